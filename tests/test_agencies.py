"""Bodies named in text, and the body a post implies. Sentences are our own; each row says what it proves."""

import pytest

from graph.authority import authority, load_yaml
from graph.authority.entries import KINDS
from loaders.agencies import find_agencies, implied_agency
from loaders.agencies.lexicon import FOLDER

NONE: tuple[str, ...] = ()

SPANISH = [
    # text, countries, [(name, id)], what it proves
    ("Acudió la Secretaría de Marina (SEMAR); la Semar expuso cifras.", NONE,
     [("Secretaría de Marina", "mx-semar"), ("Secretaría de Marina", "mx-semar")], "acronym learnt and repeated"),
    ("El titular de la secretaria de la defensa no vino.", ("MX",), [], "a woman's post, not the body"),
    ("Habló la cancillería; luego la SRE dio datos.", NONE,
     [("cancillería", "mx-sre"), ("SRE", "mx-sre")], "a generic name takes the body that the text names clearly"),
    ("La Cancillería argentina y el Ministerio de Relaciones Exteriores uruguayo firmaron.", NONE,
     [("Cancillería argentina", "ar-cancilleria"), ("Ministerio de Relaciones Exteriores", "uy-mrree")], "adjectives"),
    ("Vino el Ministerio de Defensa.", ("PE", "CO"), [("Ministerio de Defensa", None)], "two countries fit: no id"),
    ("Vino el Ministerio de Defensa de Colombia.", ("PE", "CO"), [("Ministerio de Defensa", "co-mindefensa")], "said"),
    ("la Fiscalía General del Estado", ("MX",), [("Fiscalía General del Estado", None)],
     "a Mexican state's, not Spain's"),
    ("la Fiscalía General del Estado", ("ES",), [("Fiscalía General del Estado", "es-fge")], "Spain's"),
    ("la Secretaría de Salud de Nuevo León", ("MX",), [("Secretaría de Salud de Nuevo León", None)], "a state's own"),
    ("la Secretaría de Salud de Bogotá", ("CO",), [("Secretaría de Salud de Bogotá", None)], "a city's own"),
    ("la Secretaría de Turismo del Estado de México", ("MX",), [("Secretaría de Turismo del Estado de México", None)],
     "a state whose name holds the country's"),
    ("Vinieron de las Secretarías de Gobernación, Defensa Nacional, Hacienda y Crédito Público, Salud, así como de la "
     "Guardia Nacional.", ("MX",),
     [("Secretaría de Gobernación", "mx-segob"), ("Secretaría de la Defensa Nacional", "mx-sedena"),
      ("Secretaría de Hacienda y Crédito Público", "mx-shcp"), ("Secretaría de Salud", "mx-salud"),
      ("Guardia Nacional", "mx-gn")], "one head for four; 'y' inside a known name"),
    ("los departamentos de Estado, Justicia y del Tesoro, además de la DEA", NONE,
     [("Departamento de Estado", "us-state"), ("Departamento de Justicia", "us-doj"),
      ("Departamento del Tesoro", "us-treasury"), ("DEA", "us-dea")], "lower-case plural; the file's own spelling"),
    ("delegados de los ministerios del Interior y de Defensa de Colombia", NONE,
     [("Ministerio del Interior", "co-mininterior"), ("Ministerio de Defensa", "co-mindefensa")],
     "a country after the last one is of all"),
    ("representantes de los ministerios de la Producción, de Agricultura y de Transportes y Comunicaciones", ("PE",),
     [("Ministerio de la Producción", "pe-produce"), ("Ministerio de Agricultura", "pe-midagri"),
      ("Ministerio de Transportes y Comunicaciones", "pe-mtc")], "'de' after a comma"),
    ("la Secretaría de Agricultura Familiar de la Nación y la Secretaría de Seguridad Vial", ("AR",),
     [("Secretaría de Agricultura Familiar de la Nación", None), ("Secretaría de Seguridad Vial", None)],
     "an adjective makes another body of it"),
    ("la Secretaría de Salud Federal", ("MX",), [("Secretaría de Salud", "mx-salud")], "how wide it is, not"),
    ("las secretarias de Salud y de Marina saludaron", ("MX",), [], "women's posts in the plural"),
    ("la Mancomunidad de Municipios del Valle", NONE, [("Mancomunidad de Municipios del Valle", None)],
     "a plural inside the name of one body"),
    ("el comandante de la 42ª Zona Militar y el de la 13/a Zona Militar", ("MX",),
     [("42ª Zona Militar", None), ("13/a Zona Militar", None)], "ordinals before the head"),
    ("la Undécima Brigada del Ejército", ("CO",), [("Undécima Brigada del Ejército", None)], "a part of a known body"),
    ("el Instituto de Riego, Suelos y Semilla Silvestre (IRSS)", NONE,
     [("Instituto de Riego, Suelos y Semilla Silvestre", None)], "commas in a name that an acronym closes"),
    ("la Secretaría de Energía, Recursos Naturales, Ambiente y Minas; asistió Honduras", NONE,
     [("Secretaría de Energía, Recursos Naturales, Ambiente y Minas", "hn-sen")], "fields added to a generic name"),
    ("la Embajada de México en Estados Unidos y la Embajada de Estados Unidos en México", NONE,
     [("Embajada de México en Estados Unidos", "embassy-mx-us"), ("Embajada de Estados Unidos en México",
      "embassy-us-mx")],
     "both directions"),
    ("la Embajada del Brasil en Bogotá y el Consulado General de Brasil en Leticia", NONE,
     [("Embajada del Brasil en Bogotá", "embassy-br-co"), ("Consulado General de Brasil en Leticia", None)],
     "a capital stands for the country; a consulate has no id"),
    ("la Delegación de la Unión Europea en Rabat", NONE, [("Delegación de la Unión Europea en Rabat", "embassy-eu-ma")],
     "what the Union has for embassies"),
    ("el Consejo de Seguridad Nacional de la Casa Blanca", NONE,
     [("Consejo de Seguridad Nacional de la Casa Blanca", "us-nsc")], "the longest name wins"),
    ("CCOO, UGT y la CEOE, con la Junta de Andalucía", ("ES",),
     [("CCOO", "es-ccoo"), ("UGT", "es-ugt"), ("CEOE", "es-ceoe"), ("Junta de Andalucía", "es-junta-andalucia")],
      "unions"),
    ("el Sindicato Nacional de Pescadores (SNP) y la Universidad Técnica del Sur", NONE,
     [("Sindicato Nacional de Pescadores", None), ("Universidad Técnica del Sur", None)], "only their shape tells"),
    ("gerentes de Cementos del Caribe, C.A., y de Minas Azules S.A. de C.V.", NONE,
     [("Cementos del Caribe, C.A.", None), ("Minas Azules S.A. de C.V.", None)], "legal forms"),
    ("Gobernación del Cauca y Alcaldía de Pasto", ("CO",),
     [("Gobernación del Cauca", None), ("Alcaldía de Pasto", None)], "provinces and cities"),
    ("el secretario de Gobernación del Estado dijo", ("MX",), [], "a portfolio after a post"),
    ("El suelo está Seco y la señora Dane sonrió.", NONE, [], "words that look like acronyms of elsewhere"),
    ("el Gobierno de Chile, los Gobiernos", NONE, [], "the government of a country is not one of its bodies"),
    ("en el Centro de Convenciones de Lima", NONE, [], "a venue"),
]  # fmt: skip

