"""Reading from Neo4j: rows of canned queries, names in any spelling, and the whole graph as it was written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any

from neo4j import READ_ACCESS, Result, Session

from graph.errors import StoreUnavailable
from graph.meeting_graph import Edge, MeetingGraph, Node, Props
from graph.neo4j_store.connect import connection, in_plain_words
from graph.neo4j_store.settings import Settings
from graph.neo4j_store.words import cypher, vocabulary
from graph.neo4j_store.workspace import read_state

_TRIES = 3  # times to read the graph again when a sync writes meanwhile


class Neo4jStore:
    """`with Neo4jStore(settings) as store:`; reads only. Errors are StoreUnavailable.

    `complete` is False while a sync is under way, and where one was broken off; `for_review` is how many mentions
    waited for a person's decision when the graph was synced.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        with ExitStack() as stack:
            self.driver = stack.enter_context(connection(settings))
            with in_plain_words(settings), self._session() as session:
                state = read_state(session, settings.workspace)
                self.complete, self.for_review = state.complete, state.for_review
            self._open = stack.pop_all()

    def __enter__(self) -> Neo4jStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the connection."""
        self._open.close()

    def rows(self, text: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """The rows of a query, in read mode; `$workspace` is set for it."""
        values = {"workspace": self.settings.workspace, **(params or {})}
        with in_plain_words(self.settings), self._session() as session:
            return session.execute_read(lambda tx: _as_dicts(tx.run(text, values)))

    def search(self, text: str, limit: int = 20) -> list[dict[str, Any]]:
        """Nodes with a name like `text`, best first: rows of id, label, name, score. Accents and case do not matter."""
        words = re.findall(r"\w+", text)
        query = " ".join(f'"{word}"' for word in words)  # quoted, so that nothing is read as Lucene's syntax
        return self.rows(cypher("search"), {"text": query, "limit": limit}) if words else []

    def graph(self) -> MeetingGraph:
        """The graph of the workspace, equal to the one that was synced."""
        with in_plain_words(self.settings), self._session() as session:
            for _ in range(_TRIES):
                before = read_state(session, self.settings.workspace)
                nodes, edges = self._nodes(session), self._edges(session)
                if read_state(session, self.settings.workspace) == before:
                    return MeetingGraph.of(nodes, edges)
        raise StoreUnavailable(f"The workspace {self.settings.workspace} is being written: try again in a moment.")

    def _nodes(self, session: Session) -> list[Node]:
        return [
            Node(identity, label, _ours(props, known))
            for label, known in vocabulary().nodes.items()
            for identity, props in session.run(cypher("read_nodes", label=label), self._mine).values()
        ]

    def _edges(self, session: Session) -> list[Edge]:
        return [
            Edge(identity, kind, source, target, _ours(props, known))
            for kind, known in vocabulary().edges.items()
            for identity, source, target, props in session.run(cypher("read_edges", type=kind), self._mine).values()
        ]

    @property
    def _mine(self) -> dict[str, Any]:
        return {"workspace": self.settings.workspace}

    def _session(self) -> Session:
        return self.driver.session(database=self.settings.database, default_access_mode=READ_ACCESS)


def _as_dicts(result: Result) -> list[dict[str, Any]]:
    """`dict(record)` looks every value up by its name, which takes longer than to read it off the wire."""
    columns = result.keys()
    return [dict(zip(columns, record.values(), strict=True)) for record in result]


def _ours(props: Mapping[str, Any], known: Mapping[str, str]) -> Props:
    """Only properties of the vocabulary: others may have added theirs."""
    return {name: value for name, value in props.items() if name in known}
