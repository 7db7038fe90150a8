"""Lists in Spanish as newsrooms and town halls write them: who was there, in what post."""

from __future__ import annotations

import pytest
from rooms import attendees, posts


def there(text: str) -> dict[str, str | None]:
    """Everybody in a room of the text, with the post."""
    return posts(text, "es", "2026-05-10")


@pytest.mark.parametrize(
    "text",
    [
        "El intendente recibió al ministro de Hacienda, Omar Cruz, y al de Salud Elena Ruiz.",
        "El intendente recibió al ministro de Hacienda, Omar Cruz, y a la de Salud, Elena Ruiz.",
        "El intendente recibió al ministro de Hacienda Omar Cruz, al de Salud, Elena Ruiz.",
    ],
)
def test_an_article_with_a_preposition_stands_for_the_post_before(text):
    posts = there(text)
    assert posts["Omar Cruz"] == "ministro de Hacienda"
    assert posts["Elena Ruiz"] in ("ministra de Salud", "ministro de Salud")


def test_a_town_that_is_a_given_name_after_a_field():
    text = "El alcalde se reunió con la ministra de Salud Sofía Cano y la directora de Obras Victoria Gómez."
    assert there(text) == {"Sofía Cano": "ministra de Salud", "Victoria Gómez": "directora de Obras"}


def test_plain_names_after_a_verb():
    assert list(there("Asistieron Luis Peralta y Ana Sosa.")) == ["Luis Peralta", "Ana Sosa"]


def test_what_a_post_is_of_without_a_preposition():
    text = (
        "En la reunión estuvieron presentes Carlos Rojas, Jefe Depto. Fondo de Riego; Ana Vela, Encargada Dpto. de "
        "Faros; Luis Soto, Director DIFAR; Rosa Paz, Jefa SEFARO, y Juan Sosa, Secretario Ejecutivo Consejo Regional."
    )
    assert there(text) == {
        "Carlos Rojas": "Jefe Depto. Fondo de Riego",
        "Ana Vela": "Encargada Dpto. de Faros",
        "Luis Soto": "Director DIFAR",
        "Rosa Paz": "Jefa SEFARO",
        "Juan Sosa": "Secretario Ejecutivo Consejo Regional",
    }


def test_a_bare_post_before_a_name_and_what_it_is_of_behind():
    text = (
        "Asistieron a la reunión la ministra Elba Sosa, de Salud; el vicepresidente Omar Cruz, de El Salvador; el "
        "diputado Luis Gil, del PRX, y el intendente Juan Paz, de Mar Azul."
    )
    assert there(text) == {
        "Elba Sosa": "ministra de Salud",
        "Omar Cruz": "vicepresidente de El Salvador",
        "Luis Gil": "diputado",
        "Juan Paz": "intendente de Mar Azul",
    }


def test_an_article_after_a_row_opens_a_post_of_its_own():
    text = (
        "Asistieron los intendentes Juan Paz, de Mar Azul, y Ana Vela, de Colonia Sauce; el diputado Luis Gil, del "
        "PRX, y el senador Omar Cruz, del Frente Faro."
    )
    assert there(text) == {
        "Juan Paz": "intendente de Mar Azul",
        "Ana Vela": "intendenta de Colonia Sauce",
        "Luis Gil": "diputado",
        "Omar Cruz": "senador",
    }


def test_who_leads_a_group_has_a_post_of_their_own():
    text = (
        "Los negociadores fueron encabezados por Omar Cruz, subsecretario de Puertos, junto a Ana Vela, directora de "
        "Tratados; y el asesor legal, Juan Gil."
    )
    assert there(text)["Omar Cruz"] == "subsecretario de Puertos"


def test_the_adjectives_of_a_plural_go_with_its_row():
    text = (
        "El presidente se reúne con alcaldes provinciales electos. Participan, entre otros, Raúl Sanca, de Arequipa; "
        "Elsa Ríos, de Ayacucho; y José Chaves, de Loreto."
    )
    assert there(text) == {
        "Raúl Sanca": "alcalde provincial electo de Arequipa",
        "Elsa Ríos": "alcaldesa provincial electa de Ayacucho",
        "José Chaves": "alcalde provincial electo de Loreto",
    }


COUNCILLORS = {"Nicolás Dubost": "concejal", "María Irene Gil": "concejala", "Omar Cruz": "concejal"}


@pytest.mark.parametrize(
    "text",
    [
        "Asistieron los concejales:\n- Sr. Nicolás Dubost\n- Sra. María Irene Gil\n- Sr. Omar Cruz\n",
        "Concurren a la reunión los concejales; Sr. Nicolás Dubost; Sra. María Irene Gil; Sr. Omar Cruz.",
        "Concurren a la reunión los concejales señores: Nicolás Dubost; María Irene Gil; Omar Cruz.",
        "Concurren a la sesión ordinaria de este Concejo los concejales; Sr. Nicolás Dubost; Sra. María Irene\n\n"
        "Gil; Sr.\n\nOmar Cruz.",
        "Se abre la sesión.\n\nCONCEJALES ASISTENTES: Sr. Nicolás Dubost Sra. María Irene Gil Sr. Omar Cruz\n\nTABLA",
    ],
)
def test_one_plural_over_the_items_of_a_list(text):
    assert {name: (post or "").lower() for name, post in there(text).items()} == COUNCILLORS


