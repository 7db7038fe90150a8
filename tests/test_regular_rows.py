"""English rows whose items are all made alike: the plain ones tell where the others' names and posts are."""

from __future__ import annotations

import pytest
from rooms import posts

PEOPLE = {
    "Ann Roe": "Mayor of Kent",
    "Kwoth Dezmu Ghar": "Minister of Fisheries, Oceans and the Northern Coast Guard",
    "Dean Foster": "Wrekin MP",
    "Tom Doe": "Commissioner for Employment, Social Affairs & Inclusion",
    "Eve Poe": "Treasurer",
}


def made(item: str, sep: str, last: str) -> str:
    said = [item.format(name=name, post=post) for name, post in PEOPLE.items()]
    return sep.join(said[:-1]) + last + said[-1]


@pytest.mark.parametrize(
    ("item", "sep", "last"),
    [
        ("{name}, {post}", "; ", "; and "),
        ("{name} ({post})", "; ", "; and "),
        ("{name} ({post})", ", ", " and "),
        ("{name} - {post}", ", ", " and "),
        ("the {post}, {name}", "; ", "; and "),
        ("the {post} ({name})", ", ", " and "),
        ("{name}, {post}", ", ", ", and "),
        ("Hon. {name}, {post}", "; ", "; and "),
    ],
)
def test_one_way_of_listing_for_all(item, sep, last):
    assert posts(f"The meeting was held on Tuesday. Present were {made(item, sep, last)}.", "en") == PEOPLE


@pytest.mark.parametrize("item", ["{name}, {post}", "{name} – {post}", "{post}: {name}", "{name} | {post}"])
def test_one_way_of_listing_for_all_lines(item):
    lines = made("- " + item if "|" not in item else item, "\n", "\n")
    assert posts(f"Present at the meeting were:\n{lines}\n", "en") == PEOPLE


def test_titles_between_a_post_and_its_name_are_no_part_of_it():
    text = (
        "The meeting was attended by the Director of the Joint Port Lt. Gen. (Ret.) Ann Roe; the Telmar Norte Vice "
        "President for Works Engr. Tom Doe; the Attorney General Eve Poe; and the Mayor Sam Low."
    )
    assert posts(text, "en") == {
        "Ann Roe": "Director of the Joint Port",
        "Tom Doe": "Telmar Norte Vice President for Works",
        "Eve Poe": "Attorney General",
        "Sam Low": "Mayor",
    }


def test_whom_somebody_is_of_is_nobody_and_no_part_of_the_post():
    text = (
        "Those attending were:\n* Ann Roe MP, Minister for Farming\n* Tom Doe, Commercial Director, Telmo\n"
        "* Eve Poe, Chair, Citizens Help\n* Sam Low, Head of Produce, Kestrel Foods Ltd\n"
    )
    assert posts(text, "en") == {
        "Ann Roe": "Minister for Farming",
        "Tom Doe": "Commercial Director",
        "Eve Poe": "Chair",
        "Sam Low": "Head of Produce",
    }


def test_whose_adviser_somebody_is_stays_in_the_post():
    text = (
        "Participants were: Ann Roe, Mayor of Kent; Eve Poe, Legislative Assistant to Sen. Warren Low; Tom Doe, "
        "Minister of Ports; and Sam Orr, Clerk."
    )
    assert posts(text, "en")["Eve Poe"] == "Legislative Assistant to Sen. Warren Low"


def test_items_of_several_kinds_are_read_one_by_one():
    text = "Present were Ann Roe and Tom Doe, both of Kent; the Mayor, Eve Poe; and students of the Port Academy."
    assert posts(text, "en")["Eve Poe"] == "Mayor"


def test_no_post_takes_in_the_item_before():
    text = (
        "Attending the meeting were the Secretary to the Governor Kath Hills, the Deputy Commissioner Tom Doe, the "
        "Clerk Eve Poe and the Treasurer Sam Low."
    )
    assert posts(text, "en")["Tom Doe"] == "Deputy Commissioner"


def test_letters_that_are_a_post_beside_who_stands_in_or_a_force():
    text = (
        "Present were Ann Roe, Acting DHO; Tom Doe, IG, CRPF Kashmir; Eve Poe, Clerk-to-Council; Sam Low, Jr., chair "
        "and presiding officer; and Sam Orr, Mayor."
    )
    assert posts(text, "en") == {
        "Ann Roe": "Acting DHO",
        "Tom Doe": "IG, CRPF Kashmir",
        "Eve Poe": "Clerk-to-Council",
        "Sam Low, Jr.": "chair and presiding officer",
        "Sam Orr": "Mayor",
    }


