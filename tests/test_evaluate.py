"""The figures are the scorer's: on the gold against itself, on errors made on purpose, on any damage at all."""

from __future__ import annotations

import copy
import importlib.util
import json
import random
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest
from gold_texts import OUTSIDE, OWN_GOLD
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.evaluate import evaluate, lines
from loaders.evaluate.agreement import HONORIFICS, SMALL

SCORER = OUTSIDE / "score.py"
needs_scorer = pytest.mark.skipif(not SCORER.is_file(), reason="the scorer is not beside the project")
Documents = list[dict[str, Any]]


def seeds() -> Documents:
    documents: Documents = json.loads((OWN_GOLD / "seeds.json").read_text(encoding="utf-8"))["documents"]
    return documents


def held(documents: Documents, number: int = 0) -> dict[str, Any]:
    """The held meeting of a document with the most people."""
    meetings = [m for m in documents[number]["meetings"] if m["status"] == "held"]
    return max(meetings, key=lambda m: len(m["attendees"]))  # type: ignore[no-any-return]


def test_gold_against_itself_is_perfect() -> None:
    figures = evaluate(seeds(), seeds())
    summary = figures.summary()
    assert all(value == 1.0 for value in summary.values() if isinstance(value, float)), summary
    assert (figures.dates["missing"], figures.dates["wrong"], figures.strangers) == (0, 0, 0)
    assert figures.findings == []


def drop_person(d: Documents) -> None:
    held(d)["attendees"].pop(3)


def add_person(d: Documents) -> None:
    held(d)["attendees"].append({"name": "Ada Invented", "role": "minister"})


def shorten_name(d: Documents) -> None:
    held(d)["attendees"][1]["name"] = " ".join(held(d)["attendees"][1]["name"].split()[:-1])


def change_post(d: Documents) -> None:
    held(d)["attendees"][1]["role"] = "jardinera"


def change_agency(d: Documents) -> None:
    held(d)["attendees"][1].update(agency="Casa de la Moneda", agency_aliases=[])


def acronym_of_agency(d: Documents) -> None:
    held(d)["attendees"][2].update(agency="SG")


def bring_stranger(d: Documents) -> None:
    number = next(i for i, document in enumerate(d) if document["not_attending"])
    held(d, number)["attendees"].append({"name": d[number]["not_attending"][0], "role": None})


def wrong_date(d: Documents) -> None:
    held(d)["date"] = "2019-01-01"


def no_date(d: Documents) -> None:
    held(d)["date"] = None


def month_only(d: Documents) -> None:
    held(d)["date"] = held(d)["date"][:7]


def drop_body(d: Documents) -> None:
    held(d, 4)["agencies"].pop()


def add_body(d: Documents) -> None:
    held(d, 4)["agencies"].append({"name": "Casa de la Moneda", "evidence": []})


def drop_topics(d: Documents) -> None:
    held(d)["topics"] = []


def drop_meeting(d: Documents) -> None:
    held(d)["status"] = "planned"


def drop_document(d: Documents) -> None:
    d.pop(2)


# Error, figure it moves, hits it costs, the sort of finding it makes.
ERRORS: list[tuple[Callable[[Documents], None], str, int, set[str]]] = [
    (drop_person, "attendees", 1, {"missed", "not at the meeting"}),
    (add_person, "attendees", 0, {"invented", "wrongly at the meeting"}),
    (shorten_name, "attendees", 1, set()),
    (change_post, "with_role", 1, {"role"}),
    (change_agency, "agency", 1, {"agency"}),
    (acronym_of_agency, "agency", 0, set()),
    (bring_stranger, "attendees", 0, {"invented", "wrongly at the meeting", "STRANGER"}),
    (drop_body, "bodies", 1, {"body missed"}),
    (add_body, "bodies", 0, {"body invented"}),
]


@pytest.mark.parametrize(("error", "figure", "cost", "kinds"), ERRORS, ids=lambda value: getattr(value, "__name__", ""))
def test_an_error_costs_what_it_should(
    error: Callable[[Documents], None], figure: str, cost: int, kinds: set[str]
) -> None:
    perfect, damaged = evaluate(seeds(), seeds()), seeds()
    error(damaged)
    figures = evaluate(seeds(), damaged)
    assert getattr(perfect, figure).hit - getattr(figures, figure).hit == cost
    assert {finding.kind for finding in figures.findings} == kinds


@pytest.mark.parametrize(
    ("error", "dates"),
    [
        (wrong_date, {"missing": 0, "wrong": 1}),
        (no_date, {"missing": 1, "wrong": 0}),
        (month_only, {"missing": 0, "wrong": 0}),
    ],
)
def test_dates(error: Callable[[Documents], None], dates: dict[str, int]) -> None:
    damaged = seeds()
    error(damaged)
    found = evaluate(seeds(), damaged).dates
    assert {kind: found[kind] for kind in dates} == dates


