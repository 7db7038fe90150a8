"""Two names part by part: what agrees, what is missing, and what cannot be one person.

`align` pairs given names with given names and surnames with surnames over all readings of both names. A contradiction
(another given name, another first or second surname, other initials, son and father) is a conflict: such names are
never one person. What agrees only nearly (a slip of one letter, names in another order) is `loose`: it needs support
from the context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from graph.identity.comparison import Evidence
from graph.identity.names import Name, Reading, parse
from graph.identity.words import (
    KNOWN_SURNAME,
    compound_surnames,
    given_weight,
    is_given,
    is_surname,
    same_spelling,
    sexes,
    short_for,
    surname_weight,
)

# Letters that Spanish and English spelling confuses, in the order they are replaced.
SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("ph", "f"), ("ch", "x"), ("sh", "x"), ("ck", "k"), ("qu?", "k"), ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"),
        ("g(?=[eiy])", "j"), ("v", "b"), ("w", "u"), ("y", "i"), ("h", ""), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What two names have in common. `conflict` says why they cannot be one person, or is ''.

    `loose` lists what agrees only nearly; `bare` is true where a surname stands alone on one side, `no_given` where
    one side has surnames only, `initials` where the given names agree by initials only; `rare` where the first
    surname is no common one.
    """

    score: float
    evidence: tuple[Evidence, ...]
    conflict: str = ""
    loose: tuple[str, ...] = ()
    bare: bool = False
    no_given: bool = False
    initials: bool = False
    rare: bool = False


@lru_cache(maxsize=262_144)
def sound(word: str) -> str:
    """A word as it is heard: 'geovani' and 'giovanni', 'velasco' and 'belazco' are one."""
    for pattern, replacement in SOUNDS:
        word = pattern.sub(replacement, word)
    return word


def align_names(a: str, b: str) -> NameMatch:
    """Two names as written."""
    return align(parse(a), parse(b))


def align(a: Name, b: Name) -> NameMatch:
    """The best agreement over all readings of both names; where all conflict, the conflict of the likeliest."""
    if not a.words or not b.words:
        return NameMatch(0.0, (), "one side has no name")
    if acronym_of(a, b) or acronym_of(b, a):
        return NameMatch(2.0, (("one name is made of the initials of the other", 2.0),), bare=True)
    if shuffled(a, b):
        return NameMatch(0.0, (), "the same words in another order")
    best: NameMatch | None = None
    conflict: NameMatch | None = None
    for one in a.readings:
        for other in b.readings:
            match = align_readings(one, other, a, b)
            if match.conflict:
                conflict = conflict or match
            elif best is None or match.score > best.score:
                best = match
    return best or conflict or NameMatch(0.0, (), "no reading in common")


def shuffled(a: Name, b: Name) -> bool:
    """Ana Paz Ruiz and Ana Ruiz Paz have the same words, but exchanged surnames: two people, in all their readings."""
    if a.words == b.words or sorted(a.words) != sorted(b.words):
        return False
    surnames = {reading.surnames for reading in a.readings if len(reading.surnames) > 1}
    turned = {reading.surnames[::-1] for reading in b.readings if len(reading.surnames) > 1}
    return bool(surnames & turned)


def acronym_of(a: Name, b: Name) -> bool:
    """AMLO is made of the initials of a name of as many words."""
    return bool(a.acronym) and len(b.words) > 2 and a.acronym == "".join(word[0] for word in b.words)


def align_readings(one: Reading, other: Reading, a: Name, b: Name) -> NameMatch:
    """One reading of each name against the other."""
    terms: list[Evidence] = []
    loose: list[str] = []
    conflict = (
        align_surnames(one.surnames, other.surnames, (a.husband, b.husband), terms, loose)
        or align_given(one.given, other.given, terms, loose)
        or align_generation(a.generation, b.generation, terms, loose)
    )
    if conflict:
        return NameMatch(0.0, tuple(terms), conflict)
    cost = one.cost + other.cost if a.words != b.words else min(one.cost, other.cost)
    score = sum(weight for _, weight in terms) - 0.5 * cost
    no_given = not one.given or not other.given
    shortest = min(len(one.surnames), len(other.surnames))
    return NameMatch(
        round(score, 2),
        tuple(terms),
        loose=tuple(loose),
        bare=no_given and shortest < 2,
        no_given=no_given,
        initials=not no_given and only_initials(one.given, other.given),
        rare=bool(one.surnames) and surname_weight(one.surnames[0]) >= KNOWN_SURNAME,
    )


def only_initials(a: Sequence[str], b: Sequence[str]) -> bool:
    return all(len(word) == 1 for word in a) or all(len(word) == 1 for word in b)


