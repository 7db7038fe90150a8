"""What an English post is for, without "of": "Executive Director Advocacy X", "Collector Customs Appraisal, X".

The words are common ones that no body is named for, right behind the post, and no part of the name.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known
from ..words import Words
from .heads import head_at

SHORTEST = 5  # letters; shorter common words may be names: "Moon", "Banks"
FEWEST = 2  # words of a name behind the field, and common words that are a field of their own
REACH = 7  # tokens from "and" to the name: "Advocacy and Community Services X"
AND = small_words("and")


def before_given(tokens: list[Token], first: int, stop: int, words: Words) -> int | None:
    """`Group Manager` + `Customer Experience` + `Ann Vale`: where the name begins behind the field, or None."""
    if not _behind_head(tokens, first, words):
        return None
    name = first
    while name < stop and _common(tokens[name]):
        name += 1
    whole = first < name <= stop - FEWEST and is_given(tokens[name].low)
    return name if whole and _of_a_post(tokens[first:name], words) else None


def only_field(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Collector` + `Custom Appraisal`, `Director` + `Advocacy and Community Services Ann Vale`: no name."""
    if not _behind_head(tokens, first, words) or not all(_common(t) for t in tokens[first:stop]):
        return False
    if not _of_a_post(tokens[first:stop], words):
        return False
    return stop - first >= FEWEST or _goes_on(tokens, stop, words)


def _goes_on(tokens: list[Token], index: int, words: Words) -> bool:
    """`and Community Services Ann Vale`: more fields up to a given name, with no other post between."""
    if index >= len(tokens) or tokens[index].low not in AND:
        return False
    for i in range(index + 1, min(len(tokens), index + REACH)):
        if not tokens[i].cap or head_at(tokens, i, words) is not None:
            return False
        if is_given(tokens[i].low) and tokens[i].low not in institutional():
            return i > index + 1
    return False


def _behind_head(tokens: list[Token], first: int, words: Words) -> bool:
    """Right behind the head of a post in capitals that names no seat or title: nobody is "Mayor Advocacy"."""
    if words.lang != "en" or not first or not tokens[first - 1].cap:
        return False
    low = tokens[first - 1].low
    return low in words.set("heads_of_fields") and head_at(tokens, first - 1, words) is not None


def _common(token: Token) -> bool:
    plain = token.kind == "word" and token.cap and len(token.text) >= SHORTEST
    return plain and is_known(token.text.lower()) and not is_given(token.low)


def _of_a_post(field: list[Token], words: Words) -> bool:
    """One of the words at least is known before posts; "Minar" is a common word and somebody's name."""
    return not words.sets("post_nouns", "joined_fields", "premodifiers").isdisjoint(t.low for t in field)
