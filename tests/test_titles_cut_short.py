"""Titles and letters beside names that no list needs to have: no sentence ends in them, and they are no name."""

from __future__ import annotations

import pytest
from rooms import posts

EN = "The minister, {} Tariq Mehmood, met with the mayor, Peter Lund, on Tuesday in Oslo."
LIST = "The meeting was held on Tuesday. Present were Helen Okoro{}, director of planning; and Ruth Lund, clerk."
ES = "La reunión se realizó el martes. Asistieron {} Mirta Salcedo, directora de Planeación; y José Lima, jefe."


@pytest.mark.parametrize("title", ["Surv.", "Qxz.", "Tan Sri", "HE", "SP", "Cdre.", "Hon'ble"])
def test_a_title_is_no_part_of_a_name_and_ends_no_sentence(title: str) -> None:
    assert posts(EN.format(title), "en") == {"Tariq Mehmood": "minister", "Peter Lund": "mayor"}


@pytest.mark.parametrize("letters", [", Ph.D.", " Ph.D.", ", Psy.D.", ", DCQ", ", MP, QZB", ", M.Ed.", " (Rtd)"])
def test_letters_behind_a_name_do_not_part_it_from_its_post(letters: str) -> None:
    assert posts(LIST.format(letters), "en") == {"Helen Okoro": "director of planning", "Ruth Lund": "clerk"}


@pytest.mark.parametrize("title", ["L.E.", "Q.X.Z.", "Vicealm.", "el Biól.", "Dip. Fed.", "Psic.", "M.Sc."])
def test_spanish_degrees_and_ranks(title: str) -> None:
    assert posts(ES.format(title), "es") == {"Mirta Salcedo": "directora de Planeación", "José Lima": "jefe"}


def test_a_verb_that_opens_a_sentence_is_no_name() -> None:
    assert "Qochi Salcedo" in posts(ES.replace("Mirta", "Qochi").replace("{} ", ""), "es")


@pytest.mark.parametrize(
    "text",
    [
        "The president met with Vexin. Tariq Mehmood, a writer, wrote so.",
        "Mayor Peter Lund met Governor Ruth Lund in Austin, Texas. Tariq Mehmood, a writer, was not there.",
    ],
)
def test_a_surname_or_a_place_does_end_a_sentence(text: str) -> None:
    assert "Tariq Mehmood" not in posts(text, "en")


@pytest.mark.parametrize("title", ["Dr. The Hon.", "Prof. the Right Honourable", "T.H."])
def test_a_title_cut_short_before_one_with_an_article_ends_no_sentence(title: str) -> None:
    assert posts(EN.format(title), "en") == {"Tariq Mehmood": "minister", "Peter Lund": "mayor"}
