"""Lists of those present in English, as generated texts show them: who is in the room, and in which post."""

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract


def held(text: str) -> dict[str, str | None]:
    """Names and posts of the meetings that a text says were held."""
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="made.txt", text=text, lang="en", published="2024-05-02"))
    return {a.name: a.role for m in report.meetings if m.status == "held" for a in m.attendees}


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("The meeting was attended by Nethmi Medaw, D Kavishal and Vijay Sool.", {"Nethmi Medaw", "D Kavishal"}),
        (
            "Present were Ann Roe of the IMF, Kavish Perulan of the Ministry of Ports, and Nethmi Medaw of WHO.",
            {"Ann Roe", "Kavish Perulan", "Nethmi Medaw"},
        ),
        (
            "The meeting was attended by Ann Roe, Mayor of Leeds, Kavish Perulan and Nethmi Medaw.",
            {"Ann Roe", "Kavish Perulan", "Nethmi Medaw"},
        ),
        ("The meeting was attended by Drs. Ann Roe, Kavish Perulan and Patricia King.", {"Patricia King"}),
        ("The talks were attended by Generals Hanno Medaw and Ole Brisk and Colonel Matt Perul.", {"Hanno Medaw"}),
        ("Officials present included Ann Roe, Kavish Perulan and Tom Medaw.", {"Ann Roe", "Tom Medaw"}),
        ("Present were Minister Song Tae-wok, PB Medaweni, and the Director of Trade, VSK Perulan.", {"PB Medaweni"}),
        ("Present were the Minister for Ports, Hamid MD, and the Mayor of Leeds, Lin Chu-yel.", {"Hamid MD"}),
        ("Present were NIA DG Kuan Medaw and District Collector Ann Roe.", {"Kuan Medaw", "Ann Roe"}),
    ],
)
def test_a_row_beside_a_verb_of_presence_holds_people(text: str, present: set[str]) -> None:
    assert present <= held(text).keys()


def test_who_issued_the_statement_was_not_there_by_that() -> None:
    text = (
        "Minister Ann Roe met Mayor Tom Doe on Tuesday. A statement issued by Hamid Bose said that during the meeting "
    )
    assert held(text + "she praised him.").keys() == {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    "text",
    ["Minister Ann Roe met Mayor Tom Doe about the Port High-level Forum.", "Minister Ann Roe chairs Forum | Sea News"],
)
def test_a_thing_is_nobody(text: str) -> None:
    assert held(text).keys() <= {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Present were Ann Roe (oil and gas specialist), Tom Doe (lead economist) and Lena Ruiz (task team leader).",
            {"Ann Roe": "oil and gas specialist", "Tom Doe": "lead economist", "Lena Ruiz": "task team leader"},
        ),
        (
            "Attending were Ann Roe, nodal liaison, Tom Doe, Mayor of Leeds, and Lena Ruiz, governance adviser.",
            {"Ann Roe": "nodal liaison", "Tom Doe": "Mayor of Leeds", "Lena Ruiz": "governance adviser"},
        ),
        (
            "Present were Mr Tom Doe and Mr Ben Poe, chairperson and secretary respectively of the Port Association.",
            {"Tom Doe": "chairperson of the Port Association", "Ben Poe": "secretary of the Port Association"},
        ),
        (
            "Present at the meeting were:\n\nAnn Roe\nFirst Minister\n\nTom Doe\nSecretary of Ports\n",
            {"Ann Roe": "First Minister", "Tom Doe": "Secretary of Ports"},
        ),
        (
            "Present at the meeting were:\nMinister of Ports\nHon. Ann Roe\nDirector, Planning\nTom Doe\n",
            {"Ann Roe": "Minister of Ports", "Tom Doe": "Director, Planning"},
        ),
    ],
)
def test_each_has_the_post_of_the_own_item(text: str, posts: dict[str, str]) -> None:
    assert held(text) == posts


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Roe, representing President Lena Ruiz, met Mayor Tom Doe on Tuesday.",
        "Mayor Tom Doe met Minister Ann Roe, who was representing the Director of Ports, Lena Ruiz.",
    ],
)
def test_for_whom_somebody_came_was_not_there(text: str) -> None:
    assert held(text).keys() == {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Present were Ann Roe, Gov. of Utah, Tom Doe, Texas Gov., Ben Poe, Texas state Rep., and Lena Ruiz.",
            {"Ann Roe": "Gov. of Utah", "Tom Doe": "Texas Gov.", "Ben Poe": "Texas state Rep.", "Lena Ruiz": None},
        ),
        ("Gov. of Utah Ann Roe met Gov. Tom Doe on Tuesday.", {"Ann Roe": "Gov. of Utah", "Tom Doe": "Gov."}),
        (
            "Present were Ann Roe and the Mayor of Leeds, Tom Doe, MP.",
            {"Ann Roe": None, "Tom Doe": "Mayor of Leeds"},
        ),
    ],
)
def test_posts_cut_short_and_letters_behind_names(text: str, posts: dict[str, str | None]) -> None:
    assert held(text) == posts


