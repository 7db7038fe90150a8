"""Where tests get a real Neo4j from: NEO4J_URI, else Docker, else the jars from Maven run by the Java at hand."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.neo4j_store import Neo4jStore, Settings

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
    for source, why_not in (("NEO4J_URI", _no_uri), ("Docker", _no_docker), ("local JVM", no_jvm)):
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


def no_jvm() -> str:
    """Why a server cannot be run from its jars; empty where it can."""
    missing = [tool for tool in ("bash", "java", "mvn", "unzip", "ps") if not shutil.which(tool)]
    return f"no {', '.join(missing)} on PATH" if missing else ""


def required() -> bool:
    """Whether a test without a server fails, as in CI."""
    return os.environ.get("CI", "").lower() in ("1", "true") or os.environ.get("WHOMET_REQUIRE_NEO4J") == "1"


def skip_or_fail(reason: str) -> None:
    """Skip a test that has no server; fail where one is required."""
    if required():
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


# -- starting it -----------------------------------------------------------------------------------


@contextmanager
def server(folder: Path) -> Iterator[Server]:
    """The server that `choice` names; stopped at the end if it was started here."""
    source, reasons = choice()
    if source == "NEO4J_URI":  # set but unreachable is an error of the tests, never a reason to look further
        user = os.environ.get("NEO4J_USERNAME", "neo4j")
        yield Server(os.environ["NEO4J_URI"], source, user, os.environ.get("NEO4J_PASSWORD", PASSWORD))
    elif source == "Docker":
        from testcontainers.community.neo4j import Neo4jContainer

        with Neo4jContainer(IMAGE, password=PASSWORD) as container:
            yield Server(container.get_connection_url(), source)
    elif source == "local JVM":
        with local_server(folder) as uri:
            yield Server(uri, source)
    else:
        skip_or_fail(f"no Neo4j for tests: {'; '.join(reasons)}")


@contextmanager
def local_server(folder: Path, settings: str = "", scheme: str = "bolt") -> Iterator[str]:
    """A server of its own with its data in `folder`, with lines of settings; yields its address, stops it at the end.

    Skips, or fails where a server is required, when it does not start: no jars to be had, or a Java too old.
    """
    try:
        yield start_local(folder, settings, scheme)
    finally:
        local_script(folder, "stop")


def start_local(folder: Path, settings: str = "", scheme: str = "bolt") -> str:
    """Start a server with its data in `folder` and wait until it answers; returns its address."""
    port = _free_port()
    started = local_script(folder, "start", NEO4J_LOCAL_PORT=str(port), NEO4J_LOCAL_SETTINGS=settings)
    if started.returncode:
        skip_or_fail(f"the local Neo4j did not start: {' '.join(started.stderr.split())[-400:]}")
    uri = f"{scheme}://127.0.0.1:{port}"
    _wait_until_ready(uri)
    return uri


def local_script(
    folder: Path, *arguments: str, cwd: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run tests/neo4j/neo4j-local.sh on a folder."""
    environment = {**os.environ, "NEO4J_LOCAL_DIR": str(folder), "NEO4J_PASSWORD": PASSWORD, **more}
    return subprocess.run([SCRIPT, *arguments], env=environment, cwd=cwd, capture_output=True, text=True, timeout=600)


def _wait_until_ready(uri: str) -> None:
    """The port opens before the database has looked through its log, which on a busy machine takes its time."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        try:
            Neo4jStore(Settings(uri, password=PASSWORD)).close()
            return
        except StoreUnavailable as error:
            said = str(error)
        time.sleep(0.5)
    raise TimeoutError(said)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
