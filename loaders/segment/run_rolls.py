"""Roll calls whose lines ran together: "… MEMBERS PRESENT Senator Ann Roe, Chair Senator Tom Doe MEMBERS ABSENT …".

The label is in capitals; each of those named has a title, which begins an item.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..tokens import fold
from ..words import Words

CAPITALS = re.compile(r"\b[A-Z]{4,}(?:[ \t]+[A-Z]{4,})*\b")  # a label, or whatever heading comes after the names
TITLE = re.compile(r"\b[A-Z][a-z]+\b")
FEWEST = 2  # of those named
LONGEST_LABEL = 3  # words

Line = tuple[int, int]


def lines_of_run(text: str, line: Line, words: Words) -> list[Line]:
    """The line itself, or where it holds such roll calls its parts: label, each of those named, and what is between."""
    start, end = line
    if not any(word.upper() in text[start:end] for word in words.set("roll_call")):
        return [line]
    parts: list[Line] = []
    for label, names in _rolls(text, line, words):
        if start < label[0]:
            parts.append((start, label[0]))
        parts += [label, *names]
        start = names[-1][1]
    return [part for part in [*parts, (start, end)] if text[slice(*part)].strip()]


def _rolls(text: str, line: Line, words: Words) -> Iterator[tuple[Line, list[Line]]]:
    """Each label with those named after it; where one roll has two or more of them, the others may have one."""
    capitals = [match.span() for match in CAPITALS.finditer(text, *line)]
    bounds = [*(start for start, _ in capitals[1:]), line[1]]
    found = []
    for (start, end), bound in zip(capitals, bounds, strict=True):
        label = _label(text, start, end, words)
        names = _names(text, end, bound, words) if label is not None else []
        if label is not None and names:
            found.append(((label, end), names))
    if any(len(names) >= FEWEST for _, names in found):
        yield from found


def _label(text: str, start: int, end: int, words: Words) -> int | None:
    """Where the last words of a row of capitals begin that are the heading of a list: "DRAFT" + "MEMBERS PRESENT"."""
    heads = [start + match.start() for match in re.finditer(r"\S+", text[start:end])][-LONGEST_LABEL:]
    pattern = words.pattern("list_headings")
    return next((head for head in heads if pattern.fullmatch(" ".join(fold(text[head:end]).split()))), None)


def _names(text: str, start: int, end: int, words: Words) -> list[Line]:
    """Those named, each from the title on; nobody where the first of them has none."""
    titles = words.sets("seats_with_party", "before_surnames")
    cuts = [match.start() for match in TITLE.finditer(text, start, end) if fold(match[0]) in titles]
    cuts = [cut for k, cut in enumerate(cuts) if not k or text[:cut].rstrip()[-1:] != ","]
    if not cuts or text[start : cuts[0]].strip(" :"):
        return []
    return list(zip(cuts, [*cuts[1:], end], strict=True))
