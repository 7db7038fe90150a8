"""What the words around a phrase make of it, and meetings told by words that do not stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .came_together import led_group
from .followed import asked, done_there, followed, sworn_now, waited_for
from .heads import negated
from .left import left_meeting
from .no_meeting import led_always, made_up_always, thing_welcomed, unable_to_meet
from .parts_of_meetings import in_charge, stood_for, went_to_see
from .said_there import remarks, reports_by
from .spoke_with import spoke_with
from .took_place import took_place
from .was_at import at_the_meeting, only_one_there, was_at, were_at

if TYPE_CHECKING:
    from .cues import Cues

NO_PLACES = small_words("no_places")  # "X, who is in charge of ports"
AGREED = 4  # tokens from "did not reach" to what was not reached
AND = small_words("and")
OF = small_words("of")
ON = small_words("english_on")
LED = 7  # words from a meeting to the participle that says who led it
HAD = 6  # words from "had" to what was had

Span = tuple[int, int]


def mend_phrases(tokens: list[Token], lows: set[str], cues: Cues, words: Words) -> None:
    """Drop the phrases that say something else here, and take up those of presence with other words in between."""
    _drop(tokens, cues, words)
    told = [span for span in cues.of("at_the_head") if _leads_meeting(tokens, span[0], cues, words)]
    if not lows.isdisjoint(words.set("inaugurating")):
        told += with_noun(tokens, "inaugurating", "inaugurated_bodies", words)
    if not lows.isdisjoint(words.set("there_were")):
        told += _were_groups(tokens, cues, words)
    if not lows.isdisjoint(words.sets("paying", "took_place", "went_on", "weekdays", "just_past")):
        told += [*with_noun(tokens, "paying", "visits_paid", words), *took_place(tokens, words)]
    if not lows.isdisjoint(words.sets("speaking", "talked_over")):
        told += spoke_with(tokens, words)
    if not lows.isdisjoint(words.set("copulas")):
        told += [*was_at(tokens, words), *were_at(tokens, words), *only_one_there(tokens, words)]
    if cues.of("meeting_nouns"):
        told += at_the_meeting(tokens, words)
    if cues.of("on_leaving") or not lows.isdisjoint(words.set("leaving")):
        told += left_meeting(tokens, cues.of("on_leaving"), bool(cues.quote), words)
    if words.lang == "es":
        behind = list(followed(tokens, words))
        cues.phrases["planned_meeting"] = waited_for(behind, cues.of("planned_meeting"))
        told += [*behind, *done_there(tokens, words)]
        told += [
            *in_charge(tokens, cues.of("in_charge"), words),
            *went_to_see(tokens, words),
            *stood_for(tokens, words),
        ]
        told += [*sworn_now(tokens, cues.of("sworn"), words), *asked(tokens, cues.of("asked_by"), words)]
    told += _said_there(tokens, cues, words)
    if told:
        cues.phrases["attend_phrases"] = sorted({*cues.of("attend_phrases"), *told})


def _said_there(tokens: list[Token], cues: Cues, words: Words) -> list[Span]:
    """Reports given in the room; remarks made there are cues of their own."""
    given = list(reports_by(tokens, words))
    inside = {i for span in given for i in range(*span)}
    for key in ("letter", "thanked") if given else ():  # "a report by X" alone is written; "the vote of thanks"
        cues.phrases[key] = [span for span in cues.of(key) if span[0] not in inside]
    if said := list(remarks(tokens, words)):
        cues.phrases["speaker_in_room"] = sorted({*cues.of("speaker_in_room"), *said})
    return given


def _drop(tokens: list[Token], cues: Cues, words: Words) -> None:
    """Absence, invitation and presence that are denied, or that the words around make something else."""
    if away := cues.of("elsewhere"):
        cues.phrases["elsewhere"] = [
            span for span in away if NO_PLACES.isdisjoint(t.low for t in _past_articles(tokens, span[1], words)[:1])
        ]
    if absent := cues.of("absent"):  # "no llegaron a un acuerdo" is no absence
        agreed = words.set("agreed_on")
        there = {i for span in cues.of("attend_phrases") for i in range(*span)}  # "tampoco faltó", "se ausentó antes"
        cues.phrases["absent"] = [
            span
            for span in absent
            if agreed.isdisjoint(t.low for t in tokens[span[1] : span[1] + AGREED])
            and not unable_to_meet(tokens, span[1], words)
            and span[0] not in there
            and not _both_headed(tokens, span[0], words)
        ]
    if invited := cues.of("invited"):  # "present on invitation were X and Y"
        cues.phrases["invited"] = [span for span in invited if not (span[0] and tokens[span[0] - 1].low in ON)]
    if gone := cues.of("predecessor"):  # "y lo reemplazó el subsecretario X"
        cues.phrases["predecessor"] = [
            span
            for span in gone
            if not (span[0] and tokens[span[0] - 1].low in words.set("of_objects") or _of_led(tokens, span[0], words))
        ]
    if met := cues.of("attend_phrases"):
        asides = (led_always, made_up_always, thing_welcomed)  # "the committee is led by X"
        met = [span for span in met if not any(aside(tokens, span[0], words) for aside in asides)]
        cues.phrases["attend_phrases"] = [span for span in met if not _denied(tokens, span, words)]
    if missing := cues.of("missing"):  # "no faltó el alcalde"
        cues.phrases["missing"] = [span for span in missing if not _none_missing(tokens, span[0], words)]
    if cues.of("letter"):  # "una sesión dirigida por X", not "una carta dirigida por X"
        led = [span for span in cues.of("letter") if tokens[span[0]].low in words.verbs("attend")]
        led = [span for span in led if _leads_meeting(tokens, span[0], cues, words)]
        cues.phrases["letter"] = [span for span in cues.of("letter") if span not in led]


def _of_led(tokens: list[Token], first: int, words: Words) -> bool:
    """`A group of farmers | under the leadership of`: of those who came, and not of a country at all times."""
    return words.lang == "en" and tokens[first].low in words.set("under_whom") and led_group(tokens, first, words)


def _both_headed(tokens: list[Token], first: int, words: Words) -> bool:
    """`Attendance and apologies`: over those who came and those who did not."""
    before = [t.low for t in tokens[max(0, first - 2) : first]]
    return len(before) > 1 and before[1] in AND and before[0] in words.sets("those_there", "roll_call")


def _past_articles(tokens: list[Token], index: int, words: Words) -> list[Token]:
    """What follows a token, without articles: "who was in | the | chair"."""
    while index < len(tokens) and tokens[index].low in words.set("articles"):
        index += 1
    return tokens[index:]


def _denied(tokens: list[Token], span: Span, words: Words) -> bool:
    """`no se sentó con`; not of words of presence that open with the denial themselves ("no faltó")."""
    return tokens[span[0]].low not in words.set("negations") and negated(tokens, span[0], words)


def _none_missing(tokens: list[Token], first: int, words: Words) -> bool:
    """`no faltó el alcalde`: who is said not to have been missing."""
    return tokens[first].low in words.set("was_missing") and negated(tokens, first, words)


def _were_groups(tokens: list[Token], cues: Cues, words: Words) -> Iterator[tuple[int, int]]:
    """`En la jornada hubo legisladores y vecinos, entre ellos X`: groups that were there, with some of their names."""
    for i, token in enumerate(tokens[:-1]):
        group = token.low in words.set("there_were") and tokens[i + 1].low in words.set("groups_met")
        if group and not negated(tokens, i, words) and any(noun < i for noun, _ in cues.of("meeting_nouns")):
            yield i, i + 2


def _leads_meeting(tokens: list[Token], first: int, cues: Cues, words: Words) -> bool:
    """`en cabeza de` in a sentence that meets; `un consejo comandado por`, not `un grupo comandado por`."""
    if not tokens[first].low.endswith(words.endings("participles")):
        return bool(cues.attend or cues.of("meeting_nouns"))
    noun = next((i for i, _ in reversed(cues.of("meeting_nouns")) if i < first), first)
    other = words.sets("prepositions", "articles") - OF
    between = pairwise(tokens[noun:first])
    apart = any(t.kind == "punct" or t.low in other and before.low not in OF for before, t in between)
    return 0 < first - noun < LED and not apart


def with_noun(tokens: list[Token], verbs: str, nouns: str, words: Words) -> Iterator[tuple[int, int]]:
    """Verbs soon followed by one of the nouns: "concluded a two-day working visit"."""
    for i, token in enumerate(tokens):
        if token.low not in words.set(verbs) or negated(tokens, i, words):
            continue
        ahead = tokens[i + 1 : i + 1 + HAD]
        for before, after in zip([token, *ahead], ahead, strict=False):
            if after.low in words.set(nouns):
                yield i, i + 1
            some = before.low in words.set("various") and after.low in OF  # "had a series of bilateral meetings"
            if after.kind not in ("word", "number") or after.low in words.sets(nouns, "prepositions") and not some:
                break
