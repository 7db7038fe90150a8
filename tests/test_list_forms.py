"""Lists of those present in the many forms that editors give them: who is found, with which post."""

from __future__ import annotations

import pytest

from loaders.agencies import find_agencies
from loaders.find.people import find_people
from loaders.find.slips import mend_marks
from loaders.segment import sentences
from loaders.words import words

OPENING = "A la reunión asistieron:\n\n"
THREE = [
    ("Elena Ruiz Vela", "Ministra de Faros"),
    ("Omar Cruz", "Alcalde de Loja"),
    ("Luis Peña Mora", "Director General de Riego"),
]


def found(text: str) -> list[tuple[str, str | None]]:
    known = words("es")
    bodies = [(body.start, body.end) for body in find_agencies(text, "es")]
    rows = []
    for sentence in sentences(text, known):
        sentence.tokens[:] = mend_marks(sentence.tokens, known)
        rows += find_people(sentence, text, bodies, known)[0]
    return [(person.text, person.role) for person in rows if not person.nested]


@pytest.mark.parametrize(
    "item",
    [
        "- {n}. {p}.\n",
        "• {n}: {p}\n",
        "✓ {p}: {n}\n",
        "− {p} {n}\n",
        "1. {n}; {p}\n",
        "· {n}/ {p}\n",
        "{n} .- {p}\n",
        "{n}\n{p}\n",
        "{n}\n{p}\n\n",
        "{p}\n{n}\n\n",
    ],
)
def test_whatever_parts_name_and_post(item):
    """A mark of any kind, or the end of a line, parts the two of one item."""
    assert found(OPENING + "".join(item.format(n=n, p=p) for n, p in THREE)) == THREE


def test_a_firm_before_a_colon_has_no_post_in_brackets():
    text = f"{OPENING}– Telmar Guano: Ana Ruiz (directora legal)\n– Faroandina: Luis Peña (gerente de Red)\n"
    assert [row for row in found(text) if row[1]] == [("Ana Ruiz", "directora legal"), ("Luis Peña", "gerente de Red")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Asistieron los ministros de Faros Luis Peña, de Salud Elena Ruiz y de Turismo Omar Cruz.",
            [
                ("Luis Peña", "ministro de Faros"),
                ("Elena Ruiz", "ministra de Salud"),
                ("Omar Cruz", "ministro de Turismo"),
            ],
        ),
        (
            "Asistieron los embajadores de Cuba Juan Gil, de Ecuador Rafael Mora Díaz y de Italia Andrés Vela.",
            [
                ("Juan Gil", "embajador de Cuba"),
                ("Rafael Mora Díaz", "embajador de Ecuador"),
                ("Andrés Vela", "embajador de Italia"),
            ],
        ),
    ],
)
def test_fields_right_before_the_names_of_one_plural(text, expected):
    assert found(text) == expected


def test_where_somebody_is_from_stays_no_person():
    assert found("Asistieron Ana Paz, de Monte Azul; Luis Sol, de Las Flores, y Eva Gil, de Loma Verde.") == [
        ("Ana Paz", None),
        ("Luis Sol", None),
        ("Eva Gil", None),
    ]


def test_a_given_name_that_is_a_month_goes_with_the_next():
    assert found("Asistió el viceministro de Defensa Julio César Soto Mena.") == [
        ("Julio César Soto Mena", "viceministro de Defensa")
    ]


def test_a_name_cut_short_and_numbers_with_a_dash():
    text = f"{OPENING}1.- Alcalde de Loja Fco. Javier Robles\n2.- Ministra de Salud Elena Ruiz\n"
    assert found(text) == [("Fco. Javier Robles", "Alcalde de Loja"), ("Elena Ruiz", "Ministra de Salud")]


def test_for_whom_somebody_sat_is_no_post():
    text = "Asistieron por Unicef, Ana Paz; por el Banco Lunar, Luis Sol; y por la Sociedad Faro, Eva Gil."
    assert found(text) == [("Ana Paz", None), ("Luis Sol", None), ("Eva Gil", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Asistieron el director Juan Gil, la secretaria de Salud, Obras y Servicios Públicos Ana Ruiz y el ministro de "
        "Cultura, Turismo y Deportes Omar Cruz.",
        "Asistieron Juan Gil, director, Ana Ruiz, secretaria de Salud, Obras y Servicios Públicos, y Omar Cruz, "
        "ministro de Cultura, Turismo y Deportes.",
    ],
)
def test_fields_between_commas_stay_with_their_post(text):
    assert found(text) == [
        ("Juan Gil", "director"),
        ("Ana Ruiz", "secretaria de Salud, Obras y Servicios Públicos"),
        ("Omar Cruz", "ministro de Cultura, Turismo y Deportes"),
    ]


def test_four_fields_behind_a_name_in_a_row_of_commas():
    text = (
        "Asistieron Juan Gil, ministro de Ciencia, Tecnología, Conocimiento e Innovación, Ana Ruiz, alcaldesa de Loja."
    )
    assert found(text) == [
        ("Juan Gil", "ministro de Ciencia, Tecnología, Conocimiento e Innovación"),
        ("Ana Ruiz", "alcaldesa de Loja"),
    ]
