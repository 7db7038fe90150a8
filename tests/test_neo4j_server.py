"""Clients and servers killed mid-way, and what takes a server of its own: a full disk, TLS, the import tool."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j_servers import PASSWORD, local_script, no_jvm, required, skip_or_fail, start_local

from graph.errors import StoreUnavailable
from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.neo4j_store import Counters, Neo4jStore, Settings, sync, write_import_csv

ODD = [
    '"',
    '""',
    "a\nb",
    "a\r\nb",
    " lead",
    "trail ",
    "",
    "\\",
    '\\"',
    "a,b",
    "a;b",
    "\t",
    "'",
    "\x1f",
    "é🌞",
    "\ufeffx",
]


def made(people: int, start: int = 0, name: str = "Ana") -> MeetingGraph:
    """People from number `start` on, each at three of a hundred meetings."""
    nodes = [Node(f"person-{i}", "Person", {"name": f"{name} {i}"}) for i in range(start, start + people)]
    nodes += [Node(f"meeting-{i}", "Meeting", {"label": f"meeting {i}", "status": "held"}) for i in range(100)]
    edges = [
        Edge(f"edge-{i}-{k}", "ATTENDED", f"person-{i}", f"meeting-{(i + k) % 100}", {"statements": [f"d:{i}-{k}"]})
        for i in range(start, start + people)
        for k in range(3)
    ]
    return MeetingGraph.of(nodes, edges)


def content(settings: Settings) -> tuple[MeetingGraph, bool]:
    with Neo4jStore(settings) as store:
        return store.graph(), store.complete


def assert_whole(found: MeetingGraph, before: MeetingGraph, after: MeetingGraph) -> None:
    """Each node and edge is as it was or as it shall be; that no edge has a loose end, reading has checked."""
    for one in found.nodes.values():
        assert one in (before.nodes.get(one.id), after.nodes.get(one.id))
    for edge in found.edges.values():
        assert edge in (before.edges.get(edge.id), after.edges.get(edge.id))


CLIENT = """
import sys
from importlib import import_module
from graph.neo4j_store import Settings, sync
from test_neo4j_server import made
module = import_module("graph.neo4j_store.sync")
module.ATOMIC = module.BATCH = 100
settings = Settings(sys.argv[1], sys.argv[2], sys.argv[3], workspace=sys.argv[4])
sync(made(600, 300, "Eva"), settings, progress=lambda done, of: print(done, flush=True))
"""


@pytest.mark.parametrize("transactions", [1, 7, 16, 24])
def test_a_killed_client_leaves_a_whole_graph(neo4j_settings: Settings, transactions: int) -> None:
    """kill -9 after some transactions of a large difference, wherever the next one has come to."""
    before, after = made(600), made(600, 300, "Eva")
    sync(before, neo4j_settings)
    s = neo4j_settings
    command = [sys.executable, "-c", CLIENT, s.uri, s.user, s.password, s.workspace]
    places = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parent.parent)])
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": places}) as client:
        assert client.stdout
        for _ in range(transactions + 1):
            assert client.stdout.readline()
        client.kill()
    assert client.returncode == -signal.SIGKILL
    found, complete = content(neo4j_settings)
    assert not complete and found != after
    assert_whole(found, before, after)
    assert sync(after, neo4j_settings).total > 0
    assert content(neo4j_settings) == (after, True)
    assert sync(after, neo4j_settings).total == 0


def test_two_syncs_at_once_cannot_mix(neo4j_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("graph.neo4j_store.sync")
    monkeypatch.setattr(module, "ATOMIC", 100)
    monkeypatch.setattr(module, "BATCH", 100)
    other = made(50, name="Eva")

    def meanwhile(done: int, of: int) -> None:
        if done == 300:
            sync(other, neo4j_settings)

    with pytest.raises(StoreUnavailable, match="Something else wrote to workspace"):
        sync(made(200), neo4j_settings, progress=meanwhile)
    assert content(neo4j_settings) == (other, True)


# -- a server of its own: killed, its disk full, filled by the import tool, at last read-only behind TLS ------------


class Own:
    """One server after another on the same data, each started only where a test needs it."""

    def __init__(self, home: Path) -> None:
        self.home, self.uri = home, ""

    def settings(self) -> Settings:
        """Those of the server that runs; it is started where none does."""
        if not self.uri:
            self.start()
        return Settings(self.uri, password=PASSWORD, workspace="own")

    def start(self, more: str = "", scheme: str = "bolt") -> None:
        """Stop what runs, and start with these settings."""
        self.stop()
        # The transaction log is laid out beforehand, as servers do, unlike those of other tests.
        laid_out = "db.tx_log.preallocate=true\ndb.tx_log.rotation.size=8m\n"
        self.uri = start_local(self.home, laid_out + more, scheme)

    def stop(self) -> None:
        local_script(self.home, "stop")
        self.uri = ""

    def kill(self) -> None:
        os.kill(int((self.home / "run" / "pid").read_text()), signal.SIGKILL)
        self.uri = ""


@pytest.fixture(scope="module")
def asked_for() -> None:
    """In CI, or when asked for: five starts take half a minute."""
    if not required() and os.environ.get("WHOMET_TEST_SERVERS") != "1":
        pytest.skip("starts servers of its own, five times: run in CI, or with WHOMET_TEST_SERVERS=1")
    if reason := no_jvm():
        skip_or_fail(reason)


@pytest.fixture(scope="module")
def disk(asked_for: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path | None]:
    """A disk of 100 MB in memory, seen by this process and its children only; None without the right to mount."""
    folder = tmp_path_factory.mktemp("disk")
    if not (shutil.which("mount") and sys.platform == "linux" and ctypes.CDLL(None).unshare(0x20000) == 0):
        yield None  # 0x20000 is CLONE_NEWNS: mounts of its own
        return
    commands = [["mount", "--make-rprivate", "/"], ["mount", "-t", "tmpfs", "-o", "size=100m", "tmpfs", str(folder)]]
    if any(subprocess.run(command, capture_output=True).returncode for command in commands):
        yield None
        return
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)  # the server may still be letting go


@pytest.fixture(scope="module")
def own(disk: Path | None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Own]:
    """The servers of this module."""
    server = Own((disk or tmp_path_factory.mktemp("own")) / "neo4j")
    yield server
    server.stop()


def test_other_data_that_break_a_constraint(own: Own) -> None:
    """Said in one line before anything is written; gone with its cause."""
    settings = own.settings()
    sync(made(10), settings)
    with GraphDatabase.driver(settings.uri, auth=(settings.user, settings.password)) as driver:
        driver.execute_query("DROP CONSTRAINT whomet_topic")
        driver.execute_query("UNWIND [1, 2] AS i CREATE (:Topic {workspace: 'theirs', id: 'same'})")
        with pytest.raises(StoreUnavailable, match="holds data that break whomet's constraints") as said:
            sync(made(20), settings)
        assert "\n" not in str(said.value)
        assert content(settings) == (made(10), True)
        driver.execute_query("MATCH (n:Topic {workspace: 'theirs'}) DELETE n")
    sync(made(20), settings)
    assert content(settings) == (made(20), True)


def test_a_killed_server_comes_back_with_a_whole_graph(own: Own, monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = made(300), made(300, 150, "Eva")
    sync(before, own.settings())
    module = import_module("graph.neo4j_store.sync")
    with monkeypatch.context() as in_steps:
        in_steps.setattr(module, "ATOMIC", 100)
        in_steps.setattr(module, "BATCH", 100)
        with pytest.raises(StoreUnavailable, match="Lost Neo4j at"):
            sync(after, own.settings(), progress=lambda done, of: own.kill() if done >= of // 2 and own.uri else None)
    found, complete = content(own.settings())
    assert not complete
    assert_whole(found, before, after)
    sync(after, own.settings())
    assert content(own.settings()) == (after, True)


def test_a_full_disk(own: Own, disk: Path | None) -> None:
    if disk is None:
        pytest.skip("no right to mount a small disk")
    before, after = made(10), made(12_000, name="x" * 100)
    sync(before, own.settings())
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(disk).free - 2_000_000))
    with pytest.raises(StoreUnavailable, match=r"cannot write \(is its disk full\?\): make room, restart"):
        sync(after, own.settings())
    ballast.unlink()
    own.start()
    assert_whole(content(own.settings())[0], before, after)
    sync(before, own.settings())
    assert content(own.settings()) == (before, True)


def imported() -> MeetingGraph:
    """People with odd names, and what CSV cannot carry."""
    graph = made(300)
    nodes = [Node(f"person-odd-{i:02}", "Person", {"name": odd, "aliases": [odd, "x"]}) for i, odd in enumerate(ODD)]
    loops = [Edge("edge-loop", "PART_OF", "meeting-1", "meeting-2", {"documents": []})]
    return MeetingGraph.of([*graph.nodes.values(), *nodes], [*graph.edges.values(), *loops])


def test_the_import_tool_takes_our_files(own: Own, tmp_path: Path) -> None:
    """The sync that follows puts right what CSV cannot carry, and finds the rest as it should be."""
    files = write_import_csv(imported(), tmp_path, workspace="own")
    assert files[-1] == tmp_path / "import.args" and all(file.is_file() for file in files)
    own.stop()
    command = ("admin", "database", "import", "full", "neo4j", "--overwrite-destination=true", "@import.args")
    done = local_script(own.home, *command, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-2000:]
    found, complete = content(own.settings())
    assert complete and len(found.nodes) == len(imported().nodes) and len(found.edges) == len(imported().edges)
    assert sync(imported(), own.settings()) == Counters(nodes_updated=2, edges_updated=1)
    assert content(own.settings()) == (imported(), True)
    assert sync(imported(), own.settings()).total == 0


TLS = """
server.databases.default_to_read_only=true
server.bolt.tls_level=REQUIRED
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory={folder}
dbms.ssl.policy.bolt.private_key=key.pem
dbms.ssl.policy.bolt.public_certificate=cert.pem
"""


def test_tls_and_a_database_that_may_only_be_read(own: Own, tmp_path: Path) -> None:
    make = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out cert.pem"
    if not shutil.which("openssl"):
        pytest.skip("no openssl on PATH")
    subprocess.run(["openssl", *make.split()], cwd=tmp_path, check=True, capture_output=True)
    graph = made(30)
    sync(graph, own.settings())
    own.start(TLS.format(folder=tmp_path), "bolt+ssc")
    settings = own.settings()
    assert sync(graph, settings).total == 0  # nothing to write, so nothing to refuse
    with pytest.raises(StoreUnavailable, match="is read-only: ask for the right to write"):
        sync(made(10), settings)
    assert content(settings) == (graph, True)
    for scheme, said in (("bolt", "No Neo4j answers"), ("bolt+s", "TLS: certificate verify failed")):
        with pytest.raises(StoreUnavailable, match=said):
            sync(graph, replace(settings, uri=settings.uri.replace("bolt+ssc", scheme)))
