"""Every quote against its text and its file: each file is read again with the reader it came from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from graph.statements import take_apart
from graph.verify import Mismatch, verify
from loaders.read import read_file
from loaders.read.sources import INSIDE, STDIN, Unreadable, is_inside

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore


def check_quotes(
    store: EvidenceStore, progress: Callable[[int, int], None] = lambda done, of: None
) -> tuple[int, list[Mismatch]]:
    """How many quotes were compared, and what does not hold."""
    texts = {document.id: document.text for document in store.documents()}
    paths = store.paths()
    files = _Files()
    done = 0

    def read(path: str) -> str | None:
        nonlocal done
        done += 1
        progress(done, len(paths))
        return texts[paths[path]] if path == STDIN else files.text_of(path)  # standard input cannot be read twice

    quotes = sum(len(statement.quotes) for report in store.reports() for statement in take_apart(report))
    return quotes, verify(store, read)


class _Files:
    """Texts by path; an archive is read once for all its members, which come one after the other."""

    def __init__(self) -> None:
        self.outer = ""
        self.texts: dict[str, str] = {}

    def text_of(self, path: str) -> str | None:
        """The text of a file, or of a member of one, now; None where it is gone or cannot be read."""
        outer = path.partition(INSIDE)[0] if is_inside(path) else path
        if outer != self.outer:
            found = (item for item in read_file(outer) if not isinstance(item, Unreadable))
            self.outer, self.texts = outer, {document.path: document.text for document in found}
        return self.texts.get(path)
