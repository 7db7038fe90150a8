"""What a clause beside the meeting tells is the clause's: the meeting stays held, and whom only it names is out."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
CARLA, RUTH, OMAR = "Carla Winthrop", "Ruth Osei", "Omar Haddad"
X, Y, Z = f"Minister {CARLA}", f"Mayor {RUTH}", f"Judge {OMAR}"
ENGLISH = [
    f"{X} met {Y} though the session with {Z} was cancelled.",
    f"{X} met {Y} after returning from Rome, where she had met {Z}.",
    f"{X} met {Y} to prepare the visit that {Z} will make in June.",
    f"{X} met {Y}, whose predecessor, {Z}, resigned in March.",
    f"{X} met {Y} before leaving for Rome, where she will meet {Z}.",
    f"{X} met {Y} and recalled the meeting held in Oslo in March.",
    f"{X} met {Y} to follow up on the pact signed in 2023.",
    f"{X} told {Y} at their meeting that no decision had been taken.",
    f"{X} and {Y} met on Monday but did not reach an agreement.",
    f"{X} met {Y} despite the absence of {Z}.",
]
ELSA, JULIO, JARA = "Elsa Rivas", "Julio Arce", "Omar Jara"
A, B, C = f"La ministra {ELSA}", f"el alcalde {JULIO}", f"el juez {JARA}"
SPANISH = [
    f"{A} se reunió con {B} aunque la sesión con {C} fue cancelada.",
    f"{A} se reunió con {B} tras volver de Roma, donde se había reunido con {C}.",
    f"{A} se reunió con {B} para preparar la visita que {C} hará en junio.",
    f"{A} se reunió con {B}, cuyo antecesor, {C}, renunció en marzo.",
    f"{A} se reunió con {B} antes de partir a Roma, donde se reunirá con {C}.",
    f"{A} y {B} se reunieron el lunes, pero no llegaron a un acuerdo.",
    f"{A} se reunió con {B} para dar seguimiento a los compromisos asumidos en la cumbre de 2023.",
    f"{A} explicó al alcalde {JULIO}, en una reunión, que no se ha tomado ninguna decisión.",
    f"{A} se reunió con {B}, luego de que {C} anunciara su renuncia.",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_an_english_clause_tells_of_itself_alone(text: str) -> None:
    assert names(text, "en", TODAY) == {CARLA, RUTH}


@pytest.mark.parametrize("text", SPANISH)
def test_a_spanish_clause_tells_of_itself_alone(text: str) -> None:
    assert names(text, "es", TODAY) == {ELSA, JULIO}


def test_a_meeting_put_off_or_told_of_before_stays_so() -> None:
    assert names(f"A meeting of {X} with {Y} was cancelled.", "en", TODAY) == set()
    assert names(f"{X} had met {Y} in Oslo.", "en", TODAY) == set()
    assert names(f"La reunión de {A.lower()} con {B} fue cancelada.", "es", TODAY) == set()


NOT_MET = [
    ("en", f"{X} cancelled a meeting with {Y}."),
    ("en", f"{X} refused to meet {Y}."),
    ("en", f"{X} congratulated {Y} on her election."),
    ("es", f"{A} felicitó al alcalde {JULIO} por su elección."),
    ("es", f"{A} canceló una reunión con {B}."),
    ("es", f"{A} se negó a reunirse con {B}."),
    ("es", f"{A} designó al alcalde {JULIO} al frente del puerto."),
]
TWO = [
    ("en", f"{Y} made a courtesy call to {X} today.", {CARLA, RUTH}),
    ("en", f"{X} signed the agreement with {Y} at a ceremony in Oban.", {CARLA, RUTH}),
    ("en", f"At the invitation of {X}, {Y} visited Oban and held talks with {Z}.", {RUTH, OMAR}),
    ("en", f"{X} met {Y}, {Z} told reporters on Monday.", {CARLA, RUTH}),
    ("es", f"{A} ofreció un desayuno de trabajo al alcalde {JULIO}.", {ELSA, JULIO}),
    ("es", f"{A} firmó el acuerdo con {B} en un acto en Lima.", {ELSA, JULIO}),
    ("es", f"{A} se reunió con {B}, dijo {C} a la prensa.", {ELSA, JULIO}),
]


@pytest.mark.parametrize(("lang", "text"), NOT_MET)
def test_a_meeting_that_was_not_is_none(lang: str, text: str) -> None:
    assert names(text, lang, TODAY) == set()


@pytest.mark.parametrize(("lang", "text", "there"), TWO)
def test_who_is_one_side_and_who_only_tells(lang: str, text: str, there: set[str]) -> None:
    assert names(text, lang, TODAY) == there


def test_a_headline_in_the_present_over_a_meeting_to_come_puts_nobody_there() -> None:
    body = "Se reunirán este lunes. Tomarán parte en la cita la alcaldesa Ruth Osei y el intendente Omar Jara."
    assert names(f"Ministra recibe a Osei y Jara por el agua\n\n{body}", "es", TODAY) == set()


def test_who_is_summoned_is_only_asked_to_come() -> None:
    assert names(f"{A} convocó al alcalde {JULIO} a una reunión.", "es", TODAY) == {ELSA}


@pytest.mark.parametrize(
    "text",
    [
        f"The two-hour talks between {X} and {Y} centred on ports.",
        f"Discussions between {X} and {Y} on Tuesday focused on ports.",
    ],
)
def test_what_an_english_meeting_did_says_that_it_was(text: str) -> None:
    assert names(text, "en", TODAY) == {CARLA, RUTH}


@pytest.mark.parametrize(
    "text",
    [
        f"Las conversaciones entre {A.lower().replace('elsa rivas', ELSA)} y {B} giraron en torno a los puertos.",
        f"La reunión de dos horas entre {B} y la ministra {ELSA} terminó sin comunicado.",
        f"La reunión del ministro {JULIO} con la alcaldesa {ELSA} se centró en los puertos.",
    ],
)
def test_what_a_spanish_meeting_did_says_that_it_was(text: str) -> None:
    assert names(text, "es", TODAY) == {ELSA, JULIO}


def test_talks_to_come_between_two_put_nobody_there() -> None:
    assert names(f"Talks between {X} and {Y} are scheduled for June.", "en", TODAY) == set()
    assert names(f"Las conversaciones entre {B} y la ministra {ELSA} no se realizaron.", "es", TODAY) == set()


def test_who_appointed_somebody_and_whose_kin_they_are_is_in_no_room() -> None:
    text = f"Los alcaldes se reunieron con {ELSA}, nombrada hace poco por el presidente de Chile, {JARA}, como jefa."
    assert names(text, "es", TODAY) == {ELSA}
    kin = f"{ELSA}, nieta del histórico líder {JARA}, se reunió con {B}."
    assert names(kin, "es", TODAY) == {ELSA, JULIO}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", f"{A} se reunió con {B}. Decidirá el Consejo, que está integrado por {C} y la jueza Ida Brandt."),
        ("en", f"{X} met {Y}. The task force, which includes {Z} and Judge Ida Brandt, is to decide."),
        ("en", f"{X} met {Y}. They heard of working groups:\n- Ports (co-chaired by {Z} and Judge Ida Brandt)"),
    ],
)
def test_who_is_in_a_body_or_leads_it_did_not_come_by_that(lang: str, text: str) -> None:
    assert names(text, lang, TODAY) == ({CARLA, RUTH} if lang == "en" else {ELSA, JULIO})


def test_a_hall_named_after_somebody_is_nobody() -> None:
    text = f"{A} se reunió con {B} en las instalaciones del Centro de Convenciones {JARA}."
    assert names(text, "es", TODAY) == {ELSA, JULIO}
