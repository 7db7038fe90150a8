"""Plural heads with a plural of their own, and with a plural title between them and the names."""

from __future__ import annotations

from rooms import posts


def test_a_plural_title_between_a_plural_post_and_the_names() -> None:
    text = "La sesión fue integrada por los magistrados, doctores Omar Lara Ruiz y Ana Cano Vela."
    assert posts(text, "es") == {"Omar Lara Ruiz": "magistrado", "Ana Cano Vela": "magistrada"}


def test_heads_of_missions_are_each_head_of_one() -> None:
    text = (
        "The delegation included Heads of Missions of Austria Gunter Engel, Belgium Hugo Verst and France Stella Rival."
    )
    assert posts(f"{text[:-1]} and met the President.", "en") == {
        "Gunter Engel": "Head of mission of Austria",
        "Hugo Verst": "Head of mission of Belgium",
        "Stella Rival": "Head of mission of France",
    }


def test_a_rank_of_two_capitals_cut_short_ends_no_sentence() -> None:
    text = "Those in attendance were PSSupt. Hugo M. Lara (Police), C/Insp. Omar R. Cano (BFP) Ana Vela (DTI)."
    assert set(posts(text, "en")) == {"Hugo M. Lara", "Omar R. Cano", "Ana Vela"}


def test_towns_behind_names_that_a_plural_post_heads() -> None:
    text = "Governor Carla Winthrop met mayors Ruth Osei of Kent, Omar Haddad of Bath and Lena Park of Salt Bay."
    assert posts(text, "en") == {
        "Carla Winthrop": "Governor",
        "Ruth Osei": "mayor of Kent",
        "Omar Haddad": "mayor of Bath",
        "Lena Park": "mayor of Salt Bay",
    }


def test_who_stands_in_for_another_met_those_behind_the_verb() -> None:
    text = "El juez Hugo Peña, en representación de la rectora Eva Rivas, se reunió con los ediles Omar Jara y Ana Gil."
    assert posts(text, "es") == {"Hugo Peña": "juez", "Omar Jara": "edil", "Ana Gil": "edil"}


def test_a_town_behind_one_name_is_no_part_of_the_post_before_it() -> None:
    text = "Mayor Ruth Osei of Leeds met Sheriff Omar Haddad of Kent on Tuesday."
    assert posts(text, "en") == {"Ruth Osei": "Mayor", "Omar Haddad": "Sheriff"}


def test_ministers_of_countries_take_no_complement_from_elsewhere() -> None:
    text = "The Ministers of Ports met. Present were Ministers Rolanu of Fiji, Cufley-Sanu of Cuba and Pershu of Togo."
    assert set(posts(text, "en").values()) == {"Minister"}


def test_who_is_before_a_post_is_no_part_of_it() -> None:
    text = "Mayor Tom Doe met Ann Roe, who is Minister of Finance, and Ruth Osei, the Mayor of Leeds."
    assert posts(text, "en") == {"Tom Doe": "Mayor", "Ann Roe": "Minister of Finance", "Ruth Osei": "Mayor of Leeds"}
