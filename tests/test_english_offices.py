"""English posts in rows of officials: whose they are, what is honoured, and the fields joined before a post."""

from __future__ import annotations

import pytest
from rooms import posts

OPENING = "Governor Carla Winthrop chaired a meeting on Tuesday. "

HOLDERS = {
    "Adviser Tom Hale, Chief Secretary, IG Police and other officials attended the meeting.": {"Tom Hale": "Adviser"},
    "Ruth Osei, Ned Moss, Tom Hale, chief secretary, CCPO Ulsta and others attended the meeting.": {
        "Ruth Osei": None,
        "Ned Moss": None,
        "Tom Hale": None,
    },
    "Law Minister Tom Hale, Chief Secretary, Secretary Finance, ACS(Home) and officers concerned were present.": {
        "Tom Hale": "Law Minister"
    },
    "Tom Hale, Chief Secretary, and others attended the meeting.": {"Tom Hale": "Chief Secretary"},
    "Ruth Osei, Ned Moss, Tom Hale, Director, COLRA, and other officials attended.": {
        "Ruth Osei": None,
        "Ned Moss": None,
        "Tom Hale": "Director",
    },
    "Ruth Osei, Mayor, and Tom Hale, chief executive, president and others attended.": {
        "Ruth Osei": "Mayor",
        "Tom Hale": "chief executive, president",
    },
}


@pytest.mark.parametrize("row", HOLDERS)
def test_posts_of_people_whom_the_row_does_not_name_are_nobodys(row: str) -> None:
    assert posts(OPENING + row, "en") == {"Carla Winthrop": "Governor", **HOLDERS[row]}


HONOURED = {
    "the Hon. Foreign Minister, Professor Tom Hale": "Foreign Minister",
    "the Hon. Foreign Minister Tom Hale": "Foreign Minister",
    "Hon. Regional Minister Tom Hale": "Regional Minister",
    "Hon. Ports Minister Tom Hale": "Ports Minister",
    "Hon’ble Union Minister Shri Tom Hale": "Union Minister",
    "the Honourable Deputy Speaker, Mr. Tom Hale": "Deputy Speaker",
    "His Excellency Deputy President Tom Hale": "Deputy President",
    "the Hon. Minister of Ports, Tom Hale": "Minister of Ports",
    "the Right Honorable Prime Minister Tom Hale": "Prime Minister",
    "Hon. Tom Hale": None,
}


@pytest.mark.parametrize("said", HONOURED)
def test_what_is_honoured_may_be_a_post_and_nobodys_name(said: str) -> None:
    assert posts(f"Governor Carla Winthrop met {said} on Tuesday.", "en") == {
        "Carla Winthrop": "Governor",
        "Tom Hale": HONOURED[said],
    }


JOINED = [
    ("", "Communications and Multimedia Minister"),
    ("Ruth Osei, ", "Information and Broadcasting Services Minister"),
    ("Ulst’s ", "International Affairs and Co-operation Minister"),
    ("Ruth Osei, ", "Lands, Housing and Urban Development Minister"),
    ("", "COLRA policy, technical and communications manager"),
    ("", "health and safety officer"),
    ("staff and ", "marketing director"),
    ("Ruth Osei and ", "Ports Minister"),
    ("Energy Minister Ruth Osei and ", "Ports Minister"),
    ("U.S. Christian, Jewish and Muslim leaders and ", "Ports Minister"),
]


@pytest.mark.parametrize(("before", "post"), JOINED)
def test_fields_joined_before_a_post_go_on_it(before: str, post: str) -> None:
    found = posts(f"Governor Carla Winthrop met with {before}{post} Tom Hale on Tuesday.", "en")
    assert found["Tom Hale"] == post
    assert set(found) <= {"Carla Winthrop", "Ruth Osei", "Tom Hale"}


