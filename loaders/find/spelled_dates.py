"""Dates of acts and minutes, in words: "a veintisiete días del mes de enero de dos mil once". Spanish.

Days may be figures ("a los 27 días del mes de enero de 2011"); the month is always named.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..words import Words

FILLERS = small_words("date_fillers")
THOUSAND = 1000


def spelled_date(tokens: list[Token], index: int, words: Words) -> tuple[int, int, int | None, int] | None:
    """(day, month, year or None, the token after it) of a date that begins at a token; None where none does.

    At least one of its parts is in words, or "días del mes de" stands in it; other dates are read elsewhere.
    """
    if words.lang != "es":
        return None
    day, after = _number(tokens, index, words)
    month_at = _over_fillers(tokens, after)
    if day is None or not 1 <= day <= 31 or month_at == after or month_at >= len(tokens):
        return None
    month = words.months.get(tokens[month_at].low)
    between = {token.low for token in tokens[after:month_at]}
    if month is None or "dias" in between and "mes" not in between:
        return None  # "los tres días de marzo"
    year, stop = _year(tokens, month_at + 1, words)
    in_words = tokens[index].kind == "word" or month_at - after > 1 or stop - month_at > 3
    return (day, month, year, stop) if in_words else None


def _over_fillers(tokens: list[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].low in FILLERS:
        index += 1
    return index


def _number(tokens: list[Token], index: int, words: Words) -> tuple[int | None, int]:
    """A number under a hundred in figures or words ("treinta y uno"), and the token after it."""
    if index < len(tokens) and tokens[index].text.isdecimal() and len(tokens[index].text) <= 2:
        return int(tokens[index].text), index + 1
    known: dict[str, int] = words.data["spelled_numbers"]
    value = known.get(tokens[index].low) if index < len(tokens) else None
    if value is None:
        return None, index
    more = known.get(tokens[index + 2].low) if index + 2 < len(tokens) and tokens[index + 1].low == "y" else None
    if value % 10 == 0 and value >= 30 and more is not None and more < 10:
        return value + more, index + 3
    return value, index + 1


def _year(tokens: list[Token], index: int, words: Words) -> tuple[int | None, int]:
    """`de 2011`, `del año dos mil once`; None and the same token where no year follows."""
    start = _over_fillers(tokens, index)
    if start < len(tokens) and tokens[start].text.isdecimal() and len(tokens[start].text) == 4:
        return int(tokens[start].text), start + 1
    thousands, after = _number(tokens, start, words)
    if start == index or thousands not in (1, 2) or after >= len(tokens) or tokens[after].low != "mil":
        return None, index
    rest, stop = _number(tokens, after + 1, words)
    return thousands * THOUSAND + (rest or 0), stop if rest is not None else after + 1
