"""Work spread over processes: everything comes back, and a process that dies takes no other item with it."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

from whomet.executors import CHUNK, spread

ITEMS = [f"item-{number}" for number in range(CHUNK * 5 + 3)]


def upper(items: Sequence[str]) -> list[str]:
    return [item.upper() for item in items]


def upper_or_die(items: Sequence[str]) -> list[str]:
    if "item-70" in items:
        os._exit(9)  # as the kernel does to a process that takes too much memory
    return upper(items)


def fail(items: Sequence[str]) -> list[str]:
    raise ValueError(items[0])


def lost(item: str) -> list[str]:
    return [f"lost {item}"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_everything_comes_back_once(jobs: int) -> None:
    found = [one for chunk in spread(ITEMS, upper, lost, jobs) for one in chunk]
    assert sorted(found) == sorted(upper(ITEMS))


def test_an_item_that_kills_its_process_is_named_and_the_rest_comes_back() -> None:
    found = [one for chunk in spread(ITEMS, upper_or_die, lost, 2) for one in chunk]
    assert sorted(found) == sorted([*upper([item for item in ITEMS if item != "item-70"]), "lost item-70"])


def test_an_error_of_the_work_itself_is_not_hidden() -> None:
    with pytest.raises(ValueError, match="item-"):
        list(spread(ITEMS, fail, lost, 2))


def test_leaving_early_leaves_no_process_behind() -> None:
    results = spread(ITEMS, upper, lost, 2)
    next(results)
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(StopIteration):
        next(results)
