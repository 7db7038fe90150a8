"""What people decide is done, survives loading in any order, and is gone without a trace when undone."""

from __future__ import annotations

import hashlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports_from_gold import gold_reports

from graph.decisions import Decision, live
from graph.errors import BadDecision
from graph.evidence import EvidenceStore
from graph.meeting_graph import MeetingGraph
from graph.model import Attendee, Body, Document, Evidence, MeetingReport, Report, When
from graph.resolve import resolution, resolve

NAMES = ["Ana Lucía Torres Vega", "Ana Torres", "Humberto Salgado Rincón", "Rosario Quintana", "Rosario Q. Peña"]
AGENCIES = ["Oficina de Asuntos Raros", "Office of Rare Affairs", "Dirección de Mareas", None]


def report(number: int, people: tuple[int, ...], agency: int = 0, body: int = 0) -> Report:
    """A document in which some of NAMES met, on a day of its own."""
    words = [NAMES[i] for i in people]
    text = f"{number}: {', '.join(words)}. {AGENCIES[body] or '-'}"
    seats, at = [], text.index(" ") + 1
    for word in words:
        evidence = Evidence(start=at, end=at + len(word), quote=word)
        seats.append(Attendee(name=word, agency=AGENCIES[agency], country="MX", evidence=(evidence,)))
        at += len(word) + 2
    name = AGENCIES[body]
    start = len(text) - len(name or "-")
    bodies = (
        (Body(name=name, country="MX", evidence=(Evidence(start=start, end=len(text), quote=name),)),) if name else ()
    )
    when = When(date=f"2024-05-{number % 28 + 1:02}", basis="explicit")
    place = Evidence(start=0, end=1, quote=text[0])
    meeting = MeetingReport(key="m", status="held", when=when, attendees=tuple(seats), bodies=bodies, evidence=(place,))
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path=f"{number}.txt", text=text)
    return Report(document=document, meetings=(meeting,))


def reference(report: Report, place: int = 0) -> str:
    words = report.meetings[0].attendees[place].evidence[0]
    return f"{report.document.id}:{words.start}-{words.end}"


def decision(verdict: str, left: str, right: str = "", kind: str = "person", number: int = 1) -> Decision:
    fields = {"verdict": verdict, "kind": kind, "left": left, "right": right, "id": number}
    return Decision.model_validate(fields)


def names(graph: MeetingGraph, label: str = "Person") -> list[str]:
    return sorted(str(node.props["name"]) for node in graph.with_label(label))


A, B = report(1, (0,)), report(2, (1,), agency=3)


def test_left_alone_they_wait_for_a_person():
    found = resolution([A, B])
    assert names(found.graph) == ["Ana Lucía Torres Vega", "Ana Torres"]
    assert [f.finding for f in found.findings if f.kind == "person"] == ["review"]


def test_same_joins_them_and_says_so():
    found = resolution([A, B], [decision("same", reference(A), reference(B))])
    assert names(found.graph) == ["Ana Lucía Torres Vega"]
    (merge,) = [f for f in found.findings if f.kind == "person"]
    assert (merge.finding, merge.decision) == ("merge", 1)


def test_the_older_id_leads_to_the_newer():
    alone = {str(n.props["name"]): n.id for n in resolve([A, B]).with_label("Person")}
    found = resolution([A, B], [decision("same", reference(A), reference(B))])
    (person,) = found.graph.with_label("Person")
    assert person.id in alone.values()
    (gone,) = set(alone.values()) - {person.id}
    assert found.redirects[gone] == person.id


def test_different_parts_what_would_be_one():
    twin = report(3, (0,))
    assert len(names(resolve([A, twin]))) == 1
    found = resolution([A, twin], [decision("different", reference(A), reference(twin))])
    assert names(found.graph) == ["Ana Lucía Torres Vega"] * 2
    assert not [f for f in found.findings if f.kind == "person"]  # not asked again


def test_unsure_leaves_them_apart_and_does_not_ask_again():
    found = resolution([A, B], [decision("unsure", reference(A), reference(B))])
    assert len(names(found.graph)) == 2 and not [f for f in found.findings if f.kind == "person"]


def test_an_alias_joins_all_of_that_name():
    more = [report(n, (1,), agency=3) for n in (5, 6)]
    assert names(resolve([A, *more], [decision("alias", NAMES[0], NAMES[1])])) == [NAMES[0]]


def test_a_chosen_name_is_shown():
    (person,) = resolve([A], [decision("name", reference(A), "Ana Torres (SRE)")]).with_label("Person")
    assert person.props["name"] == "Ana Torres (SRE)" and NAMES[0] in person.props["aliases"]


def test_a_decision_finds_its_words_though_they_are_cut_differently():
    start, end = map(int, reference(A).rpartition(":")[2].split("-"))
    shifted = f"{A.document.id}:{start + 2}-{end + 5}"
    assert names(resolve([A, B], [decision("same", shifted, reference(B))])) == [NAMES[0]]


def test_a_decision_about_a_document_that_is_gone_waits():
    gone = decision("same", reference(A), reference(B))
    assert names(resolve([B], [gone])) == [NAMES[1]]
    assert names(resolve([A, B], [gone])) == [NAMES[0]]


