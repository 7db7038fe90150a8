"""Questions as people type them reach the right query with the right names, or are refused; none goes wrong."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from reports_from_gold import gold_reports

from graph.authority import load_yaml
from graph.networkx_store import to_networkx
from graph.resolve import resolve
from queries.ask import Refusal, compile_question
from queries.catalogue import catalogue
from queries.names import names_of

TODAY = date(2026, 11, 22)
FILES = ("phrasings.yaml", "phrasings_unseen.yaml")
NODES = ("person", "other", "agency", "meeting", "topic")


@cache
def seeds() -> Any:
    """The graph of the five seeds, from the hand-made gold."""
    return to_networkx(resolve(gold_reports()))


@cache
def phrasings() -> list[tuple[str, str, str, dict[str, Any]]]:
    """(query, language, question, expected parameters)."""
    found = []
    entries = [entry for name in FILES for entry in load_yaml(Path(__file__).parent / name).items()]
    for query, entry in entries:
        for lang in ("en", "es"):
            for item in entry[lang]:
                own = item if isinstance(item, dict) else {"ask": item}
                params = {**entry.get("params", {}), **own}
                found.append((query, lang, params.pop("ask"), {k: plain(v) for k, v in params.items()}))
    return found


def plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def verdict(query: str, lang: str, text: str, expected: dict[str, Any]) -> str:
    """'right', 'refused', or 'wrong: ...' for a question."""
    got = compile_question(text, seeds(), TODAY)
    if query == "refused":
        return "right" if isinstance(got, Refusal) else f"wrong: {got.query} {got.params}"
    if isinstance(got, Refusal):
        return f"refused: {got.reason} {got.suggestions}"
    wanted = {name: node(query, name, value) for name, value in expected.items()}
    params = {name: len(value) if name == "post" else value for name, value in got.params.items()}
    return "right" if (got.query, params) == (query, wanted) else f"wrong: {got.query} {got.params}, not {wanted}"


def node(query: str, name: str, value: Any) -> Any:
    """The id of what an expected parameter names."""
    kinds = {param.name: param.type for param in catalogue()[query].params}
    if kinds.get(name) not in NODES:
        return value
    (found,) = names_of(seeds()).exactly(kinds[name], value)
    return found


def test_phrasings() -> None:
    verdicts = [(case, verdict(*case)) for case in phrasings()]
    wrong = [f"{case[2]} -> {said}" for case, said in verdicts if said.startswith("wrong")]
    refused = [f"{case[2]} -> {said}" for case, said in verdicts if said.startswith("refused")]
    assert not wrong, "\n".join(wrong)
    assert len(refused) <= 0.05 * len(verdicts), "\n".join(refused)


def test_each_query_has_three_phrasings_in_each_language() -> None:
    for query in catalogue():
        for lang in ("en", "es"):
            assert sum(case[:2] == (query, lang) for case in phrasings()) >= 3, f"{query} {lang}"
