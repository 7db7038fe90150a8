"""Which agency each written name means: the authority file first, then what the names themselves say.

Names become keys: the id of a body in the authority file, of an embassy by its two countries, or the words of the
name with its country. Keys that are no known body are compared by graph.identity; what is merely alike is left for a
person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import Literal

from graph.authority import Agency, Authority, name_key
from graph.authority.embassies import embassy_id
from graph.decisions import Decision, joined
from graph.findings import Finding
from graph.identity.agencies import body_meaning, compare_agencies, embassy, identify
from graph.identity.comparison import Comparison
from graph.model import Attendee, Body
from graph.resolve.ids import node_id
from graph.resolve.links import Links, Pair, links
from graph.resolve.seats import Seat, Spot

CROWD = 300  # names: a word that so many share says nothing about two of them


@dataclass(slots=True)
class Agencies:
    """`of` gives the agency's node id for a seat's spot; the rest is by node id."""

    of: dict[Spot, str] = field(default_factory=dict)
    known: dict[str, Agency] = field(default_factory=dict)
    names: dict[str, dict[str, int]] = field(default_factory=dict)  # written names, with how often
    by_language: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    mentions: dict[str, list[str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Name:
    """A key with the first name written for it and where."""

    key: str
    name: str
    country: str | None
    reference: str
    known: Agency | None


def resolve_agencies(seats: Sequence[Seat], decisions: Iterable[Decision], authority: Authority) -> Agencies:
    """`seats` in reading order, people and bodies; seats without an agency have none in the answer."""
    keys = {seat.spot: key for seat in seats if (key := _key(seat.claim, authority))}
    named = [seat for seat in seats if seat.spot in keys]
    names: dict[str, Name] = {}
    for seat in named:
        key = keys[seat.spot]
        if key not in names:
            known = authority.agency(key)
            written = next(iter(_written(seat.claim)), known.name("en") if known else key)
            names[key] = Name(key, written, seat.claim.country, seat.reference, known)
    references = {seat.reference: keys[seat.spot] for seat in named}
    written_names = [(name, keys[seat.spot]) for seat in named for name in _written(seat.claim)]
    decided = links(decisions, "agency", references, written_names)
    reasons = _compare(names)
    home = _join(names, reasons, decided)
    ids = _ids(names, home)
    found = Agencies(of={spot: ids[key] for spot, key in keys.items()})
    _describe(found, names, ids, decided)
    _count_names(found, named)
    found.findings = [*_from_authority(names, named, keys), *_findings(reasons, home, decided, names)]
    return found


def _key(claim: Attendee | Body, authority: Authority) -> str | None:
    """None for a person without an agency."""
    if claim.agency_id and authority.agency(claim.agency_id):
        return claim.agency_id
    names = _written(claim)
    for name in names:
        if found := _known(name, claim.country, authority):
            return found
    if not names:
        return None
    return _known_by_post(claim, names[0]) or f"{name_key(names[0])}|{claim.country or ''}"


def _known_by_post(claim: Attendee | Body, name: str) -> str | None:
    """The body of a "Secretary of Foreign Affairs" whose agency is given as what stands in the post."""
    role = claim.role if isinstance(claim, Attendee) else None
    if not role or name_key(name) not in name_key(role) or body_meaning(name).head:
        return None
    return identify(role, claim.country)


@cache
def _known(name: str, country: str | None, authority: Authority) -> str | None:
    """The id of the one body that goes by this name, embassies included."""
    bodies = authority.bodies_named(name, country)
    living = [body for body in bodies if body.until is None] or list(bodies)
    if len(living) == 1:
        return living[0].id
    post = embassy(name, country)
    if post and post.kind == "embassy" and post.sender and post.host and not post.rest:
        return embassy_id(post.sender, post.host)
    return None if post else identify(name, country)


def _written(claim: Attendee | Body) -> tuple[str, ...]:
    if isinstance(claim, Body):
        return (claim.name, *claim.aliases)
    return (claim.agency, *claim.agency_aliases) if claim.agency else ()


def _compare(names: Mapping[str, Name]) -> dict[Pair, Comparison]:
    """Pairs of keys that may be one agency, at least one of them unknown to the authority file."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for name in names.values():
        for word in _block_words(name):
            blocks[word].append(name.key)
    pairs = {
        (min(pair), max(pair))
        for keys in blocks.values()
        if len(keys) <= CROWD
        for pair in combinations(keys, 2)
        if not (names[pair[0]].known and names[pair[1]].known)
    }
    found = {}
    for a, b in sorted(pairs):
        one, other = names[a], names[b]
        comparison = compare_agencies(one.name, one.country, other.name, other.country)
        if comparison.verdict != "different":
            found[a, b] = comparison
    return found


