"""What can be asked: every `.cypher` file under `cypher/`, read by its header.

A file opens with comment lines that together are YAML; those further down are Cypher's own:

    // title: Who attended every meeting
    // en: Who attended every meeting?
    // es: ¿Quién asistió a todas las reuniones?
    // params:
    //   since: {type: date, optional: true}
    // columns: [person_id, person, attended, total, meetings, statements]
    // order: [person, person_id]

`order` is the ORDER BY of the query (a leading minus means descending); it is total, so rows always come in one order.
A column `statements`, always the last, is the evidence of its row and no column of the answer. `note` says what the
query counts. The family is the folder; the family `internal` serves the others and is not listed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import yaml

from graph.errors import UnknownName

HERE = Path(__file__).parent
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WORDS = re.compile(r"\b[a-z] \{\.statements,\s+\.quotes[^{}]*\}")  # how every query asks for an edge's evidence
TYPES = ("string", "integer", "date", "person", "agency", "meeting", "topic", "series", "place", "post", "country")


@dataclass(frozen=True)
class Param:
    """One parameter: `type` is one of TYPES; an optional one has a default, mostly null."""

    name: str
    type: str
    optional: bool = False
    default: str | int | None = None
    about: str = ""


@dataclass(frozen=True)
class Query:
    """One canned query. `questions` holds one example each under `en` and `es`."""

    name: str
    family: str
    title: str
    questions: dict[str, str]
    params: tuple[Param, ...]
    columns: tuple[str, ...]
    order: tuple[str, ...]
    cypher: str
    note: str = ""

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns of the answer: all but `statements`."""
        return tuple(column for column in self.columns if column != "statements")

    @property
    def cypher_without_words(self) -> str:
        """The same rows with nothing in `statements`: the words are most of what a long answer has to carry."""
        return WORDS.sub("null", self.cypher)


@cache
def everything() -> dict[str, Query]:
    """Every query by name, the internal ones too, in the order of family and name."""
    found = [read(path) for path in sorted((HERE / "cypher").glob("*/*.cypher"))]
    return {query.name: query for query in found}


@cache
def catalogue() -> dict[str, Query]:
    """The queries a user can ask, by name, in the order of family and name."""
    return {name: query for name, query in everything().items() if query.family != "internal"}


def families() -> dict[str, list[Query]]:
    """The listed queries by family."""
    grouped: dict[str, list[Query]] = {}
    for query in catalogue().values():
        grouped.setdefault(query.family, []).append(query)
    return grouped


def query_named(name: str) -> Query:
    """One query. Raises UnknownName with the nearest names."""
    if name in everything():
        return everything()[name]
    from rapidfuzz import process

    near = [found for found, _, _ in process.extract(name, list(catalogue()), limit=3)]
    raise UnknownName(f"There is no query {name!r}. The nearest are: {', '.join(near)}. `whomet query` lists all.")


def read(path: Path) -> Query:
    """One file: its header, and its whole text as it can be pasted into Neo4j Browser."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    header = list(takewhile(lambda line: line.startswith("//"), lines))
    fields = yaml.load("\n".join(line[2:].removeprefix(" ") for line in header), Loader)
    params = tuple(param(name, about or {}) for name, about in (fields.get("params") or {}).items())
    return Query(
        name=path.stem,
        family=path.parent.name,
        title=fields["title"],
        questions={"en": fields["en"], "es": fields["es"]} if "en" in fields else {},
        params=params,
        columns=tuple(fields["columns"]),
        order=tuple(fields["order"]),
        cypher="\n".join(lines[len(header) :]).strip() + "\n",
        note=fields.get("note", ""),
    )


def param(name: str, about: dict[str, Any]) -> Param:
    if about.get("type", "string") not in TYPES:
        raise ValueError(f"parameter {name} has the unknown type {about['type']}")
    optional = about.get("optional", "default" in about)
    return Param(name, about.get("type", "string"), optional, about.get("default"), about.get("about", ""))
