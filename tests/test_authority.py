"""The authority file: every entry well formed, names found in both languages, a user's folder on top."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from graph.authority import Agency, authority, load_yaml, name_key
from graph.authority.entries import BadAuthority

FOLDER = Path(__file__).parent.parent / "graph" / "authority"
FILES = sorted((FOLDER / "agencies").glob("*.yaml"))
BODIES = authority().agencies


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_ids_are_of_their_file(path):
    content = load_yaml(path)
    ids = [entry["id"] for entry in content["agencies"]]
    assert not [i for i in ids if not i.startswith(f"{path.stem}-")]
    assert not [i for i, n in Counter(ids).items() if n > 1]


def test_an_id_is_in_one_file_only():
    ids = Counter(entry["id"] for path in FILES for entry in load_yaml(path)["agencies"])
    assert not [i for i, n in ids.items() if n > 1]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_entries_are_well_formed(path):
    for entry in load_yaml(path)["agencies"]:
        assert not faults(BODIES[entry["id"]]), entry["id"]


def faults(body: Agency) -> list[str]:
    """What a reviewer would send back."""
    lists = [*body.names.values(), *body.head.values(), *body.posts.values(), body.aliases, body.short, body.acronyms]
    names = [name for wordings in body.names.values() for name in wordings]
    checks = {
        "unknown country": body.country is not None and body.country not in authority().countries,
        "the same wording twice": any(len(set(words)) < len(words) for words in lists),
        "space around a wording": any(word != word.strip() or not word for words in lists for word in words),
        "a name without a capital": any(name[0].islower() for name in names),
        "a Spanish title with a capital": any(t[0].isupper() and not t.isupper() for t in body.head.get("es", ())),
        "an acronym of two words": any(" " in acronym for acronym in body.acronyms),
        "years the wrong way round": bool(body.since and body.until and body.since > body.until),
    }
    return [fault for fault, found in checks.items() if found]


def test_a_country_has_one_living_body_a_concept():
    held = Counter((b.country, c) for b in BODIES.values() if b.until is None for c in b.concepts)
    assert not [pair for pair, times in held.items() if times > 1]


def test_a_name_belongs_to_one_living_body_of_a_country():
    owners: dict[tuple[str | None, str], set[str]] = {}
    for body in BODIES.values():
        if body.until is None:
            for name in (*body.all_names(), *body.short):
                owners.setdefault((body.country, name_key(name)), set()).add(body.id)
    assert not {key: sorted(ids) for key, ids in owners.items() if len(ids) > 1}


NAMED = [
    # name, country, id, what it proves
    ("SEDENA", None, "mx-sedena", "acronym"),
    ("sedena", "MX", "mx-sedena", "acronym in lower case"),
    ("Secretaria de la Marina", "MX", "mx-semar", "no accent, an article more"),
    ("Ministry of the Interior", "MX", "mx-segob", "translation that needs the country"),
    ("Interior Department", "US", "us-interior", "English order"),
    ("Treasury Department", None, "us-treasury", "English order of its own name"),
    ("cancillería", "MX", "mx-sre", "generic name with a country"),
    ("cancillería", None, None, "the same without one"),
    ("Policía Nacional", "PE", "pe-pnp", "its name without the country at the end"),
    ("Mexican Navy Secretariat", None, "mx-semar", "a country before the name"),
    ("Mexico’s Defense Ministry", None, "mx-sedena", "its possessive"),
    ("Ministerio de Defensa de Colombia", None, "co-mindefensa", "a country after the name"),
    ("Secretaría de Salud de Bogotá", "CO", None, "a city is no country"),
    ("Mexican Navy Secretariat", "US", None, "another country than the one asked for"),
    ("Department of the Interior", "US", "us-interior", "no home office"),
    ("Interior Ministry", "US", None, "which the United States do not have"),
    ("OIM", "MX", "un-iom", "a body of many countries"),
    ("Foreign Ministry", "AT", None, "a generic name is not the Union's"),
    ("Cancillería", "DE", "de-bkamt", "a chancellor who heads the government"),
    ("Procuraduría General de la República", "MX", "mx-pgr", "a body that is no more"),
    ("Ministerio de la Felicidad", "MX", None, "nobody"),
]


@pytest.mark.parametrize(("name", "country", "expected", "why"), NAMED)
def test_bodies_named(name, country, expected, why):
    found = authority().bodies_named(name, country)
    assert [b.id for b in found] == ([expected] if expected else []), why


COUNTRIES = [
    ("EE. UU.", "US"), ("EE.UU.", "US"), ("EEUU", "US"), ("EUA", "US"), ("the U.S.", "US"), ("United States", "US"),
    ("estadounidenses", "US"), ("los Estados Unidos", "US"), ("mexicana", "MX"), ("Mexican", "MX"), ("Londres", "GB"),
    ("Reino Unido", "GB"), ("Perú", "PE"), ("UE", "EU"), ("European Union", "EU"), ("ONU", "UN"), ("Georgia", None),
    ("españolas", "ES"), ("franceses", "FR"), ("Atlantis", None),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "expected"), COUNTRIES)
def test_country_code(phrase, expected):
    assert authority().country_code(phrase) == expected


EMBASSIES = [
    ("embassy-us-mx", "Embajada de Estados Unidos en México", "Embassy of the United States in Mexico"),
    ("embassy-mx-us", "Embajada de México en Estados Unidos", "Embassy of Mexico in the United States"),
    ("embassy-pe-gb", "Embajada del Perú en el Reino Unido", "Embassy of Peru in the United Kingdom"),
    ("embassy-eu-co", "Delegación de la Unión Europea en Colombia", "Delegation of the European Union to Colombia"),
]


@pytest.mark.parametrize(("agency_id", "spanish", "english"), EMBASSIES)
def test_embassies_need_no_entry(agency_id, spanish, english):
    body = authority().agency(agency_id)
    assert body and (body.name("es"), body.name("en")) == (spanish, english)


@pytest.mark.parametrize("agency_id", ["embassy-us-us", "embassy-us", "embassy-xx-mx", "nobody"])
def test_no_such_embassy(agency_id):
    assert authority().agency(agency_id) is None


def write(folder: Path, text: str) -> Path:
    (folder / "agencies").mkdir(exist_ok=True)
    (folder / "agencies" / "own.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_users_folder_extends_ours(tmp_path):
    write(
        tmp_path,
        "country: MX\nagencies:\n- {id: own-lab, kind: agency, names: {es: [Laboratorio Nacional de Lluvia]}}\n",
    )
    both = authority(tmp_path)
    assert [b.id for b in both.bodies_named("laboratorio nacional de la lluvia")] == ["own-lab"]
    assert both.agencies.keys() > BODIES.keys()


def test_whoever_is_compared_knows_the_users_folder(tmp_path):
    write(
        tmp_path,
        "country: MX\nagencies:\n- {id: own-lab, kind: agency, names: {es: [Casa de Lluvia]}, acronyms: [LAVIA]}\n",
    )
    (tmp_path / "nicknames.yaml").write_text("es: {ulpiano: [pianito]}\n", encoding="utf-8")
    said = (
        "from graph.identity.agencies import identify; from graph.identity.words import short_for\n"
        "from graph.authority import authority\n"
        "print(identify('LAVIA', 'MX'), short_for('pianito', 'ulpiano'), short_for('pepe', 'jose'))\n"
        "print(authority().folders[1:])"
    )
    environment = os.environ | {"WHOMET_AUTHORITY": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", said], env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout.split()[:3] == ["own-lab", "True", "True"] and str(tmp_path) in ran.stdout


def test_a_folder_that_is_not_there_says_so(monkeypatch, tmp_path):
    monkeypatch.setenv("WHOMET_AUTHORITY", str(tmp_path / "nowhere"))
    with pytest.raises(BadAuthority, match="There is no folder"):
        authority.__wrapped__()


BROKEN = [
    ("agencies: [{id: a, kind: ministry, names: {es: [X]}, nickname: b}]", "unknown keys"),
    ("agencies: [{id: a, kind: minstry, names: {es: [X]}}]", "unknown kind"),
    ("agencies: [{id: a, kind: ministry}]", "missing"),
    ("agencies: [{id: a, kind: ministry, names: {es: [X]}, parent: nobody}]", "no body nobody"),
    ("agencies: [{id: a, kind: ministry, names: {es: [NO]}}]", "in quotes"),
    ("agencies: [{id: a, kind: ministry, names: {fr: [X]}}]", "es and en"),
    ("agencies: [{id: a, kind: office, names: {es: [X]}}, {id: a, kind: office, names: {es: [Y]}}]", "twice"),
    ("agencies: [{id: a, kind: ministry, names: {es: [X]}, concept: alchemy}]", "no concept alchemy"),
    ("agencies: [", "not YAML"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_broken_entry_says_where(tmp_path, text, message):
    with pytest.raises(BadAuthority, match=message):
        authority(write(tmp_path, text))
