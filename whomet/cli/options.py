"""Options that several commands share, each with one wording."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from loaders.llm import Chat
    from whomet.loading import How

Database = Annotated[Path, typer.Option("--db", envvar="WHOMET_DB", help="The database file.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Paths = Annotated[list[str], typer.Argument(metavar="PATH", help="Files, folders, archives, or - for standard input.")]
Published = Annotated[
    str | None, typer.Option(help="Publication date of all these texts, such as 2024-02-07.", metavar="DATE")
]
Jobs = Annotated[int, typer.Option(help="Processes that read; 0 means one for each processor.", min=0)]

Scheduler = Annotated[str | None, typer.Option(help="Address of a Dask scheduler, for --executor dask.")]

DATABASE = Path("whomet.db")


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
Executors = Annotated[Executor, typer.Option("--executor", help="What reads: processes here, or a Dask cluster.")]


def how_to_read(
    published: str | None, jobs: int, executor: Executor, scheduler: str | None, model: Chat | None = None
) -> How:
    """The options of reading together; a usage error where they make no sense."""
    from loaders.read.metadata import published_date
    from whomet.loading import How

    if scheduler and executor is not Executor.dask:
        raise typer.BadParameter("is for --executor dask", param_hint="--scheduler")
    if published is not None and published_date(published) is None:
        raise typer.BadParameter(f"{published!r} is no date such as 2024-02-07", param_hint="--published")
    dask = (scheduler or "") if executor is Executor.dask else None
    if model and dask is not None:
        raise typer.BadParameter("does not go with --extractor llm, which asks one server", param_hint="--executor")
    if model is None:
        return How(published, jobs, dask)
    from functools import partial

    from loaders.llm import extract_with_llm

    return How(published, jobs, dask, partial(extract_with_llm, chat=model), asks=True)


def model_to_ask(extractor: Extractor, endpoint: str | None, model: str | None) -> Chat | None:
    """The model behind `--extractor llm`, its key from the environment; None for the grammar."""
    if extractor is Extractor.grammar:
        return None
    import os

    from loaders.llm import Chat

    for value, option in ((endpoint, "--endpoint"), (model, "--model")):
        if not value:
            raise typer.BadParameter("is needed for --extractor llm", param_hint=option)
    return Chat(str(endpoint), str(model), os.environ.get("WHOMET_LLM_KEY", ""))
