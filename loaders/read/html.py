"""Web pages: the article with its lists and tables, and the page's own title, date and address.

The bytes are decoded here and handed to trafilatura as text, since it would guess. A table row
becomes one line, its cells joined by commas, the way prose writes the same list.
"""

from __future__ import annotations

import logging
import re
from html import unescape
from typing import Any

from graph.errors import UnreadableFile
from loaders.read.decode import decode
from loaders.read.metadata import published_date
from loaders.read.reading import Facts, Reading, join_cells

_META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.IGNORECASE
)
_LANG = re.compile(r"<html\b[^>]{0,400}?\b(?:xml:)?lang\s*=\s*[\"']?(es|en)\b", re.IGNORECASE)
_ROW = re.compile(r"^\|(.*)\|?[ \t]*$", re.MULTILINE)
_RULE_ROW = re.compile(r"^\|[-|: ]*\|[ \t]*(?:\n|\Z)", re.MULTILINE)
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}  # no guess, no wall clock


def read(data: bytes, name: str, declared: str | None = None) -> Reading:
    """A web page; `declared` is the encoding of a transport header. Raises UnreadableFile where no text is found."""
    meta = _META_CHARSET.search(data[:4096])
    page = decode(data, declared or (meta[1].decode("ascii") if meta else None))
    return read_page(page)


def read_page(page: str) -> Reading:
    """A decoded page."""
    trafilatura = _trafilatura()
    page = _DECLARATION.sub("", page).replace("\x00", "")  # lxml refuses both
    found = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=_DATES
    )
    text = rows_as_lines(found.text or "") if found else ""
    text = text.strip() or trafilatura.html2txt(page).strip() or _without_tags(page)
    if not text:
        raise UnreadableFile("is a web page without text; save the article itself")
    return Reading(text, f"trafilatura {trafilatura.__version__}", facts=_facts(found, page))


def rows_as_lines(text: str) -> str:
    """`| Ana Pérez | Directora |` becomes `Ana Pérez, Directora`."""
    text = _RULE_ROW.sub("", text)
    return _ROW.sub(lambda row: join_cells(row[1].split("|")), text)


def _without_tags(page: str) -> str:
    """The words of a page no parser could take, such as one nested too deep."""
    return " ".join(unescape(_TAG.sub(" ", _SCRIPT.sub(" ", page))).split())


def _facts(found: Any, page: str) -> Facts:
    lang = _LANG.search(page[:5000])
    return Facts(
        title=_line(found and found.title),
        lang=lang[1].lower() if lang else None,
        published=published_date(found.date) if found and found.date else None,
        issuer=_line(found and found.sitename),
        url=_line(found and found.url),
    )


def _line(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _trafilatura() -> Any:
    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan"):  # they log what we report ourselves
        logging.getLogger(library).setLevel(logging.CRITICAL)
    return trafilatura
