"""Spanish rows of people with posts: which post goes to whom, and who on leave or in passing was not there."""

from __future__ import annotations

import pytest
from rooms import names, posts


def test_a_bracket_behind_a_name_leaves_the_post_after_it_to_the_next() -> None:
    text = "Asistieron Luis Vela (Fedepan), la ministra de Riego, Eva Soto; Juan Gil, gerente de Obras, y Ana Gil."
    assert posts(text, "es") == {
        "Luis Vela": None,
        "Eva Soto": "ministra de Riego",
        "Juan Gil": "gerente de Obras",
        "Ana Gil": None,
    }
    text = "Participaron Ana Paz (Fedepan), secretaria de la mesa, Juan Gil (Orbe), vocal, y el alcalde Luis Vela."
    assert posts(text, "es")["Ana Paz"] == "secretaria de la mesa"


@pytest.mark.parametrize("said", ["todos ellos concejales", "todos concejales", "los tres concejales"])
def test_a_post_said_of_all_of_a_row_is_each_ones(said: str) -> None:
    text = f"El alcalde Juan Gil se reunió con Luis Vela, Eva Soto y Ana Paz, {said} de Arenas."
    assert posts(text, "es") == {
        "Juan Gil": "alcalde",
        "Luis Vela": "concejal de Arenas",
        "Eva Soto": "concejala de Arenas",
        "Ana Paz": "concejala de Arenas",
    }


def test_names_of_women_that_are_cut_short_have_the_posts_of_women() -> None:
    text = "La comisión sesionó con la asistencia de los senadores Luis Vela (Loja), Ma. del Socorro Gil y Zulay Paz."
    assert posts(text, "es") == {"Luis Vela": "senador", "Ma. del Socorro Gil": "senadora", "Zulay Paz": "senadora"}


def test_who_is_on_leave_was_not_there() -> None:
    met = "La Comisión sesionó el lunes. La presidió el senador Luis Vela y concurrió la senadora Ana Paz."
    for away in ("se encuentra con permiso médico", "está con licencia médica", "sigue de baja", "está de viaje"):
        assert names(f"{met} La senadora Eva Soto {away}.") == {"Luis Vela", "Ana Paz"}, away


@pytest.mark.parametrize(
    "mark,head",
    [
        (" – ", "Nombre – Cargo – Entidad"),
        (" - ", "Nombres y apellidos - Cargo - Institución"),
        (", ", "Nombre, cargo"),
    ],
)
def test_the_names_of_columns_head_a_list_of_those_there(mark: str, head: str) -> None:
    rows = (("Wilfredo Vela", "Director regional"), ("Eva Soto", "Coordinadora"), ("Juana Gil", "Presidenta"))
    more = ["Agro Rural"] if head.count(mark) > 1 else []
    lines = "\n".join(mark.join([name, post, *more]) for name, post in rows)
    text = (
        f"Reunión de la mesa del agua\nLoja, 7 de junio de 2022\n\n{head}\n{lines}\n\nSe acordó repartir los equipos."
    )
    assert posts(text, "es") == dict(rows)


def test_who_sent_greetings_to_those_there_was_not() -> None:
    met = "La alcaldesa Ana Vela se reunió con Luis Mora, presidente de la cooperativa."
    for sent in ("remitió sus saludos", "envió un saludo", "hizo llegar sus saludos", "mandó una nota"):
        assert names(f"{met} El gobernador, Juan Gil, {sent} a los asistentes.") == {"Ana Vela", "Luis Mora"}, sent


def test_a_given_name_that_is_a_places_too_stays_with_its_surname() -> None:
    assert posts("Los diputados Elmer Vela y Bolívar Espinoza se reunieron con el ministro Luis Mora.", "es") == {
        "Elmer Vela": "diputado",
        "Bolívar Espinoza": "diputado",
        "Luis Mora": "ministro",
    }
    rooms = posts("Se reunieron los alcaldes Luis Vela (Loja), Juan Gil (Guano) y Asunción Marín (Azogues).", "es")
    assert rooms["Asunción Marín"] == "alcaldesa"
    placed = "Los gobernadores de Azuay, Luis Vela; Bolívar, Juan Gil, y Loja, Ana Mora, se reunieron con Eva Soto."
    assert posts(placed, "es")["Juan Gil"] == "gobernador de Bolívar"
