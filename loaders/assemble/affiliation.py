"""The body a person serves, from the nearest words that say so.

In order: a known body written in the person's item or right beside it; the body the post implies; an unknown
body in or after the post; the label of the list; a body named before that the post means ("of the Guild"); the
body of those the person came with; the body that gives out the text, for those who sit on its board.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from graph.authority import authority

from ..agencies import WORLD, AgencyMention, implied_agency
from ..agencies.built import built, own_second
from ..agencies.implied import field_of_ministry
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import clean, fold
from ..vocabulary import institutional, place_words
from ..words import Words
from . import (
    at_whose_place,
    beside,
    delegations,
    employers,
    larger,
    list_heads,
    possessed,
    ranks,
    row_brackets,
    spelled_bodies,
    spoken_for,
    title_lines,
    units,
    whole_names,
    whose_row,
)
from .body_names import LINKS, telling
from .hearsay import Seen
from .in_item import OFFICES, in_item
from .in_role import in_role
from .named import Named, lexicon

OF_OR_FROM = small_words("of_or_from")
SECOND_MINISTERS = small_parts("second_ministers")
SECONDS_OF_STATE = small_parts("second_ministers", "second_secretaries")
OF_REGIONS = small_parts("of_regions")  # a region's ministry: nobody in the list lends its minister another body
MINISTERS = small_parts("ministers", "union_ministers")
EMBASSY_MINISTERS = small_parts("embassy_ministers")
AFTER = ("list:name-post", "name")  # rules of items in which the body stands last
OWN_FIELD = re.compile(r"\w+ minister (?:of|for) [A-Z]", re.IGNORECASE)  # English: of a ministry of its own
OF_DEPARTMENT = re.compile(r"(?:(?:deputy|under|acting)[ -]?)+secretary of (?:the )?[A-Z]", re.IGNORECASE)
FOR = small_words("for")
FROM = small_words("from")


# What tells of whom somebody without a post is, the surest first.
WITHOUT_POST: tuple[Callable[[Scene, Found, Named], AgencyMention | None], ...] = (
    beside.before,
    whose_row.of_row,
    spoken_for.of_row_behind,
    list_heads.label,
    title_lines.headed,
    list_heads.opened,
    list_heads.closed,
    delegations.counted,
)


@dataclass(slots=True)
class Affiliations:
    """Asks for the body of each mention of a person, once."""

    named: Named
    countries: dict[str, str]
    here: frozenset[str | None]  # countries the text names, and what is of none
    settled: dict[int, AgencyMention | None] = field(default_factory=dict)  # by id of the mention

    def of(
        self, seen: Seen, role: str | None, country: str | None, others: Sequence[Seen] = ()
    ) -> AgencyMention | None:
        """The body of one person, or None where nothing says it; `others` are the other mentions of the person."""
        body = self._found(seen, role, country, others)
        if body is None:
            return None
        body = ranks.as_named(body, self.named)
        if body.agency_id is None and self.named.is_person(body.name):
            return None  # "el gobernador Juan Mora fue representado por la jueza X", "President Ann Roe's envoy X"
        if role and body.agency_id is None and _is_first_post(fold(body.name), role, self.named.words):
            return employers.definite(role, seen.scene.tokens[seen.found.first].start, self.named)
        words = self.named.words
        body = whole_names.in_full(larger.whole(body, role, self.named), role, words)
        return self._of_whole(seen, body, role, country) if role and larger.is_board(body, words) else body

    def _of_whole(self, seen: Seen, board: AgencyMention, role: str, country: str | None) -> AgencyMention:
        """`presidente del Directorio y gerente de Telmar`: whose board it is, where the post itself or those they came
        with say so."""
        first = whole_names.first_of_two(role, self.named.words)
        second = role.removeprefix(first).partition(" ")[2] if first else ""
        body = in_role(second, self.named, seen.scene, seen.found) if second else None
        return body or self._shared(seen.scene, seen.found, role, country) or board

    def _found(self, seen: Seen, role: str | None, country: str | None, others: Sequence[Seen]) -> AgencyMention | None:
        if later := spelled_bodies.later_minister(role or ""):
            return self._implied(later, country) or spelled_bodies.of_post(later, country, self.named.words)
        body = self._own(seen.scene, seen.found, role, country)
        leads = bool(role) and _of_a_country(role or "", self.named.words)
        if body is None and not leads:
            there = (self._own(s.scene, s.found, s.found.role, country) for s in others if s is not seen)
            body = next((b for b in there if b is not None), None)
        second = role is not None and fold(role).startswith(SECOND_MINISTERS)
        known = second and field_of_ministry(role or "", self.named.words.lang)
        if body is None and second and not known and not OWN_FIELD.match(role or ""):
            body = self._of_minister(seen.scene, seen.found, country)
        if body is None and role and _of_field(role):
            role = self._in_full(role)
            body = self._implied(role, country)
        if body is not None or not role:
            return body
        some = employers.of_some_body(role, self.named)
        spelled = None if some else spelled_bodies.of_post(role, country, self.named.words)
        own = known or spelled is not None and fold(spelled.name).startswith(OF_REGIONS)
        own = own or employers.has_own(role, self.named) or OF_DEPARTMENT.match(role) is not None
        own = own or spelled_bodies.says_field(role, self.named.words)
        own = own or _of_a_place(seen.scene, seen.found) or leads or _ends_in_place(role, self.named.words)
        letters = units.in_post(role, self.named.words)
        if not own and not letters and not _of_field(role) and employers.is_inner(role, self.named):
            body = self._shared(seen.scene, seen.found, role, country)
        body = body or spelled or letters or employers.only_seat(role, self.named)
        return body or (None if own else at_whose_place.of_place(seen.scene, seen.found, role, self.named))

    def _own(self, scene: Scene, found: Found, role: str | None, country: str | None) -> AgencyMention | None:
        """What the item itself and the words around it say."""
        named = self.named
        if surely := row_brackets.of_row(scene, found, named) or self._said(scene, found, role, country):
            return surely
        after = found.rule in AFTER or not role or beside.owned(scene, found)
        next_to = self._next_to(scene, found) if after else None
        if not role:
            next_to = next_to or beside.of_both(scene, found, named)
            behind = spoken_for.of_words_behind(scene, found, named)
            next_to = next_to if next_to and (telling(next_to, named) or _after_noun(scene, next_to, named)) else behind
            return next_to or next((body for find in WITHOUT_POST if (body := find(scene, found, named))), None)
        inside = self._inside(scene, found, role, country)
        if sure := _known(inside) or possessed.of_possessor(scene, found, named):
            return sure
        ranked = found.honorific is not None and found.rule in AFTER  # "Army General X, president of the Council"
        in_front = None if ranked else beside.before(scene, found, named)
        part = inside is not None and (inside.kind in OFFICES or units.is_part(inside, named.words))
        if next_to is not None and (inside is None or part or _came_from(scene, found)):
            return next_to
        in_front = in_front or whose_row.of_row(scene, found, named)
        in_front = in_front or spoken_for.of_row_behind(scene, found, named)
        in_front = in_front or spoken_for.of_next(scene, found, named)
        implied = self._implied(role, country)
        if implied is not None and in_front is not None and _of_government(in_front, named.words):
            return implied
        if in_front is not None and (implied is None or implied.agency_id is None):
            return in_front
        speaks = self._speaks(scene, found, role)
        meant = self._of_one_before(scene, found, role)
        meant = meant or employers.definite(role, scene.tokens[found.first].start, named)
        if meant is None and employers.of_ministry(role):
            meant = self._ministry(scene, found)
        if meant is not None and (implied is None or implied.agency_id is None):
            return meant
        if speaks is not None and implied is not None and implied.basis == "implied" and _governs(speaks):
            return speaks  # "From the Manx Government: the Minister for Ports, X"
        said = speaks is not None and not _of_government(speaks, named.words)
        if implied is not None and (implied.agency_id is not None or inside is None and not said):
            return implied
        if speaks is not None and (inside is None or part):
            return speaks
        written = inside or next_to or beside.after(scene, found, named)
        written = written or spoken_for.of_words_behind(scene, found, named)
        return written or in_role(role, named, scene, found) or whole_names.right_behind(role, named)

    def _said(self, scene: Scene, found: Found, role: str | None, country: str | None) -> AgencyMention | None:
        """The first of two posts says whose somebody is ("Rectora de la PXN y Presidenta del CNX"), or the last name of
        their group."""
        first = whole_names.first_of_two(role or "", self.named.words)
        body = first and (self._implied(first, country) or in_role(first, self.named, scene, found)) or None
        if body is not None and fold(body.name) in fold(first):
            return body
        return None if role and not found.shared else spoken_for.of_group(scene, found, self.named)

    def _speaks(self, scene: Scene, found: Found, role: str) -> AgencyMention | None:
        """The body that a list, or its label, stands for."""
        finders = (list_heads.sit_in, list_heads.label, title_lines.headed)
        speaks = next((body for find in finders if (body := find(scene, found, self.named))), None)
        of_state = fold(role).startswith(("minister", "ministr")) and not fold(role).startswith(EMBASSY_MINISTERS)
        if speaks is None and not of_state:  # "por el Ejecutivo asistió la ministra de X"
            speaks = list_heads.opened(scene, found, self.named)
        return speaks

    def _inside(self, scene: Scene, found: Found, role: str, country: str | None) -> AgencyMention | None:
        """A body in the post itself; of an office of the United Nations that office ("UN High Commissioner for …")."""
        body = in_item(scene, found, self.named.words.lang)
        if body is None or body.country not in WORLD or body.agency_id is None or FOR.isdisjoint(role.split()):
            return body
        titled = self._implied(role, country)
        own = titled is not None and titled.agency_id is not None and titled.country == body.country
        return titled if own else body

    def _next_to(self, scene: Scene, found: Found) -> AgencyMention | None:
        """The body after the item; for a post that says its own only what must be one: "Ann Roe, chair of the Lamp
        Circle, Odo Quell and Tom Bell"."""
        body = beside.after(scene, found, self.named)
        if body is None or not found.role or telling(body, self.named):
            return body
        field = (
            institutional() >= set(fold(body.name).split()) - LINKS
        )  # "Deputy Director, Land Reform", of a body said
        led = field and (title_lines.headed(scene, found, self.named) or whose_row.of_row(scene, found, self.named))
        return None if led or in_role(found.role, self.named, scene, found) else body

    def _of_one_before(self, scene: Scene, found: Found, role: str) -> AgencyMention | None:
        """`X, Secretary of State, and Y, deputy of that department`: of X's, if no body is named before."""
        start = scene.tokens[found.first].start
        if not employers.points_back(role, self.named) or any(body.end <= start for body in scene.bodies):
            return None
        return next((self._settled(*one) for one in employers.in_company(scene, found, self.named)), None)

    def _of_minister(self, scene: Scene, found: Found, country: str | None) -> AgencyMention | None:
        """`Junto al ministro de Hacienda participaron los viceministros X, de Crédito, y Y`: of his ministry."""
        said = [
            clean(self.named.text[scene.tokens[post.first].start : scene.tokens[post.stop - 1].end])
            for post in scene.posts
            if not post.plural and post.first < found.first
        ]
        ministers = [post for post in said if fold(post).startswith(MINISTERS)]
        return self._implied(ministers[0], country) if len(ministers) == 1 else None

    def _in_full(self, role: str) -> str:
        """`titular de Trabajo` as the text calls the heads of its other ministries: minister, or secretary."""
        heads = [fold(p.role).split()[0] for scene in self.named.scenes for p in scene.people if p.role]
        for kind in ("ministro", "secretario"):
            if any(head in (kind, f"{kind[:-1]}a") for head in heads):
                return role.replace("titular", kind, 1)
        return role

    def _ministry(self, scene: Scene, found: Found) -> AgencyMention | None:
        """What "the Ministry" is where only its minister is named before; "the same Ministry", of the last one."""
        scenes = self.named.scenes[: self.named.place[scene.sentence.start] + 1]
        same = employers.points_back(found.role or "", self.named)
        people = [person for one in scenes for person in one.people if person is not found]
        if same:
            later = {id(person) for person in scene.people if person.first >= found.first}
            people = [person for person in reversed(people) if id(person) not in later]
        minister = next((p for p in people if p.role and fold(p.role).startswith(MINISTERS)), None)
        return self._implied(minister.role, self.countries.get(minister.text)) if minister and minister.role else None

    def _implied(self, role: str, country: str | None) -> AgencyMention | None:
        """What the post implies; where no side tells the country, that of most bodies in the text may."""
        if employers.points_back(role, self.named) or employers.of_some_body(role, self.named):
            return None  # "of the same Ministry", "de la organización gremial": whatever was named before
        country = None if country == "EU" and fold(role).startswith("ministr") else country  # "… y Unión Europea"
        found = ranks.of_that_rank(role, implied_agency(role, country, self.named.words.lang), self.named.words)
        if country is None and found and found.agency_id and found.country not in self.here:
            letters = found.basis == "written" and found.name.isupper() and found.name in role  # "de la CGT"
            own = AgencyMention(-1, -1, found.name) if letters else None
            found = own or built(role, None, self.named.words.lang)  # of a country that the text never names
        if country is None and self.named.country and (found is None or found.agency_id is None):
            likely = implied_agency(role, self.named.country, self.named.words.lang)
            likely = ranks.of_that_rank(role, likely, self.named.words)
            told = likely and any(body.agency_id == likely.agency_id for body in self.named.bodies)
            if likely and own_second(role, self.named.country, self.named.words.lang):
                return likely
            sure = likely and (told or ranks.says_all(role, likely, self.named.words) and ranks.says_so(role, likely))
            if likely and likely.agency_id and not ranks.other_kind(role, likely) and sure:
                return likely
        return found

    def _shared(self, scene: Scene, found: Found, role: str, country: str | None) -> AgencyMention | None:
        """The body of the list, of those they came with, or of the text."""
        named = self.named
        company = employers.in_company(scene, found, named)
        beside_them = (c for c in company if c[0] is not scene or not list_heads.other_side(scene, found, c[1].first))
        if found.shared:  # "executives X (Cape Line), Y (Tidewater) and Z"
            beside_them = (c for c in beside_them if not row_brackets.bracketed(*c, named))
        near = (self._settled(where, other) for where, other in beside_them)
        lent = (
            body for body in near if body is not None and _fits(body, country) and not _above(role, body, named.words)
        )
        fit = list(islice(lent, None if fold(role).startswith(SECONDS_OF_STATE) else 1))
        if fit and len({fold(body.name) for body in fit if body.kind == "ministry"}) < 2:
            return fit[0]  # of several ministries in the row none says whose the "subsecretario de Pesca" is
        bodies = self._around(scene, found, role)
        return next((body for body in bodies if body is not None and _fits(body, country)), None)

    def _around(self, scene: Scene, found: Found, role: str) -> Iterator[AgencyMention | None]:
        named = self.named
        yield employers.told_before(scene, found, role, named)
        yield list_heads.closed(scene, found, named)
        yield delegations.counted(scene, found, named)
        yield _of_list(scene, named.words)
        yield employers.group(scene, found, named)
        if other := employers.principal(scene, role, named):
            yield self._settled(*other)
        yield employers.seat(role, scene.tokens[found.first].start, named)
        if employers.sits_on_board(role, named):
            yield employers.issuer(named)

    def _settled(self, scene: Scene, found: Found) -> AgencyMention | None:
        if id(found) not in self.settled:
            body = self._own(scene, found, found.role, self.countries.get(found.text))
            self.settled[id(found)] = body or employers.group(scene, found, self.named)
        return self.settled[id(found)]


