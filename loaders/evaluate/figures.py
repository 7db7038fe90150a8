"""The figures of an evaluation, and how they read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Count:
    """How many the gold has, how many were reported, and how many of these are the gold's."""

    hit: int = 0
    gold: int = 0
    reported: int = 0

    def add(self, hit: int, gold: int, reported: int = 0) -> None:
        self.hit, self.gold, self.reported = self.hit + hit, self.gold + gold, self.reported + reported

    @property
    def precision(self) -> float:
        return self.hit / self.reported if self.reported else 0.0

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.gold + self.reported
        return 2 * self.hit / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement. `kind` says of what sort; `gold` and `found` are the words of either side."""

    document: str
    kind: str
    gold: str = ""
    found: str = ""

    def __str__(self) -> str:
        both = f"{self.gold} <> {self.found or 'nothing'}" if self.gold else self.found
        return f"{self.document}: {self.kind}: {both}"


@dataclass
class Figures:
    """All figures, pooled over documents.

    `attendees`: people by the same name. `relaxed`: by names that agree. `with_role`: those whose post agrees
    too. `attendance`: (meeting, person) pairs. `bodies`: agencies present as bodies. `role`, `agency`: of the
    people found and scored. `topics`: gold topics that some reported one covers. `dates`: by right, missing and
    wrong. `strangers`: people the gold says were not there.
    """

    documents: int = 0
    attendees: Count = field(default_factory=Count)
    relaxed: Count = field(default_factory=Count)
    with_role: Count = field(default_factory=Count)
    attendance: Count = field(default_factory=Count)
    bodies: Count = field(default_factory=Count)
    role: Count = field(default_factory=Count)
    agency: Count = field(default_factory=Count)
    topics: Count = field(default_factory=Count)
    dates: dict[str, int] = field(default_factory=lambda: {"right": 0, "missing": 0, "wrong": 0})
    strangers: int = 0
    findings: list[Finding] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """The figures as plain data, under the names that the scorer beside the gold uses."""
        return {
            "documents": self.documents,
            "attendees_f1": self.attendees.f1,
            "relaxed_f1": self.relaxed.f1,
            "with_role_f1": self.with_role.f1,
            "attendance_f1": self.attendance.f1,
            "role": self.role.recall if self.role.gold else None,
            "agency": self.agency.recall if self.agency.gold else None,
            "bodies_f1": self.bodies.f1,
            "topics_recall": self.topics.recall if self.topics.gold else None,
            "dates": dict(self.dates),
            "strangers": self.strangers,
        }


def lines(figures: Figures) -> Iterator[str]:
    """The figures for people, one a line."""
    yield f"{figures.documents} documents"
    for name in ("attendees", "relaxed", "with_role", "attendance", "bodies"):
        count: Count = getattr(figures, name)
        shares = f"P {count.precision:.3f}  R {count.recall:.3f}  F1 {count.f1:.3f}"
        yield f"{name.replace('_', ' '):<11}{shares}   ({count.hit} of {count.gold} gold, {count.reported} reported)"
    yield f"{'role':<11}{figures.role.hit} of {figures.role.gold}"
    yield f"{'agency':<11}{figures.agency.hit} of {figures.agency.gold}"
    yield f"{'topics':<11}{figures.topics.hit} of {figures.topics.gold} covered, {figures.topics.reported} reported"
    yield f"{'dates':<11}" + ", ".join(f"{number} {kind}" for kind, number in figures.dates.items())
    yield f"{'strangers':<11}{figures.strangers}"
