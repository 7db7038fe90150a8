"""Posts that people take from the words before their row: a document, each attendee's post, what the row proves."""

from __future__ import annotations

import hashlib

import pytest
from rooms import posts

from graph.model import Document
from loaders.extract import extract

ROWS = [
    (
        "es",
        "Los ministros de Faros Mayores, Rosa Villa, de Colombia, y Elmer Sosa, de Perú, se reunieron en Lima.",
        {"Rosa Villa": "ministra de Faros Mayores de Colombia", "Elmer Sosa": "ministro de Faros Mayores de Perú"},
        "each one's country after the name, and the verb after the last",
    ),
    (
        "es",
        "Los viceministros de Faros de Perú y de Colombia, Tom Hale y Aki Mori, se reunieron en Lima.",
        {"Tom Hale": "viceministro de Faros de Perú", "Aki Mori": "viceministro de Faros de Colombia"},
        "one field of two countries",
    ),
    (
        "es",
        "La alcaldesa Luz Mora recibió a los primeros ministros de Canadá, Tom Hale, y de Japón, Aki Mori.",
        {"Luz Mora": "alcaldesa", "Tom Hale": "primer ministro de Canadá", "Aki Mori": "primer ministro de Japón"},
        "a plural of two words",
    ),
    (
        "es",
        "El presidente Hugo Sosa llegó a Quito.\n\nHugo Sosa recibió en el Palacio a su par de Chile, Luis Peña.",
        {"Hugo Sosa": "presidente", "Luis Peña": "presidente de Chile"},
        "a counterpart of somebody whose post was said before",
    ),
    (
        "en",
        "Mexican Govs. Omar Haddad of Sonora and Lena Okoye of Baja California met Mayor Ruth Osei of the Council.",
        {"Omar Haddad": "Gov. of Sonora", "Lena Okoye": "Gov. of Baja California", "Ruth Osei": "Mayor"},
        "the places of governors behind their names",
    ),
    (
        "en",
        "The Inspector General of Police (IGP) of Peru, Dr Omar Haddad, met his Ghanaian counterpart, Dr Kofi Mensah.",
        {"Omar Haddad": "Inspector General of Police (IGP) of Peru", "Kofi Mensah": "Inspector General of Police"},
        "a counterpart without the acronym and the country of the other's post",
    ),
    (
        "en",
        "The Attorney-General, Senator the Hon Lena Okoye, met UN Secretary-General Omar Haddad in Oslo.",
        {"Lena Okoye": "Attorney-General", "Omar Haddad": "UN Secretary-General"},
        "a seat that is a title beside a post, and a post of the United Nations",
    ),
    (
        "en",
        "They met in Oslo on Monday. The mayors met with Utah's Rep. Lena Okoye and with Gov. Mark Hill.",
        {"Lena Okoye": "Utah's Rep.", "Mark Hill": "Gov."},
        "whose a seat is",
    ),
    (
        "en",
        "Four governors, led by Gov. Carla Winthrop, took part in the session in Oslo, including Omar Haddad (Utah), "
        "Lena Okoye (Ohio), and Mark Hill (Iowa).",
        {"Carla Winthrop": "Gov.", "Omar Haddad": "governor", "Lena Okoye": "governor", "Mark Hill": "governor"},
        "places in brackets under a plural post",
    ),
    (
        "en",
        "The meeting in Oslo was attended by Salem Governor Carla Winthrop, Omar Haddad (Utican), Lena Okoye (Kisum), "
        "Mark Hill (Bomett) and Ann Lopez (Kericha).",
        {
            "Carla Winthrop": "Salem Governor",
            "Omar Haddad": "Governor",
            "Lena Okoye": "Governor",
            "Mark Hill": "Governor",
            "Ann Lopez": "Governor",
        },
        "a row joins the holder of a post of one place",
    ),
    (
        "es",
        "Cuatro viceprefectas se reunieron en Cuenca.\n\nAna Ruiz Gil, de Bolívar; Elsa Paz Sol, de Loja; Inés Barrón "
        "Paz, de El Oro; y Luz Mena Gil, de Tarpuy fueron las asistentes al encuentro.",
        {
            "Ana Ruiz Gil": "viceprefecta de Bolívar",
            "Elsa Paz Sol": "viceprefecta de Loja",
            "Inés Barrón Paz": "viceprefecta de El Oro",
            "Luz Mena Gil": "viceprefecta de Tarpuy",
        },
        "a plural post in the sentence before",
    ),
    (
        "es",
        "El ministro Julio Arce se reunió con integrantes del Consejo de Gobernadores; Ana Ruiz de Concepción, Hugo "
        "Peralta de Misiones, Luis Sosa de Guarambí y Saúl Meza de San Pedro.",
        {
            "Julio Arce": "ministro",
            "Ana Ruiz": "gobernadora de Concepción",
            "Hugo Peralta": "gobernador de Misiones",
            "Luis Sosa": "gobernador de Guarambí",
            "Saúl Meza": "gobernador de San Pedro",
        },
        "places that look like parts of the names",
    ),
    (
        "es",
        "Participaron en la reunión los diputados Ana Ruiz Gil y Elsa Paz Sol de MS; Hugo Peralta Gil y Luis Sosa Paz "
        "del PRX; así como Inés Barrón Paz por FG.",
        {
            "Ana Ruiz Gil": "diputada",
            "Elsa Paz Sol": "diputada",
            "Hugo Peralta Gil": "diputado",
            "Luis Sosa Paz": "diputado",
            "Inés Barrón Paz": "diputada",
        },
        "whoever has a party after the name sits too",
    ),
    (
        "es",
        "El gobernador Julio Arce encabezó la charla.\n\nEn la reunión participaron el anfitrión y sus pares de Salta, "
        "Hugo Peralta; de Jujuy, Luis Sosa; y de Chubut, Ana Ruiz.",
        {
            "Julio Arce": "gobernador",
            "Hugo Peralta": "gobernador de Salta",
            "Luis Sosa": "gobernador de Jujuy",
            "Ana Ruiz": "gobernadora de Chubut",
        },
        "peers of somebody named in the sentence before",
    ),
    (
        "en",
        "The roundtable in Oslo was attended by U.S. Attorney Omar Haddad and the Minister for Food, Climate and "
        "Transport, Lena Okoye MP.",
        {"Omar Haddad": "U.S. Attorney", "Lena Okoye": "Minister for Food, Climate and Transport"},
        "a post that keeps its country, and one of three fields",
    ),
    (
        "es",
        "La intendenta de Arica y Parinacota, Ana Ruiz Gil, se reunió con los ministros de Trabajo, Daniel\nSantos, y "
        "de Gobierno, Luis Sosa Paz, en la capital.",
        {
            "Ana Ruiz Gil": "intendenta de Arica y Parinacota",
            "Daniel Santos": "ministro de Trabajo",
            "Luis Sosa Paz": "ministro de Gobierno",
        },
        "a place of two names, and a name that a line breaks",
    ),
    (
        "en",
        "U.S. Senator Dana Moll made a farewell call on President Omar Haddad in Oslo on Monday.",
        {"Dana Moll": "U.S. Senator", "Omar Haddad": "President"},
        "a seat that a country's states have too, and a call that takes leave",
    ),
]


@pytest.mark.parametrize(("lang", "text", "posts", "proves"), ROWS, ids=[row[3] for row in ROWS])
def test_posts_of_a_row(lang: str, text: str, posts: dict[str, str], proves: str) -> None:
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="made.txt", text=text, lang=lang)
    report = extract(document)
    assert {a.name: a.role for m in report.meetings for a in m.attendees} == posts, proves


def test_ministers_with_their_fields_behind_their_names() -> None:
    row = "Óscar Vero de Energía y Minas, Nela Parede de Desarrollo Agrario y Riego y Carla Urtego de Cultura"
    fields = {
        "Óscar Vero": "ministro de Energía y Minas",
        "Nela Parede": "ministra de Desarrollo Agrario y Riego",
        "Carla Urtego": "ministra de Cultura",
    }
    assert posts(f"Los ministros {row} abrieron una mesa de diálogo.", "es") == fields
    assert posts(f"Tres ministros llegaron a Guano. {row} abrieron una mesa de diálogo.", "es") == fields
