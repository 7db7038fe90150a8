"""Files for people: the network as a page, and text written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import WhometError

if TYPE_CHECKING:
    from whomet.answering import Answering


def draw(
    by: Answering, path: Path, *, title: str, lang: str = "en", focus: str | None = None, limit: int | None
) -> None:
    """Write the page. Raises UnknownName for an unknown focus, WhometError where the file cannot be written."""
    from graph.view import write_html
    from whomet.showing import find

    texts = {document.id: document.text for document in by.documents}
    focus = find(focus, by.graph)[0].id if focus else None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_html(by.graph, path, title=title, lang=lang, documents=texts, focus=focus, limit=limit)
    except OSError as error:
        raise WhometError(f"{path} cannot be written ({error.strerror}).") from error


def write_text(path: Path, text: str) -> None:
    """Write a file in UTF-8, through a neighbour, so that a full disk leaves no half of it."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8", newline="\n")
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise WhometError(f"{path} cannot be written ({error.strerror}).") from error
