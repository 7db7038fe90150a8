"""Rosters of posts and names in English: where a post ends in a title or another's post, and posts by letters."""

from __future__ import annotations

import pytest
from rooms import posts


def test_members_of_a_delegation_hold_no_post_by_that() -> None:
    found = posts(
        "The minister met a relief team. Other members of the delegation included Ms. Joy Ekpona, the Programme "
        "Analyst, Mr. Paul Kabwira, the Team Lead at Delta Base, Mr. Ola Fadaro, and Dr. Ruth Bandari, the Focal "
        "Point for Gender.",
        "en",
    )
    assert found == {
        "Joy Ekpona": "Programme Analyst",
        "Paul Kabwira": "Team Lead at Delta Base",
        "Ola Fadaro": None,
        "Ruth Bandari": "Focal Point for Gender",
    }


@pytest.mark.parametrize("opening", ["Members of the team were", "The members of the visiting delegation were"])
def test_members_of_a_team_alone_have_none(opening: str) -> None:
    found = posts(f"Mayor Ama Sefton met the bank on Monday. {opening} Osman Tellaro and Rufai Bannor.", "en")
    assert found["Osman Tellaro"] is None and found["Rufai Bannor"] is None


def test_in_a_row_of_posts_the_post_to_a_minister_is_whose_name_follows() -> None:
    found = posts(
        "Secretary Irrigation Tariq Memoon, Adviser to Chief Minister Saleh Nadeem, Additional Secretary Planning and "
        "Trade Yusuf Rahimi and Press Secretary to President Omar Farouqi attended the briefing.",
        "en",
    )
    assert found["Tariq Memoon"] == "Secretary Irrigation"
    assert found["Saleh Nadeem"] == "Adviser to Chief Minister"
    assert found["Omar Farouqi"] == "Press Secretary to President"


@pytest.mark.parametrize(
    "row",
    [
        "The adviser to Governor Omar Farouqi attended the briefing with Mayor Ama Sefton.",
        "Ama Sefton, Adviser to Governor Omar Farouqi, and Mayor Tom Parkin attended the briefing.",
        "Mayor Tom Parkin and Adviser to Governor Omar Farouqi, Ama Sefton, attended the briefing.",
    ],
)
def test_elsewhere_the_minister_is_only_whom_somebody_works_for(row: str) -> None:
    assert "Omar Farouqi" not in posts(row, "en")


def test_a_trade_behind_a_whole_post_is_a_title() -> None:
    found = posts(
        "Director Public Relations Prince Ferhan Ahmedi, Treasurer Barrister Chidi Okono, City Engineer Lena Sefton, "
        "Engineer Tom Parkin and Additional Secretary Advocate Kamal Dinar attended the meeting.",
        "en",
    )
    assert found == {
        "Ferhan Ahmedi": "Director Public Relations",
        "Chidi Okono": "Treasurer",
        "Lena Sefton": "City Engineer",
        "Tom Parkin": "Engineer",
        "Kamal Dinar": "Additional Secretary",
    }


def test_a_trade_under_a_plural_post_is_a_title() -> None:
    found = posts(
        "Provincial Ministers including Mir Khanum, Engineer Tarel Khanum and Lee Parkin attended the meeting.", "en"
    )
    assert set(found.values()) == {"Provincial Minister"} and len(found) == 3


def test_the_seat_of_a_member_of_parliament_behind_the_name_is_the_post() -> None:
    found = posts(
        "The meeting was attended by Ama Sefton, MP for Slough, Tom Parkin MLA for Kentish North, Lee Dunmore (Labour "
        "MP for Ambleside) and Joy Ekpona MP.",
        "en",
    )
    assert found == {
        "Ama Sefton": "MP for Slough",
        "Tom Parkin": "MLA for Kentish North",
        "Lee Dunmore": "Labour MP for Ambleside",
        "Joy Ekpona": None,
    }


@pytest.mark.parametrize(
    "post",
    [
        "SVP Operations",
        "Village Headman",
        "Sarpanch",
        "Focal Person",
        "Portfolio Holder for Housing",
        "Sergeant-at-Arms",
    ],
)
def test_more_posts(post: str) -> None:
    assert posts(f"Mayor Tom Parkin met with {post} Ama Sefton on Monday.", "en")["Ama Sefton"] == post


def test_an_interim_post_in_letters() -> None:
    found = posts(
        "The minister met Ama Sefton, the FAO Representative a.i in Ghana, and Mayor Tom Parkin on Monday.", "en"
    )
    assert found["Ama Sefton"] == "FAO Representative a.i in Ghana"


def test_in_charge_of_administration_is_no_earlier_government() -> None:
    found = posts(
        "The mission included Mr. Ama Sefton, the deputy director in charge of administration, Mr. Tom Parkin, the "
        "team leader, and Ms. Joy Ekpona. They met the mayor on Monday.",
        "en",
    )
    assert set(found) == {"Ama Sefton", "Tom Parkin", "Joy Ekpona"}
