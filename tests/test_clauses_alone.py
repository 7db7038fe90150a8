"""A clause about somebody dead, thanked, absent, planned or of before is the clause's alone, in both languages."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
ELSA, JULIO, JARA, ROSA = "Elsa Rivas", "Tomás Iriarte", "Omar Jara", "Rosa Salas"
BOTH = {ELSA, JULIO}
CLOSED = "se reunió con los familiares, en memoria de"

SPANISH = [
    (f"Concluida la ceremonia en honor del juez {JARA}, la ministra {ELSA} encabezó la mesa con {JULIO}.", BOTH),
    (f"Tras la muerte del juez {JARA}, ocurrida en mayo, la rectora {ROSA} fue recibida por {ELSA}.", {ELSA, ROSA}),
    (f"Tras la muerte de {JARA} y de {ROSA}, la ministra {ELSA} recibió al alcalde {JULIO}.", BOTH),
    (f"La ministra {ELSA} {CLOSED} {JARA}, {ROSA} y Ana Luz Paz.", {ELSA}),
    (f"Al almuerzo ofrecido en honor del juez {JARA} se sentaron {ELSA} y {JULIO}.", {*BOTH, JARA}),
    (f"La sesión fue abierta por el alcalde {JULIO} con un homenaje a {JARA}, pescador fallecido.", {JULIO}),
    (f"Poco antes de fallecer, el exalcalde {JARA} había pedido la obra. {ELSA} la recorrió con {JULIO}.", BOTH),
    (f"En ausencia del presidente, {JARA}, fue la vicepresidenta, {ELSA}, la que recibió a {JULIO}.", BOTH),
    (f"Fue la subsecretaria {ELSA} quien atendió al alcalde {JULIO}.", BOTH),
    (f"El único que faltó fue el juez {JARA}. La ministra {ELSA} recibió al alcalde {JULIO}.", BOTH),
    (f"En una llamada, la canciller {ELSA} felicitó a su colega, {JULIO}, y convino con él verse en Lima.", BOTH),
    (f"El pacto, que había sido firmado por el anterior director, {JARA}, lo ratificaron {ELSA} y {JULIO}.", BOTH),
    (f"Casi tres horas se prolongó la cumbre que mantuvieron la ministra {ELSA} y el alcalde {JULIO}.", BOTH),
    (f"El juez recordó la cumbre que mantuvieron la ministra {ELSA} y el alcalde {JULIO}.", set()),
    (f"{ELSA} recibió a {JULIO} y anunció que la obra comenzará; a su lado, la rectora {ROSA} asentía.", {*BOTH, ROSA}),
    (f"Una carta firmada por {ROSA} y por {JARA} sirvió en la reunión que {ELSA} sostuvo ayer con {JULIO}.", BOTH),
    (f"La ministra {ELSA} recibió al alcalde {JULIO}, quien sucede a {JARA}.", BOTH),
    (f"Murió {JARA} y la liga nombró a su hija, la rectora {ROSA}, quien fue recibida por {ELSA}.", {ELSA, ROSA}),
    (f"La ministra {ELSA} se reunió ayer con su antecesor, {JULIO}.", BOTH),
    (f"La ministra {ELSA} recibió a la rectora {ROSA}, que elogió a su antecesor, {JULIO}.", {ELSA, ROSA}),
    (f"A petición del juez {JARA}, que ejerció de mediador, {ELSA} se reunió con {JULIO}.", {*BOTH, JARA}),
    (f"A petición del juez {JARA}, que manda en Guano, {ELSA} se reunió con {JULIO}.", BOTH),
    (f"La ministra {ELSA} recibió al alcalde {JULIO}, sin el juez {JARA}, de viaje en Rabat.", BOTH),
]
CARLA, RUTH, OMAR = "Carla Winthrop", "Ruth Osei", "Omar Haddad"
ENGLISH = [
    (f"In memory of Judge {OMAR}, Minister {CARLA} met Mayor {RUTH} at the port.", {CARLA, RUTH}),
    (f"After the death of Judge {OMAR}, Minister {CARLA} was received by Mayor {RUTH}.", {CARLA, RUTH}),
    (f"Minister {CARLA} met the families of {OMAR}, {RUTH} and Elsa Rivas.", {CARLA}),
    (f"In a phone call, Minister {CARLA} congratulated Mayor {RUTH} and discussed trade.", {CARLA, RUTH}),
    (f"Minister {CARLA} met with her predecessor, {RUTH} Doe.", {CARLA, f"{RUTH} Doe"}),
]


@pytest.mark.parametrize(("text", "there"), SPANISH)
def test_a_spanish_clause_loses_nobody_else(text: str, there: set[str]) -> None:
    assert names(text, "es", TODAY) == there


@pytest.mark.parametrize(("text", "there"), ENGLISH)
def test_an_english_clause_loses_nobody_else(text: str, there: set[str]) -> None:
    assert names(text, "en", TODAY) == there
