"""English posts: what goes on them before the head, whose they are, and heads that newsrooms write."""

from __future__ import annotations

import pytest
from rooms import posts

ROOMS = {
    "words in small letters before a post in small letters": (
        "Minister Carla Winthrop met shipping executives Tom Hale and Ruth Osei, plant health officer Nell Hagen, the "
        "crop scientist Omar Pask and school board member Ada Moss on Tuesday.",
        {
            "Carla Winthrop": "Minister",
            "Tom Hale": "shipping executive",
            "Ruth Osei": "shipping executive",
            "Nell Hagen": "plant health officer",
            "Omar Pask": "crop scientist",
            "Ada Moss": "school board member",
        },
    ),
    "a verb that is a noun elsewhere goes on no post": (
        "Minister Carla Winthrop met Mayor Ruth Osei to fund mayor Tom Hale's harbour.",
        {"Carla Winthrop": "Minister", "Ruth Osei": "Mayor"},
    ),
    "the body whose post it is says the agency, and no part of the post": (
        "Mayor Ruth Osei met the Coral Reef Agency's regional director, Tom Hale, and Norway's ambassador, Nell Hagen, "
        "on Tuesday.",
        {"Ruth Osei": "Mayor", "Tom Hale": "regional director", "Nell Hagen": "ambassador"},
    ),
    "what several are before the word for their body": (
        "Mayor Ruth Osei met Ulst Teachers Union president Tom Hale and Reef Pharmacists Guild secretary Ada Moss.",
        {
            "Ruth Osei": "Mayor",
            "Tom Hale": "Ulst Teachers Union president",
            "Ada Moss": "Reef Pharmacists Guild secretary",
        },
    ),
    "heads of every trade": (
        "Minister Carla Winthrop met astronaut Tom Hale, hospital pharmacist Ada Moss and three pupils, Omar Pask, "
        "Nell Hagen and Ruth Osei, on Tuesday.",
        {
            "Carla Winthrop": "Minister",
            "Tom Hale": "astronaut",
            "Ada Moss": "hospital pharmacist",
            "Omar Pask": "pupil",
            "Nell Hagen": "pupil",
            "Ruth Osei": "pupil",
        },
    ),
    "one plural over places, a mark, and as many names": (
        "Minister Carla Winthrop met with the mayors of Dunmore, Ulsta and Trall – Messrs Tom Hale, Omar Pask and Ned "
        "Moss – and with the governors of Colsay and Vaila provinces, Ada Reed and Ruth Osei.",
        {
            "Carla Winthrop": "Minister",
            "Tom Hale": "mayor of Dunmore",
            "Omar Pask": "mayor of Ulsta",
            "Ned Moss": "mayor of Trall",
            "Ada Reed": "governor of Colsay",
            "Ruth Osei": "governor of Vaila",
        },
    ),
    "one plural over bodies": (
        "Minister Carla Winthrop met the heads of the Ports Agency, the Reef Fund and the Coral Bank, namely Ada Reed, "
        "Tom Hale and Ruth Osei.",
        {
            "Carla Winthrop": "Minister",
            "Ada Reed": "head of the Ports Agency",
            "Tom Hale": "head of the Reef Fund",
            "Ruth Osei": "head of the Coral Bank",
        },
    ),
    "what each heads behind the name, with how many they are before": (
        "Minister Carla Winthrop convened the heads of three banks in Trall: Ada Reed of Coral Trust, Tom Hale "
        "of Ulsta Farmers and Ruth Osei of Second Reef.",
        {
            "Carla Winthrop": "Minister",
            "Ada Reed": "head of Coral Trust",
            "Tom Hale": "head of Ulsta Farmers",
            "Ruth Osei": "head of Second Reef",
        },
    ),
    "names in brackets behind what each heads": (
        "Minister Carla Winthrop hosted CEOs of Reef Corp. (Tom Hale) and Coral Space (Dr. Ada Moss).",
        {"Carla Winthrop": "Minister", "Tom Hale": "CEO of Reef Corp.", "Ada Moss": "CEO of Coral Space"},
    ),
    "two fields of one ministry are not dealt out": (
        "Minister Carla Winthrop met the ministers of Trade and Industry, Tom Hale and Ada Moss.",
        {
            "Carla Winthrop": "Minister",
            "Tom Hale": "minister of Trade and Industry",
            "Ada Moss": "minister of Trade and Industry",
        },
    ),
    "a number or both before what several are, behind their names": (
        "Mayor Ruth Osei met with Tom Hale, Ned Reed and Ada Moss, three pupils from Trall, and with Omar Pask and "
        "Nell Hagen, both doctoral students.",
        {
            "Ruth Osei": "Mayor",
            "Tom Hale": "pupil from Trall",
            "Ned Reed": "pupil from Trall",
            "Ada Moss": "pupil from Trall",
            "Omar Pask": "doctoral student",
            "Nell Hagen": "doctoral student",
        },
    ),
    "a clause that says a post by a verb": (
        "Mayor Ruth Osei met with Tom Hale, who chairs the fire district board, and Ada Moss, who met Ned Reed.",
        {"Ruth Osei": "Mayor", "Tom Hale": "chair of the fire district board", "Ada Moss": None, "Ned Reed": None},
    ),
    "under whom, what somebody is at present, titles before a post and after it": (
        "Her Worship Mayor Ruth Osei met a team under Registrar General Ada Moss, Tom Hale, currently a board "
        "secretary in Trall, and Vice-Chancellor Professor Ned Reed.",
        {
            "Ruth Osei": "Mayor",
            "Ada Moss": "Registrar General",
            "Tom Hale": "board secretary in Trall",
            "Ned Reed": "Vice-Chancellor",
        },
    ),
    "words that open the sentence end at the comma": (
        "Welcomed by rector Bogdan Reed, the Commissioner for Ports, Ada Moss, met Mayor Ruth Osei.",
        {"Bogdan Reed": "rector", "Ada Moss": "Commissioner for Ports", "Ruth Osei": "Mayor"},
    ),
    "firms in brackets and regions before a post are nobody": (
        "Jalal Oblast Deputy Governor Mirlan Reed met Tom Hale, Vice President of Operations (Boltex Tire), and "
        "the union heads Omar Pask (Fen) and Ada Moss (Clyde Mutual).",
        {
            "Mirlan Reed": "Jalal Oblast Deputy Governor",
            "Tom Hale": "Vice President of Operations",
            "Omar Pask": "union head",
            "Ada Moss": "union head",
        },
    ),
    "whose kin somebody is": (
        "Mayor Ruth Osei met the widow of the late Robert Hale, Ada Moss.",
        {"Ruth Osei": "Mayor", "Ada Moss": "widow of the late Robert Hale"},
    ),
    "a place before a head of places, seats in two houses, who was something": (
        "Trallby Pointe Mayor Tom Hale met state Sens. Lorna Reed and Ned Moss, state Rep. Cody Hagen and ex-senator "
        "Ada Pask.",
        {
            "Tom Hale": "Trallby Pointe Mayor",
            "Lorna Reed": "state Sen.",
            "Ned Moss": "state Sen.",
            "Cody Hagen": "state Rep.",
            "Ada Pask": "ex-senator",
        },
    ),
    "what kind of thing has the name, and two kinds of members": (
        "Mayor Ruth Osei met the director of the Al-Reed clinic, Basel Hale, and the president of the Nurses' and "
        "Midwives' Union, Madam Ada Moss.",
        {
            "Ruth Osei": "Mayor",
            "Basel Hale": "director of the Al-Reed clinic",
            "Ada Moss": "president of the Nurses' and Midwives' Union",
        },
    ),
}


@pytest.mark.parametrize("case", ROOMS)
def test_english_posts_are_read_whole(case: str) -> None:
    text, expected = ROOMS[case]
    assert posts(text, "en") == expected
