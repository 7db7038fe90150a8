"""Who is who on generated truth: B-cubed precision and recall, seconds and memory, against RapidFuzz and Splink.

    python -m benchmarks.people --mentions 200000 [--seed 1] [--source splink] [--skip-baseline] [--json]

People get names with frequencies like those of real ones (a few very common, most rare), in two languages, and are
mentioned in lists of up to eight with accents lost, second surnames dropped, short forms, initials, titles, one-letter
slips, surnames first, a bare surname now and then; a fifth of the mentions name no agency, and people change posts and
agencies. Siblings, parents and namesakes are made on purpose, besides those that chance makes.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Protocol

from rapidfuzz import fuzz

from benchmarks.piped import until_closed
from graph.authority import fold, load_yaml
from graph.identity.blocking import by_parts, profiles
from graph.identity.cluster import cluster
from graph.identity.people import PersonMention
from graph.identity.splinked import NoSplink, splink_pairs

ROOT = Path(__file__).parent.parent
AUTHORITY = ROOT / "graph" / "authority"
COUNTRIES = ["MX", "US", "CO", "ES", "GT", "CL", "AR", "CA"]
ENGLISH = {"US", "CA"}
RANKS = [
    ("director general de", "Director General for"),
    ("subsecretaria de", "Undersecretary for"),
    ("jefe de la Unidad de", "Head of Unit for"),
    ("coordinador de", "Coordinator for"),
    ("asesora de", "Adviser on"),
    ("delegado de", "Delegate for"),
    ("comisionado de", "Commissioner for"),
    ("directora de", "Director of"),
]
DOMAINS = [
    ("Asuntos Jurídicos", "Legal Affairs"),
    ("Salud Pública", "Public Health"),
    ("Comercio Exterior", "Foreign Trade"),
    ("Migración", "Migration"),
    ("Derechos Humanos", "Human Rights"),
    ("Seguridad Nacional", "National Security"),
    ("Energía", "Energy"),
    ("Cambio Climático", "Climate Change"),
    ("Educación Superior", "Higher Education"),
    ("Presupuesto", "Budget"),
    ("Aduanas", "Customs"),
    ("Protección Civil", "Civil Protection"),
]
TITLES = ["Lic. ", "Dr. ", "Dra. ", "Mtro. ", "Ing. ", "Sr. ", "Mr. ", "Ms. ", "Ambassador ", "embajadora ", "Gral. "]
SYLLABLES = (
    "al ar bal bar ber bus cal car cas des eche eli erre esco fal gar gor ibar iri lar lin mal mon oli ormae pal pen "
    "quin rosa sal sar tal tor ugar urru val vil zal zu ash bran cren dal fen hol kes mor nor pem rad shel thorn wex",
    "a ab ad ag al am an ar as de do en er ga gui i in lo ma men na nti o on pe ra ri ro ta te ti un ve",
    "bar berri bide cea da dez dia dley ga gui la lez lla man mendi na nas neda nes ni quez ra res rri ta te ton tza "
    "varria vas via wick worth yo za zabal zu",
)
ACCENTS = [
    ("anez", "ánez"), ("enez", "énez"), ("inez", "ínez"), ("arez", "árez"), ("erez", "érez"), ("omez", "ómez"),
    ("alez", "ález"), ("andez", "ández"), ("endez", "éndez"), ("guez", "guez"), ("cia", "cía"), ("ria", "ría"),
    ("tin", "tín"), ("mon", "món"), ("lian", "lián"), ("nunez", "núñez"), ("pena", "peña"), ("sofia", "sofía"),
]  # fmt: skip
LETTERS = "abcdefghijlmnoprstuvz"


class Scorer(Protocol):
    """A RapidFuzz scorer: 0 below the cutoff."""

    __name__: str

    def __call__(self, a: str, b: str, *, score_cutoff: float) -> float: ...


@dataclass(frozen=True)
class Person:
    """A made person: given names, surnames, country, and posts as (agency, rank and domain) in order of time."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    country: str
    posts: tuple[tuple[str, int, int], ...]


