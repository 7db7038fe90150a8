"""How far the name of a body goes when no list has it: from its head word over capitals, particles and 'y'."""

from __future__ import annotations

from functools import cache

from graph.authority import authority, fold
from loaders.small_words import small_words
from loaders.vocabulary import is_known
from loaders.words import given_names

from .lettered import acronym_closes, acronym_follows, by_letters, spelled
from .lexicon import Head
from .page import Page

INSIDE = small_words("inside_names")
OPENS_NAME = small_words("opens_name")
ON = small_words("english_on")
NUMBER = small_words("number")  # "Base Aérea No. 5"
ARTICLES = small_words("articles")
FOR_THE = small_words("for_the")
SAINTS, HIS = small_words("saints"), small_words("his")
FIELDED = frozenset({"ministry", "office"})  # kinds of bodies called by what they are for
OPENS_ITEM = small_words("of_or_from", "with", "by", "and", "between") | {"the"}
ITEM = 5  # words of an item of a list before "and", at most
LONGEST = 14  # words of a name after its head


def right(page: Page, last: int, head: Head, *, begun: bool = False) -> int:
    """The last word of the name whose head ends at `last`; `begun`: that is more than a head."""
    start = last
    while last - start < LONGEST:
        step = following(page, last + 1, head, bare=last == start and not begun)
        if step is None:
            break
        last = step
    return last


def following(page: Page, p: int, head: Head, *, bare: bool) -> int | None:
    """The word that word p takes the name to; None when the name ends before p. `bare`: the head is all yet."""
    scan = page.scan
    if p >= len(scan):
        return None
    if scan.gaps[p] == ",":
        return _over_comma(page, p, head, bare=bare)
    if scan.lows[p - 1] in NUMBER and scan.words[p][0].isdigit() and p - 1 > 0:
        return p
    if not scan.joined(p):
        return None
    if scan.lows[p] in INSIDE and scan.capital(p + 1) and acronym_follows(page, p + 1):
        return p + 1
    if scan.capital(p):
        if page.lex.lang == "en" and opens_name(page, p, bare=bare):
            return None
        named = is_given(page, p) and not _begun_before(page, p)  # "Maritime Department" + "Josef Moor"
        own = bare and (named or scan.lows[p] in page.lex.sets["wide"])  # Dirección General
        return p if own or not starts_another(page, p) else None
    if scan.lows[p] in page.lex.sets["and"]:
        return _over_and(page, p, head, bare=bare)
    return after_particle(page, p, head, bare=bare)


def _over_and(page: Page, p: int, head: Head, *, bare: bool) -> int | None:
    """The word behind the "and" at p that the name goes on to."""
    scan = page.scan
    if bare and not (len(head.words) > 1 and field_at(page, p + 1)):  # "Chamber of Commerce" + "and Industry"
        return None  # "Builders' Council and ...": nothing yet to go on with
    if page.lex.lang == "en" and another_behind(page, p + 1) and not spelled(page, p + 1):
        return None
    if head.kind in FIELDED and (more := more_fields(page, p + 1)):
        return more
    many = page.head(p + 1) if page.lex.lang == "es" and scan.capital(p + 1) else None
    if spelled(page, p + 1) or many and many.plural and scan.capital(p - 1) and scan.lows[p - 1].endswith("s"):
        return p + 1  # "Consejo de Pueblos y Organizaciones Indígenas"
    alike = {scan.words[p - 1], *scan.words[p + 1 : p + 2]} <= page.lex.acronyms["not_acronyms"]  # "HIV and AIDS"
    goes_on = scan.joined(p + 1) and scan.capital(p + 1) and (alike or not starts_another(page, p + 1))
    return p + 1 if goes_on else None


def another_behind(page: Page, p: int) -> bool:
    """`Ministry of Transport and` + `the Civil Aviation Board`: the capitals from word p on end in a head of their own.

    Not "and Local Government": words of every ministry, before a head that is a field as well.
    """
    scan, sets = page.scan, page.lex.sets
    p += p < len(scan) and scan.lows[p] in ARTICLES and not scan.capital(p)
    for q in range(p, min(p + LONGEST, len(scan))):
        if not scan.capital(q) or q > p and not scan.joined(q) or q > p and q in page.bodies:
            return False
        head = page.head(q) if q > p else None
        if head is not None and not (head.plural or head.one.endswith("s")):
            plain = sets["local"] | sets["wide"] | sets["plain"] | sets["domains"]
            return scan.lows[q] not in sets["as_field"] or any(scan.lows[k] not in plain for k in range(p, q))
    return False


