"""What the sentences of one document call which body: all bodies it names, and what its words for them mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

from graph.authority import load_yaml

from ..agencies import WORLD, AgencyMention
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..words import FOLDER, Words

OF = small_words("of")
COURTESY = 4  # words of "Ms. Ann Roe", and one more
BACK = 300  # bodies looked through for the one a word means


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`employers_{lang}.yaml`, folded; phrases are single strings."""

    openers: frozenset[str]
    clauses: frozenset[str]
    neutral: frozenset[str]
    generic: frozenset[str]
    inner: frozenset[str]
    own: frozenset[str]
    own_posts: frozenset[str]
    issuers: frozenset[str]
    groups: frozenset[str]
    strong: frozenset[str]
    others: frozenset[str]
    seconds: frozenset[str]
    state_forms: frozenset[str]
    documents: frozenset[str]
    pointing: frozenset[str]
    row_links: frozenset[str]
    body_links: frozenset[str]
    seats: Mapping[str, tuple[str, ...]]
    kin: Mapping[str, tuple[str, ...]]
    leaders: frozenset[str]
    organs: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=4)
def lexicon(lang: str) -> Lexicon:
    data = load_yaml(FOLDER / f"employers_{lang}.yaml")
    fields: dict[str, Any] = {}
    for key, entries in data.items():
        if isinstance(entries, dict):
            fields[key] = {fold(name): tuple(map(fold, words)) for name, words in entries.items()}
        else:
            fields[key] = frozenset(map(fold, entries))
    return Lexicon(**fields)


@dataclass
class Named:
    """All bodies of one document in order, and the scenes they stand in."""

    scenes: list[Scene]
    words: Words
    text: str
    bodies: list[AgencyMention] = field(default_factory=list)
    at: dict[int, dict[int, AgencyMention]] = field(default_factory=dict)  # scene start -> first token -> body
    place: dict[int, int] = field(default_factory=dict)  # scene start -> its index
    rows: dict[int, dict[int, Any]] = field(default_factory=dict)  # scene start -> id of a person -> body of a row
    titled: dict[int, dict[int, AgencyMention | None]] = field(default_factory=dict)  # the same, of a line over them

    def __post_init__(self) -> None:
        for index, scene in enumerate(self.scenes):
            starts = [t.start for t in scene.tokens] if scene.bodies else []
            self.place[scene.sentence.start] = index
            self.at[scene.sentence.start] = dict(_begun(starts, scene.bodies))
            self.bodies += scene.bodies
        self.bodies.sort(key=lambda b: b.start)

    def in_scene(self, scene: Scene) -> dict[int, AgencyMention]:
        return self.at[scene.sentence.start]

    def meant(self, word: str, offset: int, *, later: bool = True) -> AgencyMention | None:
        """The body a common noun stands for: the last one before `offset` whose name has the word, else the next."""
        wanted = {word, *lexicon(self.words.lang).kin.get(word, ())}
        stop = bisect_left(self.bodies, offset, key=lambda b: b.start)
        following = self.bodies[stop : stop + BACK] if later else []
        for body in (*reversed(self.bodies[max(0, stop - BACK) : stop]), *following):
            key = fold(body.name).split()
            if len(key) > 1 and not wanted.isdisjoint(key) and not _owned(key, wanted, self.words):
                return again(body)
        if word in lexicon(self.words.lang).neutral and stop:  # "la entidad": whatever was named last
            return again(self.bodies[stop - 1])
        return None

    @cached_property
    def by_name(self) -> dict[str, AgencyMention]:
        """Each body by every name that the text or the authority file gives it."""
        return {fold(name): body for body in reversed(self.bodies) for name in (body.name, *body.aliases)}

    @cached_property
    def people(self) -> frozenset[str]:
        """The full names of those whom the text names with a post or a title."""
        names = (p.name for scene in self.scenes for p in scene.people if p.role or p.honorific)
        return frozenset(fold(name.text) for name in names if name.given and not name.single)

    def is_person(self, name: str) -> bool:
        """`Ann Roe`, `President Ann Roe`, `Ms. Roe`: what looks like a body's name is somebody's."""
        low = [word.rstrip(".") for word in fold(name).split()]
        titles = self.words.sets("courtesies", "honorifics")
        courtesy = len(low) > 1 and low[0] in self.words.set("courtesies") and len(name.split()) < COURTESY
        tails = (" ".join(low[k:]) for k in range(len(low) - 1))
        return courtesy or any(tail in self.people for tail in tails) and not titles.issuperset(low)

    @cached_property
    def by_opening(self) -> dict[str, dict[tuple[str, ...], AgencyMention]]:
        """The bodies of several words by the first one, each by all of them."""
        found: dict[str, dict[tuple[str, ...], AgencyMention]] = {}
        for body in reversed(self.bodies):
            name = tuple(fold(body.name).split())
            if len(name) > 1:
                found.setdefault(name[0], {})[name] = body
        return found

    @cached_property
    def country(self) -> str | None:
        """The country most of the bodies named are of, where one stands out."""
        count = Counter(b.country for b in self.bodies if b.country not in WORLD and b.kind != "embassy")
        most = count.most_common(2)
        return most[0][0] if most and (len(most) == 1 or most[0][1] > 2 * most[1][1]) else None

    def called(self, acronym: str) -> AgencyMention | None:
        """The body that the text or the authority file gives this acronym."""
        return next((again(b) for b in self.bodies if acronym in (b.name, *b.aliases)), None)


def _owned(key: list[str], wanted: set[str], words: Words) -> bool:
    """`Centro de Noticias del Congreso` is no congress: the word stands after "de", behind another common noun."""
    first = next(i for i, word in enumerate(key) if word in wanted)
    return not OF.isdisjoint(key[:first]) and key[0] in lexicon(words.lang).generic - wanted


def _begun(starts: list[int], bodies: Iterable[AgencyMention]) -> Iterator[tuple[int, AgencyMention]]:
    """(first token, body); one inside a word ("Rosal-UGT") begins at none, and would stand at the word after it.

    The mark put between two lines of a list has no width and starts where its line does: the word is the last there.
    """
    for body in bodies:
        first = bisect_left(starts, body.start)
        first = max(first, bisect_right(starts, body.start) - 1)
        if first < len(starts) and starts[first] < body.end:
            yield first, body


def again(body: AgencyMention) -> AgencyMention:
    """A body named elsewhere, as what these words mean."""
    return replace(body, start=-1, end=-1)
