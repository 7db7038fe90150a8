"""Whom ordinary sentences put in a room: clauses beside a meeting, ways of meeting, who else was there and who not.

    python -m benchmarks.sentences [--misses]

The sentences stand in sentences.yaml beside this file, each with everybody who was at a meeting that was held. They are
for finding: a kind of sentence that fails here fails in every text that says so. Columns: sentences; those read right;
those that leave somebody out; those that put somebody in a room who was in none.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import held_meetings
from benchmarks.piped import until_closed

SENTENCES = Path(__file__).with_suffix(".yaml")
PUBLISHED = "2026-05-10"  # of every sentence, for those that name a year


@dataclass(slots=True)
class Row:
    """The counts of one group of sentences, and what was read of those that failed."""

    sentences: int = 0
    right: int = 0
    left_out: int = 0
    invented: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--misses", action="store_true", help="print each sentence that was not read right")
    args = parser.parse_args()
    print("| sentences | number | right | leave out | invent |\n|---|---|---|---|---|")
    for name, row in rows(groups()):
        print(f"| {name} | {row.sentences} | {row.right} | {row.left_out} | {row.invented} |")
        if args.misses and row.faults:
            print(*row.faults, sep="\n")


def groups() -> list[dict[str, Any]]:
    """Groups of sentences: `group`, `lang`, and `sentences` as pairs of a text and the names of those there."""
    found: list[dict[str, Any]] = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    return found


def rows(wanted: list[dict[str, Any]]) -> Iterator[tuple[str, Row]]:
    """Each group's name and counts, in the order of the file."""
    for group in wanted:
        row = Row()
        for text, there in group["sentences"]:
            count(text, group["lang"], set(there), row)
        yield f"{group['lang']}: {group['group']}", row


def count(text: str, lang: str, there: set[str], row: Row) -> None:
    """Add one sentence to its group's counts."""
    found = in_room(text, lang)
    row.sentences += 1
    row.right += found == there
    row.left_out += bool(there - found)
    row.invented += bool(found - there)
    if found != there:
        row.faults.append(f"  {text}\n    left out {sorted(there - found)}, invented {sorted(found - there)}")


def in_room(text: str, lang: str) -> set[str]:
    """Whoever attends a meeting that was held."""
    return {attendee.name for meeting in held_meetings(text, lang, PUBLISHED) for attendee in meeting.attendees}


if __name__ == "__main__":
    until_closed(main)
