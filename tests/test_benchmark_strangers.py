"""The benchmark of people named beside a meeting: what it makes and counts, and that hardly anybody is invented."""

from __future__ import annotations

from benchmarks.strangers import Row, score, texts


def test_texts_are_made_the_same_and_name_everybody_who_was_there() -> None:
    made = list(texts(1, 1, held=False))
    assert made == list(texts(1, 1, held=False))
    for _, _, text, there in made:
        assert there and all(name in text for name in there), text
        assert not set("{}|") & set(text), text


def test_hardly_anybody_is_invented_or_left_out() -> None:
    row = Row()
    for lang, _, text, there in texts(1, 1, held=True):
        score(lang, text, there, row)
    assert row.texts > 200
    assert row.invented <= 0.03 * row.texts
    assert row.left_out <= 0.03 * row.texts


def test_what_is_invented_and_what_is_left_out_is_counted() -> None:
    row = Row()
    score("en", "Minister Ann Lee met Mayor Tom Doe.", frozenset({"Ann Lee", "Eva Moss"}), row)
    assert (row.texts, row.invented, row.left_out) == (1, 1, 1)
    assert "Eva Moss" in row.faults[0] and "Tom Doe" in row.faults[0]
