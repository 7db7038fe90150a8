"""Names and posts in one sentence: each row is a text, who is found with which post, and what the row proves."""

from __future__ import annotations

import pytest

from loaders.agencies import find_agencies
from loaders.find.people import find_people
from loaders.segment import sentences
from loaders.words import words

SPANISH = [
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
]

ENGLISH = [
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
]


def found(text: str, lang: str) -> list[tuple[str, str | None]]:
    lexicon = words(lang)
    (sentence,) = sentences(text, lexicon)
    bodies = [(b.start, b.end) for b in find_agencies(text, lang)]
    people, _, _ = find_people(sentence, text, bodies, lexicon)
    return [(p.text, p.role) for p in people if not p.nested and p.rule != "namesake"]


@pytest.mark.parametrize(("text", "expected", "proves"), SPANISH, ids=[row[2] for row in SPANISH])
def test_spanish(text, expected, proves):
    assert found(text, "es") == expected


@pytest.mark.parametrize(("text", "expected", "proves"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english(text, expected, proves):
    assert found(text, "en") == expected
