"""Who leaves a meeting was at it: "salieron de la junta X y Y", "“…”, dijo X al salir", "X left the talks"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import negated

OF_OR_FROM = small_words("of_or_from")
NEAR = 4  # tokens from the verb to the meeting


def left_meeting(
    tokens: list[Token], leaving: Sequence[tuple[int, int]], said: bool, words: Words
) -> Iterator[tuple[int, int]]:
    """The spans that say so; "al salir" alone does where somebody is quoted."""
    for verb, token in enumerate(tokens):
        if (
            token.low in words.set("leaving")
            and not negated(tokens, verb, words)
            and _a_meeting(tokens, verb + 1, words)
        ):
            yield verb, verb + 1
    for first, stop in leaving if said else ():
        alone = stop >= len(tokens) or tokens[stop].low not in OF_OR_FROM
        if alone or _a_meeting(tokens, stop, words):
            yield first, stop


def _a_meeting(tokens: list[Token], index: int, words: Words) -> bool:
    """`de la junta`, `the talks`: a meeting stands there, past small words."""
    small = words.sets("articles", "demonstratives", "possessives", "modifiers") | OF_OR_FROM
    for i in range(index, min(len(tokens), index + NEAR)):
        if tokens[i].low in words.sets("meeting_nouns", "meetings_where"):
            return True
        if tokens[i].low not in small:
            return False
    return False
