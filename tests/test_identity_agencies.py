"""Which names are one public body: known ones by the authority file, others by all that their names say."""

from __future__ import annotations

import pytest

from graph.identity.agencies import compare_agencies, compare_unknown, embassy, identify
from graph.identity.concepts import meaning
from graph.identity.posts import compare_posts, gender, heads_country, held_by_one

# Names of bodies that the authority file knows: (name, country, id).
KNOWN = [
    ("Secretaría de Relaciones Exteriores", "MX", "mx-sre"),
    ("SRE", "MX", "mx-sre"),
    ("la cancillería", "MX", "mx-sre"),
    ("Mexican Navy Secretariat", "MX", "mx-semar"),
    ("National Institute for Migration (INM)", "MX", "mx-inm"),
    ("National Drug Control Policy", "US", "us-ondcp"),
    ("Department of State", "US", "us-state"),
    ("Department of Public Safety", "US", None),  # a state's, not Homeland Security
    ("Tribunal Electoral", "MX", None),  # generic, and of another kind than the electoral institute
    ("Comisión de Asuntos Lunares", "MX", None),
    ("SRE", None, "mx-sre"),  # one body of all countries
    ("Ministerio de Salud", None, None),  # many
]


@pytest.mark.parametrize(("name", "country", "body"), KNOWN, ids=[f"{row[0]} {row[1]}" for row in KNOWN])
def test_identify(name: str, country: str | None, body: str | None) -> None:
    assert identify(name, country) == body


# Two names, two countries, the verdict; what the row proves.
PAIRS = [
    ("Secretaría de Gobernación", "MX", "Interior Ministry", "MX", "same", "translated"),
    ("Secretaría de Gobernación", "MX", "Department of the Interior", "US", "different", "two countries"),
    ("Secretaría de Gobernación", "MX", "Secretaría General de Gobierno", "MX", "different", "a state's body"),
    ("Instituto de Nubes", "MX", "Instituto de Nubes", "CL", "different", "same words, two countries"),
    ("Instituto Nacional de Nubes", "PY", "Instituto Nacional de Nubes", "PY", "same", "same words"),
    ("Ministerio de Puertos y Canales", "PY", "Ministry of Ports and Canals", "PY", "same", "all concepts agree"),
    ("Autoridad Nacional de Cuencas", "PY", "National Basin Authority", "PY", "same", "kind last in English"),
    ("Subsecretaría de Pesca", "PY", "Ministry of Fisheries", "PY", "different", "a rank below"),
    ("Dirección General de Pesca", "PY", "Ministerio de Pesca", "PY", "different", "a part of it"),
    ("Comisión del Agua de Jalisco", "MX", "Comisión del Agua de Sonora", "MX", "different", "two states"),
    ("Comisión Estatal del Agua", "MX", "Comisión Nacional del Agua", "MX", "different", "two levels"),
    ("Comisión del Agua del Estado de Jalisco", "MX", "Jalisco Water Commission", "MX", "same", "a named state"),
    ("Ministerio de Pesca", "PY", "Ministerio de Pesca y Puertos", "PY", "review", "one says more"),
    ("Ministerio de Pesca", "PY", "Instituto de Pesca", "PY", "different", "two kinds"),
    ("Ministerio de Seguridad", "BO", "Ministerio de Seguridad Social", "BO", "different", "a longer notion"),
    ("DGNC", "PY", "Dirección General de Navegación y Canales", "PY", "same", "initials"),
    ("DNC", "PY", "Dirección de Navegación y Canales", "PY", "review", "three initials fit many"),
    ("Instituto de Nubes (INU)", "PY", "INU", "PY", "same", "acronym in brackets"),
    ("Instituto de Ptesiología", "PY", "Institute of Ptesiology", "PY", "same", "unknown cognates"),
    ("Instituto de Ptesiología", "PY", "Instituto de Zumología", "PY", "different", "unknown words differ"),
    ("Embajada de Chile en Perú", "CL", "Chilean Embassy in Lima", "CL", "same", "capital for host"),
    ("Embajada de Chile en Perú", "CL", "Embajada de Perú en Chile", "PE", "different", "turned round"),
    ("Embajada de Chile en Perú", "CL", "Embajada de Chile en Bolivia", "CL", "different", "two hosts"),
    ("Embajada de Chile", "CL", "Embajada de Chile en Perú", "CL", "review", "host not named"),
    ("Embajada de Chile en Perú", "CL", "Ministerio de Defensa", "CL", "different", "an embassy and a ministry"),
    ("Consulado de Chile en Zuramérica", "CL", "Chilean Consulate in Zuramerica", "CL", "same", "city of a consulate"),
    ("Consulado de Chile en Zuramérica", "CL", "Consulado de Chile en Nublia", "CL", "different", "two cities"),
    ("Procuraduría General de la República", "MX", "FGR", "MX", "review", "predecessor"),
    ("Unidad de Inteligencia Financiera", "MX", "SHCP", "MX", "different", "a body and its parent"),
    ("Instituto de Nubes", None, "Instituto de Nubes", "PY", "review", "country not known"),
]  # fmt: skip


