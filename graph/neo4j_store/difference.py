"""What must be written so that a workspace in Neo4j holds exactly a graph: nothing where nothing changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from neo4j import Session

from graph.meeting_graph import MeetingGraph
from graph.neo4j_store.digest import BUCKETS, Total, edge_digest, node_digest, total, totals
from graph.neo4j_store.words import cypher, vocabulary

Digests = Mapping[str, int]


@dataclass(frozen=True)
class Difference:
    """Ids of one label or edge type; `digests` are those of all that should be there."""

    digests: Digests
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.new) + len(self.changed) + len(self.gone)


def differences(session: Session, workspace: str, graph: MeetingGraph) -> dict[str, Difference]:
    """Label or edge type -> what differs.

    Raises KeyError for a label or type that the vocabulary does not have.
    """
    answer = session.run(
        _of_all("node_totals", "edge_totals"), workspace=workspace, buckets=BUCKETS
    )  # the server counts ...
    wanted = digests_of(graph)  # ... while we do
    mine = {kind: totals(digests.values()) for kind, digests in wanted.items()}
    found: dict[str, dict[int, Total]] = {kind: {} for kind in wanted}
    for row in answer:
        found[row["kind"]][row["bucket"]] = total(row["many"], row["high"], row["low"])
    differing = {kind: _unequal(mine[kind], found[kind]) for kind in wanted}
    return {
        kind: _difference(
            digests, differing[kind], _stored(session, workspace, kind, differing[kind] & found[kind].keys())
        )
        for kind, digests in wanted.items()
    }


def same_number(session: Session, workspace: str, graph: MeetingGraph) -> bool:
    """Whether the workspace has as many nodes and edges of each kind as the graph."""
    text = _of_all("node_count", "edge_count")
    wanted = Counter(node.label for node in graph.nodes.values())
    wanted.update(edge.type for edge in graph.edges.values())
    return Counter({row["kind"]: row["many"] for row in session.run(text, workspace=workspace)}) == wanted


def digests_of(graph: MeetingGraph) -> dict[str, dict[str, int]]:
    """Label or edge type -> id -> digest."""
    words = vocabulary()
    wanted: dict[str, dict[str, int]] = {kind: {} for kind in (*words.nodes, *words.edges)}
    nodes = graph.nodes
    for node in nodes.values():
        wanted[node.label][node.id] = node_digest(node)
    for edge in graph.edges.values():
        wanted[edge.type][edge.id] = edge_digest(edge, nodes[edge.source].label, nodes[edge.target].label)
    return wanted


@cache
def _of_all(node_statement: str, edge_statement: str) -> str:
    """One statement for every label and edge type."""
    words = vocabulary()
    parts = [cypher(node_statement, label=label) for label in words.nodes]
    return " UNION ALL ".join([*parts, *(cypher(edge_statement, type=kind) for kind in words.edges)])


def _unequal(mine: Mapping[int, Total], found: Mapping[int, Total]) -> set[int]:
    return {bucket for bucket in mine.keys() | found.keys() if mine.get(bucket) != found.get(bucket)}


def _stored(session: Session, workspace: str, kind: str, buckets: set[int]) -> dict[str, int]:
    """Id -> digest of what the database holds in some buckets."""
    if not buckets:
        return {}
    is_node = kind in vocabulary().nodes
    text = cypher("node_digests", label=kind) if is_node else cypher("edge_digests", type=kind)
    rows = session.run(text, workspace=workspace, buckets=BUCKETS, wanted=sorted(buckets))
    return dict(rows.values())


def _difference(wanted: Digests, buckets: set[int], stored: Digests) -> Difference:
    mine = {i: digest for i, digest in wanted.items() if digest % BUCKETS in buckets} if buckets else {}
    new = sorted(mine.keys() - stored.keys())
    changed = sorted(i for i in mine.keys() & stored.keys() if mine[i] != stored[i])
    return Difference(wanted, new, changed, sorted(stored.keys() - mine.keys()))
