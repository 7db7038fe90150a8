"""What takes a server of its own: one killed mid-way, a full disk, TLS, a read-only database, the import tool."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from neo4j_servers import PASSWORD, local_script, local_server, no_jvm, required, skip_or_fail

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


# -- a server of its own ---------------------------------------------------------------------------


def own_servers() -> None:
    """Six servers one after the other take a minute: in CI, or when asked for."""
    if not os.environ.get("WHOMET_NEO4J_SERVERS"):
        pytest.skip("starts and kills servers of its own for minutes: set WHOMET_NEO4J_SERVERS=1 to run it")
    if not required() and os.environ.get("WHOMET_TEST_SERVERS") != "1":
        pytest.skip("starts servers of its own; set WHOMET_TEST_SERVERS=1 to run it")
    if reason := no_jvm():
        skip_or_fail(reason)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the servers of this module keep their data, one after the other."""
    own_servers()
    return tmp_path_factory.mktemp("own-neo4j")


def settings_of(uri: str) -> Settings:
    return Settings(uri, password=PASSWORD, workspace="own")


def imported() -> MeetingGraph:
    """People with odd names, and what CSV cannot carry."""
    graph = made(300)
    nodes = [Node(f"person-odd-{i:02}", "Person", {"name": odd, "aliases": [odd, "x"]}) for i, odd in enumerate(ODD)]
    loops = [Edge("edge-loop", "PART_OF", "meeting-1", "meeting-2", {"documents": []})]
    return MeetingGraph.of([*graph.nodes.values(), *nodes], [*graph.edges.values(), *loops])


def test_the_import_tool_takes_our_files(home: Path, tmp_path: Path) -> None:
    """The sync that follows puts right what CSV cannot carry, and finds the rest as it should be."""
    files = write_import_csv(imported(), tmp_path, workspace="own")
    assert files[-1] == tmp_path / "import.args" and all(file.is_file() for file in files)
    done = local_script(home, "admin", "database", "import", "full", "neo4j", "@import.args", cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-2000:]
    with local_server(home) as uri:
        found, complete = content(settings_of(uri))
        assert complete and len(found.nodes) == len(imported().nodes) and len(found.edges) == len(imported().edges)
        assert sync(imported(), settings_of(uri)) == Counters(nodes_updated=2, edges_updated=1)
        assert content(settings_of(uri)) == (imported(), True)
        assert sync(imported(), settings_of(uri)).total == 0


def test_a_killed_server_comes_back_with_a_whole_graph(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = import_module("graph.neo4j_store.sync")
    monkeypatch.setattr(module, "ATOMIC", 100)
    monkeypatch.setattr(module, "BATCH", 100)
    after = made(300, 150, "Eva")

    def kill(done: int, of: int) -> None:
        if done >= of // 2:
            os.kill(int((home / "run" / "pid").read_text()), signal.SIGKILL)

    with local_server(home) as uri, pytest.raises(StoreUnavailable, match="Lost Neo4j at"):
        before, _ = content(settings_of(uri))
        sync(after, settings_of(uri), progress=kill)
    with local_server(home) as uri:
        found, complete = content(settings_of(uri))
        assert not complete
        assert_whole(found, before, after)
        sync(after, settings_of(uri))
        assert content(settings_of(uri)) == (after, True)


TLS = """
server.databases.default_to_read_only=true
server.bolt.tls_level=REQUIRED
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory={folder}
dbms.ssl.policy.bolt.private_key=key.pem
dbms.ssl.policy.bolt.public_certificate=cert.pem
"""


def test_tls_and_a_database_that_may_only_be_read(home: Path, tmp_path: Path) -> None:
    make = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out cert.pem"
    if not shutil.which("openssl"):
        pytest.skip("no openssl on PATH")
    subprocess.run(["openssl", *make.split()], cwd=tmp_path, check=True, capture_output=True)
    with local_server(home, TLS.format(folder=tmp_path), "bolt+ssc") as uri:
        own = settings_of(uri)
        graph, _ = content(own)
        assert sync(graph, own).total == 0  # nothing to write, so nothing to refuse
        with pytest.raises(StoreUnavailable, match="is read-only: ask for the right to write"):
            sync(made(10), own)
        for scheme, said in (("bolt", "No Neo4j answers"), ("bolt+s", "TLS: certificate verify failed")):
            with pytest.raises(StoreUnavailable, match=said):
                sync(graph, replace(own, uri=uri.replace("bolt+ssc", scheme)))


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk in memory; takes the right to mount."""
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)])
    if mount.returncode:
        pytest.skip("cannot mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)  # the server may still be letting go


def test_a_full_disk(tmp_path: Path) -> None:
    """With the transaction log laid out beforehand, as servers do, unlike those of other tests."""
    own_servers()
    laid_out = "db.tx_log.preallocate=true\ndb.tx_log.rotation.size=8m"
    with small_disk(tmp_path, 80) as disk:
        with local_server(disk / "neo4j", laid_out) as uri:
            own = settings_of(uri)
            sync(made(10), own)
            free = shutil.disk_usage(disk).free
            (disk / "ballast").write_bytes(bytes(free - 2_000_000))
            with pytest.raises(StoreUnavailable, match=r"cannot write \(is its disk full\?\): make room, restart"):
                sync(made(12_000, name="x" * 100), own)
            (disk / "ballast").unlink()
        with local_server(disk / "neo4j", laid_out) as uri:
            found, _ = content(settings_of(uri))
            assert_whole(found, made(10), made(12_000, name="x" * 100))
            sync(made(10), settings_of(uri))
            assert content(settings_of(uri)) == (made(10), True)
