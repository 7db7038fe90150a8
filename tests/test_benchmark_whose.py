"""The benchmark of whose people are: the same texts for the same seed, and faults counted by their kind."""

from __future__ import annotations

import random

from benchmarks.made_texts import ROOT
from benchmarks.whose import Row, articled, named_bodies, rows, score, truth

OWN = [ROOT / "tests" / "gold" / "own"]


def test_the_same_seed_makes_the_same_texts() -> None:
    once, again = ([(name, row) for name, row, _ in rows(1, 7, OWN)] for _ in range(2))
    assert once == again
    assert {name.split(":")[0] for name, _ in once} == {"es", "en"}
    named, missed = sum(row.named for _, row in once), sum(row.missed for _, row in once)
    assert missed < named / 5


def test_a_wrong_body_counts_apart_from_none() -> None:
    text = "Present at the meeting were Ann Lee, director of the Ports Agency; Tom Doe, clerk; and Eva Moss."
    want = {
        "ann lee": ("Ann Lee", "Tides Agency"),
        "tom doe": ("Tom Doe", "Ports Board"),
        "eva moss": ("Eva Moss", None),
        "ida poe": ("Ida Poe", None),
    }
    row = Row()
    wrong = score(text, "en", want, row)
    assert wrong[0] == "other Ann Lee: Tides Agency <> Ports Agency"
    assert row.texts == 1 and row.missed == 1 and row.other >= 1 and row.bodies == 2 and row.nobodys == 1


def test_a_town_s_mayor_is_not_counted() -> None:
    parts = {"n1": "Ann Lee", "n2": "Tom Doe", "n3": "Eva Moss", "b1": "Ports Agency"}
    assert truth(["t", 1, 0], parts) == {
        "ann lee": ("Ann Lee", ""),
        "tom doe": ("Tom Doe", "Ports Agency"),
        "eva moss": ("Eva Moss", None),
    }


def test_bodies_take_the_articles_of_a_sentence() -> None:
    chance = random.Random(1)
    assert articled("Ministerio de Salud", "es", chance) == "el Ministerio de Salud"
    assert articled("Comisión de Aguas", "es", chance) == "la Comisión de Aguas"
    assert articled("Ports Agency", "en", chance) == "the Ports Agency"
    assert articled("Lumkom", "en", chance) == "Lumkom"
    assert {articled("UPXN", "es", chance) for _ in range(20)} == {"UPXN", "la UPXN"}
    assert all(len(body.split()) < 10 for body in named_bodies("es", OWN))
