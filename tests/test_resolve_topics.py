"""Topics: one for every taxonomy entry, else for every wording; people join and part them, and can undo it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.authority import authority
from graph.decisions import Decision
from graph.model import Discussed, Document, Evidence, MeetingReport, Report
from graph.resolve import Resolution, resolution

ENTRY = next(entry for entry in authority().topics if entry["id"] == "migration")
WORDINGS = ["malecón viejo", "old seawall", ENTRY["names"]["es"][0], ENTRY["names"]["en"][0], "vendimia"]


def report(number: int, *wordings: str, lang: str = "es") -> Report:
    text = f"{number}: {'; '.join(wordings)}"
    topics = []
    for word in wordings:
        start = text.index(word)
        topics.append(
            Discussed(name=word, evidence=(Evidence(start=start, end=start + len(word), quote=word, rule="t"),))
        )
    place = Evidence(start=0, end=1, quote=text[0], rule="t")
    meeting = MeetingReport(key="m", status="held", topics=tuple(topics), evidence=(place,))
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path=f"{number}.txt", text=text, lang=lang)  # type: ignore[arg-type]
    return Report(document=document, meetings=(meeting,))


def reference(said: Report, place: int = 0) -> str:
    words = said.meetings[0].topics[place].evidence[0]
    return f"{said.document.id}:{words.start}-{words.end}"


def decision(verdict: str, left: str, right: str, number: int = 1) -> Decision:
    return Decision.model_validate(
        {"verdict": verdict, "kind": "topic", "left": left, "right": right, "id": number, "by": "a", "at": "b"}
    )


def topics(found: Resolution) -> dict[str, str]:
    return {str(node.props["name"]): node.id for node in found.graph.with_label("Topic")}


ES, EN = report(1, WORDINGS[0], WORDINGS[2]), report(2, WORDINGS[1], WORDINGS[3], lang="en")


def test_the_taxonomy_joins_both_languages_and_other_wordings_stay_two() -> None:
    found = resolution([ES, EN])
    assert topics(found).keys() == {"malecón viejo", "old seawall", ENTRY["names"]["en"][0]}
    assert "topic-migration" in topics(found).values()


def test_same_joins_two_wordings_and_keeps_both_names() -> None:
    found = resolution([ES, EN], [decision("same", reference(ES), reference(EN))])
    (node,) = [n for n in found.graph.with_label("Topic") if n.id != "topic-migration"]
    assert (node.props["name_es"], node.props["name_en"]) == ("malecón viejo", "old seawall")
    (merge,) = [f for f in found.findings if f.kind == "topic"]
    assert (merge.finding, merge.decision) == ("merge", 1)
    before = topics(resolution([ES, EN]))
    gone = ({before["malecón viejo"], before["old seawall"]} - {node.id}).pop()
    assert found.redirects[gone] == node.id
    assert len(found.graph.with_type("DISCUSSED")) == 4


def test_a_wording_joined_to_a_known_topic_goes_by_that() -> None:
    found = resolution([ES, EN], [decision("same", reference(ES), reference(EN, 1))])
    assert topics(found)[ENTRY["names"]["en"][0]] == "topic-migration"
    assert topics(found).keys() == {"old seawall", ENTRY["names"]["en"][0]}


def test_different_parts_what_the_taxonomy_joins() -> None:
    found = resolution([ES, EN], [decision("different", reference(ES, 1), reference(EN, 1))])
    parted = [node for node in found.graph.with_label("Topic") if node.props["name"] == ENTRY["names"]["en"][0]]
    assert len(parted) == 2 and "topic-migration" in {node.id for node in parted}
    assert "topic-migration" not in found.redirects


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(WORDINGS), min_size=1, max_size=3, unique=True), min_size=1, max_size=3),
    st.lists(st.tuples(st.sampled_from(["same", "different", "unsure"]), st.integers(0, 8), st.integers(0, 8))),
    st.randoms(use_true_random=False),
)
def test_any_decisions_hold_in_any_order_of_loading(said, decided, dice) -> None:  # type: ignore[no-untyped-def]
    told = [report(number, *wordings) for number, wordings in enumerate(said)]
    references = [reference(one, place) for one in told for place in range(len(one.meetings[0].topics))]
    log: list[Decision] = []
    for verdict, left, right in decided:
        pair = references[left % len(references)], references[right % len(references)]
        if pair[0] != pair[1]:
            log.append(decision(verdict, *pair, number=len(log) + 1))
    found = resolution(told, log)
    dice.shuffle(told)
    assert resolution(told, log).graph.to_json() == found.graph.to_json()
    assert len(references_of(found)) == len(set(words_of(told))), "no wording is lost"


def references_of(found: Resolution) -> set[str]:
    nodes = {node.id for node in found.graph.with_label("Topic")}
    return {reference for node in nodes for reference in found.mentions[node]}


def words_of(told: Iterable[Report]) -> list[str]:
    return [topic.name for one in told for topic in one.meetings[0].topics]
