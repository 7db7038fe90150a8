"""Words in quotation marks that tell of the meeting as the speaker's own, which say that the speaker was there.

"“We were pleased with how the meeting went,” X said"   "“She told us what she means to do,” said Y"
"«Nos recibió y le planteamos todo», dijo Z"
What is hoped for, refused or told of another time says nothing. Who speaks is named beside a verb of saying, in the
same paragraph or, where a quotation goes on, in the one before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..small_words import small_words
from ..words import Words
from .found import Found
from .own_words import says_own, tells_of_own
from .scenes import Scene

OPENING, CLOSING = frozenset("“«"), frozenset("”»")
STRAIGHT = '"'
ASIDE = 24  # tokens of what is said of a speaker between two commas
BODY = 9  # tokens of "of the Harbour Fund" behind a name
OF = small_words("of", "from", "for", "at")
IN_TURN = 6  # tokens of a line that opens with who speaks and a colon

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """Whose words a paragraph quotes: the sentence, the first token of the name, and the verb of saying."""

    scene: Scene
    first: int
    verb: Span


def mark_own_meetings(scenes: list[Scene], words: Words) -> None:
    """Note who says in a quotation that they were there."""
    told = [s for s in scenes if s.kind in ("prose", "heading") and _tells(s)]
    before: Said | None = None
    for _, group in groupby((s for s in scenes if s.kind == "prose"), key=lambda s: s.sentence.paragraph):
        paragraph = list(group)
        quoted = list(quotations(paragraph))
        for scene, spans in zip(paragraph, quoted, strict=True):
            if any(other is not scene for other in told):
                _mark_tellers(scene, spans, words)
        if not any(quoted):
            before = _last_named(paragraph, before, words)
            continue
        speakers = [said for s, spans in zip(paragraph, quoted, strict=True) for said in _speakers(s, spans, words)]
        goes_on = paragraph[0].tokens[0].text in OPENING | {STRAIGHT}
        speakers = speakers or (
            [before] if before is not None and (goes_on or _pronoun(paragraph, quoted, words)) else []
        )
        for index, (scene, spans) in enumerate(zip(paragraph, quoted, strict=True)):
            hit = next((hit for span in spans if (hit := tells_of_own(scene, span, words))), None)
            if hit and speakers and any(other is not scene for other in told):
                _mark(scene, hit, _nearest(paragraph, index, speakers))
        before = speakers[-1] if speakers else None


def _tells(scene: Scene) -> bool:
    """Words of meeting, and not of one recalled or to come."""
    cues = scene.cues
    return not scene.past_year and any(
        scene.region[first] == "main" for first, _ in (*cues.attend, *cues.of("attend_phrases"))
    )


def _mark(scene: Scene, hit: Span, said: Said) -> None:
    said.scene.acted.setdefault(said.first, hit if said.scene is scene else said.verb)
    said.scene.region[said.first] = "main"  # "“She told us it will be sold,” said X": what will be is in the quotation


def _mark_tellers(scene: Scene, quoted: list[Span], words: Words) -> None:
    """`X called the meeting useful`: not in quotation marks, and told by who stands before the verb."""
    for hit in says_own(scene, quoted, words):
        for person in scene.people:
            if not person.nested and _end(person) <= hit[0] and _says(person, (hit[0], hit[0] + 1), scene, words):
                scene.acted.setdefault(person.name.first, hit)


def _nearest(paragraph: Sequence[Scene], index: int, speakers: list[Said]) -> Said:
    """Who speaks in the sentence, else the last named before it, else the first behind: "“….” said X. “….”"."""
    places = {id(scene): at for at, scene in enumerate(paragraph)}
    at = [(places.get(id(said.scene), -1), said) for said in speakers]
    return next((said for place, said in reversed(at) if place <= index), at[0][1])


def quotations(paragraph: Sequence[Scene]) -> Iterator[list[Span]]:
    """What is quoted in each sentence of a paragraph, without the marks; a quotation may go on to the next."""
    opened = False
    for scene in paragraph:
        spans, start = [], 0 if opened else None
        for i, token in enumerate(scene.tokens):
            if start is None and (token.text in OPENING or token.text == STRAIGHT):
                start = i + 1
            elif start is not None and (token.text in CLOSING or token.text == STRAIGHT):
                spans.append((start, i))
                start = None
        if start is not None and start < len(scene.tokens):
            spans.append((start, len(scene.tokens)))
        opened = start is not None
        yield [span for span in spans if span[1] > span[0]]


def _speakers(scene: Scene, quoted: list[Span], words: Words) -> Iterator[Said]:
    """Who is named beside a verb of saying that is not quoted itself, or before a colon and a quotation."""
    inside = {i for span in quoted for i in range(*span)}
    people = [p for p in scene.people if not p.nested and p.first not in inside]
    verbs = [span for span in scene.cues.quote if span[0] not in inside and quoted]
    verbs += [span for span in scene.cues.talk if span[0] not in inside and _beside_quote(scene, span)]
    found = [(p.name.first, verb) for p in people for verb in verbs if _says(p, verb, scene, words)]
    taken = {i for p in scene.people for i in range(p.first, max(p.stop, p.name.stop))}
    found += [(i, verb) for verb in verbs for i in _surname(scene, verb, taken, words)]
    found += [
        (p.name.first, (stop, stop + 1))
        for p in people
        if (stop := _end(p)) < len(scene.tokens) - 1 and stop < IN_TURN and scene.tokens[stop].text == ":" and quoted
    ]
    for first, verb in sorted(set(found)):
        yield Said(scene, first, verb)


def _beside_quote(scene: Scene, span: Span) -> bool:
    """`”, stressed X`, `X stressed: “`: a verb of talking next to what is quoted."""
    near = (scene.tokens[max(0, span[0] - 2) : span[0]], scene.tokens[span[1] : span[1] + 2])
    return any(t.text in OPENING | CLOSING | {STRAIGHT} for tokens in near for t in tokens)


def _end(person: Found) -> int:
    return max(person.stop, person.name.stop)


def _says(person: Found, verb: Span, scene: Scene, words: Words) -> bool:
    """`said the harbour master, X`, `X, of the Harbour Fund, said`: nothing but articles or an aside between."""
    tokens = scene.tokens
    if verb[1] <= person.first:
        small = words.sets("articles", "honorifics", "possessives", "also", "indefinite_articles")
        return all(t.low.rstrip(".") in small for t in tokens[verb[1] : person.first])
    stop = _end(person)
    if verb[0] < stop or any(p is not person and stop <= p.first < verb[0] for p in scene.people if not p.nested):
        return False
    between = tokens[stop : verb[0]]
    if len(between) <= 1:
        return True
    closed = between[-1].text == "," or between[0].low in OF and len(between) <= BODY
    return closed and len(between) <= ASIDE and between[0].low in OF | {",", "("}


def _surname(scene: Scene, verb: Span, taken: set[int], words: Words) -> Iterator[int]:
    """`” said Bell`, `Bell said: “`: a capitalised word beside the verb, which may be the surname of somebody."""
    tokens = scene.tokens
    for i in (verb[1], verb[0] - 1):
        free = 0 <= i < len(tokens) and i not in taken and tokens[i].cap and not scene.marks.inside[i]
        if free and tokens[i].low not in words.set("starters"):
            yield i


def _pronoun(paragraph: Sequence[Scene], quoted: list[list[Span]], words: Words) -> bool:
    """`“…,” she said`: whoever spoke last goes on."""
    for scene, spans in zip(paragraph, quoted, strict=True):
        inside = {i for span in spans for i in range(*span)}
        for first, stop in scene.cues.quote:
            near = {t.low for t in (*scene.tokens[max(0, first - 2) : first], *scene.tokens[stop : stop + 1])}
            if first not in inside and (words.lang == "es" or near & words.set("subject_pronouns")):
                return True
    return False


def _last_named(paragraph: Sequence[Scene], before: Said | None, words: Words) -> Said | None:
    """`X said prices were up.` before a paragraph that quotes: who spoke, and nobody where others are named."""
    said = [one for scene in paragraph for one in _speakers(scene, [(0, 0)], words)]
    if said:
        return said[-1]
    return None if any(scene.people for scene in paragraph) else before
