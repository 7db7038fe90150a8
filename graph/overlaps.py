"""Two people in one post of one agency at one time: one of them acts for the other, or somebody is mistaken.

Only posts that one person holds and that say which they are; those marked as acting are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from graph.authority import name_key
from graph.identity.posts import compare_posts, heads_country, held_by_one, names_domain, titles_of_head
from graph.model import Attendee
from graph.resolve.resolved import Resolved
from graph.resolve.seats import Seat

Days = tuple[int, int]


def overlaps(resolved: Resolved) -> Iterator[tuple[str, Seat, Seat]]:
    """Agency (node id), and the first seat of each of the two in that post, the earlier person first."""
    serving: dict[str, dict[str, list[Seat]]] = defaultdict(lambda: defaultdict(list))
    for seat in resolved.seats:
        agency = resolved.agencies.of.get(seat.spot)
        if agency and _telling(seat, agency) and resolved.meetings.line.spans[seat.record].exact:
            serving[agency][resolved.people.of[seat.spot]].append(seat)
    for agency, people in serving.items():
        for ours, theirs in combinations(people.values(), 2):
            if found := _at_one_time(ours, theirs, resolved):
                yield agency, *found


def _at_one_time(ours: Sequence[Seat], theirs: Sequence[Seat], resolved: Resolved) -> tuple[Seat, Seat] | None:
    for one in ours:
        for other in theirs:
            if compare_posts(_role(one), _role(other), one.claim.country) != "same":
                continue
            a, b = _days(one, ours, resolved), _days(other, theirs, resolved)
            if max(a[0], b[0]) <= min(a[1], b[1]):
                return one, other
    return None


def _days(seat: Seat, seats: Sequence[Seat], resolved: Resolved) -> Days:
    """First and last day on which a person is seen in the post of a seat."""
    spans = [
        resolved.meetings.line.spans[other.record]
        for other in seats
        if compare_posts(_role(seat), _role(other), seat.claim.country) == "same"
    ]
    return min(span.first for span in spans), max(span.last for span in spans)


def _telling(seat: Seat, agency: str) -> bool:
    """A post that one person holds, and that says of what."""
    claim, role = seat.claim, _role(seat)
    if not isinstance(claim, Attendee) or claim.acting or not role or not held_by_one(role, claim.country):
        return False
    if names_domain(role, claim.country) or heads_country(role, claim.country):
        return True
    return name_key(role) in titles_of_head(agency.removeprefix("agency-"))


def _role(seat: Seat) -> str:
    return seat.claim.role or "" if isinstance(seat.claim, Attendee) else ""
