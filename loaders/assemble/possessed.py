"""The body that "its", "su" or "whose" before a post means: "the Guild, whose chair X", "la Liga y su presidenta, X".

A post of a country or a town is nobody's, and neither is what a person may own ("Lino Arce y su secretario, X").
"""

from __future__ import annotations

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import clean, fold
from ..vocabulary import place_words
from .body_names import after_body, surely
from .employers import is_inner
from .named import Named, again, lexicon

ITS = small_words("its_possessives")
WHOSE = small_words("whose")
OF = small_words("spanish_of")
WITH = small_words("with")
LOOSE = small_words("and", "with") | {","}
THROUGH = small_words("possessed_links", "by", "was")
LED = small_parts("headed", "represented", "presided")
REACH = 9  # tokens from a body to the "its" that means it: ", which was represented by its"
LONGEST = 6  # words of a name that no list has


def of_possessor(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body of a post with a possessive before it; None where a person may be meant."""
    tokens, own = scene.tokens, _possessive(scene, found)
    if own is None or not found.role or not is_inner(found.role, named):
        return None
    stop, firm = own, tokens[own].low in WHOSE
    while stop and own - stop < REACH:
        low = tokens[stop - 1].low
        led = low in THROUGH or low.startswith(LED)
        if not led and low not in LOOSE:
            break
        firm, stop = firm or led or low in WITH and tokens[stop - 2].text == ",", stop - 1
    if not stop or tokens[stop - 1].text in ";.":
        return _of_sentence_before(scene, stop, named)
    ended = {after_body(scene, b): b for b in scene.bodies}
    if stop in ended:
        return ended[stop]
    if (person := _ended(scene, stop)) is not None:
        if own == stop:
            return None
        shared = of_possessor(scene, person, named)
        return shared or (_last_before(scene, own, named) if named.words.lang == "en" else None)
    return _unknown(scene, stop, named, firm) or (_of_sentence_before(scene, stop, named) if stop < own else None)


def _possessive(scene: Scene, found: Found) -> int | None:
    """Where the possessive before the post stands; a plural post says it once for several."""
    first = min([found.first, found.name.first, *(post.first for post in found.posts)])
    near = [i for i in (first, first - 1, first - 2) if i >= 0 and scene.tokens[i].low in ITS | WHOSE]
    return near[0] if near and all(t.kind == "word" for t in scene.tokens[near[0] : first]) else None


def _ended(scene: Scene, stop: int) -> Found | None:
    return next((p for p in scene.people if surely(p) and max(p.stop, p.name.stop) == stop), None)


def _last_before(scene: Scene, stop: int, named: Named) -> AgencyMention | None:
    """`the head of the Alliance, X, and | its deputy, Y`: English tells a body's from a person's."""
    before = [b for i, b in sorted(named.in_scene(scene).items()) if i < stop]
    return again(before[-1]) if before else None


def _of_sentence_before(scene: Scene, stop: int, named: Named) -> AgencyMention | None:
    """`… with the League. Its chair, X, …`, `The School's gym was opened; its director, X, …`: the one body before."""
    before = [b for i, b in named.in_scene(scene).items() if i < stop]
    if stop and named.words.lang == "es" and any(surely(p) and p.name.first < stop for p in scene.people):
        return None
    index = named.place[scene.sentence.start]
    if not stop and index:
        above = named.scenes[index - 1]
        if named.words.lang == "es" and any(surely(p) for p in above.people):
            return None
        before = above.bodies or _headed_run(above, named)
    return again(before[0]) if len({fold(b.name) for b in before}) == 1 else None


def _headed_run(scene: Scene, named: Named) -> list[AgencyMention]:
    """`breakfast with the Lantern League`: capitals that end in a common noun for bodies."""
    tokens, found = scene.tokens, list[AgencyMention]()
    for last in range(1, len(tokens)):
        first = last
        while first and tokens[first - 1].cap and tokens[first - 1].kind == "word":
            first -= 1
        if first < last and tokens[last].cap and tokens[last].low in lexicon(named.words.lang).generic:
            name = clean(named.text[tokens[first].start : tokens[last].end])
            found.append(AgencyMention(tokens[first].start, tokens[last].end, name))
    return found


def _whole(scene: Scene, first: int, generic: frozenset[str]) -> int:
    """`comité intercentros de | Laboratorios Faros`: the common noun that a name is of goes with it."""
    tokens = scene.tokens
    if first > 1 and tokens[first - 1].low in OF:
        for noun in (first - 2, first - 3):
            if noun >= 0 and tokens[noun].low in generic:
                return noun
    return first


def _unknown(scene: Scene, stop: int, named: Named, firm: bool) -> AgencyMention | None:
    """`La empresa | estuvo representada por su`: a body named before; `Lumkom, whose chair`: capitals no list knows."""
    tokens, first = scene.tokens, stop
    words = lexicon(named.words.lang)
    if tokens[stop - 1].low in words.generic and not tokens[stop - 1].cap:
        return named.meant(tokens[stop - 1].low, tokens[stop - 1].start)
    inside = named.words.sets("complement_prepositions", "articles", "conjunctions")
    inside |= {"'", "’", "'s"}
    while (
        first and stop - first < LONGEST and (tokens[first - 1].cap or first < stop and tokens[first - 1].low in inside)
    ):
        first -= 1
    while first < stop and not tokens[first].cap:
        first += 1
    if first == stop or any(p.name.first < stop and first < p.name.stop for p in scene.people if surely(p)):
        return None
    dated = any(d.first < stop and first < d.stop for d in scene.dates)
    if dated or tokens[first].low in named.words.sets("weekdays", "months"):
        return None
    said = first > 0 and tokens[first - 1].low in words.generic
    first = _whole(scene, first, words.generic)
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    placed = fold(name) in place_words() or authority().country_code(name) or first in scene.marks.place
    return None if placed or not (firm or said) else AgencyMention(tokens[first].start, tokens[stop - 1].end, name)
