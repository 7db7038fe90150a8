"""How far the name of a body goes: its fields, what stands before its head, a known name that opens a longer one."""

from __future__ import annotations

import pytest

from loaders.agencies import find_agencies

ES = [
    ("la Secretaría Nacional del Agua (Senagua), y Senagua", ["Secretaría Nacional del Agua"] * 2),
    ("la Secretaría de Mares y Costas (MiMar+), y MiMar", ["Secretaría de Mares y Costas"] * 2),
    ("la Dirección Regional de Boyas (Cusco), y Cusco", ["Dirección Regional de Boyas"]),
    (
        "el Instituto Electoral y de Participación Vecinal del Estado de Olmar (IEPV) recibió",
        ["Instituto Electoral y de Participación Vecinal del Estado de Olmar"],
    ),
    ("la Cámara de Comercio y Servicios de Olmar (CCSO), dijo", ["Cámara de Comercio y Servicios de Olmar"]),
    ("el Instituto de Pesca y la Policía Nacional (IPN)", ["Instituto de Pesca", "Policía Nacional"]),
    ("el Comité de Puertos, Sindicato de Boyas (SB)", ["Comité de Puertos", "Sindicato de Boyas"]),
    ("gente del Ministerio de Agricultura y Bosques, dijo", ["Ministerio de Agricultura y Bosques"]),
    ("gente de la Secretaría de Hacienda y Finanzas, dijo", ["Secretaría de Hacienda y Finanzas"]),
    ("gente de la Secretaría Técnica y de Planificación, dijo", ["Secretaría Técnica y de Planificación"]),
    ("en la Embajada de la República de Bolivia en Lima, dijo", ["Embajada de la República de Bolivia en Lima"]),
    ("gente del Colectivo de Organizaciones Pesqueras, dijo", ["Colectivo de Organizaciones Pesqueras"]),
    ("el Ministerio de Agricultura y Ana Ruiz", ["Ministerio de Agricultura"]),
    ("el Ministerio de Salud, Ana Ruiz y Luis Peña", ["Ministerio de Salud"]),
    ("el Ministerio de Salud y Policía Nacional", ["Ministerio de Salud", "Policía Nacional"]),
    (
        "los ministerios de salud de Perú y Chile, dijo",
        ["Ministerio de salud de Perú", "Ministerio de salud de Chile"],
    ),
    (
        "los ministerios de Salud, Educación y Trabajo",
        [f"Ministerio de {x}" for x in ("Salud", "Educación", "Trabajo")],
    ),
    ("las Fuerzas y Cuerpos de Seguridad, dijo", ["Fuerzas y Cuerpos de Seguridad"]),
]
EN = [
    ("the Central Bank of Sri Lanka (CBSL) said", ["Central Bank of Sri Lanka"]),
    ("the Bank of Reefs, the Union of Lamps (BUL)", ["Bank of Reefs", "Union of Lamps"]),
    ("the Ministry of Environment and Water Resources met", ["Ministry of Environment and Water Resources"]),
    (
        "the Ministry of Finance, Budget and National Planning, it",
        ["Ministry of Finance, Budget and National Planning"],
    ),
    ("the Ministry of Tides and the Environment, it said", ["Ministry of Tides and the Environment"]),
    ("the Public Service Commission met", ["Public Service Commission"]),
    ("the National Environment Agency met", ["National Environment Agency"]),
    ("the Salaries and Lanterns Commission met", ["Salaries and Lanterns Commission"]),
    ("the Cyprus Lantern Chamber met", ["Cyprus Lantern Chamber"]),
    ("the Pacific Islands Forum Lantern Agency met", ["Pacific Islands Forum Lantern Agency"]),
    ("the Seychelles Chamber of Commerce and Industry met", ["Seychelles Chamber of Commerce and Industry"]),
    ("the Ministry of Health and the Police met", ["Ministry of Health", "Police"]),
    ("the Ministry of Health, Ann Roe and Tom Bell met", ["Ministry of Health"]),
    ("the Ministry of Trade, Lantern Guild and Reef Board met", ["Ministry of Trade", "Lantern Guild", "Reef Board"]),
    ("the Ministry of Transport and the Civil Lantern Board", ["Ministry of Transport", "Civil Lantern Board"]),
    (
        "Reef Institute of Technology and Dover School District Administration",
        ["Reef Institute of Technology", "Dover School District Administration"],
    ),
    ("the Ministry of Justice and Reef Police Service met", ["Ministry of Justice", "Reef Police Service"]),
    ("the Department of Health and Human Services met", ["Department of Health and Human Services"]),
    ("the Town of Ely, the Village of Norton and the City of Hay", ["Town of Ely", "Village of Norton", "City of Hay"]),
    ("the ministries of health of Burland and Tomar", ["Ministry of health of Burland", "Ministry of health of Tomar"]),
    ("by the Northern and Central Lantern Councils", ["Northern Lantern Council", "Central Lantern Council"]),
    ("the Health, Energy and Finance Ministries", ["Health Ministry", "Energy Ministry", "Finance Ministry"]),
    ("the Fire and Rescue Departments", []),
    ("with Ann Roe and Reef Councils", []),
    ("the Senate standing committee on Ports", ["Senate standing committee on Ports"]),
    ("the Senate told the committee on Ports", ["Senate"]),
    ("the World Bank Country Director came", ["World Bank"]),
    ("the Mayor and City Council met", ["City Council"]),
]


@pytest.mark.parametrize(("lang", "text", "names"), [*(("es", *row) for row in ES), *(("en", *row) for row in EN)])
def test_names_are_read_whole(lang: str, text: str, names: list[str]) -> None:
    assert [body.name for body in find_agencies(text, lang)] == names
