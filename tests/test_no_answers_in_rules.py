"""No rule, word list or line of code knows the answers: no person of any gold, no run of words of its texts.

Full names may stand nowhere; surnames nowhere but in general lists of names, unless they are words, places,
given names or common surnames besides. What the tests themselves hold is in tests/gold and in tests of the
seeds; the texts kept outside the project are named nowhere in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from gold_texts import ROOT, SETS, missing

from graph.authority import fold, load_yaml
from loaders.vocabulary import is_given, is_known, place_words
from loaders.words import LANGUAGES, words

ROOMS = ("graph", "loaders", "queries", "whomet")
RULES = {".py", ".yaml", ".txt", ".cypher", ".json", ".sql"}
# Lists of names as such: they say which words can be names, of thousands of people, and nothing of anybody.
NAME_LISTS = {
    "loaders/lexicon/given_names.txt",
    "loaders/lexicon/names_extra.yaml",
    "graph/authority/given_names.yaml",
    "graph/authority/nicknames.yaml",
    "graph/authority/surnames.yaml",
}
SHOWS_THE_SEEDS = {"whomet/demo.py"}  # prints a question about them; extracts nothing
BODIES = "graph/authority/agencies/"  # official names are as long as they are
RUN = 8  # words in a row that no rule may share with a text


def rule_files() -> Iterator[tuple[str, Path]]:
    for path in sorted(path for room in ROOMS for path in (ROOT / room).rglob("*")):
        name = path.relative_to(ROOT).as_posix()
        if path.suffix in RULES and path.is_file() and name not in SHOWS_THE_SEEDS:
            yield name, path


def folded_words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))


@cache
def words_of_rules() -> dict[str, str]:
    """Every rule file as its folded words, a space around each."""
    return {name: f" {' '.join(folded_words(path.read_text(encoding='utf-8')))} " for name, path in rule_files()}


@cache
def runs_of_rules() -> dict[str, str]:
    """Every run of words in a rule file, and the file it stands in; runs of a list count too."""
    found: dict[str, str] = {}
    for name, rules in words_of_rules().items():
        if not name.startswith(BODIES) and name not in NAME_LISTS:
            found.update((run, name) for run in runs(rules.split()))
    return found


def runs(words: list[str]) -> Iterator[str]:
    return (" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def people(documents: list[dict[str, Any]]) -> set[str]:
    """Everybody a gold names: attending or not, in any meeting."""
    found = set()
    for document in documents:
        attending = [person["name"] for meeting in document["meetings"] for person in meeting["attendees"]]
        listed = [*document.get("not_attending", []), *document.get("ambiguous_persons", [])]
        found.update([*attending, *(entry if isinstance(entry, str) else entry["name"] for entry in listed)])
    return found


@cache
def general_words() -> frozenset[str]:
    """Common surnames, words of places, and what stands before and inside names: particles, titles."""
    bands = load_yaml(ROOT / "graph" / "authority" / "surnames.yaml")
    surnames = [name for lang in bands.values() for band in lang.values() for name in band]
    lists = [entry for lang in LANGUAGES for key in ("particles", "honorifics") for entry in words(lang).set(key)]
    return frozenset(word for entry in (*surnames, *place_words(), *lists) for word in entry.split())


def telling_surnames(name: str) -> set[str]:
    """The parts of a name after the first that are nothing but somebody's surname."""
    parts = [fold(part) for part in name.replace("-", " ").split()[1:]]
    return {p for p in parts if len(p) > 3 and p.isalpha() and not (is_known(p) or is_given(p) or p in general_words())}


@pytest.fixture(params=SETS)
def documents(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    if why := missing(SETS[request.param]):
        pytest.skip(why)
    return SETS[request.param].documents()


def test_nobody_of_the_gold_is_named(documents: list[dict[str, Any]]) -> None:
    named = []
    for person in sorted(people(documents)):
        key = " ".join(folded_words(person))
        named += [(name, person) for name, rules in words_of_rules().items() if " " in key and f" {key} " in rules]
    assert not named


def test_no_telling_surname_stands_in_a_rule(documents: list[dict[str, Any]]) -> None:
    surnames = set().union(*map(telling_surnames, people(documents)))
    assert surnames, "the scan has something to look for"
    found = []
    for name, rules in words_of_rules().items():
        if name not in NAME_LISTS:
            found += [(name, word) for word in sorted(surnames & set(rules.split()))]
    assert not found


@pytest.mark.parametrize("name", SETS)
def test_no_rule_repeats_a_text(name: str) -> None:
    if why := missing(SETS[name]):
        pytest.skip(why)
    shared = []
    for document in SETS[name].documents():
        text = folded_words((SETS[name].texts / document["file"]).read_text(encoding="utf-8"))
        shared += [(runs_of_rules()[run], run) for run in runs(text) if run in runs_of_rules()]
    assert not shared


def test_no_test_names_the_texts_outside() -> None:
    """Nor anybody who is in them alone."""
    if why := missing(SETS["dev"]):
        pytest.skip(why)
    documents = SETS["dev"].documents()
    ids = {document["id"] for document in documents}
    alone = people(documents) - people(SETS["seeds"].documents())
    keys = {key for person in alone if " " in (key := " ".join(folded_words(person)))}
    found = []
    for path in sorted((ROOT / "tests").glob("*.py")):
        text = path.read_text(encoding="utf-8")
        words = f" {' '.join(folded_words(text))} "
        found += [(path.name, key) for key in sorted(keys) if f" {key} " in words]
        found += [(path.name, word) for word in sorted(ids & set(re.findall(r"\w+", text)))]
    assert not found


def test_the_scan_sees_what_it_should() -> None:
    assert words_of_rules().keys() >= NAME_LISTS
    assert telling_surnames("Ana María Quiñonezstein-García López") == {"quinonezstein"}
    assert "first names" not in runs_of_rules()
    assert len(next(iter(runs_of_rules())).split()) == RUN
