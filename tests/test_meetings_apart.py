"""Several meetings of one text: told in one sentence, or with the same people who are not named again."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

LENA, OMAR, RUTH, NILS = "Lena Okoye", "Omar Haddad", "Ruth Lund", "Nils Aho"
LUZ, HUGO, EVA, RAUL = "Luz Mora", "Hugo Sosa", "Eva Paz", "Raúl Cano"


def meetings(text: str, lang: str) -> list[set[str]]:
    """The attendees of each meeting held."""
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang=lang)
    return [{a.name for a in m.attendees} for m in extract(document).meetings if m.status == "held"]


EN = f"Minister {LENA} met with Mayor {RUTH} on Tuesday."
ES = f"La ministra {LUZ} se reunió el martes con el alcalde {HUGO}."
IN_ONE_SENTENCE = [
    (
        "en",
        f"Minister {LENA} held separate meetings with Senator {OMAR} and Mayor {RUTH}.",
        [{LENA, OMAR}, {LENA, RUTH}],
    ),
    (
        "en",
        f"On the sidelines of the forum, Minister {LENA} met Chilean Senator {OMAR} and Peruvian Mayor {RUTH}.",
        [{LENA, OMAR}, {LENA, RUTH}],
    ),
    (
        "en",
        f"Minister {LENA} met with Senator {OMAR} and his deputy {NILS} and later with Mayor {RUTH}.",
        [{LENA, OMAR, NILS}, {LENA, RUTH}],
    ),
    (
        "en",
        f"Minister {LENA} met with Senator {OMAR}, and held separate meetings with Mayor {RUTH} and Governor {NILS}.",
        [{LENA, OMAR}, {LENA, RUTH}, {LENA, NILS}],
    ),
    (
        "es",
        f"La ministra {LUZ} se reunió con el alcalde {HUGO} y luego con la senadora {EVA}.",
        [{LUZ, HUGO}, {LUZ, EVA}],
    ),
    (
        "es",
        f"La ministra {LUZ} se reunió con el alcalde {HUGO}; con la senadora {EVA}; y luego con el juez {RAUL}.",
        [{LUZ, HUGO}, {LUZ, EVA}, {LUZ, RAUL}],
    ),
    (
        "es",
        f"La ministra {LUZ} sostuvo reuniones con el alcalde {HUGO} y la senadora {EVA}.",
        [{LUZ, HUGO}, {LUZ, EVA}],
    ),
    (
        "es",
        f"{ES} Se reunió, además, con sus homólogos de Chile, {EVA}, y de Perú, {RAUL}.",
        [{LUZ, HUGO}, {LUZ, EVA}, {LUZ, RAUL}],
    ),
]
BESIDES = [
    ("en", f"Minister {LENA} met with Senator {OMAR} after meeting with Mayor {RUTH}.", [{LENA, OMAR}, {LENA, RUTH}]),
    ("en", f"Following talks with Mayor {RUTH}, Minister {LENA} met Senator {OMAR}.", [{LENA, RUTH}, {LENA, OMAR}]),
    ("es", f"Tras reunirse con el alcalde {HUGO}, la ministra {LUZ} recibió a {EVA}.", [{LUZ, HUGO}, {LUZ, EVA}]),
    (
        "es",
        f"Además del encuentro con el alcalde {HUGO}, la ministra {LUZ} recibió a la senadora {EVA} y al juez {RAUL}.",
        [{LUZ, HUGO}, {LUZ, EVA, RAUL}],
    ),
]
ONE = [
    ("en", f"Minister {LENA} met with Senator {OMAR} and Mayor {RUTH}."),
    ("en", f"Minister {LENA} held meetings with Mayors {OMAR} and {RUTH}."),
    ("en", f"Minister {LENA} and managers held talks last week. “Our meeting with Mayor {RUTH} was good,” she said."),
    ("es", f"La ministra {LUZ} se reunió con el alcalde {HUGO} y la senadora {EVA}."),
    ("es", f"{ES} A continuación, mantuvieron una entrevista, en la que también participó la senadora {EVA}."),
    ("es", f"{ES} Después del encuentro con el alcalde, Mora y la senadora {EVA} recorrieron el puerto."),
]


@pytest.mark.parametrize(("lang", "text", "expected"), IN_ONE_SENTENCE + BESIDES)
def test_one_sentence_tells_of_several_meetings(lang: str, text: str, expected: list[set[str]]) -> None:
    assert meetings(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), ONE)
def test_one_meeting_stays_one(lang: str, text: str) -> None:
    assert len(meetings(text, lang)) == 1


NOT_NAMED_AGAIN = [
    ("en", f"{EN}\n\nThe minister also met with Senator {OMAR}.", {LENA, OMAR}),
    ("en", f"{EN}\n\nIn the meeting with Senator {OMAR}, ports were the topic.", {LENA, OMAR}),
    ("es", f"{ES}\n\nMás tarde, la ministra se reunió con la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES}\n\nLa víspera, tras una cita con la senadora {EVA}, Mora habló de puertos.", {LUZ, EVA}),
    (
        "en",
        f"A delegation led by Minister {LENA} held talks with Mayor {RUTH}. The delegation includes Judge {NILS}."
        f"\n\nThe delegation also held talks with Senator {OMAR}.",
        {LENA, NILS, OMAR},
    ),
    (
        "es",
        f"El presidente {RAUL} se reunió con el alcalde {HUGO}.\n\nEl mandatario recibió además a la senadora {EVA}.",
        {RAUL, EVA},
    ),
]
NOT_NAMED_AGAIN += [
    ("es", f"{ES}\n\nPosteriormente fue recibida por la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES}\n\nLuego viajó a Lima, donde se reunió con la senadora {EVA}.", {LUZ, EVA}),
    ("es", f"{ES}\n\nDurante la visita, también se reunió con la senadora {EVA}.", {LUZ, EVA}),
    ("en", f"{EN}\n\nEarlier, she spoke by phone with Senator {OMAR}.", {LENA, OMAR}),
]
NOT_NAMED_AGAIN += [
    ("es", f"{ES}\n\nEl alcalde sostuvo luego otras sesiones de trabajo con la senadora {EVA}.", {HUGO, EVA}),
    ("en", f"{EN}\n\nThe mayor also called on Senator {OMAR}.", {RUTH, OMAR}),
]
NOT_NAMED_AGAIN += [
    ("es", f"{ES}\n\nDe ahí se trasladó a Lima, donde sostuvo una reunión con la senadora {EVA}.", {LUZ, EVA}),
    ("en", f"{EN}\n\nOn Monday, the official met with Senator {OMAR}.", {LENA, OMAR}),
]
SOMEBODY_ELSE = [
    ("en", f"{EN}\n\nThe governor also met with Senator {OMAR}."),
    ("en", f"The Chilean minister, {LENA}, met with Mayor {RUTH}.\n\nThe Peruvian minister also met Senator {OMAR}."),
    ("en", f"Two delegations, led by Minister {LENA} and Mayor {RUTH}, met.\n\nA delegation also met Senator {OMAR}."),
]


@pytest.mark.parametrize(("lang", "text", "second"), NOT_NAMED_AGAIN)
def test_who_met_others_need_not_be_named_again(lang: str, text: str, second: set[str]) -> None:
    assert meetings(text, lang)[-1] == second


@pytest.mark.parametrize(("lang", "text"), SOMEBODY_ELSE)
def test_another_post_is_somebody_else(lang: str, text: str) -> None:
    assert meetings(text, lang)[-1] == {OMAR}


def test_the_first_meeting_waits_for_whom_it_was_with() -> None:
    text = (
        f"Minister {LENA} held a series of meetings on Tuesday. In her meeting with Mayor {RUTH}, ports were the topic."
    )
    assert meetings(text, "en") == [{LENA, RUTH}]


def test_the_text_comes_back_to_a_meeting_by_naming_whom_it_was_with() -> None:
    text = f"{EN}\n\nMinister Okoye also met with Senator {OMAR}.\n\nMayor Lund thanked Minister Okoye."
    assert meetings(text, "en") == [{LENA, RUTH}, {LENA, OMAR}]


def test_others_who_were_not_named_before_met_elsewhere() -> None:
    text = f"{ES}\n\nPor su parte, la senadora {EVA} recibió en el Senado al juez {RAUL}."
    assert meetings(text, "es") == [{LUZ, HUGO}, {EVA, RAUL}]


def test_what_a_sentence_sums_up_is_told_later() -> None:
    text = (
        f"La ministra {LUZ} y el juez {RAUL} estuvieron en Lima en diferentes audiencias con autoridades."
        f" Por la mañana, tuvieron un encuentro con el alcalde {HUGO}."
    )
    assert meetings(text, "es") == [{LUZ, RAUL, HUGO}]


def test_who_is_never_named_met_others_one_by_one() -> None:
    text = (
        f"On Thursday, the Secretary-General met with Mayor {RUTH}. On Friday morning, he talked with Senator {OMAR}."
        f" At 6 p.m., he met with Judge {NILS}."
    )
    assert meetings(text, "en") == [{RUTH}, {OMAR}, {NILS}]


def test_who_had_just_met_one_met_another() -> None:
    text = f"{EN}\n\nAfter meeting Mayor Lund, the minister met Senator {OMAR} and discussed ports."
    assert meetings(text, "en") == [{LENA, RUTH}, {LENA, OMAR}]


def test_hours_part_the_meetings_of_a_sentence() -> None:
    text = f"Minister {LENA} met at 10 am with Mayor {RUTH}, and at 11:30 am with Senator {OMAR}."
    assert meetings(text, "en") == [{LENA, RUTH}, {LENA, OMAR}]


def test_who_had_met_today_met() -> None:
    assert meetings(f"Minister {LENA} had met and held talks with Mayor {RUTH} today.", "en") == [{LENA, RUTH}]


def test_the_second_meeting_follows_the_first_one() -> None:
    text = (
        f"La primera reunión tuvo lugar en Lima, donde estuvo presente la senadora {EVA}."
        f" El segundo encuentro fue en Quito, donde les recibió el alcalde {HUGO}."
    )
    assert meetings(text, "es") == [{EVA}, {HUGO}]


def test_who_met_before_anybody_else_is_named() -> None:
    text = (
        f"Governor {LENA} toured the port. She met with area leaders to listen to their concerns."
        f"\n\nSenator {OMAR} was among the leaders attending the meeting."
    )
    assert meetings(text, "en") == [{LENA, OMAR}]


TO_COME = [
    (
        "es",
        f"La ministra {LUZ} tendrá una reunión este viernes con {HUGO}.\n\nLos senadores {EVA} y {RAUL} la acompañan.",
    ),
    ("es", f"El presidente {RAUL} recibirá mañana al alcalde {HUGO}. En el encuentro participa la senadora {EVA}."),
    ("es", f"La ministra {LUZ} habló de las reuniones que sostendrá con la senadora {EVA}."),
    ("en", f"Minister {LENA} will meet Mayor {RUTH} on Friday. Senator {OMAR} accompanies the minister."),
]
TO_COME += [
    ("es", f"La ministra {LUZ} va a empezar el día con una reunión con el alcalde {HUGO}."),
    ("es", f"El encuentro entre el juez {RAUL} y la senadora {EVA} se llevaría a cabo el jueves."),
    ("en", f"Minister {LENA} is slated to meet Senator {OMAR} on Wednesday."),
]
NOT_MET = [
    ("en", f"{EN}\n\nSenator {OMAR} had discussed the ports with Judge {NILS} in February.", OMAR),
    ("es", f"{ES} Con anterioridad, la delegación había sido recibida por la senadora {EVA}.", EVA),
    ("es", f"La ministra {LUZ} llegó a Lima invitada por la senadora {EVA}. Fue recibida por el alcalde {HUGO}.", EVA),
    ("en", f"{EN} However, she did not hold any meeting with Senator {OMAR}.", OMAR),
]


@pytest.mark.parametrize(("lang", "text"), TO_COME)
def test_nobody_was_at_a_meeting_to_come(lang: str, text: str) -> None:
    assert {EVA, RAUL, HUGO, OMAR, RUTH}.isdisjoint({name for meeting in meetings(text, lang) for name in meeting})


@pytest.mark.parametrize(("lang", "text", "name"), NOT_MET)
def test_whom_nobody_met_was_not_there(lang: str, text: str, name: str) -> None:
    assert name not in {name for meeting in meetings(text, lang) for name in meeting}
