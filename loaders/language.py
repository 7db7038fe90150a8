"""Spanish, English or neither, by counting small words: quick, and the same every time."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml

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
        return None
    return "es" if winners == ["es"] else "en" if winners == ["en"] else None


@lru_cache(maxsize=1)
def _stopwords() -> dict[str, frozenset[str]]:
    table = yaml.safe_load((Path(__file__).parent / "stopwords.yaml").read_text(encoding="utf-8"))
    return {lang: frozenset(words) for lang, words in table.items()}
