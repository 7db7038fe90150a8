"""Who met whom, and where it says so. `whomet.api` tells what there is; nothing is imported before it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from whomet.api import ask, extract, graph, load, query

__all__ = ["ask", "extract", "graph", "load", "query"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'whomet' has no attribute {name!r}")
    from whomet import api

    return getattr(api, name)
