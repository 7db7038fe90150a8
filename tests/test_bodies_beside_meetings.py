"""Bodies with the meeting, "among others" or a preposition between them and the verb: who was there, who was not."""

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

ES = "La ministra de Pesca, Carla Vidal, encabezó una reunión en Puerto Claro. "
EN = "Fisheries Minister Carla Winthrop chaired a meeting in Port Clear. "
BOTH_ES, BOTH_EN = {"Liga de Faros", "Cruz Roja"}, {"Lantern Board", "Reef Agency"}


def bodies(lang: str, sentence: str) -> set[str]:
    text = (ES if lang == "es" else EN) + sentence
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang=lang, published="2024-05-06"))
    return {body.name for meeting in report.meetings for body in meeting.bodies}


@pytest.mark.parametrize(
    ("lang", "sentence", "there"),
    [
        ("es", "Asistieron a la reunión la Liga de Faros y la Cruz Roja.", BOTH_ES),
        ("es", "Acudieron al encuentro la Liga de Faros y la Cruz Roja.", BOTH_ES),
        ("es", "A la reunión acudieron, entre otros, la Liga de Faros y la Cruz Roja.", BOTH_ES),
        (
            "es",
            "La sesión contó con la participación del Sindicato de Puertos y la Cruz Roja.",
            {"Sindicato de Puertos", "Cruz Roja"},
        ),
        ("es", "Se contó con la presencia del Colegio de Pilotos.", {"Colegio de Pilotos"}),
        ("en", "Participants in the meeting included the Lantern Board and the Reef Agency.", BOTH_EN),
        ("en", "In attendance at the session were the Lantern Board and the Reef Agency.", BOTH_EN),
        ("en", "The talks were attended by OSVIT, the Lantern Board and the Reef Agency.", {"OSVIT", *BOTH_EN}),
        ("es", "Participaron OSVIT, la Liga de Faros y la Cruz Roja.", {"OSVIT", *BOTH_ES}),
    ],
)
def test_bodies_that_were_there(lang: str, sentence: str, there: set[str]) -> None:
    assert there <= bodies(lang, sentence)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "De la Liga de Faros asistieron a la reunión Elsa Rivas y Julio Arce."),
        ("es", "Los vecinos asistieron a la reunión del Sindicato de Puertos."),
        ("es", "En la reunión se habló del Colegio de Pilotos."),
        ("en", "In the meeting they spoke of the Lantern Board."),
    ],
)
def test_bodies_that_were_not_there(lang: str, sentence: str) -> None:
    assert not bodies(lang, sentence)
