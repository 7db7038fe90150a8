"""Texts that tell of several meetings of one host: are they kept apart, each with whom it was and its own day?

    python -m benchmarks.meetings [--seed N] [--texts N] [--misses] [--by way|first|subject|partner|day|number]

A text is put together from the parts in meetings.yaml: a first meeting, what is said of it, and one or two more to
which it turns in one of many ways ("later that day", "on Wednesday", "also met"); the host is named again by title,
post, pronoun or name, and stays in each. Whom they met is a person, a pair, or people without names. Other texts tell
of several meetings in one sentence, of one in several, and of one recalled or announced that was not held that day.
Columns: texts; those with any fault; with meetings merged or missing; with meetings too many; with somebody left out
of a meeting or put into a wrong one; with a day missing; with a wrong day.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from benchmarks.frames import clean
from benchmarks.made_texts import held_meetings, options, print_table
from benchmarks.piped import until_closed

PARTS = Path(__file__).with_suffix(".yaml")
WRITTEN = date(2026, 5, 17)  # the day of publication, a Sunday: the week before it has all weekdays
LANGUAGES = ("en", "es")
PARTNERS = ("one", "one", "post behind", "two", "group")
MORE = (1, 2)  # meetings after the first
AT_ONCE = ("at_once", "together", "not_held")

Meeting = tuple[frozenset[str], str | None]


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person of the lists; `short` is the post in one word."""

    given: str
    surname: str
    gender: str
    post: str
    short: str = ""

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


@dataclass(frozen=True, slots=True)
class Met:
    """Whom the host met: as written, the names, and how they are called afterwards."""

    text: str
    names: frozenset[str]
    surnames: str
    kind: str


@dataclass(frozen=True, slots=True)
class Made:
    """One text and its meetings, with what each was made of."""

    text: str
    meetings: tuple[Meeting, ...]
    labels: dict[str, str]


@dataclass(slots=True)
class Row:
    texts: int = 0
    wrong: int = 0
    merged: int = 0
    parted: int = 0
    people: int = 0
    no_day: int = 0
    wrong_day: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> None:
    parser = options(__doc__, 24)
    parser.add_argument("--by", choices=("way", "first", "subject", "partner", "day", "number"), default="way")
    parser.add_argument("--lang", choices=LANGUAGES)
    args = parser.parse_args()
    table: dict[str, Row] = {}
    for made in texts(args.seed, args.texts, args.lang):
        lang = made.labels["lang"]
        score(made, *(table.setdefault(key, Row()) for key in (f"{lang} {made.labels[args.by]}", f"{lang}: all")))
    rows = {
        key: ((row.texts, row.wrong, row.merged, row.parted, row.people, row.no_day, row.wrong_day), row.faults)
        for key, row in table.items()
    }
    print_table("texts made, texts, faults, merged, too many, people, no day, wrong day", rows, args.misses)


