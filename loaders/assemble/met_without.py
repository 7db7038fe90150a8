"""Who tells in their own words that others met: "They met, but I cannot comment", said X, who was not there."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words
from .acted import passive

OPENING, CLOSING = frozenset('"“«'), frozenset('"”»')
PHRASE = 3  # words of "they" and what they did, at most


def told_of_others(person: Found, scene: Scene, words: Words) -> bool:
    """Outside the words that tell of it, and with no meeting of their own."""
    asides = (_told_the_press, _quoted_them, _denied_it, _blamed_them)
    return any(aside(person, scene, words) for aside in asides)


def _denied_it(person: Found, scene: Scene, words: Words) -> bool:
    """`Desmiente la alcaldesa X haber pactado con Y`, `X denied having met Y`: the only words of meeting are denied."""
    tokens = scene.tokens
    verb = next((i for i, t in enumerate(tokens) if t.low in words.set("denying")), None)
    cues = [span[0] for span in (*scene.cues.attend, *scene.cues.talk, *scene.cues.of("attend_phrases"))]
    if verb is None or not cues:
        return False
    having = next((i for i in range(verb + 1, len(tokens)) if tokens[i].low in words.set("having_met")), None)
    if having is None or any(t.text in ";:" for t in tokens[verb:having]):
        return False
    end = next((i for i in range(having, len(tokens)) if tokens[i].text in ",;:"), len(tokens))
    return all(having <= at < end for at in cues)


def _blamed_them(person: Found, scene: Scene, words: Words) -> bool:
    """`X critica a la consejera Y por haberse reunido con Z`, `X criticised Y for meeting Z`: X was not there."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    verb = next((i for i in range(stop, len(tokens)) if tokens[i].low in words.set("blaming")), None)
    if verb is None or any(p.first >= stop and p.name.stop <= verb for p in scene.people):
        return False
    why = [
        i
        for i in range(verb + 1, len(tokens) - 1)
        if tokens[i].low in words.set("for_which") and tokens[i + 1].low in words.set("having_met")
    ]
    met = [first for first, _ in scene.cues.attend]
    return bool(why and met) and all(first > why[0] for first in met)


def _told_the_press(person: Found, scene: Scene, words: Words) -> bool:
    """`X met Y, Z told reporters.`, `…, dijo Z a la prensa.`: the last words of a sentence that is of others.

    Or of nobody: "Trade was discussed at the meeting, party leader Z said."
    """
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
    if not begin or tokens[begin - 1].text != ",":
        return False
    met = any(at < begin for at, _ in scene.cues.attend) and any(p.name.stop < begin for p in scene.people)
    return met or person.role is not None and any(passive(tokens, at, words) for at, _ in scene.cues.talk if at < begin)


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
