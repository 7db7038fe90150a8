"""Rows of what an English post is for: "Minister of Health, Labour, and Trade", "Health, Labour and Trade Minister"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .heads import Marks, head_at

AND = small_words("and") | {"&"}
LONGEST = 4  # words of one field: "Rural and Urban Development"
FEWEST = 1  # more than so many stand behind the first
PLURAL = "s"


def fields_after(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """`Minister of Health` + `, Labour, and Social Affairs`: from the comma to the end of the last field.

    "and" joins the last one, and one before it stands behind a comma; nobody's post or name is among them.
    """
    if index >= len(tokens) or tokens[index].text != ",":
        return None
    stop, joined, fields = index, False, 0
    while stop < len(tokens) and not joined:
        start = stop + (tokens[stop].text == ",")
        joined = start < len(tokens) and tokens[start].low in AND
        start += joined
        if start == stop or (end := _field_end(tokens, start, words, marks, last=joined)) is None:
            return None
        stop, fields = end, fields + 1
    closed = stop == len(tokens) or head_at(tokens, stop, words) is None and not _goes_on(tokens, stop)
    return stop if joined and closed and fields > FEWEST else None


def _goes_on(tokens: list[Token], index: int) -> bool:
    """`Health, Trade and Labour` + `officials`: no end of a post, but what several are of."""
    token = tokens[index]
    return token.kind == "word" and not token.cap and token.low in institutional()


def _field_end(tokens: list[Token], start: int, words: Words, marks: Marks, *, last: bool) -> int | None:
    """Where a field ends that begins at a token; None for a name, a post, a place, or a body not after "and the"."""
    the = last and start < len(tokens) and tokens[start].low in words.set("articles")
    start += the
    if start >= len(tokens) or not tokens[start].cap:
        return None
    if the and start in marks.body:
        return marks.body[start]
    stop = start
    while stop < len(tokens) and stop - start < LONGEST and _field_word(tokens, stop, words, marks):
        stop += 1
    return stop if stop > start and any(is_thing(token) for token in tokens[start:stop]) else None


def _field_word(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    token = tokens[index]
    taken = marks.name[index] or marks.inside[index] or head_at(tokens, index, words)
    barred = token.low.rstrip(".") in words.sets("honorifics", "articles")
    return token.kind == "word" and token.cap and not taken and not barred


def is_thing(token: Token) -> bool:
    """`Labour`, `Skills`: a word of institutions, or a plural of the dictionary, that is no place or given name."""
    many = token.low.endswith(PLURAL) and is_known(token.text.lower())
    return (token.low in institutional() or many) and not is_given(token.low) and token.low not in place_words()


def charged(tokens: list[Token], index: int, words: Words) -> int | None:
    """`Deputy Chairman` + `, in-charge of Operations`, `Director` + `responsible for Ports`: where "of" or "for" is."""
    if words.lang != "en":
        return None
    said = index + (tokens[index].text == ",")
    said += [token.low for token in tokens[said : said + 2]] == words.data["said_in_charge"]
    closed = said + 2 < len(tokens) and tokens[said].low in words.set("charged_with")
    return said + 1 if closed and tokens[said + 1].low in words.set("complement_prepositions") else None


def fields_before(tokens: list[Token], index: int, head: int, words: Words, marks: Marks) -> int:
    """`Roads, Public Works` + `and Energy Chief Officer`: where the first of the fields begins; else `index`."""
    if not any(token.low in AND for token in tokens[index:head]):
        return index
    start = index
    while start > 1 and tokens[start - 1].text == ",":
        first = start - 1
        while first and start - first <= LONGEST and _field_word(tokens, first - 1, words, marks):
            first -= 1
        if first == start - 1 or not any(is_thing(token) for token in tokens[first : start - 1]):
            break
        start = first
    return start
