"""Who a sheet names under a label, whom somebody was somewhere to see, and who is in a body at all times."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Minister Helen Straub met representatives of the port towns in Bergen on Monday. "
REUNION = "La ministra Elena Robledo se reunió el lunes en Loja con representantes de los pueblos costeros. "
TWO = {"Elsa Rivers", "Victor Moss"}


@pytest.mark.parametrize("label", ["Inspection carried out by", "Inspection team", "Delegates"])
def test_a_label_on_a_sheet(label: str) -> None:
    text = (
        f"Date and time: 4 May 2026, 10:00-13:00\n\nLocation: Bergen, Town Hall\n\n{label}:\n\n"
        "• Ms Elsa Rivers, Head of Inquiries\n• Mr Victor Moss, Inquiry Unit\n"
    )
    assert names(text, "en", "2026-05-14") == TWO


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Minister Elsa Rivers was in Bergen to meet Mayor Victor Moss.",
        "On Monday Minister Elsa Rivers was in Bergen to see Mayor Victor Moss about the ports.",
        "Minister Elsa Rivers toured the port on Monday in the company of Mayor Victor Moss.",
        "Pictured from left are Mayor Elsa Rivers and Judge Victor Moss, at a meeting in Bergen on Monday.",
    ],
)
def test_who_was_somewhere_with_whom(text: str) -> None:
    assert names(text, "en", "2026-05-14") == TWO


def test_where_somebody_was_for_a_meeting() -> None:
    text = "Minister Elsa Rivers was in Bergen on 7-8 May for the Annual Meeting of port towns."
    assert names(text, "en", "2026-05-14") == {"Elsa Rivers"}


@pytest.mark.parametrize(
    "text",
    [
        "The Port Board is made up of Elsa Rivers, Victor Moss and Laura Finch.",
        "The members of the Port Board are Elsa Rivers, mayor of Leeds; Victor Moss, judge; and Laura Finch, director.",
        "For more information, contact Elsa Rivers, mayor of Leeds; Victor Moss, judge; and Laura Finch, director.",
    ],
)
def test_who_is_in_a_body_at_all_times(text: str) -> None:
    assert names(MET + text, "en", "2026-05-14") == {"Helen Straub"}


def test_who_is_in_a_spanish_body_at_all_times() -> None:
    text = "La Junta del Puerto está integrada por Elsa Ríos, Víctor Mora y Laura Gil."
    assert names(REUNION + text, "es", "2026-05-14") == {"Elena Robledo"}
    side = "La delegación está integrada por Elsa Ríos, Víctor Mora y Laura Gil."
    assert names(REUNION + side, "es", "2026-05-14") == {"Elena Robledo", "Elsa Ríos", "Víctor Mora", "Laura Gil"}


@pytest.mark.parametrize("verb", ["han llevado", "trasladaron", "transmitieron", "plantearon", "explicaron"])
def test_what_was_brought_to_somebody(verb: str) -> None:
    text = f"La alcaldesa Elsa Ríos y el juez Víctor Mora {verb} el lunes a la ministra Elena Robledo su inquietud."
    assert names(text, "es", "2026-05-14") == {"Elsa Ríos", "Víctor Mora", "Elena Robledo"}


def test_where_somebody_was_brought() -> None:
    assert not names("Los guardias llevaron el lunes al alcalde Víctor Mora a su casa.", "es", "2026-05-14")


def test_what_was_on_the_agenda() -> None:
    text = "La agenda de la ministra incluyó el lunes reuniones con la alcaldesa Elsa Ríos y el juez Víctor Mora."
    assert names(text, "es", "2026-05-14") == {"Elsa Ríos", "Víctor Mora"}


def test_an_unknown_label_over_a_row() -> None:
    text = "Logged in for organised labour: Ms Elsa Rivers, General Secretary, and Mr Victor Moss, Safety Secretary."
    assert names(MET + text, "en", "2026-05-14") == TWO | {"Helen Straub"}
