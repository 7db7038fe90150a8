"""The card of a person, agency, meeting or topic: its names, and the answers to what one asks first.

What a card holds is said in `queries/answers.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from whomet.output import plain, print_table, show, show_wrapped

if TYPE_CHECKING:
    from graph.meeting_graph import Node
    from whomet.answering import Answering

SHORT = 8  # passages that are shown without being asked for


@dataclass(frozen=True)
class Section:
    """One answer on a card: `rows` are the first of `rows_in_all`, by the columns of the query."""

    query: str
    param: str
    title: str
    columns: list[str]
    rows: list[dict[str, Any]]
    rows_in_all: int


def card_of(node: Node, by: Answering, lang: str) -> list[Section]:
    """The sections that have something to tell; a document has none."""
    from queries.answer import texts
    from whomet.answering import answer

    sections = []
    for part in texts()["cards"].get(node.label, ()):
        rows = answer(part["ask"], {part["about"]: node.id}, by).rows
        shown = rows[: part.get("most")]
        sections.append(Section(part["ask"], part["about"], part[lang], part["columns"], shown, len(rows)))
    return [section for section in sections if section.rows]


def as_data(sections: list[Section]) -> dict[str, Any]:
    """The card for programs: rows by query."""
    return {section.query: {"rows": section.rows, "rows_in_all": section.rows_in_all} for section in sections}


def print_card(account: Mapping[str, Any], sections: list[Section], by: Answering, lang: str) -> None:
    """Names, then each section as a table."""
    from queries.answer import heading, in_words, phrase, texts, worded
    from queries.names import names_of

    label = texts()["labels"][account["label"]][lang]
    show(plain(f"{label}: {account['title']}  ({account['id']})"))
    props = account["properties"]
    about = [str(worded(name, props[name], lang)) for name in ("country", "kind", "acronym") if name in props]
    if about:
        show_wrapped(" · ".join(about), 2)
    if others := other_names(account):
        show_wrapped(phrase("also_called", lang, names="; ".join(others)), 2)
    names = names_of(by.store)
    for section in sections:
        show(f"\n{section.title}")
        rows = [in_words(row, names, lang) for row in section.rows]
        told = [name for name in section.columns if any(row.get(name) not in (None, [], "") for row in rows)]
        print_table(told, rows, {name: heading(name, lang) for name in told})
        if (more := section.rows_in_all - len(section.rows)) > 0:
            show(phrase("more_of_card", lang, number=more, query=section.query, param=section.param))


def other_names(account: Mapping[str, Any]) -> list[str]:
    """Every other name it goes by."""
    props = account["properties"]
    found = [props.get("name_es"), props.get("name_en"), *props.get("aliases", ())]
    return [name for name in dict.fromkeys(found) if name and name != props.get("name")]


def is_short(account: Mapping[str, Any]) -> bool:
    """Whether the words behind it are few."""
    return sum(len(edge["evidence"]) for edge in account["edges"]) <= SHORT


def hint(account: Mapping[str, Any], lang: str) -> str:
    """How many words there are to be shown."""
    from queries.answer import phrase

    evidence = [words for edge in account["edges"] for words in edge["evidence"]]
    return phrase("card_why", lang, number=len(evidence), documents=len({words["document"] for words in evidence}))
