"""What looks like a name and is the beginning of the next one's post: "Balfour Ridge chief executive Leo Quinn"."""

from __future__ import annotations

from collections.abc import Iterator

from ..tokens import Token
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .heads import head_at
from .names import Candidate


def premodifying(names: list[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """English: candidates that go on the post of the next one: "Balfour Ridge chief executive Leo Quinn"."""
    if words.lang != "en":
        return []
    starts = {name.first for name in names}
    found = []
    for name in names:
        if not name.given and any(after in starts for after in _behind_post(name, tokens, words)):
            found.append(name)
    return found


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
