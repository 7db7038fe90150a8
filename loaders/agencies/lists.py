"""One head word for several bodies: "los ministerios del Interior y de Defensa", "Departments of State and Justice"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.authority import name_key
from loaders.small_words import small_words
from loaders.vocabulary import is_known

from .bodies import country_before
from .known import ACCENTED, Named, accented, known
from .lexicon import Head
from .page import Found, Page
from .shapes import OPENS_ITEM, after_particle, is_given, leads, starts_another

OF = small_words("of")
LONGEST = 10  # words of one item
FIELDS = 4  # words of what several ministries are for: "of foreign affairs"


def lists(page: Page) -> Iterator[Found]:
    """One body for every item of such a list, its full name spelled out."""
    for i in page.heads:
        if page.taken[i] or page.phrase_in(i, page.lex.not_bodies) or _within_head(page, i):
            continue  # "autoridades de Guano y Chambo"
        head = page.head(i) or page.head(i, page.lex.embassy_heads)
        if head and head.plural and (before := together(page, i, head)):
            yield from map(page.take, before)
        elif head and head.plural and not within_name(page, i) and plural_opens(page, i, head):
            found = list(items(page, i, head))
            said = next((one.hint for one in reversed(found) if one.own or one.generic), None)
            for one in found:
                one.hint = one.hint or said or country_before(page, i)
                yield page.take(one)


def _within_head(page: Page, i: int) -> bool:
    """`Fuerzas y` + `Cuerpos`: the plural is the last word of a longer head."""
    heads = ((k, page.head(k)) for k in range(max(0, i - 2), i))
    return any(head is not None and k + len(head.words) > i for k, head in heads)


def together(page: Page, i: int, head: Head) -> list[Found]:
    """In English, `the Northern and Central` + `Harbour Boards`, `Health, Energy and Finance` + `Ministries`: one body
    for every word of a row before the plural; words that stand before the plural alone are of each."""
    scan, own = page.scan, capitals_to(page, i)
    if page.lex.lang != "en" or not scan.capital(i) or own == i or scan.lows[own - 1] not in page.lex.sets["and"]:
        return []
    row, stop = list[tuple[int, int]](), own - 1
    while scan.joined(stop) or row and scan.gaps[stop] == ",":
        first = capitals_to(page, stop)
        if first == stop or stop - first > 2:
            return []
        row.append((first, stop - 1))
        if scan.gaps[first] != ",":
            break
        stop = first
    size = row[0][1] - row[0][0] + 1 if row else 0
    shared = scan.span(own + size, i - 1) if row and own + size < i else ""
    opened = row and row[-1][0] > 0 and scan.lows[row[-1][0] - 1] in OPENS_ITEM
    words = [k for first, last in (*row, (own, own + size - 1)) for k in range(first, last + 1)]
    if not opened or not all(of_a_row(page, k, head, bool(shared)) for k in words):
        return []
    ends = i + len(head.words) - 1
    parts = [*reversed(row), (own, own + size - 1)]
    names = (" ".join(filter(None, (scan.span(*part), shared, head.one))) for part in parts)
    spans = [*reversed(row), (own, ends)]
    return [Found(*span, name, head.kind, spelled=True) for span, name in zip(spans, names, strict=True)]


def capitals_to(page: Page, stop: int) -> int:
    """The first of the capital words that end before word `stop`."""
    scan, first = page.scan, stop
    while first > 0 and (first == stop or scan.joined(first)) and scan.capital(first - 1) and not page.taken[first - 1]:
        if first == stop and not scan.joined(stop) and scan.gaps[stop] != ",":
            break
        first -= 1
    return first


def of_a_row(page: Page, k: int, head: Head, shared: bool) -> bool:
    """Word k is a field of ministries, or, where more than the plural is of all, a part of a land or a place."""
    scan, sets = page.scan, page.lex.sets
    if page.head(k) or k in page.bodies or scan.lows[k] in sets["posts"] or is_given(page, k):
        return False
    if head.kind == "ministry":
        return scan.lows[k] in sets["domains"]
    return shared and (scan.lows[k] in sets["directions"] or k in page.places or not is_known(scan.words[k].lower()))


def within_name(page: Page, i: int) -> bool:
    """'Mancomunidad de Municipios': the plural belongs to the name of one body."""
    linked = i > 1 and not page.scan.keys[i - 1] and page.scan.joined(i - 1) and page.scan.joined(i)
    return linked and page.head(i - 2) is not None and page.scan.capital(i - 2)


def plural_opens(page: Page, i: int, head: Head) -> bool:
    """A plural head, in capitals or not, before 'de' and a capital ("los departamentos de Estado y de Defensa")."""
    if page.scan.keys[i] in ACCENTED and not accented(page.scan.words[i]):
        return False  # las secretarias de ...: women
    opens = opening_end(page, i, head)
    if of_places(page, opens) is not None:
        return True  # "los ministerios de salud de Perú y Chile"
    after = page.skip(opens)
    return i + len(head.words) < after < len(page.scan) and page.scan.capital(after)


def opening_end(page: Page, i: int, head: Head) -> int:
    """The word after a plural head and the adjective it may have: 'secretarías | distritales | de Gobierno'."""
    p = i + len(head.words)
    ministry = head.kind == "ministry" and p < len(page.scan) and page.scan.joined(p)
    local = ministry and page.scan.lows[p] in page.lex.sets["plural_local"]
    return p + 1 if local else p


def items(page: Page, i: int, head: Head) -> Iterator[Found]:
    p, first, joined = opening_end(page, i, head), i, False
    if (placed := of_places(page, p)) is not None:
        head, p = replace(head, one=f"{head.one} {page.scan.span(p, placed - 1)}"), placed  # "ministries of health"
    while True:
        start = item_start(page, p)
        last = item_end(page, p, start, head)
        if last is None:
            return
        joined = joined or page.scan.lows[p - 1] in page.lex.sets["and"]
        last = last if joined else last_but_one(page, start, last)
        yield spelled_out(page, first, p, start, last, head)
        after = separator(page, last + 1)
        if after is None:
            return
        p, first = after, item_start(page, after)


def of_places(page: Page, p: int) -> int | None:
    """`ministerios` + `de salud` + `de Perú y Chile`: the word that brings the places, with fields before them."""
    scan, sets = page.scan, page.lex.sets
    q = page.skip(p) if page.phrase_in(p, page.lex.particles) else p
    start, fields = q, sets["domains"] | sets["plain"] | sets["wide"] | sets["and"]
    while q < len(scan) and q - start < FIELDS and scan.joined(q) and scan.lows[q] in fields:
        q += 1
    after = page.skip(q) if q > start and q < len(scan) and page.phrase_in(q, page.lex.particles) else q
    if after == q or after >= len(scan) or not scan.capital(after) or scan.lows[start] not in sets["domains"]:
        return None
    return q if not scan.capital(start) or after in page.places else None


def last_but_one(page: Page, start: int, last: int) -> int:
    """`ministerios de Ambiente` + `y Energía`: a row under a plural ends in "and", though there be one of both."""
    if separator(page, last + 1) is not None:
        return last
    joins = (k for k in range(last - 1, start, -1) if page.scan.lows[k] in page.lex.sets["and"])
    link = next(joins, None)
    return last if link is None or not page.scan.capital(link + 1) else link - 1


def item_start(page: Page, p: int) -> int:
    """The first word of the item that counts; 'de' after a comma belongs to it."""
    return page.skip(p + 1) if p < len(page.scan) and page.scan.lows[p] in OF else p


def separator(page: Page, p: int) -> int | None:
    """The word after ',', 'y' or ', y' that may begin the next item."""
    scan = page.scan
    if p >= len(scan) or scan.gaps[p] not in ("", ","):
        return None
    if scan.lows[p] in page.lex.sets["and"]:
        return p + 1 if scan.joined(p + 1) else None
    return p if scan.gaps[p] == "," else None


def item_end(page: Page, p: int, start: int, head: Head) -> int | None:
    """The last word of the item at start: the longest reading that the authority file knows under this head, else as
    far as capitals and particles go; None when no item begins there (no capital, an acronym, another head word)."""
    scan = page.scan
    if start >= len(scan) or not scan.capital(start) or (start > p and not scan.joined(start)):
        return None
    known_end = longest_known(page, start, head)
    if known_end is not None:
        return known_end
    given = scan.gaps[p] == "," and is_given(page, start)
    named = given and scan.joined(start + 1) and scan.capital(start + 1)  # "Consejos de Estado, Salvador Ruiz"
    if start in page.places and not named:
        return page.places[start][0]
    if given or leads(page, start, head):
        return None  # "Centros de Población, Ana Ruiz": whoever holds a post there
    if (
        page.head(start)
        and not field_alone(page, start)
        or (scan.words[start].isupper() and len(scan.words[start]) < 7)
    ):
        return None
    last = start
    while scan.joined(last + 1) and last - start < LONGEST:
        step = last + 1 if scan.capital(last + 1) else after_particle(page, last + 1, head)
        if step is None or (step == last + 1 and starts_another(page, step)) or step in page.places:
            break
        last = step
    if scan.joined(last + 1) and scan.capital(last + 1) and page.head(last + 1) and page.lex.lang == "en":
        return None  # "Federal" + "Bureau of …": another body's name
    return last


def field_alone(page: Page, p: int) -> bool:
    """'secretarías de Gobierno, Salud y …': a field that elsewhere is the head of a name."""
    parted = p + 1 < len(page.scan) and (page.scan.gaps[p + 1] == "," or page.scan.lows[p + 1] in page.lex.sets["and"])
    return parted and page.scan.lows[p] in page.lex.sets["domains"]


def longest_known(page: Page, start: int, head: Head) -> int | None:
    """'Hacienda y Crédito Público' after 'Secretarías de': the last word of the longest name there is."""
    found = None
    for last in range(start, min(start + LONGEST, len(page.scan))):
        if last > start and page.scan.gaps[last] == "|":
            break
        if page.scan.keys[last] and name_key(f"{head.one} {page.scan.span(start, last)}") in known().wordings:
            found = last
    return found


def spelled_out(page: Page, first: int, p: int, start: int, last: int, head: Head) -> Found:
    """One item of a list under a plural head as a body of its own."""
    particle = page.scan.span(p, start - 1) if start > p else "de" if page.lex.lang == "es" else "of"
    written = f"{head.one} {particle} {page.scan.span(start, last)}"
    named = known().wordings.get(name_key(written), Named())
    own, generic = tuple(named.own), tuple(named.generic)
    place = page.places.get(start)
    hint = place[1] if place and not own and not generic else country_after(page, last)
    return Found(first, last, written, head.kind, own=own, generic=generic, hint=hint, spelled=True)


def country_after(page: Page, last: int) -> str | None:
    after = page.skip(last + 1)
    return page.places[after][1] if after in page.places and page.scan.joined(after) else None
