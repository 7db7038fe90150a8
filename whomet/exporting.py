"""The whole graph as a file or a folder that other programs read. The same graph gives the same bytes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import WhometError
from whomet.drawing import write_text

if TYPE_CHECKING:
    from graph.meeting_graph import MeetingGraph, Value

TEXTS = ("json", "graphml")  # formats of one file
LISTS = " | "  # between the items of a list, where a format has none


def as_text(graph: MeetingGraph, format: str) -> str:
    """The graph in one of TEXTS."""
    return graph.to_json() if format == "json" else graphml(graph)


def graphml(graph: MeetingGraph) -> str:
    """For Gephi, yEd, igraph: node attribute `type` is the label; lists are joined, since GraphML has none."""
    import networkx

    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node in graph.nodes.values():
        made.add_node(node.id, type=node.label, **_flat(node.props))
    for edge in graph.edges.values():
        made.add_edge(edge.source, edge.target, key=edge.id, type=edge.type, **_flat(edge.props))
    return "\n".join(networkx.generate_graphml(made)) + "\n"


def _flat(props: dict[str, Value]) -> dict[str, str | int | bool]:
    return {key: _cell(value) for key, value in sorted(props.items())}


def _cell(value: Value) -> str | int | bool:
    """A value that XML and a cell can hold."""
    if isinstance(value, list):
        return LISTS.join(map(_allowed, value))
    return _allowed(value) if isinstance(value, str) else value


def _allowed(text: str) -> str:
    """Text without the control characters that XML forbids."""
    return "".join(c if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff") else "\ufffd" for c in text)


def write_folder(graph: MeetingGraph, folder: Path, format: str) -> list[Path]:
    """`csv`: one table a label and one an edge type; `neo4j-csv`: for neo4j-admin. Raises WhometError."""
    try:
        if format == "neo4j-csv":
            from graph.neo4j_store import settings, write_import_csv

            return write_import_csv(graph, folder, workspace=settings().workspace)
        folder.mkdir(parents=True, exist_ok=True)
        return [_written(folder / name, text) for name, text in tables(graph)]
    except OSError as error:
        raise WhometError(f"{folder} cannot be written ({(error.strerror or str(error)).lower()}).") from error


def _written(path: Path, text: str) -> Path:
    write_text(path, text)
    return path


def tables(graph: MeetingGraph) -> Iterator[tuple[str, str]]:
    """File names and CSV: `Person.csv`, ..., `ATTENDED.csv`, ...; columns are the properties in use."""
    for label in sorted({node.label for node in graph.nodes.values()}):
        nodes = graph.with_label(label)
        yield f"{label}.csv", _table(["id"], [({"id": node.id}, node.props) for node in nodes])
    for kind in sorted({edge.type for edge in graph.edges.values()}):
        rows = [({"id": e.id, "source": e.source, "target": e.target}, e.props) for e in graph.with_type(kind)]
        yield f"{kind}.csv", _table(["id", "source", "target"], rows)


def _table(head: list[str], rows: list[tuple[dict[str, str], dict[str, Value]]]) -> str:
    columns = head + sorted({key for _, props in rows for key in props})
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**_flat(props), **ends} for ends, props in rows)
    return text.getvalue()
