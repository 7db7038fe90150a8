"""A verb of meeting that is denied or still to come puts nobody in the room, and who did not come stayed away."""

from __future__ import annotations

import pytest

from benchmarks.frames import in_rooms

HOSTS = {"es": {"Elsa Rivas", "Omar Jara"}, "en": {"Elsa Rivers", "Victor Moss"}}
LEAD = {
    "es": "La ministra Elsa Rivas y el canciller Omar Jara se reunieron el martes en Lima.",
    "en": "Minister Elsa Rivers and Ambassador Victor Moss met on Tuesday in Oslo.",
}


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "El alcalde Raúl Montes, la rectora Ana Vela y el juez Luis Tejada no han intervenido en la reunión."),
        ("es", "El alcalde Raúl Montes no tomaba parte en la sesión."),
        ("es", "El alcalde Raúl Montes y la rectora Ana Vela declinaron tomar parte en la reunión."),
        ("es", "La reunión terminó sin que asistiera el alcalde Raúl Montes."),
        (
            "es",
            "El alcalde, Raúl Montes, la rectora, Ana Vela, y el juez, Luis Tejada, prevén acudir a la de julio.",
        ),
        ("es", "El alcalde Raúl Montes tenía previsto sumarse a la reunión."),
        ("es", "La ministra pidió dialogar con el alcalde Raúl Montes y la rectora Ana Vela."),
        ("es", "Se espera que el alcalde Raúl Montes esté presente en la reunión de julio."),
        ("en", "Mayor Ruth Osei and Judge Omar Haddad declined to take part in the working session."),
        ("en", "Mayor Ruth Osei has not been present at the session."),
        ("en", "Nor did Mayor Ruth Osei take part in the meeting."),
        ("en", "Mayor Ruth Osei was to take part in the working session but left for Rome."),
        ("en", "Mayor Ruth Osei and Judge Omar Haddad plan to be present at the July meeting."),
        ("en", "The minister asked to sit down with Mayor Ruth Osei and Judge Omar Haddad."),
        ("en", "Mayor Ruth Osei, of Lakeport, and Judge Omar Haddad, of Dale, should attend the July meeting."),
    ],
)
def test_denied_or_still_to_come(lang: str, sentence: str) -> None:
    assert set().union(*in_rooms(f"{LEAD[lang]} {sentence}", lang)) == HOSTS[lang]


MET = {
    "es": "la ministra Elsa Rivas se reunió con el alcalde Raúl Montes",
    "en": "Minister Elsa Rivas met Mayor Raúl Montes",
}


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("es", "{met}, pero no llegaron a un acuerdo."),
        ("es", "{met} y lo invitó a visitar Oslo."),
        ("es", "Para que ningún pueblo llegue sin agua al verano, {met}."),
        ("es", "En la reunión, en la que estuvo presente el alcalde Raúl Montes, intervino la ministra Elsa Rivas."),
        ("en", "{met}, who has not been able to visit Oslo."),
    ],
)
def test_what_else_is_denied_or_to_come_leaves_them_there(lang: str, sentence: str) -> None:
    assert set().union(*in_rooms(sentence.format(met=MET[lang]), lang)) == {"Elsa Rivas", "Raúl Montes"}
