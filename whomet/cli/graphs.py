"""Commands that hand the graph on: view, export, sync."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from whomet.cli.options import DATABASE, Database, Json, Store, Where
from whomet.output import print_json, progress, say, show


class Format(StrEnum):
    """What a graph can be written as."""

    json = "json"
    graphml = "graphml"
    csv = "csv"
    neo4j_csv = "neo4j-csv"


class Language(StrEnum):
    """The language of the page's own words."""

    en = "en"
    es = "es"


def view(
    output: Annotated[Path, typer.Option("--output", "-o", help="The page to write.")] = Path("whomet.html"),
    db: Database = DATABASE,
    store: Store = Where.memory,
    focus: Annotated[str | None, typer.Option(help="A name or id; shows what stands near it.")] = None,
    limit: Annotated[int, typer.Option(help="Most nodes to show; 0 shows all.", min=0)] = 300,
    lang: Annotated[Language, typer.Option(help="Language of the page's words.")] = Language.en,
    title: Annotated[str, typer.Option(help="Title of the page.")] = "whomet",
) -> None:
    """Write the network as one HTML file.

    It opens in a browser without a connection.
    """
    from whomet.answering import answering
    from whomet.drawing import draw

    with answering(db, store.value) as by:
        draw(by, output, title=title, lang=lang.value, focus=focus, limit=limit or None)
    show(str(output))


def export(
    format: Annotated[Format, typer.Argument(help="What to write.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file, or the folder for the CSV formats; else stdout.")
    ] = None,
    db: Database = DATABASE,
    store: Store = Where.memory,
) -> None:
    """Write the whole graph as a file or folder.

    json: all of it, as other commands read it. graphml: for Gephi, yEd or igraph. csv: a folder with one table for
    each kind of node and edge. neo4j-csv: a folder for `neo4j-admin database import`. The same documents and
    decisions give the same bytes.
    """
    from whomet.answering import answering
    from whomet.drawing import write_text
    from whomet.exporting import TEXTS, as_text, write_folder

    if format.value not in TEXTS and output is None:
        raise typer.BadParameter(f"{format.value} is a folder of files: name it", param_hint="--output")
    with answering(db, store.value) as by:
        graph = by.graph
    if output is None:
        typer.echo(as_text(graph, format.value), nl=False)
        return
    if format.value in TEXTS:
        write_text(output, as_text(graph, format.value))
        say(f"{output} written")
    else:
        say(f"{len(write_folder(graph, output, format.value))} files written to {output}")


def sync(
    db: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Write the graph to a running Neo4j.

    Only what differs is written. The address and login come from these options, else from WHOMET_NEO4J_URI,
    WHOMET_NEO4J_USER, WHOMET_NEO4J_PASSWORD ..., else from whomet.toml.
    """
    from dataclasses import asdict

    from graph.neo4j_store import settings
    from graph.neo4j_store import sync as write
    from whomet.answering import answering

    with answering(db, "memory") as by, progress("writing") as moved:
        chosen = settings()
        counters = write(by.graph, chosen, for_review=by.for_review, progress=moved)
    if as_json:
        print_json(asdict(counters))
        return
    written = [f"{number} {name.replace('_', ' ')}" for name, number in asdict(counters).items() if number]
    say(f"{chosen.place}: {', '.join(written) or 'nothing to change'}")
