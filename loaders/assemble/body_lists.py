"""The members of a list of bodies: "la Secretaría X, la Fiscalía Y, ANATEL y Altán Redes", known or not.

A list ends at a word that no body's name holds, at a person or a post. Places are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..agencies import AgencyMention
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .body_groups import shown
from .body_items import after_quotation, end_of_item, foreign
from .body_names import ARTICLES, after_body, is_field, no_name, phrase, surely
from .body_tails import by_row, in_full, of_somebody, over_item, over_staff, over_tail, past
from .body_words import after_phrase, described, presence
from .named import Named, lexicon
from .unnamed import of_a_country, over_unnamed

DE = small_words("spanish_of")
AND = small_words("and")
THE_OR_OF = small_words("spanish_of", "singular_articles", "spanish_to_the")
SURE = 2  # bodies after which a row is surely one of them
LABEL = 8  # tokens of a word for bodies and what sort they are
LONGEST = 14  # tokens of a body's name
MOST = 80  # members of one list
OPENERS = small_words("on_behalf")  # "Por la Fuerza Pública, …": people follow
OTHER = small_words("one_of")  # "un delegado de A y otro de B"
OF = small_words("of_or_from")
OF_OR_WITH = OF | small_words("with", "spanish_to")  # "con la Federación y con el Consejo"


def members(scene: Scene, first: int, named: Named, lower: frozenset[str]) -> Iterator[tuple[int, AgencyMention]]:
    """(its first token, body) of each member from token `first` on, as long as a list goes on."""
    if sum(t.text == ";" for t in scene.tokens[first:]) >= 2:
        yield from _parted(scene, first, named, lower)
        return
    yield from _row(scene, first, len(scene.tokens), named, lower)


def _row(
    scene: Scene, first: int, end: int, named: Named, lower: frozenset[str]
) -> Iterator[tuple[int, AgencyMention]]:
    """Members between commas, before token `end`."""
    index, begun = _over_label(scene, first, named), False
    before: AgencyMention | None = None
    count = 0
    for _ in range(MOST):
        index = _to_next(scene, index, named)
        got = _member(scene, index, named, lower, begun) or _elided(scene, index, before, named)
        got = got or by_row(scene, index, named, begun=begun)
        got = got or _passed_over(scene, index, begun, named)
        if got is None and count > SURE and (over := over_item(scene, index, named)):
            got = over, None  # "…, Dirección de Capitanía y guardacostas de Faros, Liga de Pesca"
        if got is None:
            return
        stop, body = got
        if body is not None and begun and of_somebody(scene, stop, named):
            return
        after = over_staff(scene, past(scene, stop), named)
        tail = None if after >= end or _separated(scene, after, named) else over_tail(scene, after, named)
        if body is not None and tail and after == stop:
            body = in_full(scene, body, tail, named)
        if body is not None and (_colon(scene, after) or _only_a_word(scene, after, body, named)):
            body = None  # "las agencias de Naciones Unidas: A, B", "the Agencies, namely A, B" is A and B
        if body is not None and not _same_name(scene, index, body, before, named):
            begun, before, count = True, body, count + 1
            yield index, body
        index = after if _separated(scene, after, named) else tail or end
        if index >= end:
            return


def _colon(scene: Scene, index: int) -> bool:
    return index < len(scene.tokens) and scene.tokens[index].text == ":"


def _only_a_word(scene: Scene, after: int, body: AgencyMention, named: Named) -> bool:
    nouns = named.words.set("bodies_nouns")
    examples = exemplified(scene.tokens, after, named.words)
    named_so = examples is not None and any(t.cap for t in scene.tokens[examples : examples + 2])  # not "entre otros."
    return named_so and any(word in nouns for word in fold(body.name).split())


def exemplified(tokens: list[Token], index: int, words: Words) -> int | None:
    """The token after `, namely` at `index`: what stands before it was only a word for those that follow."""
    index += index < len(tokens) and tokens[index].text == ","
    return after_phrase(tokens, index, words.set("exemplified"))


def _passed_over(scene: Scene, index: int, begun: bool, named: Named) -> tuple[int, None] | None:
    """`…, Policía, Militares, policías municipales, Fiscalía`: a word that is no name of a body, or people without
    names, do not end the list."""
    tokens = scene.tokens
    alone = begun and index + 1 < len(tokens) and tokens[index].cap and tokens[index + 1].text == ","
    if alone and not any(p.first <= index < p.stop for p in scene.people):
        return index + 1, None
    stop = over_unnamed(scene, index, named)
    return (stop, None) if stop else None


def _same_name(scene: Scene, index: int, body: AgencyMention, before: AgencyMention | None, named: Named) -> bool:
    """`the Ministry of Justice` + `and Home Affairs`: everyday words go on the name of a ministry."""
    plain = all(is_known(word.lower()) for word in body.name.split())
    after = before is not None and before.kind == "ministry" and scene.tokens[index - 1].low in AND
    return after and plain and index not in named.in_scene(scene)


def _over_label(scene: Scene, first: int, named: Named) -> int:
    """`representatives of four operators: A, B`, `officials of agencies including A, B`: the list begins after it."""
    for index in range(first, min(first + LABEL, len(scene.tokens))):
        if scene.tokens[index].text == ":":
            return index + 1
        if (after := after_phrase(scene.tokens, index, presence(named.words.lang).examples)) is not None:
            return after
        if scene.tokens[index].cap:
            break
    return first


def _to_next(scene: Scene, index: int, named: Named) -> int:
    """Over separators, articles and words that join members."""
    tokens, words = scene.tokens, named.words
    skip = words.sets("articles", "conjunctions", "list_links")
    groups, generic = lexicon(words.lang).groups, lexicon(words.lang).generic | presence(words.lang).sorts
    generic |= words.set("kinds_of_bodies")
    while index < len(tokens):
        if (after := after_phrase(tokens, index, presence(words.lang).added)) is not None:
            index = after
            continue
        low, bare = tokens[index].low, not tokens[index].cap
        follows = tokens[index + 1] if index + 1 < len(tokens) else None
        people = follows is not None and (
            low in groups | OTHER
            and follows.low in OF
            or low in generic
            and (follows.cap or _adjective(tokens, index + 1, words))
        )
        sort = (
            bare and described(low, words.lang) and index + 1 in named.in_scene(scene)
        )  # "the county | governments of"
        if not (tokens[index].text in ",;:" or sort or bare and (people or low in skip or low in OF_OR_WITH)):
            break
        index += 1
    return index


def _adjective(tokens: list[Token], index: int, words: Words) -> bool:
    """`la plataforma` + ` vecinal` + ` Faros`: one word in small letters stands between the noun and the name."""
    small = words.sets("articles", "prepositions", "conjunctions") | OF
    before = index + 1 < len(tokens) and tokens[index].kind == "word" and tokens[index].low not in small
    return before and not tokens[index].cap and tokens[index + 1].cap


def _member(
    scene: Scene, index: int, named: Named, lower: frozenset[str], begun: bool
) -> tuple[int, AgencyMention | None] | None:
    """(token after it, body or None for a place); a lone word must look like a name, unless a list has `begun`."""
    tokens = scene.tokens
    if index >= len(tokens) or of_a_country(tokens, index):
        return None
    if tokens[index].low in lower and tokens[index - 1].low in THE_OR_OF and not tokens[index].cap:
        return _common(scene, index, named)
    place = scene.marks.place.get(index)
    if place and index not in named.in_scene(scene) and any(t.low in AND for t in tokens[index:place]):
        return place, None  # "Trinidad and Tobago"
    got = phrase(scene, index, named, linked=False)
    if got is None or (body := got[1]) is None:
        return got
    if _of_places(scene, got[0], named):
        return None
    if scene.marks.place.get(index) == got[0] and index not in named.in_scene(scene):
        return got[0], None
    known = body.start in {b.start for b in scene.bodies}
    single = not known and " " not in body.name
    common = fold(body.name) in lexicon(named.words.lang).generic  # "…, Fiscalía y Defensoría"
    plain = begun and common or _field_alone(scene, index, got[0], named, begun)
    if single and not (body.name.isupper() and len(body.name) > 1 or _strange(body.name, begun) or plain):
        return None
    return None if _person(scene, index, got[0], named) or _title(scene, index, got[0]) else got


def _title(scene: Scene, first: int, stop: int) -> bool:
    """`Reef Lt. Gov.` + `Ann Roe`: the words right before a name are that person's."""
    return any(p.name.first == stop and p.first < stop and p.role is not None for p in scene.people)


