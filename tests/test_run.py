"""Many documents: the same results in the same order wherever the work is done, and whatever dies on the way."""

from __future__ import annotations

import io
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.errors import UnreadableFile, WhometError
from graph.model import Document, Dropped, Report
from loaders.cluster import cluster
from loaders.read.sources import Unreadable
from loaders.run import extract_all
from loaders.spread import WAITING, Crew, chunks, crew_of, processes, spread

COUNT = 90


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(COUNT):
        (tmp_path / f"{number:03}.txt").write_text(f"Comunicado {number}: hubo una reunión.", encoding="utf-8")
    return tmp_path


# -- extractors that stand in for the grammar: a process can be sent them --------------------------


def read_only(document: Document) -> Report:
    return Report(document=document)


def by_whom(document: Document) -> Report:
    """Says which process did it."""
    return Report(document=document, dropped=(Dropped(quote="", start=0, end=0, reason=str(os.getpid())),))


def by_two(document: Document) -> Report:
    """Says which process did it, once a second process is at work too."""
    met = Path(document.path).parent / "met"
    met.mkdir(exist_ok=True)
    (met / str(os.getpid())).touch()
    patience = time.monotonic() + 60
    while len(list(met.iterdir())) < 2 and time.monotonic() < patience:
        time.sleep(0.005)
    return by_whom(document)


def dying(document: Document) -> Report:
    """Two texts kill the process that reads them, as a fault in a C library does."""
    if document.text.startswith(("Comunicado 33:", "Comunicado 34:")):
        os.kill(os.getpid(), signal.SIGKILL)
    return Report(document=document)


def faulty(document: Document) -> Report:
    if document.text.startswith("Comunicado 5:"):
        raise ZeroDivisionError("ours")
    if document.text.startswith("Comunicado 6:"):
        raise UnreadableFile("is about nothing")
    return Report(document=document)


def refusing(document: Document) -> Report:
    raise WhometError("Nothing can be extracted today.")


def names(found: Sequence[Report | Unreadable]) -> list[str]:
    return [Path(item.path if isinstance(item, Unreadable) else item.document.path).stem for item in found]


ALL = [f"{number:03}" for number in range(COUNT)]


# -- executors -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def dask() -> Iterator[tuple[Executor, int]]:
    """A real cluster of two processes on this machine."""
    distributed = pytest.importorskip("distributed", reason="dask is not installed")
    import dask

    dask.config.set({"distributed.scheduler.allowed-failures": 1})  # each try starts another process
    local = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1")
    with local, cluster(local.scheduler_address) as (executor, workers):
        yield executor, workers


@pytest.fixture(params=["serial", "processes", "threads", "dask"])
def where(request: pytest.FixtureRequest) -> Iterator[dict[str, object]]:
    if request.param == "serial":
        yield {"jobs": 1}
    elif request.param == "processes":
        yield {"jobs": 2}
    elif request.param == "threads":
        with ThreadPoolExecutor(2) as executor:
            yield {"executor": executor, "jobs": 2}
    else:
        executor, workers = request.getfixturevalue("dask")
        assert workers == 2
        yield {"executor": executor, "jobs": workers}


def test_same_results_in_the_same_order(where: dict, folder: Path) -> None:
    progress: list[tuple[int, int]] = []
    found = list(extract_all([folder], extractor=read_only, chunk=7, progress=lambda *at: progress.append(at), **where))
    assert names(found) == ALL
    assert found == list(extract_all([folder], extractor=read_only, jobs=1))
    assert progress == sorted(progress)
    assert progress[-1] == (COUNT, COUNT)


def test_faults_are_told_and_the_rest_goes_on(where: dict, folder: Path) -> None:
    found = list(extract_all([folder, folder / "nowhere"], extractor=faulty, chunk=7, **where))
    assert names(found) == ["nowhere", *ALL]
    told = [str(item) for item in found if isinstance(item, Unreadable)][1:]
    assert [line.split(": ", 1)[1] for line in told] == [
        "could not be understood (ZeroDivisionError: ours); please report it",
        "is about nothing",
    ]


def test_what_concerns_all_is_raised(where: dict, folder: Path) -> None:
    with pytest.raises(WhometError, match="today"):
        list(extract_all([folder], extractor=refusing, chunk=7, **where))


