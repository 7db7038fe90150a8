"""Twins of the queries about posts and agencies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from queries.facts import NEVER, Facts, Link, Props, flat, known, nulls_last, props_of
from queries.twins.people import most_common

Rows = Iterator[tuple[Any, ...]]
Day = str | None


def seen(posts: list[Props]) -> tuple[str | None, str | None, bool]:
    """First day, last day, and whether any of the posts was acting."""
    first = known(post.get("first_seen") for post in posts)
    last = known(post.get("last_seen") for post in posts)
    return first[0] if first else None, last[-1] if last else None, any(post.get("acting") for post in posts)


def grouped(posts: Iterable[Link], *by: str) -> dict[tuple[Any, ...], list[Props]]:
    """REPRESENTS edges by `person`, `agency` and `role`, as asked."""
    found: dict[tuple[Any, ...], list[Props]] = defaultdict(list)
    for person, agency, post in posts:
        parts = {"person": person, "agency": agency, "role": post.get("role")}
        found[tuple(parts[name] for name in by)].append(post)
    return found


# ---------------------------------------------------------------------- posts


def who_represented(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    posts = [link for link in facts.links["REPRESENTS"] if link.target == agency and overlaps(link.props, since, until)]
    for (person, role), found in grouped(posts, "person", "role").items():
        yield person, facts.of(person, "name"), role, *seen(found), found


def overlaps(post: Props, since: Day, until: Day) -> bool:
    return bool(post.get("last_seen", "") >= (since or "") and post.get("first_seen", NEVER) <= (until or NEVER))


def posts_of_person(facts: Facts, person: str) -> Rows:
    posts = [link for link in facts.links["REPRESENTS"] if link.source == person]
    for (role, agency), found in grouped(posts, "role", "agency").items():
        yield role, agency, facts.of(agency, "name"), *seen(found), found


def holders_of_post(facts: Facts, post: list[str], since: Day = None, until: Day = None) -> Rows:
    counted = set(facts.counted(since, until))
    found: dict[tuple[str, str | None], dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    for person, wholes in facts.attended.items():
        for m in counted & wholes.keys():
            for seat in wholes[m]:
                if seat.get("role") in post or not set(post).isdisjoint(seat.get("roles", ())):
                    found[person, seat.get("role")][m].append(seat)
    for (person, role), said in found.items():
        yield person, facts.of(person, "name"), role, *facts.span(said), flat(said)


def changed_post(facts: Facts) -> Rows:
    posts: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for (person, agency, role), found in grouped(facts.links["REPRESENTS"], "person", "agency", "role").items():
        order = (*nulls_last(seen(found)[0]), *nulls_last(role), *nulls_last(facts.of(agency, "name")), agency)
        text = f"{seen(found)[0] or '?'} {role or '?'} ({facts.named(agency)})"
        posts[person].append((order, text, found))
    return changes(facts, posts)


def changed_agency(facts: Facts) -> Rows:
    posts: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for (person, agency), found in grouped(facts.links["REPRESENTS"], "person", "agency").items():
        order = (*nulls_last(seen(found)[0]), *nulls_last(facts.of(agency, "name")), agency)
        posts[person].append((order, f"{seen(found)[0] or '?'} {facts.named(agency)}", found))
    return changes(facts, posts)


def changes(facts: Facts, posts: Mapping[str, list[tuple[Any, ...]]]) -> Rows:
    """People one of whose entries was last seen before another was first seen; the entries in their order."""
    for person, entries in posts.items():
        starts = known(seen(found)[0] for _, _, found in entries)
        ends = known(seen(found)[1] for _, _, found in entries)
        if starts and ends and ends[0] < starts[-1]:
            entries.sort(key=lambda entry: entry[0])
            said = [post for _, _, found in entries for post in found]
            yield person, facts.of(person, "name"), [text for _, text, _ in entries], said


def acting_holders(facts: Facts) -> Rows:
    posts = [link for link in facts.links["REPRESENTS"] if link.props.get("acting")]
    for (person, role, agency), found in grouped(posts, "person", "role", "agency").items():
        yield person, facts.of(person, "name"), role, agency, facts.of(agency, "name"), *seen(found)[:2], found


# ---------------------------------------------------------------------- agencies at meetings


def agencies_at_meeting(facts: Facts, meeting: str) -> Rows:
    present: dict[str, list[Link]] = defaultdict(list)
    rooms = set(facts.rooms_below(meeting))
    for agency, seat in facts.agency_seats:
        if seat.target in rooms:
            present[agency].append(seat)
    for agency, seats in present.items():
        yield agency, facts.of(agency, "name"), facts.of(agency, "country"), people_of(facts, seats), props_of(seats)


def people_of(facts: Facts, seats: Iterable[Link]) -> list[str]:
    """Names of the people among those who sat."""
    return facts.names({seat.source for seat in seats if facts.is_a(seat.source, "Person")})


def agencies_at_each_meeting(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if present := facts.agencies_of.get(m):
            names = [facts.named(agency) for agency in facts.by_name(present)]
            said = [props for seats in present.values() for props in props_of(seats)]
            yield m, facts.of(m, "date"), facts.title(m), names, said


def agencies_together(facts: Facts, since: Day = None, until: Day = None, limit: int = 25) -> Rows:
    present: dict[str, list[str]] = defaultdict(list)
    for agency, there in facts.agencies_at(facts.counted(since, until)):
        for m in there:
            present[m].append(agency)
    counts: Counter[tuple[str, str]] = Counter()
    for agencies in present.values():
        counts.update(combinations(sorted(agencies), 2))
    for (agency, other), number in most_common(facts, counts, limit):
        yield agency, facts.of(agency, "name"), other, facts.of(other, "name"), number


def agencies_met_by(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    own = facts.delegates.get(agency, {})
    meetings = [m for m in facts.counted(since, until) if m in own]
    for other, there in facts.agencies_at(meetings):
        if other != agency:
            said = [props for seats in there.values() for props in props_of(seats)]
            yield other, facts.of(other, "name"), len(there), *facts.span(there), said


def meetings_of_agency(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    for m in facts.counted(since, until):
        if seats := facts.delegates.get(agency, {}).get(m):
            names = people_of(facts, seats)
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), names, props_of(seats)


def agencies_present(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
    for agency, there in facts.agencies_at(facts.counted(since, until)):
        if country in (None, facts.of(agency, "country")):
            said = [props for seats in there.values() for props in props_of(seats)]
            yield agency, facts.of(agency, "name"), facts.of(agency, "country"), len(there), said


def agencies_at_every_meeting(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    counted = facts.counted(since, until)
    for agency, there in facts.agencies_at(counted):
        if len(there) == len(counted):
            said = [props for seats in there.values() for props in props_of(seats)]
            yield agency, facts.of(agency, "name"), len(there), len(counted), said


def agencies(facts: Facts, country: str | None = None) -> Rows:
    for agency in facts.ids["Agency"]:
        props = facts.nodes[agency]
        if country in (None, props.get("country")):
            yield agency, *(props.get(name) for name in ("name", "acronym", "country", "kind"))


def bodies(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    counted = set(facts.counted(since, until))
    found: dict[tuple[str, str], list[Props]] = defaultdict(list)
    for seat in facts.seats:
        if facts.is_a(seat.source, "Agency"):
            for m in counted.intersection(facts.wholes[seat.target]):
                found[m, seat.source].append(seat.props)
    for (m, agency), said in found.items():
        yield m, facts.of(m, "date"), facts.title(m), agency, facts.of(agency, "name"), said


def meetings_of_two_agencies(facts: Facts, agency: str, other: str, since: Day = None, until: Day = None) -> Rows:
    mine, theirs = facts.delegates.get(agency, {}), facts.delegates.get(other, {})
    for m in facts.counted(since, until):
        if agency != other and m in mine and m in theirs:
            said = props_of(mine[m]) + props_of(theirs[m])
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), said


# ---------------------------------------------------------------------- delegations


def with_mark(facts: Facts, mark: str, since: Day, until: Day, side: str | None = None) -> Rows:
    """People whose seat carries a mark (`lead`, `host`), by meeting and side."""
    counted = set(facts.counted(since, until))
    found: dict[tuple[str, str | None, str], list[Props]] = defaultdict(list)
    for person, wholes in facts.attended.items():
        for m in counted & wholes.keys():
            for seat in wholes[m]:
                if seat.get(mark) and side in (None, seat.get("side")):
                    found[m, seat.get("side"), person].append(seat)
    for (m, of_side, person), seats in found.items():
        yield m, facts.of(m, "date"), facts.title(m), of_side, person, facts.of(person, "name"), seats


def delegation_leads(facts: Facts, since: Day = None, until: Day = None, country: str | None = None) -> Rows:
    return with_mark(facts, "lead", since, until, country)


def hosts(facts: Facts, since: Day = None, until: Day = None) -> Rows:
    return with_mark(facts, "host", since, until)


def leads_of_meeting(facts: Facts, meeting: str, country: str | None = None) -> Rows:
    found: dict[tuple[str | None, str], list[Props]] = defaultdict(list)
    for person, seats in facts.people_in(facts.rooms_below(meeting)).items():
        for seat in seats:
            if seat.get("lead") and country in (None, seat.get("side")):
                found[seat.get("side"), person].append(seat)
    for (side, person), seats in found.items():
        yield side, person, facts.of(person, "name"), known(seat.get("role") for seat in seats), seats


def who_represented_at(facts: Facts, agency: str, meeting: str) -> Rows:
    rooms = [room for room in facts.rooms_below(meeting) if room in facts.posts_at]
    found: dict[str, list[Props]] = defaultdict(list)
    for room in rooms:
        for person, agencies_there in facts.posts_at[room].items():
            if agency in agencies_there:
                found[person] += facts.rooms.get(room, {}).get(person, [])
    for person, seats in found.items():
        if seats:
            yield person, facts.of(person, "name"), known(seat.get("role") for seat in seats), seats


def represented_most(facts: Facts, agency: str, since: Day = None, until: Day = None) -> Rows:
    found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    seats = facts.delegates.get(agency, {})
    for m in facts.counted(since, until):
        for seat in seats.get(m, ()):
            if facts.is_a(seat.source, "Person"):
                found[seat.source][m].append(seat.props)
    for person, wholes in found.items():
        yield person, facts.of(person, "name"), len(wholes), *facts.span(wholes), flat(wholes)


def meetings_of_person_with_agency(
    facts: Facts, person: str, agency: str, since: Day = None, until: Day = None
) -> Rows:
    own = facts.rooms_of.get(person, set())
    for m in facts.counted(since, until):
        seats = facts.delegates.get(agency, {}).get(m, ())
        shared = [seat for seat in seats if seat.target in own and seat.source != person]
        if shared:
            mine = [props for seat in shared for props in facts.rooms[seat.target][person]]
            names = people_of(facts, shared)
            yield m, facts.of(m, "date"), facts.title(m), facts.of(m, "place"), names, props_of(shared) + mine
