"""How far the name of a body goes in a sentence: one that was found, or capitalised words that no list knows."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from graph.authority import authority

from ..agencies import AgencyMention
from ..agencies.bodies import demonyms
from ..agencies.lexicon import ends_english
from ..agencies.lexicon import lexicon as body_words
from ..find.found import Found
from ..find.heads import head_at
from ..find.party_tags import TAG
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, place_words
from ..words import Words
from .body_items import after_quotation, end_of_item, foreign
from .body_words import presence
from .named import Named, lexicon

DE = small_words("spanish_of")
OF = small_words("of", "in_or_at")
MINISTRIES = small_words("ministries")
AND = small_words("and")
LONGEST = 10  # words of an unknown body's name
BEFORE_POST = 4  # words of "the acting executive director"
SHOUTED = 3  # words in capitals from which a name may be a headline
BEFORE_ACRONYM = 13  # and of one whose acronym in brackets ends it
ARTICLES = small_words("articles")
LINKS = small_words("of", "and", "for", "articles") | {"&"}
OWNS = ("'s", "’", "'")
INSIDE = LINKS | {*OWNS, "on", "in"}


def phrase(scene: Scene, first: int, named: Named, *, linked: bool = True) -> tuple[int, AgencyMention | None] | None:
    """(token after it, the body or None for a place) of the capitalised words that begin at `first`.

    `linked`: "and" may go on the name; in a list it parts two.
    """
    tokens, words = scene.tokens, named.words
    here = named.in_scene(scene)
    while (
        first < len(tokens)
        and tokens[first].low in words.set("articles")
        and (not tokens[first].cap or first + 1 in here and first not in here)  # ", The Revenue Department"
    ):
        first += 1
    return _small_ministry(tokens, first, words) or _capitals(scene, first, named, linked)


def _capitals(scene: Scene, first: int, named: Named, linked: bool) -> tuple[int, AgencyMention | None] | None:
    """The capitalised words that begin at `first`."""
    tokens, words, here = scene.tokens, named.words, named.in_scene(scene)
    if first >= len(tokens) or first not in here and not _may_open(tokens[first]):
        return None
    stop = first
    near = [p for p in scene.people if p.name.stop > first and p.name.first < first + LONGEST]
    sure = [p for p in near if surely(p) and not no_name(scene, p, named)]
    taken = {i for p in sure for i in range(p.name.first, p.name.stop)}
    headed = tokens[first].low in lexicon(words.lang).generic
    usual = 0  # where a name ends that no acronym in brackets closes
    while stop < len(tokens) and stop - first < BEFORE_ACRONYM and stop not in taken:
        if not usual and stop - first >= LONGEST:
            usual = stop
        token = tokens[stop]
        if not linked and token.low in AND:
            break
        if stop in here:
            stop = after_body(scene, here[stop])
            whole = here.get(first) is not None and stop == after_body(scene, here[first])
            if not linked and whole and not (_more_of(scene, here[first], stop, words) or _owns(tokens, stop)):
                break
        elif stop > first and (quoted := after_quotation(tokens, stop)):
            stop = quoted  # "I.E. “Santa Rosa”"
        elif stop > first and token.low in foreign(words.lang) and end_of_item(tokens, stop - 1, words.lang) > stop:
            stop = end_of_item(tokens, stop - 1, words.lang)  # "Brot für die Welt"
        elif (
            token.kind == "number"
            or token.cap
            and (stop == first or headed or _no_post(tokens, stop, words, linked) or _owns(tokens, stop + 1))
            or stop > first
            and (token.low in INSIDE if linked or headed else token.low in LINKS | {"'s", "’", "'"})
            and _goes_on(tokens, stop, words, headed)
        ):
            stop += 1
        else:
            break
    stop = usual if usual and "(" not in [t.text for t in tokens[stop : stop + 1]] else stop
    compound = first + 1 < len(tokens) and tokens[first + 1].cap  # "Nurses Association"
    opens = first in here or _no_post(tokens, first, words, linked or not compound) or _owned(tokens, first)
    if stop == first or not opens or stop in taken and _only_titles(tokens[first:stop], words):
        return None
    return _body_or_place(scene, first, stop, named)


def _small_ministry(tokens: list[Token], first: int, words: Words) -> tuple[int, AgencyMention] | None:
    """`shipping ministry` of "from the shipping ministry": what it does, and a head, in small letters."""
    row = tokens[first : first + 2]
    if words.lang != "en" or len(row) < 2 or any(t.cap for t in row) or row[1].low not in MINISTRIES:
        return None
    if row[0].low not in institutional() | words.set("premodifiers"):
        return None
    name = f"{row[0].text} {row[1].text}"
    return first + 2, AgencyMention(row[0].start, row[1].end, name, kind="ministry")


def _body_or_place(scene: Scene, first: int, stop: int, named: Named) -> tuple[int, AgencyMention | None] | None:
    """What the tokens first..stop are: a body that was found, another one, or a place (None)."""
    tokens = scene.tokens
    if stop - first > 1 and tokens[stop - 1].low in LINKS:
        stop -= 1
    known = named.in_scene(scene).get(first)
    if known and after_body(scene, known) >= stop:
        return stop, known
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    if fold(name) in place_words() or authority().country_code(name):
        return stop, None
    bodily = not lexicon(named.words.lang).generic.isdisjoint(fold(name).split())
    if name.isupper() and stop - first >= SHOUTED and not bodily:
        return None  # "ON BEHALF OF SICK HARBOUR WORKERS": a headline
    return stop, AgencyMention(tokens[first].start, tokens[stop - 1].end, name)


def _only_titles(span: list[Token], words: Words) -> bool:
    """`The Honourable` + `Ann Roe`: what stands before somebody's name."""
    return all(t.low.rstrip(".") in words.sets("honorifics", "articles") for t in span)


