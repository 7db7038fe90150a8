"""What somebody does, by its ending, behind a whole name: "Ana Ruiz, criadora de cuyes de Guano, …". Spanish.

No list could hold every trade. An ending of doers after a name and its comma or bracket tells one, where it goes on
with "de" or ends there.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Post, Words
from .heads import Marks, PostSpan, head_at
from .names import Candidate
from .posts import complement_end
from .unlisted import plain

DE = small_words("spanish_of")
CLOSES = frozenset(",;.)")
REACH = 7  # tokens from a trade to the place it is of


def posts_by_endings(
    tokens: list[Token], names: list[Candidate], posts: list[PostSpan], marks: Marks, words: Words
) -> list[PostSpan]:
    """The posts of a sentence with such trades among them, in order."""
    taken = {i for post in posts for i in range(post.first, post.stop)}
    spans = [_span(tokens, first, words, marks) for name in names if (first := _doer(name, tokens, words))]
    free = [span for span in spans if taken.isdisjoint(range(span.first, span.stop))]
    return sorted([*posts, *free], key=lambda post: post.first) if free else posts


def of_doers(names: Sequence[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """The candidates of one word that such a trade is of: "criadora de cuyes de" + `Guano`."""
    firsts = [first for name in names if (first := _doer(name, tokens, words))]
    lone = [name for name in names if name.single and tokens[name.first - 1].low in DE] if firsts else []
    return [name for name in lone if any(_runs_on(tokens, first, name.first) for first in firsts)]


def _runs_on(tokens: list[Token], first: int, stop: int) -> bool:
    return first < stop <= first + REACH and not any(t.kind == "punct" for t in tokens[first:stop])


def _doer(name: Candidate, tokens: list[Token], words: Words) -> int:
    """Where the trade begins behind a whole name's comma or bracket; 0 for none."""
    first = name.stop + 1
    if words.lang != "es" or name.single or first + 1 >= len(tokens) or tokens[name.stop].text not in ",(":
        return 0
    token, after = tokens[first], tokens[first + 1]
    ending = token.text.endswith(words.endings("doer_endings")) and token.low not in words.set("no_doers")
    if not ending or not plain(token, words) or head_at(tokens, first, words):
        return 0
    return first if after.low in DE or after.text in CLOSES else 0


def _span(tokens: list[Token], first: int, words: Words, marks: Marks) -> PostSpan:
    word = tokens[first]
    post = Post((word.low,), plural=False, single=dict.fromkeys("mfu", word.text), form=word.text)
    return PostSpan(first, first, first + 1, complement_end(tokens, first + 1, words, marks), post)
