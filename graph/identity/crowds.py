"""How many people of a collection may bear one short name, as far as its full names tell.

A given name with one surname fits many people where full names show several second surnames beside it. In a large
collection the opposite counts too: where nobody else has been seen with a name of uncommon parts, two mentions of it
are likely of one person; and since every short name has then been counted, less else is needed.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from graph.identity.alignment import NameMatch
from graph.identity.comparison import Evidence
from graph.identity.names import Name, Reading
from graph.identity.sounds import sound

# Points for a factor of e in likelihood; see docs/identity.md on the scale.
POINTS = 1 / 2.75
LARGE = 300  # full names from which on absence says something
ALONE_MOST = 1.5


class Crowds:
    """Second surnames seen with each given name and first surname, and how often each part is seen."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.seconds: dict[tuple[str, str], set[str]] = {}
        self.given: Counter[str] = Counter()
        self.surnames: Counter[str] = Counter()
        self.total = 0
        full = {name.key: name for name in names if full_reading(name)}
        for name in full.values():
            reading = name.readings[0]
            surname, second = sound(reading.surnames[0]), sound(reading.surnames[-1])
            self.total += 1
            self.surnames[surname] += 1
            for given in reading.given:
                self.given[given] += 1
                self.seconds.setdefault((given, surname), set()).add(second)
        self.known: dict[str, tuple[Evidence, ...]] = {}

    @property
    def large(self) -> bool:
        """Whether there are enough full names to tell how many people may bear a short one."""
        return self.total >= LARGE

    def terms(self, a: Name, b: Name, match: NameMatch) -> tuple[Evidence, ...]:
        """Evidence on two names of which one has no second surname: the crowd of the shorter one."""
        if not match.partial or match.no_given:
            return ()
        return self.of(a if len(a.words) <= len(b.words) else b)

    def of(self, name: Name) -> tuple[Evidence, ...]:
        """What is known of the bearers of one name, if it is a short one."""
        if name.key not in self.known:
            self.known[name.key] = self.crowd(name.readings[0]) if name.readings else ()
        return self.known[name.key]

    def crowd(self, reading: Reading) -> tuple[Evidence, ...]:
        """What the number of bearers seen, or expected, says."""
        if not reading.given or not reading.surnames:
            return ()
        surname = sound(reading.surnames[0])
        seen = len(self.seconds.get((reading.given[0], surname), ()))
        if seen > 1:
            return ((f"{seen} people here may bear this name", round(-POINTS * math.log(seen), 2)),)
        if not self.large or len(reading.given[0]) == 1:
            return ()
        expected = (self.given[reading.given[0]] + 1) * (self.surnames[surname] + 1) / self.total
        points = round(min(ALONE_MOST, -POINTS * math.log(expected)), 2)
        return (("nobody else here bears this name" if points > 0 else "a name of common parts", points),)


def full_reading(name: Name) -> bool:
    return bool(name.readings) and bool(name.readings[0].given) and len(name.readings[0].surnames) > 1
