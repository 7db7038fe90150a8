"""Rows of people with posts in English: which post goes to whom, whatever ranks and marks stand between them."""

from __future__ import annotations

import pytest
from rooms import posts


@pytest.mark.parametrize(
    "post", ["Vice-Chief", "Deputy-Mayor", "Co-Chair", "Vice-Principal", "Sub-Inspector", "Pro-Chancellor"]
)
def test_a_prefix_with_a_hyphen_makes_another_post(post: str) -> None:
    found = posts(f"Premier Ama Sefton met {post} Osman Tellaro and Adjutant-General Rufai Bannor on Monday.", "en")
    assert found == {"Ama Sefton": "Premier", "Osman Tellaro": post, "Rufai Bannor": "Adjutant-General"}


def test_a_plural_post_with_a_prefix() -> None:
    found = posts("Mayor Ama Sefton met with the co-leaders of the Green List, Osman Tellaro and Rufai Bannor.", "en")
    assert found["Osman Tellaro"] == found["Rufai Bannor"] == "co-leader of the Green List"


@pytest.mark.parametrize(
    ("opening", "post"),
    [
        ("Those in attendance were Ministers", "Minister"),
        ("Present at the meeting were Permanent Secretaries", "Permanent Secretary"),
        ("The session was attended by the Union Ministers", "Union Minister"),
        ("Premier Ama Sefton held a meeting with the commissioners:", "commissioner"),
    ],
)
def test_a_bracket_behind_one_of_several_ministers_is_what_the_post_is_for(opening: str, post: str) -> None:
    found = posts(
        f"{opening} Hon. Osman Tellaro (Health), Rufai Bannor (National Planning) and Joel Okande (Justice).", "en"
    )
    assert found["Osman Tellaro"] == f"{post} of Health"
    assert found["Rufai Bannor"] == f"{post} of National Planning"
    assert found["Joel Okande"] == f"{post} of Justice"


def test_a_bracket_with_a_party_or_letters_is_not() -> None:
    found = posts("Premier Ama Sefton met Ministers Osman Tellaro (Labour) and Rufai Bannor (Greens) on Monday.", "en")
    assert found["Osman Tellaro"] == found["Rufai Bannor"] == "Minister"
    found = posts("Premier Ama Sefton met Directors Osman Tellaro (DG Trade) and Rufai Bannor (ZZK) on Monday.", "en")
    assert found["Osman Tellaro"] == found["Rufai Bannor"] == "Director"


@pytest.mark.parametrize("joint", ["and of", "and also of", "as well as of", "and in addition"])
def test_an_article_before_another_post_ends_the_plural_before(joint: str) -> None:
    row = f"MPs Osman Tellaro, Rufai Bannor, {joint} the Clerk Timo Varga and the Librarian, Luka Beridze."
    found = posts(f"Mayor Ama Sefton met with the delegation. It was made up of {row}", "en")
    assert found["Osman Tellaro"] == found["Rufai Bannor"] == "MP"
    assert (found["Timo Varga"], found["Luka Beridze"]) == ("Clerk", "Librarian")


def test_an_article_behind_what_the_plural_is_of_does_not() -> None:
    found = posts(
        "Present were the ministers of Health, Osman Tellaro; of Education, Rufai Bannor; and of Works, the engineer "
        "Timo Varga.",
        "en",
    )
    assert found["Timo Varga"] == "minister of Works"


@pytest.mark.parametrize(
    "rank",
    ["Gen.", "Lt.-Gen.", "Lt.- Gen.", "Maj.-Gen.", "Lt-Col.", "Rear-Adm.", "retired Maj.-Gen.", "Brigadier-General"]
    + ["Air Vice-Marshal", "Wing Cdr.", "Sqn Ldr", "1st Lt.", "retired Justice", "Rear-Admiral (retired)", "Dr.-Ing."],
)
def test_a_rank_between_a_post_and_its_holder_shifts_no_posts(rank: str) -> None:
    found = posts(
        f"Present at the meeting were the Chief of Staff, Gen. Osman Tellaro, Chief of Army Planning, {rank} Rufai "
        f"Bannor, Director of Rail, Admiral Joel Okande and Chief of Supply, {rank} Timo Varga.",
        "en",
    )
    assert found == {
        "Osman Tellaro": "Chief of Staff",
        "Rufai Bannor": "Chief of Army Planning",
        "Joel Okande": "Director of Rail",
        "Timo Varga": "Chief of Supply",
    }


def test_fields_joined_by_and_before_a_courtesy_belong_to_the_post_before_it() -> None:
    found = posts(
        "Chief Secretary Osman Tellaro, DGP Mr. Rufai Bannor, Secretary Health and Family Welfare Dr. Joel Okande and "
        "Director Tourism Ms. Ama Sefton attended the meeting.",
        "en",
    )
    assert found["Rufai Bannor"] == "DGP"
    assert found["Joel Okande"] == "Secretary Health and Family Welfare"


def test_the_last_word_of_a_place_that_opens_with_new_is_nobody() -> None:
    found = posts(
        "In the presence of Ama Sefton, Head of Planning, and Joel Okande, Governor of New Rumbe, the committee for "
        "the lake held its second session.",
        "en",
    )
    assert found == {"Ama Sefton": "Head of Planning", "Joel Okande": "Governor of New Rumbe"}


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("mayors of Rumbe city, Osman Tellaro, Lembo Dolna, Rufai Bannor, and Tasso, Joel Okande", "Lembo Dolna"),
        ("mayors of Rumbe city Osman Tellaro, Lembo town Rufai Bannor and Tasso Joel Okande", "Lembo town"),
    ],
)
def test_places_and_names_in_turn_behind_one_plural_post(row: str, place: str) -> None:
    assert posts(f"Premier Ama Sefton held a meeting with the {row}.", "en") == {
        "Ama Sefton": "Premier",
        "Osman Tellaro": "mayor of Rumbe city",
        "Rufai Bannor": f"mayor of {place}",
        "Joel Okande": "mayor of Tasso",
    }


def test_a_row_of_names_behind_one_place_has_no_turns() -> None:
    found = posts("Present were the councillors of Rumbe, Osman Tellaro, Rufus Bannor and Joel Okande.", "en")
    assert set(found.values()) == {"councillor of Rumbe"} and len(found) == 3


def test_two_names_with_an_initial_in_a_roster_are_people() -> None:
    found = posts(
        "Minutes of the Harbour Committee, 10 March 2020\nPresent: W Foden (in the chair), M Barlow, J van Beeren, "
        "Cllrs T Moss and P Dunne, L Hooten (Secretary)\nThe minutes were agreed.",
        "en",
    )
    assert found == {
        "W Foden": None,
        "M Barlow": None,
        "J van Beeren": None,
        "T Moss": "Cllr",
        "P Dunne": "Cllr",
        "L Hooten": "Secretary",
    }


def test_whose_chief_somebody_is_stands_behind_the_name() -> None:
    found = posts(
        "Minister Ama Sefton met Chief Darlene Moosevale of the Long River Nation, Senior Chief Kasawa of Rumbe and "
        "Mayor Ann Roe on Monday.",
        "en",
    )
    assert found["Darlene Moosevale"] == "Chief of the Long River Nation"
    assert (found["Kasawa"], found["Ann Roe"]) == ("Senior Chief of Rumbe", "Mayor")
