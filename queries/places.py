"""Which of the places in a graph lie in the place a question names: a building in its city, a city in its country."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import graph
from graph.authority import authority, load_yaml
from queries.words import key


def areas(place: str) -> set[tuple[str, ...]]:
    """All that a place can be asked by: runs of words of its own name, names of its city and of their country."""
    entry = by_name().get(key(place))
    city = by_id().get(entry["in"]) if entry and "in" in entry else None
    names = [key(name) for known in (entry, city) if known for name in known["names"]]
    own = key(place)
    runs = {own[i:j] for i in range(len(own)) for j in range(i + 1, len(own) + 1)}
    return runs | set(names) | {name for found in (own, *names) for name in countries(found)}


def countries(place: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Names of the countries with a city or state that the place is, or that its name ends with ("McAllen, Texas")."""
    codes = {code for start in range(len(place)) for code in by_city().get(place[start:], ())}
    return {key(name) for code in codes for names in authority().countries[code].names.values() for name in names}


@cache
def by_city() -> dict[tuple[str, ...], set[str]]:
    """A city that governs, a state or a province -> its countries."""
    found: dict[tuple[str, ...], set[str]] = {}
    for country in authority().countries.values():
        for name in (*country.cities, *country.subdivisions):
            found.setdefault(key(name), set()).add(country.id)
    return found


def contains(name: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Whether the words of `part` stand together in `name`."""
    return bool(part) and any(name[i : i + len(part)] == part for i in range(len(name) - len(part) + 1))


@cache
def by_id() -> dict[str, Any]:
    path = Path(graph.__path__[0]) / "resolve" / "places.yaml"
    return {entry["id"]: entry for entry in load_yaml(path)}


@cache
def by_name() -> dict[tuple[str, ...], Any]:
    return {key(name): entry for entry in by_id().values() for name in entry["names"]}
