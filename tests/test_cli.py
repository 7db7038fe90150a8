"""The command line on the five seeds as people read them by hand: answers, formats, refusals, exit codes."""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import CommandLine
from reports_from_gold import gold_reports, saved_gold

from graph.neo4j_store import Settings
from whomet.cli.app import app

ROOT = Path(__file__).parent.parent


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(ROOT)  # the seeds' paths count from here
    return CommandLine(monkeypatch, capsys)


@pytest.fixture
def loaded(whomet: CommandLine, tmp_path: Path) -> CommandLine:
    saved_gold(tmp_path / "w.db")
    return whomet


@pytest.mark.parametrize("question", ["who attended every meeting", "¿quién asistió a todas las reuniones?"])
def test_who_attended_every_meeting(loaded: CommandLine, question: str) -> None:
    ran = loaded("ask", question)
    assert ran.code == 0
    assert re.search(r"Roberto Velasco Álvarez +4 +4", ran.out)
    for document in ("000", "001", "002", "003", "004"):
        assert f"      {document}_" in ran.out, "every document it rests on is named"
    assert "«Roberto Velasco Álvarez»" in ran.out
    counted = {"w": "5 documents, 4 meetings held, 0 of them without a date", "¿": "5 documentos y 4 reuniones"}
    assert counted[question[0]] in ran.out


def test_answer_as_json(loaded: CommandLine) -> None:
    answer = loaded("ask", "who attended every meeting but one", "--json").json
    assert answer["query"] == "attended_all_but"
    assert {"params", "columns", "rows", "coverage", "evidence"} <= answer.keys()
    assert len(answer["rows"]) == 7
    assert answer["coverage"] == {"documents": 5, "meetings_held": 4, "dates_unknown": 0, "mentions_for_review": 0}
    texts = {report.document.id: report.document.text for report in gold_reports()}
    for words in answer["evidence"]:
        assert texts[words["document"]][words["start"] : words["end"]] == words["quote"]


def test_answer_as_csv_is_nothing_but_rows(loaded: CommandLine) -> None:
    ran = loaded("query", "attended_all_but", "missing=1", "--csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [row["person"] for row in rows] == sorted(row["person"] for row in rows)
    assert {row["attended"] for row in rows} == {"3"}


def test_question_that_is_not_understood(loaded: CommandLine) -> None:
    ran = loaded("ask", "what colour is the moon")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) > 1, "the nearest questions are named"
    ran = loaded("ask", "what colour is the moon", "--json")
    assert ran.code == 1
    assert ran.json["query"] is None
    assert ran.json["suggestions"]


def test_queries_are_listed(whomet: CommandLine) -> None:
    listed = whomet("query", "--json").json["rows"]
    assert len(listed) >= 10
    assert all({"name", "title", "params"} <= query.keys() for query in listed)
    assert all({"name", "type", "optional"} == param.keys() for query in listed for param in query["params"])
    ran = whomet("query")
    assert ran.code == 0
    assert all(query["name"] in ran.out for query in listed)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["query", "attended_evry_meeting"], 1, "attended_every_meeting"),
        (["query", "met_with", "persn=x"], 1, "no parameter 'persn'"),
        (["query", "met_with", "person=Roberto Velasko"], 1, "Roberto Velasco"),
        (["query", "met_with", "person"], 2, "PARAM=VALUE"),
        (["show", "Jhonson"], 1, "Did you mean"),
        (["show", "Johnson"], 1, "fits 2"),
        (["view", "--focus", "nobody at all"], 1, "Nothing here is called"),
        (["laod", "x"], 2, "Did you mean 'load'?"),
        (["ask", "--json", "--md"], 2, "choose one"),
        (["export", "pdf"], 2, "json"),
        (["load", "seds"], 1, "did you mean seeds?"),
        (["load", "--published", "yesterday", "seeds"], 2, "is no date"),
        (["load", "--scheduler", "tcp://h:1", "seeds"], 2, "--executor dask"),
        (["extract", "nowhere"], 1, "no such file or folder"),
    ],
)
def test_mistakes_get_one_clear_line(loaded: CommandLine, arguments: list[str], code: int, words: str) -> None:
    ran = loaded(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert words in ran.err
    if code == 1:
        assert len(ran.err.splitlines()) == 1
        assert ran.err.startswith("whomet: ")


def test_no_database_is_made_by_asking_or_by_a_wrong_path(whomet: CommandLine, tmp_path: Path) -> None:
    for arguments in (["ask", "who attended every meeting"], ["status"], ["verify"], ["view"], ["load", "nowhere"]):
        ran = whomet(*arguments)
        assert ran.code == 1
        assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "w.db").exists()


def test_file_that_is_no_database(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "w.db").write_text("not a database, and long enough to be taken for one " * 50)
    ran = whomet("status")
    assert ran.code == 1
    assert "is not a whomet database" in ran.err


