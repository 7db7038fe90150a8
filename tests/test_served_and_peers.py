"""The body right after a name, and the posts of colleagues."""

from __future__ import annotations

import pytest
from rooms import attendees, posts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Los Ministros Tomás Arango del MARX, Omar Peralta del INQA y Ana Cano del IPZA se reunieron ayer en Lima.",
            {"Tomás Arango": "Ministro del MARX", "Omar Peralta": "Ministro del INQA", "Ana Cano": "Ministra del IPZA"},
        ),
        (
            "El ministro Tomás Arango de la Embajada de Chile en Lima se reunió ayer con el "
            "secretario Omar Peralta de la "
            "Gobernación y la coordinadora Ana Cano del Ministerio de Salud.",
            {
                "Tomás Arango": "ministro de la Embajada de Chile en Lima",
                "Omar Peralta": "secretario de la Gobernación",
                "Ana Cano": "coordinadora del Ministerio de Salud",
            },
        ),
        (
            "El alcalde Tomás Arango del PRZX se reunió ayer con la diputada Ana de la Vega "
            "y el senador Omar Peralta del "
            "Partido Lunar.",
            {"Tomás Arango": "alcalde", "Ana de la Vega": "diputada", "Omar Peralta": "senador"},
        ),
    ],
)
def test_the_body_right_after_a_name(text: str, expected: dict[str, str]) -> None:
    assert posts(text, "es") == expected


@pytest.mark.parametrize(
    ("row", "first", "second"),
    [
        ("sus colegas Laura Prieto, de Planificación, y Omar Peralta, de Salud", "de Planificación", "de Salud"),
        ("sus colegas Laura Prieto (Hacienda) y Omar Peralta (Salud)", "de Hacienda", "de Salud"),
        ("sus colegas de Hacienda, Laura Prieto, y de Salud, Omar Peralta", "de Hacienda", "de Salud"),
    ],
)
@pytest.mark.parametrize("head", ["Canciller Tomás Arango", "ministro de Turismo Tomás Arango"])
def test_colleagues_with_fields_are_ministers(head: str, row: str, first: str, second: str) -> None:
    found = posts(f"Presidió ayer el encuentro el {head}, junto con {row}.", "es")
    assert found["Laura Prieto"] == f"ministra {first}" and found["Omar Peralta"] == f"ministro {second}"


def test_a_colleague_of_another_country_has_the_same_post() -> None:
    (_, peer) = attendees(
        "El canciller Tomás Arango se reunió ayer en Lima con su colega de Chile, Laura Prieto.", "es"
    )
    assert peer.role == "canciller de Chile"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Estuvo ayer en la reunión por la Secretaría de Faros Australes (Sefa), la "
            "titular de la Unidad de Redes, Ana "
            "Cano, con el alcalde Omar Lara.",
            "Secretaría de Faros Australes",
        ),
        (
            "El alcalde Omar Lara fue ayer a la reunión. Por la Cancillería de la República "
            "de Bolivia, lo hizo el director "
            "de Asuntos Bilaterales, Tomás Arango, y la encargada del Departamento de Puertos, Ana Cano.",
            "Cancillería de la República de Bolivia",
        ),
    ],
)
def test_a_part_of_the_body_somebody_came_for(text: str, body: str) -> None:
    assert {a.agency for a in attendees(text, "es") if a.name == "Ana Cano"} == {body}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ayer tuvo lugar la reunión del Comité de Obras, que presidió el Señor\nCónsul de la República de Chile en "
            "Tarija D. Omar Lara. Al frente de la\nDelegación de Bolivia estuvo el Sr. Cónsul de Bolivia en\nArica "
            "D. Luis Vela.",
            {"Omar Lara": "Cónsul de la República de Chile en Tarija", "Luis Vela": "Cónsul de Bolivia en Arica"},
        ),
        (
            "Asistieron ayer el representante de la Provincia de Tierra del Fuego, Antártida "
            "e Islas del Atlántico Sur, "
            "Méd. Vet. Juan Vela, y la coordinadora institucional, Lic. Ana Cano.",
            {
                "Juan Vela": "representante de la Provincia de Tierra del Fuego, Antártida e Islas del Atlántico Sur",
                "Ana Cano": "coordinadora institucional",
            },
        ),
        (
            "Asistieron ayer Luis Vela, alcalde de la Victoria, y el director de Riego, agrónomo Omar Lara.",
            {"Luis Vela": "alcalde de la Victoria", "Omar Lara": "director de Riego"},
        ),
    ],
)
def test_broken_lines_titles_and_places_of_posts(text: str, expected: dict[str, str]) -> None:
    assert posts(text, "es") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La sesión de ayer fue presidida por la ministra de Salud y por el gobernador de Puno, Omar Lara.",
            {"Omar Lara": "gobernador de Puno"},
        ),
        (
            "La sesión de ayer fue presidida por la ministra Ana Cano, en calidad de "
            "presidenta del Comité, y por su par "
            "de la Cancillería, ministro Omar Lara, director de Cuencas Bajas.",
            {"Ana Cano": "ministra", "Omar Lara": "director de Cuencas Bajas"},
        ),
        (
            "La ministra de Salud, Ana Cano, se reunió ayer con su colega Omar Lara, director de Riego.",
            {"Ana Cano": "ministra de Salud", "Omar Lara": "director de Riego"},
        ),
    ],
)
def test_another_by_ends_a_post_and_a_post_of_ones_own_comes_before_a_peers(text: str, expected: dict) -> None:
    assert posts(text, "es") == expected


def test_a_baroness_is_a_title() -> None:
    assert "Hollins" in posts("Por la parte británica participaron el diputado Mark Vela y la Baronesa Hollins.", "es")
