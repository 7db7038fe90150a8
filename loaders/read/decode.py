"""From bytes to text, always the same way: BOM, then strict UTF-8, then the declared encoding, else cp1252.

Nothing is guessed from letter frequencies: statistical detectors read Spanish cp1252 as cp1250
("Núńez"). The text keeps its line ends; only a byte order mark is taken away.
"""

from __future__ import annotations

import codecs
import re

from graph.errors import UnreadableFile

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Python knows codecs that are not character sets of documents; a page must not choose those.
_NOT_CHARSETS = {"unicode-escape", "raw-unicode-escape", "utf-7", "idna", "punycode", "undefined", "mbcs", "oem"}
# Browsers read these labels as cp1252, because that is what such pages hold.
_LATIN = {"iso8859-1", "ascii"}
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_SAMPLE = 8192


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; `declared` is the encoding named by a header or a meta tag, if any.

    Raises UnreadableFile for bytes that are no text at all.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, errors="replace"))
    if looks_binary(data):
        raise UnreadableFile("is not text (binary data); whomet reads txt, md, html, pdf, docx, eml and zip")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return _clean(_second_choice(data, declared))


def looks_binary(data: bytes) -> bool:
    """Whether more than one byte in fifty of the beginning is a control character no text has."""
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) / 50


def _second_choice(data: bytes, declared: str | None) -> str:
    mended = data.decode("utf-8", errors="replace")
    broken = mended.count("\ufffd")
    if sum(char > "\x7f" for char in mended) > 2 * broken:  # UTF-8 with a few damaged bytes
        return mended
    name = charset(declared)
    if name:
        try:
            return data.decode(name)
        except (UnicodeDecodeError, LookupError):
            pass
    return data.decode("cp1252", errors="replace")


def charset(declared: str | None) -> str | None:
    """The codec for a declared encoding, None for an unknown or unsuitable one."""
    try:
        name = codecs.lookup((declared or "").strip("\"' \t")).name
    except (LookupError, ValueError):
        return None
    if name.replace("_", "-") in _NOT_CHARSETS:
        return None
    return "cp1252" if name in _LATIN else name


def _clean(text: str) -> str:
    return _SURROGATES.sub("\ufffd", text)
