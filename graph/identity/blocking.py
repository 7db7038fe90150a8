"""Which pairs of mentions are worth comparing: those whose names share a part as it is heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.identity.alignment import sound
from graph.identity.names import parse
from graph.identity.people import PersonMention


def candidate_pairs(mentions: Sequence[PersonMention]) -> Iterator[tuple[int, int]]:
    """Places (i, j), i < j, of mentions to compare, each pair once, in order."""
    blocks: dict[str, list[int]] = {}
    for place, mention in enumerate(mentions):
        for key in keys(mention):
            blocks.setdefault(key, []).append(place)
    neighbours: dict[int, set[int]] = {}
    for places in blocks.values():
        for first, place in enumerate(places):
            neighbours.setdefault(place, set()).update(places[first + 1 :])
    for place in sorted(neighbours):
        for other in sorted(neighbours[place]):
            yield place, other


def keys(mention: PersonMention) -> list[str]:
    """What a mention is filed under: the first sounds of each part of its names, and the initials of a long one."""
    found: dict[str, None] = {}
    for name in (mention.name, *mention.aliases):
        parsed = parse(name)
        for word in parsed.words:
            if len(word) > 1:
                found[sound(word)[:4]] = None
        if len(parsed.words) > 2:
            found["".join(word[0] for word in parsed.words)] = None
        if parsed.acronym:
            found[parsed.acronym] = None
    return list(found)
