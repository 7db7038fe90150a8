"""Posts that a row gives by their letters: "attended by ADDC Romesh Rao, ACR Zahid Mir, SE Roads Gulzar Wani".

English. No list could hold them all; two such in a row tell that the letters before a name are its post.
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
    taken = {i for post in posts for i in range(post.first, post.stop)}
    free = [span for span in found if span.first not in taken]
    others = sum(post.head_stop - post.head == 1 and tokens[post.head].text.isupper() for post in posts)
    return sorted([*posts, *free], key=lambda p: p.first) if len(free) + others >= FEWEST else posts


def _before(tokens: list[Token], name: Candidate, marks: Marks, words: Words) -> PostSpan | None:
    """Letters right before a name of two words or more, or up to two words of a field between them."""
    if name.single:
        return None
    stop = name.first - (name.first > 0 and tokens[name.first - 1].text == ",")
    for first in range(stop - 1, max(-1, stop - 2 - FIELD), -1):
        token = tokens[first]
        if _letters(token) and first not in marks.body and (not first or tokens[first - 1].low in OPENS):
            post = Post((token.low,), plural=False, single={"m": token.text, "f": token.text}, form=token.text)
            return PostSpan(first, first, first + 1, stop, post)
        if not token.cap or token.kind != "word" or marks.name[first] or head_at(tokens, first, words):
            return None
    return None


def _letters(token: Token) -> bool:
    return token.text.isalpha() and token.text.isupper() and SHORTEST <= len(token.text) <= LONGEST
