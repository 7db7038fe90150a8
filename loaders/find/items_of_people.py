"""Lists of which each item begins with somebody: an agenda with its speakers, the sides of a table."""

from __future__ import annotations

from .found import Found
from .scenes import Scene


def items_of_people(scene: Scene) -> list[Found]:
    """`• Ana Ruiz, Port Board`, `• Luis Vela, Mill Trust`: who opens each item, where no item says anything more."""
    tokens = scene.tokens
    ends = [i for i, t in enumerate(tokens) if t.start == t.end and t.text == ";"]
    if not ends or scene.cues.there or scene.cues.talk or scene.cues.quote:
        return []
    starts = {0, *(i + 1 for i in ends)} - ({0} if tokens[ends[0] - 1].text == ":" else set())  # a label over them
    opening = [p for p in scene.people if p.first in starts]
    after = (tokens[stop : stop + 1] for stop in (max(p.stop, p.name.stop) for p in opening))
    alone = all(not token or token[0].text in ",;.(–—-" for token in after)
    return opening if alone and len(opening) == len(starts) > 1 else []
