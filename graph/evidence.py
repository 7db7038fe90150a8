"""The evidence store: one SQLite file with every text, what each says, and what people decided.

One transaction a document, so a killed process leaves whole documents or none. The resolved graph is
kept beside the evidence and replaced as a whole. Whatever is wrong with the file is a
`graph.errors.BadDatabase` of one line.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from graph.decisions import Decision, check
from graph.errors import BadDatabase
from graph.findings import Finding
from graph.identity.memory import MOST, Memory
from graph.meeting_graph import Edge, MeetingGraph, Node, Props
from graph.model import Document, Evidence, Report
from graph.statements import Statement, put_together, take_apart

VERSION = 1
APPLICATION = 0x77686F6D  # "whom", in the file's header: tells our files from other SQLite files
PATIENCE = 5.0  # seconds to wait for another writer
Saved = Literal["new", "changed", "unchanged"]
NodeRow = tuple[str, str, Props]  # id, label, properties
EdgeRow = tuple[str, str, str, str, Props]  # id, type, source, target, properties
_SOURCE = ("path", "document", "url", "title", "lang", "issuer", "published", "published_basis", "reader")


class EvidenceStore:
    """`with EvidenceStore("whomet.db") as store:`; made where it is missing unless `create` is False."""

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        self.path = Path(path)
        if not create and not self.path.is_file():
            raise BadDatabase(f"There is no {self.path}; load some documents first.")
        with self._in_plain_words():
            self._db = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
        try:
            with self._in_plain_words():
                self._open()
        except BadDatabase:
            self._db.close()
            raise

    def __enter__(self) -> EvidenceStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; its log is folded back into it."""
        self._db.close()

    # -- documents and statements -----------------------------------------------------------------

    def save(self, report: Report) -> Saved:
        """Keep a report; it replaces whatever its path said before. The same report again changes nothing."""
        document, digest = report.document, _digest(report)
        with self._change() as db:
            old = db.execute("SELECT digest FROM source WHERE path = ?", [document.path]).fetchone()
            if old == (digest,):
                return "unchanged"
            before = _forget_path(db, document.path)
            db.execute("INSERT OR IGNORE INTO document VALUES (?, ?)", [document.id, document.text])
            values = [document.path, document.id, *(getattr(document, name) for name in _SOURCE[2:]), digest]
            db.execute("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
            for statement in take_apart(report):
                _insert(db, document.path, statement)
            _forget_if_pathless(db, before)
        return "changed" if old else "new"

    def remove(self, document_id: str) -> bool:
        """Forget a document, at all its paths, with its statements and nothing else; False where it is not there."""
        with self._change() as db:
            gone = db.execute("DELETE FROM source WHERE document = ?", [document_id]).rowcount
            _forget_if_pathless(db, document_id)
        return gone > 0

    def remove_path(self, path: str) -> bool:
        """Forget one path; its text stays while it lies at another."""
        with self._change() as db:
            document = _forget_path(db, path)
            _forget_if_pathless(db, document)
        return document is not None

    def reports(self) -> list[Report]:
        """One report a document, ordered by document id; a text at several paths speaks from its first."""
        statements = self._statements()
        return [put_together(document, statements.get(document.path, ())) for document in self.documents()]

    def documents(self) -> list[Document]:
        """All documents, with their texts, ordered by id."""
        columns = ", ".join(f"source.{name}" for name in _SOURCE)
        rows = self._rows(
            f"SELECT {columns}, text FROM source JOIN document ON document.id = source.document "
            "WHERE path IN (SELECT min(path) FROM source GROUP BY document) ORDER BY document.id"
        )
        names = ["path", "id", *_SOURCE[2:], "text"]
        return [Document(**dict(zip(names, row, strict=True))) for row in rows]

    def paths(self) -> dict[str, str]:
        """Every known path with the id of the document it holds."""
        return dict(self._rows("SELECT path, document FROM source ORDER BY path"))

    # -- decisions --------------------------------------------------------------------------------

    def decide(self, decision: Decision) -> Decision:
        """Add a decision to the log and return it with its number. BadDecision where it contradicts the log."""
        with self._change() as db:
            check(self.decisions(), decision)
            d = decision
            row = [d.verdict, d.kind, d.left, d.right, d.by, d.at, d.why]
            number = db.execute("INSERT INTO decision VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
        return decision.model_copy(update={"id": number})

    def decisions(self) -> list[Decision]:
        """The whole log, in its order; `graph.decisions.live` says which still hold."""
        names = ["id", "verdict", "kind", "left", "right", "by", "at", "why"]
        rows = self._rows("SELECT * FROM decision ORDER BY id")
        return [Decision(**dict(zip(names, row, strict=True))) for row in rows]

    # -- the graph --------------------------------------------------------------------------------

    def write_graph(
        self,
        graph: MeetingGraph,
        findings: Iterable[Finding] = (),
        redirects: Mapping[str, str] | None = None,
        memory: Memory | None = None,
    ) -> None:
        """Replace the kept graph, what was found on the way to it, and the ids that lead to its nodes."""
        nodes = ((n.id, n.label, _json(n.props)) for n in graph.nodes.values())
        edges = ((e.id, e.type, e.source, e.target, _json(e.props)) for e in graph.edges.values())
        with self._transaction() as db:
            for table in ("node", "edge", "finding", "redirect"):
                db.execute(f"DELETE FROM {table}")
            db.executemany("INSERT INTO node VALUES (?, ?, ?)", nodes)
            db.executemany("INSERT INTO edge VALUES (?, ?, ?, ?, ?)", edges)
            db.executemany("INSERT INTO finding (data) VALUES (?)", ([f.model_dump_json()] for f in findings))
            db.executemany("INSERT INTO redirect VALUES (?, ?)", (redirects or {}).items())
            if memory is not None:
                _keep_answers(db, memory)
            db.execute(
                "UPDATE revision SET value = (SELECT value FROM revision WHERE name = 'evidence') WHERE name = 'graph'"
            )
            db.execute("INSERT OR REPLACE INTO revision VALUES ('vocabulary', ?)", [_vocabulary()])

    def read_graph(self) -> MeetingGraph:
        """The graph as last written; empty where none was."""
        nodes, edges = self.graph_rows()
        return MeetingGraph.of([Node(*row) for row in nodes], [Edge(*row) for row in edges])

    def graph_rows(self) -> tuple[list[NodeRow], list[EdgeRow]]:
        """The graph as last written as plain tuples, in the order of their ids: half the time of `read_graph`."""
        nodes = self._rows("SELECT id, label, props FROM node ORDER BY id")
        edges = self._rows("SELECT id, type, source, target, props FROM edge ORDER BY id")
        return (
            [(*row[:2], props) for row, props in zip(nodes, _parsed(nodes), strict=True)],
            [(*row[:4], props) for row, props in zip(edges, _parsed(edges), strict=True)],
        )

    def read_findings(self) -> list[Finding]:
        """What was written beside the graph, in its order."""
        return [Finding.model_validate_json(data) for (data,) in self._rows("SELECT data FROM finding ORDER BY id")]

    def memory(self) -> Memory:
        """The comparisons behind the graph as last written; empty where none were kept."""
        if not self._rows("SELECT 1 FROM sqlite_master WHERE name = 'answer'"):
            return Memory()
        rows = self._rows("SELECT key, value FROM answer")
        return Memory(dict(zip((key for key, _ in rows), _parsed(rows), strict=True)))

    def redirects(self) -> dict[str, str]:
        """Ids that a node had, or would have had alone, and the id it has now."""
        return dict(self._rows("SELECT id, node FROM redirect ORDER BY id"))

    def graph_is_current(self) -> bool:
        """Whether no document, no decision and no word of the vocabulary changed since the graph was written."""
        found = dict(self._rows("SELECT name, value FROM revision"))
        return found["graph"] == found["evidence"] and found.get("vocabulary") == _vocabulary()

    def revision(self) -> tuple[int, ...]:
        """Numbers that differ when documents, decisions or the graph were changed, by whomever."""
        return tuple(value for (value,) in self._rows("SELECT value FROM revision ORDER BY name"))

    # -- SQLite -----------------------------------------------------------------------------------

    def _open(self) -> None:
        self._db.execute("PRAGMA foreign_keys = ON")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (application,) = self._db.execute("PRAGMA application_id").fetchone()
        tables = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if (version, application, tables) == (0, 0, 0):
            self._make()
        elif application != APPLICATION:
            raise BadDatabase(f"{self.path} is a database of another program; name another file.")
        elif version != VERSION:
            raise BadDatabase(
                f"{self.path} is of version {version}, this whomet reads {VERSION}; load into a new file."
            )
        self._db.execute("PRAGMA synchronous = FULL")

    def _make(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        schema = Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")
        marks = f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION};"
        self._db.executescript(f"BEGIN IMMEDIATE; {schema} {marks} COMMIT;")

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._in_plain_words():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        """A transaction that changes evidence or decisions, so that the kept graph is known to be old."""
        with self._transaction() as db:
            before = db.total_changes
            yield db
            if db.total_changes != before:
                db.execute("UPDATE revision SET value = value + 1 WHERE name = 'evidence'")

    def _rows(self, sql: str) -> list[Any]:
        with self._in_plain_words():
            return self._db.execute(sql).fetchall()

    def _statements(self) -> dict[str, list[Statement]]:
        """The statements of every path, in their order."""
        quotes: dict[int, list[tuple[str, Evidence]]] = {}
        for statement, part, start, end, quote, rule, first, last in self._rows(
            "SELECT statement, part, start, end, quote, rule, sentence_start, sentence_end FROM quote ORDER BY id"
        ):
            sentence = None if first is None else (first, last)
            words = Evidence(start=start, end=end, quote=quote, rule=rule, sentence=sentence)
            quotes.setdefault(statement, []).append((part, words))
        rows = self._rows("SELECT path, id, kind, meeting, data FROM statement ORDER BY path, id")
        return {
            path: [Statement(kind, meeting, json.loads(data), quotes.get(i, [])) for _, i, kind, meeting, data in group]
            for path, group in groupby(rows, key=lambda row: row[0])
        }

    @contextmanager
    def _in_plain_words(self) -> Iterator[None]:
        """SQLite's errors as one line that says what to do."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise BadDatabase(_plain_words(self.path, error)) from error


def _plain_words(path: Path, error: sqlite3.DatabaseError) -> str:
    said = str(error)
    if "not a database" in said or "malformed" in said:
        return f"{path} is not a whomet database, or is damaged; name another file."
    if "locked" in said or "busy" in said:
        return f"{path} is in use by another program; try again when it has finished."
    if "unable to open" in said:
        return f"{path} cannot be opened; does its folder exist, and may you write there?"
    if "readonly" in said:
        return f"{path} cannot be written; check the rights of the file and its folder."
    return f"{path} cannot be used: {said}."


def _insert(db: sqlite3.Connection, path: str, statement: Statement) -> None:
    row = [path, statement.kind, statement.meeting, _json(statement.data)]
    number = db.execute("INSERT INTO statement VALUES (NULL, ?, ?, ?, ?)", row).lastrowid
    db.executemany(
        "INSERT INTO quote VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            [number, part, words.start, words.end, words.quote, words.rule, *(words.sentence or (None, None))]
            for part, words in statement.quotes
        ),
    )


def _forget_path(db: sqlite3.Connection, path: str) -> str | None:
    """Drop a path with its statements; the id of the document it held, or None."""
    row = db.execute("SELECT document FROM source WHERE path = ?", [path]).fetchone()
    db.execute("DELETE FROM source WHERE path = ?", [path])
    return row[0] if row else None


def _forget_if_pathless(db: sqlite3.Connection, document: str | None) -> None:
    sql = "DELETE FROM document WHERE id = ? AND NOT EXISTS (SELECT 1 FROM source WHERE document = ?)"
    db.execute(sql, [document, document])


def _digest(report: Report) -> str:
    return hashlib.sha256(report.model_dump_json().encode()).hexdigest()


def _keep_answers(db: sqlite3.Connection, memory: Memory) -> None:
    """Add the new answers and drop those nobody asked for, so that nothing stays of a document that is gone.

    The table is no part of the evidence, and made when it is first needed: nothing is lost where it is not there.
    """
    db.execute("CREATE TABLE IF NOT EXISTS answer (key BLOB PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")
    if len(memory.used) > MOST:
        db.execute("DELETE FROM answer")
        return
    db.executemany("DELETE FROM answer WHERE key = ?", ((key,) for key in memory.known.keys() - memory.used.keys()))
    fresh = ((key, _json(answer)) for key, answer in memory.fresh.items())
    db.executemany("INSERT OR REPLACE INTO answer VALUES (?, ?)", fresh)


@cache
def _vocabulary() -> int:
    """A number for what the vocabulary file holds, so that a graph in the words of an earlier whomet is made again."""
    return zlib.crc32(Path(__file__).with_name("vocabulary.yaml").read_bytes())


def _parsed(rows: list[Any]) -> list[Any]:
    """The JSON in the last column, parsed at one go: half the time of one by one."""
    found: list[Any] = json.loads(f"[{','.join([row[-1] for row in rows])}]")
    return found


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
