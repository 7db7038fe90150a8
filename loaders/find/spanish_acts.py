"""Spanish: who does something in the sentences that go on about a meeting was there: "El general X rindió el informe",
"Tomó nota la seremi X", "y lo reemplazó el juez Y".

No list of verbs can name all that people do in a room, so the rule asks what speaks against it: verbs of what is done
elsewhere ("renunció", "escribió"), another time, another place, the press. English is read in `acts_there`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..words import Words
from .found import Found
from .heads import negated
from .scenes import Scene

AND = small_words("and")
OF = small_words("of")
BY = small_words("by")
OPENS = 5  # tokens before the subject: "Acto seguido, la"
ASIDE = 16  # tokens between the commas behind a name
AFTER = 8  # tokens behind the verb in which the press, another time or place stands
BEHIND = 9  # tokens from a verb to the subject behind it: "Tomó nota de los compromisos la"
NEAR = 2  # paragraphs from the last sentence that tells of the meeting
AGAINST = ("absent", "deceased", "past_meeting", "planned_meeting", "elsewhere", "remote", "denied")


def mark_spanish_acts(scenes: list[Scene], words: Words) -> None:
    """Add the verbs of their subjects to the words that say who was there."""
    if words.lang != "es":
        return
    told = None  # the paragraph that last told of the meeting
    for scene in scenes:
        if scene.kind != "prose":
            continue
        paragraph = scene.sentence.paragraph
        acted = told is not None and paragraph - told <= NEAR and _take_acts(scene, words)
        meets = scene.cues.there and scene.people and not scene.past_year and set(scene.region) == {"main"}
        told = paragraph if meets or acted else told


def _take_acts(scene: Scene, words: Words) -> bool:
    """Verbs behind their subject hold for who stands before them, as those of talking do; others for who is behind."""
    cues = scene.cues
    away = scene.listed or cues.future or scene.past_year or any(cues.of(key) for key in AGAINST)
    if away or set(scene.region) != {"main"} or scene.dates:
        return False
    people = [p for p in scene.people if not p.nested]
    behind = _behind(scene, people[0], words) if people and not (cues.there or cues.talk) else 0
    talk = (
        {(behind, behind + 1)} if behind and _opens(scene, people[0], words) and _sure(scene, behind, words) else set()
    )
    before = {(verb, verb + 1) for verb in _verbs_before(scene, people, words) if _sure(scene, verb, words)}
    cues.talk = sorted({*cues.talk, *talk})
    if before:
        cues.phrases["attend_phrases"] = sorted({*cues.of("attend_phrases"), *before})
    return bool(talk or before)


def _sure(scene: Scene, verb: int, words: Words) -> bool:
    """The verb tells of what was done there and then."""
    if any(first == verb for first, _ in scene.cues.quote) or not _told(scene, verb, words):
        return False
    after = scene.tokens[verb + 1 : verb + 1 + AFTER]
    away = any(t.low in words.sets("acts_for_press", "another_time_or_place") for t in after)
    return not away and not (after and after[0].low in BY)


def _opens(scene: Scene, person: Found, words: Words) -> bool:
    """Nothing stands before the subject but what opens a sentence: "Acto seguido, la", "Por el sindicato,"."""
    before = scene.tokens[: person.first]
    side = before[:1] != [] and before[0].low in words.set("sides_open") and before[-1].text == ","
    known = words.sets("before_actors", "articles")
    return len(before) <= OPENS and (side or all(t.low in known or t.text == "," for t in before))


def _behind(scene: Scene, person: Found, words: Words) -> int:
    """The first word behind the subject, past the people joined to it, what they are of and what stands in commas."""
    tokens, index = scene.tokens, _past_aside(scene, max(person.stop, person.name.stop), words)
    for other in scene.people:
        if other is person or other.first < index:
            continue
        if not all(t.low in AND | words.set("articles") for t in tokens[index : other.first]) or other.nested:
            break
        index = _past_aside(scene, max(other.stop, other.name.stop), words)
    while index < len(tokens) - 1 and tokens[index].low in words.sets("adverbs_before_acts", "clitics"):
        index += 1
    return index if index < len(tokens) else 0


def _past_aside(scene: Scene, index: int, words: Words) -> int:
    """Past a bracket, "del Instituto Tern" and a clause between commas."""
    tokens = scene.tokens
    while index < len(tokens):
        if tokens[index].text == ")":  # of the person's own post
            index += 1
            continue
        near = range(index + 1, min(len(tokens), index + ASIDE))
        if tokens[index].text == "(":
            closing = next((i for i in near if tokens[i].text == ")"), None)
        elif tokens[index].text == ",":
            closing = next((i for i in near if tokens[i].text == ","), index)  # "El síndico, X, se comprometió"
        elif tokens[index].low in OF:
            ends = next((i for i in near if not (tokens[i].cap or tokens[i].low in words.sets("articles") | OF)), None)
            closing = ends - 1 if ends is not None and ends > index + 1 else None
        else:
            break
        if closing is None:
            break
        index = closing + 1
    return index


def _verbs_before(scene: Scene, people: list[Found], words: Words) -> Iterator[int]:
    """The verbs whose subject stands behind them: "Tomó nota la seremi X", "… y lo reemplazó el juez Y"."""
    tokens, stop = scene.tokens, 0
    for person in people:
        start = person.first
        while start > stop and tokens[start - 1].low in words.set("articles"):
            start -= 1
        near = range(start - 1, max(stop - 1, start - 1 - BEHIND), -1)
        verb = next((i for i in near if _told(scene, i, words)), None)
        if verb is not None and tokens[verb].low in words.verbs("followed"):
            verb = None  # "Firmó el decreto el juez X" is read in `followed`
        stop = max(person.stop, person.name.stop)
        if verb is None or tokens[start].low in words.set("no_subject_behind"):
            continue
        between = tokens[verb + 1 : start]
        bound = between and (between[-1].text == "," or between[-1].low in words.set("no_subject_behind"))
        apart = any(t.text in ";:()" or t.low in words.sets("relatives", "who", "subordinators") for t in between)
        if not (bound or apart) and _opens_clause(scene, verb, words):
            yield verb


def _opens_clause(scene: Scene, verb: int, words: Words) -> bool:
    """No subject stands before the verb in its clause: "Más tarde se", "Del lado de los vecinos", "y"."""
    tokens, first = scene.tokens, verb
    while first and tokens[first - 1].text not in ",;:." and tokens[first - 1].low not in AND:
        first -= 1
    before = tokens[first:verb]
    if len(before) > 2 and before[-1].low in words.set("of_objects"):  # "El decreto lo firmó X" is of another matter
        return any(t.low in words.sets("parts_of_meetings", "leading_parts") for t in before)
    if any(t.low in words.sets("relatives", "who", "subordinators", "as_said") for t in before):
        return False
    opens = words.sets("prepositions", "before_actors", "clitics", "adverbs_before_acts")
    return not before or before[0].low in opens - words.set("articles") or all(t.low in opens for t in before)


def _told(scene: Scene, verb: int, words: Words) -> bool:
    """A finite verb of the past that says nothing of elsewhere: "tomó", "rindió"; not "era", "había", "renunció"."""
    token = scene.tokens[verb]
    past = token.text.endswith(words.endings("past_endings")) or token.low in words.set("strong_pasts")
    known = token.low in words.set("acts_elsewhere") or negated(scene.tokens, verb, words)
    return token.kind == "word" and past and (token.text.islower() or verb == 0) and not known
