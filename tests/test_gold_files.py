"""The gold written by hand is sound: it parses, its files exist, and it says nothing its texts do not."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).parent / "gold"
DEV_TEXTS = Path(__file__).parents[2] / "shared" / "gold" / "dev" / "texts"
SETS = ("own", "heldback", "more", "fresh", "wide", "short", "short_heldback")
EDTF = re.compile(r"\d{4}(-\d\d){0,2}")
RUN = 8  # words in a row that two texts may not share


def documents(name: str) -> list[dict[str, Any]]:
    return json.loads((GOLD / name / "gold.json").read_text(encoding="utf-8"))["documents"]


def text_of(name: str, document: dict[str, Any]) -> str:
    return (GOLD / name / document["file"]).read_text(encoding="utf-8")


CASES = [pytest.param(name, d, id=d["id"]) for name in SETS for d in documents(name)]


def folded(text: str) -> str:
    """Letters and digits only, without accents, case, entities or soft hyphens."""
    text = re.sub(r"-[ \t]*\n[ \t]*", "-", html.unescape(text).replace("\u00ad", ""))
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", plain.casefold()).strip()


def runs(text: str) -> set[str]:
    words = folded(text).split()
    return {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}


def people(document: dict[str, Any], status: str | None = None) -> list[dict[str, Any]]:
    return [a for m in document["meetings"] if status in (None, m["status"]) for a in m["attendees"]]


def is_edtf_date(value: str) -> bool:
    if not EDTF.fullmatch(value):
        return False
    year, month, day = [int(part) for part in (value + "-01-01").split("-")[:3]]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def test_ids_and_files_are_unique_and_no_text_lacks_gold() -> None:
    ids = [d["id"] for name in SETS for d in documents(name)]
    assert len(ids) == len(set(ids))
    for name in SETS:
        on_disk = {path.relative_to(GOLD / name).as_posix() for path in (GOLD / name / "texts").glob("*.txt")}
        assert {d["file"] for d in documents(name)} == on_disk


@pytest.mark.parametrize(("name", "document"), CASES)
def test_shape(name: str, document: dict[str, Any]) -> None:
    assert document["lang"] in ("es", "en")
    assert document["id"].startswith({"heldback": "held_"}.get(name, f"{name}_"))
    assert any(m["status"] == "held" or m["attendees"] or m["agencies"] or m["label"] for m in document["meetings"])
    keys = [m["key"] for m in document["meetings"]]
    assert len(keys) == len(set(keys))
    for meeting in document["meetings"]:
        assert meeting["status"] in ("held", "planned", "referenced")
        assert meeting["label"]
        assert meeting.get("part_of") in (None, *keys)
        names = [a["name"] for a in meeting["attendees"]]
        assert len(names) == len(set(names))
        for person in meeting["attendees"]:
            assert person["agency_basis"] in (("written", "implied") if person["agency"] else (None,))


@pytest.mark.parametrize(("name", "document"), CASES)
def test_names_occur_in_the_text(name: str, document: dict[str, Any]) -> None:
    text = f" {folded(text_of(name, document))} "
    for person in [a["name"] for a in people(document)] + document["not_attending"] + document["ambiguous_persons"]:
        missing = [part for part in folded(person).split() if f" {part} " not in text]
        assert not missing, (person, missing)


@pytest.mark.parametrize(("name", "document"), CASES)
def test_dates_are_valid(name: str, document: dict[str, Any]) -> None:
    assert document["published"] is None or len(document["published"]) == 10 and is_edtf_date(document["published"])
    for meeting in document["meetings"]:
        assert (meeting["date"] is None) == (meeting["date_basis"] is None)
        assert meeting["date"] is None or is_edtf_date(meeting["date"])
        end = meeting.get("date_end")
        assert end is None or is_edtf_date(end) and end > meeting["date"]


@pytest.mark.parametrize(("name", "document"), CASES)
def test_nobody_both_attends_and_does_not(name: str, document: dict[str, Any]) -> None:
    absent = {folded(n) for n in document["not_attending"]}
    assert not absent & {folded(a["name"]) for a in people(document, "held")}
    assert not absent & {folded(n) for n in document["ambiguous_persons"]}


def test_every_pattern_is_shown_by_two_texts() -> None:
    shown = Counter(mark for name in SETS for d in documents(name) for mark in d["patterns"])
    groups = {"ES": 15, "EN": 50, "AG": 6, "NA": 4, "DI": 3, "DM": 4}
    marks = [f"{group}{number}" for group, last in groups.items() for number in range(1, last + 1)]
    assert not [mark for mark in marks if shown[mark] < 2]
    assert not [mark for mark in shown if mark not in marks and not mark.startswith("I4-")]


def test_no_two_texts_share_a_run_of_words() -> None:
    seen: dict[str, str] = {}
    for name in SETS:
        for document in documents(name):
            for run in runs(text_of(name, document)):
                assert seen.setdefault(run, document["id"]) == document["id"], run


@pytest.mark.skipif(not DEV_TEXTS.is_dir(), reason="the twenty development texts are not beside the project")
@pytest.mark.parametrize(("name", "document"), CASES)
def test_no_text_borrows_from_the_development_texts(name: str, document: dict[str, Any]) -> None:
    mine = runs(text_of(name, document))
    for path in sorted(DEV_TEXTS.glob("*.txt")):
        assert not mine & runs(path.read_text(encoding="utf-8")), path.name
