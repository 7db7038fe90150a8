"""From what texts say to who met whom: `resolve(reports, decisions, authority) -> MeetingGraph`.

A pure function: the same reports and decisions, in whatever order, give the same bytes. Agencies first, then people,
topics and meetings; what is not sure stays apart and is told in the findings.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graph.authority import Authority
from graph.authority import authority as shipped
from graph.decisions import Decision
from graph.findings import Finding
from graph.meeting_graph import MeetingGraph
from graph.model import Report
from graph.resolve.agencies import resolve_agencies
from graph.resolve.build import Resolved, build
from graph.resolve.features import features
from graph.resolve.ids import node_id
from graph.resolve.meetings import Meetings, resolve_meetings
from graph.resolve.people import resolve_people, waiting_in_one_meeting
from graph.resolve.seats import body_seats, in_reading_order, people_seats, records
from graph.resolve.topics import resolve_topics

__all__ = ["Resolution", "resolution", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The graph and how it came about.

    `redirects` lead from ids that a mention would have had alone to the id it has; `mentions` are the references
    of the mentions that became a person, an agency or a meeting, by node id, the earliest first.
    """

    graph: MeetingGraph
    findings: list[Finding]
    redirects: dict[str, str]
    mentions: dict[str, list[str]]
    resolved: Resolved


def resolve(
    reports: Iterable[Report], decisions: Iterable[Decision] = (), authority: Authority | None = None
) -> MeetingGraph:
    """The graph alone."""
    return resolution(reports, decisions, authority).graph


def resolution(
    reports: Iterable[Report], decisions: Iterable[Decision] = (), authority: Authority | None = None
) -> Resolution:
    """The graph with its reasons."""
    known, log = authority or shipped(), list(decisions)
    ordered = in_reading_order(reports)
    told = records(ordered)
    sitting, bodies = list(people_seats(told)), list(body_seats(told))
    agencies = resolve_agencies([*sitting, *bodies], log, known)
    topics = resolve_topics(told, known)
    people = resolve_people(sitting, agencies.of, log)
    meetings = resolve_meetings(told, features(told, people, agencies, topics), log)
    meeting_of = _ids(meetings)
    if waiting_in_one_meeting(people, sitting, meeting_of):
        # Who is meant is clearer once it is known which reports tell of one meeting, and the reverse.
        before, people = people.of, resolve_people(sitting, agencies.of, log, meeting_of)
        if people.of != before:
            meetings = resolve_meetings(told, features(told, people, agencies, topics), log)
            meeting_of = _ids(meetings)
    redirects = {node_id("meeting", r): meeting_of[r] for group in meetings.groups for r in group[1:]}
    resolved = Resolved(
        reports=ordered,
        records={record.id: record for record in told},
        seats=[*sitting, *bodies],
        agencies=agencies,
        people=people,
        topics=topics,
        meetings=meetings,
        meeting_of=meeting_of,
        authority=known,
    )
    findings = [*agencies.findings, *people.findings, *meetings.findings]
    leads = {**agencies.redirects, **people.redirects, **redirects}
    mentions = {
        **agencies.mentions,
        **{person: [m.id for m in found] for person, found in people.mentions.items()},
        **{meeting_of[group[0]]: group for group in meetings.groups},
    }
    return Resolution(build(resolved), findings, leads, mentions, resolved)


def _ids(meetings: Meetings) -> dict[str, str]:
    """Record id -> node id of its meeting."""
    return {record: node_id("meeting", group[0]) for group in meetings.groups for record in group}
