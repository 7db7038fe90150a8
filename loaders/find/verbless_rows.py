"""Spanish: sentences with no verb that go on the row of the one before: "X (Guano), Y (Colta).", "Por la Liga, X."."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import is_inflected
from ..words import Words
from .scenes import Scene

AGAINST = ("absent", "deceased", "denied", "planned_meeting", "letter", "past_meeting")
SMALL = small_words("and", "spanish_of", "spanish_articles", "on_behalf")
BEHALF = 2  # tokens of "en representación"
FEWEST = 2  # people of such a row, or one and a body that they stand for


def mark_verbless_rows(scenes: list[Scene], words: Words) -> None:
    """Who is named in such a sentence was there, if those named in the one before were."""
    if words.lang != "es":
        return
    for previous, scene in pairwise(scenes):
        near = scene.sentence.paragraph - previous.sentence.paragraph in (0, 1)
        if near and scene.kind == "prose" and _row(previous) and _goes_on(scene, words):
            scene.listed = True


def _row(scene: Scene) -> bool:
    """Several people were there, and the sentence ends in the last of them."""
    people = [p for p in scene.people if not p.nested]
    there = scene.listed or bool(scene.cues.attend) and not any(scene.cues.of(key) for key in AGAINST)
    if scene.kind != "prose" or not there or len(people) < FEWEST or "planned" in scene.region:
        return False
    rest = list(_unbracketed(scene.tokens, max(people[-1].stop, people[-1].name.stop)))
    return all(t.text in ".;" for t in rest) and not scene.cues.quote


def _goes_on(scene: Scene, words: Words) -> bool:
    """Names, posts, bodies and places, and nothing else but small words."""
    cues = scene.cues
    people = [p for p in scene.people if not p.nested]
    if cues.attend or cues.talk or cues.quote or cues.future or any(cues.of(key) for key in AGAINST):
        return False
    opening = " ".join(t.low for t in scene.tokens[:4])
    behalf = opening.startswith(tuple(f"{fold(phrase)} " for phrase in words.data["on_whose_behalf"]))
    if len(people) < FEWEST - behalf or scene.tokens[-1].text in "?!":
        return False
    said = {i for p in people for i in range(min(p.first, p.name.first), max(p.stop, p.name.stop))}
    adverb = words.pattern("list_adverbs").match(opening)
    opened = len(adverb.group().split()) if adverb else BEHALF if behalf else 0
    rest = [t for i, t in enumerate(scene.tokens) if i >= opened and i not in said and not scene.marks.inside[i]]
    return all(t.kind == "punct" or t.low in SMALL or t.cap and not is_inflected(t.text.lower()) for t in rest)


def _unbracketed(tokens: list[Token], start: int) -> Iterator[Token]:
    """The tokens from one on, without brackets and what stands in them."""
    depth = 0
    for token in tokens[start:]:
        depth += token.text == "("
        if not depth:
            yield token
        depth -= token.text == ")" and depth > 0
