"""Named beside a meeting, in a clause or sentence about something else, and in no room by that."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
ELSA, JULIO, OMAR, LUZ = "Elsa Rivas", "Julio Arce", "Omar Jara Peña", "Luz Mora Ríos"
OPENING = f"La ministra de Pesca, {ELSA}, se reunió este lunes con el alcalde de Casma, {JULIO}"
OF_ANOTHER_DAY = [
    f". El día anterior, el secretario {OMAR} tuvo un encuentro con los vecinos.",
    f". Días atrás, la jueza {LUZ} se reunió con los vecinos.",
    f". Aquel día, la jueza {LUZ}, quien encabeza la liga, rechazó la ley.",
    f". La última vez que se reunieron fue con {OMAR} como ministro.",
    f" para pedir una cita con la senadora {LUZ}.",
    f" para definir si la jueza {LUZ} seguirá en el cargo.",
    f" y descartó reunirse con el juez {OMAR}.",
]
ABOUT_SOMEBODY = [
    f", quien verá este martes a la presidenta {LUZ}.",
    f", que viajará a Roma para entrevistarse con el papa {OMAR}.",
    f", quien el pasado día 20 recibió a la ministra de Salud, {LUZ}.",
    f", quien ayer recibió al juez {OMAR}.",
    f", sobre los acuerdos que llevarán ante el viceministro {OMAR}.",
    f", quien derrotó en las urnas a {OMAR}.",
    f", quien tomó el lugar del renunciado {OMAR}.",
    f", a quien el juez {OMAR} acusa de fraude.",
    f", cuyo jefe, el juez {OMAR}, está de viaje.",
    f", de la cual es titular el juez {OMAR}.",
]
SPOKEN_OF = [
    f" y criticó al juez {OMAR} por la obra.",
    f" y nombró a la jueza {LUZ} como mediadora.",
    f" y mencionó a la jueza {LUZ} y al juez {OMAR}.",
    f" y hablaron del juez {OMAR}.",
    f" y habló sobre {OMAR}.",
    f" y le regaló el libro “Faros del sur”, de la escritora {LUZ}.",
    f" y recorrió la muestra del pintor {OMAR}.",
    f". Rivas recibió un poncho tejido por {LUZ}.",
    f" y leyó una carta firmada en Lima por {OMAR}.",
    f", nombrado en marzo por el presidente {OMAR}.",
    f", acusado por la jueza {LUZ} de fraude.",
    f" y le entregó una carta para el presidente {OMAR}.",
    f". Se leyó la carta en que el rector nombra al Prof. {OMAR}.",
]
OFFICES = [
    f". El juez {OMAR}, quien encabeza la liga, rechazó la ley.",
    f". Para la jueza {LUZ}, que lidera la liga, la ley es mala.",
    f". La lista encabezada por {OMAR} ganó la elección.",
    f". La oposición, liderada por {OMAR}, rechazó el plan.",
    f", miembro del partido que lidera la senadora {LUZ}.",
    f", del bloque que encabeza {OMAR}.",
]
TOLD = [
    f", contó la jueza {LUZ}.",
    f", de acuerdo con el vocero {OMAR}.",
    f". La jueza {LUZ} informó que en el encuentro el alcalde pidió más fondos.",
    f". La jueza {LUZ} publicó varias fotos del encuentro de Rivas junto a los vecinos.",
    f" antes de viajar a Lima para verse con la ministra {LUZ}.",
    f". Arce contó por qué pidió interrogar al ministro de Salud, {OMAR}.",
    f" y negó haber hablado con el juez {OMAR}.",
    f", pero no habló con el juez {OMAR}.",
    f". Arce llegó al aeropuerto internacional {OMAR} donde fue recibido con honores.",
]
NOT_THERE = [
    f" para dar seguimiento a la reunión que sostuvo con el juez {OMAR}.",
    f", sin la jueza {LUZ} ni el fiscal {OMAR}.",
    f", pero no con el juez {OMAR}.",
    f". Sí estuvo Rivas, no así el juez {OMAR}.",
    f". Faltaron a la cita el juez {OMAR} y la fiscal {LUZ}.",
    f". También fueron convocados el juez {OMAR} y la fiscal {LUZ}.",
    f". Para el viernes, el presidente {OMAR} convocó a los gobernadores Luis Sol Mena y {LUZ}.",
    f". Estaba prevista la presencia del juez {OMAR}.",
    f". Arce se ofreció a mediar en un encuentro entre la jueza {LUZ} y el presidente {OMAR}.",
    f". Arce preferiría que la reunión con el juez {OMAR} fuera en Lima.",
    f" para preparar una cita con la senadora {LUZ}.",
    f" para dar seguimiento a lo acordado con la ministra {LUZ}.",
]
THERE = [
    (f". La jueza {LUZ} informó que en el encuentro se acordó hacer un muelle.", {LUZ}),
    (f". En la reunión, Rivas estuvo de acuerdo con la jueza {LUZ}.", {LUZ}),
    (f". El juez {OMAR} publicó varias fotos de Rivas junto a la fiscal {LUZ}.", {LUZ}),
    (f". En la reunión, el juez {OMAR} mostró fotos del puerto.", {OMAR}),
    (f", no solo con el juez {OMAR}.", {OMAR}),
    (f". No faltaron a la cita los vecinos y asistió la fiscal {LUZ}.", {LUZ}),
    (f" y fue convocado y asistió el juez {OMAR}.", {OMAR}),
    (f". La delegación que encabeza el juez {OMAR} pidió más fondos en la reunión.", {OMAR}),
    (f". En la reunión de la comisión que preside el juez {OMAR} hubo acuerdo.", {OMAR}),
    (f". El bloque presidido por {OMAR} participó en la reunión.", {OMAR}),
    (f". El bloque que lidera {OMAR} se reunió con los vecinos.", {OMAR}),
    (f". Asistieron la escritora {LUZ} y el pintor {OMAR}.", {LUZ, OMAR}),
    (f", escoltado por el capitán {OMAR}.", {OMAR}),
    (f". La reunión contó con una ponencia dictada por la experta {LUZ}.", {LUZ}),
    (f". La cita contó con la presencia del pintor {OMAR}.", {OMAR}),
    (f" y criticó a la gobernadora {LUZ}, con quien se reunió en Lima.", {LUZ}),
    (f", quien asumirá el viernes, y con la fiscal {LUZ}.", {LUZ}),
    (f", quien llegó acompañado de la fiscal {LUZ}.", {LUZ}),
    (f", quien fue a la cita con la fiscal {LUZ}.", {LUZ}),
    (f", la jueza {LUZ}, que tendrá el caso, y el fiscal de Lima, {OMAR}.", {LUZ, OMAR}),
    (f". La gira que el juez {OMAR} comenzó el lunes tuvo dos paradas y una reunión.", {OMAR}),
]
MET = [
    f"En la reunión que sostuvo con el alcalde {JULIO}, la ministra {ELSA} pidió fondos.",
    f"Tras la reunión que sostuvo con el juez {OMAR}, la ministra {ELSA} se reunió con el alcalde {JULIO}.",
    f"Antes de viajar a Lima se reunió el alcalde {JULIO} con la ministra {ELSA}.",
    f"Un día antes de la cumbre, la ministra {ELSA} se reunió con el alcalde {JULIO}.",
    f"El alcalde {JULIO}, quien el viernes se reunió con la ministra {ELSA}, dijo que habrá fondos.",
    f"La ministra {ELSA}, quien derrotó en las urnas a {OMAR}, se reunió con el alcalde {JULIO}.",
]


@pytest.mark.parametrize("tail", [*OF_ANOTHER_DAY, *ABOUT_SOMEBODY, *SPOKEN_OF, *OFFICES, *NOT_THERE, *TOLD])
def test_a_clause_about_something_else_puts_nobody_in_the_room(tail: str) -> None:
    assert names(OPENING + tail, published=TODAY) == {ELSA, JULIO}


@pytest.mark.parametrize(("tail", "there"), THERE)
def test_who_comes_with_somebody_is_there_behind_a_clause(tail: str, there: set[str]) -> None:
    assert names(OPENING + tail, published=TODAY) == {ELSA, JULIO, *there}


@pytest.mark.parametrize("text", MET)
def test_a_clause_leaves_those_who_met_in_the_room(text: str) -> None:
    assert names(text, published=TODAY) == {ELSA, JULIO}


def test_who_is_spoken_of_in_english_is_in_no_room() -> None:
    opening = "Minister Carla Winthrop met Mayor Ruth Osei on Monday"
    there = {"Carla Winthrop", "Ruth Osei"}
    for tail in (
        " without Judge Omar Haddad.",
        " and not with Judge Omar Haddad.",
        " and criticised Judge Omar Haddad.",
        " and spoke about Judge Omar Haddad.",
    ):
        assert names(opening + tail, "en", TODAY) == there
    newly = "Newly appointed Ambassador Ivo Marsh visited Governor Ruth Osei."
    assert names(newly, "en", TODAY) == {"Ivo Marsh", "Ruth Osei"}


def test_an_english_day_before_is_another_day() -> None:
    opening = "Minister Carla Winthrop met Mayor Ruth Osei on Monday. "
    there = {"Carla Winthrop", "Ruth Osei"}
    assert names(opening + "Days earlier, Judge Omar Haddad met Rector Ivo Marsh.", "en", TODAY) == there
    assert names("The day before the summit, Minister Carla Winthrop met Mayor Ruth Osei.", "en", TODAY) == there
