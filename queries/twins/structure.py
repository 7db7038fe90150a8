"""Twins of the queries about the shape of the whole graph."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from heapq import nsmallest
from itertools import combinations
from typing import Any

from queries.facts import Facts, nulls_last

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def most_connected(facts: Facts, limit: int = 25) -> Rows:
    for person in facts.rooms_of:
        if met := facts.roommates(person):
            yield person, facts.of(person, "name"), len(met)


def always_together(facts: Facts) -> Rows:
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for person, there in facts.attended.items():
        if len(there) > 1:
            groups[frozenset(there)].append(person)
    for meetings, people in groups.items():
        if len(people) > 1:
            found = facts.by_name(people)
            yield len(found), [facts.named(person) for person in found], len(meetings), found


def sole_links(facts: Facts, limit: int = 25) -> Rows:
    """Each pair of meetings remembers the one person it shares, until a second one comes."""
    alone: dict[tuple[str, str], str | None] = {}
    for person, there in facts.attended.items():
        for pair in combinations(sorted(there), 2):
            alone[pair] = None if pair in alone else person
    for person, links in Counter(person for person in alone.values() if person is not None).items():
        yield person, facts.of(person, "name"), links


def beyond_chance(facts: Facts, limit: int = 25) -> Rows:
    total = len(facts.counted())
    together: Counter[tuple[str, str]] = Counter()
    for people in facts.present.values():
        together.update(combinations(sorted(people), 2))
    percent: Counter[tuple[str, str]] = Counter()
    for (one, two), number in together.items():
        if number > 1:
            percent[one, two] = 100 * number * total // (len(facts.attended[one]) * len(facts.attended[two]))

    def rank(pair: tuple[str, str]) -> tuple[Any, ...]:
        names = (part for person in pair for part in nulls_last(facts.of(person, "name")))
        return (-percent[pair], -together[pair], *names, *pair)

    for one, two in nsmallest(limit, percent, key=rank):
        yield one, facts.of(one, "name"), two, facts.of(two, "name"), together[one, two], percent[one, two]


def closest_companions(facts: Facts, person: str, limit: int = 25) -> Rows:
    mine = set(facts.attended.get(person, ()))
    for other in set().union(*(facts.present[m] for m in mine)) - {person}:
        theirs = set(facts.attended[other])
        shared = len(mine & theirs)
        yield other, facts.of(other, "name"), shared, 100 * shared // len(mine | theirs)


def countries_together(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    counts: Counter[tuple[str, str]] = Counter()
    for m in facts.counted(since, until):
        counts.update(combinations(sorted(set(facts.of(m, "countries") or ())), 2))
    for (country, other), number in counts.items():
        yield country, other, number
