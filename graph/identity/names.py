"""The parts of a person's name: given names and surnames, as far as they can be told apart.

Spanish names carry one or more given names and usually two surnames, of which the second is often dropped; English
ones a given name, perhaps a middle name or initial, and one surname. Where the parts cannot be told apart a name has
several readings, the likeliest first. Titles and ranks are cut by the word list `graph/authority/titles.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.authority import fold
from graph.identity.words import (
    compound_surnames,
    degrees,
    generations,
    is_given,
    is_surname,
    particles,
    titles,
    weak_titles,
)

# A part of a name: letters with inner hyphens or apostrophes, or initials with their stops ("J.", "J.R.").
PART = re.compile(r"(?:[^\W\d_]\.[ ]?)+(?![^\W\d_])|[^\W_]+(?:['’][^\W_]+)*\.?")
HYPHENS = re.compile(r"[‐‑‒–—­]")
ASIDE = re.compile(r"\([^)]*\)|\"[^\"]*\"|“[^”]*”|«[^»]*»")
PLAIN = re.compile(r"[a-z ]*")
SURNAMES_MAX = 4


@dataclass(frozen=True, slots=True)
class Unit:
    """One word of a name, folded, with the small words before it; `bound` to the one before by a hyphen."""

    word: str
    particles: tuple[str, ...] = ()
    bound: bool = False

    @property
    def initial(self) -> bool:
        return len(self.word) == 1 and not self.particles


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a name. `cost` grows with every part that sits where it is seldom found."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    cost: float = 0.0


@dataclass(frozen=True, slots=True)
class Name:
    """A parsed name. `generation` is jr, sr, ii ... or ''; `husband` the husband's surname of "Ana Paz de León"."""

    words: tuple[str, ...]
    readings: tuple[Reading, ...]
    generation: str = ""
    husband: str = ""
    acronym: str = ""
    letters: tuple[str, ...] = ()  # the words in alphabetical order
    key: str = ""  # equal where the words and the generation are

    @property
    def bare(self) -> bool:
        """One word only: a surname, or a given name, that fits many people."""
        return len(self.words) <= 1

    def acronym_of(self, other: Name) -> bool:
        """AMLO is made of the initials of a name of as many words."""
        return bool(self.acronym) and len(other.words) > 2 and self.acronym == "".join(w[0] for w in other.words)


def tokenise(text: str) -> list[str]:
    """The folded words of a name without asides; initials keep a stop: 'Ruiz, J.R.' -> ['ruiz', ',', 'j.', 'r.']."""
    folded = fold(text)
    if PLAIN.fullmatch(folded):
        return folded.split()
    text = HYPHENS.sub("-", ASIDE.sub(" ", text))
    tokens: list[str] = []
    for piece in re.findall(r"[^\s,]+|,", fold(text)):
        if piece == ",":
            tokens.append(piece)
            continue
        for number, part in enumerate(piece.split("-")):
            found = [match.group() for match in PART.finditer(part)]
            words = [word for one in found for word in split_initials(one)]
            tokens += ["-" + word if number and not place else word for place, word in enumerate(words)]
    return tokens


def split_initials(part: str) -> list[str]:
    """'j.r.' -> ['j.', 'r.']; other words lose their stop and apostrophes."""
    if re.fullmatch(r"(?:[^\W\d_]\. ?)+", part):
        return [letter + "." for letter in part.replace(" ", "").split(".") if letter]
    return [re.sub(r"['’.]", "", part)]


@lru_cache(maxsize=400_000)
def parse(text: str) -> Name:
    """Read a name as written. Empty text, or titles alone, give a `Name` without words."""
    tokens, generation = cut_ends(tokenise(text))
    tokens, turned = surname_first(tokens)
    units = join_particles(tokens)
    words = tuple(unit.word for unit in units)
    acronym = words[0] if len(words) == 1 and text.strip().isupper() and 3 <= len(words[0]) <= 5 else ""
    key = " ".join((*words, generation))
    return Name(words, readings(units, turned, text), generation, husband(units), acronym, tuple(sorted(words)), key)


def cut_ends(tokens: list[str]) -> tuple[list[str], str]:
    """Without titles before and degrees or generation marks after; the generation mark is returned beside."""
    generation, kept = "", list(tokens)
    while len(kept) > 1 and (kept[-1] == "," or plain(kept[-1]) in degrees() or plain(kept[-1]) in generations()):
        generation = generations().get(plain(kept.pop()), generation)
    while len(kept) > 1 and is_title(kept):
        kept.pop(0)
    return kept, generation


