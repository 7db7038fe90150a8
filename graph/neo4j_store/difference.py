"""What must be written so that a workspace in Neo4j holds exactly a graph: nothing where nothing changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from neo4j import Session

from graph.meeting_graph import MeetingGraph
from graph.neo4j_store.digest import BUCKETS, Total, edge_digest, node_digest, totals
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


def wanted_nodes(graph: MeetingGraph) -> dict[str, dict[str, int]]:
    """Label -> id -> digest. Raises KeyError for a label that the vocabulary does not have."""
    wanted: dict[str, dict[str, int]] = {label: {} for label in vocabulary().nodes}
    for node in graph.nodes.values():
        wanted[node.label][node.id] = node_digest(node)
    return wanted


def wanted_edges(graph: MeetingGraph) -> dict[str, dict[str, int]]:
    """Edge type -> id -> digest. Raises KeyError for a type that the vocabulary does not have."""
    wanted: dict[str, dict[str, int]] = {edge_type: {} for edge_type in vocabulary().edges}
    nodes = graph.nodes
    for edge in graph.edges.values():
        wanted[edge.type][edge.id] = edge_digest(edge, nodes[edge.source].label, nodes[edge.target].label)
    return wanted


def node_differences(session: Session, workspace: str, graph: MeetingGraph) -> dict[str, Difference]:
    """Label -> what differs."""
    return {
        label: _difference(
            session, workspace, wanted, cypher("node_totals", label=label), cypher("node_digests", label=label)
        )
        for label, wanted in wanted_nodes(graph).items()
    }


def edge_differences(session: Session, workspace: str, graph: MeetingGraph) -> dict[str, Difference]:
    """Edge type -> what differs."""
    return {
        kind: _difference(
            session, workspace, wanted, cypher("edge_totals", type=kind), cypher("edge_digests", type=kind)
        )
        for kind, wanted in wanted_edges(graph).items()
    }


def _difference(session: Session, workspace: str, wanted: Digests, totals_query: str, digests_query: str) -> Difference:
    found = {row["bucket"]: _total(row) for row in session.run(totals_query, workspace=workspace, buckets=BUCKETS)}
    mine = totals(wanted.values())
    unequal = {bucket for bucket in mine.keys() | found.keys() if mine.get(bucket) != found.get(bucket)}
    if not unequal:
        return Difference(wanted)
    stored: dict[str, int] = {}
    if buckets := sorted(unequal & found.keys()):
        rows = session.run(digests_query, workspace=workspace, buckets=BUCKETS, wanted=buckets)
        stored = {identity: digest for identity, digest in rows.values()}
    return compare({i: digest for i, digest in wanted.items() if digest % BUCKETS in unequal}, stored, wanted)


def compare(mine: Digests, stored: Digests, wanted: Digests) -> Difference:
    """The difference between two lists of digests by id, in the order of the ids."""
    new = sorted(mine.keys() - stored.keys())
    changed = sorted(i for i in mine.keys() & stored.keys() if mine[i] != stored[i])
    return Difference(wanted, new, changed, sorted(stored.keys() - mine.keys()))


def _total(row: Mapping[str, int]) -> Total:
    return row["many"], row["high"], row["low"]
