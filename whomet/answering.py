"""One place that answers: from the database file in memory, or from Neo4j; and says what the answer rests on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from whomet.output import plain, print_json, print_rows, say, show

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import MeetingGraph
    from graph.model import Document
    from queries.facts import Facts
    from queries.run import Result


@dataclass
class Answering:
    """What answers. `evidence` is the database file, None where Neo4j answers without one.

    Both views of the graph are read when first asked for: few commands need both.
    """

    read_store: Callable[[], Any]
    read_graph: Callable[[], MeetingGraph]
    evidence: EvidenceStore | None = None

    @cached_property
    def store(self) -> Any:
        """What runs queries, with its names already indexed."""
        from queries.names import names_of

        with collecting_later():
            store = self.read_store()
            names_of(store)
        return store

    @cached_property
    def graph(self) -> MeetingGraph:
        """The whole graph as plain nodes and edges."""
        with collecting_later():
            return self.read_graph()

    @cached_property
    def documents(self) -> list[Document]:
        """The documents with their texts; none where Neo4j answers."""
        return self.evidence.documents() if self.evidence else []

    @property
    def for_review(self) -> int:
        """How many pairs wait for a person's decision; where Neo4j answers, how many did at the last sync."""
        if self.evidence is None:
            return int(self.store.for_review)
        findings = self.evidence.read_findings()
        return sum(finding.finding == "review" for finding in findings)


@contextmanager
def answering(db: Path, where: str) -> Iterator[Answering]:
    """Open what `--store` names. Raises BadDatabase or StoreUnavailable."""
    if where == "neo4j":
        from graph.neo4j_store import Neo4jStore, settings

        with Neo4jStore(settings()) as store:
            yield Answering(lambda: store, store.graph)
        return
    from graph.evidence import EvidenceStore

    with EvidenceStore(db, create=False) as evidence:
        if not evidence.graph_is_current():
            from whomet.loading import current_graph

            current_graph(evidence)
        try:
            yield Answering(lambda: _store(evidence), evidence.read_graph, evidence)
        finally:
            gc.unfreeze()


def _store(evidence: EvidenceStore) -> Facts:
    from queries.facts import Facts

    return Facts.of_rows(*evidence.graph_rows())


@contextmanager
def collecting_later() -> Iterator[None]:
    """Look for no garbage while a graph is read: there is none, and looking takes longer than reading."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def answer(query: str, params: Mapping[str, Any], by: Answering) -> Result:
    """Run a canned query. Raises UnknownName or WhometError for what it does not take."""
    from queries.run import run

    return run(query, params, by.store, for_review=by.for_review)


def print_answer(
    result: Result, by: Answering, *, as_json: bool, as_csv: bool, notes: Sequence[str] | None = None
) -> None:
    """Rows, the words they rest on, and what was counted; `notes` say how a question was read."""
    if as_json:
        print_json(result.to_dict() | ({} if notes is None else {"notes": list(notes)}))
        return
    for note in notes or ():
        say(plain(note))
    if not result.rows and not as_csv:
        show("Nothing found.")
    else:
        print_rows(result.columns, result.rows, as_csv=as_csv)
    if not as_csv:
        print_evidence(result, by)
        show(f"\n{counted(result.coverage)}")


def print_evidence(result: Result, by: Answering) -> None:
    """Row by row, the meetings, documents and words."""
    from whomet.proof import Sources, print_proofs

    if result.evidence:
        names = [_row_name(row) for row in result.rows]
        print_proofs(names, result.row_evidence, Sources.of(by.graph, by.documents))


def _row_name(row: Mapping[str, Any]) -> str:
    """The first column a person reads."""
    named = (value for column, value in row.items() if column != "id" and not column.endswith("_id"))
    return str(next(named, ""))


def counted(coverage: Mapping[str, int]) -> str:
    """One line on what was looked at."""
    words = {
        "documents": "documents",
        "meetings_held": "meetings held",
        "dates_unknown": "of them without a date",
        "mentions_for_review": "mentions for review",
    }
    return "Counted: " + ", ".join(f"{coverage.get(key, 0)} {text}" for key, text in words.items()) + "."


def print_refusal(suggestions: list[str], why: str, *, as_json: bool) -> None:
    """A question that was not understood, with questions that would be."""
    if as_json:
        print_json({"query": None, "suggestions": suggestions})
    say(plain(f"whomet: {why}"))
    for suggestion in suggestions:
        say(plain(f"  {suggestion}"))
