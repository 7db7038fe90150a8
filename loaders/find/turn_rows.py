"""One plural post, what each is of, and as many names: "los patrones de las cofradías de A, B y C: X, Y y Z". Spanish.

That there are as many of one as of the other tells which is which, so places of no list can be what they are of.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..small_words import small_pairs, small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_inflected, place_words
from ..words import Words
from .heads import head_at
from .names import Candidate
from .open_posts import OpenPosts
from .particles import SAINTS
from .singulars import one

AND = small_words("and")
ARTICLES = small_words("spanish_articles")
DE = small_words("spanish_of")
OPENING = small_words("spanish_of") | {"por"}
BEFORE_NAMES = (",", ":", "-", "–", "—", "(")
SINGULAR = small_pairs("singular_of_articles")
FEWEST, MOST = 2, 70  # parts of a row; tokens from the post to the first name
SURE = 3  # parts from which a row of fields is one of several posts
MOST_MODIFIERS = 3


@dataclass(frozen=True, slots=True)
class TurnRow:
    """The plural head's first token, where what its people are of begins, the parts of that, and the names."""

    head: int
    first: int
    parts: list[tuple[int, int]]
    names: list[Candidate]


def turn_rows(tokens: list[Token], names: Sequence[Candidate], words: Words) -> list[TurnRow]:
    """All such rows of a sentence."""
    if words.lang != "es" or len(names) < FEWEST or words.set("conjunctions").isdisjoint(t.low for t in tokens):
        return []
    starts = {name.first: name for name in names}
    found: list[TurnRow] = []
    for index in range(len(tokens)):
        post = head_at(tokens, index, words)
        if post is None or not post.plural:
            continue
        first = _opening(tokens, index + len(post.words), words)
        row = _row(tokens, index, first, starts, words) if first else None
        if row is not None:
            found.append(row)
    return found


