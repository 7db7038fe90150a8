"""Where a text turns to another meeting of the same person: "He also met with Y", "recibió además a Z"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..words import Words

WITH = small_words("with")
BETWEEN = small_words("between")
IN = small_words("in")
BEFORE_NAMES = small_words("before_names")
BESIDE = 2  # tokens from "after meeting with" to whom
OPENING = 3  # tokens: where the words open that begin another meeting
NEAR = 3  # tokens between "also" and the verb it goes with
GROUP = 9  # tokens after a verb of meeting
BOTH = 2  # the sides of a meeting
SPOKEN = 6  # tokens from "talked" to the "with" that goes with it
PARTNER = 6  # tokens from "with" to whom a meeting was with


def turns(before: Scene | None, scene: Scene, opening: Scene | None, known: Set[str], words: Words) -> bool:
    """The scene turns to people other than the `known`: the surnames in the meeting so far, which `opening` begins."""
    if scene.kind != "prose":
        return False
    headed = before is not None and before.kind == "heading"
    others = _met_others(scene, known, words) or _meeting_with_others(scene, known, words)
    anew = headed or _another_day(scene, opening, words)
    return others or anew and _met_anew(scene, known, words) or _meanwhile(scene, known, words)


def _meeting_with_others(scene: Scene, known: Set[str], words: Words) -> bool:
    """`X's meeting with Y dealt with …`, `En la reunión con Y, …`: a meeting with somebody new; both sides are `known`.

    What is said of an hour or a day ("after the meeting with Y") tells of another time.
    """
    noun = meeting_with(scene, words) if len(known) >= BOTH else None
    after = words.set("came_after")
    if noun is None or any(t.low in after for t in scene.tokens[max(0, noun - NEAR) : noun]):
        return False
    return not {surname(p) for p in _sides(scene, noun)} <= known


def meeting_with(scene: Scene, words: Words) -> int | None:
    """The noun in "the meeting with Y", "the talks between X and Y"."""
    nouns = (stop - 1 for first, stop in scene.cues.of("meeting_nouns") if scene.region[first] == "main")
    return next((noun for noun in nouns if _sides(scene, noun)), None)


def _sides(scene: Scene, noun: int) -> list[Found]:
    """Those right after "meeting with" or "meeting between"."""
    tokens, stop = scene.tokens, noun + 1
    if stop >= len(tokens) or tokens[stop].low not in WITH | BETWEEN:
        return []
    behind = [p for p in scene.people if stop < p.name.first]
    said = [t.text for t in tokens[stop : behind[0].first]] if behind else [","]
    if len(said) > PARTNER or {",", ";", "."} & set(said):
        return []
    return behind[: 1 if tokens[stop].low in WITH else BOTH]


def _met_others(scene: Scene, known: Set[str], words: Words) -> bool:
    """Somebody also met people who were not named yet, and none of those who were."""
    verb = also_meets(scene, words)
    if verb is None:
        return any(t.low in words.set("also") for t in scene.tokens) and _sat_again(scene, words)
    met = [surname(person) for person in scene.people if person.name.first > verb]
    return known.isdisjoint(met) if met else bool(known) and _with_group(scene, verb, words)


def _sat_again(scene: Scene, words: Words) -> bool:
    """`They also attended a banquet`, `también tuvieron una cena de trabajo`."""
    verbs = [first for first, _ in scene.cues.attend if scene.region[first] == "main"]
    return any(scene.tokens[v].low in words.sets("meets", "meet_again") for v in verbs) and a_meeting(scene, words)


def _with_group(scene: Scene, verb: int, words: Words) -> bool:
    """`also had working sessions with officials of …`: people without names, soon after the verb."""
    after = scene.tokens[verb + 1 : verb + GROUP]
    return any(t.low in WITH and any(g.low in words.set("groups_met") for g in after[i:]) for i, t in enumerate(after))


def _met_anew(scene: Scene, known: Set[str], words: Words) -> bool:
    """Under a heading in the middle of the text somebody meets others: at most one of them was named before."""
    people = {surname(person) for person in scene.people}
    return bool(meets(scene, words)) and bool(people - known) and len(people & known) <= 1


def _another_day(scene: Scene, opening: Scene | None, words: Words) -> bool:
    """`On Wednesday, she met Y`, `El miércoles se reunió con Y`: another weekday opens the sentence."""
    days = [d.weekday for d in scene.dates if d.weekday is not None and d.first < OPENING]
    first = {d.weekday for d in opening.dates if d.weekday is not None} if opening is not None else set()
    return bool(days and first) and first.isdisjoint(days) and scene.cues.of("absent") == []


def _meanwhile(scene: Scene, known: Set[str], words: Words) -> bool:
    """`Meanwhile, X met Y`, `En tanto, X recibió a Y`: others met others."""
    opens = " ".join(t.low for t in scene.tokens[:OPENING])
    verb = next(iter(meets(scene, words)), None)
    if verb is None or not words.pattern("elsewhere_meanwhile").match(opens):
        return False
    sides = {p.name.first < verb for p in scene.people}
    return len(sides) == 2 and known.isdisjoint({surname(p) for p in scene.people})


def meets(scene: Scene, words: Words) -> list[int]:
    """The verbs by which somebody meets somebody, where the sentence tells of this day."""
    tokens = scene.tokens
    verbs = {first for first, _ in scene.cues.attend if tokens[first].low in words.set("meets")}
    for first, _ in scene.cues.of("attend_phrases"):
        if tokens[first].low in words.sets("speaking", "calling"):
            verbs.add(first)
        elif tokens[first].low in WITH:  # "talked at length with X"
            told = words.sets("speaking", "talked_over")
            said = (i for i in range(first - 1, max(-1, first - SPOKEN), -1) if tokens[i].low in told)
            verbs.update(next(([i] for i in said), []))
    return sorted(verb for verb in verbs if scene.region[verb] == "main")


def a_meeting(scene: Scene, words: Words) -> bool:
    """`se efectuó una sesión de trabajo`, `had a working lunch`: one more meeting, not told of before."""
    tokens = scene.tokens
    nouns = [i for i, t in enumerate(tokens) if t.low in words.set("sittings") and scene.region[i] == "main"]
    return any(t.low in words.set("indefinite_articles") for i in nouns for t in tokens[max(0, i - 2) : i])


def met_in_turn(
    scene: Scene, unnamed: Sequence[Found], there: Set[int], known: Set[str], before: Set[str], words: Words
) -> bool:
    """`In Oslo, X met Y`, `X received Y`, `He met with Y`: somebody named `before`, and they alone, met others.

    `unnamed` are those who met where the sentence names nobody, `there` the ids of those it puts in the room. The
    `known` are the surnames in the meeting so far, which needs another than X: else Y is whom it was waiting for.
    """
    verb = next(iter(meets(scene, words)), None)
    if verb is None or scene.kind != "prose" or not _meets_whom(scene, verb, words):
        return False
    hosts = [person for person in scene.people if person.name.first < verb]
    if not hosts:
        hosts = list(unnamed)
    elif hosts and verb - hosts[0].name.stop > NEAR:
        return False
    behind = [p for p in scene.people if p.name.first > verb and not speaks(p, scene)]
    met = {surname(person) for person in behind if id(person) in there}
    alone = (len(hosts) == 1 or hosts == list(unnamed) != []) and surname(hosts[0]) in before
    return alone and bool(met) and not met & before and bool(known - {surname(hosts[0])})


def _meets_whom(scene: Scene, verb: int, words: Words) -> bool:
    """The verb says with whom, or the sentence opens with a place; not "first met", not "in the talks, X met"."""
    tokens = scene.tokens
    if any(t.low in words.data["ordinals"] for t in tokens[max(0, verb - NEAR) : verb]):
        return False
    inside = any(first < verb for first, _ in (*scene.cues.of("speaker_in_room"), *scene.cues.of("meeting_nouns")))
    return _opens_with_place(scene) or not inside


def speaks(person: Found, scene: Scene) -> bool:
    """`…, spokesperson X said`: who only tells of it."""
    return any(0 <= first - person.name.stop <= 1 for first, _ in scene.cues.quote)


def _opens_with_place(scene: Scene) -> bool:
    """`In Oslo, …`, `En Lima, …`, also behind a day: "In Tokyo on February 27, …"."""
    return len(scene.tokens) > 2 and scene.tokens[0].low in IN and 1 in scene.marks.place


def also_meets(scene: Scene, words: Words) -> int | None:
    """The verb of meeting beside an "also"; None where there is none, or it tells of another day."""
    tokens = scene.tokens
    for i, token in enumerate(tokens):
        if token.low not in words.set("also"):
            continue
        for verb in range(max(0, i - NEAR), min(len(tokens), i + NEAR + 1)):
            between = tokens[min(i, verb) + 1 : max(i, verb)]
            aside = i and [t.text for t in tokens[i - 1 : i + 2 : 2]] == [",", ","]  # "se reunió, además, con"
            parted = i and not aside and any(t.text in ",;:(" for t in between)  # "met, also in Rome, …"
            if tokens[verb].low in words.set("meets") and scene.region[verb] == "main" and not parted:
                return verb
    return None


def partners(scene: Scene, words: Words) -> list[Found]:
    """Those whom somebody met: they stand behind the verb, or behind "meeting with"."""
    noun = meeting_with(scene, words)
    begins = min([*meets(scene, words), *([] if noun is None else [noun])], default=None)
    return [p for p in scene.people if begins is not None and begins < p.name.first]


def met_besides(scene: Scene, words: Words) -> list[Found]:
    """`After meeting with | X and Y |, the minister met Z`: whom somebody met besides."""
    stop = next((stop for _, stop in scene.cues.of("besides_meeting")), len(scene.tokens))
    behind = [p for p in scene.people if p.first >= stop and not p.nested]
    row = behind[:1]
    for before, person in zip(behind, behind[1:], strict=False):
        between = [t.low for t in scene.tokens[before.name.stop : person.first]]
        if not between or not all(low in words.sets("conjunctions", "articles") | BEFORE_NAMES for low in between):
            break
        row.append(person)
    return row if row and row[0].first - stop <= BESIDE else []


def others_met(scene: Scene, there: Set[int], before: Set[str], words: Words) -> bool:
    """`Minister X received Y`, both of them named for the first time: another meeting than the one told of so far."""
    verb = next(iter(meets(scene, words)), None)
    people = [person for person in scene.people if id(person) in there]
    if verb is None or scene.kind != "prose" or any(first < verb for first, _ in scene.cues.of("meeting_nouns")):
        return False
    sides = {person.name.first < verb for person in people}
    return len(sides) == BOTH and before.isdisjoint(surname(person) for person in people)


def met_by_the_unnamed(scene: Scene, there: Set[int], before: Set[str], words: Words) -> bool:
    """`On Friday, he talked with Y`, `The minister met Y`, where the text never names who met: others, one by one."""
    verb = next(iter(meets(scene, words)), None)
    if verb is None or scene.kind != "prose" or any(person.name.first < verb for person in scene.people):
        return False
    pronoun = any(t.text.lower() in words.data["subject_pronouns"] for t in scene.tokens[max(0, verb - NEAR) : verb])
    met = {surname(person) for person in scene.people if id(person) in there}
    subject = pronoun or any(post.head_stop <= verb and not post.plural for post in scene.posts)
    return subject and bool(met) and before.isdisjoint(met)


def surname(person: Found) -> str:
    """The last word of a name, folded."""
    return fold(person.text.split()[-1])
