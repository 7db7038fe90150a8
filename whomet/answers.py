"""An answer as a person reads it: a sentence, the rows, the words they rest on, and what was counted."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from whomet.output import Form, plain, print_json, print_rows, say, show, show_wrapped

if TYPE_CHECKING:
    from queries.run import Result
    from whomet.answering import Answering

FEW, SHORT = 5, 20  # rows and passages that are shown without being asked for
MOST_ROWS = 100  # rows of a table; the other forms have all


def print_answer(
    result: Result,
    by: Answering,
    form: Form = "table",
    *,
    lang: str = "en",
    why: bool | None = None,
    notes: Sequence[str] | None = None,
) -> None:
    """A result in one of the forms; `why` asks for the words it rests on, or says that they are not wanted.

    `notes` say how a question was read. Column names of JSON, CSV and Markdown are the query's own in every language.
    """
    if form == "json":
        from queries.answer import sentence

        told = {"answer": sentence(result, lang, by.store)}
        print_json(told | result.to_dict() | ({} if notes is None else {"notes": list(notes)}))
        return
    for note in notes or ():
        say(plain(note))
    if form == "table":
        _print_for_people(result, by, lang, why)
    else:
        print_rows(result.columns, result.rows, form)


def _print_for_people(result: Result, by: Answering, lang: str, why: bool | None) -> None:
    from queries.answer import heading, in_words, phrase, sentence
    from queries.names import names_of

    show_wrapped(sentence(result, lang, by.store))
    if result.rows and not says_it_all(result):
        show()
        names = names_of(by.store)
        rows = [in_words(row, names, lang) for row in result.rows[:MOST_ROWS]]
        print_rows(result.columns, rows, headings={name: heading(name, lang) for name in result.columns})
    if len(result.rows) > MOST_ROWS:
        show("\n" + phrase("more_rows", lang, number=len(result.rows) - MOST_ROWS))
    if why or (why is None and len(result.rows) <= FEW and len(result.named) <= SHORT):
        print_evidence(result, by, lang)
    elif why is None and len(result.rows) > MOST_ROWS:
        show("\n" + phrase("ask_why_of_many", lang))  # counting the passages would take as long as the answer did
    elif why is None and result.named:
        documents = {statement.rpartition(":")[0] for statement in result.named}
        show("\n" + phrase("ask_why", lang, number=len(result.named), documents=len(documents)))
    show("\n" + counted(result, lang))


def says_it_all(result: Result) -> bool:
    """Whether the sentence already holds the only row: all its columns are numbers, yes or no, or names in it."""
    return result.query in ("count_meetings", "was_at_meeting", "attendance_of_person")


def print_evidence(result: Result, by: Answering, lang: str = "en") -> None:
    """Row by row, the meetings, documents and words."""
    from queries.answer import phrase, row_name
    from whomet.proof import Sources, print_proofs

    if wanted := set(result.statements):
        sources = Sources.of(by.facts, by.documents, wanted, phrase("date_unknown", lang))
        show("\n" + phrase("rests_on", lang))
        names = [row_name(result.query, row, result.columns, lang) for row in result.rows]
        print_proofs(names, result.row_evidence, sources, more=phrase("more_words", lang, number="{number}"))


def counted(result: Result, lang: str = "en") -> str:
    """One line on what was looked at."""
    from queries.answer import phrase

    limited = result.params.get("since") or result.params.get("until")
    return phrase("counted_period" if limited else "counted", lang, **result.coverage)


def print_refusal(suggestions: list[str], why: str, form: Form) -> None:
    """A question that was not understood, with questions that would be."""
    if form == "json":
        print_json({"query": None, "reason": why, "suggestions": suggestions})
    say(plain(f"whomet: {why}"))
    for suggestion in suggestions:
        say(plain(f"  {suggestion}"))


def print_cypher(query: str, params: Mapping[str, Any], by: Answering) -> None:
    """A query with its parameters, as both can be pasted into Neo4j Browser."""
    from graph.neo4j_store import settings
    from queries.catalogue import query_named
    from queries.params import checked

    found = query_named(query)
    values = {**checked(found, params, by.store), "workspace": settings().workspace}
    shown = ", ".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items())
    show(plain(f":params {{{shown}}}"))
    show()
    show(found.cypher.rstrip() + ";")
