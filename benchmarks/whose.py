"""How well the body somebody sits for is read: names and bodies of the gold in each way of saying whose people are.

    python -m benchmarks.whose [--texts N] [--seed N] [--misses] [--gold FOLDER ...]

Whose everybody is, is known from how a text was made. The ways stand in whose.yaml beside this file, names and bodies
come from tests/gold or the folders given (each with a gold.json), posts from whose.yaml. Bodies are put together at
random, so that some texts are odd. Columns: texts; of those named, the share not found; of those found who have a body,
the share without one and the share with another; of those found who are of no body, the share with one. A town's mayor
may have the town or nothing. Bodies agree as in `whomet evaluate`.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import gold_folders, held_meetings, options
from benchmarks.piped import until_closed
from loaders.evaluate.agreement import name_key, same_agency
from loaders.vocabulary import is_known

from .lists import Holder, held_posts

MOST = 4  # names, posts and bodies of one text
LONGEST_BODY = 9  # words
FEMININE = ("a", "ión", "dad", "z")  # endings of a Spanish body's first word that take "la"
A_TOWN = "t"  # of a mayor: the town's government, or nothing


@dataclass(slots=True)
class Row:
    """The counts of one way in one language."""

    texts: int = 0
    named: int = 0
    missed: int = 0
    bodies: int = 0
    without: int = 0
    other: int = 0
    nobodys: int = 0
    given: int = 0


def main() -> None:
    args = options(__doc__, 20, "names and bodies").parse_args()
    folders = gold_folders(args.gold)
    print("| whose | texts | not found | no body | another body | body of nobody's |")
    print("|---" * 6 + "|")
    for name, row, faults in rows(args.texts, args.seed, folders):
        shares = (
            row.missed / row.named,
            row.without / max(1, row.bodies),
            row.other / max(1, row.bodies),
            row.given / max(1, row.nobodys),
        )
        print(f"| {name} | {row.texts} | " + " | ".join(f"{share:.3f}" for share in shares) + " |", flush=True)
        if args.misses:
            print(*faults, sep="\n")


def rows(texts: int, seed: int, folders: Sequence[Path]) -> Iterator[tuple[str, Row, list[str]]]:
    """For each language and way: the counts, and the texts that were not read right with what was wrong."""
    ways: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    for lang, way in ways.items():
        holders, bodies = held_posts(lang, folders), named_bodies(lang, folders)
        for name, frames in way["frames"].items():
            chance, row, faults = random.Random(f"{seed} {lang} {name}"), Row(), []
            for frame in frames:
                for _ in range(texts):
                    parts = chosen(way, holders, bodies, chance, lang)
                    text = frame["text"].format(**parts)
                    text = text[0].upper() + text[1:]
                    wrong = score(text, lang, truth(frame["whose"], parts), row)
                    faults += [f"{text.strip()}\n    {'; '.join(wrong)}"] if wrong else []
            yield f"{lang}: {name}", row, faults


def named_bodies(lang: str, folders: Sequence[Path]) -> list[str]:
    """Every body in the gold of a language that somebody sits for and that a line holds, in order."""
    found = set()
    for folder in folders:
        for document in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["documents"]:
            people = [a for m in document["meetings"] for a in m["attendees"] if document["lang"] == lang]
            found |= {person["agency"] for person in people if person.get("agency")}
    return sorted(body for body in found if body[0].isalnum() and len(body.split()) <= LONGEST_BODY)


def chosen(
    way: dict[str, Any], holders: list[Holder], bodies: list[str], chance: random.Random, lang: str
) -> dict[str, str]:
    """What the places of a frame stand for: people of different names with a post each, bodies, a town."""
    parts = {"t1": chance.choice(way["towns"])}
    people = {holder.name: holder for holder in chance.sample(holders, MOST * 3)}
    posts, own = chance.sample(way["posts"], MOST), chance.sample(bodies, MOST)
    inner = random.Random(f"{posts}").sample(way["posts_in_units"], MOST)
    for n, (person, both, inside, body) in enumerate(zip(people.values(), posts, inner, own, strict=False), 1):
        feminine = lang == "es" and person.feminine
        post, unit = both[feminine], inside[feminine]
        article = "the" if lang == "en" else "la" if feminine else "el"
        parts |= {f"n{n}": person.name, f"s{n}": person.name.split()[-1], f"p{n}": post, f"b{n}": body}
        parts |= {f"el{n}": f"{article} {post}", f"su{n}": f"{'its' if lang == 'en' else 'su'} {post}"}
        parts |= {f"u{n}": unit, f"elu{n}": f"{article} {unit}"}
        with_article = articled(body, lang, chance)
        of = f"of {with_article}" if lang == "en" else f"de {with_article}".replace("de el ", "del ")
        parts |= {f"la{n}": with_article, f"de{n}": of}
    return parts


def articled(body: str, lang: str, chance: random.Random) -> str:
    """The body as a sentence names it: letters sometimes with an article, a name of no common words without one."""
    first, last = body.split()[0], body.split()[-1]
    if body.isupper():
        common = chance.random() < 0.5
    else:
        common = any(is_known(word.lower()) for word in ((first, last) if lang == "en" else (first,)))
    if not common:
        return body
    article = "the" if lang == "en" else "la" if first.lower().endswith(FEMININE) or first.isupper() else "el"
    return f"{article} {body}"


def truth(whose: Sequence[Any], parts: dict[str, str]) -> dict[str, tuple[str, str | None]]:
    """By name key: the name as written and its body ("" for a town's mayor, None for nobody's)."""
    found: dict[str, tuple[str, str | None]] = {}
    for n, which in enumerate(whose, 1):
        body = "" if which == A_TOWN else parts[f"b{which}"] if which else None
        found[name_key(parts[f"n{n}"])] = (parts[f"n{n}"], body)
    return found


def score(text: str, lang: str, want: dict[str, tuple[str, str | None]], row: Row) -> list[str]:
    """Count what was read of one text; returns what was wrong."""
    found = {name_key(a.name): a.agency for meeting in held_meetings(text, lang) for a in meeting.attendees}
    wrong = []
    row.texts, row.named = row.texts + 1, row.named + len(want)
    row.missed += sum(key not in found for key in want)
    for key, (name, body) in want.items():
        if key not in found or body == "":
            continue
        read = found[key]
        if body is None:
            row.nobodys, row.given = row.nobodys + 1, row.given + bool(read)
            wrong += [f"given {name}: {read}"] if read else []
            continue
        row.bodies, row.without = row.bodies + 1, row.without + (not read)
        right = bool(read) and same_agency(body, read or "")
        row.other += bool(read) and not right
        wrong += [] if right else [f"{'other' if read else 'none'} {name}: {body} <> {read}"]
    return wrong


if __name__ == "__main__":
    until_closed(main)
