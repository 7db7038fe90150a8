"""The small words that the rules of both languages share, read from `lexicon/small_words.yaml`.

Whole words come as a set, to be asked with `in`; beginnings and endings of words come as a tuple, for
`str.startswith` and `str.endswith`. All are folded as the tokens of a text are.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from graph.authority import load_yaml

from .tokens import fold
from .words import FOLDER


@cache
def _lists() -> dict[str, Any]:
    lists: dict[str, Any] = load_yaml(FOLDER / "small_words.yaml")
    return lists


def small_words(*names: str) -> frozenset[str]:
    """The words of one list, or of several together."""
    return frozenset(fold(word) for name in names for word in _lists()[name])


def small_parts(*names: str) -> tuple[str, ...]:
    """The beginnings or endings of words that one list gives, or several together."""
    return tuple(dict.fromkeys(fold(part) for name in names for part in _lists()[name]))


def small_pairs(name: str) -> dict[str, str]:
    """Each word of a list to the word that it stands for."""
    return {fold(word): fold(other) for word, other in _lists()[name].items()}
