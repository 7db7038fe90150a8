"""A head that is said once and left out of the posts after it: "X, ministra de Salud; Y, de Defensa"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import institutional, place_words
from .found import Found
from .heads import PostSpan, single_for
from .shared import SharedHead

LETTERS = 9
DE = small_words("spanish_of")
ARTICLES = small_words("elided_articles")


class ElidedHead(SharedHead):
    """Posts whose head is that of the post before. Spanish: in English it is said again."""

    def _elided(self, left: Found, right: Found) -> str | None:
        """`la secretaria de Hacienda, X, y el de Salud, Y`, `al rector X y al de Guano Y`: an article for the head."""
        if self.words.lang != "es" or not left.posts or left.posts[0].plural:
            return None
        if left.rule in ("list:post-name", "list:elided-head") and (own := self._elided_head(left, right)):
            return own
        for i in range(left.name.stop, right.first - 2):
            if (
                self.tokens[i].low in ARTICLES
                and self.tokens[i + 1].low in DE
                and all(self._loose(k) for k in range(i + 1, right.first))
            ):
                post = left.posts[0]
                head = post.post.single["f" if self.tokens[i].low == "la" else "m"]
                return self._tidy(f"{head} {self._phrase(i + 1, right.first)}")
        return None

    def _elided_head(self, left: Found, right: Found) -> str | None:
        """`el director de Obras, X; de Aguas, Y`, `el presidente del Senado, X, y de la Cámara, Y`."""
        start = left.name.stop
        marks = [t.low for t in self.tokens[start : start + 3]]
        start += 2 if marks[:2] == [",", "y"] else 1
        parted = marks[:1] in ([";"], ["y"]) or marks[:2] == [",", "y"] or self._next_field(left, start)
        comma = self.tokens[right.first - 1].text == ","
        if not parted or not comma or self.tokens[start].low not in DE:
            return None
        if not all(self._loose(i) for i in range(start, right.first)):
            return None
        head = single_for(left.posts[0].post, right.text)
        return self._tidy(f"{head} {self._phrase(start, right.first)}")

    def _next_field(self, left: Found, first: int) -> bool:
        """`el ministro de Hacienda, X, de Salud, Y`: after a comma a field, where the post before has one too; behind
        the head of a town another town."""
        post, opens = left.posts[0], self.tokens[first - 1 : first + 1]
        if (
            len(opens) < 2
            or opens[0].text != ","
            or opens[1].low not in DE
            or self.tokens[post.head_stop].low not in DE
        ):
            return False
        if self._headed_by(post, "of_places"):
            return self.tokens[self._past_articles(first + 1)].cap
        own, other = self._past_articles(post.head_stop + 1), self._past_articles(first + 1)
        fields = all(self.tokens[i].cap and self._institutional_at(i) for i in (own, other))
        return fields and other not in self.marks.body and self.tokens[other].low not in place_words()

    def _take_heads_before(self) -> None:
        """`X, ministra de Salud; Y, de Defensa; Z, de Hacienda`: names first, the head of the last post in full."""
        head: PostSpan | None = None
        for person in self.people:
            if person.role is not None:
                full = person.rule == "list:name-post" and person.posts and not person.posts[0].plural
                head = person.posts[0] if full else head
                continue
            field = self._field_after(person, head) if head is not None and self.words.lang == "es" else ""
            if head is not None and field:
                person.role = f"{single_for(head.post, person.text)} {field}"
                person.posts, person.rule = [head], "list:elided-head"

    def _field_after(self, person: Found, head: PostSpan) -> str:
        """What a name is of between a comma and the end of its item, where the head before is of such a thing too."""
        first, own = person.name.stop + 1, head.head_stop
        opens = [t.low for t in self.tokens[first : first + 1]]
        if self.tokens[first - 1 : first] == [] or self.tokens[first - 1].text != "," or opens not in (["de"], ["del"]):
            return ""
        if head.post.single["m"] in self.words.set("seats_with_party") or self.tokens[own].low not in DE:
            return ""
        start = self._past_articles(first + 1)
        if self._by_letters(start) and self._by_letters(self._past_articles(own + 1)):
            return self._text(first, start + 1) if self._ends_item(start + 1) else ""
        among = start in self.marks.body and self._past_articles(own + 1) in self.marks.body
        stop = self.marks.body[start] if among else self._row_end(start) if start not in self.marks.body else None
        if stop is None or not self._ends_item(stop):
            return ""
        if among:
            return self._tidy(self._text(first, stop).replace("del la ", "de la ", 1))
        alike = self._institutional_at(start) == self._institutional_at(own + 1)
        return self._text(first, stop) if alike and not self.tokens[start].text.isupper() else ""

    def _by_letters(self, index: int) -> bool:
        """A party or body by its letters: "PXN" in "coordinador del PXN"."""
        text = self.tokens[index].text
        return 1 < len(text) < LETTERS and text.isalpha() and text.isupper()

    def _past_articles(self, index: int) -> int:
        while index + 1 < len(self.tokens) and self.tokens[index].low in self.words.set("articles"):
            index += 1
        return index

    def _ends_item(self, index: int) -> bool:
        """The end of the sentence, a semicolon, or a comma before the "and" of the last item."""
        after = self.tokens[index : index + 2]
        last = len(after) == 2 and after[0].text == "," and after[1].low in self.words.set("conjunctions")
        return not after or last or after[0].text in ";."

    def _institutional_at(self, index: int) -> bool:
        """A field ("Defensa") stands there, and no place."""
        index += self.tokens[index].low in self.words.set("articles")
        return fold(self.tokens[index].text) in institutional()
