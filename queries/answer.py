"""An answer in a sentence, and the names of columns, in the language of the question; worded in `answers.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml
from queries.fetch import Row
from queries.names import names_of
from queries.run import Result

HERE = Path(__file__).parent
NAMED_AT_MOST = 7


@cache
def texts() -> dict[str, Any]:
    """The content of `answers.yaml`."""
    found: dict[str, Any] = load_yaml(HERE / "answers.yaml")
    return found


def say(what: str, lang: str, **values: object) -> str:
    """One of the `phrases`, with its values filled in."""
    return str(texts()["phrases"][what][lang]).format(**values)


def heading(column: str, lang: str) -> str:
    """What a column is called in a table."""
    names = texts()["columns"].get(column)
    return str(names[lang]) if names else column


def sentence(result: Result, lang: str, store: Any) -> str:
    """A result in one sentence; `store` is what answered, for the names of what was asked about."""
    subject = subject_of(result)
    wording = texts()["queries"].get(result.query, texts()["subjects"][subject])[lang]
    number = len({str(row.get(f"{subject}_id", row.get(subject, at))) for at, row in enumerate(result.rows)})
    which = "none" if not number else "one" if number == 1 else "many"
    titles = names_of(store).titles
    values = {f"p_{name}": shown(titles.get(str(value), value), lang) for name, value in result.params.items()}
    first = result.rows[0] if result.rows else {}
    values |= {column: shown(value, lang) for column, value in first.items()}
    return str(wording[which]).format(n=number, **named(result.rows, subject, lang), **values)


def subject_of(result: Result) -> str:
    """What the rows are about: pairs, or the first of the `subjects` that is a column."""
    if "other" in result.columns:
        return "pair"
    return next((subject for subject in texts()["subjects"] if subject in result.columns), "row")


def named(rows: list[Row], subject: str, lang: str) -> dict[str, str]:
    """`names` of the first rows, each once, and `rest`: how many more there are."""
    names = list(dict.fromkeys(shown(row.get(subject), lang) for row in rows))
    more = len(names) - NAMED_AT_MOST
    rest = texts()["words"]["rest"][lang].format(number=more) if more > 0 else ""
    return {"names": ", ".join(names[:NAMED_AT_MOST]), "rest": rest}


def shown(value: Any, lang: str) -> str:
    """A value in words."""
    if isinstance(value, list):
        return " – ".join(shown(part, lang) for part in value)
    words = texts()["words"]
    word = "nothing" if value is None else str(value).lower() if isinstance(value, bool) else ""
    return str(words[word][lang]) if word else str(value)
