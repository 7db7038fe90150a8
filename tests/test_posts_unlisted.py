"""Posts with words that no list has, trades instead of posts, and one head for several people. Spanish."""

from __future__ import annotations

import pytest
from rooms import posts

MET = "El gobernador Raúl Mora se reunió este lunes con "


def others(text: str) -> dict[str, str | None]:
    """Whoever a text puts in the room beside the governor who opens it, each with their post."""
    return {name: role for name, role in posts(text, "es").items() if name != "Raúl Mora"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("el alguacil Luis Peña.", {"Luis Peña": "alguacil"}),
        ("la arqueóloga municipal, Elsa Rivas.", {"Elsa Rivas": "arqueóloga municipal"}),
        ("los obreros Luis Peña y Ana Soto.", {"Luis Peña": "obrero", "Ana Soto": "obrera"}),
        ("la traductora Elsa Rivas, directora del Centro Telmar.", {"Elsa Rivas": "directora del Centro Telmar"}),
        ("el dirigente barrial Omar Cruz.", {"Omar Cruz": "dirigente barrial"}),
        ("el líder ganadero Omar Cruz.", {"Omar Cruz": "líder ganadero"}),
        ("Omar Cruz, comisario ejidal de Telmar.", {"Omar Cruz": "comisario ejidal de Telmar"}),
        (
            "la directora de la empresa desmontadora, Ing. Elsa Rivas.",
            {"Elsa Rivas": "directora de la empresa desmontadora"},
        ),
        ("el diputado local por el II distrito, Luis Peña.", {"Luis Peña": "diputado local por el II distrito"}),
    ],
)
def test_a_post_with_words_of_no_list(said, expected):
    assert others(MET + said) == expected


def test_a_verb_between_a_post_and_a_name_ends_the_post():
    """What could be a word of the post is not one where it is a form of a verb."""
    found = others(MET + "la alcaldesa Elsa Rivas. El ministro de Salud agradece la visita, Luis Peña la aplaude.")
    assert found.get("Luis Peña") is None