def drawer(names: Sequence[str], flat: float, dice: random.Random) -> Drawer:
    return Drawer(list(names), [1 / (rank + flat) for rank in range(len(names))], dice)


@dataclass
class Drawer:
    """Draws names, the first ones most often."""

    names: list[str]
    weights: list[float]
    dice: random.Random

    def __post_init__(self) -> None:
        total, self.steps = 0.0, []
        for weight in self.weights:
            total += weight
            self.steps.append(total)

    def one(self) -> str:
        return self.dice.choices(self.names, cum_weights=self.steps)[0]


def name_lists(dice: random.Random) -> dict[str, Drawer]:
    """Given names by language and sex, and surnames by language: listed ones first, then the long tail."""
    given, surnames = load_yaml(AUTHORITY / "given_names.yaml"), load_yaml(AUTHORITY / "surnames.yaml")
    tail = rare_surnames(8000, dice)
    found = {}
    for lang in ("es", "en"):
        for sex in ("male", "female"):
            found[f"{lang} {sex}"] = drawer(given[lang][f"{sex}_frequent"] + given[lang][sex], 8, dice)
        bands = surnames[lang]
        listed = [*bands["frequent"], *bands["common"], *bands["known"]]
        found[f"{lang} surname"] = drawer([n for n in listed + tail if " " not in n], 10, dice)
    return found


def rare_surnames(count: int, dice: random.Random) -> list[str]:
    """Surnames that nobody bears, of syllables that many do."""
    starts, middles, ends = (part.split() for part in SYLLABLES)
    found: dict[str, None] = {}
    while len(found) < count:
        found[dice.choice(starts) + dice.choice(middles) * dice.randrange(2) + dice.choice(ends)] = None
    return list(found)


def make_people(count: int, dice: random.Random) -> list[Person]:
    """So many people; one in fifty is a relative or namesake of another."""
    lists, people = name_lists(dice), []
    for _ in range(count):
        country = dice.choices(COUNTRIES, weights=[8, 4, 2, 2, 1, 1, 1, 1])[0]
        lang = "en" if country in ENGLISH and dice.random() < 0.8 else "es"
        sex = dice.choice(["male", "female"])
        given = tuple(dict.fromkeys(lists[f"{lang} {sex}"].one() for _ in range(dice.choice([1, 2]))))
        surnames = tuple(lists[f"{lang} surname"].one() for _ in range(2 if lang == "es" else 1))
        if lang == "en" and len(given) > 1:
            given = (given[0], given[1] if dice.random() < 0.3 else given[1][0])
        if people and dice.random() < 0.02:
            given, surnames, country = relative(dice.choice(people), given, surnames, dice)
        people.append(Person(given, surnames, country, make_posts(country, dice)))
    return people


