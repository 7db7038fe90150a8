"""The way of the data: read and extract, save (one transaction a document), resolve, write the graph.

Loading twice changes nothing; a file that changed replaces what it said before. What cannot be read is
told and the rest is read on; stopped with Ctrl-C, everything saved so far is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.read.sources import Unreadable
from loaders.run import Progress, extract_all

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import MeetingGraph
    from graph.model import Report


@dataclass
class Loaded:
    """What a load did. `saved` counts documents that were new, changed and unchanged."""

    saved: Counter[str] = field(default_factory=Counter)
    unreadable: list[Unreadable] = field(default_factory=list)
    stopped: bool = False


@dataclass(frozen=True)
class How:
    """How documents are read: `published` overrides their dates; `dask` is a scheduler's address, "" for one here."""

    published: str | None = None
    jobs: int = 0
    dask: str | None = None


def reports(
    paths: Iterable[str], how: How, progress: Progress = lambda done, of: None
) -> Iterator[Report | Unreadable]:
    """What every document under `paths` says, in the order of the files, and what could not be read."""
    if how.dask is None:
        yield from extract_all(paths, published=how.published, jobs=how.jobs, progress=progress)
        return
    from loaders.cluster import cluster

    with cluster(how.dask or None) as (executor, workers):
        yield from extract_all(paths, published=how.published, jobs=workers, executor=executor, progress=progress)


def load_paths(
    paths: Iterable[str], store: EvidenceStore, how: How, progress: Progress = lambda done, of: None
) -> Loaded:
    """Save what every document under `paths` says. The graph is brought up to date by `current_graph`."""
    loaded = Loaded()
    try:
        for found in reports(paths, how, progress):
            if isinstance(found, Unreadable):
                loaded.unreadable.append(found)
            else:
                loaded.saved[store.save(found)] += 1
    except KeyboardInterrupt:
        loaded.stopped = True
    return loaded


def current_graph(store: EvidenceStore) -> MeetingGraph:
    """The graph of everything in the store, resolved again where documents or decisions changed since."""
    if not store.graph_is_current():
        from graph.resolve import resolution

        resolved = resolution(store.reports(), store.decisions())
        store.write_graph(resolved.graph, resolved.findings)
        return resolved.graph
    return store.read_graph()
