"""Who sits in which meeting of which document: the reports flattened, before anybody is anybody.

A `Record` is one meeting as one document tells it; a `Seat` is one person or body in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.model import Attendee, Body, Document, Evidence, MeetingReport, Report
from graph.resolve.ids import reading_order, statement_id

Spot = tuple[str, str, int]  # record id, 'person' or 'body', place


@dataclass(frozen=True, slots=True)
class Record:
    """`id` is `DOCUMENT#KEY`, as decisions name it."""

    id: str
    document: Document
    meeting: MeetingReport


@dataclass(frozen=True, slots=True)
class Seat:
    """`place` counts the attendees, or the bodies, of one meeting report."""

    record: str
    document: Document
    place: int
    claim: Attendee | Body

    @property
    def spot(self) -> Spot:
        """Where the claim stands in the reports."""
        return (self.record, "person" if isinstance(self.claim, Attendee) else "body", self.place)

    @property
    def reference(self) -> str:
        """`DOCUMENT:START-END` of the person's own words; where a claim has none, its place in the report."""
        if self.claim.evidence:
            return statement_id(self.document.id, self.claim.evidence[0])
        return f"{self.record}@{self.place}"

    @property
    def quotes(self) -> list[tuple[str, str]]:
        """Statement ids with their words."""
        return quotes(self.document, self.claim.evidence)


def in_reading_order(reports: Iterable[Report]) -> list[Report]:
    """The one order everything is resolved in."""
    return sorted(reports, key=lambda report: reading_order(report.document))


def records(reports: Iterable[Report]) -> list[Record]:
    """All meetings of all documents, in the order of the reports."""
    return [Record(f"{r.document.id}#{m.key}", r.document, m) for r in reports for m in r.meetings]


def people_seats(found: Iterable[Record]) -> Iterator[Seat]:
    """All attendees of all meetings."""
    for record in found:
        for place, attendee in enumerate(record.meeting.attendees):
            yield Seat(record.id, record.document, place, attendee)


def body_seats(found: Iterable[Record]) -> Iterator[Seat]:
    """All bodies that attend as such."""
    for record in found:
        for place, body in enumerate(record.meeting.bodies):
            yield Seat(record.id, record.document, place, body)


def quotes(document: Document, evidence: Iterable[Evidence]) -> list[tuple[str, str]]:
    """Statement ids with their words."""
    return [(statement_id(document.id, e), e.quote) for e in evidence]
