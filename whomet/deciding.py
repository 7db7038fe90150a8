"""Merging and splitting by hand: names turned into decisions, tried out before they are kept.

A decision that would change nothing, or that the log contradicts, is refused and leaves no trace. What was decided
is kept in one go, and the graph is resolved anew.
"""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from graph.decisions import Decision, Subject, Verdict, check, live
from graph.errors import BadDecision
from graph.resolve import Resolution
from whomet.loading import resolve_all

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.meeting_graph import Node

KINDS: dict[str, Subject] = {"Person": "person", "Agency": "agency", "Meeting": "meeting", "Topic": "topic"}
_ROUNDS = 8  # times that mentions taken out are looked for where they stayed


@dataclass(frozen=True)
class Author:
    """Who decides, when (ISO 8601, UTC) and why."""

    by: str
    at: str
    why: str = ""

    def says(self, verdict: Verdict, kind: Subject, left: str, right: str = "") -> Decision:
        """A decision that is not in the log yet."""
        return Decision(verdict=verdict, kind=kind, left=left, right=right, by=self.by, at=self.at, why=self.why)


def author(by: str | None, why: str = "") -> Author:
    """The author of a decision made now; without a name, whoever is logged in."""
    return Author(by or login(), datetime.now(UTC).isoformat(timespec="microseconds"), why)


def login() -> str:
    """The user's login name; '' where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def resolved(store: EvidenceStore, more: Iterable[Decision] = ()) -> Resolution:
    """What the store resolves to, with decisions that it does not hold yet. Raises BadDecision for a contradiction."""
    log = store.decisions()
    for decision in _numbered(log, more):
        check(log, decision)
        log.append(decision)
    return resolve_all(store, log)


def keep(store: EvidenceStore, decisions: Sequence[Decision], found: Resolution | None = None) -> list[Decision]:
    """Add decisions to the log, and what it then resolves to (`found`, where that is known) as the store's graph.

    Raises BadDecision, and then nothing was added.
    """
    found = found or resolved(store, decisions)
    kept = [store.decide(decision) for decision in decisions]
    store.write_graph(found.graph, found.findings, found.redirects)
    return kept


def merge(store: EvidenceStore, left: str, right: str, who: Author) -> Decision:
    """Say that two people, agencies, meetings or topics are one. Raises UnknownName or BadDecision."""
    before = resolved(store)
    a, b = named(left, before), named(right, before)
    if a.id == b.id:
        raise BadDecision(f"{left!r} and {right!r} are one already ({a.id}).")
    if a.label != b.label:
        raise BadDecision(f"{left!r} is of kind {a.label}, {right!r} of kind {b.label}; these cannot be one.")
    mentions = before.mentions[a.id][0], before.mentions[b.id][0]
    decision = who.says("same", KINDS[a.label], *mentions)
    after = resolved(store, [decision])
    if len({home_of(after).get(mention) for mention in mentions}) > 1:
        raise BadDecision(f"{left!r} and {right!r} stay apart whatever is decided; nothing was kept.")
    return keep(store, [decision], after)[0]


def split(store: EvidenceStore, name: str, out: Sequence[int], who: Author) -> list[Decision]:
    """Take mentions out of what they were joined to; `out` counts them from 1, as `split` without numbers lists them.

    Says `different` as often as it takes to keep them apart. Raises UnknownName or BadDecision.
    """
    found = resolved(store)
    node = named(name, found)
    members = found.mentions[node.id]
    taken = [_member(members, number) for number in dict.fromkeys(out)]
    stay = [member for member in members if member not in taken]
    if not stay:
        raise BadDecision("Nothing would stay; name only the mentions that are somebody else.")
    decisions: list[Decision] = []
    for _ in range(_ROUNDS):
        still = _still_joined(taken, stay, home_of(found))
        if not still:
            return keep(store, decisions, found)
        decisions += [who.says("different", KINDS[node.label], stayed, one) for one, stayed in still.items()]
        found = resolved(store, decisions)
    raise BadDecision(f"{name!r} stays one whatever is decided about these mentions; nothing was kept.")


def _still_joined(taken: Sequence[str], stay: Sequence[str], home: Mapping[str, str]) -> dict[str, str]:
    """Each mention taken out that still lies with one that stays, with the earliest of these."""
    still = {}
    for one in taken:
        together = [stayed for stayed in stay if home.get(stayed) == home.get(one)]
        if together:
            still[one] = together[0]
    return still


def home_of(found: Resolution) -> dict[str, str]:
    """The node of every mention."""
    return {mention: node for node, mentions in found.mentions.items() for mention in mentions}


def undo(store: EvidenceStore, numbers: Sequence[int], who: Author) -> list[Decision]:
    """Take decisions back, the last first. Raises BadDecision for one that does not hold."""
    log = {decision.id: decision for decision in store.decisions()}
    found = []
    for number in sorted(set(numbers), reverse=True):
        if number not in log:
            raise BadDecision(f"There is no decision {number}; `whomet decisions` lists them.")
        found.append(who.says("undo", log[number].kind, str(number)))
    return keep(store, found)


def named(name: str, found: Resolution) -> Node:
    """The one person, agency, meeting or topic of that name or id. Raises UnknownName or BadDecision."""
    from whomet.showing import find

    nodes = find(found.redirects.get(name, name), found.graph)
    if len(nodes) > 1:
        listed = "; ".join(node.id for node in nodes[:8])
        raise BadDecision(f"{name!r} is the name of {len(nodes)}: {listed}. Give the id.")
    if nodes[0].label not in KINDS or nodes[0].id not in found.mentions:
        raise BadDecision(f"{name!r} is of kind {nodes[0].label}; a document cannot be decided.")
    return nodes[0]


def standing(log: Sequence[Decision]) -> dict[int, str]:
    """By number: `holds`, `undone` or `replaced`."""
    holding = {decision.id for decision in live(log)}
    back: set[int] = set()
    state = {}
    for decision in reversed(log):
        state[decision.id] = "undone" if decision.id in back else "holds"
        if decision.verdict == "undo" and decision.id not in back:
            back.add(int(decision.left))
        elif state[decision.id] == "holds" and decision.verdict != "undo" and decision.id not in holding:
            state[decision.id] = "replaced"
    return state


def _member(members: Sequence[str], number: int) -> str:
    if not 1 <= number <= len(members):
        raise BadDecision(f"There is no mention {number}; there are {len(members)}.")
    return members[number - 1]


def _numbered(log: Sequence[Decision], more: Iterable[Decision]) -> list[Decision]:
    """More decisions, numbered on from the log."""
    last = max((decision.id for decision in log), default=0)
    return [one.model_copy(update={"id": last + place}) for place, one in enumerate(more, 1)]
