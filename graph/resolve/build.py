"""The resolved identities written out as nodes and edges of the vocabulary, each edge with the words it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.meeting_graph import Edge, MeetingGraph, Node, Props
from graph.model import Attendee, Body, Document, Report
from graph.resolve.agencies import Agencies
from graph.resolve.calendar import RANK, date_of, when
from graph.resolve.dates import iso
from graph.resolve.ids import document_node, node_id
from graph.resolve.meetings import Meetings
from graph.resolve.names import best_name, other_names, own_language
from graph.resolve.people import People
from graph.resolve.posts import one_post
from graph.resolve.seats import Record, Seat, quotes
from graph.resolve.topics import Topics


@dataclass(frozen=True, slots=True)
class Resolved:
    """Everything `build` needs; `meeting_of` is record id -> node id."""

    reports: Sequence[Report]  # in reading order
    records: Mapping[str, Record]  # in reading order
    seats: Sequence[Seat]
    agencies: Agencies
    people: People
    topics: Topics
    meetings: Meetings
    meeting_of: Mapping[str, str]


def build(resolved: Resolved) -> MeetingGraph:
    """The graph of what was resolved."""
    nodes = [
        *map(_document, resolved.reports),
        *_meetings(resolved),
        *_people(resolved),
        *_agencies(resolved),
        *(Node(topic, "Topic", dict(names)) for topic, names in resolved.topics.names.items()),
    ]
    edges = [
        *_attended(resolved),
        *_represents(resolved),
        *_discussed(resolved),
        *_reported(resolved),
        *_between_meetings(resolved),
        *_parents(resolved),
    ]
    return MeetingGraph.of(nodes, edges)


def _document(report: Report) -> Node:
    d = report.document
    props = {
        "path": d.path,
        "url": d.url,
        "title": d.title,
        "lang": d.lang,
        "issuer": d.issuer,
        "published": d.published,
    }
    return Node(document_node(d.id), "Document", _known(props | {"chars": len(d.text)}))


def _meetings(resolved: Resolved) -> Iterator[Node]:
    for group in resolved.meetings.groups:
        members = [resolved.records[record] for record in group]
        ranked = sorted(members, key=lambda r: RANK[r.meeting.status])  # stable: reading order among equals
        told = [r.meeting for r in ranked]
        date = date_of(members, resolved.meetings.line)
        note = _note(date.rests_on, resolved) if date.basis == "inferred" else ""
        props = {
            "label": next((m.label for m in told if m.label), None),
            "status": "held" if any(m.status == "held" for m in told) else told[0].status,
            "kind": told[0].kind,
            "place": next((m.place for m in told if m.place), None),
            "series": next((m.series for m in told if m.series), None),
            "ordinal": next((m.ordinal for m in told if m.ordinal is not None), None),
            "countries": sorted({c for m in told for c in m.countries}) or None,
            "date_note": note or None,
            **when(date),
        }
        yield Node(resolved.meeting_of[group[0]], "Meeting", _known(props))


def _note(points: Iterable[str], resolved: Resolved) -> str:
    """The words an inferred date rests on, with the file they stand in."""
    notes = []
    for point in points:
        record = resolved.records.get(point)
        if record is None:
            document = next(r.document for r in resolved.reports if point.endswith(r.document.id))
            notes.append(f"{_file(document)} was published {document.published}")
            continue
        words = record.meeting.when.evidence or record.meeting.evidence
        said = (
            f'"{" ".join(words[0].quote.split())}"'
            if words
            else record.meeting.when.date or record.meeting.when.partial
        )
        notes.append(f"{_file(record.document)} says {said}")
    return "; ".join(notes)


def _file(document: Document) -> str:
    return document.path.rpartition("/")[2]


def _people(resolved: Resolved) -> Iterator[Node]:
    people = resolved.people
    for person, mentions in people.mentions.items():
        forms: dict[str, int] = defaultdict(int)
        for mention in mentions:
            forms[mention.name] += 1
        name = people.chosen.get(person) or best_name(forms)
        aliases = other_names([form for m in mentions for form in (m.name, *m.aliases)], name)
        country = next((m.country for m in mentions if m.country), None)
        yield Node(person, "Person", _known({"name": name, "aliases": aliases or None, "country": country}))


def _agencies(resolved: Resolved) -> Iterator[Node]:
    agencies = resolved.agencies
    for node in dict.fromkeys(agencies.of.values()):
        written, spoken = agencies.names.get(node, {}), agencies.by_language.get(node, {})
        entry = agencies.known.get(node)
        country = entry.country if entry else agencies.countries.get(node)
        names = {f"name_{code}": entry.name(code) if entry else _commonest(spoken.get(code)) for code in ("es", "en")}
        own = names[f"name_{own_language(country)}"]
        name = agencies.chosen.get(node) or own or _commonest(written) or node
        props = {
            "name": name,
            **names,
            "acronym": entry.acronyms[0] if entry and entry.acronyms else None,
            "aliases": other_names(written, name) or None,
            "country": country,
            "kind": entry.kind if entry else None,
        }
        yield Node(node, "Agency", _known(props))


def _commonest(names: Mapping[str, int] | None) -> str | None:
    return min(names, key=lambda name: (-names[name], name)) if names else None


def _attended(resolved: Resolved) -> Iterator[Edge]:
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
    return Edge(name, edge_type, source, target, _known(props))


def _known(props: Mapping[str, object]) -> Props:
    """Without what is not known."""
    return {key: value for key, value in props.items() if value is not None}  # type: ignore[misc]
