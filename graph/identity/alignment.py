"""Two names part by part: what agrees, what is missing, and what cannot be one person.

`align` pairs given names with given names and surnames with surnames over all readings of both names. A contradiction
(another given name, another first or second surname, other initials, son and father) is a conflict: such names are
never one person. What agrees only nearly (a slip of one letter, names in another order) is loose: it needs support
from the context.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from graph.identity.comparison import Evidence
from graph.identity.names import Name, Reading, parse
from graph.identity.sounds import given_agreement, mangled, surname_agreement
from graph.identity.words import (
    KNOWN_SURNAME,
    compound_surnames,
    given_weight,
    is_given,
    is_surname,
    of_both_sexes,
    sexes,
    surname_weight,
)

# What was seen, the two words it was seen in, and its points; put into words only for a reader.
Term = tuple[str, str, str, float]

GIVEN_VALUE = {"same": 1.0, "spelling": 0.9, "short": 0.8, "initial": 0.35, "slip": 0.6}
SURNAME_VALUE = {"same": 1.0, "spelling": 0.85, "slip": 0.6}
WORDING = {
    "same": "agrees",
    "spelling": "is spelt otherwise",
    "slip": "differs by one letter",
    "short": "is a short form",
    "initial": "agrees by its initial",
}


@dataclass(slots=True)
class NameMatch:
    """What two names have in common, in points. `conflict` says why they cannot be one person, or is None.

    `loose` is true where something agrees only nearly; `bare` where a surname stands alone on one side, `no_given`
    where one side has surnames only, `rare` where the first surname is no common one, `partial` where one side lacks
    a second surname that the other has or both lack; `initial` where an initial, or a short form of many names, is
    all the given names share, and `uneven` where one side has a whole given name more. `shared` counts the whole given
    names that agree, `cost` is how unlikely the readings are.
    """

    score: float = 0.0
    terms: list[Term] = field(default_factory=list)
    conflict: Term | None = None
    loose: bool = False
    bare: bool = False
    no_given: bool = False
    rare: bool = False
    partial: bool = False
    initial: bool = False
    uneven: bool = False
    shared: int = 0
    cost: float = 0.0

    @property
    def preference(self) -> tuple[float, float]:
        """Of several readings the likeliest counts, not the one that would score most."""
        return (-self.cost - self.loose, self.score)

    @property
    def evidence(self) -> list[Evidence]:
        """The terms in words."""
        terms = self.terms if self.conflict is None else [self.conflict]
        return [
            (f"{text} ({x})" if x == y else f"{text} ({x} / {y})", round(points, 2)) for text, x, y, points in terms
        ]

    def add(self, text: str, x: str, y: str, points: float, loose: bool = False) -> None:
        self.terms.append((text, x, y, points))
        self.score += points
        self.loose = self.loose or loose


def align_names(a: str, b: str) -> NameMatch:
    """Two names as written."""
    return align(parse(a), parse(b))


def refuse(text: str, x: str, y: str) -> NameMatch:
    return NameMatch(conflict=(text, x, y, -5.0))


def align(a: Name, b: Name) -> NameMatch:
    """The best agreement over all readings of both names; where all conflict, the conflict of the likeliest."""
    if not a.words or not b.words:
        return refuse("one side has no name", " ".join(a.words), " ".join(b.words))
    if a.acronym_of(b) or b.acronym_of(a):
        match = NameMatch(bare=True)
        match.add("one name is made of the initials of the other", " ".join(a.words), " ".join(b.words), 2.0)
        return match
    if shuffled(a, b):
        return refuse("the same words in another order", " ".join(a.words), " ".join(b.words))
    best: NameMatch | None = None
    conflict: NameMatch | None = None
    for one in a.readings:
        for other in b.readings:
            if strangers(one.surnames, other.surnames):
                continue
            match = align_readings(one, other, a, b)
            if match.conflict:
                conflict = conflict or match
            elif best is None or match.preference > best.preference:
                best = match
    return best or conflict or refuse("different surname", surnames_of(a), surnames_of(b))


def strangers(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the first surnames alone rule a pair of readings out; a quick look before the long one."""
    return len(a) == len(b) != 0 and surname_agreement(a[0], b[0]) is None


def surnames_of(name: Name) -> str:
    return " ".join(name.readings[0].surnames if name.readings else name.words)


