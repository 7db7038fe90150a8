"""From YAML files to one `Authority`: every entry checked, a user's folder on top of ours."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority.entries import Agency, BadAuthority, Concept, agency, concept, country
from graph.authority.files import Loader, load_yaml
from graph.authority.lookup import HERE, Authority

FOLDER = "WHOMET_AUTHORITY"

__all__ = ["HERE", "Loader", "authority", "load_yaml"]


@cache
def authority(extra: Path | None = None) -> Authority:
    """The authority file shipped with the package, extended by a user's folder of the same shape.

    Without `extra`, that is the folder WHOMET_AUTHORITY names, if it is set. An entry of the user's folder with a known
    id replaces ours. Raises `BadAuthority` on a broken entry, or where there is no such folder.
    """
    own = extra or os.environ.get(FOLDER)
    if own and not Path(own).is_dir():
        raise BadAuthority(f"There is no folder {own}; {FOLDER} should name one shaped like graph/authority.")
    folders = (HERE, Path(own)) if own else (HERE,)
    agencies: dict[str, Agency] = {}
    for folder in folders:
        for path in sorted((folder / "agencies").glob("*.yaml")):
            agencies |= {body.id: body for body in read_agencies(path)}
    concepts = {one.id: one for entry in entries(folders, "concepts.yaml") for one in [concept(entry)]}
    countries = {one.id: one for entry in entries(folders, "countries.yaml") for one in [country(entry)]}
    check_references(agencies, concepts)
    return Authority(agencies, concepts, countries, folders)


def read_agencies(path: Path) -> Iterator[Agency]:
    """The bodies of one file, which names its country once at the top."""
    content = load_yaml(path)
    seen: set[str] = set()
    for entry in content["agencies"]:
        body = agency(entry, content.get("country"))
        if body.id in seen:
            raise BadAuthority(f"{path}: {body.id} is there twice.")
        seen.add(body.id)
        yield body


def entries(folders: tuple[Path, ...], name: str) -> Iterator[Any]:
    for folder in folders:
        if (folder / name).is_file():
            yield from load_yaml(folder / name)


def check_references(agencies: Mapping[str, Agency], concepts: Mapping[str, Concept]) -> None:
    for body in agencies.values():
        for other in (body.parent, body.successor):
            if other is not None and other not in agencies:
                raise BadAuthority(f"Agency {body.id}: there is no body {other}.")
        for one in body.concepts:
            if one not in concepts:
                raise BadAuthority(f"Agency {body.id}: there is no concept {one}.")
