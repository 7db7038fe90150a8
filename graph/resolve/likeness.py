"""Whether two reports tell of one meeting, as weighted reasons a person can read.

Weights are about log-odds. `lasting` reasons depend on the two reports alone; `dated` ones on what is known of
their days, which grows while meetings are joined. What `barred` or `apart` says no weight can outdo.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import e, log

from graph.model import MeetingReport
from graph.resolve.dates import Span, iso
from graph.resolve.places import compare_places
from graph.resolve.series import same_series

Reason = tuple[str, float]
WEEK, CLOSE, NEAR = 7, 62, 400  # days: spans that overlap count up to the second, and say nothing beyond the third
DAY = 1.5  # reasons from dates that weigh so much mean one day, or one meeting of several days
A_DAY_APART: Reason = ("a day apart", 0.8)


@dataclass(frozen=True, slots=True)
class Features:
    """One meeting of one document, ready to compare. People, agencies and topics are node ids.

    `present` are its own people and bodies; `likely` those of the meeting its document is about, for a meeting
    that is only planned or recalled and lists nobody.
    """

    id: str
    document: str
    meeting: MeetingReport
    present: frozenset[str]
    likely: frozenset[str]
    leads: frozenset[str]
    series: frozenset[str]
    countries: frozenset[str]
    topics: frozenset[str]


def barred(a: Features, b: Features) -> str:
    """Why two reports cannot tell of one meeting, whatever their dates; '' where they can."""
    if a.document == b.document:
        return "one document tells of both"
    if (a.meeting.kind == "call") != (b.meeting.kind == "call"):
        return "one is a call, the other a meeting"
    if None not in (a.meeting.ordinal, b.meeting.ordinal) and a.meeting.ordinal != b.meeting.ordinal:
        return "other numbers in one series" if same_series(a.series, b.series) else ""
    return ""


def apart(a: Span, b: Span) -> bool:
    """Whether two days cannot be one, even by a slip of a day."""
    if max(a.first, b.first) - min(a.last, b.last) > 1:
        return True
    return None not in (a.month, b.month) and (a.month != b.month or None not in (a.day, b.day) and a.day != b.day)


def lasting(a: Features, b: Features, seen: Mapping[str, int]) -> list[Reason]:
    """Reasons that do not depend on dates. `seen` says in how many reports each person or body is present."""
    reasons = [
        *_series(a, b),
        *_attendance(a, b, seen),
        *_leads(a, b),
        *_place(a, b),
        *_countries(a, b),
        *_topics(a, b),
    ]
    return [reason for reason in reasons if reason[1]]


def dated(a: Span, b: Span) -> Reason | None:
    """What two days that are not `apart` say: `DAY` or more where they are one, less where they merely may be."""
    gap = max(a.first, b.first) - min(a.last, b.last)
    if a.exact and b.exact:
        return A_DAY_APART if gap else (f"both on {iso(a.first)}", 2.5)
    if gap == 1:
        return ("a day apart at best", -2.0)
    if fits := _yearless_fits(a, b):
        return fits
    longest = max(a.days, b.days) if a.known and b.known else NEAR + 1
    if longest > NEAR:
        return ("no dates to compare", -1.5)
    weight = DAY if longest <= WEEK else 0.8 if longest <= CLOSE else 0.0
    return (f"{_span(a)} and {_span(b)} overlap", weight) if weight else None


def total(reasons: list[Reason]) -> float:
    return round(sum(weight for _, weight in reasons), 2)


def _series(a: Features, b: Features) -> list[Reason]:
    one = same_series(a.series, b.series)
    if bool(a.series) != bool(b.series):
        return [("only one is named as one of a series", -1.0)]
    if one is None:
        return []
    if not one:
        return [("other series of meetings", -4.0)]
    ordinals = {a.meeting.ordinal, b.meeting.ordinal}
    if None in ordinals:
        return [("the same series of meetings", 3.5)]
    return [("the same series of meetings", 3.5), (f"both number {a.meeting.ordinal} of it", 2.0)]


def _attendance(a: Features, b: Features, seen: Mapping[str, int]) -> list[Reason]:
    """Likeness of the lists, the rare counting more; a borrowed list counts less than an own one."""
    own = bool(a.present and b.present)
    one, other = a.present or a.likely, b.present or b.likely
    if not one or not other or not (a.present or b.present):
        return []
    shared = one & other
    if not shared:
        return [("nobody in both lists", -2.5)] if own else []
    weight = {p: 1 / log(e + seen.get(p, 0) / 10) for p in sorted(one | other)}
    common = sum(weight[p] for p in sorted(shared))
    smaller, union = min(_sum(weight, one), _sum(weight, other)), _sum(weight, one | other)
    likeness = (0.6 * common / smaller + 0.4 * common / union) * min(len(shared), 3) / 3
    if own:
        return [(f"{len(shared)} of {len(one)} and {len(other)} present are the same", round(4 * likeness, 2))]
    follows = a.meeting.follows if not a.present else b.meeting.follows
    words = f"the people are those of the meeting before ({len(shared)} the same)"
    return [
        (words if follows else words.replace("meeting before", "text"), round((3 if follows else 2.5) * likeness, 2))
    ]


def _sum(weight: Mapping[str, float], people: frozenset[str]) -> float:
    return sum(weight[p] for p in sorted(people))


def _leads(a: Features, b: Features) -> list[Reason]:
    if not a.leads or not b.leads:
        return []
    if a.leads <= b.leads or b.leads <= a.leads:
        return [("led by the same", 1.5)]
    return [] if a.leads & b.leads else [("led by others", -2.5)]


def as_planned(a: Features, b: Features, x: Span, y: Span) -> list[Reason]:
    """A meeting planned for a time and place, and one held at such a time and place."""
    planned = "planned" in (a.meeting.status, b.meeting.status) and a.meeting.status != b.meeting.status
    if not planned or not a.meeting.place or not b.meeting.place or not (x.known and y.known):
        return []
    timely = max(x.days, y.days) <= CLOSE and max(x.first, y.first) <= min(x.last, y.last)
    there = compare_places(a.meeting.place, b.meeting.place) in ("same", "same city")
    return [("held when and where it was planned", 1.0)] if timely and there else []


def _place(a: Features, b: Features) -> list[Reason]:
    if not a.meeting.place or not b.meeting.place:
        return []
    relation = compare_places(a.meeting.place, b.meeting.place)
    words = f"{a.meeting.place} / {b.meeting.place}"
    if relation == "same":
        return [(f"the same place: {words}", 2.0)]
    return {"same city": [(f"the same city: {words}", 0.5)], "different": [(f"other places: {words}", -3.0)]}.get(
        str(relation), []
    )


def _countries(a: Features, b: Features) -> list[Reason]:
    nested = a.countries <= b.countries or b.countries <= a.countries
    return [] if nested or not a.countries or not b.countries else [("other countries take part", -2.5)]


def _topics(a: Features, b: Features) -> list[Reason]:
    shared = len(a.topics & b.topics)
    return [(f"{shared} topics in common", min(1.0, 0.3 * shared))] if shared else []


def _yearless_fits(a: Span, b: Span) -> Reason | None:
    """One is written without its year, and the other lies in just that month, or on just that day of the year."""
    for one, other in ((a, b), (b, a)):
        if one.month is None:
            continue
        days = {iso(other.first)[5:], iso(other.last)[5:]} if other.known and other.days <= 31 else set()
        months = {day[:2] for day in days} or {f"{other.month or 0:02}"}
        if one.day and (days == {f"{one.month:02}-{one.day:02}"} or (one.month, one.day) == (other.month, other.day)):
            return ("the same day and month", 2.0)
        if months == {f"{one.month:02}"} and not (one.day and other.exact):
            return ("the same month", 0.8)
    return None


def _span(span: Span) -> str:
    return iso(span.first) if span.exact else f"{iso(span.first)}–{iso(span.last)}"