def test_a_body_between_two_items_of_commas_is_of_the_one_before():
    text = (
        "Present were Ann Roe, Commercial Director, Telmo, Tom Doe, Minister for Public Works, Transport and Weather "
        "Services, and Eve Poe, Clerk."
    )
    assert posts(text, "en") == {
        "Ann Roe": "Commercial Director",
        "Tom Doe": "Minister for Public Works, Transport and Weather Services",
        "Eve Poe": "Clerk",
    }


def test_the_first_name_of_a_row_keeps_its_common_words():
    assert "Lai Osmani" in posts("Present were Lai Osmani, Ann Roe, and Tom Doe.", "en")
    assert "M Kasu" in posts("The meeting was attended by M Kasu, Ann Roe, and Tom Doe.", "en")


def test_who_came_for_each_country_opens_no_post():
    text = (
        "Telmar was represented by the Minister of Ports, Ann Roe; Fiji, by the Deputy Minister of Ports, Tom Doe; and "
        "Tonga by its Ambassador to the EU, Eve Poe."
    )
    assert posts(text, "en")["Tom Doe"] == "Deputy Minister of Ports"
    assert posts(text, "en")["Eve Poe"] == "Ambassador to the EU"


@pytest.mark.parametrize(
    ("item", "sep", "last"),
    [
        ("{name} as {post}", ", ", " and "),
        ("{post} - {name}", ", ", " and "),
        ("Shri {name}, {post}", ", ", " and "),
        ("the {post} Hon. {name}", ", ", " and "),
        ("{name} – {post}", "; ", "; "),
    ],
)
def test_more_ways_of_listing(item, sep, last):
    assert posts(f"The delegation, which met the council on 3 May, comprised {made(item, sep, last)}.", "en") == PEOPLE


@pytest.mark.parametrize("item", ["{name}, {post}", "{name} ({post})", "{name}: {post}", "{post} – {name}"])
def test_lines_made_alike_under_a_heading_without_a_colon(item):
    assert posts(f"The committee met on 3 May.\n\nIN ATTENDANCE\n\n{made(item, chr(10), chr(10))}\n", "en") == PEOPLE


def test_names_and_posts_on_lines_in_turn_but_for_one_of_no_sure_kind():
    lines = "".join(f"{name}\n{post}\n\n" for name, post in PEOPLE.items())
    assert posts(f"Present at the meeting were:\n\n{lines}", "en") == PEOPLE


def test_a_body_between_a_post_and_its_name_stays_with_the_post():
    text = (
        "Present were the Principal Secretary, State Department for Livestock, Ann Roe; the Mayor, Tom Doe; and the "
        "Clerk, Eve Poe."
    )
    assert posts(text, "en")["Ann Roe"] == "Principal Secretary, State Department for Livestock"


def test_who_somebody_is_in_a_list():
    text = "Present were Ann Roe, who is the Wrekin MP; Tom Doe, who is the Sabah Mayor; and Eve Poe, who is the Clerk."
    assert posts(text, "en") == {"Ann Roe": "Wrekin MP", "Tom Doe": "Sabah Mayor", "Eve Poe": "Clerk"}


def test_an_initial_between_short_words_in_capitals():
    assert "RAMON F. AMBEL" in posts(
        "Present were the Mayor RAMON F. AMBEL, the Clerk ANN ROE and the Dean EVE POE.", "en"
    )


def test_a_name_before_one_that_opens_with_two_capitals():
    assert "Muhammadu Buhar" in posts("Present were Ann Roe, Muhammadu Buhar, QU Dongmu, and Tom Doe.", "en")


def test_the_place_of_a_post_that_no_list_has_before_a_name():
    text = "Present were the Mayor Ann Roe, the Ambassador to Telmar Gunter Velk, and the Clerk Tom Doe."
    assert posts(text, "en")["Gunter Velk"] == "Ambassador to Telmar"
    assert posts(text, "en")["Ann Roe"] == "Mayor"


def test_a_firm_between_two_items_is_nobody():
    text = "Present were Ann Roe, Mayor of Kent, Tom Doe, CEO, Brakko Foods, Eve Poe, Treasurer, and Sam Low, Clerk."
    assert posts(text, "en") == {
        "Ann Roe": "Mayor of Kent",
        "Tom Doe": "CEO",
        "Eve Poe": "Treasurer",
        "Sam Low": "Clerk",
    }
