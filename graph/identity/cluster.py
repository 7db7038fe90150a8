"""From mentions to people: the best agreements first, and never across a contradiction.

Two groups are joined only if no member of one contradicts a member of the other: by name, by side, by standing in one
list of one document, or by a decision. So nobody is chained to somebody else through a third. A mention that fits two
people who cannot be one stays apart, unless it fits one of them clearly better.
"""

from __future__ import annotations

import gc
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from graph.identity.alignment import NameMatch, align
from graph.identity.blocking import Profile, Source, by_parts, profiles
from graph.identity.comparison import Comparison, Verdict
from graph.identity.crowds import Crowds
from graph.identity.groups import Conflicts, Groups
from graph.identity.memory import Memory, mark
from graph.identity.names import parse
from graph.identity.people import (
    OTHER_AGENCY,
    SAME,
    SAME_COUNTED,
    PersonMention,
    assess,
    best_name_match,
    same_document,
    weigh,
)

Pair = tuple[str, str]
Edge = tuple[float, int, int]  # score, and two numbers of profiles or of mentions
# How much better a mention must fit one person than another, who cannot be the same, before it is theirs.
MARGIN = 1.5
# Pairs kept for a person to decide: the best of each profile, and the best of all.
REVIEW_EACH, REVIEW_MOST = 3, 5000


class Reasons(Mapping[Pair, Comparison]):
    """The comparison behind every pair that was joined, made again when it is asked for."""

    def __init__(
        self,
        mentions: Sequence[PersonMention],
        pairs: Iterable[tuple[int, int]],
        crowds: Crowds,
        memory: Memory | None = None,
    ) -> None:
        self.mentions = mentions
        self.crowds = crowds
        self.memory = memory
        self.pairs = {(mentions[a].id, mentions[b].id): (a, b) for a, b in (sorted(pair) for pair in pairs)}

    def __getitem__(self, pair: Pair) -> Comparison:
        a, b = self.pairs[pair]
        return self.between(a, b)

    def between(self, a: int, b: int) -> Comparison:
        one, other = self.mentions[a], self.mentions[b]
        if self.memory is None:
            return self.made(one, other)
        near = (same_document(one, other), not one.meetings.isdisjoint(other.meetings))
        key = b"why%d%d" % near + self.mark(one) + self.mark(other)
        return self.memory.compared(key, partial(self.made, one, other))

    def made(self, one: PersonMention, other: PersonMention) -> Comparison:
        match = best_name_match(one, other)
        more = self.crowds.terms(parse(one.name), parse(other.name), match)
        return weigh(one, other, match, more, self.crowds.large)

    def mark(self, mention: PersonMention) -> bytes:
        return mark(mention, self.crowds.of(parse(mention.name)), self.crowds.large)

    def __iter__(self) -> Iterator[Pair]:
        return iter(self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)


@dataclass(frozen=True, slots=True)
class Clusters:
    """`groups` of mention ids, each sorted, ordered by first id; `review` the pairs for a person to decide, best
    first, one for two groups; `reasons` the comparisons that joined the groups, by pair of ids."""

    groups: list[list[str]] = field(default_factory=list)
    review: list[tuple[str, str, Comparison]] = field(default_factory=list)
    reasons: Mapping[Pair, Comparison] = field(default_factory=dict)


def cluster(
    mentions: Sequence[PersonMention],
    must: Iterable[Pair] = (),
    cannot: Iterable[Pair] = (),
    memory: Memory | None = None,
    source: Source = by_parts,
) -> Clusters:
    """Group mentions into people. `must` pairs are joined whatever is seen, `cannot` pairs never.

    The result does not depend on the order of the mentions, nor on what `memory` holds. `source` says which are
    compared. Raises ValueError where two mentions share an id.
    """
    with without_collector():
        return grouped(sorted(mentions, key=lambda mention: mention.id), must, cannot, memory, source)


