"""Work spread over processes: a bounded stream of chunks through any `concurrent.futures.Executor`.

Results come as they are ready. A process that dies takes no other document with it: what it was working on is
tried again one by one, and the one that kills its process is named.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from functools import partial
from typing import TypeVar

Result = TypeVar("Result")
Work = Callable[[Sequence[str]], Result]
CHUNK = 32  # documents of one task: about a tenth of a second of work, so that the overhead does not count
WAITING = 4  # chunks in the queue for each process


def spread(items: Sequence[str], work: Work[Result], lost: Callable[[str], Result], jobs: int) -> Iterator[Result]:
    """`work(chunk)` for all items, in `jobs` processes (0: one for each processor), in the order they finish.

    `lost(item)` is the result for an item whose process died.
    """
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(items) <= CHUNK:  # starting processes would take longer than the work
        yield from (work([item]) for item in items)
        return
    chunks = deque(items[start : start + CHUNK] for start in range(0, len(items), CHUNK))
    while chunks:
        suspects: deque[str] = deque()
        yield from _with_pool(partial(_drain, chunks, work, suspects, jobs * WAITING), jobs)
        while suspects:
            yield from _with_pool(partial(_one_by_one, suspects, work, lost), 1)


def _with_pool(body: Callable[[Executor], Iterator[Result]], jobs: int) -> Iterator[Result]:
    pool = ProcessPoolExecutor(jobs, mp_context=_context(), initializer=_leave_interrupts_to_the_parent)
    try:
        yield from body(pool)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _drain(
    chunks: deque[Sequence[str]], work: Work[Result], suspects: deque[str], window: int, pool: Executor
) -> Iterator[Result]:
    """Take chunks until there are none or the pool breaks; what was under way then goes to `suspects`."""
    running: dict[Future[Result], Sequence[str]] = {}
    while chunks or running:
        while chunks and not suspects and len(running) < window:
            try:
                future = pool.submit(work, chunks[0])
            except BrokenExecutor:  # between two results; the chunk stays for the next pool
                break
            running[future] = chunks.popleft()
        if not running:
            return
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            chunk = running.pop(future)
            try:
                yield future.result()
            except BrokenExecutor:
                suspects.extend(chunk)


def _one_by_one(
    suspects: deque[str], work: Work[Result], lost: Callable[[str], Result], pool: Executor
) -> Iterator[Result]:
    """Take suspects until there are none or one of them kills the process; that one is lost."""
    while suspects:
        item = suspects.popleft()
        try:
            yield pool.submit(work, [item]).result()
        except BrokenExecutor:
            yield lost(item)
            return


def _context() -> multiprocessing.context.BaseContext:
    """Fresh processes: a fork of one with threads (a progress bar) can hang."""
    methods: Iterable[str] = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
