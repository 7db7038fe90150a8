"""What every comparison answers: a score, a verdict, and the evidence in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "different", "review"]
Evidence = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`score` in points, about log-odds; `evidence` is (what was seen, its points) in the order it was looked at."""

    score: float
    verdict: Verdict
    evidence: list[Evidence]
