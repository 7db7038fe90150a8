"""Who is said to have been at a meeting: "X was at Monday's emergency briefing", "both are at the meeting"."""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words

REACH = 7  # tokens from "at" to the meeting
NEAR = 6  # tokens from "at the" to the occasion
AT = small_words("in_or_at")
BETWEEN = small_words("between")


def was_at(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from "was" to the meeting; a "meeting room" is none."""
    if words.lang != "en":
        return
    for i in range(len(tokens) - 2):
        if tokens[i].low not in words.set("copulas") or tokens[i + 1].low != "at":
            continue
        for j in range(i + 2, min(len(tokens), i + 2 + REACH)):
            if tokens[j].low in words.set("meeting_nouns"):
                if j + 1 == len(tokens) or tokens[j + 1].low not in words.set("meeting_places"):
                    yield i, j + 1
                break
            if tokens[j].kind == "punct" and tokens[j].text != "'s" or tokens[j].low in words.set("prepositions"):
                break


def were_at(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """`were at the signing ceremony too`, `Also at the dinner was X`: from "at" to the meeting, with a copula before it
    or behind."""
    for at, token in enumerate(tokens):
        if token.low not in AT or words.lang != "en":
            continue
        reach = range(at + 2, min(len(tokens), at + 2 + NEAR))
        noun = next((i for i in reach if tokens[i].low in words.sets("meeting_nouns", "occasions")), None)
        if noun is None or tokens[noun + 1 : noun + 2] and tokens[noun + 1].low in words.set("meeting_places"):
            continue  # "was at the conference centre"
        if any(t.kind == "punct" or t.low in BETWEEN for t in tokens[at:noun]):
            continue
        beside = at > 1 and tokens[at - 1].low in words.sets("also", "both_words", "present_words")  # "were also at"
        was = at > 0 and tokens[at - 1 - beside].low in words.set("copulas")
        also = at == 1 and tokens[0].low in words.set("also")
        if tokens[at + 1].low in words.sets("articles", "demonstratives") and (was or also):
            yield at, noun + 1