ENGLISH = [
    ("The Departments of State, Justice, and Homeland Security, the Mexican Foreign Ministry", NONE,
     [("Department of State", "us-state"), ("Department of Justice", "us-doj"),
      ("Department of Homeland Security", "us-dhs"), ("Foreign Ministry", "mx-sre")], "a list, then an adjective"),
    ("Mexico’s Navy Secretariat met the French Interior Ministry", NONE,
     [("Navy Secretariat", "mx-semar"), ("Interior Ministry", "fr-interior")],
      "a possessive, an adjective, turned names"),
    ("the Texas Department of Public Safety and the California Department of Justice", NONE,
     [("Texas Department of Public Safety", None), ("California Department of Justice", None)], "states' own bodies"),
    ("the Ghana Police Service, the Royal Prairie Police and the New York Police Department", NONE,
     [("Ghana Police Service", None), ("Royal Prairie Police", None), ("New York Police Department", None)],
     "names that end with a bare generic one"),
    ("the U.S. Embassy in Bogotá, Mexico's Embassy in Washington and the Irish Embassy in London", NONE,
     [("U.S. Embassy in Bogotá", "embassy-us-co"), ("Mexico's Embassy in Washington", "embassy-mx-us"),
      ("Irish Embassy in London", "embassy-ie-gb")], "embassies by adjective, possessive, capital"),
    ("The EU delegation spoke first.", NONE, [("EU", "eu-eu")], "people at a table are no mission"),
    ("the Foreign, Commonwealth and Development Office (FCDO) and HM Treasury", NONE,
     [("Foreign, Commonwealth and Development Office", "gb-fcdo"), ("HM Treasury", "gb-treasury")], "commas in a name"),
    ("The World Bank, the IMF, UNICEF and WHO", NONE,
     [("World Bank", "intl-worldbank"), ("IMF", "intl-imf"), ("UNICEF", "un-unicef"), ("WHO", "un-who")],
      "the world's"),
    ("Who came? They asked us and the eu.", NONE, [], "small words are no acronyms"),
    ("the National Human Rights Commission of Mongolia", NONE, [("National Human Rights Commission of Mongolia", None)],
     "a name that many countries have is not Mexico's"),
    ("the Hill Growers Guild on Thursday met the Volta River Authority", NONE,
     [("Hill Growers Guild", None), ("Volta River Authority", None)], "a date ends a name"),
    ("Acme Widgets Inc. and Blue Rail plc", NONE, [("Acme Widgets Inc.", None), ("Blue Rail plc", None)], "companies"),
    ("hosted by Reef Standards and Quality Control Authority (RSQCA)", NONE,
     [("Reef Standards and Quality Control Authority", None)], "letters in brackets tell where a name begins"),
    ("the Reef Agency and the Quality Control Authority (QCA)", NONE,
     [("Reef Agency", None), ("Quality Control Authority", None)], "and where it does not"),
    ("the National Association of Counties (NACo)", NONE, [("National Association of Counties", None)],
     "a plural inside"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "countries", "expected", "why"), SPANISH)
