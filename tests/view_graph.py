"""Graphs for the tests of the page: one like the seeds', made from their gold, and one of any size."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from graph.meeting_graph import Edge, MeetingGraph, Node, Props

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"


def seeds_like() -> tuple[MeetingGraph, dict[str, str]]:
    """About what the seeds resolve to (people, agencies, meetings, topics), and their texts by document id."""
    made = _Made()
    for report in json.loads((HERE / "gold" / "seeds.json").read_text(encoding="utf-8"))["documents"]:
        made.document(report)
    return MeetingGraph.of(made.nodes.values(), made.edges.values()), made.texts


def many(people: int, meetings: int) -> MeetingGraph:
    """A graph with a hub: person 0 is at every meeting, the others at two or three each."""
    nodes = [Node(f"person-{n:05}", "Person", {"name": f"Given{n} Family{n % 97}"}) for n in range(people)]
    nodes += [
        Node(
            f"meeting-{n:05}", "Meeting", {"label": f"Meeting {n}", "date": f"{2000 + n % 25}-05-17", "status": "held"}
        )
        for n in range(meetings)
    ]
    pairs = {(0, n) for n in range(meetings)}
    pairs |= {(n, (n * 7 + step * (n % 13 + 1)) % meetings) for n in range(people) for step in range(2 + n % 2)}
    return MeetingGraph.of(nodes, [link("ATTENDED", f"person-{a:05}", f"meeting-{b:05}") for a, b in sorted(pairs)])


def link(kind: str, source: str, target: str, **props: Any) -> Edge:
    return Edge(f"{kind.lower()}-{source}-{target}", kind, source, target, props)


def short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:10]


class _Made:
    """Nodes and edges of the gold, put together by the names of the identities file."""

    def __init__(self) -> None:
        same = json.loads((HERE / "gold" / "seeds_identities.json").read_text(encoding="utf-8"))
        self.people = {form: name for name, forms in same["persons"].items() for form in forms}
        self.agencies = {form: name for name, forms in same["agencies"].items() for form in [name, *forms]}
        self.meetings = {tuple(pair): name for name, pairs in same["meetings"].items() for pair in pairs}
        self.nodes: dict[str, Node] = {}
        self.edges: dict[str, Edge] = {}
        self.texts: dict[str, str] = {}

    def node(self, label: str, name: str, **props: Any) -> str:
        node_id = f"{label.lower()}-{short(name)}"
        self.nodes.setdefault(node_id, Node(node_id, label, {"name": name, **props}))
        return node_id

    def link(self, kind: str, source: str, target: str, said: tuple[str, str], **props: Any) -> None:
        edge = link(kind, source, target, documents=[said[0]], statements=[], quotes=[], **props)
        known = self.edges.setdefault(edge.id, edge).props
        start = self.texts[said[0]].find(said[1])
        if start >= 0:
            known["statements"].append(f"{said[0]}:{start}-{start + len(said[1])}")
            known["quotes"].append(said[1])

    def document(self, report: dict[str, Any]) -> None:
        text = (SEEDS / report["file"]).read_text(encoding="utf-8")
        sha = hashlib.sha256(text.encode()).hexdigest()
        self.texts[sha] = text
        props: Props = {
            "path": f"seeds/{report['file']}",
            "title": f"Communiqué {report['id']}",
            "lang": report["lang"],
        }
        if report["published"]:
            props["published"] = report["published"]
        self.nodes[f"document-{sha[:12]}"] = Node(f"document-{sha[:12]}", "Document", props)
        found = {meeting["key"]: self.meeting(report["id"], sha, meeting) for meeting in report["meetings"]}
        if {"audience", "delegations"} <= found.keys():
            self.link("PART_OF", found["audience"], found["delegations"], (sha, ""))

    def meeting(self, document: str, sha: str, told: dict[str, Any]) -> str:
        name = self.meetings.get((document, told["key"]), told["label"])
        node_id = f"meeting-{short(name)}"
        props = {"label": told["label"], "status": told["status"]}
        if told["date"]:
            day = told["date"]
            first, last = (day, day) if len(day) == 10 else (f"{day}-01", f"{day}-31")
            props |= {"date": day, "date_start": first, "date_end": last}
        self.nodes.setdefault(node_id, Node(node_id, "Meeting", props))
        self.link("REPORTED_IN", node_id, f"document-{sha[:12]}", (sha, self.texts[sha].strip().split("\n")[0]))
        for person in told.get("attendees", []):
            self.attendee(sha, node_id, person)
        for body in told.get("agencies", []):
            self.link("ATTENDED", self.node("Agency", self.agencies.get(body, body)), node_id, (sha, body))
        for topic in told.get("topics", []):
            self.link("DISCUSSED", node_id, self.node("Topic", topic), (sha, topic))
        return node_id

    def attendee(self, sha: str, meeting: str, person: dict[str, Any]) -> None:
        name, said = self.people.get(person["name"], person["name"]), (sha, person["name"])
        role = {"role": person["role"]} if person.get("role") else {}
        node_id = self.node("Person", name, aliases=[form for form in self.people if self.people[form] == name != form])
        self.link("ATTENDED", node_id, meeting, said, lead=bool(person.get("lead")), **role)
        if agency := person.get("agency"):
            body = self.node("Agency", self.agencies.get(agency, agency))
            self.link("REPRESENTS", node_id, body, said, meetings=[meeting], **role)
