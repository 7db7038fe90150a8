"""Meeting reports made ready to compare: people, agencies and topics by their ids, names of series by their notions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from graph.resolve.agencies import Agencies
from graph.resolve.likeness import Features
from graph.resolve.people import People
from graph.resolve.seats import Record
from graph.resolve.series import series_key
from graph.resolve.topics import Topics


def features(records: Sequence[Record], people: People, agencies: Agencies, topics: Topics) -> dict[str, Features]:
    """Features by record id, in the order of the records."""
    present = {record.id: _present(record, people, agencies) for record in records}
    likely = _likely(records, present)
    return {
        record.id: Features(
            id=record.id,
            document=record.document.id,
            meeting=record.meeting,
            present=present[record.id],
            likely=likely.get(record.id, frozenset()),
            leads=frozenset(
                people.of[record.id, "person", i] for i, a in enumerate(record.meeting.attendees) if a.lead
            ),
            series=series_key(record.meeting.series or ""),
            countries=_countries(record),
            topics=frozenset(topics.of[record.id, i] for i in range(len(record.meeting.topics))),
        )
        for record in records
    }


def _present(record: Record, people: People, agencies: Agencies) -> frozenset[str]:
    attendees = [people.of[record.id, "person", i] for i in range(len(record.meeting.attendees))]
    bodies = [agencies.of.get((record.id, "body", i)) for i in range(len(record.meeting.bodies))]
    return frozenset([*attendees, *(body for body in bodies if body)])


def _likely(records: Sequence[Record], present: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """For a meeting planned or recalled without a list: who sat in the one it follows, or in the largest one held."""
    held: dict[str, list[str]] = defaultdict(list)
    for record in records:
        if record.meeting.status == "held":
            held[record.document.id].append(record.id)
    found = {}
    for record in records:
        if present[record.id] or record.meeting.status == "held" or record.meeting.kind == "call":
            continue
        earlier = present.get(f"{record.document.id}#{record.meeting.follows}")
        largest = max((present[other] for other in held[record.document.id]), key=len, default=frozenset())
        found[record.id] = earlier or largest
    return found


def _countries(record: Record) -> frozenset[str]:
    people = [a.country for a in record.meeting.attendees]
    bodies = [b.country for b in record.meeting.bodies]
    return frozenset(country for country in (*record.meeting.countries, *people, *bodies) if country)
