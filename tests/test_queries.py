"""The catalogue keeps its promises: headers, order, workspace, a twin for each query, clear errors, the JSON shape."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest
from made_graphs import small

from graph.authority import load_yaml
from graph.errors import StoreUnavailable, UnknownName, WhometError
from graph.meeting_graph import MeetingGraph
from graph.networkx_store import from_networkx, to_networkx
from queries.answer import heading, sentence
from queries.catalogue import Query, catalogue, everything, families, query_named
from queries.fetch import ordered, twin
from queries.reference import reference
from queries.run import Result, in_order, run, words_of

ROOT = Path(__file__).resolve().parents[1]
QUERIES = list(everything().values())
STORE = to_networkx(small())
EMPTY = to_networkx(MeetingGraph())
GIVEN = {
    "person": "Ana Zúñiga", "other": "Álvaro Vélez", "agency": "SRE", "meeting": "2024-02-06 Reunión dos",
    "topic": "migration", "series": "Grupo Alto", "place": "Washington", "post": "canciller", "country": "US",
    "number": 2,
}  # fmt: skip
by_name = pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
listed = pytest.mark.parametrize("query", list(catalogue().values()), ids=lambda query: query.name)


def params_of(query: Query) -> dict[str, Any]:
    """A value for every parameter that must be given."""
    given = {param.name: GIVEN[param.name] for param in query.params if not param.optional}
    return given | ({"other": "DHS"} if given.get("other") and "agency" in given else {})


# ---------------------------------------------------------------------- headers and Cypher


def test_there_are_more_than_forty_in_seven_families() -> None:
    assert len(catalogue()) > 40
    assert list(families()) == ["agencies", "attendance", "meetings", "people", "sources", "structure", "topics"]


@listed
def test_header_says_what_is_asked(query: Query) -> None:
    assert query.title and not query.title.endswith(".")
    assert query.questions["en"].endswith("?") and query.questions["es"].startswith("¿")
    required = {param.name for param in query.params if not param.optional}
    for question in query.questions.values():
        assert set(re.findall(r"\{(\w+)\}", question)) == required - {"number"} | ({"number"} & required)


@by_name
def test_every_label_is_confined_to_the_workspace(query: Query) -> None:
    """But in patterns that only ask whether a known meeting has something above it."""
    cypher = query.cypher.replace("(m)-[:PART_OF]->(:Meeting)", "").replace("(n)-[:PART_OF]->(:Meeting)", "")
    patterns = re.findall(r"\((?:\w+)?:(?:Person|Meeting|Agency|Topic|Document)\b[^)]*\)", cypher)
    assert patterns and all("workspace: $workspace" in pattern for pattern in patterns)


@by_name
def test_cypher_keeps_the_rules_that_keep_engines_equal(query: Query) -> None:
    assert not re.search(r"\*(?!\d+\.\.\d|\.\.\d|\))(?! )", query.cypher), "every * is bounded"
    assert not re.search(
        r"\b(apoc|gds)\.|\bavg\(|\bdate\(|\bFOREACH\b|\bMERGE\b|\bCREATE\b|\bSET\b|\bDELETE\b", query.cypher
    )
    for name in re.findall(r"\$(\w+)", query.cypher):
        assert name == "workspace" or name in {param.name for param in query.params}
    assert all(f"${param.name}" in query.cypher for param in query.params)


@listed
def test_order_is_total_and_the_one_of_the_query(query: Query) -> None:
    said = query.cypher.rsplit("ORDER BY ", 1)[1].split("LIMIT")[0].strip()
    wanted = ", ".join(f"{name[1:]} DESC" if name.startswith("-") else name for name in query.order)
    assert said == wanted
    assert {name.removeprefix("-") for name in query.order} <= set(query.columns)


@by_name
def test_twin_takes_the_parameters_of_the_header(query: Query) -> None:
    taken = list(inspect.signature(twin(query)).parameters.values())[1:]
    assert [param.name for param in taken] == [param.name for param in query.params]
    for mine, theirs in zip(taken, query.params, strict=True):
        assert (mine.default is not inspect.Parameter.empty) == theirs.optional, mine.name
        assert not theirs.optional or mine.default == theirs.default


def test_sorting_is_that_of_cypher() -> None:
    rows = [{"a": 1, "b": None}, {"a": None, "b": "x"}, {"a": 2, "b": "x"}, {"a": 2, "b": "a"}]
    assert [row["a"] for row in ordered(list(rows), ["a", "b"])] == [1, 2, 2, None]
    assert [(row["a"], row["b"]) for row in ordered(list(rows), ["-a", "b"])] == [
        (None, "x"),
        (2, "a"),
        (2, "x"),
        (1, None),
    ]


# ---------------------------------------------------------------------- running


@listed
def test_every_query_runs_and_is_worded(query: Query) -> None:
    result = run(query.name, params_of(query), STORE)
    assert result.columns == query.shown
    assert all(tuple(row) == query.shown for row in result.rows)
    assert len(result.row_evidence) == len(result.rows)
    for lang in ("en", "es"):
        assert sentence(result, lang, STORE).strip().endswith(".")
        assert all(heading(column, lang) for column in query.shown)


@listed
def test_every_query_that_needs_no_name_runs_on_an_empty_graph(query: Query) -> None:
    if all(param.optional for param in query.params):
        result = run(query.name, {}, EMPTY)
        assert result.rows == [] or query.name == "count_meetings"
        assert sentence(result, "es", EMPTY)


def test_every_column_has_a_heading_and_nothing_else() -> None:
    columns = {
        column for query in catalogue().values() for column in query.shown if not column.endswith(("_id", "_ids"))
    }
    assert set(load_yaml(ROOT / "queries" / "answers.yaml")["columns"]) == columns


def test_result_has_the_shape_of_the_command_line() -> None:
    found = run(
        "meetings_together", {"person": "ana zuniga", "other": "Álvaro Vélez", "until": "2024"}, STORE, for_review=3
    )
    shape = found.to_dict()
    assert list(shape) == ["query", "params", "columns", "rows", "coverage", "evidence"]
    assert shape["params"] == {"person": "person-ana", "other": "person-velez", "since": None, "until": "2024-12-31"}
    assert [row["meeting"] for row in shape["rows"]] == ["Reunión uno", "Reunión dos", "Reunión tres"]
    assert shape["coverage"] == {"documents": 3, "meetings_held": 3, "dates_unknown": 1, "mentions_for_review": 3}
    assert shape["evidence"][0].keys() == {"document", "start", "end", "quote"}
    assert shape["evidence"] == sorted(shape["evidence"], key=lambda proof: (proof["document"], proof["start"]))


def test_evidence_of_any_nesting_comes_once_and_in_order() -> None:
    pair = {"statements": ["d2:5-9", "d1:0-4"], "quotes": ["late", "earl"]}
    assert in_order(words_of([[pair, [pair]], {"statements": None, "quotes": None}, None])) == [
        {"document": "d1", "start": 0, "end": 4, "quote": "earl"},
        {"document": "d2", "start": 5, "end": 9, "quote": "late"},
    ]


def test_attending_a_part_of_a_part_counts_as_attending_the_whole() -> None:
    rows = run("attended_once", {}, STORE).rows
    assert ("Eve O'Neill-Smith", "Reunión dos") in [(row["person"], row["meeting"]) for row in rows]
    cole = run("meetings_of_person", {"person": "Adam W. Cole"}, STORE).rows
    assert [row["meeting"] for row in cole] == ["Reunión dos", "Reunión tres"]
    assert not run("meetings_together", {"person": "Adam W. Cole", "other": "Eve Smith"}, STORE).rows, "not in one room"


@pytest.mark.parametrize(
    ("query", "params", "says"),
    [
        ("attended_evry_meeting", {}, "attended_every_meeting"),
        ("met_with", {}, "needs person (person)"),
        (
            "met_with",
            {"person": "Ana Zúñiga", "colour": "red"},
            "has no parameter 'colour'; it takes person, since, until",
        ),
        ("count_meetings", {"since": "yesterday"}, "since must be a date like 2024, 2024-02 or 2024-02-06"),
        ("count_meetings", {"until": "2024-02-31"}, "2024-02-31 is not a date"),
        ("attended_at_least", {"number": "many"}, "number must be a whole number"),
        ("attended_at_least", {"number": "-1"}, "number must not be negative"),
        (
            "met_with",
            {"person": "Juan Pérez"},
            "is the name of 2: Juan Pérez (person-juan1); Juan Pérez (person-juan2)",
        ),
        ("met_with", {"person": "Ana Zuniaga"}, "Did you mean Ana Zúñiga"),
        ("meetings_in_place", {"place": "Paris"}, "No place is called 'Paris'"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(query: str, params: dict[str, Any], says: str) -> None:
    with pytest.raises(WhometError) as caught:
        run(query, params, STORE)
    assert says in str(caught.value) and "\n" not in str(caught.value)


def test_unknown_query_names_the_nearest() -> None:
    with pytest.raises(UnknownName, match="whomet query"):
        query_named("who_representd")


@pytest.mark.parametrize(
    ("given", "since", "until"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-06", "2024-02-06", "2024-02-06"),
    ],
)
def test_a_part_of_a_date_is_its_first_or_last_day(given: str, since: str, until: str) -> None:
    assert run("count_meetings", {"since": given, "until": given}, STORE).params == {"since": since, "until": until}


def test_ids_names_and_aliases_are_the_same_person() -> None:
    results: list[Result] = [
        run("met_with", {"person": name}, STORE) for name in ("person-velez", "ALVARO VELEZ NANEZ", "Álvaro Vélez")
    ]
    assert results[0].rows == results[1].rows == results[2].rows


def test_the_graph_survives_the_way_to_networkx_and_back() -> None:
    assert from_networkx(STORE) == small()


def test_reference_page_is_current() -> None:
    page = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    assert page == reference(), "run `python -m queries.reference docs/queries.md`"


class Written:
    """A server whose graph another sync writes between the rows and their words."""

    def __init__(self) -> None:
        self.people = iter(["Ana Zúñiga", "Eve Smith"])

    def rows(self, text: str, params: dict[str, Any]) -> list[dict[str, Any]]:
        if "AS documents" in text:  # the coverage
            return [{"documents": 1}]
        said = [] if "null" in text else [{"statements": ["d:0-3"], "quotes": ["she"]}]
        return [{"person": next(self.people), "statements": said}]


def test_words_of_rows_that_are_there_no_more_are_not_given() -> None:
    result = run("attended_once", {}, Written())
    assert result.rows == [{"person": "Ana Zúñiga"}]
    with pytest.raises(StoreUnavailable, match="ask again"):
        list(result.evidence)


def test_only_the_comments_on_top_of_a_file_are_its_header() -> None:
    assert "// Whatever was at all of them" in query_named("agencies_at_every_meeting").cypher
    assert all("//" not in query.cypher.splitlines()[0] for query in QUERIES)
