"""The benchmark of bodies that were at a meeting: the same texts for the same seed, and most of each read right."""

from __future__ import annotations

import random
from typing import Any

import yaml

from benchmarks.bodies import WAYS, Made, Row, chosen, filled, listed, rows, score, with_article
from benchmarks.made_texts import ROOT

OWN = [ROOT / "tests" / "gold" / "own"]


def ways(lang: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WAYS.read_text(encoding="utf-8"))[lang]
    return found


def test_the_same_seed_makes_the_same_texts() -> None:
    once, again = (list(rows(1, 7, OWN)) for _ in range(2))
    assert once == again
    there, missed = sum(row.there for _, row in once), sum(row.missed for _, row in once)
    assert there > 300
    assert missed < there / 5
    assert sum(row.extra for _, row in once) < sum(row.texts for _, row in once) / 10


def test_what_is_not_found_and_what_is_invented_is_counted() -> None:
    row = Row()
    text = "Minister Ann Lee met representatives of the Reef Union on Tuesday."
    score(Made(text, text, ["Lantern Board"], "comma and"), "en", row)
    assert (row.texts, row.there, row.missed, row.extra, row.people, row.failed) == (1, 1, 1, 1, 0, 1)
    assert "Lantern Board" in row.faults[0] and "Reef Union" in row.faults[0]


def test_every_slot_of_every_sentence_is_filled_and_says_who_was_there() -> None:
    for lang in ("es", "en"):
        for group, frames in ways(lang)["frames"].items():
            for frame in frames:
                made = filled(frame, ways(lang), [[]], random.Random(frame), lang, heading=False)
                assert "{" not in made.text
                assert bool(made.want) or group == "apart", frame
                assert all(body.split()[-1] in made.text for body in made.want)


def test_articles_fit_the_heads_of_names() -> None:
    assert with_article("Ministerio de Mareas", "es") == "el Ministerio de Mareas"
    assert with_article("Asociación de Faros", "es") == "la Asociación de Faros"
    assert with_article("ACUAFAR", "es") == "ACUAFAR"
    assert with_article("Ministry of Tides", "en") == "the Ministry of Tides"
    assert with_article("Bluefin", "en") == "Bluefin"
    way = {"sep": ", ", "last": " y ", "articles": True, "again": True}
    assert listed(["la Liga", "el Foro", "INDEP"], way, "delegados de ") == "la Liga, de el Foro y de INDEP"


def test_bodies_of_one_text_are_not_alike() -> None:
    for seed in range(20):
        found = chosen(8, ways("es"), [["el Ministerio de Mareas"], []], random.Random(seed))
        assert len(found) == len(set(found)) and len(found) > 4
