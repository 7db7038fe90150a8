"""Where a verb of several words ends: "hizo uso de la palabra", "took part"."""

from __future__ import annotations

from collections.abc import Container, Iterable

from ..tokens import Token
from ..words import Words


def verb_end(tokens: list[Token], first: int, forms: Container[str], longest: int) -> int:
    """The end of the longest of some folded forms that begins at a token, of so many words at most; 0 for none."""
    sizes = range(min(longest, len(tokens) - first), 0, -1)
    return next((first + n for n in sizes if " ".join(t.low for t in tokens[first : first + n]) in forms), 0)


def end_of_kinds(tokens: list[Token], first: int, kinds: Iterable[str], words: Words, longest: int) -> int:
    """The end of a form of the first of those kinds of verbs that begins at a token; 0 for none."""
    begun = (kind for kind in kinds if tokens[first].low in words.verb_starts(kind))
    return next((stop for kind in begun if (stop := verb_end(tokens, first, words.verbs(kind), longest))), 0)
