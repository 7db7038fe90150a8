"""`whomet export`: every format holds the whole graph, the same bytes every time, from the file and from Neo4j."""

from __future__ import annotations

import csv
from pathlib import Path

import networkx
import pytest
from command_line import CommandLine
from reports_from_gold import saved_gold

from graph.meeting_graph import MeetingGraph
from graph.neo4j_store import Settings


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    monkeypatch.setenv("COLUMNS", "100")
    saved_gold(tmp_path / "w.db")
    return CommandLine(monkeypatch, capsys)


def exported(whomet: CommandLine) -> MeetingGraph:
    return MeetingGraph.from_json(whomet("export", "json").out)


def test_graphml_holds_every_node_and_edge(whomet: CommandLine, tmp_path: Path) -> None:
    graph = exported(whomet)
    assert whomet("export", "graphml", "-o", tmp_path / "g.graphml").code == 0
    read = networkx.read_graphml(tmp_path / "g.graphml", force_multigraph=True)
    assert set(read.nodes) == set(graph.nodes)
    assert {(u, v, key) for u, v, key in read.edges(keys=True)} == {
        (e.source, e.target, e.id) for e in graph.edges.values()
    }
    person = graph.with_label("Person")[0]
    assert read.nodes[person.id]["type"] == "Person"
    assert read.nodes[person.id]["name"] == person.props["name"]
    assert whomet("export", "graphml").out == (tmp_path / "g.graphml").read_text(encoding="utf-8")


def test_csv_has_a_table_for_each_kind(whomet: CommandLine, tmp_path: Path) -> None:
    graph = exported(whomet)
    assert whomet("export", "csv", "-o", tmp_path / "tables").code == 0
    for label in ("Person", "Meeting", "Agency", "Topic", "Document"):
        with (tmp_path / "tables" / f"{label}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [row["id"] for row in rows] == [node.id for node in graph.with_label(label)]
    with (tmp_path / "tables" / "ATTENDED.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    edge = graph.edges[row["id"]]
    assert (row["source"], row["target"]) == (edge.source, edge.target)
    assert row["quotes"].split(" | ") == edge.props["quotes"]
    before = {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()}
    whomet("export", "csv", "-o", tmp_path / "tables")
    assert {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()} == before


def test_files_for_neo4j_admin(whomet: CommandLine, tmp_path: Path) -> None:
    ran = whomet("export", "neo4j-csv", "-o", tmp_path / "import")
    assert ran.code == 0
    assert "--nodes=Person=Person.csv" in (tmp_path / "import" / "import.args").read_text(encoding="utf-8")


def test_folders_need_a_name_and_a_place(whomet: CommandLine, tmp_path: Path) -> None:
    assert whomet("export", "csv").code == 2
    (tmp_path / "file").write_text("x")
    ran = whomet("export", "csv", "-o", tmp_path / "file")
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)


def test_what_xml_cannot_hold_is_marked(whomet: CommandLine) -> None:
    from graph.meeting_graph import Node
    from whomet.exporting import graphml

    text = graphml(
        MeetingGraph.of([Node("person-1", "Person", {"name": "A\x00B\x1b & <C>", "aliases": ["x", "y"]})], [])
    )
    read = networkx.parse_graphml(text)
    assert read.nodes["person-1"] == {"type": "Person", "name": "A\ufffdB\ufffd & <C>", "aliases": "x | y"}


def test_neo4j_gives_the_same_graph(
    whomet: CommandLine, neo4j_settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("uri", "user", "password", "workspace"):
        monkeypatch.setenv(f"WHOMET_NEO4J_{name.upper()}", getattr(neo4j_settings, name))
    assert whomet("sync").code == 0
    here = whomet("export", "json").out
    (account,) = whomet("show", "Roberto Velasco Álvarez", "--json").json["rows"]
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "none.db"))
    assert whomet("export", "json", "--store", "neo4j").out == here
    (there,) = whomet("show", "Roberto Velasco Álvarez", "--store", "neo4j", "--json").json["rows"]
    assert there == account | {"joins": []}, "what joined the mentions is in the database file only"
    assert whomet("show", "Roberto Velasco Álvarez", "--store", "neo4j").code == 0
    assert whomet("view", "--store", "neo4j", "-o", tmp_path / "n.html").code == 0
    assert not (tmp_path / "none.db").exists()