def _more_of(scene: Scene, body: AgencyMention, stop: int, words: Words) -> bool:
    """`la Policía de Fronteras`, `Policía Judicial`: a common noun for bodies is the first word of a longer name."""
    if fold(body.name) not in lexicon(words.lang).generic or stop + 1 >= len(scene.tokens):
        return False
    after = stop + (scene.tokens[stop].low in DE)
    return scene.tokens[after].cap and after not in scene.marks.place and not scene.marks.name[after]


def _no_post(tokens: list[Token], index: int, words: Words, linked: bool) -> bool:
    """No post begins here; in a list of bodies a plural is none ("Habitat Partners")."""
    post = head_at(tokens, index, words)
    return post is None or not linked and post.plural


def _owns(tokens: list[Token], index: int) -> bool:
    """`Prosecutor` + `'s Office`, `Nurses` + `' Union`."""
    return index + 1 < len(tokens) and tokens[index].low in OWNS and tokens[index + 1].cap


def _owned(tokens: list[Token], first: int) -> bool:
    """`Prosecutor` + `'s Office`, `Attorney General` + `'s Chambers`."""
    stop = first + 1 + (first + 1 < len(tokens) and tokens[first + 1].cap)
    return _owns(tokens, first + 1) or _owns(tokens, stop)


def _may_open(token: Token) -> bool:
    return token.cap and token.kind in ("word", "abbr")


def surely(person: Found) -> bool:
    """More than capitals speaks for a person."""
    return person.role is not None or person.honorific is not None or person.name.given


def no_name(scene: Scene, person: Found, named: Named) -> bool:
    """`funcionarios … y del Pronatel`, `officials of … the Sierra Fund`: what follows the people of bodies is one."""
    lex, name = lexicon(named.words.lang), person.name
    opening = scene.tokens[min(person.first, name.first)].low
    bodily = not lex.generic.isdisjoint(fold(name.text).split())
    people = opening in lex.groups and opening.endswith("s") and not person.honorific
    posted = people and (bodily or name.single and not name.given)
    return posted or _of_a_group(scene, person, lex.groups) or _between_bodies(scene, person, named)


def _between_bodies(scene: Scene, person: Found, named: Named) -> bool:
    """`Defensa, Marina, Conagua y Salud`: a given name alone in a row of bodies is one of them."""
    name, here = person.name, named.in_scene(scene)
    if not name.single or person.role is not None or person.honorific is not None:
        return False
    tokens, joins = scene.tokens, named.words.set("conjunctions") | {",", ";"}
    start = name.first - (name.first > 0 and tokens[name.first - 1].low in ARTICLES)
    parts = [i for i in (start - 1, name.stop) if 0 <= i < len(tokens) and tokens[i].low in joins]
    if start - 1 not in parts or name.stop not in parts and start == name.first:
        return False
    nouns = named.words.set("bodies_nouns")
    if is_field(name.text, named.words.lang) and any(t.low in nouns for t in tokens[:start]):
        return True
    after = name.stop + 1
    follows = after in here or after + 1 in here and tokens[after].low in ARTICLES
    return follows and name.stop in parts or any(after_body(scene, body) == start - 1 for body in here.values())


