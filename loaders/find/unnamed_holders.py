"""Posts at the end of a row whose holders it does not name: "Advisor X, Chief Secretary, IG Police and others".

English. Nobody in such a row has the post behind the name, and two posts or more stand there, up to the crowd. In both
languages "the mayor X, an adviser of Y": who has a post is not the one whom an article leaves open.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .found import Found
from .heads import PostSpan, head_at

AND = small_words("and")
FEWEST = 2  # posts of nobody
LETTERS = 2  # letters of a post in capitals: "IG", "CCPO"
OPENS = 2  # tokens of an item in which its post stands: "Federal Secretary"


def of_nobody(tokens: list[Token], people: Sequence[Found], posts: Sequence[PostSpan], words: Words) -> bool:
    """The posts behind the last name are those of people the row leaves without a name."""
    last = people[-1]
    start = last.name.stop
    if last.role is not None and posts and _somebody_else(tokens, start, posts[0], words):
        return True
    if words.lang != "en" or not posts or tokens[start].text != "," or posts[0].first != start + 1:
        return False
    items = _items(tokens, start + 1, words)
    held = [_post(tokens, item, posts, words) for item in items]
    if sum(held) < FEWEST or not all(post or _letters(tokens, item) for post, item in zip(held, items, strict=True)):
        return False
    behind = any(person.rule == "list:name-post" for person in people)
    others = sum(person is not last and person.role is None for person in people)
    return not behind and (last.role is not None or others > 1)


def _somebody_else(tokens: list[Token], start: int, post: PostSpan, words: Words) -> bool:
    """`la alcaldesa X, un asesor del senador Y`: who has a post already is no adviser whom an article leaves open."""
    between = [token.low for token in tokens[start : post.first]]
    return len(between) > 1 and between[0] in ",;" and between[-1] in words.sets("indefinite_articles", "counts")


def _items(tokens: list[Token], start: int, words: Words) -> list[tuple[int, int]]:
    """What stands between commas from `start` up to "and others", "and officers concerned"; none without these."""
    items, first = [], start
    for i in range(start, len(tokens) - 1):
        token = tokens[i]
        crowd = token.low in AND and _crowd(tokens, i + 1, words)
        if token.text == "," or crowd:
            items += [(first, i)] if i > first else []
            first = i + 1
        if crowd:
            return items
        if token.text in ".;:":
            break
    return []


def _crowd(tokens: list[Token], index: int, words: Words) -> bool:
    """`others`, `other officials`, `officers concerned`: several, whom nobody names."""
    token = tokens[index]
    several = any(post.plural for post in words.posts.get(token.low, ()))
    return token.text.islower() and (token.low in words.sets("rest_of", "some_of_many") or several)


def _post(tokens: list[Token], item: tuple[int, int], posts: Sequence[PostSpan], words: Words) -> bool:
    """An item that opens with a post, or with the letters of one and what it is of: "CCPO Lahore", "ACS(Home)"."""
    first, stop = item
    opened = any(first <= post.head < min(stop, first + OPENS + 1) for post in posts)
    placed = _letters(tokens, item) and stop > first + 1
    return opened or placed or head_at(tokens, first, words) is not None


def _letters(tokens: list[Token], item: tuple[int, int]) -> bool:
    """Alone they may as well be those of a body: "Director, NADRA"."""
    text = tokens[item[0]].text
    return text.isupper() and len(text) >= LETTERS
