"""Extract hostile texts in a process of its own, and say what came of each, a JSON line each.

    python tests/hostile_run.py                 every maker at two lengths: seconds of work, and what went wrong
    python tests/hostile_run.py --calls         the same, with the calls made in place of the seconds
    python tests/hostile_run.py --huge          the largest ones
    python tests/hostile_run.py NAME ...        these only

`seconds` are of processor time; `work` is those seconds or calls, null where the text took longer than PATIENCE.
"""

from __future__ import annotations

import json
import signal
import sys
import time
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from hostile_texts import HUGE, MAKERS
from quotes import evidence_in

from graph.model import Document, Report
from loaders.extract import extract

SHORT, LONG = 3_000, 24_000
PATIENCE = 60  # seconds for one text; what takes that long is not linear


class GivenUp(Exception):
    """The alarm rang."""


def _ring(signum: int, frame: object) -> None:
    raise GivenUp


def tried(text: str, lang: str = "es", *, calls: bool = False) -> dict[str, Any]:
    """The work a text takes, in seconds or in calls of functions, and what is wrong with its report."""
    document = Document(id=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(), path="hostile", text=text)
    document = document.model_copy(update={"lang": lang, "published": "2024-05-06"})
    signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)  # of processor time: a busy machine is not the text's fault
    work = _calls if calls else _seconds
    try:
        report, amount = work(document)
        return {"work": amount, "wrong": wrong_quotes(report)}
    except GivenUp:
        return {"work": None, "wrong": []}
    except Exception as error:
        return {"work": 0, "wrong": [f"{type(error).__name__}: {error}"[:200]]}
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _seconds(document: Document) -> tuple[Report, float]:
    started = time.process_time()
    report = extract(document)
    return report, time.process_time() - started


def _calls(document: Document) -> tuple[Report, int]:
    """Functions called, Python's and C's: the same number on a busy machine and an idle one."""
    made = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        report = extract(document)
    finally:
        sys.setprofile(None)
    return report, made


def wrong_quotes(report: Report) -> list[str]:
    """Quotes that are not slices of the text; a few of them."""
    text = report.document.text
    words = [(e.start, e.end, e.quote) for e in evidence_in(report)]
    words += [(d.start, d.end, d.quote) for d in report.dropped]
    return [f"{start}-{end} {quote!r}" for start, end, quote in words if text[start:end] != quote][:3]


def main(names: Iterable[str], *, huge: bool, calls: bool) -> None:
    tried(MAKERS["ordinary"](2_000))  # reads the word lists
    tried("The Secretary met with Deputy Secretary of State John Doe Roe.", "en")
    for name in names:
        maker, lengths = (HUGE[name][0], (HUGE[name][1],)) if huge else (name, (SHORT, LONG))
        lang = "en" if maker.startswith("English") else "es"
        print(
            json.dumps({"name": name, "runs": [tried(MAKERS[maker](n), lang, calls=calls) for n in lengths]}),
            flush=True,
        )


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    largest = "--huge" in sys.argv
    main(chosen or (HUGE if largest else MAKERS), huge=largest, calls="--calls" in sys.argv)
