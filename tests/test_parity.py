"""Every canned query gives the same rows in the same order, and the same evidence, in memory and on Neo4j.

Over the seeds, the development texts where they are, and graphs made by hand and by hypothesis; WHOMET_PARITY_TEXTS
names another folder of texts, and WHOMET_PARITY_EXAMPLES how many graphs hypothesis makes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from gold_texts import OUTSIDE, ROOT
from hypothesis import HealthCheck, given, settings
from made_graphs import graphs, small

from graph.meeting_graph import MeetingGraph
from graph.networkx_store import to_networkx
from queries.catalogue import Query, catalogue, everything
from queries.fetch import fetch
from queries.run import in_order, run, words_of

NODES = {"person": "Person", "agency": "Agency", "meeting": "Meeting", "topic": "Topic"}
PERIODS: list[tuple[str | None, str | None]] = [
    (None, None),
    ("2024-01-01", None),
    (None, "2024-12-31"),
    ("2024-02-06", "2025-01-01"),
]


def cases(query: Query, graph: MeetingGraph, most: int) -> Iterator[dict[str, Any]]:
    """Parameter sets for a query: every node of the type asked for, the periods in turn, `most` at the most."""
    wanted = [param for param in query.params if param.type in NODES]
    choices = [[node.id for node in graph.with_label(NODES[param.type])] for param in wanted]
    rounds = max([len(choice) for choice in choices] or [len(PERIODS)])
    if not all(choices):
        return
    for turn in range(min(max(rounds, len(PERIODS)), most)):
        values = {param.name: param.default for param in query.params}
        for step, (param, choice) in enumerate(zip(wanted, choices, strict=True)):
            values[param.name] = choice[(turn + step) % len(choice)]
        since, until = PERIODS[turn % len(PERIODS)]
        values |= {name: day for name, day in (("since", since), ("until", until)) if name in values}
        values |= {param.name: turn % 3 + 1 for param in query.params if param.type == "integer"}
        yield values | {
            param.name: plain(param.type, param.name, graph, turn) for param in query.params if param.type in PLAIN
        }


EXAMPLES = int(os.environ.get("WHOMET_PARITY_EXAMPLES", "6"))
TEXTS = Path(os.environ.get("WHOMET_PARITY_TEXTS", OUTSIDE / "dev" / "texts"))
PLAIN = ("series", "place", "post", "country")


def plain(kind: str, name: str, graph: MeetingGraph, turn: int) -> Any:
    """A value that is no node: a series, some places or posts, a country or none."""
    held = {"place": ("place", "Meeting"), "series": ("series", "Meeting"), "post": ("role", "")}
    if kind == "country":
        return [None, "MX", "US"][turn % 3] if name == "country" and turn else "MX"
    prop, label = held[kind]
    things = graph.with_label(label) if label else graph.with_type("ATTENDED")
    values = sorted({str(thing.props[prop]) for thing in things if prop in thing.props}) or ["none"]
    return values[turn % len(values)] if kind == "series" else values[turn % len(values) :][:2]


def answer(query: Query, values: dict[str, Any], store: Any) -> list[tuple[Any, ...]]:
    """Rows in order, each with its evidence flattened."""
    return [
        tuple(in_order(words_of(row[column])) if column == "statements" else row[column] for column in query.columns)
        for row in fetch(query, values, store)
    ]


def assert_same(graph: MeetingGraph, store: Any, most: int) -> int:
    """Compare all queries; returns how many rows were equal."""
    memory, rows, differ = to_networkx(graph), 0, []
    for query in everything().values():
        for values in cases(query, graph, most):
            here, there = answer(query, values, memory), answer(query, values, store)
            if not query.order:
                here, there = sorted(here, key=repr), sorted(there, key=repr)
            rows += len(here)
            if here != there:
                differ.append(f"{query.name} {values}\n  in memory: {here}\n  on Neo4j:  {there}")
    assert not differ, "\n".join(differ)
    return rows


@pytest.fixture(scope="module")
def small_graph() -> MeetingGraph:
    return small()


def test_hand_made_graph(neo4j_store: Callable[[MeetingGraph], Any], small_graph: MeetingGraph) -> None:
    assert assert_same(small_graph, neo4j_store(small_graph), most=9) > 100


def test_rows_come_alone_and_their_words_when_asked_for(
    neo4j_store: Callable[[MeetingGraph], Any], small_graph: MeetingGraph
) -> None:
    store, memory, told = neo4j_store(small_graph), to_networkx(small_graph), 0
    for query in catalogue().values():
        for values in cases(query, small_graph, 3):
            here, there = (run(query, values, where) for where in (memory, store))
            assert there.rows == here.rows and "told" not in vars(there), query.name
            assert there.row_evidence == here.row_evidence, query.name
            told += len(there.evidence)
    assert told > 500


def test_empty_graph(neo4j_store: Callable[[MeetingGraph], Any]) -> None:
    empty = MeetingGraph()
    assert assert_same(empty, neo4j_store(empty), most=1) == 2  # two counts of nothing


def read(folder: Path) -> MeetingGraph:
    """The graph of all texts in a folder."""
    from graph.model import Document
    from graph.resolve import resolve
    from loaders.extract import extract
    from loaders.read import read_paths

    return resolve([extract(found) for found in read_paths([folder]) if isinstance(found, Document)])


def test_the_seeds(neo4j_store: Callable[[MeetingGraph], Any]) -> None:
    graph = read(ROOT / "seeds")
    assert assert_same(graph, neo4j_store(graph), most=2) > 1000


@pytest.mark.skipif(not TEXTS.is_dir(), reason="neither the development texts nor WHOMET_PARITY_TEXTS are here")
def test_the_development_texts(neo4j_store: Callable[[MeetingGraph], Any]) -> None:
    graph = read(TEXTS)
    assert assert_same(graph, neo4j_store(graph), most=3) > 1000


@settings(max_examples=EXAMPLES, deadline=None, derandomize=EXAMPLES < 50, suppress_health_check=list(HealthCheck))
@given(graph=graphs())
def test_generated_graphs(neo4j_store: Callable[[MeetingGraph], Any], graph: MeetingGraph) -> None:
    assert_same(graph, neo4j_store(graph), most=2)
