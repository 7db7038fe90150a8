"""Which agency each written name means: the authority file first, then the same name in the same country.

Names that are not in the authority file are one agency only where they agree word for word; what is merely
alike stays apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.authority import Agency, Authority, fold, name_key
from graph.decisions import Decision, joined
from graph.model import Attendee, Body
from graph.resolve.ids import node_id
from graph.resolve.links import links
from graph.resolve.seats import Seat


@dataclass(frozen=True, slots=True)
class Agencies:
    """`of` gives the agency's node id for a seat (record, 'person' or 'body', place)."""

    of: dict[tuple[str, str, int], str]
    known: dict[str, Agency]  # node id -> authority entry, for those that have one
    names: dict[str, dict[str, int]]  # node id -> written names, with how often
    countries: dict[str, str]
    chosen: dict[str, str]  # node id -> the name a person chose
    redirects: dict[str, str]


def resolve_agencies(seats: Sequence[Seat], decisions: Iterable[Decision], authority: Authority) -> Agencies:
    """`seats` in reading order, people and bodies; seats without an agency have none in the answer."""
    keys = {_place(seat): key for seat in seats if (key := _key(seat.claim, authority))}
    first: dict[str, Seat] = {}
    for seat in seats:
        if _place(seat) in keys:
            first.setdefault(keys[_place(seat)], seat)
    known = {seat.reference: keys[_place(seat)] for seat in seats if _place(seat) in keys}
    named = [(name, keys[_place(seat)]) for seat in seats if _place(seat) in keys for name in _written(seat.claim)]
    decided = links(decisions, "agency", known, named)
    home = joined(decided.must)
    ids = _ids(list(first), home, first, authority)
    found = Agencies({p: ids[k] for p, k in keys.items()}, {}, {}, {}, {}, {})
    for key, node in ids.items():
        if key in authority.agencies:
            found.known.setdefault(node, authority.agencies[key])
        if decided.names.get(key):
            found.chosen[node] = decided.names[key]
        if (own := _own_id(key, first[key], authority)) != node:
            found.redirects[own] = node
    for seat in seats:
        node_ = found.of.get(_place(seat))
        if node_ is not None:
            for name in _written(seat.claim):
                counts = found.names.setdefault(node_, {})
                counts[name] = counts.get(name, 0) + 1
            if seat.claim.country:
                found.countries.setdefault(node_, seat.claim.country)
    return found


def _ids(keys: list[str], home: dict[str, str], first: dict[str, Seat], authority: Authority) -> dict[str, str]:
    """Key -> node id; joined keys take the id of a body of the authority file, else of the one seen first."""
    order = {key: (key not in authority.agencies, place) for place, key in enumerate(keys)}
    best: dict[str, str] = {}
    for key in sorted(keys, key=lambda key: order[key]):
        best.setdefault(home.get(key, key), key)
    return {key: _own_id(head := best[home.get(key, key)], first[head], authority) for key in keys}


def _own_id(key: str, seat: Seat, authority: Authority) -> str:
    return (
        f"agency-{key}"
        if key in authority.agencies or key.startswith("embassy-")
        else node_id("agency", seat.reference, key)
    )


def _place(seat: Seat) -> tuple[str, str, int]:
    return (seat.record, "person" if isinstance(seat.claim, Attendee) else "body", seat.place)


def _written(claim: Attendee | Body) -> tuple[str, ...]:
    if isinstance(claim, Body):
        return (claim.name, *claim.aliases)
    return (claim.agency, *claim.agency_aliases) if claim.agency else ()


def _key(claim: Attendee | Body, authority: Authority) -> str | None:
    """The authority id, or the name's words with the country; None for a person without an agency."""
    if claim.agency_id in authority.agencies:
        return claim.agency_id
    names = _written(claim)
    for name in names:
        bodies = authority.bodies_named(name, claim.country)
        living = [body for body in bodies if body.until is None] or list(bodies)
        if len(living) == 1:
            return living[0].id
    if not names:
        return None
    return _embassy(names[0], claim.country, authority) or f"{name_key(names[0])}|{claim.country or ''}"


def _embassy(name: str, country: str | None, authority: Authority) -> str | None:
    words = fold(name).replace("'s", "").split()
    if not any(word.startswith(("embajad", "embass", "ambassador")) for word in words):
        return None
    ends = range(len(words) + 1)
    codes = {authority.country_code(" ".join(words[i:j])) for i in ends for j in ends if i < j <= i + 3} - {None}
    hosts = sorted(code for code in codes if code and code != country)
    return f"embassy-{country}-{hosts[0]}".lower() if country and len(hosts) == 1 else None
