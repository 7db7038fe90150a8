"""Make a workspace in Neo4j hold exactly a graph, writing only what differs.

A small difference goes in one transaction; a large one in several, and the workspace's own node says until
the last that it is incomplete. Each transaction counts that node on, so that two writers cannot mix, and a
sync killed at any moment leaves whole nodes and edges which the next one completes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from neo4j import ManagedTransaction, Session

from graph.errors import StoreUnavailable
from graph.meeting_graph import Edge, MeetingGraph
from graph.neo4j_store.connect import connection
from graph.neo4j_store.difference import Difference, differences, same_number
from graph.neo4j_store.digest import graph_digest
from graph.neo4j_store.schema import apply_schema
from graph.neo4j_store.settings import Settings
from graph.neo4j_store.words import cypher, vocabulary
from graph.neo4j_store.workspace import FORM, State, read_state

BATCH = 5_000  # rows of one UNWIND
ATOMIC = 20_000  # rows that still go in one transaction; more would need much of the server's memory
Row = dict[str, Any]


@dataclass(frozen=True)
class Counters:
    """What a sync wrote. Nodes are `released` that had to go but carry edges of others: they lose our mark only."""

    nodes_created: int = 0
    nodes_updated: int = 0
    nodes_deleted: int = 0
    nodes_released: int = 0
    edges_created: int = 0
    edges_updated: int = 0
    edges_deleted: int = 0

    @property
    def total(self) -> int:
        """0 where the graph was unchanged."""
        return sum(asdict(self).values())


class _Rows(list[Row]):
    """The driver turns all parameters into text for its log, even where nobody logs: make that short."""

    def __repr__(self) -> str:
        return f"<{len(self)} rows>"


@dataclass(frozen=True)
class _Step:
    """One statement to run over some ids; `counter` says what it counts, `sure` that no row may be left over."""

    counter: str
    text: str
    ids: list[str]
    row: Callable[[str], Row]
    sure: bool = True

    def batches(self) -> Iterator[_Step]:
        for start in range(0, len(self.ids), BATCH):
            yield _Step(self.counter, self.text, self.ids[start : start + BATCH], self.row, self.sure)


def sync(
    graph: MeetingGraph,
    settings: Settings,
    *,
    for_review: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Counters:
    """Write the difference between `graph` and what the workspace holds; nothing where there is none.

    `for_review` is how many mentions wait for a person's decision; it is kept for the answers' coverage. `progress`
    is called with rows written and rows to write. Raises StoreUnavailable, with nothing half-written.
    """
    with connection(settings) as driver:
        apply_schema(driver, settings)
        with driver.session(database=settings.database) as session:
            state = read_state(session, settings.workspace)
            wanted = State(state.version, True, for_review, graph_digest(graph))
            if state == wanted and same_number(session, settings.workspace, graph):
                return Counters()
            steps = list(_steps(graph, differences(session, settings.workspace, graph)))
            writer = _Writer(session, settings, wanted, progress or (lambda done, of: None))
            return writer.write(steps, unless=state)


# -- what to run, in an order that never leaves an edge without its ends ----------------------------


def _steps(graph: MeetingGraph, differing: dict[str, Difference]) -> Iterator[_Step]:
    nodes = {label: differing[label] for label in vocabulary().nodes}
    edges = {kind: differing[kind] for kind in vocabulary().edges}
    for label, nodes_of in nodes.items():
        row = _node_row(graph, nodes_of)
        yield _Step("nodes_created", cypher("node_create", label=label), nodes_of.new, row)
        yield _Step("nodes_updated", cypher("node_update", label=label), nodes_of.changed, row)
    for kind, edges_of in edges.items():
        yield _Step("edges_deleted", cypher("edge_delete", type=kind), edges_of.gone, _id_row, sure=False)
        yield from _edge_steps(graph, kind, edges_of)
    for label, nodes_of in nodes.items():
        yield _Step("nodes_deleted", cypher("node_delete", label=label), nodes_of.gone, _id_row, sure=False)
        yield _Step("nodes_released", cypher("node_release", label=label), nodes_of.gone, _id_row, sure=False)


def _edge_steps(graph: MeetingGraph, kind: str, edges_of: Difference) -> Iterator[_Step]:
    row = _edge_row(graph, edges_of)
    for words, ids in _by_ends(graph, kind, edges_of.changed):
        yield _Step("", cypher("edge_unplace", **words), ids, row, sure=False)
        yield _Step("edges_updated", cypher("edge_update", **words), ids, row)
    for words, ids in _by_ends(graph, kind, edges_of.new):
        yield _Step("edges_created", cypher("edge_create", **words), ids, row)


def _by_ends(graph: MeetingGraph, kind: str, ids: list[str]) -> Iterator[tuple[dict[str, str], list[str]]]:
    """Ids with the labels of their ends: Cypher finds a node by its key only where it knows the label."""

    def ends(edge: Edge) -> tuple[str, str]:
        return graph.nodes[edge.source].label, graph.nodes[edge.target].label

    edges = sorted((graph.edges[i] for i in ids), key=lambda edge: (*ends(edge), edge.source, edge.id))
    for (source, target), group in groupby(edges, key=ends):
        yield {"type": kind, "source": source, "target": target}, [edge.id for edge in group]


def _id_row(identity: str) -> Row:
    return {"id": identity}


def _node_row(graph: MeetingGraph, nodes_of: Difference) -> Callable[[str], Row]:
    changed = set(nodes_of.changed)

    def row(identity: str) -> Row:
        node = graph.nodes[identity]
        cleared = dict.fromkeys(vocabulary().nodes[node.label]) if identity in changed else {}
        return {"id": identity, "props": {**cleared, **node.props, "digest": nodes_of.digests[identity]}}

    return row


def _edge_row(graph: MeetingGraph, edges_of: Difference) -> Callable[[str], Row]:
    changed = set(edges_of.changed)

    def row(identity: str) -> Row:
        edge = graph.edges[identity]
        cleared = dict.fromkeys(vocabulary().edges[edge.type]) if identity in changed else {}
        props = {**cleared, **edge.props, "digest": edges_of.digests[identity]}
        return {"id": identity, "source": edge.source, "target": edge.target, "props": props}

    return row


# -- running it ------------------------------------------------------------------------------------


class _Writer:
    """Runs steps in one transaction or in many, each of which must be the next one the workspace sees."""

    def __init__(
        self, session: Session, settings: Settings, wanted: State, progress: Callable[[int, int], None]
    ) -> None:
        self._session, self._settings, self._wanted, self._progress = session, settings, wanted, progress
        self._version = wanted.version

    def write(self, steps: list[_Step], *, unless: State) -> Counters:
        """Run the steps; nothing at all where there is none and the workspace is in the wanted state."""
        rows = sum(len(step.ids) for step in steps)
        if rows == 0 and unless == self._wanted:
            return Counters()
        batches = [batch for step in steps for batch in step.batches()]
        self._progress(0, rows)
        if rows <= ATOMIC:
            counted = self._transaction(batches, complete=True)
            self._progress(rows, rows)
        else:
            counted = self._many(batches, rows)
        return Counters(**counted)

    def _many(self, batches: list[_Step], rows: int) -> dict[str, int]:
        counted: dict[str, int] = {}
        done = 0
        for batch in batches:
            for name, number in self._transaction([batch], complete=False).items():
                counted[name] = counted.get(name, 0) + number
            done += len(batch.ids)
            self._progress(done, rows)
        self._transaction([], complete=True)
        return counted

    def _transaction(self, batches: list[_Step], *, complete: bool) -> dict[str, int]:
        counted: dict[str, int] = self._session.execute_write(self._run, batches, complete)
        self._version += 1
        return counted

    def _run(self, transaction: ManagedTransaction, batches: list[_Step], complete: bool) -> dict[str, int]:
        wanted = self._wanted
        mark = {"workspace": self._settings.workspace, "form": FORM, "version": self._version, "complete": complete}
        mark |= {"for_review": wanted.for_review, "graph": wanted.graph if complete else None}
        if transaction.run(cypher("workspace_step"), mark).single(strict=True)["done"] != 1:
            raise self._disturbed()
        counted: dict[str, int] = {}
        for batch in batches:
            rows = _Rows(batch.row(identity) for identity in batch.ids)
            result = transaction.run(batch.text, workspace=self._settings.workspace, rows=rows).single(strict=True)
            if batch.sure and result["done"] != len(rows):
                raise self._disturbed()
            if batch.counter:
                counted[batch.counter] = counted.get(batch.counter, 0) + result["done"]
        return counted

    def _disturbed(self) -> StoreUnavailable:
        return StoreUnavailable(
            f"Something else wrote to workspace {self._settings.workspace} at {self._settings.place} during this sync: "
            "what is there is consistent; run the sync again."
        )
