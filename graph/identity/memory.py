"""What comparisons answered before, so that a new document is compared with the others, and they not again.

An answer is kept under a digest of everything its comparison sees, and of the rules themselves. So a memory saves
time and cannot change a result: where anything differs, the comparison is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from graph.identity.comparison import Comparison, Evidence, Verdict

if TYPE_CHECKING:
    from graph.identity.people import PersonMention

# A list as JSON has it: score, verdict, and evidence where that was asked for.
Answer = list[object]
MOST = 1_000_000  # answers; beyond, reading them takes as long as comparing
DIGITS = 12  # bytes


class Memory:
    """`known` are the answers of before, `used` those that were asked for, old or new."""

    def __init__(self, known: Mapping[bytes, Answer] | None = None) -> None:
        self.known = dict(known or {})
        self.used: dict[bytes, Answer] = {}

    @property
    def fresh(self) -> dict[bytes, Answer]:
        """The answers that were not known before."""
        return {key: answer for key, answer in self.used.items() if key not in self.known}

    def scored(self, key: bytes, compare: Callable[[], tuple[float, Verdict]]) -> tuple[float, Verdict]:
        """The score and verdict kept under a key, or found now."""
        answer = self.known.get(key)
        if answer is None:
            answer = list(compare())
        self.used[key] = answer
        return answer[0], answer[1]  # type: ignore[return-value]

    def compared(self, key: bytes, compare: Callable[[], Comparison]) -> Comparison:
        """The comparison kept under a key, or made now."""
        answer = self.known.get(key)
        if answer is None:
            found = compare()
            answer = [found.score, found.verdict, [list(seen) for seen in found.evidence]]
        self.used[key] = answer
        score, verdict, evidence = answer
        return Comparison(score, verdict, [(words, points) for words, points in evidence])  # type: ignore


def mark(mention: PersonMention, more: tuple[Evidence, ...], counted: bool) -> bytes:
    """A digest of what a comparison sees of a mention, but for its document and meetings."""
    said = (
        mention.name, mention.aliases, mention.role, mention.agency_id, mention.agency, mention.country, mention.date,
        more, counted,
    )  # fmt: skip
    return blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=DIGITS, key=rules()).digest()


@cache
def rules() -> bytes:
    """A digest of the code and the word lists by which people are compared."""
    from graph.authority import authority

    found = blake2b(digest_size=32)
    for folder in (Path(__file__).parent, *authority().folders):
        for file in sorted([*folder.rglob("*.py"), *folder.rglob("*.yaml")]):
            found.update(file.read_bytes())
    return found.digest()
