"""Those somebody works for are in no room by that, whatever the work is called and however many they are."""

from __future__ import annotations

import pytest
from rooms import names

STAFF = [
    ("en", "Also there was Jill Hanley, community liaison for state Sen. Omar Haddad."),
    ("en", "Jill Hanley, scheduler for Senator Omar Haddad, took part."),
    ("en", "Representatives of Senators Omar Haddad and Ines Lund attended, and so did Councillor Jill Hanley."),
    ("es", "Asistieron la jueza Jill Hanley y asesores de los senadores Omar Haddad e Ines Lund."),
]
THERE = [
    ("en", "Also there were Jill Hanley, community liaison, and state Sen. Omar Haddad."),
    ("en", "Senators Omar Haddad and Jill Hanley attended."),
    ("es", "Asistieron los senadores Omar Haddad y Jill Hanley, con sus asesores."),
]


@pytest.mark.parametrize(("lang", "text"), STAFF)
def test_whom_somebody_works_for_is_not_there(lang: str, text: str) -> None:
    assert not names(met(lang) + text, lang) & {"Omar Haddad", "Ines Lund"}


@pytest.mark.parametrize(("lang", "text"), THERE)
def test_who_comes_with_staff_is_there(lang: str, text: str) -> None:
    assert names(met(lang) + text, lang) == {"Carla Winthrop", "Ruth Osei", "Jill Hanley", "Omar Haddad"}


def met(lang: str) -> str:
    """A meeting, told of before."""
    if lang == "en":
        return "Minister Carla Winthrop met Mayor Ruth Osei in Oban on Tuesday. "
    return "La ministra Carla Winthrop se reunió el martes con la alcaldesa Ruth Osei en Oban. "
