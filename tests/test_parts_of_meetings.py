"""Who opened, led or closed a meeting, who was gone to see, and lists that go on without a verb, in Spanish."""

from __future__ import annotations

import pytest
from rooms import names

THERE = [
    ("La presidencia del encuentro está a cargo de la rectora Ana Peña y el juez Ramón Vera.",
     {"Ana Peña", "Ramón Vera"}),
    ("En la sesión, la lectura del acta correspondió al secretario Ramón Vera.", {"Ramón Vera"}),
    ("La bienvenida corrió a cargo de la alcaldesa Ana Peña durante la jornada.", {"Ana Peña"}),
    ("El alcalde Ramón Vera llegó al despacho de la ministra Ana Peña, donde trataron el dragado.",
     {"Ramón Vera", "Ana Peña"}),
    ("El alcalde Ramón Vera acudió a la oficina de la seremi Ana Peña, con quien abordó el dragado.",
     {"Ramón Vera", "Ana Peña"}),
    ("La audiencia que concedió el canciller Ramón Vera a la embajadora Ana Peña trató del dragado.",
     {"Ramón Vera", "Ana Peña"}),
    ("La ministra Ana Peña otorga una audiencia al rector Ramón Vera.", {"Ana Peña", "Ramón Vera"}),
    ("La ministra Ana Peña ha efectuado una reunión con el rector Ramón Vera.", {"Ana Peña", "Ramón Vera"}),
    ("La rectora Ana Peña inauguró la reunión. En representación de los regantes han estado, Ramón Vera y Eva Rey.",
     {"Ana Peña", "Ramón Vera", "Eva Rey"}),
    ("A la reunión asistió la rectora Ana Peña. También Ramón Vera y Eva Rey, de Loja.",
     {"Ana Peña", "Ramón Vera", "Eva Rey"}),
    ("A la reunión asistió la rectora Ana Peña. Por la Liga Agraria, Ramón Vera.", {"Ana Peña", "Ramón Vera"}),
    ("A la reunión asistió la rectora Ana Peña. Lo propio hizo el juez Ramón Vera.", {"Ana Peña", "Ramón Vera"}),
    ("La rectora Ana Peña y el juez Ramón Vera hablaron. Al cerrar la actividad, la notaria Eva Rey se refirió a él.",
     {"Ana Peña", "Ramón Vera", "Eva Rey"}),
]  # fmt: skip

NOT_THERE = [
    "El plan de dragado está a cargo del ministro Ramón Vera.",
    "La presidencia del puerto recae en el ingeniero Ramón Vera.",
    "La presidencia de la mesa está a cargo del ministro Ramón Vera.",
    "La delegación acudió a la oficina del ministro Ramón Vera.",
    "Los vecinos llegaron al despacho del ministro Ramón Vera para protestar.",
    "La audiencia que pidió el rector Ramón Vera no se celebró.",
]


@pytest.mark.parametrize(("text", "there"), THERE)
def test_they_were_there(text: str, there: set[str]) -> None:
    assert names(text) == there


@pytest.mark.parametrize("text", NOT_THERE)
def test_nobody_more_was_there(text: str) -> None:
    assert names(f"La alcaldesa Ana Peña se reunió el lunes con la jueza Eva Rey. {text}") == {"Ana Peña", "Eva Rey"}


def test_a_verb_between_angle_brackets_stands_for_its_forms() -> None:
    from loaders.words import words

    pattern = words("es").pattern("attend_phrases")
    assert all(pattern.search(f"{form} la bienvenida") for form in ("dio", "dan", "dado", "dando", "daba"))
    assert pattern.search("dara la bienvenida") is None  # it is to come


def test_what_is_quoted_to_come_leaves_those_who_were_there_in_the_room() -> None:
    text = (
        'Una reunión clave ante el plan, que "condicionará el futuro del puerto", y en la que han estado la rectora '
        "Ana Peña; el alcalde Ramón Vera; y la notaria Eva Rey."
    )
    assert names(text) == {"Ana Peña", "Ramón Vera", "Eva Rey"}
    coming = text.replace("y en la que han estado", "y en la que estarán")
    assert names(coming) == set()
