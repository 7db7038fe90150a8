"""Which pairs of meeting reports are worth comparing, so that ten thousand do not mean fifty million pairs.

Reports of a known day meet those within a day that share a person, a body or a series; vaguer ones those of their
months; undated ones the few that share most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations

from graph.resolve.dates import Span
from graph.resolve.likeness import Features, apart

VAGUE = 62  # days: a wider span counts as undated
CROWD = 500  # reports: who is in more tells nothing about an undated one
MOST = 20  # undated reports are compared with so many that share most

Pair = tuple[str, str]


def pair(a: str, b: str) -> Pair:
    """Two ids in order."""
    return (a, b) if a < b else (b, a)


class Candidates:
    """Reports by who is in them. `spans` is what is known of their days now, and may grow."""

    def __init__(self, features: Mapping[str, Features], spans: Mapping[str, Span]) -> None:
        self.features = features
        self.spans = spans
        self.tokens = {record: _tokens(one) for record, one in features.items()}
        self.rooms: dict[str, list[str]] = defaultdict(list)
        for record, tokens in self.tokens.items():
            for token in tokens:
                self.rooms[token].append(record)

    def all(self) -> set[Pair]:
        """All pairs worth comparing."""
        undated = [record for record in self.features if self._vague(record)]
        found = {*self._by_date(), *self.around(undated)}
        return {(a, b) for a, b in found if self.features[a].document != self.features[b].document}

    def around(self, records: Iterable[str]) -> set[Pair]:
        """The pairs of some reports, whose days may just have become known."""
        return {pair(record, other) for record in records for other in self._near(record)}

    def _near(self, record: str) -> list[str]:
        shared: Counter[str] = Counter()
        for token in self.tokens[record]:
            if len(self.rooms[token]) <= CROWD or not self._vague(record):
                shared.update(self.rooms[token])
        document, span = self.features[record].document, self.spans[record]
        others = [
            other
            for other in shared
            if self.features[other].document != document and not apart(span, self.spans[other])
        ]
        return sorted(others, key=lambda other: (-shared[other], other))[:MOST]

    def _vague(self, record: str) -> bool:
        span = self.spans[record]
        return not span.known or span.days > VAGUE

    def _by_date(self) -> Iterator[Pair]:
        days: dict[tuple[int, str], list[str]] = defaultdict(list)
        months: dict[tuple[int, str], tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        for record in self.features:
            if self._vague(record):
                continue
            span = self.spans[record]
            for token in self.tokens[record]:
                if span.exact:
                    days[span.first, token].append(record)
                    days[span.first + 1, token].append(record)
                for month in _months(span):
                    months[month, token][0 if span.exact else 1].append(record)
        for same_day in days.values():
            yield from (pair(a, b) for a, b in combinations(same_day, 2))
        for exact, vague in months.values():
            yield from (pair(a, b) for a, b in combinations(vague, 2))
            yield from (pair(a, b) for a in vague for b in exact)


def _tokens(one: Features) -> list[str]:
    series = [f"series {' '.join(sorted(one.series))}"] if one.series else []
    return sorted(one.present or one.likely) + series


def _months(span: Span) -> range:
    first, last = date.fromordinal(span.first), date.fromordinal(span.last)
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)
