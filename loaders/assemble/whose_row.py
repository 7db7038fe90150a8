"""The body of a whole row of people, said once before or behind it.

    "Por parte de la Liga acudieron la gerente, X, y el asesor, Y"      an opener, the body, words of attending, the row
    "officials of the Fund, including Deputy Director X and Y"          its people, the body, a link, the row
    "the Guild, represented by X and Y", "la Liga, con su gerente, X"   the body, a link of its own, the row
    "X, chair, and Y, clerk, of the Fund"                               the row, "of", the body

A row is people with nothing but posts, commas and "and" between them. Rows and bodies of a sentence are found once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_pairs, small_parts, small_words
from ..tokens import Token, fold
from .beside import owner
from .body_names import after_body, is_acronym, phrase, telling
from .employers import is_inner
from .in_role import in_role
from .list_heads import spoken
from .named import Lexicon, Named, lexicon
from .units import is_part

BY = small_words("by")
WITH = small_words("with")
OF_OR_FROM = small_words("of_or_from")
CONTRACTED = small_pairs("contractions")
THAT = small_words("that_of")
VERB = small_words("was", "is_or_also")
PARTICIPLES = small_parts("made_up", "represented", "headed")
OWN_PARTICIPLES = small_parts("made_up", "represented")  # of a body itself: "the Council, made up of X"
BANKS = small_words("banks")
PARTS = frozenset(";.:")
REACH = 12  # tokens between a body and the row
LONGEST_LINK = 5  # words
INSERTED = 12  # tokens of ", además de su presidente, X,"
ADDED = 3  # words of "in addition to"
NEAR = 7  # tokens between "represented" and "by"
ELIDED = 60  # tokens back to what "and that of the Guild by Y" leaves unsaid


class Lead(Enum):
    """How words lead from a body to a row."""

    GROUP = auto()  # of its people: "officials of the Fund, including …"
    BOARD = auto()  # of those who head it: "a la sesión del Consejo Directivo de la Liga asistieron la gerente, X, …"
    OPENER = auto()  # for it: "por la Liga …"
    ITSELF = auto()  # "the Guild, represented by …"
    BEHIND = auto()  # "…, of the Fund"


class Body(NamedTuple):
    """A body that a row may be of: the first token of what leads to it, and how it is led to."""

    start: int
    body: AgencyMention
    lead: Lead


class Link(NamedTuple):
    """The words that link a row to whom it is of: where they begin, whether a body itself may stand before them, and
    whether they say "its", so that a verb may stand between."""

    start: int
    own: bool
    its: bool


def of_row(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body that is said of the row somebody stands in."""
    told = _told(scene, found, named)
    return told.body if told else None


