"""What the name of a public body, or of a post, says: kind, domains, level and places, in concepts of both languages.

`graph/authority/agency_concepts.yaml` maps words to concepts; countries and their states come from the authority file.
Words that no list knows are kept, in a form that near-equal Spanish and English words share (nación, nation), so that a
name is never reduced to the words that happen to be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from graph.authority import authority, fold
from graph.identity.words import read

Words = tuple[str, ...]

WORD = re.compile(r"(?:[^\W\d_]\. ?){2,}|[^\W_]+")
LONGEST = 6
# A named state needs no word for it: "Gobierno de Jalisco" is "Gobierno del Estado de Jalisco".
LEVELS_OF_PLACES = frozenset({"state", "provincial", "departmental"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name says. `head` is the kind of body or the rank of a post, '' where no known one is named;
    `rest` are words no list knows; `countries` and `places` (states, provinces, cities) are those the name holds."""

    head: str
    domains: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    rest: frozenset[str] = frozenset()

    def about(self) -> frozenset[str]:
        """Everything but the head and its level."""
        return self.domains | self.rest | self.places


ENGLISH_PLURAL = re.compile(r"(?<=...)ies$")


def base(word: str) -> str:
    """One form for singular and plural, masculine and feminine: 'sanitarias' and 'sanitario' -> 'sanitari'."""
    word = ENGLISH_PLURAL.sub("y", word)
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "aeo" else word


@cache
def small_words() -> frozenset[str]:
    """Words that say nothing of their own: "de", "of the"."""
    return frozenset(word for words in read("agency_concepts.yaml")["small_words"].values() for word in words)


@cache
def link_words() -> frozenset[str]:
    """After the first of these the head noun has passed: "Office of National Drug Control Policy"."""
    return frozenset(read("agency_concepts.yaml")["link_words"])


