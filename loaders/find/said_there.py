"""English: what somebody gives, tells, asks or says in the room, which says that they were there.

"gave the board a report"   "Next came a presentation by X"   "told the members that …"   "asked whether …"
"In her brief opening remarks, X said …"
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .dealings import somebody
from .heads import negated

IN_OR_ON = small_words("in", "english_on")
BY_OR_FROM = small_words("by", "from")
BY = small_words("by")
AT = small_words("in_or_at")
BEEN = small_words("was", "been")
GIVEN = 7  # tokens from "gave" to the report
TO_WHOM = 14  # tokens from a report to "by"
BEFORE = 4  # tokens from "next came", "followed by" to the report
MOTION = 3  # tokens from "moved" to "approval"
OUTSIDE = 6  # tokens behind remarks in which the press or another time stands
ASKED = 12  # tokens from "asked" to "whether", past whom is asked

Span = tuple[int, int]


def talk_there(tokens: list[Token], words: Words) -> Iterator[Span]:
    """Verbs whose subject was in the room: "gave a report", "told the members", "asked whether", "moved that"."""
    if words.lang != "en":
        return
    for verb, token in enumerate(tokens):
        had = verb > 0 and tokens[verb - 1].low in words.set("had")  # before this meeting
        if had or not token.text.islower() or negated(tokens, verb, words):
            continue
        stop = (
            (token.low in words.set("giving") or _has_given(tokens, verb, words))
            and _report_given(tokens, verb, words)
            or token.low in words.set("telling")
            and _to_those_there(tokens, verb + 1, words)
            or token.low in words.set("asking")
            and _question(tokens, verb, words)
            or token.low in words.set("moving")
            and _moved(tokens, verb, words)
        )
        if stop and not _elsewhere(tokens, stop, words):
            yield verb, stop


def reports_by(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`A report on the ports was given by`, `Next came a report from`: from the report to before who gave it."""
    if words.lang != "en":
        return
    for by in range(2, len(tokens) - 1):
        if tokens[by].low not in BY_OR_FROM or not somebody(tokens, by + 1, words):
            continue
        noun = _report_before(tokens, by, words)
        if noun is not None and _in_turn(tokens, noun, by, words):
            yield noun, by + 1


def remarks(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`In her brief opening remarks`, unlike "in her remarks to the press", "in his speech last year"."""
    if words.lang != "en":
        return
    for i in range(len(tokens) - 2):
        if tokens[i].low in IN_OR_ON and tokens[i + 1].low in words.set("possessives"):
            noun = i + 2
            while noun < len(tokens) - 1 and tokens[noun].low in words.set("remark_kinds"):
                noun += 1
            if tokens[noun].low in words.set("remark_nouns") and not _elsewhere(tokens, noun + 1, words):
                yield i, noun + 1


def _elsewhere(tokens: list[Token], index: int, words: Words) -> bool:
    """`to the press`, `last year`, `in Rome`: said to others, at another time or at another place."""
    near = tokens[index : index + OUTSIDE]
    end = next((i for i, t in enumerate(near) if t.text in ",;:"), len(near))
    away = any(t.low in words.set("said_elsewhere") for t in near[:end])
    return away or end > 1 and near[0].low in AT and near[1].cap


def _has_given(tokens: list[Token], verb: int, words: Words) -> bool:
    """`has` + `given`."""
    return verb > 0 and tokens[verb].low in words.set("given") and tokens[verb - 1].low in words.set("has")


def _report_given(tokens: list[Token], verb: int, words: Words) -> int:
    """Where the report ends that is given: "gave" + "the board a short report"; 0 for none."""
    if tokens[verb - 1].low in BEEN:
        return 0
    for i in range(verb + 1, min(len(tokens), verb + 1 + GIVEN)):
        if tokens[i].low in words.set("reports_given"):
            return i + 1
        if tokens[i].kind != "word" or tokens[i].low in words.sets("prepositions", "relatives"):
            return 0
    return 0


def _to_those_there(tokens: list[Token], index: int, words: Words) -> int:
    """Where those end who are told something: "the members", "those present", "participants"; 0 for others."""
    index += index < len(tokens) and tokens[index].low in words.sets("articles", "demonstratives", "possessives")
    while index < len(tokens) - 1 and tokens[index].low in words.set("kinds_of_hearers"):
        index += 1
    if index >= len(tokens) or not tokens[index].text.islower():
        return 0
    if tokens[index].low not in words.sets("those_told", "meeting_nouns", "present_words"):
        return 0
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return 0 if after in words.set("body_links") else index + 1


def _question(tokens: list[Token], verb: int, words: Words) -> int:
    """Where a question begins: "asked" + "whether", "the minister about"; not "was asked", "asked him to go"."""
    before = tokens[verb - 1].low if verb else ""
    if not verb or before in BEEN or before in words.set("copulas"):
        return 0
    if tokens[verb - 1].text == "," and any(t.text == "," for t in tokens[verb : verb + 2 * ASKED]):
        return 0  # "X, asked about the ports, said", unlike "X, the mayor, asked about the ports"
    for i in range(verb + 1, min(len(tokens), verb + 1 + ASKED)):
        if tokens[i].low in words.set("question_words"):
            return i + 1
        if tokens[i].kind == "punct" or tokens[i].low == "to":
            return 0
    return 0


def _moved(tokens: list[Token], verb: int, words: Words) -> int:
    """Where a motion begins: "moved" + "that", "to adopt", "seconded" + "the motion"; not "moved to Rome"."""
    near = range(verb + 1, min(len(tokens), verb + 1 + MOTION))
    passive = verb > 0 and tokens[verb - 1].low in BEEN | words.set("copulas")
    return 0 if passive else next((i + 1 for i in near if tokens[i].low in words.set("moved_for")), 0)


def _report_before(tokens: list[Token], by: int, words: Words) -> int | None:
    """The report that stands before "by" in the same clause, or else the meeting."""
    met = None
    for i in range(by - 1, max(-1, by - TO_WHOM), -1):
        if tokens[i].kind == "punct":
            break
        if tokens[i].low in words.sets("reports_given", "spoken_there"):
            return i
        if met is None and tokens[i].low in words.set("meeting_nouns"):
            met = i
    return met


def _in_turn(tokens: list[Token], noun: int, by: int, words: Words) -> bool:
    """`was given`, `came next`, `followed by a`, `there was a`: that it was heard then."""
    between, before = [t.low for t in tokens[noun + 1 : by]], [t.low for t in tokens[max(0, noun - BEFORE) : noun]]
    report, was = tokens[noun].low in words.sets("reports_given", "spoken_there"), words.set("copulas") | BEEN
    done = words.set("given" if report else "addressed")
    given = tokens[by].low in BY and not (done.isdisjoint(between) or was.isdisjoint(between))
    if given or not report:
        return given  # "the session was addressed by"
    came = not words.set("coming_next").isdisjoint(between)
    there = tokens[0].low in words.set("there_came") and tokens[1].low in words.set(
        "copulas"
    )  # "There were a film and"
    return came or (there or not words.set("heard_next").isdisjoint(before)) and len(between) < OUTSIDE
