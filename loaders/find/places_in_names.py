"""Places that a name took in: "alcaldes de A, X; Ana Ruiz Gómez de B; …", "los obispos X Y de Azul, Z V de Loja"."""

from __future__ import annotations

from dataclasses import replace

from ..small_words import small_words
from ..vocabulary import gender
from .found import Found
from .heads import PostSpan
from .introduced import Introduced

DE = small_words("spanish_of")
FEWEST = 3  # names of a row that hold a place each


class PlacesInNames(Introduced):
    """The people of an open plural head of places, whose places stand right behind their names."""

    def _take_place(self, person: Found) -> None:
        """`alcaldes de A, X; Ana Ruiz Gómez de B; …`: where the others have a place, what looks a surname is one."""
        name = person.name
        link = self._link_within(person)
        if person.role or link is None or self.words.lang != "es":
            return
        stop = name.stop
        while stop + 1 < len(self.tokens) and (self.tokens[stop].low in DE or self.tokens[stop].cap):
            stop += 1  # "de Nueve" + "de Julio"
        person.role = self._text(link, stop)
        person.name = replace(name, stop=link, text=self._text(name.first, link))

    def _link_within(self, person: Found) -> int | None:
        """Where "de" stands inside a name, behind two words of it or more."""
        inside = range(person.name.first + 2, person.name.stop - 1)
        return next((i for i in inside if self.tokens[i].low in DE), None)

    def _leave_towns(self) -> None:
        """`estuvieron X Y de Azul, Z V de Loja y el anfitrión, W U de Guano`: in a row with a man in it."""
        rest = [p for p in self.people if p.name.given and self._link_within(p) is not None]
        men = any(gender(self.tokens[p.name.first].text) == "m" for p in rest)
        if self.words.lang != "es" or len(rest) < FEWEST or not men or 3 * len(rest) < 2 * len(self.people):
            return
        for person in rest:
            link = self._link_within(person) or person.name.stop
            person.name = replace(person.name, stop=link, text=self._text(person.name.first, link))

    def _places_in_names(self) -> bool:
        """`los obispos X Y de Azul, Z V de Loja, W U de Guano`: most names of such a row end in "de" and a place."""
        if self.shared is None or not self.shared.bare or self.words.lang != "es":
            return False
        placed = sum(self._link_within(person) is not None or self._link_behind(person) for person in self.group)
        each = 1 < placed == len(self.group)
        of_places = self._headed_by(self.shared, "of_places", "placed_behind")
        return of_places and (each or placed >= FEWEST and 3 * placed >= 2 * len(self.group))

    def _link_behind(self, person: Found) -> bool:
        """`X Y` + `de Comodoro Azul`: the place stands behind the name, and is no part of it."""
        link = person.name.stop
        return link + 1 < len(self.tokens) and self.tokens[link].low in DE and self.tokens[link + 1].cap

    def _past_town(self, left: Found | None, start: int, right: Found) -> int:
        """`los alcaldes de A, X; Y, B; Z`: what is between the comma behind a name and a semicolon is its town."""
        stop = right.first - 1
        if not self._of_towns() or left not in self.group or stop <= start or self.tokens[stop].text != ";":
            return start
        if self.tokens[start].text != "," or not all(self._loose(i) for i in range(start, stop)):
            return start
        left.role = left.role or f"{self.words.data['of']} {self._text(start + 1, stop)}"
        self.towns_behind = True
        return stop

    def _take_last_town(self) -> None:
        """The same of the last one of such a row: `…; Z, C.`"""
        last = self.group[-1]
        start, behind, self.towns_behind = last.name.stop, self.towns_behind, False
        if behind and not last.role and [t.text for t in self.tokens[start : start + 1]] == [","]:
            stop = self._row_end(start + 1)
            last.role = f"{self.words.data['of']} {self._text(start + 1, stop)}" if stop else last.role

    def _of_towns(self) -> bool:
        """The open plural head is of people who have a town each. Spanish."""
        return self.shared is not None and self.words.lang == "es" and self._headed_by(self.shared, "of_places")

    def _headed_by(self, post: PostSpan, *lists: str) -> bool:
        """The head of a post is in one of the lists, in the singular or as one of several."""
        said = (post.post.single["m"], self.tokens[post.head].low)
        heads = {f"{head}{end}" for head in said for end in ("", "s", "es")}
        return not heads.isdisjoint(self.words.sets(*lists))
