"""How questions are read: dates, names in part and with typos, descriptions of meetings; what is refused, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from made_graphs import Maker, small

from graph.networkx_store import to_networkx
from queries.answer import phrase
from queries.ask import Question, Refusal, compile_question
from queries.catalogue import catalogue
from queries.names import names_of
from queries.patterns import every_pattern, patterns
from queries.periods import Dates
from queries.words import HERE, LANGUAGES, lexicon, load_yaml, words

STORE = to_networkx(small())
TODAY = date(2026, 11, 22)


def ask(text: str) -> Question | Refusal:
    return compile_question(text, STORE, TODAY)


# (language, words, since, until): what the row proves is plain from its words
PERIODS = [
    ("en", "in 2024", "2024-01-01", "2024-12-31"),
    ("en", "in February 2024", "2024-02-01", "2024-02-29"),
    ("en", "on 6 February 2024", "2024-02-06", "2024-02-06"),
    ("en", "on February 6th, 2024", "2024-02-06", "2024-02-06"),
    ("en", "on the 6th of February, 2024", "2024-02-06", "2024-02-06"),
    ("en", "on 2024-02-06", "2024-02-06", "2024-02-06"),
    ("en", "in 2024-02", "2024-02-01", "2024-02-29"),
    ("en", "since January 2024", "2024-01-01", None),
    ("en", "after 2023", "2024-01-01", None),
    ("en", "before March 2024", None, "2024-02-29"),
    ("en", "until 2024", None, "2024-12-31"),
    ("en", "between January and March 2024", "2024-01-01", "2024-03-31"),
    ("en", "between November and February 2024", "2023-11-01", "2024-02-29"),
    ("en", "from 6 February 2024 to 8 March 2024", "2024-02-06", "2024-03-08"),
    ("en", "2023 and 2024", "2023-01-01", "2024-12-31"),
    ("en", "6 to 8 February 2024", "2024-02-06", "2024-02-08"),
    ("en", "in the first half of 2024", "2024-01-01", "2024-06-30"),
    ("en", "the third quarter of 2024", "2024-07-01", "2024-09-30"),
    ("en", "last year", "2025-01-01", "2025-12-31"),
    ("en", "this month", "2026-11-01", "2026-11-30"),
    ("en", "in the last three months", "2026-08-22", "2026-11-22"),
    ("en", "yesterday", "2026-11-21", "2026-11-21"),
    ("en", "since January", "2026-01-01", None),
    ("en", "in December", "2023-12-01", "2023-12-31"),  # the latest December in which somebody met
    ("es", "en 2024", "2024-01-01", "2024-12-31"),
    ("es", "del 6 de febrero de 2024", "2024-02-06", "2024-02-06"),
    ("es", "el 06/02/2024", "2024-02-06", "2024-02-06"),
    ("es", "desde enero de 2024", "2024-01-01", None),
    ("es", "partir de marzo de 2024", "2024-03-01", None),
    ("es", "desde enero", "2026-01-01", None),
    ("es", "hasta marzo de 2024", None, "2024-03-31"),
    ("es", "después del 6 de febrero de 2024", "2024-02-07", None),
    ("es", "antes de 2024", None, "2023-12-31"),
    ("es", "entre enero y marzo de 2024", "2024-01-01", "2024-03-31"),
    ("es", "de enero a marzo de 2024", "2024-01-01", "2024-03-31"),
    ("es", "en el primer semestre de 2024", "2024-01-01", "2024-06-30"),
    ("es", "el año pasado", "2025-01-01", "2025-12-31"),
    ("es", "este año", "2026-01-01", "2026-12-31"),
    ("es", "en febrero del año pasado", "2025-02-01", "2025-02-28"),
    ("es", "los últimos 2 años", "2024-11-22", "2026-11-22"),
]


@pytest.mark.parametrize(("lang", "text", "since", "until"), PERIODS, ids=[row[1] for row in PERIODS])
def test_periods(lang: str, text: str, since: str | None, until: str | None) -> None:
    keys = [word.key for word in words(text)]
    found = Dates(lexicon(lang), TODAY, ["2023-12-27"]).period(keys, 0)
    assert found is not None and (found.since, found.until, found.end) == (since, until, len(keys))


@pytest.mark.parametrize("text", ["on 31 February 2024", "in 2024-13", "in the fifth quarter of 2024"])
def test_days_that_are_not_are_no_period(text: str) -> None:
    found = Dates(lexicon("en"), TODAY).period([word.key for word in words(text)], 0)
    assert found is None or found.end < len(words(text))


# (question, query, parameters)
READ: list[tuple[str, str, dict[str, Any]]] = [
    ("WHO ATTENDED EVERY MEETING???", "attended_every_meeting", {}),
    ("  ¿¿quien  asistio a TODAS las reuniones  ", "attended_every_meeting", {}),
    ("who did alvaro velez nanez meet", "met_with", {"person": "person-velez"}),  # no accents, no capitals
    ("who did Vélez meet", "met_with", {"person": "person-velez"}),  # part of a name that only one has
    ("who did Zúñiga, Ana meet", "met_with", {"person": "person-ana"}),
    ("who did Minister Ana Zúñiga meet", "met_with", {"person": "person-ana"}),  # a title is skipped before a name
    ("who did Ana Zunyiga meet", "met_with", {"person": "person-ana"}),  # a typo where one name is near
    ("who did Eve O'Neill Smith meet", "met_with", {"person": "person-eve"}),
    ("who atended every meeting", "attended_every_meeting", {}),  # a typo in a word
    ("who represented the Ministry of Foreign Affairs", "who_represented", {"agency": "agency-sre"}),
    ("¿quién representó a la cancillería?", "who_represented", {"agency": "agency-sre"}),
    ("who did Juan Pérez (person-juan2) meet", "met_with", {"person": "person-juan2"}),
    ("who hasn't Ana Zúñiga met", "never_met", {"person": "person-ana"}),
    ("who was at the first Grupo Alto meeting", "attendees_of_meeting", {"meeting": "meeting-dos"}),
    ("who was at the last meeting", "attendees_of_meeting", {"meeting": "meeting-cuatro"}),
    ("quién estuvo en la reunión de McAllen", "attendees_of_meeting", {"meeting": "meeting-sin fecha"}),
    ("meetings in the United States", "meetings_in_place", {"place": ["McAllen, Texas", "Washington, D.C."]}),
    ("meetings in Mexico City", "meetings_in_place", {"place": ["Ciudad de México"]}),  # one city in two languages
    ("which Mexican officials attended most meetings", "attendance_counts", {"country": "MX"}),
    ("meetings with Canada", "meetings_with_country", {"country": "CA"}),
    ("who attended more than two meetings", "attended_at_least", {"number": 3}),
    ("who attended only one meeting", "attended_once", {}),
    ("who has been Secretary", "holders_of_post", {"post": ["Secretary"]}),  # a deputy is not one
]


@pytest.mark.parametrize(("text", "query", "params"), READ, ids=[row[0] for row in READ])
def test_read_as(text: str, query: str, params: dict[str, Any]) -> None:
    found = ask(text)
    assert isinstance(found, Question), found
    assert (found.query, found.params) == (query, params)


# (question, part of the reason, part of a suggestion)
REFUSED = [
    ("who did Juan Pérez meet", "fits 2", "Juan Pérez (person-juan1)"),  # two people of one name
    ("con quién se reunió Juan Pérez", "corresponde a 2", "Juan Pérez (person-juan2)"),
    ("who did Juan Vélez meet", "Juan Vélez", "Álvaro Vélez Ñáñez"),  # one's name and another's surname are nobody
    ("who did Angela Merkel meet", "Angela Merkel", "?"),
    ("who was at the meeting of 1 May 2019", "No meeting fits", "?"),
    ("who was at the Grupo Alto meeting", "fits 2", "Reunión tres"),
    ("when did Ana Zúñiga meet Ana", "Both names mean Ana Zúñiga", ""),
    ("who paid for the meetings", "paid", "?"),
    ("who attended every meeting but not the dinner", "dinner", "Who attended every meeting"),
    ("", "do not understand", ""),
    ("???", "do not understand", ""),
    ("the of in", "do not understand", ""),
]


@pytest.mark.parametrize(("text", "reason", "suggestion"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused_with_a_reason_and_the_nearest(text: str, reason: str, suggestion: str) -> None:
    found = ask(text)
    assert isinstance(found, Refusal), found
    assert reason in found.reason
    assert not suggestion or any(suggestion in one for one in found.suggestions), found.suggestions


@pytest.mark.parametrize(
    "text", ["who did Juan Pérez meet", "who was at the Grupo Alto meeting", "who did Ana Merkel meet"]
)
def test_what_is_suggested_can_be_asked(text: str) -> None:
    found = ask(text)
    assert isinstance(found, Refusal) and found.suggestions
    assert all(isinstance(ask(suggestion), Question) for suggestion in found.suggestions), found.suggestions


def test_notes_say_what_was_assumed() -> None:
    assumed = ask("who did Ana Zunyiga meet since January")
    assert isinstance(assumed, Question)
    assert assumed.notes == ("Ana Zunyiga: Ana Zúñiga", "since January: 2026")
    plain = ask("who did Ana Zúñiga meet since January 2024")
    assert isinstance(plain, Question) and plain.notes == ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_question_in_each_header_reaches_its_query(lang: str) -> None:
    given = {
        "person": "Ana Zúñiga", "other": "Álvaro Vélez Ñáñez", "agency": "Secretaría de Relaciones Exteriores",
        "meeting": "2024-02-06 Reunión dos", "topic": "migración", "series": "Grupo Alto", "place": "Washington, D.C.",
        "post": "Secretary", "country": "Canada", "number": 3,
    }  # fmt: skip
    for query in catalogue().values():
        two_agencies = {param.name: param.type for param in query.params}.get("other") == "agency"
        names = given | ({"other": "Department of Homeland Security"} if two_agencies else {})
        found = ask(query.questions[lang].format(**names))
        assert isinstance(found, Question) and found.query == query.name, (query.name, found)


# ---------------------------------------------------------------------- the word lists


def test_both_languages_have_the_same_keys() -> None:
    english, spanish = (load_yaml(HERE / f"words_{lang}.yaml") for lang in LANGUAGES)
    assert english.keys() == spanish.keys()
    for part in ("concepts", "dates", "prepositions", "months"):
        assert english[part].keys() == spanish[part].keys(), part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_phrase_stands_twice_under_one_concept(lang: str) -> None:
    for concept, phrases in load_yaml(HERE / f"words_{lang}.yaml")["concepts"].items():
        assert all(isinstance(phrase, str) for phrase in phrases), f"quote yes, no and on in {concept}"
        assert len(set(phrases)) == len(phrases), concept


def test_every_query_has_examples_in_both_languages_and_no_two_queries_share_one() -> None:
    assert patterns()
    asked = {(pattern.query, pattern.lang) for pattern in every_pattern()}
    assert asked == {(query, lang) for query in catalogue() for lang in LANGUAGES}


def test_words_that_change_a_question_are_never_skipped() -> None:
    for lang, changing in (
        ("en", "not no never only but most first last without every or"),
        ("es", "no nunca solo menos salvo sin primera última todas o"),
    ):
        for word in words(changing):
            assert word.key not in lexicon(lang).stop, word.text


@pytest.mark.parametrize(
    ("number", "documents", "said"),
    [
        (1, 1, "Se basa en 1 pasaje de 1 documento; --why los muestra."),
        (7, 1, "Se basa en 7 pasajes de 1 documento; --why los muestra."),
        (7, 2, "Se basa en 7 pasajes de 2 documentos; --why los muestra."),
    ],
)
def test_a_number_chooses_its_words(number: int, documents: int, said: str) -> None:
    assert phrase("ask_why", "es", number=number, documents=documents) == said


def test_letters_of_a_body_that_is_not_here_mean_no_other_one() -> None:
    """The Swedish ministry goes by many names, and none of their initials makes it Mexico's SRE."""
    make = Maker()
    make.node("Agency", "se-mfa", name="Ministry for Foreign Affairs", country="SE")
    make.node("Agency", "made", name="Junta Nacional de Faros")
    store = to_networkx(make.graph())
    assert names_of(store).abbreviated("agency", "sre") == []
    assert names_of(store).abbreviated("agency", "jnf") == ["agency-made"]
    assert isinstance(compile_question("¿quién representó a la SRE?", store, TODAY), Refusal)
