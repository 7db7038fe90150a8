"""`whomet conflicts` on the five seeds as people read them by hand."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from command_line import CommandLine
from reports_from_gold import gold_reports, saved_gold

from graph.evidence import EvidenceStore


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    monkeypatch.setenv("COLUMNS", "100")
    saved_gold(tmp_path / "w.db")
    return CommandLine(monkeypatch, capsys)


def test_substance_stands_apart_with_both_quotes(whomet: CommandLine) -> None:
    ran = whomet("conflicts")
    assert ran.code == 0
    head, _, rest = ran.out.partition("\n")
    assert head == "Differences of substance"
    assert "role of Mark Johnson" in rest
    assert "--all shows them" in rest
    assert len(whomet("conflicts", "--all").out) > len(ran.out)


def test_rows_carry_the_words_of_their_texts(whomet: CommandLine) -> None:
    rows = whomet("conflicts", "--json").json["rows"]
    texts = {report.document.id: report.document.text for report in gold_reports()}
    assert [row["nature"] for row in rows].count("substance") == 2
    for row in rows:
        for side in ("left", "right"):
            document, _, span = row[f"{side}_statement"].rpartition(":")
            start, end = map(int, span.split("-"))
            assert texts[document][start:end] == row[f"{side}_quote"]
    table = list(csv.DictReader(io.StringIO(whomet("conflicts", "--csv").out)))
    assert [row["about"] for row in table] == [row["about"] for row in rows]


def test_nothing_to_differ(whomet: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "one.db"))
    with EvidenceStore(tmp_path / "one.db") as store:
        store.save(gold_reports()[0])
    assert whomet("conflicts").out == "No document differs from another in substance.\n"
    assert whomet("conflicts", "--json").json == {"rows": []}
