"""Work spread over any `concurrent.futures.Executor`: a bounded stream of chunks in, results out in the items' order.

A worker that dies takes no other item with it: what was lost is done again one by one, away from the rest, and
the item that kills its worker is named. Closed or interrupted, the stream leaves nothing running behind it.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from graph.errors import WhometError

Result = TypeVar("Result")
Chunk = Sequence[str]
Work = Callable[[Chunk], Result]
CHUNK = 32  # items of one task: about a tenth of a second of work, so that handing it over does not count
WAITING = 4  # chunks under way for each worker


@dataclass(frozen=True)
class Crew:
    """Who does the work. `start(workers)` gives an executor; `died` are the errors that mean a lost worker.

    `own` says that executors are started here, and so stopped here and started again when they break.
    """

    workers: int
    start: Callable[[int], Executor]
    own: bool = True
    died: tuple[type[BaseException], ...] = (BrokenExecutor,)


def processes(jobs: int = 0) -> Crew:
    """Processes of this machine, one for each processor where `jobs` is 0."""
    return Crew(jobs or os.cpu_count() or 1, _start_processes)


def crew_of(executor: Executor, jobs: int = 0) -> Crew:
    """An executor that somebody else started and will stop; `jobs` is how many work in it."""
    died: tuple[type[BaseException], ...] = (BrokenExecutor,)
    if type(executor).__module__.partition(".")[0] == "distributed":
        from distributed import KilledWorker

        died = (*died, KilledWorker)
    return Crew(jobs or os.cpu_count() or 1, lambda _: executor, own=False, died=died)


def spread(
    items: Sequence[str], work: Work[Result], lost: Callable[[str], Result], crew: Crew, *, chunk: int = CHUNK
) -> Iterator[Result]:
    """`work(chunk)` for all items, the results in their order; `lost(item)` for one whose worker died of it."""
    return _Spread(work, lost, crew).results(chunks(items, crew.workers, chunk))


def chunks(items: Sequence[str], workers: int, most: int) -> Iterator[Chunk]:
    """The items in equal parts, small enough that every worker gets several."""
    size = max(1, min(most, len(items) // (workers * WAITING)))
    return (items[start : start + size] for start in range(0, len(items), size))


class _Spread(Generic[Result]):
    """One run: the executor for all chunks, and a second one, of one worker, for items under suspicion."""

    def __init__(self, work: Work[Result], lost: Callable[[str], Result], crew: Crew) -> None:
        self.work, self.lost, self.crew = work, lost, crew
        self.all, self.one = _Pool(crew, crew.workers), _Pool(crew, 1)
        self.running: deque[tuple[Chunk, Future[Result]]] = deque()

    def results(self, waiting: Iterator[Chunk]) -> Iterator[Result]:
        try:
            self._fill(waiting)
            while self.running:
                chunk, future = self.running.popleft()
                yield from self._result(chunk, future)
                self._fill(waiting)
        except KeyboardInterrupt:
            yield from self._finished()
            raise
        finally:
            if not self.crew.own:  # a pool of ours cancels its own: one cancelled under it makes its thread fail
                for _, future in self.running:
                    future.cancel()
            self.all.stop(now=bool(self.running))
            self.one.stop(now=bool(self.running))

    def _fill(self, waiting: Iterator[Chunk]) -> None:
        while len(self.running) < self.crew.workers * WAITING and (chunk := next(waiting, None)):
            self.running.append((chunk, self.all.submit(self.work, chunk)))

    def _result(self, chunk: Chunk, future: Future[Result]) -> Iterator[Result]:
        try:
            yield future.result()
        except self.crew.died:
            yield from map(self._alone, chunk)

    def _alone(self, item: str) -> Result:
        """With nothing beside it: if the worker dies now, it died of this item."""
        try:
            return self.one.submit(self.work, [item]).result()
        except self.crew.died:
            return self.lost(item)

    def _finished(self) -> Iterator[Result]:
        """What was done when somebody pressed Ctrl-C, and not handed out yet."""
        for _, future in self.running:
            if future.done() and not future.cancelled() and future.exception() is None:
                yield future.result()


class _Pool:
    """An executor, started when first needed and again after it broke."""

    def __init__(self, crew: Crew, workers: int) -> None:
        self.crew, self.workers = crew, workers
        self.executor: Executor | None = None

    def submit(self, work: Work[Result], chunk: Chunk) -> Future[Result]:
        for executor in (self.executor, None):
            self.executor = executor or self.crew.start(self.workers)
            try:
                with _interrupts_held():
                    return self.executor.submit(work, chunk)
            except BrokenExecutor as error:
                self.stop()
                if not self.crew.own:
                    raise WhometError("The given executor lost its workers for good; start another.") from error
        raise WhometError("Processes cannot be kept running on this machine; try again with one job.")

    def stop(self, now: bool = False) -> None:
        """End the workers; `now` does not wait for what they are at (they only read, so nothing is lost by it)."""
        if self.executor and self.crew.own:
            if now:
                for process in list((getattr(self.executor, "_processes", None) or {}).values()):
                    process.terminate()
            self.executor.shutdown(wait=True, cancel_futures=True)
        self.executor = None


def _start_processes(workers: int) -> Executor:
    """Fresh processes: a fork of one with threads (a progress bar) can hang."""
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    if method == "forkserver":
        from multiprocessing import forkserver, resource_tracker

        resource_tracker.ensure_running()  # it lets interrupts through again, so it comes first
        with _interrupts_held():  # the server and its children inherit that: Ctrl-C cannot hit one that still imports
            forkserver.ensure_running()
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interrupts_to_the_parent)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C waits until the end of the block, so that no process is started and then forgotten."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
