"""From what texts say to who met whom: `resolve(reports, decisions, authority) -> MeetingGraph`.

A pure function: the same reports and decisions, in whatever order, give the same bytes. Agencies first, then people,
topics and meetings; what is not sure stays apart and is told in the findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.authority import Authority
from graph.authority import authority as shipped
from graph.decisions import Decision
from graph.findings import Finding
from graph.identity.cluster import without_collector
from graph.identity.memory import Memory
from graph.meeting_graph import MeetingGraph
from graph.model import Report
from graph.resolve.agencies import Agencies, resolve_agencies
from graph.resolve.edges import edges
from graph.resolve.features import features
from graph.resolve.ids import node_id
from graph.resolve.meetings import Meetings, resolve_meetings
from graph.resolve.nodes import nodes
from graph.resolve.people import People, resolve_people, waiting_in_one_meeting, with_countries
from graph.resolve.resolved import Resolved
from graph.resolve.seats import Record, Seat, body_seats, in_reading_order, people_seats, records
from graph.resolve.topics import resolve_topics

__all__ = ["Resolution", "resolution", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The graph and how it came about.

    `redirects` lead from ids that a mention would have had alone to the id it has; `mentions` are the references
    of the mentions that became a person, an agency, a topic or a meeting, by node id, the earliest first.
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
    reports: Iterable[Report],
    decisions: Iterable[Decision] = (),
    authority: Authority | None = None,
    memory: Memory | None = None,
) -> Resolution:
    """The graph with its reasons. Given the `memory` of an earlier one, only people it has not seen are compared."""
    with without_collector():
        return _resolution(reports, list(decisions), authority or shipped(), memory)


def _resolution(reports: Iterable[Report], log: list[Decision], known: Authority, memory: Memory | None) -> Resolution:
    ordered = in_reading_order(reports)
    told = records(ordered)
    topics = resolve_topics(told, known, log)
    sitting, agencies, people = _who(told, log, known, memory)
    meetings = resolve_meetings(told, features(told, people, agencies, topics), log)
    if waiting_in_one_meeting(people, sitting, _ids(meetings)):
        # Who is meant is clearer once it is known which reports tell of one meeting, and the reverse.
        before, people = people.of, resolve_people(sitting, agencies.of, log, _ids(meetings), memory)
        if people.of != before:
            meetings = resolve_meetings(told, features(told, people, agencies, topics), log)
    resolved = Resolved(
        reports=ordered,
        records={record.id: record for record in told},
        seats=[*sitting, *body_seats(told)],
        agencies=agencies,
        people=people,
        topics=topics,
        meetings=meetings,
        meeting_of=_ids(meetings),
    )
    graph = MeetingGraph.of(nodes(resolved), edges(resolved))
    return Resolution(graph, _findings(resolved), _redirects(resolved), _mentions(resolved), resolved)


def _who(
    told: Sequence[Record], log: list[Decision], known: Authority, memory: Memory | None
) -> tuple[list[Seat], Agencies, People]:
    """Seats of people, agencies and people; where a text leaves a person's country open, another may tell it."""
    sitting, bodies = list(people_seats(told)), list(body_seats(told))
    agencies = resolve_agencies([*sitting, *bodies], log, known)
    people = resolve_people(sitting, agencies.of, log, memory=memory)
    sided = with_countries(sitting, people)
    if sided == sitting:
        return sitting, agencies, people
    before, agencies = agencies.of, resolve_agencies([*sided, *bodies], log, known)
    return sided, agencies, people if agencies.of == before else resolve_people(sided, agencies.of, log, memory=memory)


def _findings(resolved: Resolved) -> list[Finding]:
    found = (resolved.agencies, resolved.people, resolved.topics, resolved.meetings)
    return [finding for part in found for finding in part.findings]


def _redirects(resolved: Resolved) -> dict[str, str]:
    groups = resolved.meetings.groups
    meetings = {node_id("meeting", r): resolved.meeting_of[r] for group in groups for r in group[1:]}
    return {**resolved.agencies.redirects, **resolved.people.redirects, **resolved.topics.redirects, **meetings}


def _mentions(resolved: Resolved) -> dict[str, list[str]]:
    people = {person: [m.id for m in found] for person, found in resolved.people.mentions.items()}
    meetings = {resolved.meeting_of[group[0]]: group for group in resolved.meetings.groups}
    return {**resolved.agencies.mentions, **people, **resolved.topics.mentions, **meetings}


def _ids(meetings: Meetings) -> dict[str, str]:
    """Record id -> node id of its meeting."""
    return {record: node_id("meeting", group[0]) for group in meetings.groups for record in group}
