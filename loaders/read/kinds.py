"""Which reader a file needs: by its first bytes where they tell, else by the ending of its name."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePosixPath

from graph.errors import UnreadableFile
from loaders.read.reading import Reading

ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
    ".eml": "eml",
    ".zip": "zip",
}
# Files that hold words whomet cannot read: told when a folder has one, so that nothing is lost in silence.
ADVICE = {
    ".doc": "save it as .docx or .pdf",
    ".docm": "save it as .docx",
    ".odt": "save it as .docx or .pdf",
    ".rtf": "save it as .docx or .txt",
    ".epub": "save it as .html or .txt",
    ".msg": "save it as .eml",
    ".mht": "save it as .html",
    ".mhtml": "save it as .html",
    ".ppt": "save it as .pdf",
    ".pptx": "save it as .pdf",
    ".xls": "save the text as .docx or .txt",
    ".xlsx": "save the text as .docx or .txt",
    ".7z": "pack it as .zip",
    ".rar": "pack it as .zip",
    ".gz": "unpack it first",
}
_PAGE = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)
_SIGNED = (
    (b"\xd0\xcf\x11\xe0", ".doc"),
    (b"{\\rtf", ".rtf"),
    (b"7z\xbc\xaf", ".7z"),
    (b"Rar!", ".rar"),
    (b"\x1f\x8b", ".gz"),
)


def ending(name: str) -> str:
    """The ending of a file name, with its dot, in lower case."""
    return PurePosixPath(name).suffix.lower()


def kind_of(data: bytes, name: str) -> str:
    """`text`, `html`, `pdf`, `docx`, `eml` or `zip`. Raises UnreadableFile for what whomet does not read."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _packed_kind(data, name)
    for signature, suffix in _SIGNED:
        if data.startswith(signature):
            raise unsuitable(suffix)
    if ending(name) in ADVICE:
        raise unsuitable(ending(name))
    kind = ENDINGS.get(ending(name), "text")
    return "html" if kind == "text" and _PAGE.match(data[:2000].removeprefix(b"\xef\xbb\xbf")) else kind


def _packed_kind(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        inside = set()
    if "word/document.xml" in inside or ending(name) == ".docx":
        return "docx"
    if ending(name) in ADVICE:
        raise unsuitable(ending(name))
    return "zip"


def unsuitable(suffix: str) -> UnreadableFile:
    """The refusal of a kind of file, with what to do about it."""
    return UnreadableFile(f"whomet does not read {suffix} files: {ADVICE[suffix]}")


def read_as(kind: str, data: bytes, name: str) -> Reading:
    """Run one reader; its libraries are imported only now."""
    reader: Callable[[bytes, str], Reading] = import_module(f"loaders.read.{kind}").read
    return reader(data, name)
