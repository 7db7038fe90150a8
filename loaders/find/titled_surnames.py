"""A surname that is also an ordinary word, right after a title: "Minister Bell", "Senator White"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional
from ..words import Words
from .heads import head_at

OF_OR_FOR = small_words("of_or_for")


def titled_surname(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Minister Bell met`, `junior Minister Wells;`: one word after such a title, and no "of" behind it."""
    if stop - first != 1 or not first or tokens[first - 1].low not in words.set("before_surnames"):
        return False
    token, title = tokens[first], tokens[first - 1]
    if (
        words.lang == "en"
        and not title.cap
        or not token.cap
        or token.text.isupper()
        or token.low in institutional() - words.set("surnames_too")
    ):
        return False
    after = tokens[stop] if stop < len(tokens) else None
    if after is None or after.kind == "punct":
        return after is None or after.text != "-"
    return not after.cap and after.low not in OF_OR_FOR and head_at(tokens, stop, words) is None
