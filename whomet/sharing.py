"""Decisions as CSV, so that a team can share them: written with the names they are about, taken in without harm.

The columns `left_name`, `right_name` and `state` are for readers and ignored when a file is taken in. So are rows
without a verdict, which `whomet review --csv` leaves to be filled in.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from pydantic import ValidationError

from graph.decisions import Decision, Verdict, live
from graph.errors import BadDecision, UnreadableFile
from whomet.aliases import SUFFIXES, aliases
from whomet.deciding import author, keep, standing
from whomet.reviewing import names

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore

COLUMNS = ("id", "verdict", "kind", "left", "right", "by", "at", "why", "state", "left_name", "right_name")
SHORT = ("number", "verdict", "kind", "left_name", "right_name", "by", "day", "why", "state")
_NEEDED = ("verdict", "kind", "left")


def rows(store: EvidenceStore) -> list[dict[str, Any]]:
    """The log in its order, with what each side is called and whether the decision holds."""
    known, log = names(store), store.decisions()
    state = standing(log)
    return [
        {
            **decision.model_dump(),
            "number": decision.id,
            "day": decision.at[:10],
            "state": state[decision.id],
            "left_name": known.get(decision.left, decision.left),
            "right_name": known.get(decision.right, decision.right),
        }
        for decision in log
    ]


def as_text(found: Iterable[Mapping[str, Any]]) -> str:
    """Rows as CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(found)
    return text.getvalue()


def take_in(store: EvidenceStore, path: Path, by: str | None) -> list[Decision]:
    """Add the decisions of a file that the log does not hold; returns those. Raises BadDecision, UnreadableFile.

    Decisions are the same where they say the same about the same at the same time. All are added or none. A YAML file
    is one of aliases.
    """
    if path.suffix.casefold() in SUFFIXES:
        return _take_in_aliases(store, path, by)
    log = store.decisions()
    here = {_said(decision): decision.id for decision in log}
    next_id = max((decision.id for decision in log), default=0) + 1
    numbers: dict[str, int] = {}  # in the file -> here
    new: list[Decision] = []
    for line, row in _read(path):
        decision = _decision(row, line, by)
        if decision.verdict == "undo":
            decision = decision.model_copy(update={"left": str(_undone(decision.left, numbers, line))})
        said = _said(decision)
        if said not in here:
            here[said] = next_id + len(new)
            new.append(decision)
        if row.get("id"):
            numbers[row["id"]] = here[said]
    return keep(store, new) if new else []


def _take_in_aliases(store: EvidenceStore, path: Path, by: str | None) -> list[Decision]:
    """The names of an alias file that the log does not hold, as decisions made now."""
    holding = {(d.kind, frozenset((d.left, d.right))) for d in live(store.decisions()) if d.verdict == "alias"}
    who = author(by)
    new: list[Decision] = []
    for decision in aliases(path):
        said = (decision.kind, frozenset((decision.left, decision.right)))
        if said not in holding:
            holding.add(said)
            new.append(decision.model_copy(update={"by": who.by, "at": who.at}))
    return keep(store, new) if new else []


def _undone(left: str, numbers: Mapping[str, int], line: int) -> int:
    if left not in numbers:
        raise BadDecision(f"Line {line} undoes decision {left}, which does not stand before it in the file.")
    return numbers[left]


def _said(decision: Decision) -> tuple[str, ...]:
    return (decision.verdict, decision.kind, decision.left, decision.right, decision.by, decision.at)


def _decision(row: Mapping[str, str], line: int, by: str | None) -> Decision:
    """A row as a decision; one without author or time is the reader's own, made now."""
    who = author(by)
    fields = {key: (row.get(key) or "").strip() for key in ("verdict", "kind", "left", "right", "by", "at", "why")}
    try:
        return Decision.model_validate({**fields, "by": fields["by"] or who.by, "at": fields["at"] or who.at})
    except ValidationError as error:
        wrong = error.errors()[0]
        known = f" is none of {', '.join(get_args(Verdict))}" if wrong["loc"] == ("verdict",) else " is not known"
        raise BadDecision(f"Line {line}: {wrong['loc'][0]} {wrong['input']!r}{known}.") from error


def _read(path: Path) -> Sequence[tuple[int, dict[str, str]]]:
    """Line numbers and rows that have a verdict."""
    try:
        reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
        found = [(reader.line_num, row) for row in reader]
    except OSError as error:
        raise UnreadableFile(f"{path} cannot be opened ({(error.strerror or str(error)).lower()}).") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableFile(f"{path} is not CSV in UTF-8.") from error
    if missing := [column for column in _NEEDED if column not in (reader.fieldnames or ())]:
        raise UnreadableFile(f"{path} has no column {', '.join(missing)}; `whomet decisions --csv` shows the form.")
    return [(line, row) for line, row in found if (row.get("verdict") or "").strip()]
