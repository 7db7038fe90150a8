"""Bodies that attend as bodies, and what is none: a sentence, who was there, who was not, what the row proves."""

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

ES = "La ministra de Pesca, Carla Vidal, encabezó una reunión en Puerto Claro. "
EN = "Fisheries Minister Carla Winthrop chaired a meeting in Port Clear. "
NONE: set[str] = set()

THERE = [
    (
        "en",
        "She met the leaders of the Assembly of Lanterns (AOL), Katuq Wayra Sumaq (KWS) and the Reef Council (TRC).",
        {"Assembly of Lanterns", "Katuq Wayra Sumaq", "Reef Council"},
        NONE,
        "words with their initials behind in a row of bodies",
    ),
    (
        "es",
        "Recibió a dirigentes de la Asociación de Regantes (ADR), Katuq Wayra Sumaq (KWS) y la Unión de Faros (UDF).",
        {"Asociación de Regantes", "Katuq Wayra Sumaq", "Unión de Faros"},
        NONE,
        "words with their initials behind in a Spanish row of bodies",
    ),
    (
        "es",
        "Participaron representantes de las diferentes delegaciones Liga de Faros, Cruz Roja y Cuerpo de Bomberos.",
        {"Liga de Faros", "Cruz Roja", "Cuerpo de Bomberos"},
        NONE,
        "bodies after a word for them, with nothing between",
    ),
    (
        "es",
        "Canceló el encuentro el presidente Luis Arrizaba. Asistieron representantes del gobierno de Arrizaba y de la "
        "Liga de Faros.",
        {"Liga de Faros"},
        {"gobierno de Arrizaba"},
        "the government of a person is no body",
    ),
    (
        "en",
        "The group received updates from Reef Enforcement Agency patrol officers, Lantern Board investigators and the "
        "Harbour Authority on catches.",
        {"Reef Enforcement Agency", "Lantern Board", "Harbour Authority"},
        NONE,
        "bodies whose people gave updates",
    ),
    (
        "en",
        "She met counterparts in the Lantern Security Board, and colleagues in the United Kingdom.",
        {"Lantern Security Board"},
        {"United Kingdom"},
        "counterparts in a body, and not in a country",
    ),
    (
        "en",
        "Present at the meeting were officials from the Ministry for Reefs and Harbours and the Lantern Board.",
        {"Ministry for Reefs and Harbours", "Lantern Board"},
        NONE,
        "present at the meeting",
    ),
    (
        "en",
        "Among the trade unions whose representatives took part were Varna Sangh, Hind Malabar Sabha, Centre of Rural "
        "Trade Unions, the Trade Union Coordination Centre, SEVAK and the Harvest Federation.",
        {
            "Varna Sangh",
            "Hind Malabar Sabha",
            "Centre of Rural Trade Unions",
            "Trade Union Coordination Centre",
            "SEVAK",
            "Harvest Federation",
        },
        NONE,
        "a row of bodies, some of no list",
    ),
    (
        "en",
        "It was attended by Varna Sangh, Hind Malabar Sabha, the Harvest Federation and the Council of Rural Churches.",
        {"Varna Sangh", "Hind Malabar Sabha", "Harvest Federation", "Council of Rural Churches"},
        NONE,
        "bodies of no list in a row with others",
    ),
    (
        "es",
        "Participaron mandos de alto nivel de la Liga de Faros y jefes provinciales y locales de la Guardia Naval, "
        "Policía Local y Defensa Civil.",
        {"Liga de Faros", "Guardia Naval", "Policía Local", "Defensa Civil"},
        NONE,
        "what sort of people they are stands before whose they are",
    ),
    (
        "es",
        "Asistieron los representantes de las seccionales de Puno de la Contraloría, Procuraduría y Defensoría.",
        {"Procuraduría", "Defensoría"},
        {"Puno"},
        "and where they are",
    ),
    (
        "es",
        "Acudieron los responsables de las fuerzas federales: Gendarmería Austral (GA) y Prefectura de Ríos (PR).",
        {"Gendarmería Austral", "Prefectura de Ríos"},
        NONE,
        "the list comes after a colon",
    ),
    (
        "en",
        "A delegation of parliamentarians from the Indo-Pacific Lantern Club attended.",
        {"Indo-Pacific Lantern Club"},
        NONE,
        "people of a sort from a club",
    ),
    ("es", "Asistieron representantes del transporte público de Puno.", NONE, {"Puno"}, "a trade and a place"),
    ("es", "Asistieron los jefes de misión de los países del Mercosur.", NONE, {"Mercosur"}, "countries of a bloc"),
    (
        "es",
        "En representación de la Liga de Faros acudió el secretario, Luis Peña.",
        NONE,
        {"Liga de Faros"},
        "who came on its behalf is named",
    ),
    (
        "es",
        "Asistieron representantes de los gobiernos de Chile y Estados Unidos, la República del Perú y la Región de "
        "Puno.",
        NONE,
        {"Gobierno de Chile", "Gobierno de Estados Unidos", "República del Perú", "Región de Puno"},
        "whole countries and places",
    ),
    (
        "en",
        "Delegates from the Reef Agency, the Kyrgyz Republic, the State of Qatar and the Russian Federation attended.",
        {"Reef Agency"},
        {"Kyrgyz Republic", "State of Qatar", "Russian Federation"},
        "countries by their full names",
    ),
    (
        "en",
        "Directors of EU foreign ministries and officials of United Nations agencies attended.",
        NONE,
        {"EU", "United Nations"},
        "others than the body they are called after",
    ),
    (
        "es",
        "Participaron miembros de la Onrem, la Defensa Civil, la Condrel, Obras Públicas, el Cormar y demás "
        "instituciones.",
        {"Onrem", "Defensa Civil", "Condrel", "Obras Públicas", "Cormar"},
        NONE,
        "lone words with articles are no members' names",
    ),
    ("es", "Acudieron delegados de CC.OO., UGT y FAT.", {"CC.OO.", "UGT", "FAT"}, NONE, "dots within an acronym"),
    (
        "es",
        "Participó el alcalde de Bogotá, Luis Peña. Asimismo, entidades nacionales como Altas Redes; los Ministerios "
        "de Defensa; de la Equidad; del Interior; así como la Defensoría del Pueblo; entre otras. Igualmente, "
        "representantes de entes como la Liga de Faros.",
        {
            "Altas Redes",
            "Ministerio de Defensa",
            "Ministerio de la Equidad",
            "Ministerio del Interior",
            "Liga de Faros",
        },
        NONE,
        "the list goes on in sentences without a verb, and a head is said once for several items",
    ),
    (
        "en",
        "Officials from the Reef Agency; Ministry of Ports; and Harbor Research Institute and Lantern Commission took "
        "part.",
        {"Reef Agency", "Ministry of Ports", "Harbor Research Institute"},
        NONE,
        "two bodies in the last item",
    ),
    (
        "es",
        "La alcaldesa, Ana Ruiz, se reunió en la sede del puerto con una delegación de la Liga de Faros.",
        {"Liga de Faros"},
        NONE,
        "the venue ends at whom she met",
    ),
    ("es", "Asistieron altos Funcionarios de la Liga de Faros.", {"Liga de Faros"}, NONE, "a plural in capitals"),
    (
        "en",
        "Attending were staff from the Port Authority's Bureau of Lights and Bureau of Reefs.",
        {"Bureau of Reefs"},
        {"Port Authority"},
        "a body of another one",
    ),
    (
        "en",
        "Representatives of the departments of Health and Human Services and Defense, Federal Bureau of Investigation, "
        "and Reef Police attended.",
        {"Federal Bureau of Investigation", "Reef Police"},
        {"Department of Federal"},
        "the item after a shared head is a body of its own",
    ),
    (
        "es",
        "Asistieron integrantes de la Comisión de Educación, Cultura y Deportes.",
        {"Comisión de Educación, Cultura y Deportes"},
        NONE,
        "a commission of several fields",
    ),
    (
        "en",
        "Directors of the Ministries of Ports, Health and Finance of Ghana were also present; so was the Reef Agency; "
        "and they spoke.",
        {"Ministry of Health", "Ministry of Finance"},
        NONE,
        "a row between commas ends at its verb, whatever semicolons follow",
    ),
    (
        "en",
        "She met with Transport Secretary Mark Hill, Mayor Ann Lopez, and the Lantern Guild.",
        {"Lantern Guild"},
        NONE,
        "a body that 'and' adds to people",
    ),
    (
        "es",
        "Asistieron los directores de Cooperación Técnica y de Asuntos Legales.",
        NONE,
        {"Cooperación Técnica", "Asuntos Legales"},
        "posts without their names",
    ),
    ("en", "Members of Parliament also attended.", NONE, {"Parliament"}, "a seat"),
    (
        "es",
        "El Consejo de Alcaldes del departamento de Puno se reunió con ella.",
        {"Consejo de Alcaldes del departamento de Puno"},
        NONE,
        "a subject with the place it is of",
    ),
    (
        "en",
        "The minister met with a delegation from Chad for the third meeting of the Lantern Committee.",
        NONE,
        {"Lantern Committee"},
        "what a delegation came for is none of whose it is",
    ),
    (
        "es",
        "La Liga de Faros a través de su equipo técnico (jefes y asesores), se reunió con la ministra.",
        {"Liga de Faros"},
        NONE,
        "a subject and through whom it acts",
    ),
    (
        "es",
        "Hubo un Consejo de Seguridad, liderado por la Gobernación Costera, en compañía de varios alcaldes, "
        "su Fuerza Naval Costera, el Cuerpo de Bomberos y la Policía Portuaria.",
        {"Gobernación Costera", "Fuerza Naval Costera", "Cuerpo de Bomberos", "Policía Portuaria"},
        NONE,
        "who led a meeting, and bodies after people without names",
    ),
    (
        "es",
        "El operativo, liderado por la Liga de Faros, empezó en mayo.",
        NONE,
        {"Liga de Faros"},
        "what was led is no meeting",
    ),
    (
        "en",
        "The group was given briefings by U.S. harbour officials, the Lantern Enforcement Agency (LEA), and Ambassador "
        "Omar Field.",
        {"Lantern Enforcement Agency"},
        NONE,
        "bodies that gave briefings",
    ),
    (
        "en",
        "She met ministers, the OSCE Commissioner, and harbour officials.",
        NONE,
        {"OSCE"},
        "a body before a post",
    ),
    (
        "en",
        "She took part in several meetings with the Leaders of the International Organisations, namely UNMIK, EU, "
        "EULEX and OSCE, on ports.",
        {"UNMIK", "EU", "EULEX", "OSCE"},
        {"International Organisations"},
        "the bodies that a word for them stands for",
    ),
    (
        "es",
        "La Liga de Faros, a través del secretario de Puertos, Ramón Ledesma, realizó una mesa con la ministra.",
        NONE,
        {"Liga de Faros"},
        "a body that acts through somebody named",
    ),
    (
        "es",
        "Asimismo, el alto mando de la Policía Portuaria participó en la sesión.",
        {"Policía Portuaria"},
        NONE,
        "people called by two words",
    ),
    (
        "es",
        "Participó Ramón Ledesma, al mando de la Policía Portuaria.",
        NONE,
        {"Policía Portuaria"},
        "in command of a body",
    ),
    (
        "es",
        "Acudieron los alcaldes de Guano y Chambo, así como los ministros de Pesca y Salud, y la Policía Portuaria.",
        {"Policía Portuaria"},
        NONE,
        "a body after people without names",
    ),
    (
        "es",
        "Asistieron el alcalde Luis Arrizaba, funcionarios municipales, empresas del sector y la Cámara de Comercio, "
        "así como la Policía Nacional y Cruz Roja.",
        {"Cámara de Comercio", "Policía Nacional", "Cruz Roja"},
        NONE,
        "a body after a name and people without names, and those that are added",
    ),
    (
        "es",
        "Participaron representantes de los distintos cuerpos de seguridad, Protección Civil, policías municipales y "
        "la Liga de Faros.",
        {"Protección Civil", "Liga de Faros"},
        NONE,
        "people without names in a list of bodies",
    ),
    (
        "es",
        "Recorrieron obras, escuelas y muelles, y la Policía Portuaria informó de dos detenciones.",
        NONE,
        {"Policía Portuaria"},
        "no row of those present",
    ),
    (
        "en",
        "The meeting was attended by officials from the Lantern Board, local businesses, donor agencies and the Reef "
        "Agency.",
        {"Lantern Board", "Reef Agency"},
        NONE,
        "people without names in a list of bodies",
    ),
    (
        "en",
        "Also present were police chiefs and representatives from St. Vincent and the Grenadines and Trinidad and "
        "Tobago, together with the Reef Agency.",
        {"Reef Agency"},
        {"St. Vincent", "Grenadines", "Trinidad", "Tobago"},
        "countries with and in their names",
    ),
    (
        "en",
        "A delegation of fishers was present on Friday, the Reef Agency (RA) confirmed.",
        NONE,
        {"Reef Agency"},
        "the source of the news after a row",
    ),
    (
        "es",
        "La Secretaría de Puertos presidió la segunda mesa técnica. La Liga de Faros encabezó la campaña de limpieza.",
        {"Secretaría de Puertos"},
        {"Liga de Faros"},
        "who led a meeting, and who led something else",
    ),
    (
        "en",
        "The Lantern Board chaired the opening session. The Reef Agency led the clean-up.",
        {"Lantern Board"},
        {"Reef Agency"},
        "who led a meeting, and who led something else",
    ),
    (
        "es",
        "Por su parte, la Liga de Faros y el Sindicato de Puertos participaron en la sesión.",
        {"Liga de Faros", "Sindicato de Puertos"},
        NONE,
        "a subject after an opening",
    ),
    (
        "en",
        "On Monday, the Lantern Board and the Reef Agency held a session. During it, the Union Minister was briefed.",
        {"Lantern Board", "Reef Agency"},
        {"Union Minister"},
        "a subject after an opening, and a post that is none",
    ),
]


