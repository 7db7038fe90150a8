"""Telling Spanish and English from their neighbours."""

import pytest

from loaders.language import language

ROWS = [
    ("La ministra se reunió con el embajador en la sede del ministerio.", "es"),
    ("The minister met with the ambassador at the ministry.", "en"),
    ("LA MINISTRA SE REUNIÓ CON EL EMBAJADOR", "es"),  # capitals
    ("A ministra reuniu-se com o embaixador na sede do ministério.", None),  # Portuguese
    ("La ministre a rencontré l'ambassadeur au siège du ministère avec les élus.", None),  # French
    ("La ministra ha incontrato l'ambasciatore nella sede del ministero per una riunione.", None),  # Italian
    ("La ministra es va reunir amb l'ambaixador i els delegats per parlar dels ports.", None),  # Catalan
    ("Der Minister traf den Botschafter und die Delegation im Ministerium.", None),  # German
    ("Ana Pérez; Luis Gil; Eva Sanz", None),  # names alone
    ("Asistieron:\nAna Pérez, directora del Puerto\nLuis Gil, alcalde de Mareas", "es"),  # a list has few small words
    ("Minister Ann Roe met today with Messrs. Quell, Bell and Oakes.", "en"),
    ("PRESENT: Ann Roe, Mayor; Tom Bell, Deputy Mayor; Odo Quell, Councillor", "en"),
    ("Presentes: Ana Pérez, alcaldesa; Luis Gil, concejal", "es"),
    ("Presenze: Anna Perri, sindaca; Luigi Gilli, assessore del porto", None),  # Italian
    ("Presentes: Ana Peres, prefeita de Mareal; Luís Gil, vereador", None),  # Portuguese
    ("Présents : Anne Perret, maire de Marée ; Luc Gilles, conseiller", None),  # French
    ("", None),
    (",,,,,,,,", None),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_language(text: str, expected: str | None) -> None:
    assert language(text) == expected