def test_capitals_with_a_title_each_and_no_mark():
    text = (
        "Se abre la sesión del Concejo Municipal, presidida por el alcalde don JUAN GIL PAZ.\n\n"
        "ASISTENTES SR. NICOLAS DUBOST A. SRA. ANA VELA T SR.OMAR CRUZ R.\n\nTABLA"
    )
    assert list(there(text)) == ["JUAN GIL PAZ", "NICOLAS DUBOST A.", "ANA VELA T", "OMAR CRUZ R."]


def test_labels_in_capitals_inside_a_line():
    text = (
        "Acta de la sesión ordinaria del Concejo Municipal de Guano, del dos de julio MIEMBROS PRESENTES: REGIDORES "
        "PROPIETARIOS: Señor Juan Gil Paz (Presidente Municipal), señora Mileidi Cruz Vela, señor Luis Mora Sosa "
        "REGIDORES SUPLENTES: Señora Ana Vela Ríos, señor Elías Mora Paz. SINDICOS PRESENTES: Señor Omar Cruz Fallas, "
        "síndico San Marcos. Señora Rosa Blanco Vega, síndica San Lorenzo. APROBACION DE LA AGENDA"
    )
    assert {name: (post or "").lower() for name, post in there(text).items()} == {
        "Juan Gil Paz": "presidente municipal",
        "Mileidi Cruz Vela": "regidora propietaria",
        "Luis Mora Sosa": "regidor propietario",
        "Ana Vela Ríos": "regidora suplente",
        "Elías Mora Paz": "regidor suplente",
        "Omar Cruz Fallas": "síndico san marcos",
        "Rosa Blanco Vega": "síndica san lorenzo",
    }


def test_a_row_of_women_by_its_head():
    text = (
        "Las autoridades acudieron al encuentro de viceprefectas. Ana Gil, de Bolívar; Rosa Paz, de Loja; Charon "
        "Tafur, de Pastaza, y Elsa Mora, de Cotopaxi, fueron las asistentes al encuentro."
    )
    assert there(text)["Charon Tafur"] == "viceprefecta de Pastaza"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Participaron los intendentes de Colonia Azul, José Martínez; de La Loma, Ariel Soto; de Mar Azul, Elsa "
            "Mora; los presidentes comunales de Estación Yerba, Alejandro Gil; de General Vela, María Capurro; Nueva "
            "Galia, Rita Sosa.",
            {
                "José Martínez": "intendente de Colonia Azul",
                "Ariel Soto": "intendente de La Loma",
                "Elsa Mora": "intendenta de Mar Azul",
                "Alejandro Gil": "presidente comunal de Estación Yerba",
                "María Capurro": "presidenta comunal de General Vela",
                "Rita Sosa": "presidenta comunal de Nueva Galia",
            },
        ),
        (
            "El ministro Juan Gil recibió a los representantes de los gremios de FAROCA (Marcelo Sosa); SIFAR (Saúl "
            "Paz); SAFAR (Sonia Bustos y Elsa Mora); y UFA.",
            {
                "Juan Gil": "ministro",
                "Marcelo Sosa": "representante del gremio de FAROCA",
                "Saúl Paz": "representante del gremio de SIFAR",
                "Sonia Bustos": "representante del gremio de SAFAR",
                "Elsa Mora": "representante del gremio de SAFAR",
            },
        ),
        (
            "Presidió la reunión el señor gobernador; Dr. Minor Gil Herrera, junto al Director Ejecutivo del Consejo "
            "de Faros; Lic. Rolando Paz.",
            {"Minor Gil Herrera": "gobernador", "Rolando Paz": "Director Ejecutivo del Consejo de Faros"},
        ),
        (
            "El ministro Leo Marín se reunió con el Jefe, Comisario General Hugo Herbas Mora y el Sub Jefe, Comisario "
            "General Saúl Carrizo.",
            {"Leo Marín": "ministro", "Hugo Herbas Mora": "Jefe", "Saúl Carrizo": "Sub Jefe"},
        ),
        (
            "Estuvieron presentes el Lic. Rigoberto Paz Gobernador Provincial, Ana Ruiz, Vicealcaldesa, y Omar Cruz, "
            "Presidente FARELA y Director por Uruguay.",
            {
                "Rigoberto Paz": "Gobernador Provincial",
                "Ana Ruiz": "Vicealcaldesa",
                "Omar Cruz": "Presidente FARELA y Director por Uruguay",
            },
        ),
        (
            "Asistieron por parte de la Secretaría de Faros, Violeta Meza, y por la Secretaria de Riego del Estado, "
            "Martín Cárdenas.",
            {"Violeta Meza": None, "Martín Cárdenas": None},
        ),
    ],
)
def test_marks_and_heads_as_they_are_typed(text, expected):
    assert there(text) == expected