def _elided(scene: Scene, index: int, before: AgencyMention | None, named: Named) -> tuple[int, AgencyMention] | None:
    """`el Ministerio de Economía, | de Educación`: one more ministry, without the word."""
    tokens = scene.tokens
    if before is None or before.kind != "ministry" or index >= len(tokens) or not tokens[index].cap:
        return None
    of = tokens[index - 1].low in DE and is_field(tokens[index].text, named.words.lang)
    if not of or index in scene.marks.place:
        return None
    name = f"{before.name.split()[0]} {tokens[index - 1].text} {tokens[index].text}"
    return index + 1, AgencyMention(tokens[index].start, tokens[index].end, name, kind="ministry")


def _field_alone(scene: Scene, index: int, stop: int, named: Named, begun: bool) -> bool:
    """`la Policía Nacional, Educación y Salud`: bodies by their fields, and no more fields of the ministry before.

    The first of a row has its article, and a body that its name shows behind it: "la Marina, la Cruz Roja y …".
    """
    tokens, joins = scene.tokens, named.words.set("conjunctions") | {",", ";"}
    article = tokens[index - 1].low in ARTICLES
    parted = stop < len(tokens) and (tokens[stop].low in joins or tokens[stop].text == ".")
    ministry = any(b.kind == "ministry" and after_body(scene, b) in (index - 1, index - 2) for b in scene.bodies)
    field = is_field(tokens[index].text, named.words.lang)
    opens = begun or article and parted and shown(scene, stop + 1, named)
    return field and parted and opens and (article or not ministry) and index not in scene.marks.place


