"""Whose body each attendee serves, and which bodies attend as such: a document, what is found, what the row proves."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document, MeetingReport
from loaders.extract import extract

ES = "El ministro de Pesca, Julio Arce, se reunió este lunes con la alcaldesa Elsa Rivas en el Palacio Municipal. "
EN = "Fisheries Minister Carla Winthrop met today with Mayor Ruth Osei at City Hall in the capital. "

SERVE = [
    (
        "es",
        "También asistió Omar Cruz, jefe de la Unidad de Asuntos Vecinales de la Secretaria de Aguas Dulces.",
        "Omar Cruz",
        "Secretaria de Aguas Dulces",
        "a unit says itself of what it is a part",
    ),
    (
        "es",
        "También asistió Omar Cruz, director del Departamento de Asia Menor de la Cancillería.",
        "Omar Cruz",
        "Cancillería",
        "one word is enough for a foreign ministry",
    ),
    (
        "en",
        "The meeting was also attended by Union Finance Minister Omar Hale, Minister of Police Affairs Tom Reed and "
        "Union Steel Secretary Ann Lowe of the Textile Workers Union.",
        "Omar Hale",
        "Ministry of Finance",
        "a minister of the Union is of no union",
    ),
    (
        "en",
        "The meeting was also attended by Union Finance Minister Omar Hale and Minister of Police Affairs Tom Reed.",
        "Tom Reed",
        "Ministry of Police Affairs",
        "what a minister is of is a field, and no police",
    ),
    (
        "en",
        "The meeting was also attended by Additional IG PXN Omar Hale and GOC 7 Corps Tom Reed.",
        "Omar Hale",
        "PXN",
        "letters for a post lead to its body",
    ),
    (
        "en",
        "The meeting was also attended by Additional IG PXN Omar Hale and GOC 7 Corps Tom Reed.",
        "Tom Reed",
        "7 Corps",
        "a number belongs to the body",
    ),
    (
        "en",
        "Also present were Telmar Airlines CEO Paul Brandon, Quorvex Engineering chief executive Ann Whitfield, "
        "Orlan Railways Deputy General Manager Tom Reed and Drell CEO Rita Lowe.",
        "Paul Brandon",
        "Telmar Airlines",
        "the words before a post of firms are the firm",
    ),
    (
        "en",
        "Also present were Telmar Airlines CEO Paul Brandon, Quorvex Engineering chief executive Ann Whitfield, "
        "Orlan Railways Deputy General Manager Tom Reed and Drell CEO Rita Lowe.",
        "Ann Whitfield",
        "Quorvex Engineering",
        "in small letters too",
    ),
    (
        "en",
        "Also present were Telmar Airlines CEO Paul Brandon, Quorvex Engineering chief executive Ann Whitfield, "
        "Orlan Railways Deputy General Manager Tom Reed and Drell CEO Rita Lowe.",
        "Tom Reed",
        "Orlan Railways",
        "before another post where one of them is no word of the language",
    ),
    (
        "en",
        "Also present were Telmar Airlines CEO Paul Brandon and Corporate Services Vice President Ann Whitfield.",
        "Ann Whitfield",
        "Telmar Airlines",
        "a field before a post is no firm",
    ),
    (
        "en",
        "The Commissioner of Police, Omar Hale, and the Commissioner General of Customs, Ada Cole, held talks. "
        "Commissioner General Cole was accompanied by Deputy Commissioners Tom Reed and Ann Lowe.",
        "Tom Reed",
        "Customs",
        "of whom they came with, and not of the other one",
    ),
    (
        "es",
        "También asistió el alcalde de la localidad, Omar Cruz.",
        "Omar Cruz",
        None,
        "a place without its name names no body",
    ),
    (
        "es",
        "También asistió Omar Cruz, portavoz del Gobierno y director general de Faros.",
        "Omar Cruz",
        None,
        "what the first of two posts is of ends where the second begins, and a government is no body of it",
    ),
    (
        "es",
        "También asistieron el ministro de Salud, Juan Gil; la ministra de Faros, Ana Ruiz, y el secretario de Estado "
        "de Algas, Omar Cruz.",
        "Omar Cruz",
        "Secretaría de Estado de Algas",
        "a secretary of state says what of, and is not of the minister before",
    ),
    (
        "es",
        "También asistieron el ministro de Salud, Juan Gil; la ministra de Faros, Ana Ruiz, y el subsecretario de "
        "Redes, Omar Cruz.",
        "Omar Cruz",
        "Subsecretaría de Redes",
        "after two ministries the second in one is of neither",
    ),
    (
        "es",
        "También asistieron la ministra de Salud, Ana Ruiz, y el subsecretario de Redes, Omar Cruz.",
        "Omar Cruz",
        "Ministerio de Salud",
        "after one minister the second in a ministry is of hers",
    ),
    (
        "es",
        "También asistieron el jefe de la Policía de Guano, Juan Gil, y el delegado del Gobierno, Omar Cruz.",
        "Omar Cruz",
        "Delegación del Gobierno",
        "the delegate of a government is of no other body in the row",
    ),
    (
        "es",
        "Participaron, en representación de la Liga de Faros, Omar Cruz, Luis Peña y Juan Gil.",
        "Luis Peña",
        "Liga de Faros",
        "for whom a whole row came",
    ),
    (
        "es",
        "Asistieron por la Liga de Faros, Omar Cruz y Luis Peña, y por el Sindicato de Puertos, Juan Gil y Ana Ruiz.",
        "Luis Peña",
        "Liga de Faros",
        "for whom the first of two rows came",
    ),
    (
        "es",
        "Asistieron por la Liga de Faros, Omar Cruz y Luis Peña, y por el Sindicato de Puertos, Juan Gil y Ana Ruiz.",
        "Ana Ruiz",
        "Sindicato de Puertos",
        "for whom the second of two rows came",
    ),
    (
        "en",
        "The session was attended by Omar Hale, Deputy Director General SARVO, and Director Standards SARVO Tom Osei.",
        "Omar Hale",
        "SARVO",
        "letters at the end of a post",
    ),
    (
        "en",
        "Also there were the Minister of Ports, Ana Reyes, the Minister of Reefs, Omar Hale, and the Secretary-General "
        "of the same Ministry, Tom Osei.",
        "Tom Osei",
        "Ministry of Reefs",
        "the same ministry is that of the minister before",
    ),
    (
        "es",
        "También asistieron Ana Ruiz, presidenta del Instituto de Faros, y Luis Peña, director técnico de ese "
        "organismo.",
        "Luis Peña",
        "Instituto de Faros",
        "that body is the one named before",
    ),
    (
        "es",
        "También asistieron el secretario general de la ORVX, Juan Gil; el gerente territorial del Catastro, Luis "
        "Peña, y el jefe provincial de la Inspección de Faros, Omar Cruz.",
        "Luis Peña",
        "Catastro",
        "what a post says with an article, and not the body of the one before",
    ),
    (
        "es",
        "También asistieron el secretario general de la ORVX, Juan Gil, y el jefe provincial de la Inspección de "
        "Faros, Omar Cruz.",
        "Omar Cruz",
        "Inspección de Faros",
        "an inspection, and not the body of the one before",
    ),
    (
        "es",
        "La reunión fue en la Policía de la Provincia de Salta, Argentina. Estuvieron el secretario de Seguridad, Juan "
        "Gil, y el subsecretario de Asuntos Policiales, Omar Cruz.",
        "Omar Cruz",
        "Subsecretaría de Asuntos Policiales",
        "a second post that, in this country, heads a body of its own",
    ),
    (
        "en",
        "They met Garda commissioner Omar Hale and PSNI chief constable Tom Osei in Belfast.",
        "Omar Hale",
        "Garda",
        "a police force by its short name",
    ),
    (
        "en",
        "The session was attended by members of the Harbour Committee, headed by Mayor Tom Hale, together with Joint "
        "Reef Force RXC Commander Omar Haddad.",
        "Omar Haddad",
        "Joint Reef Force RXC",
        "the body that a post opens with, and not the one the sentence opens with",
    ),
    (
        "en",
        "They were joined by Senators Ben Harlow (D-MD) and Tim Okoye (D-VA) who are both senior members of the Senate "
        "Reef Committee.",
        "Ben Harlow",
        "Senate Reef Committee",
        "where a whole row of senators sits",
    ),
    (
        "es",
        "También asistieron los senadores Luis Peña y Ana Ruiz, integrantes de la Comisión de Faros.",
        "Luis Peña",
        "Comisión de Faros",
        "dónde se sienta toda la fila",
    ),
    (
        "en",
        "Also there were Ana Ruiz, chair of the Reef Committee, and Mark Hill, ranking member of the Ports Committee.",
        "Mark Hill",
        "Ports Committee",
        "a member of one committee beside the chair of another",
    ),
    (
        "es",
        "También vinieron Luis Peña, ministro del Interior, y Ana Ruiz, titular de Economía.",
        "Ana Ruiz",
        "Ministerio de Economía",
        "the head of another field than the one beside",
    ),
    (
        "es",
        "Asistieron la ministra de Ambiente, Elsa Paz; el representante del Ministerio del Interior, Luis Peña, y el "
        "titular de "
        "Trabajo, Juan Gil.",
        "Juan Gil",
        "Ministerio de Trabajo",
        "the head of a field, called as the others of the text are",
    ),
    (
        "es",
        "Asistieron el Doctor Juan Gil en representación de la Liga de Faros; el Doctor Hugo Sosa por la Cámara de "
        "Redes, y "
        "el Doctor Luis Peña representando al Club Telmar.",
        "Luis Peña",
        "Club Telmar",
        "whom each stands for, after the name",
    ),
    (
        "es",
        "Asistió el ministro de Seguridad y Justicia de Río Negro, Luis Peña, en Argentina.",
        "Luis Peña",
        "Ministerio de Seguridad y Justicia de Río Negro",
        "a province's minister is not of the country's ministry",
    ),
    (
        "en",
        "The Department of Justice in the United States had a call too. Also there was Attorney General Mark Hill.",
        "Mark Hill",
        "Department of Justice",
        "a body that the text names is the one that the post implies",
    ),
    (
        "en",
        "The participants were:\n\nFrom the Lantern Guild\n\n"
        "  • the Warden for Europe, Mark Hill\n  • the Clerk, Ann Lopez\n",
        "Ann Lopez",
        "Lantern Guild",
        "a heading over a list with marks",
    ),
    (
        "en",
        "They were joined by Ann Lopez, Acting Secretary, and Mark Hill, Assistant Secretary for Ports, both of the "
        "Reef Agency.",
        "Mark Hill",
        "Reef Agency",
        "both of a body",
    ),
    (
        "en",
        "They were joined by Army General Mark Hill, president of the Lantern Guild.",
        "Mark Hill",
        "Lantern Guild",
        "the army of a rank is no employer",
    ),
    (
        "es",
        "La consejera de Puertos, Ana Ruiz, recibió a la nueva Junta Directiva de la Liga de Faros.",
        "Ana Ruiz",
        "Consejería de Puertos",
        "a region's minister has a ministry of her own",
    ),
    (
        "en",
        "Also there were Secretary of Security Ann Lopez of Honduras and Minister of Ports Mark Hill of El Salvador.",
        "Ann Lopez",
        "Secretariat of Security",
        "the country after a name tells what the ministry is called",
    ),
    (
        "en",
        "US Treasury Secretary Mark Hill was joined by Assistant US Treasury Secretary Ann Lopez.",
        "Ann Lopez",
        "Department of the Treasury",
        "a country inside the post of a second",
    ),
    (
        "es",
        "Llegó el ministro de Turismo del Perú, Luis Peña, con su homóloga chilena, Ana Ruiz.",
        "Ana Ruiz",
        "Ministerio de Economía, Fomento y Turismo",
        "a counterpart serves her own country",
    ),
    (
        "es",
        "Asistieron, por la Cooperativa Sol: Ana Ruiz, tesorera; Luis Peña, vocal.",
        "Ana Ruiz",
        "Cooperativa Sol",
        "the label of the list",
    ),
    (
        "es",
        "Asistieron además la presidenta de la Liga de Faros, Ana Ruiz; el vocal, Luis Peña, y otros.",
        "Luis Peña",
        "Liga de Faros",
        "an inner post takes the body of the list",
    ),
    (
        "es",
        "La Liga de Faros del Sur presentó un plan. Participó el presidente de la liga, Luis Peña.",
        "Luis Peña",
        "Liga de Faros del Sur",
        "a common noun is the body named before",
    ),
    (
        "es",
        "Participó la vocera de Redalfa, Ana Ruiz.",
        "Ana Ruiz",
        "Redalfa",
        "a word of no dictionary is a body's name",
    ),
    (
        "en",
        "Also attending were: Ann Lopez, Vice-President, Grid Operations, SunCoast Power; Mark Hill, Adviser, Umber.",
        "Ann Lopez",
        "SunCoast Power",
        "the last part after the post is the body",
    ),
    (
        "es",
        "La alcaldesa recibió a una delegación de la Liga de Faros integrada por Hugo Paz; Luis Peña; Ana Ruiz y más.",
        "Luis Peña",
        "Liga de Faros",
        "those whom a delegation is made up of",
    ),
    (
        "en",
        "The Lantern Guild was represented by its President, Mark Hill, and Treasurer, Ann Lopez.",
        "Ann Lopez",
        "Lantern Guild",
        "a body represented by people",
    ),
    (
        "en",
        "The Coral Reef Agency sent a team. She was joined by the Agency's Director of Patrols, Mark Hill.",
        "Mark Hill",
        "Coral Reef Agency",
        "an owner in the genitive, named before",
    ),
    ("en", "Joining them was State Reef Board Chairman Mark Hill.", "Mark Hill", "State Reef Board", "before the post"),
    (
        "en",
        "Joining them was Lumexo Chief Executive Mark Hill.",
        "Mark Hill",
        "Lumexo",
        "a firm's name before the post",
    ),
    ("en", "Joining them was Reno Chief Executive Mark Hill.", "Mark Hill", None, "a place before the post is no firm"),
    (
        "en",
        "She was joined by the economist Mark Hill, of Reef Analytics Ltd, and by others.",
        "Mark Hill",
        "Reef Analytics Ltd",
        "after a comma, of somebody whose post names none",
    ),
    (
        "en",
        "She was joined by Colonel Mark Hill of CXDA and by Ann Lopez of the Reef Growers Association on Monday.",
        "Mark Hill",
        "CXDA",
        "an acronym after the name",
    ),
    (
        "en",
        "She was joined by Colonel Mark Hill of CXDA and by Ann Lopez of the Reef Growers Association on Monday.",
        "Ann Lopez",
        "Reef Growers Association",
        "a weekday is no part of a name",
    ),
    (
        "es",
        "Asistieron:\n\nAna Ruiz, Asociación Costera de Redes\nLuis Peña, Federación de Faros\nElsa Paz, tesorera",
        "Ana Ruiz",
        "Asociación Costera de Redes",
        "a body after the name is whom one is of, and no post",
    ),
]

SERVE += [
    (
        "es",
        "Asistieron Ana Ruiz, Luis Peña (UPXN) y Elsa Paz, en representación de Sintrafaro, y otros.",
        "Elsa Paz",
        "Sintrafaro",
        "a body no list has, of whom somebody is said to be there for it",
    ),
    (
        "es",
        "Asistieron Ana Ruiz, Luis Peña (UPXN) y Elsa Paz, en representación de Sintrafaro, y otros.",
        "Luis Peña",
        "UPXN",
        "an acronym in brackets after a name",
    ),
    (
        "es",
        "Junto al ministro de Hacienda participaron los viceministros Ana Ruiz, de Deuda; y Luis Peña, de Aguas.",
        "Ana Ruiz",
        "Ministerio de Hacienda",
        "a vice-minister is of the ministry whose minister is named beside",
    ),
    (
        "es",
        "Por UDEXA estuvieron la secretaria, Ana Ruiz; el vocal, Luis Peña, y por la Liga de Faros Elsa Paz.",
        "Luis Peña",
        "UDEXA",
        "said before the verb, for all of a list",
    ),
    (
        "es",
        "Por UDEXA estuvieron la secretaria, Ana Ruiz; el vocal, Luis Peña, y por la Liga de Faros Elsa Paz.",
        "Elsa Paz",
        "Liga de Faros",
        "said again without the verb",
    ),
    (
        "en",
        "It was attended by Mr. Mark Hill – Chief Adviser, Ms. Ann Lopez and Mr. Tom Berg, representing the Reef Fund.",
        "Ann Lopez",
        "Reef Fund",
        "said after the last of several",
    ),
    (
        "es",
        "Acompañaron al ministro la presidenta del Concejo Deliberante, Elsa Paz, y los ediles Luis Peña y Ana Ruiz.",
        "Ana Ruiz",
        "Concejo Deliberante",
        "a seat says what it is in",
    ),
    (
        "es",
        "También asistieron los siguientes integrantes del consejo directivo de la central: Ana Ruiz (UPXN); Iván "
        "Rojas (SOFGyTE); Elsa Soto (Obras Portuarias); y Raúl Vela (Seguros).",
        "Raúl Vela",
        "Seguros",
        "a row whose brackets are bodies, and not what they are members of",
    ),
    (
        "es",
        "Vinieron los dirigentes gremiales Ana Ruiz (Panaderos), Iván Rojas (La Hermandad) y Raúl Vela (Gas).",
        "Iván Rojas",
        "La Hermandad",
        "brackets of union leaders",
    ),
    (
        "es",
        "También asistieron los diputados Ana Ruiz (PXR), Iván Rojas (UXR) y Raúl Vela (PSX).",
        "Iván Rojas",
        None,
        "brackets of deputies, which are parties",
    ),
    (
        "es",
        "También asistió el comandante de la 35 zona militar, Luis Peña.",
        "Luis Peña",
        "35 zona militar",
        "a unit called by its number",
    ),
    (
        "en",
        "Also there was the commander of the Fifth Military Region, General Mark Hill.",
        "Mark Hill",
        "Fifth Military Region",
        "a unit called by its number, in English",
    ),
    (
        "es",
        "También asistió el director PXN, mayor general Luis Peña.",
        "Luis Peña",
        "PXN",
        "letters that end a post",
    ),
]

THERE = [
    (
        "es",
        "Arce y Rivas se reunieron ayer en el Palacio Azul con la Confederación General de Puertos (CGPX).",
        {"Confederación General de Puertos"},
        set(),
    ),
    (
        "en",
        "She met in Dunmore on Monday with the Harbour Pilots Association, and spoke of his call yesterday with the "
        "Council of the Reefs.",
        {"Harbour Pilots Association"},
        {"Council of the Reefs"},
    ),
    (
        "es",
        "Participaron además representantes de Migración, Aduana, Transporte y Policía, entre otras entidades.",
        {"Migración", "Aduana", "Transporte", "Policía"},
        set(),
    ),
    ("es", "Asistieron los titulares de las carteras de Comercio Exterior y Agricultura.", {"Agricultura"}, set()),
    ("es", "Asistieron los titulares de Defensa, Luis Peña, y de Salud, Ana Ruiz.", set(), {"Defensa", "Salud"}),
    ("es", "Asistieron representantes de Puno y Tacna.", set(), {"Puno", "Tacna"}),
    (
        "es",
        "Asistieron titulares de dependencias como:\n\nDefensa\n\nTelmar SA\n\nGobernación\n",
        {"Defensa", "Telmar SA", "Gobernación"},
        set(),
    ),
    ("es", "Acudieron representantes de la Policía, Fiscalía y Defensoría.", {"Fiscalía", "Defensoría"}, set()),
    (
        "es",
        "Participaron representantes de la Liga de Faros, Telmar y Altas Redes.",
        {"Liga de Faros", "Telmar"},
        set(),
    ),
    ("es", "La Cruz Roja y Médicos Sin Fronteras asistieron como observadores.", {"Médicos Sin Fronteras"}, set()),
    ("es", "Asistieron dirigentes del gremio de pescadores.", {"gremio de pescadores"}, set()),
    ("es", "Estuvieron presentes la Liga de Faros y la Cámara de Redes.", {"Liga de Faros", "Cámara de Redes"}, set()),
    ("es", "La ministra recibió en su despacho a la Liga de Faros.", {"Liga de Faros"}, set()),
    ("es", "Una misión técnica de la Liga de Faros acompañó la visita.", {"Liga de Faros"}, set()),
    (
        "es",
        "La ministra, en compañía del secretario, Luis Peña, la Policía Nacional, el Ejército y la Liga de Faros, "
        "revisó el plan.",
        {"Policía Nacional", "Ejército", "Liga de Faros"},
        set(),
    ),
    (
        "en",
        "The following agencies and governors took part:\n\n  • Governor Brewer of Arizona\n  • Governor Mead of "
        "Utah\n  • "
        "Reef Agency Board\n",
        set(),
        {"Governor Brewer of Arizona", "Governor Mead of Utah"},
    ),
    ("es", "Cargos de la Liga de Faros y la Cámara de Redes se han reunido con ellos.", {"Cámara de Redes"}, set()),
    ("en", "The Minister, alongside the Reef Agency and Harbor Net, took part in the launch.", {"Reef Agency"}, set()),
    ("es", "Acudieron delegados de la empresa Telmaria, con el fin de ver el plan.", {"Telmaria"}, set()),
    ("es", "Acudió un delegado de la Liga de Faros y otro de la Cámara de Redes.", {"Cámara de Redes"}, set()),
    ("es", "El acuerdo será financiado por la Liga de Faros.", set(), {"Liga de Faros"}),
    ("es", "La Liga de Faros no acudió a la reunión.", set(), {"Liga de Faros"}),
    ("es", "La reunión fue en dependencias de la Liga de Faros.", set(), {"Liga de Faros"}),
    ("es", "Asistió el representante de la Liga de Faros, Luis Peña.", set(), {"Liga de Faros"}),
    ("en", "Officials of the Reef Agency, the Coast Guard and NHPQ were also present.", {"Reef Agency", "NHPQ"}, set()),
    ("en", "The Lantern Guild and the Reef Agency were also represented.", {"Lantern Guild", "Reef Agency"}, set()),
    ("en", "The talks brought together the Reef Agency and Harbor Net.", {"Reef Agency", "Harbor Net"}, set()),
    ("en", "It met representatives of two operators: Bluewave and TelOne.", {"Bluewave", "TelOne"}, set()),
    ("en", "The session was attended by the Food and Drug Authority.", {"Food and Drug Authority"}, set()),
    ("en", "According to the Reef Agency, catches fell.", set(), {"Reef Agency"}),
    ("en", "Reef Agency officials observed the session.", {"Reef Agency"}, set()),
    (
        "en",
        "The Reef Agency, the Lantern Guild as well as the EU Envoy for Ports Mark Hill and Ann Lopez took part.",
        {"Reef Agency", "Lantern Guild"},
        set(),
    ),
    ("en", "A delegation from the Lantern Guild took part.", {"Lantern Guild"}, set()),
    ("en", "The Lantern Guild was represented by its President, Mark Hill.", set(), {"Lantern Guild"}),
    (
        "es",
        "Asistieron los directores generales de la Fuerza Pública, la Policía de Fronteras y el Servicio de Aduanas.",
        {"Fuerza Pública", "Policía de Fronteras", "Servicio de Aduanas"},
        set(),
    ),
    ("en", "Members of the Lantern Guild present were Mark Hill and Ann Lopez.", set(), {"Lantern Guild"}),
]


def meeting(lang: str, sentence: str) -> MeetingReport:
    text = (ES if lang == "es" else EN) + sentence
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang=lang, published="2024-05-06"))
    return [m for m in report.meetings if m.status == "held"][-1]  # of others than the first sentence, perhaps


@pytest.mark.parametrize(("lang", "sentence", "name", "body", "proves"), SERVE)
def test_whom_somebody_serves(lang: str, sentence: str, name: str, body: str, proves: str) -> None:
    bodies = {attendee.name: attendee.agency for attendee in meeting(lang, sentence).attendees}
    assert bodies.get(name) == body, proves


@pytest.mark.parametrize(("lang", "sentence", "there", "not_there"), THERE)
def test_which_bodies_attend(lang: str, sentence: str, there: set[str], not_there: set[str]) -> None:
    found = {body.name for body in meeting(lang, sentence).bodies}
    assert there <= found
    assert not found & not_there


def test_nobody_serves_what_a_text_is_called() -> None:
    text = "RMA Press Statement: Minister for Reefs Ruth Osei's meeting with Mayor Tom Hale, 3 May 2024\n\nThey met."
    report = extract(Document(id="x", path="a.txt", text=text, lang="en", published="2024-05-03"))
    assert "RMA Press Statement" not in {a.agency for m in report.meetings for a in m.attendees}


def test_nobody_serves_a_ministry_that_her_country_has_not() -> None:
    sentence = "Also there were US Secretary of State Mark Hill and his Mexican counterpart, Ann Lopez."
    (person,) = [a for a in meeting("en", sentence).attendees if a.name == "Ann Lopez"]
    assert (person.role, person.agency) == ("Secretary of State", None)


def test_nobody_serves_a_kind_of_minister_a_day_or_the_letters_after_a_name() -> None:
    sentence = (
        "The meeting was attended by Federal Ministers Calder Rowe and Nell Browder, Opposition Leader Ada Moss, SC, "
        "MP, the Upper East Regional Minister, Tom Sills, and Speaker Omar Pask, Saturday, in the evening."
    )
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert {served[name] for name in ("Calder Rowe", "Nell Browder", "Ada Moss", "Tom Sills", "Omar Pask")} == {None}


def test_posts_beside_a_leader_and_of_a_state_take_no_body_of_a_list() -> None:
    sentence = (
        "Also there were Minister of Ports Calder Rowe, Secretary to the President Nell Browder, Chief of "
        "Staff to the President Ada Moss, Oklahoma Attorney General Tom Sills and the non-resident high commissioner "
        "to Palau, Omar Pask."
    )
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert served["Calder Rowe"] == "Ministry of Ports"
    assert (served["Nell Browder"], served["Tom Sills"]) == (None, None)
    assert served["Ada Moss"] != "Staff to the President"
    assert served["Omar Pask"] != "Ministry of Ports"


def test_two_ministries_of_one_minister_are_not_one_name() -> None:
    (person,) = [
        a
        for a in meeting(
            "en", "Minister for Manpower and Second Minister for Reefs Ada Moss chaired the talks."
        ).attendees
        if a.name == "Ada Moss"
    ]
    assert person.role == "Minister for Manpower and Second Minister for Reefs"
    assert person.agency == "Ministry of Manpower"


def test_nobody_serves_a_ministry_of_state_or_a_department_of_a_delegation() -> None:
    sentence = "The ministers of state Calder Rowe and Nell Browder met Delegation Secretary Ada Moss."
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert not {"Ministry of state", "Department of Delegation"} & set(served.values())


def test_a_counterpart_with_a_field_of_their_own_has_only_the_head_of_the_post() -> None:
    sentence = "Minister of Ports Calder Rowe and her Transport counterpart, Nell Browder, met Lt. Governor Omar Pask."
    people = {a.name: (a.role, a.agency) for a in meeting("en", sentence).attendees}
    assert people["Nell Browder"] == ("Transport Minister", "Ministry of Transport")
    assert people["Omar Pask"] == ("Lt. Governor", None)


def test_who_serves_elsewhere_takes_no_body_of_those_beside() -> None:
    sentence = "Chief Calder Rowe of Salt Lake City, Commissioner Ada Moss of Telmar and Chief Omar Pask of Vasko met."
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert (served["Ada Moss"], served["Omar Pask"]) == (None, None)


def test_a_state_is_a_place_of_its_governor_and_a_zone_is_no_body() -> None:
    sentence = (
        "The Zamfara State Governor, Omar Pask from South West, the Deputy Governor of Ebonyi State, Tom Sills, "
        "representing South East, and Governor Bala Enugu met Ada Moss."
    )
    people = {a.name: (a.role, a.agency) for a in meeting("en", sentence).attendees}
    assert people["Omar Pask"][0] == "Zamfara State Governor"
    assert people["Tom Sills"] == ("Deputy Governor of Ebonyi State", None)
    assert people["Bala Enugu"] == ("Governor", None)


def test_a_body_after_a_dash_ends_the_item() -> None:
    sentence = (
        "The meeting was attended by Omar Pask, Special Advisor – World Bank Group, Ada Moss, Country Director – World "
        "Bank Group, and Nell Browder, Regional Director - International Finance Corporation."
    )
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert (served["Omar Pask"], served["Ada Moss"]) == ("World Bank Group", "World Bank Group")
    assert served["Nell Browder"] == "International Finance Corporation"


def test_a_post_that_says_of_what_it_is_takes_no_body_of_the_row() -> None:
    sentence = (
        "Minister of Labour Calder Rowe, Deputy Minister of Finance and Planning Ada Moss, Harbour Guild Director Nell "
        "Browder and City Manager Omar Pask met."
    )
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert (served["Ada Moss"], served["Omar Pask"]) == ("Ministry of Finance and Planning", None)


def test_the_head_of_a_country_is_of_no_body_beside_them() -> None:
    sentence = (
        "También asistió la presidenta de Venezuela, Ana Luz Mora. Acompañaron a Mora, el presidente de la Asamblea "
        "Nacional, Omar Cruz, y la jueza Inés Olmos."
    )
    served = {a.name: a.agency for a in meeting("es", sentence).attendees}
    assert (served["Ana Luz Mora"], served["Omar Cruz"]) == (None, "Asamblea Nacional")


def test_a_state_is_no_body_in_its_long_name() -> None:
    sentence = (
        "The Minister of Culture of the Hellenic Republic, Nikos Pask, met the Foreign Secretary of the United Kingdom "
        "of Great Britain and Northern Ireland, Ada Moss."
    )
    served = {a.name: a.agency for a in meeting("en", sentence).attendees}
    assert served["Nikos Pask"] == "Ministry of Culture"
    assert served["Ada Moss"] == "Foreign, Commonwealth and Development Office"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "A la reunión asistieron:\n- Omar Cruz – Colegio de Pilotos\n- Elsa Rivas – Cámara de Salineros\n"),
        ("en", "Present at the meeting were:\n- Omar Cruz – Lantern Board\n- Elsa Rivas – Reef Agency\n"),
    ],
)
def test_whose_somebody_is_after_a_dash(lang: str, text: str) -> None:
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang))
    agencies = {p.name: p.agency for p in report.meetings[0].attendees}
    assert (agencies["Omar Cruz"] or "").split()[0] in ("Colegio", "Lantern")
    assert (agencies["Elsa Rivas"] or "").split()[0] in ("Cámara", "Reef")
