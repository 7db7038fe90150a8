"""Bodies as objects: "reunión con la Liga", "attended by the …", "liderado por la Gobernación"."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from .body_names import after_body
from .body_subjects import headed, in_row
from .body_words import Lexicon
from .named import Named

AT = small_words("in_or_at")
ADVERBS, PLACE = 9, 6  # tokens between a verb and "con" at most, and those of a place
PLACE_WORDS = small_words("of", "articles")
AMONG = small_words("with") | {"alongside"}  # "en la sede de Lima con una delegación de la Liga"
UNNAMED = 6  # tokens of an item that names nobody: "varios alcaldes municipales"
MEETING = 10  # tokens between a meeting and who led it


def after_verbs(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """`reunión con la …`, `attended by the …`, `asistieron la …`, `Participating organisations included the …`."""
    tokens, here, nouns = scene.tokens, named.in_scene(scene), named.words.set("bodies_nouns")
    links = named.words.sets("articles", "list_links", "possessives") - named.words.set("agents") | {"del"}
    for first, token in enumerate(tokens):
        if not (first in here or token.cap and not scene.marks.inside[first]):
            continue
        start = first
        while start and tokens[start - 1].low in links:
            start -= 1
        if not whose_post(scene, first, named):
            start = _over_unnamed(scene, start, lex, named)
        if not start or tokens[start - 1].kind != "word":
            continue
        if not (first in here or headed(scene, first, named) or in_row(scene, first, named)):
            continue
        before = [t.low for t in tokens[max(0, start - 4) : start]]
        host = " ".join(t.low for t in tokens[max(0, start - 9) : start])
        if (
            lex.meeting_with.search(" ".join(before))
            or lex.led_by.search(" ".join(before))
            and _a_meeting(scene, start, named)
            or before[-1] in AMONG
            and lex.meeting_with.search(" ".join((*_over_adverbs(scene, start - 1, named), before[-1])))
            or before[-1] in lex.listing
            and (nouns | lex.groups) & set(before)
            or before[-1] == "a"
            and lex.received.search(host)  # "recibió en su despacho a la …"
        ):
            yield first


def _over_adverbs(scene: Scene, index: int, named: Named) -> list[str]:
    """The words of meeting in `se reunió` + ` ayer en Casa Blanca` + `con la …`: when and where stand between."""
    tokens, words, stop = scene.tokens, named.words, index
    days = words.sets("weekdays", "demonstratives", "this_words") | words.relative_by_first.keys()
    while index and stop - index < ADVERBS:
        token = tokens[index - 1]
        place = next((i for i in range(max(0, index - PLACE), index) if tokens[i].low in AT), None)
        if token.low in days or token.low == "on":
            index -= 1
        elif token.cap and place is not None and all(t.cap or t.low in PLACE_WORDS for t in tokens[place + 1 : index]):
            index = place
        else:
            break
    met = 0 < index < stop and tokens[index - 1].low in words.verbs("attend")  # not "his call yesterday with"
    return [t.low for t in tokens[max(0, index - 2) : index]] if met else []


def _over_unnamed(scene: Scene, start: int, lex: Lexicon, named: Named) -> int:
    """Back over people without names: `en compañía de | varios alcaldes, la Policía`, `by | officials, the Agency`."""
    tokens, words = scene.tokens, named.words
    stop, joins = start, words.set("conjunctions")
    while stop and (tokens[stop - 1].text == "," or tokens[stop - 1].low in joins):
        stop -= 1
    if stop == start or not stop:
        return start
    verbs = {first for first, _ in (*scene.cues.attend, *scene.cues.talk)}
    group = tokens[stop - 1].low in lex.groups
    for first in range(stop - 1, max(1, stop - UNNAMED) - 1, -1):
        token = tokens[first]
        if token.kind == "punct" or first in verbs or token.cap and not group:
            break
        if lex.meeting_with.search(" ".join(t.low for t in tokens[max(0, first - 4) : first])):
            return first if any(t.low.endswith("s") for t in tokens[first:stop]) else start
    return start


def whose_post(scene: Scene, first: int, named: Named) -> bool:
    """`the RCA | Commissioner`: whose somebody is, and no body of its own."""
    body = named.in_scene(scene).get(first)
    after = len(scene.tokens) if body is None else after_body(scene, body)
    return after < len(scene.tokens) and head_at(scene.tokens, after, named.words) is not None


def _a_meeting(scene: Scene, stop: int, named: Named) -> bool:
    """A meeting is what was led: `el consejo de seguridad, liderado por`, `the session was chaired by`."""
    nouns = named.words.set("meeting_nouns")
    return any(t.low in nouns for t in scene.tokens[max(0, stop - MEETING) : stop])
