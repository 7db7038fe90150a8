"""How well lists of those present are read: names and posts of the gold, put together anew in each way of listing.

    python -m benchmarks.lists [--texts N] [--seed N] [--misses] [--gold FOLDER ...]

What a made list says is known from how it was made, so that thousands can be scored, and a way of listing that fails
shows at once. The ways stand in lists.yaml beside this file, names and posts come from tests/gold or the folders given
(each with a gold.json); a Spanish name gets posts of the gender of the one it has there. Some fillings make texts that
nobody writes (a post that ends in a place right before a name that could go on with it): no row reaches 0.
Columns: texts; of those listed, the share not found and the share with another post; of those whose post holds the body
they speak for, the share with another body or none; of those listed, the share with a body that only a neighbour's post
holds (a row of strangers: some of these would be right in a row of colleagues), and people found who were not listed;
share of texts with any of these. Posts and bodies agree as in `whomet evaluate`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import gold_folders, held_meetings, options
from benchmarks.piped import until_closed
from loaders.evaluate.agreement import fold, name_key, same_agency, same_post

FEWEST, MOST = 3, 6  # people of a list
LONGEST_POST = 12  # words
FEMININE = ("a", "iz")  # endings of a Spanish post's first word that take "la"


@dataclass(slots=True)
class Row:
    """The counts of one way of listing in one language."""

    texts: int = 0
    listed: int = 0
    missed: int = 0
    other_post: int = 0
    bodies: int = 0
    other_body: int = 0
    neighbours: int = 0
    extra: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Holder:
    """What the gold says of one person: name, post, and the body where the post holds its words."""

    name: str
    post: str
    body: str | None

    @property
    def feminine(self) -> bool:
        return self.post.split()[0].lower().endswith(FEMININE)


def main() -> None:
    args = options(__doc__, 40, "names and posts").parse_args()
    folders = gold_folders(args.gold)
    print("| list | texts | not found | other post | other body | neighbour's | extra | texts with a fault |")
    print("|---" * 8 + "|")
    for lang, style, row, faults in rows(args.texts, args.seed, folders):
        shares = (
            row.missed / row.listed,
            row.other_post / row.listed,
            row.other_body / max(1, row.bodies),
            row.neighbours / row.listed,
            row.extra / row.listed,
            row.failed / row.texts,
        )
        print(f"| {lang} {style} | {row.texts} | " + " | ".join(f"{share:.3f}" for share in shares) + " |", flush=True)
        if args.misses:
            print(*faults, sep="\n")


def rows(texts: int, seed: int, folders: Sequence[Path]) -> Iterator[tuple[str, str, Row, list[str]]]:
    """For each language and way: the counts, and the lists that were not read whole with what was wrong."""
    ways: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "lists.yaml").read_text(encoding="utf-8"))
    for lang, way in ways.items():
        holders = held_posts(lang, folders)
        for style, form in way["styles"].items():
            chance, row, faults = random.Random(f"{seed} {lang} {style}"), Row(), []
            frames = way["headings" if form.get("heading") else "openings"]
            for _ in range(texts):
                people = chosen(holders, chance, lang)
                text = chance.choice(frames).format(listed(people, form, lang))
                has_post = "ost}" in form["item"]
                want = people if has_post else [replace(person, post="", body=None) for person in people]
                wrong = score(text, lang, want, row)
                faults += [f"{text.strip()}\n    {'; '.join(wrong)}"] if wrong else []
            yield lang, style, row, faults


def held_posts(lang: str, folders: Sequence[Path]) -> list[Holder]:
    """Everybody in the gold of a language who has a full name and an ordinary post, in order."""
    found = set()
    for folder in folders:
        for document in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["documents"]:
            people = [a for m in document["meetings"] for a in m["attendees"] if document["lang"] == lang]
            for person in people:
                name, post, body = person["name"], person.get("role"), person.get("agency")
                if post and ordinary(post) and 1 < len(name.split()) < 5 and not name.isupper():
                    found.add(Holder(name, post, body if body and fold(body) in fold(post) else None))
    return sorted(found, key=lambda holder: (holder.name, holder.post))


def ordinary(post: str) -> bool:
    """No bracket, semicolon or capitals throughout, and not longer than a line."""
    return post[0].isalpha() and len(post.split()) <= LONGEST_POST and not set("(;") & set(post) and not post.isupper()


def chosen(holders: list[Holder], chance: random.Random, lang: str) -> list[Holder]:
    """A few people, each with the post of another one, of the same gender where the language marks it."""
    people: list[Holder] = []
    for person in chance.sample(holders, chance.randint(FEWEST, MOST)):
        other = chance.choice([h for h in holders if lang == "en" or h.feminine == person.feminine])
        if person.name not in (p.name for p in people):
            people.append(replace(other, name=person.name))
    return people


def listed(people: list[Holder], form: dict[str, str], lang: str) -> str:
    """The people as one list."""
    items = []
    for number, person in enumerate(people, 1):
        article = "the" if lang == "en" else "la" if person.feminine else "el"
        Post = person.post[0].upper() + person.post[1:]
        surname, given = person.name.split()[-1], person.name.split()[:-1]
        shapes = {"name": person.name, "NAME": person.name.upper(), "Name_SURNAME": " ".join([*given, surname.upper()])}
        items.append(form["item"].format(**shapes, post=person.post, Post=Post, art=article, n=number))
    return (form["sep"].join(items[:-1]) + form["last"] + items[-1]).replace(" de el ", " del ")


def score(text: str, lang: str, want: Sequence[Holder], row: Row) -> list[str]:
    """Count what was read of one list; returns what was wrong."""
    found = {name_key(a.name): a for meeting in held_meetings(text, lang) for a in meeting.attendees}
    keys = {name_key(person.name): person for person in want}
    missed = [person.name for key, person in keys.items() if key not in found]
    posts, bodies, others = list[str](), list[str](), list[str]()
    for key, person in keys.items():
        if key not in found:
            continue
        role, body = found[key].role or "", found[key].agency or ""
        if not (same_post(person.post, role) if person.post else not role):
            posts.append(f"post {person.name}: {person.post} <> {role or None}")
        row.bodies += person.body is not None
        if person.body and not same_agency(person.body, body):
            bodies.append(f"body {person.name}: {person.body} <> {body or None}")
        elif (
            not person.body and any(same_agency(p.body, body) for p in want if p.body) and fold(body) not in fold(role)
        ):
            others.append(f"neighbour's body {person.name}: {body}")
    extra = [f"extra {key}" for key in found if key not in keys]
    wrong = [*(f"not found {name}" for name in missed), *posts, *bodies, *others, *extra]
    row.texts, row.listed, row.missed = row.texts + 1, row.listed + len(keys), row.missed + len(missed)
    row.other_post, row.other_body = row.other_post + len(posts), row.other_body + len(bodies)
    row.neighbours, row.extra, row.failed = (
        row.neighbours + len(others),
        row.extra + len(extra),
        row.failed + bool(wrong),
    )
    return wrong


if __name__ == "__main__":
    until_closed(main)