def _over_comma(page: Page, p: int, head: Head, *, bare: bool) -> int | None:
    """The word behind a comma that a row of fields takes the name to."""
    scan = page.scan
    if scan.capital(p) and scan.lows[p] in ARTICLES:
        return None  # "Ministry of Finance, The Revenue Department"
    others = not bare and (head.kind == "office" or head.words in page.lex.of_fields)
    ministry = head.kind == "ministry" and not (bare and page.lex.lang == "en")  # "Revenue Department, Ports and"
    goes_on = (ministry or others) and domains_follow(page, p) or acronym_closes(page, p)
    return (p + 1 if scan.lows[p] in page.lex.sets["and"] else p) if goes_on else None


def _begun_before(page: Page, p: int) -> bool:
    """An English name whose head stands right before word p begins with a word before that head."""
    return page.lex.lang == "en" and p > 1 and page.scan.joined(p - 1) and page.scan.capital(p - 2)


def after_particle(page: Page, p: int, head: Head, *, bare: bool = False) -> int | None:
    """'de la Nación', 'for Human Rights', 'del estado': the word, place or body the particle leads to.

    Right after a head ('Estado Mayor de la Brigada X') another head begins the body that is meant; a mere office of a
    known body ends before its name.
    """
    taken = _for_the(page, p) or page.phrase_in(p, page.lex.particles)
    q = p + taken
    if not taken or not page.scan.joined(q) or page.scan.lows[q] in page.lex.sets["starters"]:
        return None
    if page.scan.lows[p] in ON and page.scan.words[q][0].isdigit():
        return None  # "the Department of Trade on 3 March"
    inner = page.head(q) if bare else None
    if inner and not inner.plural and q not in page.places and q not in page.bodies:
        return None
    if page.scan.capital(q):
        if leads(page, q, head):
            return None
        if q in page.bodies:
            return None if head.kind == "office" else page.bodies[q].last
        return page.places[q][0] if q in page.places else q
    tail = page.phrase_in(q, page.lex.tails)
    return q + tail - 1 if tail else None


def _for_the(page: Page, p: int) -> int:
    """'Comité Cívico' + `por la` + 'Dignidad': right behind a head, or behind its adjective; 0 where it is none."""
    scan = page.scan
    two = p > 1 and p + 1 < len(scan) and scan.joined(p + 1) and f"{scan.lows[p]} {scan.lows[p + 1]}" in FOR_THE
    return 2 if two and (page.head(p - 1) or scan.capital(p - 1) and page.head(p - 2)) else 0


def starts_another(page: Page, p: int) -> bool:
    """Word p begins something else: a post, a person's name, an acronym, another body."""
    if page.scan.lows[p] in page.lex.sets["posts"] or is_given(page, p) or p in page.bodies:
        return True
    written = page.scan.words[p]
    head = None if page.phrase_in(p - 1, page.lex.not_bodies) > 1 else page.head(p)  # "Ministry of Civil Service"
    if head is not None and head.plural and page.lex.lang == "en" and len(head.words) == 1:
        return bool(page.phrase_in(p + 1, page.lex.particles))  # "Centre of Rural Unions" is one name
    letters = written.isupper() and 1 < len(written) < 7 and not page.scan.words[p - 1].isupper()
    return head is not None or letters and not page.phrase_in(p - 1, page.lex.particles)  # "Alliance Against | HIV"


def is_given(page: Page, p: int) -> bool:
    """A given name with a capital after it: the first word of a person's name ("Ana Ruiz", "Marina del Pilar")."""
    scan = page.scan
    if scan.lows[p] not in given_names() or not scan.joined(p + 1) or scan.lows[p - 1] in SAINTS:
        return False  # "Escuela San Isidro Labrador"
    if scan.lows[p + 1] == "del":
        return scan.joined(p + 2) and scan.capital(p + 2) and scan.lows[p + 2] in given_names()
    return scan.capital(p + 1)


def leads(page: Page, p: int, head: Head) -> bool:
    """`el gobierno de` + `Ana Ruiz`: who governs begins at word p, and no name of a body goes on there.

    In English of several alone: "the Government of Azad Jammu" is of a place.
    """
    several = head.plural or page.lex.lang == "es"
    return several and fold(head.one) in page.lex.sets["led"] and p not in page.places and is_given(page, p)


