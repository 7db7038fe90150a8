"""The graph in memory: a `networkx.MultiDiGraph` with the same nodes, edges and ids as the `MeetingGraph`.

Node attributes are `type` (the node label: Person, Meeting ...; a Meeting has a property `label` of its own)
and the node's properties. The edge key is the edge id; edge attributes are `type` and the edge's properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graph.meeting_graph import Edge, MeetingGraph, Node

if TYPE_CHECKING:
    import networkx


def to_networkx(graph: MeetingGraph) -> networkx.MultiDiGraph[str]:
    """All nodes and edges, in the order of their ids; property lists are shared with the `MeetingGraph`."""
    import networkx

    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    made.add_nodes_from((node.id, {"type": node.label, **node.props}) for node in graph.nodes.values())
    for edge in graph.edges.values():
        made.add_edge(edge.source, edge.target, key=edge.id, type=edge.type, **edge.props)
    return made


def from_networkx(made: networkx.MultiDiGraph[str]) -> MeetingGraph:
    """The way back: exactly the graph that `to_networkx` was given."""
    nodes = [Node(str(name), *_split(attributes)) for name, attributes in made.nodes(data=True)]
    edges = [
        Edge(str(key), label, str(source), str(target), props)
        for source, target, key, attributes in made.edges(keys=True, data=True)
        for label, props in [_split(attributes)]
    ]
    return MeetingGraph.of(nodes, edges)


def _split(attributes: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    return attributes["type"], {name: value for name, value in attributes.items() if name != "type"}
