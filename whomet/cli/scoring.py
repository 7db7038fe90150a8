"""The command that measures: evaluate."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from whomet.cli.options import Endpoint, Extractor, Extractors, Jobs, Json, Model, how_to_read, model_to_ask
from whomet.cli.options import Executor as Where
from whomet.output import plain, progress, say


def evaluate(
    gold: Annotated[Path, typer.Argument(help="JSON with what a reader found in some texts, or a folder of it.")],
    reported: Annotated[
        Path | None,
        typer.Argument(metavar="[EXTRACTED]", help="What `extract --json` printed; else extract now."),
    ] = None,
    texts: Annotated[
        Path | None, typer.Option(help="Folder that the gold's file names count from; the gold's own without it.")
    ] = None,
    jobs: Jobs = 0,
    extractor: Extractors = Extractor.grammar,
    endpoint: Endpoint = None,
    model: Model = None,
    misses: Annotated[bool, typer.Option("--misses", help="List every miss and every false find.")] = False,
    as_json: Json = False,
) -> None:
    """Compare what is extracted from texts with gold made by hand.

    Prints precision, recall and F1 of the people who attended, alone, with their posts and by meeting, and of the
    bodies; how many posts, agencies, topics and dates are right; and how many people were reported who were not there.
    """
    from loaders.evaluate import evaluate as compared
    from whomet.scoring import documents_in, extracted, print_figures

    how = how_to_read(None, jobs, Where.processes, None, model_to_ask(extractor, endpoint, model))
    read = documents_in(gold)
    if reported is not None:
        found = documents_in(reported)
    else:
        with progress("reading") as moved:
            found, unreadable = extracted(read, texts or (gold if gold.is_dir() else gold.parent), how, moved)
        for item in unreadable:
            say(plain(f"whomet: {item}"))
    print_figures(compared(read, found), as_json=as_json, misses=misses)
