"""Whose meeting it was, who led it, and meetings that came to nothing."""

from __future__ import annotations

import pytest
from rooms import names

MET = "El ministro Julio Peralta se reunió ayer con la alcaldesa Elsa Prieto. "
THEY = {"Julio Peralta", "Elsa Prieto"}


@pytest.mark.parametrize(
    "told",
    [
        "La reunión de coordinación y evaluación de obras del presidente Tomás Arango con los alcaldes arrancó ayer.",
        "La reunión del gobernador Tomás Arango con los alcaldes de la costa empezó ayer en Lima.",
        "El encuentro del ministro de Salud, Tomás Arango, con los rectores se llevó a cabo el lunes en Quito.",
        "La cita de ayer del ministro de Salud, Tomás Arango, con los gremios duró tres horas.",
    ],
)
def test_whose_meeting_with_others_was_held_was_there(told: str) -> None:
    assert names(told) == {"Tomás Arango"}


@pytest.mark.parametrize(
    "told",
    [
        "La próxima reunión del gobernador Tomás Arango con los alcaldes será el lunes.",
        "La reunión del equipo del gobernador Tomás Arango con los alcaldes duró una hora.",
        "La reunión del gobernador Tomás Arango con los alcaldes no se realizó.",
        "La reunión del gobernador Tomás Arango con los alcaldes iba a ser en Lima.",
    ],
)
def test_whose_meeting_was_not_held_or_was_others(told: str) -> None:
    assert names(MET + told) == THEY


@pytest.mark.parametrize(
    "opening",
    [
        "En Tame hubo un consejo de seguridad comandado por",
        "Se realizó un consejo de ministros dirigido por",
        "El lunes se realizó en Lima un taller dirigido por",
        "Ayer hubo una mesa de trabajo capitaneada por",
    ],
)
def test_who_led_a_meeting_that_was_held(opening: str) -> None:
    row = "el ministro de Defensa, Tomás Arango; el general Omar Lara, y la rectora Ana Cano."
    assert names(f"{opening} {row}") == {"Tomás Arango", "Omar Lara", "Ana Cano"}


@pytest.mark.parametrize(
    "told",
    [
        "La policía detuvo a un grupo comandado por Tomás Arango.",
        "La ministra recibió una carta dirigida por el rector Tomás Arango.",
        "Trataron en la cita el caso del frente comandado por Tomás Arango.",
    ],
)
def test_who_leads_something_else(told: str) -> None:
    assert "Tomás Arango" not in names(MET + told)


@pytest.mark.parametrize("place", ["", ", que tuvo lugar en la Intendencia de Salto,"])
def test_groups_that_were_there_with_some_of_their_names(place: str) -> None:
    told = (
        f"En el cierre de la jornada{place} hubo legisladores y vecinos, entre ellos los "
        f"senadores Omar Lara y Ana Cano."
    )
    assert names(MET + told) == THEY | {"Omar Lara", "Ana Cano"}
    assert place or names(MET + told.replace("hubo", "no hubo")) == THEY


def test_a_last_line_cut_off_before_its_full_stop_is_no_headline() -> None:
    row = "el cónsul general de la República de Chile en Honduras, Omar Lara, y la cónsula honoraria de Chile en Roatán"
    told = f"Al encuentro asistieron, aparte de los ya mencionados por la institución académica, {row}, Ana Cano"
    assert names(f"{MET}\n{told}") == THEY | {"Omar Lara", "Ana Cano"}


def test_governments_before_a_row_are_not_those_of_the_row() -> None:
    told = "Durante el encuentro, asistiendo a los representantes de sus Gobiernos la cónsul de Chile, Ana Cano, y el "
    assert names(f"{MET}{told}viceministro de Salud, Omar Lara.") == THEY | {"Ana Cano", "Omar Lara"}
    told = (
        "La ministra Ana Cano representó a los gobiernos del presidente Omar Lara y el presidente José Vela en la cita."
    )
    assert not names(MET + told) & {"Omar Lara", "José Vela"}
