"""How well lists of those present are read: names and posts of the gold, put together anew in each way of listing.

    python -m benchmarks.lists [--texts N] [--seed N] [--misses]

What a made list says is known from how it was made, so that thousands can be scored, and a way of listing that fails
shows at once. The ways stand in lists.yaml beside this file, names and posts come from tests/gold. Some fillings make
texts that nobody writes (a post that ends in a place right before a name that could go on with it): no row reaches 0.
Columns: texts; of those listed, the share not found and the share with another post; people found who were not listed,
as a share of those listed; share of texts with any of these. Posts agree as in `whomet evaluate`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from graph.model import Document
from loaders.evaluate.agreement import name_key, same_post
from loaders.extract import extract

ROOT = Path(__file__).parent.parent
FEWEST, MOST = 3, 6  # people of a list
LONGEST_POST = 12  # words
FEMININE = ("a",)  # endings of a Spanish post's first word that take "la"


@dataclass(slots=True)
class Row:
    """The counts of one way of listing in one language."""

    texts: int = 0
    listed: int = 0
    missed: int = 0
    other_post: int = 0
    extra: int = 0
    failed: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--texts", type=int, default=40, help="lists made for each way (default: 40)")
    parser.add_argument("--seed", type=int, default=1, help="of the random choice; the same seed makes the same lists")
    parser.add_argument("--misses", action="store_true", help="print each list that was not read whole")
    args = parser.parse_args()
    print("| list | texts | not found | other post | extra | texts with a fault |\n|---|---|---|---|---|---|")
    for lang, style, row, faults in rows(args.texts, args.seed):
        shares = (row.missed / row.listed, row.other_post / row.listed, row.extra / row.listed, row.failed / row.texts)
        print(f"| {lang} {style} | {row.texts} | " + " | ".join(f"{share:.3f}" for share in shares) + " |")
        if args.misses:
            print(*faults, sep="\n")


def rows(texts: int, seed: int) -> Iterator[tuple[str, str, Row, list[str]]]:
    """For each language and way: the counts, and the lists that were not read whole with what was wrong."""
    ways: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "lists.yaml").read_text(encoding="utf-8"))
    for lang, way in ways.items():
        names, posts = named(lang)
        for style, form in way["styles"].items():
            chance, row, faults = random.Random(f"{seed} {lang} {style}"), Row(), []
            frames = way["headings" if form.get("heading") else "openings"]
            for _ in range(texts):
                size = chance.randint(FEWEST, MOST)
                people = list(zip(chance.sample(names, size), chance.choices(posts, k=size), strict=True))
                text = chance.choice(frames).format(listed(people, form, lang))
                want = {name: post if "ost}" in form["item"] else None for name, post in people}
                wrong = score(text, lang, want, row)
                faults += [f"{text.strip()}\n    {'; '.join(wrong)}"] if wrong else []
            yield lang, style, row, faults


def named(lang: str) -> tuple[list[str], list[str]]:
    """All full names and ordinary posts of the gold in a language, in order."""
    names, posts = set(), set()
    for file in sorted((ROOT / "tests" / "gold").glob("*/gold.json")):
        for document in json.loads(file.read_text(encoding="utf-8"))["documents"]:
            people = [a for m in document["meetings"] for a in m["attendees"] if document["lang"] == lang]
            names |= {a["name"] for a in people if 1 < len(a["name"].split()) < 5 and not a["name"].isupper()}
            posts |= {a["role"] for a in people if a.get("role") and ordinary(a["role"])}
    return sorted(names), sorted(posts)


def ordinary(post: str) -> bool:
    """No bracket, semicolon or capitals throughout, and not longer than a line."""
    return post[0].isalpha() and len(post.split()) <= LONGEST_POST and not set("(;") & set(post) and not post.isupper()


def listed(people: list[tuple[str, str]], form: dict[str, str], lang: str) -> str:
    """The people as one list."""
    items = []
    for name, post in people:
        article = "the" if lang == "en" else "la" if post.split()[0].endswith(FEMININE) else "el"
        items.append(form["item"].format(name=name, post=post, Post=post[0].upper() + post[1:], art=article))
    return form["sep"].join(items[:-1]) + form["last"] + items[-1]


def score(text: str, lang: str, want: dict[str, str | None], row: Row) -> list[str]:
    """Count what was read of one list; returns what was wrong."""
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="list.txt", text=text, lang=lang)
    held = [meeting for meeting in extract(document).meetings if meeting.status == "held"]
    found = {name_key(a.name): a.role for meeting in held for a in meeting.attendees}
    keys = {name_key(name): (name, post) for name, post in want.items()}
    missed = [name for key, (name, _) in keys.items() if key not in found]
    other = [
        f"{name}: {post} <> {found[key]}"
        for key, (name, post) in keys.items()
        if key in found and (not same_post(post, found[key] or "") if post else found[key])
    ]
    extra = [key for key in found if key not in keys]
    row.texts, row.listed, row.missed = row.texts + 1, row.listed + len(want), row.missed + len(missed)
    row.other_post, row.extra = row.other_post + len(other), row.extra + len(extra)
    row.failed += bool(missed or other or extra)
    return [f"not found {name}" for name in missed] + [f"post {o}" for o in other] + [f"extra {key}" for key in extra]


if __name__ == "__main__":
    main()
