"""Who was in the room: each row is a document, who attended, who was only named and why, and what the row proves."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

HOST_EN = "Carla Winthrop"
OPENING_ES = (
    "El ministro de Pesca, Julio Arce, se reunió este lunes con la alcaldesa Elsa Rivas en el Palacio Municipal. "
)
OPENING_EN = "Fisheries Minister Carla Winthrop met today with Mayor Ruth Osei at City Hall in the capital. "

ROWS = [
    *(
        ("es", text, {"Elsa Rivas", "Julio Arce"}, {}, "talked with: " + text[30:])
        for text in (
            "La ministra de Pesca, Elsa Rivas, habló este lunes por teléfono con el alcalde Julio Arce.",
            "La ministra de Pesca, Elsa Rivas, analizó con el alcalde Julio Arce el plan en una reunión este lunes.",
            "La ministra de Pesca, Elsa Rivas, ofreció un almuerzo al alcalde Julio Arce.",
            "La ministra de Pesca, Elsa Rivas, agradeció al alcalde Julio Arce por recibirla en la reunión.",
            "En la reunión, la ministra Elsa Rivas vio fondos, mientras que el alcalde Julio Arce pidió más.",
            "En la reunión, la ministra Elsa Rivas vio fondos, mientras el alcalde Julio Arce expuso el plan.",
        )
    ),
    *(
        ("en", text, {HOST_EN, "Ruth Osei"}, {}, "talked with: " + text[:60])
        for text in (
            "Minister Carla Winthrop conferred with Mayor Ruth Osei on Tuesday.",
            "Minister Carla Winthrop spoke at length by phone with Mayor Ruth Osei on Tuesday.",
            "Minister Carla Winthrop and Mayor Ruth Osei spoke on the phone on Tuesday.",
            "Minister Carla Winthrop was granted an audience by Queen Ruth Osei.",
            "Minister Carla Winthrop dined with Mayor Ruth Osei on Tuesday.",
            "Minister Carla Winthrop discussed trade with the mayor of Oban, Ruth Osei, at a meeting on Tuesday.",
            "Minister Carla Winthrop thanked Mayor Ruth Osei for receiving her during their meeting on Tuesday.",
            "Following a meeting with Mayor Ruth Osei on Tuesday, Minister Carla Winthrop said the port would open.",
            "During the meeting, Minister Carla Winthrop told Mayor Ruth Osei that the port would open.",
        )
    ),
    (
        "en",
        OPENING_EN + "Mayor Osei spoke about the work of Judge Omar Haddad with care.",
        {HOST_EN, "Ruth Osei"},
        {"Omar Haddad": "mentioned"},
        "of whom somebody spoke",
    ),
    *(
        ("es", OPENING_ES[:-2] + tail, {"Elsa Rivas", "Julio Arce"}, {}, "es: " + tail)
        for tail in (
            ", según el juez Omar Jara Peña.",
            ", en ausencia del juez Omar Jara Peña.",
            ", mientras el juez Omar Jara Peña se encontraba en Oslo.",
            ", en cumplimiento de lo dispuesto por el juez Omar Jara Peña.",
            ", horas después de la llegada del juez Omar Jara Peña.",
            ". El juez Omar Jara Peña celebró el diálogo a través de un comunicado.",
            ", de cara a la reunión que sostendrá con el juez Omar Jara Peña.",
        )
    ),
    *(
        ("en", OPENING_EN[:-2] + tail, {HOST_EN, "Ruth Osei"}, {}, "en: " + tail)
        for tail in (
            ", according to Judge Omar Haddad.",
            ", as directed by Judge Omar Haddad.",
            ", hours after Judge Omar Haddad arrived.",
            ", two days before her meeting with Judge Omar Haddad.",
            " on behalf of the Minister of Sea Transport and Ports, Omar Haddad.",
            ". In a statement, Judge Omar Haddad welcomed the talks.",
            ". Apologies were received from Judge Omar Haddad.",
            ". The two had agreed to the plan in an earlier call with Judge Omar Haddad.",
            ". Critics, including Judge Omar Haddad, said the meeting was a mistake.",
        )
    ),
    (
        "en",
        OPENING_EN + "Calder Rowe, the harbour master, represented Trade Minister Omar Haddad.",
        {HOST_EN, "Ruth Osei", "Calder Rowe"},
        {"Omar Haddad": "mentioned"},
        "who came for another",
    ),
    (
        "es",
        "Participaron de la reunión en representación de Noruega el ministro de Pesca, Julio Arce, y la alcaldesa Elsa "
        "Rivas.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "who came for a country",
    ),
    (
        "en",
        "Minister Carla Winthrop is to hold talks with Mayor Ruth Osei on Friday.",
        set(),
        {},
        "who is to meet",
    ),
    (
        "es",
        OPENING_ES
        + "Asistieron el secretario de Faros, Omar Cruz, al igual que el director de Riego, Luis Peña. El texto "
        "hace ver que el alcalde Juan Mora prepara otras obras.",
        {"Julio Arce", "Elsa Rivas", "Omar Cruz", "Luis Peña"},
        {"Juan Mora": "mentioned"},
        "whom al igual que puts beside those present",
    ),
    (
        "en",
        OPENING_EN + "Remarks were also made by the Director General of the Harbour Fund, Mr. Calder Rowe. The main "
        "address came from Hon. Omar Haddad, Minister of Trade.",
        {HOST_EN, "Ruth Osei", "Calder Rowe", "Omar Haddad"},
        {},
        "who made remarks too, and from whom the address came",
    ),
    (
        "en",
        OPENING_EN
        + "These included Dr. B.K. Haddad from Jordan, Tashi Wangdor from Bhutan, V. Ragunar from India, Sato "
        "Kenvo of Japan and Ibrahim Wahid from the Maldives.",
        {
            HOST_EN,
            "Ruth Osei",
            "B.K. Haddad",
            "Tashi Wangdor",
            "V. Ragunar",
            "Sato Kenvo",
            "Ibrahim Wahid",
        },
        {},
        "names that no list has, in a row in which everybody is from somewhere",
    ),
    (
        "en",
        OPENING_EN + "During the meeting, the Minister received a letter addressed to President His Highness Sheikh "
        "Hamad bin Salem Al Qadiri, from King Turki bin Abdulaziz Al Rashid, on trade. Also present was H.H. Sheikh "
        "Nasser bin Rashid bin Omar Al Qadiri.",
        {HOST_EN, "Ruth Osei", "Nasser bin Rashid bin Omar Al Qadiri"},
        {"Hamad bin Salem Al Qadiri": "mentioned", "Turki bin Abdulaziz Al Rashid": "mentioned"},
        "who sent a letter, and to whom it was addressed",
    ),
    (
        "en",
        "Sheikh Rashid bin Omar Al Qadiri met Sheikh Nasser bin Rashid bin Omar Al Qadiri and Reem bint Ibrahim Al "
        "Harthy in Ajman.",
        {"Rashid bin Omar Al Qadiri", "Nasser bin Rashid bin Omar Al Qadiri", "Reem bint Ibrahim Al Harthy"},
        {},
        "a father and his son, whose name holds the father's, and a daughter",
    ),
    (
        "es",
        OPENING_ES
        + "El encuentro forma parte de los diálogos que realiza el director Hugo Lara Vela y de la estrategia que "
        "lleva adelante la ministra Ana Luz Paz. En la reunión de trabajo que lidera el prefecto Omar Jara Peña hubo "
        "acuerdo.",
        {"Elsa Rivas", "Julio Arce", "Omar Jara Peña"},
        {"Hugo Lara Vela": "mentioned", "Ana Luz Paz": "mentioned"},
        "what somebody carries on at all times",
    ),
    (
        "es",
        OPENING_ES
        + "En tanto, los que no asistieron ni se conectaron fueron los alcaldes Hugo Lara Vela, de Loja; Omar "
        "Jara Peña, de Cuenca, y Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Hugo Lara Vela": "absent", "Omar Jara Peña": "absent", "Ana Luz Paz": "absent"},
        "a whole row of those who did not come",
    ),
    (
        "es",
        OPENING_ES
        + "“Informen del interés de nuestro presidente, Hugo Lara Vela”, pidió el alcalde, en la línea de la política "
        "exterior que encabeza la rectora Ana Luz Paz y del Gobierno Azul, liderado por Omar Jara Peña.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "our president, whose policy it is, and who leads a government",
    ),
    (
        "es",
        "El rector Omar Jara Peña concedió una audiencia a la jueza Ana Luz Paz. Por el Gobierno de Chile participó la "
        "embajadora Elsa Rivas.",
        {"Omar Jara Peña", "Ana Luz Paz", "Elsa Rivas"},
        {},
        "an audience given, and who took part for a government",
    ),
    (
        "en",
        "The Prime Minister, Carla Winthrop, first met in private with Mayor Ruth Osei.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "a first meeting of this day",
    ),
    (
        "es",
        "La ministra de Pesca, Elsa Rivas, recibió hoy al alcalde Julio Arce. El alcalde estuvo el viernes y sábado "
        "pasados en la Cumbre de Puertos. A esa cita asistieron también la rectora Ana Luz Paz y el juez Omar Jara.",
        {"Elsa Rivas", "Julio Arce"},
        {"Ana Luz Paz": "mentioned", "Omar Jara": "mentioned"},
        "who was at that other meeting",
    ),
    (
        "es",
        OPENING_ES
        + "El alcalde llegó del país que preside Hugo Lara Vela, rindió tributo a Omar Jara Peña y oyó críticas al "
        "juez Luis Sol Mena (Ana Luz Paz/EFE).",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "who presides over a country, is honoured or criticised, or took a picture",
    ),
    (
        "es",
        "La ministra Elsa Rivas recibió ayer en el puerto al presidente de Andovia, Julio Arce, quien cumplirá una "
        "agenda de dos días junto a su par, Omar Jara Peña. El programa contempla una reunión con la rectora Inés "
        "Barrón Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "mentioned"},
        "with whom somebody will be, and whom the programme foresees",
    ),
    (
        "en",
        "Minister Carla Winthrop received Mayor Ruth Osei, who will tour the port together with Governor Omar Haddad.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned"},
        "with whom somebody will be",
    ),
    (
        "es",
        OPENING_ES + "Por el puerto no ha acudido a la cita de Casma su presidente, Hugo Soto Vela, y es el gerente "
        "Tomás Lagos Ruiz quien representa a la empresa. El convenio lo firmó el entonces ministro Omar Jara Peña. "
        "Rivas visitó Lima en julio pasado. Entonces se reunió con la fiscal Inés Barrón Paz. Según explicó la "
        "consejera de prensa Luz Mora Ríos, duró una hora.",
        {"Elsa Rivas", "Julio Arce", "Tomás Lagos Ruiz"},
        {
            "Hugo Soto Vela": "absent",
            "Omar Jara Peña": "mentioned",
            "Inés Barrón Paz": "mentioned",
            "Luz Mora Ríos": "quoted",
        },
        "who has not come, who held a post then, who was met then, and who speaks for somebody",
    ),
    (
        "es",
        "Finalmente se concretó la reunión bilateral entre la presidenta Elsa Rivas y su par andoviano Julio Arce. El "
        "subsecretario Omar Jara Peña indicó que en el caso “se ha encontrado negligencia”.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "quoted"},
        "between whom a bilateral meeting was, and who says that something was found",
    ),
    (
        "en",
        OPENING_EN
        + "The earlier talks were hosted by then Andovian President Omar Haddad. Governors Ivo Marsh and Tessa "
        "Lund most recently met in January 2012 in Tarn.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned", "Ivo Marsh": "mentioned", "Tessa Lund": "mentioned"},
        "who held a post then, and who last met years ago",
    ),
    (
        "es",
        OPENING_ES + "En la cita se subrayó la importancia de que el presidente del Banco, Omar Jara Peña, conozca el "
        "puerto. Pidieron que la fiscal Inés Barrón Paz y la jueza Luz Mora Ríos renuncien, y exigieron al rector "
        "Hugo Soto Vela una respuesta.",
        {"Elsa Rivas", "Julio Arce"},
        {
            "Omar Jara Peña": "mentioned",
            "Inés Barrón Paz": "mentioned",
            "Luz Mora Ríos": "mentioned",
            "Hugo Soto Vela": "mentioned",
        },
        "of whom something is wished or asked",
    ),
    (
        "en",
        OPENING_EN
        + "At the meeting she called on President Omar Haddad to release the funds. The Minister recommended "
        "that Mayor Osei keep in touch with Ambassador Ivo Marsh, and gave her a message sent by Governor Tessa Lund. "
        "On Friday she called on Commissioner Lena Okoye to discuss the plan.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye"},
        {"Omar Haddad": "mentioned", "Ivo Marsh": "mentioned", "Tessa Lund": "mentioned"},
        "who is called on to do something, and on whom somebody called",
    ),
    (
        "es",
        "Un encuentro hubo hoy entre el rector, Omar Paz, y la jueza Ana Vela, que está en Lima por un foro.",
        {"Omar Paz", "Ana Vela"},
        {},
        "a meeting that there was, and somebody who is in town",
    ),
    (
        "es",
        "Arrancó la reunión de los presidentes Omar Paz y Ana Vela en el Salón Azul.",
        {"Omar Paz", "Ana Vela"},
        {},
        "a meeting of somebody that begins",
    ),
    (
        "es",
        OPENING_ES
        + "Se contó con la participación del rector Omar Jara Peña, en representación del juez Luis Sol Mena; del "
        "director de Pesca, Hugo Lara Vela, y de la jueza Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce", "Omar Jara Peña", "Hugo Lara Vela", "Ana Luz Paz"},
        {"Luis Sol Mena": "absent"},
        "items after the one that stands for somebody",
    ),
    (
        "en",
        "The virtual meeting has Fisheries Minister Carla Winthrop, Mayor Ruth Osei and Judge Lena Okoye physically "
        "present. A meeting took place between Rector Omar Haddad and Judge Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye", "Omar Haddad"},
        {},
        "who is physically present, and between whom a meeting took place",
    ),
    (
        "en",
        "The Chairperson of the Reef Commission, Omar Haddad, concluded a two-day working visit to Andovia. The "
        "Chairperson was received by President Lena Okoye. Governor Carla Winthrop last visited the Commission in "
        "2007, when she was received by Chairperson Ruth Osei.",
        {"Omar Haddad", "Lena Okoye"},
        {"Ruth Osei": "mentioned"},
        "who paid a visit, and who was visited years ago",
    ),
    (
        "es",
        OPENING_ES + "Hablaron de la preparación de un encuentro entre Rivas y el rector Omar Jara Peña. La fiscal Ana "
        "Luz Paz se encuentra en Bogotá. Previo a este encuentro, el 21 de junio se celebró otra "
        "reunión, presidida por la gobernadora Inés Barrón Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "mentioned"},
        "who will meet, who is elsewhere, and who met before",
    ),
    (
        "es",
        "El presidente Hugo Soto Vela, que viajó sin la compañía de su esposa, Ana Luz Paz, fue recibido por la "
        "alcaldesa Elsa Rivas. La rectora Inés Barrón Paz no viajará. El escritor Omar Jara Peña y la jueza Luz Mora "
        "Gil alabaron a la ministra Eva Ríos Sanz.",
        {"Hugo Soto Vela", "Elsa Rivas"},
        {},
        "the wife who stayed at home, and who praised somebody",
    ),
    (
        "es",
        "El ministro Julio Arce y la alcaldesa Elsa Rivas asistieron a la cumbre. El presidente Hugo Soto Vela, quien "
        "decidió no asistir, fue representado en esta ocasión por la rectora Ana Luz Paz. Soto viajó a Guano, donde se "
        "reunió con el exministro Omar Jara Peña.",
        {"Julio Arce", "Elsa Rivas", "Ana Luz Paz"},
        {"Hugo Soto Vela": "absent", "Omar Jara Peña": "mentioned"},
        "whom somebody met who stayed away",
    ),
    (
        "es",
        OPENING_ES + "El pasado 18 de junio Arce viajó a Guano y sostuvo una reunión con el rector Omar Jara Peña. "
        "La fiscal Ana Luz Paz adelantó que seguirá las conversaciones con el juez Hugo Soto Vela.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "mentioned"},
        "who was met on a day of before, and who will be",
    ),
    (
        "es",
        OPENING_ES + "Luego tuvieron lugar los saludos protocolares de la vicegobernadora Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce", "Ana Luz Paz"},
        {},
        "whose greetings they were",
    ),
    (
        "en",
        "President Omar Haddad and First Lady Lena Haddad met Mayor Ruth Osei. “We are glad”, said Mr. Haddad.",
        {"Omar Haddad", "Lena Haddad", "Ruth Osei"},
        {},
        "one of two of a name, who is no third",
    ),
    (
        "es",
        OPENING_ES
        + "El rector Omar Jara Peña, sostuvo que en la cita se abordó la agenda y negó que se haya tratado la "
        "cuota. “La cuota no se toca”, sostuvo la fiscal Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "quoted", "Ana Luz Paz": "quoted"},
        "who only claims something",
    ),
    (
        "en",
        "President Omar Haddad and his Andovian counterpart Carla Winthrop have had a separate bilateral meeting "
        "in the "
        "capital. Mayor Ruth Osei had a long and useful talk and dinner.",
        {"Omar Haddad", "Carla Winthrop"},
        {"Ruth Osei": "mentioned"},
        "who had a meeting",
    ),
    (
        "es",
        OPENING_ES
        + "(Andina/Omar Jara Peña) Rivas es la tercera alcaldesa que Arce recibe este mes, después del limeño "
        "Hugo Soto Vela y de la alcaldesa Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "mentioned", "Hugo Soto Vela": "mentioned", "Ana Luz Paz": "mentioned"},
        "who took the picture, and those who came before",
    ),
    (
        "en",
        OPENING_EN
        + "(Photo: Omar Haddad/Reef News) Osei is the second mayor to visit this year, after Mayor Lena Okoye.",
        {"Ruth Osei", "Carla Winthrop"},
        {"Omar Haddad": "mentioned", "Lena Okoye": "mentioned"},
        "who took the picture, and who came before, in English",
    ),
    (
        "es",
        "En su primera reunión tras las elecciones, el ministro Julio Arce y la alcaldesa Elsa Rivas acordaron "
        "un plan.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "those of a first meeting after something else",
    ),
    (
        "es",
        "Llega a Lima Elsa Rivas para reunirse con Arce; la recibió el rector Omar Jara Peña. El ministro Julio Arce "
        "sostendrá este martes un encuentro con la alcaldesa Elsa Rivas.",
        {"Elsa Rivas", "Omar Jara Peña"},
        {},
        "whom somebody has come to meet, on a day to come",
    ),
    (
        "en",
        OPENING_EN
        + "Winthrop received Governor Lena Okoye and discussed follow up to President Omar Haddad's visit to "
        "Andovia in December last year.",
        {"Ruth Osei", "Carla Winthrop", "Lena Okoye"},
        {},
        "who was talked of for a visit last year",
    ),
    (
        "es",
        OPENING_ES
        + "El encuentro entre Rivas y Arce tuvo lugar un día después de que la alcaldesa se reunió, también en "
        "el Palacio, con el rector Omar Jara Peña.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "who was met the day before, behind a comma",
    ),
    (
        "en",
        "The meeting was attended by Senior Minister Omar Haddad, Moula Karvo, Murtaza Velko, Chief Secretary Ruth "
        "Osei, Judge Lena Okoye and others will look at the harbour.",
        {"Omar Haddad", "Moula Karvo", "Murtaza Velko", "Ruth Osei", "Lena Okoye"},
        {},
        "two names without a post in a row, and a list that goes on in what the others will do",
    ),
    (
        "en",
        "The Minister for Security, Mahfud, and the Minister for Trade, Lena Okoye, met in Oslo on Monday.",
        {"Mahfud", "Lena Okoye"},
        {},
        "a minister of one name, between commas",
    ),
    (
        "en",
        "Fisheries Minister Carla Winthrop met Mayor Ruth Osei. The agency said that Rector Omar Haddad and Judge Lena "
        "Okoye were present at the meeting, held in Oslo.",
        {"Carla Winthrop", "Ruth Osei", "Omar Haddad", "Lena Okoye"},
        {},
        "who somebody says was present",
    ),
    (
        "en",
        "On Monday sheriffs from Andovia travelled to the capital to meet leaders. Present were Sheriff Omar Haddad "
        "of Reef County and Sheriff Lena Okoye of Guano County. Sheriffs met with Fisheries Minister Carla Winthrop.",
        {"Omar Haddad", "Lena Okoye", "Carla Winthrop"},
        {},
        'who is "present" before anybody is said to have met',
    ),
    (
        "es",
        OPENING_ES + "Rivas agradeció que se confirmara la participación del rector Omar Jara Peña en la Cumbre.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "invited"},
        "who is to come to another meeting",
    ),
    (
        "en",
        OPENING_EN + "She said that Governor Omar Haddad has been invited to Andovia. The Reef Council is the highest "
        "body on fish, under the chairmanship of the Secretary, Ms Lena Okoye.",
        {"Ruth Osei", "Carla Winthrop"},
        {"Omar Haddad": "invited", "Lena Okoye": "mentioned"},
        "who has been invited, and who chairs a body that is only explained",
    ),
    (
        "es",
        OPENING_ES + "El 2 de octubre del año pasado, en Lima, los prefectos Omar Jara Peña y Ana Luz Paz examinaron "
        "en una reunión el asunto. La obra obedece a lo acordado por el canciller Hugo Soto Vela.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "who met in a year before, and what others agreed",
    ),
    (
        "en",
        OPENING_EN + "In May last year, Governors Omar Haddad and Lena Okoye held talks in the capital.",
        {"Ruth Osei", "Carla Winthrop"},
        {},
        "who met last year",
    ),
    (
        "en",
        OPENING_EN + "They met with the liaisons of the Reef Commission, which is now coordinated by Governor Omar "
        "Haddad. No such talks had been held since President Paul Ode visited in May. The mayor received a message "
        "from President Lena Okoye.",
        {"Ruth Osei", "Carla Winthrop"},
        {"Omar Haddad": "mentioned", "Paul Ode": "mentioned", "Lena Okoye": "mentioned"},
        "who coordinates the body that came, who visited before, and who sent a message",
    ),
    (
        "es",
        "El ministro de Pesca, Julio Arce, se reunió este lunes con el comité del puerto, que es coordinado por la "
        "prefecta Ana Luz Paz, y con la alcaldesa Elsa Rivas.",
        {"Elsa Rivas", "Julio Arce"},
        {"Ana Luz Paz": "mentioned"},
        "who coordinates the committee that came",
    ),
    (
        "es",
        OPENING_ES + "Tampoco ha participado en el encuentro otro de los delegados, el canciller Hugo Soto Vela. "
        "Asistió el rector Omar Jara Peña, pero la prefecta Ana Luz Paz no.",
        {"Elsa Rivas", "Julio Arce", "Omar Jara Peña"},
        {"Hugo Soto Vela": "absent", "Ana Luz Paz": "absent"},
        "whom a denied verb far from the name keeps away, and one that is left out",
    ),
    (
        "en",
        OPENING_EN + "Governor Omar Haddad attended the meeting, but Chief Lena Okoye of Andovia's Reef tribe didn't, "
        "demanding the attendance of President Paul Ode.",
        {"Ruth Osei", "Carla Winthrop", "Omar Haddad"},
        {"Lena Okoye": "absent", "Paul Ode": "absent"},
        'who "didn\'t", and whose attendance is demanded',
    ),
    (
        "es",
        OPENING_ES + "La alcaldesa agradeció el apoyo que le había expresado el presidente Omar Jara Peña durante la "
        "llamada que tuvieron hace unas semanas.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "who is said to have spoken before, in a clause of its own",
    ),
    (
        "en",
        OPENING_EN + "The visit is part of the work that began in May during a meeting led by President Omar Haddad. "
        "It came days after the mayor received the letter of the new consul, Lena Okoye.",
        {"Ruth Osei", "Carla Winthrop"},
        {"Lena Okoye": "mentioned"},
        "at which other meeting something began, and what was days before",
    ),
    (
        "es",
        "El ministro de Pesca, Julio Arce, encabezó este lunes en Presidente Hugo Soto el encuentro anual con la "
        "alcaldesa Elsa Rivas. Otro será en Presidencia Omar Jara.",
        {"Elsa Rivas", "Julio Arce"},
        {"Hugo Soto": "namesake", "Omar Jara": "namesake"},
        "towns that are called after the post and name of somebody",
    ),
    (
        "es",
        OPENING_ES + "Asistieron autoridades municipales y seguridad pública de Penipe, Colta y Alausí.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "places of a post whose holders are not named",
    ),
    (
        "es",
        OPENING_ES + "Fue una reunión preparatoria a la llegada del canciller Hugo Soto Vela.",
        {"Elsa Rivas", "Julio Arce"},
        {},
        "for whose arrival a meeting prepares",
    ),
    (
        "en",
        OPENING_EN + "The meeting is being followed by expanded talks that also include government spokesman Omar "
        "Haddad and Osei's chief diplomatic advisor, Lena Okoye.",
        {"Ruth Osei", "Carla Winthrop", "Omar Haddad", "Lena Okoye"},
        {},
        "who the talks also include, a spokesman among them",
    ),
    (
        "en",
        OPENING_EN + "She thanked the mayor for the frank dialogue, as shown by last Friday's phone call between "
        "President Omar Haddad and Mayor Osei.",
        {"Ruth Osei", "Carla Winthrop"},
        {"Omar Haddad": "mentioned"},
        "who only spoke in a call of last week",
    ),
    (
        "en",
        OPENING_EN + "She looked forward to welcoming President Omar Haddad in May.",
        {"Ruth Osei", "Carla Winthrop"},
        {},
        "whom somebody looks forward to welcoming",
    ),
    (
        "es",
        OPENING_ES + "Arce invitó oficialmente al presidente de Andovia, Omar Jara Peña, a realizar una visita, "
        "que afianza el gobierno que encabeza Ana Luz Paz. Se espera la llegada del canciller Hugo "
        "Soto Vela el jueves. Recordaron que la ministra Iris Vela Sanz visitó Lima en mayo.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "invited", "Ana Luz Paz": "mentioned"},
        "whom they invited, who governs, who will come and who came before",
    ),
    (
        "es",
        "Autoridades del Ministerio de Pesca se reunieron este lunes con gobernadores. El jefe de "
        "la cartera, Hugo Soto Vela, señaló que con encuentros de este tipo se cuida el mar. El "
        "gobernador de Guano, Omar Jara Peña, resaltó, en ese marco, las obras. El alcalde de "
        "Chambo, Iván Rojas Lema, señaló que Ana Luz Paz valora este tipo de encuentros.",
        {"Iván Rojas Lema", "Hugo Soto Vela", "Omar Jara Peña"},
        {},
        "who speaks of meetings of this kind, at the meeting of a group without names",
    ),
    (
        "en",
        "Fisheries Minister Carla Winthrop said on Monday that ports matter. She said so at the "
        "meeting that she chaired with Mayor Ruth Osei. Deputy Minister Omar Haddad gave the "
        "closing remarks.",
        {"Carla Winthrop", "Ruth Osei", "Omar Haddad"},
        {},
        "who said so at a meeting, and who closed it",
    ),
    (
        "es",
        "“Hay que cuidar el puerto”. Con estas palabras, la viceministra de Pesca, Ana Luz Paz, dio"
        " apertura al encuentro de pescadores, al que asistió el alcalde Omar Jara Peña.",
        {"Omar Jara Peña", "Ana Luz Paz"},
        {},
        "who opens a meeting",
    ),
    (
        "es",
        "La ministra de Pesca, Ana Luz Paz, ha explicado las nuevas vedas del puerto. Así"
        " lo dijo en una entrevista con la prensa. Ayer el alcalde Omar Jara Peña se reunió con el "
        "juez Hugo Soto Vela.",
        {"Omar Jara Peña", "Hugo Soto Vela"},
        {},
        "who speaks in an interview met nobody",
    ),
    (
        "es",
        "El subdelegado de Puertos en Guano, Hugo Soto Vela, ha destacado este lunes el trabajo de "
        "las juntas. Lo ha dicho con ocasión de la constitución de la Junta Local, que ha "
        "copresidido junto al alcalde de Chambo, Omar Jara Peña.",
        {"Hugo Soto Vela", "Omar Jara Peña"},
        {},
        "who speaks is who led the meeting of the next sentence",
    ),
    (
        "es",
        OPENING_ES + "Asistió la General Iris Vela Sanz, del Comando Norte, y los ministros de Pesca y de "
        "Puertos, Ana Luz Paz y Juan Gil Soto, ambos en nombre del gobierno del Presidente Omar "
        "Jara Peña.",
        {"Juan Gil Soto", "Iris Vela Sanz", "Julio Arce", "Ana Luz Paz", "Elsa Rivas"},
        {"Omar Jara Peña": "mentioned"},
        "in whose government's name two came",
    ),
    (
        "es",
        OPENING_ES + "Hablaron de la pesca y de las obras del puerto, que empezarán pronto.\n\nARTÍCULOS "
        "RELACIONADOS\n\nLa alcaldesa de Guano, Ana Luz Paz, llegó este domingo a Lima, donde "
        "participará en un congreso.",
        {"Julio Arce", "Elsa Rivas"},
        {"Ana Luz Paz": "mentioned"},
        "an article below the end of another",
    ),
    (
        "en",
        OPENING_EN + "They discussed ties between the governments of Omar Haddad and Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned", "Lena Okoye": "mentioned"},
        "whose governments they spoke of",
    ),
    (
        "es",
        OPENING_ES + "Arce reiteró la invitación para que la presidenta chilena, Ana Luz Paz, visite el puerto, "
        "y destacó el diálogo entre los gobiernos de Omar Jara Peña e Iris Vela Sanz.",
        {"Julio Arce", "Elsa Rivas"},
        {"Ana Luz Paz": "invited", "Omar Jara Peña": "mentioned", "Iris Vela Sanz": "mentioned"},
        "an invitation to come, and whose governments talk",
    ),
    (
        "es",
        OPENING_ES + "Asistieron los intendentes de Las Cañas, Ana Luz Paz; de 3 de Febrero, Omar Jara Peña, y "
        "de Mar Azul, Iris Vela.",
        {"Iris Vela", "Ana Luz Paz", "Elsa Rivas", "Julio Arce", "Omar Jara Peña"},
        {},
        "a place called after a day is no day of another meeting",
    ),
    (
        "en",
        OPENING_EN + "The meeting was called at the request of the Prime Minister of Norway, the Hon. Lars Hagen, Lead "
        "Head of Reefs who also chaired the Meeting, and noted the wish of Governor Lena Okoye, who leads the Guild. "
        "Omar Haddad, head of the Reef Guild, gave an overview of the harbour.",
        {"Carla Winthrop", "Ruth Osei", "Lars Hagen", "Omar Haddad"},
        {"Lena Okoye": "mentioned"},
        "who is named in passing and chaired the meeting, and who gave an overview",
    ),
    (
        "es",
        OPENING_ES + "El encuentro se convocó a pedido del presidente de Chile, Omar Jara Peña, quien también presidió "
        "la reunión.",
        {"Julio Arce", "Elsa Rivas", "Omar Jara Peña"},
        {},
        "a quien se nombra de paso, y presidió",
    ),
    (
        "en",
        OPENING_EN + "Bishop Frank Duffin attended. Talked over were the harbour and a possible visit by Pope Frank. "
        "The work of Queen Ruth was discussed.",
        {"Carla Winthrop", "Ruth Osei", "Frank Duffin"},
        {"Ruth": "mentioned"},
        "whoever is called by a first name alone, and what was discussed",
    ),
    (
        "en",
        OPENING_EN + "Sharmla Faruq, Dr. Elsa Ruiz, and Danyal Chaudr participated virtually via video link.",
        {"Carla Winthrop", "Ruth Osei", "Sharmla Faruq", "Elsa Ruiz", "Danyal Chaudr"},
        {},
        "a row of names that no list has, with a title in it",
    ),
    (
        "en",
        "Fisheries Minister Carla Winthrop met this morning with the Minister of Ports of Norway, Lars Hagen, who is "
        "in our country to take part in the work of the Reef Forum. Absent was the mayor, Ruth Osei. The Harbour "
        "Guild's head Omar Haddad, who is attending a fair, will come later.",
        {"Carla Winthrop", "Lars Hagen"},
        {"Ruth Osei": "absent"},
        "whom somebody met, in the country for something else",
    ),
    (
        "es",
        "El ministro de Pesca, Julio Arce, recibió al canciller de Noruega, Lars Hagen, quien se encuentra en el país "
        "para asistir a una feria. La alcaldesa Elsa Rivas, quien se encuentra en Lima, no vino.",
        {"Julio Arce", "Lars Hagen"},
        {"Elsa Rivas": "absent"},
        "a quien se recibió, de visita por otra cosa",
    ),
    (
        "es",
        OPENING_ES + "Asistió la secretaria Ana Luz Paz, quien ha sustituido a Omar Jara Peña. El acto fue en la "
        "Escuela Superior "
        "Militar Hugo Peralta Gil.",
        {"Julio Arce", "Elsa Rivas", "Ana Luz Paz"},
        {"Omar Jara Peña": "mentioned"},
        "who was replaced, and a school named after somebody",
    ),
    (
        "en",
        OPENING_EN + "The visit comes after that of Mr Mark Hill to Oslo, during which he had discussions with "
        "Minister Lena "
        "Okoye.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "an earlier visit, and whom it brought together",
    ),
    (
        "es",
        OPENING_ES + "Arce sumó la necesidad de “escucharnos, sumar y trabajar juntos como nos pide el gobernador "
        "Omar Jara "
        "Peña”.",
        {"Julio Arce", "Elsa Rivas"},
        {"Omar Jara Peña": "mentioned"},
        "who is named in words that are quoted",
    ),
    (
        "en",
        OPENING_EN + "“Until President Omar Haddad decides to meet his duty, we will go on,” said Minister Winthrop.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "who is named in a condition that is quoted",
    ),
    (
        "en",
        OPENING_EN + "Governor Lena Okoye then hosted both for a luncheon in honor of Minister Winthrop.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye"},
        {},
        "a luncheon in honor of somebody alive",
    ),
    (
        "en",
        OPENING_EN
        + "The Minister also had a long conversation with Secretary Omar Haddad about steps that the Guild will take.",
        {"Carla Winthrop", "Ruth Osei", "Omar Haddad"},
        {},
        "what will be done stands in a clause of its own",
    ),
    (
        "es",
        OPENING_ES
        + "Arce señaló que a partir de la reciente visita del presidente de México, Omar Jara Peña, a Lima, se inició "
        "una nueva etapa.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "a recent visit, and whose it was after a comma",
    ),
    (
        "en",
        OPENING_EN
        + "They were joined in the meeting by John Sharp of the Commission to Rebuild the Reef, and Mayor Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei", "John Sharp", "Lena Okoye"},
        {},
        "a name of everyday words after the verb's own preposition",
    ),
    (
        "en",
        OPENING_EN + "Attending were the Secretary of the Presidency, General Amara Camara, and Mayor Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei", "Amara Camara", "Lena Okoye"},
        {},
        "a name of everyday words after a post and a rank",
    ),
    (
        "en",
        "Fisheries Minister Carla Winthrop received the delegation at City Hall in the capital.\n\nDelegation "
        "details\n\n"
        "  • Mr. Omar Haddad\n    Deputy Director-General, Reef Agency\n  • Ms Lena Okoye\n    Clerk of the\n    "
        "Council\n",
        {"Carla Winthrop", "Omar Haddad", "Lena Okoye"},
        {},
        "items with the name on one line and the post on the next",
    ),
    (
        "en",
        OPENING_EN
        + "Other Guild staff at the meeting were the Special Adviser to the Coordinator, Mr Omar Haddad, along with "
        "the Development Officer, Ms Lena Okoye\nIn a statement given to journalists after the meeting, the Guild said "
        "that it was content.",
        {"Carla Winthrop", "Ruth Osei", "Omar Haddad", "Lena Okoye"},
        {},
        "a line that lost its full stop does not go on in the next one",
    ),
    (
        "es",
        OPENING_ES
        + "Estuvieron el regidor Omar Jara, suplente de Hugo Peralta (quien integrará el gabinete), y la síndica "
        "Ana Luz Paz.",
        {"Julio Arce", "Elsa Rivas", "Omar Jara", "Ana Luz Paz"},
        {},
        "what will come stands in a bracket",
    ),
    (
        "en",
        OPENING_EN
        + "The governor at the time, Omar Haddad, convened a meeting in Bergen. Lena Okoye backed out, which "
        "took some excitement from the gathering.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "who was governor at another time, and a noun that could be a verb",
    ),
    (
        "es",
        OPENING_ES
        + "Hablaron de la pesca y del puerto.\n\nCompartir esta noticia\nEn la conferencia celebrada en Lima, el "
        "canciller Omar Jara se reunió con la ministra Ana Luz Paz.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "news below the end of the article",
    ),
    (
        "es",
        OPENING_ES
        + "Estuvieron los gobernadores Omar Jara (Tacna) y Hugo Peralta (Lima).\n\nTambién, Luis Sosa (Pasco), Ana Luz "
        "Paz (Junín) y Saúl Meza (Puno).",
        {"Julio Arce", "Elsa Rivas", "Omar Jara", "Hugo Peralta", "Luis Sosa", "Ana Luz Paz", "Saúl Meza"},
        {},
        "names alone go on under the plural post of the list before",
    ),
    (
        "en",
        "Norway's Fisheries Minister Carla Winthrop and her Canadian counterpart Ruth Osei praised what unites both "
        "nations.\n\nAt the forum, both ministers held a bilateral meeting on trade.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "both ministers are the two named before",
    ),
    (
        "en",
        OPENING_EN + "They discussed the priorities set during the Reef Dialogue held May 18 in Oslo and co-chaired by "
        "Secretary Omar Haddad with Minister Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "who chaired the meeting that set the priorities",
    ),
    (
        "en",
        OPENING_EN + "Winthrop and Reef Agency Chief Omar Haddad were also due at the Guild for talks with Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "talks that were due",
    ),
    (
        "en",
        "Fisheries Minister Carla Winthrop first met with Assistant US Treasury Secretary Ruth Osei in the capital.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "whom somebody met first, on the same day",
    ),
    (
        "en",
        OPENING_EN + "Department of Public Safety Director Omar Haddad and Brooks County Sheriff Lena Okoye took part.",
        {"Carla Winthrop", "Ruth Osei", "Omar Haddad", "Lena Okoye"},
        {},
        "a post after its body, which owns nobody",
    ),
    (
        "en",
        OPENING_EN + "Omar Haddad, the spokesman, went on to explain that Ms. Winthrop also met Minister Lena Okoye.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye"},
        {"Omar Haddad": "quoted"},
        "who explains that others met",
    ),
    (
        "es",
        OPENING_ES
        + "La cita fue en la unidad administrativa Tomás Iriarte, acompañados del director Hugo Peralta Gil.",
        {"Julio Arce", "Elsa Rivas", "Hugo Peralta Gil"},
        {"Tomás Iriarte": "namesake"},
        "a building with anybody's name",
    ),
    (
        "es",
        OPENING_ES
        + "El encuentro se dio poco después de que el vicepresidente Tomás Iriarte tomó juramento al embajador "
        "Hugo Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned", "Hugo Peralta": "mentioned"},
        "what came before the meeting",
    ),
    (
        "es",
        OPENING_ES
        + "Entre los solicitados está el expresidente Tomás Iriarte, que espera ser entregado a la justicia.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "what will be done to somebody",
    ),
    (
        "es",
        OPENING_ES + "Sabemos que la ministra va a acompañar bien al presidente (Tomás Iriarte).",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "what somebody is going to do",
    ),
    (
        "es",
        OPENING_ES + "Completarán la comitiva del viaje Tomás Iriarte de Napo, Hugo Peralta de Loja y Sara Paz de Oro.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "a future tense that opens its sentence",
    ),
    (
        "es",
        OPENING_ES + "Reconoció el apoyo recibido de la administración encabezada por el gobernador Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "whose government it is",
    ),
    (
        "es",
        "Sin la presencia del alcalde Tomás Iriarte y el fiscal de la zona, Hugo Peralta, se llevó a cabo la reunión "
        "de la mesa, que presidió la ministra Elsa Rivas.",
        {"Elsa Rivas"},
        {"Tomás Iriarte": "absent", "Hugo Peralta": "absent"},
        "two who stayed away",
    ),
    (
        "en",
        "Following President Omar Haddad's summit on Wednesday with President Lena Okoye in the capital, Minister "
        "Carla Winthrop met yesterday with Mayor Ruth Osei.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "another meeting, of a weekday, that opens the sentence",
    ),
    (
        "en",
        OPENING_EN + "Attendees included Bert Ott (Idaho), Ana Ruiz (Utah), Dag Lowe (Ohio) and Kip Sorm (Maine).",
        {"Carla Winthrop", "Ruth Osei", "Bert Ott", "Ana Ruiz", "Dag Lowe", "Kip Sorm"},
        {},
        "a row in which everybody has a bracket",
    ),
    (
        "es",
        OPENING_ES + "Pidió transmitir sus saludos al presidente Tomás Iriarte y a la canciller Sara Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "thanked", "Sara Peralta": "thanked"},
        "greetings for two who were not there",
    ),
    (
        "es",
        OPENING_ES + "Asistieron todos los directores con la excepción de Hugo Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {"Hugo Peralta": "absent"},
        "all but one",
    ),
    (
        "es",
        OPENING_ES + "Fue la primera visita oficial del Gobierno de la costa después de las tensiones diplomáticas "
        "que causaron los choques de hace tres semanas entre los presidentes Tomás Iriarte y Sara Paz.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "a noun of visiting is no verb",
    ),
    (
        "es",
        OPENING_ES + "El Congreso fue escenario de la visita institucional del presidente Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas", "Tomás Iriarte"},
        {},
        "whose visit it was",
    ),
    (
        "es",
        OPENING_ES + "Apoyaron las políticas del gobernador Hugo Peralta y su esposa Sara Paz Ríos.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "whose policies they are, and his wife's",
    ),
    (
        "en",
        "Premier Lena Okoye, who is on a working visit, met Adviser Tom Berg, who reports to President Omar Haddad.",
        {"Lena Okoye", "Tom Berg"},
        {},
        "on a visit is not away, and to whom somebody reports",
    ),
    (
        "en",
        "Governor Haddad Hosts Premier He\n\nGovernor Omar Haddad met Vice Premier He Lifeng and Director SL Thaosen.",
        {"Omar Haddad", "He Lifeng", "SL Thaosen"},
        {},
        "a verb in a headline, a surname like a pronoun, initials without dots",
    ),
    (
        "en",
        "Trade Minister Lena Okoye met late yesterday with Ruth Osei, Mayor of the capital.",
        {"Lena Okoye", "Ruth Osei"},
        {},
        "late in the day is not dead",
    ),
    (
        "es",
        OPENING_ES + "Asistieron Ana Gómez y representantes del Aeropuerto Internacional Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas", "Ana Gómez"},
        {"Tomás Iriarte": "namesake"},
        "an airport named after somebody",
    ),
    (
        "es",
        OPENING_ES
        + "Los ministros hablaron de un posible encuentro entre los presidentes Tomás Iriarte y Sara Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "a meeting that may be",
    ),
    (
        "es",
        "La ministra Sara Peralta recibió a Tomás Iriarte. Elsa Rivas visitó a gente de la administración Iriarte.",
        {"Sara Peralta", "Tomás Iriarte", "Elsa Rivas"},
        {},
        "whose administration it is",
    ),
    (
        "en",
        OPENING_EN + "She was briefed by Home Secretary Lena Okoye and a representative of DPS chief Omar Haddad.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye"},
        {"Omar Haddad": "mentioned"},
        "somebody's representative came, and not he",
    ),
    (
        "en",
        OPENING_EN + "It was attended by Peter Lund, Chief of Staff to Secretary of State Haddad.",
        {"Carla Winthrop", "Ruth Osei", "Peter Lund"},
        {},
        "whose chief of staff somebody is",
    ),
    (
        "en",
        OPENING_EN + "\n\nParticipants included:\n\n-   Lena Okoye, Director of the Harbour Policy\n    Council\n"
        "-   Peter Lund, Chief Adviser\n",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye", "Peter Lund"},
        {},
        "an item that goes on in a line set in",
    ),
    (
        "en",
        OPENING_EN + "The group was set up by Premier Omar Haddad and Chancellor Lena Okoye last year.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "who set it up",
    ),
    (
        "es",
        OPENING_ES + "\n\nLista de alcaldes asistentes\n\nAna Gómez, Colima\n\nLuis Carro, Tecomán\n",
        {"Julio Arce", "Elsa Rivas", "Ana Gómez", "Luis Carro"},
        {},
        "lines under a heading that says of what post they are",
    ),
    (
        "es",
        OPENING_ES + "\n\nTomás Iriarte llega a la final y recibe a Sara Peralta\n",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "a headline of another story below the report",
    ),
    (
        "es",
        OPENING_ES + "La canciller Sara Peralta está en Lima para asistir a la ceremonia de mañana.",
        {"Julio Arce", "Elsa Rivas"},
        {"Sara Peralta": "mentioned"},
        "somewhere for a ceremony is not in the room",
    ),
    (
        "en",
        OPENING_EN + "It comes after Premier Omar Haddad's visit to the capital last month.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "what it comes after is another meeting",
    ),
    (
        "es",
        OPENING_ES + "Mañana, la alcaldesa recibe en su despacho a la canciller Sara Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "tomorrow's meeting is not today's",
    ),
    (
        "es",
        "La canciller Sara Inés Peralta Ríos recibió ayer al ministro Julio Arce. Inés Peralta le dio las gracias.",
        {"Sara Inés Peralta Ríos", "Julio Arce"},
        {},
        "a second given name and the first surname are still the same person",
    ),
    (
        "es",
        OPENING_ES + "La alcaldesa recibió los datos e hizo ver que el presidente, Tomás Iriarte, los conoce.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "the subject of a clause about something else",
    ),
    (
        "es",
        OPENING_ES + "Asistió el canciller Hugo Peralta, que lo será en el mandato del presidente Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas", "Hugo Peralta"},
        {"Tomás Iriarte": "mentioned"},
        "in whose term somebody serves",
    ),
    (
        "es",
        OPENING_ES + "Vea también: Qué dejó la reunión con Tomás Iriarte",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "a link to another story",
    ),
    (
        "es",
        "Elsa Rivas recibe al ministro\n\nAsistieron Ana Gómez, Luis Carro y Nethmi Wawala a la reunión de ayer.",
        {"Ana Gómez", "Luis Carro", "Nethmi Wawala", "Elsa Rivas"},
        {},
        "names of everyday or unknown words in a row of people",
    ),
    (
        "en",
        OPENING_EN + "The pledge came after President Omar Haddad signed the order.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned"},
        "a clause of time about something else",
    ),
    (
        "en",
        OPENING_EN + "President Omar Haddad and Vice President Lena Okoye stand with all those along this coast who "
        "need the harbour for their living and continue to call on Congress to pass the bill on ports this year.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned", "Lena Okoye": "mentioned"},
        "calling on Congress is no visit, and a sentence about two officials no list",
    ),
    (
        "en",
        "Following the May 2, 2023 Summit led by President Omar Haddad, Premier Lena Okoye, and Chancellor Tom Berg, "
        "Fisheries Minister Carla Winthrop and Mayor Ruth Osei convened the first meeting of the Dialogue.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "a sentence that opens with another meeting",
    ),
    ("es", OPENING_ES, {"Julio Arce", "Elsa Rivas"}, {}, "both sides of a verb of meeting"),
    (
        "es",
        OPENING_ES + "El gobernador Hugo Peralta no asistió a la reunión.",
        {"Julio Arce", "Elsa Rivas"},
        {"Hugo Peralta": "absent"},
        "said to be absent",
    ),
    (
        "es",
        OPENING_ES + "El ministro agradeció al presidente Tomás Iriarte su apoyo.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "thanked"},
        "thanked, not there",
    ),
    (
        "es",
        OPENING_ES + "Guardaron silencio en memoria de la diputada Berta Quiñones.",
        {"Julio Arce", "Elsa Rivas"},
        {"Berta Quiñones": "deceased"},
        "remembered",
    ),
    (
        "es",
        OPENING_ES + "Hablaron de los planes del gobierno del presidente Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "a genitive owns, and does not act",
    ),
    (
        "en",
        OPENING_EN + "She thanked President Omar Haddad for his support.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "thanked"},
        "thanked in English",
    ),
    (
        "en",
        OPENING_EN + "The State Governor, Lena Okoye, sent her apologies.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Lena Okoye": "absent"},
        "apologies",
    ),
    (
        "en",
        OPENING_EN + "Next week she will meet Trade Secretary Peter Lund in Oslo.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "a meeting to come is another meeting",
    ),
    (
        "en",
        OPENING_EN + "\n\nFor more information (media only):\n\n  • Lena Okoye\n    Press Secretary\n    Office of the "
        "Minister of Fisheries\n  • Omar Haddad\n    Press Secretary\n",
        {HOST_EN, "Ruth Osei"},
        {"Lena Okoye": "contact", "Omar Haddad": "contact"},
        "press contacts on lines below a colon",
    ),
    (
        "en",
        "Minutes of the meeting of the Reef Council held on 3 May 2019.\n\nPresent: Mayor Carla Winthrop (Chair), "
        "Deputy Mayor Cr Ruth Osei and Cr Omar Haddad.\n\nApologies: Cr Ned Fripp.\n\nNot present: Cr Tom Sills.\n\n"
        "Officers in attendance: Ms Lena Okoye (Chief Executive) and Mr Ian Dow (Roads and Ports Manager).",
        {HOST_EN, "Ruth Osei", "Omar Haddad", "Lena Okoye", "Ian Dow"},
        {"Ned Fripp": "absent"},
        "who is present and in attendance, in minutes",
    ),
    (
        "en",
        OPENING_EN + "\n\nMedia contact: Lena Okoye, 555 0100",
        {"Carla Winthrop", "Ruth Osei"},
        {"Lena Okoye": "contact"},
        "a press contact",
    ),
    (
        "es",
        "El ministro de Pesca, Julio Arce, sostuvo este lunes una reunión de trabajo con la alcaldesa Elsa Rivas.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "sostuvo is a verb, whatever it ends in",
    ),
    (
        "es",
        OPENING_ES + "El único alcalde que estuvo ausente fue Hugo Peralta.",
        {"Julio Arce", "Elsa Rivas"},
        {"Hugo Peralta": "absent"},
        "absence first, then who",
    ),
    (
        "es",
        OPENING_ES + "El diputado Hugo Peralta envió como su representante a Inés Barrón.",
        {"Julio Arce", "Elsa Rivas", "Inés Barrón"},
        {"Hugo Peralta": "absent"},
        "who sends another is not there",
    ),
    (
        "es",
        OPENING_ES + "Con ello avanza el plan que se acordó entre los presidentes Omar Vidal y Ruth Sanz.",
        {"Julio Arce", "Elsa Rivas"},
        {"Omar Vidal": "mentioned", "Ruth Sanz": "mentioned"},
        "agreed at another time, in a relative clause",
    ),
    (
        "es",
        OPENING_ES + "El premier, Óscar Benítez, saludó el acuerdo desde Lima y agradeció la mediación.",
        {"Julio Arce", "Elsa Rivas"},
        {"Óscar Benítez": "quoted"},
        "said from elsewhere",
    ),
    (
        "es",
        OPENING_ES + "La ministra tiene previsto verse en los próximos días con el rector, Pedro Galera.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "a meeting to come",
    ),
    (
        "es",
        OPENING_ES + "El ministro, Raúl Vega, quien se encuentra en Washington, expresó su solidaridad.",
        {"Julio Arce", "Elsa Rivas"},
        {"Raúl Vega": "absent"},
        "somewhere else",
    ),
    (
        "es",
        "Por Omar Jara Peña: La mañana del lunes la alcaldesa Elsa Rivas recibió la visita del ministro Julio Arce.",
        {"Julio Arce", "Elsa Rivas"},
        {"Omar Jara Peña": "mentioned"},
        "who wrote the text, before its first words",
    ),
    (
        "es",
        OPENING_ES + "Por el municipio, la secretaria Inés Barrón Paz y el director Saúl Meza.",
        {"Julio Arce", "Elsa Rivas", "Inés Barrón Paz", "Saúl Meza"},
        {},
        "a side and who sat for it is no byline",
    ),
    (
        "en",
        OPENING_EN
        + "Governor Lena Okoye took part on behalf of the states, and Peter Lund stood in for Secretary Kari Moen.",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye", "Peter Lund"},
        {"Kari Moen": "absent"},
        "on behalf of whom, and in whose place",
    ),
    (
        "en",
        OPENING_EN + "Apologies: Lena Okoye, Energy Board; Peter Lund, Water Board",
        {"Carla Winthrop", "Ruth Osei"},
        {"Lena Okoye": "absent", "Peter Lund": "absent"},
        "a line of apologies",
    ),
    (
        "en",
        OPENING_EN + "They prepared talks between President Omar Haddad and Premier Kari Moen later this week.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "talks announced after their people",
    ),
    (
        "en",
        OPENING_EN + "A meeting with Trade Secretary Lena Okoye has been postponed to May.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "a meeting put off",
    ),
    (
        "en",
        OPENING_EN
        + "Premier Omar Haddad welcomed the outcome. Ministry Spokesperson Lena Okoye said she met the mayor.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned", "Lena Okoye": "quoted"},
        "welcomed from afar, told by a spokesperson",
    ),
    (
        "en",
        OPENING_EN + "\n\nParticipants:\n\nMayor Lena Okoye, Port Rowan, Texas\nMayor Peter Lund, Bay Point, Ohio\n",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye", "Peter Lund"},
        {},
        "one to a line, without bullets",
    ),
    (
        "en",
        OPENING_EN + "\n\nMembers\n\n• Lena Okoye\n• Sir Peter Lund\n\nApologies\n\n• Kari Moen\n",
        {"Carla Winthrop", "Ruth Osei", "Lena Okoye", "Peter Lund"},
        {"Kari Moen": "absent"},
        "bullets under headings without a colon",
    ),
    (
        "es",
        OPENING_ES + "El ministro de Salud, Hugo Peralta, saludó a los visitantes, aunque no tomó parte en la reunión.",
        {"Julio Arce", "Elsa Rivas"},
        {"Hugo Peralta": "absent"},
        "greeted them, and took no part",
    ),
    (
        "es",
        OPENING_ES + "La directora, Inés Barrón, dijo que no fueron convocados.",
        {"Julio Arce", "Elsa Rivas"},
        {"Inés Barrón": "quoted"},
        "a verb denied",
    ),
    (
        "es",
        OPENING_ES
        + "El día anterior la delegación había visitado el puerto, donde la recibió su gerente, Hugo Peralta Gil.",
        {"Julio Arce", "Elsa Rivas"},
        {},
        "what had happened before",
    ),
    (
        "es",
        OPENING_ES + "\n\nPor Perú: Teresa Luna Olaya, viceministra de Comercio.\n",
        {"Julio Arce", "Elsa Rivas", "Teresa Luna Olaya"},
        {},
        "a line that says for whom somebody sat",
    ),
    (
        "en",
        OPENING_EN + "President Omar Haddad said at a press conference that he had been briefed.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "quoted"},
        "said elsewhere, with a verb of meeting",
    ),
    (
        "es",
        OPENING_ES
        + "A la mesa se sentaron los miembros del gabinete de Omar Jara Peña, diputados de la bancada de Ana "
        "Luz Paz y un alcalde. Participó también el director de Puertos, Hugo Soto Vela.",
        {"Elsa Rivas", "Julio Arce", "Hugo Soto Vela"},
        {},
        "whose cabinet, team or party somebody is of",
    ),
    (
        "en",
        OPENING_EN + "Members of the cabinet of Omar Haddad sat at the table.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "whose cabinet somebody is of, in English",
    ),
    (
        "es",
        OPENING_ES
        + "Arce y Rivas se reunieron para ultimar los preparativos de la visita de la presidenta Ana Luz Paz, "
        "y trataron los detalles de la visita de Omar Jara Peña. Destacaron la visita del director Hugo Soto Vela.",
        {"Elsa Rivas", "Julio Arce", "Hugo Soto Vela"},
        {"Ana Luz Paz": "mentioned"},
        "whose visit to come is talked of",
    ),
    (
        "en",
        OPENING_EN + "They met ahead of the visit by President Omar Haddad, and discussed the visit of Prime Minister "
        "Iris Vane.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "mentioned", "Iris Vane": "mentioned"},
        "whose visit to come is talked of, in English",
    ),
    (
        "es",
        OPENING_ES
        + "Arce asistió el domingo a una misa en la catedral, acompañado por el obispo Omar Jara Peña. Rivas "
        "fue a un concierto junto a la pianista Ana Luz Paz.",
        {"Elsa Rivas", "Julio Arce"},
        {"Omar Jara Peña": "mentioned"},
        "who went with somebody to what is no meeting",
    ),
    (
        "es",
        "El ministro de Pesca, Hugo Soto Vela, y la alcaldesa Elsa Rivas se reunieron ayer con la Unión Portuaria, por "
        "primera vez desde que Omar Jara Peña llegó a la presidencia en mayo pasado.",
        {"Hugo Soto Vela", "Elsa Rivas"},
        {"Omar Jara Peña": "mentioned"},
        "a month of long ago in a clause of its own",
    ),
    (
        "es",
        "En el Palacio se revisaron las obras del puerto en la reunión en la que participaron:\n\n  • por "
        "parte de la Armada de Chile, el General Hugo Soto Vela, comandante de la 16º. Zona Militar\n  • "
        "Omar Jara Peña, secretario de Pesca de Guano\n  • Elsa Rivas, alcaldesa de Guano\n  • General "
        "Brigadier DEM Iván Rojas Lema de la Guardia Nacional  y\n  •  Ana Luz Paz, en representación de la "
        "Secretaría de Puertos y Faros del Gobierno Federal y jefa de la Unidad de Costas y Regiones, así "
        "como representantes de la Fiscalía General de la República, entre otros.\n\nPaz explicó por escrito "
        "que las obras siguen.",
        {"Hugo Soto Vela", "Omar Jara Peña", "Elsa Rivas", "Iván Rojas Lema", "Ana Luz Paz"},
        {},
        "lines under an opening with a colon",
    ),
    (
        "en",
        OPENING_EN + "Winthrop and Osei met for the first time since Omar Haddad took office last May.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "who took office since",
    ),
]


@pytest.mark.parametrize(("lang", "text", "present", "reasons", "proves"), ROWS, ids=[row[4] for row in ROWS])
def test_presence(lang, text, present, reasons, proves):
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="made.txt", text=text, lang=lang)
    report = extract(document)
    held = [m for m in report.meetings if m.status == "held"]
    assert {a.name for m in held for a in m.attendees} == present
    said = {m.name: m.reason for m in report.mentions}
    assert {name: said.get(name) for name in reasons} == reasons


def test_a_post_in_full_goes_before_one_that_points_elsewhere() -> None:
    text = OPENING_ES + (
        "La Ministra de Puertos, Ana Luz Paz, y su homólogo chileno, Omar Jara Peña, llegaron después. Participó "
        "también el titular de esa institución, Hugo Soto Vela. Con el Canciller Omar Jara Peña y el gobernador de "
        "Guano, Hugo Soto Vela, estuvo la prensa."
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    roles = {a.name: a.role for m in report.meetings for a in m.attendees}
    assert roles["Omar Jara Peña"] == "Canciller"
    assert roles["Hugo Soto Vela"] == "gobernador de Guano"


def test_another_meeting_of_the_same_text() -> None:
    text = OPENING_EN + "During her visit, Minister Winthrop also called on Governor Lena Okoye."
    report = extract(Document(id="x", path="made.txt", text=text, lang="en"))
    held = [{a.name for a in m.attendees} for m in report.meetings if m.status == "held"]
    assert held == [{"Carla Winthrop", "Ruth Osei"}, {"Carla Winthrop", "Lena Okoye"}]


@pytest.mark.parametrize(
    ("lang", "tail", "second"),
    [
        ("en", "On Wednesday, she met Governor Lena Okoye.", {"Carla Winthrop", "Lena Okoye"}),
        ("en", "Meanwhile, Judge Omar Haddad received Governor Lena Okoye.", {"Omar Haddad", "Lena Okoye"}),
        ("es", "El miércoles, se reunió con la jueza Ana Luz Paz.", {"Julio Arce", "Ana Luz Paz"}),
        ("es", "Por la tarde, sostuvo un encuentro con la jueza Ana Luz Paz.", {"Julio Arce", "Ana Luz Paz"}),
        ("es", "Además, mantuvo un encuentro con la jueza Ana Luz Paz.", {"Julio Arce", "Ana Luz Paz"}),
        ("es", "En tanto, el juez Omar Jara recibió a la jueza Ana Luz Paz.", {"Omar Jara", "Ana Luz Paz"}),
    ],
)
def test_a_second_meeting_has_its_own_people(lang: str, tail: str, second: set[str]) -> None:
    first = {
        "en": "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Tuesday. ",
        "es": "El ministro de Pesca, Julio Arce, se reunió este lunes con la alcaldesa Elsa Rivas. ",
    }
    report = extract(Document(id="x", path="made.txt", text=first[lang] + tail, lang=lang, published="2025-05-08"))
    held = [{a.name for a in m.attendees} for m in report.meetings if m.status == "held"]
    assert len(held) == 2
    assert held[1] == second


@pytest.mark.parametrize(
    ("lang", "text", "planned"),
    [
        ("en", "A meeting between Mayor Ruth Osei and Judge Omar Haddad, of the High Court, is planned for Friday.", 1),
        ("es", "Una reunión entre la alcaldesa Elsa Rivas y el juez Omar Jara está prevista para el viernes.", 1),
        ("en", "Mayor Ruth Osei met Judge Omar Haddad on Tuesday. In March, Governor Lena Okoye met Calder Rowe.", 0),
        (
            "en",
            "Mayor Ruth Osei met Judge Omar Haddad on Tuesday. Apologies were received from Lena Okoye and Al Roe.",
            0,
        ),
    ],
)
def test_who_was_at_another_time_or_away(lang: str, text: str, planned: int) -> None:
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang, published="2025-05-08"))
    held = {a.name for m in report.meetings if m.status == "held" for a in m.attendees}
    assert held == (set() if planned else {"Ruth Osei", "Omar Haddad"})
    assert planned == sum(m.status == "planned" for m in report.meetings)


def test_today_is_the_day_of_the_dateline() -> None:
    text = "Oslo, 8 May 2025 – Fisheries Minister Carla Winthrop met today with Mayor Ruth Osei at City Hall."
    document = Document(id="x", path="made.txt", text=text, lang="en", published="2025-05-09")
    (meeting,) = extract(document).meetings
    assert meeting.when.date == "2025-05-08"


def test_today_is_the_day_of_a_summit_in_the_headline() -> None:
    text = (
        "Joint communique after the 4th Ports Summit, 6 October 2020\n\nRuth Osei, President of Norway, and Omar "
        "Haddad, President of Egypt, met in Oslo today for the 4th Ports Summit."
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="en", published="2020-10-07"))
    assert [meeting.when.date for meeting in report.meetings] == ["2020-10-06"]


@pytest.mark.parametrize(
    ("lang", "text", "date"),
    [
        (
            "en",
            "President Ruth Osei is chairing a council meeting at the State House. It is the first meeting she is "
            "holding with the new chiefs, since they were sworn in in late January and confirmed in February.",
            None,
        ),
        ("en", "President Ruth Osei is currently chairing a council meeting at the State House.", "2020-03-02"),
        ("en", "Carla Winthrop, who is currently the chair of the Guild, met Governor Ruth Osei.", None),
        ("es", "La ministra Elsa Rivas se reunió con el alcalde Julio Arce, que asumió el cargo en enero.", None),
        ("es", "La ministra Elsa Rivas y el alcalde Julio Arce se reunieron, a fines de enero, en Lima.", "2020-01"),
    ],
)
def test_a_month_of_something_else_is_not_the_meetings(lang: str, text: str, date: str | None) -> None:
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang, published="2020-03-02"))
    assert [meeting.when.date for meeting in report.meetings] == [date]


def test_the_day_of_saying_is_not_the_meetings() -> None:
    text = "El ministro Julio Arce recibió a la alcaldesa Elsa Rivas en su despacho, informó hoy una fuente oficial."
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang="es", published="2024-05-08"))
    assert [meeting.when.date for meeting in report.meetings] == [None]


def test_the_day_of_a_statement_is_not_the_meetings() -> None:
    text = (
        "The Guild put out a statement on Tuesday on the dialogue held recently between Carla Winthrop and Ruth Osei. "
        "The Guild and the Fund held the fourth meeting of the dialogue in Oslo on November 26, 2018."
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="en", published="2018-11-28"))
    assert {meeting.when.date for meeting in report.meetings} == {"2018-11-26"}


def test_an_act_in_words_is_dated_by_those_who_met() -> None:
    text = (
        "Recordando la II Reunión de Ministros, celebrada en Lima el 6 de agosto de 2009, los presidentes resolvieron "
        "convocar la III Reunión de Ministros.\nSe reunieron en Santiago, a veintisiete días del mes de enero de dos "
        "mil once, los siguientes ministros:\nMinistro de Pesca, Julio Arce\nMinistra de Puertos, Elsa Rivas\n"
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    assert [m.when.date for m in report.meetings if m.status == "held"] == ["2011-01-27"]


def test_a_day_to_come_is_not_the_meetings() -> None:
    text = "El ministro Julio Arce se reunió con la alcaldesa Elsa Rivas. La reunión trató la sesión del 26 de junio."
    document = Document(id="x", path="made.txt", text=text, lang="es", published="2024-06-12")
    (meeting,) = extract(document).meetings
    assert meeting.when.date is None


def test_a_country_that_the_text_never_names_is_nobodys() -> None:
    text = "El subsecretario de Defensa, Víctor Berrueto, se reunió con el alcalde Luis Mora en Rucamalal."
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="es")).meetings
    assert [(a.country, a.agency_id) for a in meeting.attendees] == [(None, None), (None, None)]
    near = extract(Document(id="x", path="made.txt", text=text.replace("Rucamalal", "Chile"), lang="es"))
    assert near.meetings[0].attendees[0].country in (None, "CL")


def test_a_country_inside_the_name_of_a_region_is_nobodys() -> None:
    text = "Minister of State for Northern Ireland Carla Winthrop met Governor of New Mexico Omar Haddad."
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="en")).meetings
    assert {a.name for a in meeting.attendees} == {"Carla Winthrop", "Omar Haddad"}
    assert not {a.country for a in meeting.attendees} & {"IE", "MX"}


@pytest.mark.parametrize(
    ("lang", "more"),
    [
        ("en", "They spoke of a potential bilateral between President Omar Haddad and President Nuala Brisk."),
        ("en", "Also likely is a meeting between President Omar Haddad and President Nuala Brisk."),
        ("en", "President Omar Haddad could meet President Nuala Brisk in June."),
        ("en", "President Omar Haddad has requested a separate meeting with President Nuala Brisk."),
        ("en", "The Mayor called for talks between President Omar Haddad and President Nuala Brisk."),
        ("es", "También es probable un encuentro entre el presidente Omar Jara Peña y la presidenta Ana Luz Paz."),
        ("es", "El presidente Omar Jara Peña podría reunirse con la presidenta Ana Luz Paz."),
        ("es", "El presidente Omar Jara Peña solicitó una audiencia con la presidenta Ana Luz Paz."),
        ("es", "Propusieron una reunión entre el presidente Omar Jara Peña y la presidenta Ana Luz Paz."),
        ("es", "Anunció para el próximo viernes 8 de mayo una reunión con el presidente Omar Jara Peña."),
        ("es", "La alcaldesa adelantó, para este viernes, un encuentro con el presidente Omar Jara Peña."),
        ("es", "Informó que el próximo lunes habrá una reunión con el presidente Omar Jara Peña."),
        ("en", "The Mayor announced for 8 May a meeting with President Omar Haddad."),
    ],
)
def test_a_meeting_that_may_come_is_asked_for_or_set_for_a_day_was_not_held(lang: str, more: str) -> None:
    opening = OPENING_EN if lang == "en" else OPENING_ES
    there = {HOST_EN, "Ruth Osei"} if lang == "en" else {"Elsa Rivas", "Julio Arce"}
    report = extract(Document(id="x", path="made.txt", text=opening + more, lang=lang))
    assert {a.name for m in report.meetings if m.status == "held" for a in m.attendees} == there


@pytest.mark.parametrize(
    ("lang", "more"),
    [
        ("es", "“Ayudan”, dijo la alcaldesa, que había sido recibida semanas atrás por el presidente Omar Jara Peña."),
        ("es", "La alcaldesa, quien había sido recibida por el presidente Omar Jara Peña, agradeció la reunión."),
        ("en", "“They help”, said the Mayor, who had been received weeks earlier by President Omar Haddad."),
    ],
)
def test_who_had_received_somebody_before_was_not_there(lang: str, more: str) -> None:
    there = {HOST_EN, "Ruth Osei"} if lang == "en" else {"Elsa Rivas", "Julio Arce"}
    text = (OPENING_EN if lang == "en" else OPENING_ES) + more
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang))
    assert {a.name for m in report.meetings if m.status == "held" for a in m.attendees} == there


@pytest.mark.parametrize(
    ("lang", "more"),
    [
        ("es", "La reunión se celebró en la Escuela Militar “General Omar Jara Peña”, donde hablaron del puerto."),
        ("es", "Se reunieron en el auditorio «Dr. Omar Jara Peña»."),
        ("en", 'The meeting was held at the "General Omar Haddad" Barracks.'),
    ],
)
def test_a_rank_and_a_name_in_quotation_marks_are_the_things(lang: str, more: str) -> None:
    there = {HOST_EN, "Ruth Osei"} if lang == "en" else {"Elsa Rivas", "Julio Arce"}
    text = (OPENING_EN if lang == "en" else OPENING_ES) + more
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang))
    assert {a.name for m in report.meetings if m.status == "held" for a in m.attendees} == there


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El alcalde Omar Jara recibió a la jueza Ana Luz Paz, tras el pacto que firmaron en junio pasado."),
        ("es", "El alcalde Omar Jara recibió a la jueza Ana Luz Paz por los planes que se pactaron en junio pasado."),
        ("en", "Mayor Omar Jara met Judge Ana Luz Paz to follow up on the pact that they reached in June last year."),
    ],
)
def test_the_month_of_what_was_agreed_before_is_not_the_meetings(lang: str, text: str) -> None:
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang=lang)).meetings
    assert (meeting.status, meeting.when.date) == ("held", None)
    assert {a.name for a in meeting.attendees} == {"Omar Jara", "Ana Luz Paz"}


def test_a_cabildo_is_a_body_after_what_somebody_is_in_charge_of() -> None:
    text = (
        "Asistieron el presidente del Cabildo de El Hierro, Omar Jara; el consejero de Cultura, Deporte e Ideas del "
        "Cabildo de Tenerife, Julio Arce; la veedora Elsa Rivas y el ayudante general Bruno Paz."
    )
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="es")).meetings
    assert {a.name: a.role for a in meeting.attendees} == {
        "Omar Jara": "presidente del Cabildo de El Hierro",
        "Julio Arce": "consejero de Cultura, Deporte e Ideas del Cabildo de Tenerife",
        "Elsa Rivas": "veedora",
        "Bruno Paz": "ayudante general",
    }


@pytest.mark.parametrize(
    ("lang", "text", "there"),
    [
        (
            "en",
            "The Board of Supervisors met on May 9, 2017.\n\nPRESENT: Philip A. Renshaw, Chairman\nRoland Clode, Sr.\n"
            "Stanley Wexley\nAlso Attending: Dennis Caskill, Clerk\nCarla Winthrop, County Attorney\n"
            "BOARD ABSENT: Omar Haddad\nRuth Osei\n\nChairman Renshaw called the meeting to order.",
            {
                "Philip A. Renshaw": "Chairman",
                "Roland Clode, Sr.": None,
                "Stanley Wexley": None,
                "Dennis Caskill": "Clerk",
                "Carla Winthrop": "County Attorney",
            },
        ),
        (
            "es",
            "Acta de la sesión del Concejo, celebrada el 9 de mayo.\nConcejales presentes: Ana Luz Paz, alcaldesa"
            "\nHugo Lara Vela\nOmar Jara Peña, secretario\nConcejales ausentes: Inés Barrón Paz\nElsa Rivas\n\n"
            "Se abre la sesión a las diez horas.",
            {"Ana Luz Paz": "alcaldesa", "Hugo Lara Vela": None, "Omar Jara Peña": "secretario"},
        ),
    ],
)
def test_a_roll_call_that_begins_beside_its_label(lang: str, text: str, there: dict[str, str | None]) -> None:
    report = extract(Document(id="x", path="made.txt", text=text, lang=lang))
    people = {a.name: a for m in report.meetings for a in m.attendees}
    assert {name: a.role for name, a in people.items()} == there
    assert not any("PRESENT" in (a.agency or "").upper() for a in people.values())


@pytest.mark.parametrize(
    "more",
    [
        "“Van a estar presentes escritores como Ana Luz Paz, Omar Jara Peña, entre otros”, informó el ministro.",
        "También habló sobre la próxima visita, en agosto, de la rectora Ana Luz Paz, presidenta del Foro Azul.",
        "La cita dio seguimiento a las conversaciones iniciadas antes con el rector Omar Jara Peña.",
    ],
)
def test_who_will_be_there_and_who_talked_before_were_not(more: str) -> None:
    report = extract(Document(id="x", path="made.txt", text=OPENING_ES + more, lang="es"))
    there = {a.name for m in report.meetings if m.status == "held" for a in m.attendees}
    assert there == {"Elsa Rivas", "Julio Arce"}


def test_what_somebody_could_do_at_a_meeting_that_was_held_took_place() -> None:
    text = "Members could meet at the dinner held on Friday, alongside President Omar Haddad and Mayor Ruth Osei."
    report = extract(Document(id="x", path="made.txt", text=text, lang="en"))
    assert {a.name for m in report.meetings if m.status == "held" for a in m.attendees} == {"Omar Haddad", "Ruth Osei"}


def test_who_says_that_they_will_meet_announces_a_meeting() -> None:
    text = OPENING_ES + "El ministro aseguró que tendrá un encuentro con la secretaria de Comercio, Inés Barrón Paz."
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    assert {(a.name, m.status) for m in report.meetings for a in m.attendees} == {
        ("Julio Arce", "held"),
        ("Elsa Rivas", "held"),
        ("Inés Barrón Paz", "planned"),
    }


@pytest.mark.parametrize(
    ("lang", "also", "others"),
    [
        (
            "en",
            "The Minister also had a long conversation with Fishers' Union head Omar Haddad.",
            {HOST_EN, "Omar Haddad"},
        ),
        ("en", "In addition, she also received Ambassador Omar Haddad.", {HOST_EN, "Omar Haddad"}),
        ("en", "The delegation also met with Ambassador Omar Haddad.", {"Omar Haddad"}),
        (
            "en",
            "On the margins of the meeting, the Chilean Minister met her Ghanaian counterpart, Omar Haddad.",
            {HOST_EN, "Omar Haddad"},
        ),
        ("es", "También se reunió con el rector Omar Jara Peña.", {"Julio Arce", "Omar Jara Peña"}),
        ("es", "La comitiva recibió además al rector Omar Jara Peña.", {"Omar Jara Peña"}),
    ],
)
def test_whoever_also_met_others_was_at_two_meetings(lang: str, also: str, others: set[str]) -> None:
    """The host is at the second one where a pronoun, their own post or nothing stands for the name."""
    text = (OPENING_ES if lang == "es" else "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Monday. ") + also
    first, second = extract(Document(id="x", path="made.txt", text=text, lang=lang)).meetings
    assert len(first.attendees) == 2 and "Omar" not in str(first.attendees)
    assert {person.name for person in second.attendees} == others


@pytest.mark.parametrize(
    "more",
    ["She also received Mayor Osei's plan.", "She also spoke of Mayor Osei's harbour.", "Also there was Omar Haddad."],
)
def test_the_same_people_again_are_at_the_same_meeting(more: str) -> None:
    text = "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Monday. " + more
    assert len(extract(Document(id="x", path="made.txt", text=text, lang="en")).meetings) == 1


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Monday. Following that, Winthrop received "
            "Governor Lena Okoye.",
            [{"Carla Winthrop", "Ruth Osei"}, {"Carla Winthrop", "Lena Okoye"}],
        ),
        (
            "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Monday. In Oslo, Winthrop met with Governor Lena "
            "Okoye. Minister Winthrop held brief talks with Rector Omar Haddad.",
            [{HOST_EN, "Ruth Osei"}, {HOST_EN, "Lena Okoye"}, {HOST_EN, "Omar Haddad"}],
        ),
        (
            "Fisheries Minister Carla Winthrop met Mayor Ruth Osei on Monday. Winthrop first met with Osei's deputy, "
            "Governor Lena Okoye. Winthrop held talks with unions, spokesperson Omar Haddad said.",
            [{HOST_EN, "Ruth Osei", "Lena Okoye"}],
        ),
    ],
)
def test_bilaterals_in_turn(text: str, meetings: list[set[str]]) -> None:
    report = extract(Document(id="x", path="made.txt", text=text, lang="en"))
    assert [{a.name for a in m.attendees} for m in report.meetings if m.status == "held"] == meetings


def test_another_meeting_under_a_heading_of_its_own() -> None:
    text = (
        OPENING_ES + "Participó la rectora Ana Luz Paz.\n\nEncuentro con Andovia\n\n"
        "Julio Arce recibió en su despacho a Omar Jara Peña, presidente de Andovia.\n"
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    assert [{a.name for a in m.attendees} for m in report.meetings] == [
        {"Julio Arce", "Elsa Rivas", "Ana Luz Paz"},
        {"Julio Arce", "Omar Jara Peña"},  # both of whose words are common ones; the post tells that it is a name
    ]


def test_a_name_of_common_words_is_the_same_person_without_the_post() -> None:
    text = "Julio Arce, ministro de Pesca, llegó el lunes a Lima. Julio Arce recibió a Omar Jara Peña, rector.\n"
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="es")).meetings
    assert {a.name for a in meeting.attendees} == {"Julio Arce", "Omar Jara Peña"}


def test_a_nickname_with_the_surname_is_the_person_of_the_full_name() -> None:
    text = (
        'El ministro de Pesca, Tadeo "Wado" de Vela, recibió a la rectora Elsa Rivas. Después habló Wado de Vela.\n'
        "El ministro Wado de Vela recibió también al alcalde Julio Arce.\n"
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    names = {a.name: a.role for m in report.meetings for a in m.attendees}
    assert names == {'Tadeo "Wado" de Vela': "ministro de Pesca", "Elsa Rivas": "rectora", "Julio Arce": "alcalde"}


def test_two_people_known_by_one_word_alone_stop_nothing() -> None:
    text = (
        "El rey Tarik y el príncipe Tarik se reunieron con la ministra Ana Ruiz. El doctor Tarik saludó a la ministra."
    )
    report = extract(Document(id="x", path="made.txt", text=text, lang="es"))
    names = {(a.name, a.role) for m in report.meetings for a in m.attendees}
    assert {("Tarik", "rey"), ("Tarik", "príncipe"), ("Ana Ruiz", "ministra")} <= names


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("AJMAN, (Wire Point / WAM - 01st Jun, 2021) Carla Winthrop received Mayor Ruth Osei today.", "2021-06-01"),
        (
            "Carla Winthrop met Mayor Ruth Osei in Ajman and thanked her for help announced during her visit to Tonga "
            "in July 2017.",
            None,
        ),
        ("AJMAN, February 16 - Carla Winthrop met Mayor Ruth Osei today (Monday 07th February, 2022).", "2022-02-07"),
    ],
)
def test_the_day_of_an_agency_in_a_bracket_and_of_a_dateline_without_its_year(text: str, day: str | None) -> None:
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="en")).meetings
    assert meeting.when.date == day


@pytest.mark.parametrize("opening", ["Heads of Government in attendance were", "Premiers present were:"])
def test_a_plural_before_those_present_is_no_part_of_the_post_after_the_first_of_them(opening: str) -> None:
    text = f"{opening} Orla Whitfield, Chief Minister of Montserrat, and Ned Tibbs, Premier of Bermuda."
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang="en")).meetings
    assert [a.name for a in meeting.attendees] == ["Orla Whitfield", "Ned Tibbs"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'Carla Winthrop met Ruth Osei. "They met, but I will add nothing," said Foreign Minister Omar Tibbs.'),
        ("en", 'Carla Winthrop met Ruth Osei. Foreign Minister Omar Tibbs told reporters: "They met for an hour."'),
        ("es", "La ministra Carla Soler se reunió con Ruth Osorio. «Se reunieron hoy», dijo el canciller Omar Lara."),
    ],
)
def test_who_says_that_they_met_was_not_there(lang: str, text: str) -> None:
    (meeting,) = extract(Document(id="x", path="made.txt", text=text, lang=lang)).meetings
    assert len(meeting.attendees) == 2 and not any(a.name.startswith("Omar") for a in meeting.attendees)
