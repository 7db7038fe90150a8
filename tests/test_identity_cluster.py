"""From mentions to people: chains, homonyms, lists, decisions, collections large enough to count in."""

from __future__ import annotations

import pytest

from graph.identity.blocking import THICK, features, neighbours, profiles
from graph.identity.cluster import cluster
from graph.identity.crowds import LARGE, Crowds
from graph.identity.names import parse
from graph.identity.people import PersonMention

NAVY = {"role": "secretario de Marina", "agency": "SEMAR", "country": "MX", "date": "2024-02"}


def said(ident: str, name: str, **known: object) -> PersonMention:
    return PersonMention(**{"id": ident, "name": name, "document": ident, **known})  # type: ignore[arg-type]


def together(groups: list[list[str]], *ids: str) -> bool:
    return any(set(ids) <= set(group) for group in groups)


def test_variants_in_two_languages_are_one() -> None:
    names = ["Ulpiano Vallina Tarrés", "Adm. Ulpiano Vallina", "VALLINA TARRES, Ulpiano", "U. Vallina Tarres"]
    english = {**NAVY, "role": "Secretary of the Navy", "agency": "Navy Secretariat"}
    mentions = [said(str(n), name, **(english if n % 2 else NAVY)) for n, name in enumerate(names)]
    found = cluster(mentions)
    assert found.groups == [["0", "1", "2", "3"]]
    assert all(c.verdict == "same" and c.evidence for c in found.reasons.values())


def test_a_short_name_between_two_full_ones_stays_apart() -> None:
    mentions = [
        said("short", "Ana Vallina", country="MX", agency="SEMAR"),
        said("one", "Ana Vallina Tarrés", country="MX", agency="SEMAR"),
        said("two", "Ana Vallina Quiroga", country="MX", agency="SEMAR"),
    ]
    found = cluster(mentions)
    assert found.groups == [["one"], ["short"], ["two"]]
    assert {frozenset(pair[:2]) for pair in found.review} == {frozenset({"one", "short"}), frozenset({"short", "two"})}


def test_the_post_tells_which_full_name_is_meant() -> None:
    mentions = [
        said("short", "Ana Vallina", **NAVY),
        said("one", "Ana Vallina Tarrés", **NAVY),
        said("two", "Ana Vallina Quiroga", country="MX", agency="SRE", role="embajadora en Perú"),
    ]
    assert cluster(mentions).groups == [["one", "short"], ["two"]]


def test_a_mention_without_agency_does_not_bridge_two_agencies() -> None:
    mentions = [
        said("navy", "Ana Salas", **NAVY),
        said("health", "Ana Salas", country="MX", agency="Secretaría de Salud", role="directora de Riesgos"),
        *[said(f"none{n}", "Ana Salas", country="MX") for n in range(3)],
    ]
    assert not together(cluster(mentions).groups, "navy", "health")


def test_a_bare_surname_joins_its_own_document_only() -> None:
    mentions = [
        said("full", "Ana Vallina Tarrés", document="d", country="MX"),
        said("bare", "Vallina", document="d", country="MX"),
        said("other", "Vallina", document="e", country="MX"),
    ]
    assert cluster(mentions).groups == [["bare", "full"], ["other"]]


def test_heads_of_country_are_known_by_their_surname() -> None:
    leader = {"role": "President", "country": "CL"}
    mentions = [
        said("full", "Ulpiano Vallina", date="2023-04", **leader),
        said("bare", "Vallina", date="2024-01", **leader),
        said("later", "Vallina", date="2031-01", **leader),
        said("woman", "Vallina", date="2024-01", role="presidenta", country="CL"),
    ]
    spanish = said("man", "Vallina", date="2024-02", role="presidente", country="CL")
    assert cluster(mentions[:3]).groups == [["bare", "full"], ["later"]]
    assert not together(cluster([mentions[3], spanish]).groups, "man", "woman")


def test_a_rare_surname_makes_up_for_what_is_not_known_of_a_leader() -> None:
    full = said("full", "Ana Ulibarriaga", role="President")
    bare = said("bare", "Ulibarriaga", role="President", country="CL")
    assert cluster([full, bare]).groups == [["bare", "full"]]
    assert cluster([full, said("bare", "Ulibarriaga", role="President")]).groups == [["bare"], ["full"]]
    assert cluster([full, said("bare", "Ulibarriaga", role="senator", country="CL")]).groups == [["bare"], ["full"]]
    common = [said("full", "Ana Castro", role="President"), said("bare", "Castro", role="President", country="CL")]
    assert cluster(common).groups == [["bare"], ["full"]]
    two = [said("a", "Ana Ulibarriaga", role="President"), said("b", "Eva Ulibarriaga", role="President"), bare]
    assert cluster(two).groups == [["a"], ["b"], ["bare"]]


