"""Names and posts of a sentence, paired: who is named with which post.

Lists come in every order ("post Name", "post, Name", "Name, post", mixed), with one plural head
for several people, with complements that hold commas, with nested posts. Names are found first;
then every stretch between two names is read for the posts in it, and each post goes to the name
on its left or right by its separators, and where these are silent, to the name that still lacks one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .names import NAMESAKES, Candidate, candidates, place_spans
from .posts import Marks, PostSpan, find_posts, head_at, head_like
from .segment import Sentence
from .tokens import Token, clean
from .vocabulary import gender, institutional, is_given
from .words import Words


@dataclass(slots=True)
class Found:
    """A person named in a sentence. `first`..`stop` are all tokens of the item, `name_*` those of the name.

    `role` is the post as written, or built from a shared head. `direct`: post and name touch
    without a comma. `owner` is set where the name only belongs to another person's post
    ("adviser to Vice President X").
    """

    name: Candidate
    first: int
    stop: int
    role: str | None = None
    honorific: str | None = None
    posts: list[PostSpan] = field(default_factory=list)
    shared: bool = False
    direct: bool = False
    nested: bool = False
    rule: str = "name"

    @property
    def text(self) -> str:
        return self.name.text


def marks_of(tokens: list[Token], bodies: list[tuple[int, int]], words: Words) -> Marks:
    """Bodies (offsets in the text) and places of a sentence as token marks."""
    inside = [False] * len(tokens)
    body: dict[int, int] = {}
    for start, end in bodies:
        covered = [i for i, t in enumerate(tokens) if t.start >= start and t.end <= end and t.end > t.start]
        if covered:
            body[covered[0]] = covered[-1] + 1
            for i in range(covered[0], covered[-1] + 1):
                inside[i] = True
    place: dict[int, int] = {}
    for first, stop, _ in place_spans(tokens):
        owner = next((start for start, end in body.items() if start < first < end < stop), None)
        if owner is not None:  # "Unit for North" + "North America"
            body[owner] = stop
            inside[first:stop] = [True] * (stop - first)
        elif not any(inside[first:stop]) and not (stop - first == 1 and _within_name(tokens, first, words)):
            place[first] = stop
            for i in range(first, stop):
                inside[i] = True
    return Marks(body, place, inside)


def _within_name(tokens: list[Token], index: int, words: Words) -> bool:
    """A word that is also a place or post goes on a name when a given name stands before it in the same row."""
    if not tokens[index].cap:
        return False
    for back in range(index - 1, max(-1, index - 4), -1):
        token = tokens[back]
        if (
            not token.cap
            or token.kind not in ("word", "abbr")
            or token.low in institutional()
            and not is_given(token.low)
            or head_like(token, words)
            and back == index - 1
            and not is_given(token.low)
        ):
            return False
        if is_given(token.low) and token.low not in institutional() and not head_like(token, words):
            return True
    return False


def find_people(
    sentence: Sentence, text: str, bodies: list[tuple[int, int]], words: Words
) -> tuple[list[Found], list[PostSpan], Marks]:
    """Everybody named in a sentence with the posts beside them, the posts themselves, and the token marks."""
    tokens = sentence.tokens
    marks = marks_of(tokens, bodies, words)
    names = [
        c
        for c in candidates(sentence, words, _blocked(tokens, marks, words), text)
        if not _in_complement(c, tokens, words)
    ]
    marks.name = [False] * len(tokens)
    for name in names:
        for i in range(name.first, name.stop):
            marks.name[i] = True
    posts = find_posts(tokens, words, marks)
    people = [Found(name, name.first, name.stop) for name in names]
    for person in people:
        _take_honorifics(person, tokens, words)
    things = [p for p in people if p.honorific is None and _named_after(p, tokens, words)]
    for person in things:
        person.rule = "namesake"
        for i in range(person.name.first, person.name.stop):
            marks.name[i], marks.inside[i] = False, True
    people = [p for p in people if p.rule != "namesake"]
    posts = find_posts(tokens, words, marks) if things else posts
    nested = _nested_names(people, posts, tokens, words)
    for person in nested:
        person.nested = True
        marks.place[person.name.first] = person.name.stop
        for i in range(person.name.first, person.name.stop):
            marks.name[i], marks.inside[i] = False, True
    if nested:
        posts = find_posts(tokens, words, marks)
        people = [person for person in people if not person.nested]
    _Pairing(tokens, text, words, marks, posts, people).run()
    return sorted([*people, *nested, *things], key=lambda person: person.first), posts, marks


def _in_complement(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """A lone unknown word that goes on a post or body: "Director for Transborder", "Transport and Infocommunications", "alcaldes de A, X; B, Y"."""
    before = name.first - 1
    if (
        name.single
        and before > 0
        and (
            not name.given or tokens[before].text in ",;" and name.stop < len(tokens) and tokens[name.stop].text == ","
        )
    ):
        if (
            tokens[before].low in words.set("conjunctions")
            and tokens[before - 1].low in institutional()
            and tokens[before - 1].cap
        ):
            return True
        if words.lang == "en" and name.stop < len(tokens) and head_at(tokens, name.stop, words):
            return True  # "Zamfara Governor"
        after = tokens[name.stop : name.stop + 2]
        opens = (
            tokens[before].text in ",;"
            or tokens[before].low in words.set("conjunctions")
            or tokens[before].low in ("de", "del", "of")
        )
        listed = len(after) == 2 and after[0].text == "," and after[1].cap and is_given(after[1].low)
        if opens and listed and any((post := head_at(tokens, i, words)) and post.plural for i in range(before)):
            return True
    if not name.single or name.given or before < 1 or tokens[before].low not in words.set("complement_prepositions"):
        return False
    return any(head_at(tokens, back, words) for back in range(max(0, before - 2), before))


def _blocked(tokens: list[Token], marks: Marks, words: Words) -> list[bool]:
    """Tokens no name can hold: bodies, places, post heads, titles, days, and a sentence's opening word."""
    blocked = list(marks.inside)
    functional = ("starters", "articles", "conjunctions", "weekdays", "months")
    for i, token in enumerate(tokens):
        title = token.low.rstrip(".") in words.set("honorifics") and (
            token.low not in ("mayor",) or not _within_name(tokens, i, words)
        )
        head = head_at(tokens, i, words) is not None
        if (head or title) and not _within_name(tokens, i, words):
            blocked[i] = True
            if head and (post := head_at(tokens, i, words)):
                for k in range(i, i + len(post.words)):
                    blocked[k] = True
        elif any(token.low in words.set(key) for key in functional) and not is_given(token.low):
            blocked[i] = not (_within_name(tokens, i, words) and i + 1 < len(tokens) and tokens[i + 1].cap)
        elif (
            token.low in words.set("weekdays")
            or token.low in words.months
            or _postnominal(token, words)
            or 0 < i < len(tokens) - 1
            and tokens[i - 1].text == "("
            and tokens[i + 1].text == ")"
        ):
            blocked[i] = True
        elif (
            token.text.isupper()
            and len(token.text) <= 5
            and "." not in token.text
            and len(token.text) > 1
            and not any(t.text.isupper() and len(t.text) > 2 for t in tokens[max(0, i - 1) : i] + tokens[i + 1 : i + 2])
        ):
            blocked[i] = token.low.rstrip(".") not in words.set("suffixes")  # an acronym
    return blocked


