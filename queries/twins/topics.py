"""Twins of the queries about topics."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from queries.facts import Facts, Props, flat, props_of
from queries.twins.attendance import first_and_last

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def meetings_about(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if said := facts.discussed.get(topic, {}).get(m):
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), said


def topics_of_meeting(facts: Facts, meeting: str) -> Rows:
    found = defaultdict(list)
    for link in facts.links["DISCUSSED"]:
        if meeting in facts.upwards(link.source):
            found[link.target].append(link.props)
    for topic, said in found.items():
        yield topic, facts.of(topic, "name"), said


def about(facts: Facts, topic: str, since: Day, until: Day) -> list[str]:
    """The wholes of a period where a topic was discussed."""
    there = facts.discussed.get(topic, {})
    return [m for m in facts.counted(since, until) if m in there]


def people_about(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    for person, there in facts.attendance(about(facts, topic, since, until)):
        yield person, facts.of(person, "name"), len(there), *facts.span(there), flat(there)


def agencies_about(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    for agency, there in facts.agencies_at(about(facts, topic, since, until)):
        said = [props for seats in there.values() for props in props_of(seats)]
        yield agency, facts.of(agency, "name"), len(there), *facts.span(there), said


def discussed_at(facts: Facts, meetings: Iterable[str]) -> Rows:
    """The topics of some meetings, with how many of them and when."""
    for topic, there in facts.topics_at(meetings):
        yield topic, facts.of(topic, "name"), len(there), *facts.span(there), flat(there)


def topics_of_person(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.attended.get(person, {})
    return discussed_at(facts, [m for m in facts.counted(since, until) if m in there])


def topics_of_agency(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.delegates.get(agency, {})
    return discussed_at(facts, [m for m in facts.counted(since, until) if m in there])


def topics_between(facts: Facts, person: str, other: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.together(person, other)
    return discussed_at(facts, [m for m in facts.counted(since, until) if m in there])


def topics_discussed(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    return discussed_at(facts, facts.counted(since, until))


def topics_with_country(facts: Facts, country: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.wholes_where(lambda room: country in (facts.of(room, "countries") or ()))
    return discussed_at(facts, [m for m in facts.counted(since, until) if m in there])


def topics_together(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    for row in discussed_at(facts, about(facts, topic, since, until)):
        if row[0] != topic:
            yield row


def topics_shared(facts: Facts, agency: str, other: str, since: Day = None, until: Day = None) -> Rows:
    counted = facts.counted(since, until)
    mine = dict(facts.topics_at(m for m in counted if m in facts.delegates.get(agency, {})))
    theirs = dict(facts.topics_at(m for m in counted if m in facts.delegates.get(other, {})))
    for topic in mine.keys() & theirs.keys():
        said = flat(mine[topic]) + flat(theirs[topic])
        yield topic, facts.of(topic, "name"), len(mine[topic]), len(theirs[topic]), said


def topics_by_year(facts: Facts) -> Rows:
    found: dict[tuple[int, str], dict[str, list[Props]]] = defaultdict(dict)
    for topic, there in facts.topics_at(facts.counted()):
        for m, said in there.items():
            if (year := facts.of(m, "year")) is not None:
                found[year, topic][m] = said
    for (year, topic), there in found.items():
        yield year, topic, facts.of(topic, "name"), len(there), flat(there)


def topic_changes(facts: Facts) -> Rows:
    latest = max((year for m in facts.counted() if (year := facts.of(m, "year")) is not None), default=0)
    counts = Counter({(topic, year): number for year, topic, _, number, _ in topics_by_year(facts)})
    for topic, year in {(topic, year + step) for topic, year in counts for step in (0, 1)}:
        if year <= latest:
            now, before = counts[topic, year], counts[topic, year - 1]
            yield year, topic, facts.of(topic, "name"), now, before, now - before


def first_and_last_discussed(facts: Facts, topic: str) -> Rows:
    return first_and_last(facts, facts.discussed.get(topic, {}))


def meetings_of_person_about(facts: Facts, person: str, topic: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.attended.get(person, {})
    for *row, said in meetings_about(facts, topic, since, until):
        if row[0] in there:
            yield (*row, said + there[row[0]])


def meetings_of_agency_about(facts: Facts, agency: str, topic: str, since: Day = None, until: Day = None) -> Rows:
    there = facts.delegates.get(agency, {})
    for *row, said in meetings_about(facts, topic, since, until):
        if row[0] in there:
            yield (*row, said + props_of(there[row[0]]))