def is_title(tokens: Sequence[str]) -> bool:
    word = plain(tokens[0])
    if word == "" or word not in titles() | weak_titles():
        return word == ""
    left = [token for token in tokens[1:] if token != "," and plain(token) not in titles()]
    enough = 2 if word in weak_titles() and not tokens[0].startswith("-") else 1
    return len(left) >= enough


def plain(token: str) -> str:
    return token.strip("-.,")


def surname_first(tokens: list[str]) -> tuple[list[str], bool]:
    """'Ruiz Paz, Ana' -> 'Ana Ruiz Paz', with the number of surnames known to come last."""
    if "," not in tokens:
        return tokens, False
    comma = tokens.index(",")
    before, after = tokens[:comma], [token for token in tokens[comma + 1 :] if token != ","]
    while len(after) > 1 and is_title(after):
        after.pop(0)
    return (after + before, True) if before and after else (before or after, False)


def join_particles(tokens: Sequence[str]) -> tuple[Unit, ...]:
    """Small words go with the word after them: 'de la Fuente' is one part."""
    units: list[Unit] = []
    waiting: list[str] = []
    for place, token in enumerate(tokens):
        word = plain(token)
        if not word:
            continue
        last = place == len(tokens) - 1
        if word in particles() and not last and not token.endswith(".") and (units or word not in ("i", "e", "y", "d")):
            waiting.append(word)
            continue
        units.append(Unit(word, tuple(waiting), token.startswith("-")))
        waiting = []
    return tuple(units)


def husband(units: Sequence[Unit]) -> str:
    """The word after a last single "de": a husband's surname, or part of the bearer's own."""
    return units[-1].word if len(units) >= 3 and units[-1].particles == ("de",) else ""


def readings(units: tuple[Unit, ...], turned: bool, text: str) -> tuple[Reading, ...]:
    """Ways to split a name into given names and surnames, the likeliest first; unlikely ones are left out."""
    found = [reading for given in range(len(units)) if (reading := read_at(units, given))]
    if len(units) == 1 and is_given(units[0].word) and not is_surname(units[0].word):
        found.append(Reading((units[0].word,), (), 0.5))
    if not turned and len(units) > 2 and text.isupper() and is_given(units[-1].word):
        found += [reading for given in range(1, len(units)) if (reading := read_at(rotate(units, given), given))]
    if units and not found:  # initials alone
        found.append(Reading((), tuple(unit.word for unit in units), 3.0))
    found.sort(key=lambda reading: reading.cost)
    return tuple(reading for reading in found if reading.cost < found[0].cost + 2.0)[:4]


def rotate(units: tuple[Unit, ...], given: int) -> tuple[Unit, ...]:
    """Given names that stand last, put first: lists in capitals often give the surnames first."""
    return units[-given:] + units[:-given]


def read_at(units: tuple[Unit, ...], given: int) -> Reading | None:
    """The reading with so many given names, or None where it is impossible."""
    surnames = units[given:]
    if surnames[0].initial or surnames[0].bound and given or len(surnames) > SURNAMES_MAX:
        return None
    cost = sum(given_cost(unit, place) for place, unit in enumerate(units[:given]))
    cost += sum(surname_cost(unit) for unit in surnames) + shape_cost(units, given)
    return Reading(tuple(u.word for u in units[:given]), tuple(u.word for u in surnames), round(cost, 2))


def given_cost(unit: Unit, place: int) -> float:
    if unit.initial:
        return 0.0
    if is_given(unit.word):
        return 0.0
    if is_surname(unit.word):
        return 2.5 if place else 1.2
    return 0.6 if place else 0.3


def surname_cost(unit: Unit) -> float:
    if unit.initial:
        return 1.0
    if unit.bound or is_surname(unit.word):
        return 0.0
    if is_given(unit.word):
        return 0.6 if unit.particles else 1.2  # María del Carmen
    return 0.0 if unit.particles else 0.2


def shape_cost(units: tuple[Unit, ...], given: int) -> float:
    """How unusual the numbers of given names and surnames are; several words of one surname count as one."""
    surnames = units[given:]
    words = tuple(unit.word for unit in surnames)
    count = len(surnames) - sum(unit.bound for unit in surnames)
    joined = any(words[i : i + 2] in compound_surnames() for i in range(len(words)))
    count -= joined
    cost = {1: 0.0, 2: 0.0, 3: 1.0}.get(count, 2.0)
    if given == 0 and len(units) > 1:
        cost += 1.2 if count <= 2 else 3.0
        cost += 3.0 * is_given(units[0].word)
    if given > 2:
        cost += 0.5 * (given - 2)
    if len(units) >= 4 and count == 1:
        cost += 1.0
    return cost
