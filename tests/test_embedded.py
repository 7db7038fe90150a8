"""Cypher in this process: the same rows as Neo4j, plain data, never writing, within limits."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import CommandLine
from hypothesis import HealthCheck, given, settings
from made_graphs import graphs, small
from test_parity import assert_same

from graph.errors import BadQuery
from graph.meeting_graph import MeetingGraph

needs_engine = pytest.mark.skipif(
    importlib.util.find_spec("arcadedb_embedded") is None,
    reason="the extra `cypher` is not installed: pip install -e '.[cypher]'",
)


@pytest.fixture(scope="module")
def store() -> Iterator[object]:
    from graph.embedded import EmbeddedStore

    with EmbeddedStore(small()) as opened:
        yield opened


@needs_engine
def test_every_canned_query_gives_the_same_rows(store: object) -> None:
    assert assert_same(small(), store, most=9) > 100


@needs_engine
def test_an_empty_graph() -> None:
    from graph.embedded import EmbeddedStore

    with EmbeddedStore(MeetingGraph()) as empty:
        assert assert_same(MeetingGraph(), empty, most=1) == 2


@needs_engine
@settings(max_examples=4, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(graph=graphs())
def test_generated_graphs(graph: MeetingGraph) -> None:
    from graph.embedded import EmbeddedStore

    with EmbeddedStore(graph) as made:
        assert_same(graph, made, most=2)


@needs_engine
def test_rows_are_plain_data(store: object) -> None:
    text = """
    MATCH path = (p:Person {workspace: $workspace, id: $who})-[r:ATTENDED]->(m:Meeting {id: 'meeting-cuatro'})
    RETURN p.name AS name, date('2024-02-06') AS day, [x IN nodes(path) | x.id] AS ids, p, r, path
    """
    table = store.table(text, {"who": "person-ana"})  # type: ignore[attr-defined]
    assert table.columns == ["name", "day", "ids", "p", "r", "path"]
    [row] = table.rows
    assert (row["name"], row["day"], row["ids"]) == ("Ana Zúñiga", "2024-02-06", ["person-ana", "meeting-cuatro"])
    assert (row["p"]["labels"], row["r"]["type"]) == (["Person"], "ATTENDED")
    assert row["path"] == [row["p"], row["r"], row["path"][2]]
    assert json.loads(json.dumps(table.rows)) == table.rows


@needs_engine
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("CREATE (n:Person) RETURN n", "only reads"),
        ("MATCH (n) DETACH DELETE n", "only reads"),
        ("MATCH (n) CALL (n) { SET n.x = 1 } RETURN 1", "only reads"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "reads files"),
        ("LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line", "reads files"),
        ("MATCH (n RETURN n", "line 1"),
        ("RETURN $missing", "missing"),
        ("", "empty"),
        ("UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*) AS n", "longer than 0.5 s"),
    ],
)
def test_what_is_no_reading_query_is_refused(store: object, text: str, said: str) -> None:
    with pytest.raises(BadQuery) as refused:
        store.table(text, seconds=0.5)  # type: ignore[attr-defined]
    assert said in str(refused.value) and "\n" not in str(refused.value)


@needs_engine
def test_rows_are_limited(store: object) -> None:
    table = store.table("UNWIND range(1, 1000000) AS x RETURN x", max_rows=3)  # type: ignore[attr-defined]
    assert (table.rows, table.truncated) == ([{"x": 1}, {"x": 2}, {"x": 3}], True)


def test_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """With the extra an answer, without it one line that says how to get it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WHOMET_DB", raising=False)
    (tmp_path / "a.txt").write_text("La ministra Ana Torres Vega se reunió con Luis Mora Sanz el 3 de mayo de 2024.\n")
    whomet = CommandLine(monkeypatch, capsys)
    assert whomet("load", "a.txt", "--jobs", "1").code == 0
    ran = whomet("cypher", "MATCH (p:Person) RETURN p.name AS name ORDER BY name", "--store", "memory", "--json")
    if importlib.util.find_spec("arcadedb_embedded"):
        assert [row["name"] for row in ran.json["rows"]] == ["Ana Torres Vega", "Luis Mora Sanz"]
        assert whomet("cypher", "MATCH (p) DELETE p", "--store", "memory").code == 1
    else:
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
        assert "whomet[cypher]" in ran.err