def is_field(name: str, lang: str) -> bool:
    """`Educación`, `Marina`: a field of government, which stands for its ministry in a row of bodies."""
    return fold(name) in body_words(lang).sets["domains"] | presence(lang).fields


def _of_a_group(scene: Scene, person: Found, groups: frozenset[str]) -> bool:
    """`miembros de la Defensa Civil, la Onrem y el Indri`: a word alone with an article is no member's name."""
    name, head = person.name, fold(person.role or "").split(" ", 1)[0]
    article = name.first > 0 and scene.tokens[name.first - 1].low in ARTICLES
    alone = name.single and not name.given and person.honorific is None
    return alone and article and not groups.isdisjoint((head + "s", head + "es"))


def after_body(scene: Scene, body: AgencyMention) -> int:
    return bisect_left(scene.tokens, body.end, key=lambda token: token.start)


def _goes_on(tokens: list[Token], index: int, words: Words, headed: bool) -> bool:
    """After a small word another capital follows that opens no post, unless a head ("Colegio de Médicos") allows it."""
    linked, owned = tokens[index].low in AND, tokens[index].low in ("'s", "’", "'")
    while index < len(tokens) and tokens[index].low in INSIDE:
        index += 1
    if index >= len(tokens) or not tokens[index].cap:
        return False
    if tokens[index].low in words.set("weekdays") or tokens[index].low.rstrip(".") in words.set("courtesies"):
        return False
    return headed and not (linked or owned) or head_at(tokens, index, words) is None


def past_post(scene: Scene, first: int, named: Named) -> int:
    """`representing` + ` the Executive Director of` + ` the Reef Agency`: where the body of the post begins, if one
    must be a body's; else `first`."""
    tokens = scene.tokens
    reach = range(first, min(first + BEFORE_POST, len(tokens)))
    post = next((i for i in reach if head_at(tokens, i, named.words)), None)
    of = (
        next((i for i in range(post + 1, min(post + BEFORE_POST, len(tokens) - 1)) if tokens[i].low in OF), 0)
        if post
        else 0
    )
    got = phrase(scene, of + 1, named) if of and not any(t.text in ",;(" for t in tokens[first:of]) else None
    return of + 1 if got and got[1] and telling(got[1], named) else first


def telling(body: AgencyMention, named: Named) -> bool:
    """The words say that it is a body: found as one, an acronym, or with a head word of bodies among them."""
    return (
        body.kind != "agency"
        or bool(body.agency_id)
        or any(is_acronym(word, named.words.lang) for word in body.name.split())
        or not lexicon(named.words.lang).generic.isdisjoint(fold(body.name).split())
        or ends_as_body(fold(body.name).split()[-1], named.words)
    )


def ends_as_body(low: str, words: Words) -> bool:
    """`Nunavik Government`, `Ports Union`: the last word of an English name is one that a body's ends in."""
    return ends_english(low, words.lang) or words.lang == "en" and low in lexicon("en").generic


def is_acronym(name: str, lang: str) -> bool:
    """`CDEMA`, `MoHP`: capitals that a body can be called by."""
    known = body_words(lang).acronyms["not_acronyms"]
    if "-" in name:  # "UPX-COX", not "D-IL"
        parts = name.split("-")
        return not TAG.fullmatch(name) and all(is_acronym(part, lang) for part in parts)
    capitals = sum(letter.isupper() for letter in name)
    return name.isalpha() and capitals > 2 and 2 * capitals > len(name) and name not in known


@lru_cache(maxsize=4096)
def is_state(name: str, lang: str) -> bool:
    """`Kyrgyz Republic`, `State of Qatar`, `República del Perú`: a whole country, no body of it."""
    forms = lexicon(lang).state_forms
    parts = [word for word in fold(name).split() if word not in LINKS]
    for end in (0, -1):
        while len(parts) > 1 and parts[end] in forms and not _country(parts):
            parts.pop(end)
    return _country(parts) or len(parts) == 1 and parts[0] in demonyms() and " " in name


def _country(parts: list[str]) -> bool:
    return authority().country_code(" ".join(parts)) not in (None, "EU", "UN")


@lru_cache(maxsize=4096)
def only_plural(name: str, lang: str) -> bool:
    """`Alcaldías`, `Police Departments`: bodies of a kind, none of them named."""
    last = fold(name).split()
    heads = body_words(lang).heads.get(last[0], ())
    same = [head for head in heads if head.words == tuple(last)]
    return bool(same) and all(head.plural for head in same)
