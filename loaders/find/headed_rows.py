"""A plural post, what its holders head, a mark, and their names: "the mayors of A, B and C: X, Y and Z". English."""

from __future__ import annotations

from bisect import bisect_left

from ..tokens import Token, fold
from ..vocabulary import institutional, place_words
from .dealt import AND
from .found import Found
from .heads import PostSpan
from .places_with_names import PlacesWithNames

MARKS = frozenset({":", "-", "–", "—", ","})
STRONG = MARKS - {","}
LONGEST_OPENING = 20  # tokens between a plural post and the first name
LONGEST_TAIL = 12  # tokens of what one of a row is of
FEWEST = 2
THREE = 3  # fields that no body of two fields has


class HeadedRows(PlacesWithNames):
    """Rows of names behind a plural post, whose holders each head something of their own."""

    def _deal_headed(self) -> set[int]:
        """Returns the ids of the people who got theirs."""
        dealt: set[int] = set()
        plural = [post for post in self.posts if post.plural] if self.words.lang == "en" else []
        for post in plural:
            row = self._row_behind(post)
            roles = self._of_each(post, row) or self._own_tails(post, row) if len(row) >= FEWEST else []
            tails = [(person, person.name.stop, stop) for person, stop in row]
            if not roles:
                tails = self._before_brackets(post) or self._with_places(post)
                roles = [self._single(post, p, f"of {self._text(first, stop)}") for p, first, stop in tails]
            if not any(id(person) in dealt for person, _, _ in tails):
                for tail, role in zip(tails, roles, strict=False):
                    dealt |= self._give_headed(post, tail, role)
        return dealt

    def _give_headed(self, post: PostSpan, tail: tuple[Found, int, int], role: str) -> set[int]:
        """One of a row gets the post; what looks like a name in the words for what that one heads is nobody's."""
        person, first, stop = tail
        person.role, person.posts, person.rule, person.shared = role, [post], "list:dealt", True
        person.stop = max(person.stop, stop)
        begins = bisect_left(self.people, first, key=lambda other: other.first)
        inside = [other for other in self.people[begins : begins + stop - first] if other.first < stop]
        for other in inside:
            other.nested = True
        return {id(person), *map(id, inside)}

    def _before_brackets(self, post: PostSpan) -> list[tuple[Found, int, int]]:
        """`CEOs of A (X) and B (Y)`: the names in brackets behind what each heads, and where that begins and ends."""
        start = post.head_stop + 1
        if post.head_stop >= len(self.tokens) or self.tokens[post.head_stop].low != self.words.data["of"]:
            return []
        row: list[tuple[Found, int, int]] = []
        links = self.words.set("conjunctions") | {","}
        for i in range(bisect_left(self.people, start, key=lambda person: person.first), len(self.people)):
            person = self.people[i]
            if person.first - start > LONGEST_TAIL:
                break
            if self.tokens[person.first - 1].text != "(":
                continue
            while start < person.first and self.tokens[start].low in links:
                start += 1
            said = self.tokens[start : person.first - 1]
            closed = self.tokens[person.name.stop : person.name.stop + 1]
            if not said or not self._in_capitals(said) or not closed or closed[0].text != ")":
                break
            row.append((person, start, person.first - 1))
            start = person.name.stop + 1
        return row if len(row) >= FEWEST else []

    def _row_behind(self, post: PostSpan) -> list[tuple[Found, int]]:
        """The names after a mark behind a plural post, joined by commas and "and", with where each one's tail ends."""
        k = start = bisect_left(self.people, post.head_stop, key=lambda person: person.first)
        reach = post.head_stop + LONGEST_OPENING
        while k < len(self.people) and self.people[k].first <= reach and not self._marked(self.people[k].first - 1):
            k += 1
        if k == len(self.people) or self.people[k].first > reach:
            return []
        first = self.people[k].first
        another = bisect_left(self.posts, post.stop + 1, key=lambda one: one.first)
        if any(p.name.given for p in self.people[start:k]) or any(p.first < first for p in self.posts[another:][:1]):
            return []
        if any(t.text in ".;?!" for t in self.tokens[post.stop : first]):
            return []
        row: list[tuple[Found, int]] = []
        for i in range(k, len(self.people)):
            person = self.people[i]
            if row and person.first < row[-1][1]:
                continue
            if row and not self._next_in_row(row[-1][1], person.first):
                break
            row.append((person, self._tail_end(person)))
        return row

    def _marked(self, index: int) -> bool:
        """A mark, or a mark and "namely", ends at a token."""
        if self.tokens[index].low in self.words.set("exemplified"):
            index -= 1
        return self.tokens[index].text in MARKS

    def _next_in_row(self, start: int, stop: int) -> bool:
        """Commas, "and" and articles, with a body or a country that the next one is of: `and Sweden's X`."""
        links = self.words.sets("conjunctions", "articles") | {","}
        if stop - start > 1 and self.tokens[stop - 1].low == "'s":
            stop = next((first for first in range(start, stop) if self.marks.span(first) == stop - 1), stop)
        return start < stop and all(t.low in links for t in self.tokens[start:stop])

    def _tail_end(self, person: Found) -> int:
        """Where what somebody is of ends, right behind the name: "X of the Reef Bank", "X (Reef Bank)"."""
        start = person.name.stop
        after = self.tokens[start : start + LONGEST_TAIL]
        if not after or after[0].text == "(":
            return next((start + i + 1 for i, t in enumerate(after) if t.text == ")"), start)
        if after[0].low != self.words.data["of"]:
            return start
        stop = start + 1
        while stop < len(self.tokens) and stop - start < LONGEST_TAIL:
            token, following = self.tokens[stop], self.tokens[stop + 1 : stop + 2]
            small = token.low in self.words.sets("articles", "complement_prepositions") or token.text in ("&", "'", "’")
            goes_on = token.cap or self.marks.inside[stop] or token.kind == "number"
            if not goes_on and not (small and following != [] and following[0].cap):
                break
            stop += 1
        return stop

    def _of_each(self, post: PostSpan, row: list[tuple[Found, int]]) -> list[str]:
        """`the mayors of A and B, X and Y`: to each name its part of the complement; none where they do not match."""
        first, stop = row[0][0], row[0][0].first
        while stop > post.head_stop and (self.tokens[stop - 1].text in MARKS or self._marked(stop - 1)):
            stop -= 1
        plural = self.words.set("plural_places")
        end = stop - (self.tokens[stop - 1].low in plural and stop - 1 > post.head_stop)
        opening = self.tokens[post.head_stop].low if post.head_stop < len(self.tokens) else ""
        if opening != self.words.data["of"] or any(end > person.name.stop for person, end in row):
            return []
        strong = self.tokens[first.first - 1].text != ","
        pieces = self._pieces(post.head_stop + 1, end)
        if len(pieces) != len(row) or not (strong and len(row) >= THREE or self._parted(post, pieces)):
            return []
        return [self._single(post, p, f"{opening} {piece}") for (p, _), piece in zip(row, pieces, strict=True)]

    def _pieces(self, start: int, stop: int) -> list[str]:
        """The parts of a row of places or bodies in capitals; none where anything else stands in it."""
        pieces: list[str] = []
        first = start
        for i in range(start, stop + 1):
            joint = i == stop or self.tokens[i].text == "," or self.tokens[i].low in AND and not self.marks.inside[i]
            if not joint:
                continue
            said = self.tokens[first:i]
            if said and not self._in_capitals(said):
                return []
            if said:
                pieces.append(self._text(first, i))
            first = i + 1
        return pieces

    def _in_capitals(self, said: list[Token]) -> bool:
        small = self.words.sets("articles", "complement_prepositions", "particles") | {"'s", "&", "’", "'"}
        return said[-1].cap and all(t.cap or t.low in small for t in said)

    def _parted(self, post: PostSpan, pieces: list[str]) -> bool:
        """The parts are places or bodies, and not the two fields of one body."""
        if self.tokens[post.head].low in self.words.set("of_places"):
            return True
        articles = self.words.set("articles")
        apart = all(fold(p) in place_words() or p.split()[0].lower() in articles for p in pieces)
        return apart or not any(fold(word) in institutional() for piece in pieces for word in piece.split())

    def _own_tails(self, post: PostSpan, row: list[tuple[Found, int]]) -> list[str]:
        """`the heads of four banks: X of A and Y of B`: to each name what stands behind it."""
        if sum(stop > person.name.stop for person, stop in row) * 2 < len(row) or not self._counted(post, row[0][0]):
            return []
        roles = []
        for person, stop in row:
            tail = self._text(person.name.stop, stop)
            field = self._bracketed_field(person.name.stop, post)
            own = f"{self.words.data['of']} {field}" if field else ""
            roles.append(self._single(post, person, own if tail.startswith("(") else tail))
        return roles

    def _counted(self, post: PostSpan, first: Found) -> bool:
        """`of four banks`, `of its two unions`: what the holders head is said by kind alone, or not at all."""
        between = self.tokens[post.head_stop : first.first]
        while between and between[-1].text in MARKS:
            between = between[:-1]
        if not between:
            return self.tokens[first.first - 1].text in STRONG
        counts = self.words.set("counts")
        return between[0].low == self.words.data["of"] and any(t.low in counts or t.kind == "number" for t in between)
