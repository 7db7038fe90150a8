"""What can be asked, for people: the canned queries by family, and one of them with its parameters."""

from __future__ import annotations

from typing import Any

from queries.catalogue import Query, catalogue, families
from queries.reference import described
from whomet.output import Form, print_json, print_rows, say, show, show_wrapped


def print_queries(form: Form) -> None:
    """All listed queries."""
    if form == "json":
        print_json({"rows": [_listed(found) for found in catalogue().values()]})
    elif form != "table":
        rows = [{"name": found.name, "family": found.family, "title": found.title} for found in catalogue().values()]
        print_rows(["name", "family", "title"], rows, form)
    else:
        for family, found in families().items():
            show(f"{family}")
            for one in found:
                takes = " ".join(f"[{p.name}]" if p.optional else p.name for p in one.params)
                show(f"  {one.name:<28} {one.title}{f'  ({takes})' if takes else ''}")
        say("\nRun one with `whomet query NAME PARAM=VALUE ...`; `whomet query NAME --help` tells about it.")


def _listed(found: Query) -> dict[str, Any]:
    params = [{"name": p.name, "type": p.type, "optional": p.optional} for p in found.params]
    return {
        "name": found.name,
        "family": found.family,
        "title": found.title,
        "questions": found.questions,
        "params": params,
        "columns": list(found.shown),
    }


def print_query(found: Query) -> None:
    """One query: how it is asked, what it takes and what its rows hold."""
    takes = " ".join(f"[{p.name}=…]" if p.optional else f"{p.name}=…" for p in found.params)
    show(f"whomet query {found.name} {takes}".rstrip())
    show(f"\n{found.title}.")
    if found.note:
        show_wrapped(found.note)
    show(f"\n  “{found.questions['en']}”\n  «{found.questions['es']}»")
    if found.params:
        show("\nParameters:")
        for param in found.params:
            show_wrapped(described(param).replace("`", ""), 2)
    show(f"\nColumns: {', '.join(found.shown)}")
