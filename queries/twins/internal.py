"""Twins of the queries that serve the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from queries.facts import Facts

Rows = Iterator[tuple[Any, ...]]


def coverage(facts: Facts, since: str | None = None, until: str | None = None) -> Rows:
    undated = [m for m in facts.counted() if facts.of(m, "date_start") is None]
    yield len(facts.ids["Document"]), len(facts.counted(since, until)), len(undated)


def names(facts: Facts) -> Rows:
    when = ("date", "date_start", "date_end", "place", "series", "ordinal")
    for label, extra in (
        ("Person", ()),
        ("Agency", ("name_es", "name_en", "acronym")),
        ("Topic", ("name_es", "name_en")),
    ):
        for node in facts.ids[label]:
            props = facts.nodes[node]
            known = [props[name] for name in extra if name in props]
            aliases = [] if label == "Topic" else props.get("aliases", [])
            yield (node, label, props.get("name"), known + list(aliases), None, *(None for _ in when), None, None)
    topics = facts.targets_of(facts.links["DISCUSSED"])
    for node in facts.ids["Meeting"]:
        props = facts.nodes[node]
        more = (bool(facts.above.get(node)), sorted(topics.get(node, ())))
        yield (node, "Meeting", props.get("label"), [], props.get("status"), *(props.get(name) for name in when), *more)


def values(facts: Facts) -> Rows:
    posts: set[str | None] = set()
    people = set(facts.ids["Person"])
    for seat in facts.links["ATTENDED"]:
        if seat.source in people:
            posts.add(seat.props.get("role"))
            posts.update(seat.props.get("roles", ()))
    yield from (("post", value) for value in posts - {None})
    represented = {link.props.get("role") for link in facts.links["REPRESENTS"]}
    yield from (("post", value) for value in represented - {None})
    yield from (
        ("country", value) for value in {c for m in facts.ids["Meeting"] for c in facts.of(m, "countries") or ()}
    )
    for label in ("Person", "Agency"):
        countries = {facts.of(node, "country") for node in facts.ids[label]}
        yield from (("country", value) for value in countries - {None})
