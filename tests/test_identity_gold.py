"""What is told apart on judged pairs: people and bodies of the seeds, and development pairs where they are at hand."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
from gold_texts import OUTSIDE, OWN_GOLD

from graph.errors import WhometError
from graph.identity.agencies import compare_agencies
from graph.identity.cluster import cluster
from graph.identity.evaluate import evaluate_pairs
from graph.identity.people import PersonMention, compare
from graph.model import Attendee, Document, Evidence, MeetingReport, Mention, Report
from loaders.extract import extract
from loaders.read import read_paths

SEEDS = json.loads((OWN_GOLD / "seeds_identities.json").read_text(encoding="utf-8"))


def test_no_two_people_of_the_seeds_are_merged() -> None:
    mentions = [
        (person, PersonMention(f"{person} {n}", name, document=f"{person} {n}"))
        for person, names in SEEDS["persons"].items()
        for n, name in enumerate(names)
    ]
    merged = [
        (a.name, b.name) for (x, a), (y, b) in combinations(mentions, 2) if x != y and compare(a, b).verdict == "same"
    ]
    assert merged == []


def test_all_names_of_a_person_of_the_seeds_can_be_one() -> None:
    for names in SEEDS["persons"].values():
        mentions = [PersonMention(str(n), name, document=str(n)) for n, name in enumerate(names)]
        assert all(compare(a, b).verdict != "different" for a, b in combinations(mentions, 2)), names


def test_never_the_same_in_the_seeds() -> None:
    for a, b in SEEDS["never_the_same"]:
        found = compare(PersonMention("a", a, country="MX"), PersonMention("b", b, country="MX"))
        assert found.verdict == "different", (a, b)


def test_bodies_of_the_seeds() -> None:
    mexican = ("Secretaría", "Fiscalía", "Instituto", "Comisión", "Unidad", "Sistema", "Embajada de México")
    named = [
        (body, name, "MX" if body.startswith(mexican) else "US")
        for body, names in SEEDS["agencies"].items()
        for name in names
    ]
    wrong = [
        (a, b)
        for (x, a, ca), (y, b, cb) in combinations(named, 2)
        if (compare_agencies(a, ca, b, cb).verdict == "same") != (x == y)
    ]
    assert wrong == []


# File of pairs, least recall of what is merged, least recall with what is left to a person.
FLOORS = [("person_pairs.json", 0.85, 0.97), ("agency_pairs.json", 0.95, 0.95)]


@pytest.mark.parametrize(("file", "recall", "reach"), FLOORS, ids=[row[0] for row in FLOORS])
def test_development_pairs(file: str, recall: float, reach: float) -> None:
    path = OUTSIDE / "dev" / file
    if not path.is_file():
        pytest.skip(f"{file} is not here (WHOMET_GOLD names the folder of gold)")
    figures = evaluate_pairs(path)
    assert figures.precision == 1.0, figures.wrong
    assert (figures.recall or 0) >= recall and (figures.reach or 0) >= reach, figures.unsure


def test_development_pairs_in_documents() -> None:
    """The people of whole texts, as extracted and without any date from outside."""
    path = OUTSIDE / "dev" / "pairs.json"
    if not path.is_file():
        pytest.skip("pairs.json is not here (WHOMET_GOLD names the folder of gold)")
    texts = [one for one in read_paths([path.parent / "texts"]) if isinstance(one, Document)]
    figures = evaluate_pairs(path, [extract(text) for text in texts])
    assert figures.precision == 1.0 and (figures.recall or 0) >= 0.9, figures.wrong


def write(path: Path, rows: object) -> Path:
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def person(name: str, **known: str) -> dict[str, str | None]:
    return {"name": name, "post": None, "agency": None, "country": "MX", "date": None, **known}


def test_figures_of_people(tmp_path: Path) -> None:
    rows = [
        {"same": True, "a": person("Ana Vallina Tarrés"), "b": person("Ana Vallina Tarrés")},
        {"same": True, "a": person("Ana Vallina"), "b": person("Vallina")},
        {"same": True, "a": person("Ana Vallina"), "b": person("Anastasia Vallina")},
        {"same": False, "a": person("Ana Vallina Tarrés"), "b": person("Ana Vallina Tarrés")},
        {"same": False, "a": person("Ana Vallina"), "b": person("Eva Vallina")},
    ]
    figures = evaluate_pairs(write(tmp_path / "people.json", rows))
    assert (figures.pairs, figures.same, figures.merged, figures.right) == (5, 3, 2, 1)
    assert (figures.precision, figures.recall, figures.reach, figures.review) == (0.5, 0.3333, 0.6667, 1)
    assert [entry["same"] for entry in figures.wrong] == [True, False]
    assert json.loads(json.dumps(figures.as_dict()))["unsure"][0]["evidence"]


def test_figures_of_agencies(tmp_path: Path) -> None:
    rows = [{"same": True, "a": {"name": "SRE", "country": "MX"}, "b": {"name": "cancillería", "country": "MX"}}]
    assert evaluate_pairs(write(tmp_path / "agencies.json", rows)).recall == 1.0


def report(stem: str, text: str, names: tuple[str, ...], mentioned: tuple[str, ...] = ()) -> Report:
    def at(name: str) -> tuple[Evidence, ...]:
        start = text.index(name)
        return (Evidence(start=start, end=start + len(name), quote=name),)

    people = tuple(Attendee(name=n, role="secretaria de Pesca", country="CL", evidence=at(n)) for n in names)
    return Report(
        document=Document(id=stem * 8, path=f"texts/{stem}.txt", text=text, published="2024-02-06"),
        meetings=(MeetingReport(key="m", status="held", attendees=people),),
        mentions=tuple(Mention(name=n, country="CL", evidence=at(n)) for n in mentioned),
    )


def test_figures_of_documents(tmp_path: Path) -> None:
    reports = [
        report("one", "Ana Vallina Tarrés y Eva Olmos se vieron.", ("Ana Vallina Tarrés", "Eva Olmos")),
        report("two", "Ana Vallina fue; Eva Olmos Paz faltó.", ("Ana Vallina",), ("Eva Olmos Paz",)),
    ]
    rows = [
        {"same": True, "a": ["one", "Ana Vallina Tarrés"], "b": ["two", "Ana Vallina"]},
        {"same": False, "a": ["one", "Ana Vallina Tarrés"], "b": ["two", "Eva Olmos"]},
        {"same": True, "a": ["one", "Ana Vallina Tarrés"], "b": ["two", "Nadie Nunca"]},
    ]
    path = write(tmp_path / "pairs.json", rows)
    figures = evaluate_pairs(path, reports)
    assert (figures.merged, figures.right, figures.recall) == (1, 1, 0.5)
    with pytest.raises(WhometError, match="folder of those documents"):
        evaluate_pairs(path)


@pytest.mark.parametrize("content", ["[]", "{}", "[1]", '[{"a": 1, "b": 2, "same": true}]', "not json"])
def test_files_of_no_known_shape(tmp_path: Path, content: str) -> None:
    path = tmp_path / "pairs.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(WhometError):
        evaluate_pairs(path)


def test_seed_people_with_their_posts_cluster_whole() -> None:
    """Every person of one name form or more, each in their own document with one agency, makes one group."""
    mentions = [
        PersonMention(f"{n:02d}{k}", name, role="delegate", agency_id=f"body-{n}", country="MX", document=f"{n}-{k}")
        for n, names in enumerate(SEEDS["persons"].values())
        for k, name in enumerate(names)
    ]
    groups = cluster(mentions).groups
    assert all(len({member[:2] for member in group}) == 1 for group in groups)
