"""Whether everything stands as it should: the program's own words, the database and its quotes, Neo4j."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from graph.errors import WhometError

State = Literal["ok", "wrong", "skipped"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at."""

    check: str
    state: State
    said: str


def checks(db: Path) -> Iterator[Check]:
    """All of them, one after the other; none of them changes anything."""
    yield _checked("words and authority files", _words)
    yield _checked("canned queries", _queries)
    if db.is_file():
        yield _checked("database", lambda: _database(db))
        yield _checked("quotes", lambda: _quotes(db))
    else:
        yield Check("database", "skipped", f"there is no {db} yet; `whomet load PATH` makes it")
    if neo4j_is_configured():
        yield _checked("Neo4j", _neo4j)
    else:
        yield Check("Neo4j", "skipped", "not configured; WHOMET_NEO4J_URI or whomet.toml name one")
    yield Check("Java and a browser", "ok", "not needed; the page opens in any browser")


def neo4j_is_configured() -> bool:
    """Whether the environment or a config file names a server."""
    from graph.neo4j_store.settings import CONFIG

    named = any(name.startswith("WHOMET_NEO4J_") and value for name, value in os.environ.items())
    return named or bool(os.environ.get("WHOMET_CONFIG")) or Path(CONFIG).is_file()


def _checked(name: str, look: Callable[[], str]) -> Check:
    """What a look says; wrong where it raises. A broken file of ours may raise anything."""
    try:
        return Check(name, "ok", look())
    except WhometError as error:
        return Check(name, "wrong", str(error))
    except Exception as error:
        return Check(name, "wrong", f"{type(error).__name__}: {error}")


def _words() -> str:
    """A tiny text goes the whole way, which reads every word list."""
    from hashlib import sha256

    from graph.authority import authority
    from graph.model import Document
    from graph.resolve import resolve
    from loaders.extract import extract

    known = authority()
    for text in ("El canciller se reunió con la embajadora.", "The secretary met with the ambassador."):
        resolve([extract(Document(id=sha256(text.encode()).hexdigest(), path="words", text=text))])
    return f"{len(known.agencies)} agencies, {len(known.topics)} topics"


def _queries() -> str:
    from queries.catalogue import catalogue

    return f"{len(catalogue())} queries"


def _database(db: Path) -> str:
    from graph.evidence import EvidenceStore

    with EvidenceStore(db, create=False) as store:
        paths, decisions = len(store.paths()), len(store.decisions())
        current = "" if store.graph_is_current() else "; the graph is old and will be resolved when next asked"
    return f"{db}: {paths} files, {decisions} decisions{current}"


def _quotes(db: Path) -> str:
    """The kept texts only, and the graph where it is current; `verify` reads the files again."""
    from graph.evidence import EvidenceStore
    from graph.verify import verify

    with EvidenceStore(db, create=False) as store:
        wrong = verify(store)
    if wrong:
        raise WhometError(f"{len(wrong)} do not stand at their place; `whomet verify` lists them.")
    return "every quote stands in its text; `whomet verify` compares the files too"


def _neo4j() -> str:
    from graph.neo4j_store import Neo4jStore, settings

    chosen = settings()
    with Neo4jStore(chosen) as store:
        whole = "" if store.complete else "; nothing is there yet, or the last sync did not finish: run `whomet sync`"
    return f"{chosen.place}, workspace {chosen.workspace}{whole}"
