"""The answers on the five seeds, checked by hand against the texts; the main question also from the files."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from reports_from_gold import gold_reports

from graph.model import Document
from graph.networkx_store import to_networkx
from graph.resolve import resolve
from loaders.extract import extract
from loaders.read import read_paths
from queries.answer import sentence
from queries.ask import Question, compile_question
from queries.run import Result, run

TODAY = date(2026, 11, 22)
ALL_BUT_ONE = {
    "Elizabeth Sherwood-Randall", "Alicia Bárcena Ibarra", "Rosa Icela Rodríguez Velázquez",
    "Luis Crescencio Sandoval González",
    "José Rafael Ojeda Durán", "Esteban Moctezuma Barragán", "Félix Arturo Medina Padilla",
}  # fmt: skip
MEXICO, WASHINGTON, FEBRUARY, DECEMBER = "2023-12-27", "2024-01", "2024-02-06", "2025-12-11"


@cache
def by_hand() -> Any:
    """The graph of the hand-made gold."""
    return to_networkx(resolve(gold_reports()))


@cache
def from_files() -> Any:
    """The graph of the files as the program reads them."""
    folder = Path(__file__).resolve().parents[1] / "seeds"
    return to_networkx(resolve([extract(text) for text in read_paths([folder]) if isinstance(text, Document)]))


def ask(text: str, store: Any) -> Result:
    question = compile_question(text, store, TODAY)
    assert isinstance(question, Question), question
    return run(question.query, question.params, store)


@pytest.mark.parametrize("store", [by_hand, from_files])
@pytest.mark.parametrize("text", ["who attended every meeting", "¿quién asistió a todas las reuniones?"])
def test_who_attended_every_meeting(text: str, store: Any) -> None:
    result = ask(text, store())
    (row,) = result.rows
    assert (row["person"], row["attended"], row["total"]) == ("Roberto Velasco Álvarez", 4, 4)
    assert [meeting.split()[0] for meeting in row["meetings"]] == [MEXICO, WASHINGTON, FEBRUARY, DECEMBER]
    assert len({proof["document"] for proof in result.evidence}) == 5, "named in all five texts"
    assert sentence(result, "en", store()) == "Roberto Velasco Álvarez attended every meeting: 4 of 4."


@pytest.mark.parametrize("store", [by_hand, from_files])
def test_every_meeting_but_one(store: Any) -> None:
    rows = ask("who attended every meeting but one", store()).rows
    assert {row["person"] for row in rows} == ALL_BUT_ONE
    assert all(len(row["missed"]) == 1 and row["missed"][0].startswith(DECEMBER) for row in rows)


@pytest.mark.parametrize("store", [by_hand, from_files])
def test_who_represented_the_foreign_ministry(store: Any) -> None:
    rows = ask("¿quién representó a la SRE?", store()).rows
    assert {row["person"] for row in rows} == {"Alicia Bárcena Ibarra", "Roberto Velasco Álvarez", "Alejandro Celorio"}


# (question, column, what must come out, in order unless it is a set)
ANSWERS: list[tuple[str, str, Any]] = [
    ("which meetings were held", "date", [MEXICO, WASHINGTON, FEBRUARY, DECEMBER]),
    ("meetings in the first half of 2024", "date", [WASHINGTON, FEBRUARY]),
    ("reuniones antes de 2024", "date", [MEXICO]),
    ("how many meetings were there in 2024", "meetings", [2]),
    ("who attended every meeting in 2023", "person", {
        "Andrés Manuel López Obrador", "Antony J. Blinken", "Alejandro Mayorkas", "Elizabeth Sherwood-Randall",
        "Alicia Bárcena Ibarra", "Luisa María Alcalde Luján", "Luis Crescencio Sandoval González",
        "José Rafael Ojeda Durán",
        "Rosa Icela Rodríguez Velázquez", "Esteban Moctezuma Barragán", "Félix Arturo Medina Padilla",
        "Roberto Velasco Álvarez",
        "Armando López Cárdenas", "Alejandro Celorio", "Ken Salazar", "Katie Tobin",
    }),
    ("which US officials attended every meeting in 2024", "person", {"Elizabeth Sherwood-Randall", "Lisa Monaco"}),
    ("who never attended a meeting", "person", ["Joe Biden"]),
    ("which meetings did Ken Salazar attend", "date", [MEXICO, FEBRUARY]),
    ("which meetings did Lisa Monaco miss", "date", [MEXICO, DECEMBER]),
    ("how many meetings did Antony Blinken attend", "attended", [2]),
    ("when did Blinken and Bárcena meet", "date", [MEXICO, WASHINGTON]),
    ("when did López Obrador and Bárcena meet", "date", [MEXICO]),
    ("se reunió López Obrador con Sherwood-Randall", "date", [MEXICO, FEBRUARY]),
    ("who did Ronald Johnson meet", "person", ["Roberto Velasco Álvarez"]),
    ("what connects Ronald Johnson and Katie Tobin", "steps", [2]),
    ("who was at the meeting in Washington", "person", {
        "Antony J. Blinken", "Alicia Bárcena Ibarra", "Alejandro Mayorkas", "Elizabeth Sherwood-Randall",
        "Lisa Monaco",
        "Isobel Coleman", "Luis Crescencio Sandoval González", "José Rafael Ojeda Durán",
        "Rosa Icela Rodríguez Velázquez",
        "Esteban Moctezuma Barragán", "Félix Arturo Medina Padilla", "Roberto Velasco Álvarez",
        "Francisco Garduño Yaez",
        "Alejandro Celorio",
    }),
    ("who hosted the meetings", "person", ["Antony J. Blinken"]),
    ("who led the Mexican delegation at the last meeting", "person", ["Roberto Velasco Álvarez"]),
    ("¿quién cambió de cargo?", "person", ["Armando López Cárdenas", "Roberto Velasco Álvarez"]),
    ("which agencies were at every meeting", "agency", {
        "Secretaría de Relaciones Exteriores", "Secretaría de la Defensa Nacional", "Secretaría de Marina",
        "Secretaría de Seguridad y Protección Ciudadana", "Department of State", "Department of Homeland Security",
    }),
    ("which meetings were planned but never reported", "date", ["2024-02-07", "2026-01"]),
    ("which meetings are mentioned but not reported", "place", [None, "McAllen, Texas"]),
    ("when was migration last discussed", "last_date", [FEBRUARY]),
    ("which meetings were about arms trafficking", "date", [WASHINGTON, FEBRUARY, DECEMBER]),
    ("what was discussed at the meeting of 11 December 2025", "topic", {
        "arms trafficking", "extradition", "fuel theft", "information exchange", "transnational organized crime",
        "unmanned aerial systems",
    }),
    ("which documents report the meeting of 6 February 2024", "document", {
        "seeds/000_c699a70918d23970.txt", "seeds/001_ce77a83a0a4736f2.txt"}),
    ("which meetings have only one source", "date", [DECEMBER]),
    ("which meetings were part of a larger one", "place", ["Palacio Nacional"]),
    ("which countries met most often", "meetings", [4]),
    ("who is the only link between meetings", "person", ["Roberto Velasco Álvarez"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "column", "expected"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_answers_on_the_seeds(text: str, column: str, expected: Any) -> None:
    found = [row[column] for row in ask(text, by_hand()).rows]
    assert (set(found) if isinstance(expected, set) else found) == expected
    assert len(found) == len(expected)
