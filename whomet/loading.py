"""The way of the data: read, extract, save (one transaction a document), resolve, write the graph.

Loading twice changes nothing; a file that changed replaces what it said before. What cannot be read is
told and the rest is read on; stopped with Ctrl-C, everything saved so far is kept.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from loaders.read.sources import STDIN, Unreadable, list_files
from whomet.executors import spread

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import MeetingGraph
    from graph.model import Document, Report

Progress = Callable[[int, int], None]


@dataclass
class Loaded:
    """What a load did. `saved` counts documents that were new, changed and unchanged."""

    saved: Counter[str] = field(default_factory=Counter)
    unreadable: list[Unreadable] = field(default_factory=list)
    stopped: bool = False


@dataclass(frozen=True)
class Outcome:
    """What came of some files."""

    files: int
    found: tuple[Report | Unreadable, ...]


def load_paths(
    paths: Iterable[str],
    store: EvidenceStore,
    *,
    published: str | None = None,
    jobs: int = 0,
    progress: Progress = lambda done, of: None,
) -> Loaded:
    """Save what every document under `paths` says. The graph is brought up to date by `current_graph`."""
    loaded = Loaded()
    try:
        for found in reports(paths, published=published, jobs=jobs, progress=progress):
            if isinstance(found, Unreadable):
                loaded.unreadable.append(found)
            else:
                loaded.saved[store.save(found)] += 1
    except KeyboardInterrupt:
        loaded.stopped = True
    return loaded


def reports(
    paths: Iterable[str], *, published: str | None = None, jobs: int = 0, progress: Progress = lambda done, of: None
) -> Iterator[Report | Unreadable]:
    """What every document says, as it is ready, and what could not be read."""
    listed = list_files(paths)
    yield from (path for path in listed if isinstance(path, Unreadable))
    files = [path for path in listed if isinstance(path, str)]
    done = 0
    for outcome in _outcomes(files, published, jobs):
        done += outcome.files
        progress(done, len(files))
        yield from outcome.found


def _outcomes(files: list[str], published: str | None, jobs: int) -> Iterator[Outcome]:
    if STDIN in files:  # another process has another standard input
        yield read_and_extract(published, [STDIN])
    others = [path for path in files if path != STDIN]
    yield from spread(others, partial(read_and_extract, published), _lost, jobs)


def read_and_extract(published: str | None, files: Sequence[str]) -> Outcome:
    """What the documents of some files say; runs in a process of the pool."""
    from loaders.read import read_file

    found = (_extracted(item) for path in files for item in read_file(path, published=published))
    return Outcome(len(files), tuple(found))


def _extracted(item: Document | Unreadable) -> Report | Unreadable:
    """A fault of ours in one document must not stop the thousand others."""
    from loaders.extract import extract

    if isinstance(item, Unreadable):
        return item
    try:
        return extract(item)
    except Exception as error:
        if os.environ.get("WHOMET_DEBUG"):
            raise
        return Unreadable(item.path, f"could not be understood ({type(error).__name__}: {error}); please report it")


def _lost(path: str) -> Outcome:
    return Outcome(1, (Unreadable(path, "stopped the process that read it (out of memory?); it was left out"),))


def current_graph(store: EvidenceStore) -> MeetingGraph:
    """The graph of everything in the store, resolved again where documents or decisions changed since."""
    if not store.graph_is_current():
        from graph.resolve import resolution

        resolved = resolution(store.reports(), store.decisions())
        store.write_graph(resolved.graph, resolved.findings)
        return resolved.graph
    return store.read_graph()
