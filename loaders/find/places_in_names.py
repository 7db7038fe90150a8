"""Places that a name took in: "alcaldes de A, X; Ana Ruiz Gómez de B; …", "los obispos X Y de Azul, Z V de Loja"."""

from __future__ import annotations

from dataclasses import replace

from ..small_words import small_words
from .found import Found
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

    def _places_in_names(self) -> bool:
        """`los obispos X Y de Azul, Z V de Loja, W U de Guano`: most names of such a row end in "de" and a place."""
        if self.shared is None or not self.shared.bare or self.words.lang != "es":
            return False
        heads = {f"{self.shared.post.single['m']}{end}" for end in ("", "s", "es")}
        placed = sum(self._link_within(person) is not None for person in self.group)
        of_places = not heads.isdisjoint(self.words.sets("of_places", "placed_behind"))
        return of_places and placed >= FEWEST and 3 * placed >= 2 * len(self.group)
