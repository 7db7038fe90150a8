"""English: groups under somebody, who joins the talks or comes late, letters behind names, several who spoke."""

from __future__ import annotations

import pytest
from rooms import names, posts

MET = "The ministers met in Rome on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        MET + "Minister Ann Roe chaired the talks. Minister Tom Doe flew in to join the talks.",
        MET + "Ministers present were Ann Roe (Finance) and Eve Moss (Works), while Mayor Tom Doe came in later.",
        MET + "There were a short film as well as remarks by Minister Ann Roe and the outgoing chair, Tom Doe.",
    ],
)
def test_who_was_there(text: str) -> None:
    assert {"Ann Roe", "Tom Doe"} <= names(text, "en", "2026-05-14")


def test_who_leads_a_group() -> None:
    text = "A group of farmers under the leadership of Peter Lund met Minister Ann Roe on Monday."
    assert names(text, "en", "2026-05-14") == {"Peter Lund", "Ann Roe"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the leadership of President Tom Doe the country has prospered.",
        "The country has prospered under the leadership of President Tom Doe.",
        "Minister Tom Doe flew to Paris to attend a fair.",
        "Minister Tom Doe went to Paris to take part in the summit of the fund.",
    ],
)
def test_who_was_not(sentence: str) -> None:
    assert names("Minister Ann Roe met Judge Eve Moss on Monday. " + sentence, "en") == {"Ann Roe", "Eve Moss"}


def test_letters_right_behind_names() -> None:
    text = MET + "Minister Ann Roe met with Alun Davies MS, Eve Moss MP and Tom Doe MP."
    assert names(text, "en", "2026-05-14") == {"Ann Roe", "Alun Davies", "Eve Moss", "Tom Doe"}


def test_a_clause_of_its_own_ends_a_row() -> None:
    found = posts(MET + "Ministers present were Ann Roe and Eve Moss, while Mayor Tom Doe was there too.", "en")
    assert found == {"Ann Roe": "Minister", "Eve Moss": "Minister", "Tom Doe": "Mayor"}
