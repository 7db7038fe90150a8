"""What the benchmarks of made texts share: their options, where the gold lies, and the reading of one text."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from graph.model import Document, MeetingReport
from loaders.extract import extract

ROOT = Path(__file__).parent.parent


def options(described: str | None, texts: int, taken: str = "") -> argparse.ArgumentParser:
    """`--texts`, `--seed`, `--misses`, and `--gold` where something is taken from it; described by a docstring."""
    parser = argparse.ArgumentParser(description=(described or "").split("\n")[0])
    parser.add_argument("--texts", type=int, default=texts, help=f"texts made for each way (default: {texts})")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice; the same seed makes the same texts")
    parser.add_argument("--misses", action="store_true", help="print each text that was not read right")
    if taken:
        parser.add_argument("--gold", type=Path, nargs="+", help=f"folders with a gold.json to take {taken} from")
    return parser


def print_table(heads: str, rows: Mapping[str, tuple[Sequence[int], Sequence[str]]], misses: bool) -> None:
    """The counts of each row under heads parted by commas; with misses its faults, but for those of "all"."""
    columns = heads.split(", ")
    print(f"| {' | '.join(columns)} |\n{'|---' * len(columns)}|")
    for key, (counts, faults) in sorted(rows.items()):
        print(f"| {key} | {' | '.join(map(str, counts))} |")
        if misses and not key.endswith(" all"):
            print(*faults, sep="\n")


def gold_folders(given: Sequence[Path] | None) -> list[Path]:
    """Those given, or all of tests/gold."""
    return list(given or sorted(path.parent for path in (ROOT / "tests" / "gold").glob("*/gold.json")))


def held_meetings(text: str, lang: str, published: str | None = None) -> list[MeetingReport]:
    """The meetings that the extractor says were held."""
    key = hashlib.sha256(text.encode()).hexdigest()
    document = Document(id=key, path="made.txt", text=text, lang=lang, published=published)
    return [meeting for meeting in extract(document).meetings if meeting.status == "held"]
