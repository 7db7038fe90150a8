"""A surname that is also an ordinary word, right after a title: "Minister Bell", "Senator White"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_foreign, place_words
from ..words import Words
from .heads import head_at, head_like
from .name_weights import NAMESAKES

OF = small_words("of")
OF_OR_FOR = small_words("of_or_for")


def titled_surname(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Minister Bell met`, `junior Minister Wells;`: one word after such a title, and no "of" behind it."""
    if stop - first != 1 or not first:
        return False
    token, title = tokens[first], tokens[first - 1]
    if in_surname_row(tokens, first, words):
        return True
    if title.low not in words.set("before_surnames") and not _spanish(tokens, first, words):
        return False
    if words.lang == "en" and not title.cap or not token.cap or token.text.isupper() or _field(token, words):
        return False
    if words.lang == "en" and token.low in words.verbs("attend"):
        return False  # a headline: "Ports Minister Led a Delegation"
    after = tokens[stop] if stop < len(tokens) else None
    if after is None or after.kind == "punct":
        return after is None or after.text != "-"
    placed = after.low in OF and stop + 1 < len(tokens) and tokens[stop + 1].cap  # "Governor Reed of Utah"
    return placed or not after.cap and after.low not in OF_OR_FOR and head_at(tokens, stop, words) is None


def _spanish(tokens: list[Token], index: int, words: Words) -> bool:
    """`Energy Secretary Montesano`: after a post in an English text a word that Spanish has, and English has not.

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


def in_surname_row(tokens: list[Token], index: int, words: Words) -> bool:
    """`Senators Carver, Wren and Mason were`: a word alone in such a row after the plural of a title."""
    if words.lang != "en" or not _lone(tokens, index, words):
        return False
    first = last = index
    while first > 1 and _parts(tokens[first - 1], words) and _lone(tokens, first - 2, words):
        first -= 2
    while last + 2 < len(tokens) and _parts(tokens[last + 1], words) and _lone(tokens, last + 2, words):
        last += 2
    title = head_at(tokens, first - 1, words) if first and last > first else None
    if title is None or not title.plural or not tokens[first - 1].cap:
        return False
    joined = tokens[last - 1].low in words.set("conjunctions")
    closed = last + 1 == len(tokens) or not tokens[last + 1].cap
    return joined and closed and title.single["m"] in words.sets("seats_with_party", "before_surnames")


def _parts(token: Token, words: Words) -> bool:
    return token.text == "," or token.low in words.set("conjunctions")


def _field(token: Token, words: Words) -> bool:
    return token.low in institutional() and token.low not in words.set("surnames_too")


def _lone(tokens: list[Token], index: int, words: Words) -> bool:
    """A word in capitals that may be a surname, and is no field, place or acronym."""
    token = tokens[index]
    plain = not _field(token, words) and token.low not in place_words()
    plain = plain and (token.low not in NAMESAKES["en"] or token.low in NAMESAKES["surnames"])  # "the Senators Club"
    return token.cap and token.kind == "word" and not token.text.isupper() and plain
