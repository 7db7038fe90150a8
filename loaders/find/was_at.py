"""Who is said to have been at a meeting: "X was at Monday's emergency briefing", "both are at the meeting"."""

from __future__ import annotations

from collections.abc import Iterator

from ..tokens import Token
from ..words import Words

REACH = 7  # tokens from "at" to the meeting


def was_at(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from "was" to the meeting; a "meeting room" is none."""
    if words.lang != "en":
        return
    for i in range(len(tokens) - 2):
        if tokens[i].low not in words.set("copulas") or tokens[i + 1].low != "at":
            continue
        for j in range(i + 2, min(len(tokens), i + 2 + REACH)):
            if tokens[j].low in words.set("meeting_nouns"):
                if j + 1 == len(tokens) or tokens[j + 1].low not in words.set("meeting_places"):
                    yield i, j + 1
                break
            if tokens[j].kind == "punct" and tokens[j].text != "'s" or tokens[j].low in words.set("prepositions"):
                break
