"""How a row of bodies goes on, where its examples begin, and what is the name of none."""

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

ES = "La ministra de Pesca, Carla Vidal, encabezó una reunión en Puerto Claro. "
EN = "Fisheries Minister Carla Winthrop chaired a meeting in Port Clear. "
NONE: set[str] = set()

ROWS = [
    (
        "es",
        "Participaron la Fiscalía, el Laboratorio Ictio contra el Fraude, la Liga de Faros y la Cruz Roja.",
        {"Fiscalía", "Laboratorio Ictio contra el Fraude", "Liga de Faros", "Cruz Roja"},
        NONE,
        "the rest of a name that no list knows does not end the row",
    ),
    (
        "es",
        "Asistieron representantes de la Policía Nacional sobre todo de Lima, y la Liga de Faros informó que sigue.",
        {"Policía Nacional"},
        {"Liga de Faros"},
        "who brings the news is no member of the row",
    ),
    (
        "es",
        "Asistieron los titulares de la Policía Nacional, Marina, la Cruz Roja y la Liga de Faros.",
        {"Policía Nacional", "Marina", "Cruz Roja", "Liga de Faros"},
        NONE,
        "a given name between bodies is one of them",
    ),
    (
        "es",
        "Acudieron representantes de la Cruz Roja, Educación y Bienestar.",
        {"Cruz Roja", "Educación", "Bienestar"},
        NONE,
        "fields alone in a row of bodies are bodies",
    ),
    (
        "en",
        "It was attended by the Reef Authority, the Harbour Safety Adviser and the Lantern Board.",
        {"Reef Authority"},
        {"Harbour Safety"},
        "the words before a post are whose it is",
    ),
    (
        "es",
        "Asistieron titulares de dependencias como:\n\nDefensa\n\nMarina\n\nCruz Roja\n\nBienestar\n",
        {"Defensa", "Marina", "Cruz Roja", "Bienestar"},
        NONE,
        "each on a line of its own",
    ),
    (
        "es",
        "Participaron el Viceministerio de Defensa Civil, el Servicio de Mareas y Vientos (SMV) y la Liga de Faros.",
        {"Viceministerio de Defensa Civil", "Servicio de Mareas y Vientos", "Liga de Faros"},
        NONE,
        "an article begins another body, whatever letters follow",
    ),
]

EXAMPLES = [
    (
        "es",
        "Participaron instituciones públicas, organismos del orden y gremios, destacándose Dirección de Faros, SENAM y "
        "Liga de Pesca.",
        {"Dirección de Faros", "SENAM", "Liga de Pesca"},
        NONE,
        "a participle names some of them",
    ),
    (
        "es",
        "Contó con la participación de autoridades federales, entre ellas la Marina, la Cruz Roja y la Liga de Faros.",
        {"Cruz Roja", "Liga de Faros"},
        NONE,
        "among people",
    ),
    (
        "en",
        "Among those present were delegates from major parties including the Reef Party, NDL and Lantern Alliance.",
        {"Reef Party", "NDL", "Lantern Alliance"},
        NONE,
        "after including",
    ),
    (
        "es",
        "Los vecinos pidieron a la ministra multas para empresas como Pesquera del Norte y Liga de Faros.",
        NONE,
        {"Pesquera del Norte", "Liga de Faros"},
        "examples of what is only talked about",
    ),
]

SPOKEN = [
    (
        "en",
        "Participants included MoRL, the Reef Institute and the National Center for Tides and SMT Control (NCTSC).",
        {"MoRL", "Reef Institute", "National Center for Tides and SMT Control"},
        NONE,
        "letters of both sizes open a row, and those in brackets say how far a name goes",
    ),
    (
        "en",
        "Speaking after the meeting, Ms Winthrop explained why more Reef Agency officers were hired.",
        NONE,
        {"Reef Agency"},
        "people of a body whom the speaker talks about",
    ),
    (
        "es",
        "Se dio continuidad a la reunión con la Liga de Faros.",
        {"Liga de Faros"},
        NONE,
        "a meeting with somebody that another verb leads to",
    ),
]

NAMES = [
    (
        "es",
        "Participaron las secretarías distritales de Gobierno, Salud y Turismo, al igual que la Personería de Lobos.",
        {"Secretaría de Gobierno", "Secretaría de Salud", "Secretaría de Turismo", "Personería de Lobos"},
        NONE,
        "a plural with an adjective, and whom a phrase with 'que' adds",
    ),
    (
        "es",
        "Se reunió con la Liga de Faros, Alcaldías y pescadores.",
        {"Liga de Faros"},
        {"Alcaldías"},
        "a plural alone names nobody",
    ),
    (
        "es",
        "Estuvieron representantes del Consejo de Pueblos y Organizaciones Marinas y de la Cruz Roja.",
        {"Consejo de Pueblos y Organizaciones Marinas", "Cruz Roja"},
        NONE,
        "two plurals in one name",
    ),
    (
        "en",
        "She met members of the Regional Peace and Order Council, and the Reef Agency.",
        {"Regional Peace and Order Council", "Reef Agency"},
        NONE,
        "everyday words before 'and' that are no body alone",
    ),
    (
        "en",
        "Officials of five coastal villages, the Kenyan government, and the Reef Agency attended.",
        {"Reef Agency"},
        {"Kenyan"},
        "a country's people in a row",
    ),
    (
        "en",
        "A representative from the Reef Agency, the host MP for Port Clear Alan Brookes and traders also attended.",
        {"Reef Agency"},
        NONE,
        "an item with its article is another one's",
    ),
    (
        "es",
        "El alcalde Luis Arrizaba y la Liga de Faros se reunieron el martes.",
        {"Liga de Faros"},
        NONE,
        "a body beside somebody named, before the verb",
    ),
    (
        "es",
        "Recibió a la nueva conducción de la Liga de Faros, encabezada por Elsa Rivas.",
        {"Liga de Faros"},
        NONE,
        "those who lead it",
    ),
    (
        "es",
        "Los representantes de la asociación vecinal plantearon sus principales reclamos.",
        NONE,
        {"asociación vecinal plantearon sus principales reclamos"},
        "a verb is no part of a name",
    ),
]

