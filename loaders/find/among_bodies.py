"""What has a name's shape and is one more body in a row of them: "la Liga, Naviera Altamar, la Junta y Altán Redes"."""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Post, Words
from .heads import head_at
from .names import Candidate

ARTICLES = small_words("articles", "spanish_of")
POST = 6  # tokens from the head of a post to the body it is of


def among_bodies(
    names: Sequence[Candidate], tokens: list[Token], bodies: dict[int, int], words: Words
) -> list[Candidate]:
    """The candidates of no known given name that stand between two bodies of a row or end one of two or more.

    They hold a word of the dictionary. `bodies` gives the end of the body that begins at a token.
    """
    if len(bodies) < 2:
        return []
    row, starts = _Row(tokens, words), {stop: first for first, stop in bodies.items()}
    people = {name.stop for name in names}
    found = []
    for name in names:
        strange = name.strange == name.stop - name.first
        if name.given or name.shout or strange and not name.single:
            continue
        before, after = row.before(name.first), row.after(name.stop)
        if before not in starts or row.before(starts[before]) in people or tokens[before].text == ";":
            continue  # "Tom Bell, Ports Union; Pita Sollum, Makor Bank"
        post = row.post(starts[before], starts)
        if post is not None and not post.plural:
            continue  # "la secretaria general de la Unión, Remei Flores"
        if after in bodies or after is None and not strange and row.before(starts[before]) in starts:
            found.append(name)
    return found


class _Row:
    """What stands beside an item of a row: over commas, "and", articles and letters in brackets."""

    def __init__(self, tokens: list[Token], words: Words) -> None:
        self.tokens, self.words = tokens, words
        self.joins = words.set("conjunctions") | {",", ";"}

    def before(self, index: int) -> int | None:
        """Where the item before token `index` ends; None where no comma or "and" parts the two."""
        tokens, start = self.tokens, index
        while index and tokens[index - 1].low in ARTICLES and not tokens[index - 1].cap:
            index -= 1
        start = index
        while index and tokens[index - 1].low in self.joins:
            index -= 1
        return None if index == start or not index else index

    def post(self, first: int, starts: dict[int, int]) -> Post | None:
        """The post that leads to the body at token `first`, or to those before it in the row: `funcionarios de`."""
        while (before := self.before(first)) in starts:
            first = starts[before]
        for i in range(first - 1, max(-1, first - POST), -1):
            if self.tokens[i].low in self.joins or self.tokens[i].kind == "punct":
                return None
            if (post := head_at(self.tokens, i, self.words)) is not None:
                return post
        return None

    def after(self, index: int) -> int | None:
        """Where the item after token `index` begins; None where the row ends there, and -1 where words go on."""
        tokens = self.tokens
        if [t.text for t in tokens[index : index + 3 : 2]] == ["(", ")"] and tokens[index + 1].text.isupper():
            index += 3
        if index >= len(tokens) or tokens[index].text in ".:":
            return None
        start = index
        while index < len(tokens) and tokens[index].low in self.joins:
            index += 1
        if index == start:
            return -1
        while index < len(tokens) and tokens[index].low in ARTICLES and not tokens[index].cap:
            index += 1
        return index
