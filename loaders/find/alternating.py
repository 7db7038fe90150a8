"""Lists with a name on one line and the post on the next: "Ann Roe", "Secretary of Health", "Tom Doe", "Minister"."""

from __future__ import annotations

from .dealt import Dealt
from .found import Found
from .heads import PostSpan

FEWEST = 2  # pairs of lines that make such a list


class Alternating(Dealt):
    """Items that are a name alone and a post alone in turn, the names first or the posts."""

    def _deal_lines(self) -> set[int]:
        """Returns the ids of the people who got theirs; nobody where one item breaks the turn."""
        items = self._items()
        if len(items) < 2 * FEWEST or len(items) % 2:
            return set()
        names = [self._name_alone(*item) for item in items]
        posts = [self._post_alone(*item) for item in items]
        first = 0 if names[0] is not None else 1
        row = [(names[k + first], posts[k + 1 - first], items[k + 1 - first]) for k in range(0, len(items), 2)]
        if any(person is None or post is None for person, post, _ in row):
            return set()
        dealt = set()
        for person, post, (_, stop) in row:
            if person is not None and post is not None:
                person.role, person.posts, person.rule = self._role_text(post.first, stop), [post], "list:lines"
                dealt.add(id(person))
        return dealt

    def _items(self) -> list[tuple[int, int]]:
        """What stands between the semicolons after the colon that opens a list."""
        start = next((i + 1 for i, t in enumerate(self.tokens) if t.text == ":"), 0)
        if sum(t.text == ";" for t in self.tokens[start:]) < 2 * FEWEST - 1:
            return []
        cuts = [i for i in range(start, len(self.tokens)) if self.tokens[i].text == ";"]
        bounds = [start - 1, *cuts, len(self.tokens)]
        return [(a + 1, b) for a, b in zip(bounds, bounds[1:], strict=False) if b > a + 1]

    def _name_alone(self, start: int, stop: int) -> Found | None:
        """The person who is all of an item, with a title before the name or without."""
        return next((p for p in self.people if p.first == start and p.name.stop == stop), None)

    def _post_alone(self, start: int, stop: int) -> PostSpan | None:
        """The post that an item begins with, where nobody is named in it."""
        start += self.tokens[start].low in self.words.set("articles")
        named = any(start <= p.name.first < stop for p in self.people)
        return None if named else next((p for p in self.posts if p.first == start and p.stop <= stop), None)