@pytest.mark.parametrize(("a", "ca", "b", "cb", "verdict", "why"), PAIRS, ids=[row[5] for row in PAIRS])
def test_pairs(a: str, ca: str | None, b: str, cb: str | None, verdict: str, why: str) -> None:
    found = compare_agencies(a, ca, b, cb)
    assert found.verdict == verdict, found
    assert found.evidence and compare_agencies(b, cb, a, ca).verdict == verdict


def test_national_security_is_three_things() -> None:
    names = ["Consejo de Seguridad Nacional", "Departamento de Seguridad Nacional", "Ministerio de Seguridad Pública"]
    found = {compare_unknown(a, b, "PY").verdict for place, a in enumerate(names) for b in names[place + 1 :]}
    assert found == {"different"}


def test_embassy_has_a_sender_and_a_host() -> None:
    assert embassy("U.S. Embassy Mexico City", "US") == embassy("Embajada de Estados Unidos en México", "US")
    assert embassy("Embajada en Lima", "CL") == embassy("Embajada de Chile en Perú", None)
    assert embassy("Ministerio de Pesca", "CL") is None


def test_words_that_no_list_knows_are_kept() -> None:
    said = meaning("Instituto Nacional de Zumología Aplicada")
    assert said.head == "institute" and said.levels == {"national"} and len(said.rest) == 2


# Two posts, what they are to each other; what the row proves.
POSTS = [
    ("canciller", "Foreign Minister", "same", "one word for two"),
    ("secretaria de Relaciones Exteriores", "Foreign Secretary", "same", "translated"),
    ("subsecretario de Pesca", "Undersecretary for Fisheries", "same", "rank below"),
    ("Deputy Fisheries Minister", "viceministra de Pesca", "same", "rank below, words apart"),
    ("subsecretario de Pesca", "secretario de Pesca", "other", "two ranks"),
    ("directora de Aduanas", "Director of Customs", "same", "gender"),
    ("directora de Aduanas", "directora de Puertos", "other", "two domains"),
    ("Secretary", "Secretary of Fisheries", "like", "one says less"),
    ("Acting Secretary of Fisheries", "secretario de Pesca", "same", "acting"),
    ("gobernador de Jalisco", "Governor of Jalisco", "same", "place"),
    ("gobernador de Jalisco", "gobernador de Sonora", "other", "two places"),
    ("embajador de Chile en Perú", "Chilean Ambassador to Peru", "same", "two countries"),
    ("asesor especial", "Special Advisor", "same", "adviser"),
    (
        "titular del Instituto Nacional de Migración",
        "head of the National Migration Institute",
        "same",
        "head of a body",
    ),
    ("titular del INM", "jefa del Instituto Nacional de Migración", "same", "head of a body by its acronym"),
    ("titular de la Secretaría de Marina", "secretario de Marina", "same", "head of a body, and its head's title"),
    ("titular de la SRE", "canciller", "same", "head of a body, and its head's other title"),
    ("titular del INM", "titular del SAT", "other", "heads of two bodies"),
    ("zumólogo mayor", "Chief Zumologist", "other", "unknown"),
]


@pytest.mark.parametrize(("a", "b", "relation", "why"), POSTS, ids=[row[3] for row in POSTS])
def test_posts(a: str, b: str, relation: str, why: str) -> None:
    assert compare_posts(a, b, "MX") == compare_posts(b, a, "MX") == relation


def test_posts_that_one_person_holds() -> None:
    assert held_by_one("presidenta") and held_by_one("Foreign Secretary") and not held_by_one("senadora")
    assert heads_country("President of Chile", "CL") and heads_country("presidente de la República", "CL")
    assert not heads_country("president of the Senate", "CL") and not heads_country("presidente municipal", "CL")
    assert (gender("presidenta"), gender("presidente"), gender("President"), gender("")) == ("f", "m", "", "")
