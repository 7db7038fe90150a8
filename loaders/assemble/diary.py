"""Days counted from those told of before, "On Saturday, November 4 … On Monday …", "the next day", and over minutes."""

from __future__ import annotations

import re
from datetime import date, timedelta

from graph.model import When

from ..find.dates import DateFound, resolve
from ..find.scenes import Scene
from ..tokens import fold
from ..words import Words
from .material import Material

WEEK = 7
OPENING = 4  # tokens in which a sentence says that it was the day after
DAY = len("2024-05-02")
HEAD = 8  # lines over minutes in which their day stands
LABEL = 4  # tokens of "Date:", a mark between two lines and the weekday
LINE = 40  # tokens of such a line
LAST_OF = re.compile(r"\d\w*\s+\w+\s+(?:\w+\s+)?$")  # "between 3 and | 5 May"
BEFORE = 20  # characters before a day in which another one stands


def counted_from(scene: Scene, found: DateFound, material: Material) -> date | None:
    """The day from which the words of a date count: the text's own, or that of the weekday in its diary."""
    written = material.written
    bare = found.weekday is not None and found.month is None and found.offset is None and not found.direction
    if written is None or not bare or found.weekend:
        return written
    current = None
    for other, told in _days_before(scene, found, material):
        if told.weekday is not None and told.month is not None and told.day and not told.last_day:
            when = resolve(told, written).date
            current = date.fromisoformat(when) if when and len(when) == DAY else None
        elif current is not None and told.weekday is not None and told.month is None and not told.direction:
            current = _next(current, told.weekday) if other.region[told.first] == "main" else current
    if current is None or (written - current).days < WEEK:
        return written
    day = _next(current, found.weekday or 0)
    return day if day <= written else written


def _days_before(scene: Scene, found: DateFound, material: Material) -> list[tuple[Scene, DateFound]]:
    """All days of the text's sentences up to a date."""
    days = [(s, d) for s in material.scenes if s.kind == "prose" for d in s.dates]
    return days[: next((i for i, (s, d) in enumerate(days) if s is scene and d is found), 0)]


def _next(day: date, weekday: int) -> date:
    """The weekday on or after a day."""
    return day + timedelta(days=(weekday - day.weekday()) % WEEK)


def days_after(opening: Scene, words: Words) -> int | None:
    """How many days after the meeting told of before: "the next day"; 0 for "later", None for another day."""
    lows = " ".join(t.low for t in opening.tokens[: OPENING + 1])
    said = (n for phrase, n in words.data["days_after"].items() if f" {lows} ".startswith(f" {fold(phrase)} "))
    other = any(token.low in words.set("other_day") for token in opening.tokens[:OPENING])
    return next(said, None if other else 0)


def headed_minutes(material: Material) -> list[tuple[Scene, DateFound]]:
    """`Minutes of the Board, 12 May 2021`, `Acta de la sesión del 3 de mayo de 2021`: the day over minutes."""
    over = [s for s in material.scenes[:HEAD] if len(s.tokens) <= LINE or s.kind == "heading"]
    over = [s for s in over if not of_other_minutes(s, material.words)]
    words = material.words.set("minutes_of")
    if not any(token.low in words and token.cap for scene in over for token in scene.tokens):
        return []
    days = [
        (s, d) for s in over for d in s.dates if d.full and d.day and not d.last_day and _its_own(s, d, material.words)
    ]
    return days[:1] if len({(d.year, d.month, d.day) for _, d in days}) == 1 else []


def _its_own(scene: Scene, found: DateFound, words: Words) -> bool:
    """The line speaks of a meeting or its minutes, or is nothing but the day; not "Published 14/09/2023"."""
    before, minutes = scene.tokens[max(0, found.first - 2) : found.first], words.set("minutes_of")
    if any(token.low in words.set("posted_on") for token in before):
        return False
    if words.set("sheet_labels") & {t.low for t in scene.tokens[max(0, found.first - LABEL) : found.first]}:
        return any(token.text == ":" for token in scene.tokens[: found.first])  # "Date: 3 May 2024"
    alone = found.stop - found.first >= len(scene.tokens) - 1
    return alone or bool(scene.cues.of("meeting_nouns")) or any(token.low in minutes for token in scene.tokens)


def of_other_minutes(scene: Scene, words: Words) -> bool:
    """`That the minutes of the meeting held on 26 February be confirmed`: a meeting before this one."""
    lows = {t.low for t in scene.tokens}
    return bool(lows & words.set("minutes_of")) and bool(lows & words.set("minutes_passed"))


def moved(when: When, days: int, material: Material) -> When:
    """So many days after a day; nothing where that is no single day, the last of several, or still to come."""
    written = material.written
    if not days:
        return when
    if when.evidence and LAST_OF.search(material.document.text[: when.evidence[0].start][-BEFORE:]):
        return When()
    day = date.fromisoformat(when.date) + timedelta(days=days) if when.date and len(when.date) == DAY else None
    if day is None or written is not None and day > written:
        return When()
    return When(date=day.isoformat(), basis="relative", evidence=when.evidence)
