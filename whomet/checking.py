"""Every quote against its file: each document is read again with the reader it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from loaders.read import read_paths
from loaders.read.sources import STDIN, Unreadable

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.model import Plain, Report


@dataclass
class Checked:
    """How much was compared; `wrong` holds path, problem and, for a quote, start, end and quote."""

    documents: int = 0
    quotes: int = 0
    wrong: list[dict[str, Any]] = field(default_factory=list)


def check_quotes(store: EvidenceStore, progress: Callable[[int, int], None] = lambda done, of: None) -> Checked:
    """Read each known file again and compare every stored quote with its place in the text."""
    by_id = {report.document.id: report for report in store.reports()}
    paths = store.paths()
    checked = Checked()
    for done, (path, document) in enumerate(paths.items(), 1):
        checked.documents += 1
        report = by_id[document]
        text = report.document.text if path == STDIN else _text_of(path, checked.wrong)
        if text is not None:
            _compare(path, text, report, checked)
        progress(done, len(paths))
    return checked


def _text_of(path: str, wrong: list[dict[str, Any]]) -> str | None:
    """The text of a file now; None, and a line in `wrong`, where it cannot be read."""
    for found in read_paths([path]):
        if isinstance(found, Unreadable):
            wrong.append({"path": path, "problem": found.message})
            return None
        if found.path == path:
            return found.text
    wrong.append({"path": path, "problem": "holds no text any more"})
    return None


def _compare(path: str, text: str, report: Report, checked: Checked) -> None:
    if text != report.document.text:
        checked.wrong.append({"path": path, "problem": "changed since it was loaded; load it again"})
    for start, end, quote in sorted(set(quotes(report))):
        checked.quotes += 1
        if text[start:end] != quote:
            problem = f"says {text[start:end][:60]!r} at {start}-{end}, not {quote[:60]!r}"
            checked.wrong.append({"path": path, "problem": problem, "start": start, "end": end, "quote": quote})


def quotes(report: Plain) -> Iterator[tuple[int, int, str]]:
    """Every quote in a report with its place, wherever it stands."""
    for value in dict(report).values():
        for part in value if isinstance(value, tuple) else [value]:
            if hasattr(part, "quote"):
                yield part.start, part.end, part.quote
            elif hasattr(part, "model_fields"):
                yield from quotes(part)
