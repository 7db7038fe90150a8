"""Where a meeting was: a building or city after a preposition of place, in a sentence that meets."""

from __future__ import annotations

from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import clean
from ..words import Words
from .plots import Plot

OF_THE = small_words("of", "singular_articles")
IN = {"es": frozenset({"en", "a"}), "en": frozenset({"at", "in"})}


def place_of(plot: Plot, scenes: list[Scene], words: Words, text: str) -> str | None:
    """The first building named in the meeting's sentences, else the first city or country there."""
    region = "main" if plot.status == "held" else plot.status
    order = [plot.opening] if plot.opening else []
    order += [s for s in scenes if s not in order and s.cues.of("meeting_nouns")]
    for finder in (_building, _city):
        for scene in order[:4]:
            for index in range(1, len(scene.tokens)):
                if scene.region[index] == region and (stop := finder(scene, index, words)):
                    return clean(text[scene.tokens[index].start : scene.tokens[stop - 1].end])
    return None


def _after_preposition(scene: Scene, index: int, words: Words) -> bool:
    before = index - 1
    while before > 0 and scene.tokens[before].low in words.set("articles"):
        before -= 1
    return scene.tokens[before].low in (IN[words.lang] - {"a"})


def _building(scene: Scene, index: int, words: Words) -> int | None:
    """`en Palacio Nacional`, `at the Department of State`."""
    tokens = scene.tokens
    if not _after_preposition(scene, index, words) or scene.marks.name[index]:
        return None
    if tokens[index].low in words.set("articles"):
        return None
    span = scene.marks.body.get(index)
    if span:
        return span
    stop, named = index, False
    while (
        stop < len(tokens)
        and stop - index < 10
        and (
            tokens[stop].cap
            or tokens[stop].low in words.set("places")
            or tokens[stop].low in OF_THE
            and stop + 1 < len(tokens)
            and (tokens[stop + 1].cap or tokens[stop + 1].low in ("la", "los"))
        )
    ):
        named = named or tokens[stop].low in words.set("places")
        stop += 1
    return stop if named and stop - index > 1 and tokens[index].cap else None


def _city(scene: Scene, index: int, words: Words) -> int | None:
    stop = scene.marks.place.get(index) if _after_preposition(scene, index, words) else None
    if stop and stop + 1 < len(scene.tokens) and scene.tokens[stop].text == "," and stop + 1 in scene.marks.place:
        return scene.marks.place[stop + 1]  # "McAllen, Texas"
    return stop
