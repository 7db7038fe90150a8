"""Who comes besides those who speak for a country, and who sends somebody in their place."""

from __future__ import annotations

import pytest

from graph.model import Document
from loaders.extract import extract


def read(lang: str, text: str) -> dict[str, str | None]:
    """The post of everybody in the room."""
    report = extract(Document(id="0" * 64, path="a.txt", text=text, lang=lang, published="2025-03-06"))
    held = [meeting for meeting in report.meetings if meeting.status == "held"]
    return {attendee.name: attendee.role for meeting in held for attendee in meeting.attendees}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "The council met on Monday. Besides Minister Clara Ruiz, Chile was represented by Pedro Soto.",
        ),
        ("en", "The council met on Monday. In addition to Minister Clara Ruiz, Chile was represented by Pedro Soto."),
        ("en", "Alongside Minister Clara Ruiz, Ambassador Pedro Soto attended the meeting of the council on Monday."),
        (
            "es",
            "El consejo se reunió. Además de la ministra Clara Ruiz, Chile estuvo representado por Pedro Soto.",
        ),
    ],
)
def test_both_came(lang: str, text: str) -> None:
    there = read(lang, text)
    assert set(there) == {"Clara Ruiz", "Pedro Soto"}
    assert (there["Clara Ruiz"] or "").lower() in ("minister", "ministra")


@pytest.mark.parametrize("aside", [" ", ", of Chile, "])
def test_who_is_represented_by_another_did_not_come(aside: str) -> None:
    text = f"The council met on Monday. Minister Clara Ruiz{aside}was represented by Deputy Minister Pedro Soto."
    assert set(read("en", text)) == {"Pedro Soto"}
