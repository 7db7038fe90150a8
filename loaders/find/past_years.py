"""Sentences that speak of an earlier year, and how much of them does: "Following the pact of 2021, X met Y" met now."""

from __future__ import annotations

from ..small_words import small_words
from ..words import Words
from .scenes import Scene

BEFORE_YEAR = small_words("in", "of", "since")
MARKS = frozenset(",;()–—")
FIRST_YEAR = 1950


def mark_years(scenes: list[Scene], published: str | None, words: Words) -> None:
    """Sentences that speak of an earlier year ("the letter signed in 2021") tell of something else.

    Where only a clause does, that clause: its tokens get the region of a meeting recalled.
    """
    year = int(published[:4]) if published and published[:4].isdigit() else None
    if year is not None and _all_of_then(scenes, year):
        return  # what the whole text reports
    dayless = year is None and any(scene.cues.attend and _to_the_day(scene) for scene in scenes)
    for scene in scenes:
        for at, (before, token) in enumerate(zip(scene.tokens, scene.tokens[1:], strict=False), 1):
            if not (token.text.isdigit() and len(token.text) == 4 and before.low in BEFORE_YEAR):
                continue
            past = dayless and not _to_the_day(scene)  # "visited Lima in 2018", beside a meeting of a day
            if year and FIRST_YEAR < int(token.text) < year:
                past = not any(d.full and d.year == year or d.offset or d.weekday is not None for d in scene.dates)
            aside = _aside(scene, at, words) if past else None
            if aside is not None:
                scene.region[slice(*aside)] = ["referenced"] * (aside[1] - aside[0])
            scene.past_year = scene.past_year or past and aside is None


def _all_of_then(scenes: list[Scene], year: int) -> bool:
    """Every sentence about a meeting gives its full day in an earlier year."""
    told = [scene for scene in scenes if scene.cues.there]
    return bool(told) and all(any(d.full and d.year and d.year < year for d in scene.dates) for scene in told)


def _to_the_day(scene: Scene) -> bool:
    return any(d.day or d.offset or d.weekday is not None for d in scene.dates)


def _aside(scene: Scene, year: int, words: Words) -> tuple[int, int] | None:
    """The clause between marks that holds the year, where the sentence meets outside it; None where all is of then.

    So it is in "In 2021, X met Y", and where the clause says when a meeting was: "During the talks of 2021, X met Y",
    "La reunión, celebrada en 2021, contó con X".
    """
    tokens = scene.tokens
    first = next((i + 1 for i in range(year - 1, -1, -1) if tokens[i].text in MARKS), 0)
    stop = next((i for i in range(year + 1, len(tokens)) if tokens[i].text in MARKS), len(tokens))
    made = _made_then(scene, first, year, words)
    if made is not None:
        return made, stop
    beside = scene.cues.of("came_with")  # "Junto a X, Y asistió el 4 de marzo de 2021" tells of one meeting
    told = [*scene.cues.attend, *(span for span in scene.cues.of("attend_phrases") if span not in beside)]
    told += scene.cues.talk if scene.cues.of("speaker_in_room") else []  # "agreed during a meeting to revive the panel"
    if not any((stop <= at or end <= first) and scene.region[at] == "main" for at, end in told):
        return None
    small = words.sets("prepositions", "articles", "next_words", "last_words") | words.months.keys() | BEFORE_YEAR
    if all(t.low in small or t.kind == "number" for t in tokens[first:year]):
        return None
    meeting = any(at < year for at, _ in scene.cues.of("meeting_nouns"))
    if meeting and any(t.low in words.set("held_words") for t in tokens[first:year]):
        return None
    if not first and stop + 1 < len(tokens) and tokens[stop + 1].low in words.set("when_words"):
        return None  # "It began in 2021, when Governor X received Y"
    during = tokens[first].low in words.sets("locatives", "meanwhile")
    inside = any(first <= at < year for at, _ in scene.cues.of("meeting_nouns"))
    return None if during and inside else (first, stop)


def _made_then(scene: Scene, first: int, year: int, words: Words) -> int | None:
    """`met Y to discuss the pact | signed in 2021`: the participle behind whoever was met, if no meeting's."""
    tokens = scene.tokens
    verb = next((stop for at, stop in scene.cues.attend if first <= at < year and scene.region[at] == "main"), None)
    last = max((p.name.stop for p in scene.people if p.name.stop <= year), default=0)
    if verb is None or last < verb:
        return None
    ends = words.endings("participles")
    made = next((i for i in range(last + 1, year) if tokens[i].text.islower() and tokens[i].low.endswith(ends)), None)
    if made is None or tokens[made].low in words.set("held_words"):
        return None
    return None if any(last <= at < made for at, _ in scene.cues.of("meeting_nouns")) else made
