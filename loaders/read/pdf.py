"""PDF files with a text layer: lines joined to paragraphs, hyphens and running headers and footers undone.

A file without a text layer is refused with the advice to run OCR; pages without one are told.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import Any

from graph.errors import UnreadableFile
from loaders.read.reading import Facts, Reading

_MAX_PAGES = 2000
_EDGE = 3  # a running header or footer stands in the first or last three lines of a page
_PASSWORD = 4  # PDFium's error code
_PAGE_NUMBER = re.compile(
    r"(?:p[áa]g(?:ina|\.)?|page|p\.)?\s*[-–—]?\s*\d{1,3}(?:\s*(?:/|de|of)\s*\d{1,3})?\s*[-–—]?", re.IGNORECASE
)
_BULLET = re.compile(r"[-–—•·▪*●◦]\s|\(?\w{1,2}[.)]\s")
_ENDS = re.compile(r"[.:;!?”\"»)]$")
_HYPHEN = re.compile(r"[^\W\d_]-$")


def read(data: bytes, name: str) -> Reading:
    """A PDF. Raises UnreadableFile for one that is encrypted, damaged or has no text layer."""
    import pypdfium2

    document = _open(pypdfium2, data)
    try:
        if len(document) > _MAX_PAGES:
            raise UnreadableFile(f"has {len(document)} pages, more than {_MAX_PAGES}; split it")
        pages = [_lines(document, number) for number in range(len(document))]
        title = document.get_metadata_dict().get("Title") or None
    finally:
        document.close()
    bare = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(bare) == len(pages):
        raise UnreadableFile("has no text layer: it needs OCR first, for example `ocrmypdf IN.pdf OUT.pdf`")
    text = join_lines([line for page in without_running_lines(pages) for line in page])
    text = text or join_lines([line for page in pages for line in page])
    notes = (f"page {', '.join(map(str, bare))}: no text layer, needs OCR; the other pages were read",) if bare else ()
    facts = Facts(title=title if title and title.casefold() in text[:2000].casefold() else None)
    return Reading(text, f"pypdfium2 {_version()}", facts=facts, notes=notes)


def _open(pypdfium2: Any, data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD:
            raise UnreadableFile("is encrypted: save a copy without a password") from None
        raise UnreadableFile("is damaged or no PDF at all") from None


def _lines(document: Any, number: int) -> list[str]:
    """The lines of a page. PDFium swallows the break after a hyphen and leaves U+FFFE or U+0002."""
    page = document[number]
    words = page.get_textpage()
    text = words.get_text_bounded().replace("\ufffe", "-\n").replace("\x02", "-\n").replace("\x00", "")
    words.close()
    page.close()
    return [line for raw in text.splitlines() if (line := " ".join(raw.split()))]


def without_running_lines(pages: list[list[str]]) -> list[list[str]]:
    """Pages without page numbers and without the lines that stand at the edge of half the pages or more."""
    seen = Counter(mask for page in pages for mask in {_mask(page[i]) for i in _edges(page)})
    least = max(2, (len(pages) + 1) // 2)
    kept = []
    for page in pages:
        edges = _edges(page)
        gone = {
            i for i in edges if seen[_mask(page[i])] >= least or (len(pages) > 1 and _PAGE_NUMBER.fullmatch(page[i]))
        }
        kept.append([line for i, line in enumerate(page) if i not in gone])
    return kept


def _edges(page: list[str]) -> set[int]:
    count = len(page)
    return {i for i in range(count) if i < _EDGE or i >= count - _EDGE}


def _mask(line: str) -> str:
    return re.sub(r"\d+", "#", line.casefold())


def join_lines(lines: list[str]) -> str:
    """Lines as paragraphs, a blank line between them.

    A line that does not reach the right edge ends its paragraph when it ends a sentence or the
    next one does not go on in lower case; a bullet always starts a new one.
    """
    lengths = sorted(len(line) for line in lines)
    width = lengths[int(len(lengths) * 0.9)] if lengths else 0
    text = ""
    for line, following in pairwise([*lines, ""]):
        text += line
        if _goes_on(line, following, width):
            text = _without_hyphen(text, following)
        elif following:
            text += "\n" if _BULLET.match(following) else "\n\n"
    return text


def _goes_on(line: str, following: str, width: int) -> bool:
    if not following or _BULLET.match(following):
        return False
    if _HYPHEN.search(line) or following[0].islower():
        return not (line.endswith((".", "!", "?")) and len(line) < 0.75 * width)
    return len(line) >= 0.75 * width and not (_ENDS.search(line) and len(line) < 0.85 * width)


def _without_hyphen(text: str, following: str) -> str:
    """Close a word broken over two lines; a hyphen before a capital ("Sherwood-Randall") belongs to the name."""
    if not _HYPHEN.search(text):
        return text + " "
    return text[:-1] if text[-2].islower() and following[0].islower() else text


def _version() -> str:
    from importlib.metadata import version

    return version("pypdfium2")
