"""The five seeds from their files to the graph: who is who, which meetings there were, and when."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from graph.meeting_graph import MeetingGraph, Node
from graph.model import Document, Report
from graph.resolve import resolve
from loaders.extract import extract
from loaders.read import read_paths

ROOT = Path(__file__).resolve().parents[1]
IDENTITIES = json.loads((ROOT / "tests" / "gold" / "seeds_identities.json").read_text(encoding="utf-8"))


@cache
def reports() -> tuple[Report, ...]:
    return tuple(extract(document) for document in read_paths([ROOT / "seeds"]) if isinstance(document, Document))


@cache
def graph() -> MeetingGraph:
    return resolve(list(reports()))


def forms(node: Node) -> set[str]:
    return {str(node.props["name"]), *(str(alias) for alias in node.props.get("aliases", []))}


def test_every_quote_is_its_slice():
    for report in reports():
        spans = [e for m in report.meetings for a in m.attendees for e in a.evidence]
        spans += [e for m in report.meetings for part in (m.bodies, m.topics) for one in part for e in one.evidence]
        spans += [e for m in report.meetings for e in (*m.evidence, *m.when.evidence)]
        assert spans
        for span in spans:
            assert report.document.text[span.start : span.end] == span.quote


def test_the_people_are_those_of_the_gold():
    people = graph().with_label("Person")
    for name, variants in IDENTITIES["persons"].items():
        found = [p for p in people if forms(p) & set(variants)]
        assert len(found) == 1, (name, [forms(p) for p in found])
    assert len(people) == len(IDENTITIES["persons"])


@pytest.mark.parametrize("pair", IDENTITIES["never_the_same"])
def test_two_people_stay_two(pair):
    assert not [p for p in graph().with_label("Person") if set(pair) <= forms(p)]


def test_the_agencies_are_those_of_the_gold():
    agencies = graph().with_label("Agency")
    missing = [name for name in IDENTITIES["agencies"] if not any(name in forms(a) for a in agencies)]
    assert not missing
    assert len(agencies) == len(IDENTITIES["agencies"]), sorted(str(a.props["name"]) for a in agencies)


@pytest.mark.parametrize("pair", IDENTITIES["never_the_same_agency"])
def test_two_agencies_stay_two(pair):
    assert not [a for a in graph().with_label("Agency") if set(pair) <= forms(a)]


def test_agencies_are_merged_across_languages():
    agencies = [forms(a) for a in graph().with_label("Agency")]
    for variants in (
        {"Secretaría de Relaciones Exteriores", "SRE"},
        {"Secretaría de Gobernación", "SEGOB"},
        {"Casa Blanca", "White House"},
        {"Consejo de Seguridad Nacional", "National Security Council"},
        {"Instituto Nacional de Migración", "National Migration Institute"},
    ):
        assert len([a for a in agencies if a & variants]) == 1, variants
        assert any(variants <= a for a in agencies), variants


def whole_held() -> list[Node]:
    parts = {edge.source for edge in graph().with_type("PART_OF")}
    return [m for m in graph().with_label("Meeting") if m.props["status"] == "held" and m.id not in parts]


def test_four_meetings_were_held_that_are_part_of_nothing_and_their_dates():
    assert sorted(str(m.props.get("date")) for m in whole_held()) == [
        "2023-12-27",
        "2024-01",
        "2024-02-06",
        "2025-12-11",
    ]


def test_an_inferred_date_says_what_it_rests_on():
    inferred = [m for m in whole_held() if m.props.get("date_basis") == "inferred"]
    assert len(inferred) == 3
    assert all(m.props.get("date_note") for m in inferred)


def test_all_meetings_are_those_of_the_gold():
    assert len(graph().with_label("Meeting")) == len(IDENTITIES["meetings"])


def test_who_attended_every_meeting():
    whole = {m.id for m in whole_held()}
    wholes = {edge.source: edge.target for edge in graph().with_type("PART_OF") if edge.target in whole}
    attended: dict[str, set[str]] = {}
    for edge in graph().with_type("ATTENDED"):
        meeting = wholes.get(edge.target, edge.target)
        if meeting in whole and graph().nodes[edge.source].label == "Person":
            attended.setdefault(str(graph().nodes[edge.source].props["name"]), set()).add(meeting)
    assert [name for name, met in attended.items() if met == whole] == IDENTITIES["answers"][
        "who attended every meeting"
    ]
    but_one = sorted(name for name, met in attended.items() if len(met) == len(whole) - 1)
    assert but_one == sorted(IDENTITIES["answers"]["who attended every meeting but one"])


def test_the_order_of_the_files_does_not_matter():
    backwards = resolve(list(reversed(reports())))
    assert backwards.to_json() == graph().to_json()
