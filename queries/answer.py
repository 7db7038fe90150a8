"""A result in a sentence or two, in the language of the question. The wordings are in `answers.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml

HERE = Path(__file__).parent


@cache
def texts() -> dict[str, Any]:
    found: dict[str, Any] = load_yaml(HERE / "answers.yaml")
    return found


def phrases() -> dict[str, dict[str, str]]:
    """Wordings of refusals and of coverage, by language."""
    found: dict[str, dict[str, str]] = texts()["phrases"]
    return found


def say(what: str, lang: str, **values: object) -> str:
    """One wording, with its values filled in."""
    return phrases()[what][lang].format(**values)
