"""The benchmark of frames: the texts it makes say what it thinks they say, and it counts what is wrong."""

from __future__ import annotations

import pytest

from benchmarks.frames import Made, Row, clean, score, texts


@pytest.mark.parametrize("held", [False, True])
def test_texts_name_everybody_who_was_there_and_leave_no_slot_open(held: bool) -> None:
    made = list(texts(seed=3, number=1, held=held))
    assert len(made) > 1000
    assert len({text.text for text in made}) > 0.9 * len(made)
    for one in made:
        assert not {"{", "}"} & set(one.text), one.text
        assert all(name.split()[0] in one.text for name in one.there), one.text
        assert one.group <= one.there


def test_commas_articles_and_capitals_are_put_in_order() -> None:
    assert clean("a el encuentro asistió  el alcalde, Julio Ruiz,.") == "Al encuentro asistió el alcalde, Julio Ruiz."


def test_what_is_left_out_invented_and_parted_is_counted() -> None:
    labels = {"lang": "en"}
    text = "Minister Ann Lee met Mayor Tom Doe."
    row = Row()
    score(Made(text, frozenset({"Ann Lee", "Tom Doe"}), frozenset({"Ann Lee", "Tom Doe"}), labels), row)
    assert (row.texts, row.wrong) == (1, 0)
    score(Made(text, frozenset({"Ann Lee", "Eva Moss"}), frozenset(), labels), row)
    assert (row.texts, row.wrong, row.left_out, row.invented, row.parted) == (2, 1, 1, 1, 0)
    assert "left out Eva Moss; invented Tom Doe" in row.faults[0]
