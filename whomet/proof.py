"""What an answer rests on, for people: by row and meeting, the document and the words in their context."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from whomet.output import plain, show, show_wrapped

if TYPE_CHECKING:
    from graph.meeting_graph import MeetingGraph
    from graph.model import Document

AROUND = 90  # letters shown on each side of a quote
Proof = Mapping[str, Any]  # document, start, end, quote


@dataclass(frozen=True)
class Sources:
    """Where quotes come from: documents by id, and statements with the meetings they put somebody into."""

    documents: Mapping[str, Document]
    meetings: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, graph: MeetingGraph, documents: Sequence[Document]) -> Sources:
        """Index what a graph and its documents hold."""
        meetings: dict[str, list[str]] = {}
        for edge in graph.edges.values():
            for end in (edge.source, edge.target):
                node = graph.nodes[end]
                if node.label == "Meeting":
                    title = f"{node.props.get('date', 'date unknown')}  {node.props.get('label', node.id)}"
                    for statement in _list(edge.props.get("statements")):
                        meetings.setdefault(statement, []).append(title)
        return cls({document.id: document for document in documents}, meetings)


def print_proofs(names: Sequence[str], proofs: Sequence[Sequence[Proof]], sources: Sources, *, most: int = 20) -> None:
    """Under each row's name its meetings, and under each meeting the documents and words; `most` rows of them."""
    show("\nThe words it rests on:")
    for name, rows in list(zip(names, proofs, strict=True))[:most]:
        show(f"\n  {plain(name)}")
        for meeting, told in _by_meeting(rows, sources):
            show(f"    {plain(meeting)}")
            for line in told:
                show_wrapped(line, 6)
    if len(names) > most:
        show(f"\n  ... and {len(names) - most} more; --json has the evidence of all rows.")


def _by_meeting(proofs: Sequence[Proof], sources: Sources) -> Iterator[tuple[str, list[str]]]:
    grouped: dict[str, list[str]] = {}
    for proof in proofs:
        statement = f"{proof['document']}:{proof['start']}-{proof['end']}"
        for meeting in dict.fromkeys(sources.meetings.get(statement, ["other"])):
            grouped.setdefault(meeting, []).append(line_of(proof, sources.documents))
    yield from sorted(grouped.items())


def line_of(proof: Proof, documents: Mapping[str, Document]) -> str:
    """`000.txt: … words before «quote» words after …`, not yet safe to print."""
    document = documents.get(proof["document"])
    if document is None:
        return f"{proof['document'][:12]}: «{proof['quote']}»"
    before, after = context(document.text, proof["start"], proof["end"])
    return f"{PurePosixPath(document.path).name}: {before}«{proof['quote']}»{after}"


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a quote on its line, cut between words."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else len(text)]
    if len(before) > AROUND:
        before = "… " + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    return before, after


def _list(value: object) -> list[str]:
    return value if isinstance(value, list) else []
