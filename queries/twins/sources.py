"""Twins of the queries about sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from queries.facts import Facts

Rows = Iterator[tuple[Any, ...]]


def documents_of_meeting(facts: Facts, meeting: str) -> Rows:
    found = defaultdict(list)
    for link in facts.sources[meeting]:
        found[link.target].append(link.props)
    for document, said in found.items():
        props = facts.nodes[document]
        name = props.get("title", props.get("path"))
        yield document, name, props.get("lang"), props.get("issuer"), props.get("published"), said
