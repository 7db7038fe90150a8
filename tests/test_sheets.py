"""Attendance sheets: labelled lines say who was there, who was not, and in what post."""

from __future__ import annotations

import pytest
from rooms import names, posts

MINUTES = """Minutes of the Harbour Board
Regular session, April 9
Chair: Hon. Ann Rowe
Members: Tom Deller, Eve Pole
Absent with apology: Sam Lowe
Witness: Ida Brandt, Dock Manager, Norline
"""
ACTA = """Acta de la sesión ordinaria del pleno
Alcalde-Presidente:
D. Julio Arce Mora
Concejales:
Dña. Luz Rivas Peña
D. Hugo Sosa Vera
Excusa su asistencia:
D. Omar Jara Gil
"""


def test_the_label_of_a_line_is_the_post_of_whoever_has_none() -> None:
    assert posts(MINUTES, "en") == {
        "Ann Rowe": "Chair",
        "Tom Deller": "Member",
        "Eve Pole": "Member",
        "Ida Brandt": "Dock Manager",
    }


def test_a_label_over_lines_is_of_all_of_them() -> None:
    assert posts(ACTA, "es") == {
        "Julio Arce Mora": "Alcalde-Presidente",
        "Luz Rivas Peña": "Concejala",
        "Hugo Sosa Vera": "Concejal",
    }


def test_a_plural_label_in_capitals_is_a_post_in_small_letters() -> None:
    text = "SÍNDICOS PRESENTES: Greta Monge Salas.\nREGIDORES PROPIETARIOS: Hugo Sosa Vera, Luz Rivas Peña.\n"
    assert posts(text, "es")["Luz Rivas Peña"] == "Regidora propietaria"


def test_two_labels_on_lines_of_their_own_do_not_run_together() -> None:
    text = "PRESENT: Chair Ann Rowe; Commissioners Tom Deller, Eve Pole\nABSENT: Commissioner Sam Lowe\n"
    assert names(text, "en") == {"Ann Rowe", "Tom Deller", "Eve Pole"}


@pytest.mark.parametrize("heading", ["Roundtable participants:", "STEERING GROUP – ATTENDEES", "Who attended"])
def test_a_short_line_heads_a_list_of_those_there(heading: str) -> None:
    text = f"{heading}\n- Ann Rowe, Harbour Master\n- Tom Deller, Dock Manager\n- Eve Pole\n"
    assert names(text, "en") == {"Ann Rowe", "Tom Deller", "Eve Pole"}


def test_what_was_said_behind_a_title_is_no_sheet() -> None:
    text = "Minister: Thank you all for coming.\nReporter: What of the harbour?\nMinister: Ann Rowe will see to it.\n"
    assert names(text, "en") == set()


def test_a_wrapped_sentence_after_a_colon_stays_whole() -> None:
    text = (
        "Se encuentran presentes en la sesión de hoy los siguientes: el Presidente del\n"
        "CONSEJO PORTUARIO, Dr. Néstor Vera Bustos, el Representante del PODER\n"
        "EJECUTIVO, Sr. Carlos Canto, y los Representantes de las provincias con mar: la\n"
        "Representante de la Provincia de CHUBUT, Lic. Silvia Rojo.\n"
    )
    assert names(text) == {"Néstor Vera Bustos", "Carlos Canto", "Silvia Rojo"}


def test_the_label_of_an_item_is_nobody() -> None:
    text = "Por las empresas asistieron:\n\n– Telsur Norte: Ana Vela (gerenta)\n– Orbe Telecom: Luis Mora (gerente)\n"
    assert names(text) == {"Ana Vela", "Luis Mora"}


def test_the_label_of_absence_holds_for_the_labels_of_posts_under_it() -> None:
    text = (
        "Members Present:\n\nCouncillors: Ann Rowe, Tom Deller\n\n"
        "Apologies:\n\nCouncillors: Eve Pole, Sam Lowe\n\nIn attendance:\n\nClerk: Ida Marsh\n"
    )
    assert names(text, "en") == {"Ann Rowe", "Tom Deller", "Ida Marsh"}


def test_lines_under_a_label_of_absence_name_nobody_there() -> None:
    there = (
        "ACTA\n\nAsistentes:\nAna Vela, directora gerente del Hospital Comarcal\nLuis Mora, subdirector de Personal\n"
    )
    away = "Eva Paz, delegada de Obras\nJuan Gil, director de Compras\n"
    labels = ("Excusan su asistencia:", "Han excusado su presencia:", "Con permiso:", "Concejales ausentes:")
    for label in (*labels, "No asisten:", "Justifican su inasistencia:", "Disculpan su ausencia:"):
        assert names(f"{there}{label}\n{away}") == {"Ana Vela", "Luis Mora"}, label
        items = "".join(f"{n}. {line}\n" for n, line in enumerate(away.splitlines(), 1))
        assert names(f"{there}{label}\n{items}") == {"Ana Vela", "Luis Mora"}, label
