"""Lines under a heading without a colon that are all made alike, and so items: "Ann Roe, Mayor" + "Tom Doe, Clerk"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..tokens import fold
from ..words import Words
from .labels import heads_a_list, names_columns

FEWEST = 3
LONGEST = 120  # characters of such a line
NAMED = r"(?:(?:[^\W\d_][\w.'’‘-]*|[-–—/‘’]) ?){2,8}"
SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{NAMED}, \S.*",
        rf"{NAMED}\(.+\)",
        rf"{NAMED}: \S.*",
        rf"{NAMED} [-–—] \S.*",
        r"[^:]+: \S.*",
        r".+ [-–—] \S.*",
    )
)
WORD = re.compile(r"\w+")


def heads_lines(line: str, words: Words) -> bool:
    """`MEMBERS PRESENT`, in English: over those who were there; `Nombre – Cargo`: over the columns of a list."""
    said = fold(line.strip(" *_#>|\t:"))
    return names_columns(said, words) or words.lang == "en" and heads_a_list(said, words)


def alike_start(lines: Sequence[str], headed: bool, words: Words) -> int:
    """Where such lines begin in a chunk: at once where it is `headed`, or behind a heading on its first line."""
    first = 0 if headed else 1 if heads_lines(lines[0], words) else len(lines)
    return first if alike(lines[first:], words) else len(lines)


def alike(lines: Sequence[str], words: Words) -> bool:
    """Each line opens with a capital and has the same mark beside what may be a name, and most say a post."""
    if len(lines) < FEWEST or any(len(line) > LONGEST or not line[:1].isupper() for line in lines):
        return False
    posted = sum(any(fold(word) in words.posts for word in WORD.findall(line)) for line in lines)
    return 2 * posted > len(lines) and any(all(shape.fullmatch(line) for line in lines) for shape in SHAPES)
