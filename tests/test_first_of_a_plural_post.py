"""The first of several people under one post that ends in a common noun is one of them, whatever the surname."""

from __future__ import annotations

import pytest
from rooms import posts


@pytest.mark.parametrize(
    ("said", "one"),
    [
        ("los diputados de la oposición {}", "diputada de la oposición"),
        ("los concejales del oficialismo {}", "concejala del oficialismo"),
        ("los convencionales del mismo espacio {}", "convencional del mismo espacio"),
        ("los diputados del mismo bloque {}", "diputada del mismo bloque"),
        ("los representantes de las organizaciones agrarias: {}", "representante de las organizaciones agrarias"),
    ],
)
def test_a_surname_that_is_a_word_of_the_language(said: str, one: str) -> None:
    row = said.format("Elena Casas, Carla Roble y Marta Quiroga")
    expected = dict.fromkeys(["Elena Casas", "Carla Roble", "Marta Quiroga"], one)
    assert posts(f"A la reunión de este martes asistieron {row}.", "es") == expected


def test_a_body_between_one_post_and_its_holder_is_nobody() -> None:
    said = "A la reunión de este martes asistió la presidenta del sindicato Mar Bravo, Elena Quiroga."
    assert set(posts(said, "es")) == {"Elena Quiroga"}


def test_the_verb_of_a_party_behind_its_object_is_no_part_of_a_post() -> None:
    said = (
        "A la reunión de este martes asistieron los diputados Elena Casas y Carla Roble; de Unión por Guano la "
        "integran Marta Quiroga, Eva Ríos y Julia Lema; de La Cumbre, Rosa Peralta."
    )
    held = posts(said, "es")
    assert set(held) == {"Elena Casas", "Carla Roble", "Marta Quiroga", "Eva Ríos", "Julia Lema", "Rosa Peralta"}
    assert not any("integran" in (post or "") for post in held.values())
