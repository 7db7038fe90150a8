"""Rows whose items are all made alike, so that the plain ones tell where the others' names and posts are. English.

"Ann Roe, Mayor of Kent; See Kee Low, Ports Minister; Tom Doe, Wrekin MP": most items are a known name, a comma and a
post, so all are. Without such a majority nothing is read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from ..tokens import Token
from ..words import Words
from .comma_rows import comma_row
from .heads import Marks
from .names import Candidate, candidate
from .nested import of_staff
from .row_pieces import DASHES, Pieces

FEWEST = 3  # items of such a row
SURE = 2  # of them that are a known name and a post


@dataclass(frozen=True, slots=True)
class Item:
    """The tokens of a name and of the post beside it; none where the post is left to other rules."""

    name: tuple[int, int]
    post: tuple[int, int] | None
    sure: bool


Shape = Callable[[Pieces, int, int], Item | None]


def regular_rows(tokens: list[Token], names: Sequence[Candidate], marks: Marks, words: Words) -> list[Item]:
    """The items of the rows of a sentence that are all made alike; none where they are not."""
    if words.lang != "en" or len(names) < SURE:
        return []
    pieces = Pieces(tokens, names, marks, words)
    parted = _by_semicolons(tokens)
    if len(parted) >= FEWEST:
        found = [[item for part in parted if (item := shape(pieces, *part)) is not None] for shape in SHAPES]
        best = max(found, key=_sure)
        read = best if _sure(best) >= SURE and 2 * _sure(best) >= len(parted) else []
    else:
        read = [Item(*item) for item in comma_row(pieces)]
    whose = [item for item in read if item.post and of_staff(tokens, *item.post, item.name[0], words)]
    several = any(head.plural for item in whose if item.post for head in words.posts.get(tokens[item.post[0]].low, ()))
    return [] if several else [item for item in read if item not in whose]  # "aides to Mayor X, Mayor Y": X's and Y's


def with_names(shaped: Sequence[Candidate], items: Iterable[Item], tokens: list[Token], text: str) -> list[Candidate]:
    """The candidates of a sentence with those of a row for whatever else lies in its items."""
    names = {item.name: item for item in items}
    spans = [*names, *(item.post for item in names.values() if item.post)]
    taken = {i for first, stop in spans for i in range(first, stop)}
    behind = _behind_posts([item for item in names.values() if item.post], tokens)
    bodies = {c.first for c in shaped if c.first in behind and not (c.given or c.single)}
    kept = [c for c in shaped if c.first not in bodies]
    kept = [c for c in kept if (c.first, c.stop) in names or taken.isdisjoint(range(c.first, c.stop))]
    known = {(c.first, c.stop) for c in kept}
    added = [candidate(tokens, *name, text) for name in names if name not in known]
    return sorted([*kept, *added], key=lambda c: c.first)


def _behind_posts(items: Sequence[Item], tokens: list[Token]) -> set[int]:
    """Where the body stands that somebody is of, between their post and the next item: `CEO, Brakko Foods, Tom Doe`."""
    found: set[int] = set()
    for one, other in pairwise(items):
        start, stop = (one.post or one.name)[1], other.name[0]
        found.update(takewhile(lambda i: tokens[i].text != ";", range(start, stop)))
    return found if all(item.post and item.post[0] > item.name[0] for item in items) else set()


def _sure(items: Sequence[Item]) -> int:
    return sum(item.sure for item in items)


def _by_semicolons(tokens: list[Token]) -> list[tuple[int, int]]:
    """What stands between the semicolons of a sentence, behind the colon that opens them."""
    cuts = [i for i, token in enumerate(tokens) if token.text == ";"]
    if not cuts:
        return []
    opening = next((i for i in range(cuts[0] - 1, -1, -1) if tokens[i].text == ":"), -1)
    stop = len(tokens) - (tokens[-1].text in ".!?")
    edges = [opening, *cuts, stop]
    return [(a + 1, b) for a, b in zip(edges, edges[1:], strict=False) if b > a + 1]


def _name_first(pieces: Pieces, first: int, stop: int, marks: Iterable[str]) -> Item | None:
    """`Ann Roe, Mayor of Kent`."""
    opens = (i for i in range(first + 1, stop) if pieces.tokens[i].text in marks)
    for mark in opens:
        if pieces.in_name(mark):
            continue
        name = _name_before(pieces, first, mark)
        if name is None:
            continue
        mark = pieces.past_letters(mark, stop)
        start = pieces.opened(mark + 1, stop)[0]
        bracket = pieces.tokens[mark].text == "("
        if bracket and pieces.tokens[stop - 1].text != ")":
            return None
        return _item(pieces, name, start, stop - bracket)
    return None


def _item(pieces: Pieces, name: tuple[int, int], start: int, end: int) -> Item | None:
    """A name with the post that begins at a token; a name that no list has only beside a post."""
    sure = pieces.sure_name(*name)
    posted = start < end and pieces.says_post(start, end)
    if not posted:
        return None
    post_stop = pieces.post_stop(start, end)
    return Item(name, (start, post_stop) if post_stop else None, sure and post_stop > 0)


def _name_before(pieces: Pieces, first: int, stop: int) -> tuple[int, int] | None:
    """The name that fills an item up to a mark, or that ends the words which open the sentence."""
    own = pieces.bare(first, stop)
    if pieces.sure_name(*own) or pieces.may_be_name(*own):
        return own
    start = stop
    while start > first and (
        pieces.tokens[start - 1].cap or pieces.tokens[start - 1].low in pieces.words.set("particles")
    ):
        start -= 1
    if (
        start == own[0]
        or any(token.cap for token in pieces.tokens[first + 1 : start])
        and not pieces.verb_before(start)
    ):
        return None
    own = pieces.bare(start, stop)
    return own if pieces.sure_name(*own) or pieces.may_be_name(*own) else None


def _post_first(pieces: Pieces, first: int, stop: int, marks: Iterable[str]) -> Item | None:
    """`the Mayor of Kent, Ann Roe`."""
    closing = pieces.tokens[stop - 1].text == ")"
    for mark in range(stop - 2, first, -1):
        if pieces.tokens[mark].text not in marks:
            continue
        name = pieces.bare(mark + 1, stop - (closing and pieces.tokens[mark].text == "("))
        if not (pieces.sure_name(*name) or pieces.may_be_name(*name)):
            return None
        start = pieces.past_verbs(first, mark)
        start = pieces.opened(start, mark)[0]
        end = pieces.before_titles(start, mark)
        if start >= end or pieces.sure_name(start, end) or not pieces.whole_post(start, end):
            return None
        return Item(name, (start, end), pieces.sure_name(*name))
    return None


def _post_then_name(pieces: Pieces, first: int, stop: int) -> Item | None:
    """`the Mayor of Kent Ann Roe`."""
    name = pieces.tail(first, stop)
    if name is None:
        return None
    start = pieces.opened(pieces.past_verbs(first, name[0]), name[0])[0]
    end = pieces.before_titles(start, name[0])
    marked = start >= end or pieces.tokens[end - 1].text in (",", "(", ":", *DASHES)
    if marked or not pieces.says_post(start, end) or pieces.post_stop(start, end) != end:
        return None
    return Item(name, (start, end), pieces.sure_name(*name))


SHAPES: tuple[Shape, ...] = (
    lambda pieces, first, stop: _name_first(pieces, first, stop, (",", ":")),
    lambda pieces, first, stop: _name_first(pieces, first, stop, DASHES),
    lambda pieces, first, stop: _name_first(pieces, first, stop, ("(",)),
    lambda pieces, first, stop: _post_first(pieces, first, stop, (",", ":")),
    lambda pieces, first, stop: _post_first(pieces, first, stop, DASHES),
    lambda pieces, first, stop: _post_first(pieces, first, stop, ("(",)),
    _post_then_name,
)
