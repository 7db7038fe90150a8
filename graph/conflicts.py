"""Where documents about one meeting disagree: in names, posts, agencies, lists, days, places or numbers; and where two
people hold one post at one time.

Each conflict has the words of both sides and its nature, so that differences of substance stand apart from
spelling and translation. Nothing is decided here: the graph keeps what every document says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from graph.authority import name_key
from graph.differences import Nature, names_differ, posts_differ
from graph.identity.agencies import related
from graph.model import Attendee, Document, Evidence
from graph.overlaps import overlaps
from graph.resolve import Resolution
from graph.resolve.dates import parse_edtf
from graph.resolve.ids import document_node, statement_id
from graph.resolve.places import compare_places
from graph.resolve.resolved import Resolved
from graph.resolve.seats import Record, Seat

Topic = Literal["name", "role", "agency", "list", "date", "place", "number", "holder"]
ORDER: tuple[Nature, ...] = ("substance", "unclear", "spelling", "translation", "wording")
ENOUGH = 3  # people of one side: a text that names so many of them means to name them all


@dataclass(frozen=True, slots=True)
class Side:
    """What one document says: node id and path, the value, and the words with their statement id."""

    document: str
    path: str
    value: str
    statement: str
    quote: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """`meeting` and `about` are node ids; `about` is the person, the meeting itself, or the agency of a post."""

    meeting: str
    about: str
    field: Topic
    nature: Nature
    sides: tuple[Side, Side]


def conflicts(resolution: Resolution) -> list[Conflict]:
    """All conflicts, those of substance first, then by meeting."""
    resolved = resolution.resolved
    seats: dict[str, list[Seat]] = defaultdict(list)
    for seat in resolved.seats:
        if isinstance(seat.claim, Attendee):
            seats[seat.record].append(seat)
    kin = _kin(resolved, seats)
    found: list[Conflict] = []
    for group in resolved.meetings.groups:
        if len(group) > 1:
            records = [resolved.records[record] for record in group]
            found += _about_the_meeting(records, resolved)
            found += _about_people([seat for record in group for seat in seats.get(record, [])], resolved)
            found += _about_lists(records, seats, kin, resolved)
    found += _about_posts(resolved)
    return sorted(found, key=lambda c: (ORDER.index(c.nature), c.meeting, c.field, c.about, c.sides[0].statement))


def _about_people(seats: Iterable[Seat], resolved: Resolved) -> Iterator[Conflict]:
    sitting: dict[str, list[Seat]] = defaultdict(list)
    for seat in seats:
        sitting[resolved.people.of[seat.spot]].append(seat)
    for person, told in sitting.items():
        yield from _compare(told, person, "name", _name, lambda a, b: names_differ(_name(a), _name(b)), resolved)
        yield from _compare(told, person, "role", _role, lambda a, b: _roles_differ(a, b, resolved), resolved)
        yield from _compare(told, person, "agency", _agency, lambda a, b: _agencies_differ(a, b, resolved), resolved)


def _compare(
    told: Sequence[Seat],
    person: str,
    field: Topic,
    value: Callable[[Seat], str],
    differ: Callable[[Seat, Seat], Nature | None],
    resolved: Resolved,
) -> Iterator[Conflict]:
    """Every pair of wordings once, each from the first document that has it."""
    first: dict[str, Seat] = {}
    for seat in told:
        if value(seat):
            first.setdefault(value(seat), seat)
    for a, b in combinations(first.values(), 2):
        if a.document.id != b.document.id and (nature := differ(a, b)):
            sides = (_side(a.document, a.claim.evidence, value(a)), _side(b.document, b.claim.evidence, value(b)))
            yield Conflict(resolved.meeting_of[a.record], person, field, nature, sides)


def _name(seat: Seat) -> str:
    return seat.claim.name


def _role(seat: Seat) -> str:
    return seat.claim.role or "" if isinstance(seat.claim, Attendee) else ""


def _agency(seat: Seat) -> str:
    return seat.claim.agency or "" if isinstance(seat.claim, Attendee) else ""


def _roles_differ(a: Seat, b: Seat, resolved: Resolved) -> Nature | None:
    agencies = {resolved.agencies.of.get(a.spot), resolved.agencies.of.get(b.spot)}
    return posts_differ(
        _role(a),
        _role(b),
        languages=(a.document.lang, b.document.lang),
        country=a.claim.country or b.claim.country,
        one_agency=len(agencies) == 1 and None not in agencies,
    )


def _agencies_differ(a: Seat, b: Seat, resolved: Resolved) -> Nature | None:
    one, other = (resolved.agencies.of.get(seat.spot) for seat in (a, b))
    if one == other or one is None or other is None:
        return None
    known = [resolved.agencies.known.get(node) for node in (one, other)]
    if known[0] is None or known[1] is None:
        return "unclear"
    return "wording" if related(known[0].id, known[1].id) else "substance"


def _about_lists(
    records: Sequence[Record], seats: Mapping[str, list[Seat]], kin: Mapping[str, set[str]], resolved: Resolved
) -> Iterator[Conflict]:
    """Who is in one text's list and not in another's that lists enough people of that side."""
    people = {record.id: {resolved.people.of[seat.spot] for seat in seats.get(record.id, [])} for record in records}
    for record in records:
        for other in records:
            if record is other or not (_held(record) and _held(other)):
                continue
            around = people[other.id] | kin[other.id]
            for seat in seats.get(record.id, []):
                person = resolved.people.of[seat.spot]
                beside = [s for s in seats.get(other.id, []) if s.claim.country == seat.claim.country]
                if person not in around and len(beside) >= ENOUGH:
                    sides = (
                        _side(record.document, seat.claim.evidence, seat.claim.name),
                        _side(other.document, other.meeting.evidence, ""),
                    )
                    yield Conflict(resolved.meeting_of[record.id], person, "list", "substance", sides)


def _about_posts(resolved: Resolved) -> Iterator[Conflict]:
    """Two holders of one post; the meeting is where the first of them was."""
    for agency, one, other in overlaps(resolved):
        sides = [_side(s.document, s.claim.evidence, f"{s.claim.name}, {_role(s)}") for s in (one, other)]
        yield Conflict(resolved.meeting_of[one.record], agency, "holder", "unclear", (sides[0], sides[1]))


def _held(record: Record) -> bool:
    return record.meeting.status == "held"


def _kin(resolved: Resolved, seats: Mapping[str, list[Seat]]) -> dict[str, set[str]]:
    """Whom the same document puts into the whole, or into a part, of each meeting."""
    kin: dict[str, set[str]] = defaultdict(set)
    for record in resolved.records.values():
        whole = f"{record.document.id}#{record.meeting.part_of}"
        if record.meeting.part_of and whole in resolved.records:
            for one, other in ((record.id, whole), (whole, record.id)):
                kin[one] |= {resolved.people.of[seat.spot] for seat in seats.get(other, ())}
    return kin


def _about_the_meeting(records: Sequence[Record], resolved: Resolved) -> Iterator[Conflict]:
    for a, b in combinations(records, 2):
        for field, nature, values in _facts(a, b):
            evidence = [r.meeting.when.evidence if field == "date" else () for r in (a, b)]
            sides = [
                _side(r.document, words or r.meeting.evidence, value)
                for r, words, value in zip((a, b), evidence, values, strict=True)
            ]
            meeting = resolved.meeting_of[a.id]
            yield Conflict(meeting, meeting, field, nature, (sides[0], sides[1]))


def _facts(a: Record, b: Record) -> Iterator[tuple[Topic, Nature, tuple[str, str]]]:
    """Day, place and number of the meeting, where both texts give one and they cannot both be right."""
    days = parse_edtf(a.meeting.when.date), parse_edtf(b.meeting.when.date)
    if days[0] and days[1] and (days[0].first > days[1].last or days[1].first > days[0].last):
        yield "date", "substance", (a.meeting.when.date or "", b.meeting.when.date or "")
    places = a.meeting.place or "", b.meeting.place or ""
    if all(places) and name_key(places[0]) != name_key(places[1]):
        relation = compare_places(*places)
        if relation != "same city":
            natures: dict[str | None, Nature] = {"different": "substance", "same": "translation", None: "unclear"}
            yield "place", natures[relation], places
    numbers = a.meeting.ordinal, b.meeting.ordinal
    if None not in numbers and numbers[0] != numbers[1]:
        yield "number", "substance", (str(numbers[0]), str(numbers[1]))


def _side(document: Document, evidence: Sequence[Evidence], value: str) -> Side:
    words = evidence[0] if evidence else None
    return Side(
        document=document_node(document.id),
        path=document.path,
        value=value,
        statement=statement_id(document.id, words) if words else "",
        quote=words.quote if words else "",
    )
