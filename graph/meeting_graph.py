"""The graph itself: nodes and edges as plain data, the same bytes for the same content.

Every store (NetworkX, Neo4j) and every view is written from a `MeetingGraph`; nothing else is.
Labels, edge types and properties are those of `vocabulary.yaml`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Value = str | int | bool | list[str]
Props = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Node:
    """`label` is a node label of the vocabulary; `props` holds only known properties."""

    id: str
    label: str
    props: Props


@dataclass(frozen=True, slots=True)
class Edge:
    """`id` is unique over all edges, so that parallel edges keep their own provenance."""

    id: str
    type: str
    source: str
    target: str
    props: Props


@dataclass(frozen=True, slots=True)
class MeetingGraph:
    """Nodes and edges by id, in the order of their ids."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[str, Edge] = field(default_factory=dict)

    @classmethod
    def of(cls, nodes: Iterable[Node], edges: Iterable[Edge]) -> MeetingGraph:
        """Put nodes and edges in order. Raises ValueError where an edge has a loose end."""
        by_id = {node.id: node for node in sorted(nodes, key=lambda node: node.id)}
        edges_by_id = {edge.id: edge for edge in sorted(edges, key=lambda edge: edge.id)}
        for edge in edges_by_id.values():
            for end in (edge.source, edge.target):
                if end not in by_id:
                    raise ValueError(f"edge {edge.id} ({edge.type}) points at {end}, which is not in the graph")
        return cls(by_id, edges_by_id)

    def with_label(self, label: str) -> list[Node]:
        """All nodes of one label, in the order of their ids."""
        return [node for node in self.nodes.values() if node.label == label]

    def with_type(self, edge_type: str) -> list[Edge]:
        """All edges of one type, in the order of their ids."""
        return [edge for edge in self.edges.values() if edge.type == edge_type]

    def to_json(self) -> str:
        """The whole graph as JSON text: sorted keys, one node or edge a line, newline at the end."""
        nodes = [
            {"id": n.id, "label": n.label, "properties": dict(sorted(n.props.items()))} for n in self.nodes.values()
        ]
        edges = [
            {
                "id": e.id,
                "type": e.type,
                "source": e.source,
                "target": e.target,
                "properties": dict(sorted(e.props.items())),
            }
            for e in self.edges.values()
        ]
        return f'{{"nodes": [\n{_lines(nodes)}\n], "edges": [\n{_lines(edges)}\n]}}\n'

    @classmethod
    def from_json(cls, text: str) -> MeetingGraph:
        """Read what `to_json` wrote."""
        data = json.loads(text)
        nodes = [Node(n["id"], n["label"], n["properties"]) for n in data["nodes"]]
        edges = [Edge(e["id"], e["type"], e["source"], e["target"], e["properties"]) for e in data["edges"]]
        return cls.of(nodes, edges)


def _lines(rows: Iterable[Mapping[str, object]]) -> str:
    return ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
