"""Conflicts: differences of substance are found and told apart from spelling, translation and shorter wordings."""

from __future__ import annotations

from functools import cache

import pytest
from meeting_lines import told
from reports_from_gold import document_ids, gold_reports, identities

from graph.conflicts import Conflict, conflicts
from graph.decisions import Decision
from graph.differences import names_differ, posts_differ
from graph.model import Report
from graph.resolve import resolution


@cache
def of_the_seeds() -> list[tuple[str, Conflict]]:
    found = resolution(gold_reports())
    return [(str(found.graph.nodes[c.about].props.get("name", "")), c) for c in conflicts(found)]


@pytest.mark.parametrize("expected", identities()["source_conflicts"], ids=lambda e: f"{e['about']} {e['field']}")
def test_the_conflicts_of_the_gold_are_found(expected):
    found = [c for about, c in of_the_seeds() if (about, c.field) == (expected["about"], expected["field"])]
    (conflict,) = [
        c for c in found if all(expected[d] in s.value for d, s in zip(("000", "001"), c.sides, strict=True))
    ]
    assert [side.document[9:] for side in conflict.sides] == [document_ids()[d][:12] for d in ("000", "001")]
    assert conflict.nature != "substance" or "note" not in expected


def test_of_substance_are_just_two():
    found = {(about, c.field) for about, c in of_the_seeds() if c.nature == "substance"}
    assert found == {("Mark Johnson", "role"), ("Esteban Moctezuma Barragán", "name")}


def test_every_side_has_its_words():
    texts = {r.document.id: r.document.text for r in gold_reports()}
    for _, conflict in of_the_seeds():
        for side in conflict.sides:
            document, _, span = side.statement.rpartition(":")
            start, end = map(int, span.split("-"))
            assert side.quote and texts[document][start:end] == side.quote


@pytest.mark.parametrize(
    ("a", "b", "nature"),
    [
        ("Luz Andrade Peña", "Luz Andrade Peña", None),
        ("Luz Andrade Peña", "Luz Andrade Pena", "spelling"),  # an accent
        ("Luz Andrade Peña", "LUZ ANDRADE PEÑA", "spelling"),
        ("Blas Núñez-Nieto", "Blas Núñez Nieto", "spelling"),  # a hyphen
        ("Arturo Félix Montes", "Félix Arturo Montes", "spelling"),  # order
        ("Crescencio Oliva Sanz", "Cresencio Oliva Sanz", "spelling"),  # a letter
        ("Luz Andrade Peña", "Luz Andrade", None),  # less said
        ("Richard R. Stone", "Richard Stone", None),
        ("R. Stone", "Richard Stone", None),
        ("Elizabeth Stone", "Liz Stone", None),  # a nickname
        ("Luz Andrade Peña", "Luz Andrade Peñaranda", "substance"),  # another surname
        ("Luz Andrade Peña", "Ana Andrade Peña", "substance"),
        ("R. Stone", "Edward Stone", "substance"),
    ],
)
def test_names(a, b, nature):
    assert names_differ(a, b) == names_differ(b, a) == nature


@pytest.mark.parametrize(
    ("a", "b", "languages", "nature"),
    [
        ("secretario de Marina", "Secretary of the Navy", "es en", "translation"),
        ("Secretary of the Navy", "Navy Secretary", "en en", "wording"),
        ("Secretary of the Navy", "Secretary of the Navy", "en en", None),
        ("jefe de misión", "Deputy Chief of Mission", "es en", "substance"),
        ("subsecretario de Comercio", "Assistant Secretary for Trade", "es en", "translation"),
        (
            "Under Secretary for Trade",
            "Assistant Secretary for Trade",
            "en en",
            "substance",
        ),  # two ranks in one language
        ("secretaria de Energía", "subsecretaria de Energía", "es es", "substance"),
        ("custodio de los faros", "Keeper of the Lights", "es en", "unclear"),  # words that no list knows
    ],
)
def test_posts(a, b, languages, nature):
    es, en = languages.split()
    for one, other, both in ((a, b, (es, en)), (b, a, (en, es))):
        assert posts_differ(one, other, languages=both, country="MX", one_agency=True) == nature


