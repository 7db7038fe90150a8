"""The command that measures: evaluate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from whomet.cli.options import Endpoint, Extractor, Extractors, Jobs, Json, Model, Spans, how_to_read, what_extracts
from whomet.cli.options import Executor as Where
from whomet.output import plain, progress, say

if TYPE_CHECKING:
    from whomet.loading import How


def evaluate(
    gold: Annotated[
        Path | None, typer.Argument(help="JSON with what a reader found in some texts, or a folder of it.")
    ] = None,
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
    spans: Spans = None,
    pairs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Pairs of people or agencies that somebody judged, instead.")
    ] = None,
    documents: Annotated[
        Path | None, typer.Option(metavar="DIR", help="For --pairs that name people in documents: where these lie.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="List every miss and every false find.")] = False,
    as_json: Json = False,
) -> None:
    """Compare what is extracted from texts with gold made by hand, or who is taken for one with judged pairs.

    Prints precision, recall and F1 of the people who attended, alone, with their posts and by meeting, and of the
    bodies; how many posts, agencies, topics and dates are right; and how many people were reported who were not there.
    With --pairs: precision and recall of what is merged, what waits for review, and every pair that is wrong.
    """
    if (gold is None) == (pairs is None):
        raise typer.BadParameter("give either gold or --pairs FILE", param_hint="GOLD")
    from loaders.evaluate import evaluate as compared
    from whomet.scoring import documents_in, extracted, print_figures

    how = how_to_read(None, jobs, Where.processes, None, what_extracts(extractor, endpoint, model, spans))
    if gold is None:
        _evaluate_pairs(pairs, documents, how, as_json=as_json)
        return
    read = documents_in(gold)
    if reported is not None:
        found = documents_in(reported)
    else:
        with progress("reading") as moved:
            found, unreadable = extracted(read, texts or (gold if gold.is_dir() else gold.parent), how, moved)
        for item in unreadable:
            say(plain(f"whomet: {item}"))
    print_figures(compared(read, found), as_json=as_json, misses=misses)


def _evaluate_pairs(pairs: Path | None, documents: Path | None, how: How, *, as_json: bool) -> None:
    from whomet.judging import print_judged, score_pairs

    with progress("reading") as moved:
        figures, unreadable = score_pairs(pairs or Path(), documents, how, moved)
    for item in unreadable:
        say(plain(f"whomet: {item}"))
    print_judged(figures, as_json=as_json)
