"""The English present of several people: "Ministers X and Y meet", "X, Y and Z, who co-chair the talks"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .verb_ends import verb_end

AND = small_words("and")
WHO = small_words("who", "english_whom")
BACK = 40  # tokens to the "and" between them
LONGEST = 4


def plural_present(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """Bare verbs of meeting right behind a name, with an "and" before it; one that is a noun too has an object."""
    if words.lang != "en":
        return
    known = _bare(words)
    for i in range(1, len(tokens)):
        if tokens[i].low not in known or tokens[i].cap or not _subject(tokens, i, words):
            continue
        stop = verb_end(tokens, i, known[tokens[i].low], LONGEST)
        plain = tokens[i].low not in words.set("nouns_too") or stop > i + 1
        if stop and (plain or _object(tokens, i + 1, words)):
            yield i, stop


@cache
def _bare(words: Words) -> dict[str, frozenset[str]]:
    """The verbs by their first word."""
    table: dict[str, set[str]] = {}
    for key in ("attend_verbs", "coming_verbs", "meeting_verbs"):
        for lemma in map(str, words.data[key]):
            if not lemma.startswith("be "):
                table.setdefault(lemma.split()[0], set()).add(lemma)
    return {first: frozenset(lemmas) for first, lemmas in table.items()}


def _subject(tokens: list[Token], verb: int, words: Words) -> bool:
    """The last of several names, "who", or the comma behind a post."""
    before = tokens[verb - 1]
    before = tokens[verb - 2] if verb > 1 and before.low in words.set("also") else before
    near = tokens[max(0, verb - BACK) : verb]
    several = any(t.low in AND for t in near)
    ends = before.low in WHO or before.cap and before.kind == "word" or before.text == "," and tokens[verb - 2].cap
    return several and ends


def _object(tokens: list[Token], index: int, words: Words) -> bool:
    """`host | the session`, `visit | Mayor X`: an article or a name, and not "hosts of"."""
    if index >= len(tokens):
        return False
    return tokens[index].cap or tokens[index].low in words.sets("articles", "possessives", "demonstratives")
