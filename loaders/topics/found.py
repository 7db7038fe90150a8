"""A topic in one place of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.authority import load_yaml

from ..tokens import Token, fold
from ..words import FOLDER, LANGUAGES

SMALL = frozenset(
    fold(word) for lang in LANGUAGES for word in load_yaml(FOLDER / f"topics_{lang}.yaml")["small"]
)  # words that do not count


@dataclass(frozen=True, slots=True)
class Found:
    """`key` are its words that count, folded; `sentence` the span it stands in; `topic_id` None for free wording."""

    start: int
    end: int
    rule: str
    key: tuple[str, ...]
    sentence: tuple[int, int]
    topic_id: str | None = None

    def with_rule(self, rule: str) -> Found:
        return replace(self, rule=rule)


def found(tokens: Sequence[Token], rule: str, sentence: tuple[int, int], topic_id: str | None = None) -> Found:
    """The topic that `tokens` (one at least) are."""
    key = tuple(token.low for token in tokens if token.kind != "punct" and token.low not in SMALL)
    return Found(tokens[0].start, tokens[-1].end, rule, key, sentence, topic_id)
