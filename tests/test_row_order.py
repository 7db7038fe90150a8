"""In which order rows say posts and names, and that one look at the whole row decides it."""

from __future__ import annotations

import pytest
from rooms import attendees

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
        "Asistieron a la reunión Hugo Sosa (fiscal), Luz Mora (alcaldesa y diputada por Guano), Eva Paz (jueza).",
        {"Hugo Sosa": "fiscal", "Luz Mora": "alcaldesa y diputada por Guano", "Eva Paz": "jueza"},
        "two posts in one bracket",
    ),
    (
        "es",
        "A la reunión asistieron:\n\nAlcaldesa de Guano: Luz Mora\nJefe de Riego: Hugo Sosa\nFiscal: Eva Paz\n",
        {"Luz Mora": "Alcaldesa de Guano", "Hugo Sosa": "Jefe de Riego", "Eva Paz": "Fiscal"},
        "a colon after each post",
    ),
    (
        "en",
        "Present were Lena Okoye, the local MLA, Omar Haddad, the Head of Department, and Ruth Lund, the Clerk.",
        {"Lena Okoye": "local MLA", "Omar Haddad": "Head of Department", "Ruth Lund": "Clerk"},
        "a post that fills its item, with a word before it that no list has",
    ),
    (
        "en",
        "The meeting was attended by the following:\n\nMayor: Lena Okoye\nDeputy Clerk of the County: Omar Haddad\n",
        {"Lena Okoye": "Mayor", "Omar Haddad": "Deputy Clerk of the County"},
        "a colon after each post in English",
    ),
    (
        "en",
        "In attendance was Premier Lena Okoye, the Minister of Ports, Omar Haddad, the Minister of Fish, Ines Mir, "
        "Harbour Commissioner, Lieutenant General Rosa Blume, and other officials.",
        {
            "Lena Okoye": "Premier",
            "Omar Haddad": "Minister of Ports",
            "Ines Mir": "Minister of Fish",
            "Rosa Blume": "Harbour Commissioner",
        },
        "a post as a title first, then posts before the names",
    ),
    (
        "en",
        "The meeting was attended by Governor Lena Okoye, the chair of the Ports Board, Omar Haddad, the head of the "
        "Mayors' League, and Ines Mir, the treasurer.",
        {
            "Lena Okoye": "chair of the Ports Board",
            "Omar Haddad": "head of the Mayors' League",
            "Ines Mir": "treasurer",
        },
        "a post as a title first, then posts behind the names",
    ),
]


@pytest.mark.parametrize(("lang", "text", "posts", "about"), ROWS, ids=[row[3] for row in ROWS])
def test_each_has_their_own_post(lang: str, text: str, posts: dict[str, str], about: str) -> None:
    found = {a.name: a.role for a in attendees(text, lang)}
    assert found == posts, about


def test_a_body_before_a_colon_is_no_post() -> None:
    text = "Asistieron:\n\nMinisterio de Salud: Luz Mora, directora\nAlcaldía de Guano: Hugo Sosa, jefe de Riego\n"
    found = {a.name: a.role for a in attendees(text, "es")}
    assert found == {"Luz Mora": "directora", "Hugo Sosa": "jefe de Riego"}


COMPLEMENTS = [
    "el presidente de FETRASUR Luis Vela",
    "la alcaldesa de San Pedro Qochula Eva Vela",
    "el director de Seguridad Pública y Movilidad de Texpoco Luis Vela",
    "el subdelegado del Gobierno en Quádiz Luis Vela",
    "la jefa de la Comandancia de la Guardia Rural de Quádiz Eva Vela Soto",
    "el presidente del Consejo de Ministros Luis Vela",
    "el presidente de la Cámara de Diputados Luis Vela",
    "la ministra de Hacienda Eva Vela",
    "el titular de Hacienda Pública Luis Vela",
    "el ministro de Asuntos del Canal Luis Vela",
    "el intendente de General Pelgrano Luis Vela",
    "el jefe de la Policía Escolar Luis Vela",
]