def test_surnames_alone_behind_their_posts_and_in_a_row_of_councillors() -> None:
    text = (
        "Present were: Mayor Nader, Councilmembers Wisnik, Larsen, Brown, and Muellner, City Manager Doyle, "
        "City Attorney Price, Planning Director Dye and Recording Secretary Maier."
    )
    assert held(text) == {
        "Nader": "Mayor",
        **dict.fromkeys(("Wisnik", "Larsen", "Brown", "Muellner"), "Councilmember"),
        "Doyle": "City Manager",
        "Price": "City Attorney",
        "Dye": "Planning Director",
        "Maier": "Recording Secretary",
    }


def test_posts_alone_in_a_row_are_nobody() -> None:
    assert held("The Committee Chair, Commerce Secretary, Finance Director and Budget Manager Report met.") == {}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Governors present are Chika Ugwo of Enugu State, Ovunda Walo of Rivers and Gbenga Shomo of Lagos.",
            {
                "Chika Ugwo": "Governor of Enugu State",
                "Ovunda Walo": "Governor of Rivers",
                "Gbenga Shomo": "Governor of Lagos",
            },
        ),
        (
            "Deputy governors in attendance are; Mr Dele Falano of Ekiti, Mr Hakeem Adeso of Oyo.",
            {"Dele Falano": "Deputy governor of Ekiti", "Hakeem Adeso": "Deputy governor of Oyo"},
        ),
        (
            "The meeting was attended by MPAs Mian Mustafa Rafi ur Rehmani, Aman Ullah Khani and Ch. Shahzad Akramo.",
            dict.fromkeys(("Mian Mustafa Rafi ur Rehmani", "Aman Ullah Khani", "Shahzad Akramo"), "MPA"),
        ),
        (
            "Present: Cllr Mr Roy Potter, Cllr Mrs Dora Allen, Cllr Ms Jane Hardy-Smyth.",
            dict.fromkeys(("Roy Potter", "Dora Allen", "Jane Hardy-Smyth"), "Cllr"),
        ),
        (
            "Present were Director of Plant Facility/Purchasing Rodney Dalt and Board Clerk Marjorie Melk.",
            {"Rodney Dalt": "Director of Plant Facility/Purchasing", "Marjorie Melk": "Board Clerk"},
        ),
        (
            "The sessions are led by Senator Karen Reedy, her Minister of State, Orlando Temple and Clerk Ann Roe.",
            {"Karen Reedy": "Senator", "Orlando Temple": "Minister of State", "Ann Roe": "Clerk"},
        ),
        (
            "Chairman Reach called the session to order.\nPresent:\n- Clifton Reach\n- Sheila Blake\n",
            {"Clifton Reach": "Chairman", "Sheila Blake": None},
        ),
        ("Minister Ann Roe called today on Mayor Tom Doe.", {"Ann Roe": "Minister", "Tom Doe": "Mayor"}),
        ("A dinner was held. Present there on invitation were Mayor Ann Roe and guests.", {"Ann Roe": "Mayor"}),
        (
            "Mayor Ann Roe met the Clerk. Ida Low, the Bishop of Leith, was there as well.",
            {"Ann Roe": "Mayor", "Ida Low": "Bishop of Leith"},
        ),
    ],
)
def test_rows_as_papers_and_minutes_have_them(text: str, posts: dict[str, str | None]) -> None:
    assert held(text) == posts


@pytest.mark.parametrize(
    "text",
    [
        "The Finance Minister, Ann Roe, and the Interior Minister, Tom Doe, would participate in the meeting.",
        "BDC Members, SMC Corporators and members of various Ulst Panchayats were present.",
    ],
)
def test_what_would_be_and_groups_put_nobody_there(text: str) -> None:
    assert held(text) == {}


def test_an_official_residence_is_no_post() -> None:
    text = "Minister Ann Roe paid a courtesy call on Prime Minister Tom Doe at the latter's official residence Ganab."
    assert held(text).keys() == {"Ann Roe", "Tom Doe"}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "The meeting was attended by ADDC Mohd Yousuf Sheikho, ACR Zahid Hussano and AD Planning Nadeem Shaho.",
            {"Mohd Yousuf Sheikho": "ADDC", "Zahid Hussano": "ACR", "Nadeem Shaho": "AD Planning"},
        ),
        (
            "A delegation saw Provincial Minister for Industries RK Zohar here.",
            {"RK Zohar": "Provincial Minister for Industries"},
        ),
        (
            "PRESENT: Carter-Johnson, Neely, Kestler, McGuire\nABSENT: Hampton\n",
            dict.fromkeys(("Carter-Johnson", "Neely", "Kestler", "McGuire")),
        ),
        (
            "Prof Javid Wano, Registrar, and Prof Daisy Kaulo, Dean, were at the signing ceremony too.",
            {"Javid Wano": "Registrar", "Daisy Kaulo": "Dean"},
        ),
        (
            "A dinner took place on Monday. Also at the dinner was Hon. Jimmy Ong Sengo, the Mayor.",
            {"Jimmy Ong Sengo": "Mayor"},
        ),
    ],
)
def test_letters_for_posts_and_people_at_an_occasion(text: str, posts: dict[str, str | None]) -> None:
    assert held(text) == posts


def test_whoever_goes_along_on_a_journey_is_in_no_room_yet() -> None:
    text = "President Lena Roe today leaves for Ulst. She is accompanied by the Minister of Ports, Tom Doe."
    assert held(text) == {}


def test_who_spoke_of_a_meeting_was_not_at_it_by_that() -> None:
    assert held("Mayor Ann Roe was not at the meeting.") == {}