def _governs(body: AgencyMention) -> bool:
    """A whole government, over a list of its ministers."""
    return fold(body.name).endswith(("government", "executive"))


def _of_government(body: AgencyMention, words: Words) -> bool:
    """`Por el Ejecutivo: X (ministra de Obras)`: in Spanish a whole government is not whom its secretaries are of."""
    first = fold(body.name).split()[0]
    return words.lang == "es" and (first in words.set("governing") or first in words.set("executives"))


def _after_noun(scene: Scene, body: AgencyMention, named: Named) -> bool:
    """`X, de la empresa` + ` Faromar`: a common noun for bodies stands before the name."""
    first = bisect_left(scene.tokens, body.start, key=lambda token: token.start)
    return first > 1 and scene.tokens[first - 1].low in lexicon(named.words.lang).generic


def _came_from(scene: Scene, found: Found) -> bool:
    """`the members of the Committee: X from the Reef Board`."""
    stop = max(found.stop, found.name.stop)
    return stop < len(scene.tokens) and scene.tokens[stop].low in FROM


def _known(body: AgencyMention | None) -> AgencyMention | None:
    return body if body is not None and body.agency_id is not None else None


def _of_field(role: str) -> bool:
    """`el titular de Economía`: the head of a ministry of that name, whose body nobody beside them lends."""
    return re.match(r"titular del? [A-ZÁÉÍÓÚ]", role) is not None


