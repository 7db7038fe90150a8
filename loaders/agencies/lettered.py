"""What letters in brackets behind a name tell of it: with which word it begins, and that it goes on to them."""

from __future__ import annotations

from loaders.small_words import small_words

from .page import Page
from .scan import IN_BRACKETS

LETTERLESS = small_words("and") | {"&"}  # no letter of an acronym
LONGEST = 14  # words of a name after its head
ARTICLES = small_words("articles")
SURE = 3  # letters that spell out a name, at least


def acronym_closes(page: Page, p: int) -> bool:
    """', Áreas Protegidas y Vida Silvestre (ICF)': an acronym in brackets ends a name with commas in it."""
    scan, linked = page.scan, False
    goes_on = scan.capital(p) or scan.lows[p] in page.lex.sets["and"] or page.phrase_in(p, page.lex.particles)
    if not goes_on or page.head(p):
        return False  # ", el Servicio de Meteorología e Hidrología (SMH)" is another body
    for q in range(p, min(p + LONGEST, len(scan))):
        other = q > p and page.head(q)  # ", Telmar y la Federación de Faros (FEFA)"
        if scan.gaps[q] == "|" or other and not other.plural:
            return False
        linked = linked or scan.lows[q] in page.lex.sets["and"]
        if scan.capital(q):
            if linked and IN_BRACKETS.match(scan.text, scan.ends[q]):
                return True
        elif scan.keys[q] and scan.lows[q] not in page.lex.sets["and"]:
            return False
    return False


def spelled(page: Page, p: int) -> bool:
    """'Center for Tides and Light Control (CTLC)': the last letters in brackets are of the words from p on."""
    scan, initials = page.scan, ""
    for q in range(p, min(p + 4, len(scan))):
        if not scan.capital(q) or q > p and not scan.joined(q):
            return False
        initials += scan.words[q][0]
        if found := IN_BRACKETS.match(scan.text, scan.ends[q]):
            return len(found[1]) > len(initials) and found[1].endswith(initials)
    return False


def acronym_follows(page: Page, p: int) -> bool:
    """'Inversión en Telecomunicaciones (OSIT)': only a name with its acronym goes on over "en"."""
    scan = page.scan
    for q in range(p, min(p + 6, len(scan))):
        if scan.capital(q) and IN_BRACKETS.match(scan.text, scan.ends[q]):
            return True
        if not scan.joined(q + 1) or not scan.capital(q) and not page.phrase_in(q, page.lex.particles):
            return False
    return False


def spelled_out(page: Page, first: int, last: int) -> int:
    """'Cámara de Comercio' + ' y Servicios de Lumbria (CCSL)': a name goes on to the brackets whose letters begin its
    own words in order, some of them behind word `last`; `last` where none does."""
    scan, initials, begun = page.scan, "", ""
    for q in range(first, min(last + 1 + LONGEST, len(scan))):
        if q > last and not _goes_on(page, q):
            return last
        initials += scan.words[q][0] if scan.capital(q) else ""
        begun = initials if q == last else begun
        told = IN_BRACKETS.match(scan.text, scan.ends[q]) if q > last and scan.capital(q) else None
        if told is not None:
            letters = "".join(c for c in told[1] if c.isupper())
            whole = len(letters) >= SURE and letters[0] == initials[0] and _in_order(letters, initials)
            return q if whole and not _in_order(letters, begun) else last
    return last


def _goes_on(page: Page, q: int) -> bool:
    """Word q may stand inside a name: a capital or a small word, and no other body with its article."""
    scan = page.scan
    if scan.gaps[q] not in ("", ",", "-"):
        return False
    added = scan.lows[q - 2] in page.lex.sets["and"] or scan.gaps[q - 1] == ","
    if added and scan.capital(q) and scan.lows[q - 1] in ARTICLES and page.head(q):
        return False
    small = scan.lows[q] in page.lex.sets["and"] or scan.lows[q] in ARTICLES or page.phrase_in(q, page.lex.particles)
    return scan.capital(q) or not scan.keys[q] or bool(small)


def _in_order(letters: str, initials: str) -> bool:
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def by_letters(page: Page, first: int, head: int) -> int:
    """'Standards and Quality Control Authority (SQCA)': letters in brackets tell with which word the name begins."""
    scan = page.scan
    near = range(head, min(head + 6, len(scan)))
    last, told = next(((q, m) for q in near if (m := IN_BRACKETS.match(scan.text, scan.ends[q]))), (0, None))
    letters = [c for c in told[1] if c.isupper()] if told else []
    start = last + 1
    while letters and start > 0 and (start > last or scan.joined(start)):
        start -= 1
        if scan.capital(start) and scan.words[start][0] == letters[-1] and not page.taken[start]:
            letters.pop()
        elif scan.lows[start] not in LETTERLESS:
            return first
    return min(first, start) if last and not letters else first
