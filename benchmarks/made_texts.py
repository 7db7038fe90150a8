"""What the benchmarks of made texts share: their options, where the gold lies, and the reading of one text."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

from graph.model import Document, MeetingReport
from loaders.extract import extract

ROOT = Path(__file__).parent.parent


def options(described: str | None, texts: int, taken: str) -> argparse.ArgumentParser:
    """`--texts`, `--seed`, `--misses` and `--gold`; the first line of a module's docstring, and what gold gives."""
    parser = argparse.ArgumentParser(description=(described or "").split("\n")[0])
    parser.add_argument("--texts", type=int, default=texts, help=f"texts made for each way (default: {texts})")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice; the same seed makes the same texts")
    parser.add_argument("--misses", action="store_true", help="print each text that was not read right")
    parser.add_argument("--gold", type=Path, nargs="+", help=f"folders with a gold.json to take {taken} from")
    return parser


def gold_folders(given: Sequence[Path] | None) -> list[Path]:
    """Those given, or all of tests/gold."""
    return list(given or sorted(path.parent for path in (ROOT / "tests" / "gold").glob("*/gold.json")))


def held_meetings(text: str, lang: str, published: str | None = None) -> list[MeetingReport]:
    """The meetings that the extractor says were held."""
    key = hashlib.sha256(text.encode()).hexdigest()
    document = Document(id=key, path="made.txt", text=text, lang=lang, published=published)
    return [meeting for meeting in extract(document).meetings if meeting.status == "held"]
