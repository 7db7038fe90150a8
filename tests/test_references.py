"""Every reference that resolution gives out leads to words a person can read."""

from __future__ import annotations

from reports_from_gold import gold_reports

from graph.model import Evidence
from graph.references import told
from graph.resolve import resolution


def test_every_mention_and_finding_can_be_shown():
    found = resolution(gold_reports())
    known = told(gold_reports())
    texts = {r.document.path: r.document.text for r in gold_reports()}
    references = {r for mentions in found.mentions.values() for r in mentions}
    references |= {side for f in found.findings if f.kind != "agency" for side in (f.left, f.right)}
    for reference in references:
        one = known[reference]
        assert one.quote and texts[one.path][one.start : one.end] == one.quote
        assert one.name and one.quote in one.sentence
    nodes = [n for n in found.graph.nodes.values() if n.label in ("Person", "Agency", "Meeting", "Topic")]
    assert set(found.mentions) == {n.id for n in nodes}


def test_what_is_told_of_a_person():
    report = gold_reports()[2]
    attendee = report.meetings[0].attendees[0]
    words = attendee.evidence[0]
    one = told([report])[f"{report.document.id}:{words.start}-{words.end}"]
    assert (one.name, one.role, one.country) == (attendee.name, attendee.role, "US")
    assert one.meeting == report.meetings[0].label and one.agency == "Department of State"


def test_the_sentence_is_the_one_the_extractor_marked():
    report = gold_reports()[0]
    text, meeting = report.document.text, report.meetings[0]
    start = text.index("recibió")
    words = Evidence(start=start, end=start + 7, quote="recibió", sentence=(start - 20, start + 30))
    marked = report.model_copy(update={"meetings": (meeting.model_copy(update={"evidence": (words,)}),)})
    one = told([marked])[f"{report.document.id}#{meeting.key}"]
    assert one.quote == "recibió" and one.sentence == text[start - 20 : start + 30]
