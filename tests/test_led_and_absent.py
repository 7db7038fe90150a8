"""Who leads a body, a row of people who stayed away, who signs a dateline and what is called after somebody."""

from __future__ import annotations

import pytest
from rooms import names

MET = "La ministra Elsa Prieto se reunió este martes con el rector Julio Peralta. "


@pytest.mark.parametrize(
    "body",
    [
        "El Gobierno del Cauca, que encabeza Tomás Arango,",
        "La Municipalidad de Salta, que conduce el intendente Tomás Arango,",
        "El Ministerio de Salud Pública que dirige Tomás Arango",
    ],
)
def test_who_heads_a_government_was_not_there_by_that(body: str) -> None:
    assert names(f"{body} tuvo este martes una reunión con la alcaldesa Elsa Prieto.") == {"Elsa Prieto"}


@pytest.mark.parametrize(
    "opening",
    [
        "El Comité de Frontera, que preside Tomás Arango, se reunió",
        "En la reunión del Ministerio de Salud, que preside el ministro Tomás Arango, estuvo Julio Peralta",
        "La delegación, que encabeza el ministro Tomás Arango, se reunió",
    ],
)
def test_who_heads_a_committee_or_a_delegation_came_with_it(opening: str) -> None:
    assert {"Tomás Arango", "Elsa Prieto"} <= names(f"{opening} este martes con la alcaldesa Elsa Prieto en Lima.")


def test_at_the_head_of_a_meeting_and_of_other_work() -> None:
    led = "La Alcaldía de Neiva, en cabeza de la alcaldesa Ana Cano, "
    assert names(led + "se reunió este martes con el rector Julio Peralta.") == {"Ana Cano", "Julio Peralta"}
    assert names(MET + led + "coordina labores con las autoridades.") == {"Elsa Prieto", "Julio Peralta"}


@pytest.mark.parametrize(
    "absent",
    [
        "La jueza Ana Cano y el alcalde Tomás Arango no asistieron.",
        "La jueza Ana Cano, el fiscal Omar Lara y el alcalde Tomás Arango no llegaron a la cita.",
        "Los alcaldes de Tacna, Ana Cano; de Puno, Tomás Arango; y de Lima, Omar Lara, brillaron por su ausencia.",
        "Los alcaldes de Tacna, Ana Cano, y de Puno, Tomás Arango, estuvieron ausentes.",
        "La jueza Ana Cano y el alcalde Tomás Arango no lograron llegar a la reunión.",
    ],
)
def test_the_whole_row_before_a_plural_verb_stayed_away(absent: str) -> None:
    assert names(MET + absent) == {"Elsa Prieto", "Julio Peralta"}


def test_a_row_that_stayed_away_begins_with_its_clause() -> None:
    text = "El juez Omar Lara recibió a Luis Cano, y la jueza Ana Vela, el rector Juan Gil y Luis Paz no asistieron."
    assert names(text) == {"Omar Lara", "Luis Cano"}
    text = "Mayor Ruth Osei met Carla Winthrop on Tuesday. Judge Omar Haddad and Chief Calder Rowe did not attend."
    assert names(text, "en") == {"Ruth Osei", "Carla Winthrop"}


def test_who_could_not_agree_met_all_the_same() -> None:
    text = "La ministra Elsa Prieto y el alcalde Omar Lara no lograron un acuerdo en la reunión que mantuvieron ayer."
    assert names(text) == {"Elsa Prieto", "Omar Lara"}


@pytest.mark.parametrize("dateline", ["LIMA (Ana Cano). ", "Lima (Ana Cano).- ", "SAN PEDRO SULA (Ana Cano) — "])
def test_who_is_in_the_bracket_of_a_dateline_wrote_the_text(dateline: str) -> None:
    assert names(dateline + MET) == {"Elsa Prieto", "Julio Peralta"}
    assert names(f"El presidente se reunió con gobernadores\n\n{dateline}{MET}") == {"Elsa Prieto", "Julio Peralta"}


@pytest.mark.parametrize("place", ["Provincia Modesto Arango", "distrito Ana Cano Vela", "provincia Mariscal Ana Cano"])
def test_a_province_called_after_somebody_is_nobody(place: str) -> None:
    assert names(f"En Lima, {place}, la ministra Elsa Prieto se reunió este martes con el rector Julio Peralta.") == {
        "Elsa Prieto",
        "Julio Peralta",
    }


@pytest.mark.parametrize("house", ["el Batallón de Ingenieros Rafael Vela", "el Hospital de Niños Ana Cano"])
def test_a_house_with_its_field_and_the_name_of_somebody_is_nobody(house: str) -> None:
    assert names(f"En {house}, la ministra Elsa Prieto se reunió este martes con el rector Julio Peralta.") == {
        "Elsa Prieto",
        "Julio Peralta",
    }


def test_who_came_besides_somebody_invited_and_a_row_that_was_invited() -> None:
    text = (
        "Dijo que a la mesa de trabajo de ayer fue invitada la gobernadora y los "
        "acompañan Omar Lara, rector, y Ana Cano."
    )
    assert names(text) == {"Omar Lara", "Ana Cano"}
    assert names(f"{MET}Fueron invitados a participar la alcaldesa Ana Cano y el fiscal Omar Lara.") == {
        "Elsa Prieto",
        "Julio Peralta",
    }


def test_who_assists_somebody_of_the_government_governs_nothing() -> None:
    text = "La delegada del Gobierno asistida por la secretaria general, Ana Cano, y el coronel, oyeron a los vecinos."
    assert "Ana Cano" in names(f"{MET}{text}")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A prior engagement kept Tomás Arango, the treasurer, from attending."),
        ("en", "The rain prevented Governor Tomás Arango from being there."),
        ("es", "Una gripe impidió al tesorero Tomás Arango acudir a la cita."),
        ("es", "Un viaje impidió que el tesorero, Tomás Arango, asistiera."),
    ],
)
def test_what_kept_somebody_from_coming(lang: str, text: str) -> None:
    met = "Mayor Elsa Prieto met with the council. " if lang == "en" else MET
    assert "Tomás Arango" not in names(met + text, lang)
    assert "Elsa Prieto" in names(met + text, lang)


def test_who_was_thanked_for_attending_was_kept_from_nothing() -> None:
    text = "The mayor, Elsa Prieto, met with the treasurer, Tomás Arango, and stopped to thank him for attending."
    assert names(text, "en") == {"Elsa Prieto", "Tomás Arango"}
