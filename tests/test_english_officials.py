"""Officials as English notices write them: posts and bodies cut short, names with a space too many."""

from __future__ import annotations

import pytest
from rooms import attendees, posts

from graph.model import Document
from loaders.extract import extract

CUT_SHORT = {
    "Mayor Rosa Villar met with Leyte Occ. Board Member Ana Ong and Exec. Director Tom Lim on June 13.": {
        "Rosa Villar": "Mayor",
        "Ana Ong": "Leyte Occ. Board Member",
        "Tom Lim": "Exec. Director",
    },
    "Also present were Ports Usec for Finance, Pedro Cruz, Usec. Ed Sy, ARD Carla Lorimar and Chmn. Roy Tan.": {
        "Ed Sy": "Usec.",
        "Pedro Cruz": "Ports Usec for Finance",
        "Carla Lorimar": "ARD",
        "Roy Tan": "Chmn.",
    },
}
SPACED = {
    "Harbour Secretary Maria Elena Ruiz - Lopez met Mayor Rosa Gamboa- Tan on June 13.": {
        "Maria Elena Ruiz - Lopez",
        "Rosa Gamboa- Tan",
    },
    "Minister Paul Ofori received Mr Marco D' Amico, and the Ambassador of Italy, Daniela d’ Orsini, on Monday.": {
        "Paul Ofori",
        "Marco D' Amico",
        "Daniela d’ Orsini",
    },
    "Minister Ana Sool met Ambassador Maria Lopez - Peru, Mayor Rosa Paz and Director Lena Ruiz - ACME on Monday.": {
        "Ana Sool",
        "Maria Lopez",
        "Rosa Paz",
        "Lena Ruiz",
    },
}


@pytest.mark.parametrize("text", CUT_SHORT)
def test_a_post_cut_short_is_a_post_and_ends_no_sentence(text: str) -> None:
    assert posts(text, "en") == CUT_SHORT[text]


def test_a_department_cut_short_is_a_body() -> None:
    text = "Dept. of Ports and Quays (DPQ) Secretary Ana Ong met DPQ Asec Liza Gomez and Mun. Mayor Ed Sy on June 13."
    bodies = {one.name: (one.role, one.agency) for one in attendees(text, "en")}
    assert bodies["Ana Ong"] == ("Dept. of Ports and Quays (DPQ) Secretary", "Dept. of Ports and Quays")
    assert bodies["Ed Sy"] == ("Mun. Mayor", None)


def test_a_provincial_officer_is_not_of_the_body_of_the_one_before() -> None:
    text = "Mayor Rosa Villar met Ports Authority Director Ana Ong and Provincial Health Officer Liza Gomez on Monday."
    assert {one.name: one.agency for one in attendees(text, "en")}["Liza Gomez"] is None


@pytest.mark.parametrize("text", SPACED)
def test_a_space_beside_a_dash_or_apostrophe_parts_no_name(text: str) -> None:
    assert SPACED[text] <= posts(text, "en").keys()


LINES = """The ports committee met in Leeds on Monday. Participants included:

Tom Bell, Ports Union

Aluk Tonno, Orla Tonnavik Inc.

Pita Sollum, Makor Corporation

Johan Lemm, Norvik Government

The Honourable Ana Ruiz, Minister of Quays
"""


def test_lines_of_a_name_and_a_body_are_one_list() -> None:
    """Also where a line ends in a word cut short, a name is one of no given name, or the body one of no list."""
    assert {one.name: one.agency for one in attendees(LINES, "en")} == {
        "Tom Bell": "Ports Union",
        "Aluk Tonno": "Orla Tonnavik Inc.",
        "Pita Sollum": "Makor Corporation",
        "Johan Lemm": "Norvik Government",
        "Ana Ruiz": "Ministry of Quays",
    }
    assert posts(LINES, "en")["Tom Bell"] is None


def test_a_ministry_in_small_letters_is_that_of_its_joint_secretary() -> None:
    text = (
        "Members of the delegation were Quay Board chairman Tapan Das, commerce ministry joint secretary AHM Anwar and"
        " foreign ministry director (South Asia) ATM Monem. It met the minister in Leeds on Monday."
    )
    assert {one.name: (one.role, one.agency) for one in attendees(text, "en")} == {
        "Tapan Das": ("Quay Board chairman", "Quay Board"),
        "AHM Anwar": ("commerce ministry joint secretary", "commerce ministry"),
        "ATM Monem": ("foreign ministry director (South Asia)", "foreign ministry"),
    }


