"""Why the mentions behind a node were taken for one, and which node an id of before has become."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from typing import TYPE_CHECKING, Any

from graph.resolve.ids import node_id
from whomet.output import show, show_wrapped

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.findings import Finding
    from graph.meeting_graph import MeetingGraph
    from graph.model import Document

_MOST = 5  # joins of one node that are printed, the least certain ones


def current(name: str, store: EvidenceStore | None) -> str:
    """The id that an old id leads to; anything else as it is."""
    return store.redirects().get(name, name) if store else name


def joins_of(node: str, graph: MeetingGraph, store: EvidenceStore | None) -> list[dict[str, Any]]:
    """What joined the mentions of a node, the least certain first; `decision` is the number of a person's decision."""
    if store is None or "-" not in node:
        return []
    kind, ids, words = node.partition("-")[0], store.redirects(), _words_of(node, graph)
    merges = (finding for finding in store.read_findings() if finding.finding == "merge" and finding.kind == kind)
    found = [finding for finding in merges if _is_about(finding, node, ids, words)]
    texts = {document.id: document for document in store.documents()} if found else {}
    found.sort(key=lambda f: (f.decision is not None, f.score, f.left, f.right))
    return [_join(finding, texts) for finding in found]


def _is_about(finding: Finding, node: str, redirects: Mapping[str, str], words: Set[str]) -> bool:
    """People and meetings are known by their first mention; agencies and topics by the words they rest on."""
    if finding.kind in ("agency", "topic"):
        return node == f"agency-{finding.right}" or {finding.left, finding.right} <= words
    alone = node_id(finding.kind, finding.left)
    return node == redirects.get(alone, alone)


def _words_of(node: str, graph: MeetingGraph) -> set[str]:
    """The statements that the edges of a node rest on."""
    touching = (edge for edge in graph.edges.values() if node in (edge.source, edge.target))
    found = (statements for edge in touching if isinstance(statements := edge.props.get("statements"), list))
    return {statement for statements in found for statement in statements}


def _join(finding: Finding, texts: Mapping[str, Document]) -> dict[str, Any]:
    return {
        "left": finding.left,
        "right": finding.right,
        "left_words": _words(finding.left, texts),
        "right_words": _words(finding.right, texts),
        "score": finding.score,
        "evidence": [{"seen": seen, "weight": weight} for seen, weight in finding.evidence],
        "decision": finding.decision,
    }


def _words(reference: str, texts: Mapping[str, Document]) -> str:
    """The words of a text that a reference names, with the file; a meeting's file and key."""
    document, _, key = reference.partition("#")
    if document in texts:
        return f"{texts[document].path}, meeting {key}"
    document, _, span = reference.partition("~")[0].rpartition(":")
    start, _, end = span.partition("-")
    if document not in texts or not (start.isdigit() and end.isdigit()):
        return reference
    text = texts[document]
    return f"{text.path} «{' '.join(text.text[int(start) : int(end)].split())}»"


def print_joins(joins: Iterable[Mapping[str, Any]]) -> None:
    """The least certain joins, each with what was seen."""
    found = list(joins)
    for join in found[:_MOST]:
        show()
        by = f"by decision {join['decision']}" if join["decision"] else f"{join['score']:g} points"
        show_wrapped(f"one ({by}): {join['left_words']} and {join['right_words']}", 2)
        for seen in join["evidence"]:
            show_wrapped(f"{seen['weight']:+.1f}  {seen['seen']}", 4)
    if len(found) > _MOST:
        show(f"\n  ... and {len(found) - _MOST} more that are surer; --json has all")
