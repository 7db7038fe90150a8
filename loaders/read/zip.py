"""Zip archives: their members are read as files of their own, in memory; nothing is ever written to disk.

So a member named `../../etc/passwd` is only an odd name. What unpacks to too much, is encrypted or
damaged is told, and the other members are read on. zipfile never unpacks more than the size a
member declares, so the declared sizes are the ones to check.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from functools import partial

from graph.errors import UnreadableFile
from loaders.read.reading import MAX_BYTES, Part, Reading

_MAX_MEMBERS = 200_000
_MAX_TOTAL = 64 * MAX_BYTES
_MAX_RATIO = 500  # text packs ten to one, a bomb a thousand to one
_SMALL = 1_000_000
_DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)


def read(data: bytes, name: str) -> Reading:
    """An archive: no text of its own, parts in the order of their names. Raises UnreadableFile for a bad one."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGE:
        raise UnreadableFile("is damaged or no zip archive") from None
    infos = sorted((info for info in archive.infolist() if not info.is_dir()), key=lambda info: info.filename)
    if len(infos) > _MAX_MEMBERS or sum(info.file_size for info in infos) > _MAX_TOTAL:
        raise UnreadableFile("unpacks to far more than documents hold; it was not read")
    parts = (Part(info.filename.replace("\\", "/"), partial(_unpack, archive, info)) for info in infos)
    return Reading(None, "zip", parts=tuple(parts))


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.flag_bits & 1:
        raise UnreadableFile("is encrypted: unpack the archive with its password first")
    if info.file_size > max(_SMALL, min(MAX_BYTES, _MAX_RATIO * info.compress_size)):
        raise UnreadableFile("unpacks to far more than a document holds; it was not read")
    try:
        return archive.read(info)
    except _DAMAGE:
        raise UnreadableFile("is damaged inside the archive") from None


def unpacked_size(data: bytes) -> int:
    """How many bytes the members of an archive say they hold; 0 where it is no archive."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(info.file_size for info in archive.infolist())
    except _DAMAGE:
        return 0