def test_a_body_after_a_dateline() -> None:
    text = "Port Clear, Aug 20 (RNA): The Reef Agency held a high-level meeting with the Lantern Board on Tuesday."
    report = extract(Document(id="x", path="made.txt", text=text, lang="en"))
    assert {body.name for body in report.meetings[0].bodies} == {"Reef Agency", "Lantern Board"}


@pytest.mark.parametrize(("lang", "sentence", "there", "not_there", "proves"), THERE)
def test_which_bodies_were_there(lang: str, sentence: str, there: set[str], not_there: set[str], proves: str) -> None:
    text = (ES if lang == "es" else EN) + sentence
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang=lang, published="2024-05-06"))
    found = {body.name for body in report.meetings[0].bodies}
    assert there <= found, proves
    assert not found & not_there, proves


def test_a_body_at_the_very_end_of_a_text() -> None:
    text = ES + "Se reunió con varios alcaldes y la Liga de Faros"  # and no full stop
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    assert [body.name for meeting in report.meetings for body in meeting.bodies] == ["Liga de Faros"]


@pytest.mark.parametrize("verb", ["convocó a", "y la Liga de Faros celebraron"])
def test_a_body_within_a_word_ends_the_search(verb: str) -> None:
    text = f"La Anel-UGT {verb} una reunión el martes en Puerto Claro. Asistieron representantes de la Liga de Faros."
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    assert "Liga de Faros" in {body.name for meeting in report.meetings for body in meeting.bodies}
