"""Who is named beside a meeting and was at another time or place, and who was there all the same."""

from __future__ import annotations

import pytest
from rooms import names

MET = {
    "es": "La ministra Ana Ruiz se reunió ayer en Lima con el alcalde Luis Peña.",
    "en": "Minister Ann Roe met Governor Tom Doe in Oslo yesterday.",
}
BOTH = {"es": {"Ana Ruiz", "Luis Peña"}, "en": {"Ann Roe", "Tom Doe"}}


def there(text: str, lang: str) -> set[str]:
    """Everybody else in a room than those of the first sentence."""
    found = names(f"{MET[lang]} {text}", lang, "2026-05-14")
    assert found >= BOTH[lang]
    return found - BOTH[lang]


@pytest.mark.parametrize(
    "text",
    [
        "Ruiz dijo que el plan nació de una reunión que tuvo hace seis meses con la jueza Eva Sanz.",
        "Hace dos años, la jueza Eva Sanz recibió al rector Juan Vela.",
        "La última vez que Ruiz visitó Lima, en enero, se entrevistó con la jueza Eva Sanz.",
        "Ruiz celebró el plan que el Concejo sigue desde octubre, tras la cita con la jueza Eva Sanz en Loja.",
        "El proceso comenzó en 2021, cuando la jueza Eva Sanz convocó al rector Juan Vela en su despacho.",
        "Se retomó lo tratado en las sesiones del 3 de febrero. En ellas, con la jueza Eva Sanz y el rector Juan Vela, "
        "se firmó un acta.",
        "Ruiz contó que antes había hablado por teléfono con la jueza Eva Sanz.",
        "Mientras tanto, en Quito, la jueza Eva Sanz inauguró un puente.",
        "Antes de esa cita, Ruiz tiene en agenda un encuentro con la jueza Eva Sanz.",
        "Para el jueves está programada una audiencia con la jueza Eva Sanz.",
        "Está por confirmarse si participa la jueza Eva Sanz.",
        "Acordaron hacer una reunión el 20 de junio, en la que estarán la jueza Eva Sanz y el rector Juan Vela.",
        "“Nos apoya el gobierno regional, que lidera nuestra compañera Eva Sanz, y los alcaldes”, dijo Ruiz.",
        "Ruiz destacó la amistad entre la jueza Eva Sanz y el rector Juan Vela.",
        "La jueza Eva Sanz rechazó la reunión y pidió al rector Juan Vela que renuncie.",
        "La comisión convocó a la jueza Eva Sanz, junto al rector Juan Vela, para otro día.",
    ],
)
def test_spanish_elsewhere(text: str) -> None:
    assert there(text, "es") == set()


@pytest.mark.parametrize(
    "text",
    [
        "En la reunión, que presidió hasta hace un mes un consejo, expuso la jueza Eva Sanz.",
        "También participó la jueza Eva Sanz, jueza desde hace dos años.",
        "Si bien llegó tarde, participó la jueza Eva Sanz.",
        "La cita, que encabezó nuestra compañera Eva Sanz, trató de los puertos.",
        "En esa reunión participó la jueza Eva Sanz.",
    ],
)
def test_spanish_twins(text: str) -> None:
    assert there(text, "es") == {"Eva Sanz"}


@pytest.mark.parametrize(
    "text",
    [
        "The plan grew out of talks two years ago with Judge Eve Moss.",
        "“I spoke with the judge, Eve Moss, last week and we agree,” Roe said.",
        "“We are going to meet with Judge Eve Moss,” Roe said.",
        "It began in 2021, when Judge Eve Moss hosted Senator Omar Vane at the palace.",
        "Roe said she has talked about it with Judge Eve Moss, but hasn't talked with Senator Omar Vane.",
        "Elsewhere, in Quito, Judge Eve Moss opened a school.",
        "Next Friday, Roe meets Judge Eve Moss.",
        "A meeting with the Judge of the Supreme Court, Eve Moss, is scheduled for June.",
        "The company, headed by Senator Eve Moss, has exported since 2010.",
        "Roe noted the strong ties between Judge Eve Moss and Senator Omar Vane.",
        "Judge Eve Moss condemned the meeting and called on Senator Omar Vane to resign.",
        "They discussed the lawsuit brought by Judge Eve Moss.",
    ],
)
def test_english_elsewhere(text: str) -> None:
    assert there(text, "en") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The delegation, headed by Judge Eve Moss, left at ten.",
        "The talks, chaired by Judge Eve Moss, were held three months ahead of the summit.",
        "Judge Eve Moss, who took office two years ago, also attended the meeting.",
        "The company, headed by Judge Eve Moss, attended the meeting.",
    ],
)
def test_english_twins(text: str) -> None:
    assert there(text, "en") == {"Eve Moss"}


@pytest.mark.parametrize(
    "text",
    [
        "La jueza Eva Sanz entregó en abril el puente.",
        "El mismo plan se lo presentó la jueza Eva Sanz al rector Juan Vela en abril.",
        "La jueza Eva Sanz viajó en cambio a Quito, donde se reunió con el rector Juan Vela.",
        "La reunión se produce a pocos días de la visita de la jueza Eva Sanz a Lima.",
        "“Queremos una reunión con la jueza Eva Sanz”, dijo un dirigente.",
        "La jueza Eva Sanz no estará este viernes en la reunión.",
        "La mesa convocó para las 9:00 de este viernes a la jueza Eva Sanz y al rector Juan Vela.",
        "Acordaron una reunión, el viernes 15 a las 9 hs., en la que estarán presentes los jueces de Loja, Eva Sanz; "
        "y de Azuay, Juan Vela.",
    ],
)
def test_spanish_of_another_month_or_to_come(text: str) -> None:
    assert there(text, "es") == set()


@pytest.mark.parametrize(
    "text",
    [
        "“Queremos agradecer la reunión”, dijo la jueza Eva Sanz, que asistió también.",
        "Asistió la jueza Eva Sanz, que juró en abril.",
    ],
)
def test_spanish_twins_of_another_month(text: str) -> None:
    assert there(text, "es") == {"Eva Sanz"}


@pytest.mark.parametrize(
    "text",
    [
        "The same plan was presented by Judge Eve Moss to Senator Omar Vane in April.",
        "Judge Eve Moss flew instead to Quito, where she met Senator Omar Vane.",
    ],
)
def test_english_of_another_month(text: str) -> None:
    assert there(text, "en") == set()


def test_a_noun_that_is_spelt_like_a_verb() -> None:
    text = "Sobre la forma de mitigar el problema, la jueza Eva Sanz escribió al rector Juan Vela."
    assert there(text, "es") == set()
