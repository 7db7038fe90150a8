"""Twins of the attendance queries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from queries.facts import Facts, Props, flat, known

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def of_country(facts: Facts, meetings: list[str], country: str | None) -> Iterator[tuple[str, dict[str, list[Props]]]]:
    """Attendance of these meetings by the people of one country, or of all."""
    for person, there in facts.attendance(meetings):
        if country is None or facts.of(person, "country") == country:
            yield person, there


def attended_every_meeting(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
    counted = facts.counted(since, until)
    titles = [facts.dated(m) for m in counted]
    for person, there in of_country(facts, counted, country):
        if len(there) == len(counted):
            yield person, facts.of(person, "name"), len(there), len(counted), titles, flat(there)


def attended_all_but(
    facts: Facts, missing: int = 1, since: Day = None, until: Day = None, country: str | None = None
) -> Rows:
    counted = facts.counted(since, until)
    for person, there in of_country(facts, counted, country):
        if len(there) + missing == len(counted):
            missed = [facts.dated(m) for m in counted if m not in there]
            yield person, facts.of(person, "name"), len(there), len(counted), missed, flat(there)


def attendance_counts(
    facts: Facts, since: Day = None, until: Day = None, country: str | None = None, limit: int = 25
) -> Rows:
    counted = facts.counted(since, until)
    for person, there in of_country(facts, counted, country):
        yield person, facts.of(person, "name"), len(there), len(counted), flat(there)


def meetings_of_person(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if seats := facts.attended[person].get(m):
            roles = known(seat.get("role") for seat in seats)
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), roles, seats


def attendees_of_meeting(facts: Facts, meeting: str) -> Rows:
    rooms = facts.rooms_below(meeting)
    for person, seats in facts.people_in(rooms).items():
        sides = known(seat.get("side") for seat in seats)
        roles = known(seat.get("role") for seat in seats)
        agencies = known(facts.of(agency, "name") for room in rooms for agency in facts.posts_at[room].get(person, ()))
        yield person, facts.of(person, "name"), sides[0] if sides else None, roles, agencies, seats
