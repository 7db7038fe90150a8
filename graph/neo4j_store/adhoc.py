"""A person's own Cypher, for reading only.

The query is planned first and refused where the plan would write, administer, stop others' transactions or
read files; then it runs in read mode, under a limit of rows and of time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from neo4j import READ_ACCESS, Query, Session
from neo4j.exceptions import ClientError
from neo4j.graph import Node, Path, Relationship

from graph.errors import BadQuery
from graph.neo4j_store.connect import in_plain_words
from graph.neo4j_store.read import Neo4jStore

# Plan operators of queries that Neo4j counts as reading but that do more than read the graph.
_REFUSED = {"LoadCSV": "reads files", "TerminateTransactions": "stops the work of others"}
_TIMED_OUT = "TransactionTimedOut"
_PLAN_ONLY = "EXPLAIN "
_PLACE = re.compile(r"\(line (\d+), column (\d+) \(offset: \d+\)\)")


@dataclass(frozen=True)
class Table:
    """Rows of plain data: what JSON can hold. `truncated` where the row limit cut them off."""

    columns: list[str]
    rows: list[dict[str, Any]]
    truncated: bool = False


def run_cypher(
    text: str,
    params: Mapping[str, Any] | None,
    store: Neo4jStore,
    *,
    max_rows: int = 1_000,
    seconds: float = 30.0,
) -> Table:
    """Run a reading query; `$workspace` is set for it, and need not be used.

    Raises BadQuery for Cypher that does not parse, does more than read, or takes longer than `seconds` (the
    server looks every two seconds or so); StoreUnavailable where the server fails.
    """
    values = {"workspace": store.settings.workspace, **(params or {})}
    with in_plain_words(store.settings, connected=True), _session(store, max_rows) as session:
        try:
            _refuse_unless_reading(session, text, values)
            return _fetch(session, text, values, max_rows, seconds)
        except ClientError as error:
            raise BadQuery(_what_is_wrong(error, seconds)) from error


def _session(store: Neo4jStore, max_rows: int) -> Session:
    return store.driver.session(
        database=store.settings.database, default_access_mode=READ_ACCESS, fetch_size=max_rows + 1
    )


def _refuse_unless_reading(session: Session, text: str, values: dict[str, Any]) -> None:
    summary = session.run(_PLAN_ONLY + text, values).consume()
    if summary.query_type != "r":
        raise BadQuery("This query would write or administer; `whomet cypher` only reads.")
    for operator in _operators(summary.plan):
        if operator in _REFUSED:
            raise BadQuery(f"This query {_REFUSED[operator]}; `whomet cypher` only reads the graph.")


def _operators(plan: Mapping[str, Any] | None) -> Iterator[str]:
    if plan:
        yield plan["operatorType"].partition("@")[0]
        for child in plan.get("children", ()):
            yield from _operators(child)


def _fetch(session: Session, text: str, values: dict[str, Any], max_rows: int, seconds: float) -> Table:
    result = session.run(Query(text, timeout=seconds), values)
    records = result.fetch(max_rows + 1)
    rows = [dict(zip(record.keys(), map(plain, record.values()), strict=True)) for record in records[:max_rows]]
    return Table(list(result.keys()), rows, truncated=len(records) > max_rows)


def _what_is_wrong(error: ClientError, seconds: float) -> str:
    if _TIMED_OUT in (error.code or ""):
        return f"The query ran longer than {seconds:g} s: bound it (LIMIT, fewer steps), or allow it more time."
    said = (error.message or str(error)).partition("\n")[0]
    return f"Neo4j does not take this query: {_PLACE.sub(_as_typed, said)}"


def _as_typed(place: re.Match[str]) -> str:
    """The place in the text as the person typed it, without the word put before it."""
    line, column = int(place[1]), int(place[2])
    return f"(line {line}, column {column - len(_PLAN_ONLY) if line == 1 else column})"


def plain(value: Any) -> Any:
    """A value of Neo4j as JSON can hold it: nodes, edges and paths as maps and lists, dates and durations as text."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": plain(dict(value.items()))}
    if isinstance(value, Relationship):
        return {"type": value.type, "properties": plain(dict(value.items()))}
    if isinstance(value, Path):
        between = [step for pair in zip(value.relationships, value.nodes[1:], strict=True) for step in pair]
        return [plain(step) for step in (value.nodes[0], *between)]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.iso_format() if hasattr(value, "iso_format") else str(value)
