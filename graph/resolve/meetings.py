"""Which reports tell of one meeting: the best agreements first, and never across a contradiction.

Joining two reports ties their days, which dates others, which lets more be compared; so it goes in rounds until
nothing more is joined. A pair is left for a person where its reasons do not suffice, or where another report fits
nearly as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.decisions import Decision
from graph.findings import Finding
from graph.resolve.calendar import fill_in_years, lay_out
from graph.resolve.candidates import Candidates, Pair, pair
from graph.resolve.judge import Judge
from graph.resolve.likeness import A_DAY_APART, Features
from graph.resolve.links import Links, links
from graph.resolve.seats import Record
from graph.resolve.timeline import Tie, Timeline

ACCEPT, REVIEW = 4.0, 1.0
MARGIN = 1.0  # how much better a report must fit than a rival that is another meeting
Outcome = Literal["joined", "torn", "no"]


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
    search = Search(features, line, decided)
    search.join_decided()
    search.join_all()
    if filled := fill_in_years(records, line):
        search.join_around(filled)
    order = {record.id: place for place, record in enumerate(records)}
    groups = sorted((sorted(g, key=order.__getitem__) for g in search.members.values()), key=lambda g: order[g[0]])
    contradictions = [Finding(finding="contradiction", kind="meeting", left=tie.a, right=tie.b) for tie in refused]
    return Meetings(groups, line, [*search.merges, *search.waiting(), *contradictions])


class Search:
    """The groups as they grow, by their least record."""

    def __init__(self, features: Mapping[str, Features], line: Timeline, decided: Links) -> None:
        self.features = features
        self.line = line
        self.decided = decided
        self.judge = Judge(features, line, [*decided.cannot, *decided.open])
        self.candidates = Candidates(features, line.spans)
        self.home = {record: record for record in features}
        self.members = {record: [record] for record in features}
        self.records: dict[str, list[str]] = defaultdict(list)  # by document
        for record, one in features.items():
            self.records[one.document].append(record)
        self.pairs: dict[str, set[Pair]] = defaultdict(set)  # by document
        self.near: dict[str, set[str]] = defaultdict(set)
        self.met: set[Pair] = set()  # documents whose meetings were all compared
        self.merges: list[Finding] = []

    def join_decided(self) -> None:
        """What people said is one is one, even where the days contradict it."""
        for (a, b), number in sorted(self.decided.must.items()):
            if self.home[a] != self.home[b]:
                self.line.tie(Tie(a, b, 0, 0))
                self._join(a, b)
            self.merges.append(Finding(finding="merge", kind="meeting", left=a, right=b, decision=number))

    def join_all(self) -> None:
        """Rounds of joining until one joins nothing."""
        self.line.changed.clear()
        self._rounds(self._add(self.candidates.all()))

    def join_around(self, records: Iterable[str]) -> None:
        """Rounds that begin with reports whose days just became known."""
        self.line.changed.update(records)
        self._rounds(self._touched([]))

    def waiting(self) -> list[Finding]:
        """The pairs that wait for a person, best first."""
        found = []
        for a, b in sorted({one for pairs in self.pairs.values() for one in pairs}):
            if self.home[a] == self.home[b] or self.judge.score(a, b) < REVIEW or not self._may_join(a, b):
                continue
            reasons = self.judge.reasons(a, b)
            if bar := self.judge.bar(a, b):
                reasons.append((bar, 0.0))
            score = self.judge.score(a, b)
            found.append(
                Finding(finding="review", kind="meeting", left=a, right=b, score=score, evidence=tuple(reasons))
            )
        return sorted(found, key=lambda f: (-f.score, f.left, f.right))

    def _rounds(self, pairs: set[Pair]) -> None:
        while pairs:
            for a, b in sorted(pairs):  # what is plausible must be known before company is judged
                self.judge.base(a, b)
            ranked = sorted(((self.judge.score(a, b), (a, b)) for a, b in pairs), key=lambda one: (-one[0], one[1]))
            outcomes = [(self._try(*both), both) for score, both in ranked if score >= ACCEPT]
            joined = [both for outcome, both in outcomes if outcome == "joined"]
            if not joined:
                return
            pairs = self._touched(joined) | {both for outcome, both in outcomes if outcome == "torn"}

    def _touched(self, joined: Iterable[Pair]) -> set[Pair]:
        """The pairs that joining, or days just known, may have changed."""
        moved = [record for record in sorted(self.line.changed) if record in self.features]
        self.line.changed.clear()
        documents = {self.features[record].document for record in (*moved, *(r for both in joined for r in both))}
        fresh = self._add(self.candidates.around(moved))
        return fresh | {both for document in documents for both in self.pairs[document]}

    def _add(self, pairs: Iterable[Pair]) -> set[Pair]:
        """File new pairs; where one of two documents is promising, all their meetings are compared."""
        found = {both for both in pairs if not self.judge.differ(*both)}
        documents = {self.judge.documents(a, b) for a, b in found if self.judge.base(a, b) >= REVIEW} - self.met
        self.met |= documents
        company = {pair(a, b) for one, other in documents for a in self.records[one] for b in self.records[other]}
        found |= {both for both in company if not self.judge.differ(*both)}
        for a, b in found:
            self.near[a].add(b)
            self.near[b].add(a)
            for document in self.judge.documents(a, b):
                self.pairs[document].add((a, b))
            self.judge.base(a, b)
        return found

    def _try(self, a: str, b: str) -> Outcome:
        if self.home[a] == self.home[b] or not self._may_join(a, b):
            return "no"
        score = self.judge.score(a, b)
        if score < ACCEPT or self.judge.bar(a, b):
            return "no"
        if self._rival(a, b, score):
            return "torn"
        reasons = self.judge.reasons(a, b)
        slack = 1 if A_DAY_APART in reasons else 0
        if not self.line.tie(Tie(a, b, -slack, slack)):
            return "no"
        self._join(a, b)
        merge = Finding(finding="merge", kind="meeting", left=a, right=b, score=score, evidence=tuple(reasons))
        self.merges.append(merge)
        return "joined"

    def _rival(self, a: str, b: str, score: float) -> bool:
        """Whether either report fits another nearly as well, which is a different meeting."""
        for mine, other in ((a, b), (b, a)):
            for rival in sorted(self.near[mine]):
                if self.home[rival] in (self.home[other], self.home[mine]) or not self.judge.differ(rival, other):
                    continue
                if self.judge.score(*pair(mine, rival)) > score - MARGIN and self._may_join(mine, rival):
                    return True
        return False

    def _may_join(self, a: str, b: str) -> bool:
        ours, theirs = self.members[self.home[a]], self.members[self.home[b]]
        return not any(self.judge.differ(x, y) for x in ours for y in theirs)

    def _join(self, a: str, b: str) -> None:
        keep, gone = sorted((self.home[a], self.home[b]))
        for x in self.members[keep]:
            for y in self.members[gone]:
                self.judge.joined[self.judge.documents(x, y)].append(pair(x, y))
        for member in self.members[gone]:
            self.home[member] = keep
        self.members[keep] += self.members.pop(gone)
