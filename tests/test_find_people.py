"""Names and posts in one sentence: each row is a text, who is found with which post, and what the row proves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from loaders.agencies import find_agencies
from loaders.find.people import find_people
from loaders.find.slips import mend_marks
from loaders.segment import sentences
from loaders.words import words

SPANISH = [
    (
        "Estuvieron la directora de Obras, Ana Castillo Reyes, y la presidenta del Consejo de Riego (CORI) Aline Mora.",
        [("Ana Castillo Reyes", "directora de Obras"), ("Aline Mora", "presidenta del Consejo de Riego (CORI)")],
        "a surname that is a plural post goes on one that names bodies too",
    ),
    (
        "Asistieron los ministros de Puertos, Luis Peña; de Riego, Ana Ruiz; el vicealmirante Juan Gil, en "
        "representación del ministro de Faros; los comandantes generales del Ejército, mayor general Omar Cruz; de la "
        "Armada, vicealmirante, Hugo Mora; y la rectora Elsa Paz.",
        [
            ("Luis Peña", "ministro de Puertos"),
            ("Ana Ruiz", "ministra de Riego"),
            ("Juan Gil", None),
            ("Omar Cruz", "comandante general del Ejército"),
            ("Hugo Mora", "comandante general de la Armada"),
            ("Elsa Paz", "rectora"),
        ],
        "who has an article and a title in a row of fields has no post of theirs, and a rank may stand between commas",
    ),
    (
        "Asistieron el rector de la Universidad de Guano -UDG-, Luis Peña, el jefe XV Región Policial de la PDQ, "
        "Prefecto Inspector Juan Gil, el General Director de Carabineros, Omar Cruz, y la Compañera Ana Ruiz.",
        [
            ("Luis Peña", "rector de la Universidad de Guano -UDG-"),
            ("Juan Gil", "jefe XV Región Policial de la PDQ"),
            ("Omar Cruz", "General Director de Carabineros"),
            ("Ana Ruiz", None),
        ],
        "an acronym between dashes, ranks of the police after a post, and compañera as a title",
    ),
    (
        "Participaron los comandantes de la 5ª y 42ª zonas militares, Luis Peña y Juan Gil, respectivamente; los de la "
        "Marina; y los jefes de la Quinta y la Sexta Brigadas de Fuerzas Especiales, Omar Cruz y Hugo Mora.",
        [
            ("Luis Peña", "comandante de la 5ª zona militar"),
            ("Juan Gil", "comandante de la 42ª zona militar"),
            ("Omar Cruz", "jefe de la Quinta Brigada de Fuerzas Especiales"),
            ("Hugo Mora", "jefe de la Sexta Brigada de Fuerzas Especiales"),
        ],
        "what two ordinals count goes to each of them, in the singular",
    ),
    (
        "Asistieron los vicerrectores de Extensión, Luis Peña, y Docente, doctora Ana Ruiz; los secretarios General de "
        "Gobierno, Juan Gil, y de Puertos, Omar Cruz, y los directores Hugo Mora, Técnico; Elsa Paz, Administrativa, y "
        "Pedro Vela, de Riego.",
        [
            ("Luis Peña", "vicerrector de Extensión"),
            ("Ana Ruiz", "vicerrectora Docente"),
            ("Juan Gil", "secretario General de Gobierno"),
            ("Omar Cruz", "secretario de Puertos"),
            ("Hugo Mora", "director Técnico"),
            ("Elsa Paz", "directora Administrativa"),
            ("Pedro Vela", "director de Riego"),
        ],
        "under one plural head an adjective in the singular is one person's alone, though it could be a post",
    ),
    (
        "Participaron el delegado demarcador, ingeniero Luis Peña, la directora recaudadora, Ana Ruiz, el vicerrector "
        "de investigación y posgrados, Juan Gil, el embajador chileno acreditado en Guano, Omar Cruz, el director "
        "de la consellería en Colta, Hugo Mora, y el Rector Magnífico José Vela.",
        [
            ("Luis Peña", "delegado demarcador"),
            ("Ana Ruiz", "directora recaudadora"),
            ("Juan Gil", "vicerrector de investigación y posgrados"),
            ("Omar Cruz", "embajador chileno acreditado en Guano"),
            ("Hugo Mora", "director de la consellería en Colta"),
            ("José Vela", "Rector Magnífico"),
        ],
        "an adjective or a last word of a field before the comma of the name, which no list has",
    ),
    (
        "Participaron el alcalde guaneño, Luis Peña, la gobernadora penipina, Ana Ruiz, el presidente cívico, Juan "
        "Gil, "
        "Elsa Paz Directora de Salud y Omar Soto.",
        [
            ("Luis Peña", "alcalde guaneño"),
            ("Ana Ruiz", "gobernadora penipina"),
            ("Juan Gil", "presidente cívico"),
            ("Elsa Paz", "Directora de Salud"),
            ("Omar Soto", None),
        ],
        "where a holder is from after the post, and a post in capitals right after a name",
    ),
    (
        "Preside la Sra. Alcaldesa-Presidenta Dª. Mª Ana Ruiz Soto, con la concejala Dª ELSA PAZ GIL, Dª María da "
        "Costa "
        "y el Secretario-Interventor, D. Luis Peña.",
        [
            ("Mª Ana Ruiz Soto", "Alcaldesa-Presidenta"),
            ("ELSA PAZ GIL", "concejala"),
            ("María da Costa", None),
            ("Luis Peña", "Secretario-Interventor"),
        ],
        "doña with an ordinal sign, and posts of a town hall with a hyphen",
    ),
    (
        "Además de Ruiz, el contralor, Luis Peña; el ministro de Faros, Juan Gil, y el embajador de Guano aquí, "
        "Omar Cruz.",
        [
            ("Ruiz", None),
            ("Luis Peña", "contralor"),
            ("Juan Gil", "ministro de Faros"),
            ("Omar Cruz", "embajador de Guano"),
        ],
        "a post with an article after a surname alone is of the full name after it; where an envoy serves is no post",
    ),
    (
        "Participó la directora de Riego de la IDV Comisario Mayor (R) Luis Peña.",
        [("Luis Peña", "directora de Riego de la IDV")],
        "a rank of several words and a bracket right after a post in capitals is no part of it",
    ),
    (
        "Participaron el presidente del Honorable Concejo Deliberante, Juan Gil, la titular de la Honorable "
        "Legislatura, Ana Ruiz, y el Honorable Luis Peña.",
        [
            ("Juan Gil", "presidente del Honorable Concejo Deliberante"),
            ("Ana Ruiz", "titular de la Honorable Legislatura"),
            ("Luis Peña", None),
        ],
        "an honourable body is nobody, and an honourable person is",
    ),
    (
        "Participaron los legisladores y las legisladoras Ana Ruiz, Luis Peña y Elsa Paz.",
        [("Ana Ruiz", "legisladora"), ("Luis Peña", "legislador"), ("Elsa Paz", "legisladora")],
        "a post in both genders is each one's in their own",
    ),
    (
        "Su Excelencia Ana Ruiz, ministra de Faros, habló.",
        [("Ana Ruiz", "ministra de Faros")],
        "an excellency is no given name",
    ),
    (
        "Participaron el Segundo Jefe del Grupo Alba, Oficial Ayudante Luis Peña; la jefa de la UDDI Guano–Penipe, "
        "Oficial Principal Ana Ruiz; el director de Puertos, Cnel. PNR Juan Gil; el de Faros, Cap. Nav. Hugo Sosa, y "
        "el jefe de la Estación Norte, Subteniente Omar Cruz.",
        [
            ("Luis Peña", "Segundo Jefe del Grupo Alba"),
            ("Ana Ruiz", "jefa de la UDDI Guano–Penipe"),
            ("Juan Gil", "director de Puertos"),
            ("Hugo Sosa", "director de Faros"),
            ("Omar Cruz", "jefe de la Estación Norte"),
        ],
        "ranks of the police and the forces between a post and a name; an ordinal before a post; a dash in a post",
    ),
    (
        "Participaron el jefe de Riego, Juan Gil, y el director general de Serrells Blaus, Luis Peña.",
        [("Juan Gil", "jefe de Riego"), ("Luis Peña", "director general de Serrells Blaus")],
        "words of another language after a post with an adjective are its field, and nobody",
    ),
    (
        "Participaron la alcaldesa, Ana Ruiz, y el director de Relaciones con la Comunidad Luis Peña.",
        [("Ana Ruiz", "alcaldesa"), ("Luis Peña", "director de Relaciones con la Comunidad")],
        "with whom a post deals is no thing called after the person",
    ),
    (
        "Ana Ruiz, alcaldesa de Guano y anfitriona de la reunión, y Luis Peña, ministro de Salud y Pesca, hablaron.",
        [("Ana Ruiz", "alcaldesa de Guano"), ("Luis Peña", "ministro de Salud y Pesca")],
        "that somebody is the host is no part of the post",
    ),
    (
        "Los ministros de Salud y de Pesca, Ana Ruiz y Luis Peña, ambos acompañados por la "
        "viceministra Elsa Paz, y los intendentes Juan Gil, de 9 de Julio, y Hugo Sosa, de Guano, "
        "hablaron.",
        [
            ("Ana Ruiz", "ministra de Salud"),
            ("Luis Peña", "ministro de Pesca"),
            ("Elsa Paz", "viceministra"),
            ("Juan Gil", "intendente de 9 de Julio"),
            ("Hugo Sosa", "intendente de Guano"),
        ],
        "who came with both, and a place called after a day behind a name",
    ),
    (
        "Asistieron los presidentes de las comisiones de Salud, Luis Peña; de Educación, Ana Ruiz, "
        "y los intendentes Juan Gil (Presidente Rojas) y Elsa Soto (9 de Julio).",
        [
            ("Luis Peña", "presidente de la comisión de Salud"),
            ("Ana Ruiz", "presidenta de la comisión de Educación"),
            ("Juan Gil", "intendente"),
            ("Elsa Soto", "intendenta"),
        ],
        "a place in a bracket that is called after a post",
    ),
    (
        "Participaron los alcaldes de 25 de Mayo, Luis Peña; General Albar, Ana Ruiz; Presidente "
        "Hayas, Juan Gil, y Doctor Morel, Elsa Paz.",
        [
            ("Luis Peña", "alcalde de 25 de Mayo"),
            ("Ana Ruiz", "alcaldesa de General Albar"),
            ("Juan Gil", "alcalde de Presidente Hayas"),
            ("Elsa Paz", "alcaldesa de Doctor Morel"),
        ],
        "places called after ranks and posts in a list",
    ),
    (
        "Participó el jefe de la cartera, Gendrin Reyes, con los reyes de Andovia.",
        [("Gendrin Reyes", "jefe de la cartera")],
        "a surname that is a plural post, after a name no list has",
    ),
    (
        "Participaron el M.C. Luis Peña, la Mtra. Ana Ruiz, el Director de Salud, Juan Gil, y la "
        "Q.F.B. Elsa Paz, el Jefe de Riego, Hugo Sosa.",
        [
            ("Luis Peña", None),
            ("Ana Ruiz", None),
            ("Juan Gil", "Director de Salud"),
            ("Elsa Paz", None),
            ("Hugo Sosa", "Jefe de Riego"),
        ],
        "academic titles do not turn a list's order",
    ),
    (
        "Vinieron Ana Ruiz Granados, secretaria de Redes, el Director de Seguridad y Movilidad de"
        " Ixtlazingo José Vela Guzmán, así como la alcaldesa de Tlaxozintla Elsa Paz Soto.",
        [
            ("Ana Ruiz Granados", "secretaria de Redes"),
            ("José Vela Guzmán", "Director de Seguridad y Movilidad de Ixtlazingo"),
            ("Elsa Paz Soto", "alcaldesa de Tlaxozintla"),
        ],
        "a name right after the place of a post",
    ),
    (
        "La reunión que tuvieron los ministros con el presidente del Gobierno, Luis Peña, duró poco.",
        [("Luis Peña", "presidente del Gobierno")],
        "whom several met is none of them",
    ),
    (
        "Vinieron el Jefe De Estación del Centro de Puertos, Luis Peña Arce; el coordinador Estatal"
        " de la Guardia Azul, el General de Brigada Guardia Azul de Estado Mayor, Juan Gil; la "
        "encargada de Relaciones con el Congreso, Ana Ruiz, y el coronel de la X Región Militar, "
        "Hugo Paz.",
        [
            ("Luis Peña Arce", "Jefe De Estación del Centro de Puertos"),
            ("Juan Gil", "coordinador Estatal de la Guardia Azul"),
            ("Ana Ruiz", "encargada de Relaciones con el Congreso"),
            ("Hugo Paz", "coronel de la X Región Militar"),
        ],
        "a large preposition, ranks after a post and with a unit",
    ),
    (
        "Entre los asistentes destacaron Ana Ruiz, Luis Peña (gerente de Acerías Sur) y otros.",
        [("Ana Ruiz", "asistente"), ("Luis Peña", "gerente de Acerías Sur")],
        "a post and company in a bracket",
    ),
    (
        "Vinieron la vicepresidenta y diputada por el partido Morena, Ana Ruiz Paz, y los "
        "integrantes locales del Grupo de Amistad Elsa Díaz (presidenta), Luis Peña y Juan Gil "
        "(exministro).",
        [
            ("Ana Ruiz Paz", "vicepresidenta y diputada por el partido Morena"),
            ("Elsa Díaz", "presidenta del Grupo de Amistad"),
            ("Luis Peña", "integrante local del Grupo de Amistad"),
            ("Juan Gil", "integrante local del Grupo de Amistad"),
        ],
        "a party is nobody, one article for two posts, and a post in a bracket",
    ),
    (
        "Los diputados Ana Ruiz y Luis Peña, ambos del PRX, y Juan Gil, de Azul, oyeron a los "
        "viceministros de Pesca, y de Puertos, Elsa Paz e Iván Soto.",
        [
            ("Ana Ruiz", "diputada"),
            ("Luis Peña", "diputado"),
            ("Juan Gil", "diputado"),
            ("Elsa Paz", "viceministra de Pesca"),
            ("Iván Soto", "viceministro de Puertos"),
        ],
        "a party of both, and a comma before the second field",
    ),
    (
        "Los ministros de Pesca y de Puertos, Elsa Paz y Juan Gil, ambos en representación del "
        "gobierno del Presidente Luis Peña Rey; la General Laura Hill, del Comando Sur, y el "
        "encargado de negocios Omar Jara llegaron.",
        [
            ("Elsa Paz", "ministra de Pesca"),
            ("Juan Gil", "ministro de Puertos"),
            ("Luis Peña Rey", None),
            ("Laura Hill", None),
            ("Omar Jara", "encargado de negocios"),
        ],
        "what is said of both ends the row of a plural post",
    ),
    (
        "Vinieron los titulares de las Secretarías de Puertos, Luis Peña; y de Pesca, Ana Ruiz, y "
        "los jefes de las municipalidades de Guano y de Chambo, Juan Gil y Elsa Paz.",
        [
            ("Luis Peña", "titular de la Secretaría de Puertos"),
            ("Ana Ruiz", "titular de la Secretaría de Pesca"),
            ("Juan Gil", "jefe de la municipalidad de Guano"),
            ("Elsa Paz", "jefa de la municipalidad de Chambo"),
        ],
        "a plural complement is one of each person's",
    ),
    (
        "Estuvieron los intendentes de Marcos Vega, Luis Peña; de Presidente Rojas, Ana Ruiz; de 9 "
        "de Mayo,Juan Gil, y de Río Azul, Elsa Paz.",
        [
            ("Luis Peña", "intendente de Marcos Vega"),
            ("Ana Ruiz", "intendenta de Presidente Rojas"),
            ("Juan Gil", "intendente de 9 de Mayo"),
            ("Elsa Paz", "intendenta de Río Azul"),
        ],
        "places called after people, a post and a day",
    ),
    (
        "Vinieron los viceministros de Economía, Luis Peña, y de Comercio, Ana Ruiz; el congresista Juan Gil, los "
        "jueces "
        "titulares, Hugo Sosa y Elsa Paz, y el comisionado de Estados Unidos-CILA Norte.",
        [
            ("Luis Peña", "viceministro de Economía"),
            ("Ana Ruiz", "viceministra de Comercio"),
            ("Juan Gil", "congresista"),
            ("Hugo Sosa", "juez titular"),
            ("Elsa Paz", "jueza titular"),
        ],
        "a post with an article ends the list, and plurals of judges",
    ),
    (
        "Vinieron Luis Peña, secretario de Puertos; Rosario Romero, ministra de Justicia de Salta, y el secretario "
        "Técnico y "
        "de Planificación, Juan Gil.",
        [
            ("Luis Peña", "secretario de Puertos"),
            ("Rosario Romero", "ministra de Justicia de Salta"),
            ("Juan Gil", "secretario Técnico y de Planificación"),
        ],
        "a given name that is a city, a surname that an institute bears, and a field after an adjective",
    ),
    ("La XX Reunión de Autoridades Pesqueras México-Cuba tuvo lugar en la capital.", [], "a pair of countries"),
    (
        "Vinieron Ana Ruiz, ministra de Salud; Luis Peña, de Defensa; Elsa Paz, a cargo de Redes; Juan Gil, de Morena; "
        "y Hugo Sosa, de Justicia.",
        [
            ("Ana Ruiz", "ministra de Salud"),
            ("Luis Peña", "ministro de Defensa"),
            ("Elsa Paz", "a cargo de Redes"),
            ("Juan Gil", None),
            ("Hugo Sosa", "ministro de Justicia"),
        ],
        "names first, and the head of the post said once; a party is no field",
    ),
    (
        "Los mandatarios presentes en la sede del Gobierno son Ana Ruiz, de Colima; Luis Peña, del Estado de México; y "
        "Juan Gil, de Sonora.",
        [
            ("Ana Ruiz", "mandataria de Colima"),
            ("Luis Peña", "mandatario del Estado de México"),
            ("Juan Gil", "mandatario de Sonora"),
        ],
        "where those present are, between a plural head and its names",
    ),
    (
        "Vinieron el gobernador Luis Peña; su par de Salta, Juan Gil; de Tarija, Hugo Sosa, y Marina del Pilar Ávila.",
        [
            ("Luis Peña", "gobernador"),
            ("Juan Gil", "par de Salta"),
            ("Hugo Sosa", "par de Tarija"),
            ("Marina del Pilar Ávila", None),
        ],
        "after a semicolon and a preposition stands a place; a given name that is a ministry's too",
    ),
    (
        "Asistieron el jefe de la 5ª. Zona Militar, Luis Peña; el Gral. Brig. D.E.M. Juan Gil, y el Gral. de Brig. "
        "D.E.M. Hugo Sosa, comandante.",
        [("Luis Peña", "jefe de la 5ª. Zona Militar"), ("Juan Gil", None), ("Hugo Sosa", "comandante")],
        "an ordinal with a full stop, and ranks in short",
    ),
    (
        "Vinieron los alcaldes de los cantones Guano, Pallatanga y Chambo y los directores de Defensa, Marina y Salud.",
        [("Marina", None)],
        "places after a plural noun of places, and fields after a plural post",
    ),
    (
        "Participaron alcaldes y representantes municipales de La Cruz, Sarapiquí, Guatuso, Talamanca y Pococí.",
        [],
        "a row of lone words after mayors",
    ),
    (
        "Vino el viceministro de Hacienda, Mg. Luis Peña; la directora de Control, Abg. Ana Ruiz, y otros.",
        [("Luis Peña", "viceministro de Hacienda"), ("Ana Ruiz", "directora de Control")],
        "titles in short with a full stop",
    ),
    (
        "Presidieron los cancilleres de ambas naciones, Ana Ruiz y Luis Peña, y los gobernadores de Colima y Jalisco, "
        "Juan Gómez y Elsa Paz.",
        [
            ("Ana Ruiz", "canciller"),
            ("Luis Peña", "canciller"),
            ("Juan Gómez", "gobernador de Colima"),
            ("Elsa Paz", "gobernadora de Jalisco"),
        ],
        "of both countries, and two places dealt to two people",
    ),
    (
        "Acudieron las regidoras Ana Ruiz y Elsa Paz, Luis Peña jefe del Distrito de Salud.",
        [("Ana Ruiz", "regidora"), ("Elsa Paz", "regidora"), ("Luis Peña", "jefe del Distrito de Salud")],
        "a post right after a name wins over the one shared",
    ),
    (
        "Vinieron el director de Migración, Luis Peña; el de la Comisión, Juan Gómez; de la Policía Escolar, coronel "
        "Hugo Paz y de Prisiones, Ana Ruiz.",
        [
            ("Luis Peña", "director de Migración"),
            ("Juan Gómez", "director de la Comisión"),
            ("Hugo Paz", "director de la Policía Escolar"),
            ("Ana Ruiz", "directora de Prisiones"),
        ],
        "one head for a whole list, said with an article or not at all",
    ),
    (
        "Se reunieron con los alcaldes de Palazuelos de Oro y el Real de Abajo, y con Tarek El Aissa.",
        [("Tarek El Aissa", None)],
        "places after a plural post, and an article inside a name",
    ),
    (
        "Acudieron la gerente de Apoyo a Centros de Población, Ana Ruiz; y el ministro Luis Peña (Salud Pública).",
        [("Ana Ruiz", "gerente de Apoyo a Centros de Población"), ("Luis Peña", "ministro")],
        "a name after a plural head of bodies is no body",
    ),
    (
        "Estuvieron el director de Obras, Luis Peña; de Aguas, Ana Ruiz; y Juan Gómez y Elsa Paz, asesores de la "
        "presidenta, Eva Mena.",
        [
            ("Luis Peña", "director de Obras"),
            ("Ana Ruiz", "directora de Aguas"),
            ("Juan Gómez", "asesor de la presidenta"),
            ("Elsa Paz", "asesora de la presidenta"),
        ],
        "a head said once for two, and the holder of another post",
    ),
    (
        "Participaron los viceministros Ana Ruiz, de Política Fiscal; Luis Peña, de Presupuesto y Deuda; "
        "María Paz, de Aguas.",
        [
            ("Ana Ruiz", "viceministra de Política Fiscal"),
            ("Luis Peña", "viceministro de Presupuesto y Deuda"),
            ("María Paz", "viceministra de Aguas"),
        ],
        "a field after each name, of one word or of two",
    ),
    (
        "Estuvo Luis Peña, Director de Riego y Drenaje, Arquitecto Juan Gómez, representante de Caminos, y otros.",
        [("Luis Peña", "Director de Riego y Drenaje"), ("Juan Gómez", "representante de Caminos")],
        "name and post in turn, with a title before the next name",
    ),
    (
        "En la residencia presidencial Rohayhu Róga estuvo el gobernador del estado Miranda, Luis Peña.",
        [("Luis Peña", "gobernador del estado Miranda")],
        "the name of a residence, and of a state",
    ),
    (
        "Acudieron el presidente de la Liga de Faros, la tesorera y el vocal, Juan Gómez, Ana Ruiz y Luis Peña.",
        [
            ("Juan Gómez", "presidente de la Liga de Faros"),
            ("Ana Ruiz", "tesorera"),
            ("Luis Peña", "vocal"),
        ],
        "a row of posts and a row of as many names",
    ),
    (
        "Acudió el presidente y director general, Luis Peña, y la alcaldesa Ana Ruiz.",
        [("Luis Peña", "presidente y director general"), ("Ana Ruiz", "alcaldesa")],
        "two bare posts of one person",
    ),
    (
        "Asistieron las senadoras Ana Ruiz, del PXR, Elsa Rivas, de Colima; y Eva Mena, de Sol Naciente.",
        [("Ana Ruiz", "senadora"), ("Elsa Rivas", "senadora de Colima"), ("Eva Mena", "senadora")],
        "a party after a seat in a house is no part of the post, a place is",
    ),
    (
        "Vinieron los alcaldes de Colima, Luis Peña; Tecomán, Reyes Gómez Ruiz, y Tala, Ana Ruiz.",
        [
            ("Luis Peña", "alcalde de Colima"),
            ("Reyes Gómez Ruiz", "alcalde de Tecomán"),
            ("Ana Ruiz", "alcaldesa de Tala"),
        ],
        "a given name that could be a plural post",
    ),
    (
        "Entre los gobernadores que se hicieron presentes están Ana Ruiz, de Colima; Luis Peña, de Sonora; "
        "Elsa Rivas de Jalisco y Inés Soto, de Nayarit.",
        [
            ("Ana Ruiz", "gobernadora de Colima"),
            ("Luis Peña", "gobernador de Sonora"),
            ("Elsa Rivas", "gobernadora de Jalisco"),
            ("Inés Soto", "gobernadora de Nayarit"),
        ],
        "a clause between the plural post and its names, each with a place of their own",
    ),
    (
        "Llegaron los alcaldes de Colima, Luis Peña; Tecomán, Ana Ruiz; "
        "Zacoalco, Inés Soto; Juan Gómez Arce de Ixtlán y Eva Mena Ríos de Tala.",
        [
            ("Luis Peña", "alcalde de Colima"),
            ("Ana Ruiz", "alcaldesa de Tecomán"),
            ("Inés Soto", "alcaldesa de Zacoalco"),
            ("Juan Gómez Arce", "alcalde de Ixtlán"),
            ("Eva Mena Ríos", "alcaldesa de Tala"),
        ],
        "where the others have a place, what looks like a second surname is one",
    ),
    (
        "Estuvieron los ministros Luis Peña (Salud); Ana Ruiz (Obras Públicas), y los concejales Juan Gómez (Colima).",
        [("Luis Peña", "ministro de Salud"), ("Ana Ruiz", "ministra de Obras Públicas"), ("Juan Gómez", "concejal")],
        "a minister's field in brackets; not where somebody is from",
    ),
    (
        "Estuvieron los consejeros de Estado, como Luis Peña, Ana Ruiz y Juan Gómez.",
        [
            ("Luis Peña", "consejero de Estado"),
            ("Ana Ruiz", "consejera de Estado"),
            ("Juan Gómez", "consejero de Estado"),
        ],
        "some of the holders of a post",
    ),
    (
        "Acudieron los prefectos: Ana Ruiz, prefecta de Colima y vicepresidenta de la Unión; "
        "Luis Peña, prefecto de Tala.",
        [("Ana Ruiz", "prefecta de Colima y vicepresidenta de la Unión"), ("Luis Peña", "prefecto de Tala")],
        "a plural post said again in full after each name",
    ),
    (
        "Acudió el director general de Asuntos Consulares, Puertos y Aduanas del Exterior, embajador Luis Peña.",
        [("Luis Peña", "director general de Asuntos Consulares, Puertos y Aduanas del Exterior")],
        "a title between a long post and the name",
    ),
    (
        "Acudieron la titular de la Segoba, Ana Ruiz, y los alcaldes del Llano de Ixtlán, Luis Peña y Juan Gómez.",
        [
            ("Ana Ruiz", "titular de la Segoba"),
            ("Luis Peña", "alcalde del Llano de Ixtlán"),
            ("Juan Gómez", "alcalde del Llano de Ixtlán"),
        ],
        "with an article, what a post is of is no person",
    ),
    (
        "Fueron la secretaria de Turismo, Berta Quiñones Lara; el director del Instituto del Agua, Raúl Meza; y más.",
        [("Berta Quiñones Lara", "secretaria de Turismo"), ("Raúl Meza", "director del Instituto del Agua")],
        "post, name; in a list parted by semicolons",
    ),
    (
        "Acudieron Berta Quiñones Lara, secretaria de Turismo; Raúl Meza, director del Instituto del Agua.",
        [("Berta Quiñones Lara", "secretaria de Turismo"), ("Raúl Meza", "director del Instituto del Agua")],
        "name, post",
    ),
    (
        "Van el canciller Ramiro Solís; Berta Quiñones, ministra de Salud; y el viceministro de Pesca, Tomás Iriarte.",
        [
            ("Ramiro Solís", "canciller"),
            ("Berta Quiñones", "ministra de Salud"),
            ("Tomás Iriarte", "viceministro de Pesca"),
        ],
        "both orders in one list",
    ),
    (
        "Participaron los gobernadores de Jalisco, Hugo Peralta; de Colima, Inés Barrón, y de Nayarit, Saúl Rentería.",
        [
            ("Hugo Peralta", "gobernador de Jalisco"),
            ("Inés Barrón", "gobernadora de Colima"),
            ("Saúl Rentería", "gobernador de Nayarit"),
        ],
        "one plural head, a complement each, in the right gender",
    ),
    (
        "Los viceministros de Trabajo y de Salud, Aldo Bustos y Mirta Sayago, respectivamente, asistieron.",
        [("Aldo Bustos", "viceministro de Trabajo"), ("Mirta Sayago", "viceministra de Salud")],
        "respectivamente deals the complements out",
    ),
    (
        "Asistieron los ministros de Defensa, de Interior y de Ciencia y Salud: Aldo Bustos, Mirta Sayago y Hugo "
        "Peralta, respectivamente.",
        [
            ("Aldo Bustos", "ministro de Defensa"),
            ("Mirta Sayago", "ministra de Interior"),
            ("Hugo Peralta", "ministro de Ciencia y Salud"),
        ],
        "fields before a colon, and names after it",
    ),
    (
        "El subsecretario de Población, Migración y Asilo de la Secretaría de Gobierno, Óscar Núñez, participó.",
        [("Óscar Núñez", "subsecretario de Población, Migración y Asilo de la Secretaría de Gobierno")],
        "commas inside a post",
    ),
    (
        "Asistió el secretario de Marina, almirante Raúl Osorno Díaz.",
        [("Raúl Osorno Díaz", "secretario de Marina")],
        "a rank goes with the person",
    ),
    (
        "Asistieron el secretario de Pesca, Julio Arce, y el de Minas, Pedro Vial.",
        [("Julio Arce", "secretario de Pesca"), ("Pedro Vial", "secretario de Minas")],
        "an article stands for the head",
    ),
    (
        "Recorrieron el museo Rómulo Iturbe con la alcaldesa Elsa Rivas.",
        [("Elsa Rivas", "alcaldesa")],
        "a museum named after somebody is nobody",
    ),
    (
        "Van los intendentes de General Ruiz, Eva Mena; Mar Azul, Luis Sosa; Felipe Arce, Ana Paz; Colán, Saúl Ríos.",
        [
            ("Eva Mena", "intendenta de General Ruiz"),
            ("Luis Sosa", "intendente de Mar Azul"),
            ("Ana Paz", "intendenta de Felipe Arce"),
            ("Saúl Ríos", "intendente de Colán"),
        ],
        "places called after people, in a list that gives each person one",
    ),
    (
        "Los alcaldes presentes fueron Hugo Peralta, de Tibal; Inés Barrón, de Ocaleta, y Saúl Ríos, de Las Cruces.",
        [
            ("Hugo Peralta", "alcalde de Tibal"),
            ("Inés Barrón", "alcaldesa de Ocaleta"),
            ("Saúl Ríos", "alcalde de Las Cruces"),
        ],
        "a plural head, a copula, and the places after the names",
    ),
    (
        "Van los gobernadores Hugo Peralta (Tierra e Islas del Sur), Inés Barrón, (Río Pardo), y Saúl Meza (Lomas).",
        [("Hugo Peralta", "gobernador"), ("Inés Barrón", "gobernadora"), ("Saúl Meza", "gobernador")],
        "places in brackets after names are nobody",
    ),
    (
        "La delegada del Gobierno en Almedina, Marta Torres Gil, recibió al director para Iberoamérica, Raúl Meza.",
        [
            ("Marta Torres Gil", "delegada del Gobierno en Almedina"),
            ("Raúl Meza", "director para Iberoamérica"),
        ],
        "a lone word after en or para goes on the post",
    ),
    (
        "Asistieron el gobernador Domingo Peral, el ministro Julio César Ovando y la ministra Magdalena Valero.",
        [
            ("Domingo Peral", "gobernador"),
            ("Julio César Ovando", "ministro"),
            ("Magdalena Valero", "ministra"),
        ],
        "given names that are days, months and places too",
    ),
    (
        "Asistió la gerenta de la constructora Rucamahuida, Mónica Jerez, y el secretario particular, Luis Alba Gómez.",
        [("Mónica Jerez", "gerenta de la constructora Rucamahuida"), ("Luis Alba Gómez", "secretario particular")],
        "a company's name after what kind of company it is",
    ),
    (
        "El comisionado presidente, Javier Luna Leal, y la magistrada presidenta Inés Barrón asistieron.",
        [("Javier Luna Leal", "comisionado presidente"), ("Inés Barrón", "magistrada presidenta")],
        "a post of two heads",
    ),
    (
        "Asistieron los alcaldes de Paso Hondo, Sr. Nelson Duarte, y de Cerro Alto, Sr. Raúl Techera.",
        [("Nelson Duarte", "alcalde de Paso Hondo"), ("Raúl Techera", "alcalde de Cerro Alto")],
        "Sr. before a name is no suffix of the place",
    ),
    (
        "Recibió al consejero del Mar, Anxo Pazos, en el salón Rosa Lima Prado.",
        [("Anxo Pazos", "consejero del Mar")],
        "a room named after somebody is nobody",
    ),
    (
        "El Rey Alfonso XIII, la Vicepresidenta y Canciller Inés de Saint Paul de Vela, el Viceministro de Seguridad, "
        "Jonás del Rosario; Jesús (“Chito”) Vela, ministro de Puertos, y León XIV hablaron.",
        [
            ("Alfonso XIII", "Rey"),
            ("Inés de Saint Paul de Vela", "Vicepresidenta y Canciller"),
            ("Jonás del Rosario", "Viceministro de Seguridad"),
            ("Jesús (“Chito”) Vela", "ministro de Puertos"),
            ("León XIV", None),
        ],
        "numbers of kings, small words in surnames that look like places, a nickname in a bracket and quotes",
    ),
    (
        "Participaron el director de Asia, África y el Caribe del MINPOX, Jorge L. Mayo, el director de Perú, Chile y "
        "Bolivia del MINPOX, Saúl Arce; Julio Enrique Vela Mora, rector; y César Alejandro Peralta Soto, juez.",
        [
            ("Jorge L. Mayo", "director de Asia, África y el Caribe del MINPOX"),
            ("Saúl Arce", "director de Perú, Chile y Bolivia del MINPOX"),
            ("Julio Enrique Vela Mora", "rector"),
            ("César Alejandro Peralta Soto", "juez"),
        ],
        "places of one post in a row; months and places that are given names or surnames; a body in capitals",
    ),
    (
        "Acudieron Ana Vela, rectora; Omar Paz y Luis Sol, ministro interino y viceministro de Pesca, respectivamente, "
        "y la alcaldesa Rosa Mena.",
        [
            ("Ana Vela", "rectora"),
            ("Omar Paz", "ministro interino de Pesca"),
            ("Luis Sol", "viceministro de Pesca"),
            ("Rosa Mena", "alcaldesa"),
        ],
        "posts dealt out to the names before them, with what they share",
    ),
    (
        "Asistieron los delegados regionales: Ana Vela Paz, Zona Norte; Omar Paz, Zona Sur, y Luis Sol, Zona Centro.",
        [
            ("Ana Vela Paz", "delegada regional Zona Norte"),
            ("Omar Paz", "delegado regional Zona Sur"),
            ("Luis Sol", "delegado regional Zona Centro"),
        ],
        "places behind the names of a plural post",
    ),
    (
        "Estuvieron el rector y la decana de la Universidad de Loja, Omar Paz y Ana Vela, y el embajador en Chile "
        "Luis Sol.",
        [
            ("Omar Paz", "rector de la Universidad de Loja"),
            ("Ana Vela", "decana de la Universidad de Loja"),
            ("Luis Sol", "embajador en Chile"),
        ],
        "posts before the names share what they are of; an envoy is not called after a country",
    ),
    (
        "La maestra Ana Vela Paz, virtual Gobernadora de Loja, se reunió con Germán Martín, director de Riego.",
        [("Ana Vela Paz", "virtual Gobernadora de Loja"), ("Germán Martín", "director de Riego")],
        "who has as good as won a post; a given name that is a people's too, before one that is a surname",
    ),
    (
        'El ministro de Salud, Tadeo "Wado" de Vela, y los alcaldes José “el Turco” Peralta y Luis "Pepe Lucho" Arce.',
        [
            ('Tadeo "Wado" de Vela', "ministro de Salud"),
            ("José “el Turco” Peralta", "alcalde"),
            ('Luis "Pepe Lucho" Arce', "alcalde"),
        ],
        "a nickname before a small word of the surname, with an article, and of two words",
    ),
    (
        "El alcalde de Nuevo Abel, Maxivick Vela, el propio concejal Raúl Soto y el General Brigadier DEM José Luna De "
        "la Luz de la Guardia Nacional.",
        [
            ("Maxivick Vela", "alcalde de Nuevo Abel"),
            ("Raúl Soto", "concejal"),
            ("José Luna De la Luz", None),
        ],
        "a town that ends in a given name, the very councillor, and a body after a surname with small words",
    ),
    (
        "Los comandantes de la 35 y Octava zona militar, Hugo Gil y Raúl Vela, los de la Primera y Segunda Región "
        "Naval, y a Ana Ruiz, alcaldesa de Guano.",
        [
            ("Hugo Gil", "comandante de la 35 zona militar"),
            ("Raúl Vela", "comandante de la Octava zona militar"),
            ("Ana Ruiz", "alcaldesa de Guano"),
        ],
        "units that are counted with one noun",
    ),
    (
        "Asistieron la ministra de Salud, Ana Ruiz; el comandante de la 71/A Zona Militar, Gral. de Bgda. D.E.M. Juan "
        "Peña Gil; y el comandante de la 9/na Zona Naval, Valm. Hugo Sosa.",
        [
            ("Ana Ruiz", "ministra de Salud"),
            ("Juan Peña Gil", "comandante de la 71/A Zona Militar"),
            ("Hugo Sosa", "comandante de la 9/na Zona Naval"),
        ],
        "a number with a letter after a stroke, and a row of abbreviated ranks",
    ),
    (
        "Participaron la ministra de Salud, Ana Ruiz; la representante permanente ante la ONU; María Peña Gil; el "
        "director general de Riego; Hugo Sosa y el asesor técnico, Luis Paz.",
        [
            ("Ana Ruiz", "ministra de Salud"),
            ("María Peña Gil", "representante permanente ante la ONU"),
            ("Hugo Sosa", "director general de Riego"),
            ("Luis Paz", "asesor técnico"),
        ],
        "a semicolon between a post and its name",
    ),
    (
        "Acudieron la ministra de Salud, Ana Ruiz; el comandante de la Zona Norte y el Gral. Juan Peña Gil.",
        [("Ana Ruiz", "ministra de Salud"), ("Juan Peña Gil", "comandante de la Zona Norte")],
        "a stray and between a post and a rank at the end of a list",
    ),
    (
        "Asistieron los alcaldes del blanquiazul, Ana Ruiz, de Guano; Luis Peña, de Colta; y Hugo Sosa, de Las Cruces.",
        [("Ana Ruiz", "alcaldesa de Guano"), ("Luis Peña", "alcalde de Colta"), ("Hugo Sosa", "alcalde de Las Cruces")],
        "a side after a plural head, and the places after the names",
    ),
    (
        "Asistieron los ministros de Economía, Ana Ruiz, de Perú; Luis Peña, de Chile, y Hugo Sosa, de Bolivia.",
        [
            ("Ana Ruiz", "ministra de Economía de Perú"),
            ("Luis Peña", "ministro de Economía de Chile"),
            ("Hugo Sosa", "ministro de Economía de Bolivia"),
        ],
        "a field after a plural head, and the countries after the names",
    ),
    (
        "Acudieron los ministros Luis Peña, de la Mujer; Hugo Sosa, Técnico de la Presidencia; y Ana Ruiz, de Salud.",
        [
            ("Luis Peña", "ministro de la Mujer"),
            ("Hugo Sosa", "ministro Técnico de la Presidencia"),
            ("Ana Ruiz", "ministra de Salud"),
        ],
        "what a post goes on with after a name, with its article or without a preposition",
    ),
    (
        "Participaron los consellers Luis Peña y Ana Ruiz, el president de la Generalitat, Hugo Sosa, el ministro "
        "designado, general (r) Juan Gil, y Elsa Paz, la futura embajadora argentina ante Chile.",
        [
            ("Luis Peña", "conseller"),
            ("Ana Ruiz", "consellera"),
            ("Hugo Sosa", "president de la Generalitat"),
            ("Juan Gil", "ministro designado"),
            ("Elsa Paz", "futura embajadora argentina ante Chile"),
        ],
        "Catalan posts, a rank with a bracket, and a post to come",
    ),
    (
        "Asistieron el director general de la Policía Nacional, comisionado de policía Luis Peña, y el agente especial "
        "inspector Abog. Hugo Sosa, director de Aduanas.",
        [("Luis Peña", "director general de la Policía Nacional"), ("Hugo Sosa", "director de Aduanas")],
        "a rank with words of its own between a post and a name, and a row of ranks before one",
    ),
    (
        "Además, Hugo Sosa, consultor del Consejo; Ana Ruiz, directora del Instituto Nacional de Salud; Luis Peña, del "
        "la Autoridad Portuaria, y Elsa Paz, del Instituto Nacional de Aguas.",
        [
            ("Hugo Sosa", "consultor del Consejo"),
            ("Ana Ruiz", "directora del Instituto Nacional de Salud"),
            ("Luis Peña", "director de la Autoridad Portuaria"),
            ("Elsa Paz", "directora del Instituto Nacional de Aguas"),
        ],
        "the head of a body carries on to the bodies after it, to the last item",
    ),
    (
        "El director nacional de Riego y Puertos, general inspector Ciro Pardo Luz, se reunió con el Jefe Policial de "
        "la Zona Norte en Colta, Inspector General Luis Vera Paz.",
        [
            ("Ciro Pardo Luz", "director nacional de Riego y Puertos"),
            ("Luis Vera Paz", "Jefe Policial de la Zona Norte en Colta"),
        ],
        "a rank of two words after a post, also after the place of the post",
    ),
    (
        "Estuvieron los actuales subsecretarios del ramo, Carola Luz Gil, por la Subsecretaría de Pesca, y Rui Paz "
        "Sol, por la Subsecretaría de Salud.",
        [("Carola Luz Gil", "actual subsecretaria del ramo"), ("Rui Paz Sol", "actual subsecretario del ramo")],
        "for which body each of a row is there is no part of the next one's post",
    ),
    (
        "Asistió la alcaldesa de Guano, en la persona de Ana Ruiz, con el alcalde de Colta en la persona de Luis Peña.",
        [("Ana Ruiz", "alcaldesa de Guano"), ("Luis Peña", "alcalde de Colta")],
        "words that say who holds a post",
    ),
    (
        "Participaron Iván Truñol y Luis del Peral, ministros de Interior y Policía y de Industria y Comercio, "
        "respectivamente.",
        [("Iván Truñol", "ministro de Interior y Policía"), ("Luis del Peral", "ministro de Industria y Comercio")],
        "fields of a plural post dealt to the names before it",
    ),
    (
        "Asistieron el alcalde Pedro Vela, Iván Truñol y Ana Peral, secretarios de Interior y de Industria, "
        "respectivamente.",
        [
            ("Pedro Vela", "alcalde"),
            ("Iván Truñol", "secretario de Interior"),
            ("Ana Peral", "secretaria de Industria"),
        ],
        "who has a post of his own is not in the row before a plural post",
    ),
    (
        "Participaron Iván Truñol, canciller interino y Julio Pérez Vela, consultor jurídico del Senado, y Marina "
        "Solano, directora de Riego.",
        [
            ("Iván Truñol", "canciller interino"),
            ("Julio Pérez Vela", "consultor jurídico del Senado"),
            ("Marina Solano", "directora de Riego"),
        ],
        "a given name that is a month or a field too, with surnames and a post behind",
    ),
    (
        "Acudieron los concejales de Seguridad, Iván Truñol y el de Turismo, Luis Peral.",
        [("Iván Truñol", "concejal de Seguridad"), ("Luis Peral", "concejal de Turismo")],
        "an article stands for a plural head",
    ),
    (
        "Se reunió con los rectores de la Universidad de Zur, Ana Vela; de la Universidad Provincial de Oficios, "
        "Iván Truñol; y de la Universidad del Norte, Luis Peral.",
        [
            ("Ana Vela", "rectora de la Universidad de Zur"),
            ("Iván Truñol", "rector de la Universidad Provincial de Oficios"),
            ("Luis Peral", "rector de la Universidad del Norte"),
        ],
        "an adjective of a name that is a post elsewhere",
    ),
    (
        "Asistieron el secretario de Gestión Educativa, Iván Truñol, de Planeamiento Educativo, Julio Vela y el nuevo "
        "director de Riego, Luis Peral.",
        [
            ("Iván Truñol", "secretario de Gestión Educativa"),
            ("Julio Vela", "secretario de Planeamiento Educativo"),
            ("Luis Peral", "director de Riego"),
        ],
        "a field after a comma has the head of the field before",
    ),
    (
        "Saludó al alcalde de Cuevas - Bolivia, Iván Truñol; y a Ana Vela, alcaldesa de Zuria – Bolivia.",
        [("Iván Truñol", "alcalde de Cuevas - Bolivia"), ("Ana Vela", "alcaldesa de Zuria – Bolivia")],
        "the country of a place after a dash",
    ),
    (
        "La Primer Comisionada Ana Vela, Directora General de Puertos, y la subcomisionada Elsa Truñol, jefa de Riego.",
        [("Ana Vela", "Directora General de Puertos"), ("Elsa Truñol", "jefa de Riego")],
        "ranks of women before a name whose post follows",
    ),
    (
        "Presidió el Alcalde de Río Hondo, Pdte. Iván Truñol, con la Pdta. Ana Vela Soto.",
        [("Iván Truñol", "Alcalde de Río Hondo"), ("Ana Vela Soto", None)],
        "president, cut short before a name",
    ),
]

ENGLISH = [
    (
        "The Deputy Director-General for Asian and Oceanian Affairs Ogawa Kenta met Alan Payne, Chairman of the Sault "
        "Ste. Marie Chippewa Tribe.",
        [
            ("Ogawa Kenta", "Deputy Director-General for Asian and Oceanian Affairs"),
            ("Alan Payne", "Chairman of the Sault Ste. Marie Chippewa Tribe"),
        ],
        "a part of the world in a field, and a place with a dot in it",
    ),
    (
        "But Peru's Minister of Trade Omar Pask met Minister for Foreign Affairs Senator the Hon Ada Moss, Nell "
        "Browder, Permanent Observer of Romania to the OAS, and the Alternate Observer of Italy, Calder Rowe.",
        [
            ("Omar Pask", "Peru's Minister of Trade"),
            ("Ada Moss", "Minister for Foreign Affairs"),
            ("Nell Browder", "Permanent Observer of Romania to the OAS"),
            ("Calder Rowe", "Alternate Observer of Italy"),
        ],
        "a sentence that opens with but, a seat and a courtesy before a name, and observers",
    ),
    (
        "Ambassador Omar Haddad, Director of Ports, and Ambassador Lena Okoye, U.S Deputy Secretary for Asia, met "
        "Ruth Osei.",
        [
            ("Omar Haddad", "Director of Ports"),
            ("Lena Okoye", "U.S Deputy Secretary for Asia"),
            ("Ruth Osei", None),
        ],
        "titles before names and posts behind them, joined by a comma and 'and'; U.S without its last dot",
    ),
    (
        "Chief of Defence Staff General Omar Haddad, Army Chief Gen. Bilal Noor, Chief of Air Staff Air Chief Marshal "
        "R.K. Okoye and Staff Sgt. Ana Paz met.",
        [
            ("Omar Haddad", "Chief of Defence Staff"),
            ("Bilal Noor", "Army Chief"),
            ("R.K. Okoye", "Chief of Air Staff"),
            ("Ana Paz", None),
        ],
        "words of ranks that end a post before a rank",
    ),
    (
        "Omar Haddad and Lena Okoye, chair and secretary, respectively, of the Fishers, met Mayor Ruth Osei.",
        [
            ("Omar Haddad", "chair of the Fishers"),
            ("Lena Okoye", "secretary of the Fishers"),
            ("Ruth Osei", "Mayor"),
        ],
        "posts dealt out to the names before them, with what stands behind",
    ),
    (
        "It was attended by Senior Minister Omar Haddad, Moula Karvo, Murtaza Velko, DG Rangers Maj. General "
        "Bilal Noor, and Minister for Trade Senator Lena Okoye.",
        [
            ("Omar Haddad", "Senior Minister"),
            ("Moula Karvo", None),
            ("Murtaza Velko", None),
            ("Bilal Noor", "DG Rangers"),
            ("Lena Okoye", "Minister for Trade"),
        ],
        "the letters of a post with whom it is over, two letters that are no state's, a seat before a name",
    ),
    (
        "The Malta Force Commander (COM NFOR), Major General Paul Hill, met the Chief of the Defence Staff "
        "[Sir Mark Stone].",
        [("Paul Hill", "Malta Force Commander (COM NFOR)"), ("Mark Stone", "Chief of the Defence Staff")],
        "the acronym of a post in a bracket, and a name in square brackets",
    ),
    (
        "The mayor met Deputy PM Paul Hill and the Chief of Staff, General (Retd) Mark Stone.",
        [("Paul Hill", "Deputy PM"), ("Mark Stone", "Chief of Staff")],
        "a post in letters, and a rank with a bracket",
    ),
    (
        "Attending were the Minister for Health, Ann Lane; the Permanent Representative to the UN; Mary Stone; and the "
        "spokesperson, Paul Hill.",
        [
            ("Ann Lane", "Minister for Health"),
            ("Mary Stone", "Permanent Representative to the UN"),
            ("Paul Hill", "spokesperson"),
        ],
        "a semicolon between a post and its name",
    ),
    (
        "It was attended by Sh. Vijay Osei, Advisor to Governor; Lt. Gen. YVK Rowe; Sh. Ravi Rowe, Div. Commissioner.",
        [("Vijay Osei", "Advisor to Governor"), ("YVK Rowe", None), ("Ravi Rowe", "Div. Commissioner")],
        "a short courtesy, three initials after one, and an abbreviated post",
    ),
    (
        "She met Minister of Foreign Affairs Alpha Diallo and Mark Rowe, Vice-President of the Commission on behalf of "
        "Ruth Osei.",
        [
            ("Alpha Diallo", "Minister of Foreign Affairs"),
            ("Mark Rowe", "Vice-President of the Commission"),
            ("Ruth Osei", None),
        ],
        "a given name of no list after a field, and a post that ends before whom one came for",
    ),
    (
        "Present were DGP J&K, R R Hagen, DGP Punjab, Mark Rowe, Spl DGP (Law and Order), Punjab, Omar Haddad, ADGP "
        "Jammu Zone Lena Okoye, DIG Samba Range, Jon Berg, IGP Norland S K Moller and SSP A K Bose.",
        [
            ("R R Hagen", "DGP J&K"),
            ("Mark Rowe", "DGP Punjab"),
            ("Omar Haddad", "Spl DGP (Law and Order), Punjab"),
            ("Lena Okoye", "ADGP Jammu Zone"),
            ("Jon Berg", "DIG Samba Range"),
            ("S K Moller", "IGP Norland"),
            ("A K Bose", "SSP"),
        ],
        "posts in letters with their places, and initials without dots",
    ),
    ("The minister met Mark Rowe, DIG; the DGPs, IGPs and IGsP were told to dig.", [("Mark Rowe", "DIG")], "plurals"),
    (
        "Others are the Ministers of Ports, Home Affairs, and Trade; Major General Omar Haddad (Rtd), Ogbeni Mark "
        "Rowe and Mr Jon Berg, respectively.",
        [
            ("Omar Haddad", "Minister of Ports"),
            ("Mark Rowe", "Minister of Home Affairs"),
            ("Jon Berg", "Minister of Trade"),
        ],
        "respectively deals out the fields before a semicolon",
    ),
    (
        "Present were Ms. Lena Okoye, Minister D'état at the Ministry of Ports, and Mr. Mark Rowe, First Secretary.",
        [("Lena Okoye", "Minister D'état at the Ministry of Ports"), ("Mark Rowe", "First Secretary")],
        "a minister d'état",
    ),
    (
        "They met members Ruth Osei (Chair), Mark Rowe and Lena Okoye (former Mayor).",
        [("Ruth Osei", "Chair"), ("Mark Rowe", "member"), ("Lena Okoye", "member")],
        "a post in a bracket, and one of before",
    ),
    (
        "Present were Reef Agency Director Ana L. Ruiz, CESO III, Joint Reef Unit RXC Commander and RXC Co-Vice "
        "Chairperson BGen Mark Hill PN(M), Ports Bureau Director FCSupt Omar Haddad, and representatives from Coast "
        "Police Office Deputy Director for Operations PMGen Tom Hale Jr.",
        [
            ("Ana L. Ruiz", "Reef Agency Director"),
            ("Mark Hill", "Joint Reef Unit RXC Commander and RXC Co-Vice Chairperson"),
            ("Omar Haddad", "Ports Bureau Director"),
            ("Tom Hale Jr.", "Coast Police Office Deputy Director for Operations"),
        ],
        "grades behind names, ranks glued before them, and the body that a post opens with",
    ),
    (
        "They were greeted by the Chairman of the RSO group on the preparation for WRF-19 Mr. A. Kuhl and the "
        "political director at Norway's fisheries ministry, Lars Hagen.",
        [
            ("A. Kuhl", "Chairman of the RSO group on the preparation for WRF-19"),
            ("Lars Hagen", "political director at Norway's fisheries ministry"),
        ],
        "a post goes on after an acronym, a number and a country",
    ),
    (
        "He met the new Ports Minister Ana Ruiz, incoming Governor Mark Hill and New Zealand Ambassador Elsa Paz, and "
        "New Telmar Fire Chief Tom Hale.",
        [
            ("Ana Ruiz", "Ports Minister"),
            ("Mark Hill", "Governor"),
            ("Elsa Paz", "New Zealand Ambassador"),
            ("Tom Hale", "New Telmar Fire Chief"),
        ],
        "that somebody has just got a post is no part of it",
    ),
    (
        "The delegation comprised Archbishop Kevin Rourke of Cashmel & Emlar; Bishop Mark Hill of Down; and Monsignor "
        "Omar Haddad, Secretary of the Reef Conference.",
        [
            ("Kevin Rourke", "Archbishop of Cashmel & Emlar"),
            ("Mark Hill", "Bishop of Down"),
            ("Omar Haddad", "Secretary of the Reef Conference"),
        ],
        "sees behind the names",
    ),
    (
        "The delegation consisted of MPs Ana Ruiz, Mark Hill, and TJ Oscar Peale III from Palau; Tom Hale from Zilkon; "
        "Elsa Paz and Omar Haddad from the Telmar Isles, and Jo Penn from New Zealand.",
        [
            ("Ana Ruiz", "MP"),
            ("Mark Hill", "MP"),
            ("TJ Oscar Peale III", "MP"),
            ("Tom Hale", "MP"),
            ("Elsa Paz", "MP"),
            ("Omar Haddad", "MP"),
            ("Jo Penn", "MP"),
        ],
        "where the people of a row are from is nobody, and no part of the post",
    ),
    (
        "These included Representatives Ana Ruiz (D-NY), chairman of the House Committee on Ports; Mark Hill (D-OH), a "
        "senior member of the House Committee on Reefs; and Omar Haddad (D-NJ) chairman of the Subcommittee on the "
        "Reefs, Civilian Security, and Trade.",
        [
            ("Ana Ruiz", "chairman of the House Committee on Ports"),
            ("Mark Hill", "senior member of the House Committee on Reefs"),
            ("Omar Haddad", "chairman of the Subcommittee on the Reefs, Civilian Security, and Trade"),
        ],
        "a post after a party's bracket goes before the seat, and has fields after commas",
    ),
    (
        "She met Representative Ana Ruiz (D-MS), chairman of the Committee on Ports and Representative Mark Hill "
        "(D-CA), chairwoman of the House Reef Committee who also leads the Reef Caucus.",
        [
            ("Ana Ruiz", "chairman of the Committee on Ports"),
            ("Mark Hill", "chairwoman of the House Reef Committee"),
        ],
        "the post after a name is not the next one's, and ends before a relative clause",
    ),
    (
        "She met Senators Ana Ruiz, chair of the Reef Committee, and Mark Hill.",
        [("Ana Ruiz", "chair of the Reef Committee"), ("Mark Hill", "Senator")],
        "who has no post of one's own still has the seat",
    ),
    (
        "Legislators in attendance included Mirka Ikhtar, Ana Ruiz, and Romna Khurd Alarm.",
        [("Mirka Ikhtar", "Legislator"), ("Ana Ruiz", "Legislator"), ("Romna Khurd Alarm", "Legislator")],
        "those in attendance, between a plural and its names",
    ),
    (
        "She hosted Lurian Director of the Central Reef Commission and Fisheries Minister Omar Haddad at 11:52 PM EDT.",
        [("Omar Haddad", "Lurian Director of the Central Reef Commission and Fisheries Minister")],
        "a second post after a body and an and, and the time of day",
    ),
    ("She met partners in Beijing, Shanghai, Hangzhou, and Seoul.", [], "a row of places that a preposition opens"),
    (
        "It was led by Omar Haddad, Secretary of Ports, and senior officials from the Reef Agency, and by President's "
        "Secretary Mr. Mark Hill.",
        [("Omar Haddad", "Secretary of Ports"), ("Mark Hill", "President's Secretary")],
        "a plural is no part of somebody's post, and a post that belongs to another",
    ),
    (
        "She met Lt. Governor Lena Okoye, FEMA Region 6 Administrator Omar Haddad and Mme Wu Qidi, Vice-Minister of "
        "Ports.",
        [
            ("Lena Okoye", "Lt. Governor"),
            ("Omar Haddad", "FEMA Region 6 Administrator"),
            ("Wu Qidi", "Vice-Minister of Ports"),
        ],
        "a short form, a number in a post, and a hyphen",
    ),
    (
        "Leaders and representatives from Anguilla, Bermuda, Montserrat, St Helena and Tristan da Cunha attended.",
        [],
        "territories",
    ),
    (
        "She met the Rt Hon Theresa May MP and Omar Haddad, MP, in May.",
        [("Theresa May", None), ("Omar Haddad", None)],
        "a month that is a surname",
    ),
    (
        "She met Charge d’Affaires a.i. Omar Haddad and C.J. Hyme, Special Agent in Charge of the Reef Bureau.",
        [
            ("Omar Haddad", "Charge d’Affaires a.i."),
            ("C.J. Hyme", "Special Agent in Charge of the Reef Bureau"),
        ],
        "ad interim in short, and initials before a surname",
    ),
    (
        "She met the chiefs of police of Salem State University, Utica, Kernersville, and High Point, and the Unit "
        "Director for the Winston Behavioral Team.",
        [],
        "a row of places after a plural post, and what a post is for after an article",
    ),
    (
        "Today Governor Omar Haddad and Mayor Lena Okoye met.",
        [("Omar Haddad", "Governor"), ("Lena Okoye", "Mayor")],
        "an adverb that opens the sentence is no part of the post",
    ),
    (
        "Divisional Commissioner Jammu, Hemant Sharda, Inspector General of Police Jammu, Mr Arun Jamal, Deputy "
        "Commissioner Jammu, Mr Rajiv Rajan, and others were present.",
        [
            ("Hemant Sharda", "Divisional Commissioner Jammu"),
            ("Arun Jamal", "Inspector General of Police Jammu"),
            ("Rajiv Rajan", "Deputy Commissioner Jammu"),
        ],
        "posts that end with their place, before the name",
    ),
    (
        "He directed the DGs of Border Security Force, Sashastra Seema Bal and Assam Rifles to submit a plan.",
        [],
        "bodies with a name's shape get no post",
    ),
    (
        "They met Commissioners for Justice Omar Haddad and for Home Affairs Lena Okoye.",
        [("Omar Haddad", "Commissioner for Justice"), ("Lena Okoye", "Commissioner for Home Affairs")],
        "a field that could be a judge's title, and one head for two fields",
    ),
    (
        "She met Deputy Chairman of the Planning Commission Omar Haddal Singh; Secretary, Department of Higher "
        "Education Lenka Okoyi; and Prime Minister Godwin Friday.",
        [
            ("Omar Haddal Singh", "Deputy Chairman of the Planning Commission"),
            ("Lenka Okoyi", "Secretary, Department of Higher Education"),
            ("Godwin Friday", "Prime Minister"),
        ],
        "a name right after a body, and a day that is a surname",
    ),
    (
        "She met Sheriff Carla Winthrop and sheriffs from Upton, Tom Green, Martin, and Howard counties.",
        [("Carla Winthrop", "Sheriff")],
        "names of counties are nobody's",
    ),
    (
        "The Minister of Justice and Solicitor General, Omar Haddad, and the Mayor and the Sheriff, Ann Lopez "
        "and Tom Berg.",
        [("Omar Haddad", "Minister of Justice and Solicitor General"), ("Ann Lopez", "Mayor"), ("Tom Berg", "Sheriff")],
        "two posts of one person, and two posts of two",
    ),
    (
        "It was attended by President & CEO Carla Winthrop, Secretary Industries & Trade Mr. Omar Haddad, and "
        "Secretary Finance, NWP Mr. Peter Lund.",
        [
            ("Carla Winthrop", "President & CEO"),
            ("Omar Haddad", "Secretary Industries & Trade"),
            ("Peter Lund", "Secretary Finance, NWP"),
        ],
        "a post without a preposition, and two bare posts of one person",
    ),
    (
        "Ms. Diane Prince, Envoy to the Islands, and Mr. Omar Haddad came.",
        [("Diane Prince", "Envoy to the Islands"), ("Omar Haddad", None)],
        "a post after a title and a given name is a surname",
    ),
    (
        "Zamfara Governor Omar Haddad and Trade Minister Lena Okoye met.",
        [("Omar Haddad", "Zamfara Governor"), ("Lena Okoye", "Trade Minister")],
        "the place before a post is part of it, also where the sentence begins",
    ),
    (
        "Attending were Carla Winthrop, managing director of Reef Works, and economist Omar Haddad.",
        [("Carla Winthrop", "managing director of Reef Works"), ("Omar Haddad", "economist")],
        "a post that touches each of two names goes to each",
    ),
    (
        "Attending were Deputy Energy Secretary Carla Winthrop, Ambassador-designate Omar Haddad "
        "and Trade Minister Lena Okoye.",
        [
            ("Carla Winthrop", "Deputy Energy Secretary"),
            ("Omar Haddad", "Ambassador-designate"),
            ("Lena Okoye", "Trade Minister"),
        ],
        "posts right before names, parted by commas",
    ),
    (
        "She met with Peter Lund, Director of the Fisheries Board; and Ana Correia, Chief of Staff to the Minister.",
        [("Peter Lund", "Director of the Fisheries Board"), ("Ana Correia", "Chief of Staff to the Minister")],
        "name, post; a post that names another holder",
    ),
    (
        "Norway was represented by the Ministers for Trade, Nils Berg; Energy, Kari Moen; and the Interior, Ola Dahl.",
        [
            ("Nils Berg", "Minister for Trade"),
            ("Kari Moen", "Minister for Energy"),
            ("Ola Dahl", "Minister for the Interior"),
        ],
        "one plural head for several",
    ),
    (
        "Katherine Boyle, Special Assistant to President Marsh and Senior Director for Ports, attended.",
        [("Katherine Boyle", "Special Assistant to President Marsh and Senior Director for Ports")],
        "the president only completes a post",
    ),
    (
        "The Minister of Shipping, Shri B. K. Deshmukh, chaired the meeting.",
        [("B. K. Deshmukh", "Minister of Shipping")],
        "initials, and a courtesy title apart",
    ),
    (
        "Lloyd J. Harmon III, Ferdinand Reyes, Jr. and Ngozi Adeleke-Brown met Kofi Mensah-Tutu.",
        [
            ("Lloyd J. Harmon III", None),
            ("Ferdinand Reyes, Jr.", None),
            ("Ngozi Adeleke-Brown", None),
            ("Kofi Mensah-Tutu", None),
        ],
        "suffixes, hyphens, initials",
    ),
    (
        "They gathered at the Kwame Boateng Conference Hall with Mayor Ruth Osei.",
        [("Ruth Osei", "Mayor")],
        "a hall named after somebody is nobody",
    ),
    (
        "They were Ana Kempers Ambassador of Norway to Chile and Daniel Thorne Second Secretary, Norwegian Embassy.",
        [("Ana Kempers", "Ambassador of Norway to Chile"), ("Daniel Thorne", "Second Secretary")],
        "a post right after a name, without a comma",
    ),
    (
        "The side was led by Dean Foster, Senior Official, and Dr. Dean Marsh-Hope.",
        [("Dean Foster", "Senior Official"), ("Dean Marsh-Hope", None)],
        "a given name that is a post too",
    ),
    (
        "The delegation was led by Vani Rao, Joint Secretary (East and Southern Asia) in the Ministry of Defence.",
        [("Vani Rao", "Joint Secretary (East and Southern Asia) in the Ministry of Defence")],
        "what a post is for, in a bracket",
    ),
    (
        "Acme chairman Mark Rowe, Balder Ridge chief executive Leo Quinn and housing minister Ruth Osei took part.",
        [
            ("Mark Rowe", "Acme chairman"),
            ("Leo Quinn", "Balder Ridge chief executive"),
            ("Ruth Osei", "housing minister"),
        ],
        "a company before a post goes on the post",
    ),
    (
        "He met Minister of Industry, Mines and Trade and Co-Chair of the Ports Commission, Reza Amini.",
        [("Reza Amini", "Minister of Industry, Mines and Trade and Co-Chair of the Ports Commission")],
        "two posts of one person, the first with commas",
    ),
    (
        "It was represented by its Chairperson, Governor Omar Wafula, and Mayor-elect Ruth Osei.",
        [("Omar Wafula", "Chairperson"), ("Ruth Osei", "Mayor-elect")],
        "a title before the name gives way to the post",
    ),
    (
        "She met with the Deputy Director of the Ministry of Trade of Norway, Kari ter Haar.",
        [("Kari ter Haar", "Deputy Director of the Ministry of Trade of Norway")],
        "a Dutch particle",
    ),
    (
        'They met at the Conrad Hotel with Sheriff Wm. "Bill" Sorensen III.',
        [('Wm. "Bill" Sorensen III', "Sheriff")],
        "a hotel, and a nickname",
    ),
    (
        "The Chairman of the Committee, Gen. Petr KAVEL, and Mr. Ushim KORBI met the Director, James TOGGO.",
        [("Petr KAVEL", "Chairman of the Committee"), ("Ushim KORBI", None), ("James TOGGO", "Director")],
        "a surname in capitals after a given name in small letters",
    ),
    (
        "The Foreign Secretary the Rt. Hon Lord David Hobley and Defence Secretary the Rt. Hon. Ann Tapley MP met.",
        [("David Hobley", "Foreign Secretary"), ("Ann Tapley", "Defence Secretary")],
        "the dot of an honorific ends no sentence",
    ),
    (
        "The Military Secretary Major General SM Samim Zolder and Secretary Md. Wahid Korim were present.",
        [("SM Samim Zolder", "Military Secretary"), ("Md. Wahid Korim", "Secretary")],
        "initials after a rank, and a short given name with a dot",
    ),
    (
        "Ts.Sukhmolor, the Ambassador of Mongolia to Chile, and B.Ganmolor, the Minister of Justice, met.",
        [("Ts.Sukhmolor", "Ambassador of Mongolia to Chile"), ("B.Ganmolor", "Minister of Justice")],
        "an initial of two letters that touches the surname",
    ),
    (
        "Manuel Agosti, Angola's external affairs minister and Gil Malar, DR Congo's public works minister, met.",
        [
            ("Manuel Agosti", "Angola's external affairs minister"),
            ("Gil Malar", "DR Congo's public works minister"),
        ],
        "a field of two words in small letters",
    ),
    (
        "Ms Ann Norka, Coordinating Director/Political and Economic, met Mr Moi Lemos.",
        [("Ann Norka", "Coordinating Director/Political and Economic"), ("Moi Lemos", None)],
        "what a post is for after a stroke",
    ),
    (
        "Prime Minister Dr the Hon. Calder Rowe met the Minister of Tourism, Senator the Hon Nell Browder.",
        [("Calder Rowe", "Prime Minister"), ("Nell Browder", "Minister of Tourism")],
        "titles before the article of a courtesy",
    ),
    (
        "Federal Minister for Finance and Revenue Senator Calder Rowe, Minister of State for Railways Senator Omar "
        "Pask and Foreign Minister Senator Nell Browder met the Adviser to Senator Ada Moss, Tom Sills.",
        [
            ("Calder Rowe", "Federal Minister for Finance and Revenue"),
            ("Omar Pask", "Minister of State for Railways"),
            ("Nell Browder", "Foreign Minister"),
            ("Tom Sills", "Adviser to Senator Ada Moss"),
        ],
        "a minister's seat in a house is a title, an adviser's senator is another",
    ),
    (
        "Attorney General and Minister of Legal Affairs Nell Browder met Tánaiste and Minister for Trade Omar Pask.",
        [
            ("Nell Browder", "Attorney General and Minister of Legal Affairs"),
            ("Omar Pask", "Tánaiste and Minister for Trade"),
        ],
        "two posts of one person, the first a bare one",
    ),
    (
        "Deputy Prime Minister/Foreign Minister Senator Calder Rowe and Managing Director/CEO Omar Pask met Nell "
        "Browder, Director/CEO of Ulst Bank.",
        [
            ("Calder Rowe", "Deputy Prime Minister/Foreign Minister"),
            ("Omar Pask", "Managing Director/CEO"),
            ("Nell Browder", "Director/CEO of Ulst Bank"),
        ],
        "posts that a stroke joins",
    ),
    (
        "Interior CS Calder Rowe, deputy CMs Nell Browder and Omar Pask, and SAPM on Ports Ada Moss met PM Tom Sills "
        "at 5 PM.",
        [
            ("Calder Rowe", "Interior CS"),
            ("Nell Browder", "deputy CM"),
            ("Omar Pask", "deputy CM"),
            ("Ada Moss", "SAPM on Ports"),
            ("Tom Sills", "PM"),
        ],
        "posts of a few capitals, and the time of day",
    ),
    (
        "The roundtable was hosted by state Reps. Nell Browder and Omar Pask and Sens. Ada Moss (D-Vt.) and Tom Sills.",
        [("Nell Browder", "state Rep."), ("Omar Pask", "state Rep."), ("Ada Moss", "Sen."), ("Tom Sills", "Sen.")],
        "plurals of titles cut short",
    ),
    (
        "Present were the Directors in charge of Ports in the persons of Mr Calder Rowe and Mrs Nell Browder, and the "
        "mayor of Telmar, in the person of Omar Pask.",
        [
            ("Calder Rowe", "Director in charge of Ports"),
            ("Nell Browder", "Director in charge of Ports"),
            ("Omar Pask", "mayor of Telmar"),
        ],
        "words that say who holds a post",
    ),
    (
        "The Vasko Regional Minister, Calder Rowe, met Deputy Director, Planning Unit, Major (Ret'd) Omar Pask and "
        "Nell Browder, Secretary of the Teachers' Union.",
        [
            ("Calder Rowe", "Vasko Regional Minister"),
            ("Omar Pask", "Deputy Director, Planning Unit"),
            ("Nell Browder", "Secretary of the Teachers' Union"),
        ],
        "a region before a post, a union's apostrophe, and a rank with a bracket",
    ),
    (
        "Recently Vasko Mayor Nell Browder met Omar Pask.",
        [("Nell Browder", "Vasko Mayor"), ("Omar Pask", None)],
        "an adverb that opens a sentence before a place",
    ),
    (
        "Calder Rowe, Secretary for Division of Infrastructure, Quarries and Urban Development",
        [("Calder Rowe", "Secretary for Division of Infrastructure, Quarries and Urban Development")],
        "fields of a post up to the end of its line",
    ),
    (
        "Minister of Tourism, Culture and the Arts, Senator the Hon Nell Browder",
        [("Nell Browder", "Minister of Tourism, Culture and the Arts")],
        "fields of a post before a seat that is a title",
    ),
    (
        "Omar Pask met the divisional manager of Ports, Ada Moss.",
        [("Omar Pask", None), ("Ada Moss", "divisional manager of Ports")],
        "a post that opens with a small adjective",
    ),
    (
        "Mr Calder Rowe, Senior Counsellor / Head of Chancery and Mr Omar Pask, Director of Ports and Hon. Dr. Ada "
        "Moss met.",
        [
            ("Calder Rowe", "Senior Counsellor / Head of Chancery"),
            ("Omar Pask", "Director of Ports"),
            ("Ada Moss", None),
        ],
        "a title after a post and a conjunction opens the next item",
    ),
    (
        "The Governor of Telmar, His Excellency, Engr. Omar Pask, met the Head of Mission, Her Excellency Ambassador "
        "Dr. Ada Moss, and the Emir of Vasko, His Royal Highness, Sani Zubair III.",
        [
            ("Omar Pask", "Governor of Telmar"),
            ("Ada Moss", "Head of Mission"),
            ("Sani Zubair III", "Emir of Vasko"),
        ],
        "courtesies between a post and a name",
    ),
    (
        "Calder Rowe MON mni, Mayor of Telmar, met Director Omar Pask, Esq, traders, Senator Tom Sills, officials of "
        "the State, and others.",
        [("Calder Rowe", "Mayor of Telmar"), ("Omar Pask", "Director"), ("Tom Sills", "Senator")],
        "small letters after a name, and officials who are not named",
    ),
    (
        "The meeting was attended by the chair of the Ports Board, SAPM Calder Rowe, Commissioner/Secretary, Revenue, "
        "Ann Dow and MNA Omar Pask.",
        [("Calder Rowe", "SAPM"), ("Ann Dow", "Commissioner/Secretary, Revenue"), ("Omar Pask", "MNA")],
        "a post of capitals is no title of the post before it",
    ),
    (
        "Prime Minister the Most Hon. Calder Rowe met the Hon. Omar P. Pask, M.P., Minister of Ports; Ada Moss, Q.C., "
        "Attorney General; the Most Rev. Tom Sills, Archbishop of Telmar; and Minister J.P. Nair.",
        [
            ("Calder Rowe", "Prime Minister"),
            ("Omar P. Pask", "Minister of Ports"),
            ("Ada Moss", "Attorney General"),
            ("Tom Sills", "Archbishop of Telmar"),
            ("J.P. Nair", "Minister"),
        ],
        "letters with dots after a name, and the most honourable",
    ),
    (
        "The High Commissioner of Sri Lanka to India Milo Morag met the Foreign Secretary of India Shri Harsh Ventur.",
        [
            ("Milo Morag", "High Commissioner of Sri Lanka to India"),
            ("Harsh Ventur", "Foreign Secretary of India"),
        ],
        "a country that is a given name too ends a post before a whole name or a title",
    ),
    (
        "Omar Pask, Minister of Ports, and Presidential Adviser, Mr. Calder Rowe met Ada Moss, Minister of Health, and "
        "Minister of Trade, Tom Sills, Director of Mines.",
        [
            ("Omar Pask", "Minister of Ports"),
            ("Calder Rowe", "Presidential Adviser"),
            ("Ada Moss", "Minister of Health, and Minister of Trade"),
            ("Tom Sills", "Director of Mines"),
        ],
        "a comma before and parts the posts of two people, unless the second has one after the name",
    ),
    (
        "The group included Senators Omar Pask from Ohio and Ada Moss, from Oregon, and Representatives Tom Sills, "
        "from Maine, and Bev Dowd, from Utah.",
        [
            ("Omar Pask", "Senator"),
            ("Ada Moss", "Senator"),
            ("Tom Sills", "Representative"),
            ("Bev Dowd", "Representative"),
        ],
        "where somebody is from between commas is no part of the next one's post",
    ),
    (
        "Secretary General Dr. Calder Rowe met Director General Hon. Ada Moss, Deputy Secretary General Mr. Omar Pask, "
        "Brigadier General Dr. Tom Sills and Health Minister Professor Nell Browder.",
        [
            ("Calder Rowe", "Secretary General"),
            ("Ada Moss", "Director General"),
            ("Omar Pask", "Deputy Secretary General"),
            ("Tom Sills", None),
            ("Nell Browder", "Health Minister"),
        ],
        "general ends a post also before a title, and a rank where it is one",
    ),
    (
        "Foreign Affairs and Trade Minister Ambassador Calder Rowe handed over the Council Chair to Dr Omar Pask, "
        "Permanent Secretary of Ports, and the chairmanship to Telmar Minister Ada Moss.",
        [
            ("Calder Rowe", "Foreign Affairs and Trade Minister"),
            ("Omar Pask", "Permanent Secretary of Ports"),
            ("Ada Moss", "Telmar Minister"),
        ],
        "a title between minister and name, and a chair that is handed on",
    ),
    (
        "Mr Omar Pask (Chief Executive), Cr Ada Moss (Chair) and Ms Nell Browder (Roads and Transport Manager) met Crs "
        "Calder Rowe and Tom Sills.",
        [
            ("Omar Pask", "Chief Executive"),
            ("Ada Moss", "Chair"),
            ("Nell Browder", "Roads and Transport Manager"),
            ("Calder Rowe", "Cr"),
            ("Tom Sills", "Cr"),
        ],
        "fields before a post in a bracket, and councillors by their title",
    ),
    (
        "His Highness Sheikh Salem Pask, Deputy Ruler of Ajman, received His Royal Highness Prince Omar Moss, Minister "
        "of Ports, and the Grand Sheikh of Al-Azhar, Tom Sills.",
        [
            ("Salem Pask", "Deputy Ruler of Ajman"),
            ("Omar Moss", "Minister of Ports"),
            ("Tom Sills", "Grand Sheikh of Al-Azhar"),
        ],
        "highnesses and sheikhs are titles, and what stands behind the name is the post",
    ),
    (
        "Trade Minister Omar Pask received Ada Moss, Secretary of Health and Ports on 3 March 2022, Tom Sills, "
        "Mayor of Ulst on Monday and Nell Browder, Adviser on 2030 Agenda.",
        [
            ("Omar Pask", "Trade Minister"),
            ("Ada Moss", "Secretary of Health and Ports"),
            ("Tom Sills", "Mayor of Ulst"),
            ("Nell Browder", "Adviser on 2030 Agenda"),
        ],
        "the day is no part of the post before it",
    ),
    (
        "The Special Representative of the United Nations Secretary-General for Mali, Omar Pask, and the Envoy of the "
        "African Union Chairperson, Ada Moss, met the Adviser to the USAID Administrator, Tom Sills.",
        [
            ("Omar Pask", "Special Representative of the United Nations Secretary-General for Mali"),
            ("Ada Moss", "Envoy of the African Union Chairperson"),
            ("Tom Sills", "Adviser to the USAID Administrator"),
        ],
        "a body's head inside another's post, with what the first is for",
    ),
    (
        "On the 2nd Vice President Omar Pask received Ada Moss, 1st Vice President of the Ports Board, and 3rd Deputy "
        "Mayor Tom Sills.",
        [
            ("Omar Pask", "Vice President"),
            ("Ada Moss", "1st Vice President of the Ports Board"),
            ("Tom Sills", "3rd Deputy Mayor"),
        ],
        "the number of a deputy goes on the post, and the day of a month does not",
    ),
    (
        "The chairman met Group Capt HS Pask, Capt. RT Moss, Mr AB Sills and Group Captain VK Browder.",
        [("HS Pask", None), ("RT Moss", None), ("AB Sills", None), ("VK Browder", None)],
        "two initials without dots after a title or rank, and a group captain is no group",
    ),
]


def found(text: str, lang: str) -> list[tuple[str, str | None]]:
    lexicon = words(lang)
    (sentence,) = sentences(text, lexicon)
    sentence = replace(sentence, tokens=mend_marks(sentence.tokens, lexicon))
    bodies = [(b.start, b.end) for b in find_agencies(text, lang)]
    people, _, _ = find_people(sentence, text, bodies, lexicon)
    return [(p.text, p.role) for p in people if not p.nested and p.rule != "namesake"]


@pytest.mark.parametrize(("text", "expected", "proves"), SPANISH, ids=[row[2] for row in SPANISH])
def test_spanish(text, expected, proves):
    assert found(text, "es") == expected


@pytest.mark.parametrize(("text", "expected", "proves"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english(text, expected, proves):
    assert found(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Permanent Secretary Norah binti Pengiran Haji Saleh met Director Osman bin Haji Karim.",
            [("Norah binti Pengiran Haji Saleh", "Permanent Secretary"), ("Osman bin Haji Karim", "Director")],
        ),
        (
            "Minister of Finance II Johari Ghazali met Erwin Tibbs, Minister of Foreign Affairs II, on Tuesday.",
            [("Johari Ghazali", "Minister of Finance II"), ("Erwin Tibbs", "Minister of Foreign Affairs II")],
        ),
    ],
    ids=["a title after binti or bin belongs to the father", "a numeral ends a post and names nobody"],
)
def test_titles_inside_names_and_numerals_after_posts(text, expected):
    assert found(text, "en") == expected
