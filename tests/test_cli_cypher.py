"""`whomet cypher`: reads Neo4j and nothing else."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from command_line import CommandLine

from graph.meeting_graph import MeetingGraph, Node
from graph.neo4j_store import Neo4jStore, Settings

NAMES = ["Ana Núñez", "Bob Ray", "Ciro Paz"]
QUERY = "MATCH (p:Person {workspace: $workspace}) WHERE p.name STARTS WITH $start RETURN p.name AS name ORDER BY name"


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(monkeypatch, capsys)


@pytest.fixture
def synced(
    whomet: CommandLine,
    neo4j_settings: Settings,
    neo4j_store: Callable[[MeetingGraph], Neo4jStore],
    monkeypatch: pytest.MonkeyPatch,
) -> CommandLine:
    for name in ("uri", "user", "password", "workspace"):
        monkeypatch.setenv(f"WHOMET_NEO4J_{name.upper()}", getattr(neo4j_settings, name))
    neo4j_store(MeetingGraph.of([Node(f"person-{n}", "Person", {"name": name}) for n, name in enumerate(NAMES)], []))
    return whomet


def test_rows_as_table_json_and_csv(synced: CommandLine) -> None:
    found = synced("cypher", QUERY, "-p", "start=Ana", "--json").json
    assert found == {"columns": ["name"], "rows": [{"name": "Ana Núñez"}], "truncated": False}
    rows = csv.DictReader(io.StringIO(synced("cypher", QUERY, "-p", "start=", "--csv").out))
    assert [row["name"] for row in rows] == NAMES
    assert "Bob Ray" in synced("cypher", QUERY, "-p", "start=B").out
    assert synced("cypher", QUERY, "-p", "start=Z").out == "Nothing found.\n"


def test_values_of_parameters(synced: CommandLine) -> None:
    found = synced("cypher", "RETURN $n + 1 AS n, $l[1] AS l, $t AS t", "-p", "n=2", "-p", "l=[1, 2]", "-p", "t=a=b")
    assert found.out.split()[-3:] == ["3", "2", "a=b"]


def test_rows_are_limited_and_it_is_said(synced: CommandLine) -> None:
    ran = synced("cypher", QUERY, "-p", "start=", "--rows", "2", "--json")
    assert len(ran.json["rows"]) == 2
    assert ran.json["truncated"] is True
    assert "first 2 rows" in ran.err


@pytest.mark.parametrize("text", ["MATCH (n:Person) SET n.name = 'x'", "MATCH (n RETURN n", "RETURN $missing"])
def test_what_is_refused_gets_one_line(synced: CommandLine, text: str) -> None:
    ran = synced("cypher", text)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)


def test_without_a_server_and_with_bad_parameters(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_NEO4J_URI", "bolt://127.0.0.1:1")
    ran = whomet("cypher", "RETURN 1")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "127.0.0.1:1" in ran.err
    assert whomet("cypher", "RETURN 1", "-p", "x").code == 2
