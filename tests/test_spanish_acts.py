"""Spanish: what people do in the sentences that go on about a meeting says that they were there."""

from __future__ import annotations

import pytest

from tests.rooms import names

HELD = "El alcalde Luis Mora se reunió ayer con la jueza Ana Ruiz. "


@pytest.mark.parametrize(
    "act",
    [
        "Tomó nota de los compromisos la notaria, Eva Soto.",
        "Sirvió de maestra de ceremonias la locutora Eva Soto.",
        "Las preguntas de los vecinos las leyó la periodista Eva Soto.",
        "Dejó la mesa el ministro y lo reemplazó la viceministra Eva Soto.",
        "En lugar de su jefe, Hugo Lara, ocupó la silla la viceministra Eva Soto.",
        "Más tarde se arrimó la concejala Eva Soto.",
        "La ingeniera Eva Soto desplegó los mapas sobre la mesa.",
        "Abrió la ronda el perito y lo hizo después la fiscal Eva Soto.",
        "La respuesta corrió por cuenta de la secretaria Eva Soto.",
        "La junta de vecinos, por boca de Eva Soto, pidió más faros.",
    ],
)
def test_spanish_acts_with_their_subject_before_or_behind(act: str) -> None:
    assert names(HELD + act) == {"Luis Mora", "Ana Ruiz", "Eva Soto"}


@pytest.mark.parametrize(
    "elsewhere",
    [
        "La próxima cita será presidida por la ministra Eva Soto.",
        "La embajadora Eva Soto, cuyo nombre figuraba en la agenda, debió permanecer en Lima.",
        "Estuvo anunciada la ministra Eva Soto; un consejo de gabinete se lo impidió.",
        "La jueza cerró el acto tras decir que la exministra Eva Soto se encuentra fuera del país.",
        "El almuerzo con la ministra Eva Soto pasa al viernes.",
        "Los vecinos desconocen a la dirigente Eva Soto; fue ella quien pactó el desalojo.",
        "Escribió la ministra Eva Soto una carta.",
    ],
)
def test_spanish_words_of_another_time_or_place_put_nobody_there(elsewhere: str) -> None:
    assert names(HELD + elsewhere) == {"Luis Mora", "Ana Ruiz"}