def _postnominal(token: Token, words: Words) -> bool:
    """Letters after a name: "MP", "OBE"."""
    return token.text.isupper() and token.low.rstrip(".") in words.set("postnominals")


def _take_honorifics(person: Found, tokens: list[Token], words: Words) -> None:
    """Titles and ranks right before a name go with the person, not with the post."""
    first = person.name.first
    while first:
        if (
            _is_title(tokens, first - 1, words)
            or words.lang == "en"
            and first < person.name.first
            and tokens[first - 1].low in words.set("rank_words")
        ):
            first -= 1
        elif words.lang == "es" and (start := _long_rank(tokens, first, words)) is not None:
            first = start
        elif (
            first > 3
            and tokens[first - 1].text == ")"
            and tokens[first - 3].text == "("
            and _is_title(tokens, first - 2, words)
        ):
            first -= 3
        else:
            break
    if first < person.name.first:
        person.honorific = " ".join(t.text for t in tokens[first : person.name.first])
        person.first = first


def _long_rank(tokens: list[Token], stop: int, words: Words) -> int | None:
    """The start of a rank of several words right before a name: "General de Brigada Diplomado de Estado Mayor"."""
    for start in range(stop - 1, max(-1, stop - 9), -1):
        if tokens[start].low not in words.set("rank_words") and tokens[start].low not in words.set("honorifics"):
            return None
        if tokens[start].low in words.set("honorifics") and tokens[start].low != "mayor" and start < stop - 1:
            return start
    return None


