"""Options that several commands share, each with one wording."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Database = Annotated[Path, typer.Option("--db", envvar="WHOMET_DB", help="The database file.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders, archives, or - for standard input.")]
Published = Annotated[
    str | None, typer.Option(help="Publication date of all these texts, such as 2024-02-07.", metavar="DATE")
]
Jobs = Annotated[int, typer.Option(help="Processes that read; 0 means one for each processor.", min=0)]

DATABASE = Path("whomet.db")


def published_or_usage_error(published: str | None) -> str | None:
    """The date as readers want it; a usage error where it is none."""
    from loaders.read.metadata import published_date

    if published is not None and published_date(published) is None:
        raise typer.BadParameter(f"{published!r} is no date such as 2024-02-07", param_hint="--published")
    return published
