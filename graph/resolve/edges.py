"""What was resolved, as edges of the vocabulary, each with the words it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph.meeting_graph import Edge, Props
from graph.model import Attendee, Body, Document
from graph.resolve.dates import iso
from graph.resolve.ids import document_node, node_id
from graph.resolve.nodes import known
from graph.resolve.posts import one_post
from graph.resolve.resolved import Resolved
from graph.resolve.seats import Seat, quotes


def edges(resolved: Resolved) -> Iterator[Edge]:
    """All edges, in no order."""
    yield from _attended(resolved)
    yield from _represents(resolved)
    yield from _discussed(resolved)
    yield from _reported(resolved)
    yield from _between_meetings(resolved)
    yield from _parents(resolved)


def _attended(resolved: Resolved) -> Iterator[Edge]:
    of = resolved.agencies.of
    sitting: dict[tuple[str, str], list[Seat]] = defaultdict(list)
    for seat in resolved.seats:
        who = _who(seat, resolved)
        if who:
            sitting[who, resolved.meeting_of[seat.record]].append(seat)
    for (who, meeting), seats in sitting.items():
        people = [s.claim for s in seats if isinstance(s.claim, Attendee)]
        roles = list(dict.fromkeys(p.role for p in people if p.role))
        props = {
            "role": roles[0] if roles else None,
            "roles": roles or None,
            "side": next((s.claim.country for s in seats if s.claim.country), None),
            "lead": any(p.lead for p in people) or None,
            "host": any(p.host for p in people) or None,
            "agencies": sorted({of[s.spot] for s in seats if s.spot in of}) or None,
            **_provenance(seats),
        }
        yield _edge("ATTENDED", who, meeting, props)


def _who(seat: Seat, resolved: Resolved) -> str | None:
    return (resolved.agencies.of if isinstance(seat.claim, Body) else resolved.people.of).get(seat.spot)


def _represents(resolved: Resolved) -> Iterator[Edge]:
    """One edge for each person, agency and post, however the post is worded in either language."""
    serving: dict[tuple[str, str], list[Seat]] = defaultdict(list)
    for seat in resolved.seats:
        agency = resolved.agencies.of.get(seat.spot)
        if agency and isinstance(seat.claim, Attendee):
            serving[resolved.people.of[seat.spot], agency].append(seat)
    for (person, agency), seats in serving.items():
        for role, held in one_post(seats):
            yield _edge("REPRESENTS", person, agency, _service(role, held, resolved), role)


def _service(role: str, seats: Sequence[Seat], resolved: Resolved) -> dict[str, object]:
    claims = [s.claim for s in seats if isinstance(s.claim, Attendee)]
    spans = [span for s in seats if (span := resolved.meetings.line.spans[s.record]).known]
    return {
        "role": role or None,
        "first_seen": iso(min(s.first for s in spans)) if spans else None,
        "last_seen": iso(max(s.last for s in spans)) if spans else None,
        "acting": any(c.acting for c in claims) or None,
        "basis": "written" if any(c.agency_basis == "written" for c in claims) else "implied",
        "meetings": sorted({resolved.meeting_of[s.record] for s in seats}),
        **_provenance(seats),
    }


def _discussed(resolved: Resolved) -> Iterator[Edge]:
    words: dict[tuple[str, str], list[tuple[Document, list[tuple[str, str]]]]] = defaultdict(list)
    for record in resolved.records.values():
        for place, topic in enumerate(record.meeting.topics):
            key = (resolved.meeting_of[record.id], resolved.topics.of[record.id, place])
            words[key].append((record.document, quotes(record.document, topic.evidence)))
    for (meeting, node), told in words.items():
        yield _edge("DISCUSSED", meeting, node, _told(told))


def _reported(resolved: Resolved) -> Iterator[Edge]:
    words: dict[tuple[str, str], list[tuple[Document, list[tuple[str, str]]]]] = defaultdict(list)
    for record in resolved.records.values():
        key = (resolved.meeting_of[record.id], document_node(record.document.id))
        words[key].append((record.document, quotes(record.document, record.meeting.evidence)))
    for (meeting, document), told in words.items():
        props = _told(told)
        del props["documents"]
        yield _edge("REPORTED_IN", meeting, document, props)


def _between_meetings(resolved: Resolved) -> Iterator[Edge]:
    documents: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for record in resolved.records.values():
        for edge_type, other in (("PART_OF", record.meeting.part_of), ("FOLLOWS", record.meeting.follows)):
            target = resolved.meeting_of.get(f"{record.document.id}#{other}")
            source = resolved.meeting_of[record.id]
            if other and target and target != source:
                documents[edge_type, source, target].append(document_node(record.document.id))
    for (edge_type, source, target), found in documents.items():
        yield _edge(edge_type, source, target, {"documents": list(dict.fromkeys(found))})


def _parents(resolved: Resolved) -> Iterator[Edge]:
    """Bodies whose parent is in the graph too, as the authority file has it."""
    for node, entry in resolved.agencies.known.items():
        parent = f"agency-{entry.parent}"
        if entry.parent and parent in resolved.agencies.known and parent != node:
            yield _edge("PART_OF", node, parent, {})


def _provenance(seats: Sequence[Seat]) -> Props:
    return _told([(seat.document, seat.quotes) for seat in seats])


def _told(told: Sequence[tuple[Document, list[tuple[str, str]]]]) -> Props:
    statements = {statement: quote for _, pairs in told for statement, quote in pairs}
    return {
        "documents": list(dict.fromkeys(document_node(document.id) for document, _ in told)),
        "statements": list(statements),
        "quotes": list(statements.values()),
    }


def _edge(edge_type: str, source: str, target: str, props: Mapping[str, object], *more: str) -> Edge:
    name = node_id(edge_type.lower().replace("_", "-"), source, target, *more)
    return Edge(name, edge_type, source, target, known(props))
