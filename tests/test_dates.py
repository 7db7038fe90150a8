"""Dates in words and what they stand for: text, publication date, whether announced, EDTF or what is known of it."""

from __future__ import annotations

from datetime import date

import pytest

from graph.model import Document, When
from loaders.extract import extract
from loaders.find.dates import find_dates, resolve
from loaders.tokens import tokenise
from loaders.words import words

THURSDAY = date(2024, 2, 8)

ROWS = [
    ("es", "el 7 de febrero de 2024", None, False, When(date="2024-02-07", basis="explicit")),
    ("es", "los días 3 y 4 de mayo de 2023", None, False, When(date="2023-05-03/2023-05-04", basis="explicit")),
    (
        "es",
        "a veintisiete días del mes de enero de dos mil once",
        None,
        False,
        When(date="2011-01-27", basis="explicit"),
    ),
    ("es", "a los 27 días del mes de enero de 2011", None, False, When(date="2011-01-27", basis="explicit")),
    (
        "es",
        "a treinta y uno de agosto del año dos mil veintitrés",
        None,
        False,
        When(date="2023-08-31", basis="explicit"),
    ),
    ("es", "los tres días de las jornadas", None, False, None),
    ("en", "on January 9-10, 2023", None, False, When(date="2023-01-09/2023-01-10", basis="explicit")),
    ("en", "on 13 April 2023", None, False, When(date="2023-04-13", basis="explicit")),
    ("es", "en enero de 2026", None, True, When(date="2026-01", basis="explicit")),
    ("en", "on December 27", None, False, When(partial="XXXX-12-27")),
    ("en", "on December 27", THURSDAY, False, When(date="2023-12-27", basis="relative", partial="XXXX-12-27")),
    ("es", "el 11 de marzo", THURSDAY, True, When(date="2024-03-11", basis="relative", partial="XXXX-03-11")),
    ("es", "ayer", THURSDAY, False, When(date="2024-02-07", basis="relative", offset=(-1, -1))),
    ("es", "ayer", None, False, When(offset=(-1, -1))),
    ("es", "los intendentes de Mar Azul", THURSDAY, False, None),
    ("es", "el gobernador Domingo Paz", THURSDAY, False, None),
    ("es", "por la mañana", THURSDAY, False, None),
    ("es", "este lunes", THURSDAY, False, When(date="2024-02-05", basis="relative", weekday=0)),
    ("es", "este lunes", None, False, When(weekday=0)),
    ("en", "last Thursday", THURSDAY, False, When(date="2024-02-01", basis="relative", weekday=3)),
    ("es", "este fin de semana pasado", THURSDAY, False, When(date="2024-02-03/2024-02-04", basis="relative")),
    ("en", "over the weekend", THURSDAY, False, When(date="2024-02-03/2024-02-04", basis="relative")),
    ("en", "over the weekend", None, False, When()),
    ("en", "on 31 February 2024", THURSDAY, False, None),
    ("en", "on 03/04/2024", THURSDAY, False, None),  # could be March or April
]


@pytest.mark.parametrize(("lang", "text", "published", "future", "expected"), ROWS)
def test_dates(lang, text, published, future, expected):
    lexicon = words(lang)
    found = find_dates(tokenise(text, abbreviations=lexicon.abbreviations), lexicon)
    assert [resolve(f, published, future) for f in found] == ([expected] if expected else [])


def test_the_day_of_the_minutes_that_a_meeting_confirms_is_not_its_own() -> None:
    text = (
        "Councillors present: Joe Bonner, Ann Deane\nApologies: Kevin Moss\n\n"
        "1. Confirmation of minutes of the ordinary meeting held on 7 March 2016."
    )
    document = Document(id="0" * 64, path="a.txt", text=text, lang="en")
    assert [meeting.when.date for meeting in extract(document).meetings] == [None]
