"""Whatever is wrong with the server is one clear line, said at once, and shows no password."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from neo4j.exceptions import Neo4jError

from graph.errors import StoreUnavailable
from graph.meeting_graph import MeetingGraph
from graph.neo4j_store import Neo4jStore, Settings, connect, sync

NOWHERE = Settings("bolt://127.0.0.1:1", password="test-password")
EMPTY = MeetingGraph.of([], [])


def said_on_opening(settings: Settings) -> str:
    with pytest.raises(StoreUnavailable) as error:
        Neo4jStore(settings)
    said = str(error.value)
    assert "\n" not in said and settings.password not in said
    return said


@contextmanager
def answering(words: bytes) -> Iterator[tuple[int, list[None]]]:
    """A port that answers any greeting with these words, and a list that grows with every one who asks."""
    asked: list[None] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                asked.append(None)
                with connection:
                    connection.recv(64)
                    connection.sendall(words)

        threading.Thread(target=serve, daemon=True).start()
        yield server.getsockname()[1], asked
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+ssc"])
def test_a_server_that_is_down(scheme: str) -> None:
    assert f"No Neo4j answers at {scheme}://127.0.0.1:1" in said_on_opening(
        replace(NOWHERE, uri=f"{scheme}://127.0.0.1:1")
    )


def test_a_host_that_is_not_known() -> None:
    assert "No Neo4j answers at" in said_on_opening(replace(NOWHERE, uri="bolt://nowhere.invalid:7687"))


@pytest.mark.parametrize("uri", ["http://127.0.0.1:7474", "127.0.0.1:7687", "bolt://", "bolt://127.0.0.1:port", ""])
def test_an_address_that_is_none(uri: str) -> None:
    assert "say bolt://HOST:7687" in said_on_opening(replace(NOWHERE, uri=uri))


@pytest.mark.parametrize(
    ("words", "said"),
    [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "No Neo4j answers"), (b"\0\0\0\0", "is too old, or no Neo4j")],
)
def test_a_port_where_something_else_answers(words: bytes, said: str) -> None:
    with answering(words) as (port, asked):
        assert said in said_on_opening(replace(NOWHERE, uri=f"bolt://127.0.0.1:{port}"))
    assert len(asked) <= 2, "the driver tried again and again"


def test_a_wrong_password(neo4j_settings: Settings) -> None:
    assert "refused the login of neo4j" in said_on_opening(replace(neo4j_settings, password="wrong-password"))


def test_a_database_that_is_not_there(neo4j_settings: Settings) -> None:
    assert "has no database nowhere" in said_on_opening(replace(neo4j_settings, database="nowhere"))


def test_a_server_that_is_too_old(neo4j_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "OLDEST", (9999, 1))
    assert "which is too old: whomet needs Neo4j 9999.1 or newer" in said_on_opening(neo4j_settings)


@pytest.mark.parametrize(
    ("code", "message", "said"),
    [
        ("Neo.ClientError.Security.Forbidden", "Schema operations are not allowed.", "the right to write and to make"),
        ("Neo.ClientError.Security.CredentialsExpired", "x", "wants a new password"),
        ("Neo.ClientError.Security.AuthenticationRateLimit", "x", "too many wrong passwords"),
        ("Neo.TransientError.Database.DatabaseUnavailable", "x", "is not ready"),
        ("Neo.ClientError.Schema.ConstraintCreationFailed", "Both Node(1)\nand Node(2)", "break whomet's constraints"),
        ("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "x", "too little memory"),
        ("Neo.DatabaseError.Statement.ExecutionFailed", "No space left on device", "make room"),
        ("Neo.ClientError.Some.NewThing", "something\nnew", "says: something new"),
    ],
)
def test_what_only_other_servers_say(code: str, message: str, said: str) -> None:
    """Errors that a Community server at rest does not give, as the driver makes them of a server's answer."""
    error = Neo4jError._hydrate_neo4j(code=code, message=message)
    line = connect.explain(error, NOWHERE, connected=True)
    assert said in line and "\n" not in line


def test_a_sync_that_cannot_connect_says_so() -> None:
    with pytest.raises(StoreUnavailable, match="No Neo4j answers"):
        sync(EMPTY, NOWHERE)
