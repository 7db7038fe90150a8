"""Commands about what sources say beside and against each other: conflicts."""

from __future__ import annotations

from typing import Annotated

import typer

from whomet.cli.options import DATABASE, Csv, Database, Json
from whomet.output import print_csv, print_json


def conflicts(
    everything: Annotated[
        bool, typer.Option("--all", help="Differences of spelling, translation, wording too.")
    ] = False,
    db: Database = DATABASE,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Show where documents about one meeting differ.

    In names, posts, agencies, lists, days, places or numbers, with the words of both sides. JSON and CSV have all
    differences, each with its nature.
    """
    from graph.evidence import EvidenceStore
    from whomet.differing import COLUMNS, differences, print_differences

    with EvidenceStore(db, create=False) as store:
        rows = differences(store)
    if as_json:
        print_json({"rows": rows})
    elif as_csv:
        print_csv(COLUMNS, rows)
    else:
        print_differences(rows, everything=everything)
