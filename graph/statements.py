"""A `Report` taken apart into statements and put together again, exactly.

A statement is one thing one text says: its kind, the meeting it belongs to (counted from 0), its plain
data, and the words it rests on. Imports graph.model only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from graph.model import (
    Attendee,
    Body,
    Discussed,
    Document,
    Dropped,
    Evidence,
    MeetingReport,
    Mention,
    Plain,
    Report,
)

Data = dict[str, Any]
_LISTS = {"attendees": "attendee", "bodies": "body", "topics": "topic"}
_MODELS: dict[str, type[Plain]] = {
    "attendee": Attendee,
    "body": Body,
    "topic": Discussed,
    "mention": Mention,
    "issuer": Body,
}


class Statement(NamedTuple):
    """`quotes` are pairs of part ('' or 'when') and Evidence."""

    kind: str
    meeting: int | None
    data: Data
    quotes: list[tuple[str, Evidence]]


def take_apart(report: Report) -> Iterator[Statement]:
    """All statements of a report, in their order."""
    for number, meeting in enumerate(report.meetings):
        quotes = [("", e) for e in meeting.evidence] + [("when", e) for e in meeting.when.evidence]
        data = meeting.model_dump(
            mode="json", exclude={"evidence": True, "when": {"evidence"}, **dict.fromkeys(_LISTS, True)}
        )
        yield Statement("meeting", number, data, quotes)
        for field, kind in _LISTS.items():
            yield from (_claim(kind, claim, number) for claim in getattr(meeting, field))
    yield from (_claim("mention", mention) for mention in report.mentions)
    yield from (_claim("issuer", issuer) for issuer in report.issuers)
    for dropped in report.dropped:
        words = Evidence(start=dropped.start, end=dropped.end, quote=dropped.quote)
        yield Statement("dropped", None, {"reason": dropped.reason}, [("", words)])


def put_together(document: Document, statements: Iterable[Statement]) -> Report:
    """The report whose statements these are."""
    found: dict[str, list[tuple[int | None, Any]]] = {}
    for statement in statements:
        found.setdefault(statement.kind, []).append((statement.meeting, _read(statement)))
    claims: dict[tuple[str, int | None], list[Any]] = {}
    for kind, pairs in found.items():
        for number, claim in pairs:
            claims.setdefault((kind, number), []).append(claim)
    meetings = [
        MeetingReport.model_validate(data | {field: claims.get((kind, number), []) for field, kind in _LISTS.items()})
        for number, data in found.get("meeting", [])
    ]
    rest = {field: claims.get((kind, None), []) for field, kind in _WHOLE.items()}
    return Report.model_validate({"document": document, "meetings": meetings, **rest})


_WHOLE = {"mentions": "mention", "issuers": "issuer", "dropped": "dropped"}


def _claim(kind: str, claim: Plain, meeting: int | None = None) -> Statement:
    evidence: Iterable[Evidence] = getattr(claim, "evidence", ())
    data = claim.model_dump(mode="json", exclude={"evidence"})
    return Statement(kind, meeting, data, [("", e) for e in evidence])


def _read(statement: Statement) -> Any:
    words = [e for part, e in statement.quotes if part == ""]
    if statement.kind == "dropped":
        (only,) = words
        return Dropped(quote=only.quote, start=only.start, end=only.end, **statement.data)
    if statement.kind == "meeting":
        dates = [e for part, e in statement.quotes if part == "when"]
        return _dated(statement.data, words, dates)
    return _MODELS[statement.kind].model_validate(statement.data | {"evidence": words})


def _dated(data: Mapping[str, Any], words: list[Evidence], dates: list[Evidence]) -> Data:
    return {**data, "evidence": words, "when": {**data["when"], "evidence": dates}}
