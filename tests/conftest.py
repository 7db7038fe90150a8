"""A real Neo4j for the tests that ask for one; see neo4j_servers.py for where it comes from.

Without any, those tests are skipped; under CI=true or WHOMET_REQUIRE_NEO4J=1 they fail. The driver is never mocked.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator

import pytest
from neo4j import Driver, GraphDatabase
from neo4j_servers import Server, choice, server

from graph.meeting_graph import MeetingGraph
from graph.neo4j_store import Neo4jStore, Settings, sync


def pytest_report_header() -> str:
    source, reasons = choice()
    return f"neo4j: {source or 'none'}" + (f" ({'; '.join(reasons)})" if reasons else "")


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that answers; started once for all tests."""
    with server(tmp_path_factory.mktemp("neo4j")) as found:
        yield found


@pytest.fixture(scope="session")
def neo4j_driver(neo4j_server: Server) -> Iterator[Driver]:
    """The plain driver, for looking behind the store."""
    auth = (neo4j_server.user, neo4j_server.password)
    with GraphDatabase.driver(neo4j_server.uri, auth=auth, notifications_min_severity="OFF") as driver:
        driver.verify_connectivity()
        yield driver


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
