"""Rows of people behind or before words that open a list of who was there, whatever their verb is."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Minister Helen Straub met representatives of the port towns in Bergen on Monday. "
REUNION = "La ministra Elena Robledo se reunió el lunes en Loja con representantes de los pueblos costeros. "
THREE = {"Elsa Rivers", "Victor Moss", "Laura Finch"}
TRES = {"Elsa Ríos", "Víctor Mora", "Laura Gil"}


@pytest.mark.parametrize(
    "text",
    [
        "The visitors were Elsa Rivers, Victor Moss and Laura Finch.",
        "Her hosts were Elsa Rivers, Victor Moss and Laura Finch.",
        "Her interlocutors were Elsa Rivers (Port Union), Victor Moss (Mill Trust) and Laura Finch (Coast Guard).",
        "The minister's team: Elsa Rivers, Victor Moss and Laura Finch.",
        "For the towns came Elsa Rivers, Victor Moss and Laura Finch.",
        "For the towns there were Elsa Rivers (Port Union), Laura Finch and Victor Moss.",
        "The talks involved Elsa Rivers, Victor Moss and Laura Finch.",
        "The meeting drew Mrs. Elsa Rivers, Mr. Victor Moss and Dr. Laura Finch.",
        "The meeting saw the participation of Elsa Rivers, Victor Moss and Laura Finch.",
        "Those who turned up were Elsa Rivers, Victor Moss and Laura Finch.",
        "Apart from the minister, Elsa Rivers, Victor Moss and Laura Finch were there.",
        "Elsa Rivers, Victor Moss and Laura Finch were also with her.",
        "Elsa Rivers, Victor Moss and Laura Finch rounded out the group.",
        "She heard from Elsa Rivers, Victor Moss and Laura Finch.",
        "Warm words came from Elsa Rivers (Port Union), Victor Moss (Mill Trust) and Laura Finch (Coast Guard).",
    ],
)
def test_the_row_was_there(text: str) -> None:
    assert names(MET + text, "en", "2026-05-14") == THREE | {"Helen Straub"}


@pytest.mark.parametrize(
    "text",
    [
        "Los visitantes fueron Elsa Ríos, Víctor Mora y Laura Gil.",
        "Sus interlocutores fueron Elsa Ríos (Liga Portuaria), Víctor Mora (Unión Fluvial) y Laura Gil (Guardia).",
        "Con ella estaban Elsa Ríos, Víctor Mora y Laura Gil.",
        "Los anfitriones fueron Elsa Ríos, de la Liga; Víctor Mora, de la Unión Fluvial, y Laura Gil.",
    ],
)
def test_the_spanish_row_was_there(text: str) -> None:
    assert names(REUNION + text, "es", "2026-05-14") == TRES | {"Elena Robledo"}


def test_one_of_those_there() -> None:
    text = "One of the delegates was Victor Moss, president of the Mill Trust."
    assert names(MET + text, "en", "2026-05-14") == {"Helen Straub", "Victor Moss"}


@pytest.mark.parametrize(
    "text",
    [
        "The winners of the Port Prize were the mayor, Elsa Rivers; the judge, Victor Moss; and Director Laura Finch.",
        "The authors of the report are Mayor Elsa Rivers, Judge Victor Moss and Director Laura Finch.",
        "Letters of support came from Mayor Elsa Rivers, Judge Victor Moss and Director Laura Finch.",
        "Those arrested in the case were Mayor Elsa Rivers, Judge Victor Moss and Director Laura Finch.",
        "The leaders of the Port Board are Elsa Rivers, Victor Moss and Laura Finch.",
        "The prize went to Elsa Rivers (Port Union), Victor Moss (Mill Trust) and Laura Finch (Coast Guard).",
        "The streets of the port bear the names of Elsa Rivers, Victor Moss and Laura Finch.",
        "The candidates are Elsa Rivers, Victor Moss and Laura Finch.",
    ],
)
def test_a_row_of_another_matter(text: str) -> None:
    assert names(MET + text, "en", "2026-05-14") == {"Helen Straub"}


@pytest.mark.parametrize(
    "text",
    [
        "Los ganadores del premio fueron la alcaldesa, Elsa Ríos; el juez, Víctor Mora, y la directora Laura Gil.",
        "Los autores del informe son la alcaldesa Elsa Ríos, el juez Víctor Mora y la directora Laura Gil.",
        "Los miembros de la Junta son Elsa Ríos, Víctor Mora y Laura Gil.",
    ],
)
def test_a_spanish_row_of_another_matter(text: str) -> None:
    assert names(REUNION + text, "es", "2026-05-14") == {"Elena Robledo"}
