"""What comes of a question: a canned query with its parameters, or a refusal that says why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from queries.patterns import Pattern
from queries.reading import Reading


@dataclass(frozen=True)
class Question:
    """A question understood. `notes` say how names and dates were read where that was not as written."""

    query: str
    params: dict[str, Any]
    lang: str = "en"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """A question not understood: why, in the question's language, and the nearest ones that can be asked."""

    suggestions: list[str] = field(default_factory=list)
    reason: str = ""
    lang: str = "en"


@dataclass(frozen=True)
class Match:
    """A reading that has the form of an example; `cost` says how much was assumed."""

    cost: float
    lang: str
    pattern: Pattern
    reading: Reading
