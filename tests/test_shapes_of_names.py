"""Names and titles of many countries, alone and beside a post: title, post and name stay apart. English."""

from __future__ import annotations

import pytest
from rooms import names, posts


@pytest.mark.parametrize(
    "name",
    ["Ma. Lourdes Sant", "Wm. Hard", "Mohd Faiz Ismael", "Md. Kar Uddin", "E. Kassym", "V.K. Sharm", "Wang Mei-hua"],
)
@pytest.mark.parametrize(
    "text",
    [
        "{} met Energy Minister Rosa Lind on Tuesday.",
        "Energy Minister Rosa Lind chaired the meeting. Also present was {}.",
        "Energy Minister Rosa Lind was joined at the meeting by {}.",
    ],
)
def test_initials_and_names_cut_short_open_a_name(text: str, name: str) -> None:
    assert names(text.format(name), "en") == {name, "Rosa Lind"}


@pytest.mark.parametrize("title", ["H.E", "H.E.", "Maj Gen", "Lt Gen", "Rt Hon", "Mr"])
def test_titles_stay_out_of_the_name_with_and_without_their_dots(title: str) -> None:
    text = f"Energy Minister Rosa Lind met Mayor {title} Leo Quinn on Tuesday."
    assert posts(text, "en") == {"Rosa Lind": "Energy Minister", "Leo Quinn": "Mayor"}


def test_letters_with_a_dot_too_few_are_no_name() -> None:
    text = "The members were Ms. Ann Roe, M.P, Deputy Speaker; Mr. Leo Quinn, M.P., Chair; and Eve Moss, Clerk."
    assert posts(text, "en") == {"Ann Roe": "Deputy Speaker", "Leo Quinn": "Chair", "Eve Moss": "Clerk"}


def test_a_post_that_says_little_may_be_a_given_name_after_a_courtesy() -> None:
    assert names("Energy Minister Rosa Lind met Mr Boss Adey on Tuesday.", "en") == {"Rosa Lind", "Boss Adey"}


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("the QSP Leo Quinn", "QSP"),
        ("Acting QHO Dr. Leo Quinn", "Acting QHO"),
        ("QAO Mr Leo Quinn", "QAO"),
        ("MD Leo Quinn", "MD"),
        ("Ostrel District MP Leo Quinn", "Ostrel District MP"),
        ("Labour MP Leo Quinn", "Labour MP"),
        ("MEC responsible for Roads Leo Quinn", "MEC responsible for Roads"),
        ("Leo Quinn, Director, in charge of Ports,", "Director, in charge of Ports"),
        ("Leo Quinn, Deputy Chairman in-charge of Operations,", "Deputy Chairman in-charge of Operations"),
    ],
)
def test_letters_seats_and_charges_are_posts(written: str, post: str) -> None:
    text = f"Energy Minister Rosa Lind met {written} on Tuesday."
    assert posts(text, "en") == {"Rosa Lind": "Energy Minister", "Leo Quinn": post}


def test_the_row_of_several_members_gives_each_their_own_post() -> None:
    text = (
        "Members of the delegation included Dr. Leo Quinn, Deputy Chairman of Corporate Services, Mr Peter Obu, Deputy "
        "Chairman of Operations and Madam Ann Roe, a Commissioner."
    )
    assert posts(text, "en") == {
        "Leo Quinn": "Deputy Chairman of Corporate Services",
        "Peter Obu": "Deputy Chairman of Operations",
        "Ann Roe": "Commissioner",
    }


@pytest.mark.parametrize("name", ["Tao Zheng", "Nguyen Van THANH", "Wang Xiaoming"])
def test_a_short_surname_before_a_given_name_and_one_in_capitals_belong_to_the_name(name: str) -> None:
    text = f"Energy Minister Rosa Lind met {name}, the Port Director, on Tuesday."
    assert posts(text, "en") == {"Rosa Lind": "Energy Minister", name: "Port Director"}


@pytest.mark.parametrize("title", ["Dato’", "Dato'", "Dato' Seri", "Tan Sri"])
def test_a_title_with_an_apostrophe_is_a_title(title: str) -> None:
    text = f"Energy Minister Rosa Lind met Finance Minister {title} Leo Quinn on Tuesday."
    assert posts(text, "en") == {"Rosa Lind": "Energy Minister", "Leo Quinn": "Finance Minister"}


@pytest.mark.parametrize("name", ["TANAKA Kenji", "ZÁRATE Luis", "L. A. Quiroga", "Lin Pei-shan"])
def test_a_spanish_text_names_them_so_too(name: str) -> None:
    text = f"La ministra de Energía, Rosa Lindero, se reunió el martes con el director de Puertos {name} en Lima."
    assert posts(text, "es") == {"Rosa Lindero": "ministra de Energía", name: "director de Puertos"}
    assert names(f"El martes {name} se reunió con la ministra Rosa Lindero.") == {"Rosa Lindero", name}


def test_a_name_cut_short_ends_the_post_before_it() -> None:
    text = "La ministra Rosa Lindero se reunió con el director de Puertos Fco. Javier Zárate."
    assert posts(text, "es") == {"Rosa Lindero": "ministra", "Fco. Javier Zárate": "director de Puertos"}


@pytest.mark.parametrize(
    "name", ["Tafadzwa Moyar", "Sutrisno Hadiman", "Nuwan Perul", "Souleymane Dabor", "Keir Aldwin"]
)
def test_given_names_of_many_lands_open_a_name_without_a_post(name: str) -> None:
    text = f"Energy Minister Rosa Lind chaired the meeting. Also present was {name}."
    assert names(text, "en") == {"Rosa Lind", name}