@pytest.mark.parametrize("name", ["processes", "dask"])
def test_a_text_that_kills_its_process_is_named_and_alone(
    name: str, folder: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: dict = {"jobs": 2}
    if name == "dask":
        executor, workers = request.getfixturevalue("dask")
        where = {"executor": executor, "jobs": workers}
    found = list(extract_all([folder], extractor=dying, chunk=11, **where))
    assert names(found) == ALL
    lost = [item for item in found if isinstance(item, Unreadable)]
    assert names(lost) == ["033", "034"]
    assert "stopped the process" in lost[0].message
    assert names(list(extract_all([folder], extractor=read_only, chunk=11, **where))) == ALL, "it works on"


def test_work_is_shared(folder: Path) -> None:
    found = [item for item in extract_all([folder], extractor=by_two, jobs=2, chunk=5) if isinstance(item, Report)]
    workers = {report.dropped[0].reason for report in found}
    assert len(workers) == 2
    assert str(os.getpid()) not in workers


def test_few_files_start_no_process(folder: Path) -> None:
    few = [folder / f"{number:03}.txt" for number in range(20)]
    found = [item for item in extract_all(few, extractor=by_whom, jobs=2) if isinstance(item, Report)]
    assert {report.dropped[0].reason for report in found} == {str(os.getpid())}


def test_standard_input_is_read_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Hubo una junta.")))
    found = list(extract_all([folder, "-"], extractor=read_only, jobs=2, chunk=5))
    assert names(found) == ["-", *ALL]


def test_publication_date_reaches_the_workers(folder: Path) -> None:
    found = extract_all([folder], extractor=read_only, jobs=2, chunk=5, published="2024-02-07")
    assert {item.document.published for item in found if isinstance(item, Report)} == {"2024-02-07"}


# -- the stream ----------------------------------------------------------------------------------


class Counting(Executor):
    """Does nothing until asked for the result; counts what is under way."""

    def __init__(self) -> None:
        self.pool, self.submitted = ThreadPoolExecutor(1), 0

    def submit(self, *arguments, **options):  # type: ignore[no-untyped-def, override]
        self.submitted += 1
        return self.pool.submit(*arguments, **options)


def test_window_is_bounded() -> None:
    executor = Counting()
    items = [str(number) for number in range(1000)]
    stream = spread(items, list, lambda item: [item], crew_of(executor, 2), chunk=1)
    for taken in range(1, 50):
        next(stream)
        assert executor.submitted <= taken + 2 * WAITING
    stream.close()  # type: ignore[attr-defined]
    executor.pool.shutdown()
    assert executor.submitted < 70


@pytest.mark.parametrize(("items", "workers", "most", "sizes"), [
    (0, 2, 32, []),
    (3, 2, 32, [1, 1, 1]),
    (80, 2, 32, [10] * 8),
    (1000, 2, 32, [32] * 31 + [8]),
    (5, 8, 1, [1] * 5),
])  # fmt: skip
def test_chunks(items: int, workers: int, most: int, sizes: list[int]) -> None:
    numbers = [str(n) for n in range(items)]
    found = list(chunks(numbers, workers, most))
    assert [len(chunk) for chunk in found] == sizes
    assert [n for chunk in found for n in chunk] == numbers


class Interrupted(Executor):
    """The fourth result is when somebody presses Ctrl-C; all others are there at once."""

    def __init__(self) -> None:
        self.submitted = 0

    def submit(self, work, chunk):  # type: ignore[no-untyped-def, override]
        from concurrent.futures import Future

        class Pressed(Future):  # type: ignore[type-arg]
            def result(self, timeout: float | None = None) -> object:
                raise KeyboardInterrupt

        self.submitted += 1
        future = Pressed() if self.submitted == 4 else Future()
        future.set_result(work(chunk))
        return future


def test_interrupt_hands_out_what_was_done() -> None:
    got: list[str] = []
    stream = spread([str(n) for n in range(100)], "".join, str, crew_of(Interrupted(), 2), chunk=1)
    with pytest.raises(KeyboardInterrupt):
        got.extend(stream)
    assert got == ["0", "1", "2", *map(str, range(4, 2 * WAITING + 3))]


def test_stopping_early_leaves_no_process_behind(folder: Path) -> None:
    import multiprocessing

    before = set(multiprocessing.active_children())  # the cluster's
    stream = extract_all([folder], extractor=by_two, jobs=2, chunk=2)
    next(stream)
    assert len(set(multiprocessing.active_children()) - before) == 2
    stream.close()  # type: ignore[attr-defined]
    assert set(multiprocessing.active_children()) <= before


def nap(chunk: Sequence[str]) -> int:
    time.sleep(0.02)
    return len(chunk)


def test_a_pool_that_sees_its_processes_end_before_it_is_told_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    failed: list[object] = []
    shutdown = ProcessPoolExecutor.shutdown

    def late(self: ProcessPoolExecutor, wait: bool = True, *, cancel_futures: bool = False) -> None:
        time.sleep(0.2)
        shutdown(self, wait, cancel_futures=cancel_futures)

    monkeypatch.setattr(threading, "excepthook", failed.append)
    monkeypatch.setattr(ProcessPoolExecutor, "shutdown", late)
    stream = spread([str(number) for number in range(64)], nap, len, processes(2), chunk=2)
    assert next(stream) == 2
    stream.close()  # type: ignore[attr-defined]
    assert not failed


def test_an_executor_of_somebody_else_that_broke() -> None:
    with ProcessPoolExecutor(1) as executor, pytest.raises(WhometError, match="start another"):
        list(spread(["1", "2"], kill_all, str, crew_of(executor, 1), chunk=1))


def kill_all(chunk: Sequence[str]) -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return ""


def test_processes_that_never_start() -> None:
    class Broken(Executor):
        def submit(self, *arguments, **options):  # type: ignore[no-untyped-def, override]
            from concurrent.futures import BrokenExecutor

            raise BrokenExecutor

    with pytest.raises(WhometError, match="one job"):
        list(spread(["1"], "".join, str, Crew(1, lambda workers: Broken())))


def test_one_process_for_each_processor() -> None:
    assert processes().workers == os.cpu_count()


# -- the cluster ---------------------------------------------------------------------------------


def test_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="dask is not installed")
    monkeypatch.setattr("loaders.cluster.PATIENCE", 0.3)
    with pytest.raises(WhometError, match="No Dask scheduler"), cluster("tcp://127.0.0.1:9"):
        pass


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(WhometError, match="cluster"), cluster():
        pass
