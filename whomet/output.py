"""How answers reach a person or a program: tables, JSON and CSV on stdout, words on stderr.

Nothing a text says can move the cursor or colour the terminal: control characters are shown as a mark.
"""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Literal

Form = Literal["table", "json", "csv", "md"]
Row = Mapping[str, Any]
_LONG = 12  # entries of a list in a table
# Control characters, line separators, and marks that change the direction of what follows.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """Text that is safe to print: line ends and tabs become spaces, other control characters a mark."""
    return _UNSAFE.sub("\ufffd", re.sub(r"[\r\n\t\v\f\x85\u2028\u2029]+", " ", text))


def say(words: str) -> None:
    """A line for people, on stderr."""
    print(words, file=sys.stderr)


def show(words: str = "") -> None:
    """A line of an answer, on stdout; the caller made its parts plain."""
    print(words)


def show_wrapped(words: str, indent: int = 0) -> None:
    """A paragraph of an answer as wide as the terminal, its later lines two letters further in."""
    lines = textwrap.wrap(
        plain(words), max(width() - indent, 40), break_long_words=False, break_on_hyphens=False, subsequent_indent="  "
    )
    for line in lines:
        print(" " * indent + line)


def print_json(data: object) -> None:
    """One JSON object, readable, with accents as they are."""
    json.dump(data, sys.stdout, ensure_ascii=False, indent=1)
    print()


def print_csv(columns: Sequence[str], rows: Sequence[Row]) -> None:
    """CSV with a header; lists are joined by semicolons."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([[cell(row.get(column)) for column in columns] for row in rows])


def print_markdown(columns: Sequence[str], rows: Sequence[Row]) -> None:
    """A Markdown table; ids are left out as in the table for the terminal."""
    shown = without_ids(columns)
    lines = [shown, ["---"] * len(shown), *([cell(row.get(column)) for column in shown] for row in rows)]
    for line in lines:
        print("| " + " | ".join(part.replace("|", "\\|") for part in line) + " |")


def without_ids(columns: Sequence[str]) -> list[str]:
    """The columns for people."""
    return [column for column in columns if column != "id" and not column.endswith("_id")] or list(columns)


def cell(value: object) -> str:
    """A value in one line."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(cell(part) for part in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {cell(part)}" for key, part in value.items())
    return plain(str(value))


def print_table(columns: Sequence[str], rows: Sequence[Row], headings: Mapping[str, str] | None = None) -> None:
    """A table as wide as the terminal; ids are left out (JSON and CSV have them), and long lists cut short."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = without_ids(columns)
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for column in shown:
        numeric = any(isinstance(row.get(column), int) for row in rows)
        heading = (headings or {}).get(column) or column.replace("_", " ")
        table.add_column(heading, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(_short(row.get(column))) for column in shown))
    console = Console(width=width(), highlight=False)
    with console.capture() as captured:
        console.print(table)
    print("\n".join(line.rstrip() for line in captured.get().splitlines()))


def _short(value: object) -> str:
    """A value in one line, of a long list the first few."""
    if isinstance(value, list | tuple) and len(value) > _LONG:
        return f"{cell(value[:_LONG])}; … (+{len(value) - _LONG})"
    return cell(value)


def width() -> int:
    """The columns to print in: those of the terminal; a hundred where there is none."""
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else int(os.environ.get("COLUMNS", 100))


def print_rows(
    columns: Sequence[str],
    rows: Sequence[Row],
    form: Form = "table",
    *,
    as_csv: bool = False,
    headings: Mapping[str, str] | None = None,
) -> None:
    """Rows as a table, whose columns may be called otherwise, or as CSV, Markdown or JSON under their own names."""
    if form == "json":
        print_json({"rows": list(rows)})
    elif form == "csv" or as_csv:
        print_csv(columns, rows)
    elif form == "md":
        print_markdown(columns, rows)
    else:
        print_table(columns, rows, headings)


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on stderr that `(done, of)` moves on; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