def test_a_surname_that_only_spanish_has_is_one_after_an_english_post() -> None:
    text = "The talks were attended by Health Secretary Okonkwa, Quays Secretary Romano and Mayor Ruth Osei."
    assert posts(text, "en") == {
        "Okonkwa": "Health Secretary",
        "Romano": "Quays Secretary",
        "Ruth Osei": "Mayor",
    }


def test_a_deputy_secretary_of_something_is_of_nobody_elses_department() -> None:
    text = "The talks were attended by Health Secretary Ann Okonkwa and Deputy Secretary of War Tom Carter."
    assert {one.name: one.agency for one in attendees(text, "en")}["Tom Carter"] != "Department of Health"


THOSE = {
    "The deputy governors in attendance were those of Kano, Dr. Ann Okeke; Benue, Ben Abanu; eMgeni, Lena Ruiz; and"
    " Yobe, Tom Alade. The meeting was held in Leeds on Monday.": {
        "Ann Okeke": "deputy governor of Kano",
        "Ben Abanu": "deputy governor of Benue",
        "Lena Ruiz": "deputy governor of eMgeni",
        "Tom Alade": "deputy governor of Yobe",
    },
    "Ministers present at the meeting were those for Health, Ann Roe; Trade, Tom Doe; and Ports, Lena Ruiz.": {
        "Ann Roe": "Minister for Health",
        "Tom Doe": "Minister for Trade",
        "Lena Ruiz": "Minister for Ports",
    },
    "The mayors who attended were those of Leeds, Ann Roe, of Bath, Tom Doe, and of York, Lena Ruiz.": {
        "Ann Roe": "mayor of Leeds",
        "Tom Doe": "mayor of Bath",
        "Lena Ruiz": "mayor of York",
    },
}


@pytest.mark.parametrize("text", THOSE)
def test_those_of_places_share_the_post_before(text: str) -> None:
    assert posts(text, "en") == THOSE[text]


def test_who_has_no_place_in_a_row_of_places_has_not_the_first_ones() -> None:
    text = "The talks were attended by the governors of Kano, Ann Okeke; Benue, Ben Abanu; Yobe, Tom Alade; Lena Ruiz."
    assert posts(text, "en")["Lena Ruiz"] == "governor"


def test_a_commissioner_of_a_place_is_of_no_neighbours_body() -> None:
    text = "The talks were attended by the commissioners of Kano, Ann Okeke; Lagos, Ben Abanu; and Yobe, Tom Alade."
    assert "Kano" not in {one.agency for one in attendees(text, "en") if one.name != "Ann Okeke"}


RUN = (
    "TELMAR LEGISLATURE  HOUSE COMMITTEE ON PORTS  March 4, 2024 3:31 p.m. DRAFT MEMBERS PRESENT Senator Ann Roe, Chair"
    " Senator Tom Doe Senator Lena Ruiz MEMBERS ABSENT  Senator Omar Cruz OTHER LEGISLATORS PRESENT Representative Ben"
    " Poe COMMITTEE CALENDAR  PRESENTATION: THE STATE OF THE QUAYS - HEARD WITNESS REGISTER Nobody. The committee met"
    " in Leeds on Monday, and Senator Roe called the meeting to order."
)


def test_a_roll_call_whose_lines_ran_together_has_each_of_them() -> None:
    assert posts(RUN, "en") == {
        "Ann Roe": "Senator",
        "Tom Doe": "Senator",
        "Lena Ruiz": "Senator",
        "Ben Poe": "Representative",
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("At the call to order Senators Carver, Wren, Miller and Young were present.", "Carver Wren Miller Young"),
        ("The talks were attended by Ministers Carver and Mason of the Ports Ministry.", "Carver Mason"),
        ("Ministers Trade and Health met Mayor Ruth Oseiko on Monday.", "Oseiko"),
        ("Present for the meeting was Senator Himschot as well.", "Himschot"),
    ],
)
def test_surnames_alone_after_the_plural_of_a_title(text: str, names: str) -> None:
    assert [one.name.split()[-1] for one in attendees(text, "en")] == names.split()


