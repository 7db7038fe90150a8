"""English: whom what they do at a meeting told of before puts in its room, and whom it does not."""

from __future__ import annotations

import pytest
from rooms import attendees, names

MET = "Minister Elsa Rivers and Ambassador Victor Moss met on Tuesday in Oslo. "
HOSTS = {"Elsa Rivers", "Victor Moss"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Port Director Clara Winthrop spoke first.",
        "Clara Winthrop, the port director, listened in silence.",
        "Engineer Clara Winthrop walked everyone through the maps.",
        "Clara Winthrop, of consultants Marlow & Finch, took the visitors through the figures.",
        "The chair of the Fishers' League, Clara Winthrop, wanted to know who would pay.",
        "The president of the Fishers' League, Clara Winthrop, pressed for a date.",
        "Mediator Clara Winthrop shuttled between the two sides.",
        "Her adviser, Clara Winthrop, took notes.",
        "Professor Clara Winthrop of the Ocean Institute explained the drawings.",
        "Elder Clara Winthrop said the opening prayer.",
        "Prayers were said by Bishop Clara Winthrop.",
        "The figures were presented by Port Director Clara Winthrop.",
        "The plan was explained in detail by Port Director Clara Winthrop.",
        "They were welcomed at the door by Port Director Clara Winthrop.",
        "Notes were taken by Desk Officer Clara Winthrop.",
        "Questions came from Port Director Clara Winthrop.",
        "Questions were answered by Port Director Clara Winthrop.",
        "Beside her sat Port Director Clara Winthrop.",
        "Beside the ambassador sat the company's lawyer, Clara Winthrop.",
        "With the minister was her deputy, Clara Winthrop.",
        "Standing in for the mayor was her deputy, Clara Winthrop.",
        "Witnessing the signing was Port Director Clara Winthrop.",
        "So did Port Director Clara Winthrop.",
        "Also at the table was Port Director Clara Winthrop.",
        "Port Director Clara Winthrop and Judge Ruth Osei looked on.",
        "Her counterpart, Colonel Clara Winthrop of the Border Guard, replied point by point.",
        "Port Director Clara Winthrop asked how long it would take.",
        "Port Director Clara Winthrop voiced concern about the delays.",
        "Port Director Clara Winthrop brought the drawings and spread them on the floor.",
        "Afterwards Port Director Clara Winthrop showed the guests round the harbour.",
        "Rabbi Clara Winthrop led the prayer.",
        "Port Director Clara Winthrop then summed up the discussion.",
        "The minutes were kept by Clerk Clara Winthrop.",
        "The ambassador was accompanied by Port Director Clara Winthrop.",
        "The ambassador was assisted by Port Director Clara Winthrop.",
        "The ambassador had brought her lawyer, Clara Winthrop.",
        "The ambassador came with her lawyer, Clara Winthrop.",
        "The last word went to Port Director Clara Winthrop.",
        "It fell to Port Director Clara Winthrop to find a way out.",
        "Port Director Clara Winthrop did most of the talking.",
        "They got an answer from Port Director Clara Winthrop.",
        "The minister spoke, with Port Director Clara Winthrop at her side.",
        "The minister listened, with Port Director Clara Winthrop taking notes.",
        "The two spoke for an hour, with Port Director Clara Winthrop in attendance.",
        "Then it was the turn of Port Director Clara Winthrop.",
        "It was Port Director Clara Winthrop who broke the silence.",
        "The chair was taken by Port Director Clara Winthrop.",
        "Port Director Clara Winthrop interpreted.",
        "Port Director Clara Winthrop acted as interpreter.",
        "Port Director Clara Winthrop sat as an observer.",
        "Port Director Clara Winthrop joined by video link from Bergen.",
        "Dr Clara Winthrop, who runs the Red Cross in the north, described the damage.",
        "Port Director Clara Winthrop followed the proceedings online.",
        "A toast was offered by Port Director Clara Winthrop.",
        "There were speeches by Port Director Clara Winthrop and Judge Ruth Osei.",
        "Port Director Clara Winthrop stayed until the end.",
    ],
)
def test_whoever_acts_there_was_there(sentence: str) -> None:
    there = HOSTS | {"Clara Winthrop"} | ({"Ruth Osei"} if "Ruth Osei" in sentence else set())
    assert names(MET + sentence, "en", "2026-05-14") == there


@pytest.mark.parametrize(
    "sentence",
    [
        "Former minister Clara Winthrop followed the debate from her farm.",
        "Port Director Clara Winthrop spoke in Parliament on Thursday.",
        "Port Director Clara Winthrop signed the original agreement in 2012.",
        "Port Director Clara Winthrop flew home on Monday.",
        "Port Director Clara Winthrop toured a mill while the lunch took place.",
        "Port Director Clara Winthrop handed out leaflets in the parking lot.",
        "Senator Clara Winthrop spent the morning at the naval museum.",
        "Port Director Clara Winthrop explained the plan on television.",
        "Port Director Clara Winthrop has introduced a bill.",
        "The bill was introduced by Senator Clara Winthrop last year.",
        "The text had been negotiated by Port Director Clara Winthrop.",
        "The plan, which was presented by Port Director Clara Winthrop in March, was adopted.",
        "A paper by Clara Winthrop served as a basis.",
        "A letter from Port Director Clara Winthrop was read out.",
        "A recorded message of Port Director Clara Winthrop was played.",
        "The proposal was made by Port Director Clara Winthrop in 2019.",
        "Prime Minister Clara Winthrop was later informed of the results by telephone.",
        "Missing was Port Director Clara Winthrop.",
        "Watching from her farm was former minister Clara Winthrop.",
        "Replacing her next month is Port Director Clara Winthrop.",
        "Mayor Clara Winthrop questioned the payment in Parliament.",
        "Senator Clara Winthrop spoke against the plan last week.",
        "So said the former mayor, Clara Winthrop, in a letter.",
        "The law was challenged by Senator Clara Winthrop.",
        "Judge Clara Winthrop heard the case in May.",
        "Its owner, Clara Winthrop, was not asked to the table.",
        "An appeal came from Senator Clara Winthrop by letter.",
        "The last contract went to the firm of Clara Winthrop.",
        "It fell to Port Director Clara Winthrop to build it in 1998.",
        "The pact was criticised by Senator Clara Winthrop.",
        "The minister brought greetings from Senator Clara Winthrop.",
        "Senator Clara Winthrop hailed the talks.",
    ],
)
def test_whoever_acts_elsewhere_was_not(sentence: str) -> None:
    assert names(MET + sentence, "en", "2026-05-14") == HOSTS


@pytest.mark.parametrize(
    ("item", "agency"),
    [
        ("Engineer Clara Winthrop, of consultant firm Delta Quay LLC,", "Delta Quay LLC"),
        ("Engineer Clara Winthrop of the consultancy firm Delta Quay LLC", "Delta Quay LLC"),
        ("The Committee on Quays met. Committee Chair Senator Clara Winthrop", "Committee on Quays"),
    ],
)
def test_the_body_behind_its_kind_is_whose_somebody_is(item: str, agency: str | None) -> None:
    found = attendees(f"{item} met Minister Elsa Rivers on Tuesday.", "en", "2026-05-14")
    assert [a.agency for a in found if a.name == "Clara Winthrop"] == [agency]
