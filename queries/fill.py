"""Fill the parameters of a query with what a question names; a name that fits several is never chosen from."""

from __future__ import annotations

from typing import Any

from queries.catalogue import catalogue
from queries.names import LISTED, Names
from queries.question import Match, Question, Refusal
from queries.refuse import same_twice, which_one
from queries.segments import Slot


def answered(match: Match, names: Names) -> Question | Refusal:
    """Fill the parameters of a match; a name that fits several is listed."""
    values: dict[str, Any] = dict(match.pattern.fixed)
    left = list(match.reading.slots)
    kinds = {param.name: param.type for param in catalogue()[match.pattern.query].params}
    for name, more in match.pattern.slots:
        kind = kinds.get(name, "integer")
        found, text = take(match, kind, left, names)
        if kind in LISTED:
            values[name] = found
        elif len(found) != 1:
            given = {known: names.title(value) for known, value in values.items() if isinstance(value, str)}
            return which_one(match, name, found, text, given, names)
        elif found[0] in values.values() and kind != "integer":
            return same_twice(match, names.title(found[0]))
        elif not name.isdigit():
            values[name] = found[0] + more if more else found[0]
    values |= added(left)
    notes = tuple(slot.note for slot in match.reading.slots if slot.note)
    known_values = {name: value for name, value in values.items() if value is not None}
    return Question(match.pattern.query, known_values, match.lang, notes)


def take(match: Match, kind: str, left: list[Slot], names: Names) -> tuple[list[Any], str]:
    """The candidates of the next slot of a kind, and its words; the slots used are taken out of `left`."""
    by = match.pattern.meeting_by
    if kind == "meeting" and by:
        used = [slot for slot in left if slot.kind in by]
        found = described(match, used, names)
    else:
        wanted = {"integer": ["number"], "country": ["country", "with country", "nationality"]}.get(kind, [kind])
        used = [next(slot for slot in left if slot.kind in wanted)]
        found = list(used[0].values)
    for slot in used:
        left.remove(slot)
    return found, " ".join(slot.text for slot in used)


def added(slots: list[Slot]) -> dict[str, Any]:
    """The period and the country that every query with such parameters takes."""
    values: dict[str, Any] = {}
    for slot in slots:
        if slot.kind in ("period", "open period"):
            values |= {"since": slot.values[0], "until": slot.values[1]}
        elif slot.kind in ("nationality", "country", "with country"):
            values["country"] = slot.values[0]
    return values


def described(match: Match, slots: list[Slot], names: Names) -> list[Any]:
    """The meetings a description fits: by period, place, series, ordinal, 'the last'; held ones before others."""
    rows = names.meetings
    for slot in slots:
        rows = [row for row in rows if fits(row, slot)]
    whole = [row for row in rows if row["status"] == "held" and not row["part"]]
    rows = whole or [row for row in rows if row["status"] == "held"] or rows
    if "last" in match.pattern.meeting_by:
        latest = max((row["date_start"] or "" for row in rows), default="")
        rows = [row for row in rows if row["date_start"] == latest]
    return [row["id"] for row in rows]


def fits(row: dict[str, Any], slot: Slot) -> bool:
    if slot.kind == "period":
        since, until = (str(day) if day else None for day in slot.values)
        return (row["date_end"] or "") >= (since or "") and (row["date_start"] or "9999-99") <= (until or "9999-99")
    if slot.kind == "ordinal":
        return bool(row["ordinal"] == slot.values[0])
    if slot.kind == "topic":
        return any(topic in row["topics"] for topic in slot.values)
    return row[slot.kind] in slot.values
