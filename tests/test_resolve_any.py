"""Whatever an extractor may say, resolution answers: in the same bytes for any order, with every attendee kept."""

from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.conflicts import conflicts
from graph.evidence import EvidenceStore
from graph.meeting_graph import MeetingGraph
from graph.model import Attendee, Body, Discussed, Document, Evidence, MeetingReport, Report, When
from graph.resolve import resolution
from graph.verify import verify

TEXT = "Ana Torres y Kate Whitfield se reunieron el 6 de mayo en Lima; asistió la SEDENA. "
DATES = [
    None,
    "",
    "2024",
    "2024-05",
    "2024-05-06",
    "2024-05-06/2024-05-08",
    "2024-02-31",
    "mayo",
    "0000-01-01",
    "9999-12-31",
]
NAMES = ["Ana Torres", "A. Torres", "Torres", "Kate Whitfield", "", "  ", "ñ", "Ana Torres " * 12, "123", "«»"]


def optional(values):
    return st.none() | st.sampled_from(values)


@st.composite
def evidence(draw):
    start = draw(st.integers(0, len(TEXT) - 1))
    end = draw(st.integers(start, len(TEXT)))
    return Evidence(start=start, end=end, quote=TEXT[start:end])


WORDS = st.lists(evidence(), max_size=2).map(tuple)
AGENCIES = ["SEDENA", "Secretaría de Marina", "Embajada de Chile en México", "x", ""]
COUNTRIES = ["MX", "US", "EU", "XX"]
ATTENDEES = st.builds(
    Attendee,
    name=st.sampled_from(NAMES),
    role=optional(["presidente", "", "Secretary of State"]),
    agency=optional(AGENCIES),
    agency_id=optional(["mx-sre", "no-such-body", "embassy-us-mx"]),
    country=optional(COUNTRIES),
    lead=st.booleans(),
    aliases=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    evidence=WORDS,
)
WHEN = st.builds(
    When,
    date=st.sampled_from(DATES),
    basis=optional(["explicit", "relative", "inferred"]),
    partial=optional(["XXXX-05-06", "XXXX-12", "XXXX-02-30", "?"]),
    offset=st.none() | st.tuples(st.integers(-9, 9), st.integers(-9, 9)),
    evidence=WORDS,
)
BODIES = st.builds(Body, name=st.sampled_from(AGENCIES), country=optional(COUNTRIES), evidence=WORDS)
SUBJECTS = ["migración", "migration", ""]
TOPICS = st.builds(Discussed, name=st.sampled_from(SUBJECTS), topic_id=optional(["migration", "x"]), evidence=WORDS)
KEYS = ["m", "n", "o"]
MEETINGS = st.builds(
    MeetingReport,
    key=st.sampled_from(KEYS),
    status=st.sampled_from(["held", "planned", "referenced"]),
    kind=st.sampled_from(["meeting", "audience", "call"]),
    when=WHEN,
    place=optional(["Lima", "National Palace", "Palacio Nacional", ""]),
    part_of=optional([*KEYS, "nowhere"]),
    follows=optional([*KEYS, "nowhere"]),
    series=optional(["Comité de Agua", "Water Committee", "la"]),
    ordinal=optional([1, 2, -3]),
    countries=st.lists(st.sampled_from(COUNTRIES), max_size=2).map(tuple),
    attendees=st.lists(ATTENDEES, max_size=5).map(tuple),
    bodies=st.lists(BODIES, max_size=2).map(tuple),
    topics=st.lists(TOPICS, max_size=2).map(tuple),
    evidence=WORDS,
)


@st.composite
def reports(draw) -> list[Report]:
    found = []
    for number in range(draw(st.integers(1, 4))):
        text = TEXT + str(number)
        document = Document(
            id=hashlib.sha256(text.encode()).hexdigest(),
            path=f"{number}.txt",
            text=text,
            lang=draw(optional(["es", "en"])),
            published=draw(st.sampled_from(DATES)),
        )
        meetings = draw(st.lists(MEETINGS, max_size=3, unique_by=lambda m: m.key))
        found.append(Report(document=document, meetings=tuple(meetings)))
    return found


@settings(max_examples=40, deadline=None)
@given(reports(), st.randoms(use_true_random=False))
def test_whatever_is_said_resolves_the_same_in_any_order(said, random):
    found = resolution(said)
    random.shuffle(said)
    again = resolution(said)
    assert again.graph.to_json() == found.graph.to_json()
    assert again.findings == found.findings and again.redirects == found.redirects
    assert MeetingGraph.from_json(found.graph.to_json()) == found.graph
    conflicts(found)


@settings(max_examples=40, deadline=None)
@given(reports())
def test_a_seat_names_the_agencies_that_posts_and_bodies_say_it_was_for(said):
    graph = resolution(said).graph
    posts = {(e.source, room, e.target) for e in graph.with_type("REPRESENTS") for room in e.props["meetings"]}
    bodies = {(e.source, e.target, e.source) for e in graph.with_type("ATTENDED") if e.source.startswith("agency-")}
    seats = {(e.source, e.target, to) for e in graph.with_type("ATTENDED") for to in e.props.get("agencies", ())}
    assert seats == posts | bodies


@settings(max_examples=20, deadline=None)
@given(reports())
def test_no_statement_is_lost_and_every_quote_holds(said):
    with EvidenceStore(":memory:") as store:
        for report in said:
            store.save(report)
        found = resolution(store.reports())
        store.write_graph(found.graph, found.findings)
        assert verify(store) == []
        assert store.read_graph() == found.graph and store.read_findings() == found.findings
    edges = found.graph.with_type("ATTENDED") + found.graph.with_type("REPRESENTS")
    kept = {s for edge in edges for s in edge.props["statements"]}
    seats = [(r, a) for r in said for m in r.meetings for a in m.attendees]
    assert kept >= {f"{r.document.id}:{e.start}-{e.end}" for r, a in seats for e in a.evidence}
