"""Twins of the queries about meetings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from queries.facts import Facts

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def meetings(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        said = [link.props for link in facts.sources[m]]
        yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), len(facts.present[m]), said


def planned_meetings(facts: Facts) -> Rows:
    for m in facts.ids["Meeting"]:
        if facts.of(m, "status") == "planned":
            said = [link.props for link in facts.sources[m]]
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), said