def opens_name(page: Page, p: int, *, bare: bool) -> bool:
    """`Department of Higher Education Ashok Thakur`, `Planning Commission Montek Singh`: words that no dictionary has,
    after words that one has, are the name of whoever holds a post there."""
    scan = page.scan
    begun = not bare or _begun_before(page, p)  # "Planning" + "Commission"
    before = scan.words[p - 1]
    strange = not is_known(scan.words[p].lower()) and before.isalpha() and is_known(before.lower())
    return begun and strange and scan.joined(p + 1) and scan.capital(p + 1) and p not in page.places


def field_at(page: Page, p: int) -> bool:
    """A field of government begins at word p, as of a ministry: "Planning", "National Planning"."""
    scan, sets = page.scan, page.lex.sets
    if not scan.capital(p) or p in page.bodies:
        return False
    led = scan.lows[p] in sets["wide"] | sets["plain"] | sets["local"] and scan.joined(p + 1) and scan.capital(p + 1)
    return scan.lows[p] in sets["domains"] or led and scan.lows[p + 1] in sets["domains"]


def more_fields(page: Page, p: int) -> int | None:
    """`Sustainability and` + `the Environment`, `Secretaría Técnica y` + `de Planificación`: the field behind "and"."""
    small = page.scan.joined(p) and not page.scan.capital(p)
    taken = small and (page.scan.lows[p] == "the" or page.phrase_in(p, page.lex.particles) == 1)
    return p + 1 if taken and page.scan.joined(p + 1) and field_at(page, p + 1) else None


def domains_follow(page: Page, p: int) -> bool:
    """', Ganadería y Pesca': fields of government in a list that 'y' closes belong to one long name, where one of two
    beside each other is known as such."""
    scan, sets = page.scan, page.lex.sets
    known = False
    for q in range(p, min(p + 10, len(scan))):
        if scan.gaps[q] == "|":
            return False
        if scan.gaps[q] == "," and _article_of_field(page, q):
            known = True
            continue
        if scan.gaps[q] == "," and scan.lows[q] not in sets["and"]:
            if not field_at(page, q) and not plain_field(page, q):
                return False
            known = known or field_at(page, q)
        if scan.lows[q] in sets["and"]:
            after = page.skip(q + 1)
            after += after < len(scan) and scan.lows[after] == "the"
            return after < len(scan) and (field_at(page, after) or known and plain_field(page, after))
        if scan.keys[q] and not scan.capital(q) and not page.phrase_in(q, page.lex.particles):
            return False
    return False


def plain_field(page: Page, p: int) -> bool:
    """A capital word of the dictionary that is nobody's name, no post, place or body, and may be a field."""
    scan = page.scan
    free = scan.capital(p) and p not in page.places and p not in page.bodies and page.head(p) is None
    named = scan.lows[p] in page.lex.sets["posts"] or scan.lows[p] in given_names() if free else True
    return not named and is_known(scan.words[p].lower())


def _article_of_field(page: Page, p: int) -> bool:
    """', the Environment and Climate': the last field but one with an article."""
    scan, sets = page.scan, page.lex.sets
    field = scan.lows[p] == "the" and scan.joined(p + 2) and scan.capital(p + 1) and scan.lows[p + 1] in sets["domains"]
    ends = not (
        scan.joined(p + 4) and scan.capital(p + 4) and page.head(p + 4)
    )  # not ", the Housing and Urbanization | Service"
    return field and ends and scan.lows[p + 2] in sets["and"]


def left(page: Page, first: int) -> int:
    """English names may begin before their head: 'National Health Commission', 'Texas Department of ...'."""
    scan, start = page.scan, first
    while first > 0 and start - first < 6 and scan.joined(first) and scan.capital(first - 1 - owns(page, first - 1)):
        first -= owns(page, first - 1)
        word = scan.lows[first - 1]
        if (
            page.taken[first - 1]
            or not scan.keys[first - 1]
            or word in page.lex.sets["posts"] | page.lex.sets["starters"]
        ):
            break
        first -= 1
    return by_letters(page, over_and(page, first, start), start)


