"""The words of `present_bodies_{lang}.yaml`: what says that bodies are there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graph.authority import load_yaml

from ..tokens import Token, fold
from ..words import FOLDER

SETS = (
    "groups",
    "comers",
    "followed",
    "heading",
    "single",
    "listing",
    "lower",
    "negative",
    "skip",
    "of_fields",
    "heads_of_fields",
    "states",
    "behalf",
    "posts",
    "seats",
    "territories",
    "peers",
    "described",
    "described_endings",
    "added",
    "examples",
    "inside",
    "whole_states",
    "fields",
    "past_endings",
    "appears",
    "before",
    "tells",
    "addressed",
    "filed",
    "few",
    "hosting",
    "gave",
    "sorts",
    "events",
    "of_events",
    "things",
    "directions",
    "not_before",
    "plain_plurals",
)
PATTERNS = ("came", "met", "led", "received", "company", "meeting_with", "led_by")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`present_bodies_{lang}.yaml`: words as folded sets, phrases as patterns on folded text."""

    groups: frozenset[str]
    comers: frozenset[str]
    followed: frozenset[str]
    heading: frozenset[str]
    single: frozenset[str]
    listing: frozenset[str]
    lower: frozenset[str]
    negative: frozenset[str]
    skip: frozenset[str]
    of_fields: frozenset[str]
    heads_of_fields: frozenset[str]
    states: frozenset[str]
    behalf: frozenset[str]
    posts: frozenset[str]
    seats: frozenset[str]
    territories: frozenset[str]
    peers: frozenset[str]
    described: frozenset[str]
    described_endings: frozenset[str]
    added: frozenset[str]
    examples: frozenset[str]
    inside: frozenset[str]
    whole_states: frozenset[str]
    fields: frozenset[str]
    past_endings: frozenset[str]
    appears: frozenset[str]
    before: frozenset[str]
    tells: frozenset[str]
    addressed: frozenset[str]
    filed: frozenset[str]
    few: frozenset[str]
    hosting: frozenset[str]
    gave: frozenset[str]
    sorts: frozenset[str]
    events: frozenset[str]
    of_events: frozenset[str]
    things: frozenset[str]
    directions: frozenset[str]
    not_before: frozenset[str]
    plain_plurals: frozenset[str]
    came: re.Pattern[str]
    met: re.Pattern[str]
    led: re.Pattern[str]
    received: re.Pattern[str]
    company: re.Pattern[str]
    meeting_with: re.Pattern[str]
    led_by: re.Pattern[str]


def described(low: str, lang: str) -> bool:
    """`visiting`, `high-level`, `five-member`: what stands between an article and a body of which some came."""
    lex = presence(lang)
    return low in lex.described or low.endswith(tuple(lex.described_endings))


@lru_cache(maxsize=4)
def presence(lang: str) -> Lexicon:
    data = load_yaml(FOLDER / f"present_bodies_{lang}.yaml")
    fields: dict[str, Any] = {key: frozenset(fold(str(word)) for word in data[key]) for key in SETS}
    first = [verb for verb in data["came"] if verb not in data["not_before"]] if data["verb_first"] else []
    data["meeting_with"] = [*data["meeting_with"], *first]
    fields |= {key: _pattern(data[key], end=key in ("meeting_with", "led_by")) for key in PATTERNS}
    return Lexicon(**fields)


def _pattern(phrases: list[str], *, end: bool = False) -> re.Pattern[str]:
    longest = sorted({fold(str(phrase)) for phrase in phrases}, key=lambda p: (-len(p), p))
    body = "|".join(re.escape(phrase) for phrase in longest)
    return re.compile(rf"(?:^|.* )(?:{body})$" if end else rf"(?:{body})\b")


PHRASE = 4  # words of a phrase that names examples, at most


@lru_cache(maxsize=8)
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """The words with which phrases begin."""
    return frozenset(phrase.split()[0] for phrase in phrases)


def after_phrase(tokens: list[Token], index: int, phrases: frozenset[str]) -> int | None:
    """The token after one of `phrases` that begins at `index`; the longest counts."""
    if index >= len(tokens) or tokens[index].low not in first_words(phrases):
        return None
    for size in range(min(PHRASE, len(tokens) - index), 0, -1):
        if " ".join(t.low for t in tokens[index : index + size]) in phrases:
            return index + size
    return None
