"""Cypher without a server: the graph in ArcadeDB, an engine inside this process, for reading only.

The extra `whomet[cypher]` brings it, with a Java of its own. The engine holds a copy in a folder that goes away with
it, so that nothing a query does can reach the database file. All that knows ArcadeDB is in this module.
"""

from __future__ import annotations

import importlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from graph.errors import BadQuery, StoreUnavailable
from graph.meeting_graph import Edge, MeetingGraph
from graph.neo4j_store.adhoc import Table
from graph.neo4j_store.settings import Settings
from graph.neo4j_store.words import cypher, vocabulary

BATCH = 2_000  # rows of one UNWIND
HEAP = "2g"  # what the heaviest canned query on 100,000 edges needs
_OPTIONS = (
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
)
_SILENT = ".level=OFF\nhandlers=\n"
_TIMED_OUT = "TimeoutException"


class EmbeddedStore:
    """`with EmbeddedStore(graph) as store:`; `rows` and `table` read it. Raises StoreUnavailable without the extra.

    One Java runs in a process, from the first store to the end of the process; many stores may be opened in it.
    """

    def __init__(self, graph: MeetingGraph, workspace: str = Settings.workspace) -> None:
        self.workspace = workspace
        self._folder = Path(tempfile.mkdtemp(prefix="whomet-"))
        self._database = _engine(self._folder).create_database(str(self._folder / "graph"))
        _load(self._database, graph, workspace)

    def __enter__(self) -> EmbeddedStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Take the copy away."""
        self._database.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def rows(self, text: str, params: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        """The rows of a canned query; `$workspace` is set for it."""
        with _in_plain_words(0):
            return [_row(found) for found in self._results(text, params)]

    def table(
        self, text: str, params: Mapping[str, Any] | None = None, *, max_rows: int = 1_000, seconds: float = 30.0
    ) -> Table:
        """The rows of a person's own query, within limits.

        Raises BadQuery for one that is wrong, does more than read, or takes too long. No columns where no row is found.
        """
        self._database.command("sql", f"ALTER DATABASE `arcadedb.command.timeout` {int(seconds * 1000)}")
        with _in_plain_words(seconds):
            found = self._results(text, params)
            rows = [_row(one) for one in islice(found, max_rows + 1)]
        return Table(list(rows[0]) if rows else [], rows[:max_rows], truncated=len(rows) > max_rows)

    def _results(self, text: str, params: Mapping[str, Any] | None) -> Iterator[Any]:
        values = {"workspace": self.workspace, **(params or {})}
        return iter(self._database.query("opencypher", text, values))  # `query` refuses whatever would write


# -- the engine ------------------------------------------------------------------------------------


def _engine(folder: Path) -> Any:
    try:
        engine = importlib.import_module("arcadedb_embedded")
    except ImportError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise StoreUnavailable(
            "Cypher without Neo4j takes the extra: pip install 'whomet[cypher]'; or name a Neo4j with --store neo4j."
        ) from error
    if not importlib.import_module("jpype").isJVMStarted():
        quiet = folder / "logging.properties"
        quiet.write_text(_SILENT, encoding="utf-8")
        options = [*_OPTIONS, f"-Djava.util.logging.config.file={quiet}"]
        with _nothing_on_stderr():
            importlib.import_module("arcadedb_embedded.jvm").start_jvm(heap_size=HEAP, jvm_args=options)
    return engine


@contextmanager
def _nothing_on_stderr() -> Iterator[None]:
    """Java warns there of a module that the engine asks for; no option of Java keeps it from that."""
    sys.stderr.flush()
    kept = os.dup(2)
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _load(database: Any, graph: MeetingGraph, workspace: str) -> None:
    words = vocabulary()
    for label in words.nodes:
        database.command("sql", f"CREATE VERTEX TYPE {label}")
        database.command("sql", f"CREATE PROPERTY {label}.id STRING")
        database.command("sql", f"CREATE INDEX ON {label} (id) UNIQUE")
        rows = [{"id": node.id, "props": node.props} for node in graph.with_label(label)]
        _write(database, cypher("node_create", label=label), workspace, rows)
    for kind in words.edges:
        database.command("sql", f"CREATE EDGE TYPE {kind}")

    def ends(edge: Edge) -> tuple[str, str, str]:
        return edge.type, graph.nodes[edge.source].label, graph.nodes[edge.target].label

    for (kind, source, target), edges in groupby(sorted(graph.edges.values(), key=ends), key=ends):
        pairs = [{"id": edge.id, "source": edge.source, "target": edge.target, "props": edge.props} for edge in edges]
        _write(database, cypher("edge_copy", type=kind, source=source, target=target), workspace, pairs)


def _write(database: Any, text: str, workspace: str, rows: Sequence[Mapping[str, Any]]) -> None:
    for start in range(0, len(rows), BATCH):
        with database.transaction():
            database.command("opencypher", text, {"workspace": workspace, "rows": rows[start : start + BATCH]})


@contextmanager
def _in_plain_words(seconds: float) -> Iterator[None]:
    """What the engine says as one line of BadQuery."""
    try:
        yield
    except Exception as error:  # the engine's own class of error is known only where it is installed
        if type(error).__module__.partition(".")[0] not in ("arcadedb_embedded", "com", "java"):
            raise
        raise BadQuery(_what_is_wrong(str(error), seconds)) from error


def _what_is_wrong(said: str, seconds: float) -> str:
    if "QueryNotIdempotent" in said:
        return "This query would write or administer; `whomet cypher` only reads."
    if "LOAD CSV" in said or "loadCsv" in said:
        return "This query reads files; `whomet cypher` only reads the graph."
    if _TIMED_OUT in said:
        return f"The query ran longer than {seconds:g} s: bound it (LIMIT, fewer steps), or allow it more time."
    line = said.partition("\n")[0].rpartition("Exception: ")[2]
    return f"The query cannot be run: {line}"


# -- values ----------------------------------------------------------------------------------------


def _row(found: Any) -> dict[str, Any]:
    return {name: _plain(value) for name, value in found.to_dict().items()}


def _plain(value: Any) -> Any:
    """A value as JSON can hold it, as `graph.neo4j_store.adhoc.plain` does for Neo4j."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set):
        return [_plain(item) for item in value]
    name = type(value).__name__.rpartition(".")[2]
    if name.endswith("Vertex"):
        return {"labels": [str(value.getTypeName())], "properties": _plain(_properties(value))}
    if name.endswith("Edge"):
        return {"type": str(value.getTypeName()), "properties": _plain(_properties(value))}
    if name == "TraversalPath":
        return [_plain(step) for step in value.toAlternatingList()]
    return str(value)


def _properties(value: Any) -> dict[str, Any]:
    to_python = importlib.import_module("arcadedb_embedded.type_conversion").convert_java_to_python
    return {str(name): to_python(value.get(name)) for name in value.getPropertyNames()}
