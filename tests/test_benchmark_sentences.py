"""The benchmark of ordinary sentences: what it counts, and that nearly all are read right."""

from __future__ import annotations

from benchmarks.sentences import Row, count, groups, rows


def test_whoever_was_there_stands_in_the_sentence() -> None:
    for group in groups():
        for text, there in group["sentences"]:
            assert all(name in text for name in there), text


def test_most_are_read_right_and_hardly_anybody_is_invented() -> None:
    counted = [row for _, row in rows(groups())]
    total = sum(row.sentences for row in counted)
    assert total > 300
    assert sum(row.right for row in counted) >= 0.92 * total
    assert sum(row.invented for row in counted) <= 0.01 * total


def test_what_is_left_out_and_what_is_invented_is_counted() -> None:
    row = Row()
    count("Minister Ann Lee met Mayor Tom Doe.", "en", {"Ann Lee", "Eva Moss"}, row)
    assert (row.sentences, row.right, row.left_out, row.invented) == (1, 0, 1, 1)
    assert "Eva Moss" in row.faults[0] and "Tom Doe" in row.faults[0]
