"""Which held meeting each scene of a text tells of.

Most texts report one. Another begins where a sentence moves on in time ("later", "in the evening") and meets again,
where somebody meets others in turn, or where one sentence tells of several meetings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass, field

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .apart import Row, meetings_apart
from .cast import name_parts
from .hosts import delegation, lead_of, only_one, unnamed_hosts
from .plots import Part, Plot, Plots, kind_of, speaks_of
from .turns import (
    a_meeting,
    also_meets,
    another_day,
    body_of_meeting,
    clause_besides,
    groups_met,
    meeting_with,
    meets,
    met_by_the_unnamed,
    met_in_turn,
    others_met,
    partners,
    surname,
    turns,
)

EARLY = 3  # tokens before a cue that opens a sentence
NEXT = 2  # tokens from such a cue to the meeting it is about
SOON = 6  # and to one that somebody had: "the day before, after a meeting with Y"
OF = small_words("of")
MOST = 60  # meetings told of; a text with more is a list of another kind


def deal(scenes: list[Scene], main: Plot, there: Set[int], words: Words) -> Plots:
    """Give every scene its held meeting: the current one, until a new one begins.

    `there` are the ids of those found whom their sentences put in the room.
    """
    main.opening = _earlier(scenes, main, words) or main.opening
    dealer = _Dealer(Plots([main], {}), main, main, there, words)
    begun = False
    for before, scene in zip([None, *scenes], scenes, strict=False):
        if scene is main.opening:
            begun = True
            dealer.open_with(scene)
        elif begun:
            dealer.move_on(before, scene)
        dealer.place(scene)
    return dealer.plots


def _earlier(scenes: list[Scene], main: Plot, words: Words) -> Scene | None:
    """`Governor X toured the port. She met with local leaders. …`: who met is known, though nobody is named there."""
    told: list[Scene] = []
    for scene in scenes:
        if scene is main.opening:
            return None
        unnamed = scene.kind == "prose" and not scene.people and meets(scene, words)
        if unnamed and unnamed_hosts(scene, told, only_one(told), frozenset(), words):
            return scene
        told.append(scene)
    return None


@dataclass(slots=True)
class _Dealer:
    """Where the text stands: its meetings so far, the one it tells of now, and the surnames in each."""

    plots: Plots
    main: Plot
    current: Plot
    there: Set[int]
    words: Words
    named: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    everybody: set[str] = field(default_factory=set)  # all parts of their names
    capitals: set[str] = field(default_factory=set)  # all words of names so far
    told: list[Scene] = field(default_factory=list)
    lead: tuple[Found, ...] = ()  # who can be meant by a pronoun or a post alone

    def open_with(self, scene: Scene) -> None:
        """The first meeting's own sentence, which can tell of several."""
        self.main.partners, self.main.groups = self._partners(scene), groups_met(scene, self.words)
        self.lead = only_one(self.told)
        self.main.hosts = self._hosts(scene)
        self.lead = lead_of(scene, self.told, self.words)
        if groups := meetings_apart(scene, self.words):
            self._several(scene, groups)

    def move_on(self, before: Scene | None, scene: Scene) -> None:
        """Turn to another meeting, to one told of before, or stay."""
        room = len(self.plots.all) < MOST
        groups = meetings_apart(scene, self.words) if room else []
        if groups:
            self._several(scene, groups)
        elif (
            room
            and not self._comes_now(scene)
            and (_begins_another(scene, self.words) or self._counts_on(scene) or self._one_more(scene))
        ):
            self._begin(scene)
        elif (told := self._told_before(scene)) is not None:
            self.current = told
        elif room and not self._waits(scene) and self._turns(before, scene):
            self._begin(scene)
        elif group_met(scene, self.current, self.words):
            return
        elif self.current is not self.main and _goes_back(scene, self.current, self.words):
            self.current = self.main

    def place(self, scene: Scene) -> None:
        """The scene belongs to the current meeting, or a list to its delegations' own."""
        home = self.plots.held_of[scene.sentence.start] = _list_home(scene, self.current, self.plots.all, self.words)
        for person in scene.people:
            for plot in self.plots.homes(scene, person.name.first):
                self.named[plot.key] |= _surnames([person])
        parts_of_names = (part for person in scene.people for part in name_parts(person.text))
        self.everybody |= _surnames(scene.people).union(parts_of_names)
        self.capitals |= {token.low for token in scene.tokens if token.cap}
        self.told.append(scene)
        if home is self.current and not home.partners:
            home.partners = self._partners(scene)

    def _counts_on(self, scene: Scene) -> bool:
        """`El segundo encuentro fue …`, where a sentence before opens with the first one."""
        ordinal = _counted(scene, self.words)
        firsts = self.words.set("first_ordinals")
        return bool(ordinal) and ordinal not in firsts and any(_counted(s, self.words) in firsts for s in self.told)

    def _one_more(self, scene: Scene) -> bool:
        """`sostuvo otra reunión con Y`, with somebody who was not named before."""
        pairs = zip(scene.tokens, scene.tokens[1:], scene.region, strict=False)
        one, nouns = self.words.set("another_one"), self.words.sets("meeting_nouns", "meetings_of_several")
        more = any(a.low in one and b.low in nouns and region == "main" for a, b, region in pairs)
        new = (p for p in scene.people if id(p) in self.there and surname(p) not in self.everybody)
        return more and scene.kind == "prose" and any(new)

    def _turns(self, before: Scene | None, scene: Scene) -> bool:
        known = self.named[self.current.key]
        known = known | {""} if self.current.groups or not known else known  # a body is somebody too
        if _sat_on(scene, self.words):
            return False
        if turns(before, scene, self.current.opening, known, self.words):
            return True
        if self.current.partners and others_met(scene, self.there, self.everybody, self.words):
            return True
        hosts, alone = self._hosts(scene), not self.lead and self.current.partners
        if alone and met_by_the_unnamed(scene, self.there, self.everybody, self.words):
            return True
        if hosts and body_of_meeting(scene, self.words) - self.capitals and known - _surnames(hosts):
            return True
        new = groups_met(scene, self.words) - self.capitals
        return met_in_turn(scene, hosts, self.there, known, self.everybody, new, self.words)

    def _comes_now(self, scene: Scene) -> bool:
        """`In the morning, they met with Y`, after a sentence that only sums up what was to be told."""
        opening = self.current.opening
        return opening is not None and self._sums_up(opening) and self._waits(scene)

    def _waits(self, scene: Scene) -> bool:
        """The current meeting was told of without those who were met: they come now."""
        opening = self.current.opening
        if self.current.partners or opening is None or self._of_others(scene):
            return False
        if another_day(scene, opening, self.words) and meets(scene, self.words):
            return False
        met = bool(meets(opening, self.words)) or self._sums_up(opening)
        if not met or not self._partners(scene) or also_meets(scene, self.words) is not None:
            return False
        hosts = [*self.lead, *self.current.hosts, *delegation(self.told, self.words)]
        hosts += opening.people if self._sums_up(opening) else []
        mine = [p for s in self.told if self.plots.tells_of(s, self.current) for p in s.people if id(p) in self.there]
        return _surnames(mine) <= _surnames(hosts)

    def _of_others(self, scene: Scene) -> bool:
        """The current meeting was with a body, and those met now are not of it."""
        theirs = self.current.groups
        return bool(theirs) and theirs.isdisjoint(t.low for t in scene.tokens if t.cap)

    def _sums_up(self, opening: Scene) -> bool:
        """`A delegation is visiting`, `estuvieron en diferentes audiencias`: whom they met comes later."""
        several = speaks_of(opening, self.words, "meetings_of_several") and speaks_of(opening, self.words, "various")
        return not meets(opening, self.words) and (several or speaks_of(opening, self.words, "delegation_words"))

    def _partners(self, scene: Scene) -> frozenset[str]:
        return _surnames([person for person in partners(scene, self.words) if id(person) in self.there])

    def _hosts(self, scene: Scene) -> tuple[Found, ...]:
        return unnamed_hosts(scene, self.told, self.lead, self.there, self.words)

    def _told_before(self, scene: Scene) -> Plot | None:
        """The meeting whose partner alone the sentence names, where that is another than the current one."""
        names = _surnames(scene.people)
        matches = [plot for plot in self.plots.all if plot.partners & names] if len(self.plots.all) > 1 else []
        if len(matches) != 1 or matches[0] is self.current or not names <= self.everybody:
            return None
        return matches[0]

    def _begin(self, scene: Scene) -> None:
        self.current = self._plot(scene, self._partners(scene))
        self.plots.asides[scene.sentence.start] = clause_besides(scene)

    def _several(self, scene: Scene, groups: list[tuple[int, int, Row]]) -> None:
        """Give each group of people its own meeting, which can have been told of before."""
        if scene is self.main.opening or self._waits(scene):
            self.current.partners = _surnames(groups[0][2])
            self.current.hosts = self.current.hosts or self._hosts(scene)
        parts = []
        for first, stop, row in groups:
            parts.append(Part(first, stop, self._met_alone(row) or self._plot(scene, _surnames(row))))
        self.plots.parts[scene.sentence.start] = parts
        self.current = parts[0].plot

    def _met_alone(self, row: Row) -> Plot | None:
        """The meeting told of before in which somebody met these people and nobody else, or they somebody."""
        met = _surnames(row)
        sides = ((plot, self.named[plot.key] - _surnames(plot.hosts)) for plot in self.plots.all)
        same = (plot for plot, side in sides if plot.partners == met or met <= side)
        return next((plot for plot in same if len(self.named[plot.key] - met) <= 1), None)

    def _plot(self, scene: Scene, met: frozenset[str]) -> Plot:
        key = f"m{len(self.plots.all) + 1}"
        plot = Plot(key, "held", opening=scene, kind=kind_of(scene, self.words), hosts=self._hosts(scene), partners=met)
        plot.groups = groups_met(scene, self.words)
        self.plots.all.append(plot)
        self.named[key] |= _surnames(plot.hosts)
        return plot


