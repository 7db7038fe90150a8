"""The vocabulary as Cypher needs it: labels and types filled into the statements of `graph/cypher`.

Cypher takes no parameter in place of a label or a type, so the statements say LABEL, TYPE, SOURCE and
TARGET, and only words of `vocabulary.yaml` can be put there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.authority import load_yaml

GRAPH = Path(__file__).parents[1]
_PLACE = re.compile(r"(?<=[:'])(LABEL|TYPE|SOURCE|TARGET)\b")


@dataclass(frozen=True)
class Vocabulary:
    """Label or edge type -> the names and types of its properties."""

    nodes: Mapping[str, Mapping[str, str]]
    edges: Mapping[str, Mapping[str, str]]


@cache
def vocabulary() -> Vocabulary:
    """The declaration of `graph/vocabulary.yaml`."""
    words = load_yaml(GRAPH / "vocabulary.yaml")
    return Vocabulary(words["nodes"], {name: edge["properties"] for name, edge in words["edges"].items()})


@cache
def cypher(name: str, **words: str) -> str:
    """The statement of `graph/cypher/NAME.cypher`, with LABEL, TYPE, SOURCE and TARGET replaced.

    Raises KeyError for a word that the vocabulary does not have.
    """
    known = {**vocabulary().nodes, **vocabulary().edges}
    for word in words.values():
        known[word]
    text = (GRAPH / "cypher" / f"{name}.cypher").read_text(encoding="utf-8")
    return _PLACE.sub(lambda place: words[place[0].lower()], text)
