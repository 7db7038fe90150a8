"""The graph in Neo4j: written by difference, read back unchanged, other people's data untouched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from neo4j import Driver

from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.neo4j_store import Counters, Neo4jStore, Settings, sync
from graph.neo4j_store.digest import edge_digest, graph_digest, node_digest
from graph.neo4j_store.schema import statements
from graph.neo4j_store.words import cypher, vocabulary

StoreOf = Callable[[MeetingGraph], Neo4jStore]

NODES = [
    Node("agency-1", "Agency", {"name": "Secretaría de Energía", "acronym": "SENER", "country": "MX"}),
    Node("document-1", "Document", {"path": "a.txt", "lang": "es", "chars": 120}),
    Node("meeting-1", "Meeting", {"label": "«Diálogo»\n2.ª sesión", "status": "held", "year": 2024, "date": "2024-02"}),
    Node("meeting-2", "Meeting", {"label": "call", "status": "planned", "countries": ["MX", "US"]}),
    Node("person-1", "Person", {"name": "José Núñez", "aliases": ["Pepe", "J. Núñez; hijo"]}),
    Node("person-2", "Person", {"name": "José Núñez"}),
    Node("topic-1", "Topic", {"name": "energy", "name_es": "energía 🌞"}),
]
EDGES = [
    Edge("edge-1", "ATTENDED", "person-1", "meeting-1", {"lead": True, "statements": ["d:1-9"], "quotes": ['"José"']}),
    Edge("edge-2", "ATTENDED", "person-1", "meeting-1", {"lead": False, "role": "canciller"}),
    Edge("edge-3", "ATTENDED", "person-2", "meeting-1", {}),
    Edge("edge-4", "ATTENDED", "agency-1", "meeting-2", {"documents": ["document-1"]}),
    Edge("edge-5", "REPRESENTS", "person-1", "agency-1", {"acting": True, "first_seen": "2024-02-01"}),
    Edge("edge-6", "DISCUSSED", "meeting-1", "topic-1", {}),
    Edge("edge-7", "REPORTED_IN", "meeting-1", "document-1", {"quotes": []}),
    Edge("edge-8", "PART_OF", "meeting-2", "meeting-1", {}),
    Edge("edge-9", "FOLLOWS", "meeting-2", "meeting-1", {}),
]


def graph_of(nodes: Iterable[Node] = NODES, edges: Iterable[Edge] = EDGES) -> MeetingGraph:
    return MeetingGraph.of(nodes, edges)


def without(node_id: str) -> MeetingGraph:
    kept = [edge for edge in EDGES if node_id not in (edge.source, edge.target)]
    return graph_of([node for node in NODES if node.id != node_id], kept)


def test_the_graph_comes_back_as_it_was_written(neo4j_store: StoreOf) -> None:
    store = neo4j_store(graph_of())
    assert store.graph().to_json() == graph_of().to_json()


def test_an_unchanged_graph_writes_nothing(neo4j_settings: Settings, neo4j_driver: Driver) -> None:
    assert sync(graph_of(), neo4j_settings) == Counters(nodes_created=7, edges_created=9)
    before = _version(neo4j_driver, neo4j_settings)
    counters = sync(graph_of(), neo4j_settings)
    assert counters == Counters() and counters.total == 0
    assert _version(neo4j_driver, neo4j_settings) == before


RENAMED = replace(NODES[4], props={"name": "José Núñez Peña"})  # and no aliases any more
MOVED = replace(EDGES[1], target="meeting-2")
RELABELLED = [replace(node, label="Agency") if node.id == "person-2" else node for node in NODES]


@pytest.mark.parametrize(
    ("after", "counters"),
    [
        pytest.param(graph_of([*NODES[:4], RENAMED, *NODES[5:]]), Counters(nodes_updated=1), id="properties change"),
        pytest.param(graph_of(edges=[EDGES[0], MOVED, *EDGES[2:]]), Counters(edges_updated=1), id="an edge moves"),
        pytest.param(graph_of(edges=EDGES[1:]), Counters(edges_deleted=1), id="one of two parallel edges goes"),
        pytest.param(without("meeting-2"), Counters(nodes_deleted=1, edges_deleted=3), id="a meeting goes"),
        pytest.param(
            graph_of(RELABELLED),
            Counters(nodes_created=1, nodes_deleted=1, edges_updated=1),
            id="a person turns out to be a body",
        ),
        pytest.param(graph_of([], []), Counters(nodes_deleted=7, edges_deleted=9), id="all goes"),
    ],
)
def test_only_the_difference_is_written(
    neo4j_store: StoreOf, neo4j_settings: Settings, after: MeetingGraph, counters: Counters
) -> None:
    store = neo4j_store(graph_of())
    assert sync(after, neo4j_settings) == counters
    assert store.graph() == after
    assert sync(after, neo4j_settings).total == 0
    sync(graph_of(), neo4j_settings)
    assert store.graph() == graph_of()


def test_two_workspaces_share_a_database(neo4j_store: StoreOf, neo4j_settings: Settings, neo4j_driver: Driver) -> None:
    store = neo4j_store(graph_of())
    other = replace(neo4j_settings, workspace=neo4j_settings.workspace + "-b")
    sync(without("person-1"), other)
    assert store.graph() == graph_of()
    sync(graph_of([], []), other)
    assert store.graph() == graph_of()
    neo4j_driver.execute_query("MATCH (n {workspace: $w}) DELETE n", w=other.workspace, database_="neo4j")


def test_data_of_others_is_not_touched(neo4j_store: StoreOf, neo4j_settings: Settings, neo4j_driver: Driver) -> None:
    """Their nodes stay, their properties on ours stay, and a node they tied an edge to is left to them."""
    store = neo4j_store(graph_of())
    mark = neo4j_settings.workspace
    neo4j_driver.execute_query(
        "MATCH (p:Person {workspace: $w, id: 'person-1'}) SET p.note = 'ours' "
        "CREATE (:Person {id: 'person-1', theirs: $w})-[:KNOWS {theirs: $w}]->(p)",
        w=mark,
        database_="neo4j",
    )
    sync(graph_of([*NODES[:4], RENAMED, *NODES[5:]]), neo4j_settings)
    assert store.rows(
        "MATCH (p:Person {workspace: $workspace, id: 'person-1'}) RETURN p.note AS note, p.aliases AS a"
    ) == [{"note": "ours", "a": None}]
    counters = sync(without("person-1"), neo4j_settings)
    assert counters == Counters(nodes_released=1, edges_deleted=3)
    assert store.graph() == without("person-1")
    released = "MATCH (:Person {theirs: $workspace})-->(p) RETURN p.id AS id, p.workspace AS mark, p.note AS note"
    assert store.rows(released) == [{"id": "person-1", "mark": None, "note": "ours"}]
    sync(graph_of(), neo4j_settings)
    assert store.graph() == graph_of()
    neo4j_driver.execute_query(
        "MATCH (n:Person {theirs: $w})-[:KNOWS]->(p) DETACH DELETE n, p", w=mark, database_="neo4j"
    )


def test_names_are_found_in_any_spelling(neo4j_store: StoreOf, neo4j_driver: Driver) -> None:
    store = neo4j_store(graph_of())
    neo4j_driver.execute_query("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", database_="neo4j")
    assert sorted(row["id"] for row in store.search("nunez")) == ["person-1", "person-2"]
    assert [row["id"] for row in store.search("SECRETARIA energia")][0] == "agency-1"
    assert [row["id"] for row in store.search("hijo", limit=1)] == ["person-1"]  # an alias
    assert store.search('AND ( "* [') == []


def test_the_schema_covers_the_vocabulary() -> None:
    text = cypher("schema")
    for label in vocabulary().nodes:
        assert f"FOR (n:{label}) REQUIRE (n.workspace, n.id) IS UNIQUE" in text
    for kind in vocabulary().edges:
        assert f"FOR ()-[r:{kind}]-() REQUIRE (r.workspace, r.id) IS UNIQUE" in text
    assert len(statements()) == text.count("IF NOT EXISTS")


def test_a_digest_knows_every_change_but_no_order() -> None:
    node, edge = NODES[4], EDGES[0]
    assert node_digest(node) == node_digest(replace(node, props=dict(reversed(node.props.items()))))
    assert node_digest(node) != node_digest(RENAMED)
    assert edge_digest(edge, "Person", "Meeting") != edge_digest(edge, "Agency", "Meeting")
    assert edge_digest(edge, "Person", "Meeting") != edge_digest(replace(edge, target="x"), "Person", "Meeting")
    assert 0 <= node_digest(node) < 2**63
    turned = [replace(node, props=dict(reversed(node.props.items()))) for node in NODES]
    assert graph_digest(graph_of(turned)) == graph_digest(graph_of())
    for other in (without("person-2"), graph_of(RELABELLED), graph_of(edges=[EDGES[0], MOVED, *EDGES[2:]])):
        assert graph_digest(other) != graph_digest(graph_of())


@pytest.mark.parametrize(
    "harm",
    [
        "MATCH (n:Person {workspace: $w, id: 'person-2'}) DETACH DELETE n",
        "MATCH (n:Topic {workspace: $w}) DETACH DELETE n",
        "MATCH ()-[r:ATTENDED {workspace: $w, id: 'edge-2'}]->() DELETE r",
    ],
)
def test_what_others_took_away_is_put_back(
    neo4j_store: StoreOf, neo4j_settings: Settings, neo4j_driver: Driver, harm: str
) -> None:
    """The graph is the one that was written last, and yet something is missing."""
    store = neo4j_store(graph_of())
    neo4j_driver.execute_query(harm, w=neo4j_settings.workspace, database_="neo4j")
    assert sync(graph_of(), neo4j_settings).total > 0
    assert store.graph() == graph_of()


def _version(driver: Driver, settings: Settings) -> int:
    query = "MATCH (w:WhometWorkspace {workspace: $w}) RETURN w.version AS version"
    found: int = driver.execute_query(query, w=settings.workspace, database_="neo4j").records[0]["version"]
    return found
