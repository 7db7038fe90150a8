"""English minutes whose lines ran together: every label of a roll call begins a line of its own."""

from __future__ import annotations

import pytest
from rooms import attendees, names

RUNS = {
    "COUNCIL PRESENT: Mayor Tom Hale, Ann Deane, Ned Cassidy COUNCIL ABSENT: Joe Bonner STAFF PRESENT: City Manager "
    "Ruth Osei, City Clerk Ada Burke": {"Tom Hale", "Ann Deane", "Ned Cassidy", "Ruth Osei", "Ada Burke"},
    "Present: Tom Hale (Chair), Ann Deane, Ned Cassidy Apologies: Joe Bonner In attendance: Ruth Osei (Clerk), Ada "
    "Burke": {
        "Tom Hale",
        "Ann Deane",
        "Ned Cassidy",
        "Ruth Osei",
        "Ada Burke",
    },
    "Ordinary Meeting, Council Chamber Councillors Present: Joe Bonner, Ann Deane. Apologies: Officials in attendance: "
    "Chief Executive: Ruth Osei Directors of Service: Kevin Moss, Fiona Reed Meetings’ Administrator: Olive Falsey": {
        "Joe Bonner",
        "Ann Deane",
        "Ruth Osei",
        "Kevin Moss",
        "Fiona Reed",
        "Olive Falsey",
    },
    "BOARD MEETING: Regular Meeting MEMBERS PRESENT: Joe Bonner, Ann Deane. MEMBERS PRESENT VIA TELECONFERENCE: None "
    "MEMBERS ABSENT: Kevin Moss TIME CALLED TO ORDER: 4:01 p.m. OTHERS PRESENT: Ruth Osei, CEO, Dr. Tom Hale": {
        "Joe Bonner",
        "Ann Deane",
        "Ruth Osei",
        "Tom Hale",
    },
}


@pytest.mark.parametrize("run", RUNS)
def test_labels_that_ran_together_part_those_there_from_the_absent(run: str) -> None:
    assert names(run, "en") == RUNS[run]


def test_the_posts_that_such_labels_say_are_of_those_behind_them() -> None:
    run = "Present: Joe Bonner Apologies: Ann Deane Directors of Service: Kevin Moss, Fiona Reed Clerk: Olive Falsey"
    assert {a.name: a.role and a.role.lower() for a in attendees(run, "en")} == {
        "Joe Bonner": None,
        "Kevin Moss": "director of service",
        "Fiona Reed": "director of service",
        "Olive Falsey": "clerk",
    }
