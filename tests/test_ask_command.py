"""What `whomet ask` and `whomet query` print, as a journalist reads it: in each language and form, at a prompt."""

from __future__ import annotations

import gc
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import CommandLine
from prompt_toolkit.history import FileHistory
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from reports_from_gold import saved_gold

from queries.catalogue import catalogue
from whomet.answering import answering
from whomet.asking import Asking
from whomet.prompting import HISTORY, completable, completions, converse, prompt_session, typed


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved_gold(tmp_path_factory.mktemp("ask") / "w.db")


@pytest.fixture
def whomet(
    database: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> CommandLine:
    for name, value in {"WHOMET_DB": database, "COLUMNS": 100, "HOME": tmp_path}.items():
        monkeypatch.setenv(name, str(value))
    return CommandLine(monkeypatch, capsys)


# (question, first words of the answer, a row of the table or "", the last line)
READ = [
    (
        "who attended every meeting but one",
        "7 people attended 3 of 4 meetings: Alicia Bárcena Ibarra, ",
        r"Alicia Bárcena Ibarra +3 +4 +2025-12-11",
        "Counted: 5 documents, 4 meetings held, 0 of them without a date, 0 mentions for review.",
    ),
    (
        "¿cuántas reuniones hubo en 2024?",
        "Reuniones celebradas: 2, de 2024-01 a 2024-02-06.",  # a month is not told as its first day
        "",
        "Se contaron 5 documentos y 2 reuniones celebradas en ese tiempo (0 sin fecha no entran); "
        "0 menciones por revisar.",
    ),
    (
        "who attended the most meetings in 2025",
        "2 people attended 1 of 1 meeting: Roberto Velasco Álvarez, Ronald Johnson.",
        r"Ronald Johnson +1 +1",
        "Counted: 5 documents, 1 meeting held in that time (0 without a date left out), 0 mentions for review.",
    ),
    (
        "¿Asistió Ken Salazar a la reunión del 11 de diciembre de 2025?",
        "No: no se nombra a Ken Salazar en 2025-12-11 segunda reunión del Grupo de Implementación de",
        "",
        "Se contaron 5 documentos y 4 reuniones celebradas, 0 de ellas sin fecha; 0 menciones por revisar.",
    ),
    (
        "¿qué países se reunieron más veces?",
        "México y Estados Unidos: 4 reuniones.",
        r"México +Estados Unidos +4",
        "Se contaron 5 documentos y 4 reuniones celebradas, 0 de ellas sin fecha; 0 menciones por revisar.",
    ),
    (
        "¿de qué se habló en la reunión del 27 de diciembre de 2023?",
        "6 temas en «2023-12-27 AMLO meets U.S. delegation»: DACA, ",
        r"\nmigración\n",  # the topic in the question's language
        "Se contaron 5 documentos y 4 reuniones celebradas, 0 de ellas sin fecha; 0 menciones por revisar.",
    ),
]


@pytest.mark.parametrize(("question", "answer", "row", "counted"), READ, ids=[row[0] for row in READ])
def test_an_answer_as_a_person_reads_it(
    whomet: CommandLine, question: str, answer: str, row: str, counted: str
) -> None:
    out = whomet("ask", question, "--no-why").out
    assert out.startswith(answer)
    assert not row or re.search(row, out)
    assert " ".join(out.strip().rpartition("\n\n")[2].split()) == counted


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("who was at all but two meetings since 2024",
         "Read as: Who attended every meeting but one? (missed: 2, since: 2024-01-01)"),
        ("con quien ha platicado Mayorcas", "Se entendió: ¿Con quién se reunió Alejandro Mayorkas?"),
        ("quien ha sido vicefiscal general adjunta",
         "Se entendió: ¿Quién ha sido vicefiscal general adjunta de Estados Unidos?"),
    ],
)  # fmt: skip
def test_how_a_question_was_read_is_told_beside_the_answer(whomet: CommandLine, question: str, read_as: str) -> None:
    ran = whomet("ask", question)
    assert ran.err.splitlines()[0] == read_as
    assert read_as not in ran.out and read_as not in whomet("ask", question, "--csv").err


def test_several_first_places_are_never_told_as_one(whomet: CommandLine) -> None:
    out = whomet("ask", "¿Qué dependencias asistieron a más reuniones?", "--no-why").out
    assert re.match(r"\d+ dependencias estuvieron en más reuniones, 4 cada una: ", out)


