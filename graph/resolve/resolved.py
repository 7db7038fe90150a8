"""Everything that resolution found, before it is written out as a graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.model import Report
from graph.resolve.agencies import Agencies
from graph.resolve.meetings import Meetings
from graph.resolve.people import People
from graph.resolve.seats import Record, Seat
from graph.resolve.topics import Topics


@dataclass(frozen=True, slots=True)
class Resolved:
    """`meeting_of` is record id -> node id of its meeting."""

    reports: Sequence[Report]  # in reading order
    records: Mapping[str, Record]  # in reading order
    seats: Sequence[Seat]
    agencies: Agencies
    people: People
    topics: Topics
    meetings: Meetings
    meeting_of: Mapping[str, str]