def _of_places(scene: Scene, stop: int, named: Named) -> bool:
    """`from Upton, Ector, and Andrews counties`: a plural noun of places ends the row."""
    tokens = scene.tokens
    while stop < len(tokens) and (tokens[stop].cap or tokens[stop].text == "," or tokens[stop].low == "and"):
        stop += 1
    return stop < len(tokens) and tokens[stop].low in named.words.set("plural_places")


def _strange(name: str, begun: bool) -> bool:
    low = fold(name)
    return low not in institutional() and low not in place_words() and (begun or not is_known(name.lower()))


def _person(scene: Scene, first: int, stop: int, named: Named) -> bool:
    """Words of a person's name or item."""
    inside = [p for p in scene.people if p.name.first < stop and first < p.name.stop and surely(p)]
    quoted = next((i for i in range(first + 1, stop) if after_quotation(scene.tokens, i)), stop)
    inside = [p for p in inside if p.name.first < quoted]  # "I.E. “Virgen del Carmen”"
    names = [p for p in inside if not no_name(scene, p, named)]
    lone = all(p.name.single and not p.name.given and not p.honorific for p in names)
    return bool(names) and not lone and first not in named.in_scene(scene)


def _common(scene: Scene, index: int, named: Named) -> tuple[int, AgencyMention | None] | None:
    """`gremio de enfermeras`: a common noun and what it is of, to the end of the item."""
    tokens, stop = scene.tokens, index + 1
    while stop < len(tokens) and stop - index < 6 and tokens[stop].kind in ("word", "abbr"):
        if (
            tokens[stop].low.endswith(tuple(presence(named.words.lang).past_endings))
            or tokens[stop].low in named.words.set("conjunctions")
            or head_at(tokens, stop, named.words)
            and tokens[stop].cap
        ):
            break
        stop += 1
    if stop - index < 3 or stop < len(tokens) and tokens[stop].text not in ",;.":
        return None
    name = clean(named.text[tokens[index].start : tokens[stop - 1].end])
    return stop, AgencyMention(tokens[index].start, tokens[stop - 1].end, name)


def _separated(scene: Scene, index: int, named: Named) -> bool:
    tokens = scene.tokens
    if index >= len(tokens):
        return False
    if after_phrase(tokens, index, presence(named.words.lang).added):
        return True  # "la Liga | junto con el Consejo"
    token = tokens[index]
    joins = named.words.sets("conjunctions", "list_links")
    return token.text in (",", ";", ":", "&") or token.low in joins


def _parted(scene: Scene, first: int, named: Named, lower: frozenset[str]) -> Iterator[tuple[int, AgencyMention]]:
    """Members between semicolons: the whole item is the name, commas and all."""
    tokens, start, head = scene.tokens, first, ""
    of_bodies = any(t.low in named.words.set("bodies_nouns") for t in tokens[:first])  # "dependencias como:"
    begins = [first, *(i + 1 for i in range(first, len(tokens)) if tokens[i].text == ";")]
    of_bodies = of_bodies or sum(shown(scene, _to_next(scene, i, named), named) for i in begins) >= SURE
    for i in range(first, len(tokens) + 1):
        if i == len(tokens) or tokens[i].text in ";.":
            elided = start < i and tokens[start].low in DE and not tokens[start].cap
            known = start == first and _to_next(scene, start, named) in named.in_scene(scene)
            if known and any(start < told < i for told, _ in (*scene.cues.of("attend_phrases"), *scene.cues.attend)):
                yield from _row(scene, first, i, named, lower)  # "the A, B and C were present; …"
                return
            begin = _to_next(scene, start, named)
            for index, stop in _halves(scene, begin, _end_of_row(scene, begin, i, named), named):
                body = _whole(scene, index, stop, named, of_bodies)
                if body is not None:
                    head = _said_once(body, named) or head if elided else _said_once(body, named)
                    yield index, _in_full(body, head, tokens[start:index], named) if elided and head else body
            start = i + 1