def within_rows(rows: Sequence[TurnRow], names: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that stand where a row says what its people are of."""
    return [n for n in names for row in rows if row.first <= n.first < row.names[0].first and n not in row.names]


def said_of_each(tokens: list[Token], row: TurnRow) -> list[tuple[str, int, int]]:
    """What each of a row is of: the words that all share ("de la cofradía de"), and where one's own stand."""
    of = tokens[row.first].low
    small, common = _common(tokens, *row.parts[0])
    linked = bool(common) and tokens[small].low in DE
    said = []
    for start, stop in row.parts:
        start = max(start, small)
        own = tokens[start].low
        if not common and own in OPENING:
            said.append(("", start, stop))
            continue
        opening = "de" if of in DE and (common or own in ARTICLES) else of
        lead = [opening, *common, *([tokens[small].text] if linked and own not in DE else [])]
        if lead[-1] == "de" and own == "el":
            lead[-1], start = "del", start + 1
        said.append((" ".join(lead).replace("de el ", "del "), start, stop))
    return said


def _common(tokens: list[Token], start: int, stop: int) -> tuple[int, list[str]]:
    """`los módulos de riego` + `I`, `las cofradías` + `de Telmar`: where one's own begins, and the rest in singular."""
    plural = tokens[start].low in SINGULAR and not tokens[start].cap and tokens[start].low.endswith("s")
    if not plural or start + 2 >= stop or not tokens[start + 1].low.endswith("s"):
        return start, []
    own = next((i for i in range(start + 2, stop) if tokens[i].cap or tokens[i].kind == "number"), 0)
    if not own:
        return start, []
    own -= tokens[own - 1].low in DE
    said = [t.text for t in tokens[start:own]]
    return own, [SINGULAR[said[0]], one(said[1], noun=True), *said[2:]]


def _opening(tokens: list[Token], index: int, words: Words) -> int:
    """Where the preposition stands that says what several are of, past their adjectives; 0 for none."""
    for i in range(index, min(len(tokens) - 2, index + MOST_MODIFIERS)):
        if tokens[i].low in OPENING:
            return i
        if tokens[i].kind != "word" or is_inflected(tokens[i].text):
            return 0
    return 0


def _row(tokens: list[Token], head: int, first: int, starts: Mapping[int, Candidate], words: Words) -> TurnRow | None:
    for mark in range(first + 2, min(len(tokens) - 1, first + MOST)):
        token = tokens[mark]
        if token.text in ";.?!" or token.low in words.set("who_clauses") or is_inflected(token.text):
            return None
        if token.low in words.set("both_words"):
            return None  # "los jefes de Vías y Obras de ambos municipios, X y Y": one post, in each
        if token.text not in BEFORE_NAMES:
            continue
        names = _names(tokens, mark + 1, starts, words)
        if len(names) < FEWEST:
            continue
        parts = _parts(tokens, first + 1, mark, len(names), words)
        row = TurnRow(head, first, parts, names)
        if parts and _named(tokens, row) and _several(tokens, row, mark, words):
            return row
    return None


def _names(tokens: list[Token], index: int, starts: Mapping[int, Candidate], words: Words) -> list[Candidate]:
    """The names of a row that begins at a token, which "y" closes; titles may stand before each."""
    found: list[Candidate] = []
    closed = False
    while index < len(tokens) and not closed:
        titles = words.sets("honorifics", "articles")
        while index < len(tokens) and index not in starts and tokens[index].low.rstrip(".") in titles:
            index += 1
        if index not in starts:
            return []
        found.append(starts[index])
        index = starts[index].stop
        if len(found) > 1 and tokens[found[-1].first - 1].low in AND:
            closed = True
        joined = index < len(tokens) and (tokens[index].text == "," or tokens[index].low in AND)
        if not closed and not joined:
            return []
        index += 1
        index += index < len(tokens) and tokens[index - 1].text == "," and tokens[index].low in AND
    return found if closed else []


def _parts(tokens: list[Token], start: int, stop: int, count: int, words: Words) -> list[tuple[int, int]]:
    """As many stretches as names between a preposition and the mark before them, the last one after "y"; else none."""
    joins = words.set("conjunctions")
    commas = [i for i in range(start, stop) if tokens[i].text == ","]
    ands = [i for i in range(start, stop) if tokens[i].low in joins]
    with_of = [i for i in ands if tokens[i + 1].low in OPENING]
    for cuts in ({*commas, *with_of}, {*commas, *ands[-1:]}, {*commas, *ands}):
        edges = [start - 1, *sorted(cuts), stop]
        parts = [(a + 1, b) for a, b in zip(edges, edges[1:], strict=False) if b > a + 1]
        if len(parts) == count and any(i in cuts for i in ands) and all(_part(tokens, *part) for part in parts):
            return parts
    return []


def _part(tokens: list[Token], start: int, stop: int) -> bool:
    """A part says something: a word in capitals, a number, or a noun after its article."""
    articled = tokens[start].low in ARTICLES and stop > start + 1
    return articled or any(t.cap or t.kind == "number" for t in tokens[start:stop])


def _named(tokens: list[Token], row: TurnRow) -> bool:
    """The names look more like names than the parts do, and are no row of places."""
    like = sum(
        any(tokens[i].cap and is_given(tokens[i].low) and tokens[i + 1].cap for i in range(start, stop - 1))
        and tokens[start].low not in SAINTS
        for start, stop in row.parts
    )
    given = sum(name.given for name in row.names)
    long = sum(not name.single for name in row.names)
    known = sum(" ".join(t.low for t in tokens[n.first : n.stop]) in place_words() for n in row.names)
    return like < max(given, 1) and 2 * long >= len(row.names) and not known


def _several(tokens: list[Token], row: TurnRow, mark: int, words: Words) -> bool:
    """The parts are of one person each: places, three or more, with a word of their own before each, or said so."""
    after = [t.low for t in tokens[row.names[-1].stop : row.names[-1].stop + 5]]
    if not words.set("respectively").isdisjoint(after) or not words.set("in_order").isdisjoint(after):
        return True
    alone = words.sets("of_places", "one_of_each")
    if len(row.parts) >= SURE or tokens[mark].text != "," or tokens[row.head].low in alone:
        return True
    small, common = _common(tokens, *row.parts[0])
    starts = [tokens[start].low for start, _ in row.parts[1:]]
    if common or all(low in ARTICLES | OPENING for low in starts):
        return True
    first = [tokens[start + (tokens[start].low in ARTICLES)] for start, _ in row.parts]
    return all(t.cap and t.low not in institutional() for t in first)


class InTurn(OpenPosts):
    """Rows of as many names as there are parts in what their plural post is of."""

    def _deal_turns(self) -> set[int]:
        """Returns the ids of the people who got theirs."""
        people = {person.name.first: person for person in self.people}
        posts = {post.head: post for post in self.posts}
        dealt: set[int] = set()
        for row in turn_rows(self.tokens, [person.name for person in self.people], self.words):
            post = posts.get(row.head)
            if post is None:
                continue
            modifiers = self._text(post.head_stop, row.first)
            said = [f"{lead} {self._text(first, stop)}".strip() for lead, first, stop in said_of_each(self.tokens, row)]
            for name, own in zip(row.names, self._numbered(self._with_lent(said)), strict=True):
                person = people[name.first]
                person.role = self._single(post, person, f"{modifiers} {own}".strip())
                person.posts, person.rule, person.shared = [post], "list:dealt", True
                dealt.add(id(person))
        return dealt