def shuffled(a: Name, b: Name) -> bool:
    """Ana Paz Ruiz and Ana Ruiz Paz have the same words, but exchanged surnames: two people, in all their readings."""
    if a.letters != b.letters or a.words == b.words:
        return False
    surnames = {reading.surnames for reading in a.readings if len(reading.surnames) > 1}
    turned = {reading.surnames[::-1] for reading in b.readings if len(reading.surnames) > 1}
    return bool(surnames & turned)


def align_readings(one: Reading, other: Reading, a: Name, b: Name) -> NameMatch:
    """One reading of each name against the other; stops at the first conflict."""
    match = NameMatch()
    match.conflict = (
        align_surnames(one.surnames, other.surnames, (a.husband, b.husband), match)
        or align_given(one.given, other.given, match)
        or align_generation(a.generation, b.generation, match)
    )
    if match.conflict:
        return match
    match.cost = round(one.cost - a.readings[0].cost + other.cost - b.readings[0].cost, 2)
    match.score = round(match.score - 0.5 * match.cost, 2)
    shortest = min(len(one.surnames), len(other.surnames))
    match.no_given = not one.given or not other.given
    match.bare = match.no_given and shortest < 2
    match.partial = shortest < 2
    match.rare = bool(one.surnames) and surname_weight(one.surnames[0]) >= KNOWN_SURNAME
    return match


def align_surnames(a: Sequence[str], b: Sequence[str], husbands: tuple[str, str], match: NameMatch) -> Term | None:
    """First surname with first, second with second. Returns the conflict or None."""
    if not a or not b:
        return ("a given name against a surname", "", "".join([*a, *b]), -5.0) if a or b else None
    if len(a) != len(b):
        a, b = known_by_compound(a, b, match)
    first = surname_agreement(a[0], b[0])
    if first is None:
        return known_by_second(a, b, match)
    note(first, "surname", a[0], b[0], match)
    for x, y in zip(a[1:], b[1:], strict=False):
        if conflict := align_further(x, y, husbands, match):
            return conflict
    if len(a) != len(b):
        extra = max(a, b, key=len)[-1]
        match.add("second surname only on one side", extra, extra, -0.2)
    return None


def known_by_compound(a: Sequence[str], b: Sequence[str], match: NameMatch) -> tuple[Sequence[str], Sequence[str]]:
    """Ruiz Cabeza de Vaca is also called Cabeza de Vaca: drop what stands before a surname of several words."""
    if len(a) > len(b) >= 2 and tuple(b[:2]) in compound_surnames() and tuple(a[1:3]) == tuple(b[:2]):
        match.add("known by the second surname", " ".join(b), " ".join(b), -0.3)
        return a[1:], b
    if len(b) > len(a) >= 2:
        b, a = known_by_compound(b, a, match)
    return a, b


def known_by_second(a: Sequence[str], b: Sequence[str], match: NameMatch) -> Term | None:
    """Some go by their second surname where the first is a common one; that is for a reader to decide."""
    for short, full in ((a, b), (b, a)):
        if len(short) == 1 and len(full) > 1 and is_common(full[0]) and short[0] == full[1]:
            match.add("second surname agrees, the first is missing", short[0], short[0], -4.0, loose=True)
            note("same", "surname", short[0], short[0], match)
            return None
    return "different surname", a[0], b[0], -5.0


def is_common(surname: str) -> bool:
    return is_surname(surname) and surname_weight(surname) < KNOWN_SURNAME


def align_further(x: str, y: str, husbands: tuple[str, str], match: NameMatch) -> Term | None:
    """Second surnames. An initial, a husband's name or a mangled ending is no contradiction."""
    agreement = surname_agreement(x, y)
    if agreement:
        note(agreement, "second surname", x, y, match)
    elif (len(x) == 1 or len(y) == 1) and x[0] == y[0]:
        match.add("second surname agrees by its initial", x, y, 0.5)
    elif (x in husbands) != (y in husbands):
        match.add("one may be a husband's surname", x, y, -0.5, loose=True)
    elif mangled(x, y):
        match.add("second surnames begin alike", x, y, 0.0, loose=True)
    else:
        return "different second surname", x, y, -5.0
    return None


def note(agreement: str, part: str, x: str, y: str, match: NameMatch) -> None:
    """Add a surname's agreement to the evidence."""
    points = min(surname_weight(x), surname_weight(y)) * SURNAME_VALUE[agreement]
    match.add(f"{part} {WORDING[agreement]}", x, y, points, loose=agreement == "slip")


