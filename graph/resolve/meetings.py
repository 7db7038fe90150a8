"""Which reports tell of one meeting: the best agreements first, and never across a contradiction.

Joining two reports ties their days, which dates others, which lets more be compared; so it goes in rounds until
nothing more is joined. A pair is left for a person where its reasons do not suffice, or where another report fits
nearly as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.decisions import Decision
from graph.findings import Finding
from graph.resolve.calendar import fill_in_years, lay_out
from graph.resolve.candidates import candidates
from graph.resolve.likeness import A_DAY_APART, DAY, VETO, Features, Reason, as_planned, dated, lasting, total
from graph.resolve.links import Links, links
from graph.resolve.seats import Record
from graph.resolve.series import same_series
from graph.resolve.timeline import Tie, Timeline

ACCEPT, REVIEW = 4.0, 1.0
MARGIN = 1.0  # how much better a report must fit than a rival that is another meeting
PLAUSIBLE = 2.0  # a pair that may support its neighbours before it is joined itself
ALIKE = 0.8  # lists this alike may be one meeting though no date is known

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Meetings:
    """`groups` of record ids in the order of the records; `line` knows their days; `findings` say why."""

    groups: list[list[str]]
    line: Timeline
    findings: list[Finding]


def resolve_meetings(
    records: Sequence[Record], features: Mapping[str, Features], decisions: Iterable[Decision]
) -> Meetings:
    """`records` in reading order."""
    line, refused = lay_out(records)
    decided = links(decisions, "meeting", {record.id: record.id for record in records}, ())
    search = _Search(features, line, decided)
    search.join_decided()
    search.join_all()
    if fill_in_years(records, line):
        search.join_all()
    order = {record.id: place for place, record in enumerate(records)}
    groups = sorted((sorted(g, key=order.__getitem__) for g in search.members.values()), key=lambda g: order[g[0]])
    contradictions = [Finding(finding="contradiction", kind="meeting", left=tie.a, right=tie.b) for tie in refused]
    return Meetings(groups, line, [*search.findings(), *contradictions])


class _Search:
    """The groups as they grow."""

    def __init__(self, features: Mapping[str, Features], line: Timeline, decided: Links) -> None:
        self.features = features
        self.line = line
        self.decided = decided
        self.apart = {*decided.cannot, *decided.open}
        self.home = {record: record for record in features}
        self.members = {record: [record] for record in features}
        self.seen: dict[str, int] = defaultdict(int)
        for one in features.values():
            for who in one.present:
                self.seen[who] += 1
        self.kept: dict[Pair, list[Reason]] = {}
        self.joined: dict[tuple[str, str], list[Pair]] = defaultdict(list)  # by the two documents
        self.merges: list[Finding] = []
        self.scores: dict[Pair, float] = {}
        self.near: dict[str, list[str]] = {}
        self.by_documents: dict[tuple[str, str], list[Pair]] = {}

    def join_decided(self) -> None:
        """What people said is one is one, even where the dates contradict it."""
        for (a, b), number in sorted(self.decided.must.items()):
            if self.home[a] != self.home[b]:
                self.line.tie(Tie(a, b, 0, 0))
                self._join(a, b)
            self.merges.append(Finding(finding="merge", kind="meeting", left=a, right=b, decision=number))

    def join_all(self) -> None:
        """Rounds of joining until one joins nothing."""
        while self._round():
            pass

    def _round(self) -> bool:
        pairs = candidates(self.features, self.line.spans, self._promising)
        self.by_documents = defaultdict(list)
        for a, b in pairs:
            self.by_documents[self._documents(a, b)].append((a, b))
        self.scores = {pair: total(self._base(*pair)) for pair in pairs}
        self.near = defaultdict(list)
        for a, b in pairs:
            self.near[a].append(b)
            self.near[b].append(a)
        ranked = sorted(((total(self.reasons(*pair)), pair) for pair in pairs), key=lambda item: (-item[0], item[1]))
        return any([self._try(a, b) for score, (a, b) in ranked if score >= ACCEPT])

    def _try(self, a: str, b: str) -> bool:
        if self.home[a] == self.home[b]:
            return False
        reasons = self.reasons(a, b)
        score = total(reasons)
        if score < ACCEPT or self.bar(a, b) or not self._may_join(a, b) or self._rival(a, b, score):
            return False
        slack = 1 if A_DAY_APART in reasons else 0
        if not self.line.tie(Tie(a, b, -slack, slack)):
            return False
        self._join(a, b)
        merge = Finding(finding="merge", kind="meeting", left=a, right=b, score=score, evidence=tuple(reasons))
        self.merges.append(merge)
        return True

    def reasons(self, a: str, b: str) -> list[Reason]:
        """Everything that speaks for or against a pair now."""
        return [*self._base(a, b), *self._company(a, b)]

    def bar(self, a: str, b: str) -> str:
        """Why a pair may not be joined without a person, whatever its score; '' where it may."""
        one, other = self.features[a], self.features[b]
        day = dated(self.line.spans[a], self.line.spans[b])
        held = one.meeting.status == other.meeting.status == "held"
        series = same_series(one.series, other.series)
        numbered = series and one.meeting.ordinal is not None and one.meeting.ordinal == other.meeting.ordinal
        if held and (day is None or day[1] < DAY) and not numbered and _jaccard(one, other) < ALIKE:
            return "nothing says that both were on one day"
        if day == A_DAY_APART and {one.meeting.when.basis, other.meeting.when.basis} <= {"explicit"}:
            return "both texts state their day, a day apart"
        if not series and not (one.present or one.likely) & (other.present or other.likely):
            return "neither people nor a series in common"
        return ""

    def findings(self) -> list[Finding]:
        """The merges, then the pairs that wait for a person, best first."""
        open_ = {**dict.fromkeys(self.decided.open), **dict.fromkeys(self.decided.cannot)}
        waiting: list[Finding] = []
        for a, b in sorted(self.scores):
            reasons = self.reasons(a, b)
            score = total(reasons)
            if score >= REVIEW and self.home[a] != self.home[b] and (a, b) not in open_ and self._may_join(a, b):
                if bar := self.bar(a, b):
                    reasons.append((bar, 0.0))
                found = Finding(finding="review", kind="meeting", left=a, right=b, score=score, evidence=tuple(reasons))
                waiting.append(found)
        return [*self.merges, *sorted(waiting, key=lambda f: (-f.score, f.left, f.right))]

    def _base(self, a: str, b: str) -> list[Reason]:
        if (a, b) not in self.kept:
            self.kept[a, b] = lasting(self.features[a], self.features[b], self.seen)
        fixed = self.kept[a, b]
        if any(weight <= VETO for _, weight in fixed):
            return fixed
        x, y = self.line.spans[a], self.line.spans[b]
        day = dated(x, y)
        return [*([day] if day else []), *fixed, *as_planned(self.features[a], self.features[b], x, y)]

    def _company(self, a: str, b: str) -> list[Reason]:
        """What other meetings of the two documents say: that they are one, and lie alike before or after."""
        documents = self._documents(a, b)
        best: list[Reason] = []
        for c, d in self.joined[documents]:
            if a in (c, d) or b in (c, d):
                continue
            if self.features[c].document != self.features[a].document:
                c, d = d, c
            ours, theirs = self._relation(a, c), self._relation(b, d)
            # Many texts look forward or back to one great meeting; that makes them no twins.
            held = "held" in (self.features[c].meeting.status, self.features[d].meeting.status)
            found = [("the two texts tell of another meeting together", 1.5 if held else 0.5)]
            if held and ours and theirs:
                found.append(("and lie alike to it", 1.5) if ours == theirs else ("but lie differently to it", -3.0))
            best = max(best, found, key=total)
        return best or self._likely_company(a, b, documents)

    def _likely_company(self, a: str, b: str, documents: tuple[str, str]) -> list[Reason]:
        statuses = {self.features[a].meeting.status, self.features[b].meeting.status}
        if statuses == {"held"}:
            return []
        for c, d in self.by_documents.get(documents, ()):
            if a in (c, d) or b in (c, d) or self.scores.get((c, d), 0.0) < PLAUSIBLE:
                continue
            if self.features[c].document != self.features[a].document:
                c, d = d, c
            ours = self._relation(a, c)
            if ours and ours == self._relation(b, d):
                return [("another meeting of the two texts fits likewise", 1.0)]
        return []

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
        order = {"referenced": 0, "held": 1, "planned": 2}
        gap = order[one.status] - order[other.status]
        return None if not gap else "after" if gap > 0 else "before"

    def _rival(self, a: str, b: str, score: float) -> bool:
        """Whether either report fits another nearly as well, which is a different meeting."""
        for mine, other in ((a, b), (b, a)):
            for rival in self.near[mine]:
                if self.home[rival] in (self.home[other], self.home[mine]) or not self._differ(rival, other):
                    continue
                pair = (min(mine, rival), max(mine, rival))
                if total(self.reasons(*pair)) > score - MARGIN and self._may_join(mine, rival):
                    return True
        return False

    def _differ(self, a: str, b: str) -> bool:
        if a > b:
            a, b = b, a
        return (a, b) in self.apart or any(weight <= VETO for _, weight in self._base(a, b))

    def _may_join(self, a: str, b: str) -> bool:
        ours, theirs = self.members[self.home[a]], self.members[self.home[b]]
        return not any(self._differ(x, y) for x in ours for y in theirs)

    def _promising(self, a: str, b: str) -> bool:
        return total(self._base(a, b)) >= REVIEW

    def _documents(self, a: str, b: str) -> tuple[str, str]:
        one, other = sorted((self.features[a].document, self.features[b].document))
        return one, other

    def _join(self, a: str, b: str) -> None:
        keep, gone = sorted((self.home[a], self.home[b]))
        for x in self.members[keep]:
            for y in self.members[gone]:
                self.joined[self._documents(x, y)].append((x, y))
        for member in self.members[gone]:
            self.home[member] = keep
        self.members[keep] += self.members.pop(gone)


def _jaccard(a: Features, b: Features) -> float:
    return len(a.present & b.present) / max(1, len(a.present | b.present)) if len(a.present & b.present) >= 2 else 0.0
