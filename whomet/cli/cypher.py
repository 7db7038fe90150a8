"""The command for a person's own Cypher: cypher."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from whomet.cli.options import DATABASE, Csv, Database, Json, Store, Where
from whomet.output import plain, print_json, print_rows, say, show

if TYPE_CHECKING:
    from graph.neo4j_store import Table


def cypher(
    text: Annotated[str, typer.Argument(metavar="QUERY", help="A query that reads, such as 'MATCH (p:Person) ...'.")],
    params: Annotated[
        list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE", help="A parameter; repeatable.")
    ] = None,
    rows: Annotated[int, typer.Option("--rows", help="Most rows to fetch.", min=1)] = 1_000,
    seconds: Annotated[float, typer.Option("--seconds", help="Longest time the query may take.", min=0.1)] = 30.0,
    db: Database = DATABASE,
    store: Store = Where.neo4j,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Run your own Cypher, for reading only.

    It runs on Neo4j, or with --store memory and the extra whomet[cypher] on the database file without any Neo4j.

    A query that would write, or do more than read the graph, is refused before it runs. A value that is JSON (a
    number, true, a list) is taken as such, anything else as text; `$workspace` is set to the name of the workspace.
    """
    values = dict(_value(param) for param in params or [])
    table = _at_neo4j(text, values, rows, seconds) if store is Where.neo4j else _here(db, text, values, rows, seconds)
    if as_json:
        print_json(asdict(table))
    elif not table.rows and not as_csv:
        show("Nothing found.")
    else:
        print_rows(table.columns, table.rows, as_csv=as_csv)
    if table.truncated:
        say(plain(f"whomet: only the first {rows} rows are shown; --rows allows more."))


def _at_neo4j(text: str, values: dict[str, Any], rows: int, seconds: float) -> Table:
    from graph.neo4j_store import Neo4jStore, run_cypher, settings

    with Neo4jStore(settings()) as store:
        return run_cypher(text, values, store, max_rows=rows, seconds=seconds)


def _here(db: Path, text: str, values: dict[str, Any], rows: int, seconds: float) -> Table:
    """On a copy of the graph in an engine of this process."""
    from graph.embedded import EmbeddedStore
    from whomet.answering import answering

    with answering(db, "memory") as by, EmbeddedStore(by.graph) as store:
        return store.table(text, values, max_rows=rows, seconds=seconds)


def _value(param: str) -> tuple[str, Any]:
    """`name=value` with the value as JSON where it is JSON."""
    import json

    name, sign, value = param.partition("=")
    if not sign or not name:
        raise typer.BadParameter(f"{param!r} should be NAME=VALUE", param_hint="--param")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value
