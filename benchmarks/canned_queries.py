"""How long every canned query takes in memory on a large made graph, how long it takes to open, and a question in all.

    python -m benchmarks.canned_queries [--people 20000] [--meetings 5000] [--attendances 60000] [--json]

The graph is made from a seed, written to a database file, and opened as `whomet ask` opens it. Each query is given
the busiest person, agency, topic and so on that there are. Queries over the bar are named at the end; those of the
family `structure` look at all pairs and have none. `ask` is measured from outside: a new process each time.
Seconds are those of the processor, so that what else the machine does is not counted; all of it is one thread.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.piped import until_closed
from graph.evidence import EvidenceStore
from graph.meeting_graph import Edge, MeetingGraph, Node
from queries.catalogue import Query, catalogue
from queries.run import run
from whomet.answering import answering

BAR, ASK_BAR = 1.0, 2.0  # seconds
RUNS = 3
GIVEN = ["Ana", "José", "María", "John", "Mary", "Luis", "Jane", "Carlos", "Rosa", "Peter", "Inés", "Adam"]
SURNAMES = ["García", "López", "Smith", "Núñez", "Jones", "Pérez", "Brown", "Díaz", "Soto", "Clark", "Ríos", "Vega"]
QUESTIONS = {
    "who attended every meeting but one?": "no name",
    "who did {person} meet in 2019?": "a person",
    "¿qué reuniones hubo entre {agency} y {other}?": "two agencies",
    "which agencies were at each meeting?": "the longest answer",
}


# -- the graph -------------------------------------------------------------------------------------


class Making:
    """Nodes and edges so far; every edge has its words, as in life."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []

    def node(self, label: str, number: int, /, **props: Any) -> str:
        self.nodes.append(Node(f"{label.lower()}-{number:06}", label, props))
        return self.nodes[-1].id

    def edge(self, kind: str, source: str, target: str, /, **props: Any) -> None:
        number, start = len(self.edges), self.draw.randrange(9000)
        document = f"{number % 5000:064x}"
        proof = {"statements": [f"{document}:{start}-{start + 24}"], "quotes": [f"the words numbered {number}"]}
        self.edges.append(Edge(f"edge-{number:07}", kind, source, target, proof | props))

    def busy(self, found: list[str]) -> str:
        """Any of them, the first ones far more often: a few are at very many meetings, as in life."""
        return found[int(len(found) * self.draw.random() ** 3)]


def made(people: int, meetings: int, attendances: int, seed: int = 1) -> MeetingGraph:
    """A graph of the real one's labels, properties and provenance."""
    make = Making(seed)
    persons = [make.node("Person", n, **person(n, make.draw)) for n in range(people)]
    agencies = [
        make.node("Agency", n, name=f"Ministry {n:03}", acronym=f"MIN{n:03}", country=side(n)) for n in range(300)
    ]
    topics = [make.node("Topic", n, name=f"topic {n:03}", name_es=f"tema {n:03}") for n in range(80)]
    papers = [make.node("Document", n, path=f"{n}.txt", lang="es", issuer=f"issuer {n % 9}") for n in range(meetings)]
    rooms = [make.node("Meeting", n, **meeting(n, make.draw)) for n in range(meetings)]
    for number, room in enumerate(rooms):
        make.edge("REPORTED_IN", room, papers[number])
        for topic in {make.busy(topics) for _ in range(3)}:
            make.edge("DISCUSSED", room, topic, documents=[papers[number]])
    seats = dict.fromkeys((make.busy(persons), make.draw.choice(rooms)) for _ in range(2 * attendances))
    attend(make, list(seats)[:attendances], agencies)
    for number in range(0, meetings - 1, 25):
        make.edge("PART_OF", rooms[number], rooms[number + 1])
        make.edge("FOLLOWS", rooms[number + 1], rooms[max(number - 25, 0)])
    return MeetingGraph.of(make.nodes, make.edges)


def side(number: int) -> str:
    return ("MX", "US", "CA")[number % 3]


def person(number: int, draw: random.Random) -> dict[str, Any]:
    name = f"{draw.choice(GIVEN)} {draw.choice(SURNAMES)} {draw.choice(SURNAMES)}{number:05}"
    return {"name": name, "aliases": [name.split()[-1]], "country": side(number)}


