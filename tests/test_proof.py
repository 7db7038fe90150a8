"""The words an answer rests on, as a person reads them."""

from __future__ import annotations

import pytest

from graph.model import Document
from whomet.proof import AROUND, lines_of

FILLER = "palabras " * 40
TEXT = f"Uno.\nAsistió la ministra Eva Sanz; el director Luis Gil.\n{FILLER}Ana Mora {FILLER}Iván Ros {FILLER}"


def proof(words: str) -> dict[str, object]:
    start = TEXT.index(words)
    return {"document": "d", "start": start, "end": start + len(words), "quote": words}


@pytest.mark.parametrize(
    ("quotes", "lines"),
    [
        (["Eva Sanz"], ["a.txt: Asistió la ministra «Eva Sanz»; el director Luis Gil."]),
        (["Luis Gil", "Asistió"], ["a.txt: «Asistió» la ministra Eva Sanz; el director «Luis Gil»."]),  # one line
        (["la ministra Eva", "Eva Sanz"], ["a.txt: Asistió «la ministra Eva Sanz»; el director Luis Gil."]),  # overlap
        (["Uno", "Eva Sanz"], ["a.txt: «Uno».", "a.txt: Asistió la ministra «Eva Sanz»; el director Luis Gil."]),
    ],
)
def test_lines(quotes: list[str], lines: list[str]) -> None:
    document = Document(id="d", path="folder/a.txt", text=TEXT)
    assert lines_of([proof(words) for words in quotes], {"d": document}) == lines


def test_long_lines_are_cut_between_words() -> None:
    document = Document(id="d", path="a.txt", text=TEXT)
    (line,) = lines_of([proof("Ana Mora"), proof("Iván Ros")], {"d": document})
    assert line.startswith("a.txt: … palabras")
    assert "«Ana Mora» palabras" in line and "palabras «Iván Ros»" in line
    assert line.count("…") == 3
    assert len(line) < 5 * AROUND


def test_document_that_is_not_at_hand() -> None:
    assert lines_of([proof("Eva Sanz")], {}) == ["d: «Eva Sanz»"]
