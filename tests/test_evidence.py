"""The evidence store: what goes in comes out, once, whole, and only from a file that is ours."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reports_from_gold import ROOT, gold_reports

from graph.decisions import Decision
from graph.errors import BadDatabase, BadDecision
from graph.evidence import EvidenceStore
from graph.findings import Finding
from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.model import Document, Dropped, Evidence, MeetingReport, Mention, Report, When


@pytest.fixture
def store(tmp_path):
    with EvidenceStore(tmp_path / "whomet.db") as opened:
        yield opened


def a_report(text: str, path: str = "a.txt", **changes) -> Report:
    return Report(document=Document(id=f"id-{text}", path=path, text=text), **changes)


def test_every_quote_of_the_gold_reports_is_its_slice():
    for report in gold_reports():
        assert sum(len(m.attendees) for m in report.meetings) > 0
        for evidence in _all_evidence(report.model_dump()):
            assert report.document.text[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_reports_come_back_exactly(store):
    for report in gold_reports():
        assert store.save(report) == "new"
    assert store.reports() == sorted(gold_reports(), key=lambda r: r.document.id)


def test_every_field_comes_back(store):
    words = Evidence(start=0, end=2, quote="ñ\U0001f600", rule="r", sentence=(0, 3))
    when = When(partial="XXXX-12", offset=(-1, 0), weekday=3, note="why", evidence=(words, words))
    meeting = MeetingReport(key="k", status="planned", when=when, countries=("MX",), evidence=(words,))
    report = a_report(
        "ñ\U0001f600 x",
        meetings=(meeting, MeetingReport(key="l", status="held")),
        mentions=(Mention(name="N", reason="absent", aliases=("M",), evidence=(words,)),),
        dropped=(Dropped(quote="x", start=3, end=4, reason="no verb"),),
    )
    store.save(report)
    assert store.reports() == [report]


def test_the_same_report_again_changes_nothing(store):
    report = gold_reports()[0]
    store.save(report)
    store.write_graph(MeetingGraph())
    assert store.save(report) == "unchanged"
    assert store.graph_is_current()
    assert store.reports() == [report]


def test_another_text_at_a_known_path_replaces_the_old_statements(store):
    first, second = gold_reports()[:2]
    moved = second.model_copy(update={"document": second.document.model_copy(update={"path": first.document.path})})
    store.save(first)
    store.write_graph(MeetingGraph())
    assert store.save(moved) == "changed"
    assert not store.graph_is_current()
    assert store.reports() == [moved]


def test_one_text_at_two_paths_is_one_document(store):
    store.save(a_report("x", "b.txt"))
    store.save(a_report("x", "a.txt"))
    assert store.reports() == [a_report("x", "a.txt")]
    assert store.paths() == {"a.txt": "id-x", "b.txt": "id-x"}
    store.save(a_report("y", "a.txt"))
    assert store.reports() == [a_report("x", "b.txt"), a_report("y", "a.txt")]
    assert store.remove_path("b.txt") and not store.remove_path("b.txt")
    assert store.reports() == [a_report("y", "a.txt")]


def test_remove_takes_a_document_and_nothing_else(store):
    for report in gold_reports():
        store.save(report)
    gone, *rest = sorted(gold_reports(), key=lambda r: r.document.id)
    assert store.remove(gone.document.id) and not store.remove(gone.document.id)
    assert store.reports() == rest


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.tuples(st.sampled_from(["save", "remove"]), st.sampled_from("ab"), st.sampled_from("xyz"))),
)
def test_any_way_to_the_same_files_leaves_the_same_store(tmp_path_factory, steps):
    """However a folder came to be as it is, the store holds what a first load of it would hold."""
    files: dict[str, str] = {}
    with EvidenceStore(":memory:") as store, EvidenceStore(":memory:") as fresh:
        for verb, path, text in steps:
            if verb == "save":
                files[path] = text
                store.save(a_report(text, path))
            else:
                store.remove(f"id-{text}")
                files = {p: t for p, t in files.items() if t != text}
        for path, text in sorted(files.items()):
            fresh.save(a_report(text, path))
        assert store.reports() == fresh.reports()
        assert store.paths() == fresh.paths()


def test_the_graph_comes_back(store):
    graph = MeetingGraph.of(
        [Node("a", "Person", {"name": "Ñ", "aliases": ["x"]}), Node("b", "Meeting", {"year": 2024})],
        [Edge("e", "ATTENDED", "a", "b", {"lead": True})],
    )
    found = Finding(finding="merge", kind="person", left="d:0-1", right="d:2-3", score=4.5, evidence=(("names", 4.5),))
    assert store.read_graph() == MeetingGraph() and not store.graph_is_current()
    store.write_graph(graph, [found], {"old": "a"})
    assert store.redirects() == {"old": "a"}
    assert store.read_graph().to_json() == graph.to_json()
    assert store.read_findings() == [found]
    assert store.graph_is_current()
    store.write_graph(MeetingGraph())
    assert store.read_graph() == MeetingGraph() and store.read_findings() == [] and store.redirects() == {}


def test_a_graph_in_the_words_of_an_earlier_version_is_old(store, monkeypatch):
    store.write_graph(MeetingGraph())
    monkeypatch.setattr("graph.evidence._vocabulary", lambda: 1)
    assert not store.graph_is_current()
    store.write_graph(MeetingGraph())
    assert store.graph_is_current()


def test_decisions_are_numbered_kept_and_make_the_graph_old(store):
    store.write_graph(MeetingGraph())
    decision = Decision(verdict="same", kind="person", left="d:0-1", right="d:5-6", by="ana", at="2026-01-01", why="w")
    kept = store.decide(decision)
    assert kept.id == 1 and store.decisions() == [kept] and not store.graph_is_current()
    with pytest.raises(BadDecision, match="no decision 7"):
        store.decide(Decision(verdict="undo", kind="person", left="7"))
    assert store.decisions() == [kept]


def test_the_log_cannot_be_rewritten(store):
    store.decide(Decision(verdict="same", kind="person", left="d:0-1", right="d:5-6"))
    for sql in ("DELETE FROM decision", "UPDATE decision SET verdict = 'different'"):
        with pytest.raises(sqlite3.IntegrityError, match="decisions are never"):
            store._db.execute(sql)


def _text_file(path: Path) -> None:
    path.write_text("not a database, but long enough to look at" * 10, encoding="utf-8")


def _another_database(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE other (x)")
    db.close()


def _a_later_version(path: Path) -> None:
    EvidenceStore(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_text_file, "is not a whomet database"),
        (_another_database, "another program"),
        (_a_later_version, "version 99"),
        (Path.mkdir, "cannot be opened"),
    ],
)
def test_a_file_that_is_not_ours_is_one_clear_line(tmp_path, spoil, message):
    path = tmp_path / "whomet.db"
    spoil(path)
    with pytest.raises(BadDatabase, match=message) as error:
        EvidenceStore(path)
    assert "\n" not in str(error.value)


def test_a_missing_file_or_folder_is_one_clear_line(tmp_path):
    with pytest.raises(BadDatabase, match="load some documents first"):
        EvidenceStore(tmp_path / "whomet.db", create=False)
    with pytest.raises(BadDatabase, match="does its folder exist"):
        EvidenceStore(tmp_path / "nowhere" / "whomet.db")


def test_a_file_in_use_is_one_clear_line(tmp_path, monkeypatch):
    monkeypatch.setattr("graph.evidence.PATIENCE", 0.05)
    with EvidenceStore(tmp_path / "whomet.db") as one, EvidenceStore(tmp_path / "whomet.db") as other:
        one._db.execute("BEGIN IMMEDIATE")
        assert other.reports() == []  # reading goes on
        with pytest.raises(BadDatabase, match="in use"):
            other.save(a_report("x"))
        one._db.execute("ROLLBACK")
        other.save(a_report("x"))


WRITER = """
import sys
from graph.evidence import EvidenceStore
from graph.findings import Finding
from graph.model import Document, Mention, Report
mentions = tuple(Mention(name=str(i)) for i in range(200))
with EvidenceStore(sys.argv[1]) as store:
    for i in range(100_000):
        document = Document(id=str(i), path=str(i), text=str(i))
        store.save(Report(document=document, mentions=mentions))
        print(i, flush=True)
"""


def test_a_killed_writer_leaves_whole_documents(tmp_path):
    path = tmp_path / "whomet.db"
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, cwd=ROOT)
    assert writer.stdout is not None
    for _ in range(5):
        last = int(writer.stdout.readline())
    time.sleep(0.05)
    os.kill(writer.pid, signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    with EvidenceStore(path) as store:
        reports = store.reports()
        assert len(reports) > last
        assert {len(report.mentions) for report in reports} == {200}


def _all_evidence(data):
    if isinstance(data, dict):
        if {"start", "end", "quote"} <= set(data):
            yield data
        for value in data.values():
            yield from _all_evidence(value)
    elif isinstance(data, (list, tuple)):
        for value in data:
            yield from _all_evidence(value)
