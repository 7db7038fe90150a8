"""Dates: what one text says, what several say together, and what is refused because it does not fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.resolve.dates import Span, earliest, edtf, latest, meet, parse_edtf, parse_yearless, precision, tighten
from graph.resolve.timeline import Tie, Timeline


def span(text: str) -> Span:
    found = parse_edtf(text) or parse_yearless(text)
    assert found is not None
    return found


@pytest.mark.parametrize("text", ["2024", "2024-02", "2024-02-29", "2024-02-06/2024-02-08", "1999-12-31/2000-01-01"])
def test_dates_come_out_as_they_went_in(text):
    assert edtf(span(text)) == text


@pytest.mark.parametrize(
    "text",
    ["", None, "2024-13", "2023-02-29", "2024-2-6", "06/02/2024", "2024-02-08/2024-02-06", "2024-02-06/", "2024-02-6T"],
)  # fmt: skip
def test_what_is_no_date_says_nothing(text):
    assert parse_edtf(text) is None


@pytest.mark.parametrize("text", ["XXXX-13", "XXXX-02-30", "XXXX-1-2", "2024-01", None])
def test_what_is_no_yearless_date_says_nothing(text):
    assert parse_yearless(text) is None


@pytest.mark.parametrize(
    ("text", "name"), [("2024", "year"), ("2024-02", "month"), ("2024-02-06", "day"), ("2024-02/2024-03", "range")]
)
def test_precision(text, name):
    assert precision(text) == name


@pytest.mark.parametrize(
    ("a", "b", "both"),
    [
        ("2024-02", "2024-02-06", "2024-02-06"),
        ("2024-02-01/2024-02-10", "2024-02-08/2024-03-01", "2024-02-08/2024-02-10"),
        ("XXXX-12-27", "2023", "2023-12-27"),
        ("XXXX-02", "2024-01-15/2024-02-07", "2024-02-01/2024-02-07"),
        ("XXXX-02-29", "2023-01-01/2025-12-31", "2024-02-29"),
    ],
)
def test_what_two_dates_have_in_common(a, b, both):
    found = meet(span(a), span(b))
    assert found is not None and edtf(found) == both


@pytest.mark.parametrize(
    ("a", "b"),
    [("2024-02", "2024-03"), ("XXXX-12-27", "2024-01"), ("XXXX-12-27", "XXXX-12-28"), ("XXXX-02-29", "2023")],
)
def test_what_two_dates_have_not_in_common(a, b):
    assert meet(span(a), span(b)) is None


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("XXXX-12-11", "2025-12-11", "2026-12-11"),
        ("XXXX-02", "2026-02", "2027-02"),
        ("XXXX-02-29", "2024-02-29", "2028-02-29"),
    ],
)
def test_the_nearest_year(text, before, after):
    bound, yearless = span("2026-03-01").first, span(text)
    assert edtf(latest(Span(last=bound, month=yearless.month, day=yearless.day))) == before
    assert edtf(earliest(Span(first=bound, month=yearless.month, day=yearless.day))) == after


DAY = st.integers(min_value=span("2020").first, max_value=span("2030").last)
SPANS = st.builds(
    lambda a, b, month, day: tighten(Span(min(a, b), max(a, b), month, day if month else None)),
    DAY, DAY, st.none() | st.integers(1, 12), st.none() | st.integers(1, 28),
).filter(bool)  # fmt: skip


@given(SPANS, SPANS, SPANS)
def test_meeting_spans_is_a_matter_of_sets(a, b, c):
    """Order and grouping do not count, and a span meets itself in itself."""
    assert meet(a, b) == meet(b, a) and meet(a, a) == a
    left, right = meet(a, b), meet(b, c)
    assert (meet(left, c) if left else None) == (meet(a, right) if right else None)


def timeline(**spans: str) -> Timeline:
    line = Timeline()
    for name, text in spans.items():
        line.point(name, parse_edtf(text) or parse_yearless(text) or Span())
    return line


def test_what_is_tied_narrows_each_other():
    line = timeline(published="", meeting="2024-02-06", next_one="XXXX-02")
    assert line.tie(Tie("meeting", "published", -1, -1))
    assert edtf(line.spans["published"]) == "2024-02-07"
    assert line.tie(Tie("next_one", "published", 0, 366))
    assert edtf(line.spans["next_one"]) == "2024-02-07/2025-02-07"
    assert line.rests_on("published") == ["meeting"]
    assert line.rests_on("next_one") == ["meeting", "next_one"]


def test_a_contradiction_is_refused_and_changes_nothing():
    line = timeline(a="2024-02-06", b="", c="2024-03-01")
    assert line.tie(Tie("a", "b", 0, 0))
    before = dict(line.spans), dict(line.because)
    assert not line.tie(Tie("b", "c", 0, 0))
    assert (line.spans, line.because) == before
    assert not line.assume("b", span("2024-02-07"))
    assert line.spans == before[0]


def test_ties_that_chase_each_other_are_refused():
    line = timeline(a="2024/2030", b="2024/2030")
    assert line.tie(Tie("a", "b", low=1))
    assert not line.tie(Tie("b", "a", low=1))


def test_several_ties_are_believed_together_or_not_at_all():
    line = timeline(a="2024-02-06", b="", c="2024-03-01")
    assert not line.tie(Tie("a", "b", 0, 0), Tie("b", "c", 0, 0))
    assert line.spans["b"] == Span()


TIES = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.integers(-40, 40)), max_size=6)


@given(st.lists(SPANS, min_size=4, max_size=4), TIES)
def test_narrowing_never_widens_and_keeps_every_tie(spans, ties):
    line = Timeline()
    for name, one in zip("abcd", spans, strict=True):
        line.point(name, one)
    believed = [tie for a, b, by in ties if a != b and line.tie(tie := Tie(a, b, min(by, 0), max(by, 0)))]
    for name, one in zip("abcd", spans, strict=True):
        assert one.first <= line.spans[name].first <= line.spans[name].last <= one.last
    for tie in believed:
        a, b = line.spans[tie.a], line.spans[tie.b]
        assert a.first >= b.first + tie.low and a.last <= b.last + tie.high
