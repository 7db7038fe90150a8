"""All commands in one application, in the order of `whomet --help`."""

from __future__ import annotations

from typing import Annotated

import typer

from whomet.cli import cypher, decisions, documents, graphs, questions, scoring, serving, sources, upkeep
from whomet.cli.neo4j_options import with_neo4j

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Start with `whomet demo`. The database is ./whomet.db; --db or WHOMET_DB name another.",
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"whomet {version('whomet')}")
        raise typer.Exit


@app.callback()
def whomet(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Who met whom, for which agency, about what, and where it says so."""


_AT_NEO4J = (
    questions.ask,
    questions.query,
    questions.show_name,
    graphs.view,
    graphs.export,
    graphs.sync,
    cypher.cypher,
)
_NAMES = {"show_name": "show"}  # `show` is what prints a line of an answer
# `whomet query NAME --help` tells about that query.
_OWN_HELP: dict[str, dict[str, list[str]]] = {"query": {"help_option_names": []}}

for command in (
    documents.demo,
    documents.load,
    questions.ask,
    questions.query,
    cypher.cypher,
    questions.show_name,
    sources.conflicts,
    decisions.review,
    decisions.merge,
    decisions.split,
    decisions.decisions,
    decisions.undo,
    graphs.view,
    graphs.export,
    graphs.sync,
    serving.mcp,
    documents.extract,
    documents.status,
    documents.verify,
    upkeep.remove,
    upkeep.doctor,
    scoring.evaluate,
):
    settings = _OWN_HELP.get(command.__name__)
    app.command(_NAMES.get(command.__name__), context_settings=settings)(
        with_neo4j(command) if command in _AT_NEO4J else command
    )
