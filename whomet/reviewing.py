"""Pairs that wait for a person, each side with its sentence; and the questions about them, one key each."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from graph.decisions import Decision, Verdict, joined, live
from graph.errors import BadDecision
from graph.references import Told, told
from whomet.output import plain, say, show, show_wrapped

if TYPE_CHECKING:
    from graph.evidence import EvidenceStore
    from graph.findings import Finding

COLUMNS = (
    "verdict", "kind", "left", "right", "left_name", "right_name", "left_sentence", "right_sentence", "seen", "why",
)  # fmt: skip
KEYS: dict[str, Verdict] = {"s": "same", "d": "different", "u": "unsure"}
_SKIP, _QUIT = ("", " ", "k", "\n", "\r"), ("q", "\x04", "\x1b")
_ASK = "s same  d different  u unsure  space skip  q quit > "


@dataclass(frozen=True)
class Pair:
    """A finding with what stands behind its two references."""

    finding: Finding
    left: Told | None
    right: Told | None

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        one = self.finding
        return {
            "kind": one.kind,
            "score": one.score,
            "evidence": [{"seen": seen, "weight": weight} for seen, weight in one.evidence],
            "left": _side(one.left, self.left),
            "right": _side(one.right, self.right),
        }

    def as_row(self) -> dict[str, Any]:
        """For CSV: `verdict` and `why` are to be filled in, `seen` is what speaks for and against."""
        one = self.finding
        return {
            "kind": one.kind,
            "left": one.left,
            "right": one.right,
            "left_name": _name(one.left, self.left),
            "right_name": _name(one.right, self.right),
            "left_sentence": self.left.sentence if self.left else "",
            "right_sentence": self.right.sentence if self.right else "",
            "seen": "; ".join(f"{weight:+.1f} {seen}" for seen, weight in one.evidence),
        }


def pairs(store: EvidenceStore, kind: str | None = None) -> list[Pair]:
    """The pairs up for review that no decision settles, the likeliest first."""
    behind = told(store.reports())
    waiting = [f for f in store.read_findings() if f.finding == "review" and kind in (None, f.kind)]
    waiting.sort(key=lambda f: (-f.score, f.kind, f.left, f.right))
    log = store.decisions()
    return [Pair(f, behind.get(f.left), behind.get(f.right)) for f in waiting if not settled(f, log)]


def settled(finding: Finding, log: Iterable[Decision]) -> bool:
    """Whether decisions say already, themselves or through others, what the two are."""
    holding = [decision for decision in live(log) if decision.kind == finding.kind]
    group = joined((d.left, d.right) for d in holding if d.verdict == "same")

    def home(*references: str) -> set[str]:
        return {group.get(reference, reference) for reference in references}

    asked = home(finding.left, finding.right)
    if len(asked) == 1:
        return True
    return any(home(d.left, d.right) == asked for d in holding if d.verdict in ("different", "unsure"))


def review_all(store: EvidenceStore, found: list[Pair], by: str | None) -> None:
    """Ask about every pair until all are asked or the person quits; then resolve the graph anew."""
    from whomet.loading import current_graph

    if not found:
        show("Nothing waits for review.")
        return
    decided = 0
    try:
        for number, pair in enumerate(found, 1):
            if settled(pair.finding, store.decisions()):
                continue  # by an answer given a moment ago
            show(f"\n{number} of {len(found)}")
            print_pair(pair)
            verdict = _answer()
            if verdict is None:
                break
            decided += bool(verdict) and _keep(store, pair, verdict, by)
    finally:
        say(f"\n{decided} decided and kept; `whomet decisions` lists them, `whomet undo N` takes one back.")
    current_graph(store)


def _keep(store: EvidenceStore, pair: Pair, verdict: str, by: str | None) -> bool:
    from whomet.deciding import author

    one = pair.finding
    fields = {"verdict": verdict, "kind": one.kind, "left": one.left, "right": one.right, "why": "review"}
    who = author(by)
    try:
        store.decide(Decision.model_validate({**fields, "by": who.by, "at": who.at}))
    except BadDecision as error:
        say(plain(f"whomet: {error}"))
        return False
    return True


def _answer() -> str | None:
    """A verdict, '' to skip, None to quit."""
    while True:
        key = _key()
        if key is None or key in _QUIT:
            return None
        if key in KEYS or key in _SKIP:
            return KEYS.get(key, "")


def _key() -> str | None:
    """One key; without a terminal, the first letter of a line, None at the end."""
    print(_ASK, end="", flush=True, file=sys.stderr)
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        return line.strip()[:1].casefold() if line else None
    from typer import getchar

    key = getchar().casefold()
    say(KEYS.get(key, ""))
    return key


def print_pair(pair: Pair) -> None:
    """Both sides with their sentences, and what speaks for and against."""
    for reference, side in ((pair.finding.left, pair.left), (pair.finding.right, pair.right)):
        print_side(_side(reference, side))
    for seen, weight in pair.finding.evidence:
        show_wrapped(f"{weight:+.1f}  {seen}", 4)


def print_side(side: Mapping[str, Any], head: str = "") -> None:
    """Name, post and agency; the document, meeting and sentence."""
    facts = (side[key] for key in ("name", "role", "agency", "country"))
    show_wrapped(head + " | ".join(dict.fromkeys(fact for fact in facts if fact)), 2)
    place = ", ".join(fact for fact in (side["path"], side["date"], side["meeting"]) if fact)
    show_wrapped(f"{place}: «{side['sentence'] or side['quote']}»", 4)


def mentions_of(store: EvidenceStore, name: str) -> list[dict[str, Any]]:
    """The mentions of one node, numbered from 1, the earliest first. Raises UnknownName or BadDecision."""
    from whomet.deciding import named, resolved

    found = resolved(store)
    behind = told(store.reports())
    members = found.mentions[named(name, found).id]
    return [{"number": number, **_side(one, behind.get(one))} for number, one in enumerate(members, 1)]


def print_mentions(found: Iterable[Mapping[str, Any]]) -> None:
    """What `mentions_of` found, for people."""
    for one in found:
        print_side(one, f"{one['number']}  ")


def names(store: EvidenceStore) -> dict[str, str]:
    """What every reference names."""
    return {reference: side.name for reference, side in told(store.reports()).items()}


def _side(reference: str, side: Told | None) -> dict[str, Any]:
    if side is not None:
        return asdict(side)
    empty = dict.fromkeys(("path", "role", "agency", "country", "meeting", "date", "quote", "sentence"), "")
    return {"reference": reference, "name": _name(reference, None), **empty, "start": 0, "end": 0}


def _name(reference: str, side: Told | None) -> str:
    return side.name if side else reference.partition("~")[2] or reference
