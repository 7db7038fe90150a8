"""Sync to Neo4j beside a writer of one MERGE a row, sync of the unchanged graph, canned queries there and in memory.

    python -m benchmarks.neo4j_sync [--nodes 100000] [--edges 500000] [--sample 3000] [--no-queries] [--json]

Needs a Neo4j: the one of NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD; its workspace `bench` is written), else a
local one is started from the jars as in the tests. All in one run, on the same server, after a warm-up. Queries are
given the busiest person, agency, meeting and topic; the busiest people are at more than a thousand meetings. Rows and
their words come apart, as `whomet query` asks for them: `with words` is one run of both.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path
from typing import Any

from neo4j import GraphDatabase

from benchmarks.piped import until_closed
from graph.errors import StoreUnavailable
from graph.meeting_graph import Edge, MeetingGraph, Node
from graph.neo4j_store import Neo4jStore, Settings, sync

SCRIPT = Path(__file__).parent.parent / "tests" / "neo4j" / "neo4j-local.sh"
PASSWORD = "test-password"
PORT = "17699"
BAR = 2.0  # seconds that no query may take, but those that look at all pairs
ENOUGH = 8.0  # seconds spent on one query before no further run is made
SETTINGS = """
server.memory.pagecache.size=512m
dbms.cypher.min_replan_interval=10s
db.transaction.timeout=30s
"""
# Shares of nodes and edges; a few people and agencies are at very many meetings, as in real life.
NODE_SHARES = {"Document": 0.30, "Meeting": 0.30, "Person": 0.30, "Agency": 0.05, "Topic": 0.05}
EDGE_SHARES = {"ATTENDED": 0.60, "REPRESENTS": 0.12, "DISCUSSED": 0.22, "REPORTED_IN": 0.06}
ENDS = {
    "ATTENDED": ("Person", "Meeting"),
    "REPRESENTS": ("Person", "Agency"),
    "DISCUSSED": ("Meeting", "Topic"),
    "REPORTED_IN": ("Meeting", "Document"),
}


# -- the graph -------------------------------------------------------------------------------------


def made(nodes: int, edges: int, seed: int = 1) -> MeetingGraph:
    """A graph of the real one's labels, properties and provenance, with hubs."""
    draw = random.Random(seed)
    counts = {label: int(nodes * share) for label, share in NODE_SHARES.items()}
    all_nodes = [node(label, number, draw) for label, count in counts.items() for number in range(count)]
    all_edges = [
        edge(kind, number, counts, draw) for kind, share in EDGE_SHARES.items() for number in range(int(edges * share))
    ]
    return MeetingGraph.of(all_nodes, with_posts(all_edges, counts["Person"]))