CALLED = [
    (
        "es",
        "Los gremios docentes UDAF, UDF y AMEF participaron de la sesión.",
        {"UDAF", "UDF", "AMEF"},
        NONE,
        "letters right after a common noun and its adjective",
    ),
    (
        "es",
        "La cita se suma a las ya mantenidas con las organizaciones empresariales CEOF y CEPYMF.",
        NONE,
        {"CEOF", "CEPYMF"},
        "meetings of before",
    ),
    (
        "es",
        "Se reunió con referentes del Ministerio de Economía, de Educación y de la Liga de Faros.",
        {"Ministerio de Economía", "Ministerio de Educación", "Liga de Faros"},
        NONE,
        "a ministry without the word",
    ),
    (
        "es",
        "También estuvieron presentes, las Organizaciones Sociales de Faros (Osfa), Fondo de Pesca, Cruz Roja, "
        "Dirección de Puertos y guardacostas de Lobos, Liga de Faros.",
        {"Organizaciones Sociales de Faros", "Fondo de Pesca", "Cruz Roja", "Dirección de Puertos", "Liga de Faros"},
        NONE,
        "a comma before the row, and words in it that no rule reads",
    ),
]

WHOSE = [
    (
        "en",
        "She also met with the UNHCR Country Representative, Charles Reefer.",
        NONE,
        {"UNHCR"},
        "whose representative somebody is",
    ),
    (
        "es",
        "Se reunió con la jefa de Obras, Elsa Rivas, y con Luis Arza Paz, miembros de la Liga de Faros.",
        NONE,
        {"Liga de Faros"},
        "what those just named are",
    ),
    ("es", "Recibió a una comisión de 23 juntas de agua.", NONE, {"comisión de 23"}, "a number is no name"),
]

PEOPLE = [
    (
        "en",
        "Members of the Reef Commission (RC) today met with the Minister for Ports, Alan Brookes.",
        {"Reef Commission"},
        NONE,
        "whom they met is none of its members",
    ),
    (
        "en",
        "The members of the Reef Commission present were Alan Brookes and Joan Tidewell.",
        NONE,
        {"Reef Commission"},
        "its members are named",
    ),
    (
        "es",
        "Tras una semana de paro, el Gobierno y la Central Obrera de Faros volvieron a sentarse con la mediación de la "
        "Conferencia Episcopal de Faros.",
        {"Central Obrera de Faros", "Conferencia Episcopal de Faros"},
        {"Gobierno"},
        "with the mediation of",
    ),
]


def _bodies(lang: str, text: str) -> set[str]:
    document = Document(id=hashlib.sha1(text.encode()).hexdigest()[:12], path="t.txt", lang=lang, text=text)
    return {body.name for meeting in extract(document).meetings for body in meeting.bodies if meeting.status == "held"}


@pytest.mark.parametrize(
    ("lang", "sentence", "there", "not_there", "proves"), [*ROWS, *EXAMPLES, *SPOKEN, *NAMES, *CALLED, *WHOSE, *PEOPLE]
)
def test_which_bodies_stand_in_a_row(
    lang: str, sentence: str, there: set[str], not_there: set[str], proves: str
) -> None:
    found = _bodies(lang, (ES if lang == "es" else EN) + sentence)
    assert there <= found, proves
    assert not_there.isdisjoint(found), proves


def test_letters_behind_a_name_are_its_other_name() -> None:
    text = EN + "A delegation from the Alliance of Far Isles (AFI) attended. The AFI delegation spoke first."
    assert len(_bodies("en", text)) == 1


def test_initials_of_a_name_are_its_other_name() -> None:
    text = EN + "Leaders of the Far Isles Fishers Union were present. It was attended by the FIFU and the Reef Agency."
    assert _bodies("en", text) == {"Far Isles Fishers Union", "Reef Agency"}


def test_a_short_name_is_the_long_one_named_before() -> None:
    text = (
        "The State Committee for Reefs and Lights met on Monday. " + EN + "Officials of the State Committee attended."
    )
    assert _bodies("en", text) == {"State Committee for Reefs and Lights"}
