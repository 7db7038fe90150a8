"""Commands by which people say who is who: review, merge, split, decisions, undo."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from whomet.cli.options import DATABASE, Csv, Database, Json
from whomet.output import plain, print_json, print_rows, say, show

if TYPE_CHECKING:
    from graph.decisions import Decision

By = Annotated[str | None, typer.Option(help="Who decides; without it, the login name.")]
Because = Annotated[str, typer.Option("--because", help="Why; kept with the decision.")]


class Kind(StrEnum):
    """What is decided about."""

    person = "person"
    agency = "agency"
    meeting = "meeting"
    topic = "topic"


def review(
    db: Database = DATABASE,
    kind: Annotated[Kind | None, typer.Option(help="Only pairs of these.")] = None,
    by: By = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Decide the pairs that wait for a person, one key each.

    Both sides are shown with their sentences: s same, d different, u unsure (not asked again), space skip (asked
    next time), q quit. Every answer is kept at once; Ctrl-C loses nothing. --json and --csv list the pairs without
    asking; a CSV whose column `verdict` was filled in can be taken in by `whomet decisions --import`.
    """
    from graph.evidence import EvidenceStore
    from whomet.loading import current_graph
    from whomet.reviewing import COLUMNS, pairs, review_all

    with EvidenceStore(db, create=False) as store:
        current_graph(store)
        found = pairs(store, kind.value if kind else None)
        if as_json:
            print_json({"rows": [pair.as_dict() for pair in found]})
        elif as_csv:
            print_rows(COLUMNS, [pair.as_row() for pair in found], as_csv=True)
        else:
            review_all(store, found, by)


def merge(
    left: Annotated[str, typer.Argument(help="A person, agency, meeting or topic, by name or id.")],
    right: Annotated[str, typer.Argument(help="The same one, by its other name or id.")],
    because: Because = "",
    by: By = None,
    db: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Say that two people, agencies, meetings or topics are one.

    The decision is kept with its author and reason, holds for every later load, and can be undone.
    """
    from graph.evidence import EvidenceStore
    from whomet.deciding import author
    from whomet.deciding import merge as decide

    with EvidenceStore(db, create=False) as store:
        _tell([decide(store, left, right, author(by, because))], as_json=as_json)


def split(
    name: Annotated[str, typer.Argument(help="A person, agency, meeting or topic, by name or id.")],
    mentions: Annotated[
        list[int] | None, typer.Argument(metavar="[MENTION]...", help="Numbers of the mentions to take out.")
    ] = None,
    because: Because = "",
    by: By = None,
    db: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Take mentions out of what they were wrongly joined to.

    Without numbers the mentions are listed with their sentences and nothing changes.
    """
    from graph.evidence import EvidenceStore
    from whomet.deciding import author
    from whomet.deciding import split as decide
    from whomet.reviewing import mentions_of, print_mentions

    with EvidenceStore(db, create=False) as store:
        if mentions:
            _tell(decide(store, name, mentions, author(by, because)), as_json=as_json)
            return
        found = mentions_of(store, name)
    if as_json:
        print_json({"rows": found})
    else:
        print_mentions(found)
        say(f"\nTake some out with `whomet split {name!r} NUMBER ... --because REASON`.")


def decisions(
    output: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where --csv goes; stdout without it.")
    ] = None,
    taken: Annotated[
        Path | None, typer.Option("--import", metavar="FILE", help="Take in decisions from CSV, or aliases from YAML.")
    ] = None,
    by: By = None,
    db: Database = DATABASE,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """List what people decided, or share it as CSV.

    --import adds the decisions of such a file that are not known here; a file that contradicts what is known adds
    nothing. It also takes a YAML file of names that are one: `people`, `agencies` and `topics`, each with lines such
    as `Name: [other name, another]`.
    """
    from graph.evidence import EvidenceStore
    from whomet.drawing import write_text
    from whomet.sharing import SHORT, as_text, rows, take_in

    if output is not None and not as_csv:
        raise typer.BadParameter("is for --csv", param_hint="FILE")
    with EvidenceStore(db, create=False) as store:
        if taken is not None:
            added = take_in(store, taken, by)
            _tell(added, as_json=as_json)
            return
        found = rows(store)
    if as_json:
        print_json({"rows": found})
    elif not as_csv:
        print_rows(SHORT, found, as_csv=False)
        say(f"{len(found)} decisions")
    elif output is None:
        typer.echo(as_text(found), nl=False)
    else:
        write_text(output, as_text(found))
        say(f"{output} written")


def undo(
    numbers: Annotated[list[int], typer.Argument(metavar="NUMBER...", help="Decisions, as `whomet decisions` counts.")],
    because: Because = "",
    by: By = None,
    db: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Take decisions back; the graph is again what it was without them.

    The log keeps both. An undo is a decision too, and may itself be undone.
    """
    from graph.evidence import EvidenceStore
    from whomet.deciding import author
    from whomet.deciding import undo as take_back

    with EvidenceStore(db, create=False) as store:
        _tell(take_back(store, numbers, author(by, because)), as_json=as_json)


def _tell(kept: list[Decision], *, as_json: bool) -> None:
    """What was kept, and how to take it back."""
    if as_json:
        print_json({"decisions": [decision.model_dump() for decision in kept]})
        return
    for decision in kept:
        what = f"undo {decision.left}" if decision.verdict == "undo" else f"{decision.kind} {decision.verdict}"
        show(plain(f"decision {decision.id}: {what}"))
    if not kept:
        say("nothing new")
