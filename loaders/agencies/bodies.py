"""Bodies one by one: those of the authority file, those only their shape gives away, and companies."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from graph.authority import authority, fold
from loaders.small_words import small_words
from loaders.vocabulary import is_known

from .known import ACCENTED, Hit, accented
from .lettered import spelled_out
from .lexicon import Head, lexicon
from .page import Found, Page
from .scan import IN_BRACKETS
from .shapes import (
    domains_follow,
    field_at,
    left,
    more_fields,
    right,
    starts_another,
    subdivision_at,
    subdivision_before,
)

LONGER = 3  # words between a known name and the head of the longer one that it opens
ONE_OF = small_words("one_of", "spanish_one")
ARTICLES = small_words("articles")
SORT = 3  # words in small letters between a chamber and its committee, at most
COMMITTEE = 8  # words of a committee's name behind its chamber's


OF_STATES = frozenset({"ministry", "office", "parliament"})  # whose country is said beside their name


def is_city(page: Page, p: int) -> bool:
    """The country word at p is a city: 'Secretaría de Salud de Bogotá' is not the ministry."""
    return fold(page.scan.span(p, page.places[p][0])) in authority().cities


def single_bodies(page: Page) -> Iterator[Found]:
    """Names of the authority file, unless the words around make them a state's or another country's, and names that
    only a head word of the lexicon gives away; the one that begins first wins."""
    heads = set(page.heads)
    for i in sorted(heads | set(page.bodies)):
        if page.taken[i]:
            continue
        hit, head = page.bodies.get(i), page.head(i) if i in heads else None
        if hit and goes_on_of(page, hit):
            continue
        found = None
        if hit and head and longer(page, hit, head):
            found = unknown_body(page, i, head)
        elif hit and hit.first < hit.last and head_follows(page, hit.last + 1):
            continue
        elif hit and page.free(i, hit.last) and not is_local(page, i, hit.last):
            found = of_chamber(page, i, hit) or inside_of(page, hit) or known_body(page, i, hit)
        elif head and not head.plural and opens(page, i, head):
            found = unknown_body(page, i, head)
        if found:
            yield page.take(found)


def lettered_bodies(page: Page) -> Iterator[Found]:
    """Names that only the letters in brackets behind them show to be that long: "Instituto Electoral y de Participación
    Ciudadana de Lumbria (IEPC)"."""
    for i in page.heads:
        hit, head = page.bodies.get(i), page.head(i)
        if page.taken[i] or head is None or head.plural or not page.scan.capital(i) or hit and hit.named.own:
            continue
        last = hit.last if hit else i + len(head.words) - 1
        whole = spelled_out(page, i, last) if head.kind != "ministry" else last
        if whole > last and page.free(i, whole) and opens(page, i, head):
            yield page.take(Found(i, whole, page.scan.span(i, whole), head.kind, hint=country_within(page, i, whole)))


def goes_on_of(page: Page, hit: Hit) -> bool:
    """`Washington` + `State Department` + `of Roads`: the last word of the hit is the head of another name."""
    p, head = hit.last + 1, page.head(hit.last)
    of = page.lex.lang == "en" and hit.first < hit.last and head is not None and head.kind == "ministry"
    return of and page.scan.joined(p) and page.scan.lows[p] == "of" and page.scan.capital(page.skip(p))


def longer(page: Page, hit: Hit, head: Head) -> bool:
    """A bare "Police" is the end of a longer English name: "Royal Prairie Police", "Ghana Police Service"; a ministry
    by what it does is the beginning of a longer Spanish one: "Secretaría de Agricultura Familiar"."""
    if page.lex.lang == "es":
        after = page.skip(hit.last + 1)
        placed = hit.first == hit.last and hit.last + 1 < after < len(page.scan) and page.scan.capital(after)
        placed = placed and page.scan.joined(after) and right(page, hit.last, head) >= after
        return placed and after not in page.places or head.kind == "ministry" and adjective(page, hit.last + 1)
    if hit.named.own or hit.first < hit.last and len(head.words) == 1:
        return False
    before = left(page, hit.first) < hit.first and page.scan.lows[hit.first - 1] not in demonyms()
    return before if hit.first < hit.last else before or len(head.words) > 1


