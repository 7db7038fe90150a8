"""Commands that answer: ask, query, show."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from whomet.cli.options import DATABASE, Csv, Database, Json, Md, Store, Where, form_of
from whomet.output import print_json, show

Why = Annotated[
    bool | None,
    typer.Option("--why/--no-why", help="Show the words of every row; without either, those of a short answer."),
]


class Language(StrEnum):
    """The language of a card's own words."""

    en = "en"
    es = "es"


Cypher = Annotated[
    bool, typer.Option("--cypher", help="Print the query and its parameters for Neo4j Browser instead of an answer.")
]


def ask(
    question: Annotated[
        str | None, typer.Argument(help="In Spanish or English; without one, a prompt for many.", show_default=False)
    ] = None,
    db: Database = DATABASE,
    store: Store = Where.memory,
    why: Why = None,
    cypher: Cypher = False,
    as_json: Json = False,
    as_csv: Csv = False,
    as_md: Md = False,
) -> None:
    """Ask a question in Spanish or English.

    The answer comes in the question's language, with the words it rests on and what was counted. A question that is
    not understood gets the nearest ones that are, and exit code 1. Without a question a prompt opens, with history
    and completion; there `why` shows the words of the last answer, and `cypher` its query.
    """
    from whomet.answering import answering
    from whomet.asking import Asking

    form = form_of(as_json, as_csv, as_md)
    with answering(db, store.value) as by:
        asking = Asking(by, form, why, cypher)
        if question is None:
            from whomet.prompting import converse

            converse(asking)
        elif not asking.ask(question):
            raise typer.Exit(1)


def _query_names(incomplete: str) -> list[tuple[str, str]]:
    from queries.catalogue import catalogue

    return [(found.name, found.title) for found in catalogue().values() if found.name.startswith(incomplete)]


def _param_names(ctx: typer.Context, incomplete: str) -> list[str]:
    from queries.catalogue import catalogue

    found = catalogue().get(ctx.params.get("name") or "")
    return [f"{param.name}=" for param in found.params if param.name.startswith(incomplete)] if found else []


def query(
    ctx: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(help="The query; without it all are listed.", autocompletion=_query_names, show_default=False),
    ] = None,
    params: Annotated[
        list[str] | None,
        typer.Argument(metavar="PARAM=VALUE", help="Its parameters.", autocompletion=_param_names, show_default=False),
    ] = None,
    db: Database = DATABASE,
    store: Store = Where.memory,
    why: Why = None,
    cypher: Cypher = False,
    as_json: Json = False,
    as_csv: Csv = False,
    as_md: Md = False,
    help: Annotated[
        bool, typer.Option("--help", "-h", help="Show this message; after NAME, that query's parameters and columns.")
    ] = False,
) -> None:
    """Run a canned query by its name, or list them all by family."""
    from queries.catalogue import query_named
    from whomet.listing import print_queries, print_query

    if help and name is None:
        typer.echo(ctx.get_help())
        return
    form = form_of(as_json, as_csv, as_md)
    if name is None:
        print_queries(form)
        return
    found = query_named(name)
    if help:
        print_query(found)
        return
    from whomet.answering import answer, answering, collecting_later
    from whomet.answers import print_answer, print_cypher

    given = dict(_pair(param) for param in params or [])
    with answering(db, store.value) as by, collecting_later():
        if cypher:
            print_cypher(found.name, given, by)
        else:
            print_answer(answer(found.name, given, by), by, form, why=why)


def _pair(param: str) -> tuple[str, str]:
    name, sign, value = param.partition("=")
    if not sign:
        raise typer.BadParameter(f"{param!r} should be PARAM=VALUE", param_hint="PARAM=VALUE")
    return name, value


def show_name(
    name: Annotated[str, typer.Argument(help="A person, agency, meeting, topic or document, by name or id.")],
    db: Database = DATABASE,
    store: Store = Where.memory,
    lang: Annotated[Language, typer.Option(help="Language of the card's own words.")] = Language.en,
    why: Why = None,
    as_json: Json = False,
) -> None:
    """Show what is known of one person, agency, meeting or topic.

    A card: names, posts over time, meetings, company kept, topics, sources. The words it all rests on, and what joined
    the mentions behind it, follow where they are few, or with --why. An id of before leads to what it has become.
    """
    from whomet.answering import answering
    from whomet.cards import as_data, card_of, hint, is_short, print_card
    from whomet.joining import current, joins_of
    from whomet.showing import account_of, find, print_account, print_words

    with answering(db, store.value) as by:
        nodes = find(current(name, by.evidence), by.graph)
        accounts = [account_of(node, by.graph, joins_of(node.id, by.graph, by.evidence)) for node in nodes]
        cards = [card_of(node, by, lang.value) for node in nodes]
        if as_json:
            told = zip(accounts, cards, strict=True)
            print_json({"rows": [account | {"card": as_data(card)} for account, card in told]})
            return
        documents = {document.id: document for document in by.documents}
        for account, card in zip(accounts, cards, strict=True):
            if not card:
                print_account(account, documents)
                continue
            print_card(account, card, by, lang.value)
            if why or (why is None and is_short(account)):
                print_words(account, documents)
            elif why is None:
                show("\n" + hint(account, lang.value))
            show()