def _is_title(tokens: list[Token], index: int, words: Words) -> bool:
    """A title or rank that is not (part of) a post: "Dr.", "Almirante"; "Ambassador" only right after a post."""
    token = tokens[index]
    if token.low.rstrip(".") not in words.set("honorifics"):
        return False
    before = tokens[index - 1] if index else None
    if before and any(
        head_at(tokens, back, words) and len(head_at(tokens, back, words).words) > index - back
        for back in range(max(0, index - 3), index)
    ):  # type: ignore[union-attr]
        return False  # the last word of a longer post: "Attorney General"
    if head_at(tokens, index, words) is None:
        return True
    return before is not None and head_like(before, words) and before.low not in words.set("premodifiers")


def _nested_names(people: list[Found], posts: list[PostSpan], tokens: list[Token], words: Words) -> list[Found]:
    """Names that only complete somebody's post: "assistant to President X", "asesor del vicepresidente X"."""
    found = []
    for person in people:
        post = next((p for p in posts if p.head < person.first <= p.stop + 1 and p.stop == person.first), None)
        if _completes(person, posts, tokens, words):
            found.append(person)
            continue
        if post is None or (inner := _inner_head(tokens, post, person.first, words)) is None:
            continue
        article = any(t.low == "the" for t in tokens[post.head_stop : inner])
        if not (article and not person.name.single):
            found.append(person)
    return found


def _named_after(person: Found, tokens: list[Token], words: Words) -> bool:
    """`museo X`, `hospital X`: the name is the thing's."""
    before = [t.low for t in tokens[max(0, person.first - 2) : person.first]]
    if words.lang != "es" or not before:
        return False
    return before[-1] in NAMESAKES["es"] and not (
        len(before) > 1 and before[0] in ("de", "del") and before[-1] in words.set("honorifics")
    )


def _completes(person: Found, posts: list[PostSpan], tokens: list[Token], words: Words) -> bool:
    """`Assistant to Sen. X`, `jefa de gabinete de X`: a post, a preposition, and at once the name."""
    before = person.first - 1
    if before < 1 or tokens[before].low not in ("to", "of", "for", "de", "del"):
        return False
    return any(p.stop == before and not p.plural for p in posts)


def _inner_head(tokens: list[Token], post: PostSpan, stop: int, words: Words) -> int | None:
    """The head of a second post inside the complement that runs right up to the name."""
    for index in range(stop - 1, post.head_stop, -1):
        if head_at(tokens, index, words) and all(
            tokens[k].low in words.set("modifiers") or tokens[k].cap or k < index + 3 for k in range(index, stop)
        ):
            before = tokens[index - 1].low
            holder = (
                before in words.set("complement_prepositions")
                or before in words.set("articles")
                or before in words.set("premodifiers")
            )
            return index if holder and index + len(head_at(tokens, index, words).words) == stop else None  # type: ignore[union-attr]
    return None