def _end_of_row(scene: Scene, first: int, stop: int, named: Named) -> int:
    """Where the item that begins at `first` ends: the last one before the words that go on ("; and BMW | met on …")."""
    tokens = scene.tokens
    stop = _before_remark(tokens, stop)
    known = named.in_scene(scene).get(first)
    own = end_of_item(tokens, first, named.words.lang) if first < stop else stop
    own = own if known is None else after_body(scene, known)
    last = stop >= len(tokens) or tokens[stop].text == "."
    goes_on = last and own < stop and tokens[own].kind == "word" and not tokens[own].cap
    small = named.words.sets("prepositions", "conjunctions", "articles")
    return own if goes_on and tokens[own].low not in small else stop


def _before_remark(tokens: list[Token], stop: int) -> int:
    """`Nature Trust` + `(two observers)`: a bracket in small letters ends the item."""
    if stop < 2 or tokens[stop - 1].text != ")":
        return stop
    opens = next((i for i in range(stop - 2, max(0, stop - LABEL), -1) if tokens[i].text == "("), stop)
    return opens if not any(t.cap for t in tokens[opens:stop]) else stop


def _said_once(body: AgencyMention, named: Named) -> str:
    """`Ministerio`, where a plural says it of several: "los Ministerios de Defensa; de Transporte; del Interior"."""
    first, written = body.name.split()[0], named.text[body.start : body.end].split()
    return first if body.kind == "ministry" and written and written[0].lower() != first.lower() else ""


def _in_full(body: AgencyMention, head: str, particles: list[Token], named: Named) -> AgencyMention:
    if body.agency_id or body.name.startswith(head):
        return body
    return replace(body, name=" ".join([head, *(t.text for t in particles), body.name]), kind="ministry")


def _halves(scene: Scene, first: int, stop: int, named: Named) -> list[tuple[int, int]]:
    """`; the Institute and High Commission;`, `; mandos de la Marina y de la Aduana;`: two in one item."""
    here, tokens = named.in_scene(scene), scene.tokens
    joint = after_body(scene, here[first]) if first in here else stop
    if joint < stop and tokens[joint].low in named.words.set("conjunctions"):
        second = _to_next(scene, joint + 1, named)
        if second in here and second < stop:
            return [(first, joint), (second, stop)]
    return [(first, stop)]


def _called_so(token: Token) -> bool:
    """`Marina`, `Telmar`: a word of government, or one of no dictionary."""
    return token.low in institutional() or not is_known(token.text.lower())


def _whole(scene: Scene, first: int, stop: int, named: Named, of_bodies: bool) -> AgencyMention | None:
    tokens, words = scene.tokens, named.words
    known = named.in_scene(scene).get(first)
    if known and (known.agency_id or after_body(scene, known) >= stop):
        return known
    links = words.sets("articles", "conjunctions", "prepositions") | {"'s", "(", ")", "&", ",", *'“”«»"'}
    links |= foreign(words.lang)
    item = range(first, stop)
    named_so = all(tokens[i].cap or tokens[i].low in links or tokens[i].kind in ("number", "abbr") for i in item)
    here = [p for p in scene.people if p.first < stop and max(p.stop, p.name.stop) > first]
    ordinary = of_bodies and known is None and is_known(tokens[stop - 1].text.lower())  # "…; Tidal West; …"
    named_here = (p for p in here if not p.name.single)
    people = any(
        surely(p) or not known and not (ordinary and (p.name.first, p.name.stop) == (first, stop)) for p in named_here
    )
    if (
        people
        or first >= stop
        or known is None
        and head_at(tokens, first, words) is not None  # "Governor Brewer of Arizona"
        or tokens[first].low in OPENERS
        or not named_so
        or len(item) == 1
        and not (tokens[first].text.isupper() or of_bodies and _called_so(tokens[first]))
        or len(item) > LONGEST
        or not tokens[first].cap
        or first in scene.marks.place
    ):
        return known if known and not people else None
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    aliases = (known.name,) if known else ()
    return AgencyMention(
        tokens[first].start, tokens[stop - 1].end, name, None, known.country if known else None, aliases
    )
