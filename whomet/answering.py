"""One place that answers: from the database file in memory, or from Neo4j; and says what the answer rests on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import MeetingGraph
    from graph.model import Document
    from queries.facts import Facts
    from queries.run import Result


@dataclass
class Answering:
    """What answers. `evidence` is the database file, None where Neo4j answers without one.

    Both views of the graph are read when first asked for: few commands need both.
    """

    read_store: Callable[[], Any]
    read_graph: Callable[[], MeetingGraph]
    evidence: EvidenceStore | None = None

    @cached_property
    def store(self) -> Any:
        """What runs queries, with its names already indexed."""
        from queries.names import names_of

        with collecting_later():
            store = self.read_store()
            names_of(store)
            gc.freeze()  # what was read is no garbage, and need not be looked through
        return store

    @cached_property
    def facts(self) -> Facts:
        """The store as what looks at single edges needs it."""
        from queries.facts import Facts

        if isinstance(self.store, Facts):
            return self.store
        nodes = ((node.id, node.label, node.props) for node in self.graph.nodes.values())
        edges = ((edge.id, edge.type, edge.source, edge.target, edge.props) for edge in self.graph.edges.values())
        return Facts.of_rows(nodes, edges)

    @cached_property
    def graph(self) -> MeetingGraph:
        """The whole graph as plain nodes and edges."""
        with collecting_later():
            return self.read_graph()

    @cached_property
    def documents(self) -> list[Document]:
        """The documents with their texts; none where Neo4j answers."""
        return self.evidence.documents() if self.evidence else []

    @property
    def for_review(self) -> int:
        """How many pairs wait for a person's decision; where Neo4j answers, how many did at the last sync."""
        if self.evidence is None:
            return int(self.store.for_review)
        findings = self.evidence.read_findings()
        return sum(finding.finding == "review" for finding in findings)


@contextmanager
def answering(db: Path, where: str) -> Iterator[Answering]:
    """Open what `--store` names. Raises BadDatabase or StoreUnavailable."""
    try:
        with _opened(db, where) as by:
            yield by
    finally:
        gc.unfreeze()  # of what `Answering.store` froze; who called goes on as before


@contextmanager
def _opened(db: Path, where: str) -> Iterator[Answering]:
    if where == "neo4j":
        from graph.neo4j_store import Neo4jStore, settings

        with Neo4jStore(settings()) as store:
            yield Answering(lambda: store, store.graph)
        return
    from graph.evidence import EvidenceStore

    with EvidenceStore(db, create=False) as evidence:
        if not evidence.graph_is_current():
            from whomet.loading import current_graph

            current_graph(evidence)
        yield Answering(lambda: _store(evidence), evidence.read_graph, evidence)


def _store(evidence: EvidenceStore) -> Facts:
    from queries.facts import Facts

    return Facts.of_rows(*evidence.graph_rows())


@contextmanager
def collecting_later() -> Iterator[None]:
    """Look for no garbage while a graph is read or asked: there is little, and looking takes longer than reading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def answer(query: str, params: Mapping[str, Any], by: Answering) -> Result:
    """Run a canned query. Raises UnknownName or WhometError for what it does not take."""
    from queries.run import run

    return run(query, params, by.store, for_review=by.for_review)
