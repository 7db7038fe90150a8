"""How well bodies at a meeting are read: known and unknown bodies, put together anew in each way of saying it.

    python -m benchmarks.bodies [--texts N] [--seed N] [--misses] [--by-list] [--gold FOLDER ...] [--sources KIND ...]

What a made text says is known from how it was made. The ways stand in bodies.yaml beside this file; bodies are those of
tests/gold (or the folders given), of the authority file, and made ones that no list has. The rows "apart" name bodies
that were not there: venues, employers, sources, those talked about. Another seed makes other texts of other bodies.
Columns: texts; bodies that were there, the share of them not found, bodies found that were not there, as a share of
texts; people found who are not in the text's frame, as a share of texts; share of texts with any of these. Bodies agree
as in `whomet evaluate`. Some fillings make texts that nobody writes, or that say two things: no row reaches 0.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import gold_folders, held_meetings, options
from benchmarks.piped import until_closed
from graph.authority import authority, fold
from loaders.agencies.lexicon import lexicon
from loaders.evaluate.agreement import same_agency

WAYS = Path(__file__).with_suffix(".yaml")
KINDS = ("gold", "authority", "made")
SIZES = (1, 2, 2, 3, 3, 4, 5, 6, 8, 13)  # bodies of a list, as often as they stand here
LONGEST = 12  # words of a body of the gold
SLOT = re.compile(r"\{(\w+)\}")
AGAIN = re.compile(r"\b(de|con|a|from|of|with) $")
FEMININE = ("a", "ion", "dad", "as", "iones", "red", "corte", "cruz")  # endings of a Spanish head that takes "la"
Way = dict[str, Any]


@dataclass(slots=True)
class Row:
    """The counts of one way of saying it, and the texts that were not read right."""

    texts: int = 0
    there: int = 0
    missed: int = 0
    extra: int = 0
    people: int = 0
    failed: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Made:
    """One text with the bodies that were there, the sentence it was made of, and the way its list was written."""

    text: str
    frame: str
    want: list[str]
    way: str


def main() -> None:
    parser = options(__doc__, 10, "bodies")
    parser.add_argument("--by-list", action="store_true", help="a row for each way of writing the list")
    parser.add_argument("--sources", choices=KINDS, nargs="+", default=KINDS, help="where bodies come from")
    args = parser.parse_args()
    folders = gold_folders(args.gold)
    print("| bodies | texts | there | not found | extra | people | texts with a fault |")
    print("|---" * 7 + "|")
    for name, row in rows(args.texts, args.seed, folders, args.sources, by_list=args.by_list):
        shares = (row.missed / max(1, row.there), *(n / row.texts for n in (row.extra, row.people, row.failed)))
        print(f"| {name} | {row.texts} | {row.there} | " + " | ".join(f"{s:.3f}" for s in shares) + " |", flush=True)
        if args.misses and row.faults:
            print(*row.faults, sep="\n")


def rows(
    texts: int, seed: int, folders: Sequence[Path], sources: Iterable[str] = KINDS, *, by_list: bool = False
) -> Iterator[tuple[str, Row]]:
    """The name and counts of each group of sentences, or of each way of writing a list."""
    for lang, ways in yaml.safe_load(WAYS.read_text(encoding="utf-8")).items():
        bodies = {"gold": gold_bodies(lang, folders), "authority": authority_bodies(lang)}
        pools = [bodies.get(kind) or [] for kind in sources]
        found: dict[str, Row] = {}
        for group, frames in {**ways["frames"], "lines": ways["headings"]}.items():
            for frame in frames:
                chance = random.Random(f"{seed} {lang} {frame}")
                for _ in range(texts):
                    made = filled(frame, ways, pools, chance, lang, heading=group == "lines")
                    score(made, lang, found.setdefault(made.way if by_list else group, Row()))
            if not by_list:
                yield f"{lang} {group}", found[group]
        if by_list:
            yield from ((f"{lang} {name}", row) for name, row in found.items())


# -- bodies -----------------------------------------------------------------------------------


def gold_bodies(lang: str, folders: Sequence[Path]) -> list[str]:
    """Bodies that were at a meeting of the gold, with their articles, in order."""
    found = set()
    for folder in folders:
        for document in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["documents"]:
            names = [name for meeting in document["meetings"] for name in meeting["agencies"]]
            found |= {name for name in names if document["lang"] == lang and ordinary(name)}
    return [with_article(name, lang) for name in sorted(found)]


def ordinary(name: str) -> bool:
    return name[0].isupper() and len(name.split()) <= LONGEST and ";" not in name


def authority_bodies(lang: str) -> list[str]:
    """The first name of each body of the authority file."""
    names = {body.names[lang][0] for body in authority().agencies.values() if body.names.get(lang)}
    return [with_article(name, lang) for name in sorted(names) if ordinary(name)]


def with_article(name: str, lang: str) -> str:
    """A body whose first words are a head of bodies has an article; other names have none."""
    words = fold(name).split()
    heads = {word for head in lexicon(lang).heads for word in head.split()}
    if lang == "en":
        return f"the {name}" if heads & set(words) and len(words) > 1 else name
    if words[0] not in heads or len(words) == 1 and name.isupper():
        return name
    feminine = words[0].endswith(FEMININE)
    if words[0].endswith("s") and words[0] != "campus":
        return f"{'las' if feminine else 'los'} {name}"
    return f"{'la' if feminine else 'el'} {name}"


def made_body(ways: Way, chance: random.Random) -> str:
    """A body that no list has."""
    return SLOT.sub(lambda slot: chance.choice(ways["parts"][slot[1]]), chance.choice(ways["bodies"]))


def chosen(count: int, ways: Way, pools: list[list[str]], chance: random.Random) -> list[str]:
    """So many bodies of all sources, none like another."""
    found: list[str] = []
    for _ in range(20 * count):
        pool = chance.choice(pools)
        body = chance.choice(pool) if pool else made_body(ways, chance)
        if not any(same_agency(bare(body), bare(other)) for other in found):
            found.append(body)
        if len(found) == count:
            break
    return found


def bare(body: str) -> str:
    first, _, rest = body.partition(" ")
    return rest if first in ("el", "la", "los", "las", "the") else body


# -- texts ------------------------------------------------------------------------------------


def filled(frame: str, ways: Way, pools: list[list[str]], chance: random.Random, lang: str, *, heading: bool) -> Made:
    """A frame with its slots filled."""
    slots = SLOT.findall(frame)
    lists = {name: way for name, way in ways["lists"].items() if way.get("heading", False) == heading}
    name, way = chance.choice(sorted(lists.items()))
    size = chance.choice(SIZES[2:] if heading else SIZES)
    if any(slot in ("List", "fields", "trades", "places", "things") for slot in slots):
        size = chance.randint(2, 4)
    bodies = chosen(size + len(slots) + 2, ways, pools, chance)
    want: list[str] = []

    def one(slot: str, before: str) -> str:
        if slot.lower() == "list":
            items = [bodies.pop() for _ in range(size)]
            want.extend(map(bare, items))
            said = listed(items, way, before)
        elif slot.lower() in ("body", "bare", "other"):
            said = bodies.pop() if slot != "bare" else bare(bodies.pop())
            want.extend([bare(said)] if slot.lower() != "other" else [])
        elif slot == "others":
            said = listed([bodies.pop(), bodies.pop()], ways["lists"][min(ways["lists"])], before)
        else:
            part = slot.removesuffix("s")
            items = chance.sample(ways["parts"][part], min(size, len(ways["parts"][part])))
            one_of = ways["plural_heads"].get(" ".join(before.lower().split()[-2:]))
            want.extend(f"{one_of} {item}" for item in items if one_of)
            said = ", ".join(items[:-1]) + (" y " if lang == "es" else " and ") + items[-1]
        return said[0].upper() + said[1:] if slot[0].isupper() else said

    text, last = "", 0
    for match in SLOT.finditer(frame):
        text += frame[last : match.start()]
        text, last = text + one(match[1], text), match.end()
    text += frame[last:]
    for long, short in ((" de el ", " del "), (" a el ", " al ")):
        text = text.replace(long, short) if lang == "es" else text
    return Made(text, frame, want, name)


def listed(items: list[str], way: Way, before: str) -> str:
    """The bodies as one list."""
    items = items if way["articles"] else [bare(item) for item in items]
    items = [way.get("item", "{}").replace("{n}", str(n)).replace("{}", item) for n, item in enumerate(items, 1)]
    word = AGAIN.search(before)
    link = f"{word[1]} " if way.get("again") and word else ""
    head = (way["sep"] + link).join(items[:-1])
    return (head + way["last"] + link if head else "") + items[-1] + way.get("end", "")


# -- scores -----------------------------------------------------------------------------------


def score(made: Made, lang: str, row: Row) -> None:
    """Add one text to the counts."""
    held = held_meetings(made.text, lang)
    extra = list(dict.fromkeys(body.name for meeting in held for body in meeting.bodies))
    missed = []
    for body in made.want:
        fit = next((name for name in extra if same_agency(body, name)), None)
        if fit is None:
            missed.append(body)
        else:
            extra.remove(fit)
    people = [a.name for meeting in held for a in meeting.attendees if a.name not in made.frame]
    row.texts, row.there, row.failed = row.texts + 1, row.there + len(made.want), row.failed + bool(missed or extra)
    row.missed, row.extra, row.people = row.missed + len(missed), row.extra + len(extra), row.people + len(people)
    if missed or extra or people:
        row.faults.append(f"  {made.text.strip()}\n    not found {missed}, extra {extra}, people {people}")


if __name__ == "__main__":
    until_closed(main)
