"""What one does with, to or before others says that they met; without them it says nothing."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
BOTH = {"Carla Winthrop", "Ruth Osei"}
TOGETHER = [
    ("en", "Minister Carla Winthrop toured the closed paper mill with plant manager Ruth Osei."),
    ("en", "Minister Carla Winthrop was questioned for two hours by Senator Ruth Osei."),
    ("en", "Minister Carla Winthrop testified on Monday before Senator Ruth Osei."),
    ("en", "Sworn in by Chief Justice Carla Winthrop on Friday was the new Minister for Ports, Ruth Osei."),
    ("en", "Minister Carla Winthrop sat for an hour with Mayor Ruth Osei."),
    ("es", "La ministra Carla Winthrop recorrió este martes la planta con la alcaldesa Ruth Osei."),
    ("es", "La ministra Carla Winthrop fue interrogada durante dos horas por la diputada Ruth Osei."),
    ("es", "La ministra Carla Winthrop puso al tanto de la obra a la alcaldesa Ruth Osei."),
    ("es", "La ministra Carla Winthrop rindió cuentas ante la alcaldesa Ruth Osei."),
    ("es", "La ministra Carla Winthrop se sentó el lunes con la alcaldesa Ruth Osei."),
]
ALONE = [
    ("en", "Minister Carla Winthrop toured the closed paper mill with great interest."),
    ("en", "Minister Carla Winthrop was questioned for two hours by phone."),
    ("en", "Minister Carla Winthrop never sat with Mayor Ruth Osei."),
    ("es", "La ministra Carla Winthrop recorrió la planta con mucho interés."),
    ("es", "La ministra Carla Winthrop no se sentó con la alcaldesa Ruth Osei."),
    ("es", "La ministra Carla Winthrop informó a la población de la obra."),
]


@pytest.mark.parametrize(("lang", "text"), TOGETHER)
def test_whoever_does_it_and_whoever_it_is_done_with_were_there(lang: str, text: str) -> None:
    assert names(text, lang, TODAY) == BOTH


@pytest.mark.parametrize(("lang", "text"), ALONE)
def test_with_nobody_on_the_other_side_it_says_nothing(lang: str, text: str) -> None:
    assert names(text, lang, TODAY) == set()


def test_a_committee_that_hears_somebody_is_the_other_side() -> None:
    text = "The health officer, Ruth Osei, briefed the City Council on the outbreak."
    assert names(text, "en", TODAY) == {"Ruth Osei"}
