"""What people decided about who is who: data with author, time and reason, in an append-only log.

A decision compares two mentions (`same`, `different`, `unsure`), two written names (`alias`: whoever is
written `left` is whoever is written `right`), or gives a mention's entity its display name (`name`).
`undo` takes another decision back, and may itself be undone. Pure functions over the log; the log is
kept by graph.evidence.

A mention is named by a reference: `DOCUMENT:START-END` for people and agencies, `DOCUMENT#KEY` for
meetings. References come from content, so decisions outlive every rebuild.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from graph.errors import BadDecision
from graph.model import Plain

Verdict = Literal["same", "different", "unsure", "alias", "name", "undo"]
Subject = Literal["person", "agency", "meeting", "topic"]
PAIRS = ("same", "different", "unsure")


class Decision(Plain):
    """One row of the log. `id` counts from 1 and is 0 before it is kept; `at` is ISO 8601 in UTC.

    For `undo`, `left` is the id of the decision taken back, as text.
    """

    verdict: Verdict
    kind: Subject
    left: str
    right: str = ""
    by: str = ""
    at: str = ""
    why: str = ""
    id: int = 0


def live(log: Iterable[Decision]) -> list[Decision]:
    """The decisions that hold, in their order: neither undone nor replaced by a later one on the same pair."""
    undone: set[int] = set()
    decided: set[tuple[str, ...]] = set()
    kept = []
    for decision in sorted(log, key=lambda d: d.id, reverse=True):
        if decision.id in undone:
            continue
        if decision.verdict == "undo":
            undone.add(int(decision.left))
        elif _about(decision) not in decided:
            decided.add(_about(decision))
            kept.append(decision)
    return kept[::-1]


def check(log: Sequence[Decision], new: Decision) -> None:
    """Raise BadDecision where `new` cannot stand beside the log: an undo of nothing, or a contradiction."""
    if new.verdict == "undo":
        if new.left not in {str(decision.id) for decision in _undoable(log)}:
            raise BadDecision(f"There is no decision {new.left} to undo; see the list of decisions.")
    elif not new.left or not new.right:
        raise BadDecision("A decision needs two sides.")
    elif new.verdict in PAIRS and new.left == new.right:
        raise BadDecision("Both sides are the same mention; there is nothing to decide.")
    added = new.model_copy(update={"id": max((decision.id for decision in log), default=0) + 1})
    holding = live([*log, added])
    other = contradiction(holding)
    if other is not None:
        raise BadDecision(f"This contradicts decision {_named(other, added, holding)}; undo that one first.")


def _undoable(log: Sequence[Decision]) -> list[Decision]:
    """What holds, and the undoings that hold."""
    undone: set[int] = set()
    undoings = []
    for decision in sorted(log, key=lambda d: d.id, reverse=True):
        if decision.verdict == "undo" and decision.id not in undone:
            undone.add(int(decision.left))
            undoings.append(decision)
    return [*live(log), *undoings]


def contradiction(holding: Iterable[Decision]) -> Decision | None:
    """The first `different` whose two sides are joined by `same`, or None."""
    holding = list(holding)
    groups = joined((d.left, d.right) for d in holding if d.verdict == "same")
    for decision in holding:
        if decision.verdict == "different" and groups.get(decision.left, decision.left) == groups.get(
            decision.right, decision.right
        ):
            return decision
    return None


def joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each member of the given pairs with the least member of its group (union-find, order does not matter)."""
    root: dict[str, str] = {}

    def find(item: str) -> str:
        while (up := root.setdefault(item, item)) != item:
            root[item] = root[up]
            item = up
        return item

    for left, right in pairs:
        low, high = sorted((find(left), find(right)))
        root[high] = low
    return {item: find(item) for item in sorted(root)}


def _about(decision: Decision) -> tuple[str, ...]:
    if decision.verdict == "name":
        return ("name", decision.kind, decision.left)
    family = "alias" if decision.verdict == "alias" else "pair"
    return (family, decision.kind, *sorted((decision.left, decision.right)))


def _named(found: Decision, added: Decision, holding: Sequence[Decision]) -> int:
    """The number of the older decision at fault: the `different` itself, or the last `same` beside the new one."""
    if found.id != added.id:
        return found.id
    return max(decision.id for decision in holding if decision.verdict == "same")
