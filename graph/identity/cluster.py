"""From mentions to people: the best agreements first, and never across a contradiction.

Two groups are joined only if no member of one contradicts a member of the other: by name, by standing in one list of
one document, or by a decision. So nobody is chained to somebody else through a third. A mention that fits two
groups which cannot be one stays apart, unless it fits one of them clearly better.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from graph.identity.blocking import candidate_pairs
from graph.identity.comparison import Comparison
from graph.identity.people import PersonMention, compare, in_one_list

Pair = tuple[str, str]
# How much better a mention must fit one person than another before it is theirs.
MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class Clusters:
    """`groups` of mention ids, each sorted, ordered by first id; `review` the pairs for a person to decide, best
    first; `reasons` the comparison behind every pair that was joined, blocked or left for review."""

    groups: list[list[str]] = field(default_factory=list)
    review: list[tuple[str, str, Comparison]] = field(default_factory=list)
    reasons: dict[Pair, Comparison] = field(default_factory=dict)


class Groups:
    """Disjoint groups of mentions that refuse to be joined across a contradiction."""

    def __init__(self, mentions: Sequence[PersonMention], cannot: Iterable[Pair]) -> None:
        self.mentions = {mention.id: mention for mention in mentions}
        self.home = {mention.id: mention.id for mention in mentions}
        self.members = {mention.id: [mention.id] for mention in mentions}
        self.apart: dict[str, set[str]] = {}
        for a, b in cannot:
            self.apart.setdefault(a, set()).add(b)
            self.apart.setdefault(b, set()).add(a)

    def root(self, member: str) -> str:
        return self.home[member]

    def may_join(self, a: str, b: str) -> bool:
        """Whether no member of one group contradicts a member of the other."""
        ours, theirs = self.members[self.root(a)], self.members[self.root(b)]
        if any(self.apart.get(x, set()).intersection(theirs) for x in ours):
            return False
        return not any(contradict(self.mentions[x], self.mentions[y]) for x in ours for y in theirs)

    def join(self, a: str, b: str) -> None:
        keep, gone = sorted((self.root(a), self.root(b)), key=lambda root: (-len(self.members[root]), root))
        if keep == gone:
            return
        for member in self.members[gone]:
            self.home[member] = keep
        self.members[keep] += self.members.pop(gone)


def contradict(a: PersonMention, b: PersonMention) -> bool:
    """Whether two mentions cannot be one person: by name, by side, or because they stand in one list."""
    if in_one_list(a, b):
        return True
    if a.country and b.country and a.country != b.country:
        return True
    return compare(a, b).verdict == "different"


def cluster(mentions: Sequence[PersonMention], must: Iterable[Pair] = (), cannot: Iterable[Pair] = ()) -> Clusters:
    """Group mentions into people. `must` pairs are joined whatever is seen, `cannot` pairs never.

    The result does not depend on the order of the mentions. Raises ValueError where two mentions share an id.
    """
    ordered = sorted(mentions, key=lambda mention: mention.id)
    if len({mention.id for mention in ordered}) < len(ordered):
        raise ValueError("two mentions share an id")
    groups = Groups(ordered, cannot)
    for a, b in sorted(must):
        if a in groups.home and b in groups.home:
            groups.join(a, b)
    reasons = {}
    for i, j in candidate_pairs(ordered):
        comparison = compare(ordered[i], ordered[j])
        if comparison.verdict != "different":
            reasons[ordered[i].id, ordered[j].id] = comparison
    for (a, b), comparison in sorted(reasons.items(), key=lambda item: (-item[1].score, item[0])):
        if comparison.verdict == "same" and groups.may_join(a, b):
            groups.join(a, b)
    open_pairs = [(a, b, c) for (a, b), c in reasons.items() if groups.root(a) != groups.root(b)]
    review = sorted((entry for entry in open_pairs if groups.may_join(*entry[:2])), key=lambda e: (-e[2].score, e[:2]))
    return Clusters(sorted(sorted(group) for group in groups.members.values()), review, reasons)
