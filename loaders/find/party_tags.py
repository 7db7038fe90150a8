"""Party and state after an American name: "Sen. Ann Lowe, D-Ohio, and Rep. Omar Hale, R-N.J., met"."""

from __future__ import annotations

import re

from ..tokens import Token
from ..words import Words

TAG = re.compile(r"(?:D|R|I|DFL)-[A-Z][A-Za-z]*")
LONGEST = 5  # tokens: "R-N", ".", "J."; "D-San", "Jose"
ENDS = frozenset(",;.()")


def without_tags(tokens: list[Token], words: Words) -> list[Token]:
    """The tokens without such a tag and the comma before it: it is neither a name, a post nor a body."""
    if words.lang != "en":
        return tokens
    tags = [i for i, token in enumerate(tokens) if i > 1 and token.text[1:2] in "-F" and TAG.fullmatch(token.text)]
    for first in reversed(tags):
        if tokens[first - 1].text != "," or not tokens[first - 2].cap:
            continue
        stop = _end(tokens, first, words)
        if stop is not None:
            tokens = [*tokens[: first - 1], *tokens[stop:]]
    return tokens


def _end(tokens: list[Token], first: int, words: Words) -> int | None:
    """Where the tag ends, with the comma that closes it if a list goes on elsewhere; None where it is no tag."""
    stop = first + 1
    while stop < len(tokens) and stop - first < LONGEST and _goes_on(tokens, stop):
        stop += 1
    after = tokens[stop] if stop < len(tokens) else None
    if after is not None and after.kind == "word" and after.cap:
        return None
    return stop


def _goes_on(tokens: list[Token], index: int) -> bool:
    """`R-N` + `.` + `J.`, `D-Calif` + `.` before a comma, `D-San` + `Jose`."""
    token = tokens[index]
    if token.text == ".":
        return index + 1 < len(tokens) and (tokens[index + 1].kind == "abbr" or tokens[index + 1].text in ",;")
    return token.kind in ("word", "abbr") and token.cap and token.text not in ENDS
