"""Posts of several fields, and posts with a body before them, behind a name and before one. English."""

from __future__ import annotations

from itertools import product

import pytest
from rooms import posts

FIELDS = [
    "Minister of Ports, Culture, and Tourism",
    "Minister for Trade, Forests and the Coast Guard",
    "Commissioner for Skills, Jobs & Inclusion",
    "Roads, Public Works and Energy Chief Officer",
]
WITH_BODIES = [
    "Chamber of Commerce President",
    "Telmar Foods Managing Director",
    "Ostrel Steel president",
]
STRANGE = ["Ostrel Panchayat CEO", "Telmar Wenowi Grand Chief"]  # behind a name each might be another one's
BEHIND = [
    "Energy Minister Rosa Lind met Leo Quinn, {}, on Tuesday.",
    "The meeting was attended by Leo Quinn, {}, Energy Minister Rosa Lind and Mayor Peter Obu.",
]
BEFORE = [
    "The {} Leo Quinn met Energy Minister Rosa Lind on Tuesday.",
    "The meeting was attended by Energy Minister Rosa Lind and {} Leo Quinn.",
]


@pytest.mark.parametrize(
    ("text", "post"),
    [*product(BEHIND + BEFORE, FIELDS + WITH_BODIES), *product(BEFORE, STRANGE)],
)
def test_the_whole_post_is_read_on_either_side_of_the_name(text: str, post: str) -> None:
    read = posts(text.format(post), "en")
    assert read["Leo Quinn"] == post
    assert read["Rosa Lind"] == "Energy Minister"
    assert read.keys() <= {"Leo Quinn", "Rosa Lind", "Peter Obu"}


@pytest.mark.parametrize("owner", ["the bank’s", "Telmar's", "the Ostrel Bank's"])
def test_whose_a_post_is_stays_out_of_it(owner: str) -> None:
    text = f"Leo Quinn, {owner} Chief Economist, met Energy Minister Rosa Lind on Tuesday."
    assert posts(text, "en") == {"Leo Quinn": "Chief Economist", "Rosa Lind": "Energy Minister"}


def test_the_fields_end_where_the_next_person_or_the_next_one_s_title_begins() -> None:
    text = "Leo Quinn, Minister of Ports, and Datuk Hashim Latif, Deputy Minister, met Mayor Rosa Lind."
    assert posts(text, "en") == {
        "Leo Quinn": "Minister of Ports",
        "Hashim Latif": "Deputy Minister",
        "Rosa Lind": "Mayor",
    }
    text = "Rosa Lind met Leo Quinn, Minister of Ports, Mayor Peter Obu and Ann Roe, Clerk of Kent."
    assert posts(text, "en")["Leo Quinn"] == "Minister of Ports"


def test_a_name_before_the_next_one_s_post_stays_a_name_in_a_row() -> None:
    text = "The meeting was attended by Ann Roe, Wen Tsai, Mayor Leo Quinn and Clerk Rosa Lind."
    assert posts(text, "en").keys() == {"Ann Roe", "Wen Tsai", "Leo Quinn", "Rosa Lind"}
