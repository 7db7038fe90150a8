"""Embassies, consulates and missions: "Embajada de A en B", "A's Embassy in B", "U.S. Embassy Mexico"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.authority import authority, embassy_id
from loaders.small_words import small_words

from .lexicon import Head
from .page import Found, Page

STATE = small_words("of_states")
Place = tuple[int, str | None]  # its last word, its country


def embassies(page: Page) -> Iterator[Found]:
    """Every embassy named in the text, with its id where both countries are known."""
    for i in page.heads:
        head = page.head(i, page.lex.embassy_heads)
        if (
            head
            and not head.plural
            and page.free(i, i)
            and i not in page.bodies
            and (found := embassy_at(page, i, head))
        ):
            yield page.take(found)


def embassy_at(page: Page, i: int, head: Head) -> Found | None:
    first, last = i, i + len(head.words) - 1
    if head.kind in ("delegation", "mission") and not page.scan.capital(i):
        return None  # the people of the Union at a table
    sender = before(page, i)
    if sender:
        first = sender[0]
    else:
        sender = place_after(page, last + 1)
        if sender and sender[0] > last:
            last = sender[0]
    host = host_after(page, last)
    if host is None and sender and (direct := page.places.get(last + 1)) and page.scan.joined(last + 1):
        host = direct  # U.S. Embassy Mexico City
    if (sender is None and host is None) or (head.kind == "delegation" and (sender or ("", ""))[1] != "EU"):
        return None
    if host:
        last = host[0]
    identity = embassy_of(page, head, sender, host)
    return Found(first, last, page.scan.span(first, last), "embassy", hint=sender and sender[1], agency_id=identity)


def before(page: Page, i: int) -> Place | None:
    """English puts the sender first: 'Mexican Embassy', 'Mexico's Embassy', 'the U.S. Embassy'."""
    if page.lex.lang != "en" or not page.scan.joined(i):
        return None
    own = i > 1 and page.scan.words[i - 1] == "s"
    return page.places_end.get(i - 2 if own else i - 1)


def place_after(page: Page, i: int) -> Place | None:
    """'de México', 'mexicana', 'of the United States' or a capitalised name of no country we know."""
    start = page.skip(i)
    if page.scan.joined(start) and page.scan.lows[start] in STATE and page.scan.capital(start):
        start = page.skip(start + 1)  # "de la República de Bolivia"
    if start in page.places and page.scan.joined(start):
        return page.places[start]
    if start == i or not page.scan.joined(start) or not page.scan.capital(start):
        return None
    return capitals(page, start), None


def host_after(page: Page, last: int) -> Place | None:
    """'en México', 'ante la OEA', 'in Washington'."""
    taken = page.phrase_in(last + 1, page.lex.embassy_in) if page.scan.joined(last + 1) else 0
    start = page.skip(last + 1 + taken)
    if not taken or not page.scan.joined(start) or not page.scan.capital(start):
        return None
    if start in page.places:
        return page.places[start]
    hit = page.bodies.get(start)
    return (hit.last if hit else capitals(page, start)), None


def capitals(page: Page, start: int) -> int:
    """The last of the capitalised words that follow each other from start."""
    last = start
    while page.scan.joined(last + 1) and page.scan.capital(last + 1) and last - start < 3:
        last += 1
    return last


def embassy_of(page: Page, head: Head, sender: Place | None, host: Place | None) -> str | None:
    """The id, for an embassy whose two countries are known; of two countries in a text, one may stay unsaid."""
    code = sender[1] if sender else None
    there = host[1] if host else None
    sides = page.countries or page.named
    if code and not host and len(sides) == 2 and code in sides:
        there = next(side for side in sides if side != code)
    if head.kind not in ("embassy", "delegation") or not code or not there:
        return None
    identity = embassy_id(code, there)
    return identity if authority().agency(identity) else None
