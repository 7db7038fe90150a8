"""Labels of roll calls that a name ran into, in English minutes: "Ann Roe" + "Councillors Present:"."""

from __future__ import annotations

from ..tokens import Token
from ..vocabulary import is_given, is_known
from ..words import Words


def roll_label(run: list[Token], words: Words) -> bool:
    """`MEMBERS` + `PRESENT VIA TELECONFERENCE`: the label of a roll call in capitals, and nobody's name."""
    return all(t.text.isupper() for t in run) and any(t.low in words.set("roll_call") for t in run)


def before_label(tokens: list[Token], first: int, stop: int, words: Words) -> int:
    """Where a run of capitals ends whose last words are a label with its colon; `stop` where they are none."""
    closed = words.lang == "en" and stop < len(tokens) and tokens[stop].text == ":"
    if (
        not closed
        or stop - first < 2
        or tokens[stop - 1].low not in words.sets("roll_call", "those_there", "apologies")
    ):
        return stop
    end = stop - 1
    while end > first + 1 and _goes_on(tokens[end - 1], tokens[stop - 1], words):
        end -= 1
    return end


def _goes_on(token: Token, last: Token, words: Words) -> bool:
    """`Councillors` + `Present`, `COUNCIL` + `ABSENT`."""
    if last.text.isupper():
        return token.text.isupper() and is_known(token.text.lower()) and not is_given(token.low)
    return token.low in words.set("label_words") or any(post.plural for post in words.posts.get(token.low, ()))
