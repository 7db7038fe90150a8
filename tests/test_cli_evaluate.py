"""`whomet evaluate`, and other extractors from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import CommandLine
from fake_model import raw, saying, serving
from gold_texts import OUTSIDE, OWN_GOLD, ROOT

GOLD = str(OWN_GOLD / "seeds.json")
SEEDS = str(ROOT / "seeds")
MEETING = "La ministra de Salud, Eva Sol Paz, se reunió con el alcalde de Lima, Luis Mora Sanz."


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("WHOMET_DB", "WHOMET_LLM_ENDPOINT", "WHOMET_LLM_MODEL", "WHOMET_LLM_KEY"):
        monkeypatch.delenv(name, raising=False)
    return CommandLine(monkeypatch, capsys)


def test_gold_against_itself(whomet: CommandLine) -> None:
    ran = whomet("evaluate", GOLD, GOLD)
    assert ran.code == 0
    assert ran.out.splitlines()[:2] == [
        "5 documents",
        "attendees  P 1.000  R 1.000  F1 1.000   (76 of 76 gold, 76 reported)",
    ]
    assert ran.err == ""


def test_texts_are_extracted_where_nothing_was(whomet: CommandLine) -> None:
    found = whomet("evaluate", GOLD, "--texts", SEEDS, "--json")
    assert found.code == 0
    assert found.json["documents"] == 5
    assert found.json["attendees_f1"] > 0.9
    assert found.json["dates"]["right"] > 0
    told = whomet("evaluate", GOLD, "--texts", SEEDS, "--misses").out.splitlines()
    assert len(told) == 11 + len(found.json["findings"])


def test_same_figures_as_of_printed_extractions(whomet: CommandLine, tmp_path: Path) -> None:
    printed = whomet("extract", SEEDS, "--json")
    (tmp_path / "extracted.json").write_text(printed.out, encoding="utf-8")
    assert (
        whomet("evaluate", GOLD, "extracted.json", "--json").json
        == whomet("evaluate", GOLD, "--texts", SEEDS, "--json").json
    )


def test_gold_dates_texts_that_nothing_else_dates(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MEETING.replace("se reunió", "se reunió ayer"), encoding="utf-8")
    meeting = {"status": "held", "date": "2024-05-05", "attendees": [{"name": "Eva Sol Paz"}]}
    for published, dates in (("2024-05-06", [1, 0, 0]), (None, [0, 1, 0]), ("2023-05-06", [0, 0, 1])):
        gold = {"id": "a", "file": "a.txt", "published": published, "meetings": [meeting]}
        (tmp_path / "gold.json").write_text(json.dumps([gold]), encoding="utf-8")
        assert list(whomet("evaluate", "gold.json", "--json").json["dates"].values()) == dates


def test_a_text_that_is_not_there(whomet: CommandLine, tmp_path: Path) -> None:
    ran = whomet("evaluate", GOLD, "--texts", str(tmp_path), "--json")
    assert ran.code == 0
    assert [finding["kind"] for finding in ran.json["findings"]].count("not extracted") == 5
    assert len(ran.err.splitlines()) == 5


@pytest.mark.parametrize("content", [None, "", "[", "[]", '{"documents": 3}', '"words"'])
def test_gold_that_is_none(whomet: CommandLine, tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "gold.json").write_text(content, encoding="utf-8")
    ran = whomet("evaluate", "gold.json")
    assert ran.code == 1
    assert len(ran.err.splitlines()) == 1


@pytest.mark.skipif(not (OUTSIDE / "dev").is_dir(), reason="the development texts are not beside the project")
def test_a_folder_of_gold(whomet: CommandLine) -> None:
    assert whomet("evaluate", OUTSIDE / "dev", "--json").json["documents"] == 20


# -- a language model ----------------------------------------------------------------------------

CLAIM = {
    "meetings": [
        {
            "status": "held",
            "quote": "se reunió con el alcalde de Lima",
            "attendees": [
                {"name": "Eva Sol Paz", "role": "ministra de Salud", "quote": "La ministra de Salud, Eva Sol Paz"},
                {"name": "Ada Falsa", "quote": "Ada Falsa, gobernadora"},
            ],
        }
    ]
}


def texts(folder: Path) -> str:
    (folder / "texts").mkdir()
    for number in range(3):
        (folder / "texts" / f"{number}.txt").write_text(f"{MEETING}\n\nNota {number}.\n", encoding="utf-8")
    return "texts"


def test_extract_and_load_through_a_model(whomet: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_LLM_KEY", "secret-key")
    folder = texts(tmp_path)
    with serving(saying(CLAIM)) as server:
        asking = ("--extractor", "llm", "--endpoint", server.endpoint, "--model", "small")
        documents = whomet("extract", folder, "--json", *asking).json["documents"]
        loaded = whomet("load", folder, "--json", *asking)
        assert {asked["headers"]["Authorization"] for asked in server.asked} == {"Bearer secret-key"}
    assert [[a["name"] for m in d["meetings"] for a in m["attendees"]] for d in documents] == [["Eva Sol Paz"]] * 3
    assert all("Ada Falsa" in d["dropped"][0]["reason"] for d in documents)
    assert (loaded.code, loaded.json["new"]) == (0, 3)
    assert whomet("verify").code == 0


def test_model_that_refuses_stops_at_once(whomet: CommandLine, tmp_path: Path) -> None:
    folder = texts(tmp_path)
    with serving(raw(b"no", 401)) as server:
        asking = ("--extractor", "llm", "--endpoint", server.endpoint, "--model", "small")
        ran = whomet("load", folder, *asking)
    assert ran.code == 1
    assert "refused the key (401); set WHOMET_LLM_KEY" in ran.err


def test_model_that_talks_nonsense(whomet: CommandLine, tmp_path: Path) -> None:
    folder = texts(tmp_path)
    with serving(raw(b"nonsense"), saying(CLAIM)) as server:
        asking = ("--extractor", "llm", "--endpoint", server.endpoint, "--model", "small", "--jobs", "1")
        ran = whomet("load", folder, "--json", *asking)
    assert (ran.code, ran.json["new"], len(ran.json["unreadable"])) == (1, 2, 1)
    assert "the model's answer" in ran.json["unreadable"][0]["message"]


def test_same_command_scores_a_model(whomet: CommandLine, tmp_path: Path) -> None:
    gold = {"id": "a", "file": f"{texts(tmp_path)}/0.txt", **CLAIM, "published": None}
    (tmp_path / "gold.json").write_text(json.dumps([gold]), encoding="utf-8")
    with serving(saying(CLAIM)) as server:
        asking = ("--extractor", "llm", "--endpoint", server.endpoint, "--model", "small")
        ran = whomet("evaluate", "gold.json", "--json", *asking)
    assert ran.json["attendees_f1"] == pytest.approx(2 / 3)
    assert "missed" in {finding["kind"] for finding in ran.json["findings"]}


@pytest.mark.parametrize("options", [
    ("--extractor", "llm"),
    ("--extractor", "llm", "--endpoint", "http://127.0.0.1:9"),
    ("--extractor", "llm", "--endpoint", "http://127.0.0.1:9", "--model", "m", "--executor", "dask"),
    ("--extractor", "tea-leaves"),
])  # fmt: skip
def test_options_that_do_not_go_together(whomet: CommandLine, tmp_path: Path, options: tuple[str, ...]) -> None:
    assert whomet("extract", texts(tmp_path), *options).code == 2
