"""Commands that keep a database in order: remove, doctor."""

from __future__ import annotations

from typing import Annotated

import typer

from whomet.cli.options import DATABASE, Database, Json
from whomet.output import plain, print_json, say, show

_MARKS = {"ok": "ok", "wrong": "WRONG", "skipped": "-"}


def remove(
    names: Annotated[list[str], typer.Argument(metavar="PATH_OR_ID...", help="Documents by path, folder or id.")],
    db: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Forget documents, and exactly what they said.

    The files themselves stay. Decisions stay too, and hold again when a document is loaded anew.
    """
    from graph.evidence import EvidenceStore
    from whomet.removing import remove as forget

    with EvidenceStore(db, create=False) as store:
        gone = forget(store, names)
        left = len(store.documents())
    if as_json:
        print_json({"removed": gone, "documents": left})
        return
    for path in gone:
        show(plain(path))
    say(f"{len(gone)} removed, {left} documents left")


def doctor(db: Database = DATABASE, as_json: Json = False) -> None:
    """Check that everything needed is in order.

    The word lists, the canned queries, the database and its quotes, and Neo4j where it is configured. Nothing is
    changed; the exit code is 1 where something is wrong.
    """
    from dataclasses import asdict

    from whomet.health import checks

    found = list(checks(db))
    if as_json:
        print_json({"checks": [asdict(check) for check in found]})
    else:
        for check in found:
            show(plain(f"{_MARKS[check.state]:<6} {check.check}: {check.said}"))
    raise typer.Exit(1 if any(check.state == "wrong" for check in found) else 0)
