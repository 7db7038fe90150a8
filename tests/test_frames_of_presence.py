"""Ways of saying who was there, in forms of their verbs that cues written out by hand leave out; and rows led away."""

from __future__ import annotations

import pytest

from benchmarks.frames import in_rooms

ES = "La ministra Elsa Rivas y el canciller Omar Jara se reunieron el martes en Lima."
EN = "Minister Elsa Rivers and Ambassador Victor Moss met on Tuesday in Oslo."


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "En la sesión ha estado el alcalde Raúl Montes."),
        ("es", "El alcalde Raúl Montes tomaba parte en la reunión."),
        ("es", "En la reunión toma la palabra el alcalde Raúl Montes."),
        ("es", "En el encuentro habla el alcalde Raúl Montes."),
        ("es", "El alcalde Raúl Montes está en la reunión."),
        ("es", "En la reunión interviene el alcalde Raúl Montes."),
        ("en", "The session, which Mayor Raúl Montes has led, dealt with the ports."),
        ("en", "Also sitting in on the meeting was Mayor Raúl Montes."),
        ("en", "Mayor Raúl Montes spoke at the meeting."),
        ("en", "Mayor Raúl Montes was in attendance at the hearing."),
    ],
)
def test_somebody_was_there(lang: str, sentence: str) -> None:
    assert set().union(*in_rooms(sentence, lang)) == {"Raúl Montes"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayor Raúl Montes and Judge Ana Vela meet.",
        "In Oslo, Mayor Raúl Montes and Judge Ana Vela hold talks.",
        "Mayor Raúl Montes and Judge Ana Vela host the session.",
        "Mayor Raúl Montes and Judge Ana Vela, who co-chair the talks, spoke of the ports.",
        "Besides Raúl Montes, Judge Ana Vela attended the meeting.",
    ],
)
def test_two_were_there(sentence: str) -> None:
    assert set().union(*in_rooms(sentence, "en")) == {"Raúl Montes", "Ana Vela"}


def test_two_beside_each_other_are_at_one_meeting() -> None:
    text = "Junto a la ministra Ana Vela, el embajador Raúl Montes asistió a la reunión el 4 de marzo de 2025."
    assert in_rooms(text, "es") == [{"Raúl Montes", "Ana Vela"}]
    assert in_rooms(text.replace("Junto a", "Excepto"), "es") == [{"Raúl Montes"}]


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "La reunión se celebró en ausencia del alcalde Raúl Montes, la rectora Ana Vela y el juez Luis Tejada."),
        (
            "es",
            "La ministra invitó al alcalde, Raúl Montes, y la rectora, Ana Vela, a participar en la reunión de julio.",
        ),
        (
            "en",
            "The meeting was held at the request of Mayor Ruth Osei, Judge Omar Haddad and Commissioner Lucy Farrant.",
        ),
        (
            "en",
            "The minister thanked Mayor Ruth Osei, Judge Omar Haddad and Commissioner Lucy Farrant for the support.",
        ),
        ("en", "The minister regretted the absence of Mayor Ruth Osei and Judge Omar Haddad."),
    ],
)
def test_what_leads_to_the_first_of_a_row_is_said_of_all_of_it(lang: str, sentence: str) -> None:
    there = {"es": {"Elsa Rivas", "Omar Jara"}, "en": {"Elsa Rivers", "Victor Moss"}}[lang]
    assert set().union(*in_rooms(f"{ES if lang == 'es' else EN} {sentence}", lang)) == there


def test_the_row_that_a_verb_follows_is_its_subject() -> None:
    text = "Tras la carta del juez Luis Tejada, la rectora Ana Vela y el alcalde Raúl Montes se reunieron en Lima."
    assert set().union(*in_rooms(text, "es")) == {"Ana Vela", "Raúl Montes"}