def test_spanish(text, countries, expected, why):
    assert [(m.name, m.agency_id) for m in find_agencies(text, "es", countries=countries)] == expected, why


@pytest.mark.parametrize(("text", "countries", "expected", "why"), ENGLISH)
def test_english(text, countries, expected, why):
    assert [(m.name, m.agency_id) for m in find_agencies(text, "en", countries=countries)] == expected, why


POSTS = [
    # post, country, language, name, id, what it proves
    ("secretaria de Relaciones Exteriores", "MX", "es", "Secretaría de Relaciones Exteriores", "mx-sre", "gender"),
    ("secretario de la defensa nacional", "MX", "es", "Secretaría de la Defensa Nacional", "mx-sedena", "lower case"),
    ("Secretary for the Navy", "MX", "en", "Secretariat of the Navy", "mx-semar", "another preposition"),
    ("Defense Secretary", "US", "en", "Department of Defense", "us-dod", "turned round; the country decides"),
    ("Defense Secretary", "MX", "en", "Secretariat of National Defense", "mx-sedena", "the other country"),
    ("canciller", "GT", "es", "Ministerio de Relaciones Exteriores", "gt-minex", "a generic title"),
    ("canciller alemán", None, "es", "Cancillería Federal", "de-bkamt", "a head of government"),
    ("canciller", None, "es", None, None, "nobody's without a country"),
    ("Mexican Foreign Secretary", None, "en", "Secretariat of Foreign Affairs", "mx-sre", "the country in the post"),
    ("secretario de Estado de Estados Unidos", None, "es", "Departamento de Estado", "us-state", "at its end"),
    ("subsecretario de Estado para Gestión", "US", "es", "Departamento de Estado", "us-state",
     "a detail after the title"),
    ("Acting Deputy Secretary of Homeland Security", "US", "en", "Department of Homeland Security", "us-dhs",
     "a deputy"),
    ("vicefiscal general adjunta de Estados Unidos", "US", "es", "Departamento de Justicia", "us-doj",
     "deputies in Spanish"),
    ("viceministra de Comercio Exterior", "PE", "es", "Ministerio de Comercio Exterior y Turismo", "pe-mincetur",
     "likewise"),
    ("viceministro de Asuntos Varios", "PY", "es", None, None, "a field that is no ministry"),
    ("Deputy Minister of Health", "GH", "en", "Ministry of Health", None, "a country whose ministry is not listed"),
    ("jefe de Unidad para América del Norte", "MX", "es", "Secretaría de Relaciones Exteriores", "mx-sre",
     "a lower post"),
    ("director general del Instituto del Maíz (IM)", "MX", "es", "Instituto del Maíz", None, "written in the post"),
    ("CIA Director", "US", "en", "CIA", "us-cia", "written, as an acronym"),
    ("Legal Adviser at the Foreign Ministry", "MX", "en", "Foreign Ministry", "mx-sre", "written, generic"),
    ("titular de la Unidad de Tarifas de la Secretaría de Marina", "MX", "es", "Secretaría de Marina", "mx-semar",
     "not its unit"),
    ("titular de Hacienda", "MX", "es", "Hacienda", "mx-shcp", "a short name"),
    ("secretario general de la FOT", "ES", "es", "FOT", None, "an unknown acronym"),
    ("embajadora de Estados Unidos en México", None, "es", "Embajada de Estados Unidos en México", "embassy-us-mx",
     "embassy"),
    ("embajador en México", "US", "es", "Embajada de Estados Unidos en México", "embassy-us-mx", "the side sends"),
    ("Mexico's Ambassador to the U.S.", "MX", "en", "Embassy of Mexico in the United States", "embassy-mx-us",
     "possessive"),
    ("embajador de México en Washington", "MX", "es", "Embajada de México en Estados Unidos", "embassy-mx-us",
     "a capital"),
    ("EU Ambassador to Mexico", None, "en", "Delegation of the European Union to Mexico", "embassy-eu-mx", "the Union"),
    ("embajador del Perú ante la OEA", "PE", "es", "Misión Permanente del Perú ante la OEA", None, "an organisation"),
    ("cónsul general de México en Los Ángeles", "MX", "es", "Consulado General de México en Los Ángeles", None,
     "consul"),
    ("embajadora", "CR", "es", None, None, "where is not said"),
    ("ministra de Salud", "AT", "es", "Ministerio de Salud", None, "put together"),
    ("Foreign Minister", "AT", "en", "Ministry of Foreign Affairs", None, "what it does is known"),
    ("Union Minister of State for Ports and Shipping", "IN", "en", "Ministry of Ports and Shipping", None,
     "leading words"),
    ("Minister of State for Asia", "GB", "en", None, None, "who helps a minister"),
    ("secretario de Obras Públicas del Estado", "MX", "es", "Secretaría de Obras Públicas del Estado", None,
     "a state's"),
    ("gobernador de Antioquia", "CO", "es", "Gobernación de Antioquia", None, "a department"),
    ("gobernadora de Sonora", "MX", "es", "Gobierno de Sonora", None, "a state"),
    ("Texas Governor", "US", "en", "Government of Texas", None, "turned round"),
    ("State Bank Governor", "PK", "en", None, None, "no state"),
    ("prefecta de Guano (e)", "EC", "es", "Prefectura de Guano", None, "who is in charge"),
    ("secretario de Puertos y Faros (SPF)", None, "es", "Secretaría de Puertos y Faros", None, "its letters behind it"),
    ("alcaldesa de Cali", "CO", "es", "Alcaldía de Cali", None, "a city"),
    ("Mayor of Reno", "US", "en", "City of Reno", None, "a city in English"),
    ("gobernador electo de Sonora", "MX", "es", None, None, "not in office"),
    ("former Secretary of State", "US", "en", None, None, "no more in office"),
    ("presidente", "MX", "es", None, None, "a head of state"),
    ("presidente del Gobierno", "ES", "es", None, None, "a head of government"),
    ("Prime Minister", "CA", "en", None, None, "likewise"),
    ("National Security Advisor", "US", "en", None, None, "an adviser"),
    ("secretario técnico", "MX", "es", None, None, "no ministry"),
    ("Additional Secretary", "IN", "en", None, None, "nor here"),
]  # fmt: skip


