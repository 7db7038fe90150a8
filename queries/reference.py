"""The reference page of the canned queries, written from their headers.

python -m queries.reference docs/queries.md
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from queries.catalogue import Param, Query, families

OPENING = """\
# The canned queries

<!-- Written by `python -m queries.reference docs/queries.md` from the headers of queries/cypher; do not edit. -->

Every query is one Cypher file that runs unchanged on Neo4j, and a function of the same name on the graph in memory
that gives the same rows in the same order. `whomet query NAME PARAM=VALUE` runs one, and `whomet ask "…"` finds it
from a question.

What all of them count in the same way:

- Only held meetings count, and those that are part of a larger one count with the whole: who was in a part attended the
  whole. Who *met* whom is stricter: both must have been in one room, so people of one part met in that part.
- An agency was at a meeting when it sat there as a body, or when a person sat there for it.
- `since` and `until` take a day, a month or a year. A meeting counts where the days it can have been touch the period;
  a meeting without a date lies in no period. Every answer says how many held meetings have no date.
- People, agencies, meetings and topics are given by id, name or alias. A name that fits several is never chosen from.
- A place stands for everything in it: a building lies in its city, a city in its country. A post stands for every
  wording of it, with a country before it or more after it: "ambassador" is "U.S. Ambassador to Mexico" too.
"""


def reference() -> str:
    """The whole page."""
    parts = [OPENING, *contents()]
    for family, queries in families().items():
        parts.append(f"\n## {family.capitalize()}\n")
        parts += [section(query) for query in queries]
    return "\n".join(parts)


def contents() -> Iterator[str]:
    for family, queries in families().items():
        links = ", ".join(f"[{query.name}](#{query.name})" for query in queries)
        yield f"**{family.capitalize()}** ({len(queries)}): {links}\n"


def section(query: Query) -> str:
    """One query: title, questions, parameters, columns."""
    lines = [
        f"### {query.name}",
        "",
        f"{query.title}. [Cypher](../queries/cypher/{query.family}/{query.name}.cypher)",
        "",
    ]
    lines += [f"- “{query.questions['en']}” · «{query.questions['es']}»"]
    lines += [f"- {query.note}"] if query.note else []
    lines += [f"- Parameters: {'; '.join(described(param) for param in query.params)}"] if query.params else []
    lines += [f"- Columns: {', '.join(f'`{column}`' for column in query.shown)}", ""]
    return "\n".join(lines)


def described(param: Param) -> str:
    default = f", {param.default} if not given" if param.default is not None else ", optional" if param.optional else ""
    about = f": {param.about}" if param.about else ""
    return f"`{param.name}` ({param.type}{default}){about}"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
