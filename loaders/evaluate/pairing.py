"""Who in the gold is who in the extraction of one document: people by their names, meetings by what they share."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any

from loaders.evaluate.agreement import fold, likeness, name_key, same_person

Data = Mapping[str, Any]
People = dict[str, Data]  # by name_key
Rooms = list[tuple[Data, Data]]  # a meeting of the gold and the one reported for it, which may be empty
NO_MEETING: Data = {}


def held(document: Data) -> list[Data]:
    """The meetings of a document that took place."""
    return [meeting for meeting in document.get("meetings", []) if meeting.get("status") == "held"]


def without(meetings: list[Data], either_way: list[str]) -> list[Data]:
    """The meetings without the people who count neither way."""

    def counts(person: Data) -> bool:
        return not any(same_person(person["name"], name) for name in either_way)

    return [{**m, "attendees": [*filter(counts, m.get("attendees", []))]} for m in meetings]


def people_at(meetings: Iterable[Data]) -> People:
    """Everybody at some meetings, once; of two entries for a person the first that has a post."""
    found: People = {}
    for person in (person for meeting in meetings for person in meeting.get("attendees", [])):
        old = found.get(key := name_key(person["name"]))
        if old is None or (not old.get("role") and person.get("role")):
            found[key] = person
    return found


def paired_people(there: People, claimed: People) -> dict[str, str]:
    """Keys of the gold's people to keys of the reported: same names first, then those that agree."""
    pairs = {key: key for key in there if key in claimed}
    left = left_out(claimed, pairs)
    for key in left_out(there, pairs):
        match = next((other for other in left if same_person(there[key]["name"], claimed[other]["name"])), None)
        if match is not None:
            pairs[key] = match
            left.remove(match)
    return pairs


def left_out(people: People, paired: Container[str]) -> list[str]:
    """Keys of the people that are not among the paired ones, in their order."""
    return [key for key in people if key not in paired]


def paired_meetings(told: list[Data], reported: list[Data]) -> Rooms:
    """Each meeting of the gold with the most alike reported one that is left, the fullest meetings first."""
    rooms, left = [], list(reported)
    for meeting in sorted(told, key=lambda m: -len(m.get("attendees", []) + m.get("agencies", []))):
        best = max(left, key=lambda other: _alike(meeting, other), default=NO_MEETING)
        if best is not NO_MEETING and _alike(meeting, best) > 0:
            left = [other for other in left if other is not best]
            rooms.append((meeting, best))
        else:
            rooms.append((meeting, NO_MEETING))
    return rooms


def _alike(meeting: Data, other: Data) -> float:
    """How much two meetings share: people above all, then bodies, date and label."""
    people = _shared(set(people_at([meeting])), set(people_at([other])))
    bodies = _shared(*({fold(name) for name in names_in(m.get("agencies", []))} for m in (meeting, other)))
    date = bool(meeting.get("date") and meeting["date"] == other.get("date"))
    return people + 0.5 * bodies + 0.2 * date + 0.2 * likeness(meeting.get("label") or "", other.get("label") or "")


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def matched(there: list[str], claimed: list[str], same: Callable[[str, str], bool]) -> tuple[list[str], list[str]]:
    """What is left of the claims, and what is missed, when each claim is used once."""
    left, missed = list(claimed), []
    for name in there:
        match = next((other for other in left if same(name, other)), None)
        if match is None:
            missed.append(name)
        else:
            left.remove(match)
    return left, missed


def names_in(entries: Iterable[Any]) -> list[str]:
    """The names in a list of names or of things with names."""
    return [entry if isinstance(entry, str) else str(entry["name"]) for entry in entries]


def described(person: Data) -> str:
    """A person in one line."""
    return f"{person['name']} | {person.get('role')}"
