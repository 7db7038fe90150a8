"""Who is dead or honoured: named in words of mourning, and in no room by them."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words


def mourned(person: Found, scene: Scene, words: Words) -> bool:
    """Everybody after "the families of" or "in memory of", up to the end of the sentence or of its clause."""
    met = [at for at, _ in (*scene.cues.attend, *scene.cues.of("attend_phrases"))]
    for first, stop in scene.cues.of("deceased"):
        if any(stop <= at < person.first for at in met) and words.lang == "en":
            continue  # "the families of the dead met X"
        if stop - first > 1 and stop <= person.first and person in named_in(scene, stop, words):
            return True
    return False


def named_in(scene: Scene, stop: int, words: Words) -> Iterator[Found]:
    """`Tras la muerte de A y B,` + `X recibió a Y`: the row behind a token, where people meet later on; else all."""
    row = [p for p in scene.people if p.first >= stop]
    for index, person in enumerate(row):
        yield person
        if index + 1 == len(row) or not _goes_on(person, row[index + 1 :], scene, words):
            break


def _goes_on(person: Found, rest: list[Found], scene: Scene, words: Words) -> bool:
    """Whoever comes next is of the row too: no verb between, and none behind that an "and" does not lead up to."""
    end = max(person.stop, person.name.stop)
    met = sorted(first for first, _ in (*scene.cues.attend, *scene.cues.talk, *scene.cues.of("attend_phrases")))
    met = [first for first in met if first >= end]
    if not met or met[0] < rest[0].first:
        return not met
    joints = [person, *(p for p in rest if p.first < met[0])]
    ands = words.set("conjunctions")
    gaps = zip(joints, joints[1:], strict=False)
    return any(ands & {t.low for t in scene.tokens[max(a.stop, a.name.stop) : b.first]} for a, b in gaps)
