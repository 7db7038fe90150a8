"""As many posts as names, one to each in turn: "Ministers of A, B and C; X, Y and Z, respectively", or names first."""

from __future__ import annotations

from itertools import pairwise

from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import place_words
from .found import Found
from .heads import PostSpan
from .ranked import Ranked

AND = small_words("and")
ZONES = small_words("zones")
FEWEST = 3  # names with a place behind them that make a row
ENDS = (",", ";", ":", "-", "–", "—", "(")  # what can stand between the last field and the first name


class Dealt(Ranked):
    """Rows of posts, or of the fields of one plural post, dealt out to a row of as many names."""

    def _deal_posts(self) -> set[int]:
        """`el presidente de la Unión, la tesorera y el vocal, X, Y y Z`: as many posts as names, one to each in turn.

        Returns the ids of the people who got theirs; posts and names stand in rows of their own, with a comma between.
        """
        dealt: set[int] = set()
        for k, person in enumerate(self.people):
            start = self.people[k - 1].name.stop if k else 0
            posts = [p for p in self.posts if start <= p.first and p.stop < person.first]
            if not posts:
                continue
            row = [person]
            while k + len(row) < len(self.people) and self._listed(row[-1].name.stop, self.people[k + len(row)].first):
                row.append(self.people[k + len(row)])
            posts = posts[-len(row) :]
            parted = len(row) > 1 and len(posts) == len(row) and self._only_comma(posts[-1].stop, person.first)
            rows = parted and all(self._listed(a.stop, b.first) for a, b in pairwise(posts))
            if rows and not any(p.plural for p in posts) and self._in_turn(posts, row):
                dealt |= self._give_in_turn(row, posts)
        return dealt

    def _in_turn(self, posts: list[PostSpan], people: list[Found]) -> bool:
        """Each post has an article of its own, or the text says so; "secretario y jefe, X y Y" are two people's too."""
        joined = self._joins(posts[-1].first - 1 - self._articled(posts[-1]))
        pair = self.words.lang == "es" and len(people) == 2 and people[1].first - people[0].name.stop == 1
        return joined and (pair or self._respectively() or all(self._articled(post) for post in posts))

    def _deal_behind(self) -> set[int]:
        """`X y Y, ministro interino y viceministro de Salud, respectivamente`: the names first, then as many posts.

        Returns the ids of the people who got theirs; what only the last post is of is shared by those that say nothing.
        """
        end = next((i for i, t in enumerate(self.tokens) if t.low in self.words.set("respectively")), 0)
        posts = [p for p in self.posts if p.stop <= end]
        if not posts or posts[-1].plural or not all(t.text == "," for t in self.tokens[posts[-1].stop : end]):
            return set()
        size = 1
        while size < len(posts) and self._listed(posts[-size - 1].stop, posts[-size].first):
            size += 1
        posts = posts[-size:]
        row = [p for p in self.people if p.name.stop < posts[0].first][-size:]
        parted = len(row) == size > 1 and self._only_comma(row[-1].name.stop, posts[0].first - self._articled(posts[0]))
        if not parted or not all(self._listed(a.name.stop, b.first) for a, b in pairwise(row)):
            return set()
        behind = self._of_what(end + 1, self._part_end(end))  # "chair and secretary, respectively, of the Union"
        return self._give_in_turn(row, posts, behind)

    def _give_in_turn(self, row: list[Found], posts: list[PostSpan], behind: str = "") -> set[int]:
        """To each name its post; one that says nothing more takes what the last is of, or else what is `behind`."""
        shared = self._of_what(posts[-1].head_stop, posts[-1].stop) or behind
        for person, post in zip(row, posts, strict=True):
            own = self._role_text(post.first, post.stop)
            of = "" if self._has_complement(post) else shared
            person.role, person.posts, person.rule = f"{own} {of}".rstrip(), [post], "list:dealt"
        return {id(person) for person in row}

    def _deal_tails(self) -> set[int]:
        """`los delegados: X, Loja; Y, Zona Norte`: to each name of a plural post the place right after it.

        Returns the ids of the people who got theirs; nobody where most of what stands after the names is no place.
        """
        post = next((p for p in self.posts if p.plural), None)
        row = [p for p in self.people if post is not None and p.first >= post.stop]
        if post is None or len(row) < FEWEST or self._between_head(post, row[0]) not in ([], [":"]):
            return set()
        tails = [self._placed_behind(one, other) for one, other in zip(row, [*row[1:], None], strict=True)]
        known = sum(fold(tail) in place_words() or fold(tail.split()[0]) in ZONES for tail in tails if tail)
        if "" in tails or 2 * known <= len(tails):
            return set()
        for person, tail in zip(row, tails, strict=True):
            head = self._single(post, person, self._phrase(post.head_stop, post.stop))
            person.role, person.posts, person.rule = f"{head} {tail}", [post], "list:dealt"
            person.shared = True
        return {id(person) for person in row}

    def _between_head(self, post: PostSpan, person: Found) -> list[str]:
        return [token.text for token in self.tokens[post.stop : person.first]]

    def _placed_behind(self, person: Found, after: Found | None) -> str:
        """The capitals between a name's comma and the semicolon or "and" of the next item; "" for anything else."""
        first, stop = person.name.stop + 1, after.first if after else len(self.tokens)
        while stop > first and (self.tokens[stop - 1].text in ",;." or self._joins(stop - 1)):
            stop -= 1
        said = self.tokens[first:stop]
        parted = after is None or any(t.text == ";" or t.low in AND for t in self.tokens[stop : after.first])
        placed = said and said[0].cap and all(t.cap or t.low in self.words.set("particles") for t in said)
        return self._text(first, stop) if parted and placed and self.tokens[first - 1].text == "," else ""

    def _of_what(self, start: int, stop: int) -> str:
        """The complement among some tokens of a post: `de Relaciones Exteriores`; "" where there is none."""
        known = self.words.set("complement_prepositions")
        first = next((i for i in range(start, stop) if self.tokens[i].low in known), stop)
        return self._text(first, stop) if first < stop and all(map(self._fragment, range(first, stop))) else ""

    def _part_end(self, index: int) -> int:
        """The next comma or other mark after what follows a token and the comma right behind it."""
        index += 1 + (self.tokens[index + 1 : index + 2] != [] and self.tokens[index + 1].text == ",")
        return next((i for i in range(index, len(self.tokens)) if self.tokens[i].text in ",;."), len(self.tokens))

    def _listed(self, start: int, stop: int) -> bool:
        """Only commas, conjunctions and articles stand between two parts of a row."""
        known = self.words.sets("conjunctions", "articles") | {","}
        return 0 < stop - start <= 3 and all(t.low in known for t in self.tokens[start:stop])

    def _posts_go_before(self, left: Found, right: Found, post: PostSpan) -> bool:
        """`Premier X, the Minister of A, Y, and the Minister of B, Z`: the last name shows where the posts stand.

        Not so after a seat ("Senator X, the chair of A, Y, ..."): it leaves room for a post behind the name.
        """
        last, title = self.people[-1], fold(left.role or "")
        if self.words.lang == "es":
            return right is not last and not self._articled(post) and self._titled(left) and self._next_opens(right)
        if self.words.lang != "en" or right is last or not self._articled(post):
            return False
        if title not in self.words.posts or title in self.words.set("seats_with_party"):
            return False
        own = [p for p in self.posts if self.people[-2].name.stop < p.first and p.stop < last.first]
        behind = any(self._touches_left(last, p) for p in self.posts if p.first >= last.name.stop)
        return not behind and own != [] and self._only_comma(own[-1].stop, last.first)

    def _articled(self, post: PostSpan) -> int:
        return int(post.first > 0 and self._articled_at(post.first - 1))

    def _articled_at(self, index: int) -> bool:
        return self.tokens[index].low in self.words.set("articles")

    def _deal_fields(self) -> set[int]:
        """`the Ministers of Ports, Fisheries, and Home Affairs; X, Y and Z, respectively`: to each name its field.

        Returns the ids of the people who got theirs; nobody where there are not as many fields as names.
        """
        end = next((i for i, t in enumerate(self.tokens) if t.low in self.words.set("respectively")), 0)
        dealt: set[int] = set()
        for post in self.posts if end else ():
            row = self._row_after(post, end) if post.plural else []
            stop = row[0].first if row else end
            row = row or (self._row_before(post, end) if post.plural else [])
            fields = self._fields(post.head_stop, stop, len(row)) if len(row) > 1 else []
            for person, field in zip(row, fields, strict=False):
                person.role, person.posts, person.rule = self._single(post, person, field), [post], "list:dealt"
                person.shared = True
                dealt.add(id(person))
        return dealt

    def _row_after(self, post: PostSpan, end: int) -> list[Found]:
        """The names after a post, in a row that ends right before "respectively"."""
        row = [p for p in self.people if post.head_stop < p.first and p.name.stop <= end]
        joins = self.words.sets("conjunctions", "articles") | {",", ";"}
        for one, other in pairwise(row):
            between = self._without_bracket(self.tokens[one.name.stop : other.first])
            if not between or not all(t.low in joins for t in between):
                return []
        rest = self._without_bracket(self.tokens[row[-1].name.stop : end]) if row else []
        return row if all(t.text == "," for t in rest) else []

    def _row_before(self, post: PostSpan, end: int) -> list[Found]:
        """The names right before a plural post that runs up to "respectively": `X y Y, ministros de A y de B`."""
        said = post.stop <= end and not any(post.stop <= p.first < end for p in self.posts)
        row = [p for p in self.people if p.name.stop < post.first] if said else []
        if not row or not self._only_comma(row[-1].name.stop, post.first - self._articled(post)):
            return []
        size = 1
        posted = {p.stop for p in self.posts}  # "el alcalde X, Y y Z, secretarios de A y de B": X has his own
        while (
            size < len(row)
            and self._listed(row[-size - 1].name.stop, row[-size].first)
            and row[-size - 1].first not in posted
        ):
            size += 1
        return row[-size:]

    def _fields(self, start: int, stop: int, people: int) -> list[str]:
        """As many complements as people, from the tokens between a plural head and the first name; else none."""
        while stop > start and self.tokens[stop - 1].text in ENDS:
            stop -= 1
        of, joins = self.tokens[start], self.words.set("conjunctions")
        opened = of.low in self.words.set("complement_prepositions") and self.tokens[stop].text in ENDS
        if not opened or not all(self._fragment(i) for i in range(start, stop)):
            return []
        if not self.words.set("both_words").isdisjoint(t.low for t in self.tokens[start:stop]):
            return []  # "jefes de Vías y Obras de ambos municipios"
        for cut in (self._comma, self._comma_or_of, self._comma_or_joint):
            pieces: list[list[int]] = [[]]
            for i in range(start + 1, stop):
                if cut(i, of.low):
                    pieces.append([])
                elif pieces[-1] or self.tokens[i].low not in joins | {of.low}:
                    pieces[-1].append(i)
            said = [f"{of.text} {self._text(piece[0], piece[-1] + 1)}" for piece in pieces if piece]
            if len(said) == people:
                return self._numbered(self._with_lent(said))
        return []

    def _comma(self, index: int, of: str) -> bool:
        return self.tokens[index].text == ","

    def _comma_or_of(self, index: int, of: str) -> bool:
        """`de Defensa` + `y de Ciencia y Salud`."""
        return self._comma(index, of) or self._joins(index) and self.tokens[index + 1].low == of

    def _comma_or_joint(self, index: int, of: str) -> bool:
        return self._comma(index, of) or self._joins(index)

    def _next_opens(self, person: Found) -> bool:
        """`X, el director de Salud, Y`: the post behind a name has an article, and the comma of the next name."""
        post = next((p for p in self.posts if p.first >= person.name.stop), None)
        after = next((p for p in self.people if p.name.first > person.name.first), None)
        if post is None or after is None or not self._articled(post):
            return False
        return post.first - person.name.stop == 2 and self._only_comma(post.stop, after.first)

    def _give_plural_left(self, person: Found, post: PostSpan) -> None:
        """`X y Y, viceministros de Z`."""
        k = self.people.index(person)
        complement = self._phrase(post.head_stop, post.stop)
        listed = k > 0 and not self._joined(self.people[k - 1].name.stop, person.first)
        if self.words.lang == "en" and listed and self.people[k - 1].role is not None:
            return  # "Mayor X, Sen. Y, officials of the State": others, who are not named
        if k == 0 and person.name.single and not (person.name.given or person.honorific):
            return  # "Ulst, dairy investors sign": one word before several is a place
        while k >= 0 and self.people[k].role is None:
            one = self.people[k]
            one.role, one.shared, one.rule, one.posts = (
                self._single(post, one, complement),
                True,
                "list:names-plural",
                [post],
            )
            if k == 0 or not self._continues(self.people[k - 1].name.stop, one.first):
                break
            k -= 1
        person.stop = max(person.stop, post.stop)
