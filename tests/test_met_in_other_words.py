"""Ordinary ways to say that people met, beside the verbs of meeting; and the same words where nobody did."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
BOTH = {"Carla Winthrop", "Ruth Osei"}


@pytest.mark.parametrize(
    "text",
    [
        "The State Council heard on Tuesday from Carla Winthrop, head of the Nurses Union, and from Mayor Ruth Osei.",
        "Minister Carla Winthrop took questions for an hour from Senator Ruth Osei on Thursday.",
        "Deputy Minister Carla Winthrop sat opposite airline chairman Ruth Osei on Tuesday.",
        "Minister Carla Winthrop testified on Tuesday beside Superintendent Ruth Osei.",
        "Minister Carla Winthrop signed the book of condolence at city hall on Thursday beside Mayor Ruth Osei.",
        "Minister Carla Winthrop and Mayor Ruth Osei shook hands before the cameras on Monday.",
        "The ceremony was short, with Secretary Carla Winthrop and Ambassador Ruth Osei as witnesses.",
        "Minister Carla Winthrop and Commissioner Ruth Osei were among those meeting in Dunmore on Monday.",
        "Captain Carla Winthrop and Sheriff Ruth Osei were the panelists.",
        "Minister Carla Winthrop attended the reception given by Ambassador Ruth Osei.",
        "Both the outgoing mayor, Carla Winthrop, and mayor-elect Ruth Osei were at Monday's emergency briefing.",
        "He said that Minister Carla Winthrop did meet with Mayor Ruth Osei on Monday.",
        "The envoy, Carla Winthrop, was unable to meet with General Tomas Arlen but did meet with Mayor Ruth Osei.",
        "Governor Carla Winthrop and Deputy Governor Ruth Osei inaugurated a nine-man panel yesterday at the Chamber.",
        "Union leaders Carla Winthrop and Ruth Osei walked out of Wednesday's conciliation session after an hour.",
        "Deputy Minister Carla Winthrop, standing in for Minister Tomas Arlen, met Mayor Ruth Osei on Monday.",
        "The Council met on Monday. Members who intervened were Carla Winthrop and Ruth Osei.",
        "Admiral Carla Winthrop met the committee on Monday, according to Speaker Ruth Osei, who took part.",
        "The families of the victims met Minister Carla Winthrop and the head of the board, Ruth Osei, on Monday.",
        "The families of the victims were heard on Monday by Minister Carla Winthrop and Mayor Ruth Osei.",
        "The envoy has left. Her successor, Carla Winthrop, received the Head of Mission, Ruth Osei, on Monday.",
        "Minister Carla Winthrop received Ambassador Ruth Osei on Monday, the ministry said in a statement.",
        "Minister Carla Winthrop met Mayor Ruth Osei, the ministry's spokesman, Tomas Arlen, said in a statement.",
        "Mayor Ruth Osei met Fire Chief Carla Winthrop, whose crew lost firefighter Tomas Arlen last week.",
        "Mayor Ruth Osei met Minister Carla Winthrop, but the union's lawyer, Tomas Arlen, said nothing came of it.",
        "Minister Carla Winthrop and Mayor Ruth Osei agreed during a meeting to revive the panel, last convened in "
        "2012 under then minister Tomas Arlen.",
    ],
)
def test_ways_of_meeting(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Minister Carla Winthrop took questions from the press on Thursday.",
        "Minister Carla Winthrop heard about the flood from a newspaper on Thursday.",
        "Minister Carla Winthrop was at the conference centre on Thursday.",
        "Minister Carla Winthrop welcomed the decision of Governor Ruth Osei in a statement on Monday.",
        "Minister Carla Winthrop was unable to meet with Mayor Ruth Osei.",
    ],
)
def test_the_same_words_where_nobody_met(text: str) -> None:
    assert names(text, "en", TODAY) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I was glad to meet this morning with Mayor Ruth Osei. — Councilor Carla Winthrop",
        "Today I had the pleasure of meeting Mayor Ruth Osei at the port. – Carla Winthrop, Minister for Health",
        "Great to catch up with Mayor Ruth Osei today! – Minister Carla Winthrop",
    ],
)
def test_who_signs_what_is_told_in_the_first_person_was_there(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH


def test_who_signs_what_others_said_was_not_there() -> None:
    text = 'Minister Ruth Osei met the nurses on Monday. "It is a disgrace." – Tomas Arlen, reader'
    assert names(text, "en", TODAY) == {"Ruth Osei"}


@pytest.mark.parametrize(
    "text",
    [
        "La ministra Elsa Prieto recibió el lunes al alcalde Omar Lara, informó el ministerio en un comunicado.",
        "La ministra Elsa Prieto recibió el lunes al alcalde Omar Lara, informó el vocero Luis Cano en un comunicado.",
        "Los familiares de las víctimas se reunieron el lunes con la ministra Elsa Prieto y el alcalde Omar Lara.",
        "Su sucesora, Elsa Prieto, recibió el lunes al alcalde Omar Lara.",
    ],
)
def test_what_is_told_in_writing_and_who_came_after_in_spanish(text: str) -> None:
    assert names(text) == {"Elsa Prieto", "Omar Lara"}
