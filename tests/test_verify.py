"""Verification finds what was changed under it, and nothing where nothing was."""

from __future__ import annotations

import sqlite3

import pytest
from reports_from_gold import ROOT, gold_reports, saved_gold

from graph.evidence import EvidenceStore
from graph.resolve import resolve
from graph.verify import verify


def read(path: str) -> str | None:
    file = ROOT / path
    return file.read_text(encoding="utf-8") if file.is_file() else None


@pytest.fixture
def store(tmp_path):
    with EvidenceStore(saved_gold(tmp_path / "whomet.db")) as opened:
        opened.write_graph(resolve(opened.reports()))
        yield opened


def test_all_is_well(store):
    assert verify(store) == []
    assert verify(store, read) == []


@pytest.mark.parametrize(
    ("sql", "where"),
    [
        ("UPDATE quote SET quote = 'X' || quote WHERE id = 1", "kept text"),
        ("UPDATE quote SET start = start + 1 WHERE id = 1", "kept text"),
        ("UPDATE quote SET start = -1, end = -1, quote = '' WHERE id = 1", "kept text"),
        ("UPDATE document SET text = text || '.' WHERE id = (SELECT min(id) FROM document)", "kept text"),
    ],
)
def test_a_change_in_the_database_is_found(store, sql, where):
    store._db.execute(sql)
    (first, *_) = verify(store)
    assert first.where == where and first.path.startswith("seeds/")


def test_a_changed_quote_in_the_graph_is_found(store):
    store._db.execute(
        "UPDATE edge SET props = replace(props, '\"quotes\": [\"', '\"quotes\": [\"so ') WHERE type = 'ATTENDED'"
    )
    found = verify(store)
    assert found and all(mismatch.where.startswith("graph (attended-") for mismatch in found)


def test_files_that_changed_or_went_are_told_once(store):
    def half(path: str) -> str | None:
        return None if "000_" in path else (read(path) or "") + " more" if "001_" in path else read(path)

    assert [(m.path[6:9], m.where) for m in verify(store, half)] == [("000", "file gone"), ("001", "file")]
    assert all("\n" not in str(mismatch) for mismatch in verify(store, half))


def test_a_text_at_two_paths_is_checked_at_both(store):
    report = gold_reports()[0]
    store.save(report.model_copy(update={"document": report.document.model_copy(update={"path": "copy.txt"})}))
    assert [(m.path, m.where) for m in verify(store, read)] == [("copy.txt", "file gone")]


def test_the_database_stays_usable_by_sqlite(store):
    assert store._db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with pytest.raises(sqlite3.IntegrityError):
        store._db.execute("INSERT INTO statement VALUES (NULL, 'nowhere', 'topic', 0, '{}')")
