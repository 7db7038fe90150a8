"""Posts that fill an item of their own: the words before a head that no list has, back to the mark behind a name."""

from __future__ import annotations

from dataclasses import replace

from ..tokens import Token
from ..words import Words
from .heads import Marks, PostSpan, head_at

LONGEST = 6  # tokens before the head: "oil and gas sector governance" + "specialist"


def filled(posts: list[PostSpan], tokens: list[Token], words: Words, marks: Marks) -> list[PostSpan]:
    """`X (oil and gas specialist)`, `X, nodal liaison, Y`: in small letters the whole item is X's post, and not Y's."""
    if words.lang != "en":
        return posts
    return [replace(post, first=_item_start(post, tokens, words, marks)) for post in posts]


def _item_start(post: PostSpan, tokens: list[Token], words: Words, marks: Marks) -> int:
    """The token right after the comma or bracket behind a name, with nothing but plain words up to the head."""
    index = post.first
    if not index or tokens[post.head].cap or post.plural:
        return index
    while index > 1 and post.first - index < LONGEST and _plain(tokens, index - 1, words, marks):
        index -= 1
    inner = [i for i in range(index, post.first) if tokens[i].low in words.set("articles")]
    if inner and inner[-1] > index:
        return post.first  # "X, currently an assistant superintendent"
    opens = index > 1 and index < post.first and tokens[index - 1].text in ",(" and marks.name[index - 2]
    joined = tokens[index].low in words.sets("conjunctions", "articles") if opens else True
    return post.first if joined else index


def _plain(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """A word that can stand before a head; no verb of meeting, preposition, name, or word of when somebody held it."""
    token = tokens[index]
    barred = words.sets("copulas", "complement_prepositions", "prepositions", "present_words", "who", "whose", "former")
    barred |= words.set("fresh")
    known = token.low in barred or any(token.low in words.verbs(kind) for kind in ("attend", "talk", "quote"))
    if token.kind != "word" or known or marks.name[index] or token.low in words.set("possessives"):
        return False
    return not head_at(tokens, index, words)  # "X and Y, chair and secretary"
