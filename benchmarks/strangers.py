"""Who is named beside a meeting and was not at it: recalled, awaited, quoted, spoken of, or a thing's name.

    python -m benchmarks.strangers [--seed N] [--texts N] [--held] [--misses] [--lang es|en]

Each text is a sentence in which two met, and one that names others; what it says is known from how it was made. Every
class has twins of the same shape in which those others were there, so that leaving everybody out is no way to do well.
The sentences stand in strangers.yaml, the people and their posts in frames.yaml; --held takes those kept back.
Columns: texts; those that put somebody in a room who was in none; those that leave somebody out.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from benchmarks.frames import SHAPES, Maker, Somebody, clean, in_rooms
from benchmarks.made_texts import options, print_table
from benchmarks.piped import until_closed

SENTENCES = Path(__file__).with_suffix(".yaml")
FRAMES = SENTENCES.with_name("frames.yaml")
CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
LEADS = {
    "es": (
        "{A} se reunió (el martes|este martes|ayer) con {B} en Lima.",
        "{A} (recibió|visitó) (el martes|ayer) a {B} en Lima.",
        "{A} y {B} (sostuvieron|mantuvieron) (el martes|ayer) (una reunión|un encuentro) en Lima.",
    ),
    "en": (
        "{A} met {B} in Oslo (on Tuesday|yesterday).",
        "{A} (received|hosted) {B} in Oslo (on Tuesday|yesterday).",
        "{A} held talks with {B} in Oslo (on Tuesday|yesterday).",
    ),
}


@dataclass(slots=True)
class Row:
    texts: int = 0
    invented: int = 0
    left_out: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> None:
    parser = options(__doc__, 2)
    parser.add_argument("--held", action="store_true", help="use the people kept back")
    parser.add_argument("--lang", choices=("es", "en"))
    args = parser.parse_args()
    table: dict[str, Row] = {}
    for lang, kind, text, there in texts(args.seed, args.texts, args.held, args.lang):
        score(lang, text, there, table.setdefault(f"{lang}: {kind}", Row()), table.setdefault(f"{lang}: all", Row()))
    rows = {key: ((row.texts, row.invented, row.left_out), row.faults) for key, row in table.items()}
    print_table("class, texts, invented, left out", rows, args.misses)


def texts(
    seed: int, number: int, held: bool, lang: str | None = None
) -> Iterator[tuple[str, str, str, frozenset[str]]]:
    """(language, class, text, who was there), in the order of the file."""
    people: dict[str, Any] = yaml.safe_load(FRAMES.read_text(encoding="utf-8"))
    for code, classes in yaml.safe_load(SENTENCES.read_text(encoding="utf-8")).items():
        for kind, lines in classes.items() if lang in (None, code) else ():
            for line in lines:
                chance = random.Random(f"{seed} {line}")
                for _ in range(number):
                    yield code, kind, *made(line, Maker(code, people[code], held, chance))


def made(line: str, maker: Maker) -> tuple[str, frozenset[str]]:
    """One text of a line, with whoever was there."""
    text, there = (part.strip() for part in line.rsplit("|", 1))
    text = text.replace("{LEAD}", maker.chance.choice(LEADS[maker.lang]))
    while CHOICE.search(text):
        text = CHOICE.sub(lambda found: maker.chance.choice(found[1].split("|")), text, count=1)
    named = dict(zip("ABXY", [*maker.hosts, *maker.pool[:2]], strict=True))
    slots = {key + way: said for key, person in named.items() for way, said in ways(person, maker).items()}
    paragraphs = (clean(part) for part in text.format(**slots).split("\n\n"))
    return "\n\n".join(paragraphs), frozenset(named[key].name for key in there)


def ways(person: Somebody, maker: Maker) -> dict[str, str]:
    """How somebody can be called: in one of the shapes of a post with a name, by surname, name, or post and surname."""
    surname = person.surname.split()[0]
    return {
        "": maker.mention(person, maker.chance.choice(SHAPES[:3])),
        "s": surname,
        "n": person.name,
        "p": maker.mention(Somebody("", surname, person.gender, person.post.split()[0]), "post name").replace(
            "  ", " "
        ),
    }


def score(lang: str, text: str, there: frozenset[str], *rows: Row) -> None:
    """Add one text to the counts of some rows."""
    found = frozenset[str]().union(*in_rooms(text, lang))
    more, left = found - there, there - found
    said = [*(f"invented {n}" for n in sorted(more)), *(f"left out {n}" for n in sorted(left))]
    for row in rows:
        row.texts, row.invented, row.left_out = row.texts + 1, row.invented + bool(more), row.left_out + bool(left)
        row.faults += [f"  {text}\n    {'; '.join(said)}"] if said else []


if __name__ == "__main__":
    until_closed(main)
