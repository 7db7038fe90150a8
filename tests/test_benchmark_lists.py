"""The benchmark of made lists: the same lists for the same seed, and most of each read right."""

from __future__ import annotations

import random

from benchmarks.lists import Holder, Row, chosen, held_posts, rows, score
from benchmarks.made_texts import ROOT

OWN = [ROOT / "tests" / "gold" / "own"]


def test_the_same_seed_makes_the_same_lists() -> None:
    once, again = ([(lang, style, row) for lang, style, row, _ in rows(2, 7, OWN)] for _ in range(2))
    assert once == again
    assert {lang for lang, _, _ in once} == {"es", "en"}
    listed, missed = sum(row.listed for *_, row in once), sum(row.missed for *_, row in once)
    assert listed >= 2 * 3 * len(once)
    assert missed < listed / 10


def test_what_is_not_read_is_counted_and_said() -> None:
    row = Row()
    text = "Present at the meeting were Ann Lee, Mayor of Salem; and Tom Doe, Clerk."
    want = [Holder("Ann Lee", "Sheriff", "Sheriff's Office"), Holder("Eva Moss", "", None)]
    wrong = score(text, "en", want, row)
    assert wrong == [
        "not found Eva Moss",
        "post Ann Lee: Sheriff <> Mayor of Salem",
        "body Ann Lee: Sheriff's Office <> City of Salem",
        "extra tom doe",
    ]
    assert row == Row(texts=1, listed=2, missed=1, other_post=1, bodies=1, other_body=1, extra=1, failed=1)


def test_a_spanish_name_gets_posts_of_its_gender() -> None:
    holders = held_posts("es", OWN)
    people = [person for seed in range(20) for person in chosen(holders, random.Random(seed), "es")]
    gender = {holder.name: holder.feminine for holder in holders}
    assert {person.feminine for person in people} == {True, False}
    assert all(person.feminine == gender[person.name] for person in people)