def _block_words(name: Name) -> Iterator[str]:
    """What a name is filed under: its notions and its initials."""
    said = body_meaning(name.name)
    yield from sorted({f"{name.country} {word}" for word in said.about() or {said.head}})
    letters = "".join(word[0] for word in name_key(name.name).split() if word != "y")
    yield f"{name.country} initials {letters if len(letters) > 2 else name_key(name.name)}"


def _join(names: Mapping[str, Name], reasons: Mapping[Pair, Comparison], decided: Links) -> dict[str, str]:
    """Key -> the least key of its group. Best first; never across a decision or two known bodies."""
    home = {key: key for key in names} | joined(decided.must)
    apart = {*decided.cannot, *decided.open}
    for (a, b), comparison in sorted(reasons.items(), key=lambda item: (-item[1].score, item[0])):
        if comparison.verdict != "same" or home[a] == home[b]:
            continue
        groups = [[key for key, root in home.items() if root == home[one]] for one in (a, b)]
        across = [(min(x, y), max(x, y)) for x in groups[0] for y in groups[1]]
        if any(pair in apart or (names[pair[0]].known and names[pair[1]].known) for pair in across):
            continue
        low, high = sorted((home[a], home[b]))
        home.update({key: low for key, root in home.items() if root == high})
    return home


def _ids(names: Mapping[str, Name], home: Mapping[str, str]) -> dict[str, str]:
    """Key -> node id; a group goes by its body in the authority file, else by the name seen first."""
    leader: dict[str, Name] = {}
    for name in names.values():
        other = leader.get(home[name.key])
        if other is None or (name.known and not other.known):
            leader[home[name.key]] = name
    return {key: _own_id(leader[home[key]]) for key in names}


def _own_id(name: Name) -> str:
    return f"agency-{name.key}" if name.known else node_id("agency", name.reference, name.key)


def _describe(found: Agencies, names: Mapping[str, Name], ids: Mapping[str, str], decided: Links) -> None:
    for name in names.values():
        node = ids[name.key]
        found.mentions.setdefault(node, []).append(name.reference)
        if name.known:
            found.known.setdefault(node, name.known)
        if name.country:
            found.countries.setdefault(node, name.country)
        if name.key in decided.names:
            found.chosen[node] = decided.names[name.key]
        if _own_id(name) != node:
            found.redirects[_own_id(name)] = node


def _count_names(found: Agencies, named: Iterable[Seat]) -> None:
    for seat in named:
        node, language = found.of[seat.spot], seat.document.lang or ""
        spoken = found.by_language.setdefault(node, {}).setdefault(language, {})
        counts = found.names.setdefault(node, {})
        for name in _written(seat.claim):
            counts[name] = counts.get(name, 0) + 1
            spoken[name] = spoken.get(name, 0) + 1


def _from_authority(names: Mapping[str, Name], seats: Iterable[Seat], keys: Mapping[Spot, str]) -> Iterator[Finding]:
    """For every name of a known body: why it is that body."""
    told: set[tuple[str, str]] = set()
    for seat in seats:
        key = keys[seat.spot]
        written = next(iter(_written(seat.claim)), key)
        if names[key].known and (written, key) not in told:
            told.add((written, key))
            reason = (f"“{written}” is {key} in the authority file", 6.0)
            yield Finding(
                finding="merge", kind="agency", left=seat.reference, right=key, score=reason[1], evidence=(reason,)
            )


def _findings(
    reasons: Mapping[Pair, Comparison], home: Mapping[str, str], decided: Links, names: Mapping[str, Name]
) -> Iterator[Finding]:
    for (a, b), number in sorted(decided.must.items()):
        left, right = names[a].reference, names[b].reference
        yield Finding(finding="merge", kind="agency", left=left, right=right, decision=number)
    for (a, b), c in sorted(reasons.items()):
        if (a, b) in decided.must or (a, b) in decided.cannot or (a, b) in decided.open:
            continue
        left, right = names[a].reference, names[b].reference
        told: Literal["merge", "review"] = "merge" if home[a] == home[b] else "review"
        yield Finding(finding=told, kind="agency", left=left, right=right, score=c.score, evidence=tuple(c.evidence))
