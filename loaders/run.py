"""Many documents: read and extracted here, in processes, or wherever an executor works, always in the same order.

    for item in extract_all(["releases/"], jobs=2):      # Report, or Unreadable with the reason
        ...

The executor is any of `concurrent.futures`: threads, processes, or a Dask cluster (`loaders.cluster`). Workers get
paths, not texts, so a cluster needs the files under the same paths. Nothing is written here: whoever takes the
results keeps them, and what was handed out before an interruption stays theirs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from graph.errors import UnreadableFile, WhometError
from graph.model import Document, Report
from loaders.read.sources import STDIN, Unreadable, list_files
from loaders.spread import CHUNK, crew_of, processes, spread

Extractor = Callable[[Document], Report]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Outcome:
    """What came of some files."""

    files: int
    found: tuple[Report | Unreadable, ...]


def extract_all(
    paths: Iterable[str | os.PathLike[str]],
    *,
    published: str | None = None,
    jobs: int = 0,
    executor: Executor | None = None,
    extractor: Extractor | None = None,
    chunk: int = CHUNK,
    progress: Progress = lambda done, of: None,
) -> Iterator[Report | Unreadable]:
    """What every document under `paths` says, in the order of the files; the paths that are wrong come first.

    `jobs` work at a time (0: one for each processor), in processes of our own unless an `executor` is given,
    which the caller stops. `extractor` is a function that processes can be sent, the grammar by default.
    `progress(done, of)` counts files. Raises WhometError where nothing can be extracted at all.
    """
    listed = list_files(paths)
    yield from (path for path in listed if isinstance(path, Unreadable))
    files = [path for path in listed if isinstance(path, str)]
    done = 0
    for outcome in _outcomes(files, partial(_read_and_extract, extractor, published), jobs, executor, chunk):
        done += outcome.files
        progress(done, len(files))
        yield from outcome.found


def _outcomes(
    files: list[str], work: Callable[[Sequence[str]], Outcome], jobs: int, executor: Executor | None, chunk: int
) -> Iterator[Outcome]:
    if STDIN in files:  # another process has another standard input
        yield work([STDIN])
        files = [path for path in files if path != STDIN]
    if executor is not None:
        yield from spread(files, work, _lost, crew_of(executor, jobs), chunk=chunk)
    elif jobs == 1 or len(files) <= chunk:  # starting processes would take longer than the work
        yield from (work([path]) for path in files)
    else:
        yield from spread(files, work, _lost, processes(jobs), chunk=chunk)


def _read_and_extract(extractor: Extractor | None, published: str | None, files: Sequence[str]) -> Outcome:
    """What the documents of some files say; runs wherever the work is done."""
    from loaders.read import read_file

    extract = extractor or _grammar()
    found = (_extracted(item, extract) for path in files for item in read_file(path, published=published))
    return Outcome(len(files), tuple(found))


def _grammar() -> Extractor:
    from loaders.extract import extract

    return extract


def _extracted(item: Document | Unreadable, extractor: Extractor) -> Report | Unreadable:
    """A fault in one document must not stop the thousand others; what concerns them all is raised."""
    if isinstance(item, Unreadable):
        return item
    try:
        return extractor(item)
    except UnreadableFile as error:
        return Unreadable(item.path, str(error))
    except WhometError:
        raise
    except Exception as error:
        if os.environ.get("WHOMET_DEBUG"):
            raise
        return Unreadable(item.path, f"could not be understood ({type(error).__name__}: {error}); please report it")


def _lost(path: str) -> Outcome:
    return Outcome(1, (Unreadable(path, "stopped the process that read it (out of memory?); it was left out"),))
