"""Which post goes to which name, in lists of every order ("post Name", "post, Name", "Name, post", mixed).

Every stretch between two names is read for the posts in it, and each post goes to the name on its
left or right by its separators, and where these are silent, to the name that still lacks one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import is_given, place_words
from .found import Found
from .heads import PostSpan, head_at
from .line import HERE
from .row_ends import RowEnds
from .unnamed_holders import of_nobody

DE = small_words("spanish_of")


class Pairing(RowEnds):
    """One pass over the names of a sentence, giving each its posts."""

    def run(self, beside: Mapping[tuple[int, int], tuple[int, int]]) -> None:
        """`beside` has the posts that a row whose items are all made alike puts beside its names."""
        headed = self._deal_headed() if not beside else set()
        dealt = headed | (self._deal_beside(beside) if beside else self._deal_rows())
        given = {p.first for person in self.people if beside and id(person) in dealt for p in person.posts}
        free = [p for p in self.posts if p.first not in given]
        for k, person in enumerate(self.people):
            left = self.people[k - 1] if k else None
            if id(person) in dealt:
                self._before_dealt(left, person, beside=bool(beside))
                continue
            gap_start = left.name.stop if left else 0
            gap = [p for p in free if gap_start <= p.first and p.head < person.name.first]
            gap = self._before_title(gap, person)
            gap = [p for p in gap if not self._trade(p, person)]
            closing = self._bracket_end(gap_start) if left is not None and left.role is None else None
            if left is not None and closing and sum(p.stop <= closing for p in gap) > 1:
                self._take_bracket(left)  # "X (vicepresidenta y diputada), Y (empresaria)": both are X's
                gap = [p for p in gap if p.first > closing] if left.role is not None else gap
            elif left is not None and closing and self.words.lang == "en":
                gap = [p for p in gap if p.first > closing or self._touches_left(left, p)]  # "X (in the chair), Y"
            if self.shared is not None:
                behind = gap_start + 1 if self.tokens[gap_start].text == "(" else -1  # "X (presidente), Y"
                gap = [p for p in gap if p.first != behind and not self._adjectival(p)]
            self._between(left, person, gap)
        if self.people:
            last = self.people[-1]
            trailing = [p for p in self.posts if p.first >= last.name.stop]
            own = trailing and (self._only_titled(last, trailing[0]) or self._owns(last, trailing[0]))
            nobody = of_nobody(self.tokens, self.people, trailing, self.words)
            if trailing and (last.role is None or own) and not nobody:
                self._give_left(last, trailing, len(self.tokens))
        self._end_shared()
        self._leave_towns()
        for person in self.people:
            if id(person) not in headed:
                self._take_bracket(person)
            self._take_unit(person)
            self._take_own_place(person)
            self._take_own_state(person)
        if sum(t.text == ";" for t in self.tokens) > 1:
            self._take_heads_before()
            self._open_posts()

    def _deal_beside(self, beside: Mapping[tuple[int, int], tuple[int, int]]) -> set[int]:
        """Returns the ids of the people who got theirs."""
        dealt: set[int] = set()
        for person in self.people:
            first, stop = beside.get((person.name.first, person.name.stop), (0, 0))
            if not stop:
                continue
            person.role = self._role_text(first, stop)
            person.posts = [p for p in self.posts if first <= p.first and p.stop <= stop]
            person.rule = "list:post-name" if first < person.name.first else "list:name-post"
            person.first, person.stop = min(person.first, first), max(person.stop, stop)
            dealt.add(id(person))
        return dealt

    def _before_title(self, gap: list[PostSpan], person: Found) -> list[PostSpan]:
        """`Vice-Chancellor` + `Professor X`: the posts before the title of whoever has one, which is no second post."""
        before = [post for post in gap if post.first < person.first]
        return before if before and self.words.lang == "en" else gap

    def _before_dealt(self, left: Found | None, person: Found, *, beside: bool) -> None:
        """`A, rectora; B y C, juez y jueza, respectivamente`: the post of whoever stands before those dealt out."""
        if left is None or left.role is not None:
            return
        gap = [p for p in self.posts if left.name.stop <= p.first and p.stop <= person.first and p not in person.posts]
        if gap and self._touches_left(left, gap[0]):
            self._give_left(left, gap, person.first if beside else gap[-1].stop)

    def _between(self, left: Found | None, right: Found, gap: list[PostSpan]) -> None:
        start = left.name.stop if left else 0
        if left is not None and len(gap) == 1 and self._holder_follows(left, right, gap[0]):
            self._give_left(left, gap, gap[0].stop)
            right.nested = True
            return
        if left is not None and gap and (item := self._item_of(left, right, gap[0])) and self._names_first():
            left.role, left.posts, left.rule = self._role_text(*item), [gap[0]], "list:name-item"
            left.stop = item[1]
            return
        mine = self._reaching(gap, left, right)
        if left is not None and gap and self._belongs_left(left, right, gap, mine):
            until = mine.first if mine is not None and mine is not gap[0] else right.first
            own = self._only_titled(left, gap[0]) or self._weakly_shared(left) or self._own_post(left, gap[0])
            if left.role is None or own or not self._closed(start, gap[0].first, ";"):
                self._give_left(left, gap, until)
            mine = None if gap[0] is mine else mine
        if mine is not None and self._titles_only(mine, gap, start):
            right.honorific, right.first = right.honorific or self._text(mine.first, mine.stop), mine.first
            self._share(left, right, start)
        elif mine is not None:
            self._give_right(right, mine, gap)
        elif self.shared is not None and not gap:
            self._share(left, right, start)
        elif left is not None and gap and self._seats_on(left, right):
            self._share(left, right, left.stop)
        elif left is not None and not gap and (elided := self._elided(left, right)):
            right.role, right.posts, right.rule = elided, left.posts, "list:elided-head"
        elif gap:
            self._end_shared()

    def _holder_follows(self, left: Found, right: Found, post: PostSpan) -> bool:
        """`X y Y, asesores del presidente, Z`: the post of several is theirs, and Z the president it speaks of."""
        inside = range(post.head_stop, post.stop)
        another = any(head_at(self.tokens, i, self.words) for i in inside)
        alone = left.role is None and not left.shared and self._touches_left(left, post)
        return another and alone and post.plural and self._only_comma(post.stop, right.first)

    def _belongs_left(self, left: Found, right: Found, gap: list[PostSpan], mine: PostSpan | None) -> bool:
        """The first post between two names is the left one's."""
        return self._touches_left(left, gap[0]) and (gap[0] is not mine or self._prefers_left(left, right, gap[0]))

    def _titles_only(self, post: PostSpan, gap: list[PostSpan], start: int) -> bool:
        """Under an open plural head a bare post before a name is a title: "; Bolivia, consejera X"."""
        said = any(t.cap for t in self.tokens[start : post.first])  # "; of Works, the engineer X"
        opened = not said if self.words.lang == "en" else self._opens_item(post.first - 2)
        own = self._articled(post) and opened or self._clause_opens(start, post.first)
        lone = post.bare and not post.plural and len(gap) == 1 and not own
        if self._trade_under(post) and len(gap) == 1:
            return True
        both = self._said_of_both(start)  # "X y Y, ambos acompañados por la alcaldesa Z"
        return self.shared is not None and lone and not both and self._own_complement(start, post.first)

    def _reaching(self, gap: list[PostSpan], left: Found | None, person: Found) -> PostSpan | None:
        """The post whose words run up to the name: the last one, or one whose complement holds the commas between."""
        for post in reversed(gap):
            if post.plural and self._introduces(post.stop, person.first):
                self.reaching_stop = person.first
                return post
            if self._only_fragments(post.stop, person.first) or self._filled(post, person):
                self.reaching_stop = post.stop
                k = gap.index(post)
                titled = k and self._right_before(post, person) and self._ranks(post)
                titled = titled and self._titled_after(gap[k - 1], post)
                if titled and not self._left_owns(left, gap[k - 1]):
                    person.first = self._rank_start(post)
                    person.honorific = person.honorific or self._text(person.first, post.stop)
                    return self._chain_start(gap[:k], gap[k - 1], left, person)
                return self._chain_start(gap, post, left, person)
            return None
        return None

    def _left_owns(self, left: Found | None, post: PostSpan) -> bool:
        """`X, director de Riego, arquitecto Y`: after a comma and without an article the post is X's."""
        return left is not None and left.role is None and self._touches_left(left, post) and not self._articled(post)

    def _chain_start(self, gap: list[PostSpan], post: PostSpan, left: Found | None, right: Found) -> PostSpan:
        """`Minister for X and Minister for Y Name`: posts joined without an article are one person's.

        Not so where each of two names has its own beside it: "Name, Minister for X, and economist Name".
        """
        k = gap.index(post)
        open_left = left is not None and (
            left.role is None or k > 0 and (self._seated(left) and not gap[0].bare or self._only_titled(left, gap[0]))
        )
        parted = post.stop == right.first or k > 0 and self._next_item(gap[k - 1], post, right)
        if left is not None and open_left and parted and self._touches_left(left, gap[0]):
            return post
        while k and not gap[k - 1].plural and self._leads_on(gap[k - 1].stop, gap[k].first):
            if gap[k - 1].bare and not self._paired(gap[k - 1], gap[k]) and not self._one_article(gap[k - 1], gap[k]):
                break
            k -= 1
        return gap[k]

    def _next_item(self, one: PostSpan, other: PostSpan, right: Found) -> bool:
        """`X, Minister of Health, and Finance Minister, Y.`: a comma before "and" parts two people's posts.

        Not so where Y has a post of Y's own behind the name.
        """
        parted = [t.low for t in self.tokens[one.stop : other.first]]
        own = any(self._touches_left(right, post) for post in self.posts if post.first >= right.name.stop)
        return parted[:1] == [","] and parted[1:] == ["and"] and self._only_comma(other.stop, right.first) and not own

    def _paired(self, one: PostSpan, other: PostSpan) -> bool:
        """`President and CEO`: two bare posts that one person holds; not "the President and Secretary X"."""
        heads = {" ".join(t.low for t in self.tokens[p.first : p.stop]) for p in (one, other)}
        return not self._has_complement(other) and not heads.isdisjoint(self.words.set("paired_heads"))

    def _one_article(self, one: PostSpan, other: PostSpan) -> bool:
        """`la vicepresidenta y diputada por Guano, X`, `Attorney General and Minister of Works X`: one person's posts.

        Two people's have an article each, in English also two small posts ("the President and Secretary X").
        """
        named = other.stop < len(self.tokens) and self.marks.name[other.stop]  # "la Vicepresidenta y Canciller X"
        joined = self._joined(one.stop, other.first)
        if self.words.lang == "en":
            large = self.tokens[one.first].cap and self.tokens[other.first].cap
            return joined and large and (self._has_complement(other) or self.tokens[one.stop].text == "/")
        return joined and (self._has_complement(other) or named) and bool(self._articled(one))

    def _prefers_left(self, left: Found, right: Found, post: PostSpan) -> bool:
        """Which side a post between two names belongs to, when it touches both."""
        before = self.tokens[left.name.stop : post.first]
        after = self.tokens[self.reaching_stop : right.first]
        if any(t.text == ";" for t in after) or self.words.lang == "es" and not before and after:
            return True  # "integrantes de la junta X Presidente, Y"
        joint = next((k for k in range(len(after) - 1, -1, -1) if after[k].low in self.words.set("conjunctions")), None)
        if joint is not None and not self._ends_fields(after, joint, right):
            return True
        if not any(t.text == "," for t in after) or self._ends_opening(left, post):
            return False  # it touches the right-hand name without a comma
        own = self._only_titled(left, post) or self._same_post(left, post)
        whose = left.role is not None and self.words.lang == "en" and before != []
        if whose and before[-1].low in self.words.set("whose_deputy"):
            return False  # "Senator X, her Minister of State, Y"
        if left.role is not None and not own and not (self._seats() and left in self.group):
            return False
        if post.plural:
            return False
        if self._names_first():
            return True
        if self._posts_go_before(left, right, post):
            return False
        article = any(t.low in self.words.set("articles") for t in before)
        if article and self.words.lang == "es" and left.name.single and not right.name.single:
            return False  # "Además de Ruiz, el contralor, Luis Peña"
        tagged = [t.text for t in before[:1]] == ["("] != [t.text for t in before[-1:]]  # "X (Azul), la ministra Y"
        its_own = tagged or self._opens_with_post() or self._titled_item(left)
        return not (article and self.words.lang == "es" and its_own)

    def _opens_with_post(self) -> bool:
        """The first name of the sentence has its post before it."""
        first = self.people[0]
        return first.role is not None and first.first < first.name.first and first.posts != []

    def _names_first(self) -> bool:
        """`X, la jefa de A, Y, el jefe de B`: no post before the first name, and one behind the last."""
        last = self.people[-1]
        behind = next((p for p in self.posts if p.first >= last.name.stop), None)
        return not self._opens_with_post() and behind is not None and self._touches_left(last, behind)

    def _give_left(self, person: Found, gap: list[PostSpan], until: int) -> None:
        """`Name, post[, post and post]`."""
        post = gap[0]
        if not self._touches_left(person, post):
            return
        stop = self._role_end(gap, until)
        if post.plural:
            self._give_plural_left(person, post)
            return
        kept = person.role is None or self._only_titled(person, post) or self._weakly_shared(person)
        if not kept and not self._own_post(person, post) or self._of_another(person, post):
            return
        if person in self.group:
            self.group.remove(person)
            person.shared = False
        person.role = self._role_text(post.first, stop)
        person.posts, person.stop, person.rule = [post], max(person.stop, stop), "list:name-post"

    def _of_another(self, person: Found, post: PostSpan) -> bool:
        """`la alcaldesa X, el jefe de la zona y vecinos`: with its article a second post is of somebody else."""
        title = fold(person.role or "").split()[:1]
        held = title != [] and person.direct and self.words.set("ranks").isdisjoint(title)
        return held and self.words.lang == "es" and self.tokens[post.first - 1].low in self.words.set("articles")

    def _own_post(self, person: Found, post: PostSpan) -> bool:
        """A post that wins over the one shared: the same in full, or one right after the name ("X jefe de zona")."""
        adjoins = person in self.group and post.first == person.name.stop and not post.plural and not post.bare
        return adjoins or self._same_post(person, post)

    def _same_post(self, person: Found, post: PostSpan) -> bool:
        """`los prefectos: X, prefecta de Napo`: what the bare plural said, said again in full."""
        shared = self.shared.post.single.values() if person in self.group and self.shared else ()
        placed = post.stop < len(self.tokens) and self.tokens[post.stop].cap  # "síndico San Marcos"
        return " ".join(post.post.words) in {fold(single) for single in shared} and (placed or not post.bare)

    def _owns(self, last: Found, post: PostSpan) -> bool:
        """The post after the last name of a row is that person's whatever the row is called, unless they left it."""
        return self._own_post(last, post) or self._weakly_shared(last) and not self._former(post)

    def _only_titled(self, person: Found, post: PostSpan) -> bool:
        """`Ambassador Jane Doe, U.S. Ambassador to Chile`: a title before the name, the post after it."""
        title = fold(person.role or "").split()
        known = self.words.sets("ranks", "rank_words", "modifiers")  # "la Primer Comisionada X, directora de Y"
        ranked = len(title) == 1 or not self.words.set("ranks").isdisjoint(title[:2]) and known.issuperset(title)
        peer = not post.bare and title[0] in self.words.set("counterparts") if title else False
        return (
            peer or person.direct and ranked and not (post.bare and len(title) == 1 == post.head_stop - post.head)
        ) and not person.shared

    def _role_end(self, gap: list[PostSpan], until: int) -> int:
        """The end of a post after a name: its own end, further posts joined to it, complement fragments."""
        stop = gap[0].stop
        for post in gap[1:]:
            stop = self._past_letters(stop, post.first)
            if post.first >= until or post.plural or not self._continues(stop, post.first):
                break
            stop = post.stop
        index = stop
        while index < until and index < len(self.tokens):
            token = self.tokens[index]
            if token.text == "," and index + 1 < until and self._fragment_after_comma(index + 1, until):
                index += 1
                continue
            if token.text == "," and (end := self._fields_end(index + 1)) and end <= until:
                index = stop = end
                continue
            if token.text == "," or not self._fragment(index) or token.text in ";.()":
                break
            if token.low in self.words.set("conjunctions") and not self._goes_on(index + 1, until):
                break
            index += 1
            stop = index
        while stop > gap[0].stop and self.tokens[stop - 1].low in self.words.set("articles") | self.words.set(
            "conjunctions"
        ) | self.words.set("complement_prepositions") | {","}:
            stop -= 1
        return stop

    def _give_right(self, person: Found, post: PostSpan, gap: list[PostSpan]) -> None:
        """`post Name`, `post, Name`, or the first name under a plural head."""
        self._end_shared()
        if post.plural and self._ends_in_of(post, person):
            person.nested = self._whose(person)
            return
        if post.plural:
            self.shared, self.group = post, []
            introduced = self.introduced = self._introduces(post.stop, person.first)
            self.trailing = self._places_after(post, person)
            self._share_role(person, self._first_complement(post, person, introduced))
            person.first = post.first
            return
        if self._of_another_gender(post, person):
            return
        last = [p for p in gap if post.first <= p.first and p.stop <= person.first]
        stop = self._before_rank(post.stop, person.first)
        while stop > post.head_stop and (
            self.tokens[stop - 1].text in ",\"“«'‘-–—(["
            or self.tokens[stop - 1].low in self.words.sets("articles", "excellencies") | HERE
            or self._opens_rank(stop - 1, person)
        ):
            stop -= 1
        person.role = self._role_text(post.first, stop)
        person.direct = stop == person.first or person.honorific is not None
        person.posts, person.first, person.rule = last or [post], post.first, "list:post-name"

    def _share(self, left: Found | None, right: Found, start: int) -> None:
        """Another person under the open plural head, with a complement of their own or none."""
        start = self._past_body(self._past_tail(start, right.first), right.first)
        start = self._past_town(left, self._past_both(start, right.first), right)
        if self.tokens[start].low in DE:  # "X de MS; Y": what follows a name at once belongs to it
            start = next((i + 1 for i in range(start, right.first) if self.tokens[i].text == ";"), start)
        if self.tokens[start].low == self.words.data["of"] == "of" and (town := self._town_end(start + 1)):
            start = min(town, right.first)  # "X of Oban and Y": the town is X's
        tokens = self.tokens[start : right.first]
        if (
            any(t.text in ".:?!" for t in tokens)
            or self._said_of_both(start)
            or self._told_apart(start, right.first)
            or self.words.lang == "es"
            and tokens[-1:] != []
            and tokens[-1].low == "a"  # "a los ediles X y a Y, alcalde"
            or not all(self._loose(start + i) for i in range(len(tokens)))
        ):
            self._end_shared()
            return
        self._take_first_name(right, start)
        self._share_role(right, self._phrase(start, right.first))
        right.first = min(right.first, self._phrase_start(start, right.first))

    def _take_first_name(self, person: Found, start: int) -> None:
        """`los diputados X y Bolívar Gil`: a place right before a lone surname is a given name."""
        before, name = person.first - 1, person.name
        joints = self.words.set("conjunctions") | {",", ";"}
        apart = before >= start and all(t.low in joints for t in self.tokens[start:before])
        if self.words.lang != "es" or not apart or not name.single or person.first != name.first:
            return
        low = self.tokens[before].low
        named = is_given(low) or self.shared is not None and self.shared.bare
        if self.tokens[before].cap and low in place_words() and named:
            text = f"{self.tokens[before].text} {name.text}"
            person.first, person.name = before, replace(name, first=before, text=text, given=True)