def align_given(a: Sequence[str], b: Sequence[str], match: NameMatch) -> Term | None:
    """Every given name of the shorter side must be found on the other. Returns the conflict or None."""
    if not a or not b:
        return None
    short, full = (a, b) if len(a) <= len(b) else (b, a)
    if len(full) > 1 and (conflict := initials_conflict(a, b)):
        return conflict
    pairs = {0: 0} if short == full and len(full) == 1 else dict(pair_up(short, full))
    if len(pairs) < len(short):
        missing = next(word for place, word in enumerate(short) if place not in pairs)
        left = next(word for place, word in enumerate(full) if place not in pairs.values())
        return "different given name", missing, left, -5.0
    if conflict := middle_initial_alone(pairs, short, full):
        return conflict
    for count, (place, target) in enumerate(sorted(pairs.items())):
        note_given(short[place], full[target], 1.0 if count == 0 else 0.8, match)
    match.shared = sum(len(short[x]) > 1 and len(full[y]) > 1 for x, y in pairs.items())
    match.initial = len(pairs) == 1 and all(vague(short[x], full[y]) for x, y in pairs.items())
    if len(full) > 1:
        note_left_out(pairs, full, match)
        return note_order(pairs, short, full, match)
    return None


def vague(x: str, y: str) -> bool:
    """An initial, or a short form of names of both sexes (Sam, Chris), fits many people."""
    if len(x) == 1 or len(y) == 1:
        return True
    return x != y and given_agreement(x, y) == "short" and (of_both_sexes(x) or of_both_sexes(y))


def middle_initial_alone(pairs: dict[int, int], short: Sequence[str], full: Sequence[str]) -> Term | None:
    """James is not Barbara J.: an initial may stand for a name only beside a whole name, or in the first place."""
    if 0 in pairs and pairs[0] == 0 or any(len(short[x]) > 1 and len(full[y]) > 1 for x, y in pairs.items()):
        return None
    return "different given name", short[0], full[0], -5.0


def note_order(pairs: dict[int, int], short: Sequence[str], full: Sequence[str], match: NameMatch) -> Term | None:
    """Whole given names that stand in another order; María José and José María are two."""
    order = [target for place, target in sorted(pairs.items()) if len(short[place]) > 1 and len(full[target]) > 1]
    if order == sorted(order):
        return None
    if {sexes().get(short[0]), sexes().get(full[0])} == {"f", "m"}:
        return "different given name", short[0], full[0], -5.0
    match.add("given names stand in another order", " ".join(short), " ".join(full), -2.0, loose=True)
    return None


def note_left_out(pairs: dict[int, int], full: Sequence[str], match: NameMatch) -> None:
    """Given names of the longer side that the shorter one leaves out."""
    left = [place for place in range(len(full)) if place not in pairs.values()]
    match.uneven = any(len(full[place]) > 1 for place in left)
    if left and left[0] == 0:
        match.add("first given name only on one side", full[0], full[0], -0.5)
    odd = next((full[place] for place in left if place and len(full[place]) > 1 and not is_given(full[place])), None)
    if odd:
        match.add("only on one side, perhaps another surname", odd, odd, -1.0, loose=True)


def initials_conflict(a: Sequence[str], b: Sequence[str]) -> Term | None:
    """George H. W. and George W. are two: where both sides give initials, one must begin with the other."""
    x = [word for word in a[1:] if len(word) == 1]
    y = [word for word in b[1:] if len(word) == 1]
    if x and y and len(a) == len(x) + 1 and len(b) == len(y) + 1 and x[: len(y)] != y[: len(x)]:
        return "different initials", " ".join(x), " ".join(y), -5.0
    return None


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
        if not waiting:
            return


def note_given(x: str, y: str, share: float, match: NameMatch) -> None:
    agreement = given_agreement(x, y) or "slip"
    points = min(given_weight(x), given_weight(y)) * GIVEN_VALUE[agreement] * share
    match.add(f"given name {WORDING[agreement]}", x, y, points, loose=agreement == "slip")


def align_generation(a: str, b: str, match: NameMatch) -> Term | None:
    """Jr. and Sr. are two people; a mark on one side only may be father and son."""
    if a and b and a != b:
        return "different generation", a, b, -5.0
    if a != b:
        match.add("only on one side", a or b, a or b, -2.5, loose=True)
    elif a:
        match.add("generation agrees", a, b, 0.5)
    return None
