"""Twins of the queries about people together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from heapq import nlargest, nsmallest
from itertools import combinations, pairwise
from typing import Any

from queries.facts import Facts, Props, flat, known, nulls_last

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def met_with(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    counted = set(facts.counted(since, until))
    for other, wholes in facts.company(person).items():
        if there := counted & wholes.keys():
            first, last = facts.span(there)
            yield other, facts.of(other, "name"), len(there), first, last, flat({m: wholes[m] for m in there})


def meetings_together(facts: Facts, person: str, other: str, since: Day = None, until: Day = None) -> Rows:
    shared = facts.together(person, other)
    for m in facts.counted(since, until):
        if m in shared:
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), shared[m]


def met_most(facts: Facts, since: Day = None, until: Day = None, limit: int = 25) -> Rows:
    counted = set(facts.counted(since, until))
    counts: Counter[tuple[str, str]] = Counter()
    for whole, rooms in facts.rooms_by_whole().items():
        if whole in counted:
            counts.update({pair for room in rooms for pair in combinations(sorted(facts.rooms[room]), 2)})
    for (person, other), number in most_common(facts, counts, limit):
        shared = {m: seats for m, seats in facts.together(person, other).items() if m in counted}
        yield person, facts.of(person, "name"), other, facts.of(other, "name"), number, flat(shared)


def most_common(facts: Facts, counts: Counter[tuple[str, str]], limit: int) -> list[tuple[tuple[str, str], int]]:
    """The first of many pairs: by number, then by the names, then by the ids."""

    def rank(item: tuple[tuple[str, str], int]) -> tuple[Any, ...]:
        (one, other), number = item
        return (-number, *nulls_last(facts.of(one, "name")), *nulls_last(facts.of(other, "name")), one, other)

    if not limit:
        return []
    least = nlargest(limit, counts.values())[-1] if counts else 0  # names are compared only where numbers are level
    return nsmallest(limit, (item for item in counts.items() if item[1] >= least), key=rank)


def colleagues_never_together(facts: Facts, agency: str) -> Rows:
    people = {link.source for link in facts.links["REPRESENTS"] if link.target == agency}
    seen = sorted(person for person in people if facts.rooms_of.get(person))
    for person, other in combinations(seen, 2):
        if facts.rooms_of[person].isdisjoint(facts.rooms_of[other]):
            yield person, facts.of(person, "name"), other, facts.of(other, "name")


def in_room_with_both(facts: Facts, person: str, other: str, since: Day = None, until: Day = None) -> Rows:
    if person == other:
        return
    counted = set(facts.counted(since, until))
    found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    for room in facts.rooms_of.get(person, set()) & facts.rooms_of.get(other, set()):
        for whole in counted.intersection(facts.wholes[room]):
            for third, seats in facts.rooms[room].items():
                if third not in (person, other):
                    found[third][whole] += seats
    for third, wholes in found.items():
        yield third, facts.of(third, "name"), len(wholes), flat(wholes)


def common_contacts(facts: Facts, person: str, other: str) -> Rows:
    mine, theirs = facts.company(person), facts.company(other)
    for third in mine.keys() & theirs.keys() - {person, other}:
        yield (
            third,
            facts.of(third, "name"),
            len(mine[third]),
            len(theirs[third]),
            flat(mine[third]) + flat(theirs[third]),
        )


def chain_between(facts: Facts, person: str, other: str) -> Rows:
    ids = facts.chain(person, other)
    if len(ids) > 1:
        names = [facts.dated(node) if node in facts.held else facts.of(node, "name") for node in ids]
        said = [seat for a, b in pairwise(ids) for seat in facts.rooms.get(a, {}).get(b) or facts.rooms[b][a]]
        yield len(ids) // 2, names, said


def by_side(facts: Facts, person: str, since: Day, until: Day, same: bool) -> Rows:
    """People in one room with a person, on the same side or on another; a side that is not known is neither."""
    counted = set(facts.counted(since, until))
    found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    for room in facts.rooms_of.get(person, ()):
        sides = {seat.get("side") for seat in facts.rooms[room][person]} - {None}
        for other, there in facts.rooms[room].items():
            seats = [seat for seat in there if matches(seat.get("side"), sides, same)] if other != person else []
            for whole in counted.intersection(facts.wholes[room]) if seats else ():
                found[other][whole] += seats
    for other, wholes in found.items():
        seats = flat(wholes)
        side = known(seat.get("side") for seat in seats)[0]
        yield other, facts.of(other, "name"), side, len(wholes), *facts.span(wholes), seats


def matches(side: str | None, sides: set[str | None], same: bool) -> bool:
    return side is not None and (side in sides if same else bool(sides - {side}))


def counterparts(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    return by_side(facts, person, since, until, same=False)


def same_delegation(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    return by_side(facts, person, since, until, same=True)


def never_met(facts: Facts, person: str) -> Rows:
    met = facts.roommates(person)
    for other, rooms in facts.rooms_of.items():
        if rooms and other != person and other not in met:
            yield other, facts.of(other, "name"), facts.of(other, "country")


def people(facts: Facts, country: str | None = None) -> Rows:
    for person in facts.ids["Person"]:
        props = facts.nodes[person]
        if country in (None, props.get("country")):
            yield person, props.get("name"), props.get("country"), props.get("aliases", [])
