"""Whom a sentence puts in the room: each way of saying so, in every form of its verbs, made anew from lemmas.

    python -m benchmarks.frames [--seed N] [--texts N] [--held] [--misses] [--by verb|tense|shape] [--lang es|en]

A frame is an order of words ("At the meeting {V} {S}"); it is put into each tense of each of its verbs, and who is told
of is a bare name, a name with its post before or behind, a surname known from before, a pair or a row of three. Below
"against" stand frames of the same forms that put nobody in a room: the two of the sentence before were there, and no
one else. What a text says is known from how it was made. The frames, verbs and people stand in frames.yaml; with --held
those that are kept back for measuring are used.
Columns: texts; those with any fault; with somebody left out; with somebody who was not there; with those of one
meeting parted into two.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from benchmarks.made_texts import held_meetings, options, print_table
from benchmarks.piped import until_closed
from loaders.paradigms import english, spanish

FRAMES = Path(__file__).with_suffix(".yaml")
SPANISH = (  # other verbs of the frames, which agree with those told of
    ("foresees", "prever", "present"),
    ("declined", "declinar", "past"),
    ("could", "poder", "past"),
    ("excused", "excusar", "past"),
    ("had", "tener", "imperfect"),
    ("travelled", "viajar", "past"),
    ("might", "poder", "conditional"),
    ("must", "deber", "future"),
    ("were", "estar", "past"),
    ("Vbe", "estar", "present"),
    ("hicieron", "hacer", "past"),
    ("faltaron", "faltar", "past"),
    ("spoke", "hablar", "past"),
    ("thanked", "agradecer", "past"),
    ("greeted", "saludar", "past"),
)
SHAPES = ("post name", "post, name,", "name, post,", "name", "surname", "pair", "row")
SIZES = {"pair": 2, "row": 3}
PUBLISHED = "2026-05-14"
SIDES = ("families", "against")
VERBAL = re.compile(r"\{(V\w*|inf|ger|part\w?|fut1?)\}")
TENSED = re.compile(r"\{(V|Vpl|V1|Vn|be|beO|be1|beN|was|beS)\}")
CLEANED = ((r",\s*,", ","), (r",\s*([.;])", r"\1"), (r"\b([Aa]) el ", r"\1l "), (r"\b([Dd])e el ", r"\1el "))


@dataclass(frozen=True, slots=True)
class Somebody:
    given: str
    surname: str
    gender: str
    post: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"


@dataclass(frozen=True, slots=True)
class Frame:
    """One order of words of a family of verbs; `spec` is the family as the file has it."""

    family: str
    order: str
    text: str
    side: str
    spec: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """One text, with those at the meeting it tells of (`group`, in one meeting) and at any (`there`)."""

    text: str
    there: frozenset[str]
    group: frozenset[str]
    labels: dict[str, str]


@dataclass(slots=True)
class Row:
    texts: int = 0
    wrong: int = 0
    left_out: int = 0
    invented: int = 0
    parted: int = 0
    faults: list[str] = field(default_factory=list)


def main() -> None:
    parser = options(__doc__, 1)
    parser.add_argument("--held", action="store_true", help="use the people, nouns and verbs kept back")
    parser.add_argument("--by", choices=("frame", "family", "verb", "tense", "shape"), default="frame")
    parser.add_argument("--lang", choices=("es", "en"))
    args = parser.parse_args()
    table: dict[str, Row] = {}
    for made in texts(args.seed, args.texts, args.held, args.lang):
        side = f"{made.labels['lang']} {made.labels['side']}"
        own = made.labels["frame"] if args.by == "frame" else f"{side}: {made.labels[args.by]}"
        score(made, *(table.setdefault(key, Row()) for key in (own, f"{side}: all")))
    rows = {key: ((r.texts, r.wrong, r.left_out, r.invented, r.parted), r.faults) for key, r in table.items()}
    print_table("frame, texts, faults, left out, invented, parted", rows, args.misses)


def texts(seed: int, number: int, held: bool, lang: str | None = None) -> Iterator[Made]:
    """Every frame in each form of its verbs, in the order of the file."""
    languages: dict[str, Any] = yaml.safe_load(FRAMES.read_text(encoding="utf-8"))
    for code, way in languages.items():
        for side in SIDES if lang in (None, code) else ():
            for family, spec in way[side].items():
                for order, frame in spec["orders"].items():
                    chance = random.Random(f"{seed} {code} {family} {order}")
                    for verb, tense in forms_of(spec, frame, way["tenses"], held):
                        for _ in range(number):
                            yield made(
                                Maker(code, way, held, chance), Frame(family, order, frame, side, spec), verb, tense
                            )


def forms_of(spec: dict[str, Any], frame: str, tenses: list[str], held: bool) -> Iterator[tuple[str, str]]:
    """The verbs and tenses that a frame is put into: one alone of what it does not say."""
    verbs = list(spec.get("held", spec["verbs"]) if held else spec["verbs"])
    verbs = [verb for verb in verbs if not (verb.startswith("be ") and " did" in frame)] or verbs  # not "did not be"
    for verb in verbs if VERBAL.search(frame) else verbs[:1]:
        for tense in tenses if TENSED.search(frame) else tenses[:1]:
            yield verb, tense


class Maker:
    """Chooses the people and words of one text and puts them into the forms that its frame asks for."""

    def __init__(self, lang: str, way: dict[str, Any], held: bool, chance: random.Random) -> None:
        before = "held_" if held else ""
        self.lang, self.way, self.chance = lang, way, chance
        people = [Somebody(*person) for person in way[f"{before}people"]]
        self.pool = chance.sample(people, len(people))
        self.hosts = [Somebody(*person) for person in way[f"{before}hosts"]]
        self.article, self.noun = chance.choice(way[f"{before}nouns"])

    def mention(self, person: Somebody, shape: str) -> str:
        article = "the" if self.lang == "en" else "la" if person.gender == "f" else "el"
        if shape == "post name":
            return f"{person.post} {person.name}" if self.lang == "en" else f"{article} {person.post} {person.name}"
        if shape == "post, name,":
            return f"{article} {person.post}, {person.name},"
        if shape == "name, post,":
            return f"{person.name}, {person.post},"
        surname = person.surname.split()[0]  # of two the first, as a report does
        return surname if shape == "surname" else person.name

    def row(self, people: list[Somebody], shape: str) -> str:
        shapes = [self.chance.choice(SHAPES[:3]) if shape in SIZES else shape] * len(people)
        items = [self.mention(person, each) for person, each in zip(people, shapes, strict=True)]
        last = " and " if self.lang == "en" else " y "
        return items[0] if len(items) == 1 else ", ".join(items[:-1]) + last + items[-1]


def made(maker: Maker, frame: Frame, verb: str, tense: str) -> Made:
    """One text of a frame."""
    chance, lang = maker.chance, maker.lang
    shape = chance.choice(SHAPES)
    people = maker.pool[: 1 if "{S1}" in frame.text else SIZES.get(shape, 1)]
    other, absent = maker.pool[3], maker.pool[4]
    joint = {**frame.spec["verbs"], **frame.spec.get("held", {})}[verb]
    slots = (spanish_slots if lang == "es" else english_slots)(maker, people, other, verb, joint, tense)
    beside = chance.choice(SHAPES[:2])
    slots |= {
        "S": maker.row(people, shape),
        "S1": maker.row(people, shape),
        "O": maker.mention(other, beside),
        "X": maker.mention(absent, beside),
        "N1": maker.pool[5].name,
        "N2": maker.pool[6].name,
    }
    hosts = maker.row(maker.hosts, "post name"), *(maker.mention(host, "post name") for host in maker.hosts)
    led = frame.side == "against" or frame.spec.get("after") or not frame.spec.get("two") and chance.random() < 1 / 2
    lead = chance.choice(maker.way["lead"]).format(HOSTS=hosts[0], H1=hosts[1], H2=hosts[2]) if led else ""
    known = maker.way["surname_lead"].format(FULL=maker.mention(people[0], "post name")) if shape == "surname" else ""
    text = " ".join(clean(part) for part in (lead, known, frame.text.format(**slots)) if part)
    group = frozenset(p.name for p in people if frame.side == "families")
    group |= {other.name} if frame.side == "families" and "{O}" in frame.text else set()
    stand_in = {maker.way["stand_in"]} if maker.way["stand_in"] in frame.text else set()  # who came for somebody else
    there = group | {host.name for host in maker.hosts if led} | stand_in
    labels = {
        "lang": lang,
        "side": "there" if frame.side == "families" else "not there",
        "family": frame.family,
        "verb": verb,
    }
    labels |= {"tense": tense, "shape": shape, "frame": f"{lang} {frame.family}: {frame.order}"}
    return Made(text, there, group, labels)


def clean(text: str) -> str:
    """Commas that meet put in order, articles drawn together, and a capital at the start of each sentence."""
    text = re.sub(r" {2,}", " ", text).replace(" ,", ",").replace(" .", ".")
    for pattern, put in CLEANED:
        text = re.sub(pattern, put, text)
    return re.sub(r"(^|[.] )(\w)", lambda m: m[1] + m[2].upper(), text)


def spanish_slots(
    maker: Maker, people: list[Somebody], other: Somebody, verb: str, joint: str, tense: str
) -> dict[str, str]:
    """The forms of the verb and of the words that agree with it."""
    plural = len(people) > 1
    noun, la = maker.noun, maker.article == "la"
    forms, one = spanish(verb.replace("*", "s" if plural else "")), spanish(verb.replace("*", ""))
    bare = spanish(verb.replace("*", "").removesuffix("se"))
    many = spanish(verb.replace("*", "s"))
    their = (
        "as"
        if plural and all(p.gender == "f" for p in people)
        else "os"
        if plural
        else "a"
        if people[0].gender == "f"
        else "o"
    )
    host = maker.hosts[0], maker.hosts[1]
    short = [f"{'la' if h.gender == 'f' else 'el'} {h.post.split()[0]}" for h in host]
    return {
        "V": finite(forms, tense, plural),
        "V1": finite(one, tense, False),
        "Vpl": finite(many, tense, True),
        "Vn": finite(bare, tense, plural),
        "Vsub": forms["subjunctive"][plural],
        "Vra": forms["past subjunctive"][plural],
        "inf": forms["infinitive"][0],
        "ger": forms["gerund"][0],
        "fut": forms["future"][plural],
        "fut1": one["future"][0],
        "part": agreeing(one["participle"], "a" if la else "o"),
        "partO": agreeing(one["participle"], "a" if other.gender == "f" else "o"),
        "partM": one["participle"][0],
        "partS": agreeing(one["participle"], their),
        "be": finite(spanish("ser"), tense, False),
        "beO": finite(spanish("ser"), tense, False),
        "was": finite(spanish("estar"), tense, False),
        "P": joint,
        "M": f"{maker.article} {noun}",
        "M1": f"{'una' if la else 'un'} {noun}",
        "which": f"{maker.article} que",
        "it": "la" if la else "lo",
        "ella": "ella" if la else "él",
        "him": "la" if other.gender == "f" else "lo",
        "seles": "se le",
        "quien": "quienes" if plural else "quien",
        "going": "van a" if plural else "va a",
        **{slot: spanish(verb)[time][plural] for slot, verb, time in SPANISH},
        "H": short[0],
        "h": short[0],
        "h2": short[1],
    }


def finite(forms: dict[str, tuple[str, ...]], tense: str, plural: bool) -> str:
    """A Spanish finite form: the perfect with its auxiliary."""
    if tense != "perfect":
        return forms[tense][plural]
    have = "han" if plural else "ha"
    done = forms["participle"][0]
    return f"se {have} {done}" if forms["present"][0].startswith("se ") else f"{have} {done}"


def agreeing(participles: tuple[str, ...], ending: str) -> str:
    """The participle with this ending."""
    return participles[("o", "a", "os", "as").index(ending)]


def english_slots(
    maker: Maker, people: list[Somebody], other: Somebody, verb: str, joint: str, tense: str
) -> dict[str, str]:
    """The forms of the verb and of the words that agree with it."""
    plural, noun = len(people) > 1, maker.noun
    forms, several = english(verb), noun.endswith("s")
    host = [h.post.split()[-1 if "of" not in h.post else 0] for h in maker.hosts]
    be = english("be")
    return {
        "V": had(forms, tense, plural),
        "Vpl": had(forms, tense, True),
        "V1": had(forms, tense, False),
        "inf": forms["infinitive"][0],
        "ger": forms["gerund"][0],
        "part": forms["participle"][0],
        "be": had(be, tense, several),
        "beO": had(be, tense, False),
        "be1": had(be, tense, False),
        "beN": had(be, tense, True),
        "beS": had(be, tense, plural),
        "beSnow": "are" if plural else "is",
        "beSpast": "were" if plural else "was",
        "plan": "plan" if plural else "plans",
        "P": joint,
        "M": f"the {noun}",
        "M1": noun if several else f"a {noun}",
        "his": "their" if plural else "her" if people[0].gender == "f" else "his",
        "her": "her",
        "them": "her" if other.gender == "f" else "him",
        "H": f"the {host[0].lower()}",
        "h": f"the {host[0].lower()}",
        "h2": f"the {host[1].lower()}",
    }


def had(forms: dict[str, tuple[str, ...]], tense: str, plural: bool) -> str:
    """An English finite form: the perfect with its auxiliary."""
    if tense != "perfect":
        return forms[tense][plural]
    return f"{'have' if plural else 'has'} {forms['participle'][0]}"


def score(made: Made, *rows: Row) -> None:
    """Add one text to the counts of some rows."""
    held = in_rooms(made.text, made.labels["lang"])
    found = frozenset().union(*held)
    left, more = made.there - found, found - made.there
    parted = not left and bool(made.group) and not any(made.group <= room for room in held)
    said = [
        *(f"left out {n}" for n in sorted(left)),
        *(f"invented {n}" for n in sorted(more)),
        *(["parted"] if parted else []),
    ]
    for row in rows:
        row.texts, row.wrong = row.texts + 1, row.wrong + bool(said)
        row.left_out, row.invented = row.left_out + bool(left), row.invented + bool(more)
        row.parted += parted
        row.faults += [f"  {made.text}\n    {'; '.join(said)}"] if said else []


def in_rooms(text: str, lang: str) -> list[frozenset[str]]:
    """Those at each meeting that was held."""
    return [frozenset(a.name for a in meeting.attendees) for meeting in held_meetings(text, lang, PUBLISHED)]


if __name__ == "__main__":
    until_closed(main)