def relative(
    other: Person, given: tuple[str, ...], surnames: tuple[str, ...], dice: random.Random
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """A sibling (same surnames), a parent (same first surname and given name), or a namesake elsewhere."""
    kind = dice.choice(["sibling", "parent", "namesake"])
    if kind == "sibling":
        return given, other.surnames, other.country
    if kind == "parent":
        return other.given[:1], (*other.surnames[:1], *surnames[1:]), other.country
    return other.given[:1], other.surnames[:1], dice.choice(COUNTRIES)


def make_posts(country: str, dice: random.Random) -> tuple[tuple[str, int, int], ...]:
    posts = []
    agency = f"{country.lower()}-{dice.randrange(30):02d}"
    for _ in range(dice.choice([1, 1, 2])):
        posts.append((agency, dice.randrange(len(RANKS)), dice.randrange(len(DOMAINS))))
        agency = agency if dice.random() < 0.6 else f"{country.lower()}-{dice.randrange(30):02d}"
    return tuple(posts)


def write_name(person: Person, short: dict[str, list[str]], dice: random.Random) -> str:
    """The name as some text gives it."""
    given, surnames = list(person.given), list(person.surnames)
    if len(surnames) > 1 and dice.random() < 0.35:
        surnames.pop()
    if len(given) > 1 and dice.random() < 0.28:
        given.pop(0 if dice.random() < 0.1 and len(given[1]) > 1 else 1)
    if dice.random() < 0.04 and short.get(given[0]):
        given[0] = dice.choice(short[given[0]])
    elif dice.random() < 0.02:
        given[0] = given[0][0] + "."
    if dice.random() < 0.03:
        part = given if dice.random() < 0.5 else surnames
        part[-1] = slip(part[-1], dice)
    if dice.random() < 0.015:
        given, surnames = [], surnames[:1]
    written = written_with_accents if person.country not in ENGLISH and dice.random() < 0.7 else str.capitalize
    return dress([written(word) for word in given], [written(word) for word in surnames], dice)


def written_with_accents(word: str) -> str:
    """Accents where Spanish most often has them: Pérez, García, Martín, Simón; other texts leave them out."""
    for ending, accented in ACCENTS:
        if word.endswith(ending) and len(word) > len(ending):
            return (word[: -len(ending)] + accented).capitalize()
    return word.capitalize()


def dress(given: list[str], surnames: list[str], dice: random.Random) -> str:
    """Order, capitals, hyphen and titles."""
    style = dice.random()
    if style < 0.02 and given:
        return f"{' '.join(surnames)}, {' '.join(given)}"
    if style < 0.04 and given:
        return " ".join([*surnames, *given]).upper() if len(surnames) > 1 else " ".join([*given, *surnames]).upper()
    joined = "-".join(surnames) if style > 0.99 else " ".join(surnames)
    return (dice.choice(TITLES) if dice.random() < 0.15 else "") + " ".join([*given, joined])


def slip(word: str, dice: random.Random) -> str:
    """One letter lost, doubled, changed or exchanged."""
    place = dice.randrange(1, max(2, len(word) - 1))
    change = dice.choice(["lose", "double", "change", "swap"])
    if change == "lose" or len(word) < 3:
        return word[:place] + word[place + 1 :]
    if change == "double":
        return word[:place] + word[place] + word[place:]
    if change == "change":
        return word[:place] + dice.choice(LETTERS) + word[place + 1 :]
    return word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :]


