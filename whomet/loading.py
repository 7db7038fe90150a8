"""The way of the data: read and extract, save (one transaction a document), resolve, write the graph.

Loading twice changes nothing; a file that changed replaces what it said before. What cannot be read is
told and the rest is read on; stopped with Ctrl-C, everything saved so far is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from loaders.read.sources import Unreadable
from loaders.run import Extractor, Progress, extract_all

if TYPE_CHECKING:
    from graph.decisions import Decision
    from graph.evidence import EvidenceStore
    from graph.identity.memory import Memory
    from graph.meeting_graph import MeetingGraph
    from graph.model import Report
    from graph.resolve import Resolution


@dataclass
class Loaded:
    """What a load did. `saved` counts documents that were new, changed and unchanged."""

    saved: Counter[str] = field(default_factory=Counter)
    unreadable: list[Unreadable] = field(default_factory=list)
    stopped: bool = False


ASKING = 4  # questions to a server at a time, where the user does not say


@dataclass(frozen=True)
class How:
    """How documents are read: `published` overrides their dates; `dask` is a scheduler's address, "" for one here.

    `extractor` is the grammar where it is None; `asks` says that it waits for a server rather than computes.
    """

    published: str | None = None
    jobs: int = 0
    dask: str | None = None
    extractor: Extractor | None = None
    asks: bool = False


def reports(
    paths: Iterable[str], how: How, progress: Progress = lambda done, of: None
) -> Iterator[Report | Unreadable]:
    """What every document under `paths` says, in the order of the files, and what could not be read."""
    with _workers(how) as workers:
        yield from extract_all(paths, published=how.published, extractor=how.extractor, progress=progress, **workers)


@contextmanager
def _workers(how: How) -> Iterator[dict[str, Any]]:
    """Who does it: processes of this machine, a cluster's, or threads that wait for a server."""
    if how.dask is not None:
        from loaders.cluster import cluster

        with cluster(how.dask or None) as (executor, jobs):
            yield {"executor": executor, "jobs": jobs}
    elif how.asks:
        with ThreadPoolExecutor(how.jobs or ASKING) as threads:
            yield {"executor": threads, "jobs": how.jobs or ASKING, "chunk": 1}
    else:
        yield {"jobs": how.jobs}


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
        memory = store.memory()
        resolved = resolve_all(store, memory=memory)
        store.write_graph(resolved.graph, resolved.findings, resolved.redirects, memory)
        return resolved.graph
    return store.read_graph()


def resolve_all(
    store: EvidenceStore, log: Sequence[Decision] | None = None, memory: Memory | None = None
) -> Resolution:
    """Everything in the store resolved, with its own decisions or others; only what is new is compared."""
    from graph.resolve import resolution

    decisions = store.decisions() if log is None else log
    return resolution(store.reports(), decisions, memory=store.memory() if memory is None else memory)
