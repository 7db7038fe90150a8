"""Rows of people that one word before them tells of: "en lugar de X, Y y Z", "thanked X, Y and Z"."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words

REPEATED = small_words("spanish_to", "spanish_of", "by")
TO = small_words("spanish_to") | {"to"}
NEAR = 2  # tokens from the last of a row to the verb it is the subject of
LONGEST = 12  # people of a row


def led_row(person: Found, scene: Scene, words: Words) -> Found | None:
    """Whoever opens the row that somebody goes on, joined by commas and an "and"; none where a verb of it follows.

    `Tras la carta de X, Y y Z se reunieron`: the row that a verb follows is its subject, and not what stood before.
    """
    people = [p for p in scene.people if not p.nested]
    at = next((i for i, p in enumerate(people) if p is person), 0)
    first = last = at
    joined = 0
    while first and at - first < LONGEST and _links(people[first - 1], people[first], scene, words):
        first -= 1
    while last + 1 < len(people) and last - at < LONGEST and _links(people[last], people[last + 1], scene, words):
        last += 1
    pairs = zip(people[first:last], people[first + 1 : last + 1], strict=True)
    joined = sum(_has_and(one, other, scene, words) for one, other in pairs)
    if first == at or not joined or _acts(people[last], scene):
        return None
    return people[first]


def row_start(person: Found, scene: Scene, links: frozenset[str], joints: frozenset[str] | None = None) -> int:
    """Where the row of people begins that somebody ends: nothing but those links between two, and one of the joints."""
    first, walked = person.first, [person.first]
    while (known := scene.row_starts.get((first, links, joints))) is None:
        before = next(scene.before(first), None)
        between = {t.low for t in scene.tokens[max(before.stop, before.name.stop) : first]} if before else set()
        if before is None or not between or not between <= links or joints and between.isdisjoint(joints):
            known = first
            break
        first = before.first
        walked.append(first)
    scene.row_starts |= {(start, links, joints): known for start in walked}  # once for each of a row, however long
    return known


def _links(one: Found, other: Found, scene: Scene, words: Words) -> bool:
    """Nothing but commas, "and", articles and a repeated "a", "de" or "por" between two people."""
    gap = scene.tokens[max(one.stop, one.name.stop) : min(other.first, other.name.first)]
    links = words.sets("articles", "conjunctions", "honorifics") | REPEATED | {","}
    return bool(gap) and all(t.low in links for t in gap)


def _has_and(one: Found, other: Found, scene: Scene, words: Words) -> bool:
    gap = scene.tokens[max(one.stop, one.name.stop) : min(other.first, other.name.first)]
    return any(t.low in words.set("conjunctions") for t in gap)


def _acts(person: Found, scene: Scene) -> bool:
    """A verb of meeting or saying follows right behind; not "invitó a X y a Y | a participar"."""
    stop = max(person.stop, person.name.stop)
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote, *scene.cues.of("attend_phrases"))
    return any(0 <= first - stop <= NEAR and scene.tokens[first - 1].low not in TO for first, _ in told)
