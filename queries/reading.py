"""Read a question: its words as concepts, names, numbers and periods, in every way that is not foolish.

A reading covers every word of the question. Its cost says how much was assumed: nothing for words and names as they
are known, something for part of a name, more for a corrected typo, most for a word nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from queries.names import Names
from queries.periods import Dates
from queries.segments import AGAIN, Segment, Segments, Slot
from queries.words import Word, lexicon

MOST_STATES = 4000


@dataclass(frozen=True)
class Reading:
    """One way to read the whole question: concepts and slots in order."""

    cost: float
    items: tuple[str | Slot, ...]

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(item for item in self.items if isinstance(item, Slot))

    @property
    def order(self) -> tuple[str, ...]:
        """As patterns are written: concepts, and kinds of slots in braces."""
        return tuple("{" + item.kind + "}" if isinstance(item, Slot) else item for item in self.items)


State = tuple[tuple[str | Slot, ...], str]


def readings(question: list[Word], lang: str, names: Names, dates: Dates) -> list[Reading]:
    """All readings in one language, the cheapest first."""
    segments = Segments(question, lexicon(lang), names, dates).all()
    costs: list[dict[State, float]] = [{} for _ in range(len(question) + 1)]
    costs[0][(), ""] = 0.0
    for start, options in enumerate(segments):
        for state, cost in cheapest(costs[start]):
            for segment in options:
                after = step(state, segment)
                if after is not None:
                    reached = costs[start + segment.length]
                    more = AGAIN if state[1] == after[1] == "unknown" else segment.cost
                    reached[after] = min(reached.get(after, 1e9), cost + more)
    found: dict[tuple[str | Slot, ...], float] = {}
    for (items, last), cost in costs[-1].items():
        if last != "title":
            found[items] = min(found.get(items, 1e9), cost)
    return sorted((Reading(cost, items) for items, cost in found.items()), key=lambda reading: reading.cost)


def cheapest(states: dict[State, float]) -> list[tuple[State, float]]:
    """The states worth going on with."""
    return sorted(states.items(), key=lambda item: item[1])[:MOST_STATES]


def step(state: State, segment: Segment) -> State | None:
    """The state after one more segment; None where two names of one kind, or a name and a strange word, would touch."""
    items, last = state
    if last == "title" and not (segment.title or (segment.slot and segment.slot.kind == "person")):
        return None  # only a name makes "minister" a title
    if segment.title:
        return items, "title"
    if segment.slot is None:
        new = segment.concept is not None and segment.concept not in items
        return ((*items, segment.concept) if new and segment.concept else items, "")
    kind = segment.slot.kind
    before = items[-1] if items else None
    if kind == last and kind == "unknown" and isinstance(before, Slot):
        joined = replace(before, text=f"{before.text} {segment.slot.text}")
        return (*items[:-1], joined), kind
    if "unknown" in (kind, last) and last in ("person", "unknown"):
        return None
    if kind == last and isinstance(before, Slot):  # "Juan Pérez (person-3f2a9c01d4)": the id says which
        chosen = segment.slot.text in segment.slot.values and segment.slot.text in before.values
        return ((*items[:-1], segment.slot), kind) if chosen else None
    return (*items, segment.slot), kind
