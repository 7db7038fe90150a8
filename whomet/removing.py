"""Taking documents out again: by path, by folder, or by id, and exactly what they said."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING

from graph.errors import UnknownName

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore

_SHORTEST = 8  # digits of an id that may stand for the whole


def paths_meant(names: Iterable[str], known: Mapping[str, str]) -> list[str]:
    """The known paths (with the ids they hold) that are named. Raises UnknownName before anything is done."""
    found: dict[str, None] = {}
    for name in names:
        meant = [path for path, document in known.items() if _is_meant(name, path, document)]
        if not meant:
            raise UnknownName(f"No document here is called {name!r}: give its path, the folder it lies in, or its id.")
        found.update(dict.fromkeys(meant))
    return list(found)


def _is_meant(name: str, path: str, document: str) -> bool:
    digits = name.removeprefix("document-")
    if len(digits) >= _SHORTEST and document.startswith(digits):
        return True
    wanted, held = PurePath(os.path.abspath(name)), PurePath(os.path.abspath(path))
    return name == path or wanted == held or wanted in held.parents or path.startswith(f"{name}!")


def remove(store: EvidenceStore, names: Iterable[str]) -> list[str]:
    """Forget the documents named, and resolve the graph anew; the paths that were forgotten."""
    from whomet.loading import current_graph

    gone = [path for path in paths_meant(names, store.paths()) if store.remove_path(path)]
    current_graph(store)
    return gone
