"""Rows whose ends say in which order posts and names stand, where every mark between them is a comma.

"Deputy Commissioner North, X, Manager Ports, Y, Chief Engineer Roads, Z and others": posts first
"X, Operations Manager Y, Dock Project Manager Z, General Counsel": names first, where line breaks were lost
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .found import Found
from .headed_rows import HeadedRows
from .heads import PostSpan

FEWEST = 3  # names that make such a row
LONGEST_TITLE = 4  # tokens
OPENS_ROW = ":;."  # before the first name of a row of names first


class RowEnds(HeadedRows):
    """Rows read by their ends: a post before the first name and none behind the last, or the other way round."""

    def _deal_rows(self) -> set[int]:
        """Give out the posts of whole rows; the ids of the people who got theirs."""
        dealt = self._deal_posts() | self._deal_behind() | self._deal_fields() | self._deal_tails()
        return dealt | self._deal_lines() | self._deal_turns() | self._deal_by_ends() | self._deal_pairs()

    def _deal_by_ends(self) -> set[int]:
        """Returns the ids of the people who got their posts."""
        dealt: set[int] = set()
        for row in self._rows():
            posts = self._posts_first(row) or self._names_first_row(row)
            for person, post, stop in posts:
                person.role, person.posts, person.rule = self._role_text(post.first, stop), [post], "list:by-ends"
                person.first, person.stop = min(person.first, post.first), max(person.stop, stop)
                dealt.add(id(person))
        return dealt

    def _rows(self) -> Iterator[list[Found]]:
        """Neighbours with one post between each two of them, and nothing else but its words and commas."""
        row: list[Found] = []
        for one, other in pairwise([*self.people, None]):
            row = row or ([one] if one is not None else [])
            if one is not None and other is not None and self._one_post(one, other) is not None:
                row.append(other)
                continue
            if len(row) >= FEWEST:
                yield row
            row = []

    def _one_post(self, one: Found, other: Found) -> PostSpan | None:
        """The only post between two names but for the title of the second, after the comma or "and" of the first."""
        start, stop = one.name.stop, self._before_titles(other)
        posts = [p for p in self.posts if start <= p.first and p.stop <= stop]
        joined = self.words.lang == "en" and self._joins(start)
        opened = stop > start and (self.tokens[start].text == "," or joined)
        plain = opened and len(posts) == 1 and not posts[0].plural and posts[0].first - start <= 2 + joined
        loose = plain and all(self._fragment(i) for i in range(start, stop))
        return posts[0] if loose else None

    def _before_titles(self, person: Found) -> int:
        """Where whoever is named begins, with titles that no list has: `, 1st Lt. X`; in English."""
        first = person.first if self.words.lang == "en" else 0
        while first > max(0, person.first - LONGEST_TITLE) and self._opens_title(first - 1):
            first -= 1
        told = [p for p in self.posts if first <= p.first < person.first]
        titles = all(self.tokens[p.head].low in self.words.set("honorifics") for p in told)  # "retired Justice X"
        return first if first and titles and self.tokens[first - 1].text == "," else person.first

    def _opens_title(self, index: int) -> bool:
        token = self.tokens[index]
        named = self.marks.name[index] or self.marks.inside[index]
        return not named and (token.cap or token.kind == "number" or token.low in self.words.set("service_left"))

    def _posts_first(self, row: list[Found]) -> list[tuple[Found, PostSpan, int]]:
        """Each name with the post before it, parted by a comma like that of the first."""
        opening = next((p for p in reversed(self.posts) if p.stop <= row[0].first), None)
        comma = [self._before_titles(person) - 1 for person in row]
        if opening is None or opening.plural or not all(i >= 0 and self.tokens[i].text == "," for i in comma):
            return []
        if not all(self._fragment(i) and self.tokens[i].text != "," for i in range(opening.stop, comma[0])):
            return []
        behind = next((p for p in self.posts if p.first >= row[-1].name.stop), None)
        if behind is not None and self._touches_left(row[-1], behind):
            return []
        between = [self._one_post(one, other) for one, other in pairwise(row)]
        posts = [opening, *(post for post in between if post is not None)]
        return list(zip(row, posts, comma, strict=True))

    def _names_first_row(self, row: list[Found]) -> list[tuple[Found, PostSpan, int]]:
        """Each name with the post behind it, though the next name touches that post."""
        behind = next((p for p in self.posts if p.first >= row[-1].name.stop), None)
        opened = not row[0].first or self.tokens[row[0].first - 1].text in OPENS_ROW
        closed = behind is not None and behind.first - row[-1].name.stop == 1 and self._touches_left(row[-1], behind)
        if not opened or not closed or behind is None:
            return []
        between = [self._one_post(one, other) for one, other in pairwise(row)]
        posts = [*(post for post in between if post is not None), behind]
        touching = all(post.stop == other.first for post, other in zip(posts, row[1:], strict=False))
        spelled = all(post.stop - post.first > 1 for post in posts)
        return (
            [(person, post, post.stop) for person, post in zip(row, posts, strict=True)] if touching and spelled else []
        )

    def _deal_pairs(self) -> set[int]:
        """`; X y Y, presidente y vicepresidente del INYM;`: two names joined, then two posts joined, and no more.

        Returns the ids of the people who got theirs; what only the second post is of is of both.
        """
        dealt: set[int] = set()
        for one, other in () if self._respectively() else pairwise(self.people):
            posts = [p for p in self.posts if p.first >= other.name.stop][:2]
            joined = self._joined(one.name.stop, other.first) and len(posts) == 2
            if not joined or posts[0].first - other.name.stop != 1 or self.tokens[other.name.stop].text != ",":
                continue
            bare = posts[0].bare and not posts[0].plural and not posts[1].plural
            after = self.tokens[posts[1].stop].text if posts[1].stop < len(self.tokens) else ";"
            if bare and self._joined(posts[0].stop, posts[1].first) and after in ",;." and self._opens_row(one):
                dealt |= self._give_in_turn([one, other], posts)
        return dealt

    def _opens_row(self, person: Found) -> bool:
        """Nothing but a mark, a verb or its "with" stands before: no third name and no post goes with the two."""
        before = self.tokens[person.first - 1] if person.first else None
        named = any(p.name.stop >= person.first - 1 for p in self.people if p.first < person.first)
        comma = before is not None and before.text == ","
        posted = any(p.stop in (person.first, person.first - comma) for p in self.posts)
        return not posted and (before is None or before.text in ";:" or not named)

    def _right_before(self, post: PostSpan, person: Found) -> bool:
        """`Senator X`, `Senator the Hon. X`: with nothing between, or the article of a courtesy."""
        return post.stop + (person.honorific is not None and self._articled_at(post.stop)) >= person.first

    def _clause_opens(self, start: int, stop: int) -> bool:
        """`Ministers present were X and Y, | while Mayor Z came late`: a clause of its own, which no row goes on in."""
        joints = self.words.set("clause_joints") - self.words.set("conjunctions")
        return any(b.text in ",;" and t.low in joints for b, t in pairwise(self.tokens[start:stop]))