def test_words_come_with_a_short_answer_and_when_asked_for(whomet: CommandLine) -> None:
    question = "who attended every meeting but one"
    assert "«" not in whomet("ask", question).out
    assert "--why shows them" in whomet("ask", question).out
    assert whomet("ask", question, "--why").out.count("«") > 20
    assert "«" in whomet("ask", "who attended every meeting").out
    told = whomet("ask", "who attended every meeting", "--no-why").out
    assert "«" not in told and "--why" not in told


def test_rows_as_markdown(whomet: CommandLine) -> None:
    lines = whomet("ask", "quién asistió a todas las reuniones menos una", "--md").out.splitlines()
    assert lines[:2] == ["| person | attended | total | missed |", "| --- | --- | --- | --- |"]
    assert lines[2].startswith("| Alicia Bárcena Ibarra | 3 | 4 | 2025-12-11 ")
    assert len(lines) == 9


def test_columns_are_called_the_same_in_every_language(whomet: CommandLine) -> None:
    heads = [
        whomet("ask", question, "--csv").out.splitlines()[0]
        for question in ("who met Ken Salazar", "quién se reunió con Ken Salazar")
    ]
    assert heads == [",".join(catalogue()["met_with"].shown)] * 2


def test_cypher_can_be_pasted(whomet: CommandLine) -> None:
    out = whomet("ask", "who met Ken Salazar in 2024", "--cypher").out
    assert re.match(
        r':params \{person: "person-\w+", since: "2024-01-01", until: "2024-12-31", workspace: "\w+"\}\n', out
    )
    assert catalogue()["met_with"].cypher.strip() in out
    assert whomet("query", "met_with", "person=Ken Salazar", "--cypher").out.endswith(";\n")


def test_a_query_tells_what_it_takes(whomet: CommandLine) -> None:
    out = whomet("query", "met_with", "--help").out
    assert out.startswith("whomet query met_with person=… [since=…] [until=…]\n")
    assert "person (person)" in out and "Columns: person_id, person, meetings, first, last" in out
    assert "Usage: whomet query" in whomet("query", "--help").out
    ran = whomet("query", "met_wiht", "--help")
    assert ran.code == 1 and "met_with" in ran.err


@pytest.mark.parametrize(("typed_so_far", "offered"), [("met_", "met_most"), ("met_with pe", "person=")])
def test_the_shell_completes_names(typed_so_far: str, offered: str) -> None:
    words = f"whomet query {typed_so_far}"
    environment = {"_WHOMET_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    command = [sys.executable, "-c", "from whomet.cli.app import app; app(prog_name='whomet')"]
    ran = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False)
    assert offered in ran.stdout.decode().split()


# ---------------------------------------------------------------------- the prompt


def test_questions_from_a_pipe(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ["who attended every meeting but one", "", "what colour is the moon", "¿por qué?", "cypher", "salir", "why"]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines)))
    ran = whomet("ask")
    assert ran.code == 0
    assert ran.out.startswith("7 people attended 3 of 4")
    assert ran.out.count("The words it rests on") == 1, "asked once before the end, of the last answer"
    assert ":params {missing: 1" in ran.out
    assert "moon" in ran.err


def test_a_prompt_has_history_and_goes_on_after_a_mistake(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with answering(database, "memory") as by, create_pipe_input() as pipe:
        asking = Asking(by, why=False)
        session = prompt_session(asking, input=pipe, output=DummyOutput())
        pipe.send_text("who met nobody at all\rbegun and dropped\x03who attended every meeting\r\x04")
        said = list(typed(session.prompt))
        assert said == ["who met nobody at all", "who attended every meeting"]
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(said)))
        converse(asking)
    assert "Roberto Velasco Álvarez attended every meeting: 4 of 4." in capsys.readouterr().out
    assert list(FileHistory(str(tmp_path / HISTORY)).load_history_strings()) == said[::-1]


@pytest.mark.parametrize(
    ("text", "first", "replaced"),
    [
        ("who met barc", "Alicia Bárcena Ibarra", 4),  # no accent, no capital
        ("with secretaría de mar", "Secretaría de Marina", 3),
        ("¿Qué países", "¿Qué países se reunieron más veces?", 11),
    ],
)
def test_the_prompt_completes_names_and_questions(database: Path, text: str, first: str, replaced: int) -> None:
    with answering(database, "memory") as by:
        found = list(completions(text, completable(Asking(by))))
    assert (first, replaced) in found


def test_a_program_that_asked_keeps_its_garbage_collector(database: Path) -> None:
    before = gc.get_freeze_count()
    with answering(database, "memory") as by:
        assert by.store is not None
        assert gc.get_freeze_count() > before
    assert (gc.get_freeze_count(), gc.isenabled()) == (0, True)
