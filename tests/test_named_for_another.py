"""Who stands in a sentence about a meeting for another: what was done to them, what they wrote, who serves them."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
BOTH = {"Carla Winthrop", "Ruth Osei"}
MET = "Minister Carla Winthrop met Mayor Ruth Osei on Monday"


@pytest.mark.parametrize(
    "tail",
    [
        " and criticised Senator Tomas Arlen for the delay.",
        " and appointed Judge Tomas Arlen to the court.",
        " over a lawsuit filed by Senator Tomas Arlen.",
        " in the office once used by Governor Tomas Arlen.",
        " to discuss the bill by Senator Tomas Arlen.",
        " and handed her a letter for Governor Tomas Arlen.",
        " and said Governor Tomas Arlen had approved the plan.",
        " and the Ports Authority's board, whose chair is Rev. Tomas Arlen.",
        ", who was appointed in March by Governor Tomas Arlen.",
        ", whose husband, Tomas Arlen, once ran the port.",
        ", who takes over from Judge Tomas Arlen.",
        ", and is to see Senator Tomas Arlen on Friday.",
        " but did not see Governor Tomas Arlen.",
        " but was unable to meet with Governor Tomas Arlen.",
        " at the request of Governor Tomas Arlen.",
        ". A statement from Senator Tomas Arlen was read out.",
        ". One leader whom both hope to please is King Tomas Arlen of Andovia.",
        ". The delay led Governor Tomas Arlen to abandon the port.",
        ". Reporters gathered round party leader Tomas Arlen to learn what was said.",
        ". Many matters were discussed, party leader Tomas Arlen said.",
        ". President Tomas Arlen has promised to see both sides after the holiday.",
        ". Senator Tomas Arlen, who chairs the finance committee, has opposed the plan.",
        ". Superintendent Tomas Arlen has been on leave since January and was represented by his deputy.",
        ". Neither Governor Tomas Arlen nor Senator Una Bryce was invited.",
    ],
)
def test_a_name_behind_other_words_than_those_of_meeting_was_not_there(tail: str) -> None:
    assert names(MET + tail, "en", TODAY) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Carla Winthrop, Prime Minister Tomas Arlen's envoy to the talks, met Mayor Ruth Osei on Monday.",
        "Mayor Ruth Osei met with lawyer Carla Winthrop, who works for Senator Tomas Arlen.",
        "Days after mayors, led by Tomas Arlen, announced a boycott, Minister Carla Winthrop met Mayor Ruth Osei.",
    ],
)
def test_whose_envoy_or_office_it_is_was_not_there(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH


def test_who_sent_an_envoy_was_not_there() -> None:
    text = "President Carla Winthrop received special envoys from Andovia's President Tomas Arlen on Monday."
    assert names(text, "en", TODAY) == {"Carla Winthrop"}


@pytest.mark.parametrize(
    "text",
    [
        "The task force, which includes Mayor Ruth Osei and Minister Carla Winthrop, is scheduled to convene in June.",
        "The committee chaired by Minister Carla Winthrop is due to sit on June 12 in Dunmore.",
        "Talks between Minister Carla Winthrop and Mayor Ruth Osei never took place.",
        "The meeting between Minister Carla Winthrop and Mayor Ruth Osei, set for Friday, has been put back a week.",
        "The panel has written to union heads Carla Winthrop (Dockers) and Ruth Osei (Miners).",
    ],
)
def test_a_meeting_to_come_or_put_off_has_nobody_in_the_room(text: str) -> None:
    assert names(text, "en", TODAY) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The panel, which includes Mayor Ruth Osei and Minister Carla Winthrop, met on Monday.",
        "A delegation whose members were Ruth Osei and Carla Winthrop met the King on Monday.",
        "President Carla Winthrop's talks with Mayor Ruth Osei centred on ports.",
        "Minister Carla Winthrop met retired Colonel Ruth Osei on Monday.",
        "Minister Carla Winthrop met the newly appointed Governor Ruth Osei on Monday.",
        "The session, which was put off twice, was attended by Minister Carla Winthrop and Mayor Ruth Osei.",
        "The evening session on Monday was opened by Minister Carla Winthrop and also featured Mayor Ruth Osei.",
        MET + " but could not stay.",
    ],
)
def test_the_same_words_where_they_tell_of_the_meeting(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH


def test_who_is_abroad_in_one_sentence_met_in_another() -> None:
    text = MET + ". Minister Winthrop, who is in Dunmore as an envoy, handed over a message."
    assert names(text, "en", TODAY) == BOTH


def test_neither_of_two_who_did_not_come() -> None:
    text = "La ministra Elsa Prieto recibió el lunes al rector Julio Peralta. "
    assert names(f"{text}Ni el alcalde Omar Lara ni la jueza Ana Vela asistieron.") == {"Elsa Prieto", "Julio Peralta"}


@pytest.mark.parametrize(
    "text",
    [
        "While Governor Tomas Arlen was abroad, Minister Carla Winthrop met Mayor Ruth Osei on Monday.",
        "Unlike Governor Tomas Arlen, Minister Carla Winthrop met Mayor Ruth Osei on Monday.",
        "Hours before Governor Tomas Arlen was to speak, Minister Carla Winthrop met Mayor Ruth Osei on Monday.",
        "Minister Carla Winthrop, acting on orders from President Tomas Arlen, met Mayor Ruth Osei on Monday.",
        "Despite objections from Senator Tomas Arlen, Minister Carla Winthrop met Mayor Ruth Osei on Monday.",
        MET + ", but Governor Tomas Arlen stayed in Rome.",
        MET + ", and Governor Tomas Arlen was in Rome.",
        MET + ", as Governor Tomas Arlen had asked.",
        MET + " to prepare the summit with President Tomas Arlen.",
        MET + ". President Tomas Arlen was not at the meeting.",
        MET + ". The opposition, led by Tomas Arlen, boycotted the session.",
        MET + ". The ministry is headed by Tomas Arlen.",
    ],
)
def test_a_clause_of_ones_own_beside_the_meeting(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Also attending the session on Monday with Mayor Ruth Osei were Ministers Carla Winthrop and Omar Haddad.",
        "Days after the storm, Minister Carla Winthrop, accompanied by Senator Omar Haddad, met Mayor Ruth Osei.",
        "The group is headed by Minister Carla Winthrop. On Monday it met Mayor Ruth Osei and Senator Omar Haddad.",
    ],
)
def test_who_came_with_others_has_no_clause_of_their_own(text: str) -> None:
    assert names(text, "en", TODAY) == BOTH | {"Omar Haddad"}
