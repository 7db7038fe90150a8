"""What readers "will know" was, and a paragraph that lost its full stop does not take the next one in."""

from __future__ import annotations

import pytest
from rooms import names

TWO = {"Elsa Rivers", "Victor Moss"}


@pytest.mark.parametrize(
    "text",
    [
        "Residents will know that the mayor, Elsa Rivers, led a delegation which included Senator Victor Moss.",
        "Members will recall that Mayor Elsa Rivers met Senator Victor Moss on Monday.",
        "Readers will no doubt be aware that Mayor Elsa Rivers met Senator Victor Moss on Monday.",
        "Many of you will have heard that Mayor Elsa Rivers met Senator Victor Moss on Monday.",
    ],
)
def test_what_readers_will_know_was_held(text: str) -> None:
    assert names(text, "en", "2026-05-14") == TWO


@pytest.mark.parametrize(
    "text",
    [
        "You will know that Mayor Elsa Rivers will meet Senator Victor Moss on Monday.",
        "Mayor Elsa Rivers will meet Senator Victor Moss next week and will know the figures by then.",
    ],
)
def test_what_is_to_come_stays_so(text: str) -> None:
    assert not names(text, "en", "2026-05-14")


def test_spanish_readers() -> None:
    text = "Los lectores sabrán que la ministra Elsa Ríos se reunió el martes con el alcalde, Víctor Mora."
    assert names(text, "es", "2026-05-14") == {"Elsa Ríos", "Víctor Mora"}


def test_a_paragraph_without_its_stop_ends() -> None:
    text = (
        "Minister Elsa Rivers met the leadership of the Bay Company in Bergen on Monday.\n\n"
        "“I thank the company for its steady support, and look forward to working together for better quays and for "
        "safer boats,” she said in a post\n\n"
        "Among those who accompanied the head of the company into the meeting were Vice President Victor Moss and "
        "Director Laura Finch."
    )
    assert names(text, "en", "2026-05-14") == TWO | {"Laura Finch"}
