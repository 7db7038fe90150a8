"""Posts that a row gives by their letters: "attended by ADDC Romesh Rao, ACR Zahid Mir, SE Roads Gulzar Wani".

English. No list could hold them all; two such in a row tell that the letters before a name are its post, and so do
letters with an article ("the DSP Zahid Mir"), a word that only goes on posts ("Acting DHO"), or before a title.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..words import Post, Words
from .heads import Marks, PostSpan, head_at
from .names import Candidate

FEWEST = 2  # of them in a sentence
SHORTEST, LONGEST = 2, 6  # letters
OPENS = small_words("by", "and", "with") | {",", ";", ":"}
FIELD = 2  # words between the letters and the name: "SE Roads"


def posts_by_letters(
    tokens: list[Token], names: list[Candidate], posts: list[PostSpan], marks: Marks, words: Words
) -> list[PostSpan]:
    """The posts of a sentence with those by letters among them, in order."""
    if words.lang != "en":
        return posts
    found = [span for name in names if (span := _before(tokens, name, marks, words)) is not None]
    sure = [span for span in found if _told(tokens, span, words)]
    taken = {i for post in posts for i in range(post.first, post.stop)}
    free = [span for span in found if span.first not in taken]
    others = sum(post.head_stop - post.head == 1 and tokens[post.head].text.isupper() for post in posts)
    kept = free if len(free) + others >= FEWEST else [span for span in free if span in sure]
    return sorted([*posts, *kept], key=lambda post: post.first)


def _told(tokens: list[Token], span: PostSpan, words: Words) -> bool:
    """An article, "Acting", or a title behind the letters says that they are a post and no body's."""
    articled = span.first > 0 and tokens[span.first - 1].low in words.set("articles")
    titled = tokens[span.stop].low.rstrip(".") in words.set("honorifics")
    return span.stop == span.head_stop and (articled or titled or span.head > span.first)


def _before(tokens: list[Token], name: Candidate, marks: Marks, words: Words) -> PostSpan | None:
    """Letters right before a name of two words or more and its titles, or up to two words of a field between them."""
    if name.single:
        return None
    stop = name.first
    while stop and tokens[stop - 1].low.rstrip(".") in words.set("honorifics") and not _letters(tokens[stop - 1]):
        stop -= 1
    stop -= stop > 0 and tokens[stop - 1].text == ","
    for first in range(stop - 1, max(-1, stop - 2 - FIELD), -1):
        token, start = tokens[first], first
        while start and tokens[start - 1].cap and tokens[start - 1].low in words.set("stand_ins"):
            start -= 1
        if _letters(token) and first not in marks.body and _opens(tokens, start, words, marks):
            post = Post((token.low,), plural=False, single={"m": token.text, "f": token.text}, form=token.text)
            return PostSpan(start, first, first + 1, stop, post)
        if not token.cap or token.kind != "word" or marks.name[first] or head_at(tokens, first, words):
            return None
    return None


def _opens(tokens: list[Token], start: int, words: Words, marks: Marks) -> bool:
    """An item begins at a token: behind a mark that no post stands before, a link, a verb or an article."""
    if not start or tokens[start - 1].low in OPENS - {","} or tokens[start - 1].low in words.set("articles"):
        return True
    if tokens[start - 1].text == ",":
        return start < 2 or marks.name[start - 2] or not tokens[start - 2].cap
    before = tokens[start - 1]
    return before.kind == "word" and not before.cap and before.low not in words.set("complement_prepositions")


def _letters(token: Token) -> bool:
    return token.text.isalpha() and token.text.isupper() and SHORTEST <= len(token.text) <= LONGEST
