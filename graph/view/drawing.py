"""Nodes and edges as vis-network wants them: opaque numbers for ids, short wrapped labels, fixed positions.

No node has a title and no id is text: pyvis would put both into the page as HTML.
"""

from __future__ import annotations

import textwrap
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml
from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.view.layout import Box, place
from graph.view.part import drawn_edges

LETTER, CAPITAL, LINE = 7.4, 10.2, 16  # pixels of a letter, and of a line, of a label of 14 pixels in a wide face
SIDES = {"square": 0.9, "triangle": 0.95}  # so that unlike shapes look alike in size


@cache
def style() -> dict[str, Any]:
    """Shapes and colours of style.yaml."""
    found: dict[str, Any] = load_yaml(Path(__file__).with_name("style.yaml"))
    return found


def plain(text: object) -> str:
    """One line of text without control and direction-changing characters."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in str(text))
    return " ".join("".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Cs")).split())


def name_of(node: Node, lang: str, unknown: str = "?") -> str:
    """What a node is called in one language."""
    keys = (f"name_{lang}", "name", "label", "series", "title", "path")
    return next((text for key in keys if (text := plain(node.props.get(key) or ""))), unknown)


def label_of(node: Node, lang: str, unknown: str = "?") -> str:
    """A short label, wrapped; a meeting begins with its date, an agency with a long name goes by its acronym."""
    looks = style()["kinds"][node.label]
    name = name_of(node, lang, unknown)
    acronym = plain(node.props.get("acronym") or "")
    if node.label == "Agency" and acronym and len(name) > looks["wrap"]:
        name = acronym
    lines = _wrap(name, looks["wrap"], looks["lines"])
    if node.label == "Meeting" and node.props.get("date"):
        lines = [plain(node.props["date"]), *lines[: looks["lines"] - 1]]
    return "\n".join(lines)


def _wrap(text: str, width: int, most: int) -> list[str]:
    lines = textwrap.wrap(text, width, break_long_words=True)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], textwrap.shorten(" ".join(lines[most - 1 :]), width, placeholder="…") or "…"]


def draw(
    graph: MeetingGraph, shown: list[str], lang: str, unknown: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The nodes and edges of the part `shown`; a node's number is its place in `shown`, an edge's in the edges."""
    number = {name: index for index, name in enumerate(shown)}
    edges = [edge for edge in drawn_edges(graph) if edge.source in number and edge.target in number]
    counts = _meetings_attended(edges)
    nodes = [_node(graph.nodes[name], index, counts.get(name, 0), lang, unknown) for name, index in number.items()]
    boxes = {name: _box(node) for name, node in zip(shown, nodes, strict=True)}
    points = place(shown, [(edge.source, edge.target) for edge in edges], boxes)
    for name, node in zip(shown, nodes, strict=True):
        node["x"], node["y"] = points[name][0], round(points[name][1] - _drop(node))
    return nodes, [_edge(edge, index, number) for index, edge in enumerate(edges)]


def _meetings_attended(edges: list[Edge]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for edge in edges:
        if edge.type == "ATTENDED":
            counts[edge.source] = counts.get(edge.source, 0) + 1
    return counts


def _node(node: Node, index: int, meetings: int, lang: str, unknown: str) -> dict[str, Any]:
    looks = style()["kinds"][node.label]
    both = {"background": looks["fill"], "border": looks["border"]}
    drawn = {
        "id": index,
        "label": label_of(node, lang, unknown),
        "shape": looks["shape"],
        "color": both | {"highlight": both, "hover": both},
        "size": round((9 + 3 * min(meetings, 16) ** 0.5) * SIDES.get(looks["shape"], 1), 1),
    }
    if node.label == "Meeting" and node.props.get("status") != "held":
        drawn["shapeProperties"] = {"borderDashes": [5, 3]}
    return drawn


def _box(node: dict[str, Any]) -> Box:
    """Width and height of a node with its label, and some air."""
    lines = node["label"].split("\n")
    width, height = max(map(_width, lines)), len(lines) * LINE
    if node["shape"] == "box":
        return width + 30, height + 26
    return max(width, 2 * node["size"]) + 10, height + 2 * node["size"] + 12


def _width(line: str) -> float:
    return sum(
        CAPITAL if letter.isupper() or not letter.isascii() and ord(letter) > 0x2000 else LETTER for letter in line
    )


def _drop(node: dict[str, Any]) -> float:
    """How far the middle of the box lies below the node: its label hangs under it."""
    return 0 if node["shape"] == "box" else (len(node["label"].split("\n")) * LINE) / 2


def _edge(edge: Edge, index: int, number: dict[str, int]) -> dict[str, Any]:
    looks = style()["relations"][edge.type]
    drawn: dict[str, Any] = {
        "id": index,
        "from": number[edge.source],
        "to": number[edge.target],
        "color": looks["color"],
        "width": looks["width"] + (1.4 if edge.props.get("lead") else 0),
    }
    if "dashes" in looks:
        drawn["dashes"] = looks["dashes"]
    if looks.get("arrow"):
        drawn["arrows"] = "to"
    return drawn
