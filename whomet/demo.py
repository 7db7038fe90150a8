"""The demonstration: five communiqués in, who attended every meeting out, and the network as a page."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

from graph.errors import WhometError
from whomet.answering import Answering, answer, answering
from whomet.answers import print_answer
from whomet.output import plain, say, show
from whomet.summary import counted, counts

QUESTION = "Who attended every meeting?"
_NEXT = (
    'whomet ask "¿quién asistió a todas las reuniones menos una?" --db {db}',
    'whomet show "Roberto Velasco" --db {db}',
    "whomet query --db {db}",
    "whomet load YOUR_FOLDER",
)


def seeds() -> Path:
    """The folder of the bundled texts: in the clone, else where the installation put them."""
    places = (Path(__file__).parent.parent / "seeds", Path(sysconfig.get_path("data")) / "share" / "whomet" / "seeds")
    for place in places:
        if place.is_dir():
            here = Path(os.path.relpath(place))
            return place if ".." in here.parts else here
    raise WhometError("The bundled texts are missing; clone the repository and run `make demo` there.")


def run_demo(folder: str) -> None:
    """Load the seeds into FOLDER/whomet.db, print the answer with its words, write FOLDER/whomet.html."""
    from graph.evidence import EvidenceStore
    from whomet.drawing import draw
    from whomet.loading import How, load_paths

    db, page = Path(folder, "whomet.db"), Path(folder, "whomet.html")
    try:
        db.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WhometError(f"{folder} cannot be made ({error.strerror}).") from error
    with EvidenceStore(db) as store:
        loaded = load_paths([str(seeds())], store, How(jobs=1))
    for item in loaded.unreadable:
        say(plain(f"whomet: {item}"))
    with answering(db, "memory") as by:
        _print_read(by)
        _print_answer(by)
        draw(by, page, title="whomet: five communiqués", limit=None)
    show(f"\nThe network: {page} (open it in a browser; it needs no connection)")
    show("\nTry next:")
    for command in _NEXT:
        show(f"  {command.format(db=db)}")


def _print_read(by: Answering) -> None:
    show("Read:")
    for node in sorted(by.graph.with_label("Document"), key=lambda node: str(node.props.get("path"))):
        name = Path(str(node.props.get("path", ""))).name
        show(plain(f"  {name}  {node.props.get('lang', '??')}  {node.props.get('title', '')}"))
    summary = counts(by.graph)
    show("\nFound: " + ", ".join(counted(summary[name], name) for name in _FOUND))


_FOUND = ("meetings", "meetings_held", "people", "agencies", "topics")


def _print_answer(by: Answering) -> None:
    show(f"\n{QUESTION}\n")
    print_answer(answer("attended_every_meeting", {}, by), by, why=True)
