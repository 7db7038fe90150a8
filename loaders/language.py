"""Spanish, English or neither, by counting small words: quick, and the same every time.

A list of those present has hardly any: where they settle nothing, posts and verbs of meeting do.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import yaml

from .words import LANGUAGES, words

_WORDS = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters; more does not change the answer
_ENOUGH = 2  # small words a text must have before its language is named


def language(text: str) -> Literal["es", "en"] | None:
    """The language most of the beginning of `text` is in; None for another language or too few words."""
    counts = Counter(_WORDS.findall(text[:_SAMPLE].lower()))
    scores = {lang: sum(counts[word] for word in words) for lang, words in _stopwords().items()}
    best = max(scores.values())
    winners = [lang for lang, score in scores.items() if score == best]
    if best < _ENOUGH or len(winners) > 1:
        return _by_posts(counts, frozenset(winners))
    return "es" if winners == ["es"] else "en" if winners == ["en"] else None


def _by_posts(counts: Counter[str], possible: frozenset[str]) -> Literal["es", "en"] | None:
    """`Asistieron: X, director del Instituto; Y, alcaldesa`: the one whose posts and verbs of meeting stand there."""
    spanish, english = (sum(counts[word] for word in _words_of_meetings(lang)) for lang in LANGUAGES)
    if "es" in possible and spanish >= _ENOUGH and spanish > english:
        return "es"
    return "en" if "en" in possible and english >= _ENOUGH and english > spanish else None


@cache
def _words_of_meetings(lang: str) -> frozenset[str]:
    """Heads of posts and verbs of meeting, but for those that both languages spell alike."""
    own, other = (frozenset(words(one).posts) | words(one).verbs("attend") for one in (lang, *({*LANGUAGES} - {lang})))
    return own - other


@lru_cache(maxsize=1)
def _stopwords() -> dict[str, frozenset[str]]:
    table = yaml.safe_load((Path(__file__).parent / "stopwords.yaml").read_text(encoding="utf-8"))
    return {lang: frozenset(words) for lang, words in table.items()}
