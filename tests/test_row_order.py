"""In which order rows say posts and names, and that one look at the whole row decides it."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

ROWS = [
    (
        "es",
        "Asistieron a la reunión Luz Mora, la alcaldesa de Guano, Hugo Sosa, el jefe de Riego, y Eva Paz, la fiscal.",
        {"Luz Mora": "alcaldesa de Guano", "Hugo Sosa": "jefe de Riego", "Eva Paz": "fiscal"},
        "an article before each post",
    ),
    (
        "es",
        "Asistieron a la reunión la alcaldesa de Guano, Luz Mora, el jefe de Riego, Hugo Sosa, y la fiscal, Eva Paz.",
        {"Luz Mora": "alcaldesa de Guano", "Hugo Sosa": "jefe de Riego", "Eva Paz": "fiscal"},
        "the other order",
    ),
    (
        "es",
        "A la reunión asistieron:\n\nAlcaldesa de Guano: Luz Mora\nJefe de Riego: Hugo Sosa\nFiscal: Eva Paz\n",
        {"Luz Mora": "Alcaldesa de Guano", "Hugo Sosa": "Jefe de Riego", "Eva Paz": "Fiscal"},
        "a colon after each post",
    ),
    (
        "en",
        "The meeting was attended by the following:\n\nMayor: Lena Okoye\nDeputy Clerk of the County: Omar Haddad\n",
        {"Lena Okoye": "Mayor", "Omar Haddad": "Deputy Clerk of the County"},
        "a colon after each post in English",
    ),
]


@pytest.mark.parametrize(("lang", "text", "posts", "about"), ROWS, ids=[row[3] for row in ROWS])
def test_each_has_their_own_post(lang: str, text: str, posts: dict[str, str], about: str) -> None:
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang=lang)
    found = {a.name: a.role for meeting in extract(document).meetings for a in meeting.attendees}
    assert found == posts, about


def test_a_body_before_a_colon_is_no_post() -> None:
    text = "Asistieron:\n\nMinisterio de Salud: Luz Mora, directora\nAlcaldía de Guano: Hugo Sosa, jefe de Riego\n"
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang="es")
    found = {a.name: a.role for meeting in extract(document).meetings for a in meeting.attendees}
    assert found == {"Luz Mora": "directora", "Hugo Sosa": "jefe de Riego"}
