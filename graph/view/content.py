"""What the panel tells about each node and edge: plain text and numbers only, shown by textContent.

A statement is `DOCUMENT:START-END`; where the document's text is at hand, the words around the quote come with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml
from graph.meeting_graph import Edge, MeetingGraph, Node, Props
from graph.view.drawing import name_of, plain
from graph.view.part import drawn_edges

AROUND = 160  # letters of context on each side of a quote
# Told elsewhere on the page, or of use to machines only.
HIDDEN = {"role", "name", "label", "documents", "statements", "quotes", "meetings", "agencies"}
HIDDEN |= {"date_start", "date_end", "year", "precision"}


@cache
def words(lang: str) -> dict[str, Any]:
    """The words of the page in `lang`, English where there are none."""
    found: dict[str, Any] = load_yaml(Path(__file__).with_name("words.yaml"))
    chosen: dict[str, Any] = found.get(lang) or found["en"]
    return chosen


@dataclass
class Sources:
    """Documents and quotes, each told once and then referred to by number."""

    graph: MeetingGraph
    texts: dict[str, str]
    documents: list[dict[str, str]] = field(default_factory=list)
    quotes: list[dict[str, Any]] = field(default_factory=list)
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)

    def document(self, name: str) -> int:
        """Number of a document, named by its node id or by its content hash."""
        node = self.graph.nodes.get(name) or self.graph.nodes.get(f"document-{name[:12]}")
        key = ("document", node.id if node else name)
        if key not in self._numbers:
            self._numbers[key] = len(self.documents)
            self.documents.append(_document(node) if node else {"title": plain(name)[:12]})
        return self._numbers[key]

    def quoted(self, props: Props) -> list[int]:
        """Numbers of the quotes of an edge, in its order."""
        statements, quotes = _strings(props, "statements"), _strings(props, "quotes")
        return [self._quote(*pair) for pair in zip(statements, quotes, strict=False)]

    def _quote(self, statement: str, quote: str) -> int:
        key = (statement, quote)
        if key not in self._numbers:
            self._numbers[key] = len(self.quotes)
            document, _, span = statement.rpartition(":")
            self.quotes.append(
                {"document": self.document(document), "text": quote} | _context(self._text(document), span, quote)
            )
        return self._numbers[key]

    def _text(self, document: str) -> str:
        if document in self.texts:
            return self.texts[document]
        return self.texts.get(f"document-{document[:12]}", "")


def _document(node: Node) -> dict[str, str]:
    keys = ("title", "published", "issuer", "url", "path")
    told = {key: plain(node.props[key]) for key in keys if node.props.get(key)}
    if "path" in told:
        told["path"] = told["path"].replace("\\", "/").rsplit("/", 1)[-1]
    return {"title": told.get("path") or node.id} | told


def _context(text: str, span: str, quote: str) -> dict[str, str]:
    """The words before and after a quote, where the text really holds it at that span."""
    first, _, last = span.partition("-")
    if not (quote and first.isdecimal() and last.isdecimal()) or text[int(first) : int(last)] != quote:
        return {}
    start, end = int(first), int(last)
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    if start > AROUND:
        before = "…" + before.partition(" ")[2]
    if end + AROUND < len(text):
        after = after.rpartition(" ")[0] + "…"
    return {"before": before, "after": after}


def _strings(props: Props, key: str) -> list[str]:
    found = props.get(key)
    return found if isinstance(found, list) else []


def content(graph: MeetingGraph, shown: list[str], texts: dict[str, str], lang: str) -> dict[str, Any]:
    """Nodes, edges, documents and quotes for panel.js; nodes and edges in the order `drawing.draw` numbers them."""
    number = {name: index for index, name in enumerate(shown)}
    sources = Sources(graph, texts)
    reports: dict[str, list[dict[str, Any]]] = {}
    for edge in graph.with_type("REPORTED_IN"):
        if edge.source in number:
            told = {"document": sources.document(edge.target), "quotes": sources.quoted(edge.props)}
            reports.setdefault(edge.source, []).append(told)
    edges = [edge for edge in drawn_edges(graph) if edge.source in number and edge.target in number]
    return {
        "nodes": [_node(graph.nodes[name], reports.get(name, []), lang) for name in shown],
        "edges": [_edge(edge, number, sources, lang) for edge in edges],
        "documents": sources.documents,
        "quotes": sources.quotes,
    }


def _node(node: Node, reports: list[dict[str, Any]], lang: str) -> dict[str, Any]:
    name = name_of(node, lang, words(lang)["unknown"])
    keys = ("name", "name_es", "name_en", "acronym", "label", "series")
    others = [plain(node.props[key]) for key in keys if node.props.get(key)]
    told: dict[str, Any] = {
        "kind": node.label,
        "name": name,
        "find": sorted({*others, *map(plain, _strings(node.props, "aliases"))} - {name}),
        "told": [*_told({**node.props, **_unlike(node.props, name)}, lang), [words(lang)["properties"]["id"], node.id]],
    }
    if node.label == "Meeting":
        told |= {"reports": reports, "status": str(node.props.get("status", ""))}
        days = [str(node.props.get(key) or node.props.get("date") or "") for key in ("date_start", "date_end")]
        told |= {"date": plain(node.props.get("date") or ""), "days": days if all(days) else []}
    return told


def _unlike(props: Props, name: str) -> Props:
    """The names by language are told only where they differ from the heading."""
    return {key: "" for key in ("name_es", "name_en") if props.get(key) == name}


def _edge(edge: Edge, number: dict[str, int], sources: Sources, lang: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": edge.type,
        "from": number[edge.source],
        "to": number[edge.target],
        "quotes": sources.quoted(edge.props),
        "told": _told(edge.props, lang),
    }
    if edge.props.get("role"):
        told["role"] = plain(edge.props["role"])
    if edge.type == "REPRESENTS" and "meetings" in edge.props:
        told["meetings"] = [number[name] for name in _strings(edge.props, "meetings") if name in number]
    if edge.props.get("lead"):
        told["lead"] = True
    return told


def _told(props: Props, lang: str) -> list[list[str]]:
    """Properties in words, in the order of words.yaml; what is empty, false or for machines is left out."""
    names, values = words(lang)["properties"], words(lang)["values"]
    rows = []
    for key, name in names.items():
        value = props.get(key)
        if key in HIDDEN or not value or (key == "roles" and value == [props.get("role")]):
            continue
        parts = value if isinstance(value, list) else [value]
        texts = ["true" if part is True else plain(part) for part in parts]
        rows.append([name, ", ".join(str(values.get(text, text)) for text in texts)])
    return rows
