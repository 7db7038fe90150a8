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
