"""Texts with gold, extracted and compared: what `whomet evaluate` prints.

A text is dated as its own metadata says, else as its gold does. Gold is JSON shaped as `whomet extract --json`
prints it, with what a reader found in place of what the extractor did.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from graph.errors import UnreadableFile
from loaders.evaluate import Figures, Finding, lines
from loaders.read.sources import Unreadable
from loaders.run import Progress
from whomet.loading import How, reports
from whomet.output import plain, print_json, say, show
from whomet.report_json import report_json

if TYPE_CHECKING:
    from graph.model import Document, Report
    from loaders.run import Extractor

Data = dict[str, Any]


def documents_in(path: Path) -> list[Data]:
    """The documents of a JSON file, or of all JSON files in a folder. Raises UnreadableFile."""
    files = sorted(path.glob("*.json")) if path.is_dir() else [path]
    found = [document for file in files for document in _documents(file)]
    if not found:
        raise UnreadableFile(f"{path} holds no documents with meetings, as `whomet extract --json` prints them.")
    return found


def _documents(file: Path) -> list[Data]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UnreadableFile(f"{file} cannot be opened ({(error.strerror or str(error)).lower()}).") from error
    except ValueError as error:
        raise UnreadableFile(f"{file} is not JSON ({error}).") from error
    entries = data.get("documents", [data]) if isinstance(data, dict) else data
    if not isinstance(entries, list):
        return []
    return [entry for entry in entries if isinstance(entry, dict) and "meetings" in entry]


def extracted(gold: Iterable[Data], texts: Path, how: How, progress: Progress) -> tuple[list[Data], list[Unreadable]]:
    """The texts of some gold, under `texts`, as extracted documents; and what could not be read of them."""
    files = {str(texts / document["file"]): document.get("published") for document in gold if document.get("file")}
    published = {PurePath(file).as_posix(): date for file, date in files.items() if date}
    found = list(reports(files, replace(how, extractor=Dated(how.extractor, published)), progress))
    told = [report_json(item) for item in found if not isinstance(item, Unreadable)]
    return told, [item for item in found if isinstance(item, Unreadable)]


@dataclass(frozen=True)
class Dated:
    """An extractor of texts whose dates somebody knows; `published` is by path."""

    extractor: Extractor | None
    published: Mapping[str, str]

    def __call__(self, document: Document) -> Report:
        """The report of a document, dated if it was not."""
        from loaders.extract import extract

        date = self.published.get(document.path)
        if date and document.published is None:
            document = document.model_copy(update={"published": date, "published_basis": "metadata"})
        return (self.extractor or extract)(document)


def print_figures(figures: Figures, *, as_json: bool, misses: bool) -> None:
    """Figures on stdout, as JSON with every finding, or for people with the findings they ask for."""
    if as_json:
        print_json({**figures.summary(), "findings": [_finding(finding) for finding in figures.findings]})
        return
    for line in lines(figures):
        show(line)
    if misses:
        for finding in figures.findings:
            show(plain(str(finding)))
    elif figures.findings:
        say(f"{len(figures.findings)} differences; --misses lists them")


def _finding(finding: Finding) -> Data:
    return {"document": finding.document, "kind": finding.kind, "gold": finding.gold, "found": finding.found}
