"""English: an absence that is somebody else's, a government between two posts, and visits that end with meetings."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Premier Scott Lund met Chief Ann Roe on Monday. "
BOTH = {"Scott Lund", "Ann Roe"}


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("Premier Scott Lund says the council has never before come to the north.", set()),
        ("Mayor Tom Doe, who was present, regretted that the ministers did not attend.", {"Tom Doe"}),
        ("Mayor Tom Doe asked why several members could not attend.", {"Tom Doe"}),
        ("Mayor Tom Doe joined the meeting, but the ministers did not attend.", {"Tom Doe"}),
        ("Judge Eve Moss did not attend and Mayor Tom Doe was the only mayor at the meeting.", {"Tom Doe"}),
        ("Mayor Tom Doe said that he could not attend.", set()),
        ("Mayor Tom Doe was invited but did not attend.", set()),
    ],
)
def test_whose_absence_it_is(sentence: str, others: set[str]) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == BOTH | others


def test_a_list_of_attendees_and_apologies_excuses_nobody_by_its_title() -> None:
    text = (
        "Attendees and apologies\n\nFrom the council:\n\n- The Mayor, Tom Doe\n- The Treasurer, Eve Moss\n\n"
        "The council met on 4 March 2026 to discuss the ports."
    )
    assert names(text, "en") == {"Tom Doe", "Eve Moss"}


@pytest.mark.parametrize(
    "text",
    [
        "Co-chaired by Scott Lund, Secretary, Government of India, and Ann Roe, Port Director, the talks went well.",
        "Minister Scott Lund ended his visit to Oslo with meetings with Mayor Ann Roe and other officials.",
        "Scott Lund ended his first visit to Brunei as Trade Minister with talks with Mayor Ann Roe.",
    ],
)
def test_both_were_there(text: str) -> None:
    assert names(text, "en", "2026-05-14") == BOTH


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "Speaker Ali Baro received, on Tuesday in Upton, the Minister of Ports, Prince Tariq Sol, who is in Andovia"
            " on a working visit.",
            {"Ali Baro", "Tariq Sol"},
        ),
        (
            "President Ali Baro received a delegation of the Relief Guild on Tuesday. In the delegation are Mr Tariq"
            " Sol, Director of the Relief Guild. Mr Sol was sent as the Special Envoy of the League.",
            {"Ali Baro", "Tariq Sol"},
        ),
        (
            "Premiers met Grand Chief Ann Roe on Tuesday. Upton Premier Tom Ford is not attending today and Dunmore's"
            " Bill Higg is the only premier there from the coast.",
            {"Ann Roe", "Bill Higg"},
        ),
        (
            "Premiers met Grand Chief Ann Roe on Tuesday. Premier Tom Ford did not attend, and Bill Higg was the only"
            " premier there.",
            {"Ann Roe", "Bill Higg"},
        ),
        ("Ministers met on Tuesday. Among the first to arrive was the Minister of Ports, Lina Vane.", {"Lina Vane"}),
        (
            "Speaker Ali Baro met Justice Ann Roe on Tuesday. Minister Tariq Sol, who is in Lumbria on a working visit,"
            " sent greetings.",
            {"Ali Baro", "Ann Roe"},
        ),
        (
            "Mayor Ann Roe met Consul Tom Bell on Tuesday. Judge Lina Vane, who could not attend, sent a letter.",
            {"Ann Roe", "Tom Bell"},
        ),
    ],
)
def test_words_of_absence_are_not_said_of_whoever_was_received_or_sent(text: str, there: set[str]) -> None:
    assert names(text, "en") == there


def test_cuando_y_donde_se_recibio_no_ausenta_a_nadie() -> None:
    there = "La ministra Elsa Rivas recibió, el martes en Trigal, al canciller Omar Jara, quien está en Andovia."
    assert names(there) == {"Elsa Rivas", "Omar Jara"}
    away = (
        "La ministra Elsa Rivas recibió, el martes, al alcalde Tomás Iriarte, sin el juez Omar Jara, de viaje en Rabat."
    )
    assert names(away) == {"Elsa Rivas", "Tomás Iriarte"}
