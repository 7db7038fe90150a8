"""What the YAML files say about the words of names: given or surname, how common, short for what, or no name at all.

Every function takes a folded word (lower case, no accents). Weights are natural-log-like points: a rare surname
says more about who is meant than a frequent one.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from graph.authority import authority, load_yaml

# What it is worth that two people share a surname of this band.
SURNAME_WEIGHT = {"frequent": 1.5, "common": 2.0, "known": 2.7, "seldom": 3.3}
KNOWN_SURNAME, SELDOM_SURNAME, RARE_SURNAME = SURNAME_WEIGHT["known"], SURNAME_WEIGHT["seldom"], 3.8
FREQUENT_GIVEN, COMMON_GIVEN, RARE_GIVEN = 1.0, 1.5, 2.0


@cache
def read(name: str) -> Any:
    """One of the word lists beside the authority file, for example `titles.yaml`, with what a user's folder adds."""
    content: Any = None
    for folder in authority().folders:
        if (folder / name).is_file():
            content = together(content, load_yaml(folder / name))
    return content


def together(ours: Any, theirs: Any) -> Any:
    """Two contents of one file: keys and entries of both, and where both say something else, the later."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours | {key: together(ours[key], value) if key in ours else value for key, value in theirs.items()}
    if isinstance(ours, list) and isinstance(theirs, list):
        return [*ours, *(entry for entry in theirs if entry not in ours)]
    return theirs


@cache
def surnames() -> dict[str, str]:
    """Surname -> band (frequent, common, known, seldom); the commoner band where both languages have it."""
    bands: dict[str, str] = {}
    for band in reversed(SURNAME_WEIGHT):
        for language in read("surnames.yaml").values():
            bands |= dict.fromkeys(language[band], band)
    return bands


@cache
def given_names() -> dict[str, float]:
    """Given name -> what sharing it is worth."""
    worth: dict[str, float] = {}
    for language in read("given_names.yaml").values():
        for group, names in language.items():
            for name in names:
                frequent = group.endswith("_frequent")
                worth[name] = FREQUENT_GIVEN if frequent else worth.get(name, COMMON_GIVEN)
    return {name: COMMON_GIVEN for name in formal_names()} | worth


@cache
def sexes() -> dict[str, str]:
    """Given name -> f or m, where the lists of both languages agree."""
    found: dict[str, set[str]] = {}
    for language in read("given_names.yaml").values():
        for group, names in language.items():
            for name in names:
                found.setdefault(name, set()).add(group[0])
    return {name: min(kinds) for name, kinds in found.items() if len(kinds) == 1}


@cache
def formal_names() -> dict[str, frozenset[str]]:
    """Any given name or short form of the nickname file -> the formal names it may stand for (itself included)."""
    found: dict[str, set[str]] = {}
    for language in ("es", "en"):
        for formal, forms in read("nicknames.yaml")[language].items():
            found.setdefault(formal, set()).add(formal)
            for form in forms:
                found.setdefault(form, set()).add(formal)
    return {name: frozenset(formals) for name, formals in found.items()}


@lru_cache(maxsize=65536)
def of_both_sexes(word: str) -> bool:
    """Whether a short form stands for names of women and of men."""
    return {sexes().get(formal) for formal in formal_names().get(word, ())} >= {"f", "m"}


@cache
def spellings() -> dict[str, frozenset[int]]:
    """Given name -> numbers of the spelling groups it belongs to."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(read("nicknames.yaml")["same"]):
        for name in group:
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@lru_cache(maxsize=65536)
def given_weight(word: str) -> float:
    return given_names().get(word, RARE_GIVEN)


@lru_cache(maxsize=65536)
def surname_weight(word: str) -> float:
    """A given name that seldom is a surname says little there: it was probably read in the wrong place."""
    if word in surnames():
        return SURNAME_WEIGHT[surnames()[word]]
    return given_weight(word) if is_given(word) else RARE_SURNAME


@lru_cache(maxsize=65536)
def is_given(word: str) -> bool:
    return word in given_names()


def is_surname(word: str) -> bool:
    return word in surnames()


@lru_cache(maxsize=65536)
def same_spelling(a: str, b: str) -> bool:
    return bool(spellings().get(a, frozenset()) & spellings().get(b, frozenset()))


@lru_cache(maxsize=65536)
def short_for(a: str, b: str) -> bool:
    """Whether one is a short form, pet name or abbreviation of the other: Liz and Elizabeth, Pepe and Jose."""
    formals = formal_names()
    return near_any(b, formals.get(a, frozenset()) - {a}) or near_any(a, formals.get(b, frozenset()) - {b})


def near_any(word: str, formals: frozenset[str]) -> bool:
    return word in formals or any(same_spelling(word, formal) for formal in formals)


@cache
def titles() -> frozenset[str]:
    listed = read("titles.yaml")["titles"]
    return frozenset(word for words in listed.values() for entry in words for word in entry.split())


@cache
def weak_titles() -> frozenset[str]:
    return frozenset(read("titles.yaml")["weak_titles"])


@cache
def generations() -> dict[str, str]:
    return {word: mark for mark, words in read("titles.yaml")["generations"].items() for word in words}


@cache
def degrees() -> frozenset[str]:
    return frozenset(read("titles.yaml")["degrees"])


@cache
def particles() -> frozenset[str]:
    return frozenset(read("titles.yaml")["particles"])


@cache
def compound_surnames() -> frozenset[tuple[str, ...]]:
    """Surnames of several words, without their particles: ('cabeza', 'vaca')."""
    split = (entry.split() for entry in read("titles.yaml")["compound_surnames"])
    return frozenset(tuple(word for word in words if word not in particles()) for words in split)


@cache
def surname_beginnings() -> tuple[str, ...]:
    """What many surnames of two words begin with: 'villa'."""
    return tuple(read("titles.yaml")["surname_beginnings"])