def _surnames(row: Iterable[Found]) -> frozenset[str]:
    return frozenset(surname(person) for person in row)


def _begins_another(scene: Scene, words: Words) -> bool:
    """`Later that day, the ministers met with …`: a cue at the start, a verb of meeting, somebody named."""
    if scene.kind != "prose" or _sat_on(scene, words):
        return False
    opens = any(first <= EARLY for first, _ in scene.cues.of("another_meeting"))
    if opens and a_meeting(scene, words):
        return True
    if not (scene.people or scene.posts):
        return False
    if any(scene.region[first] == "main" for first, _ in scene.cues.of("met_also")):
        return True
    early = [stop for first, stop in scene.cues.of("another_meeting") if first <= EARLY]
    if not early:
        return False
    if any(_another(scene, stop, words) for stop in early):
        return True
    return any(
        scene.region[first] == "main"
        and scene.tokens[first].low in words.set("meet_again")
        and any(token.cap for token in scene.tokens[first + 1 :])  # not "spoke to the press"
        for first, _ in (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    )


def _counted(scene: Scene, words: Words) -> str:
    """The ordinal in "El segundo encuentro …", "The first meeting …" at the start of a sentence."""
    lows = [t.low for t in scene.tokens[:EARLY]]
    opens = len(lows) == EARLY and scene.kind == "prose" and lows[0] in words.set("articles")
    counted = opens and lows[1] in words.data["ordinals"] and lows[2] in words.set("meeting_nouns")
    return lows[1] if counted else ""


def _another(scene: Scene, stop: int, words: Words) -> bool:
    """`In a separate meeting with …`, `La víspera, tras una cita con Y`; not "después del encuentro con Y"."""
    if stop < len(scene.tokens) and scene.tokens[stop].low in OF:
        return False
    if any(0 <= noun - stop <= NEXT for noun, _ in scene.cues.of("meeting_nouns")):
        return True
    noun = meeting_with(scene, words)
    before = set() if noun is None else {t.low for t in scene.tokens[stop:noun][-NEXT:]}
    return noun is not None and noun - stop <= SOON and bool(before & words.set("indefinite_articles"))


def _sat_on(scene: Scene, words: Words) -> bool:
    """`A continuación, mantuvieron una entrevista`: the same people go on, with no others; no meal."""
    if speaks_of(scene, words, "meals"):
        return False
    opens = max((stop for first, stop in scene.cues.of("another_meeting") if first <= EARLY), default=0)
    verb = next((first for first, _ in scene.cues.attend if first >= opens), 0)
    silent = words.sets("they", "reflexive") | {","}
    sat = opens and scene.tokens[verb].low in words.set("they_sat")
    met = next((person.first for person in scene.people if person.first > verb), 0)
    others = met and all(t.kind != "punct" for t in scene.tokens[verb:met]) or groups_met(scene, words)
    return bool(sat) and not others and all(t.low in silent for t in scene.tokens[opens:verb])


def _goes_back(scene: Scene, current: Plot, words: Words) -> bool:
    """A new paragraph returns from a second meeting to the main one, unless the second is the delegations' own."""
    if current.opening is None or scene.sentence.paragraph == current.opening.sentence.paragraph:
        return False
    return not speaks_of(current.opening, words, "delegation_words")


def group_met(scene: Scene, plot: Plot, words: Words) -> bool:
    """The scene lists a group ("Mayors participating included: …") that the meeting's opening says met.

    Not one that sums up several meetings: "met separately with mayors and with senators".
    """
    if plot.opening is None or speaks_of(plot.opening, words, "apart"):
        return False
    colon = next((i for i, t in enumerate(scene.tokens) if t.text == ":"), None)
    if colon is None or plot.status != "held":
        return False
    heads = {p.post.words for p in scene.posts if p.plural and p.head < colon}
    return bool(heads & {p.post.words for p in plot.opening.posts if p.plural})


def _list_home(scene: Scene, current: Plot, plots: list[Plot], words: Words) -> Plot:
    """A delegation's list belongs to the meeting whose opening speaks of delegations; else to where the text stands."""
    if len(plots) == 1 or scene is current.opening or not speaks_of(scene, words, "delegation_words"):
        return current
    homes = [plot for plot in plots if plot.opening and speaks_of(plot.opening, words, "delegation_words")]
    return homes[0] if homes else plots[0]
