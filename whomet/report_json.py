"""A Report as `whomet extract --json` prints it: the shape that the scorer reads, with every quote and its place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.model import Attendee, Evidence, MeetingReport, Report

Data = dict[str, Any]


def report_json(report: Report) -> Data:
    """What one document says, as plain data. Keys without a value hold None."""
    document = report.document
    return {
        "id": document.id,
        "file": document.path,
        "lang": document.lang,
        "title": document.title,
        "published": document.published,
        "published_basis": document.published_basis,
        "meetings": [_meeting(meeting) for meeting in report.meetings],
        "mentions": [
            {"name": m.name, "role": m.role, "reason": m.reason, "evidence": _evidence(m.evidence)}
            for m in report.mentions
        ],
        "issuers": [{"name": body.name, "evidence": _evidence(body.evidence)} for body in report.issuers],
        "dropped": [{"quote": d.quote, "start": d.start, "end": d.end, "reason": d.reason} for d in report.dropped],
    }


def _meeting(meeting: MeetingReport) -> Data:
    return {
        "key": meeting.key,
        "status": meeting.status,
        "kind": meeting.kind,
        "label": meeting.label,
        "date": meeting.when.date,
        "date_basis": meeting.when.basis,
        "date_partial": meeting.when.partial,
        "place": meeting.place,
        "part_of": meeting.part_of,
        "follows": meeting.follows,
        "series": meeting.series,
        "ordinal": meeting.ordinal,
        "attendees": [_attendee(attendee) for attendee in meeting.attendees],
        "agencies": [{"name": b.name, "country": b.country, "evidence": _evidence(b.evidence)} for b in meeting.bodies],
        "topics": [{"name": topic.name, "evidence": _evidence(topic.evidence)} for topic in meeting.topics],
        "evidence": _evidence(meeting.evidence),
    }


def _attendee(attendee: Attendee) -> Data:
    return {
        "name": attendee.name,
        "role": attendee.role,
        "agency": attendee.agency,
        "agency_aliases": list(attendee.agency_aliases),
        "agency_basis": attendee.agency_basis,
        "country": attendee.country,
        "honorific": attendee.honorific,
        "lead": attendee.lead,
        "host": attendee.host,
        "acting": attendee.acting,
        "aliases": list(attendee.aliases),
        "evidence": _evidence(attendee.evidence),
    }


def _evidence(evidence: Iterable[Evidence]) -> list[Data]:
    return [{"start": words.start, "end": words.end, "quote": words.quote, "rule": words.rule} for words in evidence]
