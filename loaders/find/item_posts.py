"""Posts that fill an item of their own: the words before a head that no list has, back to the mark behind a name."""

from __future__ import annotations

from dataclasses import replace

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .fields import fields_before
from .heads import Marks, PostSpan, head_at
from .premodifiers import function_words

ITEM_LINKS = small_words("of", "and", "for")
BY_OR_WITH = small_words("by", "with")
OPENS = ",(-–—"
LONGEST = 6  # tokens before the head: "oil and gas sector governance" + "specialist"


def filled(posts: list[PostSpan], tokens: list[Token], words: Words, marks: Marks) -> list[PostSpan]:
    """`X (oil and gas specialist)`, `X, nodal liaison, Y`: in small letters the whole item is X's post, and not Y's.

    In capitals too: "X, Chamber of Commerce President, …", "X, Roads, Water & Energy Officer".
    """
    if words.lang != "en":
        return posts
    floors = [0, *(post.stop for post in posts)]
    starts = [_item_start(post, floor, tokens, words, marks) for post, floor in zip(posts, floors, strict=False)]
    return [replace(post, first=start) for post, start in zip(posts, starts, strict=True)]


def _item_start(post: PostSpan, floor: int, tokens: list[Token], words: Words, marks: Marks) -> int:
    """The token right after the comma or bracket behind a name, with nothing but plain words up to the head."""
    index = post.first
    if not index or post.plural:
        return index
    if tokens[post.head].cap:
        return _capital_start(post, floor, tokens, words, marks)
    while index > 1 and post.first - index < LONGEST and _plain(tokens, index - 1, words, marks):
        index -= 1
    inner = [i for i in range(index, post.first) if tokens[i].low in words.set("articles")]
    if inner and inner[-1] > index:
        return post.first  # "X, currently an assistant superintendent"
    opens = index > 1 and index < post.first and tokens[index - 1].text in ",(" and marks.name[index - 2]
    joined = tokens[index].low in words.sets("conjunctions", "articles") if opens else True
    return post.first if joined else index


def _capital_start(post: PostSpan, floor: int, tokens: list[Token], words: Words, marks: Marks) -> int:
    """The same of a head in capitals: words in capitals and their links, and the commas of three fields or more."""
    index = post.first
    while index > floor and post.first - index < LONGEST and _capital(tokens, index - 1, words, marks):
        index -= 1
    start = fields_before(tokens, index, post.head, words, marks)
    return start if start < post.first and tokens[start].cap and _opens(tokens, start, words, marks) else post.first


def _opens(tokens: list[Token], start: int, words: Words, marks: Marks) -> bool:
    """An item begins at a token: behind a name and its mark or "and", an article, or "by" or "with"."""
    if not start or tokens[start - 1].low in words.set("articles") or tokens[start - 1].low in BY_OR_WITH:
        return True
    behind = tokens[start - 1].text in OPENS or tokens[start - 1].low in words.set("conjunctions")
    return behind and start > 1 and marks.name[start - 2]


def _capital(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    token = tokens[index]
    if marks.name[index] or head_at(tokens, index, words):
        return False
    linked = token.text == "&" or token.low in ITEM_LINKS and tokens[index - 1].cap
    barred = function_words(words) | words.set("opening_adverbs")
    return linked or token.kind == "word" and token.cap and token.low not in barred


def _plain(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """A word that can stand before a head; no verb of meeting, preposition, name, or word of when somebody held it."""
    token = tokens[index]
    barred = words.sets("copulas", "complement_prepositions", "prepositions", "present_words", "who", "whose", "former")
    barred |= words.set("fresh")
    known = token.low in barred or any(token.low in words.verbs(kind) for kind in ("attend", "talk", "quote"))
    if token.kind != "word" or known or marks.name[index] or token.low in words.set("possessives"):
        return False
    return not head_at(tokens, index, words)  # "X and Y, chair and secretary"
