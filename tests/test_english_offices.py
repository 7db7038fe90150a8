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
    "Hon. Tom Hale": None,
}


@pytest.mark.parametrize("said", HONOURED)
def test_what_is_honoured_may_be_a_post_and_nobodys_name(said: str) -> None:
    assert posts(f"Governor Carla Winthrop met {said} on Tuesday.", "en") == {
        "Carla Winthrop": "Governor",
        "Tom Hale": HONOURED[said],
    }