@pytest.mark.parametrize(("post", "country", "lang", "name", "agency_id", "why"), POSTS)
def test_implied_agency(post, country, lang, name, agency_id, why):
    found = implied_agency(post, country, lang)
    assert ((found.name, found.agency_id) if found else (None, None)) == (name, agency_id), why


def test_the_document_explains_what_a_post_names():
    found = find_agencies("La Comisión de Ferias del Norte (CFN) sesionó.", "es")
    by_acronym = implied_agency("vocal de la CFN", "MX", "es", agencies=found)
    by_head = implied_agency("presidenta de la Comisión", "MX", "es", agencies=found)
    assert by_acronym and "Comisión de Ferias del Norte" in by_acronym.aliases
    assert by_head and "Comisión de Ferias del Norte" in by_head.aliases


def test_what_the_document_calls_an_implied_body_is_an_alias():
    found = find_agencies("Informó la Cancillería argentina.", "es")
    implied = implied_agency("canciller", "AR", "es", agencies=found)
    assert implied and "Cancillería argentina" in implied.aliases and implied.basis == "implied"


def test_an_acronym_between_commas_is_of_the_body_before() -> None:
    text = "He met the Nigeria Governors Forum, NGF, and the Federal Ministry of Power, TCN, in Lagos. The NGF spoke."
    assert [(a.name, "NGF" in a.aliases) for a in find_agencies(text, "en") if "Forum" in a.name] == [
        ("Nigeria Governors Forum", True),
        ("Nigeria Governors Forum", True),
        ("Nigeria Governors Forum", True),
    ]


