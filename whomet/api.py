"""What `import whomet` gives: the verbs of the command line, as functions that return data.

    import whomet
    whomet.load(["releases/"], db="whomet.db")
    for row in whomet.ask("who attended every meeting?", db="whomet.db").rows:
        print(row["person"])

Everything a caller can mend is a `graph.errors.WhometError`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import WhometError
from whomet.answering import answer, answering

if TYPE_CHECKING:
    from graph.meeting_graph import MeetingGraph
    from graph.model import Report
    from loaders.read.sources import Unreadable
    from queries.run import Result
    from whomet.loading import Loaded

Db = str | Path


def extract(paths: Iterable[str], *, published: str | None = None) -> Iterator[Report | Unreadable]:
    """What each document says, without a database."""
    from whomet.loading import How, reports

    return reports(paths, How(published, jobs=1))


def load(paths: Iterable[str], db: Db = "whomet.db", *, published: str | None = None, jobs: int = 1) -> Loaded:
    """Read documents into a database and bring its graph up to date."""
    from graph.evidence import EvidenceStore
    from whomet.loading import How, current_graph, load_paths

    with EvidenceStore(db) as store:
        loaded = load_paths(paths, store, How(published, jobs))
        current_graph(store)
    return loaded


def graph(db: Db = "whomet.db") -> MeetingGraph:
    """The graph of a database."""
    with answering(Path(db), "memory") as by:
        return by.graph


def ask(question: str, db: Db = "whomet.db") -> Result:
    """Answer a question in Spanish or English. Raises WhometError where it is not understood."""
    from queries.ask import Refusal, compile_question

    with answering(Path(db), "memory") as by:
        understood = compile_question(question, by.store)
        if isinstance(understood, Refusal):
            raise WhometError(understood.reason)
        return answer(understood.query, understood.params, by)


def query(name: str, db: Db = "whomet.db", **params: object) -> Result:
    """Run a canned query by its name."""
    with answering(Path(db), "memory") as by:
        return answer(name, params, by)
