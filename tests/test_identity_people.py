"""Who is one person: pairs of invented names with their context, and the clusters made of them."""

from __future__ import annotations

import pytest

from graph.identity.cluster import cluster
from graph.identity.people import PersonMention, compare

SAME_POST = {"role": "secretaria de Salud", "agency_id": "mx-ss", "agency": "Secretaría de Salud", "country": "MX"}


def mention(ident: str, name: str, **known: object) -> PersonMention:
    return PersonMention(id=ident, name=name, document=str(known.pop("document", ident)), **known)  # type: ignore[arg-type]


# Two names in one post, one country, one agency; the verdict; what the row proves.
IN_ONE_POST = [
    ("Beatriz Olmos Quiñenco", "Beatriz Olmos", "same", "second surname dropped"),
    ("Beatriz Olmos Quiñenco", "secretaria Beatriz Olmos", "same", "title cut"),
    ("Ana Beatriz Olmos", "Beatriz Olmos Quiñenco", "same", "first given name dropped, second surname dropped"),
    ("Beatriz Olmos Quiñenco", "Beatriz Olmos Quinenco", "same", "accent lost"),
    ("Beatriz Olmos Quiñenco", "OLMOS QUIÑENCO, Beatriz", "same", "surnames first, comma"),
    ("Beatriz Olmos Quiñenco", "OLMOS QUIÑENCO BEATRIZ", "same", "surnames first, capitals"),
    ("Ma. del Carmen Olmos", "María del Carmen Olmos Paz", "same", "abbreviated given name"),
    ("Beatriz Olmos Quiñenco", "Bety Olmos", "same", "short form"),
    ("Beatriz Olmos-Quiñenco", "Beatriz Olmos Quiñenco", "same", "hyphen"),
    ("Beatriz de la Vallina Paz", "Beatriz De La Vallina", "same", "particles"),
    ("Tomás Ulibarri Olmos", "Tomás Ulibari Olmos", "same", "a letter dropped"),
    ("Walter J. Tindall", "Walter Tindall", "same", "middle initial"),
    ("Walter J. Tindall", "W. J. Tindall", "same", "initials"),
    ("Olmos", "Beatriz Olmos", "review", "a bare surname never merges across documents"),
    ("Esteban Olmos", "Beatriz Olmos", "different", "another given name"),
    ("Marcelo Olmos", "Marcela Olmos", "different", "gender pair"),
    ("Beatriz Olmos Quiñenco", "Beatriz Olmos Tarrés", "different", "another second surname"),
    ("Beatriz Olmos Quiñenco", "Beatriz Olmos Quiñenquilla", "same", "an unusual surname mangled at its end"),
    ("Beatriz Olmos Villarrama", "Beatriz Olmos Villacinto", "different", "surnames that only begin with one"),
    ("Beatriz Olmos Quiñenco", "Beatriz Quiñenco Olmos", "different", "surnames exchanged"),
    ("Walter Tindall Jr.", "Walter Tindall Sr.", "different", "father and son"),
    ("Walter Tindall Jr.", "Walter Tindall III", "different", "two generations"),
    ("Walter H. W. Tindall", "Walter W. Tindall", "different", "other initials"),
]


@pytest.mark.parametrize(("a", "b", "verdict", "why"), IN_ONE_POST, ids=[row[3] for row in IN_ONE_POST])
def test_names_of_one_post(a: str, b: str, verdict: str, why: str) -> None:
    one, other = mention("a", a, **SAME_POST), mention("b", b, **SAME_POST)
    found = compare(one, other)
    assert found.verdict == verdict, (why, found)
    assert compare(other, one).verdict == verdict


def test_other_side_is_never_merged() -> None:
    one = mention("a", "Beatriz Olmos Quiñenco", country="MX")
    other = mention("b", "Beatriz Olmos Quiñenco", country="CL")
    assert compare(one, other).verdict != "same"


def test_common_homonyms_without_context_wait_for_a_person() -> None:
    assert compare(mention("a", "Juan García"), mention("b", "Juan García")).verdict == "review"


def test_evidence_is_readable() -> None:
    found = compare(mention("a", "Beatriz Olmos", **SAME_POST), mention("b", "Bety Olmos", **SAME_POST))
    assert any(text.startswith("same agency") and weight > 0 for text, weight in found.evidence)
    assert any("short form" in text for text, _ in found.evidence)


def test_nobody_is_chained_through_a_third() -> None:
    short = mention("m", "Beatriz Olmos", **SAME_POST)
    paz, rey = mention("a", "Beatriz Olmos Pazos", **SAME_POST), mention("b", "Beatriz Olmos Reyna", **SAME_POST)
    groups = cluster([short, paz, rey]).groups
    assert not any({"a", "b"} <= set(group) for group in groups)


def test_decisions_hold() -> None:
    mentions = [mention(i, "Beatriz Olmos Quiñenco", **SAME_POST) for i in "abc"]
    assert cluster(mentions).groups == [["a", "b", "c"]]
    assert cluster(mentions, cannot=[("a", "b")]).groups in ([["a", "c"], ["b"]], [["a"], ["b", "c"]])
    apart = [mention("a", "Beatriz Olmos"), mention("b", "Licha Tarrés")]
    assert cluster(apart, must=[("a", "b")]).groups == [["a", "b"]]


def test_two_of_one_list_stay_two() -> None:
    one = mention("a", "Beatriz Olmos", document="d", meetings=frozenset({"m"}), country="MX")
    other = mention("b", "Beatriz Olmos Quiñenco", document="d", meetings=frozenset({"m"}), country="MX")
    third = mention("c", "Beatriz Olmos Quiñenco", document="e", country="MX")
    assert not any({"a", "b"} <= set(group) for group in cluster([one, other, third]).groups)


def test_order_of_mentions_does_not_matter() -> None:
    mentions = [mention(i, name, **SAME_POST) for i, name in zip("abcd", [row[0] for row in IN_ONE_POST], strict=False)]
    assert cluster(mentions) == cluster(mentions[::-1])
