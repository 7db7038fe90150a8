"""Spanish: whose side somebody is on, between post and holder: "el presidente de la FET, el radical Luis Peña"."""

from __future__ import annotations

from collections.abc import Iterable

from ..tokens import Token
from ..words import Words
from .found import Found
from .heads import Marks, head_at, head_like
from .titles import is_title

PARTS = ",;:."


def take_sides(people: Iterable[Found], tokens: list[Token], marks: Marks, words: Words) -> None:
    """`, el` + `radical Luis Peña`: these words go with the person, whom the post before then reaches."""
    if words.lang != "es":
        return
    for person in people:
        first = person.first
        if first < 4 or not _side(tokens[first - 1], words):
            continue
        article = first - 2 - (tokens[first - 2].low in words.set("small_adverbs"))  # "la también socialista"
        opened = tokens[article].low in words.set("articles") and tokens[article - 1].text == ","
        if opened and _post_before(tokens, article - 1, marks, words):
            person.first = article


def _side(token: Token, words: Words) -> bool:
    """`radical`, `peronista`: and no post or trade, as a journalist's is."""
    side = token.low in words.set("sides") or token.text.endswith(words.endings("side_endings"))
    return side and not token.cap and token.kind == "word" and not head_like(token, words)


def _post_before(tokens: list[Token], stop: int, marks: Marks, words: Words) -> bool:
    """A post and nobody's name stands before the comma at `stop`, behind the mark before."""
    for index in range(stop - 1, -1, -1):
        if tokens[index].text in PARTS or marks.name[index]:
            return False
        post = head_at(tokens, index, words)
        if post is not None and not is_title(tokens, index, words):
            return not post.plural
    return False