def texts(seed: int, number: int, lang: str | None = None) -> Iterator[Made]:
    """So many texts of every way, in the order of the file."""
    languages: dict[str, Any] = yaml.safe_load(PARTS.read_text(encoding="utf-8"))
    for code, parts in languages.items():
        for way, spec in parts["ways"].items() if lang in (None, code) else ():
            chance = random.Random(f"{seed} {code} {way}")
            for _ in range(number):
                yield Maker(code, parts, chance).in_turn(way, spec)
        for family in AT_ONCE if lang in (None, code) else ():
            for way, orders in parts[family].items():
                chance = random.Random(f"{seed} {code} {family} {way}")
                for _ in range(max(2, number // 2)):
                    yield Maker(code, parts, chance).at_once(family, way, chance.choice(orders))


class Maker:
    """Chooses the people, days and words of one text."""

    def __init__(self, lang: str, parts: dict[str, Any], chance: random.Random) -> None:
        self.lang, self.parts, self.chance = lang, parts, chance
        self.host = Somebody(*chance.choice(parts["hosts"]))
        people = [Somebody(*person) for person in parts["people"]]
        self.pool = iter(chance.sample(people, len(people)))
        self.groups = iter(chance.sample(parts["groups"], len(parts["groups"])))
        self.day_form = chance.choice(list(parts["days"]))
        self.subject = chance.choice(list(parts["subjects"]))
        self.surname_title = self.called("title")

    def in_turn(self, way: str, spec: dict[str, Any]) -> Made:
        """A first meeting, then one or two to which the text turns in the same way."""
        chance, more = self.chance, self.chance.choice(MORE)
        day = WRITTEN - timedelta(days=chance.randint(5, 6))
        either = not (spec.get("hosted") or self.subject == "pronoun")  # "X called on Y. She met Z" could be either
        firsts = [one for one in self.parts["firsts"] if either or one.index("{H}") < one.index("{P}")]
        first = chance.choice(firsts)
        kind = "one" if spec.get("after") else chance.choice(PARTNERS)
        met = self.met(kind)
        told = [self.sentence(first, met, day)]
        meetings: list[Meeting] = [(met.names | {self.host.name}, day.isoformat())]
        orders = chance.sample(spec["next"], min(more, len(spec["next"])))
        for order in orders:
            told.append(self.between(met))
            before, met = met, self.met("one" if spec.get("named") or spec.get("after") else chance.choice(PARTNERS))
            day += timedelta(days={"own": 2, "+1": 1}.get(spec["date"], 0))
            told.append(self.sentence(order, met, day, before))
            meetings.append((met.names | {self.host.name}, None if spec["date"] == "none" else day.isoformat()))
        labels = {"lang": self.lang, "way": way, "first": first, "subject": self.subject, "partner": met.kind}
        return self.made(told, meetings, labels)

    def at_once(self, family: str, way: str, order: str) -> Made:
        """One or two sentences: several meetings, one meeting, or one held beside another that was not."""
        day = WRITTEN - timedelta(days=self.chance.randint(1, 6))
        met = {slot: self.met("one") for slot in "PQRX"}
        slots = {slot: one.text for slot, one in met.items() if slot != "P"}
        text = self.sentence(order, met["P"], day, met["P"], **slots)
        alone = [met[slot].names | {self.host.name} for slot in "PQR" if "{" + slot + "}" in order]
        groups = alone if family == "at_once" else [frozenset().union(*alone)]
        labels = {"lang": self.lang, "way": f"{family}: {way}", "first": order, "subject": "", "partner": "one"}
        return self.made([text], [(group, day.isoformat()) for group in groups], labels)

    def made(self, told: list[str], meetings: list[Meeting], labels: dict[str, str]) -> Made:
        labels = {**labels, "day": self.day_form, "number": str(len(meetings))}
        return Made(clean(" ".join(one for one in told if one)), tuple(meetings), labels)

    def met(self, kind: str) -> Met:
        """The next people of the lists, as a row of this kind."""
        if kind == "group":
            return Met(next(self.groups), frozenset(), "", kind)
        people = [next(self.pool, None) for _ in range(2 if kind == "two" else 1)]
        named = [p for p in people if p is not None] or [Somebody("Ada", "Lund", "f", "Senator")]
        written = [self.mention(person, kind) for person in named]
        names = frozenset(p.name for p in named)
        return Met(self.parts["and"].join(written), names, self.parts["and"].join(p.surname for p in named), kind)

    def mention(self, person: Somebody, kind: str = "one") -> str:
        if kind == "post behind":
            return f"{person.name}, {person.post},"
        return f"{self.article(person)}{person.post} {person.name}"

    def article(self, person: Somebody) -> str:
        return "" if self.lang == "en" else "la " if person.gender == "f" else "el "

    def called(self, form: str) -> str:
        """The host, who was named before."""
        host, female = self.host, self.host.gender == "f"
        slots = {"T": host.short.capitalize(), "t": host.short, "surname": host.surname, "name": host.name}
        slots |= {"he": "she" if female else "he", "el": "la" if female else "el"}
        return str(self.parts["subjects"][form].format(**slots))

    def between(self, met: Met) -> str:
        """What is said of the meeting told of last."""
        lines = [line for line in self.parts["between"] if met.surnames or "{p}" not in line]
        chosen = self.chance.choice(lines)
        return str(chosen.format(h=self.surname_title, p=met.surnames))

    def sentence(self, order: str, met: Met, day: date, before: Met | None = None, **more: str) -> str:
        """A sentence of the file with its slots filled."""
        female, said = self.host.gender == "f", self.day(day)
        subject = self.called(self.subject)
        slots = {"H": self.mention(self.host), "P": met.text, "D": said, "d": said, "S": subject, "s": subject}
        slots |= {"h": self.surname_title, "p": before.surnames if before else "", "o": self.surname_title}
        slots |= {"he": "she" if female else "he", "his": "her" if female else "his"}
        slots |= {"recibido": "recibida" if female else "recibido", "L": self.chance.choice(self.parts["places"])}
        return re.sub(r" {2,}", " ", order.format(**{**slots, **more})).strip()

    def day(self, day: date) -> str:
        slots = {"W": self.parts["weekdays"][day.weekday()], "M": self.parts["months"][day.month - 1]}
        return str(self.parts["days"][self.day_form].format(N=day.day, Y=day.year, **slots))


def score(made: Made, *rows: Row) -> None:
    """Add one text to the counts of some rows."""
    held = held_meetings(made.text, made.labels["lang"], WRITTEN.isoformat())
    got: list[Meeting] = [(frozenset(a.name for a in meeting.attendees), meeting.when.date) for meeting in held]
    pairs = paired(made.meetings, got)
    people = [f"{sorted(names)} read as {sorted(read[0])}" for (names, _), read in pairs if read and read[0] != names]
    no_day = [day for (_, day), read in pairs if day and read and not read[1]]
    first = made.meetings[0][1]
    wrong = [read[1] for (_, day), read in pairs if read and read[1] and read[1] not in {day, None if day else first}]
    missing, extra = sum(read is None for _, read in pairs), len(got) - sum(read is not None for _, read in pairs)
    said = [f"{missing} merged or missing"] * bool(missing) + [f"{extra} too many"] * (extra > 0)
    said += people + [f"no day, {day}" for day in no_day] + [f"wrong day {day}" for day in wrong]
    for row in rows:
        row.texts, row.wrong = row.texts + 1, row.wrong + bool(said)
        row.merged, row.parted = row.merged + bool(missing), row.parted + (extra > 0)
        row.people, row.no_day = row.people + bool(people), row.no_day + bool(no_day)
        row.wrong_day += bool(wrong)
        row.faults += [f"  {made.text}\n    {'; '.join(said)}"] if said else []


def paired(wanted: tuple[Meeting, ...], got: list[Meeting]) -> list[tuple[Meeting, Meeting | None]]:
    """Each meeting of the text with the one read that has most of its people, and among those its day."""
    pairs: list[tuple[Meeting, Meeting | None]] = []
    left = list(got)
    for names, day in wanted:
        best = max(left, key=lambda m: (len(names & m[0]) / len(names | m[0]), m[1] == day), default=None)
        if best is not None and names & best[0]:
            left.remove(best)
        else:
            best = None
        pairs.append(((names, day), best))
    return pairs


if __name__ == "__main__":
    until_closed(main)
