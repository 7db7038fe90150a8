"""Rows that say behind one plural post of what each holder is, beside each name. English.

"the mayors of Oban, Ann Roe, Salt Bay, Tom Doe, and Ulst, Eve Poe" / "governors of Oban region Ann Roe and Ulst region
Tom Doe": the places need stand in no list, as the turn of place and name tells which is which.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from ..small_words import small_words
from ..vocabulary import is_given, place_words
from .found import Found
from .heads import PostSpan, head_at
from .turn_rows import InTurn

AND = small_words("and")
FEWEST = 2  # pairs that make a row
LONGEST = 200  # tokens of such a row
FUSED = 3  # words of a place of one word and a name


class Part(NamedTuple):
    """The tokens between two commas; `joined` where "and" opens it."""

    first: int
    stop: int
    joined: bool


Placed = tuple[Found, int, int]  # somebody, and where the words stand that say of what they are


class PlacesWithNames(InTurn):
    """Rows of a place and a name in turn behind a plural post and "of"."""

    def _with_places(self, post: PostSpan) -> list[Placed]:
        """The people of such a row, each with the tokens of the place; none where it is not one."""
        start = post.head_stop
        if start >= len(self.tokens) or self.tokens[start].low != self.words.data["of"]:
            return []
        parts = self._row_parts(start + 1)
        weak = post.post.single["m"] in self.words.set("weak_posts")
        row = self._turn_about(parts) or ([] if weak else self._side_by_side(parts))
        return row if len(row) >= FEWEST else []

    def _row_parts(self, start: int) -> list[Part]:
        """What stands between commas and "and" up to the next stronger mark."""
        parts: list[Part] = []
        first, joined = start, False
        for i in range(start, min(len(self.tokens), start + LONGEST)):
            token = self.tokens[i]
            joint = token.low in AND and not self.marks.inside[i]
            if token.text == "," or joint or token.text in ";.:?!":
                if i > first:
                    parts.append(Part(first, i, joined))
                    joined = False
                joined, first = joined or joint, i + 1
            if token.text in ";.:?!":
                return parts
        return [*parts, Part(first, min(len(self.tokens), start + LONGEST), joined)]

    def _turn_about(self, parts: list[Part]) -> list[Placed]:
        """`Oban, Ann Roe, Salt Bay, Tom Doe, and Ulst, Eve Poe`: "and" before the last place, or all are known."""
        row: list[Placed] = []
        known = True
        for place, name in zip(parts[::2], parts[1::2], strict=False):
            person = self._person_from(name.first)
            if person is None or name.joined or person.name.single or not self._says_place(place.first, place.stop):
                break
            known = known and (not row or self._known_place(place.first))
            row.append((person, place.first, place.stop))
            if place.joined:
                return row
            if person.name.stop != name.stop:
                break
        return row if known else []

    def _side_by_side(self, parts: list[Part]) -> list[Placed]:
        """`Oban region Ann Roe, Ulst region Tom Doe and Tasso Eve Poe`."""
        row: list[Placed] = []
        for part in parts:
            person = self._person_within(part)
            if person is None:
                break
            if person.first == part.first and (not row or not self._part_place(person)):
                break
            place = part.first + (self.tokens[part.first].low == self.words.data["of"])
            if not self._says_place(place, person.first):
                break
            row.append((person, place, person.first))
            if person.name.stop < part.stop:
                break
        return row

    def _part_place(self, person: Found) -> bool:
        """Cut a place of one word from the name that took it in: `Salt` + `Ann Roe`."""
        name, second = person.name, person.name.first + 1
        fused = name.stop - name.first >= FUSED and person.honorific is None
        if not fused or is_given(self.tokens[name.first].low) or not is_given(self.tokens[second].low):
            return False
        person.name = replace(name, first=second, text=self._text(second, name.stop), given=True)
        person.first = second
        return True

    def _person_from(self, first: int) -> Found | None:
        """Whoever is named from a token on, past an article."""
        first += self.tokens[first].low in self.words.set("articles")
        k = bisect_left(self.people, first, key=lambda person: person.first)
        return self.people[k] if k < len(self.people) and self.people[k].first == first else None

    def _person_within(self, part: Part) -> Found | None:
        """The last whole name of a part; in the row's last part words may follow it."""
        k = bisect_left(self.people, part.stop, key=lambda person: person.first) - 1
        person = self.people[k] if k >= 0 else None
        return person if person is not None and person.first >= part.first and not person.name.single else None

    def _says_place(self, first: int, stop: int) -> bool:
        """Words in capitals, "region" and the like among them, and no post."""
        small = self.words.sets("territories", "articles", "complement_prepositions")
        said = self.tokens[first:stop]
        capitals = any(t.cap for t in said) and all(t.cap or t.low in small for t in said)
        return capitals and not any(head_at(self.tokens, i, self.words) for i in range(first, stop))

    def _known_place(self, index: int) -> bool:
        index += self.tokens[index].low in self.words.set("articles")
        return self.marks.span(index) is not None or self.tokens[index].low in place_words()
