"""What a text tells of last month or "recently" is not of the meeting it has told of before."""

from __future__ import annotations

import pytest
from rooms import names

MET = {
    "en": "Minister Carla Winthrop met Mayor Ruth Osei in Oban on Tuesday.",
    "es": "La ministra Carla Winthrop se reunió el martes con la alcaldesa Ruth Osei en Oban.",
}
THEN = [
    ("en", "Last month Judge Omar Haddad met the drivers in Leith."),
    ("en", "A few weeks back, Judge Omar Haddad visited the port."),
    ("en", "Recently, she met Judge Omar Haddad."),
    ("en", "She said she had recently met Judge Omar Haddad."),
    ("en", "In early January, a delegation led by Judge Omar Haddad visited the port."),
    ("en", "At the end of May the chamber, led by Judge Omar Haddad, met the drivers."),
    ("en", "Three years ago Judge Omar Haddad met the drivers."),
    ("en", "Last week, she received Judge Omar Haddad."),
    ("en", "She gave details of her talks with the drivers and the chief judge, Omar Haddad."),
    ("en", "She informed them about the results of her meeting with Judge Omar Haddad."),
    ("es", "Informó sobre los resultados de su encuentro con el juez Omar Haddad."),
    ("es", "El mes pasado, el juez Omar Haddad se reunió con los choferes."),
    ("es", "No hace mucho se reunió con el juez Omar Haddad."),
    ("es", "A comienzos de abril, una delegación integrada por el juez Omar Haddad fue hasta el puerto."),
    ("es", "Hace poco la visitó el juez Omar Haddad."),
    ("es", "Se reunió recientemente con el juez Omar Haddad."),
]
NOW = [
    ("en", "Minister Carla Winthrop gave details of her talks with Mayor Ruth Osei and Judge Omar Haddad in Oban."),
    ("en", "Recently, Minister Carla Winthrop met Mayor Ruth Osei and Judge Omar Haddad in Oban."),
    ("en", "Last month, Minister Carla Winthrop met Mayor Ruth Osei and Judge Omar Haddad in Oban."),
    (
        "es",
        "A comienzos de abril, la ministra Carla Winthrop se reunió con la alcaldesa Ruth Osei y el juez Omar Haddad.",
    ),
]


@pytest.mark.parametrize(("lang", "text"), THEN)
def test_words_of_some_time_ago_open_another_day(lang: str, text: str) -> None:
    assert names(f"{MET[lang]} {text}", lang, "2026-06-10") == {"Carla Winthrop", "Ruth Osei"}


@pytest.mark.parametrize(("lang", "text"), NOW)
def test_a_text_can_report_what_was_some_time_ago(lang: str, text: str) -> None:
    assert names(text, lang, "2026-06-10") == {"Carla Winthrop", "Ruth Osei", "Omar Haddad"}


def test_silence_is_kept_for_who_is_not_there() -> None:
    text = f"{MET['en']} Those present observed a moment of silence for Omar Haddad."
    assert names(text, "en") == {"Carla Winthrop", "Ruth Osei"}
