"""The workspace's own node: how often it was written, whether the last sync came to its end, what waits for review."""

from __future__ import annotations

from dataclasses import dataclass

from neo4j import Session

from graph.errors import StoreUnavailable
from graph.neo4j_store.words import cypher

FORM = 1  # how our data is laid out in Neo4j; raised when a new version must write it anew


@dataclass(frozen=True)
class State:
    """`version` counts writing transactions; a workspace never written has version 0 and is not complete.

    `for_review` is how many mentions waited for a person's decision at the last sync, `graph` the digest of the graph
    that it completed.
    """

    version: int = 0
    complete: bool = False
    for_review: int = 0
    graph: str = ""


def read_state(session: Session, workspace: str) -> State:
    """The state of a workspace. Raises StoreUnavailable where a newer whomet wrote it."""
    row = session.run(cypher("workspace_read"), workspace=workspace).single()
    if row is None:
        return State()
    if (row["form"] or 0) > FORM:
        raise StoreUnavailable(f"The workspace {workspace} was written by a newer whomet: update whomet first.")
    return State(row["version"] or 0, bool(row["complete"]), row["for_review"] or 0, row["graph"] or "")
