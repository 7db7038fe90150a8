"""Commands that answer: ask, query, show."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from whomet.cli.options import DATABASE, Csv, Database, Json, Store, Where
from whomet.output import print_csv, print_json, say, show


def ask(
    question: Annotated[str, typer.Argument(help="In Spanish or English.")],
    db: Database = DATABASE,
    store: Store = Where.memory,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Ask a question in Spanish or English.

    The answer comes with the words it rests on. A question that is not understood gets the nearest ones that
    are, and exit code 1.
    """
    from queries.ask import Refusal, compile_question
    from whomet.answering import answer, answering, print_answer, print_refusal

    with answering(db, store.value) as by:
        understood = compile_question(question, by.store)
        if isinstance(understood, Refusal):
            print_refusal(list(understood.suggestions), understood.reason, as_json=as_json)
            raise typer.Exit(1)
        result = answer(understood.query, understood.params, by)
        print_answer(result, by, as_json=as_json, as_csv=as_csv, notes=understood.notes)


def query(
    name: Annotated[str | None, typer.Argument(help="The query; without it all are listed.")] = None,
    params: Annotated[list[str] | None, typer.Argument(metavar="PARAM=VALUE", help="Its parameters.")] = None,
    db: Database = DATABASE,
    store: Store = Where.memory,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Run a canned query by its name, or list them all."""
    if name is None:
        _list_queries(as_json=as_json, as_csv=as_csv)
        return
    from queries.catalogue import query_named
    from whomet.answering import answer, answering, print_answer

    found = query_named(name)
    given = dict(_pair(param) for param in params or [])
    with answering(db, store.value) as by:
        print_answer(answer(found.name, given, by), by, as_json=as_json, as_csv=as_csv)


def _pair(param: str) -> tuple[str, str]:
    name, sign, value = param.partition("=")
    if not sign:
        raise typer.BadParameter(f"{param!r} should be PARAM=VALUE", param_hint="PARAM=VALUE")
    return name, value


def _list_queries(*, as_json: bool, as_csv: bool) -> None:
    from queries.catalogue import catalogue, families

    if as_json:
        print_json({"rows": [_listed(found) for found in catalogue().values()]})
    elif as_csv:
        rows = [{"name": found.name, "family": found.family, "title": found.title} for found in catalogue().values()]
        print_csv(["name", "family", "title"], rows)
    else:
        for family, found in families().items():
            show(f"{family}")
            for one in found:
                takes = " ".join(f"[{p.name}]" if p.optional else p.name for p in one.params)
                show(f"  {one.name:<28} {one.title}{f'  ({takes})' if takes else ''}")
        say("\nRun one with `whomet query NAME PARAM=VALUE ...`.")


def _listed(found: Any) -> dict[str, Any]:
    params = [{"name": p.name, "type": p.type, "optional": p.optional} for p in found.params]
    return {
        "name": found.name,
        "family": found.family,
        "title": found.title,
        "questions": found.questions,
        "params": params,
    }


def show_name(
    name: Annotated[str, typer.Argument(help="A person, agency, meeting, topic or document, by name or id.")],
    db: Database = DATABASE,
    store: Store = Where.memory,
    as_json: Json = False,
) -> None:
    """Show what is known of one person, agency, meeting or topic.

    Everything comes with the words it rests on, and with what joined the mentions behind it. An id of before leads to
    what it has become.
    """
    from whomet.answering import answering
    from whomet.joining import current, joins_of
    from whomet.showing import account_of, find, print_account

    with answering(db, store.value) as by:
        nodes = find(current(name, by.evidence), by.graph)
        accounts = [account_of(node, by.graph, joins_of(node.id, by.evidence)) for node in nodes]
        if as_json:
            print_json({"rows": accounts})
        else:
            documents = {document.id: document for document in by.documents}
            for account in accounts:
                print_account(account, documents)
