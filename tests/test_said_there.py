"""English: whom what they give, tell, ask or say puts in the room of a meeting told of before, and whom it does not."""

from __future__ import annotations

import pytest
from rooms import names

MET = "Minister Elsa Rivers and Ambassador Victor Moss met on Tuesday in Oslo. "
HOSTS = {"Elsa Rivers", "Victor Moss"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Port Director Clara Winthrop gave the delegates a short briefing on the ports.",
        "Port Director Clara Winthrop has given a report on the ports.",
        "A presentation on the ports was done by Port Director Clara Winthrop.",
        "The report on the ports came next from Port Director Clara Winthrop.",
        "This was followed by a presentation by Port Director Clara Winthrop.",
        "The vote of thanks was given by Port Director Clara Winthrop.",
        "Port Director Clara Winthrop told the council members that the ports were safe.",
        "Clara Winthrop, Port Director, asked whether the ports were safe.",
        "Port Director Clara Winthrop inquired about the ports.",
        "In her brief remark, Port Director Clara Winthrop observed that the ports were safe.",
        "In her presentation, Clara Winthrop said that the ports were safe.",
        "Responding, Port Director Clara Winthrop said that the ports were safe.",
        "Port Director Clara Winthrop was among the business leaders at the virtual meeting.",
        "One of the directors at the talks was Clara Winthrop.",
    ],
)
def test_whoever_says_it_there_was_there(sentence: str) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == HOSTS | {"Clara Winthrop"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Port Director Clara Winthrop gave a report to the press.",
        "A report by Port Director Clara Winthrop was published in March.",
        "The minister presented a report by Port Director Clara Winthrop.",
        "The minister gave an overview of the work done by Port Director Clara Winthrop.",
        "In her remarks to the press, Port Director Clara Winthrop said that the ports were safe.",
        "In her speech last year, Port Director Clara Winthrop said that the ports were safe.",
        "Port Director Clara Winthrop, asked about the ports, said that they were safe.",
        "Reporters asked Port Director Clara Winthrop whether the ports were safe.",
        "Port Director Clara Winthrop asked on social media whether the ports were safe.",
        "Port Director Clara Winthrop had told the board that the ports were safe.",
        "Port Director Clara Winthrop told the board of the bank that the ports were safe.",
        "Port Director Clara Winthrop and Judge Ruth Osei have been among the critics of the meeting.",
        "Port Director Clara Winthrop and Judge Ruth Osei were also invited.",
        "The only directors missing were Port Director Clara Winthrop and Judge Ruth Osei.",
    ],
)
def test_whoever_says_it_elsewhere_was_not(sentence: str) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == HOSTS


@pytest.mark.parametrize(
    "sentence",
    [
        "Councillor Clara Winthrop moved to adopt the minutes.",
        "Clara Winthrop, Councillor, seconded the motion.",
        "The session was also addressed by Port Director Clara Winthrop.",
        "Port Director Clara Winthrop appeared at the hearing.",
        "Port Director Clara Winthrop set out the plan.",
        "Port Director Clara Winthrop spoke on behalf of the growers.",
        "Next steps\n\n- Clara Winthrop, Port Board\n- Elsa Rivers, Mill Trust\n\nThe ports are open.",
    ],
)
def test_whoever_takes_part_in_its_business_was_there(sentence: str) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == HOSTS | {"Clara Winthrop"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Councillor Clara Winthrop moved to Rome in May.",
        "Officer Clara Winthrop was seconded to the Ministry in May.",
        "The concerns addressed by Port Director Clara Winthrop were noted.",
        "The plan set out by Port Director Clara Winthrop was approved.",
        "In May, Port Director Clara Winthrop had asked for more water.",
        "The minister asked about Port Director Clara Winthrop and Judge Ruth Osei.",
    ],
)
def test_business_of_another_day_or_place_puts_nobody_there(sentence: str) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == HOSTS
