"""English: who sits in a body that met and speaks in the report was there; who sits in another was not."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Upton City Council and Marlow Tribal Council met on Nov. 20 at Upton Hall. Housing was discussed.\n\n"
GUILD = "The Upton City Council met on Tuesday with the Harbour Guild.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Tribal Council Chairman Bill Stroud pointed to the many camps near the river.",
        "“It touches every one of us,” Tribal Councilmember Bill Stroud said of the camps.",
        "City Councilmember Bill Stroud said the city is short of beds.",
        "Councilmember Bill Stroud argued that a new study is needed.",
        "“We are short of beds,” said Upton City Councilwoman Bill Stroud.",
        "City Council President Bill Stroud said the vote would come in May.",
    ],
)
def test_who_sits_in_a_body_that_met_and_speaks_was_there(sentence: str) -> None:
    assert names(MET + sentence, "en") == {"Bill Stroud"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Dunmore County Commissioner Bill Stroud said the vote was wrong.",
        "Dunmore City Councilman Bill Stroud said the vote was wrong.",
        "School Board member Bill Stroud said the vote was wrong.",
        "Chairman Bill Stroud said the vote was wrong.",
        "Former Councilman Bill Stroud said the vote was wrong.",
        "Councilman Bill Stroud said in a statement that the vote was wrong.",
        "Councilman Bill Stroud, who was absent, said the vote was wrong.",
        "Councilman Bill Stroud was named to a task force.",
    ],
)
def test_who_sits_elsewhere_or_does_not_speak_is_not_put_there(sentence: str) -> None:
    assert names(GUILD + sentence, "en") == set()


def test_a_body_that_is_still_to_meet_or_lends_its_hall_seats_nobody() -> None:
    said = "\n\nCouncilman Bill Stroud said the vote was wrong."
    assert names("The Upton City Council will meet on Tuesday with the Harbour Guild." + said, "en") == set()
    hall = "Mayor Ann Roe met Consul Max Lee on Tuesday at the Upton City Council."
    assert names(hall + said, "en") == {"Ann Roe", "Max Lee"}
