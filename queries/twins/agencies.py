"""Twins of the queries about posts and agencies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from queries.facts import NEVER, Facts, Props, known

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def seen(posts: list[Props]) -> tuple[str | None, str | None, bool]:
    """First day, last day, and whether any of the posts was acting."""
    first = known(post.get("first_seen") for post in posts)
    last = known(post.get("last_seen") for post in posts)
    return first[0] if first else None, last[-1] if last else None, any(post.get("acting") for post in posts)


def who_represented(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    posts = defaultdict(list)
    for person, target, post in facts.links["REPRESENTS"]:
        in_period = post.get("last_seen", "") >= (since or "") and post.get("first_seen", NEVER) <= (until or NEVER)
        if target == agency and in_period:
            posts[person, post.get("role")].append(post)
    for (person, role), found in posts.items():
        yield person, facts.of(person, "name"), role, *seen(found), found


def posts_of_person(facts: Facts, person: str) -> Rows:
    posts = defaultdict(list)
    for source, agency, post in facts.links["REPRESENTS"]:
        if source == person:
            posts[post.get("role"), agency].append(post)
    for (role, agency), found in posts.items():
        yield role, agency, facts.of(agency, "name"), *seen(found), found


def agencies_at_meeting(facts: Facts, meeting: str) -> Rows:
    present: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    rooms = set(facts.rooms_below(meeting))
    for agency, seat in facts.agency_seats:
        if seat.target in rooms:
            present[agency][seat.source].append(seat.props)
    for agency, who in present.items():
        people = facts.names(one for one in who if facts.is_a(one, "Person"))
        said = [seat for seats in who.values() for seat in seats]
        yield agency, facts.of(agency, "name"), facts.of(agency, "country"), people, said
