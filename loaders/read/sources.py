"""Which files to read: the paths a user gives, folders walked to the end, in one fixed order.

Hidden files and folders are left out, as are files that hold no text (pictures, metadata).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from loaders.read.kinds import ADVICE, ENDINGS, ending
from loaders.read.metadata import FOLDER_FILES, folder_facts
from loaders.read.reading import Facts

STDIN = "-"
INSIDE = "!"  # archive.zip!member.txt


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, or a part of one, that could not be read: `message` is one line that says what to do."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def list_files(paths: Iterable[str | os.PathLike[str]]) -> list[str | Unreadable]:
    """Every file to read, sorted and each once, then what is wrong with the paths and their metadata."""
    files: set[str] = set()
    wrong: dict[Unreadable, None] = {}
    for given in paths:
        for found in _expand(os.fspath(given)):
            if isinstance(found, Unreadable):
                wrong[found] = None
            else:
                files.add(found)
    return [*sorted(files), *wrong]


def _expand(given: str) -> Iterator[str | Unreadable]:
    path = os.path.normpath(given) if given and not is_inside(given) else given
    if given == STDIN or os.path.isfile(path) or is_inside(given):
        yield path
    elif os.path.isdir(path):
        yield from _walk(path)
    elif os.path.exists(path):
        yield Unreadable(given, "is not a regular file")
    else:
        yield Unreadable(given, f"no such file or folder{_near(path)}")


def is_inside(path: str) -> bool:
    """Whether a path names a member of a file that is there, as in `archive.zip!member.txt`."""
    outer, mark, _ = path.partition(INSIDE)
    return bool(mark) and os.path.isfile(outer) and not os.path.exists(path)


def _near(path: str) -> str:
    from difflib import get_close_matches

    folder, name = os.path.split(path)
    try:
        near = get_close_matches(name, sorted(os.listdir(folder or ".")), n=1, cutoff=0.75)
    except OSError:
        return ""
    return f"; did you mean {os.path.join(folder, near[0])}?" if near else ""


def _walk(folder: str) -> Iterator[str | Unreadable]:
    found = False
    closed: list[OSError] = []
    refused: list[Unreadable] = []
    for here, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(here, name)
            if name.startswith("."):
                continue
            if ending(name) in ENDINGS:
                found = True
                yield path
            elif ending(name) in ADVICE:
                refused.append(Unreadable(path, f"whomet does not read {ending(name)} files: {ADVICE[ending(name)]}"))
        refused += [Unreadable(here, mistake) for mistake in folder_table(here)[1]]
    yield from refused
    yield from (Unreadable(str(error.filename), why_closed(error)) for error in closed)
    if not found:
        yield Unreadable(folder, f"no documents in this folder (looked for {', '.join(ENDINGS)})")


def why_closed(error: OSError) -> str:
    """The words of an operating system's refusal."""
    return f"cannot be opened ({(error.strerror or str(error)).lower()})"


def sibling(folder: str, name: str) -> bytes | None:
    """The bytes of a file in a folder, None where there is none to read."""
    try:
        return Path(folder, name).read_bytes()
    except (OSError, ValueError):
        return None


def folder_table(folder: str) -> tuple[dict[str, Facts], list[str]]:
    """The facts of a folder's metadata file, read again only when it changed."""
    return _table(folder, tuple(_stamp(os.path.join(folder, name)) for name in FOLDER_FILES))


@lru_cache(maxsize=64)
def _table(folder: str, _stamps: tuple[tuple[int, int] | None, ...]) -> tuple[dict[str, Facts], list[str]]:
    return folder_facts(lambda name: sibling(folder, name))


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
