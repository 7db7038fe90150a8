"""Somebody unnamed who works for somebody named: the one who is named was not there."""

from __future__ import annotations

import pytest
from rooms import posts


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was attended by Mayor Ruth Lund, an aide to Senator Peter Okeke and a clerk of Mayor Tom Bree.",
        "Present at the meeting were Ruth Lund, Mayor; a staff member of Congressman Peter Okeke; and two advisers to "
        "Prime Minister Joan Bree.",
        "The meeting was attended by Mayor Ruth Lund, a staffer for Sen. Peter Okeke, and the clerk for Rep. Tom Bree.",
        "Mayor Ruth Lund met with aides to Senator Peter Okeke, Governor Joan Bree and Mayor Tom Pryce.",
        "Mayor Ruth Lund met with representatives from the offices of Senator Peter Okeke and Congresswoman Joan Bree.",
        "Mayor Ruth Lund met with a representative of the Governor of the Central Bank, Mr. Peter Okeke.",
    ],
)
def test_whose_staff_somebody_unnamed_is(text: str) -> None:
    assert posts(text, "en") == {"Ruth Lund": "Mayor"}


@pytest.mark.parametrize(
    "text",
    [
        "La alcaldesa Mirta Salcedo se reunió con representantes del senador José Lima y de la diputada Eva Ríos.",
        "Asistieron a la reunión la alcaldesa Mirta Salcedo, un asesor del senador José Lima, y la secretaria "
        "de la diputada Eva Ríos.",
        "La alcaldesa Mirta Salcedo se reunió con un representante del gobernador del Banco Central, José Lima.",
    ],
)
def test_whose_staff_somebody_unnamed_is_in_spanish(text: str) -> None:
    assert posts(text, "es") == {"Mirta Salcedo": "alcaldesa"}


def test_who_is_named_is_there_with_the_post_that_names_another() -> None:
    said = (
        "The meeting was attended by Ruth Lund, an aide to Senator Peter Okeke; a representative of the Harbour Board, "
        "Rose Tell; and the Assistant to the Mayor, Una Quist."
    )
    assert posts(said, "en") == {
        "Ruth Lund": "aide to Senator Peter Okeke",
        "Rose Tell": "representative of the Harbour Board",
        "Una Quist": "Assistant to the Mayor",
    }
