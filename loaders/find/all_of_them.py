"""Those named in one sentence who meet in the next: "Los tres se reunieron ayer", "The two met on Monday"."""

from __future__ import annotations

from ..words import Words
from .scenes import Scene

OPENING = 3  # tokens in which "los tres", "ambos" opens a sentence
VERB = 3  # tokens from there to the verb: "los tres se sentaron", "the two also met"


def mark_all_of_them(scenes: list[Scene], words: Words) -> None:
    """As many people as are counted, and all of them named in the sentence before, which says no more of a meeting."""
    for before, scene in zip(scenes, scenes[1:], strict=False):
        number = _counted(scene, words)
        people = [p for p in before.people if not p.nested] if number else []
        if not number or len(people) != number or before.kind != "prose" or scene.kind != "prose":
            continue
        if any(region != "main" for region in (*before.region, *scene.region)) or scene.past_year:
            continue
        said = {i for p in people for i in range(min(p.first, p.name.first), max(p.stop, p.name.stop))}
        verb = next((i for i, t in enumerate(before.tokens) if i not in said and t.text.islower()), None)
        if verb is not None:
            before.cues.phrases.setdefault("attend_phrases", []).append((verb, verb + 1))


def _counted(scene: Scene, words: Words) -> int:
    """How many met, where the sentence opens with a number of them and a verb of meeting; else 0."""
    for i, token in enumerate(scene.tokens[:OPENING]):
        number = words.data["counted_people"].get(token.low, 0)
        if not number:
            continue
        led = i > 0 and scene.tokens[i - 1].low in words.set("articles") or token.low in words.set("both_words")
        met = (*scene.cues.attend, *scene.cues.of("attend_phrases"), *_met_there(scene))
        small = words.sets("also", "auxiliaries", "clitics", "reflexive", "had")
        near = any(i < at <= i + VERB and all(t.low in small for t in scene.tokens[i + 1 : at]) for at, _ in met)
        return int(number) if led and near else 0
    return 0


def _met_there(scene: Scene) -> list[tuple[int, int]]:
    """`coincidieron en una reunión`: verbs of talking, in a sentence that says where."""
    return scene.cues.talk if scene.cues.of("speaker_in_room") else []
