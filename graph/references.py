"""What stands behind a reference: the mention's name and post, its words, and the sentence around them.

For people to judge a pair, both sides are shown so. References are those of graph.decisions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.authority import name_key
from graph.model import Attendee, Document, Evidence, MeetingReport, Report
from graph.resolve.seats import body_seats, people_seats, records
from graph.resolve.topics import topic_reference


@dataclass(frozen=True, slots=True)
class Told:
    """`name` is who or what the words name; `sentence` is the text around `quote`, where the extractor marked it."""

    reference: str
    path: str
    name: str
    role: str
    agency: str
    country: str
    meeting: str  # label of the meeting, or its key
    date: str
    start: int
    end: int
    quote: str
    sentence: str


def told(reports: Iterable[Report]) -> dict[str, Told]:
    """Everything that can be referred to, by reference; where two claims share their words, the first."""
    found: dict[str, Told] = {}
    for one in _all(reports):
        found.setdefault(one.reference, one)
    return found


def _all(reports: Iterable[Report]) -> Iterator[Told]:
    known = records(reports)
    meetings = {record.id: record.meeting for record in known}
    for record in known:
        meeting = record.meeting
        head = (meeting.label or meeting.key, "", "", " ".join(meeting.countries))
        yield _told(record.id, record.document, head, record.id, meeting.evidence, meetings)
    for seat in (*people_seats(known), *body_seats(known)):
        claim = seat.claim
        role, agency = (claim.role or "", claim.agency or "") if isinstance(claim, Attendee) else ("", claim.name)
        head = (claim.name, role, agency, claim.country or "")
        yield _told(seat.reference, seat.document, head, seat.record, claim.evidence, meetings)
    first: dict[str, str] = {}
    for record in known:
        for place, topic in enumerate(record.meeting.topics):
            reference, words = topic_reference(record, place), name_key(topic.name)
            if first.setdefault(reference, words) != words:
                reference = f"{reference}~{words}"  # two topics on the same words, as graph.resolve.topics has it
            head = (topic.name, "", "", "")
            yield _told(reference, record.document, head, record.id, topic.evidence, meetings)


def _told(
    reference: str,
    document: Document,
    head: tuple[str, str, str, str],
    record: str,
    evidence: tuple[Evidence, ...],
    meetings: dict[str, MeetingReport],
) -> Told:
    words = evidence[0] if evidence else Evidence(start=0, end=0, quote="")
    first, last = words.sentence or (words.start, words.end)
    meeting = meetings[record]
    return Told(
        reference,
        document.path,
        *head,
        meeting=meeting.label or meeting.key,
        date=meeting.when.date or meeting.when.partial or "",
        start=words.start,
        end=words.end,
        quote=words.quote,
        sentence=document.text[first:last],
    )
