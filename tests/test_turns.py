"""Where a text turns from one meeting to another of the same people, and where it does not."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract


def meetings(text: str, lang: str) -> list[list[str]]:
    """The attendees of each meeting held."""
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang=lang)
    return [[a.name for a in m.attendees] for m in extract(document).meetings if m.status == "held"]


EN = "Minister Lena Okoye met with Mayor Ruth Lund on Tuesday."
ES = "La ministra Luz Mora se reunió el martes con el alcalde Hugo Sosa."
TURNS = [
    ("en", f"{EN}\n\nMinister Okoye received Senator Omar Haddad for talks on ports.", ["Lena Okoye", "Omar Haddad"]),
    ("en", f"{EN}\n\nShe met with Senator Omar Haddad.", ["Lena Okoye", "Omar Haddad"]),
    ("en", f"{EN}\n\nIn her meeting with Senator Omar Haddad, ports were the topic.", ["Omar Haddad"]),
    ("en", f"{EN}\n\nThey also attended a banquet hosted by Senator Omar Haddad.", ["Omar Haddad"]),
    ("es", f"{ES}\n\nLa ministra Mora recibió a la senadora Eva Paz.", ["Luz Mora", "Eva Paz"]),
    ("es", f"{ES}\n\nEn la reunión con la senadora Eva Paz se habló de puertos.", ["Eva Paz"]),
    (
        "es",
        f"{ES}\n\nPosteriormente se efectuó una sesión de trabajo en la que participó la senadora Eva Paz.",
        ["Eva Paz"],
    ),
    (
        "es",
        f"{ES}\n\nComo parte de la visita, también Mora y Sosa tuvieron una cena de trabajo.",
        ["Luz Mora", "Hugo Sosa"],
    ),
]
GOES_ON = [
    ("en", f"{EN}\n\nDuring the talks, Minister Okoye received a report from Senator Omar Haddad."),
    ("en", f"{EN}\n\nAfter the meeting with Mayor Lund, Minister Okoye spoke to the press."),
    ("es", f"{ES}\n\nEn la reunión con el alcalde Sosa se habló de puertos."),
    ("es", f"{ES}\n\nEn el encuentro participó la senadora Eva Paz."),
]


@pytest.mark.parametrize(("lang", "text", "second"), TURNS)
def test_others_met_in_turn_are_another_meeting(lang: str, text: str, second: list[str]) -> None:
    found = meetings(text, lang)
    assert len(found) == 2
    assert set(second) <= set(found[1])


@pytest.mark.parametrize(("lang", "text"), GOES_ON)
def test_the_meeting_goes_on(lang: str, text: str) -> None:
    assert len(meetings(text, lang)) == 1


NOBODY = [
    ("en", f"{EN}\n\nSenator Omar Haddad was addressing a news conference yesterday."),
    ("en", f"{EN} Spokesperson Omar Haddad said so in a statement.\n\nHaddad also noted that ports matter."),
    ("en", f"{EN} The visit is a stop of a tour that began in Oslo, where she saw Governor Omar Haddad."),
    ("es", f"{ES}\n\nEl senador Omar Haddad encabezó una rueda de prensa."),
    (
        "es",
        f"{ES}\n\nLa visita es parte de una gira que arrancó en Lima, donde fue recibida por el presidente Luis Paz."
        " Posteriormente, visitó Quito, donde se reunió con el alcalde Omar Haddad.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), NOBODY)
def test_the_press_and_stops_before_put_nobody_in_the_room(lang: str, text: str) -> None:
    assert {name for meeting in meetings(text, lang) for name in meeting} & {"Omar Haddad", "Luis Paz"} == set()


def test_talking_about_something_is_meeting() -> None:
    text = "At their meeting today, Minister Lena Okoye and Speaker Omar Haddad talked about ports."
    assert meetings(text, "en") == [["Lena Okoye", "Omar Haddad"]]


AWAY = [
    ("es", f"{ES} Con la representación del gobernador, Omar Haddad, acudió la jueza Eva Mora."),
    ("es", f"{ES}\n\nLa ministra Mora en Lima con el alcalde Sosa. Foto: Omar Haddad / EL DIARIO"),
    ("en", f"{EN}\n\nThe Chief of Staff, General Omar Haddad was represented at the meeting."),
]


@pytest.mark.parametrize(("lang", "text"), AWAY)
def test_whom_another_stands_for_and_who_took_the_picture_were_not_there(lang: str, text: str) -> None:
    assert "Omar Haddad" not in {name for meeting in meetings(text, lang) for name in meeting}
