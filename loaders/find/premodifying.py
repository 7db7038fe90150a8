"""What looks like a name and is the beginning of the next one's post: "Balfour Ridge chief executive Leo Quinn"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .heads import head_at, past_titles
from .names import Candidate

AND = small_words("and")
CLOSES = frozenset(",;.)")


def premodifying(names: list[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """English: candidates that go on the post of the next one: "Balfour Ridge chief executive Leo Quinn"."""
    if words.lang != "en":
        return []
    starts, whole = {name.first for name in names}, {name.stop for name in names if not name.single}
    whole_at = {name.first: name.stop for name in names if not name.single}
    found = []
    for name in names:
        if name.given:
            continue
        before = any(after in starts for after in _behind_post(name, tokens, words))
        if before or _of_next(name, whole_at, tokens, words) or _in_item(name, whole, tokens, words):
            found.append(name)
    return found


def _of_next(name: Candidate, whole: Mapping[int, int], tokens: list[Token], words: Words) -> bool:
    """`Telmar Qochi Chairman Ann Roe`: a post in capitals up to a whole name that has none behind it.

    Not so in a roll of names and posts without marks: "Wen Qochi Chairman Ann Roe Secretary".
    """
    for stop in _behind_heads(name.stop, tokens, words):
        first = past_titles(tokens, stop, len(tokens), words)
        if end := whole.get(first):
            return not (end < len(tokens) and head_at(tokens, end, words))
    return False


def _in_item(name: Candidate, whole: set[int], tokens: list[Token], words: Words) -> bool:
    """`Ann Roe, Telmar Steel president,`, `Ann Roe, the Telmar Bank's Chief Economist.`: an item behind somebody's
    comma that opens with the name and ends in a post."""
    start = name.first - (name.first > 1 and tokens[name.first - 1].low in words.set("articles"))
    if start < 2 or tokens[start - 1].text != "," or start - 1 not in whole:
        return False
    owned = name.stop < len(tokens) and tokens[name.stop].low == "'s"
    stops = _behind_heads(name.stop + 1, tokens, words) if owned else _behind_post(name, tokens, words)
    return any(stop == len(tokens) or tokens[stop].text in CLOSES or tokens[stop].low in AND for stop in stops)


def _behind_heads(index: int, tokens: list[Token], words: Words) -> Iterator[int]:
    """Where the post ends that begins at a token, with nothing but words that go on it before its head."""
    while index < len(tokens):
        if post := head_at(tokens, index, words):
            yield index + len(post.words)
        elif tokens[index].low not in words.set("premodifiers"):
            return
        index += 1


def _behind_post(name: Candidate, tokens: list[Token], words: Words) -> Iterator[int]:
    """Where the next name may begin: behind a post right after this one, and behind a comma."""
    stop, modifying, of_places = name.stop, words.sets("premodifiers", "modifiers"), words.set("heads_of_places")
    while stop < len(tokens):
        small = (
            not tokens[stop].cap
            or tokens[stop].low in of_places
            or _of_post_ahead(name, tokens, words)
            or _of_firm(name, stop, tokens, words)
        )
        post = head_at(tokens, stop, words) if small else None
        if post:
            after = stop + len(post.words)
            yield after
            if after < len(tokens) and tokens[after].text == ",":
                yield after + 1
        if tokens[stop].cap and not small or tokens[stop].low not in modifying:
            return
        stop += 1


def _of_firm(name: Candidate, head: int, tokens: list[Token], words: Words) -> bool:
    """`Telmar Airlines` + `CEO`, `Orla Norte` + `Managing Director`: a post of firms; the name ends in a word that is
    no surname."""
    last = tokens[name.stop - 1].low
    firm = any(" ".join(t.low for t in tokens[name.stop : head + size]) in words.set("firm_posts") for size in range(4))
    return firm and (is_known(last) or last in institutional() or last in place_words())


def _of_post_ahead(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`Telmar Regional` + `Minister`, `Recently Telmar` + `Mayor`: words of a post in capitals, or before it."""
    last, first = tokens[name.stop - 1], tokens[name.first]
    return last.low in words.set("premodifiers") or first.low in words.set("opening_adverbs")
