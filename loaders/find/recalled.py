"""Clauses in the middle of a sentence that tell of something before the meeting, and who was in that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .futures import relative

BEEN = small_words("was_done")
PRONOUNS = 2  # words between "que" and "había": "que ya le había dicho"
REACH = 12  # tokens from "that began" to the meeting at which it did


def told_before(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """(first, stop) of the words that open such a clause: it goes on to the next comma."""
    for i in range(2, len(tokens)):
        if tokens[i].low in words.set("began") and tokens[i - 1].low in words.sets("relatives", "reflexive"):
            meeting = _a_meeting(tokens, i, words)
            if meeting is not None:
                yield i - 1, meeting
        elif tokens[i].low in words.set("had") and (words.lang == "es" or _was_done(tokens, i)):
            que = _relative(tokens, i, words)
            if que is not None:
                yield que, i + 1


def _a_meeting(tokens: list[Token], began: int, words: Words) -> int | None:
    """`collaboration that began in May during a meeting led by X`: the meeting at which it began."""
    if tokens[began - 2].low in words.set("meeting_nouns"):
        return None  # "a meeting that began at ten"
    for i in range(began + 2, min(len(tokens), began + REACH)):
        before = {t.low for t in tokens[i - 2 : i]}
        if tokens[i].low in words.set("meeting_nouns") and before & words.set("indefinite_articles"):
            return i
    return None


def _relative(tokens: list[Token], had: int, words: Words) -> int | None:
    """`el apoyo que le había expresado X`: the "que"; none in what somebody says: "dijo que había hablado con X"."""
    done = _was_done(tokens, had)
    opens = words.sets("relatives", "who_clauses") if done else words.set("relatives")
    for i in range(had - 1, max(0, had - 2 - PRONOUNS), -1):
        if tokens[i].low in opens:
            joins = tokens[i - 1].kind != "word" or tokens[i - 1].low in words.sets("prepositions", "conjunctions")
            return i if relative(tokens, i + 1, words) and (done or not joins) else None
        if words.lang == "en" or tokens[i].low not in words.set("clitics"):
            return None
    return None


def done_by_then(tokens: list[Token], month: int, met: Sequence[tuple[int, int]], words: Words) -> int | None:
    """`recibió a X tras el acuerdo | que firmaron en junio pasado`: where a clause on another thing's month begins.

    None where the clause is about a meeting ("la reunión que sostuvieron en junio pasado"), and then not only it.
    """
    for i in range(month - 1, 0, -1):
        if tokens[i].text in ",;:":
            return None
        if tokens[i].low in words.set("relatives"):
            thing = tokens[i - 1].low in words.sets("meeting_nouns", "call_nouns")
            return i if not thing and any(stop <= i for _, stop in met) else None
    return None


def _was_done(tokens: list[Token], had: int) -> bool:
    """`el embajador, que había sido recibido por X`, `who had been received by X`: what was done to somebody before."""
    return had + 1 < len(tokens) and tokens[had + 1].low in BEEN