def agencies(text: str) -> dict[str, str | None]:
    return {a.name: a.agency for a in attendees(text, "es", "2026-05-10")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Asistieron Damián Funes, Gustavo Moretti y Hugo Martín (UFA), Carlos Echeza (CFAR), Rosa Santana "
            "(comercio), Noelia Gil (encargados) y Julio Campos (AFE).",
            {
                "Damián Funes": "UFA",
                "Gustavo Moretti": "UFA",
                "Hugo Martín": "UFA",
                "Carlos Echeza": "CFAR",
                "Rosa Santana": None,
                "Noelia Gil": None,
                "Julio Campos": "AFE",
            },
        ),
        (
            "El intendente Omar Cruz se reunió con Ezequiel Ruso y Elsa Mora de la Secretaría de Faros de la Provincia "
            "para ver la obra.",
            {
                "Omar Cruz": None,
                "Ezequiel Ruso": "Secretaría de Faros de la Provincia",
                "Elsa Mora": "Secretaría de Faros de la Provincia",
            },
        ),
        (
            "Asistieron los concejales Elsa Mora, Juan Gil y Rosa Vela, y el Presidente de la Unión de Faros Hugo Paz.",
            {"Elsa Mora": None, "Juan Gil": None, "Rosa Vela": None, "Hugo Paz": "Unión de Faros"},
        ),
    ],
)
def test_whose_they_are(text, expected):
    assert agencies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Al encuentro fueron Damián Funes, Elsa Mora y Hugo Martín (UFA), y el intendente Omar Cruz.",
            {"Damián Funes": None, "Elsa Mora": None, "Hugo Martín": None, "Omar Cruz": "intendente"},
        ),
        (
            "En la sesión en Loja se hallaron Ana Ruiz, Directora General de Faros; Omar Cruz, Coordinador de Riego, "
            "entre otros funcionarios.",
            {"Ana Ruiz": "Directora General de Faros", "Omar Cruz": "Coordinador de Riego"},
        ),
        (
            "De izquierda a derecha la alcaldesa de Gurabo, Rosaura Rivera; el alcalde de Loja, Omar Cruz.\n\n"
            "La Federación de Alcaldes tuvo ayer su tercera reunión.",
            {"Rosaura Rivera": "alcaldesa de Gurabo", "Omar Cruz": "alcalde de Loja"},
        ),
        ("A la reunión no fue el alcalde Omar Cruz.", {}),
        ("Al encuentro fueron invitados Ana Ruiz y Omar Cruz.", {}),
        ("De izquierda a derecha el actor Luis Gil y la alcaldesa Ana Ruiz en 1990.", {}),
        ("En la foto de archivo, de izquierda a derecha, la ministra Ana Ruiz y el alcalde Omar Cruz.", {}),
        (
            "Con la presencia del Gobernador Omar Cruz, así como del Obispo Juan Gil y de la Rectora Elsa Mora, se "
            "realizó la sesión.",
            {"Omar Cruz": "Gobernador", "Juan Gil": "Obispo", "Elsa Mora": "Rectora"},
        ),
        (
            "Estuvieron los concejales del bloque oficialista Juan Gil y Rosa Vela; los ministros Omar Cruz -Salud- y "
            "Elsa Mora -Educación-, y el administrador, contador Luis Peña.",
            {
                "Juan Gil": "concejal del bloque oficialista",
                "Rosa Vela": "concejala del bloque oficialista",
                "Omar Cruz": "ministro de Salud",
                "Elsa Mora": "ministra de Educación",
                "Luis Peña": "administrador",
            },
        ),
    ],
)
def test_who_went_there_and_in_what_post(text, expected):
    assert there(text) == expected


def test_a_union_of_a_country_that_the_text_does_not_name():
    text = "Asistieron el secretario general de la CGT Hugo Paz y el presidente de la Liga de Faros, Raúl Sosa."
    assert agencies(text) == {"Hugo Paz": "CGT", "Raúl Sosa": "Liga de Faros"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Asistieron Ana Ruiz – ministra de Salud – Omar Cruz – alcalde de Loja – y Luis Peña – director de Riego.",
            {"Ana Ruiz": "ministra de Salud", "Omar Cruz": "alcalde de Loja", "Luis Peña": "director de Riego"},
        ),
        (
            "Asistieron los obispos Ana Ruiz – Arzobispa de Guano – Omar Cruz de Loja, Luis Peña de San Blas, Raúl "
            "Sosa de Morón y Juan Gil de Nueve de Julio.",
            {
                "Ana Ruiz": "Arzobispa de Guano",
                "Omar Cruz": "obispo de Loja",
                "Luis Peña": "obispo de San Blas",
                "Raúl Sosa": "obispo de Morón",
                "Juan Gil": "obispo de Nueve de Julio",
            },
        ),
        (
            "Al encuentro fueron por el sector de los puertos nombres como Damián Funes, Elsa Mora y Juan Gil.",
            {"Damián Funes": None, "Elsa Mora": None, "Juan Gil": None},
        ),
    ],
)
def test_dashes_with_spaces_and_places_right_behind_names(text, expected):
    assert there(text) == expected
