"""Run a canned query, on the graph in memory or on Neo4j: the same rows in the same order.

A store is a `networkx.MultiDiGraph` from `graph.networkx_store`, or an object with `rows(cypher, params) -> list[dict]`
that supplies `$workspace` itself (the Neo4j store). Errors are `WhometError`s that say what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from queries.catalogue import Query, query_named
from queries.coverage import coverage
from queries.fetch import Row, Store, fetch
from queries.params import checked


@dataclass(frozen=True)
class Result:
    """Rows by column, and what they rest on.

    `evidence` is every statement once, in the order of document and place: `document`, `start`, `end`, `quote`.
    `row_evidence` holds the same by row. `coverage` counts what was looked at.
    """

    query: str
    params: dict[str, Any]
    columns: tuple[str, ...]
    rows: list[Row]
    evidence: list[Row] = field(default_factory=list)
    coverage: dict[str, int] = field(default_factory=dict)
    row_evidence: list[list[Row]] = field(default_factory=list)

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
    rows = fetch(found, values, store)
    proofs = [evidence(row.pop("statements", ())) for row in rows]
    return Result(
        query=found.name,
        params=values,
        columns=found.shown,
        rows=rows,
        evidence=in_order(proof for row in proofs for proof in row),
        coverage=coverage(values, store, for_review),
        row_evidence=proofs,
    )


def evidence(statements: Any) -> list[Row]:
    """Statements of any nesting as a flat list, each once: maps of `statements` (DOCUMENT:START-END) and `quotes`."""
    return in_order(proof for pair in pairs(statements) for proof in proofs(pair))


def pairs(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield value
    elif value is not None:
        for part in value:
            yield from pairs(part)


def proofs(pair: Mapping[str, Any]) -> Iterator[Row]:
    names, quotes = pair.get("statements") or (), pair.get("quotes") or ()
    for name, quote in zip(names, quotes, strict=False):
        document, _, span = name.rpartition(":")
        start, _, end = span.partition("-")
        yield {"document": document, "start": int(start), "end": int(end), "quote": quote}


def in_order(proofs: Iterable[Row]) -> list[Row]:
    once = {(proof["document"], proof["start"], proof["end"]): proof for proof in proofs}
    return [once[key] for key in sorted(once)]
