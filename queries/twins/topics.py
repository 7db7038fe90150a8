"""Twins of the queries about topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from queries.facts import Facts

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def meetings_about(facts: Facts, topic: str, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if said := facts.discussed[topic].get(m):
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), said


def topics_of_meeting(facts: Facts, meeting: str) -> Rows:
    found = defaultdict(list)
    for link in facts.links["DISCUSSED"]:
        if meeting in facts.upwards(link.source):
            found[link.target].append(link.props)
    for topic, said in found.items():
        yield topic, facts.of(topic, "name"), said