def test_agencies_are_joined_and_parted_by_decision():
    one, other = report(1, (0,), agency=0), report(2, (2,), agency=2)
    assert len(names(resolve([one, other]), "Agency")) == 2
    same = decision("same", reference(one), reference(other), kind="agency")
    assert len(names(resolve([one, other], [same]), "Agency")) == 1


def test_meetings_are_joined_and_parted_by_decision():
    one, other, twin = report(1, (0, 2, 3)), report(2, (0, 2, 3)), report(29, (0, 2, 3))
    references = [f"{r.document.id}#m" for r in (one, other, twin)]
    assert len(resolve([one, other]).with_label("Meeting")) == 2
    same = decision("same", references[0], references[1], kind="meeting")
    assert len(resolve([one, other], [same]).with_label("Meeting")) == 1
    assert len(resolve([one, twin]).with_label("Meeting")) == 1  # both on 2 May
    different = decision("different", references[0], references[2], kind="meeting")
    assert len(resolve([one, twin], [different]).with_label("Meeting")) == 2


REPORTS = st.lists(
    st.tuples(
        st.integers(1, 60),
        st.lists(st.sampled_from(range(len(NAMES))), min_size=1, max_size=4, unique=True).map(tuple),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda row: row[0],
).map(lambda rows: [report(*row) for row in rows])


@settings(max_examples=40, deadline=None)
@given(REPORTS, st.randoms(use_true_random=False))
def test_any_order_of_loading_gives_the_same_bytes(reports, random):
    expected = resolve(reports).to_json()
    random.shuffle(reports)
    with EvidenceStore(":memory:") as store:
        for one in [*reports, reports[0]]:
            store.save(one)
        assert resolve(store.reports()).to_json() == expected


@settings(max_examples=40, deadline=None)
@given(REPORTS, st.data())
def test_undo_restores_the_bytes(reports, data):
    every = [reference(r, i) for r in reports for i in range(len(r.meetings[0].attendees))]
    before = resolve(reports).to_json()
    with EvidenceStore(":memory:") as store:
        for verdict in data.draw(st.lists(st.sampled_from(["same", "different", "unsure"]), max_size=3)):
            left, right = data.draw(st.sampled_from(every)), data.draw(st.sampled_from(every))
            if left != right:
                _try(store, decision(verdict, left, right))
        resolve(reports, store.decisions())
        for kept in store.decisions():
            if kept.verdict != "undo":
                _try(store, decision("undo", str(kept.id)))
        while remaining := _live(store):
            store.decide(decision("undo", str(remaining[-1].id)))
        assert resolve(reports, store.decisions()).to_json() == before


@settings(max_examples=25, deadline=None)
@given(REPORTS, st.integers(0, 5))
def test_removing_a_document_leaves_what_never_loading_it_would(reports, which):
    gone = reports[which % len(reports)]
    with EvidenceStore(":memory:") as store:
        for one in reports:
            store.save(one)
        store.remove(gone.document.id)
        assert resolve(store.reports()).to_json() == resolve([r for r in reports if r != gone]).to_json()


def _try(store: EvidenceStore, new: Decision) -> None:
    with suppress(BadDecision):
        store.decide(new)


def _live(store: EvidenceStore) -> list[Decision]:
    return live(store.decisions())


@pytest.mark.parametrize("verdict", ["same", "different", "unsure"])
def test_no_decision_on_the_seeds_breaks_them(verdict):
    """Whatever pair is decided, every statement stays in the graph."""
    reports = gold_reports()
    everyone = [a for r in reports for m in r.meetings for a in m.attendees]
    one, other = reports[0].meetings[0].attendees[0], reports[3].meetings[0].attendees[4]
    log = [decision(verdict, _at(reports[0], one), _at(reports[3], other))]
    graph = resolve(reports, log)
    quotes = {s for e in graph.with_type("ATTENDED") for s in e.props["statements"]}
    assert len(quotes) >= len({e.quote for a in everyone for e in a.evidence})
    assert {s.rpartition(":")[0] for s in quotes} == {r.document.id for r in reports}


def _at(report: Report, attendee: Attendee) -> str:
    return f"{report.document.id}:{attendee.evidence[0].start}-{attendee.evidence[0].end}"


def test_a_country_that_one_text_leaves_open_is_told_by_another():
    """The agency is then found too: a Ministry of Health is no body until it is known of which country."""
    name, post = "Rosario Quintana Peña", "ministra de Salud"

    def text(number: int, country: str | None, agency: str) -> Report:
        made = report(number, (0,))
        seat = made.meetings[0].attendees[0]
        told = seat.model_copy(update={"name": name, "role": post, "agency": agency, "country": country})
        meeting = made.meetings[0].model_copy(update={"attendees": (told,)})
        return made.model_copy(update={"meetings": (meeting,)})

    graph = resolve([text(1, "MX", "Secretaría de Salud"), text(2, None, "Ministerio de Salud")])
    assert [a.id for a in graph.with_label("Agency") if "Salud" in str(a.props["name"])] == ["agency-mx-salud"]
    assert {e.props["side"] for e in graph.with_type("ATTENDED") if graph.nodes[e.source].label == "Person"} == {"MX"}


def test_an_alias_does_not_join_what_a_decision_keeps_apart():
    apart = decision("different", reference(A), reference(B), number=1)
    joined = decision("alias", NAMES[0], NAMES[1], number=2)
    assert len(names(resolve([A, B], [joined]))) == 1
    assert len(names(resolve([A, B], [apart, joined]))) == 2
