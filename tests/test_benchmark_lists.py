"""The benchmark of made lists: the same lists for the same seed, and most of each read right."""

from __future__ import annotations

from benchmarks.lists import Row, rows, score


def test_the_same_seed_makes_the_same_lists() -> None:
    once, again = ([(lang, style, row) for lang, style, row, _ in rows(2, 7)] for _ in range(2))
    assert once == again
    assert {lang for lang, _, _ in once} == {"es", "en"}
    listed, missed = sum(row.listed for *_, row in once), sum(row.missed for *_, row in once)
    assert listed >= 2 * 3 * len(once)
    assert missed < listed / 10


def test_what_is_not_read_is_counted_and_said() -> None:
    row = Row()
    text = "Present at the meeting were Ann Lee, Mayor of Salem; and Tom Doe, Clerk."
    wrong = score(text, "en", {"Ann Lee": "Sheriff", "Eva Moss": None}, row)
    assert wrong == ["not found Eva Moss", "post Ann Lee: Sheriff <> Mayor of Salem", "extra tom doe"]
    assert (row.texts, row.listed, row.missed, row.other_post, row.extra, row.failed) == (1, 2, 1, 1, 1, 1)
