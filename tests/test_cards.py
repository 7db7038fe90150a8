"""The card of a node: what a journalist asks first about a person, an agency, a meeting or a topic."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command_line import CommandLine
from reports_from_gold import saved_gold

from queries.answer import texts
from queries.catalogue import catalogue


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved_gold(tmp_path_factory.mktemp("cards") / "w.db")


@pytest.fixture
def whomet(database: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(database))
    monkeypatch.setenv("COLUMNS", "120")
    return CommandLine(monkeypatch, capsys)


# (name, options, what stands on the card in this order: sections, rows)
CARDS = [
    (
        "Roberto Velasco",
        [],
        [
            r"Roberto Velasco Álvarez  \(person-", "Mexico", "Also called: Roberto Velasco", "\nPosts\n",
            r"2025-12-11 +2025-12-11", "\nMeetings\n", "2023-12-27 ", "2025-12-11 ", "\nCompany kept\n",
            r"Alicia Bárcena Ibarra +3 +2023-12-27", r"\.\.\. and \d+ more: `whomet query met_with person=…`",
            "\nSources\n", r"This rests on \d+ passages in 5 documents; --why",
        ],
    ),
    (
        "SRE",
        ["--lang", "es"],
        [
            "México · secretaría · SRE", "\nSus personas\n", "Roberto Velasco Álvarez", "\nReuniones\n",
            "\nCon qué dependencias se reunió\n", "Secretaría de Marina", "\nTemas de esas reuniones\n",
            "tráfico de armas",
        ],
    ),
    (
        "AMLO meets U.S. delegation",
        ["--no-why"],
        ["\nWhen and where\n", "2023-12-27 +Mexico City +held", "\nWho was there\n", "Ken Salazar +United States",
         "\nAgencies\n",         "\nTopics\n", "DACA", "\nSources\n"],
    ),
    ("fentanilo", [],
     ["fentanyl", "\nMeetings\n", "2024-02-06", "\nWho was there\n", "\nAgencies\n", "\nDiscussed together"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "options", "parts"), CARDS, ids=[row[0] for row in CARDS])
def test_a_card_tells_what_one_asks_first(whomet: CommandLine, name: str, options: list[str], parts: list[str]) -> None:
    out = whomet("show", name, *options).out
    at = 0
    for part in parts:
        found = re.compile(part).search(out, at)
        assert found, f"{part!r} not after {out[:at][-80:]!r}"
        at = found.start()


def test_words_are_shown_where_they_are_few_or_asked_for(whomet: CommandLine) -> None:
    assert "«" in whomet("show", "Mark Johnson").out
    assert "«" not in whomet("show", "Mark Johnson", "--no-why").out
    assert "«" not in whomet("show", "Roberto Velasco").out
    assert "«Roberto Velasco Álvarez»" in whomet("show", "Roberto Velasco", "--why").out


def test_a_card_for_programs(whomet: CommandLine) -> None:
    (row,) = whomet("show", "Ken Salazar", "--json").json["rows"]
    assert {"posts_of_person", "meetings_of_person", "met_with"} <= row["card"].keys()
    met = row["card"]["met_with"]
    assert len(met["rows"]) == 10 < met["rows_in_all"]


def test_cards_ask_queries_that_there_are() -> None:
    for parts in texts()["cards"].values():
        for part in parts:
            query = catalogue()[part["ask"]]
            assert [param.name for param in query.params if not param.optional] == [part["about"]]
            assert set(part["columns"]) <= set(query.shown)
