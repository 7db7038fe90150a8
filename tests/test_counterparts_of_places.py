"""Spanish: a counterpart of another place has the same post there, and of several posts the one of a place."""

from __future__ import annotations

import pytest
from rooms import posts

MET = ", se reunieron el lunes con la ministra Ana Ruiz."


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "El secretario de Pesca de Hidalgo, Luis Soto, y su homóloga de Sonora, Eva Ríos",
            "secretaria de Pesca de Sonora",
        ),
        (
            "El presidente de la Liga y secretario de Desarrollo Rural de Hidalgo, Luis Soto, y su homóloga de Sonora, "
            "Eva Ríos",
            "secretaria de Desarrollo Rural de Sonora",
        ),
        ("El gobernador de Hidalgo, Luis Soto, y su homóloga de Sonora, Eva Ríos", "gobernadora de Sonora"),
        ("El ministro de Salud, Luis Soto, y su homóloga de Educación, Eva Ríos", "ministra de Educación"),
        ("El ministro de Salud de Perú, Luis Soto, y su homóloga de Chile, Eva Ríos", "ministra de Salud de Chile"),
    ],
)
def test_post_of_a_counterpart(text: str, post: str) -> None:
    assert posts(text + MET, "es")["Eva Ríos"] == post


def test_a_man_whose_name_ends_in_a() -> None:
    found = posts(
        "El lunes se reunieron los secretarios generales de la Liga, Luca Soto, y de la Unión, Eva Ríos.", "es"
    )
    assert found == {"Luca Soto": "secretario general de la Liga", "Eva Ríos": "secretaria general de la Unión"}
