"""A sentence that tells of several meetings at once: "held separate meetings with X, Y and Z", "met X and then Y"."""

from __future__ import annotations

from collections.abc import Iterator

from ..agencies.bodies import demonyms
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .turns import meets, met_besides, speaks

WITH = small_words("with")
BEFORE_NAMES = small_words("before_names")
HOURS = ("clock", "parts_of_day")
BESIDE = 2  # tokens before a verb, or behind a row of names, in which "separately" goes with them


Row = list[Found]


def meetings_apart(scene: Scene, words: Words) -> list[tuple[int, int, Row]]:
    """(first, stop, whom) of each meeting where the sentence tells of several; else nothing."""
    telling = words.sets("apart", "meetings_of_several", "then_met", "counterparts_met", "margins", *HOURS)
    besides = scene.cues.of("besides_meeting")
    dull = not besides and telling.isdisjoint(t.low for t in scene.tokens)
    if scene.kind != "prose" or len(scene.people) < 2 or dull:
        return []
    first = met_besides(scene, words)
    verbs = meets(scene, words)
    if not verbs:
        return []
    met = [p for p in _met(scene, verbs, words) if p not in first]
    groups = _groups(scene, verbs, met, words)
    if first and groups:
        groups = sorted([first, *groups], key=lambda group: group[0].first)
    if len(groups) < 2:
        return []
    stops = [max(p.stop for p in group) for group in groups]
    return [(group[0].first, stop, group) for group, stop in zip(groups, stops, strict=True)]


def _groups(scene: Scene, verbs: list[int], met: Row, words: Words) -> list[Row]:
    rows = [[p for p in met if first < p.first < stop] for first, stop in zip(verbs, [*verbs[1:], 10**6], strict=True)]
    groups: list[Row] = []
    for verb, row in zip(verbs, rows, strict=True):
        each = _each(scene, verb, row, words)
        for before, person in zip([None, *row], row, strict=False):
            last = groups[-1][-1] if groups else person
            if not groups or _then(scene, last, person, words) or each and _opens(scene, before, person, row, words):
                groups.append([person])
            else:
                groups[-1].append(person)
    return groups


def _met(scene: Scene, verbs: list[int], words: Words) -> Iterator[Found]:
    """Whom the sentence says were met: up to words about what was said, or who came along."""
    own = set(verbs)
    other = sorted(first for first, _ in (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote) if first not in own)
    last = None
    for person in scene.people:
        if person.first < verbs[0] or person.nested or speaks(person, scene):
            continue
        if last is not None and any(last.name.stop <= first < person.first for first in other):
            return
        if scene.region[person.name.first] == "main":
            last = person
            yield person


def _then(scene: Scene, before: Found, person: Found, words: Words) -> bool:
    """`met with X | and then with Y`, `se reunió con X y, por separado, con Y`, `met with X; with Y`."""
    row = [t.low for t in scene.tokens[before.name.stop : person.first]]
    between, small = set(row), words.sets("conjunctions", "articles", "then_met") | BEFORE_NAMES | {","}
    if between & words.set("then_met") and all(low in small for low in row):
        return True  # "met X and later Y"
    return bool(between & (words.sets("then_met", "apart", *HOURS) | {";"})) and bool(
        between & (WITH | words.set("meets"))
    )


def _each(scene: Scene, verb: int, row: Row, words: Words) -> bool:
    """The words before a row of names, or right behind it, say that each was met alone."""
    if not row:
        return False
    tokens = scene.tokens
    near = {t.low for t in tokens[max(0, verb - BESIDE) : row[0].name.first]}
    behind = {t.low for t in tokens[row[-1].name.stop : row[-1].name.stop + BESIDE]}
    if (near | behind) & words.set("apart"):
        return True
    alike = any(p.shared for p in row[1:])  # "meetings with the mayors X and Y"
    anyhow = {t.low for t in tokens}
    several = near & words.set("meetings_of_several")
    if near & words.set("counterparts_met"):
        return bool(several or anyhow & words.sets("margins", "also") or scene.cues.of("another_meeting"))
    return not alike and bool(several) or bool(anyhow & words.set("margins")) and _of_different_lands(scene, row)


def _of_different_lands(scene: Scene, row: Row) -> bool:
    """Each of a row of names has a country of their own: "Chilean Minister X, Minister Y of Peru"."""
    ends = [*(p.first for p in row[1:]), len(scene.tokens)]
    named = {i for i, t in enumerate(scene.tokens) if i in scene.marks.place or t.low in demonyms()}
    lands = [{scene.tokens[i].low for i in named if p.first <= i < end} for p, end in zip(row, ends, strict=True)]
    return all(lands) and all(one.isdisjoint(other) for i, one in enumerate(lands) for other in lands[i + 1 :])


def _opens(scene: Scene, before: Found | None, person: Found, row: Row, words: Words) -> bool:
    """Whoever stands here in the row was met alone, and did not come with the one before: "X and his deputy Y"."""
    if before is None:
        return True
    tokens = scene.tokens

    def between(p: Found, q: Found) -> set[str]:
        return {t.low for t in tokens[p.name.stop : q.first + 1]}

    here = between(before, person)
    if here & words.set("company_words"):
        return False
    gaps = [between(p, q) for p, q in zip(row, row[1:], strict=False)]
    for marks in ({";"}, WITH):
        if any(gap & marks for gap in gaps):
            return bool(here & marks)
    return True
