"""Which pairs of meeting reports are worth comparing, so that ten thousand do not mean fifty million pairs.

Reports of a known day meet those within a day that share a person, a body or a series; vaguer ones those of their
months; undated ones the few that share most. Where two documents have one promising pair, all their meetings meet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import combinations

from graph.resolve.dates import Span
from graph.resolve.likeness import Features

VAGUE = 62  # days: a wider span counts as undated
CROWD = 500  # reports: who is in more tells nothing about an undated one
MOST = 20  # undated reports are compared with so many that share most

Pair = tuple[str, str]


def candidates(
    features: Mapping[str, Features], spans: Mapping[str, Span], promising: Callable[[str, str], bool]
) -> list[Pair]:
    """Pairs (a, b), a < b, each once, in order."""
    pairs = {pair for pair in _by_date(features, spans) if features[pair[0]].document != features[pair[1]].document}
    pairs |= set(_undated(features, spans))
    return sorted(pairs | set(_companions(features, pairs, promising)))


def _by_date(features: Mapping[str, Features], spans: Mapping[str, Span]) -> Iterator[Pair]:
    days: dict[tuple[int, str], list[str]] = defaultdict(list)
    months: dict[tuple[int, str], tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for record, one in features.items():
        span = spans[record]
        if not span.known or span.days > VAGUE:
            continue
        for token in _tokens(one):
            if span.exact:
                days[span.first, token].append(record)
                days[span.first + 1, token].append(record)
            for month in _months(span):
                months[month, token][0 if span.exact else 1].append(record)
    for same_day in days.values():
        yield from map(_pair, combinations(same_day, 2))
    for exact, vague in months.values():
        yield from map(_pair, combinations(vague, 2))
        yield from (_pair((a, b)) for a in vague for b in exact)


def _undated(features: Mapping[str, Features], spans: Mapping[str, Span]) -> Iterator[Pair]:
    rooms: dict[str, list[str]] = defaultdict(list)
    for record, one in features.items():
        for token in _tokens(one):
            rooms[token].append(record)
    for record, one in features.items():
        if spans[record].known and spans[record].days <= VAGUE:
            continue
        shared: Counter[str] = Counter()
        for token in _tokens(one):
            if len(rooms[token]) <= CROWD:
                shared.update(rooms[token])
        others = [other for other in shared if features[other].document != one.document]
        for other in sorted(others, key=lambda other: (-shared[other], other))[:MOST]:
            yield _pair((record, other))


def _companions(
    features: Mapping[str, Features], pairs: set[Pair], promising: Callable[[str, str], bool]
) -> Iterator[Pair]:
    by_document: dict[str, list[str]] = defaultdict(list)
    for record, features_ in features.items():
        by_document[features_.document].append(record)
    documents = {_pair((features[a].document, features[b].document)) for a, b in pairs if promising(a, b)}
    for one, other in documents:
        yield from (_pair((a, b)) for a in by_document[one] for b in by_document[other])


def _tokens(one: Features) -> list[str]:
    series = [f"series {' '.join(sorted(one.series))}"] if one.series else []
    return sorted(one.present or one.likely) + series


def _months(span: Span) -> range:
    first, last = date.fromordinal(span.first), date.fromordinal(span.last)
    return range(first.year * 12 + first.month, last.year * 12 + last.month + 1)


def _pair(both: tuple[str, str]) -> Pair:
    a, b = both
    return (a, b) if a < b else (b, a)
