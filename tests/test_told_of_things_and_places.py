"""What is told of a thing, another round or another place puts nobody in the room of the meeting."""

from __future__ import annotations

import pytest
from rooms import names

EN = "Premier Scott Lund met Chief Ann Roe on Monday to discuss the port. "
ES = "El gobernador Luis Soto se reunió el lunes con la alcaldesa Ana Ruiz para hablar del puerto. "


@pytest.mark.parametrize(
    "sentence",
    [
        "The decision was welcomed by the opposition leader, Tom Doe, who called it overdue.",
        "The plan has been widely welcomed by Mayor Tom Doe.",
        "The previous round, which was led by Tom Doe and Eve Moss, ended without a deal.",
        "In Leeds, meanwhile, Minister Tom Doe met lorry drivers.",
        "The case of the jailed reporter Tom Doe was also raised.",
        "A meeting with Minister Tom Doe has been set for Thursday.",
        "The Eve Moss women's federation also took part.",
        "Nobody came for Minister Tom Doe.",
    ],
)
def test_english(sentence: str) -> None:
    assert names(EN + sentence, "en", "2026-05-14") == {"Scott Lund", "Ann Roe"}


@pytest.mark.parametrize(
    "sentence",
    [
        "La decisión fue bien recibida por el líder de la oposición, Raúl Gómez.",
        "La ronda anterior, que encabezaron Raúl Gómez y Eva Ríos, terminó sin acuerdo.",
        "En Tarqui, mientras tanto, el ministro Raúl Gómez se reunió con camioneros.",
        "Para el jueves está fijada una reunión con el ministro Raúl Gómez.",
        "Nadie acudió por el ministro de Salud, Raúl Gómez.",
    ],
)
def test_spanish(sentence: str) -> None:
    assert names(ES + sentence, "es", "2026-05-14") == {"Luis Soto", "Ana Ruiz"}


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("She was warmly welcomed by Mayor Tom Doe at the town hall.", "Tom Doe"),
        ("The delegation was welcomed by Mayor Tom Doe.", "Tom Doe"),
        ("Meanwhile, the talks were joined by Mayor Tom Doe.", "Tom Doe"),
    ],
)
def test_people_welcomed_are_met(sentence: str, there: str) -> None:
    assert there in names(EN + sentence, "en", "2026-05-14")