@pytest.mark.parametrize("said", COMPLEMENTS)
def test_a_given_name_opens_the_name_behind_a_complement(said: str) -> None:
    text = f"En la reunión participaron {said} y la alcaldesa de Quito, Ana Ruiz."
    found = {a.name: a.role for a in attendees(text, "es")}
    first = next(iter(found))
    assert len(found) == 2
    assert first in ("Luis Vela", "Eva Vela", "Eva Vela Soto")
    assert f"{found[first]} {first}" == said.split(maxsplit=1)[1]


ENGLISH = ["Mayor of Qlarkton Luis Vela", "Minister of Energy and Public Utilities Qochi Vela"]


@pytest.mark.parametrize("said", ENGLISH)
def test_a_name_begins_behind_an_english_complement(said: str) -> None:
    text = f"The {said} met Sheriff Ann Lee on Tuesday."
    found = [f"{a.role} {a.name}" for a in attendees(text, "en")]
    assert found == [said, "Sheriff Ann Lee"]


@pytest.mark.parametrize("said", ["la escuela Benito Vela", "el asesor del ministro Hugo Vela", "el museo Luis Vela"])
def test_whom_a_thing_is_named_after_is_nobody(said: str) -> None:
    text = f"En la reunión participaron {said} y la alcaldesa de Quito, Ana Ruiz."
    assert [a.name for a in attendees(text, "es")] in ([], ["Ana Ruiz"])


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("es", "El alcalde Hugo Sosa recibió a Julio Vela Rojas, director de Riego.", "Julio Vela Rojas"),
        ("es", "El alcalde Hugo Sosa se reunió con César Vela, director de Riego.", "César Vela"),
        ("en", "Mayor Ann Lee met with Gray Bellow, director of planning.", "Gray Bellow"),
    ],
)
def test_a_post_behind_common_words_tells_that_they_are_a_name(lang: str, text: str, name: str) -> None:
    assert name in [a.name for a in attendees(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Present at the meeting were Peter Lund, Brick Stonehold and Rose Vela."),
        ("es", "Asistieron a la reunión Pedro Luna, Qolor Piedra y Rosa Vera."),
    ],
)
def test_whoever_stands_between_two_people_in_a_row_is_somebody(lang: str, text: str) -> None:
    assert len(attendees(text, lang)) == 3


@pytest.mark.parametrize(
    "name", ["Sanjay Stone", "Yevgeny Park", "Folasade Bright", "Krzysztof Bell", "Tuilaepa Young"]
)
def test_given_names_of_the_world_open_names_of_common_words(name: str) -> None:
    text = f"Mayor {name} met Governor Ann Lee on Tuesday."
    assert name in [a.name for a in attendees(text, "en")]


@pytest.mark.parametrize(
    "said", ["Jackson Mayor Peter Lund", "Florence Mayor Peter Lund", "Madison Sheriff Peter Lund"]
)
def test_a_town_called_like_a_person_is_no_part_of_the_mayors_name(said: str) -> None:
    text = f"{said} met Judge Ann Lee on Tuesday."
    assert [a.name for a in attendees(text, "en")] == ["Peter Lund", "Ann Lee"]


def test_letters_behind_a_name_that_end_in_a_stop_end_no_list() -> None:
    text = (
        "Present at the meeting were:\n\nMayor: Lena Okoye, Ph.D.\nClerk: Omar Haddad\nDirector of Audit: Ruth Lund\n"
    )
    found = {a.name: a.role for a in attendees(text, "en")}
    assert found == {"Lena Okoye": "Mayor", "Omar Haddad": "Clerk", "Ruth Lund": "Director of Audit"}


def test_whom_somebody_stands_for_is_no_body() -> None:
    text = "Asistió a la reunión el fiscal Luis Paz. El gobernador Juan Mora fue representado por la jueza Eva Paz."
    bodies = {a.name: a.agency for a in attendees(text, "es")}
    assert bodies == {"Luis Paz": None, "Eva Paz": None}
