"""Rows in which all have something behind the name: "Bill Ott (Idaho), Ana Ruiz (Utah)", "X from Fiji, Y of Tonga"."""

from __future__ import annotations

from collections.abc import Callable

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from .name_rows import FEWEST, sure

FROM = small_words("of_or_from")
ARTICLES = small_words("articles")


def in_placed_row(found: Found, scene: Scene) -> bool:
    """The name stands in a row of names with brackets or places behind them, one of which is surely somebody's."""
    return any(_in_row(found, scene, placed) for placed in (_bracketed, _from_a_place)) or _in_lines(found, scene)


def _in_lines(found: Found, scene: Scene) -> bool:
    """Lines that have a name and a comma each: somebody's, like most of them ("Pita Tonno, Harbour Corporation")."""
    if not _opens_line(found, scene):
        return False
    row = [p for p in scene.people if _opens_line(p, scene)]
    certain = sum(map(sure, row))
    return len(row) >= FEWEST and certain > 1 and 2 * certain >= len(row)


def _opens_line(person: Found, scene: Scene) -> bool:
    """The name opens an item that stands on a line of its own, and a comma follows it."""
    tokens, first = scene.tokens, person.first
    opens = first > 0 and tokens[first - 1].text == ";" and tokens[first - 1].start == tokens[first - 1].end
    return opens and not person.name.single and [t.text for t in tokens[person.name.stop :][:1]] == [","]


def _in_row(found: Found, scene: Scene, placed: Callable[[Found, Scene], bool]) -> bool:
    if found.name.single or not placed(found, scene):
        return False
    row = [p for p in scene.people if not p.name.single and placed(p, scene)]
    return len(row) >= FEWEST and any(map(sure, row))


def _bracketed(person: Found, scene: Scene) -> bool:
    return [t.text for t in scene.tokens[person.name.stop :][:1]] == ["("]


def _from_a_place(person: Found, scene: Scene) -> bool:
    """`Sato Kenji from Japan`, `Ibrahim Waheed from the Maldives`."""
    tokens, stop = scene.tokens, person.name.stop
    if stop + 1 >= len(tokens) or tokens[stop].low not in FROM:
        return False
    first = stop + 1 + (tokens[stop + 1].low in ARTICLES and not tokens[stop + 1].cap)
    return first in scene.marks.place or first - 1 in scene.marks.place