def make_mentions(count: int, seed: int) -> tuple[list[PersonMention], dict[str, int]]:
    """So many mentions of a tenth as many people, and whose each is, by mention id."""
    dice = random.Random(seed)
    nicknames = load_yaml(AUTHORITY / "nicknames.yaml")
    short = {**nicknames["en"], **nicknames["es"]}
    people = make_people(count // 10, dice)
    order = list(range(len(people)))
    dice.shuffle(order)
    known = drawer([str(number) for number in order], len(order) * 0.3, dice)
    mentions, truth = [], {}
    listed: list[int] = []
    document = 0
    for number in range(count):
        who = number if number < len(people) else int(known.one())
        if who in listed or len(listed) == 8:
            document, listed = document + 1, []
        listed.append(who)
        mention = mention_of(people[who], f"m{number:07d}", f"d{document:06d}", short, dice)
        mentions.append(mention)
        truth[mention.id] = who
    return mentions, truth


def mention_of(
    person: Person, ident: str, document: str, short: dict[str, list[str]], dice: random.Random
) -> PersonMention:
    stage = dice.randrange(len(person.posts))
    agency, rank, domain = person.posts[stage]
    english = dice.random() < 0.4
    role = f"{RANKS[rank][english]} {DOMAINS[domain][english]}"
    without = dice.random() < 0.2
    return PersonMention(
        id=ident,
        name=write_name(person, short, dice),
        role=None if dice.random() < 0.2 else role,
        agency_id=None if without else agency,
        agency=None if without else f"Agency {agency}",
        country=person.country,
        date=f"{2012 + 5 * stage + dice.randrange(5)}-{1 + dice.randrange(12):02d}",
        document=document,
        meetings=frozenset({document}),
    )


def b_cubed(groups: Sequence[Sequence[str]], truth: dict[str, int]) -> dict[str, float]:
    """B-cubed precision and recall (Bagga and Baldwin 1998): averaged over mentions."""
    size: dict[int, int] = {}
    for who in truth.values():
        size[who] = size.get(who, 0) + 1
    precision = recall = 0.0
    for group in groups:
        counts: dict[int, int] = {}
        for ident in group:
            counts[truth[ident]] = counts.get(truth[ident], 0) + 1
        precision += sum(n * n for n in counts.values()) / len(group)
        recall += sum(n * n / size[who] for who, n in counts.items())
    p, r = precision / len(truth), recall / len(truth)
    return {"precision": round(p, 4), "recall": round(r, 4), "f": round(2 * p * r / (p + r), 4)}


def baseline(mentions: Sequence[PersonMention], scorer: Scorer, threshold: float = 90.0) -> list[list[str]]:
    """Names of one country that share two words and reach a RapidFuzz threshold, closed transitively."""
    keys = {m.id: (m.country or "", fold(m.name).replace("-", " ").replace(",", " ")) for m in mentions}
    names = sorted(set(keys.values()))
    blocks: dict[tuple[str, ...], list[int]] = {}
    for number, (country, name) in enumerate(names):
        for pair in combinations(sorted(set(name.split())), 2):
            blocks.setdefault((country, *pair), []).append(number)
    above = list(range(len(names)))

    for a, b in (pair for block in blocks.values() for pair in combinations(block, 2)):
        one, other = root_of(above, a), root_of(above, b)
        if one != other and scorer(names[a][1], names[b][1], score_cutoff=threshold):
            above[one] = other
    number_of = {name: number for number, name in enumerate(names)}
    groups: dict[int, list[str]] = {}
    for ident, key in keys.items():
        groups.setdefault(root_of(above, number_of[key]), []).append(ident)
    return list(groups.values())


def splink_alone(mentions: Sequence[PersonMention], truth: dict[str, int], weight: float = 6.0) -> object:
    """What Splink's own weights make of the same names, agencies and countries, closed; a word where it is absent."""
    start, worked = time.perf_counter(), time.process_time()
    found = profiles(sorted(mentions, key=lambda mention: mention.id))
    above = list(range(len(found)))
    try:
        for low, others in splink_pairs(found, worthwhile=weight):
            for other in others:
                above[root_of(above, low)] = root_of(above, other)
    except NoSplink as missing:
        return f"left out: {missing}"
    groups: dict[int, list[str]] = {}
    ordered = sorted(mention.id for mention in mentions)
    for number, profile in enumerate(found):
        groups.setdefault(root_of(above, number), []).extend(ordered[member] for member in profile.members)
    seconds, cpu = round(time.perf_counter() - start, 1), round(time.process_time() - worked, 1)
    return {**b_cubed(list(groups.values()), truth), "seconds": seconds, "cpu": cpu}


def root_of(above: list[int], member: int) -> int:
    while above[member] != member:
        above[member] = above[above[member]]
        member = above[member]
    return member


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--skip-baseline", action="store_true")
    parser.add_argument("--source", choices=["parts", "splink"], default="parts", help="what says which to compare")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    mentions, truth = make_mentions(args.mentions, args.seed)
    figures: dict[str, object] = {"mentions": len(mentions), "people": len(set(truth.values()))}
    figures["mb_before"] = peak_mb()
    start, worked = time.perf_counter(), time.process_time()
    found = cluster(mentions, source=splink_pairs if args.source == "splink" else by_parts)
    seconds, cpu = round(time.perf_counter() - start, 1), round(time.process_time() - worked, 1)
    figures["whomet"] = {**b_cubed(found.groups, truth), "seconds": seconds, "cpu": cpu, "groups": len(found.groups)}
    figures["review"] = len(found.review)
    figures["mb_peak"] = peak_mb()
    if not args.skip_baseline:
        for scorer in (fuzz.token_sort_ratio, fuzz.token_set_ratio):
            start = time.perf_counter()
            groups = baseline(mentions, scorer)
            seconds = round(time.perf_counter() - start, 1)
            figures[f"rapidfuzz {scorer.__name__}"] = {**b_cubed(groups, truth), "seconds": seconds}
        figures["splink alone"] = splink_alone(mentions, truth)
    print(json.dumps(figures) if args.json else "\n".join(f"{key:<28} {value}" for key, value in figures.items()))


def peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    until_closed(main)
