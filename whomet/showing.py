"""All that is known of one node: its properties, its edges, and the words they rest on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from graph.errors import UnknownName
from whomet.joining import print_joins
from whomet.output import cell, plain, show, show_wrapped
from whomet.proof import lines_of

if TYPE_CHECKING:
    from graph.meeting_graph import Edge, MeetingGraph, Node
    from graph.model import Document

_PROOF = ("statements", "quotes", "documents", "meetings", "agencies")  # and ids of what other edges name
_NAMES = ("name", "label", "title", "acronym", "name_es", "name_en", "path", "aliases")
_MOST = 3  # lines of quotes of one edge that are printed
# How an edge reads from its source and from its target.
_READS = {
    "ATTENDED": ("attended", "attended by"),
    "REPRESENTS": ("represents", "represented by"),
    "DISCUSSED": ("discussed", "discussed at"),
    "REPORTED_IN": ("reported in", "reports"),
    "PART_OF": ("part of", "has part"),
    "FOLLOWS": ("follows", "followed by"),
}


def find(name: str, graph: MeetingGraph) -> list[Node]:
    """The nodes of that id or name, accents and case aside; else those whose names hold all its words.

    Raises UnknownName with the nearest names.
    """
    if name in graph.nodes:
        return [graph.nodes[name]]
    wanted = _fold(name)
    folded = {node.id: [_fold(written) for written in names_of(node)] for node in graph.nodes.values()}
    same = [graph.nodes[i] for i, names in folded.items() if wanted in names]
    if same or not wanted:
        return same or _unknown(name, graph)
    words = set(wanted.split())
    holding = [graph.nodes[i] for i, names in folded.items() if any(words <= set(each.split()) for each in names)]
    if len(holding) == 1:
        return holding
    if holding:
        listed = "; ".join(f"{title_of(node)} ({node.id})" for node in holding[:8])
        raise UnknownName(f"{name!r} fits {len(holding)}: {listed}. Give more of the name, or the id.")
    return _unknown(name, graph)


def _unknown(name: str, graph: MeetingGraph) -> list[Node]:
    from rapidfuzz import fuzz, process

    titles = sorted({title_of(node) for node in graph.nodes.values() if node.label != "Document"})
    near = process.extract(name, titles, scorer=fuzz.WRatio, limit=3, score_cutoff=70)
    hint = f" Did you mean {' or '.join(title for title, _, _ in near)}?" if near else ""
    raise UnknownName(f"Nothing here is called {name!r}.{hint}")


def names_of(node: Node) -> list[str]:
    """Every name a node goes by."""
    found = (node.props.get(key) for key in _NAMES)
    return [
        name for value in found for name in (value if isinstance(value, list) else [value]) if isinstance(name, str)
    ]


def title_of(node: Node) -> str:
    """The first of its names, else its id; a meeting's date stands before."""
    name = next(iter(names_of(node)), node.id)
    date = node.props.get("date") if node.label == "Meeting" else None
    return f"{date} {name}" if date else name


def _fold(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", bare))


def account_of(node: Node, graph: MeetingGraph, joins: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    """A node as plain data: id, label, properties, edges with the other end and the evidence, and what made it one."""
    touching = [edge for edge in graph.edges.values() if node.id in (edge.source, edge.target)]
    edges = [_edge(edge, node.id, graph) for edge in touching]
    edges.sort(key=lambda edge: (edge["reads"], edge["other"], edge["id"]))
    head = {"id": node.id, "label": node.label, "title": title_of(node), "properties": node.props}
    return {**head, "edges": edges, "joins": list(joins)}


def _edge(edge: Edge, seen_from: str, graph: MeetingGraph) -> dict[str, Any]:
    outward = edge.source == seen_from
    other = graph.nodes[edge.target if outward else edge.source]
    return {
        "id": edge.id,
        "type": edge.type,
        "reads": _READS[edge.type][0 if outward else 1],
        "other": title_of(other),
        "other_id": other.id,
        "properties": {key: value for key, value in edge.props.items() if key not in _PROOF},
        "evidence": _evidence(edge),
    }


def _evidence(edge: Edge) -> list[dict[str, Any]]:
    statements, quotes = edge.props.get("statements", []), edge.props.get("quotes", [])
    if not isinstance(statements, list) or not isinstance(quotes, list):
        return []
    found = []
    for statement, quote in zip(statements, quotes, strict=True):
        document, _, span = statement.rpartition(":")
        start, _, end = span.partition("-")
        found.append({"document": document, "start": int(start), "end": int(end), "quote": quote})
    return found


def print_account(account: Mapping[str, Any], documents: Mapping[str, Document]) -> None:
    """An account for people, with the words."""
    show(plain(f"{account['label']}: {account['title']}  ({account['id']})"))
    for key, value in account["properties"].items():
        show_wrapped(f"{key.replace('_', ' ')}: {cell(value)}", 2)
    print_words(account, documents)


def print_words(account: Mapping[str, Any], documents: Mapping[str, Document]) -> None:
    """Edge by edge the words an account rests on, and what joined the mentions."""
    for edge in account["edges"]:
        said = _without_repetition(edge["properties"])
        more = ", ".join(f"{key.replace('_', ' ')}: {cell(value)}" for key, value in said.items())
        show()
        show_wrapped(f"{edge['reads']} {edge['other']}" + (f" ({more})" if more else ""), 2)
        lines = lines_of(edge["evidence"], documents)
        for line in lines[:_MOST]:
            show_wrapped(line, 4)
        if len(lines) > _MOST:
            show(f"    ... and {len(lines) - _MOST} more")
    print_joins(account["joins"])
    show()


def _without_repetition(props: Mapping[str, Any]) -> dict[str, Any]:
    """`role` where there is one wording, `roles` where there are several."""
    needless = "role" if len(props.get("roles", ())) > 1 else "roles"
    return {key: value for key, value in props.items() if key != needless}
