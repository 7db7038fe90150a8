"""Who is taken for one, against pairs that somebody judged: what `whomet evaluate --pairs` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.identity.evaluate import Figures, evaluate_pairs
from loaders.read.sources import Unreadable
from loaders.run import Progress
from whomet.loading import How, reports
from whomet.output import cell, print_json, show, show_wrapped


def score_pairs(
    pairs: Path, documents: Path | None, how: How, progress: Progress = lambda done, of: None
) -> tuple[Figures, list[Unreadable]]:
    """The figures of a file of pairs, and what could not be read under `documents`. Raises WhometError."""
    if documents is None:
        return evaluate_pairs(pairs), []
    found = list(reports([str(documents)], how, progress))
    told = [item for item in found if not isinstance(item, Unreadable)]
    return evaluate_pairs(pairs, told), [item for item in found if isinstance(item, Unreadable)]


def print_judged(figures: Figures, *, as_json: bool) -> None:
    """Figures, then every wrong pair and every one that waits for a person, with what was seen."""
    if as_json:
        print_json(figures.as_dict())
        return
    for line in _lines(figures):
        show(line)
    for title, pairs in (("Wrong:", figures.wrong), ("For review:", figures.unsure)):
        if pairs:
            show(f"\n{title}")
        for pair in pairs:
            _print_pair(pair)


def _lines(figures: Figures) -> Iterator[str]:
    yield f"pairs      {figures.pairs}, of them {figures.same} of one"
    yield f"merged     {figures.merged}, of them {figures.right} rightly"
    yield f"review     {figures.review}, of them {figures.review_same} of one"
    for name in ("precision", "recall", "reach"):
        value = getattr(figures, name)
        yield f"{name:<11}{'-' if value is None else f'{value:.3f}'}"


def _print_pair(pair: Mapping[str, Any]) -> None:
    truth = "one" if pair["same"] else "two"
    show_wrapped(f"{_side(pair['a'])}  <>  {_side(pair['b'])}", 2)
    show_wrapped(f"are {truth}, taken for {pair['verdict']} ({pair['score']:g}): {_seen(pair['evidence'])}", 4)


def _side(side: Any) -> str:
    facts = side.values() if isinstance(side, Mapping) else side
    return " | ".join(cell(fact) for fact in facts if fact)


def _seen(evidence: list[tuple[str, float]]) -> str:
    return "; ".join(f"{weight:+.1f} {seen}" for seen, weight in evidence) or "nothing seen"
