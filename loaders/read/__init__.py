"""From paths to Documents: decoded text, and what is known about it. One bad file never stops the others.

`list_files` says which files there are, `read_file` reads one (a process of a pool can), and
`read_paths` does both. The same paths give the same Documents in the same order.
"""

from __future__ import annotations

import os
import posixpath
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from hashlib import sha256

from graph.errors import UnreadableFile
from graph.model import Document
from loaders.language import language
from loaders.read.kinds import ADVICE, ENDINGS, ending, kind_of, read_as, unsuitable
from loaders.read.metadata import file_facts, folder_facts, published_date, same_name
from loaders.read.reading import MAX_BYTES, NO_FACTS, Facts, Part, Reading
from loaders.read.sources import INSIDE, STDIN, Unreadable, folder_table, is_inside, list_files, sibling, why_closed

__all__ = ["Unreadable", "document_of", "list_files", "published_date", "read_file", "read_paths"]

_MAX_DEPTH = 3  # a zip in a mail in a zip


def read_paths(
    paths: Iterable[str | os.PathLike[str]], *, published: str | None = None
) -> Iterator[Document | Unreadable]:
    """Every document under the paths, in the order of the paths, each with its own facts.

    A path is a file, a folder, `-` for standard input, or `archive.zip!member`. `published`
    (`2024-02-07`) overrides every other publication date.
    """
    for path in list_files(paths):
        if isinstance(path, Unreadable):
            yield path
        else:
            yield from read_file(path, published=published)


def read_file(path: str, *, published: str | None = None) -> Iterator[Document | Unreadable]:
    """The documents of one file: one, or those inside an archive or mail, or what is wrong with it."""
    given = Facts(published=published)
    outer, _, wanted = path.partition(INSIDE) if is_inside(path) else (path, "", "")
    folder, name = os.path.split(outer)
    stated, mistakes = file_facts(name, lambda sibling_name: sibling(folder, sibling_name))
    listed = folder_table(folder or ".")[0].get(same_name(name), NO_FACTS)
    yield from (Unreadable(path, mistake) for mistake in mistakes)
    found = False
    for item in _open(outer, stated.over(listed), given):
        if not wanted or item.path == path:
            found = True
            yield item
    if not found:
        yield Unreadable(path, f"no {wanted} in {outer}" if wanted else "holds no documents")


def document_of(reading: Reading, path: str, stated: Facts = NO_FACTS, given: Facts = NO_FACTS) -> Document:
    """A Document from what a reader found: the user's facts before written ones, written before the page's own."""
    text = reading.text or ""
    stated = given.over(stated.over(reading.stated))
    facts = stated.over(reading.facts)
    basis = "user" if given.published else "metadata" if stated.published else "page"
    return Document(
        id=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        path=path.replace(os.sep, "/"),
        text=text,
        url=facts.url,
        title=facts.title,
        lang=stated.lang or language(text) or reading.facts.lang,  # pages often name the language of their menu
        issuer=facts.issuer,
        published=facts.published,
        published_basis=basis if facts.published else None,
        reader=reading.reader,
    )


def _open(path: str, stated: Facts, given: Facts) -> Iterator[Document | Unreadable]:
    try:
        data = _bytes(path)
    except UnreadableFile as error:
        yield Unreadable(path, str(error))
    except OSError as error:
        yield Unreadable(path, why_closed(error))
    else:
        yield from _read(data, path, stated, given, 0)


def _bytes(path: str) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    limit = MAX_BYTES * (16 if ending(path) == ".zip" else 1)
    if os.path.getsize(path) > limit:
        raise UnreadableFile(f"is larger than {limit // 2**20} MB; split it")
    with open(path, "rb") as file:
        return file.read()


def _read(data: bytes, path: str, stated: Facts, given: Facts, depth: int) -> Iterator[Document | Unreadable]:
    """The documents in `data`. Whatever a reader trips over becomes a line about this file."""
    try:
        reading = _reading(data, path)
        if reading.text is not None and not reading.text.strip():
            raise UnreadableFile("is empty")
        if reading.text is not None:
            yield document_of(reading, path, stated, given)
        yield from (Unreadable(path, note) for note in reading.notes)
        yield from _inside(reading.parts, path, given, depth)
    except UnreadableFile as error:
        yield Unreadable(path, str(error))


def _reading(data: bytes, path: str) -> Reading:
    if not data.strip():
        raise UnreadableFile("is empty")
    if len(data) > MAX_BYTES and ending(path) != ".zip":
        raise UnreadableFile(f"is larger than {MAX_BYTES // 2**20} MB; split it")
    kind = kind_of(data, path)
    try:
        return read_as(kind, data, path)
    except UnreadableFile:
        raise
    except Exception as error:  # parsers of foreign formats raise anything on damaged input
        raise UnreadableFile(f"is damaged: it cannot be read as {kind} ({type(error).__name__})") from error


def _inside(parts: tuple[Part, ...], path: str, given: Facts, depth: int) -> Iterator[Document | Unreadable]:
    """The documents of an archive or mail; metadata files inside it count as those of a folder do."""
    stated = _stated_inside(parts)
    for part in parts:
        if part.name.startswith("__MACOSX/") or posixpath.basename(part.name).startswith("."):
            continue
        inner = f"{path}{INSIDE}{part.name}"
        try:
            if ending(part.name) in ADVICE:
                raise unsuitable(ending(part.name))
            if ending(part.name) not in ENDINGS:
                continue
            if depth >= _MAX_DEPTH:
                raise UnreadableFile("is packed too deep; unpack it first")
            yield from _read(part.data(), inner, stated(part.name), given, depth + 1)
        except UnreadableFile as error:
            yield Unreadable(inner, str(error))


def _stated_inside(parts: tuple[Part, ...]) -> Callable[[str], Facts]:
    """What the metadata files among the parts say of a part."""
    by_name = {part.name: part for part in parts}

    def beside(folder: str, name: str) -> bytes | None:
        part = by_name.get(posixpath.join(folder, name))
        return part.data() if part else None

    @cache
    def table(folder: str) -> dict[str, Facts]:
        return folder_facts(partial(beside, folder))[0]

    def stated(member: str) -> Facts:
        folder, name = posixpath.split(member)
        return file_facts(name, partial(beside, folder))[0].over(table(folder).get(same_name(name), NO_FACTS))

    return stated
