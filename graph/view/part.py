"""Which part of a graph the page shows: all of a small one, the most connected part of a large one, or a neighbourhood.

Documents are never drawn: they stand in the panel, beside each quote.
"""

from __future__ import annotations

from collections import Counter
from heapq import heappop, heappush

from graph.errors import UnknownName
from graph.meeting_graph import Edge, MeetingGraph

STEPS = 2  # a neighbourhood: a person's meetings, and who else was there


def drawn_edges(graph: MeetingGraph) -> list[Edge]:
    """The edges between nodes that are drawn, in the order of their ids."""
    return [
        edge
        for edge in graph.edges.values()
        if "Document" not in (graph.nodes[edge.source].label, graph.nodes[edge.target].label)
    ]


def drawn_part(graph: MeetingGraph, focus: str | None = None, limit: int | None = 300) -> list[str]:
    """Ids of the nodes to draw, ordered. Raises UnknownName where `focus` is not a drawn node of the graph.

    Above `limit` nodes it is the most connected part, in one piece; with `focus`, that node's neighbourhood.
    `limit` None draws everything.
    """
    kinds = {node.id: node.label for node in graph.nodes.values() if node.label != "Document"}
    if focus is not None and focus not in kinds:
        raise UnknownName(f"There is no '{focus}' to draw; `whomet show` lists the ids.")
    limit = len(kinds) if limit is None else limit
    if focus is None and len(kinds) <= limit:
        return list(kinds)
    near = _neighbours(graph, list(kinds))
    return sorted(_around(focus, near, limit) if focus else _core(kinds, near, limit))


def _neighbours(graph: MeetingGraph, names: list[str]) -> dict[str, set[str]]:
    near: dict[str, set[str]] = {name: set() for name in names}
    for edge in drawn_edges(graph):
        near[edge.source].add(edge.target)
        near[edge.target].add(edge.source)
    return near


def _around(focus: str, near: dict[str, set[str]], limit: int) -> set[str]:
    """Nodes up to STEPS away, the nearer and then the better connected first."""
    heap, distance = [(0, 0, focus)], {focus: 0}
    kept: set[str] = set()
    while heap and len(kept) < limit:
        steps, _, name = heappop(heap)
        kept.add(name)
        for other in near[name] if steps < STEPS else ():
            if other not in distance:
                distance[other] = steps + 1
                heappush(heap, (steps + 1, -len(near[other]), other))
    return kept


def _core(kinds: dict[str, str], near: dict[str, set[str]], limit: int) -> set[str]:
    """Grow from the best connected node, always by the one with most links to what is kept.

    Each kind keeps its share of the whole, or one person who is everywhere would bring meetings and nobody else.
    """
    counts = Counter(kinds.values())
    free = {kind: -(-limit * count // len(kinds)) for kind, count in counts.items()}
    start = min(kinds, key=lambda name: (-len(near[name]), name))
    links: Counter[str] = Counter()
    heap, kept = [(0, -len(near[start]), start)], set[str]()
    while heap and len(kept) < limit:
        linked, _, name = heappop(heap)
        if name in kept or -linked != links[name] or not free[kinds[name]]:
            continue
        kept.add(name)
        free[kinds[name]] -= 1
        for other in near[name] - kept:
            links[other] += 1
            heappush(heap, (-links[other], -len(near[other]), other))
    return kept
