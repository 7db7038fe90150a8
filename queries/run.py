"""Run a canned query, on the graph in memory or on Neo4j: the same rows in the same order.

A store is a `networkx.MultiDiGraph` from `graph.networkx_store`, or an object with `rows(cypher, params) -> list[dict]`
that supplies `$workspace` itself (the Neo4j store). Errors are `WhometError`s that say what to do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any

from graph.errors import StoreUnavailable
from queries.catalogue import Query, query_named
from queries.coverage import coverage
from queries.fetch import Row, Store, fetch
from queries.params import checked


@dataclass(frozen=True)
class Result:
    """Rows by column, and what they rest on.

    `coverage` counts what was looked at. `tell` gives `told`; a server is asked for it only when somebody wants it.
    """

    query: str
    params: dict[str, Any]
    columns: tuple[str, ...]
    rows: list[Row]
    coverage: dict[str, int] = field(default_factory=dict)
    tell: Callable[[], list[Any]] = list

    @cached_property
    def told(self) -> list[Any]:
        """For each row what the store gave of its statements (DOCUMENT:START-END) and their words."""
        return self.tell()

    @cached_property
    def said(self) -> list[dict[str, str]]:
        """For each row its statements and their words."""
        return [words_of(row) for row in self.told]

    @cached_property
    def named(self) -> set[str]:
        """Every statement of the rows, without the words: enough to count them, in a fraction of the time."""
        return set().union(*(found.get("statements") or () for row in self.told for found in maps_in(row)))

    @cached_property
    def statements(self) -> dict[str, str]:
        """Every statement of the rows once, and its words."""
        return {statement: quote for row in self.said for statement, quote in row.items()}

    @cached_property
    def evidence(self) -> list[Row]:
        """The statements in the order of document and place, as `document`, `start`, `end`, `quote`."""
        return in_order(self.statements)

    @cached_property
    def row_evidence(self) -> list[list[Row]]:
        """The same by row."""
        return [in_order(row) for row in self.said]

    def to_dict(self) -> dict[str, Any]:
        """The object that `--json` prints."""
        return {
            "query": self.query,
            "params": self.params,
            "columns": list(self.columns),
            "rows": self.rows,
            "coverage": self.coverage,
            "evidence": self.evidence,
        }


def run(query: str | Query, params: Mapping[str, Any] | None, store: Store, *, for_review: int = 0) -> Result:
    """Run one query. Names in `params` may be ids, names or aliases.

    `for_review` is how many mentions wait for a person's decision; it is passed through to the coverage.
    Raises UnknownName for a query, parameter or name that is not there, WhometError for a value of the wrong type.
    """
    found = query if isinstance(query, Query) else query_named(query)
    values = checked(found, params or {}, store)
    rows = fetch(found, values, store, words=False)
    told = [row.pop("statements", ()) for row in rows]
    later = hasattr(store, "rows") and "statements" in found.columns
    tell = partial(asked_again, found, values, store, rows) if later else lambda: told
    return Result(found.name, values, found.shown, rows, coverage(values, store, for_review), tell)


def asked_again(query: Query, values: Mapping[str, Any], store: Store, rows: list[Row]) -> list[Any]:
    """The statements of rows that were fetched without. Raises StoreUnavailable where the rows are others by now."""
    again = fetch(query, values, store)
    told = [row.pop("statements", ()) for row in again]
    if again != rows:
        raise StoreUnavailable("The graph was written meanwhile: ask again.")
    return told


def words_of(statements: Any) -> dict[str, str]:
    """The words of each statement in lists of any nesting of maps with `statements` and `quotes`."""
    found: dict[str, str] = {}
    for said in maps_in(statements):
        found.update(zip(said.get("statements") or (), said.get("quotes") or (), strict=False))
    return found


def maps_in(said: Any) -> list[dict[str, Any]]:
    """The maps in lists of any nesting. There are hundreds of thousands: a list of maps alone is given as it is."""
    if isinstance(said, dict):
        return [said]
    parts = list(said or ())
    if all(isinstance(part, dict) for part in parts):
        return parts
    return [found for part in parts for found in maps_in(part)]


def in_order(said: Mapping[str, str]) -> list[Row]:
    """Statements as rows, by document and place."""
    found = {}
    for statement, quote in said.items():
        document, _, span = statement.rpartition(":")
        start, _, end = span.partition("-")
        place = document, int(start), int(end)
        found[place] = {"document": document, "start": place[1], "end": place[2], "quote": quote}
    return [found[place] for place in sorted(found)]
