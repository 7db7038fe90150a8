"""Where a text turns to another meeting of the same person: "He also met with Y", "recibió además a Z"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import takewhile

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..words import Words

WITH = small_words("with")
BETWEEN = small_words("between")
WAS_HELD = small_words("was_held") | {","}
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
    anew = headed or another_day(scene, opening, words)
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
    tokens, stop = scene.tokens, _with_whom(scene, noun)
    if stop is None:
        return []
    behind = [p for p in scene.people if stop < p.name.first]
    said = [t.text for t in tokens[stop : behind[0].first]] if behind else [","]
    if len(said) > PARTNER or {",", ";", "."} & set(said):
        return []
    return behind[: 1 if tokens[stop].low in WITH else BOTH]


def _with_whom(scene: Scene, noun: int) -> int | None:
    """The "with" or "between" right behind a meeting, or behind "was", "was held" or a comma there."""
    tokens = scene.tokens
    for i in range(noun + 1, min(noun + 2 + len(WAS_HELD), len(tokens))):
        if tokens[i].low in WITH | BETWEEN:
            return i
        if tokens[i].low not in WAS_HELD:
            return None
    return None


def body_of_meeting(scene: Scene, words: Words) -> frozenset[str]:
    """The words of the body in "there was a meeting with the Dairy Council", where nobody is named."""
    if scene.kind != "prose" or scene.people:
        return frozenset()
    new, tokens = words.sets("indefinite_articles", "another_one"), scene.tokens
    for first, stop in scene.cues.of("meeting_nouns"):
        link = _with_whom(scene, stop - 1) if scene.region[first] == "main" else None
        told = any(t.low in new for t in tokens[max(0, first - NEAR) : first])
        if told and link is not None and tokens[link].low in WITH and (body := _body_at(scene, link + 1, words)):
            return body
    return frozenset()


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


def another_day(scene: Scene, opening: Scene | None, words: Words) -> bool:
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
    for first, stop in scene.cues.of("attend_phrases"):
        on_to = stop - first > 1 and tokens[stop - 1].low in words.set("meets")  # "went on to meet X"
        if on_to or tokens[first].low in words.sets("speaking", "calling", "visits_paid"):
            verbs.add(first)
        elif tokens[first].low in WITH:  # "talked at length with X"
            told = words.sets("speaking", "talked_over")
            said = (i for i in range(first - 1, max(-1, first - SPOKEN), -1) if tokens[i].low in told)
            verbs.update(next(([i] for i in said), []))
    clauses = [range(*span) for span in scene.cues.of("besides_meeting")]  # "After meeting X, she met Y"
    return sorted(v for v in verbs if scene.region[v] == "main" and not any(v in clause for clause in clauses))


def a_meeting(scene: Scene, words: Words) -> bool:
    """`se efectuó una sesión de trabajo`, `had a working lunch`: one more meeting, not told of before."""
    tokens = scene.tokens
    nouns = [i for i, t in enumerate(tokens) if t.low in words.set("sittings") and scene.region[i] == "main"]
    return any(t.low in words.set("indefinite_articles") for i in nouns for t in tokens[max(0, i - 2) : i])


def met_in_turn(
    scene: Scene,
    unnamed: Sequence[Found],
    there: Set[int],
    known: Set[str],
    before: Set[str],
    bodies: Set[str],
    words: Words,
) -> bool:
    """`In Oslo, X met Y`, `X received Y`, `He met with Y`: somebody named `before`, and they alone, met others.

    `unnamed` are those who met where the sentence names nobody, `there` the ids of those it puts in the room. The
    `known` are the surnames in the meeting so far, which needs another than X: else Y is whom it was waiting for.
    `bodies` are those met whom the text did not name before.
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
    others = not met & before if met else bool(bodies) and not behind
    if not alone and len(behind) == 1 and met <= before and surname(behind[0]) in known:  # "Y received X"
        came = {surname(person) for person in hosts if id(person) in there}
        return bool(came) and not came & before and bool(known - met)
    return alone and others and bool(known - {surname(hosts[0])})


def groups_met(scene: Scene, words: Words) -> frozenset[str]:
    """`met with members of the Fishing Union`, `received the Dairy Council`: words of a body met; nobody is named.

    Also of one that met somebody: "The Dairy Council called on X".
    """
    tokens, verb = scene.tokens, next(iter(meets(scene, words)), None)
    if verb is None or scene.kind != "prose":
        return body_of_meeting(scene, words)
    named = any(person.first < verb for person in scene.people)
    if not named and (body := next((b for b in scene.bodies if b.end <= tokens[verb].start), None)):
        return frozenset(fold(body.name).split())
    near = list(takewhile(lambda i: tokens[i].kind != "punct", range(verb, min(verb + GROUP, len(tokens)))))
    direct = next((i for i in near if tokens[i].low in words.set("meets_whom")), None)
    begin = next((i for i in near if tokens[i].low in WITH), direct)
    return frozenset() if begin is None else _body_at(scene, begin + 1, words)


