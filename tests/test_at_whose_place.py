"""Who leads the one body named before has that body, and nobody else takes it from there."""

from __future__ import annotations

import pytest
from rooms import attendees


def agency(text: str, lang: str, name: str) -> str | None:
    """The body somebody speaks for."""
    return next(a.agency for a in attendees(text, lang) if a.name == name)


@pytest.mark.parametrize(
    ("lang", "text", "body"),
    [
        (
            "es",
            "El alcalde Luis Soto visitó el Hospital General de Tarqui, donde se reunió con la directora, Eva Ríos.",
            "Hospital General de Tarqui",
        ),
        (
            "es",
            "La embajadora Ana Ruiz visitó la Universidad de Tarqui. Se reunió con la rectora Eva Ríos.",
            "Universidad de Tarqui",
        ),
        (
            "es",
            "El gobernador Luis Soto visitó la Cámara de Comercio y se reunió con su presidenta, Eva Ríos.",
            "Cámara de Comercio",
        ),
        ("en", "Mayor Ann Roe toured the Harbour Museum on Monday and met the curator, Eva Ríos.", "Harbour Museum"),
    ],
)
def test_the_body_they_lead(lang: str, text: str, body: str) -> None:
    assert agency(text, lang, "Eva Ríos") == body


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La ministra Ana Ruiz se reunió con la Asociación Médica. Participó la viceministra, Eva Ríos."),
        ("es", "El alcalde Luis Soto visitó el Banco del Sur y el Hospital General. Habló con la directora, Eva Ríos."),
        ("es", "El alcalde Luis Soto visitó la Cámara de Comercio y se reunió con la presidenta, Eva Ríos."),
        ("en", "Mayor Ann Roe visited the Port Authority and the Fish Board. She met the director, Eva Ríos."),
    ],
)
def test_nobody_else_takes_it(lang: str, text: str) -> None:
    assert agency(text, lang, "Eva Ríos") is None


def test_a_body_with_an_article_is_another_item() -> None:
    text = "Se realizó una reunión con la participación de la alcaldesa Eva Ríos, el Ejército y la Cámara de Pesca."
    assert agency(text, "es", "Eva Ríos") is None


@pytest.mark.parametrize(
    ("lang", "post"),
    [
        ("en", "Secretary of State for Exiting the European Union"),
        ("en", "Director for Relations with the European Union"),
        ("es", "directora de Relaciones con la Unión Europea"),
    ],
)
def test_what_a_post_has_to_do_with_is_nobodys_body(lang: str, post: str) -> None:
    met = {
        "en": f"Mayor Ann Roe met Eva Ríos, {post}, today.",
        "es": f"La alcaldesa se reunió con Eva Ríos, {post}, hoy.",
    }
    assert agency(met[lang], lang, "Eva Ríos") not in ("European Union", "Unión Europea")
