"""What is called like somebody, and who a meeting is only set up with: nobody is in a room for it."""

from __future__ import annotations

import pytest

from tests.rooms import names

HELD = "La rectora Ana Prado se reunió con el ministro de Ambiente, Tomás Vergel"
BOTH = {"Ana Prado", "Tomás Vergel"}


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD}, en el campus Rodrigo Galván Ruiz.",
        f"{HELD}, en la sala del consejo, ubicada en el Campus Rodrigo Galván Ruiz.",
        f"{HELD}. Se refirieron al Marco de Asociación País, que define las prioridades.",
        f"{HELD}. Trataron la vigencia del Marco de Cooperación.",
    ],
)
def test_a_campus_or_a_framework_is_nobody(text: str) -> None:
    assert names(text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "El martes 6 de mayo se programó una reunión con el alcalde de Salina, Tomás Vergel.",
        "El martes se programó una reunión de trabajo con el cónsul en Salina, Tomás Vergel, para tratar la obra.",
        "Se agendó una reunión con el alcalde de Salina, Tomás Vergel.",
        "Para el viernes se pautó un encuentro con la ministra de Salud, Ana Prado.",
    ],
)
def test_a_meeting_that_was_set_up_has_not_been_held(text: str) -> None:
    assert names(text) == set()


def test_one_who_is_received_with_a_title_keeps_the_article() -> None:
    text = "La ministra Ana Prado recibió al doctor Tomás Vergel y al Lic. Rodrigo Galván."
    assert names(text) == {"Ana Prado", "Tomás Vergel", "Rodrigo Galván"}
