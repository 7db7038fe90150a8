"""What looks like a name and is the beginning of the next one's post: "Balfour Ridge chief executive Leo Quinn"."""

from __future__ import annotations

from ..tokens import Token
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
        stop = name.stop
        while (
            stop < len(tokens) and not tokens[stop].cap and tokens[stop].low in words.sets("premodifiers", "modifiers")
        ):
            stop += 1
        small = stop < len(tokens) and (not tokens[stop].cap or _of_post_ahead(name, tokens, words))
        post = head_at(tokens, stop, words) if small else None
        after = stop + len(post.words) if post else 0
        after += 0 < after < len(tokens) and tokens[after].text == ","
        if after in starts and after and not name.given:
            found.append(name)
    return found


def _of_post_ahead(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`Telmar Regional` + `Minister`, `Recently Telmar` + `Mayor`: words of a post in capitals, or before it."""
    last, first = tokens[name.stop - 1], tokens[name.first]
    return last.low in words.set("premodifiers") or first.low in words.set("opening_adverbs")