def with_posts(edges: list[Edge], people: int) -> list[Edge]:
    """Everyone held a few posts one after the other, and was at each of their meetings in one of them."""
    seen: dict[str, list[str]] = {}
    for one in edges:
        if one.type == "ATTENDED":
            seen.setdefault(one.source, []).append(one.target)
    posts = [one for one in edges if one.type == "REPRESENTS"]
    each = max(1, -(-len(posts) // people))
    for number, one in enumerate(posts):
        person = f"person-{number % people:010x}"
        rooms = sorted(set(seen.get(person, ())[number // people :: each]))
        posts[number] = replace(one, source=person, props={**one.props, "meetings": rooms})
    served: dict[tuple[str, str], set[str]] = {}
    for post in posts:
        for room in post.props["meetings"]:
            served.setdefault((post.source, room), set()).add(post.target)
    return [seated(one, served) for one in edges if one.type != "REPRESENTS"] + posts


def seated(one: Edge, served: dict[tuple[str, str], set[str]]) -> Edge:
    """An ATTENDED edge with the agencies it was for."""
    found = served.get((one.source, one.target)) if one.type == "ATTENDED" else None
    return replace(one, props={**one.props, "agencies": sorted(found)}) if found else one


def reported(number: int, counts: dict[str, int]) -> tuple[int, int]:
    """A meeting and a document on it: five meetings in six have a report, one of those five has two."""
    return number * 5 // 6 % counts["Meeting"], number % counts["Document"]


def reports_of(meeting: str, counts: dict[str, int], draw: random.Random) -> list[int]:
    """The documents on a meeting, now and then only the first of them."""
    number = int(meeting.partition("-")[2], 16)
    first = -(-number * 6 // 5)
    found = [n for n in (first, first + 1) if reported(n, counts)[0] == number]
    return found[:1] if draw.random() < 0.1 else found


def node(label: str, number: int, draw: random.Random) -> Node:
    day = f"{draw.randint(2015, 2025)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    props: dict[str, Any] = {
        "Document": {"path": f"releases/{number}.txt", "lang": draw.choice(["es", "en"]), "published": day},
        "Meeting": {"label": f"Reunión {number}", "status": "held", "date": day, "date_start": day, "date_end": day},
        "Person": {"name": f"Nombre Apellido {number}", "aliases": [f"N. Apellido {number}"], "country": "MX"},
        "Agency": {"name": f"Secretaría {number}", "acronym": f"S{number}", "country": "MX", "kind": "ministry"},
        "Topic": {"name": f"tema {number}", "name_es": f"tema {number}", "name_en": f"topic {number}"},
    }[label]
    if label == "Meeting":
        props |= {"year": int(day[:4]), "precision": "day", "date_basis": "explicit", "kind": "meeting"}
    return Node(f"{label.lower()}-{number:010x}", label, props)


def edge(kind: str, number: int, counts: dict[str, int], draw: random.Random) -> Edge:
    source, target = (end(label, counts, draw) for label in ENDS[kind])
    start = draw.randrange(4_000)
    if kind == "REPORTED_IN":
        meeting, document = reported(number, counts)
        source, target = f"meeting-{meeting:010x}", f"document-{document:010x}"
    room = {"ATTENDED": target, "DISCUSSED": source}.get(kind)
    documents = reports_of(room, counts, draw) if room else []
    document = documents[0] if documents else draw.randrange(counts["Document"])
    proof: dict[str, Any] = {
        "documents": [f"document-{found:010x}" for found in documents or [document]],
        "statements": [f"{document:064x}:{start}-{start + 60}"],
        "quotes": [f"la subsecretaria de Asuntos {number % 997}, acompañada de su equipo, asistió"],
    }
    more: dict[str, dict[str, Any]] = {
        "ATTENDED": {"role": f"directora general {number % 97}", "side": "MX", "lead": number % 5 == 0, "host": False},
        "REPRESENTS": {"role": f"directora general {number % 97}", "first_seen": "2020-01-01", "acting": False},
    }
    if kind == "REPORTED_IN":
        del proof["documents"]
    return Edge(f"edge-{kind.lower()}-{number:010x}", kind, source, target, proof | more.get(kind, {}))


def end(label: str, counts: dict[str, int], draw: random.Random) -> str:
    """Mostly anyone; the square makes the first of them busy."""
    share = draw.random() ** 2 if label in ("Person", "Agency") else draw.random()
    return f"{label.lower()}-{int(share * counts[label]):010x}"


# -- the usual way, for comparison -----------------------------------------------------------------


def merge_each(graph: MeetingGraph, settings: Settings, sample: int) -> tuple[float, float]:
    """Rows a second for nodes and for edges of one MERGE, one transaction, a row; constraints are there already."""
    edges = random.Random(2).sample(list(graph.edges.values()), sample)
    ids = dict.fromkeys(i for one in edges for i in (one.source, one.target))
    nodes = [graph.nodes[i] for i in ids]
    with GraphDatabase.driver(settings.uri, auth=(settings.user, settings.password)) as driver:

        def write(text: str, **params: Any) -> None:
            driver.execute_query(text, params, database_=settings.database, w=settings.workspace)

        started = time.perf_counter()
        for one in nodes:
            write(f"MERGE (n:{one.label} {{workspace: $w, id: $id}}) SET n += $props", id=one.id, props=one.props)
        between = time.perf_counter()
        for one in edges:
            source, target = graph.nodes[one.source].label, graph.nodes[one.target].label
            write(
                f"MATCH (a:{source} {{workspace: $w, id: $a}}), (b:{target} {{workspace: $w, id: $b}}) "
                f"MERGE (a)-[r:{one.type} {{workspace: $w, id: $id}}]->(b) SET r += $props",
                a=one.source,
                b=one.target,
                id=one.id,
                props=one.props,
            )
        return len(nodes) / (between - started), len(edges) / (time.perf_counter() - between)


def forget(settings: Settings) -> None:
    """Take away a workspace, in batches."""
    with GraphDatabase.driver(settings.uri, auth=(settings.user, settings.password)) as driver, driver.session() as s:
        for kind in EDGE_SHARES:
            s.run(
                f"MATCH ()-[r:{kind} {{workspace: $w}}]->() CALL (r) {{DELETE r}} IN TRANSACTIONS OF 20000 ROWS",
                w=settings.workspace,
            ).consume()
        s.run(
            "MATCH (n {workspace: $w}) CALL (n) {DETACH DELETE n} IN TRANSACTIONS OF 20000 ROWS", w=settings.workspace
        ).consume()


# -- the run ---------------------------------------------------------------------------------------


@contextmanager
def server() -> Iterator[Settings]:
    """The server of NEO4J_URI, or one of our own with a heap of 1 GB."""
    if uri := os.environ.get("NEO4J_URI"):
        user, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", PASSWORD)
        yield Settings(uri, user, password, workspace="bench")
        return
    with tempfile.TemporaryDirectory() as folder:
        own = {"NEO4J_LOCAL_DIR": folder, "NEO4J_LOCAL_PORT": PORT, "NEO4J_LOCAL_HEAP": "1g"}
        environment = {**os.environ, **own, "NEO4J_PASSWORD": PASSWORD}
        environment["NEO4J_LOCAL_SETTINGS"] = SETTINGS
        environment["NEO4J_LOCAL_JAVA"] = "-XX:+UseSerialGC"
        subprocess.run([SCRIPT, "start"], env=environment, check=True, stdout=subprocess.DEVNULL)
        try:
            yield Settings(f"bolt://127.0.0.1:{PORT}", password=PASSWORD, workspace="bench")
        finally:
            subprocess.run([SCRIPT, "stop"], env=environment, check=True)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def measure_sync(graph: MeetingGraph, settings: Settings, sample: int) -> dict[str, Any]:
    """Everything about writing; both writers have written a little before, so that the server is warm for both."""
    warm, each = replace(settings, workspace="bench-warm"), replace(settings, workspace="bench-each")
    sync(made(3_000, 15_000, seed=9), warm)
    merge_each(graph, each, min(sample, 500))
    for one in (warm, settings, each):
        forget(one)
    node_rate, edge_rate = merge_each(graph, each, sample)
    forget(each)
    first, counters = timed(lambda: sync(graph, settings))
    again = [timed(lambda: sync(graph, settings)) for _ in range(3)]
    changed = renamed(graph, 100)
    few, _ = timed(lambda: sync(changed, settings))
    sync(graph, settings)
    nodes, edges = len(graph.nodes), len(graph.edges)
    assert counters.total == nodes + edges and not any(counted.total for _, counted in again)
    expected = nodes / node_rate + edges / edge_rate
    return {
        "nodes": nodes,
        "edges": edges,
        "merge_each_rows_per_second": {"nodes": round(node_rate), "edges": round(edge_rate)},
        "sync_seconds": round(first, 1),
        "sync_rows_per_second": round((nodes + edges) / first),
        "times_as_fast": round(expected / first, 1),
        "unchanged_seconds": [round(seconds, 2) for seconds, _ in again],
        "unchanged_share": round(statistics.median(seconds for seconds, _ in again) / first, 4),
        "hundred_changed_seconds": round(few, 2),
        "rust_ext": bool(list(importlib.metadata.distributions(name="neo4j-rust-ext"))),
    }


def renamed(graph: MeetingGraph, number: int) -> MeetingGraph:
    """The same graph with some people's names changed."""
    people = {one.id: replace(one, props={**one.props, "name": "Otra"}) for one in graph.with_label("Person")[:number]}
    return MeetingGraph(graph.nodes | people, graph.edges)


def measure_queries(graph: MeetingGraph, settings: Settings, only: str) -> list[dict[str, Any]]:
    """Median milliseconds of every canned query, on Neo4j and in memory, asked about the busiest of each label.

    `words_ms` is one run on Neo4j that brings the words of all rows too, as `--json` and `--why` want them.
    """
    from graph.networkx_store import to_networkx
    from queries.catalogue import catalogue
    from queries.run import fetch

    busiest = busy(graph)
    memory = to_networkx(graph)
    rows = []
    with Neo4jStore(settings) as store:
        for query in (one for one in catalogue().values() if only in one.name):
            values = {param.name: example(param, busiest) for param in query.params}
            row: dict[str, Any] = {"query": query.name, "family": query.family}
            row["memory_ms"], found = median(partial(fetch, query, values, memory))
            row |= {"rows": len(found), "neo4j_ms": None, "words_ms": None}
            try:
                row["neo4j_ms"], found = median(partial(fetch, query, values, store, words=False))
                row["words_ms"] = round(1000 * timed(partial(fetch, query, values, store))[0], 1)
            except StoreUnavailable as error:  # more time or memory than the server gives
                row["error"] = str(error)
            rows.append(row)
    return rows


def busy(graph: MeetingGraph) -> dict[str, list[str]]:
    """The ids of each label, the one with most edges first."""
    degree = dict.fromkeys(graph.nodes, 0)
    for one in graph.edges.values():
        degree[one.source] += 1
        degree[one.target] += 1
    order = sorted(degree, key=lambda i: (-degree[i], i))
    return {label: [i for i in order if graph.nodes[i].label == label] for label in NODE_SHARES}


def example(param: Any, busiest: dict[str, list[str]]) -> Any:
    """A value for a parameter: the busiest node, or the second where the name says it is another one."""
    label = param.type.capitalize()
    if label in busiest:
        return busiest[label][1 if param.name in ("other", "second", "b", "to") else 0]
    fixed = {"country": "MX", "post": ["directora general 1"], "place": ["none"], "series": "none", "integer": 2}
    return param.default if param.optional else fixed.get(param.type, "2020")


def median(work: Callable[[], Any]) -> tuple[float, Any]:
    """Milliseconds: the median of five runs after one that does not count, fewer where one takes long."""
    times: list[float] = []
    first, found = timed(work)
    while len(times) < 5 and sum(times) + first < ENOUGH:
        times.append(timed(work)[0])
    return round(1000 * statistics.median(times or [first]), 1), found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--edges", type=int, default=500_000)
    parser.add_argument("--sample", type=int, default=3_000, help="rows written one by one")
    parser.add_argument("--no-queries", action="store_true", help="measure writing only")
    parser.add_argument("--only", default="", help="measure only the queries whose name holds this")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    missing = [tool for tool in ("bash", "java", "mvn", "unzip") if not shutil.which(tool)]
    if missing and not os.environ.get("NEO4J_URI"):
        print(f"left out: no {', '.join(missing)} on PATH to start a Neo4j with, and NEO4J_URI is not set")
        return
    graph = made(given.nodes, given.edges)
    with server() as settings:
        writing = measure_sync(graph, settings, given.sample)
        queries = [] if given.no_queries else measure_queries(graph, settings, given.only)
    print(json.dumps({"sync": writing, "queries": queries}, indent=1) if given.json else table(writing, queries))


def table(writing: dict[str, Any], queries: list[dict[str, Any]]) -> str:
    """All figures for people; the slow queries named at the end."""
    lines = [f"{name:<28} {value}" for name, value in writing.items()]
    if queries:
        lines.append(f"\n{'query':<32}{'rows':>8}{'Neo4j ms':>12}{'with words':>12}{'memory ms':>12}")
    for row in queries:
        there, words = ("-" if row[name] is None else row[name] for name in ("neo4j_ms", "words_ms"))
        lines.append(
            f"{row['query']:<32}{row['rows']:>8}{there:>12}{words:>12}{row['memory_ms']:>12}  {row.get('error', '')}"
        )
    if slow := [
        row["query"] for row in queries if (row["neo4j_ms"] or inf) > 1000 * BAR and row["family"] != "structure"
    ]:
        lines.append(f"over {BAR:g} s on Neo4j: {', '.join(slow)}")
    return "\n".join(lines)


if __name__ == "__main__":
    until_closed(main)
