"""Word files: paragraphs and tables in their order; a table row becomes one line, its cells joined by commas.

List items start with "- ", as they do in plain text. Lists of attendees often stand in tables.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from graph.errors import UnreadableFile
from loaders.read.reading import MAX_BYTES, Facts, Reading, join_cells
from loaders.read.zip import unpacked_size


def read(data: bytes, name: str) -> Reading:
    """A .docx file. Raises UnreadableFile for one that is damaged or unpacks to too much."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    if unpacked_size(data) > 4 * MAX_BYTES:
        raise UnreadableFile("unpacks to far more than a document holds; it was not read")
    try:
        document = docx.Document(io.BytesIO(data))
    except (PackageNotFoundError, KeyError, ValueError):
        raise UnreadableFile("is damaged or no Word document (.docx)") from None
    blocks = list(_blocks(document))
    text = "".join(line + ("\n" if listed else "\n\n") for line, listed in blocks).strip()
    title = document.core_properties.title or ""
    known = title if title and title.casefold() in text[:2000].casefold() else None
    return Reading(text, f"python-docx {docx.__version__}", facts=Facts(title=known))


def _blocks(container: Any) -> Iterator[tuple[str, bool]]:
    """Lines in the order of the file, with whether each belongs to a list or table."""
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            yield from ((line, True) for line in _rows(block))
            yield "", True
        elif block.text.strip():
            listed = _in_list(block)
            yield ("- " if listed else "") + block.text.strip(), listed


def _rows(table: Any) -> Iterator[str]:
    for row in table.rows:
        cells = {id(cell._tc): cell for cell in row.cells}  # a merged cell comes once for each column it covers
        line = join_cells([_cell_text(cell) for cell in cells.values()])
        if line:
            yield line


def _cell_text(cell: Any) -> str:
    return "; ".join(line.removeprefix("- ") for line, _ in _blocks(cell) if line)


def _in_list(paragraph: Any) -> bool:
    properties = paragraph._p.pPr
    numbered = properties is not None and properties.numPr is not None
    style = paragraph.style.name if paragraph.style is not None else ""
    return numbered or (style or "").startswith("List")
