"""Rows whose marks are changed round: "Ana Ruiz; alcaldesa de Loja, Luis Peña; rector y Elba Paz; ministra". Spanish.

Also a colon between a post and its holder inside a row: "alcaldesa de Loja: Ing. Ana Ruiz; rector: Dr. Luis Peña".
"""

from __future__ import annotations

from dataclasses import replace

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given
from ..words import Words
from .heads import head_at

AND = small_words("and")
OF = small_words("spanish_of")
FEWEST = 2  # pairs of a row that show its order
LONGEST_NAME = 7  # tokens


def turned_marks(tokens: list[Token], words: Words) -> list[Token]:
    """The tokens with "," and ";" where the row means them."""
    if words.lang != "es":
        return tokens
    return _colons_in_rows(_swapped(tokens, words), words)


def _swapped(tokens: list[Token], words: Words) -> list[Token]:
    """`X; post, Y; post y Z; post`: every semicolon between a whole name and a post, and none elsewhere."""
    marks = [i for i, token in enumerate(tokens) if token.text == ";" and token.start < token.end]
    starts = [_name_start(i, tokens, words) for i in marks]
    if len(marks) < FEWEST or not all(starts) or not all(_post_follows(i, tokens, words) for i in marks):
        return tokens
    if tokens[starts[0] - 1].text == "," or not _closes_with_post(tokens[marks[-1] + 1 :]):
        return tokens  # "el alcalde, X; el rector, Y; y la ministra, Z"
    mended = list(tokens)
    for i in marks:
        mended[i] = replace(tokens[i], text=",", low=",")
    for start in starts[1:]:
        before = tokens[start - 1]
        if before.text == "," or before.low in AND:
            mended[start - 1] = replace(before, text=";", low=";", kind="punct")
    return mended


def _closes_with_post(last: list[Token]) -> bool:
    """No whole name stands behind a comma in the last item."""
    return not any(last[i].text == "," and last[i + 1].cap and last[i + 2].cap for i in range(len(last) - 2))


def _name_start(stop: int, tokens: list[Token], words: Words) -> int:
    """Where a name of two words or more begins that ends at a token; 0 for none, or none but at the very start."""
    first = at = stop
    while at and stop - at < LONGEST_NAME and (tokens[at - 1].cap or tokens[at - 1].low in words.set("particles")):
        at -= 1
        first = at if tokens[at].cap else first
    whole = sum(t.cap for t in tokens[first:stop]) > 1
    return first if whole and first else 0


def _post_follows(mark: int, tokens: list[Token], words: Words) -> bool:
    after = mark + 1 + (mark + 1 < len(tokens) and tokens[mark + 1].low in words.set("articles"))
    return after < len(tokens) and head_at(tokens, after, words) is not None


def _colons_in_rows(tokens: list[Token], words: Words) -> list[Token]:
    """`alcaldesa de Loja: Ing. Ana Ruiz; …`: a comma for a colon between a post in small letters and a name."""
    colons = [i for i, token in enumerate(tokens) if token.text == ":" and _post_before(i, tokens, words)]
    mended = list(tokens)
    for i in colons:
        titled = i + 1 < len(tokens) and tokens[i + 1].low.rstrip(".") in words.set("honorifics")
        named = i + 2 < len(tokens) and is_given(tokens[i + 1].low) and tokens[i + 1].cap and tokens[i + 2].cap
        if titled or named:
            mended[i] = replace(tokens[i], text=",", low=",")
    return [
        t for i, t in enumerate(mended) if t.text != ":" or not i or mended[i - 1].low not in OF
    ]  # "alcaldes de: A"


def _post_before(colon: int, tokens: list[Token], words: Words) -> bool:
    """One person's post in small letters stands between a mark or an "and" and the colon."""
    first = colon
    while first and tokens[first - 1].text not in ",;:." and tokens[first - 1].low not in words.verbs("attend"):
        first -= 1
    for start in range(first, colon):
        joined = start == first or tokens[start - 1].low in AND or tokens[start - 1].low in words.set("articles")
        post = head_at(tokens, start, words) if joined and not tokens[start].cap else None
        if post is not None:
            return first > 0 and not post.plural
    return False
