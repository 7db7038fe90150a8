"""Twins of the attendance queries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from queries.facts import NEVER, Facts, Props, flat, known

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def of_country(facts: Facts, meetings: list[str], country: str | None) -> Iterator[tuple[str, dict[str, list[Props]]]]:
    """Attendance of these meetings by the people of one country, or of all."""
    for person, there in facts.attendance(meetings):
        if country is None or facts.of(person, "country") == country:
            yield person, there


def attended_every_meeting(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
    for row in attendees_of_all(facts, facts.counted(since, until)):
        if country in (None, facts.of(row[0], "country")):
            yield row


def attended_all_but(
    facts: Facts, missing: int = 1, since: Day = None, until: Day = None, country: str | None = None
) -> Rows:
    counted = facts.counted(since, until)
    for person, there in of_country(facts, counted, country):
        if len(there) + missing == len(counted):
            missed = [facts.dated(m) for m in counted if m not in there]
            yield person, facts.of(person, "name"), len(there), len(counted), missed, flat(there)


def attendance_counts(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
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


def attendees_of_all(facts: Facts, counted: list[str]) -> Rows:
    """People who attended all of some meetings; no rows where there are none."""
    titles = [facts.dated(m) for m in counted]
    for person, there in facts.attendance(counted):
        if len(there) == len(counted):
            yield person, facts.of(person, "name"), len(there), len(counted), titles, flat(there)


def attended_every_meeting_about(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    about = facts.discussed.get(topic, {})
    return attendees_of_all(facts, [m for m in facts.counted(since, until) if m in about])


def attended_every_meeting_with_agency(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    present = facts.delegates.get(agency, {})
    return attendees_of_all(facts, [m for m in facts.counted(since, until) if m in present])


def attended_every_meeting_of_series(facts: Facts, series: str, since: Day = None, until: Day = None) -> Rows:
    return attendees_of_all(facts, [m for m in facts.counted(since, until) if facts.of(m, "series") == series])


def attended_every_meeting_in_place(facts: Facts, place: list[str], since: Day = None, until: Day = None) -> Rows:
    there = facts.wholes_where(lambda room: facts.of(room, "place") in place)
    return attendees_of_all(facts, [m for m in facts.counted(since, until) if m in there])


def attended_every_meeting_with_country(facts: Facts, country: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.wholes_where(lambda room: country in (facts.of(room, "countries") or ()))
    return attendees_of_all(facts, [m for m in facts.counted(since, until) if m in there])


def attended_at_least(facts: Facts, number: int, since: Day = None, until: Day = None) -> Rows:
    for row in attendance_counts(facts, since, until):
        if row[2] >= number:
            yield row


def attended_once(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    for person, there in facts.attendance(facts.counted(since, until)):
        if len(there) == 1:
            (m,) = there
            yield person, facts.of(person, "name"), facts.of(m, "date"), m, facts.title(m), flat(there)


def never_attended(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
    present = {person for person, _ in facts.attendance(facts.counted(since, until))}
    for person in facts.ids["Person"]:
        if person not in present and country in (None, facts.of(person, "country")):
            yield person, facts.of(person, "name"), facts.of(person, "country")


def first_and_last_meeting(facts: Facts, person: str) -> Rows:
    return first_and_last(facts, facts.attended.get(person, {}))


def first_and_last(facts: Facts, said: Mapping[str, list[Props]]) -> Rows:
    """One row on the first and last dated of some meetings; none where no date is known."""
    there = facts.by_date(m for m in said if facts.of(m, "date_start") is not None)
    if there:
        first, last = there[0], there[-1]
        evidence = flat({m: said[m] for m in there})
        yield (
            facts.of(first, "date"),
            facts.title(first),
            facts.of(last, "date"),
            facts.title(last),
            len(there),
            evidence,
        )


def attendance_of_person(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    counted = facts.counted(since, until)
    there = {m: seats for m in counted if (seats := facts.attended.get(person, {}).get(m))}
    yield person, facts.of(person, "name"), len(there), len(counted), flat(there)


def missed_by_person(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if m not in facts.attended.get(person, {}):
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place")


def was_at_meeting(facts: Facts, person: str, meeting: str) -> Rows:
    seats = facts.people_in(facts.rooms_below(meeting)).get(person, [])
    roles = known(seat.get("role") for seat in seats)
    name = facts.of(person, "name")
    yield person, name, facts.of(meeting, "date"), facts.title(meeting), bool(seats), roles, seats


def first_timers(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    for person, wholes in facts.attended.items():
        first, _ = facts.span(wholes)
        if first is not None and (since or "") <= first <= (until or NEVER):
            said = flat({m: seats for m, seats in wholes.items() if facts.of(m, "date_start") == first})
            yield person, facts.of(person, "name"), first, said
