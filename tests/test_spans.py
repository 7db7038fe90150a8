"""Name finders of the user's own: they add and veto candidates, and decide nothing."""

from __future__ import annotations

import pickle
import sys
from typing import Any

import pytest

from graph.errors import WhometError
from graph.model import Document
from loaders.extract import extract
from loaders.find.names import Candidate
from loaders.segment import sentences
from loaders.spans import SpacySpans, Span, revised, spans_in
from loaders.words import words

TEXT = "Asistieron también la jefa Oruã Tépok Xamã, del Instituto Pérez Galdós, y el ministro Luis Mora Sanz."


def span(of: str, label: str) -> Span:
    start = TEXT.index(of)
    return Span(start, start + len(of), label, "test")


def candidate(of: str, *, given: bool = False) -> Candidate:
    (sentence,) = sentences(TEXT, words("es"))
    start, end = TEXT.index(of), TEXT.index(of) + len(of)
    inside = [i for i, token in enumerate(sentence.tokens) if start <= token.start and token.end <= end]
    return Candidate(inside[0], inside[-1] + 1, of, given, 1)


def after(candidates: list[Candidate], spans: list[Span], blocked: str = "") -> list[str]:
    (sentence,) = sentences(TEXT, words("es"))
    marks = [bool(blocked) and token.text in blocked.split() for token in sentence.tokens]
    return [c.text for c in revised(candidates, sentence, marks, sorted(spans), TEXT)]


MORA = "Luis Mora Sanz"
XAMA = "Oruã Tépok Xamã"


@pytest.mark.parametrize(("candidates", "spans", "names"), [
    ([(MORA, True)], [], [MORA]),
    ([(MORA, True)], [(XAMA, "PERSON")], [XAMA, MORA]),  # one more, in its place
    ([(MORA, True)], [(XAMA, "PER")], [XAMA, MORA]),
    ([(MORA, True)], [("jefa " + XAMA, "PER")], [XAMA, MORA]),  # without the small words around it
    ([(MORA, True)], [("Xamã", "PER")], [MORA]),  # one word is too little
    ([(MORA, True)], [("Luis Mora", "PER")], [MORA]),  # the grammar's edges stay
    ([(MORA, True)], [(XAMA, "ORG")], [MORA]),
    ([("Pérez Galdós", False)], [("Instituto Pérez Galdós", "ORG")], []),  # a veto
    ([("Pérez Galdós", True)], [("Instituto Pérez Galdós", "ORG")], ["Pérez Galdós"]),  # a given name speaks for it
    ([("Pérez Galdós", False)], [("Galdós", "LOC")], ["Pérez Galdós"]),  # not the whole of it
    ([("Pérez Galdós", False)], [("Pérez Galdós", "ORG"), ("Galdós", "PER")], ["Pérez Galdós"]),  # they disagree
    ([("Pérez Galdós", False)], [("Pérez Galdós", "DATE")], ["Pérez Galdós"]),
])  # fmt: skip
def test_spans_add_and_veto(candidates: list[tuple[str, bool]], spans: list[tuple[str, str]], names: list[str]) -> None:
    found = [candidate(name, given=given) for name, given in candidates]
    assert after(found, [span(*each) for each in spans]) == names


def test_what_is_a_body_or_place_stays_one() -> None:
    assert after([], [span("Instituto Pérez Galdós", "PER")], blocked="Instituto") == []


def test_spans_of_other_sentences_and_outside_the_text() -> None:
    def finder(text: str, lang: str) -> list[tuple[int, int, str, str]]:
        return [(5, 9, "PER", "b"), (0, 4, "PER", "a"), (90, 900, "PER", "c"), (-4, 2, "PER", "d"), (7, 7, "PER", "e")]

    assert spans_in(finder, TEXT, "es") == (Span(0, 4, "PER", "a"), Span(5, 9, "PER", "b"))
    assert spans_in(None, TEXT, "es") == ()
    two = f"{TEXT} Después llegó la rectora."
    first, second = sentences(two, words("es"))
    everybody = [span(XAMA, "PER")]
    assert [c.text for c in revised([], first, [False] * 99, everybody, two)] == [XAMA]
    assert revised([], second, [False] * 99, everybody, two) == []


def test_a_finder_adds_an_attendee() -> None:
    def finder(text: str, lang: str) -> list[tuple[int, int, str, str]]:
        return [span(XAMA, "PER")]

    document = Document(id="x", path="a.txt", text=TEXT, lang="es")
    with_finder = {a.name for m in extract(document, spans=finder).meetings for a in m.attendees}
    assert XAMA in with_finder
    assert extract(document) == extract(document, spans=lambda text, lang: [])


# -- spaCy ---------------------------------------------------------------------------------------


def test_without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(WhometError, match="spaCy is not installed"):
        SpacySpans("missing_one")(TEXT, "es")


def test_unknown_pipeline() -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed")
    with pytest.raises(WhometError, match="no pipeline 'missing_two'"):
        SpacySpans("missing_two")(TEXT, "es")


def test_a_pipeline_finds_what_it_is_told_to(tmp_path: Any) -> None:
    """A blank pipeline with one rule: no weights are needed."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    nlp = spacy.blank("es")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": XAMA}])
    nlp.to_disk(tmp_path / "pipe")
    finder = SpacySpans(str(tmp_path / "pipe"))
    (found,) = finder("\ud800 " + TEXT, "es")
    assert (found.start, found.label, found.source) == (2 + TEXT.index(XAMA), "PER", f"spacy:{tmp_path / 'pipe'}")
    assert finder(TEXT, "en") == [], "it knows another language"


def test_a_finder_can_be_sent_to_a_process() -> None:
    assert pickle.loads(pickle.dumps(SpacySpans("a", "b"))).pipelines == ("a", "b")
