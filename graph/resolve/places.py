"""Whether two places are one, across Spanish and English: a building, its city, or neither.

The known names are in places.yaml; what is not there is compared by its words.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from graph.authority import load_yaml, name_key

Relation = Literal["same", "same city", "different"]


def compare_places(a: str, b: str) -> Relation | None:
    """`same` place, places of the `same city`, `different` places, or None where the words do not tell."""
    if name_key(a) == name_key(b):
        return "same"
    one, other = _known(a), _known(b)
    if not one or not other:
        return "same city" if _within(a, b) else None
    if one == other:
        return "same"
    if _city(one) != _city(other):
        return "different"
    return "different" if _city(one) not in (one, other) else "same city"


@cache
def _known(place: str) -> str | None:
    """The id of a known place; where it is not the whole text, of the longest known name in it."""
    key = f" {name_key(place)} "
    names = [(name, found) for name, found in _names().items() if f" {name} " in key]
    return max(names)[1] if key.strip() not in _names() and names else _names().get(key.strip())


def _within(a: str, b: str) -> bool:
    """'McAllen' and 'McAllen, Texas'."""
    one, other = (name_key(place).replace(",", " ").split() for place in (a, b))
    short, long = sorted((one, other), key=len)
    return bool(short) and long[: len(short)] == short


def _city(place: str) -> str:
    return str(_places()[place].get("in", place))


@cache
def _places() -> dict[str, dict[str, object]]:
    return {entry["id"]: entry for entry in load_yaml(Path(__file__).with_name("places.yaml"))}


@cache
def _names() -> dict[str, str]:
    return {name_key(name): key for key, entry in _places().items() for name in entry["names"]}  # type: ignore[attr-defined]
