"""The small words of the rules: anybody can review the YAML, each of its lists is used, and none stands in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from graph.authority import load_yaml
from graph.model import Reason
from loaders.small_words import small_pairs, small_parts, small_words
from loaders.words import FOLDER

ROOM = FOLDER.parent
LISTS: dict[str, Any] = load_yaml(FOLDER / "small_words.yaml")
SMALL = {word for words in LISTS.values() for word in words}
WORD = re.compile(r"[a-záéíóúñ]+(?: [a-záéíóúñ]+)*")
# No rules about the words of a text: files, language models and figures; how words are inflected; parts of spaCy.
NO_RULES = ("read/", "llm/", "evaluate/", "words.py", "spans.py")


def modules() -> list[Path]:
    return [path for path in sorted(ROOM.rglob("*.py")) if not path.relative_to(ROOM).as_posix().startswith(NO_RULES)]


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_of_lower_case_words_said_once(name: str) -> None:
    words = list(LISTS[name])
    assert all(isinstance(word, str) and word == word.lower().strip() for word in words), words
    assert words and len(set(words)) == len(words)
    assert sum(sorted(other) == sorted(words) for other in LISTS.values()) == 1, "another list has the same words"


def test_every_list_is_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in modules())
    assert not [name for name in LISTS if f'"{name}"' not in code]


def test_lists_come_folded_and_together() -> None:
    assert small_words("spanish_of", "saints") >= {"de", "del", "sao"}
    assert small_parts("made_up", "headed")[:4] == ("integrad", "conformad", "compuest", "headed")
    assert small_pairs("masculine")["consulesa"] == "consul"


def names() -> set[str]:
    """What lists of the lexicon, cues and reasons are called: no words of a text."""

    def keys(data: Any) -> Iterator[str]:
        for key, value in data.items() if isinstance(data, dict) else ():
            yield from (key, key.removesuffix("_verbs"), *keys(value))

    files = [path for path in FOLDER.glob("*.yaml") if path.name != "small_words.yaml"]
    return {*get_args(Reason), *(key for path in files for key in keys(load_yaml(path)))}


def literals(tree: ast.Module) -> Iterator[tuple[int, set[str]]]:
    """(line, words) of every tuple, list and set, but for endings, which are grammar."""
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    endings = [argument for call in calls if call.func.attr == "endswith" for argument in call.args]
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.List | ast.Set) and node not in endings:
            parts = (part.value for part in node.elts if isinstance(part, ast.Constant))
            yield node.lineno, {part for part in parts if isinstance(part, str) and WORD.fullmatch(part)}


def test_no_list_of_words_stands_in_code() -> None:
    """Two words may, where a rule reads better with them; three are a list that somebody should be able to review."""
    excused = names() - SMALL
    found = []
    for path in modules():
        for line, words in literals(ast.parse(path.read_text(encoding="utf-8"))):
            if len(words - excused) > 2:
                found.append((path.relative_to(ROOM).as_posix(), line, sorted(words)))
    assert not found
