"""Rows of a canned query as a store gives them: by its twin on the graph in memory, by its Cypher on Neo4j."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from queries.catalogue import Query
from queries.facts import facts, nulls_last

Store: TypeAlias = Any  # a networkx.MultiDiGraph, or an object with `rows`
Row = dict[str, Any]


def fetch(query: Query, values: Mapping[str, Any], store: Store, *, words: bool = True) -> list[Row]:
    """All rows with their `statements` as the store gives them; without `words` a server leaves those empty."""
    if hasattr(store, "rows"):
        return [dict(row) for row in store.rows(query.cypher if words else query.cypher_without_words, dict(values))]
    rows = [dict(zip(query.columns, row, strict=True)) for row in twin(query)(facts(store), **values)]
    return ordered(rows, query.order)[: values.get("limit")]


def twin(query: Query) -> Callable[..., Iterable[Sequence[Any]]]:
    """The function of the same name that answers a query on a NetworkX graph."""
    module = importlib.import_module(f"queries.twins.{query.family}")
    function: Callable[..., Iterable[Sequence[Any]]] = getattr(module, query.name)
    return function


def ordered(rows: list[Row], order: Sequence[str]) -> list[Row]:
    """Sort as Cypher does: nulls last going up, first going down (a leading minus)."""
    for column in reversed(order):
        name = column.removeprefix("-")
        rows.sort(key=lambda row: nulls_last(row[name]), reverse=column.startswith("-"))
    return rows
