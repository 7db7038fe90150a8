"""What the extractor reaches on texts with gold, and never less: the floors stand in tests/gold/floors.yaml.

`python tests/test_extraction_floors.py` prints today's figures beside the floors; misses with `--misses`, but
never those of the sets that are held back.
"""

from __future__ import annotations

import sys
from typing import Any

import pytest
from gold_texts import CLOSED, OWN_GOLD, SETS, missing, reports
from quotes import evidence_in

from graph.authority import load_yaml
from loaders.evaluate import Figures, evaluate
from whomet.report_json import report_json

FLOORS: dict[str, dict[str, float]] = load_yaml(OWN_GOLD / "floors.yaml")
AT_LEAST = ("attendees_f1", "with_role_f1", "attendance_f1", "bodies_f1", "topics_recall", "agency")
AT_MOST = ("strangers", "dates_missing", "dates_wrong")


def figures_of(name: str) -> Figures:
    gold = SETS[name].documents()
    extracted = [{**report_json(report), "id": d["id"]} for d, report in zip(gold, reports(name), strict=True)]
    return evaluate(gold, extracted)


def summary_of(figures: Figures) -> dict[str, Any]:
    summary = figures.summary()
    return {**summary, **{f"dates_{kind}": number for kind, number in figures.dates.items()}}


@pytest.fixture(params=[name for name in SETS if name in FLOORS])
def name(request: pytest.FixtureRequest) -> str:
    if why := missing(SETS[request.param]):
        pytest.skip(why)
    return str(request.param)


def test_figures_stay_above_the_floors(name: str) -> None:
    figures = figures_of(name)
    reached = summary_of(figures)
    below = {key: (reached[key], FLOORS[name][key]) for key in AT_LEAST if reached[key] < FLOORS[name][key]}
    above = {key: (reached[key], FLOORS[name][key]) for key in AT_MOST if reached[key] > FLOORS[name][key]}
    told = "" if name in CLOSED else "\n".join(map(str, figures.findings))
    assert not below | above, f"(reached, floor): {below | above}\n{told}"


def test_every_quote_is_a_slice_of_its_text(name: str) -> None:
    for report in reports(name):
        for words in evidence_in(report):
            assert report.document.text[words.start : words.end] == words.quote
        for dropped in report.dropped:
            assert report.document.text[dropped.start : dropped.end] == dropped.quote


def test_every_claim_has_its_words(name: str) -> None:
    for report in reports(name):
        for meeting in report.meetings:
            for claim in (meeting, *meeting.attendees, *meeting.bodies, *meeting.topics):
                assert claim.evidence, (report.document.path, claim)
        for mention in report.mentions:
            assert mention.evidence, (report.document.path, mention)


def main(arguments: list[str]) -> None:
    for each in SETS:
        if why := missing(SETS[each]):
            print(why)
            continue
        figures = figures_of(each)
        reached = summary_of(figures)
        print(f"{each}: {figures.documents} texts")
        for key in (*AT_LEAST, *AT_MOST):
            floor = FLOORS.get(each, {}).get(key)
            print(f"  {key:<14} {reached[key]:>6.3g}  floor {floor}")
        if "--misses" in arguments and each not in CLOSED:
            print(*figures.findings, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
