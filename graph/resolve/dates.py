"""What is known of one day: the first and last day it can be, and its month and day where only those are written.

Dates come in and go out as EDTF level 0 (`2024-02-06`, `2024-02`, `2024-02-06/2024-02-08`); inside they are day
numbers (`datetime.date.toordinal`). Nothing here guesses: a text that is no date says nothing.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

BEGINNING = date.min.toordinal()
END = date.max.toordinal()
FULL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z", re.ASCII)
YEARLESS = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """A day between `first` and `last`; `month` and `day` narrow it to such days of whatever year."""

    first: int = BEGINNING
    last: int = END
    month: int | None = None
    day: int | None = None

    @property
    def known(self) -> bool:
        """Whether both ends are known."""
        return self.first > BEGINNING and self.last < END

    @property
    def days(self) -> int:
        """How many days it may be."""
        return self.last - self.first + 1

    @property
    def exact(self) -> bool:
        return self.first == self.last


def parse_edtf(text: str | None) -> Span | None:
    """`2024-02` -> 1 to 29 February 2024; None where the text is no date."""
    start, slash, end = (text or "").partition("/")
    first, last = _days(start), _days(end if slash else start)
    if first is None or last is None or last[1] < first[0]:
        return None
    return Span(first[0], last[1])


def parse_yearless(text: str | None) -> Span | None:
    """`XXXX-12-27` -> a 27 December."""
    match = YEARLESS.match(text or "")
    if not match:
        return None
    month, day = int(match[1]), int(match[2]) if match[2] else None
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= monthrange(2024, month)[1]):
        return None
    return Span(month=month, day=day)


def edtf(span: Span) -> str | None:
    """The shortest EDTF text for a span whose ends are known: a day, a month, a year or an interval."""
    if not span.known:
        return None
    first, last = date.fromordinal(span.first), date.fromordinal(span.last)
    if first == last:
        return first.isoformat()
    for text in (f"{first:%Y-%m}", f"{first:%Y}"):
        if parse_edtf(text) == Span(span.first, span.last):
            return text
    return f"{first.isoformat()}/{last.isoformat()}"


def precision(text: str) -> str:
    """day, month, year or range."""
    return "range" if "/" in text else {4: "year", 7: "month"}.get(len(text), "day")


def iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def meet(a: Span, b: Span) -> Span | None:
    """The days that are in both; None where there is none."""
    if None not in (a.month, b.month) and a.month != b.month or None not in (a.day, b.day) and a.day != b.day:
        return None
    both = Span(max(a.first, b.first), min(a.last, b.last), a.month or b.month, a.day or b.day)
    return tighten(both)


def tighten(span: Span) -> Span | None:
    """Move the ends inward to days that fit the month and day; None where none is left."""
    if span.first > span.last:
        return None
    if span.month is None or not span.known:
        return span
    start, end = _fitting(span, span.first, 1), _fitting(span, span.last, -1)
    return Span(start[0], end[1], span.month, span.day) if start and end else None


def years(span: Span) -> int:
    """In how many years a yearless date may lie; 0 where that has no bound."""
    return date.fromordinal(span.last).year - date.fromordinal(span.first).year + 1 if span.known else 0


def latest(span: Span) -> Span:
    """The last day or month that fits a yearless span with a known end."""
    found = _fitting(span, span.last, -1)
    return Span(*found, span.month, span.day) if found else span


def earliest(span: Span) -> Span:
    """The first day or month that fits a yearless span with a known beginning."""
    found = _fitting(span, span.first, 1)
    return Span(*found, span.month, span.day) if found else span


def _fitting(span: Span, day: int, step: int) -> tuple[int, int] | None:
    """The nearest days of a span that fit its month and day, going forward (1) or back (-1) from one day."""
    assert span.month is not None
    year = date.fromordinal(day).year
    for candidate in range(year, year + 9 * step, step):  # 29 February may be eight years away
        for first, last in _in_year(candidate, span.month, span.day):
            if first <= span.last and last >= span.first:
                return max(first, span.first), min(last, span.last)
    return None


def _in_year(year: int, month: int, day: int | None) -> list[tuple[int, int]]:
    if not date.min.year <= year <= date.max.year:
        return []
    length = monthrange(year, month)[1]
    if day is None:
        return [(date(year, month, 1).toordinal(), date(year, month, length).toordinal())]
    return [(date(year, month, day).toordinal(),) * 2] if day <= length else []


def _days(text: str) -> tuple[int, int] | None:
    match = FULL.match(text)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()