COGNATES = [
    (re.compile(pattern), common)
    for pattern, common in (
        (r"cion$", "tion"), (r"(dad|ty)$", "ti"), (r"tial$", "cial"), (r"(c|t)(ia|io|y|e)$", "ce"), ("ph", "f"),
        ("th", "t"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"), ("^es(?=[ptc])", "s"), (r"(.)\1", r"\1"),
        ("[aeiou]+$", ""), (r"(?<=..)ic(al)?$", ""),
    )
]  # fmt: skip
SPANISH_PLURAL = re.compile(r"(?<=[dlnrz])es$")


@lru_cache(maxsize=65536)
def cognate(word: str) -> str:
    """One form for words that Spanish and English share: 'geriatria', 'geriatry' -> 'geriatr'."""
    word = SPANISH_PLURAL.sub("", ENGLISH_PLURAL.sub("y", word))
    word = word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
    for pattern, common in COGNATES:
        word = pattern.sub(common, word)
    return word


def tokenise(name: str) -> list[str]:
    """Folded words without stops: 'U.S. Embassy' -> ['us', 'embassy']."""
    text = fold(name).replace("ee. uu.", "eeuu").replace("ee uu", "eeuu").replace("’s", "").replace("'s", "")
    return [re.sub(r"[. ]", "", match.group()) for match in WORD.finditer(text)]


@cache
def lexicon(section: str) -> Mapping[Words, str]:
    """Words (in their base form, small ones left out) -> concept, of `kinds`, `posts`, `levels` or `domains`."""
    content = read("agency_concepts.yaml")[section]
    entries = content if section != "posts" else {c: words for group in content.values() for c, words in group.items()}
    found: dict[Words, str] = {}
    for concept, languages in entries.items():
        for wordings in languages.values():
            for wording in wordings:
                key = tuple(base(word) for word in tokenise(wording) if word not in small_words())
                found.setdefault(key, concept)
    return found


@cache
def country_names() -> Mapping[Words, str]:
    """Words of a country's names and adjectives -> its code; those of two countries are left out."""
    found: dict[Words, set[str]] = {}
    for one in authority().countries.values():
        for names in (*one.names.values(), *one.demonyms.values()):
            for name in names:
                found.setdefault(tuple(tokenise(name)), set()).add(one.id)
    return {words: min(codes) for words, codes in found.items() if len(codes) == 1}


@cache
def capital_names() -> Mapping[Words, str]:
    """Words of a governing city -> the code of its country."""
    return {tuple(tokenise(city)): one.id for one in authority().countries.values() for city in one.cities}


@cache
def place_names() -> Mapping[Words, str]:
    """Words of a state, province or governing city -> one name for it."""
    found: dict[Words, str] = {}
    for one in authority().countries.values():
        for place in (*one.subdivisions, *one.cities):
            words = tuple(tokenise(place))
            if words[0] not in small_words():  # Pará is a state, "para" is not
                found[words] = " ".join(words)
    return found


def longest(words: Sequence[str], start: int, table: Mapping[Words, str]) -> tuple[int, str] | None:
    """The longest entry of a table that begins at a place: (how many words, what it stands for)."""
    for count in range(min(LONGEST, len(words) - start), 0, -1):
        found = table.get(tuple(words[start : start + count]))
        if found is not None:
            return count, found
    return None


@lru_cache(maxsize=65536)
def meaning(name: str, heads: str = "kinds") -> Meaning:
    """What a name says; `heads` is 'kinds' for a body and 'posts' for a post."""
    words, countries, places = take_places(tokenise(name))
    link = next((place for place, word in enumerate(words) if word in link_words() and place), len(words))
    content = [word for word in words if word not in small_words()]
    before = sum(word not in small_words() for word in words[:link])
    return read_content(content, before or len(content), heads, frozenset(countries), frozenset(places))


def take_places(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """The words without countries, states and governing cities; and those."""
    left: list[str] = []
    countries: list[str] = []
    places: list[str] = []
    place = 0
    while place < len(words):
        country, spot = longest(words, place, country_names()), longest(words, place, place_names())
        if country and (not spot or country[0] >= spot[0]):
            countries.append(country[1])
            place += country[0]
        elif spot:
            if left[-2:-1] == ["estado"] or left[-1:] == ["estado"]:
                left = left[: -2 if left[-1] != "estado" else -1] + ["estatal"]
            places.append(spot[1])
            place += spot[0]
        else:
            left.append(words[place])
            place += 1
    return left, countries, places


def read_content(
    content: list[str], before: int, heads: str, countries: frozenset[str], places: frozenset[str]
) -> Meaning:
    """Head, levels and domains of the words that count; `before` is how many stand before the first link."""
    bases = [base(word) for word in content]
    head_at, count, found = find_head(bases, before, heads)
    head, _, included = found.partition("+")
    head, skipped = lower(head, bases, range(head_at, head_at + count)) if heads == "posts" else (head, [])
    said: dict[str, list[str]] = {"levels": [], "domains": [included] if included else [], "": []}
    place = 0
    while place < len(bases):
        if place == head_at or place in skipped:
            place += count if place == head_at else 1
            continue
        room = bases[:head_at] if place < head_at else bases
        section, size, concept = best_entry(room, place, heads)
        said["domains" if section == heads else section].append(concept or cognate(content[place]))
        place += size
    levels = frozenset(said["levels"]) - (LEVELS_OF_PLACES if places else frozenset())
    return Meaning(head, frozenset(said["domains"]), levels, places, countries, frozenset(said[""]))


def lower(head: str, bases: Sequence[str], within: range) -> tuple[str, list[int]]:
    """The rank below, where a word outside the head says so ("Deputy Foreign Minister"), and where that word stands."""
    ranks = read("agency_concepts.yaml")["lowered"]
    words = [base(word) for word in ranks["words"]]
    marks = [place for place, word in enumerate(bases) if word in words and place not in within]
    return (ranks["ranks"][head], marks) if marks and head in ranks["ranks"] else (head, [])


def find_head(bases: Sequence[str], before: int, heads: str) -> tuple[int, int, str]:
    """Where the head noun stands, how long it is, and its concept: the last one before the first link.

    An entry that begins before the link may run past it ("fiscalía general de justicia").
    """
    best: tuple[int, int, str] = (len(bases), 0, "")
    place = 0
    while place < before:
        found = longest(bases, place, lexicon(heads))
        if found:
            best = (place, *found)
        place += found[0] if found else 1
    return best


def best_entry(bases: Sequence[str], place: int, heads: str) -> tuple[str, int, str]:
    """The longest entry that begins here: (section, how many words, concept)."""
    best = ("", 1, "")
    for section in ("levels", "domains", heads):
        found = longest(bases, place, lexicon(section))
        if found and (not best[2] or found[0] > best[1]):
            best = (section, *found)
    return best


def collisions() -> Iterator[tuple[str, Words, str, str]]:
    """Wordings that stand for two concepts of one section, for a test to refuse."""
    for section in ("kinds", "posts", "levels", "domains"):
        entries = read("agency_concepts.yaml")[section]
        tables = entries.values() if section == "posts" else [entries]
        seen: dict[Words, str] = {}
        for concept, languages in ((c, ls) for table in tables for c, ls in table.items()):
            for wording in (w for ws in languages.values() for w in ws):
                key = tuple(base(word) for word in tokenise(wording) if word not in small_words())
                if seen.setdefault(key, concept) != concept:
                    yield section, key, seen[key], concept
