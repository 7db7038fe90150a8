"""Names behind a common noun for bodies: "companies including Nara Mining and Kes", "las empresas Lume y Faria".

Whatever their words, they are bodies and nobody's names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import head_at
from .names import Candidate

SMALL = small_words("foreign_links", "foreign_particles", "of") | {"'s", "&", "-"}
ARTICLES = small_words("articles")
OF = small_words("of", "spanish_of")
SORT = 3  # words that say what sort they are: "companies | operating locally such as"
PHRASE = 3  # words of "such as", "entre ellas"
ITEMS = 40  # of a row


def among_kinds(names: Sequence[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """The candidates in a row that a common noun for bodies opens."""
    kinds, found = words.set("kinds_of_bodies"), []
    for noun, token in enumerate(tokens[:-1]):
        if token.low not in kinds or token.cap:
            continue
        first, strange = _opened(tokens, noun + 1, words)
        for start, stop in _items(tokens, first, words) if first else ():
            found += [n for n in names if start <= n.first and n.stop <= stop and not (strange and n.given)]
    return found


def _opened(tokens: list[Token], index: int, words: Words) -> tuple[int, bool]:
    """(the first token of the row, whether only a strange name can be one of it); 0 where no row follows."""
    opening, start = words.set("naming_examples"), index
    while index < len(tokens) - 1 and index - start <= SORT:
        comma = tokens[index].text == ","
        for size in range(PHRASE, 0, -1):
            begin = index + comma
            if " ".join(t.low for t in tokens[begin : begin + size]) in opening:
                return begin + size, comma
        if tokens[index].text == ":":
            return index + 1, _of_people(tokens, start - 1, words)
        if tokens[index].cap:  # "las empresas Lume y Faria", and not "presidente de la unión de empresas Ana Ruiz"
            called = index == start and start > 1 and tokens[start - 2].low in ARTICLES
            return (index if called else 0), True
        if tokens[index].kind != "word" or tokens[index].cap or tokens[index].low in words.set("prepositions"):
            return 0, False
        index += 1
    return 0, False


def _of_people(tokens: list[Token], noun: int, words: Words) -> bool:
    """`los representantes de las` + `organizaciones agrarias:`: whoever follows speaks for one of them."""
    holder = noun - 1
    while holder > 0 and tokens[holder].low in ARTICLES | OF:
        holder -= 1
    head = head_at(tokens, holder, words) if 0 <= holder < noun - 1 else None
    return head is not None and head.plural


def _items(tokens: list[Token], index: int, words: Words) -> Iterator[tuple[int, int]]:
    """The spans of the items of a row, up to one with a post or a title, or the one behind "and"."""
    joins, last = words.set("conjunctions"), False
    for _ in range(ITEMS):
        while index < len(tokens) and tokens[index].low in ARTICLES and not tokens[index].cap:
            index += 1
        stop = _end(tokens, index)
        if stop == index or any(
            head_at(tokens, i, words) or tokens[i].low in words.set("honorifics") for i in range(index, stop)
        ):
            return
        behind = tokens[stop] if stop < len(tokens) else None
        parted = behind is None or behind.kind == "punct" or behind.low in joins
        if not (parted or last):
            return
        yield index, stop
        if last or behind is None or not (behind.text in ",;" or behind.low in joins):
            return
        while stop < len(tokens) and (tokens[stop].text in ",;" or tokens[stop].low in joins):
            last = last or tokens[stop].low in joins
            stop += 1
        index = stop


def _end(tokens: list[Token], index: int) -> int:
    """The token after capitals from `index` on, with the small words among them."""
    stop = index
    while stop < len(tokens) and (tokens[stop].cap or tokens[stop].kind == "number" or _inside(tokens, stop, index)):
        stop += 1
    return stop


def _inside(tokens: list[Token], index: int, start: int) -> bool:
    """A small word between two capitals."""
    return index > start and tokens[index].low in SMALL and index + 1 < len(tokens) and tokens[index + 1].cap
