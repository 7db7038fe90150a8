"""Posts that no list knows: in a list parted by semicolons what stands beside a name is the post.

"X, Queenmother; Y, Keeper of the Lamps"
"""

from __future__ import annotations

from ..agencies.lexicon import ends_english
from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import place_words
from .alternating import Alternating
from .found import Found
from .marks import postnominal

ON_BEHALF = small_words("on_behalf")
LONGEST_POST = 9  # tokens


class OpenPosts(Alternating):
    """The rest of an item beside its one name, where it can be neither place nor clause nor body."""

    def _open_posts(self) -> None:
        for person in self.people:
            self._open_post(person)

    def _open_post(self, person: Found) -> None:
        """In a list parted by semicolons the rest of an item is the post, known head or not: "X, Queenmother"."""
        behalf = " ".join(t.low for t in self.tokens[person.name.stop + 1 : person.name.stop + 3])
        if person.role is not None or person.name.given and behalf in self.words.set("stands_in"):
            return  # "X, en representación del ministro;"
        first, stop = person.first, person.name.stop
        while first and self.tokens[first - 1].text not in ";:.":
            first -= 1
        while stop < len(self.tokens) and self.tokens[stop].text not in ";.":
            stop += 1
        if any(p is not person and first <= p.name.first < stop for p in self.people):
            return
        before, after = (first, person.first), (person.name.stop, stop)
        for start, end in (after, before):
            words = self.tokens[start:end]
            if any(self.marks.body.get(first, first) > first + 1 for first in range(start, end)):
                continue  # "X, Asociación de Industriales": whom they are of, and no post
            if 1 < len(words) <= LONGEST_POST and self._says_post(words, after=start == after[0]):
                while start < end and self.tokens[start].low in self.words.set("articles") | {","}:
                    start += 1
                person.role, person.rule = self._phrase(start, end), "list:open-post"
                person.first, person.stop = min(person.first, start), max(person.stop, end)
                return

    def _says_post(self, words: list[Token], *, after: bool) -> bool:
        """A comma beside the name, and words that are neither a place nor a clause."""
        lows = [t.low for t in words]
        comma = words[0].text == "," if after else words[-1].text == ","
        clause = any(low in self.words.set("list_ends") or low in self.words.verbs("attend") for low in lows)
        body = lows[1:] if after else lows[:-1]
        return (
            comma
            and not (clause or body[-1:] != [] and ends_english(body[-1], self.words.lang))  # "Ann Roe, Ports Union;"
            and body[:1] != [self.words.data["of"]]
            and ON_BEHALF.isdisjoint(body[:2])  # "; y por Unicef, X"
            and "," not in body
            and " ".join(body) not in place_words()
            and not self.words.months.keys() & set(body)
            and not all(postnominal(t, self.words) for t in words if t.text != ",")  # "X, MP"
        )
