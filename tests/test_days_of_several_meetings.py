"""Which day each meeting of a text was on: the next day, weekdays of a diary, over minutes, no day of another."""

from __future__ import annotations

import pytest

from benchmarks.made_texts import held_meetings

LENA, OMAR, RUTH = "Lena Okoye", "Omar Haddad", "Ruth Osborne"
LUZ, HUGO, EVA = "Luz Mora", "Hugo Sosa", "Eva Paz"
EN = f"On May 12, Minister {LENA} met with Mayor {RUTH}."
ES = f"El 12 de mayo, la ministra {LUZ} se reunió con el alcalde {HUGO}."
MINUTES = f"Harbour Board\n12 May 2026\nHarbour Board Minutes\n\nPresent: {LENA}, {OMAR}, {RUTH}\n\n"

TEXTS = [
    ("en", f"{EN} The next day, she met with Senator {OMAR}.", ["2026-05-12", "2026-05-13"]),
    ("en", f"{EN} Two days later, she met with Senator {OMAR}.", ["2026-05-12", "2026-05-14"]),
    ("es", f"{ES} Al día siguiente, se reunió con la senadora {EVA}.", ["2026-05-12", "2026-05-13"]),
    ("es", f"{ES} Tres días después, recibió a la senadora {EVA}.", ["2026-05-12", "2026-05-15"]),
    (
        "en",
        f"On Saturday, April 25, Minister {LENA} met Mayor {RUTH}. On Monday, she met Senator {OMAR}.",
        ["2026-04-25", "2026-04-27"],
    ),
    (
        "en",
        f"On Thursday, Minister {LENA} met Mayor {RUTH} after storms that hit the coast last week.",
        ["2026-05-14"],
    ),
    (
        "es",
        f"La ministra {LUZ} se reunió el lunes 11 y martes 12 de mayo con el alcalde {HUGO}.",
        ["2026-05-11/2026-05-12"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "days"), TEXTS)
def test_each_meeting_has_its_own_day(lang: str, text: str, days: list[str]) -> None:
    assert [meeting.when.date for meeting in held_meetings(text, lang, "2026-05-17")] == days


def test_the_next_day_is_not_still_to_come() -> None:
    text = f"{EN} The next day, she met with Senator {OMAR}."
    assert [meeting.when.date for meeting in held_meetings(text, "en", "2026-05-12")] == ["2026-05-12", None]


def test_minutes_have_the_day_over_them_and_not_that_of_the_minutes_they_confirm() -> None:
    text = f"{MINUTES}That the minutes of the meeting held on 3 March 2026 be confirmed.\n"
    assert [meeting.when.date for meeting in held_meetings(text, "en")] == ["2026-05-12"]
