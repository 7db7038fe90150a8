"""Whom a short report puts in the room, in which post and for which body: one way of writing each."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

EN = "Governor Ann Lowe met on Monday with Mayor Tom Reed. "
ES = "El ministro de Pesca, Julio Arce, se reunió este lunes con la alcaldesa Elsa Rivas. "


def held(text: str, lang: str) -> dict[str, tuple[str | None, str | None]]:
    """Name, post and body of whoever was at a meeting that a text says was held."""
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="made.txt", text=text, lang=lang, published="2024-05-02"))
    met = [a for m in report.meetings if m.status == "held" for a in m.attendees]
    return {a.name: (a.role, a.agency) for a in met}


POSTS = [
    (
        "en",
        "Also present were Reps. Omar Hale, D-Calif., Iris Bell, R-N.J., and Sen. Ruth Osei, D-Ohio.",
        "Rep.|Rep.|Sen.",
    ),
    ("en", "Other members of the delegation included Rep. Omar Hale (D-CA), and Rep. Iris Bell (R-NJ).", "Rep.|Rep."),
    (
        "en",
        "Also present were Shri Omar Hale, Hon'ble Minister of Ports, and Iris Bell, the Hon. Minister of Mines.",
        "Minister of Ports|Minister of Mines",
    ),
    (
        "en",
        "Finance Minister Iris Bell of Ghana also met her counterpart from Togo, Omar Hale.",
        "Finance Minister of Togo",
    ),
    ("en", "Also present was the Secretary for Ports, Omar TC Halewood.", "Secretary for Ports"),
    (
        "es",
        "También asistieron el alcalde de Guadalupe Ruth Vela y la alcaldesa de Rosario Elena Mora Díaz.",
        "alcalde de Guadalupe|alcaldesa de Rosario",
    ),
    (
        "es",
        "También asistieron el intendente de Olmos, Luis Peña, de Dos Bocas, Ana Soto, y de Tres de Mayo, Omar Cruz.",
        "intendente de Olmos|intendenta de Dos Bocas|intendente de Tres de Mayo",
    ),
    (
        "es",
        "Asistieron también los alcaldes de: Olmos, Luis Peña; Colinas, Eva Rey; Ana Soto, Los Juncos; Omar Paz, Pino.",
        "alcalde de Olmos|alcaldesa de Colinas|alcaldesa de Los Juncos|alcalde de Pino",
    ),
    (
        "es",
        "También asistieron los viceministros de Pesca de Chile, Luis Peña; de Perú, Ana Soto y Omar Cruz; y de "
        "México, Elio Sanz.",
        "viceministro de Pesca de Chile|viceministra de Pesca de Perú|viceministro de Pesca de Perú|"
        "viceministro de Pesca de México",
    ),
    (
        "es",
        "También asistieron Ana Soto y Omar Cruz, presidentes de la Corte Suprema de Justicia de Perú y Chile, "
        "respectivamente.",
        "presidenta de la Corte Suprema de Justicia de Perú|presidente de la Corte Suprema de Justicia de Chile",
    ),
    (
        "es",
        "También asistieron Omar Cruz, asesor de asuntos externos de Telmar, y Ana Soto, jefa de asuntos contables.",
        "asesor de asuntos externos de Telmar|jefa de asuntos contables",
    ),
    (
        "es",
        "La lista de alcaldes está integrada por Luis Peña, de La Rioja; y Ana Soto Mora, de Catamarca.",
        "alcalde de La Rioja|alcaldesa de Catamarca",
    ),
    ("es", "También asistieron la directora de Compras, Lic. Claudia San Martín, y Luis Peña.", "directora de Compras"),
    (
        "en",
        "Also present were Sens. Iris Bell (D-Iowa), Chair of the Ports Committee, Tom Moss (R-Kan.), and Omar Hale.",
        "Chair of the Ports Committee|Sen.|Sen.",
    ),
    ("en", "Also present was Dr. Iris Bell, PXNO/WXO Representative for Togo.", "PXNO/WXO Representative for Togo"),
    (
        "es",
        "También asistieron el alcalde Omar Cruz, delegado provincial del Ranco, Luis Peña, el director de Salud, "
        "Raúl Mora, y la jueza Ana Soto Mora.",
        "alcalde|delegado provincial del Ranco|director de Salud|jueza",
    ),
    (
        "es",
        "También asistió el presidente del «Atlético Guano Club», Luis Peña.",
        "presidente del «Atlético Guano Club»",
    ),
    (
        "en",
        "The delegation was led by Iris Bell, who is the national security adviser to the prime minister.",
        "national security adviser to the prime minister",
    ),
    ("en", "Also present was Chief Minister Datuk Seri Panglima Musa Haji Aman.", "Chief Minister"),
    (
        "es",
        "También asistieron Luis Peña, coordinador del PXN; Rubén Mora, del PRX; y Ana Soto Mora, de MC.",
        "coordinador del PXN|coordinador del PRX|coordinadora de MC",
    ),
    (
        "es",
        "También asistió Luis Peña, presidente de la Mesa Directiva en el Palacio de San Luis.",
        "presidente de la Mesa Directiva",
    ),
]


@pytest.mark.parametrize(("lang", "text", "posts"), POSTS)
def test_the_post_that_a_row_gives(lang: str, text: str, posts: str) -> None:
    known = {"Ann Lowe", "Tom Reed", "Julio Arce", "Elsa Rivas", "Iris Bell"} if "counterpart" in text else set()
    opening = EN if lang == "en" else ES
    found = held(opening + text, lang)
    named = [post for name, (post, _) in found.items() if name in text and name not in known and post]
    assert sorted(named) == sorted(posts.split("|"))


BODIES = [
    (
        "en",
        "Also present was Omar Hale, Head of the Ministry of Civil Service and Public Reforms.",
        "Omar Hale",
        "Ministry of Civil Service and Public Reforms",
    ),
    (
        "en",
        "Also present was Secretary General Omar Hale of the Bay of Salt Initiative for Technical and Trade Aid (BSI).",
        "Omar Hale",
        "Bay of Salt Initiative for Technical and Trade Aid",
    ),
    ("en", "Also present was Omar Hale, Chairman of the Executive Board of Telmar AG.", "Omar Hale", "Telmar"),
    ("en", "Also present was Omar Hale, CEO of Jigsaw.", "Omar Hale", "Jigsaw"),
    (
        "es",
        "Informó el Centro de Noticias del Congreso. También asistió el presidente del Congreso, Omar Cruz.",
        "Omar Cruz",
        "Congreso",
    ),
    ("es", "TAMBIÉN ASISTIÓ LA DIRECTORA GENERAL DE PUERTOS, ANA SOTO MORA.", "ANA SOTO MORA", None),
    (
        "es",
        "También asistieron el secretario general del S.O.E.M. Pedro Mora y el secretario gremial Omar Cruz.",
        "Pedro Mora",
        "S.O.E.M.",
    ),
    (
        "en",
        "Also present was Omar Hale, Chairman of the Senate Ports and Quarries Committee.",
        "Omar Hale",
        "Senate Ports and Quarries Committee",
    ),
    ("en", "Also present was Sen. Omar Hale (D-IL).", "Omar Hale", None),
    ("es", "También asistió la directora ejecutiva de Redalfa, Ana Soto Mora.", "Ana Soto Mora", "Redalfa"),
    ("es", "También asistieron Ana Soto Mora (UPX-COX) y Omar Cruz.", "Ana Soto Mora", "UPX-COX"),
    (
        "es",
        "También asistió el secretario de Finanzas de la organización gremial Pedro Mora.",
        "Pedro Mora",
        "organización gremial",
    ),
    (
        "en",
        "Also present were Iraqi Minister of Ports Omar Hale and National Security Adviser Iris Bell.",
        "Iris Bell",
        None,
    ),
]


@pytest.mark.parametrize(("lang", "text", "name", "body"), BODIES)
def test_the_body_that_a_post_is_of(lang: str, text: str, name: str, body: str | None) -> None:
    assert held((EN if lang == "en" else ES) + text, lang)[name][1] == body


GOVERNMENTS = """The Standing Committee met on 12 March 2024. The other attending ministers were:

From the UK Government: Secretary of State for Scotland, the Rt Hon Omar Hale MP; and Minister for Ports, Iris Bell MP.

From the Scottish Government: Cabinet Secretary for Finance, Ruth Osei MSP.

From the Northern Ireland Executive: First Minister Tom Ames MLA; and Junior Minister Ann Lowe MLA.
"""


def test_a_government_over_a_list_is_that_of_its_ministers() -> None:
    found = held(GOVERNMENTS, "en")
    assert {name: body for name, (_, body) in found.items()} == {
        "Omar Hale": "UK Government",
        "Iris Bell": "UK Government",
        "Ruth Osei": "Scottish Government",
        "Tom Ames": "Northern Ireland Executive",
        "Ann Lowe": "Northern Ireland Executive",
    }


ELSEWHERE = [
    (
        "es",
        "En la sesión se definieron las comparecencias del secretario Luis Peña; de la jueza Ana Soto Mora y el "
        "fiscal Omar Cruz.",
    ),
    ("en", "Mayor Tom Reed handed over the letter addressed to her by Minister for Ports Omar Hale."),
    ("en", "Mayor Tom Reed spoke of the letter sent on 8 January by Prime Minister Iris Bell to President Omar Hale."),
    ("en", "The talks, held in Lima, were envisioned by Prime Minister Omar Hale."),
    ("en", "Mayor Tom Reed told the meeting of the task given to them by His Excellency the President, Omar Hale."),
    ("es", "En la reunión se habló del foro ideado por el presidente Omar Cruz."),
]


@pytest.mark.parametrize(("lang", "text"), ELSEWHERE)
def test_whose_idea_something_was_is_not_there(lang: str, text: str) -> None:
    assert not {"Omar Hale", "Omar Cruz"} & held((EN if lang == "en" else ES) + text, lang).keys()


def test_a_text_cut_off_after_a_post_is_read() -> None:
    assert "Ann Lowe" in held(EN + "She thanked the National Security and", "en")


def test_a_bare_year_beside_a_meeting_of_a_day_is_another_time() -> None:
    text = "Governor Ann Lowe met on 12 March with Mayor Tom Reed. Prime Minister Omar Hale visited Lima in 2018."
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="made.txt", text=text, lang="en"))
    assert "Omar Hale" not in {a.name for m in report.meetings if m.status == "held" for a in m.attendees}


def test_a_headline_in_capitals_is_nobody() -> None:
    assert held("SEN. LOWE INSPECTS BORDER DETENTION CENTERS\n\n" + EN, "en").keys() == {"Ann Lowe", "Tom Reed"}


def test_who_expressed_views_as_they_met_somebody_was_there() -> None:
    text = (
        "Foreign Secretary Iris Bell on Monday said the ties were close. The Foreign Secretary expressed these views "
    )
    assert held(f"{text}as she received ambassador-designate Omar Hale.", "en").keys() == {"Iris Bell", "Omar Hale"}