def head_follows(page: Page, p: int) -> bool:
    """`International Trade Administration` + `Commission`: a further head makes another body of it."""
    if page.lex.lang != "en" or p >= len(page.scan) or not page.scan.joined(p) or p in page.bodies:
        return False
    head = page.head(p) if page.scan.capital(p) else None
    if head is None or head.plural or head.words[-1] in page.lex.sets["of_only"] | page.lex.sets["two_before"]:
        return False
    return not page.phrase_in(p + len(head.words), page.lex.particles)


def of_chamber(page: Page, first: int, hit: Hit) -> Found | None:
    """`Senate` + `Agriculture Committee`, `House` + `Committee on Mines`: a chamber's name opens its committee's."""
    ids = (*hit.named.own, *hit.named.generic)
    if page.lex.lang != "en" or authority().agencies[ids[0]].kind != "parliament":
        return None
    p = hit.last + 1 + (hit.last + 2 < len(page.scan) and page.scan.words[hit.last + 1] == "s")
    small = p < len(page.scan) and not page.scan.capital(p)  # "the Senate" + "standing committee on Ports"
    first_word = p
    while p < len(page.scan) and p - hit.last < COMMITTEE and page.scan.joined(p) and page.free(p, p):
        head = page.head(p)
        if head is not None and head.kind == "committee" and not head.plural and page.scan.capital(p) != small:
            ends = p + len(head.words) - 1
            last = right(page, ends, head) if small or p == first_word else ends
            return Found(first, last, page.scan.span(first, last), head.kind)
        ends_it = (
            page.scan.capital(p) or p - first_word >= SORT or page.scan.lows[p] in page.lex.sets["starters"] | ARTICLES
        )
        if small and (ends_it or page.phrase_in(p, page.lex.particles)):
            return None
        if not small and not page.scan.capital(p) and page.scan.lows[p] not in page.lex.sets["and"]:
            return None
        p += 1
    return None


def inside_of(page: Page, hit: Hit) -> Found | None:
    """`Islands Forum` + `Fisheries Agency`, `National` + `Environment Agency`: in English a known name may be an end of
    a longer one."""
    if page.lex.lang != "en":
        return None
    p = hit.last + 1
    while p - hit.last < LONGER and page.scan.joined(p) and page.scan.capital(p) and not starts_another(page, p):
        p += 1
    head = page.head(p) if page.scan.joined(p) and page.scan.capital(p) and p not in page.bodies else None
    if (
        head is not None
        and not head.plural
        and page.free(p, p)
        and not any(map(page.taken.__getitem__, range(hit.last, p)))
    ):
        last = p + len(head.words) - 1
        return Found(hit.first, last, page.scan.span(hit.first, last), head.kind)
    first = left(page, hit.first) if not hit.named.own and hit.first < hit.last else hit.first
    if first == hit.first or page.scan.lows[hit.first - 1] in demonyms() or hit.first - 1 in page.places_end:
        return None
    return Found(
        first, hit.last, page.scan.span(first, hit.last), authority().agencies[next(iter(hit.named.generic))].kind
    )


def adjective(page: Page, p: int) -> bool:
    """A capital word of the dictionary that goes on a name, and is no place, post, given name or acronym."""
    scan = page.scan
    if p >= len(scan) or not scan.joined(p) or not scan.capital(p) or p in page.places or scan.words[p].isupper():
        return False
    alone = (
        not is_known(scan.words[p].lower())
        or subdivision_at(page, p) is not None
        or scan.lows[p] in page.lex.sets["local"] | page.lex.sets["wide"]
    )
    return not alone and scan.lows[p] not in demonyms() and not starts_another(page, p)


@cache
def demonyms() -> frozenset[str]:
    """Folded adjectives of countries."""
    return frozenset(fold(w) for c in authority().countries.values() for names in c.demonyms.values() for w in names)


