"""What was resolved, as nodes of the vocabulary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from graph.meeting_graph import Node, Props
from graph.model import Document, Report
from graph.resolve.calendar import RANK, date_of, when
from graph.resolve.ids import document_node
from graph.resolve.names import best_name, other_names, own_language
from graph.resolve.resolved import Resolved


def nodes(resolved: Resolved) -> Iterator[Node]:
    """All nodes, in no order."""
    yield from map(_document, resolved.reports)
    yield from _meetings(resolved)
    yield from _people(resolved)
    yield from _agencies(resolved)
    yield from (Node(topic, "Topic", dict(names)) for topic, names in resolved.topics.names.items())


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
    return Node(document_node(d.id), "Document", known(props | {"chars": len(d.text)}))


def _meetings(resolved: Resolved) -> Iterator[Node]:
    for group in resolved.meetings.groups:
        members = [resolved.records[record] for record in group]
        ranked = sorted(members, key=lambda r: RANK[r.meeting.status])  # stable: reading order among equals
        told = [r.meeting for r in ranked]
        date = date_of(members, resolved.meetings.line)
        own = next((m.when.note for m in told if m.when.note), "")
        note = _note(date.rests_on, resolved) or own if date.basis == "inferred" else ""
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
        yield Node(resolved.meeting_of[group[0]], "Meeting", known(props))


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
        yield Node(person, "Person", known({"name": name, "aliases": aliases or None, "country": country}))


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
        yield Node(node, "Agency", known(props))


def _commonest(names: Mapping[str, int] | None) -> str | None:
    return min(names, key=lambda name: (-names[name], name)) if names else None


def known(props: Mapping[str, object]) -> Props:
    """Without what is not known."""
    return {key: value for key, value in props.items() if value is not None}  # type: ignore[misc]
