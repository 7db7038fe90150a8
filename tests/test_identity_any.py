"""What holds for whatever is said: comparing is symmetric, clusters are a partition that keeps every constraint."""

from __future__ import annotations

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.identity.agencies import compare_agencies
from graph.identity.cluster import cluster
from graph.identity.names import parse
from graph.identity.people import PersonMention, compare, in_one_list
from graph.identity.posts import compare_posts

GIVEN = ["Ana", "Ana María", "José", "Pepe", "Liz", "Elizabeth", "J.", "Marcelo", "Marcela", "Ulpiano", ""]
SURNAMES = ["Olmos", "Olmos Paz", "Olmos-Paz", "Paz Olmos", "García", "de la Vallina", "Olmoss", "Tindall Jr.", "O."]
NAMES = st.one_of(
    st.builds(lambda a, b: f"{a} {b}".strip(), st.sampled_from(GIVEN), st.sampled_from(SURNAMES)),
    st.builds(lambda a, b: f"{b}, {a}", st.sampled_from(GIVEN), st.sampled_from(SURNAMES)),
    st.builds(lambda a, b: f"Dr. {b} {a}".upper(), st.sampled_from(GIVEN), st.sampled_from(SURNAMES)),
    st.text(max_size=12),
)
ROLES = st.sampled_from([None, "", "presidente", "Foreign Secretary", "canciller", "directora de Aduanas", "«»"])
AGENCIES = st.sampled_from([None, "", "SRE", "Embajada de Chile en México", "Dirección de Aduanas", "?"])
PEOPLE = st.builds(
    PersonMention,
    id=st.integers(0, 10**9).map(str),
    name=NAMES,
    aliases=st.lists(NAMES, max_size=2).map(tuple),
    role=ROLES,
    agency=AGENCIES,
    country=st.sampled_from([None, "MX", "CL", "XX"]),
    date=st.sampled_from([None, "2023", "2024-02", "2024-02-06", "1999"]),
    document=st.sampled_from("def"),
    meetings=st.frozensets(st.sampled_from("mn"), max_size=2),
)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_name_with_a_reading(text: str) -> None:
    name = parse(text)
    assert bool(name.words) == bool(name.readings)


@settings(deadline=None)
@given(PEOPLE, PEOPLE)
def test_comparing_is_symmetric(a: PersonMention, b: PersonMention) -> None:
    one, other = compare(a, b), compare(b, a)
    assert (one.score, one.verdict) == (other.score, other.verdict)


@settings(deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_agencies_and_posts_take_any_text(a: str, b: str) -> None:
    assert compare_agencies(a, "MX", b, "MX").verdict == compare_agencies(b, "MX", a, "MX").verdict
    assert compare_posts(a, b, "MX") == compare_posts(b, a, "MX")


@settings(max_examples=60, deadline=None)
@given(st.lists(PEOPLE, max_size=12, unique_by=lambda m: m.id), st.randoms(), st.data())
def test_clusters_keep_every_constraint(mentions: list[PersonMention], dice: Random, data: st.DataObject) -> None:
    pairs = list(combinations([m.id for m in mentions], 2))
    cannot = data.draw(st.lists(st.sampled_from(pairs), max_size=3)) if pairs else []
    must = (
        [pair for pair in data.draw(st.lists(st.sampled_from(pairs), max_size=1)) if pair not in cannot]
        if pairs
        else []
    )
    found = cluster(mentions, must, cannot)
    home = {member: number for number, group in enumerate(found.groups) for member in group}
    assert sorted(home) == sorted(m.id for m in mentions)
    assert all(home[a] == home[b] for a, b in must)
    decided = {frozenset(pair) for pair in must}
    for a, b in combinations(mentions, 2):
        if home[a.id] != home[b.id] or frozenset((a.id, b.id)) in decided or decided:
            continue
        assert (a.id, b.id) not in cannot and (b.id, a.id) not in cannot
        assert not in_one_list(a, b)
        assert not (a.country and b.country and a.country != b.country)
    shuffled = dice.sample(mentions, len(mentions))
    assert cluster(shuffled, must, cannot).groups == found.groups
    assert all(home[a] != home[b] for a, b, _ in found.review)
    assert all(home[a] == home[b] and found.reasons[a, b].evidence is not None for a, b in found.reasons)
