"""Sentences with no verb that go on the list of the one before: "Asimismo, X, directora de Y", "Por la Liga, X"; in
Spanish also nothing but names: "X (Guano), Y (Colta)."."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import is_inflected
from ..words import Words
from .context import mostly_people, share_post
from .scenes import Scene

AGAINST = ("absent", "deceased", "denied", "planned_meeting", "letter", "past_meeting")
SMALL = small_words("and", "spanish_of", "spanish_articles", "on_behalf")
OPENING = 4  # tokens before the names of such a sentence, at most: "También", commas
BEHALF = 2  # tokens of "en representación"
FEWEST = 2  # people of such a row, or one and a body that they stand for


def mark_elliptic(scenes: list[Scene], words: Words) -> None:
    """`Asimismo, X, directora de Y, y Z`: a sentence without a verb goes on the list of the one before."""
    for previous, scene in pairwise(scenes):
        if not (_follows(previous, scene) and _verbless(scene)) or scene.cues.of("absent") or scene.cues.of("deceased"):
            continue
        adverb = words.pattern("list_adverbs").match(" ".join(t.low for t in scene.tokens[:4])) is not None
        if adverb and previous.cues.attend:
            _take_head(previous, scene, words)
        side = _opens_side(scene, words)
        people = any(p.role is not None for p in scene.people) or _bare_row(scene)
        told = previous.cues.attend or previous.listed
        if (adverb or side) and people and told:
            scene.listed = True


def _opens_side(scene: Scene, words: Words) -> bool:
    """`Por la Liga Agraria, Ana Ruiz y Luis Gil`: a side by its name, a comma, and whoever came for it."""
    first = next((p.first for p in scene.people), 0)
    between = scene.tokens[1 : first - 1]
    opens = scene.tokens[0].low in words.set("sides_open") and scene.tokens[first - 1].text == ","
    return opens and any(t.cap for t in between) and not any(t.kind == "punct" for t in between)


def _bare_row(scene: Scene) -> bool:
    """`También Ana Ruiz y Luis Gil, de Loja`: full names without a post, and hardly anything else."""
    people = [p for p in scene.people if not p.nested]
    full = bool(people) and all(p.name.given and not p.name.single for p in people)
    return full and 2 * sum(p.name.stop - p.name.first for p in people) >= len(scene.tokens) - OPENING


def _take_head(previous: Scene, scene: Scene, words: Words) -> None:
    """`los gobernadores X (Tacna) y Y (Lima). También, Z (Junín)`: names alone go on under the plural head."""
    shared = [p for p in previous.people if p.shared and p.posts]
    people = [p for p in scene.people if not p.nested]
    if not shared or shared[-1] is not previous.people[-1] or len(people) < 2 or not mostly_people(scene):
        return
    if all(p.role is None and not p.name.single for p in people):
        for person in people:
            share_post(person, shared[-1].posts[0], "", words)


def mark_verbless_rows(scenes: list[Scene], words: Words) -> None:
    """Who is named in such a sentence was there, if those named in the one before were."""
    if words.lang != "es":
        return
    for previous, scene in pairwise(scenes):
        if _follows(previous, scene) and _row(previous) and _goes_on(scene, words):
            scene.listed = True


def _follows(previous: Scene, scene: Scene) -> bool:
    """A sentence of prose, in the paragraph of the one before or the next."""
    return scene.kind == "prose" and scene.sentence.paragraph - previous.sentence.paragraph in (0, 1)


def _verbless(scene: Scene) -> bool:
    """No verb of meeting, of talking or of saying."""
    cues = scene.cues
    return not (cues.attend or cues.talk or cues.quote or cues.future)


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
    people = [p for p in scene.people if not p.nested]
    if not _verbless(scene) or any(scene.cues.of(key) for key in AGAINST):
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
