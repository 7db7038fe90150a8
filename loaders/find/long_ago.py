"""Words of time that make what a clause tells another meeting: "hace dos años", "two months ago", "desde mayo, tras".

"Rivas contó que conversó hace un mes con X"   "the plan grew out of talks two years ago with X"
"el método que sigue desde octubre, tras la reunión con X"
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..small_words import small_words
from ..tokens import Token
from ..words import Words

if TYPE_CHECKING:
    from .scenes import Scene

SINCE = small_words("since")
OPENS = 2  # tokens before such words where they open a sentence: "Hace ya dos años,"
CLAUSE = 80  # tokens of a clause on either side of such words
COUNT = 3  # tokens between "hace" and "años"
OPENING = frozenset('“«"')
MARKS = frozenset(",;:”»")
BEFORE = small_words("that", "of")

Span = tuple[int, int]


def long_ago(scene: Scene, words: Words) -> Iterator[Span]:
    """(first, stop) of what is told of such a time: the clause that meets before the words, or all they open."""
    tokens = scene.tokens
    cues = scene.cues
    met = [at for at, _ in (*cues.attend, *cues.of("attend_phrases"), *cues.of("meeting_nouns"))]
    spans = [*_ago(tokens, words), *_last_in_quotation(scene, words)]
    named = {i for p in scene.people for i in range(p.first, max(p.stop, p.name.stop) + 1)} if spans else set()
    for first, stop in spans:
        opens = first < OPENS and stop < len(tokens) and tokens[stop].low not in BEFORE
        if opens and (words.lang == "es" or tokens[stop].text == ","):
            yield 0, len(tokens)
            continue
        begin = _clause_start(tokens, first, named, words)
        if any(begin <= at < first for at in met):
            yield begin, _clause_end(tokens, stop, named)
    yield from _since_then(scene, words, named)


def _clause_start(tokens: list[Token], index: int, named: set[int], words: Words) -> int:
    """Where the clause begins: behind a comma that is none of a name and its post, or at a "que"."""
    opens = words.set("clause_openers")
    last = max(0, index - CLAUSE)
    while index > last and (
        index - 1 in named or tokens[index - 1].text not in MARKS and tokens[index - 1].low not in opens
    ):
        index -= 1
    return index


def _clause_end(tokens: list[Token], index: int, named: set[int]) -> int:
    last = min(len(tokens), index + CLAUSE)
    while index < last and (index in named or tokens[index].text not in MARKS):
        index += 1
    return index


def _last_in_quotation(scene: Scene, words: Words) -> Iterator[Span]:
    """`“I spoke with X last week”`: what somebody says was some days ago, where they tell of today's meeting too."""
    opens = next((i for i, t in enumerate(scene.tokens) if t.text in OPENING), len(scene.tokens))
    for found in scene.dates if scene.cues.quote else ():
        if opens < found.first and found.direction < 0 and found.offset is not None:
            yield found.first, found.stop


def _ago(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`hace dos años`, `two years ago`: not "desde hace dos años"."""
    units = words.set("long_spans")
    for i, token in enumerate(tokens):
        if token.low not in words.set("ago"):
            continue
        if words.lang == "en":
            first = next((k for k in range(i - 1, max(-1, i - 1 - COUNT), -1) if tokens[k].low in units), None)
            if first is not None and first and tokens[first - 2].low not in SINCE:
                yield first - 1, i + 1
            continue
        stop = next((k + 1 for k in range(i + 1, min(len(tokens), i + 1 + COUNT)) if tokens[k].low in units), None)
        if stop is not None and not (i and tokens[i - 1].low in SINCE):
            yield i, stop


def _since_then(scene: Scene, words: Words, named: set[int]) -> Iterator[Span]:
    """`que sigue desde octubre, | tras la reunión con X`: what came before it began."""
    tokens = scene.tokens
    for i in range(1, len(tokens) - 2):
        since = tokens[i].low in words.months and tokens[i - 1].low in SINCE
        if since and tokens[i + 1].text == "," and tokens[i + 2].low in words.set("recalling"):
            yield i, _clause_end(tokens, i + 2, named)
