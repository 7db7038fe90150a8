"""Loading from the command line: the whole way from files to answers, twice, in any order, and when it goes wrong."""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from command_line import CommandLine

from whomet.demo import seeds

ROOT = Path(__file__).parent.parent
MEETING = (
    "La secretaria de Energía, Ana Gómez Ruiz, se reunió ayer con el embajador de Chile en México, Luis Mora Sanz."
)


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WHOMET_DB", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    return CommandLine(monkeypatch, capsys)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The seeds in a folder of the test's own."""
    return Path(shutil.copytree(ROOT / "seeds", tmp_path / "texts"))


def exported(whomet: CommandLine, db: str = "whomet.db") -> str:
    return whomet("export", "json", "--db", db).out


def test_demo(whomet: CommandLine, tmp_path: Path) -> None:
    ran = whomet("demo")
    assert ran.code == 0
    assert "Roberto Velasco Álvarez attended every meeting: 4 of 4." in ran.out
    for document in ("000", "001", "002", "003", "004"):
        assert f"      {document}_" in ran.out
    assert "4 meetings held" in ran.out
    assert "Try next:" in ran.out
    page = (tmp_path / "demo" / "whomet.html").read_text(encoding="utf-8")
    assert "Bárcena" in page
    assert whomet("demo").out == ran.out, "again, on the same database"
    assert whomet("verify", "--db", "demo/whomet.db").code == 0


def test_demo_without_a_writable_folder(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("a file")
    ran = whomet("demo")
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1


def test_loading_again_changes_nothing(whomet: CommandLine, copied: Path) -> None:
    first = whomet("load", "texts", "--json")
    assert first.code == 0
    assert (first.json["new"], first.json["unreadable"]) == (5, [])
    before = exported(whomet)
    again = whomet("load", "./texts", "--json").json
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 5)
    assert exported(whomet) == before


def test_order_of_files_does_not_matter(whomet: CommandLine, copied: Path) -> None:
    whomet("load", "texts")
    names = [f"texts/{name}" for name in sorted(os.listdir("texts")) if name.endswith(".txt")]
    random.Random(3).shuffle(names)
    for name in names:
        assert whomet("load", name, "--db", "other.db").code == 0
    assert exported(whomet, "other.db") == exported(whomet)


def test_changed_file_replaces_what_it_said(whomet: CommandLine, copied: Path) -> None:
    whomet("load", "texts")
    before = exported(whomet)
    changed = copied / "004_64c047a6e90556dc.txt"
    text = changed.read_text(encoding="utf-8")
    changed.write_text(text.replace("Ronald Johnson", "Harold Johansson"), encoding="utf-8")
    assert whomet("load", "texts", "--json").json["changed"] == 1
    after = exported(whomet)
    assert "Ronald Johnson" not in after
    assert "Harold Johansson" in after
    changed.write_text(text, encoding="utf-8")
    whomet("load", "texts")
    assert exported(whomet) == before


def test_bad_files_are_told_and_the_rest_is_read(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "good.txt").write_text(MEETING, encoding="utf-8")
    (tmp_path / "texts" / "empty.txt").write_bytes(b"")
    (tmp_path / "texts" / "rubbish.txt").write_bytes(bytes(range(256)) * 9)
    ran = whomet("load", "texts", "nowhere")
    assert (ran.code, ran.out) == (1, "")
    told = [line for line in ran.err.splitlines() if line.startswith("whomet: ")]
    assert len(told) == 3
    assert "1 document read into whomet.db (1 new" in ran.err
    assert whomet("status", "--json").json["documents"] == 1


def test_standard_input_and_publication_date(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(MEETING.encode("cp1252"))))
    assert whomet("load", "-", "--published", "2024-03-05").code == 0
    assert whomet("verify").code == 0
    meetings = [node for node in whomet("export", "json").json["nodes"] if node["label"] == "Meeting"]
    assert [meeting["properties"]["date"] for meeting in meetings] == ["2024-03-04"]


