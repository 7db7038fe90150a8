"""Ranks and titles beside posts: "el coordinador, el General de Brigada X", "el coronel de la Guardia Azul, X"."""

from __future__ import annotations

from ..small_words import small_words
from .brackets import Bracketed
from .found import Found

DE = small_words("spanish_of")


class Ranked(Bracketed):
    """What a rank does before a name: after a post it is a title, and with a unit of its own it is a post. Spanish."""

    def _before_rank(self, first: int, stop: int) -> int:
        """Where a post ends that a comma parts from a rank with words of its own, in the tokens `first`..`stop`."""
        if self.words.lang != "es":
            return stop
        for i in range(first, stop - 1):
            rank = i + 1 + (self.tokens[i + 1].low in self.words.set("articles"))
            if (
                self.tokens[i].text == ","
                and rank < stop
                and self.tokens[rank].low.rstrip(".") in self.words.set("ranks")
            ):
                return i
        return stop

    def _take_unit(self, person: Found) -> None:
        """`el coronel de la Región Norte, X`: a rank, "de" and a body or capitals up to the comma before the name."""
        tokens, stop = self.tokens, person.first - 1
        if self.words.lang != "es" or person.role is not None or stop < 3 or tokens[stop].text != ",":
            return
        first = next((start for start, end in self.marks.body.items() if end == stop), stop)
        while first and first > stop - 6 and tokens[first - 1].cap and not self.marks.name[first - 1]:
            first -= 1
        rank = first - 1
        while rank > 0 and tokens[rank].low in self.words.set("articles") | {self.words.data["of"]}:
            rank -= 1
        of = {t.low for t in tokens[rank + 1 : first]} & DE
        if first < stop and of and tokens[rank].low in self.words.set("ranks"):
            person.role, person.rule = self._role_text(rank, stop), "list:post-name"
            person.first = rank

    def _titled_item(self, left: Found) -> bool:
        """`el Q.F.B. X, el director de Salud, Y`: an item that opens with an article has its title for a post."""
        before = self.tokens[left.first - 1].low if left.first else ""
        return left.honorific is not None and before in ("el", "la")
