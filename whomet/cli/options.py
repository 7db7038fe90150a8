"""Options that several commands share, each with one wording."""

from __future__ import annotations

import os
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from loaders.run import Extractor as Extract
    from whomet.loading import How
    from whomet.output import Form

Database = Annotated[Path, typer.Option("--db", envvar="WHOMET_DB", help="The database file.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Md = Annotated[bool, typer.Option("--md", help="Print a Markdown table.")]
Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders, archives, or - for standard input.")]
Published = Annotated[
    str | None, typer.Option(help="Publication date of all these texts, such as 2024-02-07.", metavar="DATE")
]
Jobs = Annotated[int, typer.Option(help="Processes that read; 0 means one for each processor.", min=0)]

Scheduler = Annotated[str | None, typer.Option(help="Address of a Dask scheduler, for --executor dask.")]

DATABASE = Path("whomet.db")


def form_of(as_json: bool, as_csv: bool, as_md: bool) -> Form:
    """What rows are printed as; a usage error where several forms are asked for."""
    if as_json + as_csv + as_md > 1:
        raise typer.BadParameter("go alone: choose one", param_hint="--json, --csv and --md")
    return "json" if as_json else "csv" if as_csv else "md" if as_md else "table"


class Where(StrEnum):
    """What answers."""

    memory = "memory"
    neo4j = "neo4j"


Store = Annotated[Where, typer.Option(help="What answers: the database file, in memory, or a Neo4j it was synced to.")]


class Executor(StrEnum):
    """What reads many documents."""

    processes = "processes"
    dask = "dask"


class Extractor(StrEnum):
    """What understands a text."""

    grammar = "grammar"
    llm = "llm"


Extractors = Annotated[
    Extractor,
    typer.Option("--extractor", help="What understands a text: the grammar, or a language model."),
]
Endpoint = Annotated[
    str | None, typer.Option(envvar="WHOMET_LLM_ENDPOINT", help="For --extractor llm: an OpenAI-compatible address.")
]
Model = Annotated[str | None, typer.Option(envvar="WHOMET_LLM_MODEL", help="For --extractor llm: the model's name.")]
Spans = Annotated[
    list[str] | None,
    typer.Option(
        "--spans", metavar="PIPELINE", help="An installed spaCy pipeline whose names may be added; can be repeated."
    ),
]
Executors = Annotated[Executor, typer.Option("--executor", help="What reads: processes here, or a Dask cluster.")]


def how_to_read(
    published: str | None, jobs: int, executor: Executor, scheduler: str | None, extract: Extract | None = None
) -> How:
    """The options of reading together; a usage error where they make no sense."""
    from loaders.read.metadata import published_date
    from whomet.loading import How

    if scheduler and executor is not Executor.dask:
        raise typer.BadParameter("is for --executor dask", param_hint="--scheduler")
    if published is not None and published_date(published) is None:
        raise typer.BadParameter(f"{published!r} is no date such as 2024-02-07", param_hint="--published")
    dask = (scheduler or "") if executor is Executor.dask else None
    asks = isinstance(extract, partial) and "chat" in extract.keywords
    if asks and dask is not None:
        raise typer.BadParameter("does not go with --extractor llm, which asks one server", param_hint="--executor")
    return How(published, jobs, dask, extract, asks=asks)


def what_extracts(
    extractor: Extractor, endpoint: str | None, model: str | None, spans: list[str] | None
) -> Extract | None:
    """The function behind `--extractor` and `--spans`; None for the grammar alone. The model's key is in the
    environment."""
    if extractor is Extractor.llm:
        if spans:
            raise typer.BadParameter("is for the grammar, not for --extractor llm", param_hint="--spans")
        from loaders.llm import Chat, extract_with_llm

        for value, option in ((endpoint, "--endpoint"), (model, "--model")):
            if not value:
                raise typer.BadParameter("is needed for --extractor llm", param_hint=option)
        return partial(extract_with_llm, chat=Chat(str(endpoint), str(model), os.environ.get("WHOMET_LLM_KEY", "")))
    if not spans:
        return None
    from loaders.extract import extract
    from loaders.spans import SpacySpans

    finder = SpacySpans(*spans)
    finder.check()
    return partial(extract, spans=finder)