def found_in(reports: list[Report], decisions: list[Decision] | None = None) -> list[tuple[str, str, list[str]]]:
    """Field, nature and both values, whichever document comes first."""
    found = conflicts(resolution(reports, decisions or []))
    return sorted((c.field, c.nature, sorted(side.value for side in c.sides)) for c in found)


def test_who_is_missing_from_a_full_list():
    reports = told("a m held 2024-05-06 | ana* beto caro dani kate*", "b m held 2024-05-06 | ana* beto caro eva kate*")
    assert found_in(reports) == [
        ("list", "substance", ["", "Daniel Fuentes Olvera"]),
        ("list", "substance", ["", "Evangelina Prado Quiroz"]),
    ]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("a m held 2024-05-06 | ana* beto caro dani kate* liam", "b m held 2024-05-06 | ana* kate* beto"),  # heads only
        ("a m held 2024-05-06 | ana* beto caro dani kate*", "b m planned 2024-05-06 | ana* beto caro eva kate*"),
        ("a m held 2024-05-06 | ana* beto caro dani kate*", "b m held 2024-05-06 | ana* beto caro dani kate*"),
    ],
)
def test_a_shorter_or_planned_list_is_no_conflict(a, b):
    assert found_in(told(a, b)) == []


def test_who_sat_in_a_part_is_not_missing():
    part = "b n held 2024-05-06 | dani kate* | part_of=m; kind=audience"
    reports = told(
        "a m held 2024-05-06 | ana* beto caro dani kate*", "b m held 2024-05-06 | ana* beto caro kate*", part
    )
    assert found_in(reports) == []


def test_days_places_and_numbers_of_what_people_joined():
    reports = told(
        "a m held 2024-05-06 | ana* kate* | place=Lima; series=Foro; ordinal=2",
        "b m held 2024-05-09 | ana* kate* | place=Madrid; series=Foro; ordinal=3",
    )
    left, right = (f"{r.document.id}#m" for r in reports)
    same = Decision(verdict="same", kind="meeting", left=left, right=right, id=1)
    assert found_in(reports) == []
    assert found_in(reports, [same]) == [
        ("date", "substance", ["2024-05-06", "2024-05-09"]),
        ("number", "substance", ["2", "3"]),
        ("place", "substance", ["Lima", "Madrid"]),
    ]


HOLDERS = [
    ("Secretary of Health", "secretaria de Salud", "2024-05-07", 1, "seen before and after the other"),
    ("Secretary of Health", "secretaria de Salud", "2024-05-21", 0, "one after the other"),
    ("Secretary of Health", "Acting Secretary of Health", "2024-05-07", 0, "one acts for the other"),
    ("Director", "Director", "2024-05-07", 0, "a title that does not say of what"),
    ("adviser on Health", "adviser on Health", "2024-05-07", 0, "a post of many"),
    ("Secretary of Health", "secretario de Pesca", "2024-05-07", 0, "two posts"),
]


@pytest.mark.parametrize(("first", "second", "day", "count", "why"), HOLDERS, ids=[row[4] for row in HOLDERS])
def test_two_holders_of_one_post_are_told(first, second, day, count, why):
    lines = ("a m held 2024-05-05 | ana kate", f"b m held {day} | caro kate", "c m held 2024-05-20 | ana liam")
    said = [in_post(one, role) for one, role in zip(told(*lines), (first, second, first), strict=True)]
    found = [c for c in conflicts(resolution(said)) if c.field == "holder"]
    assert len(found) == count, why
    assert all(c.nature == "unclear" and c.sides[0].quote and c.sides[1].quote for c in found)


def in_post(said: Report, role: str) -> Report:
    """The report, with this post for the first of those present."""
    meeting = said.meetings[0]
    post = {"role": role, "agency": "Ministry of Health", "acting": "Acting" in role}
    first = meeting.attendees[0].model_copy(update=post)
    meeting = meeting.model_copy(update={"attendees": (first, *meeting.attendees[1:])})
    return said.model_copy(update={"meetings": (meeting,)})