def test_presidents_of_other_bodies_lead_no_country() -> None:
    full = said("full", "Ana Ulibarriaga", role="presidenta", country="CL", date="2024-01")
    for agency in ("Cámara de Comercio de Arica", "Gobierno de Cantabria", "Senado", "Banco de la Vallina"):
        bare = said("bare", "Ulibarriaga", role="presidenta", country="CL", date="2024-02", agency=agency)
        assert cluster([full, bare]).groups == [["bare"], ["full"]], agency
    for agency in ("Presidencia de la República", "Gobierno de Chile", "Chile"):
        bare = said("bare", "Ulibarriaga", role="presidenta", country="CL", date="2024-02", agency=agency)
        assert cluster([full, bare]).groups == [["bare", "full"]], agency


def test_one_meeting_told_by_two_is_evidence() -> None:
    told = {"country": "US", "agency": "Department of State"}
    one = said("a", "Mark Williams", role="counselor", meetings=frozenset({"m"}), **told)
    other = said("b", "Mark Williams", role="jefe de sección", meetings=frozenset({"m"}), **told)
    assert cluster([one, other]).groups == [["a", "b"]]


def test_namesakes_of_two_agencies_wait_for_a_person() -> None:
    mentions = [
        said("a", "Mark Williams", country="US", agency="USAID"),
        said("b", "Mark Williams", country="US", agency="CIA"),
    ]
    found = cluster(mentions)
    assert found.groups == [["a"], ["b"]] and [pair[:2] for pair in found.review] == [("a", "b")]


def test_decisions_of_different_keep_whole_groups_apart() -> None:
    mentions = [said(i, "Ulpiano Vallina Tarrés", **NAVY) for i in "abcd"]
    found = cluster(mentions, must=[("c", "d")], cannot=[("a", "d")])
    assert together(found.groups, "c", "d") and not together(found.groups, "a", "c")
    assert all({a, b} != {"a", "d"} for a, b, _ in found.review)


def test_a_decision_about_one_of_many_alike() -> None:
    mentions = [said(f"{n:02d}", "Ulpiano Vallina Tarrés", **NAVY) for n in range(20)]
    found = cluster(mentions, cannot=[("07", other.id) for other in mentions if other.id != "07"])
    assert ["07"] in found.groups and len(found.groups) == 2


def test_ids_must_differ() -> None:
    with pytest.raises(ValueError, match="share an id"):
        cluster([said("a", "Ana Vallina"), said("a", "Eva Vallina")])


def test_nothing_gives_nothing() -> None:
    assert cluster([]).groups == []


def test_mentions_alike_make_one_profile() -> None:
    mentions = [said(str(n), "Ana Vallina", **NAVY) for n in range(5)] + [said("x", "Ana Vallina", country="CL")]
    assert sorted(len(profile.members) for profile in profiles(mentions)) == [1, 5]
    assert sorted(len(profile.members) for profile in profiles(mentions, alone=["2"])) == [1, 1, 4]


def test_thick_files_are_split_and_nobody_meets_twice() -> None:
    mentions = [said(f"{n:03d}", f"{g} García", agency=f"{n}") for n, g in enumerate(["Ana", "Eva"] * THICK)]
    found = profiles(mentions)
    pairs = [(a, b) for a, others in neighbours([features(profile) for profile in found]) for b in others]
    assert len(set(pairs)) == len(pairs) and all(a < b for a, b in pairs)
    assert all(found[a].name.key == found[b].name.key for a, b in pairs)


def test_crowds_count_bearers_and_their_absence() -> None:
    few = Crowds(parse(name) for name in ("Ana Vallina Tarrés", "Ana Vallina Quiroga"))
    short = parse("Ana Vallina")
    ((text, points),) = few.crowd(short.readings[0])
    assert text.startswith("2 people") and points < 0
    syllables = [c + v for c in "bdfglmnprst" for v in "aeiou"]
    made = (parse(f"Eva {a}{b}rrena {b}{a}llosa") for a in syllables for b in syllables)
    large = Crowds(made)
    assert large.total > LARGE
    ((_, points),) = large.crowd(parse("Ulpiano Vallina").readings[0])
    assert points > 0
