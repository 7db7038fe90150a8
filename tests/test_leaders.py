"""Whose president "President Halvorsen" is: each row is a text, the country found for a leader, and what it proves."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

ROWS = [
    (
        "Secretary of State Ruth Osei and Secretary of Defense Carl Tindall met today with Philippine Secretary of "
        "Foreign Affairs Lena Okoye. The meeting followed President Halvorsen's meeting with Philippine President "
        "Omar Haddad. They discussed the alliance of the United States and the Philippines.",
        "Halvorsen",
        "US",
        "a text names its own ministers and its own leader without their country",
    ),
    (
        "President Ana Halvorsen, President Omar Haddad and Prime Minister Carl Tindall met today with Secretary of "
        "State Ruth Osei.",
        "Ana Halvorsen",
        None,
        "three leaders cannot all be of one country",
    ),
    (
        "Philippine Secretary of Foreign Affairs Lena Okoye met today with President Omar Haddad.",
        "Omar Haddad",
        None,
        "a country that is said of another is not the text's own",
    ),
    (
        "Readout of National Security Advisor Ruth Osei’s Meeting with Tánaiste, Minister for Foreign Affairs and "
        "Minister for Defence Carl Tindall of Ireland\n\n \nNational Security Advisor Ruth Osei met today with Carl "
        "Tindall, Minister for Foreign Affairs of Ireland. They discussed trade, and reviewed their efforts.",
        "Ruth Osei",
        None,
        "a long title does not run on into the first sentence",
    ),
]


@pytest.mark.parametrize(("text", "name", "country", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_country_of_a_leader(text: str, name: str, country: str | None, why: str) -> None:
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang="en")
    found = {a.name: a for meeting in extract(document).meetings for a in meeting.attendees}
    assert found[name].country == country, why
