"""The benchmark of several meetings: its texts say what it thinks they say, and it counts what is wrong."""

from __future__ import annotations

from benchmarks.meetings import Made, Row, score, texts


def test_texts_name_everybody_and_leave_no_slot_open() -> None:
    made = list(texts(seed=3, number=2))
    assert {one.labels["lang"] for one in made} == {"en", "es"}
    for one in made:
        assert not {"{", "}"} & set(one.text), one.text
        assert all(name in one.text for names, _ in one.meetings for name in names), one.text
    assert made == list(texts(seed=3, number=2))


def test_most_meetings_are_told_apart() -> None:
    row = Row()
    for one in texts(seed=5, number=2):
        score(one, row)
    assert row.merged + row.parted < row.texts / 8


def test_what_is_merged_parted_and_undated_is_counted() -> None:
    text = "On Monday, Minister Ann Lee met Mayor Tom Doe. She also met Senator Eva Moss."
    first = frozenset({"Ann Lee", "Tom Doe"}), "2026-05-11"
    second = frozenset({"Ann Lee", "Eva Moss"}), None
    right, merged, wrong = Row(), Row(), Row()
    score(Made(text, (first, second), {"lang": "en"}), right)
    assert (right.texts, right.wrong) == (1, 0)
    score(Made(text, (first, second, (frozenset({"Ida Poe"}), None)), {"lang": "en"}), merged)
    assert (merged.wrong, merged.merged, merged.parted) == (1, 1, 0)
    score(Made(text, ((first[0], "2026-05-12"),), {"lang": "en"}), wrong)
    assert (wrong.parted, wrong.wrong_day) == (1, 1)
