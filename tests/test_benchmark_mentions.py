"""The benchmark of single mentions: its texts hold what they measure, and it counts what is read wrong."""

from __future__ import annotations

from benchmarks.mentions import Made, Row, made, score, texts

WAY = {"kinds": {"behind": "{N}, {P},"}, "frames": {"met": "{M} met Tom Doe.", "last": "Tom Doe met {M}."}}
MEASURED = {"shape": "names: plain", "kind": "behind"}


def test_texts_name_everybody_who_is_counted_and_leave_no_slot_open() -> None:
    whole = list(texts(seed=3))
    assert len(whole) > 1000
    for one in whole:
        assert one.name in one.text and one.post.lower() in one.text.lower() and "{" not in one.text, one.text


def test_what_is_written_may_hold_more_than_the_name() -> None:
    one = made("en", WAY | {"others": ["Tom Doe"]}, "Dr Ann Lee = Ann Lee", "Mayor", MEASURED | {"frame": "last"})
    assert (one.text, one.name, one.others) == ("Tom Doe met Dr Ann Lee, Mayor.", "Ann Lee", {"tom doe"})


def test_each_fault_is_counted() -> None:
    row = Row()
    text = "Minister Ann Lee met Mayor Tom Doe."
    score(Made(text, "en", "Ann Lee", "Minister", frozenset({"tom doe"}), MEASURED), row)
    assert (row.missed, row.post, row.others, row.invented, row.faults) == (0, 0, 0, 0, [])
    score(Made(text, "en", "Ann Lee", "Clerk", frozenset({"eve moss"}), MEASURED), row)
    assert (row.texts, row.missed, row.post, row.others, row.invented) == (2, 0, 1, 1, 1)
    score(Made(text, "en", "Lea Roe", "Clerk", frozenset(), MEASURED), row)
    assert (row.missed, row.post) == (1, 1)
