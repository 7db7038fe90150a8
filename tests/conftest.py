"""A real Neo4j for tests: NEO4J_URI, else Docker, else a local JVM with the jars from Maven, else tests are skipped.

Under CI=true or WHOMET_REQUIRE_NEO4J=1 they fail instead of being skipped. There is no mock of the driver.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from neo4j import Driver, GraphDatabase

from graph.meeting_graph import MeetingGraph
from graph.neo4j_store import Neo4jStore, Settings, sync

IMAGE = "neo4j:5.26-community"
SCRIPT = Path(__file__).parent / "neo4j" / "neo4j-local.sh"
PASSWORD = "test-password"


@dataclass(frozen=True)
class Server:
    """Where a test server is; `source` says where it came from."""

    uri: str
    source: str
    user: str = "neo4j"
    password: str = field(default=PASSWORD, repr=False)


# -- which server ----------------------------------------------------------------------------------


@cache
def choice() -> tuple[str, list[str]]:
    """The source of the server, and why each source before it was not taken. Starts nothing."""
    reasons = []
    for source, why_not in (("NEO4J_URI", _no_uri), ("Docker", _no_docker), ("local JVM", _no_jvm)):
        if not (reason := why_not()):
            return source, reasons
        reasons.append(f"{source}: {reason}")
    return "", reasons


def _no_uri() -> str:
    return "" if os.environ.get("NEO4J_URI") else "not set"


def _no_docker() -> str:
    """A docker command without a daemon is not Docker, so the daemon is asked."""
    if os.environ.get("WHOMET_TEST_NO_DOCKER"):
        return "WHOMET_TEST_NO_DOCKER is set"
    if not os.environ.get("DOCKER_HOST") and not Path("/var/run/docker.sock").exists():
        return "no daemon"
    try:
        import docker
        import testcontainers.community.neo4j  # noqa: F401

        docker.from_env(timeout=5).ping()
    except ImportError as error:
        return f"{error.name} is not installed"
    except Exception as error:  # the client raises whatever its transport does
        return " ".join(str(error).split())[:100]
    return ""


def _no_jvm() -> str:
    missing = [tool for tool in ("bash", "java", "mvn", "unzip") if not shutil.which(tool)]
    return f"no {', '.join(missing)} on PATH" if missing else ""


def pytest_report_header() -> str:
    source, reasons = choice()
    return f"neo4j: {source or 'none'}" + (f" ({'; '.join(reasons)})" if reasons else "")


# -- starting it -----------------------------------------------------------------------------------


def _from_uri() -> Iterator[Server]:
    """Set but unreachable is an error of the tests, never a reason to look further."""
    user = os.environ.get("NEO4J_USERNAME", "neo4j")
    yield Server(os.environ["NEO4J_URI"], "NEO4J_URI", user, os.environ.get("NEO4J_PASSWORD", PASSWORD))


def _from_docker() -> Iterator[Server]:
    from testcontainers.community.neo4j import Neo4jContainer

    with Neo4jContainer(IMAGE, password=PASSWORD) as container:
        yield Server(container.get_connection_url(), "Docker")


def _from_jvm(folder: Path) -> Iterator[Server]:
    with local_server(folder) as uri:
        yield Server(uri, "local JVM")


@contextmanager
def local_server(folder: Path, settings: str = "", port: int | None = None) -> Iterator[str]:
    """A server of its own in `folder`, with more lines of settings; yields its address, stops it at the end."""
    port = port or free_port()
    own = {"NEO4J_LOCAL_DIR": str(folder), "NEO4J_LOCAL_PORT": str(port), "NEO4J_LOCAL_SETTINGS": settings}
    environment = {**os.environ, **own, "NEO4J_PASSWORD": PASSWORD}
    started = subprocess.run([SCRIPT, "start"], env=environment, capture_output=True, text=True, timeout=600)
    if started.returncode:
        raise RuntimeError(f"neo4j-local.sh start: {started.stderr[-600:]}")
    try:
        yield f"bolt://127.0.0.1:{port}"
    finally:
        subprocess.run([SCRIPT, "stop"], env=environment, timeout=60)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def skip_or_fail(reason: str) -> None:
    """Skip a test that has no server; fail where one is required."""
    if os.environ.get("CI", "").lower() in ("1", "true") or os.environ.get("WHOMET_REQUIRE_NEO4J") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that answers; started once for all tests."""
    source, reasons = choice()
    if source == "NEO4J_URI":
        yield from _from_uri()
    elif source == "Docker":
        yield from _from_docker()
    elif source == "local JVM":
        yield from _from_jvm(tmp_path_factory.mktemp("neo4j"))
    else:
        skip_or_fail(f"no Neo4j for tests: {'; '.join(reasons)}")


@pytest.fixture(scope="session")
def neo4j_driver(neo4j_server: Server) -> Iterator[Driver]:
    """The plain driver, for looking behind the store."""
    auth = (neo4j_server.user, neo4j_server.password)
    with GraphDatabase.driver(neo4j_server.uri, auth=auth, notifications_min_severity="OFF") as driver:
        driver.verify_connectivity()
        yield driver


# -- a workspace for each test ---------------------------------------------------------------------


@pytest.fixture
def neo4j_settings(neo4j_server: Server, neo4j_driver: Driver) -> Iterator[Settings]:
    """A workspace of the test's own, taken away afterwards."""
    name = f"test-{uuid.uuid4().hex[:12]}"
    yield Settings(neo4j_server.uri, neo4j_server.user, neo4j_server.password, workspace=name)
    neo4j_driver.execute_query("MATCH (n {workspace: $name}) DETACH DELETE n", name=name, database_="neo4j")


@pytest.fixture
def neo4j_store(neo4j_settings: Settings) -> Iterator[Callable[[MeetingGraph], Neo4jStore]]:
    """`neo4j_store(graph)` is a store that holds exactly this graph; call it again for another graph."""
    opened: list[Neo4jStore] = []

    def store_of(graph: MeetingGraph) -> Neo4jStore:
        sync(graph, neo4j_settings)
        if not opened:
            opened.append(Neo4jStore(neo4j_settings))
        return opened[0]

    yield store_of
    for store in opened:
        store.close()
