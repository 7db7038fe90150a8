"""Spanish verbs with who did it behind them, and clauses that say what was done at a meeting."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
ELSA, JULIO, JARA, ROSA = "Elsa Rivas", "Julio Arce", "Omar Jara", "Rosa Salas"
MET = f"La ministra {ELSA} se reunió el martes en Guano con el alcalde {JULIO}. "

THERE = [
    (f"Expusieron el juez {JARA} y la rectora {ROSA}.", {JARA, ROSA}),
    (f"Por la universidad respondió la rectora {ROSA}.", {ROSA}),
    (f"Como testigo firmó el juez {JARA}.", {JARA}),
    (f"En el puerto los esperaban el juez {JARA} y la rectora {ROSA}.", {JARA, ROSA}),
    (f"Los diputados {JARA} y {ROSA} la interrogaron por dos horas.", {JARA, ROSA}),
]
NOT_THERE = [
    f"El decreto lo firmó el juez {JARA}.",
    f"Firmó el decreto el juez {JARA}.",
    f"El plan que presentó el juez {JARA} fue aprobado.",
    f"«La obra va», respondió el juez {JARA}.",
    f"Como expuso el juez {JARA}, falta dinero.",
    f"El lunes lo esperan en Lima el juez {JARA} y su equipo.",
    f"La prensa criticó al juez {JARA}.",
    f"Recordó una audiencia de 2019 en la que se habló del juez {JARA}.",
]
ALONE = [
    f"El convenio lo ratificaron este jueves la ministra {ELSA} y el alcalde {JULIO}.",
    f"El plan lo debatieron en Guano la ministra {ELSA} y el alcalde {JULIO}.",
    f"Cuando la ministra {ELSA} llegó a la planta, la esperaba el alcalde {JULIO}.",
    f"Se dictó tras una audiencia en la que la ministra {ELSA} y el alcalde {JULIO} no lograron acercar posiciones.",
    f"Encabezó la sesión la ministra {ELSA}, en la que rindió cuentas el alcalde {JULIO}.",
]


@pytest.mark.parametrize(("text", "others"), THERE)
def test_who_stands_behind_the_verb_was_there(text: str, others: set[str]) -> None:
    assert names(MET + text, "es", TODAY) == {ELSA, JULIO} | others


@pytest.mark.parametrize("text", NOT_THERE)
def test_who_signed_answered_the_press_or_is_spoken_of_was_not(text: str) -> None:
    assert names(MET + text, "es", TODAY) == {ELSA, JULIO}


@pytest.mark.parametrize("text", ALONE)
def test_a_sentence_with_its_verb_first_tells_of_a_meeting(text: str) -> None:
    assert names(text, "es", TODAY) == {ELSA, JULIO}
