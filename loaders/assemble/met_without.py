"""Who tells in their own words that others met: "They met, but I cannot comment", said X, who was not there."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words

OPENING, CLOSING = frozenset('"“«'), frozenset('"”»')
PHRASE = 3  # words of "they" and what they did, at most


def told_of_others(person: Found, scene: Scene, words: Words) -> bool:
    """Outside the words that tell of it, and with no meeting of their own."""
    return _told_the_press(person, scene, words) or _quoted_them(person, scene, words)


def _told_the_press(person: Found, scene: Scene, words: Words) -> bool:
    """`X met Y, Z told reporters.`, `…, dijo Z a la prensa.`: the last words of a sentence that is of others."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    start = person.first
    while start and tokens[start - 1].low in words.set("articles"):
        start -= 1
    said = [at for at, end in scene.cues.quote if end == start or at == stop]
    if not said or any(
        t.low not in words.set("to_the_press") and t.kind == "word" for t in tokens[max(stop, said[0] + 1) :]
    ):
        return False
    begin = min(start, said[0])
    met = any(at < begin for at, _ in scene.cues.attend)
    return met and begin > 0 and tokens[begin - 1].text == "," and any(p.name.stop < begin for p in scene.people)


def _quoted_them(person: Found, scene: Scene, words: Words) -> bool:
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