class _Pairing:
    """One pass over the names of a sentence, giving each its posts."""

    def __init__(
        self, tokens: list[Token], text: str, words: Words, marks: Marks, posts: list[PostSpan], people: list[Found]
    ) -> None:
        self.tokens, self.text, self.words, self.marks, self.posts, self.people = (
            tokens,
            text,
            words,
            marks,
            posts,
            people,
        )
        self.shared: PostSpan | None = None  # a plural head that still governs
        self.group: list[Found] = []  # its people so far
        self.reaching_stop = 0  # where the last post that reaches the right-hand name ends

    def run(self) -> None:
        for k, person in enumerate(self.people):
            left = self.people[k - 1] if k else None
            gap_start = left.name.stop if left else 0
            gap = [p for p in self.posts if gap_start <= p.first and p.head < person.name.first]
            if self.shared is not None:
                gap = [
                    p for p in gap if not (p.first == gap_start + 1 and self.tokens[gap_start].text == "(")
                ]  # "X (presidente), Y"
            self._between(left, person, gap)
        if self.people:
            last = self.people[-1]
            trailing = [p for p in self.posts if p.first >= last.name.stop]
            if trailing and (last.role is None or self._only_titled(last, trailing[0])):
                self._give_left(last, trailing, len(self.tokens))
        self._spread()

    # -- the stretch between two names -------------------------------------------------

    def _between(self, left: Found | None, right: Found, gap: list[PostSpan]) -> None:
        start = left.name.stop if left else 0
        mine = self._reaching(gap, right)
        if left is not None and gap and self._touches_left(left, gap[0]):
            if gap[0] is not mine or self._prefers_left(left, right, gap[0]):
                until = mine.first if mine is not None and mine is not gap[0] else right.first
                if left.role is None or self._only_titled(left, gap[0]) or not self._closed(start, gap[0].first, ";"):
                    self._give_left(left, gap, until)
                if gap[0] is mine:
                    mine = None
        if (
            mine is not None
            and self.shared is not None
            and mine.bare
            and not mine.plural
            and len(gap) == 1
            and self._own_complement(start, mine.first)
        ):
            right.honorific, right.first = (
                right.honorific or self._text(mine.first, mine.stop),
                mine.first,
            )  # a title under an open plural head
            self._share(left, right, start)
        elif mine is not None:
            self._give_right(right, mine, gap)
        elif self.shared is not None and not gap:
            self._share(left, right, start)
        elif left is not None and not gap and (elided := self._elided(left, right)):
            right.role, right.posts, right.rule = elided, left.posts, "list:elided-head"
        elif gap:
            self._end_shared()

    def _reaching(self, gap: list[PostSpan], person: Found) -> PostSpan | None:
        """The post whose words run up to the name: the last one, or one whose complement holds the commas between."""
        for post in reversed(gap):
            if self._only_fragments(post.stop, person.first):
                self.reaching_stop = post.stop
                k = gap.index(post)
                rank = (
                    post.bare
                    or self.tokens[post.head].low in self.words.set("honorifics")
                    and not self._has_complement(post)
                )
                if (
                    k
                    and rank
                    and not post.plural
                    and self._only_comma(gap[k - 1].stop, post.first)
                    and not gap[k - 1].bare
                ):
                    person.honorific = person.honorific or self._text(post.first, post.stop)
                    person.first = post.first
                    return gap[k - 1]
                return self._chain_start(gap, post)
            return None
        return None

    def _chain_start(self, gap: list[PostSpan], post: PostSpan) -> PostSpan:
        """`Minister for X and Minister for Y Name`: posts joined without an article are one person's."""
        k = gap.index(post)
        while k and not gap[k - 1].plural and self._joined(gap[k - 1].stop, gap[k].first) and not gap[k - 1].bare:
            k -= 1
        return gap[k]

    def _has_complement(self, post: PostSpan) -> bool:
        return any(t.low in self.words.set("complement_prepositions") for t in self.tokens[post.head_stop : post.stop])

    def _only_comma(self, start: int, stop: int) -> bool:
        return all(t.text == "," for t in self.tokens[start:stop])

    def _own_complement(self, start: int, stop: int) -> bool:
        """`; Bolivia, consejera X`: separator and complement, and nothing else, before a title."""
        tokens = self.tokens[start:stop]
        opens = len(tokens) > 1 and (tokens[0].text in ",;" or tokens[0].low in self.words.set("conjunctions"))
        return (
            opens
            and all(self._loose(start + i) for i in range(len(tokens)))
            and not any(t.low in ("para", "con", "for", "with") for t in tokens)
        )

    def _elided(self, left: Found, right: Found) -> str | None:
        """`la secretaria de Hacienda, X, y el de Salud, Y`: the article stands for the head."""
        if self.words.lang != "es" or not left.posts or left.posts[0].plural:
            return None
        for i in range(left.name.stop, right.first - 2):
            if (
                self.tokens[i].low in ("el", "la")
                and self.tokens[i + 1].low in ("de", "del")
                and all(self._loose(k) for k in range(i + 1, right.first))
            ):
                post = left.posts[0]
                head = post.post.single["f" if self.tokens[i].low == "la" else "m"]
                return self._tidy(f"{head} {self._phrase(i + 1, right.first)}")
        return None

    def _joined(self, start: int, stop: int) -> bool:
        between = [t.low for t in self.tokens[start:stop]]
        return bool(between) and all(b in self.words.set("conjunctions") for b in between)

    def _only_fragments(self, start: int, stop: int) -> bool:
        """Between a post and a name: nothing, a comma, or more of the complement ("Población y Migración de la Secretaría")."""
        tokens = self.tokens[start:stop]
        if len(tokens) > 40 or any(t.text in ";:.?!" for t in tokens):
            return False
        if not tokens or all(t.text in ",\"“”«»'‘-–—" or t.low in self.words.set("articles") for t in tokens):
            return True
        return (
            tokens[-1].text == "," or tokens[0].text == "," or not any(t.text == "," for t in tokens)
            if all(self._fragment(start + i) for i in range(len(tokens))) and self._sound(tokens, start)
            else False
        )

    def _sound(self, tokens: list[Token], start: int) -> bool:
        """A fragment does not end in a conjunction, and has no lone article before the name."""
        return tokens[-1].low not in self.words.set("conjunctions") and not (
            tokens[0].text == "," and len(tokens) > 1 and tokens[1].low in self.words.set("conjunctions")
        )

    def _fragment(self, index: int) -> bool:
        token = self.tokens[index]
        if self.marks.inside[index] or token.text in ",()":
            return True
        if token.kind == "number" or token.kind == "abbr":
            return True
        low = token.low
        if (
            low in self.words.set("complement_prepositions")
            or low in self.words.set("articles")
            or low in self.words.set("conjunctions")
        ):
            return True
        return token.kind == "word" and (token.cap or low in institutional() or low in self.words.set("modifiers"))

    def _touches_left(self, left: Found, post: PostSpan) -> bool:
        between = self._without_bracket(self.tokens[left.name.stop : post.first])
        if not between:
            return self.words.lang == "es" and left.name.given and not left.name.single
        lows = [t.low for t in between]
        allowed = self.words.set("articles") | self.words.set("possessives") | {",", "(", "-", "–", "—", "'s"}
        if (
            lows[0] in ("como", "as")
            or lows[:1] == ["en"]
            and lows[-1] == "de"
            and ("cargo" in lows or "calidad" in lows)
        ):
            return len(lows) <= 5
        if all(low in allowed for low in lows):
            return lows[0] in (",", "(", "-", "–", "—") or self.words.lang == "en" and lows[0] in ("the",)
        return False

    def _without_bracket(self, tokens: list[Token]) -> list[Token]:
        """Drop letters and a short bracket right after a name: "MP", "(Rtd)", "(left)"."""
        while tokens and (
            _postnominal(tokens[0], self.words)
            or len(tokens) > 1
            and tokens[0].text == ","
            and _postnominal(tokens[1], self.words)
        ):
            tokens = tokens[1:] if _postnominal(tokens[0], self.words) else tokens[2:]
        if len(tokens) > 3 and tokens[0].text == "(" and ")" in [t.text for t in tokens[:5]]:
            return tokens[[t.text for t in tokens].index(")") + 1 :]
        return tokens

    def _prefers_left(self, left: Found, right: Found, post: PostSpan) -> bool:
        """Which side a post between two names belongs to, when it touches both."""
        before = self.tokens[left.name.stop : post.first]
        after = self.tokens[self.reaching_stop : right.first]
        if any(t.low in self.words.set("conjunctions") for t in after) or any(t.text == ";" for t in after):
            return True
        if not any(t.text == "," for t in after):
            return False  # it touches the right-hand name without a comma
        if left.role is not None and not self._only_titled(left, post) or post.plural:
            return False
        article = any(t.low in self.words.set("articles") for t in before)
        return not (article and self.words.lang == "es" and self._opens_with_post())

    def _opens_with_post(self) -> bool:
        return bool(self.people) and self.people[0].role is not None

    def _closed(self, start: int, stop: int, mark: str) -> bool:
        return any(t.text == mark for t in self.tokens[start:stop])

    # -- giving ------------------------------------------------------------------------

    def _give_left(self, person: Found, gap: list[PostSpan], until: int) -> None:
        """`Name, post[, post and post]`."""
        post = gap[0]
        if not self._touches_left(person, post):
            return
        stop = self._role_end(gap, until)
        if post.plural:
            self._give_plural_left(person, post)
            return
        if person.role is not None and not self._only_titled(person, post):
            return
        person.role = self._role_text(post.first, stop)
        person.posts, person.stop, person.rule = [post], max(person.stop, stop), "list:name-post"

    def _only_titled(self, person: Found, post: PostSpan) -> bool:
        """`Ambassador Jane Doe, U.S. Ambassador to Chile`: the word before the name was a title, the post comes after."""
        return person.direct and len((person.role or "").split()) == 1 and not post.bare and not person.shared

    def _role_end(self, gap: list[PostSpan], until: int) -> int:
        """The end of a post after a name: its own end, further posts joined to it, complement fragments."""
        stop = gap[0].stop
        for post in gap[1:]:
            if post.first >= until or not self._continues(stop, post.first):
                break
            stop = post.stop
        index = stop
        while index < until and index < len(self.tokens):
            token = self.tokens[index]
            if token.text == "," and index + 1 < until and self._fragment_after_comma(index + 1, until):
                index += 1
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

    def _continues(self, start: int, stop: int) -> bool:
        lows = [t.low for t in self.tokens[start:stop]]
        return bool(lows) and all(low in self.words.set("conjunctions") or low == "," for low in lows)

    def _goes_on(self, index: int, until: int) -> bool:
        return (
            index < until
            and self._fragment(index)
            and self.tokens[index].low not in self.words.set("articles")
            and not self.marks.name[index]
            and not head_at(self.tokens, index, self.words)
        )

    def _fragment_after_comma(self, index: int, until: int) -> bool:
        """`, Población y Migración de la Secretaría`: capitalised, no post, and more follows before the next item."""
        token = self.tokens[index]
        return (
            token.cap
            and not self.marks.name[index]
            and head_at(self.tokens, index, self.words) is None
            and token.low in institutional()
            and self._has_conjunction(index, until)
        )

    def _has_conjunction(self, index: int, until: int) -> bool:
        for token in self.tokens[index : min(until, index + 6)]:
            if token.text in ",;.":
                return False
            if token.low in self.words.set("conjunctions"):
                return True
        return False

    def _give_right(self, person: Found, post: PostSpan, gap: list[PostSpan]) -> None:
        """`post Name`, `post, Name`, or the first name under a plural head."""
        self._end_shared()
        if post.plural:
            self.shared, self.group = post, []
            complement = self._phrase(post.head_stop, person.first)
            self._share_role(person, complement)
            person.first = post.first
            return
        last = [p for p in gap if p.stop <= person.first]
        stop = person.first
        while stop > post.head_stop and (
            self.tokens[stop - 1].text in ",\"“«'‘-–—(" or self.tokens[stop - 1].low in self.words.set("articles")
        ):
            stop -= 1
        person.role = self._role_text(post.first, stop)
        person.direct = stop == person.first or person.honorific is not None
        person.posts, person.first, person.rule = last or [post], post.first, "list:post-name"

    def _give_plural_left(self, person: Found, post: PostSpan) -> None:
        """`X y Y, viceministros de Z`."""
        k = self.people.index(person)
        complement = self._phrase(post.head_stop, post.stop)
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

    # -- one head for several ----------------------------------------------------------

    def _share(self, left: Found | None, right: Found, start: int) -> None:
        """Another person under the open plural head, with a complement of their own or none."""
        tokens = self.tokens[start : right.first]
        if any(t.text in ".:?!" for t in tokens) or not all(self._loose(start + i) for i in range(len(tokens))):
            self._end_shared()
            return
        self._share_role(right, self._phrase(start, right.first))
        right.first = min(right.first, self._phrase_start(start, right.first))

    def _loose(self, index: int) -> bool:
        return self._fragment(index) or self.tokens[index].text in ';"' or self._known_low(index)

    def _known_low(self, index: int) -> bool:
        token = self.tokens[index]
        return (
            token.kind == "word"
            and index > 0
            and self.tokens[index - 1].low in self.words.set("complement_prepositions") | self.words.set("articles")
        )

    def _share_role(self, person: Found, complement: str) -> None:
        own = self._tail(person)
        if own and (self.words.lang == "es" or self.tokens[person.name.stop].text == "("):
            complement = f"{self.words.data['of']} {own}"
        person.shared, person.rule = True, "list:shared-head"
        person.posts = [self.shared] if self.shared else []
        person.role = complement  # finished in _end_shared, when all complements are known
        self.group.append(person)

    def _tail(self, person: Found) -> str:
        """The place right after a name that is this person's own complement: "X (Catamarca)", "X de Francia"."""
        start = person.name.stop
        if start + 1 >= len(self.tokens) or (
            self.tokens[start].text != "(" and self.tokens[start].low not in ("de", "del", "of")
        ):
            return ""
        first = start + 1 + (self.tokens[start + 1].low in self.words.set("articles"))
        stop = self.marks.span(first)
        if (
            stop is None
            or self.tokens[start].text == "("
            and (stop >= len(self.tokens) or self.tokens[stop].text != ")")
        ):
            return ""
        return self._text(first, stop)

    def _past_tail(self, start: int, stop: int) -> int:
        """Past a place that belonged to the name before."""
        left = next((p for p in self.people if p.name.stop == start), None)
        if left is None or not self._tail(left):
            return start
        while (
            start < stop
            and self.tokens[start].text not in ",;"
            and self.tokens[start].low not in self.words.set("conjunctions")
        ):
            start += 1
        return start

    def _phrase_start(self, start: int, stop: int) -> int:
        start = self._past_tail(start, stop)
        while start < stop and (
            self.tokens[start].text in ",;" or self.tokens[start].low in self.words.set("conjunctions")
        ):
            start += 1
        return start

    def _phrase(self, start: int, stop: int) -> str:
        """Words between two places without the separators around them."""
        start = self._phrase_start(start, stop)
        edge = self.words.set("articles") | {",", ";", "(", "-", "–"}
        while stop > start and self.tokens[stop - 1].low in edge:
            stop -= 1
        return self._text(start, stop)

    def _end_shared(self) -> None:
        """Close the open plural head and write each person's post."""
        if self.shared is None:
            return
        complements = [person.role or "" for person in self.group]
        parts = self._parts(complements)
        for person, complement in zip(self.group, parts, strict=True):
            person.role = self._single(self.shared, person, complement)
        self.shared, self.group = None, []

    def _spread(self) -> None:
        self._end_shared()

    def _parts(self, complements: list[str]) -> list[str]:
        """Each person's complement: their own, else the first one's; `respectivamente` deals them out."""
        first = complements[0]
        modifiers, own = self._split_modifiers(first)
        if len(complements) > 1 and not any(complements[1:]):
            dealt = self._deal(own, len(complements))
            return [f"{modifiers} {part}".strip() for part in dealt]
        opening = own.split(" ", 1)[0] if own else ""
        result = [first]
        for complement in complements[1:]:
            if (
                complement
                and opening in self.words.set("complement_prepositions")
                and complement.split(" ", 1)[0].lower() not in self.words.set("complement_prepositions")
            ):
                complement = f"{self._bare(opening)} {complement}"
            result.append(f"{modifiers} {complement or own}".strip())
        return result

    def _bare(self, preposition: str) -> str:
        return {"del": "de", "al": "a"}.get(preposition, preposition)

    def _split_modifiers(self, complement: str) -> tuple[str, str]:
        words, kept = complement.split(), []
        while words and words[0].lower() not in self.words.set("complement_prepositions"):
            kept.append(words.pop(0))
        return " ".join(kept), " ".join(words)

    def _deal(self, complement: str, people: int) -> list[str]:
        """`de A y de B` to two people; the same complement to each where it does not divide."""
        for mark in (" y ", " and ", " e "):
            pieces = [p.strip() for p in complement.replace(",", mark).split(mark) if p.strip()]
            opening = pieces[0].split(" ", 1)[0] if pieces else ""
            if people == len(pieces) > 1 and (
                self._respectively() or all(p.split(" ", 1)[0] == opening for p in pieces)
            ):
                return [
                    p if p.split(" ", 1)[0] in self.words.set("complement_prepositions") else f"{opening} {p}"
                    for p in pieces
                ]
        return [complement] * people

    def _respectively(self) -> bool:
        return any(t.low in self.words.set("respectively") for t in self.tokens)

    def _single(self, post: PostSpan, person: Found, complement: str) -> str:
        """The singular of a plural head for one person, in the right gender, with its modifiers and complement."""
        kind = gender(person.text.split()[0]) if self.words.lang == "es" else "m"
        original = self._text(post.head, post.head_stop)
        head = post.post.single["f" if kind == "f" else "m"]
        if self.words.lang == "es" and self.tokens[post.head].low.endswith("as") and not head.endswith("a"):
            head = post.post.single["f"]
        head = (
            head.title()
            if original[:1].isupper() and len(head.split()) == 1
            else head[:1].upper() + head[1:]
            if original[:1].isupper()
            else head
        )
        modifiers, own = self._split_modifiers(complement)
        single = " ".join(_singular(word, kind, self.words.lang) for word in modifiers.split())
        before = self._text(post.first, post.head)
        return self._tidy(" ".join(part for part in (before, head, single, own) if part))

    # -- words -------------------------------------------------------------------------

    def _role_text(self, first: int, stop: int) -> str:
        return self._tidy(self._text(first, stop))

    def _text(self, first: int, stop: int) -> str:
        tokens = [t for t in self.tokens[first:stop]]
        return clean(self.text[tokens[0].start : tokens[-1].end]) if tokens else ""

    def _tidy(self, role: str) -> str:
        return role.strip(' ,;-–—("“«')


def _singular(word: str, kind: str, lang: str) -> str:
    """A modifier of a plural head in the singular."""
    low = word.lower()
    if lang != "es" or not low.endswith("s"):
        return word
    if low.endswith("os"):
        return word[:-2] + ("a" if kind == "f" else "o")
    if low.endswith(("ales", "ares", "ores", "eles", "iles", "ores")):
        return word[:-2]
    return word[:-1]
