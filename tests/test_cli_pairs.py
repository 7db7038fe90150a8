"""`whomet evaluate --pairs`: figures, and every pair that is wrong or waits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import CommandLine

MAYOR = {"name": "Luz Andrade Peña", "post": "alcaldesa"}
PEOPLE = [
    {"same": True, "a": MAYOR, "b": {"name": "Luz Andrade Pena", "post": "Mayor"}},
    {"same": False, "a": MAYOR, "b": {"name": "Raúl Andrade Peña", "post": "alcalde"}},
    {"same": False, "a": MAYOR, "b": MAYOR},
]
MINISTRY = {"name": "Secretaría de Relaciones Exteriores", "country": "MX"}
BODIES = [{"same": True, "a": {"name": "SRE", "country": "MX"}, "b": MINISTRY}]


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return CommandLine(monkeypatch, capsys)


def write(pairs: object) -> None:
    Path("pairs.json").write_text(json.dumps(pairs), encoding="utf-8")


def test_people_with_every_wrong_pair(whomet: CommandLine) -> None:
    write(PEOPLE)
    found = whomet("evaluate", "--pairs", "pairs.json", "--json").json
    assert {"precision", "recall", "review", "wrong"} <= found.keys()
    assert (found["pairs"], found["merged"], found["right"], found["precision"]) == (3, 2, 1, 0.5)
    (wrong,) = found["wrong"]
    assert wrong["a"] == PEOPLE[2]["a"]
    ran = whomet("evaluate", "--pairs", "pairs.json")
    assert ran.code == 0
    assert "precision  0.500" in ran.out
    assert "are two, taken for same" in ran.out


def test_agencies(whomet: CommandLine) -> None:
    write(BODIES)
    found = whomet("evaluate", "--pairs", "pairs.json", "--json").json
    assert (found["precision"], found["recall"], found["wrong"]) == (1.0, 1.0, [])


def test_people_in_documents(whomet: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for name, text in (
        ("a", "La ministra de Salud, Eva Sol Paz, se reunió con el alcalde de Lima, Luis Mora Sanz."),
        ("b", "El alcalde de Lima, Luis Mora Sanz, se reunió con la ministra de Educación, Ada Gil Roca."),
    ):
        (tmp_path / "texts" / f"{name}.txt").write_text(text, encoding="utf-8")
    write(
        [
            {"same": True, "a": ["a", "Luis Mora Sanz"], "b": ["b", "Luis Mora Sanz"]},
            {"same": False, "a": ["a", "Eva Sol Paz"], "b": ["b", "Ada Gil Roca"]},
        ]
    )
    found = whomet("evaluate", "--pairs", "pairs.json", "--documents", "texts", "--jobs", "1", "--json").json
    assert (found["precision"], found["recall"], found["wrong"]) == (1.0, 1.0, [])
    ran = whomet("evaluate", "--pairs", "pairs.json")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "folder" in ran.err


@pytest.mark.parametrize("content", ["", "[]", "{}", '[{"a": 1}]', '[{"a": 1, "b": 2, "same": true}]'])
def test_file_that_holds_no_pairs(whomet: CommandLine, content: str) -> None:
    Path("pairs.json").write_text(content, encoding="utf-8")
    ran = whomet("evaluate", "--pairs", "pairs.json")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_either_gold_or_pairs(whomet: CommandLine) -> None:
    assert whomet("evaluate").code == 2
    assert whomet("evaluate", "gold.json", "--pairs", "pairs.json").code == 2
