"""Whose body the post of somebody leads to, where the body is said of the next one, of a board or of another holder."""

from __future__ import annotations

import pytest
from rooms import attendees

PAIRS = [
    ("en", "Director General Tom Bell and Deputy Director Ida Fenn of the Lantern Authority met with Mayor Ann Roe."),
    ("en", "Minister Tom Bell, and Permanent Secretary Ida Fenn of the Ministry of Harbours met with Mayor Ann Roe."),
    (
        "es",
        "El director Iván Prado y la subdirectora Ida Fenoll de la Agencia de Puertos recibieron al alcalde Luis Roa.",
    ),
    (
        "es",
        "El ministro Iván Prado y la viceministra Ida Fenoll del Ministerio de Faros recibieron al alcalde Luis Roa.",
    ),
]


def served(lang: str, text: str) -> dict[str, str | None]:
    return {attendee.name: attendee.agency for attendee in attendees(text, lang)}


@pytest.mark.parametrize(("lang", "text"), PAIRS)
def test_the_first_of_two_is_of_the_body_behind_the_second(lang: str, text: str) -> None:
    bodies = served(lang, text)
    first, second = (
        bodies.get("Tom Bell") or bodies.get("Iván Prado"),
        bodies.get("Ida Fenn") or bodies.get("Ida Fenoll"),
    )
    assert first is not None
    assert first == second


def test_a_president_is_not_of_the_body_behind_the_next_one() -> None:
    bodies = served("en", "President Tom Bell and Director Ida Fenn of the Harbour Agency met with Mayor Ann Roe.")
    assert bodies == {"Tom Bell": None, "Ida Fenn": "Harbour Agency", "Ann Roe": None}


WHOLE = [
    ("en", "head of the Legal Division of the Salt Authority", "Salt Authority"),
    (
        "en",
        "Interim Director of the Salt Health Organization's Northern Coordination Office",
        "Salt Health Organization",
    ),
    ("en", "Secretary of State for Leaving the Union", "Department for Leaving the Union"),
    ("es", "presidenta del Directorio y presidenta ejecutiva de Faros del Sur", "Faros del Sur"),
    ("es", "jefa de Gabinete del Ministerio de Minería", "Ministerio de Minería"),
]


@pytest.mark.parametrize(("lang", "post", "body"), WHOLE)
def test_a_part_leads_to_the_body_that_it_is_of(lang: str, post: str, body: str) -> None:
    text = {
        "en": f"The meeting was attended by Mayor Ann Roe and Ida Fenn, {post}.",
        "es": f"A la reunión asistieron el alcalde Luis Roa e Ida Fenoll, {post}.",
    }[lang]
    assert body in served(lang, text).values()


def test_a_department_of_a_body_unsaid_stays_what_it_is() -> None:
    bodies = served(
        "es", "La ministra de Salud, Ida Fenoll, recibió a Iván Prado, jefe del Departamento de Cardiología."
    )
    assert bodies["Iván Prado"] == "Departamento de Cardiología"


def test_who_stands_for_the_head_of_a_body_stands_for_the_body() -> None:
    bodies = served(
        "en",
        "The meeting was attended by Dr. Ida Fenn representing the Executive Director of the Lantern Health Agency, "
        "and Tom Bell, representing the Mayor of Salton.",
    )
    assert bodies == {"Ida Fenn": "Lantern Health Agency", "Tom Bell": None}


def test_who_stands_for_somebody_is_not_of_the_body_behind_the_next_one() -> None:
    bodies = served(
        "es",
        "Asistieron a la reunión Iván Prado, en representación del gobernador, y Marta Solís, en representación de la "
        "Agencia de Puertos.",
    )
    assert bodies == {"Iván Prado": None, "Marta Solís": "Agencia de Puertos"}


def test_nobody_serves_a_person() -> None:
    bodies = served(
        "en",
        "Ms. Ida Fenn met with the minister. Present from Ms. Fenn's team were Mr. Tom Bell (Chief Operations Officer) "
        "and Mr. Omar Hale (General Manager).",
    )
    assert "Ms. Fenn" not in bodies.values()


def test_a_team_lead_by_somebody_is_hers() -> None:
    bodies = served("en", "The Guild met with the team of the North Salt Health Authority lead by Ms. Ida Fenn (CEO).")
    assert bodies["Ida Fenn"] == "North Salt Health Authority"