def meeting(number: int, draw: random.Random) -> dict[str, Any]:
    day = date(2012, 1, 1) + timedelta(days=draw.randrange(5000))
    when = {"date": day.isoformat(), "date_start": day.isoformat(), "date_end": day.isoformat(), "year": day.year}
    series = {"series": f"Grupo {number % 40}", "ordinal": number // 40 + 1} if number % 4 == 0 else {}
    status = "planned" if number % 50 == 49 else "held"
    place = draw.choice(["Ciudad de México", "Washington, D.C.", "McAllen, Texas", "Ottawa"])
    found = {"label": f"Reunión {number}", "status": status, "place": place, "countries": ["MX", "US"], **series}
    return found | ({} if number % 40 == 1 else when | {"precision": "day", "date_basis": "explicit"})


def attend(make: Making, seats: list[tuple[str, str]], agencies: list[str]) -> None:
    """Each seat with a role, and for each person one post that they were seen in."""
    rooms: dict[str, list[str]] = {}
    for who, room in seats:
        number = int(who.partition("-")[2])
        document = f"document-{int(room.partition('-')[2]):06}"
        make.edge("ATTENDED", who, room, role=f"post {number % 900}", side=side(number), documents=[document],
                  agencies=[agencies[number % 300]])  # fmt: skip
        rooms.setdefault(who, []).append(room)
    for who, seen in rooms.items():
        number = int(who.partition("-")[2])
        make.edge("REPRESENTS", who, agencies[number % 300], role=f"post {number % 900}", meetings=seen,
                  first_seen="2012-01-01", last_seen="2025-01-01")  # fmt: skip


# -- measuring -------------------------------------------------------------------------------------


def busiest(graph: MeetingGraph) -> dict[str, list[str]]:
    """The two ends of most edges, by kind of node; and values of the listed kinds."""
    counts: Counter[str] = Counter(end for edge in graph.edges.values() for end in (edge.source, edge.target))
    found: dict[str, list[str]] = {}
    for label in ("Person", "Agency", "Topic", "Meeting"):
        nodes = sorted(graph.with_label(label), key=lambda node: -counts[node.id])
        found[label.lower()] = [node.id for node in nodes[:2]]
    return found | {"series": ["Grupo 0"], "place": ["Ciudad de México"], "post": ["post 1"], "country": ["US"]}


def params_of(query: Query, busy: dict[str, list[str]]) -> dict[str, Any]:
    """What a query needs; `other` is the second busiest."""
    needed = [param for param in query.params if not param.optional]
    return {param.name: 3 if param.type == "integer" else busy[param.type][param.name == "other"] for param in needed}


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of the processor, in this process and those it waited for."""
    start = processor()
    found = work()
    return processor() - start, found


def processor() -> float:
    return sum(os.times()[:4])


def measure_queries(store: Any, busy: dict[str, list[str]], only: str) -> list[dict[str, Any]]:
    """First run and median of the next ones, each query on a store that others were asked before."""
    rows = []
    for query in catalogue().values():
        if only in query.name:
            params = params_of(query, busy)
            work = partial(run, query, params, store)
            first, result = seconds(work)
            later = [seconds(work)[0] for _ in range(RUNS if first < 5 else 1)]
            found = {"query": query.name, "family": query.family, "rows": len(result.rows)}
            rows.append(found | {"first_s": round(first, 3), "median_s": round(statistics.median(later), 3)})
    return rows


def measure_ask(db: Path, graph: MeetingGraph, busy: dict[str, list[str]]) -> list[dict[str, Any]]:
    """Whole runs of `whomet ask` in processes of their own."""
    names = {kind: str(graph.nodes[busy[kind][0]].props["name"]) for kind in ("person", "agency")}
    names["other"] = str(graph.nodes[busy["agency"][1]].props["name"])
    rows = []
    for question, about in QUESTIONS.items():
        asked = question.format(**names)
        ask = partial(subprocess.run, [sys.executable, "-m", "whomet", "ask", asked, "--db", str(db)], check=True)
        times = [seconds(partial(ask, capture_output=True))[0] for _ in range(RUNS)]
        rows.append({"question": asked, "about": about, "median_s": round(statistics.median(times), 2)})
    return rows


def measured(people: int, meetings: int, attendances: int, only: str = "") -> dict[str, Any]:
    """All figures of one made graph."""
    graph = made(people, meetings, attendances)
    busy = busiest(graph)
    with tempfile.TemporaryDirectory() as folder:
        db = Path(folder) / "made.db"
        with EvidenceStore(db) as evidence:
            evidence.write_graph(graph)
        with answering(db, "memory") as by:
            opened, store = seconds(lambda: by.store)
            queries = measure_queries(store, busy, only)
        asked = measure_ask(db, graph, busy) if not only else []
    return {
        "nodes": len(graph.nodes),
        "edges": len(graph.edges),
        "open_s": round(opened, 2),
        "queries": queries,
        "ask": asked,
    }


def over_the_bar(figures: dict[str, Any]) -> list[str]:
    slow = [q["query"] for q in figures["queries"] if q["family"] != "structure" and q["median_s"] >= BAR]
    return slow + [row["question"] for row in figures["ask"] if row["median_s"] >= ASK_BAR]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--meetings", type=int, default=5_000)
    parser.add_argument("--attendances", type=int, default=60_000)
    parser.add_argument("--only", default="", help="queries whose name holds this")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    figures = measured(given.people, given.meetings, given.attendances, given.only)
    if given.json:
        print(json.dumps(figures, indent=1, ensure_ascii=False))
        return
    print(f"{figures['nodes']} nodes, {figures['edges']} edges, opened in {figures['open_s']} s")
    for row in figures["queries"]:
        print(f"{row['query']:<40}{row['rows']:>8} rows  first {row['first_s']:>7} s  median {row['median_s']:>7} s")
    for row in figures["ask"]:
        print(f"ask, {row['about']:<20} {row['median_s']:>7} s  {row['question']}")
    print(f"over the bar: {', '.join(over_the_bar(figures)) or 'none'}")


if __name__ == "__main__":
    until_closed(main)
