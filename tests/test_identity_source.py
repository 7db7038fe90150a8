"""What is compared may come from elsewhere: any source of pairs, Splink among them, and the groups keep every rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from benchmarks.people import b_cubed, make_mentions
from graph.identity.blocking import Profile, by_parts, profiles
from graph.identity.cluster import cluster
from graph.identity.people import PersonMention, in_one_list
from graph.identity.splinked import NoSplink, splink_pairs

MENTIONS, TRUTH = make_mentions(400, seed=5)


def everybody(found: Sequence[Profile]) -> Iterator[tuple[int, list[int]]]:
    return ((number, list(range(number + 1, len(found)))) for number in range(len(found) - 1))


def nobody(found: Sequence[Profile]) -> Iterator[tuple[int, list[int]]]:
    return iter(())


def test_our_own_source_loses_next_to_nothing() -> None:
    ours, all_pairs = (b_cubed(cluster(MENTIONS, source=one).groups, TRUTH) for one in (by_parts, everybody))
    assert ours["recall"] >= all_pairs["recall"] - 0.01 and ours["precision"] >= 0.98, (ours, all_pairs)


def test_without_pairs_only_equal_mentions_are_joined() -> None:
    known = {"role": "directora", "agency_id": "mx-sre", "country": "MX"}
    two = [
        PersonMention("a", "Ana Ulibarri Paz", document="a", **known),
        PersonMention("b", "Ana Ulibarri", document="b", **known),
    ]
    assert cluster(two).groups == [["a", "b"]] and cluster(two, source=nobody).groups == [["a"], ["b"]]


def test_splink_says_which_to_compare() -> None:
    pytest.importorskip("splink")
    pairs = list(splink_pairs(profiles(sorted(MENTIONS, key=lambda mention: mention.id))))
    assert [low for low, _ in pairs] == sorted(low for low, _ in pairs)
    assert all(others == sorted(set(others)) and others[0] > low for low, others in pairs)
    groups = cluster(MENTIONS, source=splink_pairs).groups
    figures = b_cubed(groups, TRUTH)
    assert figures["precision"] >= 0.98 and figures["recall"] >= 0.8, figures
    by_id = {mention.id: mention for mention in MENTIONS}
    assert not any(in_one_list(by_id[a], by_id[b]) for group in groups for a, b in combinations(group, 2))


def test_without_splink_it_says_what_to_install() -> None:
    try:
        import splink  # noqa: F401
    except ImportError:
        with pytest.raises(NoSplink, match="pip install"):
            list(splink_pairs(profiles(MENTIONS)))
