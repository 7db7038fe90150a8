"""Dates and periods in a question: 'in 2024', 'desde enero', 'last year', 'between March 2023 and June 2024'.

The words are in `questions/words_*.yaml` under `months`, `numbers`, `ordinals` and `dates`.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from queries.words import Lexicon

ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")
SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
YEAR = re.compile(r"(?:19|20|21)\d\d")


class Span(NamedTuple):
    """First and last day, and the index of the word after the expression. `note` says what was assumed."""

    first: str
    last: str
    end: int
    note: str = ""


class Period(NamedTuple):
    """`since` or `until` is None where the period is open on that side."""

    since: str | None
    until: str | None
    end: int
    note: str = ""


class Dates:
    """Reads dates in one language; `today` is what 'last year' counts from, `known` the days on which somebody met."""

    def __init__(self, lexicon: Lexicon, today: date, known: Iterable[str] = ()) -> None:
        self.words = lexicon
        self.today = today
        self.known = sorted(known, reverse=True)

    def period(self, keys: Sequence[str], start: int) -> Period | None:
        """The period that begins at a word, if one does."""
        word = keys[start] if start < len(keys) else ""
        for name, reader in (("between", self._between), ("since", self._since), ("after", self._after),
                             ("until", self._until), ("before", self._before), ("in", self._in)):  # fmt: skip
            if word in self.words.dates[name] and (found := reader(keys, start + 1)):
                return found
        return self._between(keys, start) or self._in(keys, start)

    def _between(self, keys: Sequence[str], start: int) -> Period | None:
        first = self.date(keys, start)
        if first is None or first.end >= len(keys) or keys[first.end] not in self.words.dates["and"]:
            return self._short_between(keys, start)
        last = self.date(keys, first.end + 1)
        if last is None:
            return self._short_between(keys, start)
        since = first.first
        if first.note and not last.note:  # "between January and March 2024": the year stands once
            since = last.first[:4] + first.first[4:]
            since = since if since <= last.last else f"{int(last.first[:4]) - 1}{first.first[4:]}"
        return Period(since, last.last, last.end, last.note)

    def _short_between(self, keys: Sequence[str], start: int) -> Period | None:
        """'6 to 8 February 2024', '6 y 8 de febrero'."""
        if start + 2 >= len(keys) or not keys[start].isdigit() or keys[start + 1] not in self.words.dates["and"]:
            return None
        last = self._day_first(keys, start + 2)
        if last is None or int(keys[start]) > int(last.first[8:]):
            return None
        return Period(f"{last.first[:8]}{int(keys[start]):02}", last.last, last.end, last.note)

    def _since(self, keys: Sequence[str], start: int) -> Period | None:
        start += start < len(keys) and keys[start] in self.words.dates["in"]
        found = self.date(keys, start)
        if found is None:
            return None
        if found.end + 1 < len(keys) and keys[found.end] in self.words.dates["to"]:
            last = self.date(keys, found.end + 1)
            if last:
                return Period(found.first, last.last, last.end, found.note or last.note)
        return Period(found.first, None, found.end, found.note)

    def _after(self, keys: Sequence[str], start: int) -> Period | None:
        found = self.date(keys, start)
        return Period(shifted(found.last, 1), None, found.end, found.note) if found else None

    def _until(self, keys: Sequence[str], start: int) -> Period | None:
        found = self.date(keys, start)
        return Period(None, found.last, found.end, found.note) if found else None

    def _before(self, keys: Sequence[str], start: int) -> Period | None:
        found = self.date(keys, start)
        return Period(None, shifted(found.first, -1), found.end, found.note) if found else None

    def _in(self, keys: Sequence[str], start: int) -> Period | None:
        found = self.date(keys, start)
        return Period(found.first, found.last, found.end, found.note) if found else None

    def date(self, keys: Sequence[str], start: int) -> Span | None:
        """One date of any precision: a day, a month, a half or quarter, a year, or one counted from today."""
        readers: tuple[Callable[[Sequence[str], int], Span | None], ...]
        readers = (
            self._iso,
            self._day_first,
            self._month_first,
            self._part_of_year,
            self._month,
            self._relative,
            self._year,
        )
        if start >= len(keys):
            return None
        return next((found for reader in readers if (found := reader(keys, start))), None)

    def _iso(self, keys: Sequence[str], start: int) -> Span | None:
        if match := ISO.fullmatch(keys[start]):
            return span(int(match[1]), int(match[2]), int(match[3] or 0), start + 1)
        if match := SLASHED.fullmatch(keys[start]):
            return span(int(match[3]), int(match[2]), int(match[1]), start + 1)
        return None

    def _day_first(self, keys: Sequence[str], start: int) -> Span | None:
        day = self._number(keys, start)
        skip = 1 + (start + 1 < len(keys) and keys[start + 1] in ("st", "nd", "rd", "th", "o"))
        month = self.words.months.get(keys[start + skip]) if start + skip < len(keys) else None
        return self._of_year(keys, start + skip + 1, month, day) if day and month else None

    def _month_first(self, keys: Sequence[str], start: int) -> Span | None:
        month, day = self.words.months.get(keys[start]), self._number(keys, start + 1)
        if not month or not day or day > 31:
            return None
        skip = 2 + (start + 2 < len(keys) and keys[start + 2] in ("st", "nd", "rd", "th"))
        return self._of_year(keys, start + skip, month, day)

    def _month(self, keys: Sequence[str], start: int) -> Span | None:
        month = self.words.months.get(keys[start])
        return self._of_year(keys, start + 1, month, 0) if month else None

    def _of_year(self, keys: Sequence[str], at: int, month: int, day: int) -> Span | None:
        """With the year that follows, or the latest one that fits."""
        while at < len(keys) and keys[at] in (",", *self.words.dates["joint"]):
            at += 1
        if at < len(keys) and YEAR.fullmatch(keys[at]):
            return span(int(keys[at]), month, day, at + 1)
        if at < len(keys) and (year := self._named_year(keys[at : at + 2])):
            return span(year[0], month, day, at + year[1])
        while at > 0 and keys[at - 1] in (",", *self.words.dates["joint"]):
            at -= 1
        found = span(self._likely_year(month, day), month, day, at)
        return found._replace(note=f"{found.first[:4]}") if found else None

    def _likely_year(self, month: int, day: int) -> int:
        """The latest year somebody met on such a day, else the latest that has begun it."""
        wanted = f"-{month:02}-{day:02}" if day else f"-{month:02}-"
        for known in self.known:
            if wanted in known:
                return int(known[:4])
        return self.today.year - ((month, day) > (self.today.month, self.today.day))

    def _part_of_year(self, keys: Sequence[str], start: int) -> Span | None:
        number = self.words.ordinals.get(keys[start])
        if number is None or start + 2 >= len(keys):
            return None
        months = next(
            (size for name, size in (("half", 6), ("quarter", 3)) if keys[start + 1] in self.words.dates[name]), 0
        )
        at = start + 2 + (keys[start + 2] in self.words.dates["joint"])
        if not months or number > 12 // months or at >= len(keys) or not YEAR.fullmatch(keys[at]):
            return None
        first = span(int(keys[at]), (number - 1) * months + 1, 1, at + 1)
        last = span(int(keys[at]), number * months, 0, at + 1)
        return Span(first.first, last.last, at + 1) if first and last else None

    def _relative(self, keys: Sequence[str], start: int) -> Span | None:
        words, today = self.words.dates, self.today
        if keys[start] in words["today"]:
            return Span(today.isoformat(), today.isoformat(), start + 1)
        if keys[start] in words["yesterday"]:
            day = (today - timedelta(days=1)).isoformat()
            return Span(day, day, start + 1)
        if found := self._named_year(keys[start : start + 2]):
            return span(found[0], 0, 0, start + found[1])
        if (turn := self._turn(keys[start : start + 2], "month")) is not None:
            month = today.year * 12 + today.month - 1 + turn
            return span(month // 12, month % 12 + 1, 0, start + 2)
        return self._last_few(keys, start)

    def _last_few(self, keys: Sequence[str], start: int) -> Span | None:
        """'the last three months', 'los últimos 2 años': up to today."""
        words = self.words.dates
        pair = set(keys[start : start + 3])
        number = next((n for k in keys[start : start + 3] if (n := self._number([k], 0))), None)
        if number is None or not pair & words["last"] or len(pair) < 3:
            return None
        months = 12 if pair & words["years"] else 1 if pair & words["months"] else 0
        if not months:
            return None
        total = self.today.year * 12 + self.today.month - 1 - number * months
        year, month = divmod(total, 12)
        day = min(self.today.day, calendar.monthrange(year, month + 1)[1])
        return Span(f"{year:04}-{month + 1:02}-{day:02}", self.today.isoformat(), start + 3)

    def _named_year(self, pair: Sequence[str]) -> tuple[int, int] | None:
        """'last year', 'este año': the year and the number of words."""
        turn = self._turn(pair, "year")
        return None if turn is None else (self.today.year + turn, 2)

    def _turn(self, pair: Sequence[str], unit: str) -> int | None:
        """-1, 0 or 1 for last, this or next."""
        words = self.words.dates
        if len(pair) < 2 or not set(pair) & words[unit]:
            return None
        for name, step in (("last", -1), ("this", 0), ("next", 1)):
            if set(pair) & words[name]:
                return step
        return None

    def _number(self, keys: Sequence[str], at: int) -> int | None:
        if at >= len(keys):
            return None
        word = keys[at]
        return int(word) if word.isdigit() and len(word) <= 2 else self.words.numbers.get(word)

    def _year(self, keys: Sequence[str], start: int) -> Span | None:
        at = start + (keys[start] in self.words.dates["year"] and start + 1 < len(keys))
        return span(int(keys[at]), 0, 0, at + 1) if YEAR.fullmatch(keys[at]) else None


def span(year: int, month: int, day: int, end: int) -> Span | None:
    """A year (month 0), a month (day 0) or a day; None where there is no such day."""
    if month > 12 or (month and day > calendar.monthrange(year, month)[1]):
        return None
    last_month = month or 12
    last_day = day or calendar.monthrange(year, last_month)[1]
    return Span(f"{year:04}-{month or 1:02}-{day or 1:02}", f"{year:04}-{last_month:02}-{last_day:02}", end)


def shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
