"""Who tells in their own words that others met: "They met, but I cannot comment", said X, who was not there."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words

OPENING, CLOSING = frozenset('"“«'), frozenset('"”»')
PHRASE = 3  # words of "they" and what they did, at most


def told_of_others(person: Found, scene: Scene, words: Words) -> bool:
    """The words quoted open with "they met", the person stands outside them, and out there nobody meets."""
    tokens = scene.tokens
    for first, token in enumerate(tokens):
        if token.text not in OPENING or not _they_met(scene, first + 1, words):
            continue
        stop = next((i for i in range(first + 1, len(tokens)) if tokens[i].text in CLOSING), len(tokens))
        outside = person.stop <= first or stop < person.first
        said = any(not first < span[0] < stop for span in (*scene.cues.quote, *scene.cues.talk))
        return outside and said and not any(not first < span[0] < stop for span in scene.cues.attend)
    return False


def _they_met(scene: Scene, first: int, words: Words) -> bool:
    lows = [t.low for t in scene.tokens[first : first + PHRASE]]
    return any(" ".join(lows[:size]) in words.set("they_met") for size in range(2, PHRASE + 1))
