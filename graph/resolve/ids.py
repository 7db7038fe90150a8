"""Ids that come from content: the same evidence gives the same id, whatever was loaded before it."""

from __future__ import annotations

import hashlib

from graph.model import Document, Evidence

DIGITS = 10


def node_id(label: str, *content: str) -> str:
    """`person-3f2a9c01d4` for a label and what it stands for."""
    digest = hashlib.sha256("\x1f".join(content).encode()).hexdigest()
    return f"{label}-{digest[:DIGITS]}"


def document_node(document_id: str) -> str:
    return f"document-{document_id[:12]}"


def statement_id(document_id: str, evidence: Evidence) -> str:
    """`DOCUMENT:START-END`, how edges and decisions name words of a text."""
    return f"{document_id}:{evidence.start}-{evidence.end}"


def reading_order(document: Document) -> tuple[str, str]:
    """Documents by publication, undated ones last; ties by id, so that no order of loading shows."""
    return (document.published or "9999", document.id)
