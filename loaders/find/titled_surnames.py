"""A surname that is also an ordinary word, right after a title: "Minister Bell", "Senator White"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_foreign
from ..words import Words
from .heads import head_at, head_like
from .name_weights import NAMESAKES

OF_OR_FOR = small_words("of_or_for")


def titled_surname(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Minister Bell met`, `junior Minister Wells;`: one word after such a title, and no "of" behind it."""
    if stop - first != 1 or not first:
        return False
    token, title = tokens[first], tokens[first - 1]
    if title.low not in words.set("before_surnames") and not _spanish(tokens, first, words):
        return False
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


def _spanish(tokens: list[Token], index: int, words: Words) -> bool:
    """`Energy Secretary Napolitano`: after a post in an English text a word that Spanish has, and English has not.

    No square or building is one ("Mayor Plaza"), nor is what stands after "the" ("at the President Mirador").
    """
    token, title = tokens[index], tokens[index - 1]
    if words.lang != "en" or not title.cap or token.low in NAMESAKES["es"] or not head_like(title, words):
        return False
    opened = index - 2
    while opened > 0 and tokens[opened].cap:
        opened -= 1
    plain = opened < 0 or tokens[opened].low not in words.set("articles")
    return plain and is_foreign(token.text.lower(), "en")
