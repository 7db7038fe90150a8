"""Twins of the queries about people together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from queries.facts import Facts, flat

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def met_with(facts: Facts, person: str, since: Day = None, until: Day = None) -> Rows:
    counted = facts.counted(since, until)
    for other, wholes in facts.company(person).items():
        there = [m for m in counted if m in wholes]
        if there:
            first, last = facts.span(there)
            yield other, facts.of(other, "name"), len(there), first, last, flat({m: wholes[m] for m in there})


def meetings_together(facts: Facts, person: str, other: str, since: Day = None, until: Day = None) -> Rows:
    shared = facts.together(person, other)
    for m in facts.counted(since, until):
        if m in shared:
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), shared[m]
