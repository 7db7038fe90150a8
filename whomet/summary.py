"""Short accounts for people: how much a graph holds, and what one document says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from whomet.output import plain, show

if TYPE_CHECKING:
    from graph.meeting_graph import MeetingGraph
    from graph.model import Attendee, MeetingReport, Report


def counts(graph: MeetingGraph) -> dict[str, int]:
    """How many of each; `meetings_held` are those that took place and are part of no other."""
    parts = {edge.source for edge in graph.with_type("PART_OF")}
    meetings = graph.with_label("Meeting")
    held = [m for m in meetings if m.props.get("status") == "held" and m.id not in parts]
    return {
        "documents": len(graph.with_label("Document")),
        "meetings": len(meetings),
        "meetings_held": len(held),
        "people": len(graph.with_label("Person")),
        "agencies": len(graph.with_label("Agency")),
        "topics": len(graph.with_label("Topic")),
        "edges": len(graph.edges),
        "dates_unknown": sum("date" not in m.props for m in held),
    }


_ONE = {"people": "person", "agencies": "agency", "meetings_held": "meeting held", "dates_unknown": "date unknown"}


def counted(number: int, name: str) -> str:
    """`1 document`, `5 documents`, `1 meeting held` of one of the counts."""
    one = _ONE.get(name, name.removesuffix("s"))
    return f"{number} {one if number == 1 else name.replace('_', ' ')}"


def print_report(report: Report) -> None:
    """What one document says, a few lines a meeting."""
    document = report.document
    known = ", ".join(part for part in (document.lang, document.published) if part)
    show(f"{plain(document.path)} ({known or 'language and date unknown'})")
    for meeting in report.meetings:
        _print_meeting(meeting)
    if not report.meetings:
        show("  no meeting found")
    if report.dropped:
        show(f"  left out: {len(report.dropped)} places (--json gives the reasons)")
    show()


def _print_meeting(meeting: MeetingReport) -> None:
    when = meeting.when.date or meeting.when.partial or "date unknown"
    show(plain("  " + ", ".join(filter(None, [meeting.status, when, meeting.place, meeting.label]))))
    for attendee in meeting.attendees:
        show(plain(f"    {_described(attendee)}"))
    _print_names("bodies", (body.name for body in meeting.bodies))
    _print_names("topics", (topic.name for topic in meeting.topics))


def _described(attendee: Attendee) -> str:
    return " | ".join(filter(None, [attendee.name, attendee.role, attendee.agency, attendee.country]))


def _print_names(what: str, names: Iterable[str]) -> None:
    joined = "; ".join(names)
    if joined:
        show(plain(f"    {what}: {joined}"))