def known_body(page: Page, first: int, hit: Hit) -> Found:
    own, generic = tuple(hit.named.own), tuple(hit.named.generic)
    kind = authority().agencies[(own or generic)[0]].kind
    last = goes_on(page, hit)
    hint = country_before(page, first)
    after = page.skip(last + 1)
    if page.scan.joined(after) and page.scan.lows[after] == "republic":
        after = page.skip(after + 1)
    if hint is None and after in page.places and page.scan.joined(after):
        end, hint = page.places[after]
        same = any(authority().agencies[i].country == hint for i in own)
        if after == last + 1 and page.lex.lang == "es" and (first == last or not same):
            last = end  # Cancillería argentina, Cruz Roja Hondureña
        elif page.lex.lang == "en" and (first == last or not same) and after > last + 1:
            last = end  # Parliament of the Republic of Moldova, Central Bank of Sri Lanka
    return Found(first, last, page.scan.span(first, last), kind, own, generic, hint)


def goes_on(page: Page, hit: Hit) -> int:
    """A ministry by what it does may have more fields in its name: 'Ministerio de Agricultura' + ', Pesca y Riego'."""
    p = hit.last + 1
    head = page.head(hit.first)
    if head is None or head.kind != "ministry" or p >= len(page.scan) or page.scan.gaps[p] not in ("", ","):
        return hit.last
    linked = page.scan.lows[p] in page.lex.sets["and"] and p + 1 < len(page.scan)
    more = linked and (field_at(page, p + 1) or more_fields(page, p + 1) is not None)
    if more or field_at(page, p) and page.scan.joined(p) or page.scan.gaps[p] == "," and domains_follow(page, p):
        return right(page, hit.last, head, begun=True)
    return hit.last


def country_before(page: Page, first: int) -> str | None:
    """'Mexican', 'Mexico's', 'U.S.' before an English name."""
    if page.lex.lang != "en" or not page.scan.joined(first):
        return None
    own = first > 1 and page.scan.words[first - 1] == "s"
    place = page.places_end.get(first - 2 if own else first - 1)
    return place[1] if place else None


def is_local(page: Page, first: int, last: int) -> bool:
    """'Secretaría de Salud de Jalisco', 'Texas Department of Public Safety': a name of a state's own body."""
    local = page.lex.sets["local"]
    after = page.skip(last + 1)
    if page.scan.joined(after):
        if page.scan.lows[after] in local and (page.lex.lang == "es" or after > last + 1):
            return True
        if after > last + 1 and (is_city(page, after) if after in page.places else subdivision_at(page, after)):
            return True
    if page.lex.lang != "en" or first == 0 or not page.scan.joined(first):
        return False
    return page.scan.lows[first - 1] in local or bool(subdivision_before(page, first))


def opens(page: Page, i: int, head: Head) -> bool:
    """The head word is meant as one: capital (or a lower-case one before 'de' and a capital), not a woman's post."""
    scan = page.scan
    if scan.keys[i] in ACCENTED and not accented(scan.words[i]):
        return False
    if head.words[-1] in page.lex.sets["portfolios"] and i > 0:
        before = i - 1
        while before > 0 and not scan.keys[before]:
            before -= 1
        if scan.lows[before] in page.lex.sets["posts"]:
            return False
        if head.words[-1] in page.lex.sets["led"] and scan.lows[before] in page.lex.sets["delegates"]:
            return False
    if scan.capital(i):
        return True
    after = page.skip(i + 1)
    if i and scan.lows[i - 1] in ONE_OF:
        return False  # "una comisión de la Contraloría": its people
    return (
        head.words[0] in page.lex.sets["lower"]
        and i + 1 < after < len(scan)
        and scan.joined(after)
        and scan.capital(after)
    )


def unknown_body(page: Page, i: int, head: Head) -> Found | None:
    ends = i + len(head.words) - 1
    last = right(page, ends, head)
    if page.lex.lang == "en" and last > ends:
        last = with_last_head(page, ends, last)
    first = ordinal_before(page, i) if page.lex.lang == "es" else left(page, i)
    of_state = head.kind in OF_STATES and last > ends and page.lex.lang == "en"
    if of_state and first < i and page.places.get(first, (-1, ""))[0] == i - 1:
        first = i  # Philippine Department of National Defense
    if last == ends and head_follows(page, ends + 1):
        return None
    if page.lex.lang == "en" and last == ends and not enough_before(page, first, i, head):
        return None
    if (first == i and last == ends) or excluded(page, first, i, last):
        return None
    if head.kind == "subnational" and page.skip(ends + 1) in page.places:
        return None  # the government of a country is not one of its bodies
    if not page.free(first, last):
        return None
    return Found(first, last, page.scan.span(first, last), head.kind, hint=country_within(page, first, last))


