"""English: words that say of people that they came together, where no verb of meeting does."""

from __future__ import annotations

import pytest
from rooms import names

TWO = {"Elsa Rivers", "Victor Moss"}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("An urgent meeting was summoned on Monday by President Elsa Rivers, with Premier Victor Moss present.", TWO),
        ("Sheriff Elsa Rivers called together police chiefs and mayors on Friday.", {"Elsa Rivers"}),
        ("Minister Elsa Rivers was in Bergen on Monday with Senator Victor Moss.", TWO),
        ("Last weekend Minister Elsa Rivers was in Bergen with Senator Victor Moss.", TWO),
        ("Minister Elsa Rivers got a hearing on Wednesday with Senator Victor Moss.", TWO),
        ("Talks were held this morning under the patronage of President Elsa Rivers.", {"Elsa Rivers"}),
        ("Councillor Elsa Rivers teamed up on Monday with Mayor Victor Moss to press the case.", TWO),
        ("Host of Monday's dinner was Judge Victor Moss.", {"Victor Moss"}),
        ("General Victor Moss officially declared the 11th Ministerial Meeting open on Monday.", {"Victor Moss"}),
        ("The delegates were then introduced to Ms Elsa Rivers, director of the port office.", {"Elsa Rivers"}),
        ("Ambassador Victor Moss spent Monday in Oslo as the guest of Minister Elsa Rivers.", TWO),
        ("Ambassador Victor Moss was the guest of Minister Elsa Rivers on Monday.", TWO),
        ("Minister Elsa Rivers came face to face with Ambassador Victor Moss on Monday.", TWO),
        ("Minister Elsa Rivers flew in on Monday to see Ambassador Victor Moss.", TWO),
        ("Minister Elsa Rivers came to see Ambassador Victor Moss on Monday.", TWO),
        ("Monday's talks drew in Minister Elsa Rivers and Ambassador Victor Moss.", TWO),
    ],
)
def test_they_came_together(text: str, there: set[str]) -> None:
    assert names(text, "en", "2026-05-14") == there


@pytest.mark.parametrize(
    "text",
    [
        "Minister Elsa Rivers was in touch with Senator Victor Moss on Monday.",
        "Minister Elsa Rivers was in agreement with Senator Victor Moss on the ports.",
        "The port was in conflict with Senator Victor Moss.",
        "Minister Elsa Rivers never got a hearing with Senator Victor Moss.",
        "The crew got a letter from Senator Victor Moss.",
        "The mayor declared the road to the harbour open to Senator Victor Moss.",
        "The host of the show is Victor Moss.",
        "A strike was summoned for Monday by Secretary Victor Moss.",
        "The port thrives under the leadership of President Victor Moss.",
        "Farmers were summoned to a meeting on Monday; Judge Victor Moss was summoned too.",
        "The mayor wrote to the guests of Senator Victor Moss.",
    ],
)
def test_words_like_them_put_nobody_in_a_room(text: str) -> None:
    assert names(text, "en", "2026-05-14") == set()