def align_surnames(
    a: Sequence[str], b: Sequence[str], husbands: tuple[str, str], terms: list[Evidence], loose: list[str]
) -> str:
    """First surname with first, second with second. Returns the conflict or ''."""
    if not a or not b:
        return align_mononym(a or b)
    a, b = known_by_compound(a, b, terms)
    first = surname_agreement(a[0], b[0])
    if first is None:
        return known_by_second(a, b, terms, loose) or ""
    note(first, "surname", a[0], b[0], surname_weight(a[0]), terms, loose)
    for x, y in zip(a[1:], b[1:], strict=False):
        if conflict := align_further(x, y, husbands, terms, loose):
            return conflict
    if len(a) != len(b):
        terms.append((f"second surname only on one side ({max(a, b, key=len)[-1]})", -0.2))
    return ""


def align_mononym(surnames: Sequence[str]) -> str:
    return "" if not surnames else "a given name against a surname"


def known_by_compound(a: Sequence[str], b: Sequence[str], terms: list[Evidence]) -> tuple[Sequence[str], Sequence[str]]:
    """García Cabeza de Vaca is also called Cabeza de Vaca: drop what stands before a surname of several words."""
    if len(a) > len(b) >= 2 and tuple(b[:2]) in compound_surnames() and tuple(a[1:3]) == tuple(b[:2]):
        terms.append((f"known by the surname {' '.join(b)}", -0.3))
        return a[1:], b
    if len(b) > len(a) >= 2:
        b, a = known_by_compound(b, a, terms)
    return a, b


def known_by_second(a: Sequence[str], b: Sequence[str], terms: list[Evidence], loose: list[str]) -> str:
    """Some go by their second surname where the first is a common one; that is for a reader to decide."""
    for short, full in ((a, b), (b, a)):
        if len(short) == 1 and len(full) > 1 and is_surname(full[0]) and surname_agreement(short[0], full[1]) == "same":
            terms.append((f"second surname agrees ({short[0]}), first is missing", surname_weight(short[0]) - 2.0))
            loose.append("the first surname is missing")
            return ""
    return f"different surname: {a[0]} / {b[0]}"


def align_further(x: str, y: str, husbands: tuple[str, str], terms: list[Evidence], loose: list[str]) -> str:
    """Second surnames. An initial, a husband's name or a mangled ending is no contradiction."""
    agreement = surname_agreement(x, y)
    if agreement:
        note(agreement, "second surname", x, y, surname_weight(x), terms, loose)
    elif len(x) == 1 or len(y) == 1:
        if x[0] != y[0]:
            return f"different second surname: {x} / {y}"
        terms.append((f"second surname agrees by its initial ({x[0]})", 0.5))
    elif (x in husbands) != (y in husbands):
        terms.append((f"{x if x in husbands else y} may be a husband's surname", -0.5))
        loose.append("a married name")
    elif mangled(x, y):
        terms.append((f"second surnames begin alike: {x} / {y}", 0.0))
        loose.append(f"second surname {x} / {y}")
    else:
        return f"different second surname: {x} / {y}"
    return ""


def mangled(x: str, y: str) -> bool:
    """A long unusual surname that a translator got wrong at its end: the first five letters are the same."""
    return x[:5] == y[:5] and min(len(x), len(y)) >= 7 and not (is_surname(x) and is_surname(y))


@lru_cache(maxsize=262_144)
def surname_agreement(x: str, y: str) -> str | None:
    """'same', 'spelling' (sounds alike), 'slip' (one letter), or None. Two known surnames are never one slip apart."""
    if x == y:
        return "same"
    if sound(x) == sound(y):
        return "spelling"
    if is_surname(x) and is_surname(y):
        return None
    return "slip" if one_slip(x, y) else None


def one_slip(x: str, y: str) -> bool:
    return max(len(x), len(y)) >= 5 and min(len(x), len(y)) >= 4 and OSA.distance(x, y, score_cutoff=1) == 1


@lru_cache(maxsize=262_144)
def given_agreement(x: str, y: str) -> str | None:
    """'same', 'spelling', 'short' (Liz and Elizabeth), 'initial', 'slip', or None for two different names."""
    if x == y:
        return "same"
    if len(x) == 1 or len(y) == 1:
        return "initial" if x[0] == y[0] else None
    if same_spelling(x, y):
        return "spelling"
    if short_for(x, y):
        return "short"
    if is_given(x) and is_given(y) or gender_pair(x, y):
        return None
    if sound(x) == sound(y):
        return "spelling"
    return "slip" if one_slip(x, y) else None


