"""What a piece of a row between two marks can be: somebody's name, or a post with its fields. English.

"Ann Roe" / "See Kee Low" are names known and unknown; "Minister of Finance, Labour and Transfers" is one post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..agencies.lexicon import ends_english
from ..segment.cut_short import TITLE
from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_initial, is_known, place_words
from ..words import Words
from .heads import Marks, head_at
from .marks import postnominal
from .names import Candidate
from .nicknames import nickname
from .premodifiers import function_words
from .titles import trade_title

LONGEST_NAME = 7  # tokens
LETTERS = 5  # of a post by its letters, and one more
LONGEST_FIELD = 7  # tokens of one field of a post
APOSTROPHES = "'’‘"
DASHES = ("-", "–", "—")
INNER_CAPITAL = re.compile(r"[a-z]{3}[A-Z]")  # "TelmarPower"
AND = small_words("and") | {"&"}
OF = small_words("of")
OF_OR_TO = small_words("english_of_posts")
BY = small_words("by")
BY_OR_WITH = small_words("by", "with")


@dataclass(slots=True)
class Pieces:
    """The tokens of a sentence with the names known in it, to judge pieces of it by."""

    tokens: list[Token]
    names: Sequence[Candidate]
    marks: Marks
    words: Words
    known: dict[int, Candidate] = field(default_factory=dict)  # by their first tokens
    span_ends: set[int] = field(default_factory=set)  # where places and bodies stop
    inner: set[int] = field(default_factory=set)  # marks inside them: "Tom Doe, Jr."
    ending: dict[int, Candidate] = field(default_factory=dict)  # by where they stop

    def __post_init__(self) -> None:
        self.known = {name.first: name for name in self.names if not name.single}
        self.ending = {name.stop: name for name in self.known.values()}
        spans = (range(name.first, name.stop) for name in self.known.values())
        self.span_ends = {*self.marks.place.values(), *self.marks.body.values()}
        self.inner = {i for span in spans for i in span if self.tokens[i].kind == "punct"}

    def bare(self, first: int, stop: int) -> tuple[int, int]:
        """A piece without the "and", articles and titles before it, and the letters behind it."""
        first = self.opened(first, stop)[0]
        while stop - first > 2 and postnominal(self.tokens[stop - 1], self.words):
            stop -= 1
        known = self.ending.get(stop)
        if (
            known is not None
            and known.first > first
            and all(self._title(i) or self.tokens[i].text in "()" for i in range(first, known.first))
        ):
            return known.first, stop
        while first < stop and (self._titled(first, stop) or self.tokens[first].low in self.words.set("articles")):
            first += 1
        return first, stop

    def _title(self, index: int) -> bool:
        token = self.tokens[index]
        titles = self.words.sets("honorifics", "ranks", "rank_brackets", "articles")
        return token.kind == TITLE or token.low.rstrip(".") in titles

    def before_titles(self, first: int, stop: int) -> int:
        """The end of a post without the titles of whoever is named right behind it: `Director` + `Lt. Gen. (Ret.)`."""
        cut = stop
        while cut > first + 1:
            if self._in_brackets(cut) and cut > first + 3:
                cut -= 3
            elif self._title(cut - 1) and not self._in_head(cut - 1):
                cut -= 1
            else:
                break
        return cut if self.says_post(first, cut) else stop

    def _in_brackets(self, stop: int) -> bool:
        """`(Ret.)` ends there."""
        inner = self.tokens[stop - 2].low.rstrip(".") in self.words.set("rank_brackets")
        return self.tokens[stop - 1].text == ")" and self.tokens[stop - 3].text == "(" and inner

    def _in_head(self, index: int) -> bool:
        """A post's own head, or the last word of one: `Energy` + `Secretary`, `Attorney` + `General`."""
        if self.tokens[index].kind == "abbr" or trade_title(self.tokens, index, self.words):
            return False
        if self.tokens[index - 1].low in self.words.set("deputies") or head_at(self.tokens, index, self.words):
            return True
        for start in range(max(0, index - 3), index):
            post = head_at(self.tokens, start, self.words)
            if post is not None and start + len(post.words) > index:
                return True
        return False

    def opened(self, first: int, stop: int) -> tuple[int, int]:
        """A piece without the "and" and the article before it."""
        small = self.words.sets("articles", "conjunctions") | {",", "&"}
        while first < stop and self.tokens[first].low in small:
            first += 1
        if first + 1 < stop and self.tokens[first].low in self.words.set("who"):
            copula = self.tokens[first + 1].low in self.words.set("copulas")
            return self.opened(first + 2, stop) if copula else (first, stop)  # "Ann Roe, who is the Mayor"
        return first, stop

    def _titled(self, first: int, stop: int) -> bool:
        """A title before a whole name; a title that is a given name too is the name's own word."""
        token = self.tokens[first]
        title = token.low.rstrip(".") in self.words.set("honorifics") and stop - first > 2
        return token.kind == TITLE or title and (token.kind == "abbr" or not is_given(token.low))

    def tail(self, first: int, stop: int) -> tuple[int, int] | None:
        """The name with which a piece ends that opens with a post: `Ambassador to Peru` + `Kwoth Dezmu`."""
        known = self.ending.get(stop)
        start = known.first if known is not None else 0
        while stop - start > 2 and start in self.known and self._leads(start):
            start += 1  # "Minister of the Delta John Rogan"
            if is_given(self.tokens[start].low):
                return start, stop
        if known is not None:
            return (known.first, stop) if known.first > first else None
        ends = (i for i in range(max(first + 1, stop - LONGEST_NAME), stop - 1) if self._ends_post(first, i))
        return next(((i, stop) for i in ends if self.may_be_name(i, stop)), None)

    def _leads(self, index: int) -> bool:
        """A word of bodies or places, or letters, behind another word of the post and before a given name."""
        token = self.tokens[index]
        said = not self._plain(index) or token.text.isupper()
        said = said and index > 0 and head_at(self.tokens, index - 1, self.words) is None
        return said and not is_given(token.low) and is_given(self.tokens[index + 1].low)

    def _ends_post(self, first: int, stop: int) -> bool:
        """A head, a place or a body ends there."""
        of = stop - first > 2 and self.tokens[stop - 2].low in OF_OR_TO and self.tokens[stop - 1].cap
        return stop in self.span_ends or self._closed(first, stop) or of and is_given(self.tokens[stop].low)

    def past_verbs(self, first: int, stop: int) -> int:
        """Behind the words that open a sentence: `Present were` + `the Mayor of Kent`."""
        opening = self.words.sets("copulas", "list_verbs") | BY_OR_WITH
        if first:
            return first
        return next((i + 1 for i in range(stop - 1, -1, -1) if self._opening(self.tokens[i], opening)), first)

    def verb_before(self, index: int) -> bool:
        """A verb of meeting or its "by" stands right before: `comprised` + `Ann Roe`."""
        token = self.tokens[index - 1] if index else None
        opening = self.words.sets("copulas", "list_verbs") | BY_OR_WITH
        return token is not None and self._opening(token, opening)

    def _opening(self, token: Token, opening: frozenset[str]) -> bool:
        return not token.cap and (token.low in opening or token.low in self.words.verbs("attend") or token.text == ":")

    def in_name(self, index: int) -> bool:
        """A mark belongs to a known name."""
        return index in self.inner

    def sure_name(self, first: int, stop: int) -> bool:
        """A piece is just one name that is known as such."""
        name = self.known.get(first)
        return name is not None and name.stop == stop

    def may_be_name(self, first: int, stop: int) -> bool:
        """Two words in capitals or more, none of which says that it is a post, a body or a place."""
        if not 1 < stop - first <= LONGEST_NAME or not self.tokens[first].cap or not self.tokens[stop - 1].cap:
            return False
        spoken = [i for i in range(first, stop) if self.tokens[i].cap]
        given = is_given(self.tokens[first].low)
        return (
            all(self._named(i, first, stop) for i in range(first, stop))
            and len(spoken) > 1
            and not all(is_initial(self.tokens[i]) for i in spoken)
            and (self._strange(stop - 1) or sum(self._plain(i) for i in spoken) * 2 > len(spoken) - given)
            and (given or self._strange(stop - 1) or sum(self._common(i) for i in spoken) * 2 < len(spoken))
            and not any(INNER_CAPITAL.search(self.tokens[i].text) for i in spoken)
            and not ends_english(self.tokens[stop - 1].low, "en")
        )

    def _named(self, index: int, first: int, stop: int) -> bool:
        """A token that a name can hold at its place."""
        token = self.tokens[index]
        if token.kind == "number" or token.low in function_words(self.words):
            return False
        if token.kind == "punct":
            dash = token.text in DASHES and first < index < stop - 1
            quoted = token.text in APOSTROPHES + '"“”./' or nickname(self.tokens, index) > 0
            return dash or quoted
        if not token.cap:
            return token.low in self.words.set("particles") or not token.text.islower()
        post = head_at(self.tokens, index, self.words)
        return post is None or is_given(token.low) and len(post.words) == 1 and index < stop - 1

    def _plain(self, index: int) -> bool:
        """A word of no body, post or place; a given name may be one too."""
        low = self.tokens[index].low
        return is_given(low) or low not in institutional() and low not in place_words()

    def _strange(self, index: int) -> bool:
        """A word that no dictionary and no list of places and bodies has: the surname of "Forest Schaver"."""
        return self._plain(index) and not is_known(self.tokens[index].text.lower())

    def _common(self, index: int) -> bool:
        """A word of the language that is no given name."""
        return is_known(self.tokens[index].text.lower()) and not is_given(self.tokens[index].low)

    def says_post(self, first: int, stop: int, *, single: bool = False) -> bool:
        """A head of posts stands in a piece, of whatever words around it; a `single` one is no "Members included"."""
        heads = (i for i in range(first, stop) if self._head(i))
        return any(not (single and (post := head_at(self.tokens, i, self.words)) and post.plural) for i in heads)

    def _head(self, index: int) -> bool:
        token = self.tokens[index]
        if token.low in self.words.set("postnominals"):
            return token.text.isupper() and token.low in self.words.posts
        if token.text.isupper() and 1 < len(token.text) < LETTERS and index:
            return head_at(self.tokens, index, self.words) is not None or self._deputised(index)
        return head_at(self.tokens, index, self.words) is not None

    def _deputised(self, index: int) -> bool:
        """`Acting DHO`, `Asst. RD`: letters behind the word for who stands in."""
        return self.tokens[index - 1].low in self.words.set("stand_ins")

    def past_letters(self, first: int, stop: int) -> int:
        """Past `, Jr.`, `, MP` right behind a name, where more follows."""
        while (
            first + 2 < stop
            and self.tokens[first].text == ","
            and self.tokens[first + 2].text == ","
            and (
                postnominal(self.tokens[first + 1], self.words)
                or self.tokens[first + 1].low.rstrip(".") in self.words.set("suffixes")
            )
        ):
            first += 2
        return first

    def post_stop(self, first: int, stop: int, *, others: bool = True) -> int:
        """Where the post ends that a piece opens with: its fields, and `others` of the holder; 0 for none."""
        parts = self._parts(first, stop)
        if not parts or not self.says_post(*parts[0]) or not all(self._sober(i) for i in range(*parts[0])):
            return 0
        opening = self.words.sets("prepositions", "opening_adverbs") | BY_OR_WITH
        if self.tokens[first].low in opening or self._names_somebody(*parts[0]):
            return 0
        if self._two_items(*parts[0], plain=not others):
            return 0
        end = 1 + (self._fields(parts) or self._over(parts))
        while others and end < len(parts) and self._another(*parts[end]):
            end += 1 + self._fields(parts[end:])
        small = self.words.sets("articles", "complement_prepositions")
        stop = parts[end - 1][1]
        return 0 if self.tokens[stop - 1].low in small else stop  # a line is missing

    def whole_post(self, first: int, stop: int) -> bool:
        """A post with all that stands between it and the name: `Secretary, Ministry of Ports`."""
        post = self.post_stop(first, stop)
        rest = range(post, stop)
        named = any(self.known[i].given or self.known[i].strange for i in rest if i in self.known)
        return post > 0 and not named and all(self._sober(i) for i in rest) and not self._two_items(post, stop)

    def _two_items(self, first: int, stop: int, *, plain: bool = False) -> bool:
        """`Director of Ports Kwoth Dezmu` + `and the Mayor`: an article, or a `plain` "and" behind a strange word."""
        joints = (i for i in range(first + 1, stop - 1) if self.tokens[i].low in AND and self.says_post(i + 1, stop))
        articles = self.words.set("articles")
        return any(self.tokens[i + 1].low in articles or plain and self._strange(i - 1) for i in joints)

    def _names_somebody(self, first: int, stop: int) -> bool:
        """Somebody known is named in a piece, and no place before a head: `Mel Quarry` + `Manager`, `Sabah Mayor`."""
        inner = (self.known[i] for i in range(first, stop) if i in self.known and self.known[i].given)
        return any(not self._head(min(name.stop, stop - 1)) for name in inner)

    def _parts(self, first: int, stop: int) -> list[tuple[int, int]]:
        """A piece cut at its commas outside brackets."""
        cuts, depth = [first - 1], 0
        for i in range(first, stop):
            depth += (self.tokens[i].text == "(") - (self.tokens[i].text == ")")
            if self.tokens[i].text == "," and not depth and i not in self.inner:
                cuts.append(i)
        return [(a + 1, b) for a, b in zip(cuts, [*cuts[1:], stop], strict=True) if b > a + 1]

    def _fields(self, parts: list[tuple[int, int]]) -> int:
        """How many parts after the first are its last fields: `of Ports` + `Oceans` + `and the Coast Guard`."""
        first, stop = parts[0]
        if self._closed(first, stop) and not any(self.tokens[i].low in AND for i in range(first, stop)):
            return 0
        ends = self.words.set("field_ends")
        wide = any(self.tokens[i].low in self.words.set("ministerial") for i in range(first, stop))
        for count, (start, end) in enumerate(parts[1:], 1):
            if not self._field(start, end, row=count > 1 or wide and self.tokens[end - 1].low in ends):
                return 0
            if any(self.tokens[i].low in AND for i in range(start, end)):
                return count
        return 0

    def _over(self, parts: list[tuple[int, int]]) -> int:
        """`IGP` + `Kashmir`, `IG` + `CRPF Kashmir`: letters alone, and right behind their comma a force or a place."""
        first, stop = parts[0]
        own = self.tokens[first : first + 1]
        if stop - first > 1 or len(parts) == 1 or own[0].low not in self.words.sets("short_heads", "capital_posts"):
            return 0
        start, end = parts[1]
        return int(all(self.marks.inside[i] or self.tokens[i].text.isupper() for i in range(start, end)))

    def _closed(self, first: int, stop: int) -> bool:
        """A post ends in its head: "Ports Minister", "Director General"."""
        heads = ((i, head_at(self.tokens, i, self.words)) for i in range(max(first, stop - 4), stop))
        return self._head(stop - 1) or any(post and i + len(post.words) >= stop for i, post in heads)

    def _field(self, first: int, stop: int, *, row: bool) -> bool:
        """Words of what a post is for: no other post, nobody's name, and a body only behind other fields."""
        own = self.opened(first, stop)[0]
        if not 0 < stop - own <= LONGEST_FIELD or not row and self.marks.body.get(own, own) > own + 2:
            return False
        fields = self.words.set("fields_too")
        if any(self._head(i) and self.tokens[i].cap and self.tokens[i].low not in fields for i in range(own, stop)):
            return False
        if not self.tokens[own].cap:
            return False
        after = self.tokens[own + 1] if own + 1 < stop else None
        if ends_english(self.tokens[own].low, "en") and after is not None and after.low in OF:
            return False  # "Department of Ports and Roads"
        named = any(self.known.get(i) is not None and self.known[i].given for i in range(own, stop))
        return not named and all(self._sober(i) for i in range(own, stop))

    def _another(self, first: int, stop: int) -> bool:
        """Another post of the same holder: its head stands before any "of", or closes the part without one."""
        own = first + (self.tokens[first].low in AND)
        head = next((i for i in range(own, stop) if self._head(i)), None)
        if self.tokens[own].low in self.words.set("articles"):
            return False  # "the Mayor of Kent, and the Clerk": two people's
        if head is None or not all(self._sober(i) for i in range(own, stop)):
            return False
        post = head_at(self.tokens, head, self.words)
        return not (post and post.plural) and not any(self.tokens[i].low in OF for i in range(own, head))

    def _sober(self, index: int) -> bool:
        """No word that says that the sentence goes on: a verb, "who", or a mark."""
        token = self.tokens[index]
        if token.cap or token.kind != "word":
            return token.text not in ":.?!;"
        low = token.low
        verb = any(low in self.words.verbs(kind) for kind in ("attend", "talk", "quote"))
        verb = verb and not (index + 1 < len(self.tokens) and self._head(index + 1))  # "presiding officer"
        verb = verb and low not in self.words.set("post_nouns") and head_at(self.tokens, index, self.words) is None
        return not verb and low not in self.words.sets("who", "who_clauses", "copulas", "possessives") - {"'s"} | BY