@pytest.mark.parametrize(
    ("text", "present"),
    [
        (
            "Dr. Ana Watson (3rd left), Chief Harbour Officer, and Avery Smike, Director of Quays, are seen with Ning"
            " Wang (right), Director of Food, at a meeting in Leeds on February 26.",
            {"Ana Watson", "Avery Smike", "Ning Wang"},
        ),
        (
            "From left, Minister Ana Bell, Ambassador Tom Lee and Rita Moss, Director of Health, are pictured during a"
            " courtesy call at the Ministry on Monday.",
            {"Ana Bell", "Tom Lee", "Rita Moss"},
        ),
        ("Minister Ana Bell and Ambassador Tom Lee are seen in this file photo during a meeting on Monday.", set()),
        ("Minister Ana Bell and Ambassador Tom Lee are seen by many as friends of the port.", set()),
        ("Supporters of Governor Omar Cruz are pictured with Mayor Tom Doe after a meeting in Leeds on Monday.", set()),
        ("Minister Ana Bell is shown a model of the port by engineer Tom Doe during a visit on Monday.", set()),
    ],
)
def test_a_picture_of_a_meeting_shows_who_was_there(text: str, present: set[str]) -> None:
    assert posts(text, "en").keys() == present


BELOW = """Minister Ana Bell met Ambassador Tom Lee in Leeds on Monday.

Recent News

See all news

Posted on 15/02/2026

Seiver urges students to think again

Minister of State in the Ministry of Quays, Delan Seiver, met students of the University of Telmar at a forum, where he
told them to rethink what they had been taught, to look for work of their own and to come back with plans.
"""


def test_recent_news_with_their_days_tell_of_something_else() -> None:
    assert posts(BELOW, "en").keys() == {"Ana Bell", "Tom Lee"}


PRESENT = {
    "The committee met on Wednesday, in Leeds, the new trade minister Haris Pambo, who is in charge of"
    " shipping affairs.": {"Haris Pambo": "trade minister"},
    "Professor Holly Kenner, the Dean and Helen Wrenn Professor of Law at Telmar, met Mayor Tom Doe on Monday.": {
        "Holly Kenner": "Professor",
        "Tom Doe": "Mayor",
    },
    "The talks were attended by Port Administrator Fuga, Secretary of Energy Chu, and Quays Secretary Panetto.": {
        "Fuga": "Port Administrator",
        "Chu": "Secretary of Energy",
        "Panetto": "Quays Secretary",
    },
    "In attendance were some Executive Members of the Essik- Ketan Constituency, led by the Chairman, Mr. Enok Bua.": {
        "Enok Bua": "Chairman"
    },
}


@pytest.mark.parametrize("text", PRESENT)
def test_who_is_present_and_what_is_nobody(text: str) -> None:
    assert posts(text, "en") == PRESENT[text]


def test_a_minister_is_of_what_the_post_is_for_without_how_new_they_are() -> None:
    text = "Mayor Ann Roe met the new alternate development minister Haris Pambo on Monday."
    assert {one.name: one.agency for one in attendees(text, "en")}["Haris Pambo"] == "Ministry of Development"


def test_who_heads_a_body_is_no_body() -> None:
    document = Document(
        id="0" * 64, path="a.txt", text="Mayor Ann Roe met with the Quays Commission President.", lang="en"
    )
    assert [body.name for meeting in extract(document).meetings for body in meeting.bodies] == []


def test_a_chiefs_one_name_keeps_its_title() -> None:
    text = "Minister Ana Bell met Nana Kokrabo, Queenmother of Telmar, and Nana Esi Tandoh, Mayor, on Monday."
    assert posts(text, "en").keys() == {"Ana Bell", "Nana Kokrabo", "Esi Tandoh"}


def test_what_a_member_is_for_may_stand_in_small_letters_in_a_bracket() -> None:
    text = (
        "The talks were attended by Port Authority member (administration and planning) Jafar Alam and Mayor Tom Doe."
    )
    assert posts(text, "en")["Jafar Alam"] == "Port Authority member (administration and planning)"


def test_a_bracket_before_another_name_with_one_holds_no_nickname() -> None:
    text = (
        "Governors present were Tom Sool (Plateau), Omar Ahmed (Kwarra) Lena Emman (Edo), and Bill (Will) Roe (Ulst)."
    )
    assert posts(text, "en").keys() == {"Tom Sool", "Omar Ahmed", "Lena Emman", "Bill (Will) Roe"}


def test_whom_a_body_met_through_its_director_is_not_of_that_body() -> None:
    text = "The Quays Board was represented by the Director Ana Ruiz at the meeting with Mayor Tom Doe on Monday."
    assert {one.name: one.agency for one in attendees(text, "en")} == {"Ana Ruiz": "Quays Board", "Tom Doe": None}
