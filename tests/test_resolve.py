"""Resolution of the five seeds: their people, agencies and meetings are those a careful reader finds."""

from __future__ import annotations

from functools import cache
from itertools import permutations

import pytest
from reports_from_gold import ROOT, document_ids, gold, gold_reports, identities

from graph.authority import load_yaml
from graph.meeting_graph import MeetingGraph, Node
from graph.resolve import Resolution, resolution, resolve


@cache
def seeds() -> Resolution:
    return resolution(gold_reports())


@pytest.fixture
def graph() -> MeetingGraph:
    return seeds().graph


def forms(node: Node) -> set[str]:
    return {str(node.props["name"]), *(str(a) for a in node.props.get("aliases", []))}


def meeting_of(graph: MeetingGraph, document: str, key: str) -> Node:
    """The meeting that a record of the gold became, found by its words."""
    report = next(r for r in gold_reports() if r.document.id == document_ids()[document])
    words = next(m for m in report.meetings if m.key == key).evidence[0]
    statement = f"{report.document.id}:{words.start}-{words.end}"
    edges = [e for e in graph.with_type("REPORTED_IN") if statement in e.props["statements"]]
    (node,) = {graph.nodes[e.source].id for e in edges}
    return graph.nodes[node]


def test_the_people_are_those_of_the_gold(graph):
    people = graph.with_label("Person")
    for variants in identities()["persons"].values():
        (found,) = [p for p in people if forms(p) & set(variants)]
        assert forms(found) <= set(variants)
    assert len(people) == len(identities()["persons"])


def test_the_names_shown_are_the_fullest(graph):
    shown = {p.props["name"] for p in graph.with_label("Person")}
    assert set(identities()["persons"]) - shown == {"Francisco Garduño Yáñez"}  # never written so in the texts


def test_never_the_same(graph):
    for one, other in identities()["never_the_same"]:
        assert not [p for p in graph.with_label("Person") if {one, other} <= forms(p)]
    agencies = graph.with_label("Agency")
    for one, other in identities()["never_the_same_agency"]:
        assert not [a for a in agencies if {one, other} <= forms(a)]


def test_the_agencies_are_those_of_the_gold(graph):
    agencies = graph.with_label("Agency")
    assert len(agencies) == len(identities()["agencies"])
    countries = [a.props["country"] for a in agencies]
    assert sorted(set(countries)) == ["MX", "US"]


@pytest.mark.parametrize("label", identities()["meetings"])
def test_reports_of_one_meeting_are_one(graph, label):
    records = identities()["meetings"][label]
    assert len({meeting_of(graph, *record).id for record in records}) == 1


def test_there_are_no_other_meetings(graph):
    assert len(graph.with_label("Meeting")) == len(identities()["meetings"])


def test_four_held_meetings_are_part_of_nothing(graph):
    parts = {e.source for e in graph.with_type("PART_OF")}
    held = [m for m in graph.with_label("Meeting") if m.props["status"] == "held" and m.id not in parts]
    assert len(held) == identities()["answers"]["how many held meetings, parts not counted"] == 4


@pytest.mark.parametrize(
    ("document", "meeting"),
    [(d["id"], m) for d in gold()["documents"] for m in d["meetings"] if m["status"] == "held"],
    ids=lambda value: value if isinstance(value, str) else value["key"],
)
def test_held_meetings_have_the_dates_of_the_gold(graph, document, meeting):
    props = meeting_of(graph, document, meeting["key"]).props
    assert props["date"] == meeting["date"]
    assert props["date_basis"] == ("relative" if document in ("000", "001") else "inferred")


@pytest.mark.parametrize(
    ("document", "key", "date", "rests_on"),
    [
        ("003", "mexico_city", "2023-12-27", ["commitments made on December 27", "in January 2024"]),
        ("002", "washington", "2024-01", ["agreed to meet again in Washington, D.C. in January 2024"]),
        ("004", "gis2", "2025-12-11", ["segunda reunión", "próxima reunión del GIS"]),
    ],
)
def test_an_inferred_date_names_the_words_it_rests_on(graph, document, key, date, rests_on):
    props = meeting_of(graph, document, key).props
    assert props["date"] == date
    assert all(words in props["date_note"] for words in rests_on)


def attended(graph: MeetingGraph) -> dict[str, set[str]]:
    """Name -> held meetings that are part of nothing; attending a part counts as attending the whole."""
    whole = {e.source: e.target for e in graph.with_type("PART_OF")}
    found: dict[str, set[str]] = {}
    for edge in graph.with_type("ATTENDED"):
        node, meeting = graph.nodes[edge.source], graph.nodes[whole.get(edge.target, edge.target)]
        if node.label == "Person" and meeting.props["status"] == "held":
            found.setdefault(str(node.props["name"]), set()).add(meeting.id)
    return found


def test_who_attended_every_meeting(graph):
    answers = identities()["answers"]
    counts = {name: len(meetings) for name, meetings in attended(graph).items()}
    assert [n for n, c in counts.items() if c == 4] == answers["who attended every meeting"]
    assert {n for n, c in counts.items() if c == 3} == set(answers["who attended every meeting but one"])


def test_every_edge_shows_words_of_its_documents(graph):
    texts = {r.document.id: r.document.text for r in gold_reports()}
    for edge in graph.edges.values():
        for statement, quote in zip(edge.props.get("statements", []), edge.props.get("quotes", []), strict=True):
            document, _, span = statement.rpartition(":")
            start, end = map(int, span.split("-"))
            assert texts[document][start:end] == quote
    assert all(e.props["quotes"] for kind in ("ATTENDED", "REPRESENTS", "DISCUSSED") for e in graph.with_type(kind))


def test_every_merge_can_say_why():
    findings = seeds().findings
    merges = [f for f in findings if f.finding == "merge"]
    assert {f.kind for f in merges} == {"person", "agency", "meeting"}
    assert all(found.evidence and found.score >= 4 for found in merges)
    assert not [f for f in findings if f.finding == "contradiction"]


def test_the_order_of_reports_does_not_show():
    expected = seeds().graph.to_json()
    for reports in list(permutations(gold_reports()))[::17]:
        assert resolve(reports).to_json() == expected


def test_the_graph_speaks_the_vocabulary(graph):
    words = load_yaml(ROOT / "graph" / "vocabulary.yaml")
    kinds = {"string": str, "integer": int, "boolean": bool, "strings": list}
    for node in graph.nodes.values():
        assert {k: kinds[words["nodes"][node.label][k]] for k in node.props} == {
            k: type(v) for k, v in node.props.items()
        }
    for edge in graph.edges.values():
        known = words["edges"][edge.type]
        assert graph.nodes[edge.source].label in known["from"] and graph.nodes[edge.target].label in known["to"]
        assert {k: kinds[known["properties"][k]] for k in edge.props} == {k: type(v) for k, v in edge.props.items()}
