"""Spanish turns that say that somebody was there, and the like of them that say no such thing."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
ELSA, JULIO, JARA, ROSA = "Elsa Rivas", "Julio Arce", "Omar Jara", "Rosa Salas"
MET = f"La ministra {ELSA} se reunió el martes en Guano con el alcalde {JULIO}. "

THERE = [
    f"Testigo de la firma y testigo de honor fue el juez {JARA}.",
    f"Fueron testigos del acto el juez {JARA} y un notario.",
    f"A su lado, el juez {JARA} asentía.",
    f"Tomó la palabra el juez {JARA}.",
    f"Les sirvió de cicerone el juez {JARA}.",
    f"El juez {JARA} tomó nota.",
    f"El presidente de la corporación, {JARA}, levantó la sesión a las seis.",
    f"El encuentro se celebró bajo la conducción del juez {JARA}.",
]
MINISTER = f"La ministra {ELSA} presidió la mesa. "
AT_TABLE = [
    "Entre el público estaba el juez {}.",
    "Leyó el acta el juez {}.",
    "Le replicó el juez {}.",
    "Tampoco faltó el juez {}.",
    "Se dejó ver el juez {}.",
    "El acta la levantó el juez {}.",
    "Actuó de secretario el juez {}.",
    "En nombre de los vecinos habló el juez {}.",
    "Al gremio lo representó el juez {}.",
    "El juez {} votó en contra.",
    "El juez {} se ausentó antes de la votación.",
    "El juez {} le entregó las llaves del local.",
]
NOT_AT_TABLE = [
    "El diseño corrió a cargo del juez {}.",
    "La firma pasó de manos del juez {} a otras.",
    "Faltó el juez {}.",
    "El juez {} se ausentó.",
    "El gran ausente fue el juez {}.",
    "Se leyó una carta del juez {}.",
    "El texto fue redactado por el juez {}.",
    "La alcaldesa entregó su renuncia al juez {}.",
    "El alcalde representó al juez {}.",
]
TOGETHER = [
    "{} y {} cortaron la cinta.",
    "{} y {} supervisaron la obra.",
    "{} y {} acercaron posturas.",
    "{} pactó con {} un plan de aguas.",
    "{} cambió impresiones con {}.",
    "{} se citó ayer con {}.",
    "{} impuso la medalla a {}.",
    "{} entregó las llaves del local a {}.",
    "{} estrechó la mano a {}.",
    "Cara a cara entre {} y {}.",
]
NOT_THERE = [
    f"El programa nació bajo la dirección del juez {JARA}.",
    f"El juez {JARA}, que tomó posesión en enero, calló.",
    f"El fiscal pidió saber del juez {JARA}, quien juró el cargo hace poco.",
    f"El ministro verá al juez {JARA} en un desayuno con sorpresas.",
]
ALONE = [
    (f"La ministra {ELSA} entregó las llaves ante la mirada de la rectora {ROSA}.", {ELSA, ROSA}),
    (f"La ministra {ELSA} y el alcalde {JULIO} cenaron el sábado en Guano.", {ELSA, JULIO}),
    (f"Videoconferencia ayer entre la ministra {ELSA} y el alcalde {JULIO}.", {ELSA, JULIO}),
    (f"Desayuno, este lunes, de la ministra {ELSA} con el alcalde {JULIO}.", {ELSA, JULIO}),
    (f"Videoconferencia mañana entre la ministra {ELSA} y el alcalde {JULIO}.", set()),
    (f"Reunión suspendida ayer entre la ministra {ELSA} y el alcalde {JULIO}.", set()),
    (f"Tomó posesión ayer como jueza la doctora {ELSA} ante el alcalde {JULIO}.", {ELSA, JULIO}),
    (f"El ministro {JULIO} viajó a Lima para verse con la rectora {ROSA}.", {JULIO, ROSA}),
    (f"El ministro {JULIO} viajará a Lima para verse con la rectora {ROSA}.", set()),
    (f"La ministra {ELSA} compareció ante la Comisión. A preguntas de la diputada {ROSA}, calló.", {ELSA, ROSA}),
    (f"La ministra {ELSA} espera sentarse con la rectora {ROSA}.", set()),
    (f"La ministra {ELSA} ofreció reunirse con la rectora {ROSA}.", set()),
    (f"La ministra {ELSA} logró sentarse con la rectora {ROSA}.", {ELSA, ROSA}),
    (f"La ministra {ELSA} recogió el premio de manos de la rectora {ROSA}.", {ELSA, ROSA}),
    (f"A preguntas de los periodistas, el juez {JARA} negó el caso.", set()),
    (f"La ministra {ELSA} sentó ayer a la mesa a los sindicatos.", {ELSA}),
]


@pytest.mark.parametrize("text", THERE)
def test_turns_that_put_somebody_in_the_room(text: str) -> None:
    assert names(MET + text, "es", TODAY) == {ELSA, JULIO, JARA}


@pytest.mark.parametrize("text", NOT_THERE)
def test_turns_of_another_time_or_thing_do_not(text: str) -> None:
    assert names(MET + text, "es", TODAY) == {ELSA, JULIO}


@pytest.mark.parametrize(("text", "there"), ALONE)
def test_a_sentence_of_its_own(text: str, there: set[str]) -> None:
    assert names(text, "es", TODAY) == there


@pytest.mark.parametrize("text", AT_TABLE)
def test_another_at_the_table(text: str) -> None:
    assert names(MINISTER + text.format(JARA), "es", TODAY) == {ELSA, JARA}


@pytest.mark.parametrize("text", NOT_AT_TABLE)
def test_another_who_was_not(text: str) -> None:
    assert names(MINISTER + text.format(JARA), "es", TODAY) == {ELSA}


@pytest.mark.parametrize("text", TOGETHER)
def test_what_two_do_together(text: str) -> None:
    assert names(text.format(f"La ministra {ELSA}", f"la rectora {ROSA}"), "es", TODAY) == {ELSA, ROSA}
