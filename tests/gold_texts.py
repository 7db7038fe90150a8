"""The texts that gold was written for, extracted: for floors and for the scan of the rules."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
OWN_GOLD = ROOT / "tests" / "gold"
# Texts that stay out of the project: beside it, or where WHOMET_GOLD says.
OUTSIDE = Path(os.environ.get("WHOMET_GOLD", ROOT.parent / "shared" / "gold"))


@dataclass(frozen=True)
class GoldSet:
    """A gold file and the folder its texts' paths count from."""

    name: str
    file: Path
    texts: Path
    half: str = ""  # "odd" or "even": only the documents whose id ends in such a number

    def documents(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.file.read_text(encoding="utf-8"))["documents"]
        return [d for d in found if not self.half or self.half == ("odd" if int(d["id"][-2:]) % 2 else "even")]


SETS = {
    gold_set.name: gold_set
    for gold_set in (
        GoldSet("seeds", OWN_GOLD / "seeds.json", ROOT / "seeds"),
        GoldSet("own", OWN_GOLD / "own" / "gold.json", OWN_GOLD / "own"),
        GoldSet("more", OWN_GOLD / "more" / "gold.json", OWN_GOLD / "more"),
        GoldSet("heldback", OWN_GOLD / "heldback" / "gold.json", OWN_GOLD / "heldback"),
        GoldSet("fresh", OWN_GOLD / "fresh" / "gold.json", OWN_GOLD / "fresh", half="odd"),
        GoldSet("blind", OWN_GOLD / "fresh" / "gold.json", OWN_GOLD / "fresh", half="even"),
        GoldSet("wide", OWN_GOLD / "wide" / "gold.json", OWN_GOLD / "wide"),
        GoldSet("short", OWN_GOLD / "short" / "gold.json", OWN_GOLD / "short"),
        GoldSet("short_heldback", OWN_GOLD / "short_heldback" / "gold.json", OWN_GOLD / "short_heldback"),
        GoldSet("dev", OUTSIDE / "dev" / "gold.json", OUTSIDE / "dev"),
    )
}

# Of these only the figures are looked at, never a finding.
CLOSED = ("heldback", "blind", "short_heldback")


def missing(gold_set: GoldSet) -> str:
    """Why a set cannot be read; empty where it can."""
    return (
        "" if gold_set.file.is_file() else f"{gold_set.name}: the texts are not here (WHOMET_GOLD names their folder)"
    )


@cache
def reports(name: str) -> tuple[Any, ...]:
    """The Report of every text of a set, in the gold's order, dated by the gold's `published`."""
    from graph.model import Document
    from loaders.extract import extract

    found = []
    for gold in SETS[name].documents():
        path = SETS[name].texts / gold["file"]
        text = path.read_bytes().decode("utf-8")
        published = gold["published"]
        document = Document(
            id=sha256(text.encode()).hexdigest(),
            path=gold["file"],
            text=text,
            published=published,
            published_basis="metadata" if published else None,
        )
        found.append(extract(document))
    return tuple(found)
