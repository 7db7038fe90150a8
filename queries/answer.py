"""An answer in a sentence, and the names of columns, in the language of the question; worded in `answers.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import authority, load_yaml
from queries.fetch import Row
from queries.names import Names, names_of
from queries.run import Result

HERE = Path(__file__).parent
NAMED_AT_MOST = 7
WORDED = ("status", "basis", "relation", "kind")  # columns whose values are fixed words
DAYS = ("first", "last", "first_seen", "last_seen")  # the first or last day a meeting can have been


class Number(int):
    """A number that can choose its words in a wording: `{total:meeting|meetings}`."""

    def __format__(self, spec: str) -> str:
        one, chooses, many = spec.partition("|")
        return (one if self == 1 else many) if chooses else int.__format__(self, spec)


@cache
def texts() -> dict[str, Any]:
    """The content of `answers.yaml`."""
    found: dict[str, Any] = load_yaml(HERE / "answers.yaml")
    return found


def phrase(what: str, lang: str, **values: object) -> str:
    """One of the `phrases`, with its values filled in."""
    return str(texts()["phrases"][what][lang]).format(**choosing(values))


def choosing(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values for a wording, the numbers among them able to choose their words."""
    return {name: Number(value) if type(value) is int else value for name, value in values.items()}


def row_name(query: str, row: Row, columns: Sequence[str], lang: str) -> str:
    """What a row is about, in a line: a pair, or what `subjects` names first; a meeting with its date."""
    if "other" in columns:
        return f"{shown(row.get('agency', row.get('person', row.get('country'))), lang)} – {shown(row['other'], lang)}"
    by = texts()["queries"].get(query, {}).get("by")
    subject = by or next((subject for subject in texts()["subjects"] if subject in columns), columns[0])
    name = shown(row.get(subject), lang)
    return f"{row['date']}  {name}" if subject == "meeting" and row.get("date") else name


def worded(column: str, value: Any, lang: str) -> Any:
    """A value of a column as a table shows it: countries by name, yes and no and other fixed words in the language."""
    if isinstance(value, list):
        return [worded(column, part, lang) for part in value]
    if isinstance(value, bool):
        return shown(value, lang)
    if column in ("country", "side", "other") and value in authority().countries:
        return authority().countries[value].names[lang][0]
    known = texts()["values"].get(value) if column in WORDED else None
    return known[lang] if known else value


def heading(column: str, lang: str) -> str:
    """What a column is called in a table."""
    names = texts()["columns"].get(column)
    return str(names[lang]) if names else column


def param_heading(name: str, lang: str) -> str:
    """What a parameter is called."""
    names = texts()["params"].get(name)
    return str(names[lang]) if names else name


def sentence(result: Result, lang: str, store: Any) -> str:
    """A result in one sentence; `store` is what answered, for the names of what was asked about."""
    subject = subject_of(result)
    wording = texts()["queries"].get(result.query, texts()["subjects"].get(subject, {}))[lang]
    names = names_of(store)
    rows = result.rows
    number = len({str(row.get(f"{subject}_id", row.get(subject, at))) for at, row in enumerate(result.rows)})
    which = "none" if not number or says_no(result) else "one" if number == 1 else "many"
    if which == "many" and (level := tied(result)) > 1:
        which, rows = "level" if level == number and "level" in wording else "tied", rows[:level]
    asked = {f"p_{name}": wording_of(titled(value, names, lang), lang) for name, value in result.params.items()}
    first = in_words(rows[0], names, lang) if rows else {}
    told = {column: wording_of(value, lang, column) for column, value in first.items()}
    needed = (subject, "topic_id")  # a long answer has rows by the thousand, of which the sentence says one column
    about = [in_words({column: row[column] for column in needed if column in row}, names, lang) for row in rows]
    return str(wording[which]).format(n=number, level=len(rows), **named(about, subject, lang), **asked, **told)


def wording_of(value: Any, lang: str, column: str = "") -> Any:
    """A value as a wording takes it: numbers as they are, all others in words."""
    return Number(value) if type(value) is int else shown(value, lang, column)


def tied(result: Result) -> int:
    """How many of the first rows share the first place, where the wording has a `top` column; else 0."""
    top = texts()["queries"].get(result.query, {}).get("top")
    return sum(row[top] == result.rows[0][top] for row in result.rows) if top else 0


def says_no(result: Result) -> bool:
    """Whether a row that there always is says that there is nothing: no meeting counted, not present."""
    first = result.rows[0] if len(result.rows) == 1 else {}
    return first.get("present") is False or (result.query == "count_meetings" and not first.get("meetings"))


def subject_of(result: Result) -> str:
    """What the rows are about: what their wording is `by`, pairs, or the first of the `subjects` that is a column."""
    if by := texts()["queries"].get(result.query, {}).get("by"):
        return str(by)
    if "other" in result.columns:
        return "pair"
    return next((subject for subject in texts()["subjects"] if subject in result.columns), "row")


def in_words(row: Row, names: Names, lang: str) -> Row:
    """A row as people read it: countries by name, topics in the language, days only as far as they are known."""
    said: Row = {}
    for column, value in row.items():
        if column in DAYS:
            value = names.dates.get(value, value)
        elif column == "topic":
            value = titled(row.get("topic_id", value), names, lang)
        said[column] = worded(column, value, lang)
    return said


def titled(value: Any, names: Names, lang: str) -> Any:
    """What an id or a code is called, in the language where there is a name in it."""
    if isinstance(value, list):
        return [titled(part, names, lang) for part in value]
    if topic := taxonomy().get(str(value).removeprefix("topic-")):
        return topic[lang][0]
    if value in authority().countries:
        return authority().countries[value].names[lang][0]
    return names.titles.get(str(value), value)


@cache
def taxonomy() -> dict[str, Any]:
    """The names of the known topics by id and language."""
    return {topic["id"]: topic["names"] for topic in authority().topics}


def named(rows: list[Row], subject: str, lang: str) -> dict[str, str]:
    """`names` of the first rows, each once, and `rest`: how many more there are."""
    names = list(dict.fromkeys(shown(row.get(subject), lang) for row in rows))
    more = len(names) - NAMED_AT_MOST
    rest = texts()["words"]["rest"][lang].format(number=more) if more > 0 else ""
    between = "; " if any("," in name for name in names) else ", "
    return {"names": between.join(names[:NAMED_AT_MOST]), "rest": rest}


def shown(value: Any, lang: str, column: str = "") -> str:
    """A value in words."""
    if isinstance(value, list):
        return (" → " if column == "chain" else ", ").join(shown(part, lang) for part in value)
    words = texts()["words"]
    word = "nothing" if value is None else str(value).lower() if isinstance(value, bool) else ""
    return str(words[word][lang]) if word else str(value)
