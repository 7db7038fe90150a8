"""The days of all meetings on one timeline: what each text says of its meetings, and what of that fits together.

Held and recalled meetings lie before publication, planned ones within a year after it; "yesterday" lies one day
before it; a date without a year lies within a year of it; a part lies within its whole; what follows lies after.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph.model import MeetingReport
from graph.resolve.dates import (
    BEGINNING,
    END,
    Span,
    earliest,
    edtf,
    iso,
    latest,
    parse_edtf,
    parse_yearless,
    precision,
    years,
)
from graph.resolve.seats import Record
from graph.resolve.timeline import FOREVER, Tie, Timeline

YEAR = 366
SAYING = 62  # days: a wider span is no date, only its ends are told
RANK = {"held": 0, "referenced": 1, "planned": 2}


@dataclass(frozen=True, slots=True)
class Date:
    """`text` is EDTF or None where only the ends are known; `rests_on` are points of the timeline."""

    span: Span
    text: str | None
    basis: str | None
    rests_on: tuple[str, ...] = ()


def published(document_id: str) -> str:
    """The point of a document's publication."""
    return f"published {document_id}"


def lay_out(records: Sequence[Record]) -> tuple[Timeline, list[Tie]]:
    """A timeline with everything the documents say, and the sayings that contradict earlier ones and were refused."""
    line = Timeline()
    for record in records:
        line.point(published(record.document.id), parse_edtf(record.document.published) or Span())
        line.point(record.id, own_span(record.meeting))
    refused = []
    for record in records:
        refused += [one for one in _ties(record) if not line.tie(one)]
    for record in records:
        refused += [one for one in _ties_to_others(record, line) if not line.tie(one)]
    return line, refused


def own_span(meeting: MeetingReport) -> Span:
    """What the meeting's own words say, without its document's date."""
    return parse_edtf(meeting.when.date) or parse_yearless(meeting.when.partial) or Span()


def fill_in_years(records: Iterable[Record], line: Timeline) -> list[str]:
    """Give dates without a year the nearest one: the last before publication, the first after it for what is planned.

    Returns the records filled in. Where publication has no bound on the side that matters, the year stays open.
    """
    filled = []
    for record in records:
        span = line.spans[record.id]
        planned = record.meeting.status == "planned"
        bounded = span.first > BEGINNING if planned else span.last < END
        if span.month is None or not bounded or years(span) == 1:
            continue
        if line.assume(record.id, earliest(span) if planned else latest(span)):
            filled.append(record.id)
    return filled


def date_of(group: Sequence[Record], line: Timeline) -> Date:
    """The date of one meeting told by several records: what was held counts before what was planned."""
    best = min(group, key=lambda r: _standing(r, line))
    span = line.spans[best.id]
    text = _text(group, best, span)
    weight = min(RANK[r.meeting.status] for r in group) < RANK["planned"]
    tellers = [r.meeting for r in group if not weight or r.meeting.status != "planned"]
    basis = next((m.when.basis or "explicit" for m in tellers if text and m.when.date == text), None)
    if basis is not None or not span.known:
        return Date(span, text, basis)
    return Date(span, text, "inferred" if text else None, tuple(line.rests_on(best.id)))


def when(date: Date) -> dict[str, str | int]:
    """The date as properties of a Meeting node."""
    span = date.span
    props: dict[str, str | int] = {}
    if date.text and date.basis:
        props |= {"date": date.text, "precision": precision(date.text), "date_basis": date.basis}
    if span.first > BEGINNING:
        props["date_start"] = iso(span.first)
    if span.last < END:
        props["date_end"] = iso(span.last)
    if date.text and years(span) == 1:
        props["year"] = int(iso(span.first)[:4])
    return props


def _standing(record: Record, line: Timeline) -> tuple[int, int, int, str]:
    meeting, span = record.meeting, line.spans[record.id]
    stated = 0 if meeting.when.date and meeting.when.basis in (None, "explicit") else 1
    return (stated if span.exact else 2, RANK[meeting.status], span.days, record.id)


def _text(group: Sequence[Record], best: Record, span: Span) -> str | None:
    """The day; else the narrowest written date that covers the span; else the span itself where it is short."""
    own = best.meeting.when.date
    if own and "/" in own and best.meeting.when.basis != "inferred" and parse_edtf(own) is not None:
        return own
    if span.exact:
        return iso(span.first)
    written = [
        (s.days, r.meeting.when.date) for r in group if (s := parse_edtf(r.meeting.when.date)) and _covers(s, span)
    ]
    if written:
        return min(written)[1]
    if span.known and span.month and span.day is None and years(span) == 1:
        return iso(span.first)[:7]
    said = any(r.meeting.when.offset or r.meeting.when.date or r.meeting.when.partial for r in group)
    return edtf(span) if said and span.days <= SAYING else None


def _covers(outer: Span, inner: Span) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _ties(record: Record) -> Iterator[Tie]:
    """What a record says of its distance to its document's publication."""
    meeting, point = record.meeting, published(record.document.id)
    if meeting.when.offset and not meeting.when.date:
        yield Tie(record.id, point, *sorted(meeting.when.offset))
    planned = meeting.status == "planned"
    yield Tie(record.id, point, low=0) if planned else Tie(record.id, point, high=0)
    if planned:
        yield Tie(record.id, point, high=YEAR)
    elif own_span(meeting).month is not None:
        yield Tie(record.id, point, low=-YEAR)


def _ties_to_others(record: Record, line: Timeline) -> Iterator[Tie]:
    """What a record says of its distance to other meetings of its document."""
    meeting, document = record.meeting, record.document.id
    whole = f"{document}#{meeting.part_of}"
    if meeting.part_of and whole in line.spans:
        span = line.own.get(whole, Span())
        room = span.last - span.first if span.known else 0
        yield Tie(record.id, whole, -room, room)
    earlier = f"{document}#{meeting.follows}"
    if meeting.follows and earlier in line.spans:
        yield Tie(record.id, earlier, low=0, high=FOREVER)
