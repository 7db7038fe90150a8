"""A number for each node and edge that changes when it does, and sums of such numbers to compare by.

Neo4j keeps the digest beside what it stands for. Sums by bucket tell, in one scan on the server, where the
database differs from the graph; only those buckets are then compared one by one.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from itertools import chain, islice
from typing import Any

from graph.meeting_graph import Edge, MeetingGraph, Node, Props

BUCKETS = 1024
Total = tuple[int, int]  # how many, and the sum of their digests


def graph_digest(graph: MeetingGraph) -> str:
    """One digest of everything, in half the time that one for each takes."""
    nodes = ((node.id, node.label, *_content(node.props)) for node in graph.nodes.values())
    edges = ((e.id, e.type, e.source, e.target, *_content(e.props)) for e in graph.edges.values())
    things: Iterator[Any] = chain(nodes, edges)
    digest = blake2b(digest_size=16)
    while part := list(islice(things, 1_000)):
        digest.update(marshal.dumps(part, 2))
    return digest.hexdigest()


def node_digest(node: Node) -> int:
    """63 bits over id and properties, whatever the order of the properties."""
    return _digest(node.id, node.props)


def edge_digest(edge: Edge, source_label: str, target_label: str) -> int:
    """63 bits over id, both ends with their labels, and properties."""
    return _digest((edge.id, edge.source, source_label, edge.target, target_label), edge.props)


def _digest(identity: Any, props: Props) -> int:
    # Format 2 of marshal has no back references: the same content gives the same bytes, twice as fast as JSON.
    content = marshal.dumps((identity, *_content(props)), 2)
    return int.from_bytes(blake2b(content, digest_size=8).digest()) >> 1


def _content(props: Props) -> tuple[str, list[Any]]:
    """Names and values, whatever the order they were given in."""
    names, order = _in_order(tuple(props))
    return names, list(props.values()) if order is None else [props[name] for name in order]


@cache
def _in_order(names: tuple[str, ...]) -> tuple[str, tuple[str, ...] | None]:
    """The names of the properties in one text, and their order unless they are in it already."""
    ordered = tuple(sorted(names))
    return ",".join(ordered), None if ordered == names else ordered


def totals(digests: Iterable[int]) -> dict[int, Total]:
    """Bucket -> its total."""
    buckets: dict[int, list[int]] = {}
    for digest in digests:
        buckets.setdefault(digest % BUCKETS, []).append(digest)
    return {bucket: (len(found), sum(found)) for bucket, found in buckets.items()}


def total(many: int, high: int, low: int) -> Total:
    """A total as the server gives it, in two sums of 64 bits each."""
    return many, high * 2**32 + low
