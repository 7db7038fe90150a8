"""Plain text and Markdown: the words exactly as they stand, line ends included.

A block of front matter (`---`, YAML, `---`) at the top is taken as metadata and is not part of the text.
"""

from __future__ import annotations

import re

from loaders.read.decode import decode
from loaders.read.metadata import facts_of, parse
from loaders.read.reading import Facts, Reading

_FRONT = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"^#[ \t]+(.{1,300}?)[ \t#]*\r?$", re.MULTILINE)


def read(data: bytes, name: str) -> Reading:
    """A .txt or .md file. Raises UnreadableFile where the bytes are no text."""
    text = decode(data)
    stated, text = front_matter(text)
    heading = _HEADING.search(text[:5000]) if name.lower().endswith((".md", ".markdown")) else None
    return Reading(text, "text 1", facts=Facts(title=heading[1].strip() if heading else None), stated=stated)


def front_matter(text: str) -> tuple[Facts, str]:
    """The facts of a front matter block and the text after it; no facts and all the text where there is none."""
    block = _FRONT.match(text)
    entry = parse(block[1]) if block else None
    if not block or not isinstance(entry, dict):
        return Facts(), text
    facts, _ = facts_of(entry)
    return (facts, text[block.end() :]) if facts != Facts() else (facts, text)