def test_unreachable_neo4j_is_told_in_one_line(loaded: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_NEO4J_URI", "bolt://127.0.0.1:1")
    for arguments in (["sync"], ["ask", "who attended every meeting", "--store", "neo4j"]):
        ran = loaded(*arguments)
        assert (ran.code, ran.out) == (1, "")
        assert len(ran.err.splitlines()) == 1
        assert "127.0.0.1:1" in ran.err


def test_show(loaded: CommandLine) -> None:
    ran = loaded("show", "roberto velasco alvarez", "--why")
    assert ran.code == 0
    assert "Person: Roberto Velasco Álvarez" in ran.out
    assert "attended 2025-12-11" in ran.out
    assert "004_64c047a6e90556dc.txt" in ran.out
    account = loaded("show", "roberto velasco alvarez", "--json").json["rows"][0]
    assert sum(edge["type"] == "ATTENDED" for edge in account["edges"]) == 4
    scores = [join["score"] for join in account["joins"]]
    assert len(scores) == 4 and scores == sorted(scores), "what made five mentions one, the least certain first"
    assert "+2.0  same agency (mx-sre)" in ran.out


def test_status(loaded: CommandLine) -> None:
    counted = loaded("status", "--json").json
    assert (counted["documents"], counted["meetings_held"], counted["people"]) == (5, 4, 30)
    assert {"meetings", "agencies", "topics"} <= counted.keys()
    assert "documents" in loaded("status").out


def test_export_is_the_same_bytes_every_time(loaded: CommandLine, tmp_path: Path) -> None:
    printed = loaded("export", "json")
    assert printed.json["nodes"]
    assert loaded("export", "json", "-o", tmp_path / "deep" / "g.json").code == 0
    assert (tmp_path / "deep" / "g.json").read_text(encoding="utf-8") == printed.out
    assert os.listdir(tmp_path / "deep") == ["g.json"]


def test_view_writes_a_page(loaded: CommandLine, tmp_path: Path) -> None:
    ran = loaded("view", "-o", tmp_path / "n.html", "--focus", "Alicia Bárcena Ibarra", "--lang", "es")
    assert ran.out.strip() == str(tmp_path / "n.html")
    assert "Bárcena" in (tmp_path / "n.html").read_text(encoding="utf-8")


def test_verify_compares_every_quote_with_its_file(
    loaded: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = loaded("verify", "--json")
    assert ran.code == 0
    assert ran.json["documents"] == 5
    assert ran.json["quotes"] > 100
    assert ran.json["wrong"] == []
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    for seed in sorted((ROOT / "seeds").glob("*.txt"))[:4]:
        text = seed.read_text(encoding="utf-8").replace("Roberto Velasco", "Roberto Velazco", 1)
        (tmp_path / "seeds" / seed.name).write_text(text, encoding="utf-8")
    ran = loaded("verify", "--json")
    assert ran.code == 1
    told = {Path(wrong["path"]).name[:3]: wrong["where"] for wrong in ran.json["wrong"]}
    assert told == {"000": "file", "001": "file", "002": "file", "003": "file", "004": "file gone"}
    ran = loaded("verify")
    assert ran.code == 1
    assert "seeds/004_64c047a6e90556dc.txt: the file is gone" in ran.out


def test_text_cannot_steer_the_terminal(loaded: CommandLine, tmp_path: Path) -> None:
    ran = loaded("load", tmp_path / "\x1b[31mred\nline\u202e.txt")
    assert "\x1b" not in ran.err
    assert "\u202e" not in ran.err
    assert len(ran.err.splitlines()) == 1


def test_commands_start_without_heavy_imports() -> None:
    heavy = ("pydantic", "networkx", "neo4j", "trafilatura", "pyvis", "rich", "yaml", "babel", "numpy", "selenium")
    script = f"import sys, whomet.__main__, whomet.cli.app; print([m for m in {heavy!r} if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ran.stdout.strip() == "[]"


def test_closed_pipe_is_no_error(loaded: CommandLine) -> None:
    command = f"{sys.executable} -m whomet query --json | head -n 1"
    ran = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=ROOT)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "{\n", "")


def test_every_command_has_help(whomet: CommandLine) -> None:
    names = [command.name or command.callback.__name__ for command in app.registered_commands if command.callback]
    assert len(names) >= 11
    for name in names:
        ran = whomet(name, "--help")
        assert ran.code == 0
        assert ran.out.startswith("Usage: whomet ")


def test_version(whomet: CommandLine) -> None:
    assert whomet("--version").out.startswith("whomet 0.")


def test_neo4j_answers_as_the_file_does(
    loaded: CommandLine, neo4j_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("uri", "user", "password", "workspace"):
        monkeypatch.setenv(f"WHOMET_NEO4J_{name.upper()}", getattr(neo4j_settings, name))
    written = loaded("sync", "--json").json
    assert written["nodes_created"] > 80
    assert "nothing to change" in loaded("sync").err
    question = ["ask", "who attended every meeting but one"]
    assert loaded(*question, "--store", "neo4j", "--json").json == loaded(*question, "--json").json
    assert "Alicia Bárcena Ibarra" in loaded(*question, "--store", "neo4j").out
