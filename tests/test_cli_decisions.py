"""`whomet review`, `merge`, `split`, `decisions`, `undo`: done, kept with author and reason, and gone when undone."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import pytest
from command_line import CommandLine

from graph.evidence import EvidenceStore

ANA = "La ministra de Salud, Ana Torres Vega, se reunió con el alcalde de Lima, Luis Mora Sanz, el 3 de mayo de 2024.\n"
SAME = "La ministra Ana Torres se reunió con el gobernador de Piura, Ciro Paz Luna, el 9 de junio de 2024.\n"
OTHER = (
    "Ana Torres Vega, directora de Puertos, se reunió con el alcalde de Ica, Raúl Gil Soto, el 2 de julio de 2024.\n"
)


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("LOGNAME", "elena")
    monkeypatch.chdir(tmp_path)
    run = CommandLine(monkeypatch, capsys)
    for name, text in (("a.txt", ANA), ("b.txt", SAME), ("c.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert run("load", ".", "--jobs", "1").code == 0
    return run


def people(whomet: CommandLine) -> dict[str, str]:
    """Id -> name."""
    nodes = whomet("export", "json").json["nodes"]
    return {node["id"]: node["properties"]["name"] for node in nodes if node["label"] == "Person"}


def of(whomet: CommandLine, name: str) -> list[str]:
    return [node for node, called in people(whomet).items() if called.startswith(name)]


def test_merge_is_kept_with_author_and_reason_and_undone_byte_for_byte(whomet: CommandLine) -> None:
    before = whomet("export", "json").out
    ran = whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna", "--because", "a test", "--by", "ines")
    assert (ran.code, ran.out) == (0, "decision 1: person same\n")
    assert len(people(whomet)) == len(of(whomet, "")) < before.count('"label": "Person"')
    (row,) = whomet("decisions", "--json").json["rows"]
    assert (row["by"], row["why"], row["state"]) == ("ines", "a test", "holds")
    assert {row["left_name"], row["right_name"]} == {"Luis Mora Sanz", "Ciro Paz Luna"}
    assert whomet("undo", "1").code == 0
    assert whomet("export", "json").out == before
    rows = whomet("decisions", "--json").json["rows"]
    assert [row["state"] for row in rows] == ["undone", "holds"]
    assert rows[1]["by"] == "elena", "who is logged in, where nobody is named"
    assert whomet("undo", "2").code == 0, "an undo may be undone"
    assert whomet("export", "json").out != before


def test_split_lists_mentions_and_takes_some_out(whomet: CommandLine) -> None:
    for other in ("Ciro Paz Luna", "Raúl Gil Soto"):
        whomet("merge", "Luis Mora Sanz", other)
    (whole,) = {node for node in people(whomet) if len(whomet("split", node, "--json").json["rows"]) == 3}
    rows = whomet("split", whole, "--json").json["rows"]
    assert [row["number"] for row in rows] == [1, 2, 3]
    assert all(row["name"] in row["sentence"] for row in rows)
    assert "1  " in whomet("split", whole).out
    assert len(whomet("decisions", "--json").json["rows"]) == 2, "listing decides nothing"
    count = len(people(whomet))
    last = rows[2]["name"]
    ran = whomet("split", whole, "3", "--because", "another")
    assert (ran.code, ran.out) == (0, "decision 3: person different\n")
    assert len(people(whomet)) == count + 1
    assert last in people(whomet).values()


def test_split_undoes_no_decision_of_a_person(whomet: CommandLine) -> None:
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna")
    (node,) = [n for n, name in people(whomet).items() if name in ("Luis Mora Sanz", "Ciro Paz Luna")]
    ran = whomet("split", node, "2")
    assert (ran.code, len(ran.err.splitlines())) == (0, 0), "a change of mind about one pair is no contradiction"
    assert [row["state"] for row in whomet("decisions", "--json").json["rows"]] == ["replaced", "holds"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["merge", "Luis Mora Sanz", "Luis Mora Sanz"], "one already"),
        (["merge", "Luis Mora Sanz", "a.txt"], "a document cannot be decided"),
        (["merge", "Luis Mora Sanz", "Nobody Here"], "Nothing here is called"),
        (["split", "Luis Mora Sanz", "1"], "Nothing would stay"),
        (["split", "Luis Mora Sanz", "7"], "no mention 7"),
        (["undo", "9"], "no decision 9"),
        (["decisions", "--import", "gone.csv"], "cannot be opened"),
        (["decisions", "--import", "a.txt"], "has no column"),
    ],
)
def test_mistakes_get_one_line_and_leave_no_trace(whomet: CommandLine, arguments: list[str], words: str) -> None:
    ran = whomet(*arguments)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert words in ran.err
    assert whomet("decisions", "--json").json["rows"] == []


def test_decisions_travel_as_csv(whomet: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna", "--because", "uno, dos")
    whomet("merge", "Luis Mora Sanz", "Raúl Gil Soto")
    whomet("undo", "2")
    there = whomet("export", "json").out
    printed = whomet("decisions", "--csv").out
    assert whomet("decisions", "--csv", "team.csv").code == 0
    assert (tmp_path / "team.csv").read_text(encoding="utf-8") == printed
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "other.db"))
    whomet("load", ".", "--jobs", "1")
    whomet("merge", "Ciro Paz Luna", "Raúl Gil Soto")  # numbers differ here
    whomet("undo", "1")
    assert len(whomet("decisions", "--import", "team.csv", "--json").json["decisions"]) == 3
    assert whomet("export", "json").out == there
    assert whomet("decisions", "--import", "team.csv").err == "nothing new\n"


def test_a_file_of_decisions_adds_all_or_nothing(whomet: CommandLine, tmp_path: Path) -> None:
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna")
    (row,) = whomet("decisions", "--json").json["rows"]
    head = "verdict,kind,left,right\n"
    for line, words in (
        (f"maybe,person,{row['left']},{row['right']}\n", "Line 3: verdict 'maybe' is none of same, different"),
        ("undo,person,7,\n", "Line 3 undoes decision 7"),
        (f"same,person,{row['left']},{row['left']}\n", "nothing to decide"),
    ):
        (tmp_path / "new.csv").write_text(f"{head}unsure,person,{row['left']},x:1-2\n{line}", encoding="utf-8")
        ran = whomet("decisions", "--import", "new.csv")
        assert ran.code == 1
        assert words in ran.err
        assert len(whomet("decisions", "--json").json["rows"]) == 1


def waiting(whomet: CommandLine) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = whomet("review", "--json").json["rows"]
    return rows


def answer(monkeypatch: pytest.MonkeyPatch, keys: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(keys))


def test_review_shows_both_sides_and_keeps_every_answer(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = waiting(whomet)
    assert rows, "the three texts leave something to decide"
    answer(monkeypatch, "\n" * len(rows))
    ran = whomet("review")
    assert ran.code == 0
    assert "0 decided" in ran.err
    assert "«" in ran.out and "Torres" in ran.out
    assert len(waiting(whomet)) == len(rows), "what was skipped is asked again"
    answer(monkeypatch, "x\nd\nq\n")
    assert "1 decided" in whomet("review").err
    (decided,) = whomet("decisions", "--json").json["rows"]
    assert (decided["verdict"], decided["by"]) == ("different", "elena")
    assert len(waiting(whomet)) < len(rows)


def test_review_stopped_keeps_what_was_decided(whomet: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopping(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:
            return super().readline() or (_ for _ in ()).throw(KeyboardInterrupt())

    monkeypatch.setattr(sys, "stdin", Stopping("u\n"))
    rows = waiting(whomet)
    ran = whomet("review")
    assert (ran.code, len(rows) > 1) in ((130, True), (0, False))
    assert [d["verdict"] for d in whomet("decisions", "--json").json["rows"]] == ["unsure"]
    assert len(waiting(whomet)) == len(rows) - 1, "unsure is not asked again"


def test_review_by_csv(whomet: CommandLine, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(whomet("review", "--csv").out)))
    assert all("+" in row["seen"] and "agrees" in row["seen"] for row in rows), "what speaks for and against"
    assert rows[0]["verdict"] == ""
    assert "Torres" in rows[0]["left_sentence"]
    with (tmp_path / "done.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows([{**rows[0], "verdict": "same"}, *rows[1:]])
    assert whomet("decisions", "--import", "done.csv", "--by", "ines").out == "decision 1: person same\n"
    with EvidenceStore(tmp_path / "w.db") as store:
        assert store.graph_is_current()
        assert store.decisions()[0].by == "ines"


def test_the_same_said_twice_in_one_second_is_two_decisions(
    whomet: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna")
    whomet("undo", "1")
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna")
    there = whomet("export", "json").out
    whomet("decisions", "--csv", "team.csv")
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "other.db"))
    whomet("load", ".", "--jobs", "1")
    assert len(whomet("decisions", "--import", "team.csv", "--json").json["decisions"]) == 3
    assert whomet("export", "json").out == there


def test_show_follows_an_old_id_and_says_what_made_one(whomet: CommandLine) -> None:
    (luis,), (ciro,) = of(whomet, "Luis Mora Sanz"), of(whomet, "Ciro Paz Luna")
    assert whomet("merge", luis, ciro).code == 0
    gone = ({luis, ciro} - set(people(whomet))).pop()
    account = whomet("show", gone, "--json").json["rows"][0]
    assert account["id"] in {luis, ciro} - {gone}
    (join,) = account["joins"]
    assert join["decision"] == 1
    assert {"Luis Mora Sanz" in join["left_words"], "Luis Mora Sanz" in join["right_words"]} == {True, False}
    shown = whomet("show", gone)
    assert shown.code == 0 and "one (by decision 1)" in shown.out


def test_topics_can_be_merged_and_split(whomet: CommandLine, tmp_path: Path) -> None:
    for name, words in (
        ("d.txt", "el malecón viejo y la vendimia"),
        ("e.txt", "la vendimia tardía y el malecón viejo"),
    ):
        text = ANA.replace(".\n", f". Dialogaron sobre {words}.\n")
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert whomet("load", "d.txt", "e.txt", "--jobs", "1").code == 0
    before = whomet("export", "json").out
    assert whomet("merge", "vendimia", "vendimia tardía").out == "decision 1: topic same\n"
    nodes = [node for node in whomet("export", "json").json["nodes"] if node["label"] == "Topic"]
    assert [node["properties"]["name"] for node in nodes].count("vendimia") == 1
    (join,) = whomet("show", "vendimia", "--json").json["rows"][0]["joins"]
    assert join["decision"] == 1 and "tardía" in join["left_words"] + join["right_words"]
    listed = whomet("split", "vendimia", "--json").json["rows"]
    assert sorted(row["name"] for row in listed) == ["vendimia", "vendimia tardía"]
    assert whomet("undo", "1").code == 0
    assert whomet("export", "json").out == before


def test_a_file_of_aliases_is_taken_in_once(whomet: CommandLine, tmp_path: Path) -> None:
    before = whomet("export", "json").out
    file = tmp_path / "aliases.yaml"
    file.write_text(
        "people:\n  Luis Mora Sanz: [Ciro Paz Luna, nobody here]\n  Raúl Gil Soto: raul gil soto\n", "utf-8"
    )
    ran = whomet("decisions", "--import", file, "--by", "ines")
    assert ran.out.splitlines() == ["decision 1: person alias", "decision 2: person alias"]
    assert not of(whomet, "Ciro Paz Luna") or not of(whomet, "Luis Mora Sanz")
    rows = whomet("decisions", "--json").json["rows"]
    assert (rows[0]["by"], rows[0]["why"], rows[0]["left"]) == ("ines", "aliases: aliases.yaml", "Ciro Paz Luna")
    assert "nothing new" in whomet("decisions", "--import", file).err
    assert whomet("undo", "1", "2").code == 0
    assert whomet("export", "json").out == before


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("persons:\n  A: B\n", "none of people, agencies, topics"),
        ("people: [A, B]\n", "lines such as"),
        ("people:\n  A: [1, 2]\n", "should be text"),
        ("- A\n", "should hold people"),
        ("people: {A: [", "is not YAML"),
    ],
)
def test_a_broken_file_of_aliases_adds_nothing(whomet: CommandLine, tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "aliases.yml"
    file.write_text(text, "utf-8")
    ran = whomet("decisions", "--import", file)
    assert ran.code == 1 and words in ran.err and len(ran.err.splitlines()) == 1
    assert whomet("decisions", "--json").json["rows"] == []
