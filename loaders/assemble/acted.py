"""What the words beside a name say that its person did at the meeting, where no verb of meeting governs it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..find.found import Found
from ..find.heads import negated
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token, fold
from ..words import Words

IN = small_words("in")
WITH = small_words("with")
CONGRATULATED = small_parts("congratulated")
TOLD = 15  # tokens between "después de que" and who is told of
OWNED = 6  # tokens from "que posee en" to whose it is
CALL = 5  # tokens of "En una larga llamada"
BEEN = small_words("was", "been")
TO_COME = small_words("to_come")
OF_THE = small_words("spanish_of_the")
RELATIVE = 16  # tokens between a name and the "who" that goes on about it, a bracket or post included
CLAUSE = 5  # tokens between a "which" and the participle of its clause
THERE = 5  # tokens from "who" to the end of "who was in the room"
WHOSE = 4  # tokens from "met with" to "successor": "with the late Minister Y's successor"
OBJECT = 5  # tokens between a verb and what it is done to
FOR = small_words("for")
ROW_OF_THANKS = 40  # tokens of the names between thanks and what they are for
THANKED_FOR = 4  # tokens from "for joining" to the meeting


def came_too(person: Found, scene: Scene, words: Words) -> bool:
    """`at the request of Prime Minister X, who also chaired the Meeting`: named in passing, and there all the same.

    The verb is one of the meeting itself, unlike "who leads the Ministry".
    """
    tokens = scene.tokens
    start = max(person.stop, person.name.stop)
    who = next((i for i in range(start, min(len(tokens), start + RELATIVE)) if tokens[i].low in words.set("who")), 0)
    ended = any(t.text in ";." for t in tokens[start:who])
    if not who or ended or any(p is not person and start <= p.name.first < who for p in scene.people):
        return False
    acted = tokens[who + 1 : who + 2] != [] and tokens[who + 1].low in words.set("acted_as")
    if acted and any(first == who + 1 for first, _ in scene.cues.of("attend_phrases")):
        return True  # "a iniciativa de X, que ejerció de mediadora"
    if " ".join(t.low for t in tokens[who : who + THERE]).startswith(tuple(map(fold, words.data["who_was_there"]))):
        return True
    for first, stop in scene.cues.attend:
        if who < first <= who + 2 and scene.region[first] == "main":
            after = tokens[stop : stop + OBJECT]
            if tokens[first].low in words.set("who_was_met"):
                return True  # "su hija, X, quien fue recibida por Y"
            the = any(t.low in words.sets("articles", "demonstratives") for t in after)
            return the and any(t.low in words.set("meeting_nouns") for t in after)
    return False


def took_over(person: Found, scene: Scene, words: Words) -> bool:
    """`her successor, X, received Y`, `met with Y's successor, X`: who serves after somebody, and met by a verb."""
    end = max(person.stop, person.name.stop)
    spans = [span for span in scene.cues.of("predecessor") if span[1] <= person.first]
    if not spans or scene.tokens[spans[-1][0]].low not in words.set("successors"):
        return False
    led = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    met = any(0 <= verb - end <= 1 for verb, _ in scene.cues.attend)
    return met or any(0 <= spans[-1][0] - stop <= WHOSE for _, stop in led)


def meeting_of(person: Found, scene: Scene, words: Words) -> int | None:
    """The noun in "la visita institucional del presidente X": whose meeting it is was there."""
    index = person.first - 1
    if words.lang != "es" or index < 1 or scene.tokens[index].low not in OF_THE:
        return None
    while index and scene.tokens[index].low in words.set("articles") | {"de"}:
        index -= 1
    adjectives = words.endings("adjective_endings")
    while index and not scene.tokens[index].cap and scene.tokens[index].low not in words.set("meeting_nouns"):
        if not scene.tokens[index].text.endswith(adjectives):
            return None
        index -= 1
    if talked_of(scene, index, words) or _came_to_nothing(scene.tokens[index:], words):
        return None
    return index if scene.tokens[index].low in words.set("meeting_nouns") else None


def _came_to_nothing(tokens: list[Token], words: Words) -> bool:
    """`la reunión del presidente X no se realizó`, `iba a ser en Lima`: nobody is said to have met."""
    lows = [t.low for t in tokens]
    was_to = any(f"{one} {other}" in words.set("going_to") for one, other in pairwise(lows))
    held = (i for i, low in enumerate(lows) if low in words.set("took_place"))
    return was_to or any(negated(tokens, i, words) for i in held)


def talked_of(scene: Scene, noun: int, words: Words) -> bool:
    """`trató los detalles de la visita de X`, `coordinan la próxima visita de X`: a visit to come, and nobody there."""
    if scene.tokens[noun].low not in words.set("meeting_nouns"):
        return False
    index, small = (
        noun,
        words.sets("articles", "modifiers", "next_words", "demonstratives", "indefinite_articles") | TO_COME,
    )
    coming = False
    while index and scene.tokens[index - 1].low in small:
        index -= 1
        coming = coming or scene.tokens[index].low in words.set("next_words") | TO_COME
    return coming or any(stop == index for _, stop in scene.cues.of("visit_matters"))


def elsewhere_acted(scene: Scene) -> bool:
    """`ofició una misa, acompañado por el obispo X`: what a sentence tells of is an act of another kind."""
    if scene.listed or not scene.cues.of("other_acts"):
        return False
    return not any(scene.tokens[first].text.islower() for first, _ in scene.cues.of("meeting_nouns"))


def meanwhile(scene: Scene, noun: int, words: Words) -> bool:
    """`During the third session, X said`, `en el marco de la II Reunión, X llamó`: said in the room."""
    before = {t.low for t in scene.tokens[max(0, noun - 5) : noun]}
    told = bool(scene.cues.quote or scene.cues.talk)
    return scene.region[noun] == "main" and bool(before & words.set("meanwhile")) and told


def did_something_else(person: Found, scene: Scene, words: Words) -> bool:
    """`the Commission, which is now coordinated by Governor X`: what is told of somebody is no part of the meeting."""
    tokens, by = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    if by < 3 or tokens[by].low not in words.set("agents"):
        return False
    verb = by - 1
    if not tokens[verb].low.endswith(words.endings("participles")) or any(a <= verb < b for a, b in scene.cues.attend):
        return False
    start = next((i for i in range(verb - 1, verb - CLAUSE, -1) if tokens[i].low in words.set("relatives")), 0)
    is_ = any(t.low in words.set("copulas") for t in tokens[start:verb])
    return start > 0 and is_ and tokens[start - 1].low not in words.set("meeting_nouns")


def before_articles(tokens: list[Token], index: int, words: Words) -> int:
    """The last token up to `index` that is no article; -1 where there is none."""
    while index >= 0 and tokens[index].low in words.set("articles"):
        index -= 1
    return index


def talked(person: Found, scene: Scene, region: str, words: Words) -> Iterator[tuple[int, int]]:
    """The verbs of talking behind somebody that are theirs; thanks alone ("X congratulated Y") tell of no meeting."""
    thanks = () if scene.cues.of("meeting_nouns") else scene.cues.of("thanked")
    for span in scene.cues.talk:
        if span[0] < person.stop or scene.region[span[0]] != region or span in thanks:
            continue
        unsaid = passive(scene.tokens, span[0], words) or impersonal(person, scene, span[0], words)
        if not (unsaid or _of_a_noun(scene, span[0], words)):
            yield span


def _of_a_noun(scene: Scene, verb: int, words: Words) -> bool:
    """`una petición que prometió elevar`, `fue él quien pactó el desalojo`: what a clause tells is of the noun before
    it, unlike "X, que pactó …" and "dijo que pactaron …"."""
    tokens, links = scene.tokens, words.sets("relatives", "who")
    near = range(verb - 1, max(0, verb - CLAUSE), -1)
    at = next((i for i in near if tokens[i].low in links or tokens[i].kind == "punct"), 0)
    if at < 1 or tokens[at].low not in links:
        return False
    noun = at - 1 - (tokens[at - 1].text == ",")
    told = any(first <= noun < stop for first, stop in (*scene.cues.quote, *scene.cues.talk, *scene.cues.attend))
    somebody = any(min(p.first, p.name.first) <= noun < max(p.stop, p.name.stop) for p in scene.people)
    return noun >= 0 and tokens[noun].text.islower() and not (told or somebody)


def impersonal(person: Found, scene: Scene, verb: int, words: Words) -> bool:
    """`X aseguró que se abordó la agenda`: what X says was done, and not by X."""
    said = any(person.name.stop <= first < verb for first, _ in scene.cues.quote)
    return said and any(t.low in words.set("reflexive") for t in scene.tokens[verb - 2 : verb])  # "se haya tratado"


def passive(tokens: list[Token], verb: int, words: Words) -> bool:
    """`the coming visit of X was discussed`: done to what was talked about, and not by X."""
    before = verb - 1 - (tokens[verb - 1].low in words.set("also"))
    return words.lang == "en" and tokens[verb].low.endswith("ed") and tokens[before].low in BEEN


def on_the_phone(scene: Scene, words: Words) -> bool:
    """`En una llamada, X felicitó a Y`: what was said to somebody in a call that the sentence opens with."""
    thanks = scene.cues.of("thanked")
    opens = any(0 < first < CALL and scene.region[first] == "main" for first, _ in scene.cues.of("call_nouns"))
    said = any(scene.tokens[first].low.startswith(CONGRATULATED) for first, _ in thanks)
    return opens and said and scene.tokens[0].low in words.set("during") | IN


def from_elsewhere(scene: Scene) -> bool:
    """`saludó el acuerdo desde Lima`: said from another place, with no verb of meeting."""
    tokens = scene.tokens
    said = (scene.cues.talk or scene.cues.quote) and not scene.cues.attend
    return bool(said) and any(
        t.low == "desde" and i + 1 < len(tokens) and (i + 1 in scene.marks.place or tokens[i + 1].cap)
        for i, t in enumerate(tokens)
    )


def elsewhere_then(scene: Scene, person: Found, words: Words) -> bool:
    """`Mientras X inauguraba un puente en la sierra, en la capital Y negociaba`: two places at one time."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    comma = next((i for i in range(stop, len(tokens)) if tokens[i].text == ","), None)
    if comma is None or comma + 1 >= len(tokens):
        return False
    return tokens[comma + 1].low in IN and any(t.low in IN for t in tokens[stop:comma])


