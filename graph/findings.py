"""What resolution found beside the graph: why mentions are one, which pairs wait for a person, what does not fit."""

from __future__ import annotations

from typing import Literal

from graph.model import Plain


class Finding(Plain):
    """`left` and `right` are references to words of texts, as decisions use them (see graph.decisions).

    `merge`: both are one, because of `evidence` (what was seen, its weight) or of a decision. `review`: they may
    be. `contradiction`: what the document of `left` says of the two days does not fit what was known before.
    """

    finding: Literal["merge", "review", "contradiction"]
    kind: Literal["person", "agency", "meeting", "topic"]
    left: str
    right: str
    score: float = 0.0
    evidence: tuple[tuple[str, float], ...] = ()
    decision: int | None = None
