"""The forms of verbs made from their lemmas."""

from __future__ import annotations

import pytest

from loaders.paradigms import english, spanish


@pytest.mark.parametrize(
    ("lemma", "tense", "forms"),
    [
        ("asistir", "past", ("asistió", "asistieron")),
        ("intervenir", "past", ("intervino", "intervinieron")),
        ("conducir", "past", ("condujo", "condujeron")),
        ("sostener", "present", ("sostiene", "sostienen")),
        ("concluir", "past", ("concluyó", "concluyeron")),
        ("encabezar", "subjunctive", ("encabece", "encabecen")),
        ("dirigir", "subjunctive", ("dirija", "dirijan")),
        ("mantener", "future", ("mantendrá", "mantendrán")),
        ("suscribir", "participle", ("suscrito", "suscrita", "suscritos", "suscritas")),
        ("sumarse", "past", ("se sumó", "se sumaron")),
        ("sumarse", "gerund", ("sumándose",)),
        ("unirse", "gerund", ("uniéndose",)),
        ("tomar parte", "past", ("tomó parte", "tomaron parte")),
    ],
)
def test_spanish_forms(lemma: str, tense: str, forms: tuple[str, ...]) -> None:
    assert spanish(lemma)[tense] == forms


@pytest.mark.parametrize(
    ("lemma", "tense", "forms"),
    [
        ("attend", "past", ("attended", "attended")),
        ("be present", "past", ("was present", "were present")),
        ("take part", "participle", ("taken part",)),
        ("drop by", "past", ("dropped by", "dropped by")),
        ("open", "gerund", ("opening",)),
        ("preside", "gerund", ("presiding",)),
        ("address", "present", ("addresses", "address")),
        ("confer", "past", ("conferred", "conferred")),
        ("see", "gerund", ("seeing",)),
        ("carry", "past", ("carried", "carried")),
    ],
)
def test_english_forms(lemma: str, tense: str, forms: tuple[str, ...]) -> None:
    assert english(lemma)[tense] == forms


def test_what_we_did():
    assert [spanish(verb)["we"][0] for verb in ("recibir", "conversar", "tener", "hacer", "pedir", "reunirse")] == [
        "recibimos",
        "conversamos",
        "tuvimos",
        "hicimos",
        "pedimos",
        "nos reunimos",
    ]
