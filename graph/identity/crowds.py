"""How many people of a collection bear one short name, as far as their second surnames tell."""

from __future__ import annotations

import math
from collections.abc import Iterable

from graph.identity.alignment import NameMatch
from graph.identity.comparison import Evidence
from graph.identity.names import Name
from graph.identity.sounds import sound

# Points for a crowd twice as large; see docs/identity.md on the scale.
PER_DOUBLING = -0.25


class Crowds:
    """Second surnames seen with each given name and first surname."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.seconds: dict[tuple[str, str], set[str]] = {}
        for name in names:
            reading = name.readings[0] if name.readings else None
            if reading and reading.given and len(reading.surnames) > 1:
                for given in reading.given:
                    self.seconds.setdefault((given, sound(reading.surnames[0])), set()).add(sound(reading.surnames[1]))

    def size(self, name: Name) -> int:
        """How many different people a name without second surname may be."""
        reading = name.readings[0] if name.readings else None
        if not reading or not reading.given or not reading.surnames:
            return 1
        return len(self.seconds.get((reading.given[0], sound(reading.surnames[0])), ())) or 1

    def terms(self, a: Name, b: Name, match: NameMatch) -> tuple[Evidence, ...]:
        """Evidence against joining two names of which one has no second surname and many bear it."""
        size = self.size(min(a, b, key=lambda name: len(name.words))) if match.partial else 1
        return ((f"{size} people here bear this name", round(PER_DOUBLING * math.log2(size), 2)),) if size > 1 else ()
