"""Those counted in the next sentence, and who leaves a meeting; who denies, blames, or held a post then."""

from __future__ import annotations

import pytest
from rooms import names

TODAY = "2026-05-10"
ELSA, JARA, ROSA, TOMAS = "Elsa Rivas", "Omar Jara", "Rosa Salas", "Tomás Iriarte"
POET = f"El cónsul {JARA} y la rectora {ROSA} supieron de la obra. "

SPANISH = [
    (POET + "Los dos coincidieron el lunes en una reunión de la Liga.", {JARA, ROSA}),
    (POET + f"Ambos desayunaron ayer con la ministra {ELSA}.", {JARA, ROSA, ELSA}),
    (POET + "Los dos países se reunieron ayer.", set()),
    (POET + "Los tres se reunieron ayer.", set()),
    (POET + "Ambos se reunirán mañana.", set()),
    (f"Salieron de la junta el cónsul {JARA} y la rectora {ROSA}.", {JARA, ROSA}),
    (f"«Fue cordial», dijo al salir el juez {JARA}.", {JARA}),
    (f"«Fue cordial», dijo a la salida de la reunión el juez {JARA}.", {JARA}),
    (f"«Fue duro», dijo al salir del hospital el juez {JARA}.", set()),
    (f"El juez {JARA} salió del hospital.", set()),
    (f"Desmintió la alcaldesa {ELSA} haber pactado con el juez {JARA}.", set()),
    (f"La alcaldesa {ELSA} se reunió con el rector {TOMAS} y negó haber pactado nada.", {ELSA, TOMAS}),
    (f"El senador {JARA} critica a la alcaldesa {ELSA} por haberse reunido con el rector {TOMAS}.", {ELSA, TOMAS}),
    (
        f"{ELSA} se reunió con el rector {TOMAS} sobre el fondo que nació cuando aún dirigía el banco {JARA}.",
        {ELSA, TOMAS},
    ),
    (f"Mientras el juez {JARA} inauguraba un puente en Lima, en Guano {ELSA} se reunió con {TOMAS}.", {ELSA, TOMAS}),
    (f"Mientras el juez {JARA} exponía el plan, la ministra {ELSA} se reunió con {TOMAS}.", {ELSA, TOMAS, JARA}),
    (f"En la finca que posee en Guano el líder {JARA} cenaron la ministra {ELSA} y el rector {TOMAS}.", {ELSA, TOMAS}),
]
CARLA, RUTH, OMAR = "Carla Winthrop", "Ruth Osei", "Omar Haddad"
POEMS = f"Mayor {RUTH} and Minister {CARLA} like poems. "
ENGLISH = [
    (POEMS + "The two met on Monday in Oban.", {RUTH, CARLA}),
    (POEMS + "The two sides met on Monday in Oban.", set()),
    (POEMS + "Both will meet on Monday in Oban.", set()),
    (f"Mayor {RUTH} denied having met Judge {OMAR}.", set()),
    (f"Mayor {RUTH} criticised Minister {CARLA} for meeting Judge {OMAR}.", set()),
    (f"Judge {OMAR} left the talks.", {OMAR}),
    (f"Judge {OMAR} left the hospital.", set()),
    (f"Minister {CARLA} met Mayor {RUTH} on the loans signed when {OMAR} still headed the bank.", {CARLA, RUTH}),
    (f"While Judge {OMAR} opened a bridge in Oban, in Bonn Minister {CARLA} met Mayor {RUTH}.", {CARLA, RUTH}),
]


@pytest.mark.parametrize(("text", "there"), SPANISH)
def test_in_spanish(text: str, there: set[str]) -> None:
    assert names(text, "es", TODAY) == there


@pytest.mark.parametrize(("text", "there"), ENGLISH)
def test_in_english(text: str, there: set[str]) -> None:
    assert names(text, "en", TODAY) == there
