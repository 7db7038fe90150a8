"""Posts with words that no list has, trades instead of posts, and one head for several people. Spanish."""

from __future__ import annotations

import pytest
from rooms import posts

MET = "El gobernador Raúl Mora se reunió este lunes con "


def others(text: str) -> dict[str, str | None]:
    """Whoever a text puts in the room beside the governor who opens it, each with their post."""
    return {name: role for name, role in posts(text, "es").items() if name != "Raúl Mora"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("el alguacil Luis Peña.", {"Luis Peña": "alguacil"}),
        ("la arqueóloga municipal, Elsa Rivas.", {"Elsa Rivas": "arqueóloga municipal"}),
        ("los obreros Luis Peña y Ana Soto.", {"Luis Peña": "obrero", "Ana Soto": "obrera"}),
        ("la traductora Elsa Rivas, directora del Centro Telmar.", {"Elsa Rivas": "directora del Centro Telmar"}),
        ("el dirigente barrial Omar Cruz.", {"Omar Cruz": "dirigente barrial"}),
        ("el líder ganadero Omar Cruz.", {"Omar Cruz": "líder ganadero"}),
        ("Omar Cruz, comisario ejidal de Telmar.", {"Omar Cruz": "comisario ejidal de Telmar"}),
        (
            "la directora de la empresa desmontadora, Ing. Elsa Rivas.",
            {"Elsa Rivas": "directora de la empresa desmontadora"},
        ),
        ("el diputado local por el II distrito, Luis Peña.", {"Luis Peña": "diputado local por el II distrito"}),
    ],
)
def test_a_post_with_words_of_no_list(said, expected):
    assert others(MET + said) == expected


def test_a_verb_between_a_post_and_a_name_ends_the_post():
    """What could be a word of the post is not one where it is a form of a verb."""
    found = others(MET + "la alcaldesa Elsa Rivas. El ministro de Salud agradece la visita, Luis Peña la aplaude.")
    assert found.get("Luis Peña") is None


def test_the_modifier_of_a_plural_that_each_of_several_bodies_has():
    said = "los jefes de Riego y Pesca de ambos municipios, Luis Peña y Ana Soto, respectivamente."
    assert others(MET + said) == {"Luis Peña": "jefe de Riego y Pesca", "Ana Soto": "jefa de Riego y Pesca"}


IN_TURN = [
    (
        "los patrones mayores de las cofradías de Telmar, Guano y O Penedo: Luis Peña, Omar Cruz y Iván Soto.",
        "patrón mayor de la cofradía de Telmar|patrón mayor de la cofradía de Guano|"
        "patrón mayor de la cofradía de O Penedo",
    ),
    (
        "los presidentes de la Unión Portuaria, la Cámara de Colta y el gremio del hielo, Luis Peña, Omar Cruz y "
        "Ana Soto, respectivamente.",
        "presidente de la Unión Portuaria|presidente de la Cámara de Colta|presidenta del gremio del hielo",
    ),
    (
        "los alcaldes de San Roque Tlapehuala y Guano —Luis Peña y Ana Soto—.",
        "alcalde de San Roque Tlapehuala|alcaldesa de Guano",
    ),
    (
        "los presidentes de los módulos de riego II y IV, Luis Peña y Ana Soto.",
        "presidente del módulo de riego II|presidenta del módulo de riego IV",
    ),
    (
        "los ministros de Economía, Trabajo e Interior, Luis Peña, Omar Cruz y Ana Soto.",
        "ministro de Economía|ministro de Trabajo|ministra de Interior",
    ),
    (
        "los diputados locales por Guano y Colta, Luis Peña y Ana Soto.",
        "diputado local por Guano|diputada local por Colta",
    ),
    (
        "las presidentas de las Diputaciones de Guano y Colta, Elsa Rivas y Ana Soto.",
        "presidenta de la Diputación de Guano|presidenta de la Diputación de Colta",
    ),
    # one post of two fields, and no more parts than names by chance
    (
        "los viceministros de Obras Públicas y Transporte, Luis Peña y Ana Soto.",
        "viceministro de Obras Públicas y Transporte|viceministra de Obras Públicas y Transporte",
    ),
]