def with_last_head(page: Page, ends: int, last: int) -> int:
    """'Trade Union Coordination' + 'Centre': after a row of capitals a second head ends the name of the first."""
    p = last + 1
    head = page.head(p) if p < len(page.scan) and page.scan.joined(p) and page.scan.capital(p) else None
    row = all(page.scan.capital(k) and page.scan.joined(k) for k in range(ends + 1, p))
    return p + len(head.words) - 1 if head is not None and not head.plural and row else last


def enough_before(page: Page, first: int, i: int, head: Head) -> bool:
    """'National Guard' is enough of a name; 'Quimby Administration' and 'Mexico City' are not."""
    word = head.words[-1]
    if word in page.lex.sets["of_only"]:
        many = first < i and plural(page, i - 1)  # "Fish Traders Union"
        article = first > 0 and page.scan.joined(first) and page.scan.lows[first - 1] == "the"
        many = many or article and i - first > 1 and head.kind != "city"  # "the Cyprus Shipping Chamber"
        return many or first < i and IN_BRACKETS.match(page.scan.text, page.scan.ends[i]) is not None
    return i - first >= (2 if word in page.lex.sets["two_before"] else 1)


def plural(page: Page, p: int) -> bool:
    """`Traders`, `Teachers`: a plural of the dictionary, and no country's."""
    low = page.scan.words[p].lower()
    return low.endswith("s") and p not in page.places_end and is_known(low.removesuffix("s"))


def ordinal_before(page: Page, i: int) -> int:
    """'42ª Zona Militar', 'Quinta Brigada', 'XXI Región Militar'."""
    if i == 0 or not page.scan.joined(i):
        return i
    word = page.scan.words[i - 1]
    is_one = word[0].isdigit() or page.scan.lows[i - 1] in page.lex.sets["ordinals"] or re.fullmatch("[IVXL]+", word)
    return i - 1 if is_one else i


def excluded(page: Page, first: int, i: int, last: int) -> bool:
    for start in {first, i}:
        taken = page.phrase_in(start, page.lex.not_bodies)
        if taken and i <= start + taken - 1 <= last:  # "Civil Service", and not "Civil Service Commission"
            return True
    return False


def country_within(page: Page, first: int, last: int) -> str | None:
    """The country a name holds or stands beside: 'Policía Nacional de Colombia', 'Gobernación del Cauca'."""
    for p in range(first, last + 1):
        if p in page.places:
            return page.places[p][1]
    after = page.skip(last + 1)
    if after in page.places and page.scan.joined(after):
        return page.places[after][1]
    for p in range(first, last + 1):
        found = subdivision_at(page, p)
        if found and len(found[1]) == 1:
            return next(iter(found[1]))
    return country_before(page, first)


@cache
def legal_form(lang: str) -> re.Pattern[str]:
    forms = sorted(lexicon(lang).legal_forms, key=len, reverse=True)
    return re.compile(r"(?<=[\w.,]) (?:" + "|".join(map(re.escape, forms)) + r")(?![\w])")


COMPANY_LINKS = small_words("of", "and") | {"la", "&"}


def companies(page: Page) -> Iterator[Found]:
    """Capitalised words before a legal form: 'Cementos del Norte, S.A. de C.V.', 'Acme Widgets Inc.'."""
    for match in legal_form(page.lex.lang).finditer(page.scan.text):
        name_end = bisect_right(page.scan.starts, match.start()) - 1
        last = bisect_right(page.scan.starts, match.end() - 1) - 1
        first = name_end
        while first > 0 and page.scan.joined(first) and name_end - first < 6 and part_of_company(page, first - 1):
            first -= 1
        while first < name_end and not page.scan.capital(first):
            first += 1
        if page.scan.capital(first) and page.free(first, last):
            name = " ".join(page.scan.text[page.scan.starts[first] : match.end()].split())
            yield page.take(Found(first, last, name, "company", end=match.end()))


def part_of_company(page: Page, i: int) -> bool:
    if page.taken[i]:
        return False
    return page.scan.capital(i) and page.scan.keys[i] != "" or page.scan.words[i] in COMPANY_LINKS
