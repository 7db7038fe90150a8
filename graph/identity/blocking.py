"""Which mentions are worth comparing, so that a million of them fit one machine.

Mentions that look alike in all that a comparison sees make one profile. Profiles are filed under the parts of their
names as they are heard; a file that is too thick is split by given name, second surname and agency, so that two
bearers of a very common surname are compared only if something else of theirs agrees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from graph.authority import name_key
from graph.identity.names import Name, parse
from graph.identity.people import PersonMention, agency_of, months
from graph.identity.sounds import sound
from graph.identity.words import formal_names

# Profiles in one file that are all compared with each other.
THICK = 80
YEARS_TOGETHER = 4


@dataclass(slots=True)
class Profile:
    """Mentions alike in name, aliases, post, agency, side and period. `mention` stands for them, without document."""

    mention: PersonMention
    name: Name
    members: list[int]
    kin: frozenset[str] = frozenset()  # what a namesake must share one of; empty for a bare name

    def may_be(self, other: Profile) -> bool:
        """A quick look at the given names before the names are aligned: a letter, a form or two surnames in common."""
        return not (self.kin and other.kin) or not self.kin.isdisjoint(other.kin)


# Says which profiles to compare with which: each number with higher ones, both in order.
Source = Callable[[Sequence[Profile]], Iterator[tuple[int, list[int]]]]


def by_parts(found: Sequence[Profile]) -> Iterator[tuple[int, list[int]]]:
    """The pairs of profiles that share a part of a name, or an agency: our own source, on one machine."""
    return neighbours([features(profile) for profile in found])


def profiles(mentions: Sequence[PersonMention], alone: Iterable[str] = ()) -> list[Profile]:
    """Profiles of mentions given in the order of their ids; ids in `alone` get a profile each."""
    kept = frozenset(alone)
    kin_of = cache(kin)
    found: dict[object, Profile] = {}
    for place, mention in enumerate(mentions):
        name = parse(mention.name)
        key = mention.id if mention.id in kept else (
            name.key, len(name.readings), mention.aliases,
            name_key(mention.role) if mention.role else None, agency_of(mention) or mention.agency, mention.country,
            (months(mention.date or "") or 0) // 12 // YEARS_TOGETHER,
        )  # fmt: skip
        profile = found.get(key)
        if profile is None:
            found[key] = Profile(elsewhere(mention), name, [place], kin_of(name))
        else:
            profile.members.append(place)
    return sorted(found.values(), key=lambda profile: (profile.name.key, profile.members[0]))


def elsewhere(mention: PersonMention) -> PersonMention:
    """The mention without its document and meetings."""
    return PersonMention(
        mention.id, mention.name, mention.aliases, mention.role, mention.agency_id, mention.agency,
        mention.country, mention.date,
    )  # fmt: skip


def features(profile: Profile) -> list[str]:
    """What a profile is filed under: its surnames and given names as they are heard, and its agency."""
    found: dict[str, None] = {}
    names = [profile.name, *map(parse, profile.mention.aliases)] if profile.name.bare else [profile.name]
    for name in names:
        for reading in name.readings:
            found |= dict.fromkeys(f"s {sound(word)[:4]}" for word in reading.surnames if len(word) > 1)
            found |= dict.fromkeys(f"g {key}" for word in reading.given for key in given_keys(word))
        if len(name.words) > 2 or name.acronym:
            found["s " + (name.acronym or "".join(word[0] for word in name.words))] = None
    if agency := agency_of(profile.mention) or profile.mention.agency:
        found[f"a {agency}"] = None
    return list(found)


def kin(name: Name) -> frozenset[str]:
    """First letters and full forms of the given names, and pairs of surnames."""
    if name.bare or any(not reading.given for reading in name.readings):
        return frozenset()
    found: set[str] = set()
    for reading in name.readings:
        found |= {word[0] for word in reading.given}
        found |= {key for word in reading.given for key in given_keys(word) if key.startswith("=")}
        if len(reading.surnames) > 1:
            found.add(f"{sound(reading.surnames[0])} {sound(reading.surnames[1])}")
    return frozenset(found)


def given_keys(word: str) -> Iterable[str]:
    """A given name is filed under what it may be short for, and its first sounds; an initial under its letter."""
    formals = formal_names().get(word)
    return [sound(word)[:4], *(f"={formal}" for formal in sorted(formals or ()))] if len(word) > 1 else [f".{word}"]


def blocks(filed: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Files of profile numbers to be compared all with all; `filed` holds the features of each profile."""
    for block in split(range(len(filed)), filed, "s "):
        if len(block) <= THICK:
            yield block
            continue
        for part in split(block, filed, ""):
            if len(part) <= THICK:
                yield part
            else:
                yield from split(part, filed, "")


def split(members: Iterable[int], filed: Sequence[Sequence[str]], kind: str) -> Iterator[list[int]]:
    """The members by each of their features of a kind; files that hold nobody else, or everybody, are left out."""
    files: dict[str, list[int]] = {}
    count = 0
    for member in members:
        count += 1
        for feature in filed[member]:
            if feature.startswith(kind):
                files.setdefault(feature, []).append(member)
    for block in files.values():
        if 1 < len(block) < count or kind and len(block) > 1:
            yield block


def neighbours(filed: Sequence[Sequence[str]]) -> Iterator[tuple[int, list[int]]]:
    """Each profile number with the higher numbers to compare it with, both in order."""
    found = list(blocks(filed))
    inside: list[list[int]] = [[] for _ in filed]
    for number, block in enumerate(found):
        for member in block:
            inside[member].append(number)
    for member, numbers in enumerate(inside):
        others = {other for number in numbers for other in found[number] if other > member}
        if others:
            yield member, sorted(others)
