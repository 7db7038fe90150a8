"""Whether two names of recurring meetings are one series, across Spanish and English.

A name is the set of its notions; series.yaml says which words are one notion. A word that is not there
stands for itself, so an unknown name agrees only with its own spelling.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from graph.authority import fold, load_yaml, name_key

WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"\d+|(?=.)x{0,3}(?:ix|iv|v?i{0,3})\Z")  # which meeting of the series, not which series


@cache
def series_key(name: str) -> frozenset[str]:
    """'Comité Trilateral de Fentanilo' and 'Trilateral Fentanyl Committee' have one key."""
    words = WORD.findall(fold(name_key(name)))
    return frozenset(notion for word in words if not NUMBER.match(word) and (notion := _notions().get(word, word)))


def same_series(a: frozenset[str], b: frozenset[str]) -> bool | None:
    """True for one series, False for two, None where the words do not tell.

    A shorter name with two notions or more may stand for a longer one ("Comité de Fentanilo"). Words that
    series.yaml does not know may be a translation of each other, so they make no two series.
    """
    if not a or not b:
        return None
    if a == b:
        return True
    small, large = sorted((a, b), key=len)
    if small <= large:
        return True if len(small) >= 2 else None
    known = set(_notions().values())
    return False if (a - b) & known and (b - a) & known and len(a & b) < 2 else None


@cache
def _notions() -> dict[str, str]:
    """Word -> notion; generic words -> ''."""
    content = load_yaml(Path(__file__).with_name("series.yaml"))
    notions = {word: group[0] for group in content["same"] for word in group}
    return notions | {word: "" for group in content["generic"] for word in group}