def owns(page: Page, p: int) -> bool:
    """`State Women` + `'s` + `Commission`, `St Anne` + `'s` + `Foundation`: whose a body is called; not `Kenya's`."""
    scan = page.scan
    if p < 2 or scan.words[p] != "s" or scan.text[scan.ends[p - 1] : scan.starts[p]] not in ("'", "’"):
        return False
    before = p - 1
    if scan.lows[before - 1] in HIS:
        return False  # "His Majesty's Armed Forces"
    named = scan.lows[before - 1] in SAINTS or is_known(scan.words[before].lower())
    return named and before not in page.places_end and not page.taken[before] and page.head(before) is None


def over_and(page: Page, first: int, head: int) -> int:
    """'Food and Drug Authority': one more capital before "and", when it opens the name after an article."""
    scan = page.scan
    if not 0 < head - first < 3 or first < 3 or not (scan.joined(first) and scan.joined(first - 1)):
        return first
    opens = scan.lows[first - 3] in OPENS_NAME and scan.capital(first - 2) and not page.taken[first - 2]
    if scan.lows[first - 1] != "and":
        return first
    return first - 2 if opens and alone(page, first - 2) else whole_row(page, first)


def alone(page: Page, p: int) -> bool:
    """A capital word that is no body, post or place of its own."""
    low, free = page.scan.lows[p], not (p in page.bodies or p in page.places or page.head(p))
    posts = page.lex.sets["posts"] | page.lex.sets["starters"]
    return free and low not in posts and low not in given_names()


def whole_row(page: Page, first: int) -> int:
    """'the Regional Peace and Order Council': everyday words before "and" are a body only with what follows it.

    An article opens the name, or, where nobody's name and no body stands before "and", so does the item of a list:
    ', Reef Millers and Exporters Association'.
    """
    scan, start = page.scan, first - 1
    while start > first - 5 and start > 0 and scan.joined(start) and everyday(page, start - 1):
        start -= 1
    article = 0 < start < first - 2 and scan.joined(start) and scan.lows[start - 1] == "the"
    return start if article else _of_item(page, start, first) if start < first - 1 else first


def _of_item(page: Page, start: int, first: int) -> int:
    """Where the item of a list begins whose everyday words from `start` on stand before "and"."""
    scan = page.scan
    while start > 0 and first - start < ITEM and scan.joined(start) and _nameless(page, start - 1):
        start -= 1
    opened = start > 0 and (scan.gaps[start] in (",", ";") or scan.joined(start) and scan.lows[start - 1] in OPENS_ITEM)
    return start if opened else first


def _nameless(page: Page, p: int) -> bool:
    """A capital word that no body, no post and no name of a person holds: a place may stand there."""
    scan = page.scan
    free = scan.capital(p) and not page.taken[p] and p not in page.bodies and page.head(p) is None
    named = scan.lows[p] in page.lex.sets["posts"] | page.lex.sets["starters"] or scan.lows[p] in given_names()
    return free and not named


def everyday(page: Page, p: int) -> bool:
    """A capital word of the dictionary that is no post, place, body or head of one."""
    low, free = page.scan.lows[p], not (page.taken[p] or p in page.bodies or p in page.places or page.head(p))
    posts = page.lex.sets["posts"] | page.lex.sets["starters"]
    return free and page.scan.capital(p) and low not in posts and low not in given_names() and is_known(low)


def subdivision_at(page: Page, p: int) -> tuple[int, set[str]] | None:
    """A state or province at word p: its last word and the countries that have one of that name."""
    scan = page.scan
    if p >= len(scan) or scan.lows[p] not in first_words() or not scan.capital(p):
        return None
    last = p
    while last < p + 4 and scan.joined(last + 1):
        last += 1
    for end in range(last, p - 1, -1):
        words = " ".join(scan.lows[p : end + 1])
        if words in authority().subdivisions:
            return end, authority().subdivisions[words]
    return None


@cache
def first_words() -> frozenset[str]:
    """Words with which the name of a state or province begins."""
    return frozenset(place.split()[0] for place in authority().subdivisions)


def subdivision_before(page: Page, p: int) -> tuple[int, set[str]] | None:
    """A state or province that ends right before word p: its first word and its countries."""
    for length in (3, 2, 1):
        start = p - length
        if start >= 0 and page.scan.joined(p) and (found := subdivision_at(page, start)) and found[0] == p - 1:
            return start, found[1]
    return None
