"""A year of before is the whole sentence's, or only its clause's."""

from __future__ import annotations

import pytest
from rooms import names

NOW = [
    ("en", "Following the agreement signed in 2021, Minister Carla Winthrop met Mayor Ruth Osei in Oban."),
    ("en", "Minister Carla Winthrop, who took office in 2021, met Mayor Ruth Osei in Oban."),
    ("en", "Minister Carla Winthrop met Mayor Ruth Osei, who signed the pact with Judge Omar Haddad in 2021."),
    ("en", "Minister Carla Winthrop, who met Judge Omar Haddad in 2021, received Mayor Ruth Osei."),
    ("es", "A la reunión, convocada tras el paro de 2021, asistieron Carla Winthrop y la alcaldesa Ruth Osei."),
    ("es", "La reunión, tercera desde que se creó la mesa en 2019, contó con Carla Winthrop y la jueza Ruth Osei."),
]
THEN = [
    ("en", "In 2021, Minister Carla Winthrop met Mayor Ruth Osei in Oban."),
    ("en", "Minister Carla Winthrop met Mayor Ruth Osei in Oban in 2021."),
    ("en", "During the talks of 2021, Minister Carla Winthrop met Mayor Ruth Osei."),
    ("es", "La reunión, celebrada en 2021, contó con la ministra Carla Winthrop y la alcaldesa Ruth Osei."),
]


@pytest.mark.parametrize(("lang", "text"), NOW)
def test_the_year_of_a_clause_leaves_the_meeting_where_it_is(lang: str, text: str) -> None:
    assert names(text, lang, "2026-05-10") == {"Carla Winthrop", "Ruth Osei"}


@pytest.mark.parametrize(("lang", "text"), THEN)
def test_the_year_of_the_meeting_is_that_of_another(lang: str, text: str) -> None:
    assert names(text, lang, "2026-05-10") == set()
