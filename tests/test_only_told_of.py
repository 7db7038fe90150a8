"""Who is named where a meeting is told of, and was not in the room by that."""

from __future__ import annotations

import pytest
from rooms import names


def there(text: str, lang: str) -> set[str]:
    """Everybody in a room of the text."""
    return names(text, lang, "2026-05-10")


@pytest.mark.parametrize(
    "text",
    [
        "Por instrucciones del presidente Juan Vela y el ministro de Salud Omar Paz, el juez Luis Peña se reunió "
        "con la alcaldesa Ana Ruiz.",
        "En nombre de los copresidentes, comandantes Juan Vela y Rosa Gil, el juez Luis Peña recibió a la jueza "
        "Ana Ruiz.",
        "El canciller Luis Peña recibió a la alcaldesa Ana Ruiz para hablar de la denuncia contra el rector Juan Vela.",
        "El canciller Luis Peña recibió a la alcaldesa Ana Ruiz. El encuentro fue solicitado por el diputado Omar Paz.",
        "El canciller, Luis Peña, se reunió el martes con la alcaldesa, Ana Ruiz. “La obra la pidió el juez, Juan "
        "Vela, cuando visitó Loja”, dijo Peña.",
        'El canciller, Luis Peña, se reunió el martes con la alcaldesa, Ana Ruiz. "La obra la pidió el juez, Juan '
        'Vela, cuando visitó Loja", dijo Peña.',
    ],
)
def test_spanish(text):
    assert there(text, "es") == {"Luis Peña", "Ana Ruiz"}


@pytest.mark.parametrize(
    "text",
    [
        "On the instructions of President Bill Pask and Minister Omar Vane, Mayor Ann Roe met Governor Tom Doe.",
        "Deputy Minister Ann Roe met Governor Tom Doe on Monday to discuss the lawsuit against President Bill Pask.",
        "Deputy Minister Ann Roe met Governor Tom Doe. The visit was arranged through Ambassador Eve Moss.",
        "Deputy Minister Ann Roe met Governor Tom Doe. She said she has talked about it with Senator Eve Moss.",
        '"It was President Bill Pask who asked for it when he visited," said Minister Ann Roe after meeting Governor '
        "Tom Doe on Monday.",
    ],
)
def test_english(text):
    assert there(text, "en") == {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("“Hoy nos reunimos con el ministro Juan Vela y la rectora Rosa Gil”, dijo la alcaldesa Ana Ruiz.", "es"),
        ("“Tuvimos una reunión con el ministro Juan Vela y la rectora Rosa Gil”, dijo la alcaldesa Ana Ruiz.", "es"),
        ('"We met Minister Juan Vela and Rector Rosa Gil today," Mayor Ana Ruiz said.', "en"),
    ],
)
def test_whom_the_speaker_met_was_there(text, lang):
    assert there(text, lang) >= {"Juan Vela", "Rosa Gil"}


def test_whom_the_speaker_was_glad_to_meet_was_there():
    text = (
        "Mayor Ana Ruiz met the farmers. Speaking after the meeting, she said: “I was very glad to be able to meet "
        "with the Chair of the Union, Juan Vela, and Rector Rosa Gil.”"
    )
    assert there(text, "en") == {"Ana Ruiz", "Juan Vela", "Rosa Gil"}


def test_whom_the_speaker_hopes_to_meet_was_not():
    text = 'Mayor Ana Ruiz met Dean Tom Doe on Monday. "We hope to meet with Minister Juan Vela soon," she said.'
    assert there(text, "en") == {"Ana Ruiz", "Tom Doe"}


@pytest.mark.parametrize(
    "text",
    [
        "The visit was made possible by Senator Eve Moss and Judge Omar Vane.",
        "Prosecutors are investigating Senator Eve Moss and Judge Omar Vane for fraud.",
        "Governor Doe pointed to the strong ties between Senator Eve Moss and Judge Omar Vane.",
        "Senator Eve Moss and her husband, Judge Omar Vane, were in Bonn in July 2022 to attend a royal wedding.",
    ],
)
def test_officials_whom_a_sentence_names_for_something_else(text):
    assert there(f"Deputy Minister Ann Roe met Governor Tom Doe in Oslo. {text}", "en") == {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    "text",
    [
        "With them were Senator Eve Moss and Judge Omar Vane.",
        "From the private sector were Senator Eve Moss and Judge Omar Vane.",
        "Senator Eve Moss and Judge Omar Vane made presentations on three zones.",
        "In the course of this meeting, Senator Eve Moss and Judge Omar Vane put their names to a pact.",
    ],
)
def test_officials_whom_a_sentence_lists(text):
    found = there(f"Deputy Minister Ann Roe met Governor Tom Doe in Oslo. {text}", "en")
    assert found == {"Ann Roe", "Tom Doe", "Eve Moss", "Omar Vane"}


@pytest.mark.parametrize(
    "text",
    [
        "Luis Peña pidió ser recibido por el primer ministro, Juan Vela, petición que la jueza prometió elevar.",
        "De lo acordado se dará parte al ministro Juan Vela.",
        "Los vecinos desconocen al dirigente Juan Vela.",
        "Luis Peña declaró haber recibido instrucciones de un tal Juan Vela.",
    ],
)
def test_spanish_behind_a_meeting(text: str) -> None:
    met = "El rector Luis Peña se reunió el martes con la alcaldesa Ana Ruiz. "
    assert there(met + text, "es") == {"Luis Peña", "Ana Ruiz"}


@pytest.mark.parametrize(
    "text",
    [
        "The transport minister, Sam Lowe, had sent a written greeting, which Rowe read.",
        "Professor Sam Lowe could not travel; his speech was delivered by Ann Rowe.",
        "Ann Rowe closed with a toast to beekeeper Sam Lowe, laid up at home.",
    ],
)
def test_english_behind_a_meeting(text: str) -> None:
    assert there("Harbour Master Ann Rowe met Mayor Tom Deller on Tuesday. " + text, "en") == {"Ann Rowe", "Tom Deller"}
