"""Where documents about one meeting differ, with the words of both, for people and programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from whomet.output import plain, show, show_wrapped

if TYPE_CHECKING:
    from graph.conflicts import Conflict, Side
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import MeetingGraph

Row = dict[str, Any]
COLUMNS = (
    "nature",
    "field",
    "meeting",
    "about",
    "left",
    "left_document",
    "left_quote",
    "right",
    "right_document",
    "right_quote",
    "meeting_id",
    "about_id",
    "left_statement",
    "right_statement",
)
_HEADS = {
    "substance": "Differences of substance",
    "unclear": "Perhaps of substance",
    "spelling": "Spelling",
    "translation": "Translation",
    "wording": "Wording",
}
OF_SUBSTANCE = ("substance", "unclear")


def differences(store: EvidenceStore) -> list[Row]:
    """All of them, those of substance first."""
    from graph.conflicts import conflicts
    from whomet.loading import resolve_all

    found = resolve_all(store)
    return [_row(conflict, found.graph) for conflict in conflicts(found)]


def _row(conflict: Conflict, graph: MeetingGraph) -> Row:
    from whomet.showing import title_of

    left, right = conflict.sides
    return {
        "nature": conflict.nature,
        "field": conflict.field,
        "meeting": title_of(graph.nodes[conflict.meeting]),
        "about": title_of(graph.nodes[conflict.about]),
        "meeting_id": conflict.meeting,
        "about_id": conflict.about,
        **_side("left", left),
        **_side("right", right),
    }


def _side(which: str, side: Side) -> Row:
    return {
        which: side.value,
        f"{which}_document": side.path,
        f"{which}_quote": side.quote,
        f"{which}_statement": side.statement,
    }


def print_differences(rows: Sequence[Row], *, everything: bool) -> None:
    """By nature and meeting; what is no difference of substance only where it is asked for."""
    shown = [row for row in rows if everything or row["nature"] in OF_SUBSTANCE]
    for nature, group in groupby(shown, key=lambda row: row["nature"]):
        show(f"{_HEADS[nature]}\n")
        for meeting, told in _by_meeting(group):
            show(plain(f"  {meeting}"))
            for row in told:
                _print_row(row)
        show()
    left = [row["nature"] for row in rows if not everything and row["nature"] not in OF_SUBSTANCE]
    if not shown:
        show("No document differs from another in substance.")
    if left:
        counts = ", ".join(f"{left.count(nature)} of {nature}" for nature in dict.fromkeys(left))
        show(f"And {counts}; --all shows them.")


def _by_meeting(rows: Iterable[Row]) -> Iterator[tuple[str, list[Row]]]:
    told: dict[str, list[Row]] = {}
    for row in rows:
        told.setdefault(row["meeting"], []).append(row)
    return iter(told.items())


def _print_row(row: Mapping[str, Any]) -> None:
    about = "" if row["about_id"] == row["meeting_id"] else f" of {row['about']}"
    show_wrapped(f"{row['field']}{about}", 4)
    for side in ("left", "right"):
        said = row[side] or "not in its list"
        show_wrapped(f"{row[f'{side}_document']}: {said} «{row[f'{side}_quote']}»", 6)