def of_itself(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The same where they stand for the body, and it has no other people there: "the Guild, represented by X"."""
    told = _told(scene, found, named)
    return told.body if told and told.lead == Lead.ITSELF else None


def _told(scene: Scene, found: Found, named: Named) -> Body | None:
    key = scene.sentence.start
    if key not in named.rows:
        named.rows[key] = dict(_Sentence(scene, named).shared())
    told: Body | None = named.rows[key].get(id(found))
    return told


def _a_bank(body: AgencyMention) -> bool:
    """A bank has governors too."""
    return not BANKS.isdisjoint(word for name in (body.name, *body.aliases) for word in fold(name).split())


def _extent(person: Found) -> tuple[int, int]:
    return min(person.first, person.name.first), max(person.stop, person.name.stop)


@dataclass
class _Sentence:
    """One sentence under reading: `bodies` by the token after each."""

    scene: Scene
    named: Named
    tokens: list[Token] = field(init=False)
    lex: Lexicon = field(init=False)
    bodies: dict[int, Body] = field(default_factory=dict)
    attend: set[int] = field(init=False)  # tokens that tell of attending
    did: frozenset[str] = field(init=False)  # "were", "(lo) hicieron"
    ends: set[int] = field(init=False)  # the tokens after people
    posts: dict[int, int] = field(init=False)  # the first token of each post, by the token after it

    def __post_init__(self) -> None:
        self.tokens, self.lex = self.scene.tokens, lexicon(self.named.words.lang)
        self.attend = {i for a, b in self.scene.cues.attend for i in range(a, b)}
        self.did = self.named.words.sets("copulas", "did_so")
        self.posts = {post.stop: post.first for post in self.scene.posts if not post.plural}
        self.ends = {_extent(p)[1] for p in self.scene.people}

    def shared(self) -> Iterator[tuple[int, Body]]:
        """(id of a person, body) for everybody in a row that has one."""
        rows = list(self.rows())
        if rows:
            self.find_bodies()
        for row in rows:
            body, its = self.ahead(row)
            members = self.inner(row) if its else row
            if body is None:
                body, members = self.behind(row)
            if body is not None:
                people = body.lead == Lead.GROUP and not _a_bank(body.body)
                kept = (p for p in self.until_another(members) if not people or not self.governs(p))
                yield from ((id(p), body) for p in kept)

    # -- rows ---------------------------------------------------------------------------------

    def rows(self) -> Iterator[list[Found]]:
        """People one after another, with nothing else between them."""
        glue = self.named.words.sets("conjunctions", "articles", "possessives") | {",", ";"}
        row: list[Found] = []
        reached = 0
        for person in (p for p in self.scene.people if not p.nested):
            start, stop = _extent(person)
            if row and stop <= reached:
                continue
            if row and not all(t.low in glue for t in self.tokens[reached:start]):
                yield row
                row = []
            row.append(person)
            reached = max(stop, self.closed(person.name.stop, INSERTED) if stop > person.name.stop + 1 else 0)
        if row:
            yield row

    def until_another(self, people: list[Found]) -> Iterator[Found]:
        """The row up to whoever has a body of their own in their item: who follows may be of that one."""
        words = self.named.words
        begun = {i for i, body in self.named.in_scene(self.scene).items() if not is_part(body, words)}
        for person in people:
            start, stop = _extent(person)
            inside = in_role(person.role, self.named, self.scene, person) if person.role else None
            own = inside is not None and telling(inside, self.named) and not is_part(inside, words)
            if own or any(i in begun for i in range(start, stop)):
                return
            yield person

    def inner(self, people: list[Found]) -> list[Found]:
        """`with its lawyer, X,` + ` and Y, a fisherman`: only those with a post inside a body are its own."""
        outer = (k for k, p in enumerate(people) if not p.role or not is_inner(p.role, self.named))
        return people[: max(next(outer, len(people)), 1)]

    def governs(self, person: Found) -> bool:
        """A post of a country, a state or a town, which a delegation lends no body."""
        return not self.lex.own.isdisjoint(fold(person.role or "").split())

    # -- bodies -------------------------------------------------------------------------------

    def find_bodies(self) -> None:
        """Bodies by the token after them, the bracket with their letters included; its people count before itself."""
        for start, body in self.named.in_scene(self.scene).items():
            stop = after_body(self.scene, body)
            self.bodies[self.closed(stop)] = Body(start, body, Lead.ITSELF)
            if (of := self.people_behind(stop)) is not None:
                self.bodies[of] = Body(start, body, Lead.GROUP)
        grouped, articles = False, self.named.words.set("articles")
        for index, token in enumerate(self.tokens[:-2]):
            noun = token.low in self.lex.generic and index and self.tokens[index - 1].low in articles
            alone = noun and index + 1 not in self.bodies and not self.tokens[index + 1].cap
            if alone and (meant := self.named.meant(token.low, token.start)):
                self.bodies[index + 1] = Body(index, meant, Lead.ITSELF)
            group = token.low in self.lex.groups or grouped and token.low in THAT
            board = f"{token.low} {self.tokens[index + 1].low}" in self.lex.groups
            if (group or board) and (led := self.of_people(index + 1 + board)):
                self.bodies[led[0]], grouped = Body(index, led[1], Lead.BOARD if board else Lead.GROUP), True
            elif group and index and is_acronym(self.tokens[index - 1].text, self.named.words.lang):
                self.bodies.setdefault(index + 1, Body(index - 1, self.letters(index - 1), Lead.GROUP))
            elif (said := spoken(self.scene, index, self.named)) and said[1] is not None:
                stop = self.closed(said[0])
                if stop not in self.bodies or self.bodies[stop].lead != Lead.GROUP:
                    self.bodies[stop] = Body(index, said[1], Lead.OPENER)

    def letters(self, index: int) -> AgencyMention:
        """`the PXN` + ` team`: letters that no list knows."""
        one = self.tokens[index]
        return self.named.called(one.text) or AgencyMention(one.start, one.end, one.text)

    def closed(self, stop: int, longest: int = 5) -> int:
        """The token after the bracket that follows a body, or a name."""
        if stop >= len(self.tokens) or self.tokens[stop].text != "(":
            return stop
        near = range(stop + 1, min(stop + longest, len(self.tokens)))
        return next((i + 1 for i in near if self.tokens[i].text == ")"), stop)

    def people_behind(self, stop: int) -> int | None:
        """`the Fund` + `'s senior delegation`, `Guild officials`: the token after the word for its people."""
        own = stop < len(self.tokens) and self.tokens[stop].low in ("'s", "’")
        for index in range(stop + own, min(stop + 1 + 2 * own, len(self.tokens))):
            if self.tokens[index].low in self.lex.groups:
                return index + 1
        return None

    def of_people(self, index: int) -> tuple[int, AgencyMention] | None:
        """(the token after it, the body) of `officials` + `of the Fund`."""
        joins = self.named.words.sets("conjunctions", "articles")
        for at in range(index, min(index + NEAR, len(self.tokens) - 1)):
            token = self.tokens[at]
            if token.low in OF_OR_FROM:
                got = phrase(self.scene, at + 1, self.named)
                sure = got and got[1] and telling(got[1], self.named)
                return (self.closed(got[0]), got[1]) if got and got[1] and sure else None
            if token.low in joins or token.cap or token.kind != "word":
                return None
        return None

    # -- before the row -----------------------------------------------------------------------

    def ahead(self, row: list[Found]) -> tuple[Body | None, bool]:
        """The body before the row, and whether a possessive says so."""
        start = plain = self.with_post(_extent(row[0])[0])
        while plain and self.tokens[plain - 1].low in self.named.words.set("articles"):
            plain -= 1
        its = plain - (plain > 0 and self.tokens[plain - 1].low in self.named.words.set("possessives"))
        for end in dict.fromkeys((start, plain, its)):
            link = self.link(end)
            if link is not None and (body := self.linked(link)) is not None:
                return body, link.its
        opened = self.opened(its)
        return opened, opened is not None and opened.lead == Lead.BOARD

    def with_post(self, start: int) -> int:
        """`its Chairperson, | H.E. Governor X`: a post before the one that was taken."""
        titles = self.named.words.sets("courtesies", "honorifics")
        while start and self.tokens[start - 1].low.rstrip(".") in titles:
            start -= 1
        post = self.posts.get(start - 1)
        return post if post is not None and start and self.tokens[start - 1].text == "," else start

    def link(self, end: int) -> Link | None:
        """The link that ends before token `end`."""
        for size in range(min(LONGEST_LINK, end), 0, -1):
            row = [t.low for t in self.tokens[end - size : end]]
            words = " ".join([*row[:-1], CONTRACTED.get(row[-1], row[-1])])
            if words in self.lex.body_links or words in self.lex.row_links:
                its = self.tokens[end - 1].low in self.named.words.set("possessives")
                return Link(end - size, words in self.lex.body_links, its)
        if not end or self.tokens[end - 1].low not in BY:
            return None
        if self.elided(end - 1):
            return Link(end - 1, True, False)
        for index in range(end - 2, max(-1, end - NEAR), -1):
            token = self.tokens[index]
            if token.low.startswith(PARTICIPLES):
                return Link(index, token.low.startswith(OWN_PARTICIPLES), False)
            if token.kind != "word" or token.cap and token.low not in self.named.words.set("weekdays"):
                break
        return None

    def elided(self, by: int) -> bool:
        """`… led by X, and that of the Guild` + ` by Y`: what was done by X goes unsaid of the body right before."""
        beside = by - (by > 0 and self.tokens[by - 1].text == ",")
        named = beside in self.bodies or self.tokens[by - 1].cap
        done = (k for k in range(max(0, by - ELIDED), by - 1) if self.tokens[k].low.startswith(PARTICIPLES))
        return named and any(not BY.isdisjoint(t.low for t in self.tokens[k + 1 : min(k + NEAR, by)]) for k in done)

    def linked(self, link: Link) -> Body | None:
        """The body, or the people of one, before a link."""
        straight = True  # nothing but a comma or a verb between
        start = self.over_leader(self.over_place(link.start))
        for end in range(start, max(0, start - REACH), -1):
            if end in self.bodies:
                body = self.bodies[end]
                if body.lead in (Lead.GROUP, Lead.BOARD):
                    return body
                return body._replace(lead=Lead.ITSELF) if link.own and (straight or link.its) else None
            token = self.tokens[end - 1]
            if token.text in PARTS or token.cap or token.low in WITH or token.low in self.lex.groups:
                break
            straight = straight and (token.low in VERB or token.text == ",")
        stop = self.over(start)
        body_before = owner(self.scene, stop, self.named, True) if link.own and stop not in self.ends else None
        return Body(link.start, body_before, Lead.ITSELF) if body_before else None

    def over_leader(self, index: int) -> int:
        """`a team of the Guild,` + ` led by its chair, X and` + ` comprising Y`: before who leads those that follow."""
        end = self.over(index)
        end = self.over(end - (end > 0 and self.tokens[end - 1].low in self.named.words.set("conjunctions")))
        leader = next((p for p in self.scene.people if _extent(p)[1] == end), None) if end in self.ends else None
        near = range(_extent(leader)[0] - 1, max(-1, _extent(leader)[0] - NEAR), -1) if leader else ()
        return next((i for i in near if self.tokens[i].low.startswith(PARTICIPLES)), index)

    def over_place(self, index: int) -> int:
        """Before a place between commas: "the University, Mona, was …"."""
        comma = index
        while comma and self.tokens[comma - 1].low in VERB:
            comma -= 1
        first = comma - 1
        while first > 0 and first - 1 not in self.ends and self.tokens[first - 1].cap:
            first -= 1
        between = 0 < first < comma - 1 and self.tokens[comma - 1].text == "," == self.tokens[first - 1].text
        return first - 1 if between else index

    def over(self, index: int) -> int:
        """Back over a comma and "was", "also"."""
        while index and (self.tokens[index - 1].low in VERB or self.tokens[index - 1].text == ","):
            index -= 1
        return index

    def opened(self, start: int) -> Body | None:
        """`Por la Liga` + ` acudieron el martes`: between stand words of attending, or a comma or colon."""
        start = self.before_added(start)
        came, direct, reached = False, True, start
        for end in range(start, max(0, start - REACH - INSERTED), -1):
            if end > reached:
                continue  # inside what is inserted
            if end in self.bodies:
                body = self.bodies[end]
                said = body.lead == Lead.OPENER and (came or direct) and not self.of_one_before(body.start)
                said = said or body.lead == Lead.BOARD and came
                people = body.lead == Lead.GROUP and [t.text for t in self.tokens[end:start]] == [":"]
                return body if said or people else None
            token, reached = self.tokens[end - 1], self.inserted(end)
            if reached < end:
                continue
            came = came or end - 1 in self.attend or end == start and (token.low in self.did or self.opens(end - 1))
            direct = direct and token.text in ",:"
            weekday = token.low in self.named.words.set("weekdays")
            if token.text in ";." or token.cap and not weekday or token.low in WITH:
                return None
        return None

    def opens(self, verb: int) -> bool:
        """`Por la Liga` + ` vinieron`: one word stands between what opens the clause and the row."""
        return self.tokens[verb].kind == "word" and verb in self.bodies and self.bodies[verb].lead == Lead.OPENER

    def inserted(self, end: int) -> int:
        """Before `, además de X,` that ends at token `end`."""
        if self.tokens[end - 1].text != ",":
            return end
        openers = range(end - 2, max(0, end - INSERTED), -1)
        return next((comma for stop in openers if (comma := self.before_added(stop)) < stop), end)

    def before_added(self, start: int) -> int:
        """Before `, además de` that ends at token `start`: who is told apart is of the same body."""
        openers = self.named.words.set("added_to")
        for size in range(1, min(ADDED, start - 1) + 1):
            said = " ".join(CONTRACTED.get(t.low, t.low) for t in self.tokens[start - size : start])
            if {said, f"{said} de"} & openers and self.tokens[start - size - 1].text == ",":  # "además d(el)"
                return start - size - 1
        return start

    def of_one_before(self, start: int) -> bool:
        """`X, por la Liga, Y`: the words are said of who stands right before them."""
        return start - (start > 0 and self.tokens[start - 1].text == ",") in self.ends

    # -- behind the row -----------------------------------------------------------------------

    def behind(self, row: list[Found]) -> tuple[Body | None, list[Found]]:
        """The body behind the row, and of whom it is said: of the last two, where "both" says so."""
        stop = _extent(row[-1])[1]
        comma = stop < len(self.tokens) and self.tokens[stop].text == ","
        stop += comma
        both = stop < len(self.tokens) and self.tokens[stop].low in self.named.words.set("both_words")
        stop += both
        set_off = comma or both or len(row) == 2 and not any(p.role for p in row)  # not "X, chair, and Y, clerk of …"
        if stop + 1 >= len(self.tokens) or self.tokens[stop].low not in OF_OR_FROM or not set_off:
            return None, []
        got = phrase(self.scene, stop + 1, self.named)
        if got is None or got[1] is None or not telling(got[1], self.named) or not self.ends_there(got[0]):
            return None, []
        return Body(stop, got[1], Lead.BEHIND), row[-2:] if both else row

    def ends_there(self, stop: int) -> bool:
        """Nothing goes on the name."""
        stop, ends = self.closed(stop), self.named.words.sets("conjunctions", "weekdays")
        return stop >= len(self.tokens) or self.tokens[stop].text in ",;.:" or self.tokens[stop].low in ends
