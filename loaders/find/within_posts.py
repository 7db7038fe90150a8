"""What ends a post and has a name's shape, where the item has a name of its own. Spanish.

"Ana Ruiz, gerenta de la cooperativa Lempira Alta;" and "el gerente de la cementera Monte Azul, Luis Peña;" name one
person each: the item says so, and no list of bodies or places has to know what the words in capitals are.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given
from ..words import Words
from .heads import head_at, past_titles
from .names import Candidate

PARTS = frozenset(",;:()–—-")
HALVES = frozenset(",:(–—-")  # what parts the two halves of an item
CLOSES = frozenset(",;.)")
LONGEST = 14  # tokens of a post
WHOLE = 2  # words of a full name
AND = small_words("and")


def within_posts(names: Sequence[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """The candidates that only complete a post whose holder stands in the other half of the item."""
    if words.lang != "es":
        return []  # "Ann Roe, Minister of Ports Qochi Vela": two people, as English needs no article
    by_first, by_stop = {name.first: name for name in names}, {name.stop: name for name in names}
    return [name for name in names if _completes(name, by_first, by_stop, tokens, words)]


def _completes(
    name: Candidate, by_first: dict[int, Candidate], by_stop: dict[int, Candidate], tokens: list[Token], words: Words
) -> bool:
    start = _half(name.first, tokens)
    articled = start < name.first and tokens[start].low in words.set("articles")
    head = head_at(tokens, start + articled, words)
    if head is None or head.plural or not _complement(start + articled + len(head.words), name.first, tokens, words):
        return False
    stop = _past_second(name.stop, tokens)
    closed = stop == len(tokens) or tokens[stop].text in CLOSES or tokens[stop].low in AND
    before = by_stop.get(start - 1) if start and tokens[start - 1].text in HALVES else None
    if before is not None and closed and _whole(before, tokens) and not (articled and name.given):
        return _opens_item(before, tokens, words)
    holder = by_first.get(past_titles(tokens, stop + 1, len(tokens), words))
    if name.given or holder is None or tokens[stop].text not in HALVES or not _whole(holder, tokens):
        return False
    return holder.given and _ends_item(holder, tokens, words)


def _half(index: int, tokens: list[Token]) -> int:
    """Where the half of an item begins that a token stands in: behind the last mark or "and"."""
    for i in range(index - 1, max(-1, index - LONGEST), -1):
        if tokens[i].text in PARTS:
            return i + 1
        if tokens[i].low in AND and (i + 1 == index or not tokens[i + 1].cap):
            return i + 1
    return max(0, index - LONGEST) if index > LONGEST else 0


def _complement(start: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """From a post's head up to the candidate stands a complement, and what it opens with is no candidate's article."""
    inside = tokens[start:stop]
    of = words.set("complement_prepositions")
    return any(t.low in of for t in inside) and not any(t.kind == "punct" for t in inside)


def _past_second(stop: int, tokens: list[Token]) -> int:
    """`Plaza Rucal` + `y Cura Co` + `,`: a second place or firm before the mark, where no given name opens it."""
    if stop + 1 >= len(tokens) or tokens[stop].low not in AND or is_given(tokens[stop + 1].low):
        return stop
    end = stop + 1
    while end < len(tokens) and tokens[end].cap:
        end += 1
    return end if end > stop + 1 and end < len(tokens) and tokens[end].text in HALVES else stop


def _whole(name: Candidate, tokens: list[Token]) -> bool:
    return name.stop - name.first >= WHOLE


def _opens_item(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """Nothing but a mark, an "and", a title or a verb before it: no post of its own stands there."""
    return not any(head_at(tokens, i, words) for i in range(_half(name.first, tokens), name.first))


def _ends_item(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """A mark, an "and" or the end behind it, and no post of its own after a comma."""
    stop = name.stop
    if stop == len(tokens) or tokens[stop].low in AND or tokens[stop].text in ";.)":
        return True
    after = stop + 1 + (stop + 1 < len(tokens) and tokens[stop + 1].low in AND)
    articled = after < len(tokens) and tokens[after].low in words.set("articles")
    return tokens[stop].text == "," and (articled or head_at(tokens, after, words) is None)
