"""A Dask cluster as an executor, for folders that one machine does not get through.

    with cluster("tcp://10.0.0.5:8786") as (executor, workers):
        for item in extract_all(["/shared/releases"], executor=executor, jobs=workers):
            ...

Dask is an extra, imported when it is asked for. Each worker has whomet installed and sees the files under the
same paths.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

from graph.errors import WhometError

PATIENCE = 10  # seconds to wait for a scheduler


@contextmanager
def cluster(scheduler: str | None = None) -> Iterator[tuple[Executor, int]]:
    """The cluster at an address, or one of this machine's processors; and how many work in it.

    Raises WhometError where Dask is missing, nobody answers, or the workers do not have whomet.
    """
    try:
        import distributed
    except ImportError as error:
        raise WhometError("Dask is not installed: pip install 'whomet[cluster]'") from error
    connect: Any = distributed.Client
    try:
        client = connect(scheduler, timeout=PATIENCE) if scheduler else connect(processes=True, threads_per_worker=1)
    except (OSError, ValueError) as error:  # TimeoutError is an OSError
        raise WhometError(f"No Dask scheduler answers at {scheduler} ({error or type(error).__name__}).") from error
    with client:
        workers = sum(client.nthreads().values())
        if not workers:
            raise WhometError(f"The Dask cluster at {scheduler} has no workers; start some with `dask worker`.")
        without = [address for address, has in client.run(_has_whomet).items() if not has]
        if without:
            raise WhometError(f"whomet is not installed on {len(without)} Dask workers, the first {without[0]}.")
        yield client.get_executor(pure=False), workers


def _has_whomet() -> bool:
    from importlib.util import find_spec

    return find_spec("loaders.run") is not None
