"""Twins of the queries about meetings."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from queries.facts import Facts, known, props_of

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def told(facts: Facts, meetings: Iterable[str]) -> Rows:
    """Meetings with the words that report them."""
    for m in meetings:
        yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), props_of(facts.sources.get(m, ()))


def with_status(facts: Facts, status: str) -> list[str]:
    return [m for m in facts.ids["Meeting"] if facts.of(m, "status") == status]


def meetings(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    for *row, said in told(facts, facts.counted(since, until)):
        yield (*row, len(facts.present.get(row[0], ())), said)


def planned_meetings(facts: Facts) -> Rows:
    return told(facts, with_status(facts, "planned"))


def referenced_meetings(facts: Facts) -> Rows:
    return told(facts, with_status(facts, "referenced"))


def undated_meetings(facts: Facts) -> Rows:
    for m, _, title, place, said in told(facts, facts.counted()):
        if facts.of(m, "date_start") is None:
            yield m, title, place, said


def inferred_dates(facts: Facts) -> Rows:
    inferred = [m for m in facts.ids["Meeting"] if facts.of(m, "date_basis") == "inferred"]
    for m, date, title, _, said in told(facts, inferred):
        yield m, date, title, facts.of(m, "date_note"), said


def meetings_in_place(facts: Facts, place: list[str], since: Day = None, until: Day = None) -> Rows:
    there = facts.wholes_where(lambda room: facts.of(room, "place") in place)
    return told(facts, [m for m in facts.counted(since, until) if m in there])


def meetings_with_country(facts: Facts, country: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.wholes_where(lambda room: country in (facts.of(room, "countries") or ()))
    return told(facts, [m for m in facts.counted(since, until) if m in there])


def largest_meetings(facts: Facts, since: Day = None, until: Day = None, limit: int = 10) -> Rows:
    for m, date, title, place, _ in told(facts, facts.counted(since, until)):
        yield m, date, title, place, len(facts.present.get(m, ()))


def meeting_details(facts: Facts, meeting: str) -> Rows:
    props = facts.nodes[meeting]
    people = facts.people_in(facts.rooms_below(meeting))
    known_of = (props.get(name) for name in ("status", "date_basis", "date_note", "series", "ordinal"))
    for *row, said in told(facts, [meeting]):
        yield (*row, *known_of, len(people), said)


# ---------------------------------------------------------------------- series, parts, order


def by_series(facts: Facts) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for m in facts.ids["Meeting"]:
        if (series := facts.of(m, "series")) is not None:
            found[series].append(m)
    return found


def series_list(facts: Facts) -> Rows:
    for series, found in by_series(facts).items():
        held = sum(m in facts.held for m in found)
        ordinals = known(facts.of(m, "ordinal") for m in found)
        yield series, len(found), held, ordinals, *facts.span(found)


def series_gaps(facts: Facts) -> Rows:
    for series, found in by_series(facts).items():
        ordinals = known(facts.of(m, "ordinal") for m in found)
        missing = [number for number in range(1, max(ordinals, default=0)) if number not in ordinals]
        if missing:
            yield series, ordinals, missing


def meetings_of_series(facts: Facts, series: str) -> Rows:
    for m, date, title, place, said in told(facts, by_series(facts).get(series, ())):
        yield m, facts.of(m, "ordinal"), date, title, facts.of(m, "status"), place, said


def parts_of_meetings(facts: Facts) -> Rows:
    for part, wholes in facts.above.items():
        for m in wholes:
            yield part, facts.of(part, "date"), facts.title(part), facts.of(part, "place"), m, facts.title(m)


def before_and_after(facts: Facts, meeting: str) -> Rows:
    found = set()
    for later, earlier, _ in facts.links["FOLLOWS"]:
        if later == meeting:
            found.add(("before", earlier))
        elif earlier == meeting:
            found.add(("after", later))
    for relation, m in found:
        yield relation, m, facts.of(m, "date"), facts.title(m), facts.of(m, "status")


# ---------------------------------------------------------------------- counts


def places(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    found: dict[str, list[str]] = defaultdict(list)
    for m in facts.counted(since, until):
        if (place := facts.of(m, "place")) is not None:
            found[place].append(m)
    for place, there in found.items():
        yield place, len(there), *facts.span(there)


def count_meetings(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    counted = facts.counted(since, until)
    yield len(counted), *facts.span(counted)


def meetings_by_year(facts: Facts) -> Rows:
    yield from Counter(facts.of(m, "year") for m in facts.counted()).items()
