"""A surname alone after a title is somebody's, though a dictionary has the word."""

from __future__ import annotations

import pytest
from rooms import posts

ENGLISH = {
    "Minister Bell met Minister White on Tuesday; Senator Wells and Governor Hill also attended.": {
        "Bell": "Minister",
        "White": "Minister",
        "Wells": "Senator",
        "Hill": "Governor",
    },
    "The following were in attendance: Minister Fenlow; Minister Marsh; junior Minister Wood; and Minister Ford.": {
        "Fenlow": "Minister",
        "Marsh": "Minister",
        "Wood": "junior Minister",
        "Ford": "Minister",
    },
}
PLACED = "The call was joined by Governor Sawyer of Arizona, Governor Reed of Utah and Governor Falcon of Idaho."
SPANISH = {
    "El ministro Prado se reunió el martes con la senadora Bueno y el alcalde Blanco; asistió el diputado Rojas.": {
        "Prado": "ministro",
        "Bueno": "senadora",
        "Blanco": "alcalde",
        "Rojas": "diputado",
    }
}
NOBODY = [
    "Minister Carla Winthrop met Mayor Ruth Osei and the Minister Counsellor on Tuesday.",
    "Minister Carla Winthrop met Mayor Ruth Osei and the Governor General of the isles on Tuesday.",
    "Minister Carla Winthrop met Mayor Ruth Osei at the Premier House on Tuesday.",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_an_english_title_is_followed_by_a_surname(text: str) -> None:
    assert posts(text, "en") == ENGLISH[text]


def test_the_place_of_a_title_stands_behind_the_surname() -> None:
    assert set(posts(PLACED, "en")) == {"Sawyer", "Reed", "Falcon"}


@pytest.mark.parametrize("text", SPANISH)
def test_a_spanish_title_is_followed_by_a_surname(text: str) -> None:
    assert posts(text, "es") == SPANISH[text]


@pytest.mark.parametrize("text", NOBODY)
def test_what_ends_a_title_is_nobody(text: str) -> None:
    assert set(posts(text, "en")) == {"Carla Winthrop", "Ruth Osei"}
