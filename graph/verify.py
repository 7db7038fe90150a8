"""Whether every kept quote is what its text says: in the text as kept, and in the file it came from.

Files are read by the function the caller gives, since this room reads no files of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graph.evidence import EvidenceStore
from graph.model import Document, Evidence, Report
from graph.statements import take_apart

Read = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What does not hold: `where` is `kept text`, `file`, `file gone` or `graph (EDGE)`, `found` what stands there."""

    path: str
    where: str
    start: int = 0
    end: int = 0
    quote: str = ""
    found: str = ""

    def __str__(self) -> str:
        if self.where == "file gone":
            return f"{self.path}: the file is gone or cannot be read."
        if self.where == "file":
            return f"{self.path}: the file has changed since it was loaded; load it again."
        return f"{self.path}: {self.where} has {self.found!r} at {self.start}-{self.end}, not {self.quote!r}."


def verify(store: EvidenceStore, read: Read | None = None) -> list[Mismatch]:
    """Check every statement against its text, and the text against its file.

    `read` takes a path and gives the decoded text of the file, or None where it is not there or cannot be read;
    without it only the kept texts are checked. The answer is empty where all is well.
    """
    found: list[Mismatch] = []
    for report in store.reports():
        found += _against_text(report)
    if read is not None:
        texts = {document.id: document.text for document in store.documents()}
        for path, document_id in store.paths().items():
            found += _against_file(path, texts[document_id], read)
    return [*found, *_graph_against_texts(store)]


def _against_text(report: Report) -> Iterator[Mismatch]:
    document = report.document
    if document.id != hashlib.sha256(document.text.encode()).hexdigest():
        yield Mismatch(document.path, "kept text", found=document.text[:40], quote=f"the text of {document.id[:12]}")
    for statement in take_apart(report):
        for _, words in statement.quotes:
            yield from _mismatch(document, words)


def _mismatch(document: Document, words: Evidence) -> Iterator[Mismatch]:
    there = document.text[words.start : words.end]
    if there != words.quote or not 0 <= words.start <= words.end:
        yield Mismatch(document.path, "kept text", words.start, words.end, words.quote, there)


def _against_file(path: str, text: str, read: Read) -> Iterator[Mismatch]:
    there = read(path)
    if there is None:
        yield Mismatch(path, "file gone")
    elif there != text:
        yield Mismatch(path, "file")


def _graph_against_texts(store: EvidenceStore) -> Iterator[Mismatch]:
    """Every quote of an edge of the kept graph, against the text its statement names."""
    documents = {document.id: document for document in store.documents()}
    for edge in store.read_graph().edges.values():
        statements, quotes = edge.props.get("statements", []), edge.props.get("quotes", [])
        assert isinstance(statements, list) and isinstance(quotes, list)
        for statement, quote in zip(statements, quotes, strict=True):
            document_id, _, span = statement.rpartition(":")
            start, end = (int(number) for number in span.split("-"))
            document = documents.get(document_id)
            there = document.text[start:end] if document else ""
            if there != quote:
                yield Mismatch(
                    document.path if document else document_id, f"graph ({edge.id})", start, end, quote, there
                )