@contextmanager
def without_collector() -> Iterator[None]:
    """No cycles are made here, and looking for them among millions of objects takes a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def grouped(
    ordered: Sequence[PersonMention],
    must: Iterable[Pair],
    cannot: Iterable[Pair],
    memory: Memory | None,
    source: Source,
) -> Clusters:
    place = {mention.id: number for number, mention in enumerate(ordered)}
    if len(place) < len(ordered):
        raise ValueError("two mentions share an id")
    joined = [(place[a], place[b]) for a, b in sorted(must) if a in place and b in place]
    apart = [(place[a], place[b]) for a, b in sorted(cannot) if a in place and b in place]
    found = profiles(ordered, {ordered[number].id for pair in (*joined, *apart) for number in pair})
    crowds = Crowds(profile.name for profile in found)
    conflicts = Conflicts()
    same, review = judge(found, source(found), crowds, memory)
    clear, torn = untangle(same, found, conflicts)
    near, near_review = judge_near(ordered)
    groups = Groups(ordered, apart, conflicts)
    steps = [pair for pair in joined if groups.join(*pair)]
    edges = [*within(found, crowds), *spread(clear, found, crowds), *near]
    steps += join_best(groups, edges, SAME_COUNTED if crowds.large else SAME)
    reasons = Reasons(ordered, steps, crowds, memory)
    return Clusters(listed(groups), for_review(groups, reasons, [*first(torn + review, found), *near_review]), reasons)


def judge(
    found: Sequence[Profile],
    pairs: Iterable[tuple[int, list[int]]],
    crowds: Crowds,
    memory: Memory | None = None,
) -> tuple[list[Edge], list[Edge]]:
    """Pairs of profiles that are the same, and the best of those for review."""
    same: list[Edge] = []
    review: list[Edge] = []
    scorer = Scorer(found, crowds)
    marks = [mark(one.mention, crowds.of(one.name), crowds.large) for one in found] if memory is not None else []
    for i, others in pairs:
        one, best = found[i], []
        for j in others:
            if not one.may_be(found[j]):
                continue
            if memory is None:
                score, verdict = scorer.between(i, j)
            else:
                score, verdict = memory.scored(marks[i] + marks[j], partial(scorer.between, i, j))
            if verdict == "same":
                same.append((score, i, j))
            elif verdict == "review":
                best.append((score, i, j))
        review += heapq.nlargest(REVIEW_EACH, best)
    return same, review


class Scorer:
    """Compares profiles with one after the other; names are aligned once for a pair of them."""

    def __init__(self, found: Sequence[Profile], crowds: Crowds) -> None:
        self.found = found
        self.crowds = crowds
        self.aligned: dict[str, NameMatch] = {}
        self.current: Profile | None = None

    def between(self, i: int, j: int) -> tuple[float, Verdict]:
        one, other = self.found[i], self.found[j]
        if one is not self.current:
            if self.current is None or one.name.bare or one.name.key != self.current.name.key:
                self.aligned = {}
            self.current = one
        match = self.aligned.get(other.name.key)
        if match is None or other.name.bare:
            match = best_name_match(one.mention, other.mention)
            self.aligned[other.name.key] = match
        if match.conflict:
            return -5.0, "different"
        more = self.crowds.terms(one.name, other.name, match)
        return assess(one.mention, other.mention, match, more, self.crowds.large)


def untangle(same: list[Edge], found: Sequence[Profile], conflicts: Conflicts) -> tuple[list[Edge], list[Edge]]:
    """The edges without a rival, and those torn: one end fits another profile as well, which contradicts the other."""
    around: dict[int, list[tuple[float, int]]] = {}
    for score, a, b in same:
        around.setdefault(a, []).append((score, b))
        around.setdefault(b, []).append((score, a))
    rivals = {member: rivals_of(best_by_name(near, found), found, conflicts) for member, near in around.items()}
    clear: list[Edge] = []
    torn: list[Edge] = []
    for score, a, b in same:
        rival = max(rivals[a].get(found[b].name.key, 0.0), rivals[b].get(found[a].name.key, 0.0))
        (torn if rival > score - MARGIN else clear).append((score, a, b))
    return clear, torn


def rivals_of(best: dict[str, tuple[float, int]], found: Sequence[Profile], conflicts: Conflicts) -> dict[str, float]:
    """For each name around a profile the score of the best other one that contradicts it."""
    rivals: dict[str, float] = {}
    names = list(best.items())
    for place, (key, (score, number)) in enumerate(names):
        for other_key, (other_score, other) in names[place + 1 :]:
            if conflicts.between(found[number].name, found[other].name):
                rivals[key] = max(rivals.get(key, 0.0), other_score)
                rivals[other_key] = max(rivals.get(other_key, 0.0), score)
    return rivals


def best_by_name(near: list[tuple[float, int]], found: Sequence[Profile]) -> dict[str, tuple[float, int]]:
    """The best edge to each different name."""
    best: dict[str, tuple[float, int]] = {}
    for score, other in near:
        key = found[other].name.key
        if key not in best or score > best[key][0]:
            best[key] = (score, other)
    return best


def within(found: Sequence[Profile], crowds: Crowds) -> Iterator[Edge]:
    """Edges between the members of one profile, where the profile alone says enough."""
    for profile in found:
        if len(profile.members) > 1 and (score := holds_together(profile, crowds)):
            yield from ((score, profile.members[0], member) for member in profile.members[1:])


def holds_together(profile: Profile, crowds: Crowds) -> float:
    """The score of two mentions of a profile with each other, or 0 where they may be two people."""
    match = align(profile.name, profile.name)
    more = crowds.terms(profile.name, profile.name, match)
    score, verdict = assess(profile.mention, profile.mention, match, more, crowds.large)
    return score if verdict == "same" else 0.0


def spread(edges: Iterable[Edge], found: Sequence[Profile], crowds: Crowds) -> Iterator[Edge]:
    """Edges of profiles as edges of mentions: of all members, unless they hold together by themselves."""
    members = {}
    for score, a, b in edges:
        for number in (a, b):
            if number not in members:
                whole = len(found[number].members) == 1 or holds_together(found[number], crowds)
                members[number] = found[number].members[:1] if whole else found[number].members
        yield from ((score, x, y) for x in members[a] for y in members[b])


def first(edges: Iterable[Edge], found: Sequence[Profile]) -> Iterator[Edge]:
    """Edges of profiles as edges of their first mentions."""
    return ((score, found[a].members[0], found[b].members[0]) for score, a, b in edges)


def judge_near(ordered: Sequence[PersonMention]) -> tuple[list[Edge], list[Edge]]:
    """Pairs of mentions of one document, or of one meeting told by two, judged with that context."""
    same: list[Edge] = []
    review: list[Edge] = []
    for a, b in pairs_near(ordered):
        one, other = ordered[a], ordered[b]
        match = best_name_match(one, other)
        if match.conflict:
            continue
        score, verdict = assess(one, other, match)
        if verdict != "different":
            (same if verdict == "same" else review).append((score, a, b))
    return same, review


def pairs_near(ordered: Sequence[PersonMention]) -> list[tuple[int, int]]:
    """Pairs of mentions with a word in common in one document or meeting."""
    files: dict[tuple[str, str], list[int]] = {}
    for number, mention in enumerate(ordered):
        for place in {mention.document, *mention.meetings} - {""}:
            for word in parse(mention.name).words:
                files.setdefault((place, word), []).append(number)
    return sorted({(a, b) for file in files.values() for i, a in enumerate(file) for b in file[i + 1 :]})


def join_best(groups: Groups, edges: Iterable[Edge], enough: float) -> Iterator[tuple[int, int]]:
    """Join along the edges, best first, where nothing contradicts; the edges that joined."""
    for score, a, b in sorted(edges, key=lambda edge: (-edge[0], edge[1], edge[2])):
        if groups.root(a) == groups.root(b) or not groups.may_join(a, b):
            continue
        if score + OTHER_AGENCY >= enough or not groups.strangers(a, b):
            groups.join(a, b)
            yield a, b


def listed(groups: Groups) -> list[list[str]]:
    together: dict[int, list[str]] = {}
    for number, mention in enumerate(groups.mentions):
        together.setdefault(groups.root(number), []).append(mention.id)
    return list(together.values())


def for_review(groups: Groups, reasons: Reasons, edges: Iterable[Edge]) -> list[tuple[str, str, Comparison]]:
    """The best open pair of any two groups that nothing keeps apart."""
    seen: set[tuple[int, int]] = set()
    found: list[tuple[str, str, Comparison]] = []
    for _, a, b in sorted(edges, key=lambda edge: (-edge[0], edge[1], edge[2])):
        roots = sorted((groups.root(a), groups.root(b)))
        pair = (roots[0], roots[1])
        if roots[0] != roots[1] and pair not in seen and groups.may_join(a, b):
            seen.add(pair)
            low, high = sorted((a, b))
            found.append((groups.mentions[low].id, groups.mentions[high].id, reasons.between(low, high)))
        if len(found) == REVIEW_MOST:
            break
    return found