def test_extract_prints_what_each_text_says(whomet: CommandLine, copied: Path, tmp_path: Path) -> None:
    ran = whomet("extract", "texts", "--json")
    assert ran.code == 0
    documents = ran.json["documents"]
    assert [Path(document["file"]).name[:3] for document in documents] == ["000", "001", "002", "003", "004"]
    for document in documents:
        text = Path(document["file"]).read_text(encoding="utf-8")
        quotes = list(evidence_in(document))
        assert quotes
        for words in quotes:
            assert text[words["start"] : words["end"]] == words["quote"]
    assert not (tmp_path / "whomet.db").exists()
    assert "Roberto Velasco" in whomet("extract", "texts").out


def evidence_in(value: object) -> list[dict]:
    if isinstance(value, dict):
        own = [value] if "quote" in value else []
        return own + [found for part in value.values() for found in evidence_in(part)]
    return [found for part in value for found in evidence_in(part)] if isinstance(value, list) else []


def test_processes_give_the_same_as_one(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number in range(70):
        text = MEETING.replace("ayer", f"el {number % 28 + 1} de marzo de 2023") + f"\n\nComunicado {number}.\n"
        (tmp_path / "texts" / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "texts" / "33.txt").write_bytes(b"")
    alone = whomet("load", "texts", "--jobs", "1", "--db", "one.db", "--json")
    many = whomet("load", "texts", "--jobs", "2", "--db", "two.db", "--json")
    assert (alone.code, many.code) == (1, 1)
    assert many.json == alone.json
    assert many.json["new"] == 69
    assert exported(whomet, "two.db") == exported(whomet, "one.db")


def test_interrupt_keeps_what_was_done(whomet: CommandLine, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from graph.evidence import EvidenceStore

    save, saved = EvidenceStore.save, []

    def save_three(store: EvidenceStore, report: object) -> object:
        if len(saved) == 3:
            raise KeyboardInterrupt
        saved.append(report)
        return save(store, report)  # type: ignore[arg-type]

    monkeypatch.setattr(EvidenceStore, "save", save_three)
    ran = whomet("load", "texts")
    assert ran.code == 130
    assert "3 documents read" in ran.err
    assert "what was read is kept" in ran.err
    monkeypatch.setattr(EvidenceStore, "save", save)
    assert whomet("status", "--json").json["documents"] == 3
    again = whomet("load", "texts", "--json").json
    assert (again["new"], again["unchanged"]) == (2, 3)


def _documents(db: Path) -> int:
    """How many documents another process has saved so far."""
    try:
        with closing(sqlite3.connect(f"file:{db}?mode=ro", uri=True)) as looking:
            return int(looking.execute("SELECT count(*) FROM document").fetchone()[0])
    except sqlite3.OperationalError:  # no file or no table yet
        return 0


def _hear_interrupts() -> None:
    """A shell has what it runs in the background ignore Ctrl-C, and all its children with it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interrupt_of_a_real_process_leaves_a_sound_database(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number in range(8000):  # more than a busy machine reads between two looks
        (tmp_path / "texts" / f"{number}.txt").write_text(f"{MEETING}\n{number}\n", encoding="utf-8")
    command = [sys.executable, "-m", "whomet", "load", str(tmp_path / "texts"), "--db", str(tmp_path / "w.db")]
    command += ["--jobs", "2"]
    running = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=_hear_interrupts
    )
    while not _documents(tmp_path / "w.db") and running.poll() is None:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process of the command
    told = running.communicate(timeout=60)[1].decode()
    assert running.returncode == 130
    assert "Traceback" not in told
    assert "Stopped; what was read is kept." in told
    checked = subprocess.run([*command[:3], "verify", "--db", str(tmp_path / "w.db")], cwd=ROOT, capture_output=True)
    assert checked.returncode == 0


def test_seeds_are_found() -> None:
    assert len(list(seeds().glob("*.txt"))) == 5


def test_spans_of_a_pipeline_that_is_not_there(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("La ministra Ana Torres Vega se reunió con Luis Mora Sanz.\n", encoding="utf-8")
    ran = whomet("extract", str(tmp_path / "a.txt"), "--spans", "no_such_pipeline")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert "spaCy" in ran.err
