"""Places and countries among the tokens of a sentence: "San Luis Potosí", "Santiago" where it is nobody's name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_starts, place_words
from .particles import SAINTS, in_surname, saintly

AND = small_words("and")
DE = small_words("spanish_of")
OF_OR_TO = small_words("english_of_posts")
PLACE_WORDS = 5


def place_spans(tokens: list[Token]) -> Iterator[tuple[int, int, str | None]]:
    """Places and countries as (first, stop, country code), longest first at each token."""
    table, starts, index = place_words(), place_starts(), 0
    while index < len(tokens):
        if not tokens[index].cap or tokens[index].low not in starts and tokens[index].low not in SAINTS:
            index += 1
            continue
        if in_surname(tokens, index) or saintly(tokens, index):
            index += 1
            continue
        if (
            tokens[index].low in SAINTS
            and not _in_table(tokens, index, table)
            and tokens[index].cap
            and index + 1 < len(tokens)
            and tokens[index + 1].cap
            and not (index and tokens[index - 1].cap and is_given(tokens[index - 1].low))
        ):
            stop = index + 2 + _town_goes_on(tokens, index + 2)
            yield index, stop, None
            index = stop
            continue
        for size in range(min(PLACE_WORDS, len(tokens) - index), 0, -1):
            phrase = " ".join(t.low for t in tokens[index : index + size]).replace(" ,", ",")
            if (
                (phrase in table or phrase + "." in table)
                and tokens[index].cap
                and not _opens_name(tokens, index, size)
            ):
                yield index, index + size, table.get(phrase, table.get(phrase + "."))
                index += size - 1
                break
        index += 1


def _town_goes_on(tokens: list[Token], index: int) -> bool:
    """`San Antonio` + `Coyotla,`: a third word, which is nobody's given name, up to a mark or "and"."""
    word, after = tokens[index : index + 1], tokens[index + 1 : index + 2]
    closed = not after or after[0].text in ",;.)" or after[0].low in AND
    named = word != [] and word[0].kind == "word" and word[0].cap and not is_given(word[0].low)
    return closed and named and word[0].low not in institutional() and word[0].low not in place_words()


def _in_table(tokens: list[Token], index: int, table: Mapping[str, str | None]) -> bool:
    """A known place of three words or more begins here: "San Luis Potosí"."""
    sizes = range(min(PLACE_WORDS, len(tokens) - index), 2, -1)
    return any(" ".join(t.low for t in tokens[index : index + size]) in table for size in sizes)


def _opens_name(tokens: list[Token], index: int, size: int) -> bool:
    """A place that is also a given name, with a surname right after it: "Santiago Ortega"."""
    if size != 1 or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    before = tokens[index - 1] if index else None
    if not is_given(tokens[index].low):
        strange = (
            after.kind == "word"
            and after.cap
            and not is_known(after.text.lower())
            and after.low not in place_words()
            and after.low not in institutional()
        )
        return strange and before is not None and before.text == ","
    if after.low in DE and (before is None or before.text in ",;"):
        return True
    if before is not None and before.low in OF_OR_TO and _whole_name_after(tokens, index):
        return False
    return (
        after.kind == "word"
        and after.cap
        and (after.low not in institutional() or is_given(after.low))
        and not (before is not None and is_given(before.low) and before.low not in institutional())
    )


def _whole_name_after(tokens: list[Token], index: int) -> bool:
    """`Foreign Secretary of India` + `Shri Ravi Nair`: a country, though a given name; a title or two words follow."""
    after = tokens[index + 1 : index + 3]
    whole = len(after) == 2 and all(t.cap and t.kind in ("word", "abbr") for t in after)
    return whole and authority().country_code(tokens[index].text) is not None