@pytest.mark.parametrize(("said", "expected"), IN_TURN)
def test_as_many_parts_of_a_plural_post_as_names(said, expected):
    assert "|".join(str(role) for role in others(MET + said).values()) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("la presidenta del sindicato Mar Afuera, Elsa Rivas.", {"Elsa Rivas": "presidenta del sindicato Mar Afuera"}),
        (
            "el director del hospital «Dr. Hugo Arce», Luis Peña.",
            {"Luis Peña": "director del hospital «Dr. Hugo Arce»"},
        ),
        (
            "el director de la Quinta Región Portuaria, Luis Peña.",
            {"Luis Peña": "director de la Quinta Región Portuaria"},
        ),
        ("el jefe de la delegación oficial, Luis Peña.", {"Luis Peña": "jefe de la delegación oficial"}),
        ("Luis Peña, gerente de Telmar, en la Casa de la Cultura Hugo Arce.", {"Luis Peña": "gerente de Telmar"}),
        ("gerentes de Agua Telmar, Guano Norte y Sol Vida.", {}),
    ],
)
def test_what_has_the_shape_of_a_name_and_is_a_thing(said, expected):
    assert others(MET + said) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("el director de Puertos, G/B Luis Peña.", {"Luis Peña": "director de Puertos"}),
        ("el gerente de Telmar S.A. E.S.P., Luis Peña.", {"Luis Peña": "gerente de Telmar S.A. E.S.P."}),
        ("la ministra a. i. de Salud, Elsa Rivas.", {"Elsa Rivas": "ministra a. i. de Salud"}),
        (
            "el teniente coronel jefe de la Comandancia de Telmar, Luis Peña.",
            {"Luis Peña": "teniente coronel jefe de la Comandancia de Telmar"},
        ),
        (
            "los senadores por Telmar Luis Peña y Ana Soto.",
            {"Luis Peña": "senador por Telmar", "Ana Soto": "senadora por Telmar"},
        ),
        (
            "los alcaldes de San Juan Tepanco, Luis Peña; San Antonio Coyotla, Ana Soto, y Santa Cruz Nexapa, "
            "Omar Cruz.",
            {
                "Luis Peña": "alcalde de San Juan Tepanco",
                "Ana Soto": "alcaldesa de San Antonio Coyotla",
                "Omar Cruz": "alcalde de Santa Cruz Nexapa",
            },
        ),
        (
            "los decanos de Agronomía y Veterinaria, Luis Peña y Omar Cruz.",
            {"Luis Peña": "decano de Agronomía", "Omar Cruz": "decano de Veterinaria"},
        ),
        (
            "los portavoces de UPT, Ana Soto, y de EH Telmar, Luis Peña.",
            {"Ana Soto": "portavoz de UPT", "Luis Peña": "portavoz de EH Telmar"},
        ),
        ("el prefecto mayor Luis Peña.", {"Luis Peña": "prefecto mayor"}),
        ("los dirigentes Luis Peña y Ana Soto.", {"Luis Peña": "dirigente", "Ana Soto": "dirigente"}),
        ("la Unión Portuaria y el presidente de esta, Luis Peña.", {"Luis Peña": "presidente"}),
        (
            "Luis Peña y su esposa Ana Soto, dueños del predio.",
            {"Luis Peña": "dueño del predio", "Ana Soto": "dueña del predio"},
        ),
        (
            "el titular del Ente Regulador de Puertos (ERePuG Guano), contador Luis Peña.",
            {"Luis Peña": "titular del Ente Regulador de Puertos (ERePuG Guano)"},
        ),
        (
            "los concejales Ana Soto, de Turismo, y Luis Peña, de Obras.",
            {"Ana Soto": "concejala de Turismo", "Luis Peña": "concejal de Obras"},
        ),
        (
            "los empresarios Ana Soto, de Molinos Telmar, y Luis Peña, de Lácteos Guano.",
            {"Ana Soto": "empresaria", "Luis Peña": "empresario"},
        ),
    ],
)
def test_small_marks_of_posts(said, expected):
    assert others(MET + said) == expected


def test_what_somebody_has_sent_is_no_envoy():
    found = others("La Junta había enviado a la ingeniera Elsa Rivas a la reunión con el gobernador Raúl Mora.")
    assert found.get("Elsa Rivas") != "enviado a"


def test_places_of_a_list_that_a_plural_noun_opens_are_nobody():
    said = (
        "los jefes comunales de los departamentos Arauca Norte, Ana Soto; Colta Alta, Luis Peña; Los Laureles, "
        "Omar Cruz; y Monte Olta, Elsa Rivas."
    )
    assert set(others(MET + said)) == {"Ana Soto", "Luis Peña", "Omar Cruz", "Elsa Rivas"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El gobernador Raúl Mora escuchó a los alcaldes de la costa. Se reunieron con él el de Telmar, Luis Peña, "
            "y la de Guano, Ana Soto.",
            {"Luis Peña": "alcalde de Telmar", "Ana Soto": "alcaldesa de Guano"},
        ),
        (
            "El gobernador Raúl Mora se reunió con los rectores; la de la Politécnica, Ana Soto, presidió la cita.",
            {"Ana Soto": "rectora de la Politécnica"},
        ),
    ],
)
def test_an_article_stands_for_a_post_said_before(text, expected):
    assert others(text) == expected