RANKED = {
    "Ulsta Naval Base Commander Rear Admiral Tom Hale": "Ulsta Naval Base Commander",
    "Commander of Ulsta Navy Vice Admiral Tom Hale": "Commander of Ulsta Navy",
    "Ulsta Brigade Commander Colonel Tom Hale": "Ulsta Brigade Commander",
}


@pytest.mark.parametrize("said", RANKED)
def test_a_rank_of_whoever_has_a_post_is_no_part_of_the_body(said: str) -> None:
    assert posts(f"Governor Carla Winthrop called on {said} on Tuesday.", "en")["Tom Hale"] == RANKED[said]


PLACED = {
    "Foreign Minister of Georgia Elam Vashli": "Foreign Minister of Georgia",
    "the Governor of Virginia Elam Vashli": "Governor of Virginia",
    "Ruth Osei, Federal Member for Ulstaland Tom Vashli, Opposition spokesperson for Farms Ned Moss": (
        "Federal Member for Ulstaland"
    ),
    "the Chairman of Ulstaland Tom Vashli, Finance Minister Ned Moss": "Chairman of Ulstaland",
    "the Chairman of Georgia Ports Authority Tom Vashli": "Chairman of Georgia Ports Authority",
}


@pytest.mark.parametrize("said", PLACED)
def test_a_place_that_a_post_is_of_is_no_part_of_the_name_behind_it(said: str) -> None:
    found = posts(f"Governor Carla Winthrop met {said} on Tuesday.", "en")
    assert {name: post for name, post in found.items() if "Vashli" in name} == {
        "Tom Vashli" if "Tom" in said else "Elam Vashli": PLACED[said]
    }


NOUNS = {
    "Director Advocacy and Community Services Ruth Vashli": "Director Advocacy and Community Services",
    "Group Manager Customer Experience Ruth Vashli": "Group Manager Customer Experience",
    "Head Compliance Ruth Vashli": "Head Compliance",
    "Additional Secretary Admin Ruth Vashli": "Additional Secretary Admin",
    "Additional Collector Custom Appraisal, Ruth Vashli": "Additional Collector Custom Appraisal",
    "Director Butler and Community Services Manager Ruth Vashli": "Community Services Manager",
}


@pytest.mark.parametrize("said", NOUNS)
def test_what_a_post_is_for_stands_behind_it_without_of(said: str) -> None:
    found = posts(f"Governor Carla Winthrop met {said} on Tuesday.", "en")
    assert found.pop("Ruth Vashli") == NOUNS[said]
    assert set(found) <= {"Carla Winthrop", "Butler"}


STATES = {
    "Governor Tom Hale of Kwara State": "Governor of Kwara State",
    "Prime Minister Tom Hale of Serbia": "Prime Minister of Serbia",
    "President Tom Hale of Ghana": "President of Ghana",
    "Governor Hale of Montana": "Governor of Montana",
    "Governor Tom Hale of the Central Bank": "Governor",
    "Senator Tom Hale of Kansas": "Senator",
}


@pytest.mark.parametrize("said", STATES)
def test_the_state_that_somebody_governs_may_stand_behind_the_name(said: str) -> None:
    found = posts(f"Mayor Carla Winthrop met {said} on Tuesday.", "en")
    assert {name: post for name, post in found.items() if name.endswith("Hale")} == {
        "Hale" if "Tom" not in said else "Tom Hale": STATES[said]
    }


def test_who_is_thanked_for_joining_a_meeting_was_there() -> None:
    text = "A special thank you to Mayor Ruth Osei, Senator Tom Hale and Ned Moss for joining our school roundtable."
    assert posts(text, "en") == {"Ruth Osei": "Mayor", "Tom Hale": "Senator", "Ned Moss": None}
    assert posts("Governor Carla Winthrop met Ned Moss. She thanked Mayor Ruth Osei for her help.", "en") == {
        "Carla Winthrop": "Governor",
        "Ned Moss": None,
    }
