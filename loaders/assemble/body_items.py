"""How far one item of a row goes: capitals with small words, a quotation and letters in brackets among them."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from .body_words import after_phrase, presence

SMALL = small_words("foreign_links", "foreign_particles", "articles", "of") | {"'s", "'", "’", "&", "-"}
ENGLISH = small_words("english_inside")
FOREIGN = small_words("foreign_links")
QUOTES = {"“": "”", '"': '"', "«": "»", "‘": "’"}
BEFORE = small_words("articles", "of_or_from", "with")
ITEM = 9  # tokens of an item, at most
ROW = 40  # items of a row that are looked at


def foreign(lang: str) -> frozenset[str]:
    """Small words of other languages that names hold."""
    return FOREIGN | ENGLISH if lang == "es" else FOREIGN


def end_of_item(tokens: list[Token], first: int, lang: str) -> int:
    """The token after capitals from token `first` on, with the small words and the quotation among them."""
    stop, links = first + 1, SMALL | foreign(lang)
    while stop < len(tokens) and stop - first < ITEM:
        small = stop
        while small < len(tokens) and small - stop < 2 and tokens[small].low in links and not tokens[small].cap:
            small += 1
        if quoted := after_quotation(tokens, stop):
            stop = quoted
        elif small < len(tokens) and (tokens[small].cap or tokens[small].kind == "number"):
            stop = small + 1
        else:
            break
    return stop


def after_quotation(tokens: list[Token], index: int) -> int | None:
    """The token after `“Santa Rosa”`, which begins at `index` with a capital; None where there is none."""
    if index + 2 >= len(tokens) or tokens[index].text not in QUOTES or not tokens[index + 1].cap:
        return None
    closing = QUOTES[tokens[index].text]
    return next((i + 1 for i in range(index + 2, min(index + ITEM, len(tokens))) if tokens[i].text == closing), None)


def letters_at(tokens: list[Token], index: int) -> str:
    """`ANATEL`, where "(ANATEL)" stands at `index`; empty where no word in brackets does."""
    closed = index + 2 < len(tokens) and tokens[index].text == "(" and tokens[index + 2].text == ")"
    return tokens[index + 1].text if closed else ""


def row_starts(tokens: list[Token], first: int, lang: str, joins: frozenset[str]) -> list[int]:
    """The first tokens of the items of a row of capitals that begins at token `first`, with articles between them."""
    starts, index = [first], end_of_item(tokens, first, lang)
    while len(starts) < ROW:
        if letters_at(tokens, index):
            index += 3
        begin = index
        while index < len(tokens) and (tokens[index].text in ",;" or tokens[index].low in joins):
            index += 1
        index = after_phrase(tokens, index, presence(lang).added) or index
        if index == begin:
            break
        while index < len(tokens) and tokens[index].low in BEFORE and not tokens[index].cap:
            index += 1
        if index >= len(tokens) or not tokens[index].cap:
            break
        starts.append(index)
        index = end_of_item(tokens, index, lang)
    return starts
