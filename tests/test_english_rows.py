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
