"""Rows of posts and names with nothing but commas: their ends say which comes first."""

from __future__ import annotations

from rooms import posts


def test_a_post_before_the_first_name_and_none_behind_the_last() -> None:
    text = (
        "The meeting was attended by Deputy Commissioner Jammu, Vinod Karve, Deputy Commissioner Reasvi, Anju Khajur, "
        "GM NHPDL, Arun Lokho, Chief Engineer PWD, Bashir Wano and other officers."
    )
    assert posts(text, "en") == {
        "Vinod Karve": "Deputy Commissioner Jammu",
        "Anju Khajur": "Deputy Commissioner Reasvi",
        "Arun Lokho": "GM NHPDL",
        "Bashir Wano": "Chief Engineer PWD",
    }


def test_no_post_before_the_first_name_and_one_behind_the_last() -> None:
    text = (
        "Staff present: Brent Baerlo, Operations Manager Fred Chelm, Dock Project Manager Marvin Dorn, "
        "General Counsel Maureen Gall, Harbour Master"
    )
    assert posts(text, "en") == {
        "Brent Baerlo": "Operations Manager",
        "Fred Chelm": "Dock Project Manager",
        "Marvin Dorn": "General Counsel",
        "Maureen Gall": "Harbour Master",
    }


def test_titles_that_touch_their_names_are_no_such_row() -> None:
    text = "The talks were attended by Ann Rowe, Mayor Tom Deller, Governor Eve Pole and Senator Ida Brandt of Leith."
    assert posts(text, "en")["Tom Deller"] == "Mayor"


def test_two_names_and_two_posts_of_one_body() -> None:
    text = "Estuvieron Jorge Solmo, secretario; Juan Sicho y Ricardo Maciel, presidente y vicepresidente del Banco Sur."
    assert posts(text, "es") == {
        "Jorge Solmo": "secretario",
        "Juan Sicho": "presidente del Banco Sur",
        "Ricardo Maciel": "vicepresidente del Banco Sur",
    }
    text = "Present were Ann Roe and Tom Doe, chair and treasurer of the Dock Trust."
    assert posts(text, "en") == {"Ann Roe": "chair of the Dock Trust", "Tom Doe": "treasurer of the Dock Trust"}


def test_members_of_parliament_behind_their_names() -> None:
    text = "A.M. Areefo, MP; Saji Cherio, R. Rajesho, U. Pratho, MLAs; and Collector A. Alexo attended the meeting."
    assert posts(text, "en") == {
        "A.M. Areefo": None,
        "Saji Cherio": "MLA",
        "R. Rajesho": "MLA",
        "U. Pratho": "MLA",
        "A. Alexo": "Collector",
    }