def gender_pair(x: str, y: str) -> bool:
    """Marcelo and Marcela, Daniel and Daniela: one letter at the end makes another person."""
    if sexes().get(x, "?") != sexes().get(y, "?") and x in sexes() and y in sexes():
        return True
    return (
        {x[-1], y[-1]} == {"o", "a"}
        and x[:-1] == y[:-1]
        or x + "a" == y
        or y + "a" == x
        or x + "o" == y
        or y + "o" == x
    )


GIVEN_VALUE = {"same": 1.0, "spelling": 0.9, "short": 0.8, "initial": 0.35, "slip": 0.6}
SURNAME_VALUE = {"same": 1.0, "spelling": 0.85, "slip": 0.6}
WORDING = {"same": "agrees", "spelling": "is spelt otherwise", "slip": "differs by one letter"}


def note(agreement: str, part: str, x: str, y: str, weight: float, terms: list[Evidence], loose: list[str]) -> None:
    """Add a surname's agreement to the evidence."""
    shown = x if x == y else f"{x} / {y}"
    terms.append((f"{part} {WORDING[agreement]} ({shown})", round(weight * SURNAME_VALUE[agreement], 2)))
    if agreement == "slip":
        loose.append(f"{part} {shown}")


def align_given(a: Sequence[str], b: Sequence[str], terms: list[Evidence], loose: list[str]) -> str:
    """Every given name of the shorter side must be found on the other. Returns the conflict or ''."""
    if not a or not b:
        return ""
    short, full = (a, b) if len(a) <= len(b) else (b, a)
    if conflict := initials_conflict(a, b):
        return conflict
    pairs = dict(pair_up(short, full))
    missing = [word for place, word in enumerate(short) if place not in pairs]
    if missing:
        left = [word for place, word in enumerate(full) if place not in pairs.values()]
        return f"different given name: {missing[0]} / {left[0]}"
    for count, (place, target) in enumerate(sorted(pairs.items())):
        note_given(short[place], full[target], 1.0 if count == 0 else 0.8, terms, loose)
    order = [target for place, target in sorted(pairs.items()) if len(short[place]) > 1 and len(full[target]) > 1]
    if order != sorted(order):
        terms.append(("given names stand in another order", -2.0))
        loose.append("order of the given names")
    note_left_out(pairs, full, terms, loose)
    return ""


def note_left_out(pairs: dict[int, int], full: Sequence[str], terms: list[Evidence], loose: list[str]) -> None:
    """Given names of the longer side that the shorter one leaves out."""
    left = [word for place, word in enumerate(full) if place not in pairs.values()]
    if left and 0 not in pairs.values():
        terms.append((f"first given name only on one side ({full[0]})", -0.5))
    odd = [word for place, word in enumerate(full) if place and word in left and len(word) > 1 and not is_given(word)]
    if odd:
        terms.append((f"{odd[0]} only on one side, perhaps another surname", -1.0))
        loose.append(f"{odd[0]} may be another surname")


def initials_conflict(a: Sequence[str], b: Sequence[str]) -> str:
    """George H. W. and George W. are two: where both sides give initials, one must begin with the other."""
    x = [word for word in a[1:] if len(word) == 1]
    y = [word for word in b[1:] if len(word) == 1]
    if x and y and len(a) == len(x) + 1 and len(b) == len(y) + 1 and x[: len(y)] != y[: len(x)]:
        return f"different initials: {' '.join(x)} / {' '.join(y)}"
    return ""


def pair_up(short: Sequence[str], full: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Places of the shorter list with places of the longer: whole names first, then near ones, then initials."""
    free = list(range(len(full)))
    waiting = list(range(len(short)))
    for accepted in (("same",), ("spelling", "short", "slip"), ("initial",)):
        for place in list(waiting):
            found = next((t for t in free if given_agreement(short[place], full[t]) in accepted), None)
            if found is not None:
                yield place, found
                free.remove(found)
                waiting.remove(place)


def note_given(x: str, y: str, share: float, terms: list[Evidence], loose: list[str]) -> None:
    agreement = given_agreement(x, y) or "slip"
    weight = round(min(given_weight(x), given_weight(y)) * GIVEN_VALUE[agreement] * share, 2)
    wording = {"short": "is a short form", "initial": "agrees by its initial"}.get(agreement) or WORDING[agreement]
    terms.append((f"given name {wording} ({x if x == y else f'{x} / {y}'})", weight))
    if agreement == "slip":
        loose.append(f"given name {x} / {y}")


def align_generation(a: str, b: str, terms: list[Evidence], loose: list[str]) -> str:
    """Jr. and Sr. are two people; a mark on one side only may be father and son."""
    if a and b and a != b:
        return f"different generation: {a} / {b}"
    if a != b:
        terms.append((f"{a or b} only on one side", -2.5))
        loose.append(f"{a or b} only on one side")
    elif a:
        terms.append((f"generation agrees ({a})", 0.5))
    return ""
