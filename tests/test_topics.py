"""Topics: sentences of our own, what is found in them, and what each row proves."""

from __future__ import annotations

from collections import Counter

import pytest

from graph.authority import authority, load_yaml, name_key
from loaders.topics import MOST, find_topics
from loaders.words import FOLDER


def names(text: str, lang: str) -> list[str]:
    return [topic.name for topic in find_topics(text, [(0, len(text))], lang)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        # plain enumeration after a verb, both languages
        ("es", "Los cancilleres trataron temas de seguridad y comercio.", ["seguridad", "comercio"]),
        ("en", "The ministers discussed trade, migration, and security.", ["trade", "migration", "security"]),
        # free wording that no topic covers, articles taken off
        ("es", "Dialogaron sobre el malecón viejo y la vendimia.", ["malecón viejo", "vendimia"]),
        ("en", "They discussed the harbor festival and the lighthouse.", ["harbor festival", "lighthouse"]),
        # the longest wording wins
        ("en", "They agreed to address the root causes of migration.", ["root causes of migration"]),
        ("es", "Acordaron frenar el tráfico ilícito de armas.", ["tráfico ilícito de armas"]),
        # accents and capitals do not matter, the words stay as written
        ("es", "Analizaron el COMBATE A LA CORRUPCION.", ["COMBATE A LA CORRUPCION"]),
        # adjectives keep their noun
        ("en", "They reviewed current and emerging solar storms.", ["current and emerging solar storms"]),
        ("es", "Revisaron la agenda bilateral y regional.", ["agenda bilateral y regional"]),
        # the list ends where a new clause begins
        ("es", "Conversaron sobre vivienda, informó la alcaldesa de Puerto Viejo.", ["vivienda"]),
        ("en", "They discussed housing, and agreed to meet again in May.", ["housing"]),
        # nouns that announce are part of the topic, verbs of deciding announce too
        ("es", "Acordaron atender la falta de faros.", ["falta de faros"]),
        ("en", "They noted with concern the shortage of lamps.", ["shortage of lamps"]),
        ("es", "Aprobaron un fondo para los faros del norte.", ["fondo para los faros del norte"]),
        # names of bodies and posts are no topics
        ("es", "Asistió la secretaria de Seguridad y el director del Instituto Nacional de Migración.", []),
        ("en", "The Secretary of Energy and the Migration Institute attended.", []),
        ("es", "Participó el gabinete de seguridad.", []),
        # people and countries neither
        ("en", "They discussed Canada and María López.", []),
        # words of many meanings need a verb of discussing
        ("es", "Tuvieron una reunión de trabajo en el puerto.", []),
        ("es", "Hablaron sobre sindicatos y puertos.", ["sindicatos", "puertos"]),
        # an acronym is not the word it looks like
        ("en", "What we can do with AI.", ["AI"]),
        ("en", "We can do it.", []),
        # nothing said, nothing found
        ("en", "The delegation arrived at noon.", []),
        ("es", "", []),
    ],
)  # fmt: skip
def test_what_is_found(lang: str, text: str, expected: list[str]) -> None:
    assert names(text, lang) == expected


def test_a_headline_has_cues_of_its_own() -> None:
    text = "Ministra y alcaldes se reúnen por cierre de faros"
    whole = (0, len(text))
    assert [topic.name for topic in find_topics(text, [], "es", [whole])] == ["cierre de faros"]
    assert find_topics("Lamp Talks on Harbor Fog", [], "en", [(0, 24)])[0].name == "Harbor Fog"


@pytest.mark.parametrize(
    ("lang", "text", "topic"),
    [
        ("es", "Abordaron la migración irregular.", "irregular-migration"),
        ("en", "They discussed illegal immigration.", "irregular-migration"),
        ("es", "Hablaron sobre el T-MEC.", "usmca"),
        ("en", "They discussed USMCA.", "usmca"),
        ("es", "Impulsarán la lucha contra el cambio climático.", "climate-change"),
    ],
)
def test_wordings_of_both_languages_have_one_id(lang: str, text: str, topic: str) -> None:
    assert [found.topic_id for found in find_topics(text, [(0, len(text))], lang)] == [topic]


def test_only_the_given_sentences_are_read() -> None:
    text = "They discussed trade. Yesterday others discussed housing."
    assert [topic.name for topic in find_topics(text, [(0, 21)], "en")] == ["trade"]


def test_quotes_are_slices_and_name_their_sentence() -> None:
    text = (
        "Se dialogó\u00a0sobre  el «tráfico\u00a0de\narmas» y, además,\u200b la vivienda. Después trataron la VIVIENDA."
    )
    found = find_topics(text, [(0, 70), (70, len(text))], "es")
    assert {topic.topic_id for topic in found} == {"arms-trafficking", "housing"}
    for topic in found:
        for evidence in topic.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
            assert evidence.sentence and evidence.sentence[0] <= evidence.start < evidence.end <= evidence.sentence[1]
            assert evidence.rule.startswith("topic:")
    assert len(next(topic for topic in found if topic.topic_id == "housing").evidence) == 2


def test_what_is_discussed_comes_before_what_is_only_named() -> None:
    wordings = [entry["names"]["en"][0] for entry in authority().topics[:40]]
    text = f"The region knows {', '.join(wordings)}. They discussed the lighthouse restoration."
    found = find_topics(text, [(0, len(text))], "en")
    assert len(found) == MOST
    assert found[-1].name == "lighthouse restoration"


def test_the_order_is_that_of_the_text() -> None:
    text = "They discussed housing, trade, education and tourism."
    starts = [topic.evidence[0].start for topic in find_topics(text, [(0, len(text))], "en")]
    assert starts == sorted(starts) and len(starts) == 4


# ---- the files -----------------------------------------------------------------------------------------------------


def test_the_taxonomy_holds_together() -> None:
    topics = authority().topics
    ids = [entry["id"] for entry in topics]
    assert len(ids) == len(set(ids)) > 200
    assert all(set(entry) <= {"id", "parent", "names"} and set(entry["names"]) == {"es", "en"} for entry in topics)
    assert {entry["parent"] for entry in topics if "parent" in entry} <= set(ids)
    keys = Counter((key, entry["id"]) for entry in topics for names in entry["names"].values() for key in set(map(name_key, names)))  # fmt: skip  # noqa: E501
    shared = [key for key, count in Counter(key for key, _ in keys).items() if count > 1]
    assert shared == []


def test_no_topic_is_its_own_ancestor() -> None:
    parents = {entry["id"]: entry.get("parent") for entry in authority().topics}
    for topic in parents:
        seen, current = set(), parents[topic]
        while current:
            assert current not in seen
            seen.add(current)
            current = parents[current]
        assert topic not in seen


def test_both_word_lists_have_the_same_keys_and_no_repeats() -> None:
    es, en = (load_yaml(FOLDER / f"topics_{lang}.yaml") for lang in ("es", "en"))
    assert set(es) == set(en)
    for data in (es, en):
        for key, entries in data.items():
            assert all(isinstance(entry, str) and entry == entry.strip() for entry in entries), key
            repeated = [entry for entry, count in Counter(entries).items() if count > 1]
            assert not repeated, (key, repeated)
