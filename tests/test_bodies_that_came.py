"""Bodies of which some came, were received or presented something: a sentence, and all the bodies that were there."""

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

EN = [
    # people of a body who met, whomever; not one in its own session
    ("The Lantern Bank delegation also met on Monday with senior officials.", {"Lantern Bank"}),
    ("The Lantern Bank team held a series of meetings on Monday in the capital.", {"Lantern Bank"}),
    ("The Lantern Bank board met on Monday to consider two resolutions.", set()),
    (
        "Today the Ministry of Health and Medical Services met with the Nurses Association.",
        {"Ministry of Health and Medical Services", "Nurses Association"},
    ),
    ("Today the Lantern Agency met with the Nurses Association.", {"Lantern Agency", "Nurses Association"}),
    ("The Lantern Agency reviewed the plan on Monday. Minister Ann Roe met Governor Tom Bell.", set()),
    ("The Lantern Steering Committee met on Monday to consider two resolutions.", set()),
    ("Ports Delivery meeting was held on Monday. It was chaired by Governor Tom Bell.", set()),
    # whose members it has, and the office of somebody
    (
        "The steering committee met on Monday. The committee has as members representatives from the Office of the "
        "Prime Minister, Solicitor General's Office and the Reef Board.",
        {"Office of the Prime Minister", "Solicitor General's Office", "Reef Board"},
    ),
    (
        "The meeting was attended by representatives of the Office of the President, the Ministry of Labour and "
        "Productivity and the Reef Board.",
        {"Office of the President", "Ministry of Labour and Productivity", "Reef Board"},
    ),
    ("The meeting was attended by the Harbour Commission President, Minister Ann Roe and Governor Tom Bell.", set()),
    # who presented, in the passive
    (
        "The session was led by Minister Ann Roe. Presentations were made by Reef Water Alliance (RWA), PXC and SAWI.",
        {"Reef Water Alliance", "PXC", "SAWI"},
    ),
    (
        "Minister Ann Roe chaired the meeting. Briefings were delivered by the Reef Service and the Harbour Board.",
        {"Reef Service", "Harbour Board"},
    ),
    ("Presentations on the pact were awaited. Minister Ann Roe met Governor Tom Bell.", set()),
    # people of a body in it or at it
    ("Minister Ann Roe met with officials at the Lantern Agency on Monday.", {"Lantern Agency"}),
    ("Dr Ann Roe met with members of the executive management team at the Reef Agency (RA).", {"Reef Agency"}),
    ("Minister Ann Roe met with officials at the Raj Bhavan on Monday.", set()),
    # what stands between an article and the body whose people came
    ("Minister Ann Roe held talks with a visiting Lantern Bank mission.", {"Lantern Bank"}),
    ("Yesterday a high-level Lantern Bank delegation met Minister Ann Roe.", {"Lantern Bank"}),
    ("The 12-member Reef Board team called on Minister Ann Roe.", {"Reef Board"}),
    # letters alone
    ("UXAW met with Minister Ann Roe on Monday.", {"UXAW"}),
    ("OBERAM met with Minister Ann Roe on Monday. The next day Ana OBERAM met Governor Tom Bell.", set()),
    # holders of a post whom nobody names
    (
        "Minister Ann Roe met with ten deputy ministers from the Customs Board and the Ministry of Trade.",
        {"Customs Board", "Ministry of Trade"},
    ),
    ("Minister Ann Roe met with fifteen mayors from Ector and Upton.", set()),
    # the people of a body in a row with somebody who is none of them
    (
        "The meeting was attended by Minister of Ports Omar Saleh, members of the Lantern Council, and Joy Karim.",
        {"Lantern Council"},
    ),
    ("The meeting was attended by members of the Lantern Council, Ann Roe and Tom Bell.", set()),
    ("The meeting was attended by Ann Roe and Tom Bell, members of the Lantern Council, and Mayor Joy Fox.", set()),
    # committees of chambers, in small letters
    (
        "The Senate standing committee on Ports and Reefs met with Minister Ann Roe.",
        {"Senate standing committee on Ports and Reefs"},
    ),
    # what followed another act
    ("The Reef Board toured the port of Ely and then met with Minister Ann Roe.", {"Reef Board"}),
    ("The Reef Board approved the budget and the Minister met with Governor Ann Roe.", set()),
    # several of one name, and what sort of them
    (
        "Minister Ann Roe met with the Northern and Central Lantern Boards.",
        {"Northern Lantern Board", "Central Lantern Board"},
    ),
    ("Minister Ann Roe met with the town councils of Marlow and Tipton.", {"Council of Marlow", "Council of Tipton"}),
    (
        "Minister Ann Roe met with the beneficiaries, namely the Employers' Federation and the Reef Institute.",
        {"Employers' Federation", "Reef Institute"},
    ),
    ("Minister Ann Roe convened the Harbour Board and the Reef Union for a meeting.", {"Harbour Board", "Reef Union"}),
    ("Present in the meeting were Secretary Omar Saleh and officials of the Harbour Board.", {"Harbour Board"}),
    (
        "The call included Governor Ann Roe, representatives of the Harbour Board, and the Reef Union.",
        {"Harbour Board", "Reef Union"},
    ),
    # no bodies
    ("Minister Ann Roe met Mayor Tom Bell. Two meetings with the Union Minister of State (MoS) took place.", set()),
    (
        "Minister Ann Roe held talks with officers of the Reef Partnership Against HIV and AIDS.",
        {"Reef Partnership Against HIV and AIDS"},
    ),
    # received
    ("The Harbour Union was received by Minister Ann Roe on Monday.", {"Harbour Union"}),
]
ES = [
    ("FEDEPAN se reunió con el ministro Luis Peña.", {"FEDEPAN"}),
    ("La FEDEPAN y la UCT mantuvieron un encuentro con el ministro Luis Peña.", {"FEDEPAN", "UCT"}),
    ("El Sindicato de Puertos fue recibido por el ministro Luis Peña.", {"Sindicato de Puertos"}),
    (
        "Acompañadas por la Dirección de Puertos y Carabineros, las autoridades se reunieron con el alcalde Luis Peña.",
        {"Dirección de Puertos", "Carabineros"},
    ),
    ("El ministro Luis Peña se reunió con el equipo de Vialidad Provincial.", {"Vialidad Provincial"}),
    (
        "Asistieron el alcalde Juan Mora, integrantes de la Liga de Puertos y la ministra Ana Ruiz.",
        {"Liga de Puertos"},
    ),
    ("Participaron asimismo la Intendencia de Guano y la Liga de Faros.", {"Intendencia de Guano", "Liga de Faros"}),
    ("Asistieron también la Liga de Faros y el alcalde Juan Mora.", {"Liga de Faros"}),
    (
        "El ministro Luis Peña recibió al Sindicato de Puertos y al gremio de enfermeras de Guano.",
        {"Sindicato de Puertos", "gremio de enfermeras de Guano"},
    ),
    # the verb before its subject, and before what is only its object
    (
        "Sostuvieron una reunión la Cámara de Riego y la Liga de Faros con el alcalde Luis Peña.",
        {"Cámara de Riego", "Liga de Faros"},
    ),
    ("Convocó la reunión la Cámara de Riego, y asistió el alcalde Luis Peña.", {"Cámara de Riego"}),
    ("Se reunieron ayer la Cámara de Riego y la Liga de Faros.", {"Cámara de Riego", "Liga de Faros"}),
    ("El alcalde Luis Peña se reunió ayer por la tarde con la Liga de Faros.", {"Liga de Faros"}),
    ("El alcalde Luis Peña se reunió con la ministra Ana Ruiz y visitaron la Liga de Faros.", set()),
    ("Se reunió el Comité de Riego. Asistió el alcalde Luis Peña.", set()),
    ("Presidió la reunión de la Junta de Seguridad el alcalde Luis Peña.", set()),
    ("Asistieron miembros de la Liga de Puertos y el director Juan Mora.", {"Liga de Puertos"}),
    ("Asistieron Ana Ruiz y Luis Peña, miembros de la Liga de Puertos, y el alcalde Juan Mora.", set()),
    ("El Crnl. PNP Luis Peña se reunió con el alcalde Juan Mora.", set()),
    ("Presentes: D.ª Ana Ruiz Soto (alcaldesa), D. Juan Mora Gil (concejal), D.ª Eva Peña Cruz (concejala).", set()),
    ("En la reunión, el Gobierno Provincial expuso sus planes al alcalde Luis Peña.", set()),
]


@pytest.mark.parametrize(("lang", "text", "there"), [*(("en", *row) for row in EN), *(("es", *row) for row in ES)])
def test_bodies_that_came(lang: str, text: str, there: set[str]) -> None:
    report = extract(Document(id=hashlib.sha256(text.encode()).hexdigest(), path="made.txt", text=text, lang=lang))
    found = {body.name.split(" (")[0] for meeting in report.meetings for body in meeting.bodies}
    assert found == there
