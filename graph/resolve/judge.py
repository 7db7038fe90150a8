"""What speaks for and against two reports being of one meeting, as far as is known while meetings are joined.

Beside the reports themselves (`likeness`) the company counts: two texts that tell of one meeting together, and place
another alike before or after it, are likelier to tell of that one together too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph.resolve.candidates import Pair, pair
from graph.resolve.dates import Span
from graph.resolve.likeness import A_DAY_APART, DAY, Features, Reason, apart, as_planned, barred, dated, lasting, total
from graph.resolve.series import same_series
from graph.resolve.timeline import Timeline

PLAUSIBLE = 2.0  # a pair that may support its neighbours before it is joined itself
ALIKE, MANY = 0.8, 4  # lists this alike, with so many in both, may be of one meeting though no day is known
ORDER = {"referenced": 0, "held": 1, "planned": 2}


class Judge:
    """`kept_apart` are pairs that people decided. `joined` and `plausible` pairs are filed by their two documents."""

    def __init__(self, features: Mapping[str, Features], line: Timeline, kept_apart: Iterable[Pair]) -> None:
        self.features = features
        self.line = line
        self.kept_apart = set(kept_apart)
        self.seen: dict[str, int] = defaultdict(int)
        for one in features.values():
            for who in one.present:
                self.seen[who] += 1
        self.joined: dict[Pair, list[Pair]] = defaultdict(list)
        self.plausible: dict[Pair, set[Pair]] = defaultdict(set)
        self._lasting: dict[Pair, list[Reason]] = {}
        self._base: dict[Pair, tuple[Span, Span, float]] = {}

    def documents(self, a: str, b: str) -> Pair:
        return pair(self.features[a].document, self.features[b].document)

    def differ(self, a: str, b: str) -> bool:
        """Whether two reports cannot be of one meeting."""
        if pair(a, b) in self.kept_apart or apart(self.line.spans[a], self.line.spans[b]):
            return True
        return bool(barred(self.features[a], self.features[b]))

    def base(self, a: str, b: str) -> float:
        """The score of a pair by itself; notes whether it is plausible."""
        known, now = self._base.get((a, b)), (self.line.spans[a], self.line.spans[b])
        if known is not None and known[:2] == now:
            return known[2]
        score = total(self.own_reasons(a, b))
        self._base[a, b] = (*now, score)
        plausible = self.plausible[self.documents(a, b)]
        if score >= PLAUSIBLE:
            plausible.add((a, b))
        else:
            plausible.discard((a, b))
        return score

    def score(self, a: str, b: str) -> float:
        """The score of a pair with its company."""
        return round(self.base(a, b) + total(self._company(a, b)), 2)

    def reasons(self, a: str, b: str) -> list[Reason]:
        """Everything that speaks for or against a pair now."""
        return [*self.own_reasons(a, b), *self._company(a, b)]

    def own_reasons(self, a: str, b: str) -> list[Reason]:
        if (a, b) not in self._lasting:
            self._lasting[a, b] = lasting(self.features[a], self.features[b], self.seen)
        x, y = self.line.spans[a], self.line.spans[b]
        day = dated(x, y)
        planned = as_planned(self.features[a], self.features[b], x, y)
        return [*([day] if day else []), *self._lasting[a, b], *planned]

    def bar(self, a: str, b: str) -> str:
        """Why a pair may not be joined without a person, whatever its score; '' where it may."""
        one, other = self.features[a], self.features[b]
        day = dated(self.line.spans[a], self.line.spans[b])
        held = one.meeting.status == other.meeting.status == "held"
        series = same_series(one.series, other.series)
        numbered = series and one.meeting.ordinal is not None and one.meeting.ordinal == other.meeting.ordinal
        if held and (day is None or day[1] < DAY) and not numbered and _alike(one, other) < ALIKE:
            return "nothing says that both were on one day"
        if day == A_DAY_APART and {one.meeting.when.basis, other.meeting.when.basis} <= {"explicit"}:
            return "both texts state their day, a day apart"
        if not series and not (one.present or one.likely) & (other.present or other.likely):
            return "neither people nor a series in common"
        return ""

    def _company(self, a: str, b: str) -> list[Reason]:
        """What other meetings of the two documents say: that they are one, and lie alike before or after."""
        best: list[Reason] = []
        for c, d in self._others(a, b, self.joined.get(self.documents(a, b), ())):
            # Many texts look forward or back to one great meeting; that makes them no twins.
            held = "held" in (self.features[c].meeting.status, self.features[d].meeting.status)
            found = [("the two texts tell of another meeting together", 1.5 if held else 0.5)]
            ours, theirs = self._relation(a, c), self._relation(b, d)
            if held and ours and theirs:
                found.append(("and lie alike to it", 1.5) if ours == theirs else ("but lie differently to it", -3.0))
            best = max(best, found, key=total)
        return best or self._likely_company(a, b)

    def _likely_company(self, a: str, b: str) -> list[Reason]:
        if self.features[a].meeting.status == self.features[b].meeting.status == "held":
            return []
        for c, d in self._others(a, b, sorted(self.plausible.get(self.documents(a, b), ()))):
            ours = self._relation(a, c)
            if ours and ours == self._relation(b, d):
                return [("another meeting of the two texts fits likewise", 1.0)]
        return []

    def _others(self, a: str, b: str, pairs: Iterable[Pair]) -> Iterable[Pair]:
        """Pairs of neither a nor b, the side of a's document first."""
        for c, d in pairs:
            if a not in (c, d) and b not in (c, d):
                yield (c, d) if self.features[c].document == self.features[a].document else (d, c)

    def _relation(self, a: str, b: str) -> str | None:
        """How a lies to b in their document: part, whole, before, after, or unknown."""
        one, other = self.features[a].meeting, self.features[b].meeting
        if one.part_of == other.key or other.part_of == one.key:
            return "part" if one.part_of == other.key else "whole"
        if one.follows == other.key or other.follows == one.key:
            return "after" if one.follows == other.key else "before"
        x, y = self.line.spans[a], self.line.spans[b]
        if x.last < y.first or y.last < x.first:
            return "before" if x.last < y.first else "after"
        gap = ORDER[one.status] - ORDER[other.status]
        return None if not gap else "after" if gap > 0 else "before"


def _alike(a: Features, b: Features) -> float:
    """Jaccard likeness of two lists; 0 where they share few: the same few meet often."""
    shared = len(a.present & b.present)
    return shared / len(a.present | b.present) if shared >= MANY else 0.0
