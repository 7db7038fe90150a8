"""The word lists of identity, as a reader would check them: lower case, no accents, nothing twice, no two meanings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from graph.authority import fold
from graph.identity.concepts import collisions
from graph.identity.posts import ranks as ranks_of
from graph.identity.words import compound_surnames, formal_names, given_names, read, same_spelling, short_for, surnames

FILES = {
    "titles.yaml": {"titles", "weak_titles", "generations", "degrees", "particles", "compound_surnames",
                    "surname_beginnings"},
    "nicknames.yaml": {"es", "en", "same"},
    "surnames.yaml": {"es", "en"},
    "given_names.yaml": {"es", "en"},
    "agency_concepts.yaml": {
        "kinds", "posts", "lowered", "levels", "domains", "bodies_of_posts", "heads_of_country", "heads_of_bodies",
        "bodies_of_leaders", "exchanged", "ministries", "host_words", "whole_country", "small_words", "link_words",
        "one_of_a_country",
    },
}  # fmt: skip
CODES = {"ministries"}


def words_of(content: object, inside: str = "") -> Iterator[object]:
    """All words of a file, without country codes."""
    if isinstance(content, dict):
        for key, value in content.items():
            if key not in CODES:
                yield from words_of(value, str(key))
    elif isinstance(content, list):
        for item in content:
            yield from words_of(item, inside)
    else:
        yield content


@pytest.mark.parametrize("name", FILES)
def test_keys_are_known(name: str) -> None:
    assert set(read(name)) == FILES[name]


@pytest.mark.parametrize("name", FILES)
def test_words_are_folded_text(name: str) -> None:
    odd = [word for word in words_of(read(name)) if not isinstance(word, str) or fold(word) != word]
    assert odd == []


@pytest.mark.parametrize("name", ["surnames.yaml", "given_names.yaml"])
def test_no_name_twice_in_a_language(name: str) -> None:
    for language in read(name).values():
        counts = Counter(words_of(language))
        assert [word for word, count in counts.items() if count > 1] == []


def test_no_short_form_twice_in_a_line_nor_for_itself() -> None:
    for language in ("es", "en"):
        for formal, forms in read("nicknames.yaml")[language].items():
            assert forms and len(set(forms)) == len(forms) and formal not in forms, formal


def test_no_wording_has_two_meanings() -> None:
    assert list(collisions()) == []


def test_heads_of_posts_point_at_known_ids() -> None:
    lists = read("agency_concepts.yaml")
    ranks = {rank.partition("+")[0] for group in lists["posts"].values() for rank in group}
    assert set(lists["bodies_of_posts"]) <= ranks and set(lists["heads_of_country"]) <= ranks
    assert set(lists["bodies_of_posts"].values()) <= set(lists["kinds"])
    assert set(lists["lowered"]["ranks"]) <= ranks
    assert set(lists["one_of_a_country"]) <= set(lists["kinds"])
    assert {*lists["exchanged"], *lists["exchanged"].values()} <= set(lists["kinds"]) | {"direction"}
    assert "minister" in ranks_of("one") and "director" in ranks_of("one_each") and "deputy" in ranks_of("many")


def test_lists_are_large_enough() -> None:
    assert len(formal_names()) > 500
    assert len(surnames()) > 1500
    assert len(given_names()) > 2000
    assert ("cabeza", "vaca") in compound_surnames()


def test_short_forms_do_not_join_two_formal_names() -> None:
    assert short_for("sam", "samuel") and short_for("sam", "samantha")
    assert not short_for("samuel", "samantha") and not same_spelling("samuel", "samantha")
