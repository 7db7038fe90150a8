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
