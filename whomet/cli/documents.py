"""Commands about texts: demo, load, extract, status, verify."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from whomet.cli.options import (
    DATABASE,
    Database,
    Endpoint,
    Executor,
    Executors,
    Extractor,
    Extractors,
    Jobs,
    Json,
    Model,
    Paths,
    Published,
    Scheduler,
    Spans,
    how_to_read,
    what_extracts,
)
from whomet.output import plain, print_json, print_table, progress, say, show

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from loaders.read.sources import Unreadable
    from whomet.loading import Loaded


def demo(
    folder: Annotated[str, typer.Option(help="Where the database and the page go.")] = "demo",
) -> None:
    """Read five bundled communiqués, ask a question, draw the network."""
    from whomet.demo import run_demo

    run_demo(folder)


def load(
    paths: Paths,
    db: Database = DATABASE,
    published: Published = None,
    jobs: Jobs = 0,
    executor: Executors = Executor.processes,
    scheduler: Scheduler = None,
    extractor: Extractors = Extractor.grammar,
    endpoint: Endpoint = None,
    model: Model = None,
    spans: Spans = None,
    as_json: Json = False,
) -> None:
    """Read documents and keep what they say.

    Loading again changes nothing; a file that changed replaces what it said before. What cannot be read gets one
    line, and the rest is read on (then the exit code is 1). Ctrl-C keeps what was done.
    """
    from graph.evidence import EvidenceStore
    from loaders.read.sources import Unreadable, list_files
    from whomet.loading import current_graph, load_paths
    from whomet.summary import counted, counts

    how = how_to_read(published, jobs, executor, scheduler, what_extracts(extractor, endpoint, model, spans))
    listed = list_files(paths)
    if all(isinstance(path, Unreadable) for path in listed):  # no database for a mistyped path
        _tell_unreadable([path for path in listed if isinstance(path, Unreadable)])
        raise typer.Exit(1)
    with EvidenceStore(db) as store:
        with progress("reading") as moved:
            loaded = load_paths(paths, store, how, moved)
        _tell(loaded, store)
        if loaded.stopped:
            raise typer.Exit(130)
        summary = counts(current_graph(store))
    if as_json:
        wrong = [{"path": item.path, "message": item.message} for item in loaded.unreadable]
        print_json({**{name: loaded.saved[name] for name in _SAVED}, "unreadable": wrong, "graph": summary})
    else:
        say(", ".join(counted(number, name) for name, number in summary.items()))
    raise typer.Exit(1 if loaded.unreadable else 0)


_SAVED = ("new", "changed", "unchanged")


def _tell(loaded: Loaded, store: EvidenceStore) -> None:
    from whomet.summary import counted

    _tell_unreadable(loaded.unreadable)
    saved = ", ".join(f"{loaded.saved[name]} {name}" for name in _SAVED)
    say(f"{counted(sum(loaded.saved.values()), 'documents')} read into {store.path} ({saved})")
    if loaded.stopped:
        say("Stopped; what was read is kept. Run the same command again to go on.")


def _tell_unreadable(unreadable: list[Unreadable]) -> None:
    for item in unreadable:
        say(plain(f"whomet: {item}"))


def extract(
    paths: Paths,
    published: Published = None,
    jobs: Jobs = 0,
    executor: Executors = Executor.processes,
    scheduler: Scheduler = None,
    extractor: Extractors = Extractor.grammar,
    endpoint: Endpoint = None,
    model: Model = None,
    spans: Spans = None,
    as_json: Json = False,
) -> None:
    """Print what each document says, without any database."""
    from loaders.read.sources import Unreadable
    from whomet.loading import reports
    from whomet.report_json import report_json
    from whomet.summary import print_report

    how = how_to_read(published, jobs, executor, scheduler, what_extracts(extractor, endpoint, model, spans))
    with progress("reading") as moved:
        found = list(reports(paths, how, moved))
    unreadable = [item for item in found if isinstance(item, Unreadable)]
    told = sorted((item for item in found if not isinstance(item, Unreadable)), key=lambda report: report.document.path)
    _tell_unreadable(unreadable)
    if as_json:
        print_json({"documents": [report_json(report) for report in told]})
    else:
        for report in told:
            print_report(report)
    raise typer.Exit(1 if unreadable else 0)


def status(db: Database = DATABASE, as_json: Json = False) -> None:
    """Count what the database holds."""
    from graph.evidence import EvidenceStore
    from whomet.loading import current_graph
    from whomet.summary import counts

    with EvidenceStore(db, create=False) as store:
        summary: dict[str, Any] = counts(current_graph(store))
        summary["decisions"] = len(store.decisions())
    if as_json:
        print_json(summary)
    else:
        print_table(["what", "count"], [{"what": k.replace("_", " "), "count": v} for k, v in summary.items()])


def verify(db: Database = DATABASE, as_json: Json = False) -> None:
    """Compare every quote with its file.

    Each file is read again; the exit code is 1 where a quote does not stand at its place.
    """
    from dataclasses import asdict

    from graph.evidence import EvidenceStore
    from whomet.checking import check_quotes
    from whomet.loading import current_graph

    with EvidenceStore(db, create=False) as store, progress("checking") as moved:
        current_graph(store)
        quotes, wrong = check_quotes(store, moved)
        documents = len(store.paths())
    if as_json:
        print_json({"documents": documents, "quotes": quotes, "wrong": [asdict(mismatch) for mismatch in wrong]})
    else:
        for mismatch in wrong:
            show(plain(str(mismatch)))
        say(f"{quotes} quotes of {documents} files checked, {len(wrong)} problems")
    raise typer.Exit(1 if wrong else 0)