def test_a_text_that_was_not_extracted_counts_as_empty() -> None:
    damaged = seeds()
    lost = damaged.pop(2)
    figures = evaluate(seeds(), damaged)
    missed = [f for f in figures.findings if f.kind == "missed"]
    assert len(missed) == figures.attendees.gold - figures.attendees.hit > 0
    assert {f.document for f in figures.findings} == {lost["id"]}
    assert "not extracted" in {f.kind for f in figures.findings}


def test_documents_are_paired_by_file_where_ids_differ() -> None:
    renamed = seeds()
    for document in renamed:
        document["file"], document["id"] = f"some/where/{document['file']}", "f" * 64
    assert evaluate(seeds(), renamed).attendees.f1 == 1.0


def test_same_input_same_lines() -> None:
    damaged = seeds()
    for error, *_ in ERRORS:
        error(damaged)
    first, second = (evaluate(seeds(), copy.deepcopy(damaged)) for _ in range(2))
    assert [*lines(first), *map(str, first.findings)] == [*lines(second), *map(str, second.findings)]
    assert all("\n" not in line for line in lines(first))


# -- the same figures as the scorer -------------------------------------------------------------


@cache
def scorer() -> Any:
    """The scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(gold: Documents, extracted: Documents) -> Any:
    """What the scorer prints as JSON."""
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()) as printed:
        paths = [Path(folder, name) for name in ("gold.json", "extracted.json")]
        for path, documents in zip(paths, (gold, extracted), strict=True):
            path.write_text(json.dumps({"documents": documents}), encoding="utf-8")
        with patch("sys.argv", ["score.py", *map(str, paths), "--json"]):
            assert scorer().main() == 0
    return json.loads(printed.getvalue())


ALL_ERRORS = [error for error, *_ in ERRORS] + [
    wrong_date,
    no_date,
    month_only,
    drop_topics,
    drop_meeting,
    drop_document,
]


@needs_scorer
@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: error.__name__)
def test_figures_are_the_scorers(error: Callable[[Documents], None]) -> None:
    damaged = seeds()
    error(damaged)
    assert evaluate(seeds(), damaged).summary() == scored(seeds(), damaged)


@needs_scorer
@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32))
def test_figures_are_the_scorers_on_any_damage(seed: int) -> None:
    gold, damaged = seeds(), seeds()
    dice = random.Random(seed)
    for _ in range(dice.randrange(1, 25)):
        damage(damaged, dice)
    gold[0]["ambiguous_persons"] = [held(gold)["attendees"][dice.randrange(5)]["name"]]
    assert evaluate(gold, damaged).summary() == scored(gold, damaged)


def damage(documents: Documents, dice: random.Random) -> None:
    """One random change to one random meeting."""
    document = dice.choice(documents)
    meeting = dice.choice(document["meetings"])
    everybody = [a for d in documents for m in d["meetings"] for a in m["attendees"]]
    other = dice.choice(everybody)
    changes: list[Callable[[], object]] = [
        lambda: meeting["attendees"].append({**other}),
        lambda: dice.shuffle(meeting["attendees"]),
        lambda: meeting["attendees"] and meeting["attendees"].pop(dice.randrange(len(meeting["attendees"]))),
        lambda: other.update(name=" ".join(dice.sample(other["name"].split(), 2))),
        lambda: other.update(name=f"{dice.choice(['Dr.', 'Sra.', 'Gral.'])} {other['name']}"),
        lambda: other.update(role=dice.choice(everybody)["role"]),
        lambda: other.update(agency=dice.choice(everybody)["agency"], agency_aliases=[dice.choice(["DHS", "SRE", ""])]),
        lambda: meeting.update(date=dice.choice(["2024", "2024-02", "2024-02-06", None])),
        lambda: meeting.update(status=dice.choice(["held", "planned"])),
        lambda: meeting.update(label=dice.choice(documents)["meetings"][0]["label"]),
        lambda: meeting["agencies"].append({"name": dice.choice(["Casa Blanca", "SEDENA", "Departamento de Estado"])}),
        lambda: meeting["topics"].append({"name": dice.choice(["migración", "trade and security"])}),
        lambda: document["meetings"].append(copy.deepcopy(meeting)),
    ]
    dice.choice(changes)()


@needs_scorer
def test_words_that_do_not_count_are_the_scorers() -> None:
    assert SMALL == scorer().STOP
    assert HONORIFICS == scorer().HONORIFIC
