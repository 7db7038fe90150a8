"""Somebody meets one after the other: each meeting with whom it was, and bodies without names are somebody too."""

from __future__ import annotations

import pytest

from benchmarks.made_texts import held_meetings

LENA, OMAR, RUTH, NILS = "Lena Okoye", "Omar Haddad", "Ruth Lund", "Nils Aho"
LUZ, HUGO, EVA, RAUL = "Luz Mora", "Hugo Sosa", "Eva Paz", "Raúl Cano"
EN = f"Minister {LENA} met with Mayor {RUTH} on Tuesday. Okoye thanked Lund for the help."
ES = f"La ministra {LUZ} se reunió el martes con el alcalde {HUGO}. Mora agradeció a Sosa la ayuda."


def meetings(text: str, lang: str) -> list[set[str]]:
    return [{a.name for a in meeting.attendees} for meeting in held_meetings(text, lang)]


TURNS = [
    ("en", f"{EN} She then met with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} The minister met with Senator {OMAR} as well.", {LENA, OMAR}),
    ("en", f"{EN} She met too with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} The minister went on to meet Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} During the visit, the minister met with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} Senator {OMAR} also received Minister Okoye.", {LENA, OMAR}),
    ("en", f"{EN} There followed talks with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} The second meeting was with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN} Before her talks with Lund, she received Senator {OMAR}.", {LENA, OMAR}),
    ("es", f"{ES} Tras la reunión, la ministra se reunió con la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES} Antes de reunirse con Sosa, recibió a la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES} En una reunión aparte, la ministra habló con la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES} La segunda reunión fue con la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES} La senadora {EVA} también recibió a la ministra Mora.", {LUZ, EVA}),
]
BODIES = [
    ("en", f"{EN} The minister met with members of the Fishing Union.", [{LENA, RUTH}, {LENA}]),
    ("en", f"{EN} On Friday there was a meeting with the Dairy Council.", [{LENA, RUTH}, {LENA}]),
    ("en", f"Minister {LENA} met the Dairy Council. The minister received Senator {OMAR}.", [{LENA}, {LENA, OMAR}]),
    ("en", f"Minister {LENA} met the Dairy Council. She also met members of the Fishing Union.", [{LENA}, {LENA}]),
    ("es", f"{ES} La ministra se reunió con miembros del Sindicato de Pescadores.", [{LUZ, HUGO}, {LUZ}]),
    ("es", f"La ministra {LUZ} recibió al Consejo Lechero. Recibió también a la senadora {EVA}.", [{LUZ}, {LUZ, EVA}]),
]
AT_ONCE = [
    ("en", f"Minister {LENA} met Mayor {RUTH} and later Senator {OMAR}.", [{LENA, RUTH}, {LENA, OMAR}]),
    (
        "en",
        f"Minister {LENA} had a series of bilateral meetings with Mayor {RUTH} and Senator {OMAR}.",
        [{LENA, RUTH}, {LENA, OMAR}],
    ),
    (
        "en",
        f"Minister {LENA} met Mayor {RUTH} in the morning and met Senator {OMAR} in the afternoon.",
        [{LENA, RUTH}, {LENA, OMAR}],
    ),
    (
        "en",
        f"Minister {LENA} met Mayor {RUTH}, followed by a meeting with Senator {OMAR}.",
        [{LENA, RUTH}, {LENA, OMAR}],
    ),
    (
        "es",
        f"La ministra {LUZ} recibió al alcalde {HUGO} y más tarde a la senadora {EVA}.",
        [{LUZ, HUGO}, {LUZ, EVA}],
    ),
]
ONE = [
    ("en", f"Minister {LENA} met with local leaders. She met with Mayor {RUTH} and Senator {OMAR} to hear them."),
    ("en", f"Minister {LENA} met the Dairy Council. The minister met the Council's president, {RUTH}."),
    ("en", f"Minister {LENA} met Mayor {RUTH} of the Dairy Council. The minister met the Dairy Council on prices."),
    ("en", f"{EN} The minister and the mayor welcomed the talks between the Fishing Union and the Port Authority."),
    ("es", f"{ES} Tras la reunión, la ministra y el alcalde recorrieron el puerto."),
    ("es", f"La ministra {LUZ} recibió al Consejo Lechero. La ministra recibió a su presidenta del Consejo, {EVA}."),
]


@pytest.mark.parametrize(("lang", "text", "second"), TURNS)
def test_the_text_turns_to_another_meeting(lang: str, text: str, second: set[str]) -> None:
    assert meetings(text, lang)[1:] == [second]


@pytest.mark.parametrize(("lang", "text", "expected"), BODIES + AT_ONCE)
def test_each_meeting_is_told_apart(lang: str, text: str, expected: list[set[str]]) -> None:
    assert meetings(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), ONE)
def test_what_goes_on_is_one_meeting(lang: str, text: str) -> None:
    assert len(meetings(text, lang)) == 1
