"""Texts that nobody writes: no crash, every quote still a slice of its text, and work that grows with the length.

Work is the number of functions called for a text and for one eight times as long, which no other process can change;
three times the growth of the length is allowed (what grows with its square would have eight times). Seconds are for
`python -m benchmarks.extraction --hostile`.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hostile_run import LONG, SHORT, tried
from hostile_texts import HUGE, ITEM, MAKERS, OPENING
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).parent.parent
GROWTH = 3 * LONG / SHORT


def run(*arguments: str) -> dict[str, list[dict[str, Any]]]:
    """What came of hostile texts in a process of their own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, str(ROOT / "tests" / "hostile_run.py"), *arguments]
    printed = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=1500, check=True).stdout
    return {found["name"]: found["runs"] for found in map(json.loads, printed.splitlines())}


@pytest.fixture(scope="module")
def runs() -> dict[str, list[dict[str, Any]]]:
    return run("--calls")


@pytest.fixture(scope="module")
def huge_runs() -> dict[str, list[dict[str, Any]]]:
    return run("--huge")


@pytest.mark.parametrize("name", MAKERS)
def test_no_crash_and_every_quote_is_a_slice(name: str, runs: dict[str, list[dict[str, Any]]]) -> None:
    assert [wrong for each in runs[name] for wrong in each["wrong"]] == []


@pytest.mark.parametrize("name", MAKERS)
def test_work_grows_with_the_length(name: str, runs: dict[str, list[dict[str, Any]]]) -> None:
    short, long = (each["work"] for each in runs[name])
    assert long is not None, "given up"
    assert long <= GROWTH * short, (short, long)


@pytest.mark.parametrize("name", HUGE)
def test_the_largest(name: str, huge_runs: dict[str, list[dict[str, Any]]]) -> None:
    (found,) = huge_runs[name]
    assert found["wrong"] == []
    assert found["work"] is not None, "given up"


PIECES = st.sampled_from([
    OPENING, ITEM, "Ana Gómez Ruiz", "Gómez", "la ministra de Salud", "ministros de", "Sr.", "Dr.", "(", ")", "[", "]",
    ",", ";", ":", ".", "…", "«", "»", '"', "'", "’", "-", "–", "/", "*", "- ", "1. ", "\n", "\n\n", "\r\n", "\t", " ",
    "\u00a0", "\u2028", "\u2029", "\x0b", "\x0c", "\x00", "\x1b", "\x85", "\u200b", "\u202e", "\u2066", "\ufeff",
    "\u00ad", "\u0301", "\ud800", "\udc00", "\U0001f600", "İ", "ß", "ﬁ", "Ǆ", "ñ", "A.", "U.S.", "II", "2024",
    "ayer", "el 3 de mayo", "del 3 al", "31 de febrero de 2023", "se reunió con", "asistieron", "met with", "y", "e",
    "and", "de", "del", "of the", "SRE", "la Secretaría de Salud", "Embajada de", "entre otros", "respectivamente",
    "http://a.b/c", "@",
])  # fmt: skip


@settings(deadline=None, max_examples=120)
@given(
    st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40),
    st.sampled_from(["", " "]),
    st.sampled_from(["es", "en"]),
)
def test_any_text_at_all(pieces: list[str], between: str, lang: str) -> None:
    assert tried(between.join(pieces), lang)["wrong"] == []


def test_a_sentence_cut_short() -> None:
    text = "Mayor Ruth Osei met Minister Carla Winthrop, Director of the National Security and"
    assert tried(text, "en")["wrong"] == []


def test_gold_cut_anywhere() -> None:
    """Paragraphs of real length that begin or end in the middle of a list, as excerpts do."""
    chance = random.Random(7)
    for file in sorted((ROOT / "tests" / "gold").glob("*/texts/*.txt")):
        paragraph = max(file.read_text(encoding="utf-8").split("\n\n"), key=len).split(" ")
        first, last = sorted(chance.sample(range(len(paragraph) + 1), 2))
        for piece in (paragraph[:last], paragraph[first:], paragraph[first:last]):
            lang = "es" if "_es_" in file.name else "en"
            assert tried(" ".join(piece), lang)["wrong"] == [], file.name
