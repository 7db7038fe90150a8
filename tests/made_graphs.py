"""Graphs made by hand and by hypothesis, for testing queries, stores and views without any text.

`small()` holds every case that has ever told two engines apart: properties that are not known, accents, parallel
edges, people who share a name, bodies, parts of parts, meetings planned and referred to, a range of days, a loop.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from graph.meeting_graph import Edge, MeetingGraph, Node


def statement(number: int, document: str = "d1") -> dict[str, list[str]]:
    """Evidence properties of one edge, made up but well formed."""
    return {
        "documents": [f"document-{document}"],
        "statements": [f"{document}:{number * 10}-{number * 10 + 7}"],
        "quotes": [f"quote {number}"],
    }


def with_agencies(edge: Edge, edges: list[Edge]) -> Edge:
    """An ATTENDED edge with the agencies it was for: those the person was seen there for, a body's own."""
    if edge.type != "ATTENDED":
        return edge
    posts = [post for post in edges if post.type == "REPRESENTS" and post.source == edge.source]
    found = {post.target for post in posts if edge.target in post.props.get("meetings", ())}
    own = {edge.source} if edge.source.startswith("agency-") else set()
    return replace(edge, props=edge.props | ({"agencies": sorted(found | own)} if found | own else {}))


class Maker:
    """Collects nodes and edges; `edge` numbers them, so that parallel ones stay apart."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []

    def node(self, label: str, key: str, /, **props: Any) -> str:
        """One node; its id is label-key. What is None is left out, as in a real graph."""
        node = f"{label.lower()}-{key}"
        self.nodes.append(Node(node, label, {name: value for name, value in props.items() if value is not None}))
        return node

    def edge(self, kind: str, source: str, target: str, /, **props: Any) -> None:
        number = len(self.edges)
        proof = {} if kind in ("PART_OF", "FOLLOWS") else statement(number)
        known = {key: value for key, value in (proof | props).items() if value is not None}
        self.edges.append(Edge(f"edge-{number:04}", kind, source, target, known))

    def meeting(self, key: str, date: str | None, /, status: str = "held", end: str | None = None, **props: Any) -> str:
        """A meeting of one day, or of the days until `end`."""
        known: dict[str, Any] = {"status": status, "label": f"Reunión {key}", **props}
        if date is not None:
            known |= {"date": f"{date}/{end}" if end else date, "date_start": date, "date_end": end or date}
            known |= {"year": int(date[:4]), "precision": "range" if end else "day", "date_basis": "explicit"}
        return self.node("Meeting", key, **known)

    def graph(self) -> MeetingGraph:
        """The graph, its ATTENDED edges naming their agencies as the resolver does."""
        return MeetingGraph.of(self.nodes, [with_agencies(edge, self.edges) for edge in self.edges])


def small() -> MeetingGraph:
    """Nine people, four agencies, nine meetings of which five are held and part of nothing."""
    make = Maker()
    d1 = make.node(
        "Document", "d1", path="a.txt", title="Comunicado uno", lang="es", issuer="SRE", published="2024-02-07"
    )
    d2 = make.node("Document", "d2", path="b.txt", lang="en")
    d3 = make.node("Document", "d3", path="c.txt", title="Tres", lang="en", issuer="DHS", published="2024-03")
    first = make.meeting("uno", "2023-12-27", place="Ciudad de México", countries=["MX", "US"])
    second = make.meeting(
        "dos", "2024-02-06", place="Washington, D.C.", series="Grupo Alto", ordinal=1, countries=["MX", "US"]
    )
    audience = make.meeting("audiencia", "2024-02-06", kind="audience", place="Palacio")
    aside = make.meeting("aparte", None)
    third = make.meeting("tres", "2024-12-30", end="2025-01-02", series="Grupo Alto", ordinal=3, countries=["MX", "CA"])
    fourth = make.meeting("cuatro", "2025-06-01", label=None)
    undated = make.meeting("sin fecha", None, place="McAllen, Texas")
    planned = make.meeting("planeada", "2026-01-15", status="planned", series="Grupo Alto", ordinal=4)
    referenced = make.meeting("referida", None, status="referenced")
    make.edge("PART_OF", audience, second, documents=["document-d1"])
    make.edge("PART_OF", aside, audience)
    make.edge("PART_OF", aside, audience)
    make.edge("FOLLOWS", second, first)
    make.edge("FOLLOWS", planned, third)
    for meeting, documents in {
        first: [d1],
        second: [d1, d2],
        third: [d3],
        fourth: [d2],
        undated: [d3],
        planned: [d3],
    }.items():
        for document in documents:
            make.edge("REPORTED_IN", meeting, document)
    people(make, first, second, audience, aside, third, fourth, undated, planned)
    topics(make, first, second, audience, third, planned)
    make.node("Meeting", "nada", status="referenced", label="Encuentro anterior")
    make.edge("FOLLOWS", first, referenced)
    return make.graph()


def people(make: Maker, *meetings: str) -> None:
    first, second, audience, aside, third, fourth, undated, planned = meetings
    held = [first, second, third, fourth, undated]
    velez = make.node("Person", "velez", name="Álvaro Vélez Ñáñez", aliases=["Álvaro Vélez"], country="MX")
    ana = make.node("Person", "ana", name="Ana Zúñiga", country="MX")
    same1 = make.node("Person", "juan1", name="Juan Pérez", country="MX")
    same2 = make.node("Person", "juan2", name="Juan Pérez", country="US")
    eve = make.node("Person", "eve", name="Eve O'Neill-Smith", aliases=["Eve Smith"], country="US")
    cole = make.node("Person", "cole", name="Adam W. Cole", country="US")
    guest = make.node("Person", "guest", name="Émile Zola")
    make.node("Person", "absent", name="Zoe Absent", country="CA")
    nameless = make.node("Person", "nameless", country="CA")
    sre = make.node(
        "Agency",
        "sre",
        name="Secretaría de Relaciones Exteriores",
        name_es="Secretaría de Relaciones Exteriores",
        name_en="Ministry of Foreign Affairs",
        acronym="SRE",
        aliases=["Cancillería"],
        country="MX",
        kind="ministry",
    )
    unit = make.node("Agency", "unit", name="Unidad para América del Norte", country="MX")
    dhs = make.node("Agency", "dhs", name="Department of Homeland Security", acronym="DHS", country="US")
    body = make.node("Agency", "body", name="Guardia Nacional")
    make.edge("PART_OF", unit, sre)
    for meeting in held:
        make.edge("ATTENDED", velez, meeting, role="canciller", side="MX", lead=meeting == second)
    make.edge("ATTENDED", velez, second, role="Foreign Minister", roles=["canciller", "Foreign Minister"], side="MX")
    for meeting in (first, second, third, fourth):
        make.edge("ATTENDED", ana, meeting, role="jefa de unidad" if meeting != fourth else "subsecretaria", side="MX")
    make.edge("ATTENDED", same1, first, side="MX", host=True)
    make.edge("ATTENDED", same2, second, role="asesor", side="US")
    make.edge("ATTENDED", same2, third, role="asesor", side="US")
    make.edge("ATTENDED", eve, audience, role="Secretary", side="US", lead=True)
    make.edge("ATTENDED", eve, second, role="Secretary", side="US")
    make.edge("ATTENDED", cole, aside, role="Deputy Secretary")
    make.edge("ATTENDED", cole, third, role="Acting Deputy Secretary", side="US")
    make.edge("ATTENDED", guest, planned)
    make.edge("ATTENDED", nameless, undated)
    make.edge("ATTENDED", body, third, side="MX")
    make.edge("ATTENDED", body, second, side="MX", documents=["document-d2"])
    posts(make, velez, ana, same2, eve, cole, sre, unit, dhs, meetings)


def posts(
    make: Maker, velez: str, ana: str, same2: str, eve: str, cole: str, sre: str, unit: str, dhs: str, meetings: Any
) -> None:
    first, second, audience, aside, third, fourth, undated, _planned = meetings
    seen = {"first_seen": "2023-12-27", "last_seen": "2025-06-01"}
    make.edge("REPRESENTS", velez, sre, role="canciller", meetings=[first, second, third, fourth, undated], **seen)
    make.edge(
        "REPRESENTS",
        ana,
        unit,
        role="jefa de unidad",
        meetings=[first, second, third],
        first_seen="2023-12-27",
        last_seen="2025-01-02",
    )
    make.edge(
        "REPRESENTS",
        ana,
        sre,
        role="subsecretaria",
        acting=True,
        meetings=[fourth],
        first_seen="2025-06-01",
        last_seen="2025-06-01",
    )
    make.edge(
        "REPRESENTS",
        same2,
        dhs,
        role="asesor",
        meetings=[second, third],
        first_seen="2024-02-06",
        last_seen="2025-01-02",
    )
    make.edge(
        "REPRESENTS",
        eve,
        dhs,
        role="Secretary",
        meetings=[audience, second],
        first_seen="2024-02-06",
        last_seen="2024-02-06",
    )
    make.edge("REPRESENTS", cole, dhs, meetings=[aside])
    make.edge("REPRESENTS", cole, dhs, role="Acting Deputy Secretary", acting=True)


def topics(make: Maker, first: str, second: str, audience: str, third: str, planned: str) -> None:
    migration = make.node("Topic", "migration", name="migración", name_es="migración", name_en="migration")
    arms = make.node("Topic", "arms", name="tráfico de armas", name_es="tráfico de armas", name_en="arms trafficking")
    make.node("Topic", "never", name="pesca", name_en="fisheries")
    for meeting in (first, second, audience, third):
        make.edge("DISCUSSED", meeting, migration)
    make.edge("DISCUSSED", audience, arms)
    make.edge("DISCUSSED", third, arms)
    make.edge("DISCUSSED", planned, arms)


# ---------------------------------------------------------------------- hypothesis

NAMES = st.sampled_from(
    ["Ana", "ana", "Álvaro", "Zoë", "Ñico", "Juan Pérez", "O'Neill", "Éva", "山田", "a b", "😀 Smile", "ﬀ"]
)
DAYS = st.sampled_from([None, "2023-12-31", "2024-01-01", "2024-02-29", "2024-07-15", "2025-01-01"])
WORDS = st.sampled_from([None, "MX", "US", "CA"])
ROLES = st.sampled_from([None, "minister", "ministra", "Asesor", "embajador"])
MAYBE = st.sampled_from([None, True, False])


@st.composite
def graphs(draw: st.DrawFn) -> MeetingGraph:
    """Small random graphs: nulls, accents, parallel edges, shared names, parts of parts, any status."""
    make = Maker()
    people = [
        make.node("Person", str(i), name=draw(st.none() | NAMES), country=draw(WORDS))
        for i in range(draw(st.integers(0, 5)))
    ]
    agencies = [
        make.node("Agency", str(i), name=draw(NAMES), country=draw(WORDS)) for i in range(draw(st.integers(0, 3)))
    ]
    topic_nodes = [make.node("Topic", str(i), name=draw(NAMES)) for i in range(draw(st.integers(0, 2)))]
    documents = [
        make.node(
            "Document",
            str(i),
            path=f"{i}.txt",
            issuer=draw(WORDS),
            published=draw(DAYS),
            lang=draw(st.sampled_from(["es", "en"])),
        )
        for i in range(draw(st.integers(0, 2)))
    ]
    meetings = [draw_meeting(draw, make, i) for i in range(draw(st.integers(0, 5)))]
    draw_edges(draw, make, "ATTENDED", people + agencies, meetings, 14, side=WORDS, role=ROLES, lead=MAYBE, host=MAYBE)
    seen = st.lists(st.sampled_from(meetings), unique=True, max_size=3) if meetings else st.just([])
    draw_edges(
        draw,
        make,
        "REPRESENTS",
        people,
        agencies,
        6,
        role=ROLES,
        meetings=st.none() | seen,
        acting=MAYBE,
        first_seen=DAYS,
        last_seen=DAYS,
    )
    draw_edges(draw, make, "DISCUSSED", meetings, topic_nodes, 5)
    draw_edges(draw, make, "REPORTED_IN", meetings, documents, 4)
    draw_edges(draw, make, "PART_OF", meetings, meetings, 3)
    draw_edges(draw, make, "PART_OF", agencies, agencies, 1)
    draw_edges(draw, make, "FOLLOWS", meetings, meetings, 2)
    return make.graph()


def draw_meeting(draw: st.DrawFn, make: Maker, number: int) -> str:
    status = draw(st.sampled_from(["held", "held", "held", "planned", "referenced"]))
    series = draw(st.sampled_from([None, "Grupo Alto", "Serie É"]))
    ordinal = draw(st.none() | st.integers(1, 4)) if series else None
    place, countries = (
        draw(st.none() | NAMES),
        draw(st.none() | st.lists(st.sampled_from(["MX", "US", "CA"]), unique=True)),
    )
    label = draw(st.sampled_from([None, "Cumbre", "cumbre"]))
    return make.meeting(
        str(number), draw(DAYS), status, series=series, ordinal=ordinal, place=place, countries=countries, label=label
    )


def draw_edges(
    draw: st.DrawFn, make: Maker, kind: str, sources: list[str], targets: list[str], most: int, **props: Any
) -> None:
    if sources and targets:
        for _ in range(draw(st.integers(0, most))):
            drawn = {name: draw(strategy) for name, strategy in props.items()}
            make.edge(kind, draw(st.sampled_from(sources)), draw(st.sampled_from(targets)), **drawn)
