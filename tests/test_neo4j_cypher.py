"""A person's own Cypher: answered in plain data, never writing, within limits."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from graph.errors import BadQuery
from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.neo4j_store import Neo4jStore, Table, run_cypher

GRAPH = MeetingGraph.of(
    [Node("meeting-1", "Meeting", {"label": "x", "year": 2024}), Node("person-1", "Person", {"name": "Ñandú"})],
    [Edge("edge-1", "ATTENDED", "person-1", "meeting-1", {"lead": True})],
)


@pytest.fixture
def store(neo4j_store: Callable[[MeetingGraph], Neo4jStore]) -> Neo4jStore:
    return neo4j_store(GRAPH)


def test_rows_are_plain_data(store: Neo4jStore) -> None:
    text = """
    MATCH path = (p:Person {workspace: $workspace})-[:ATTENDED]->(m)
    RETURN p.name AS name, m.year + $years AS year, date('2024-02-06') AS day, [x IN nodes(path) | x.id] AS ids, path
    """
    table = run_cypher(text, {"years": 1}, store)
    assert table.columns == ["name", "year", "day", "ids", "path"]
    [row] = table.rows
    assert [row[c] for c in table.columns[:4]] == ["Ñandú", 2025, "2024-02-06", ["person-1", "meeting-1"]]
    assert [step.get("type") or step["labels"] for step in row["path"]] == [["Person"], "ATTENDED", ["Meeting"]]
    assert json.loads(json.dumps(table.rows)) == table.rows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("CREATE (n:Person) RETURN n", "only reads", id="create"),
        pytest.param("MATCH (n) DETACH DELETE n", "only reads", id="delete"),
        pytest.param("EXPLAIN MERGE (n:Person {id: 'x'})", "only reads", id="write behind EXPLAIN"),
        pytest.param("MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS", "only reads", id="write in a subquery"),
        pytest.param("CALL db.createLabel('x')", "only reads", id="procedure that writes"),
        pytest.param("DROP CONSTRAINT whomet_person", "only reads", id="schema"),
        pytest.param("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", "only reads", id="administration"),
        pytest.param("TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "work of others", id="others' transactions"),
        pytest.param("LOAD CSV FROM 'file:///x.csv' AS line RETURN line", "reads files", id="files of the server"),
        pytest.param("RETURN 1; MATCH (n) DELETE n", "exactly one statement", id="two statements"),
        pytest.param("MATCH (n RETURN n", "(line 1, column 10)", id="a slip, with its place as typed"),
        pytest.param("RETURN $missing", "missing", id="a parameter that was not given"),
        pytest.param("", "end of input", id="nothing"),
    ],
)
def test_what_is_no_reading_query_is_refused(store: Neo4jStore, text: str, said: str) -> None:
    with pytest.raises(BadQuery) as refused:
        run_cypher(text, {}, store)
    assert said in str(refused.value) and "\n" not in str(refused.value)
    assert store.graph() == GRAPH


def test_rows_are_limited(store: Neo4jStore) -> None:
    """The server stops too: it does not make the other 100 million rows."""
    table = run_cypher("UNWIND range(1, 100000000) AS x RETURN x", {}, store, max_rows=3)
    assert table == Table(["x"], [{"x": 1}, {"x": 2}, {"x": 3}], truncated=True)
    three = run_cypher("UNWIND [1, 2, 3] AS x RETURN x", {}, store, max_rows=3)
    assert not three.truncated


def test_time_is_limited(store: Neo4jStore) -> None:
    text = "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*) AS n"
    with pytest.raises(BadQuery, match="longer than 0.5 s"):
        run_cypher(text, {}, store, seconds=0.5)


@pytest.mark.parametrize("value", ["text", 3, 2.5, True, None, ["a", 1], {"a": [1]}])
def test_parameters_keep_their_type(store: Neo4jStore, value: Any) -> None:
    assert run_cypher("RETURN $value AS value", {"value": value}, store).rows == [{"value": value}]
