"""Decisions: the later one on a pair holds, undo restores what was, a contradiction is refused."""

from __future__ import annotations

import pytest

from graph.decisions import Decision, check, joined, live
from graph.errors import BadDecision


def log(*rows: str) -> list[Decision]:
    """'same a b' -> decisions numbered from 1."""
    decisions = []
    for number, row in enumerate(rows, 1):
        verdict, left, *right = row.split()
        fields = {"verdict": verdict, "kind": "person", "left": left, "right": " ".join(right), "id": number}
        decisions.append(Decision.model_validate(fields))
    return decisions


@pytest.mark.parametrize(
    ("rows", "holding"),
    [
        ((), []),
        (("same a b", "same b c"), [1, 2]),
        (("same a b", "different b a"), [2]),  # the later one on a pair holds, either way round
        (("same a b", "undo 1"), []),
        (("same a b", "undo 1", "undo 2"), [1]),  # an undo may be undone
        (("same a b", "different a b", "undo 2"), [1]),  # what it replaced holds again
        (("name a One", "name a Two"), [2]),
        (("alias Pepe José", "same a b"), [1, 2]),
    ],
)
def test_what_holds(rows, holding):
    assert [d.id for d in live(log(*rows))] == holding


@pytest.mark.parametrize(
    ("rows", "new", "message"),
    [
        (("same a b", "same b c"), "different a c", "contradicts decision 2"),
        (("different a c", "same a b"), "same b c", "contradicts decision 1"),
        ((), "undo 3", "no decision 3"),
        (("same a b", "undo 1"), "undo 1", "no decision 1"),
        (("same a b", "undo 1", "undo 2"), "undo 2", "no decision 2"),  # itself undone
        (
            ("different a b", "unsure a b", "same a c", "same c b"),
            "undo 2",
            "contradicts decision 1",
        ),  # 1 would hold again
        ((), "same a a", "same mention"),
        ((), "different a", "two sides"),
    ],
)
def test_what_is_refused(rows, new, message):
    (decision,) = log(new)
    with pytest.raises(BadDecision, match=message):
        check(log(*rows), decision)


@pytest.mark.parametrize(
    ("rows", "new"),
    [
        (("same a b",), "different a b"),  # a change of mind about one pair is no contradiction
        (("same a b", "same b c"), "unsure a c"),
        (("same a b", "undo 1"), "undo 2"),
    ],
)
def test_what_is_taken(rows, new):
    check(log(*rows), *log(new))


def test_groups_do_not_depend_on_order():
    pairs = [("a", "b"), ("d", "c"), ("b", "c"), ("x", "y")]
    assert joined(pairs) == joined(pairs[::-1]) == {"a": "a", "b": "a", "c": "a", "d": "a", "x": "x", "y": "x"}
