"""How one person's name and post are read: shapes of names, shapes of posts and where the two stand, made anew.

    python -m benchmarks.mentions [--seed N] [--misses] [--by shape|kind|frame] [--lang en|es]

Each shape of a name goes into every frame with a plain post, each shape of a post with a plain name; who was there and
in what post is known from how a text was made. Names, posts and frames stand in mentions.yaml. Columns: texts; those in
which the name was not read so; those of the others with another post or none; those in which somebody was left out who
is no part of what is measured; those with somebody invented.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle, product
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import held_meetings, print_table
from benchmarks.piped import until_closed
from loaders.evaluate.agreement import name_key, same_post

PROPER = " = "  # between what is written and the name or post proper
PLAIN = "plain"
DOUBLED = (("the the ", "the "), (",,", ","), (",;", ";"), (",.", "."), (",\n", "\n"), ("..", "."))


@dataclass(frozen=True, slots=True)
class Made:
    """One text, who is measured in it and in what post, and who else was there."""

    text: str
    lang: str
    name: str
    post: str
    others: frozenset[str]
    labels: dict[str, str]


@dataclass(slots=True)
class Row:
    texts: int = 0
    missed: int = 0
    post: int = 0
    others: int = 0
    invented: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=1, help="of the choice of names and posts")
    parser.add_argument("--misses", action="store_true", help="print each text that was not read right")
    parser.add_argument("--by", choices=("shape", "kind", "frame"), default="shape")
    parser.add_argument("--lang", choices=("en", "es"))
    args = parser.parse_args()
    table: dict[str, Row] = {}
    for one in texts(args.seed, args.lang):
        score(one, *(table.setdefault(f"{one.lang} {key}", Row()) for key in (one.labels[args.by], "all")))
    rows = {key: ((r.texts, r.missed, r.post, r.others, r.invented), r.faults) for key, r in table.items()}
    print_table("shape, texts, name, post, others, invented", rows, args.misses)


def texts(seed: int, lang: str | None = None) -> Iterator[Made]:
    """Every shape in every kind and frame: a shape of a name with a plain post, one of a post with a plain name."""
    languages: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    for code, way in languages.items():
        if lang not in (None, code):
            continue
        for side, other in (("names", "posts"), ("posts", "names")):
            for shape, written in way[side].items():
                chance = random.Random(f"{seed} {code} {side} {shape}")
                turns = cycle(chance.sample(written, len(written)))
                kinds = [kind for kind, text in way["kinds"].items() if side == "names" or "{P}" in text]
                for kind, frame in product(kinds, way["frames"]):
                    measured, plain = next(turns), chance.choice(way[other][PLAIN])
                    name, post = (measured, plain) if side == "names" else (plain, measured)
                    labels = {"shape": f"{side}: {shape}", "kind": kind, "frame": frame}
                    yield made(code, way, name, post, labels)


def made(lang: str, way: dict[str, Any], name: str, post: str, labels: dict[str, str]) -> Made:
    """The text of one mention; a comma before another mark, or at the end of an item, goes."""
    (name, _, proper), (post, _, own) = name.partition(PROPER), post.partition(PROPER)
    together = way["kinds"][labels["kind"]]
    own = (own or post) if "{P}" in together else ""
    mention = together.format(N=name, P=post)
    written = way["frames"][labels["frame"]].format(M=mention)
    for doubled, one in DOUBLED:
        written = written.replace(doubled, one)
    written = written[0].upper() + written[1:]
    there = frozenset(name_key(other) for other in way["others"] if other in written)
    return Made(written, lang, proper or name, own, there, labels)


def score(one: Made, *rows: Row) -> None:
    """Count what was read of one text."""
    found = {name_key(a.name): a.role for meeting in held_meetings(one.text, one.lang) for a in meeting.attendees}
    key = name_key(one.name)
    left, more = one.others - found.keys(), found.keys() - one.others - {key}
    missed = key not in found
    post = not missed and not same_post(one.post, found[key] or "")
    wrong = [f"not read: {one.name}"] * missed + [f"post: {one.post} <> {found.get(key)}"] * post
    wrong += [f"left out: {other}" for other in left] + [f"invented: {other} ({found[other]})" for other in more]
    for row in rows:
        row.texts, row.missed, row.post = row.texts + 1, row.missed + missed, row.post + post
        row.others, row.invented = row.others + bool(left), row.invented + bool(more)
        row.faults += [f"  {one.text.strip()}\n    {'; '.join(wrong)}"] if wrong else []


if __name__ == "__main__":
    until_closed(main)
