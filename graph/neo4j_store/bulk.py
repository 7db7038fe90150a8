"""The graph as CSV files for `neo4j-admin database import full`, the quickest way to fill an empty database.

    cd FOLDER && neo4j-admin database import full neo4j @import.args

with the server stopped; then start it and run `whomet sync`, which makes the constraints and finds nothing
to write. The rare values that CSV cannot carry (an empty list, a list with an empty text) are written without
their digest, so that this first sync puts them right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from graph.meeting_graph import Edge, MeetingGraph, Node, Value
from graph.neo4j_store.digest import edge_digest, node_digest
from graph.neo4j_store.settings import Settings
from graph.neo4j_store.words import vocabulary
from graph.neo4j_store.workspace import FORM

SEPARATOR = "\x1f"  # between the items of a list: the unit separator, which no text should hold
ARGUMENTS = "import.args"
_TYPES = {"string": "string", "integer": "long", "boolean": "boolean", "strings": "string[]"}
File = tuple[str, str, Iterable[str]]  # the option that names it, its name, its lines
Row = list[Value | None]
T = TypeVar("T")
_OPTIONS = ["--id-type=string", "--array-delimiter=U+001F", "--multiline-fields=true"]


def write_import_csv(graph: MeetingGraph, folder: Path, *, workspace: str = Settings.workspace) -> list[Path]:
    """Write one file a label, one an edge type and its ends, and `import.args`; returns their paths.

    Files of the same names are replaced. Raises OSError where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written, arguments = [], list(_OPTIONS)
    for option, name, lines in (*_node_files(graph, workspace), *_edge_files(graph, workspace), _state_file(workspace)):
        _write(folder / name, lines)
        written.append(folder / name)
        arguments.append(f"--{option}={name}")
    _write(folder / ARGUMENTS, (f"{line}\n" for line in arguments))
    return [*written, folder / ARGUMENTS]


def _write(path: Path, lines: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)


def _node_files(graph: MeetingGraph, workspace: str) -> Iterator[File]:
    for label, known in vocabulary().nodes.items():
        if nodes := graph.with_label(label):
            head = [f"id:ID({label})", "workspace", "digest:long", *_columns(known)]
            yield f"nodes={label}", f"{label}.csv", _lines(head, nodes, partial(_node_row, workspace, known))


def _edge_files(graph: MeetingGraph, workspace: str) -> Iterator[File]:
    def ends(edge: Edge) -> tuple[str, str]:
        return graph.nodes[edge.source].label, graph.nodes[edge.target].label

    for kind, known in vocabulary().edges.items():
        for labels, group in groupby(sorted(graph.with_type(kind), key=ends), key=ends):
            source, target = labels
            head = [f":START_ID({source})", f":END_ID({target})", "id", "workspace", "digest:long", *_columns(known)]
            lines = _lines(head, list(group), partial(_edge_row, workspace, known, labels))
            yield f"relationships={kind}", f"{source}-{kind}-{target}.csv", lines


def _state_file(workspace: str) -> File:
    head = ["workspace:ID(WhometWorkspace)", "version:long", "complete:boolean", "form:long"]
    return "nodes=WhometWorkspace", "WhometWorkspace.csv", _lines(head, [workspace], lambda name: [name, 1, True, FORM])


def _columns(known: Mapping[str, str]) -> list[str]:
    return [f"{name}:{_TYPES[kind]}" for name, kind in known.items()]


def _node_row(workspace: str, known: Mapping[str, str], node: Node) -> Row:
    digest = node_digest(node) if _fits(node.props) else 0
    return [node.id, workspace, digest, *(node.props.get(name) for name in known)]


def _edge_row(workspace: str, known: Mapping[str, str], labels: tuple[str, str], edge: Edge) -> Row:
    digest = edge_digest(edge, *labels) if _fits(edge.props) else 0
    return [edge.source, edge.target, edge.id, workspace, digest, *(edge.props.get(name) for name in known)]


def _fits(props: Mapping[str, Value]) -> bool:
    """Whether CSV can carry these values."""
    lists = [value for value in props.values() if isinstance(value, list)]
    return all(items and all(item and SEPARATOR not in item for item in items) for items in lists)


def _lines(head: list[str], things: Iterable[T], row: Callable[[T], Row]) -> Iterator[str]:
    yield ",".join(head) + "\n"
    for thing in things:
        yield ",".join(map(_cell, row(thing))) + "\n"


def _cell(value: Value | None) -> str:
    """An absent value is nothing at all; a text is always quoted, so that an empty one stays a text."""
    if value is None:
        return ""
    if isinstance(value, bool | int):
        return str(value).lower()
    text = SEPARATOR.join(value) if isinstance(value, list) else value
    return '"' + text.replace('"', '""') + '"'
