"""Decisions turned into links between mentions: which must be one, which cannot, which are left open.

A decision names words of a text; the mention meant is the one with just those words, or else the one whose
words overlap them, so that a small change of the extractor loses no decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from graph.authority import name_key
from graph.decisions import Decision, live

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of mention ids, each with the id of the decision behind it, and chosen names by mention id.

    `idle` are the decisions whose mentions are not there (their document is gone, say): kept, without effect.
    """

    must: dict[Pair, int] = field(default_factory=dict)
    cannot: dict[Pair, int] = field(default_factory=dict)
    open: dict[Pair, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    idle: list[int] = field(default_factory=list)


def links(
    decisions: Iterable[Decision], kind: str, known: Mapping[str, str], named: Iterable[tuple[str, str]]
) -> Links:
    """`known`: reference -> mention id; `named`: (written name, mention id) of all mentions."""
    found = Links()
    holding = [decision for decision in live(decisions) if decision.kind == kind]
    lookup = _Lookup(known)
    aliases: dict[int, list[str]] = {}
    by_name: dict[str, list[str]] = defaultdict(list)
    if any(decision.verdict == "alias" for decision in holding):
        for name, mention in named:
            by_name[name_key(name)].append(mention)
    for decision in holding:
        if decision.verdict == "alias":
            aliases[decision.id] = sorted({*by_name[name_key(decision.left)], *by_name[name_key(decision.right)]})
            continue
        left = lookup.find(decision.left)
        right = decision.right if decision.verdict == "name" else lookup.find(decision.right)
        if left is None or right is None:
            found.idle.append(decision.id)
        elif decision.verdict == "name":
            found.names[left] = right
        elif left != right:
            kinds = {"same": found.must, "different": found.cannot, "unsure": found.open}
            kinds[decision.verdict][min(left, right), max(left, right)] = decision.id
    for number, members in aliases.items():
        found.must.update(dict.fromkeys(_pairs(members, {*found.cannot, *found.open}), number))
    return found


def _pairs(members: Iterable[str], apart: Set[Pair]) -> Iterator[Pair]:
    """What joins the bearers of one name, but for those whom a decision keeps apart."""
    groups: list[list[str]] = []
    for member in members:
        for group in groups:
            if not any((min(member, other), max(member, other)) in apart for other in group):
                yield (group[-1], member)
                group.append(member)
                break
        else:
            groups.append([member])


class _Lookup:
    def __init__(self, known: Mapping[str, str]) -> None:
        self.known = known
        self.spans: dict[str, list[tuple[int, int, str]]] | None = None

    def find(self, reference: str) -> str | None:
        if reference in self.known:
            return self.known[reference]
        if self.spans is None:
            self.spans = defaultdict(list)
            for other in sorted(self.known):
                if span := _span(other):
                    self.spans[span[0]].append((span[1], span[2], self.known[other]))
        span = _span(reference)
        if span is None:
            return None
        document, start, end = span
        overlaps = [
            (min(e, end) - max(s, start), m) for s, e, m in self.spans.get(document, ()) if s < end and start < e
        ]
        return max(overlaps, key=lambda pair: pair[0])[1] if overlaps else None


def _span(reference: str) -> tuple[str, int, int] | None:
    document, colon, span = reference.rpartition(":")
    start, dash, end = span.partition("-")
    return (document, int(start), int(end)) if colon and dash and start.isdigit() and end.isdigit() else None