def _of_a_place(scene: Scene, found: Found) -> bool:
    """`Chief X of Salt Bay`: where somebody serves is said after the name, and is not where those beside them do."""
    where = scene.tokens[found.name.stop : found.name.stop + 2]
    return len(where) == 2 and where[0].low in OF_OR_FROM and where[1].cap


def _ends_in_place(role: str, words: Words) -> bool:
    """`representante de los pescadores de El Oro`: of people somewhere, whom nobody in the row lends a body."""
    place = role.rpartition(f" {words.data['of']} ")[2]
    if fold(place) not in place_words():
        return False
    return words.lang == "en" or " " in place and fold(place.split()[0]) in words.set("articles")  # "of Edo"


def _of_a_country(role: str, words: Words) -> bool:
    """`presidente electo de Chile`, `President of Chile`: whose head is said, and nobody in the row lends a body."""
    head, of, country = role.partition(f" {words.data['of']} ")
    return bool(of) and fold(head).split()[0] in words.set("heads_of_state") and bool(authority().country_code(country))


def _is_first_post(name: str, role: str, words: Words) -> bool:
    """English: `Committee Chair` of "Committee Chair Deputy X" is the first of two posts, and no body."""
    opens = words.lang == "en" and fold(role).startswith(f"{name} ")
    return opens and any(post.words == (name.split()[-1],) for post in words.posts.get(name.split()[-1], ()))


def _fits(body: AgencyMention, country: str | None) -> bool:
    """The body may be of the holder's country."""
    return body.kind not in ("embassy", "presidency") and (not country or body.country in WORLD | {country})


def _above(role: str, body: AgencyMention, words: Words) -> bool:
    """`el gerente regional` beside a mayor: somebody of a region or of the nation is of no town hall."""
    wide = not words.set("wider_than_towns").isdisjoint(fold(role).split())
    return body.kind == "city" and body.basis == "implied" and wide


def _of_list(scene: Scene, words: Words) -> AgencyMention | None:
    """The one body that a list's opening speaks for."""
    first = scene.people[0].first if scene.people else 0
    before = [b for b in scene.bodies if b.end <= scene.tokens[first].start]
    opening = {t.low for t in scene.tokens[:first]}
    speaks = (
        opening & words.set("bodies_lead")
        or opening & words.set("delegation_words")
        or any(t.text == ":" for t in scene.tokens[:first])
    )
    return before[-1] if len(before) == 1 and speaks else None
