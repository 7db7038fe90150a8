"""`whomet remove` and `whomet doctor`."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from command_line import CommandLine
from reports_from_gold import gold_reports, saved_gold

from graph.evidence import EvidenceStore


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    for name in ("URI", "USER", "PASSWORD", "DATABASE", "WORKSPACE"):
        monkeypatch.delenv(f"WHOMET_NEO4J_{name}", raising=False)
    monkeypatch.delenv("WHOMET_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path)
    saved_gold(tmp_path / "w.db")
    return CommandLine(monkeypatch, capsys)


def state(whomet: CommandLine) -> dict[str, str]:
    return {check["check"]: check["state"] for check in whomet("doctor", "--json").json["checks"]}


def test_remove_by_path_id_and_folder(whomet: CommandLine) -> None:
    first, second, *rest = gold_reports()
    ran = whomet("remove", f"./{first.document.path}")
    assert (ran.code, ran.out) == (0, f"{first.document.path}\n")
    assert whomet("status", "--json").json["documents"] == 4
    assert whomet("remove", f"document-{second.document.id[:12]}", "--json").json == {
        "removed": [second.document.path],
        "documents": 3,
    }
    with EvidenceStore("fresh.db") as store:
        for report in rest:
            store.save(report)
    assert whomet("export", "json").out == whomet("export", "json", "--db", "fresh.db").out, "nothing of them is left"
    assert len(whomet("remove", "seeds", "--json").json["removed"]) == 3


def test_what_is_not_there_removes_nothing(whomet: CommandLine) -> None:
    for name in ("nowhere.txt", "document-00000000", "see", "0"):
        ran = whomet("remove", gold_reports()[0].document.path, name)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert whomet("status", "--json").json["documents"] == 5


def test_all_is_well(whomet: CommandLine) -> None:
    ran = whomet("doctor")
    assert ran.code == 0
    assert "WRONG" not in ran.out
    assert set(state(whomet).values()) == {"ok", "skipped"}


def test_no_database_is_nothing_wrong(whomet: CommandLine, tmp_path: Path) -> None:
    assert whomet("doctor", "--db", tmp_path / "none.db").code == 0
    assert not (tmp_path / "none.db").exists()


def test_a_quote_that_moved(whomet: CommandLine, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "w.db") as db:
        db.execute("UPDATE quote SET start = start + 1, end = end + 1 WHERE id = 1")
    db.close()
    assert whomet("doctor").code == 1
    assert state(whomet)["quotes"] == "wrong"


def test_a_file_that_is_no_database(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "n.db").write_text("no database, and long enough to be taken for one " * 50)
    ran = whomet("doctor", "--db", tmp_path / "n.db")
    assert ran.code == 1
    assert "is not a whomet database" in ran.out


def test_a_server_that_does_not_answer(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_NEO4J_URI", "bolt://127.0.0.1:1")
    assert whomet("doctor").code == 1
    assert state(whomet)["Neo4j"] == "wrong"