def owns_a_place(tokens: list[Token], index: int, words: Words) -> bool:
    """`en la finca que posee en Trujillo` + `el dirigente X`: whose house it was is not who met there."""
    for i in range(index, max(1, index - OWNED), -1):
        if tokens[i].text in ",;:":
            return False
        if tokens[i].low in words.set("relatives"):
            return tokens[i + 1].low in words.set("owning")
    return False


def met_with_their(person: Found, scene: Scene, words: Words) -> bool:
    """`se reunió con su` + `antecesora, X`, `met with her` + `predecessor, X`: whom the verb of meeting leads to."""
    tokens = scene.tokens
    first = max((first for first, stop in scene.cues.of("predecessor") if stop <= person.first), default=0)
    theirs = first > 1 and tokens[first - 1].low in words.set("possessives") and tokens[first - 2].low in WITH
    return theirs and any(0 < first - stop <= OBJECT for _, stop in scene.cues.attend)


def before_or_after(person: Found, scene: Scene, words: Words) -> bool:
    """`poco después de que el vicepresidente X jurara`: told of what came before or after, where nobody meets."""
    tokens, openings = scene.tokens, words.set("before_or_after")
    start = next((i for i in range(person.first - 1, max(1, person.first - TOLD), -1) if tokens[i].low == "que"), 0)
    if not start or tokens[start - 1].low != "de" or tokens[start - 2].low not in openings:
        return False
    end = next((i for i in range(person.stop, len(tokens)) if tokens[i].text in ",;"), len(tokens))
    apart = any(tokens[i].text in ",;" for i in range(start, person.first))
    return not apart and not any(start < first < end for first, _ in (*scene.cues.attend, *scene.cues.talk))


def for_coming(scene: Scene, start: int, words: Words) -> bool:
    """`thanks to Mayor X and Senator Y for joining our roundtable`: what a whole row is thanked for says they came."""
    tokens = scene.tokens[start : start + ROW_OF_THANKS]
    for i, token in enumerate(tokens[:-1]):
        if token.text in ".;:":
            return False
        if token.low in FOR and tokens[i + 1].low in words.set("thanked_for_coming"):
            held = tokens[i + 2 : i + 2 + THANKED_FOR]
            return any(t.low in words.set("meeting_nouns") for t in held)
    return False
