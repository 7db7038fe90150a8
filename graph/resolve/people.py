"""Which person each seat is: one mention a person and document, then graph.identity over all mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.authority import name_key
from graph.decisions import Decision
from graph.findings import Finding
from graph.identity.cluster import Clusters, cluster
from graph.identity.memory import Memory
from graph.identity.names import parse
from graph.identity.people import PersonMention
from graph.model import Attendee
from graph.resolve.dates import iso, parse_edtf
from graph.resolve.ids import node_id
from graph.resolve.links import Links, links
from graph.resolve.seats import Seat, Spot


@dataclass(slots=True)
class People:
    """`of` gives the person's node id for a seat's spot, `mention_of` the mention; `mentions` those of each person."""

    of: dict[Spot, str]
    mention_of: dict[Spot, str]
    mentions: dict[str, list[PersonMention]]
    chosen: dict[str, str]
    redirects: dict[str, str]
    findings: list[Finding] = field(default_factory=list)


def resolve_people(
    seats: Sequence[Seat],
    agency_of: Mapping[Spot, str],
    decisions: Iterable[Decision],
    meeting_of: Mapping[str, str] | None = None,
    memory: Memory | None = None,
) -> People:
    """`seats` are those of people, in reading order; `meeting_of` (record id -> meeting) where that is known."""
    grouped = _in_document(seats, agency_of)
    mentions = _mentions(grouped, agency_of, meeting_of or {})
    known = {seat.reference: mentions[key].id for key, group in grouped.items() for seat in group}
    named = [(name, m.id) for m in mentions.values() for name in (m.name, *m.aliases)]
    decided = links(decisions, "person", known, named)
    readable = [mention for mention in mentions.values() if parse(mention.name).readings]
    clusters = cluster(readable, decided.must, [*decided.cannot, *decided.open], memory)
    # A name without any word ("ñ", "«»") is compared with nobody.
    alone = [[mention.id] for mention in mentions.values() if not parse(mention.name).readings]
    documents = {document: place for place, document in enumerate(dict.fromkeys(key[0] for key in grouped))}
    order = {mentions[key].id: (documents[key[0]], min(map(_position, group))) for key, group in grouped.items()}
    by_id = {mention.id: mention for mention in mentions.values()}
    people = People({}, {}, {}, {}, {})
    home: dict[str, str] = {}
    for group in (*clusters.groups, *alone):
        members = sorted(group, key=lambda member: order[member])
        person = node_id("person", members[0])
        people.mentions[person] = [by_id[member] for member in members]
        home.update(dict.fromkeys(members, person))
        people.redirects.update({node_id("person", member): person for member in members[1:]})
        if chosen := [decided.names[member] for member in members if member in decided.names]:
            people.chosen[person] = chosen[-1]
    for key, seats_ in grouped.items():
        people.mention_of.update({seat.spot: mentions[key].id for seat in seats_})
        people.of.update({seat.spot: home[mentions[key].id] for seat in seats_})
    people.findings = _findings(clusters, home, decided)
    return people


def with_countries(seats: Sequence[Seat], people: People) -> list[Seat]:
    """The seats, with the country of a person whom other texts, but not this one, tell it of."""
    countries = {p: next((m.country for m in ms if m.country), None) for p, ms in people.mentions.items()}
    found = []
    for seat in seats:
        country = seat.claim.country or countries[people.of[seat.spot]]
        changed = country != seat.claim.country
        found.append(replace(seat, claim=seat.claim.model_copy(update={"country": country})) if changed else seat)
    return found


def waiting_in_one_meeting(people: People, seats: Iterable[Seat], meeting_of: Mapping[str, str]) -> bool:
    """Whether two mentions that wait for a person sat in one meeting, which may decide them."""
    sat: dict[str, set[str]] = {}
    for seat in seats:
        sat.setdefault(people.mention_of[seat.spot], set()).add(meeting_of[seat.record])
    pairs = [(f.left, f.right) for f in people.findings if f.finding == "review"]
    return any(sat.get(a, set()) & sat.get(b, set()) for a, b in pairs)


def _in_document(seats: Sequence[Seat], agency_of: Mapping[Spot, str]) -> dict[tuple[str, ...], list[Seat]]:
    """Seats of one name in one document are one mention, unless they sit side by side for two agencies."""
    grouped: dict[tuple[str, ...], list[Seat]] = {}
    for seat in seats:
        key: tuple[str, ...] = (seat.document.id, name_key(seat.claim.name))
        beside = [other for other in grouped.get(key, ()) if other.record == seat.record]
        agencies = {agency_of.get(s.spot) for s in (*beside, seat)}
        if beside and len(agencies) > 1:
            key = (*key, str(seat.place))
        grouped.setdefault(key, []).append(seat)
    return grouped


def _mentions(
    grouped: Mapping[tuple[str, ...], Sequence[Seat]],
    agency_of: Mapping[Spot, str],
    meeting_of: Mapping[str, str],
) -> dict[tuple[str, ...], PersonMention]:
    """One mention a group; two names on the same words keep two ids."""
    mentions: dict[tuple[str, ...], PersonMention] = {}
    taken: set[str] = set()
    for key, group in grouped.items():
        mention = _mention(group, agency_of, meeting_of)
        if mention.id in taken:
            mention = replace(mention, id=f"{mention.id}~{' '.join(key[1:])}")
        taken.add(mention.id)
        mentions[key] = mention
    return mentions


def _mention(group: Sequence[Seat], agency_of: Mapping[Spot, str], meeting_of: Mapping[str, str]) -> PersonMention:
    claims = [seat.claim for seat in group if isinstance(seat.claim, Attendee)]
    agencies = [agency_of[seat.spot] for seat in group if seat.spot in agency_of]
    others = dict.fromkeys(a for c in claims for a in (c.name, *c.aliases) if a != claims[0].name)
    return PersonMention(
        id=min(group, key=_position).reference,
        name=claims[0].name,
        aliases=tuple(other for other in others if parse(other).readings),
        role=next((c.role for c in claims if c.role), None),
        agency_id=agencies[0] if agencies else None,
        agency=next((c.agency for c in claims if c.agency), None),
        country=next((c.country for c in claims if c.country), None),
        date=_day(group[0].document.published),
        document=group[0].document.id,
        meetings=frozenset(meeting_of.get(seat.record, seat.record) for seat in group),
    )


def _day(published: str | None) -> str | None:
    """The first day of publication; None where it is no date."""
    span = parse_edtf(published)
    return iso(span.first) if span else None


def _position(seat: Seat) -> tuple[int, str]:
    return (seat.claim.evidence[0].start if seat.claim.evidence else -1, seat.reference)


def _findings(clusters: Clusters, home: Mapping[str, str], decided: Links) -> list[Finding]:
    """Why mentions were joined, and which pairs wait for a person."""
    pairs = [("merge", a, b, c) for (a, b), c in sorted(clusters.reasons.items()) if home[a] == home[b]]
    pairs += [("review", a, b, c) for a, b, c in clusters.review if (min(a, b), max(a, b)) not in decided.open]
    by_hand = [
        Finding(finding="merge", kind="person", left=a, right=b, decision=number)
        for (a, b), number in sorted(decided.must.items())
    ]
    return by_hand + [
        Finding.model_validate(
            {"finding": told, "kind": "person", "left": a, "right": b, "score": c.score, "evidence": c.evidence}
        )
        for told, a, b, c in pairs
        if (a, b) not in decided.must
    ]
