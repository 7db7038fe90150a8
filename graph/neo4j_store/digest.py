"""A number for each node and edge that changes when it does, and sums of such numbers to compare by.

Neo4j keeps the digest beside what it stands for. Sums by bucket tell, in one scan on the server, where the
database differs from the graph; only those buckets are then compared one by one.
"""

from __future__ import annotations

import marshal
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

from graph.meeting_graph import Edge, Node

BUCKETS = 1024
_HALF = 2**32
Total = tuple[int, int, int]  # how many, sum of the upper 31 bits, sum of the lower 32: sums stay in 64 bits


def node_digest(node: Node) -> int:
    """63 bits over id and properties, whatever the order of the properties."""
    return _digest((node.id, sorted(node.props.items())))


def edge_digest(edge: Edge, source_label: str, target_label: str) -> int:
    """63 bits over id, both ends with their labels, and properties."""
    return _digest((edge.id, edge.source, source_label, edge.target, target_label, sorted(edge.props.items())))


def _digest(content: Any) -> int:
    # Format 2 of marshal has no back references: the same content gives the same bytes, twice as fast as JSON.
    return int.from_bytes(blake2b(marshal.dumps(content, 2), digest_size=8).digest()) >> 1


def totals(digests: Iterable[int]) -> dict[int, Total]:
    """Bucket -> its total, as node_totals.cypher and edge_totals.cypher compute them."""
    found: dict[int, Total] = {}
    for digest in digests:
        bucket = digest % BUCKETS
        many, high, low = found.get(bucket, (0, 0, 0))
        found[bucket] = (many + 1, high + digest // _HALF, low + digest % _HALF)
    return found
