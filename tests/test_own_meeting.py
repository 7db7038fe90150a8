"""Who tells, in their own words, of the meeting as their own was there; who speaks of that of others was not."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Mayor Ruth Osei met officials of the Land League on Thursday in Upton.\n\n"
RECEIVED = "El alcalde Luis Peña recibió el jueves en Trigal a representantes de la Liga Agraria.\n\n"


@pytest.mark.parametrize(
    "quoted",
    [
        "“We were pleased with how the meeting went,” said League chairman Ian Holt.",
        "“It was a useful chance to meet and go through our plans,” said Ian Holt, chairman of the League.",
        "Ian Holt, chairman of the League, said: “The mayor found the time to meet with us.”",
        '"I thought it was a very constructive conversation," said League chairman Ian Holt.',
        '"What the mayor told us gave us hope," Ian Holt, chairman of the League, said.',
        "“We were glad to be able to tell her of our work,” League chairman Ian Holt said.",
        "“Land is dear,” said Ian Holt, chairman of the League. “We raised it with the mayor and she took note.”",
        "“She assured us that no farm will be sold,” said League chairman Ian Holt.",
        "“We are grateful to Mayor Osei for the opportunity to present our plan,” League chairman Ian Holt said.",
        "“Thank you to the mayor for coming to hear from us,” said League chairman Ian Holt.",
        "“I was delighted to host the mayor and talk through our plans,” said League chairman Ian Holt.",
        "“I came away encouraged,” said League chairman Ian Holt.",
        "League chairman Ian Holt wants a new law.\n\n“We laid out our concerns and she heard us,” Holt said.",
        "League chairman Ian Holt said he was pleased with how the meeting went.",
        "League chairman Ian Holt described the talks as frank and productive.",
        "League chairman Ian Holt thanked the mayor for her time and for listening.",
        "Speaking afterwards, League chairman Ian Holt said: “Land is dear.”",
    ],
)
def test_whoever_tells_of_their_own_meeting_was_there(quoted: str) -> None:
    assert names(MET + quoted, "en") == {"Ruth Osei", "Ian Holt"}


@pytest.mark.parametrize(
    "quoted",
    [
        "“Land is dear and our people suffer,” said Union chief Ian Holt.",
        "“We hope the mayor will meet with us soon,” said Union chief Ian Holt.",
        "“We asked to see the mayor, but she refused to meet with us,” said Union chief Ian Holt.",
        "“Nobody has met with us,” said Union chief Ian Holt.",
        "“If she listened to us, she would know,” said Union chief Ian Holt.",
        "“They should have met with us too,” said Union chief Ian Holt.",
        "“She told us in an earlier letter that the farm was safe,” said Union chief Ian Holt.",
        "“We welcome the meeting,” said Union chief Ian Holt.",
        "“They told us nothing about the meeting,” said Union chief Ian Holt.",
        "“It was a very productive meeting,” said her spokesman, Ian Holt.",
        "“We look forward to meeting with the mayor,” said Union chief Ian Holt.",
    ],
)
def test_whoever_speaks_of_the_meeting_of_others_was_not(quoted: str) -> None:
    assert names(MET + quoted, "en") == {"Ruth Osei"}


@pytest.mark.parametrize(
    "quoted",
    [
        "“Salimos satisfechos de la reunión”, dijo Iván Rojo, presidente de la Liga.",
        "“Nos recibió el alcalde y le planteamos nuestras inquietudes”, dijo Iván Rojo, presidente de la Liga.",
        "«La reunión fue muy positiva», sostuvo Iván Rojo, presidente de la Liga.",
        "“El alcalde nos explicó que habrá agua”, indicó el presidente de la Liga, Iván Rojo.",
        "“El agua falta. Le trasladamos esa preocupación al alcalde”, indicó el presidente de la Liga, Iván Rojo.",
        "“Agradecemos al alcalde por recibirnos”, indicó el presidente de la Liga, Iván Rojo.",
        "“Hemos podido plantearle al alcalde nuestras demandas”, aseguró el presidente de la Liga, Iván Rojo.",
        "“Me voy contento porque hubo compromisos”, apuntó el presidente de la Liga, Iván Rojo.",
        "El presidente de la Liga, Iván Rojo, calificó de positiva la reunión.",
        "El presidente de la Liga, Iván Rojo, se mostró satisfecho con el encuentro.",
        "El presidente de la Liga, Iván Rojo, dijo que el alcalde los escuchó.",
        "Tras la cita, el presidente de la Liga, Iván Rojo, contó que habrá agua.",
        "A la salida, el presidente de la Liga, Iván Rojo, contó que habrá agua.",
    ],
)
def test_quien_habla_de_su_propia_reunion_estuvo(quoted: str) -> None:
    assert names(RECEIVED + quoted) == {"Luis Peña", "Iván Rojo"}


@pytest.mark.parametrize(
    "quoted",
    [
        "“El agua falta y nos afecta”, dijo el jefe del Sindicato, Iván Rojo.",
        "“El alcalde no nos recibió”, dijo el jefe del Sindicato, Iván Rojo.",
        "“Nadie nos ha escuchado”, dijo el jefe del Sindicato, Iván Rojo.",
        "“Ojalá nos reciba el alcalde”, dijo el jefe del Sindicato, Iván Rojo.",
        "“Le hemos pedido una reunión y no responde”, dijo el jefe del Sindicato, Iván Rojo.",
        "“El año pasado le planteamos lo mismo”, dijo el jefe del Sindicato, Iván Rojo.",
        "“Le pedimos a la población que tenga calma”, dijo el jefe del Sindicato, Iván Rojo.",
        "“La reunión con la Liga no fue positiva para nadie”, dijo el jefe del Sindicato, Iván Rojo.",
        '"Nos escucharon, que ya es algo", resumió Luis Peña al dejar la sede de la calle Iván Rojo.',
    ],
)
def test_quien_habla_de_una_reunion_ajena_no_estuvo(quoted: str) -> None:
    assert names(RECEIVED + quoted) == {"Luis Peña"}


def test_words_in_a_quotation_do_not_speak_against_who_said_them() -> None:
    text = MET + "“We met the mayor and the councillors were absent,” said League chairman Ian Holt."
    assert names(text, "en") == {"Ruth Osei", "Ian Holt"}
