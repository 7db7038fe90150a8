"""The word lists of `lexicon/topics_{lang}.yaml`, folded for comparing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.authority import load_yaml

from ..tokens import Token, fold
from ..words import FOLDER
from .found import SMALL

Phrases = dict[str, list[tuple[str, ...]]]  # first word -> phrases that begin with it, longest first


@dataclass(frozen=True, eq=False)
class Lexicon:
    """`cues` are phrases by the rule that they start, `headlines` those of a headline; the others are as the YAML file
    tells."""

    lang: str
    cues: dict[str, Phrases]
    headlines: dict[str, Phrases]
    leading: Phrases
    between: Phrases
    joins: Phrases
    stop: Phrases
    stop_before_name: Phrases
    owners: re.Pattern[str]
    empty: re.Pattern[str]
    adjective: re.Pattern[str]
    finite: tuple[str, ...]
    unless_verb: frozenset[str]
    made: frozenset[str]
    weak: frozenset[str]


@lru_cache(maxsize=4)
def lexicon(lang: str) -> Lexicon:
    data: dict[str, Any] = load_yaml(FOLDER / f"topics_{lang}.yaml")
    rules = {"topic:talked": "talked", "topic:nouns": "nouns", "topic:aims": "aims"}
    cues = {rule: _phrases(data[key]) for rule, key in rules.items()}
    return Lexicon(
        lang=lang,
        cues=cues,
        headlines=cues | {"topic:headline": _phrases(data["headlines"])},
        leading=_phrases(data["leading"]),
        between=_phrases(data["between"]),
        joins=_phrases(data["joins"]),
        stop=_phrases(data["stop"]),
        stop_before_name=_phrases(data["stop_before_name"]),
        owners=_any_of(data["owners"]),
        empty=_any_of(data["empty"]),
        adjective=_any_of(data["adjectives"]),
        finite=tuple(data["finite"]),
        made=frozenset(map(fold, data["made"])),
        unless_verb=frozenset(map(fold, data["unless_verb"])),
        weak=frozenset(" ".join(word for word in fold(entry).split() if word not in SMALL) for entry in data["weak"]),
    )


def _phrases(entries: Sequence[str]) -> Phrases:
    table: Phrases = {}
    for phrase in sorted({tuple(fold(entry).split()) for entry in entries}, key=lambda words: (-len(words), words)):
        table.setdefault(phrase[0], []).append(phrase)
    return table


def _any_of(entries: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(fold(entry)).replace(r"\*", r"\w*") for entry in entries))


def at(tokens: Sequence[Token], index: int, table: Phrases) -> int:
    """How many tokens from `index` on are one of the phrases, the longest that fits; 0 for none."""
    for phrase in table.get(tokens[index].low, ()):
        if tuple(token.low for token in tokens[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0