def _body_at(scene: Scene, first: int, words: Words) -> frozenset[str]:
    """The words of the name that begins here, behind articles and words for its people; none of a person or place."""
    tokens, stop, begin = scene.tokens, min(first + GROUP, len(scene.tokens)), first
    said = words.sets("articles", "groups_met", "prepositions", "conjunctions")
    while first < stop and tokens[first].low in said and not tokens[first].cap:
        first += 1
    last = first
    while last < stop and tokens[last].cap and tokens[last].kind in ("word", "abbr"):
        last += 1
    if last == first or any(p.first < last and first < p.stop for p in scene.people):
        return frozenset()
    start, end = tokens[first].start, tokens[last - 1].end
    body = any(b.start < end and start < b.end for b in scene.bodies)
    if not body and words.set("groups_met").isdisjoint(t.low for t in tokens[begin:first]):
        return frozenset()  # "met in Lima"
    return frozenset(t.low for t in tokens[first:last])


def _meets_whom(scene: Scene, verb: int, words: Words) -> bool:
    """The verb says with whom, or the sentence opens with a place; not "first met", not "in the talks, X met"."""
    tokens = scene.tokens
    if any(t.low in words.data["ordinals"] for t in tokens[max(0, verb - NEAR) : verb]):
        return False
    inside = (*scene.cues.of("meeting_nouns"), *scene.cues.of("speaker_in_room"))
    told = any(first < verb and not _at_another_time(scene, first, stop, words) for first, stop in inside)
    return _opens_with_place(scene) or not told


def _at_another_time(scene: Scene, first: int, stop: int, words: Words) -> bool:
    """`during the visit`, in which somebody can meet many, and `after the meeting`."""
    lows = {t.low for t in scene.tokens[max(0, first - NEAR) : stop]}
    return bool(lows & words.set("longer_stays")) or bool(lows & words.sets("came_after", "before_or_after"))


def speaks(person: Found, scene: Scene) -> bool:
    """`…, spokesperson X said`: who only tells of it."""
    return any(0 <= first - person.name.stop <= 1 for first, _ in scene.cues.quote)


def _opens_with_place(scene: Scene) -> bool:
    """`In Oslo, …`, `En Lima, …`, also behind a day: "In Tokyo on February 27, …"."""
    return len(scene.tokens) > 2 and scene.tokens[0].low in IN and 1 in scene.marks.place


def also_meets(scene: Scene, words: Words) -> int | None:
    """The verb of meeting beside an "also"; None where there is none, or it tells of another day."""
    tokens = scene.tokens
    for i in range(len(tokens)):
        if not _says_also(scene, i, words):
            continue
        for verb in range(max(0, i - NEAR), min(len(tokens), i + NEAR + 1)):
            between = tokens[min(i, verb) + 1 : max(i, verb)]
            aside = i and [t.text for t in tokens[i - 1 : i + 2 : 2]] == [",", ","]  # "se reunió, además, con"
            parted = i and not aside and any(t.text in ",;:(" for t in between)  # "met, also in Rome, …"
            if tokens[verb].low in words.set("meets") and scene.region[verb] == "main" and not parted:
                return verb
    return None


def _says_also(scene: Scene, i: int, words: Words) -> bool:
    """`also`, and `too` or `as well` but for "too many", "as well as"."""
    tokens = scene.tokens
    after = tokens[i + 1].low if i + 1 < len(tokens) else "."
    if tokens[i].low in words.set("also_behind"):
        return after in WITH or not after.isalpha() or i > 0 and tokens[i - 1].low == "as" != after
    return tokens[i].low in words.set("also")


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
    ahead = [t.text for t in scene.tokens[stop : row[0].first]] if row else []
    return row if len(ahead) <= BESIDE and "," not in ahead else []


def clause_besides(scene: Scene) -> range:
    """The tokens of `After meeting with Okoye,` where a surname alone says with whom."""
    tokens = scene.tokens
    first, stop = next(iter(scene.cues.of("besides_meeting")), (0, 0))
    return range(
        first, next((i for i in range(stop, len(tokens)) if tokens[i].text in ",;"), len(tokens)) if stop else 0
    )


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
