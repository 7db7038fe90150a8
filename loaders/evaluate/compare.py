"""One document against its gold: what agrees is counted, what does not is noted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from loaders.evaluate.agreement import name_key, same_agency, same_date, same_person, same_post, same_topic
from loaders.evaluate.figures import Figures, Finding
from loaders.evaluate.pairing import (
    NO_MEETING,
    Data,
    People,
    Rooms,
    described,
    held,
    left_out,
    matched,
    names_in,
    paired_meetings,
    paired_people,
    people_at,
    without,
)


def evaluate(gold_documents: Iterable[Data], extracted_documents: Iterable[Data]) -> Figures:
    """Compare extracted documents with the gold's. A gold document that was not extracted counts as empty."""
    figures, extracted = Figures(), list(extracted_documents)
    for gold in gold_documents:
        name = str(gold.get("id") or _stem(gold))
        found = _same_document(gold, extracted)
        if found is None:
            figures.findings.append(Finding(name, "not extracted", name))
        _Comparison(name, figures).compare(gold, found or {})
    return figures


def _same_document(gold: Data, extracted: Sequence[Data]) -> Data | None:
    """The extraction of the gold's id, else of its file's name."""
    wanted = str(gold.get("id"))
    same_id = (d for d in extracted if str(d.get("id")) == wanted)
    same_file = (d for d in extracted if _stem(d) in (_stem(gold), wanted))
    return next(same_id, None) or next(same_file, None)


def _stem(document: Data) -> str:
    return PurePath(str(document.get("file") or document.get("id"))).stem


@dataclass
class _Comparison:
    """One document against its gold; adds to the figures."""

    document: str
    figures: Figures

    def compare(self, gold: Data, found: Data) -> None:
        self.figures.documents += 1
        told, reported = held(gold), without(held(found), names_in(gold.get("ambiguous_persons", [])))
        there, claimed = people_at(told), people_at(reported)
        self._people(there, claimed)
        self._strangers(claimed, gold.get("not_attending", []))
        rooms = paired_meetings(told, reported)
        self._attendance(rooms, reported)
        for meeting, other in rooms:
            self._date(meeting, other)
            self._bodies(names_in(meeting.get("agencies", [])), names_in(other.get("agencies", [])))
            self._topics(names_in(meeting.get("topics", [])), names_in(other.get("topics", [])))

    def _note(self, kind: str, gold: str = "", found: str = "") -> None:
        self.figures.findings.append(Finding(self.document, kind, gold, found))

    def _people(self, there: People, claimed: People) -> None:
        figures, pairs = self.figures, paired_people(there, claimed)
        figures.attendees.add(len(there.keys() & claimed.keys()), len(there), len(claimed))
        figures.relaxed.add(len(pairs), len(there), len(claimed))
        right = sum(self._post(there[one], claimed[other]) for one, other in pairs.items())
        figures.with_role.add(right, len(there), len(claimed))
        for one, other in pairs.items():
            self._agency(there[one], claimed[other])
        for key in left_out(there, pairs):
            self._note("missed", described(there[key]))
        for key in left_out(claimed, pairs.values()):
            self._note("invented", found=described(claimed[key]))

    def _post(self, person: Data, found: Data) -> bool:
        """A person whose gold has no post is right whatever was reported, and is not scored."""
        if not person.get("role"):
            return True
        right = same_post(person["role"], found.get("role") or "")
        self.figures.role.add(right, 1)
        if not right:
            self._note("role", f"{person['name']}: {person['role']}", str(found.get("role") or ""))
        return right

    def _agency(self, person: Data, found: Data) -> None:
        if not person.get("agency"):
            return
        names = [name for name in (found.get("agency"), *(found.get("agency_aliases") or [])) if name]
        right = any(same_agency(person["agency"], name) for name in names)
        self.figures.agency.add(right, 1)
        if not right:
            self._note("agency", f"{person['name']}: {person['agency']}", "; ".join(names))

    def _strangers(self, claimed: People, absent: Iterable[str]) -> None:
        away = [name_key(name) for name in absent]
        for key, person in claimed.items():
            if any(same_person(key, name) for name in away):
                self.figures.strangers += 1
                self._note("STRANGER", found=described(person))

    def _attendance(self, rooms: Rooms, reported: Sequence[Data]) -> None:
        """People of each meeting; those of reported meetings that no gold meeting is paired with are all false."""
        paired = [id(other) for _, other in rooms]
        rooms = rooms + [(NO_MEETING, other) for other in reported if id(other) not in paired]
        for meeting, other in rooms:
            there, claimed = people_at([meeting]), people_at([other])
            pairs = paired_people(there, claimed)
            self.figures.attendance.add(len(pairs), len(there), len(claimed))
            for key in left_out(there, pairs):
                self._note("not at the meeting", f"{meeting.get('label')}: {there[key]['name']}")
            for key in left_out(claimed, pairs.values()):
                self._note("wrongly at the meeting", found=f"{other.get('label')}: {claimed[key]['name']}")

    def _date(self, meeting: Data, other: Data) -> None:
        date, found = meeting.get("date"), other.get("date")
        if not date:
            return
        kind = "missing" if not found else "right" if same_date(date, found) else "wrong"
        self.figures.dates[kind] += 1
        if kind != "right":
            self._note(f"date {kind}", f"{meeting.get('label')}: {date}", found or "")

    def _bodies(self, there: list[str], claimed: list[str]) -> None:
        left, missed = matched(there, claimed, same_agency)
        self.figures.bodies.add(len(there) - len(missed), len(there), len(claimed))
        for name in missed:
            self._note("body missed", name)
        for name in left:
            self._note("body invented", found=name)

    def _topics(self, told: list[str], reported: list[str]) -> None:
        """A reported topic may cover several of the gold; reporting more than the gold has is no fault."""
        missed = [topic for topic in told if not any(same_topic(topic, other) for other in reported)]
        self.figures.topics.add(len(told) - len(missed), len(told), len(reported))
        for topic in missed:
            self._note("topic missed", topic, "; ".join(reported))
