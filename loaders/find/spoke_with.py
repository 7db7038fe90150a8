"""Verbs of talking that say two met together with a "with": "spoke by phone with X", "analizó con la ministra X"."""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import head_at, negated

WITH = small_words("with")
NEAR = 6  # tokens between the verb and its "with"


def spoke_with(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from "with" on: who speaks, and with whom, stand on its two sides."""
    for verb, token in enumerate(tokens):
        speaks = token.low in words.set("speaking")
        if not speaks and token.low not in words.set("talked_over") or negated(tokens, verb, words):
            continue
        for i in range(verb + 1, min(len(tokens) - 1, verb + 1 + NEAR)):
            if tokens[i].kind not in ("word", "number") or tokens[i].low in words.set("of_what"):
                break
            if tokens[i].low in WITH:
                if speaks or _somebody(tokens, i + 1, words):
                    yield i, i + 1
                break


def verb_of(tokens: list[Token], index: int, words: Words) -> int:
    """The verb of talking that a "with" belongs to; the token itself where it is no such "with"."""
    if tokens[index].low not in WITH:
        return index
    talks = words.sets("speaking", "talked_over")
    return next((i for i in range(index - 1, max(-1, index - 1 - NEAR), -1) if tokens[i].low in talks), index)


def _somebody(tokens: list[Token], index: int, words: Words) -> bool:
    """A post, a title or a name begins there: "discussed trade with the minister X", not "with care"."""
    while index < len(tokens) and tokens[index].low in words.set("articles"):
        index += 1
    if index >= len(tokens):
        return False
    return (
        tokens[index].cap or head_at(tokens, index, words) is not None or tokens[index].low in words.set("honorifics")
    )
