"""Meetings said to have happened, with those who met after "between" or "of".

"Hubo hoy un encuentro entre X y Y"   "Arrancó la reunión de los presidentes X y Y"
"A meeting took place between X and Y"
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import head_at, negated

BETWEEN = small_words("between")
OF = small_words("of")
NEAR = 6  # tokens between the meeting, the verb and "between"
BESIDE = 2  # and between the meeting and "of": one adjective
MARKS = frozenset(",;:()")


def took_place(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from the meeting or the verb, whichever comes later, to "between" or "of"."""
    nouns = [i for i, t in enumerate(tokens) if t.low in words.set("meetings_between")]
    for noun in nouns:
        near = range(max(0, noun - NEAR), min(len(tokens), noun + NEAR + 1))
        verbs = [i for i in near if tokens[i].low in words.set("took_place") and not negated(tokens, i, words)]
        for verb in verbs:
            last = max(noun, verb)
            reach = range(last + 1, min(len(tokens), last + NEAR + 1))
            link = next((i for i in reach if _links(tokens, i, noun, words)), None)
            if link is not None and not MARKS & {t.text for t in tokens[noun:link]}:
                yield last, link + 1
                break


def _links(tokens: list[Token], index: int, noun: int, words: Words) -> bool:
    """`entre`, or `la reunión bilateral de los presidentes`: "of" between the meeting and a post."""
    if tokens[index].low in BETWEEN:
        return True
    after = index + 1
    while after < len(tokens) and tokens[after].low in words.set("articles"):
        after += 1
    beside = index - noun <= BESIDE and tokens[index].low in OF
    return beside and after < len(tokens) and head_at(tokens, after, words) is not None