def test_rows_of_fields_and_a_day_behind_them() -> None:
    text = (
        "He met the Division of Food Security, Natural Resources, the Environment and Sustainable Development, the "
        "Department of Trade, Energy and Consumer Affairs on 3 March and the Ministry of Health, the Ports "
        "Authority and the Coast Guard."
    )
    names = [a.name for a in find_agencies(text, "en")]
    assert names[:3] == [
        "Division of Food Security, Natural Resources, the Environment and Sustainable Development",
        "Department of Trade, Energy and Consumer Affairs",
        "Ministry of Health",
    ]


def test_mentions_are_slices_in_order_without_overlap():
    text = "\n".join(row[0] for row in SPANISH)
    found = find_agencies(text, "es")
    assert all(text[m.start : m.end].strip() == text[m.start : m.end] for m in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert all(m.kind in KINDS for m in found)


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "Ministerio de ", "(" * 50, "Embajada de", "\ud800 Ministerio", "de " * 99]
)
@pytest.mark.parametrize("lang", ["es", "en"])
def test_odd_texts_do_no_harm(text, lang):
    find_agencies(text, lang)
    implied_agency(text, "MX", lang)


def test_both_lexicons_have_the_same_keys():
    spanish, english = (load_yaml(FOLDER / f"agency_heads_{lang}.yaml") for lang in ("es", "en"))
    assert spanish.keys() == english.keys()
    assert spanish["heads"].keys() == english["heads"].keys() <= KINDS
    assert spanish["embassies"].keys() == english["embassies"].keys()


@pytest.mark.parametrize("lang", ["es", "en"])
def test_lexicon_words_are_strings_and_said_once(lang):
    data = load_yaml(FOLDER / f"agency_heads_{lang}.yaml")
    for key, words in data.items():
        if isinstance(words, list) and key != "titles":
            assert all(isinstance(word, str) for word in words), key
    heads = [word for words in data["heads"].values() for word in words]
    assert sorted(heads) == sorted(set(heads))
    assert {t["kind"] for t in data["titles"]} <= KINDS
    assert {c for t in data["titles"] for c in t.get("in", ())} <= authority().countries.keys()


@pytest.mark.parametrize("post", ["Senior Minister", "Interim Minister", "outgoing Minister", "Then Secretary"])
def test_no_ministry_is_for_how_high_or_how_long(post: str) -> None:
    assert implied_agency(post, None, "en") is None


def test_an_english_body_begun_before_its_head_ends_before_a_given_name() -> None:
    text = "They met the Head of the Maritime Department Josef Moor and Senior Policy Officer Andrea Alba."
    assert [body.name for body in find_agencies(text, "en")] == ["Maritime Department"]
