"""What one reader makes of one file, before it becomes a Document.

Promises plain data only. A reader is a function `read(data, name) -> Reading`; it raises
`UnreadableFile` with one clear line (without the path, which the caller knows).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

MAX_BYTES = 64 * 1024 * 1024  # of one document; a press release has kilobytes


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about a text besides its words; None where it is not known."""

    title: str | None = None
    lang: str | None = None
    published: str | None = None
    issuer: str | None = None
    url: str | None = None

    def over(self, other: Facts) -> Facts:
        """These facts, and the other's where these have none."""
        mine = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(other, **{name: value for name, value in mine.items() if value is not None})


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside a file: a member of a zip, an attachment of a mail.

    `data()` unpacks it, and raises UnreadableFile where that fails.
    """

    name: str
    data: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Reading:
    """The text, what the file says about itself, the reader's name and version, and what else was in it.

    `text` is None for a container without words of its own. `notes` are lines about what could not be read.
    `stated` are facts somebody wrote down about the text (front matter); `facts` those of the page itself.
    """

    text: str | None
    reader: str
    facts: Facts = NO_FACTS
    stated: Facts = NO_FACTS
    parts: tuple[Part, ...] = ()
    notes: tuple[str, ...] = ()


def join_cells(cells: list[str]) -> str:
    """The cells of a table row as one line, the way prose writes the same list: `Ana Pérez, Directora`."""
    return ", ".join(words for cell in cells if (words := " ".join(cell.split()).strip(" ,;")))
