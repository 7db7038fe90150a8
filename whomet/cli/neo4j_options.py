"""The options that say where Neo4j is, for every command that reads or writes it.

What is given comes before the environment and the config file. There is none for the password itself: a command
line is seen by others on the machine and kept in the shell's history.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from pathlib import Path
from typing import Annotated, Any

import typer

_OPTIONS: dict[str, Any] = {
    "uri": Annotated[str | None, typer.Option(help="Neo4j's address, such as neo4j+s://db.example.org.")],
    "user": Annotated[str | None, typer.Option(help="Neo4j's user.")],
    "password_file": Annotated[Path | None, typer.Option(help="A file with that user's password.")],
    "database": Annotated[str | None, typer.Option(help="The database on that server.")],
    "workspace": Annotated[str | None, typer.Option(help="Name that keeps these nodes apart from others there.")],
    "config": Annotated[Path | None, typer.Option(help="A file that says these, instead of whomet.toml.")],
}


def with_neo4j(command: Callable[..., None]) -> Callable[..., None]:
    """The command with these options added; they hold for what `graph.neo4j_store.settings` gives while it runs."""
    own = list(signature(command, eval_str=True).parameters.values())
    added = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=option) for name, option in _OPTIONS.items()
    ]

    @wraps(command)
    def run(**values: Any) -> None:
        chosen = {name: value for name in _OPTIONS if (value := values.pop(name)) is not None}
        if not chosen:
            return command(**values)
        from graph.neo4j_store.settings import given

        with given(**chosen):
            return command(**values)

    run.__signature__ = signature(command).replace(parameters=[*own, *added])  # type: ignore[attr-defined]
    return run
