"""Ranks and titles beside posts: "el coordinador, el General de Brigada X", "el coronel de la Guardia Azul, X"."""

from __future__ import annotations

from ..small_words import small_words
from .brackets import Bracketed
from .found import Found, gender_of
from .heads import PostSpan

DE = small_words("spanish_of")
BY_OR_WITH = small_words("by", "with")
SAT_FOR = tuple(small_words("sat_for"))
LONGEST_OPENING = 4  # words of "por parte de la"
LONGEST_ITEM = 9  # words of a post that fills an item


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

    def _opens_rank(self, index: int, person: Found) -> bool:
        """`Chief of Air Staff` + `Air` + `Chief Marshal X`: the first word of a rank of several."""
        after = self.tokens[index + 1].low if index + 1 < person.name.first else ""
        return self.tokens[index].low in self.words.set("rank_openers") and after in self.words.set("rank_words")

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

    def _ends_opening(self, left: Found, post: PostSpan) -> bool:
        """`Welcomed by rector X, the Minister of Ports, Y, met`: the comma ends the words that open the sentence."""
        opening = [t.low for t in self.tokens[:2]]
        opened = opening[0] in self.words.verbs("attend") and opening[-1] in BY_OR_WITH
        return opened and left is self.people[0] and left.role is not None and post.first - left.name.stop == 2

    def _take_own_place(self, person: Found) -> None:
        """`el vicepresidente X, de El Salvador;`, `la ministra Y, de Salud, y`: what a bare post is of.

        Of those who sit in a house a party is said so.
        """
        post = person.posts[0] if len(person.posts) == 1 else None
        stop = self._place_end(person.name.stop)
        if self.words.lang != "es" or post is None or not post.bare or stop is None:
            return
        heads = self._headed_by(post, "of_places", "ministerial", "heads_of_state", "placed_behind")
        if heads and self._titled(person) and self._ends_item(stop):
            person.role = f"{person.role} {self._text(person.name.stop + 1, stop)}"
            person.stop = max(person.stop, stop)

    def _take_own_state(self, person: Found) -> None:
        """`Governor X of Kansas`, `President Y of Ghana`: English says behind the name what a bare post is of.

        Of chiefs it says so of places and peoples that no list has: "Chief Z of the Long River Nation".
        """
        if self.words.lang != "en" or not person.direct or len(person.posts) != 1 or person.role is None:
            return
        first = person.name.stop
        if self._low_at(first) != self.words.data["of"]:
            return
        role = person.role.lower()
        stop = self._state_end(first + 1) if role in self.words.set("of_states") else None
        if stop is None and role in self.words.set("of_peoples"):
            stop = self._town_end(first + 1 + (self._low_at(first + 1) in self.words.set("articles")))
        if stop is not None:
            person.role = f"{person.role} {self._text(first, stop)}"

    def _state_end(self, index: int) -> int | None:
        """Where a known place ends, or capitals of which the last is "State"; None for what may be a body."""
        stop = self.marks.place.get(index)
        while stop is None and index < len(self.tokens) and self.tokens[index].cap and index not in self.marks.body:
            index += 1
            stop = index if self.tokens[index - 1].low in self.words.set("states") else None
        return stop

    def _low_at(self, index: int) -> str:
        return self.tokens[index].low if index < len(self.tokens) else ""

    def _titled(self, person: Found) -> bool:
        """`el alcalde X`: a bare post that touches the name."""
        return person.direct and len(person.posts) == 1 and person.posts[0].bare

    def _of_another_gender(self, post: PostSpan, person: Found) -> bool:
        """`y por la Secretaria de Salud, Luis Peña`: a body that lost its accent, not his post."""
        tokens, head = self.tokens, self.tokens[post.head]
        if self.words.lang != "es" or not head.low.endswith("ria") or tokens[person.first - 1].text != ",":
            return False
        before = " ".join(t.low for t in tokens[max(0, post.first - LONGEST_OPENING) : post.first])
        sat = before.endswith(SAT_FOR)
        return sat and head.cap and gender_of(person) == "m"

    def _opens_item(self, index: int) -> bool:
        """A semicolon or "and" before an article: `; el congresista X`, `, y el senador Y`."""
        before = self.tokens[index]
        return index >= 0 and (before.text == ";" or self.words.lang == "es" and self._joins(index))

    def _titled_item(self, left: Found) -> bool:
        """`el Q.F.B. X, el director de Salud, Y`: an item that opens with an article has its title for a post."""
        before = self.tokens[left.first - 1].low if left.first else ""
        return left.honorific is not None and before in ("el", "la")

    def _adjectival(self, post: PostSpan) -> bool:
        """`los vicerrectores Académico, X; y Docente, Y`, `X, Docente; Y`: an adjective, and no other post."""
        word, after = self.tokens[post.head], self.tokens[post.stop : post.stop + 1]
        known = post.bare and word.cap and word.low in self.words.set("post_adjectives")
        before = self.tokens[post.first - 1].low if post.first else ""
        opened = before in self.words.sets("conjunctions", "articles") | {",", ";"}
        return known and opened and after != [] and (after[0].text in ",;." or self._joins(post.stop))

    def _item_of(self, left: Found, right: Found, post: PostSpan) -> tuple[int, int] | None:
        """`X, the local MLA, Y`: an item between commas that holds a post and words before it that no list has."""
        start, stop = left.name.stop + 1, right.first
        while stop > start and self.tokens[stop - 1].low in self.words.set("conjunctions") | {","}:
            stop -= 1
        start += start < stop and self.tokens[start].low in self.words.set("articles")
        item = self.tokens[start:stop]
        parted = self.tokens[left.name.stop].text == "," and self.tokens[stop].text == ","
        plain = all(t.kind in ("word", "abbr") for t in item) and start < post.first < post.stop <= stop
        acts = any(t.low in self.words.verbs("attend") for t in item)
        fits = left.role is None and not post.plural and parted and plain and not acts and len(item) <= LONGEST_ITEM
        return (start, stop) if fits else None

    def _ranks(self, post: PostSpan) -> bool:
        """Right before a name a bare post, or one of ranks, may be no more than a title."""
        said = [t.low for t in self.tokens[post.first : post.stop]]
        if self.tokens[post.head].low in self.words.set("capital_posts") and self.tokens[post.first - 1].text == ",":
            return False  # "chair of the Ports Board, PM X"
        ranks = said[0] in self.words.set("ranks") and all(
            low in self.words.sets("ranks", "rank_words") for low in said
        )
        title = self.tokens[post.head].low in self.words.set("honorifics") and post.first == post.head
        return not post.plural and (post.bare or ranks or title and not self._has_complement(post))

    def _trade_under(self, post: PostSpan) -> bool:
        """`Ministers X, Y, Engineer Z`: a trade alone, where a plural post that says more governs the row."""
        if self.words.lang != "en" or self.shared is None or not post.bare or not self.tokens[post.head].cap:
            return False
        strong = self.shared.post.single["m"] not in self.words.set("weak_posts")
        return strong and self.tokens[post.head].low in self.words.set("title_trades")

    def _titled_after(self, post: PostSpan, title: PostSpan) -> bool:
        """`the Chief of Staff, General X`, `el director general de Asuntos Consulares y del Exterior, embajador X`."""
        first = self._rank_start(title)
        if self._only_comma(post.stop, first):
            ranked = self.tokens[title.head].low in self.words.sets("ranks", "title_trades")
            return not post.bare or self._determined(post, ranked=ranked)
        between = range(post.stop, first)
        envoy = self.tokens[title.head].low in self.words.sets("envoys", "ranks")
        opener = self.tokens[post.first - 1] if post.first else None
        opened = opener is None or opener.text in ":;" or opener.low in self.words.set("articles")
        where = self.words.set("locatives")  # "Jefe de Zona en Mar Azul, Inspector General X"
        known = all(self._fragment(i) or self.tokens[i].low in where for i in between)
        closed = self.tokens[first - 1].text == "," and known
        numbered = post.stop < len(self.tokens) and self.tokens[post.stop].text.isupper()  # "jefe XV Zona Policial"
        return envoy and opened and closed and (not post.bare or numbered) and not post.plural

    def _rank_start(self, post: PostSpan) -> int:
        """Where a rank of two words begins, the second of which is a post too: "general inspector X"."""
        before = self.tokens[post.first - 1].low if post.first and self.words.lang == "es" else ""
        first = post.first - (before in self.words.set("ranks"))
        while first and self.tokens[first - 1].low in self.words.set("excellencies") and self.tokens[first - 1].cap:
            first -= 1  # "Her Excellency Ambassador X"
        return first

    def _determined(self, post: PostSpan, *, ranked: bool) -> bool:
        """An article or possessive stands before a bare post: "its Chairperson, Governor X".

        In Spanish so it is before a rank: "el Jefe, Comisario General X".
        """
        before = self.tokens[post.first - 1].low if post.first else ""
        return before in self.words.sets("articles", "possessives") and (self.words.lang == "en" or ranked)
