"""Disjoint groups of mentions that refuse to be joined across a contradiction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from graph.identity.agencies import related
from graph.identity.alignment import align
from graph.identity.names import Name, parse
from graph.identity.people import PersonMention, agency_of, in_one_list


@dataclass(slots=True)
class Part:
    """What a group holds, as far as it can contradict another group."""

    members: list[int]
    names: dict[str, Name]
    countries: set[str]
    agencies: set[str]
    lists: set[tuple[str, str]]
    apart: set[int] = field(default_factory=set)


class Conflicts:
    """Whether two names contradict each other, remembered."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, str], bool] = {}

    def between(self, a: Name, b: Name) -> bool:
        if a.key == b.key:
            return False
        pair = (a.key, b.key) if a.key < b.key else (b.key, a.key)
        if pair not in self.known:
            self.known[pair] = align(a, b).conflict is not None
        return self.known[pair]


class Groups:
    """Groups of mention numbers; a group of one is made when it is first asked for."""

    def __init__(
        self, mentions: Sequence[PersonMention], apart: Iterable[tuple[int, int]], conflicts: Conflicts
    ) -> None:
        self.mentions = mentions
        self.conflicts = conflicts
        self.above = list(range(len(mentions)))
        self.parts: dict[int, Part] = {}
        for a, b in apart:
            self.part(a).apart.add(b)
            self.part(b).apart.add(a)

    def root(self, member: int) -> int:
        while self.above[member] != member:
            self.above[member] = self.above[self.above[member]]
            member = self.above[member]
        return member

    def part(self, root: int) -> Part:
        if root not in self.parts:
            mention = self.mentions[root]
            name = parse(mention.name)
            lists = {(mention.document, meeting) for meeting in mention.meetings if mention.document}
            agency = agency_of(mention)
            countries = {mention.country} if mention.country else set()
            self.parts[root] = Part([root], {name.key: name}, countries, {agency} if agency else set(), lists)
        return self.parts[root]

    def may_join(self, a: int, b: int) -> bool:
        """Whether no member of one group contradicts a member of the other."""
        ours, theirs = self.part(self.root(a)), self.part(self.root(b))
        if not (ours.apart.isdisjoint(theirs.members) and theirs.apart.isdisjoint(ours.members)):
            return False
        if len(ours.countries | theirs.countries) > 1 or self.listed_twice(ours, theirs):
            return False
        return not any(self.conflicts.between(x, y) for x in ours.names.values() for y in theirs.names.values())

    def strangers(self, a: int, b: int) -> bool:
        """Whether both groups are known to serve agencies, and none in common, while the two mentions do not say so."""
        if agency_of(self.mentions[a]) and agency_of(self.mentions[b]):
            return False
        ours, theirs = self.part(self.root(a)).agencies, self.part(self.root(b)).agencies
        return bool(ours and theirs) and not any(x == y or related(x, y) for x in ours for y in theirs)

    def listed_twice(self, ours: Part, theirs: Part) -> bool:
        """Whether the groups stand beside each other in one list."""
        if ours.lists.isdisjoint(theirs.lists):
            return False
        return any(in_one_list(self.mentions[x], self.mentions[y]) for x in ours.members for y in theirs.members)

    def join(self, a: int, b: int) -> bool:
        """Join two groups whatever they hold; False where they are one already."""
        keep, gone = self.root(a), self.root(b)
        if keep == gone:
            return False
        if len(self.part(keep).members) < len(self.part(gone).members):
            keep, gone = gone, keep
        ours, theirs = self.part(keep), self.parts.pop(gone)
        self.above[gone] = keep
        ours.members += theirs.members
        ours.names |= theirs.names
        ours.countries |= theirs.countries
        ours.agencies |= theirs.agencies
        ours.lists |= theirs.lists
        ours.apart |= theirs.apart
        return True
