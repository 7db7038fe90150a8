"""Rows of posts that stand right before their names: "Secretary Finance X, Adviser to Chief Minister Y and Mayor Z"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .found import Found
from .heads import PostSpan

AND = small_words("and")


def in_row_of_posts(
    people: list[Found], k: int, post: PostSpan, posts: list[PostSpan], tokens: list[Token], words: Words
) -> bool:
    """`Secretary Finance X, Adviser to Chief Minister Y and Mayor Z`: in a row of posts before names it is all Y's."""
    left, right = people[k - 1] if k else None, people[k + 1] if k + 1 < len(people) else None
    if words.lang != "en" or people[k].name.single or not tokens[post.first].cap:
        return False
    before = left is not None and _only_parted(tokens, left.name.stop, post.first, words)
    mine = [p for p in (left, right) if p is not None]
    ahead = {id(p): start for p in mine if (start := _post_right_before(p, posts, tokens)) is not None}
    after = right is not None and _only_parted(tokens, people[k].name.stop, ahead.get(id(right), right.first), words)
    if before and id(left) not in ahead or after and id(right) not in ahead:
        return False  # "X, adviser to Governor Y", "the adviser to Governor Y, Z"
    return bool(before or after)


def _only_parted(tokens: list[Token], start: int, stop: int, words: Words) -> bool:
    """Nothing but a comma, "and" and an article."""
    links = words.sets("conjunctions", "articles") | {","}
    return start < stop and all(t.low in links for t in tokens[start:stop])


def _post_right_before(person: Found, posts: list[PostSpan], tokens: list[Token]) -> int | None:
    """Where the post begins that runs up to a name, with words of a field between them or without."""
    last = next((p for p in reversed(posts) if p.stop <= person.first), None)
    run = last is not None and all(t.cap and t.kind == "word" or t.low in AND for t in tokens[last.stop : person.first])
    return last.first if last is not None and run and not last.plural else None
