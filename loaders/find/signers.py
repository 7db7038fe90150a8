"""Who signs what is told in the first person: "I met the nurses today. — Mayor X" puts X there too."""

from __future__ import annotations

from ..words import Words
from .scenes import Scene

DASHES = frozenset("-–—―")
QUOTES = frozenset('"“”«»')


def mark_signers(scenes: list[Scene], words: Words) -> None:
    """The last line of prose that is a dash and one name: a list of one of those who were there."""
    prose = [scene for scene in scenes if scene.kind in ("prose", "heading")]
    told = prose[:-1]
    if not told or not _signature(prose[-1]) or not any(scene.cues.there for scene in told):
        return
    quoted = any(not QUOTES.isdisjoint(t.text for t in scene.tokens) for scene in told)
    if not quoted and any(scene.cues.there and _first_person(scene, words) for scene in told):
        prose[-1].listed = True


def _signature(scene: Scene) -> bool:
    """`— Councilor X`, `– X, Minister for Ports`: the one person in a line that a dash opens."""
    named = len(scene.people) == 1 and scene.people[0].first <= 2  # with an adjective or country before the post
    return named and scene.tokens[0].text in DASHES and not scene.cues.there


def _first_person(scene: Scene, words: Words) -> bool:
    lows = {t.low for t in scene.tokens}
    opening = scene.tokens[0].low in words.set("first_person_openings")
    return opening or not lows.isdisjoint(words.set("first_person"))
