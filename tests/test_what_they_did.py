"""Clauses that open with "what", "while" or "who was in": who of a row was there, and who was not."""

from __future__ import annotations

from rooms import names


def test_nobody_of_a_row_is_there_for_what_they_once_agreed() -> None:
    text = "Minister Ann Roe met Minister Tom Bell over what President Omar Haddad and President Eva Rey had agreed."
    assert names(text, "en") == {"Ann Roe", "Tom Bell"}


def test_who_was_in_the_chair_was_there() -> None:
    text = "Minister Ann Roe met Major Omar Haddad. Haddad, who was in the chair, thanked Tom Bell."
    assert names(text, "en") == {"Ann Roe", "Omar Haddad"}
    assert "Omar Haddad" not in names("Ann Roe met Tom Bell. Omar Haddad, who was in Oslo, sent a letter.", "en")


def test_while_two_stood_for_a_side() -> None:
    text = "La jueza Ana Peña recibió a Ramón Vera. Mientras que Julio Zárate (rector) y Eva Rey representaron a Loja."
    assert names(text) == {"Ana Peña", "Ramón Vera", "Julio Zárate", "Eva Rey"}
