"""A text whose meeting is still to come: whoever is said to go along will only be there."""

from __future__ import annotations

from ..words import Words
from .scenes import Scene

AUXILIARY = 3  # tokens before a participle in which "is" or "will be" stands


def mark_plans(scenes: list[Scene], words: Words) -> None:
    """`X will receive Y on Friday. Z accompanies Y`: told first of what is to come, and of nothing that was."""
    telling = [scene for scene in scenes if scene.kind in ("prose", "heading") and _tells(scene, words)]
    title = bool(telling) and telling[0].kind == "heading" and all(t.text != ":" for t in telling[0].tokens)
    opening = telling[title : title + 1]  # behind a headline, which has it in the present: "Ministro recibe a X"
    coming = (
        bool(opening) and "planned" in opening[0].region and not (_main(opening[0]) or _were_there(opening[0], words))
    )
    if not opening or not (coming or _departs(scenes[: scenes.index(opening[0]) + 1], words)):
        return
    if any(_past(scene, at, words) for scene in telling for at in _main(scene)):
        return
    for scene in telling:
        scene.region = ["planned" if region == "main" else region for region in scene.region]


def _departs(scenes: list[Scene], words: Words) -> bool:
    """`The President leaves for Namibia today. He is accompanied by X`: they are on their way."""
    told = (" ".join(t.low for t in scene.tokens) for scene in scenes if scene.kind == "prose")
    return any(words.pattern("departures").search(sentence) is not None for sentence in told)


def _tells(scene: Scene, words: Words) -> bool:
    """Of a meeting held, or of one to come."""
    cues = scene.cues
    if cues.attend or "planned" not in scene.region:
        return bool(cues.attend)
    meets = any(scene.tokens[first].low in words.future_verbs for first, _ in cues.future)
    named = scene.people and cues.of("planned_meeting")  # "la agenda incluye proyectos" is of no meeting
    return meets or bool(cues.of("meeting_nouns") or named)


def _main(scene: Scene) -> list[int]:
    """The verbs of meeting that tell of this day."""
    return [first for first, _ in scene.cues.attend if scene.region[first] == "main"]


def _were_there(scene: Scene, words: Words) -> bool:
    """`un plan que “cambiará” el puerto, y en la que han estado X y Y`: beside what is to come, who was there."""
    verbs = (first for first, _ in scene.cues.of("attend_phrases") if scene.tokens[first].low in words.set("was_there"))
    return any(scene.region[first] == "main" for first in verbs)


def _past(scene: Scene, at: int, words: Words) -> bool:
    """The verb says that somebody met, not that they meet, are accompanied or arrive to meet."""
    token = scene.tokens[at]
    before = {t.low for t in scene.tokens[max(0, at - AUXILIARY) : at]}
    if token.low.endswith(words.endings("participles")):
        return before.isdisjoint(words.set("present_auxiliaries"))
    return token.text.endswith(words.endings("past_endings")) or token.low in words.set("past_forms")
