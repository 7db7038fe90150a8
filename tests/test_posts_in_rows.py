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
        "La lista de alcaldes está integrada por Luis Peña, de La Rioja; y Ana Soto Mora, de Catamarca.",
        "alcalde de La Rioja|alcaldesa de Catamarca",
    ),
    ("es", "También asistieron la directora de Compras, Lic. Claudia San Martín, y Luis Peña.", "directora de Compras"),
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
        "Also present was Secretary General Omar Hale of the Bay of Salt Initiative for Technical and Economic Cooperation (BOSITEC).",
        "Omar Hale",
        "Bay of Salt Initiative for Technical and Economic Cooperation",
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
    ("en", "The talks, held in Lima, were envisioned by Prime Minister Omar Hale."),
    ("en", "Mayor Tom Reed told the meeting of the task given to them by His Excellency the President, Omar Hale."),
    ("es", "En la reunión se habló del foro ideado por el presidente Omar Cruz."),
]


@pytest.mark.parametrize(("lang", "text"), ELSEWHERE)
def test_whose_idea_something_was_is_not_there(lang: str, text: str) -> None:
    assert not {"Omar Hale", "Omar Cruz"} & held((EN if lang == "en" else ES) + text, lang).keys()


def test_a_bare_year_beside_a_meeting_of_a_day_is_another_time() -> None:
    text = "Governor Ann Lowe met on 12 March with Mayor Tom Reed. Prime Minister Omar Hale visited Lima in 2018."
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="made.txt", text=text, lang="en"))
    assert "Omar Hale" not in {a.name for m in report.meetings if m.status == "held" for a in m.attendees}
