"""What people write down about their files: `metadata.yaml` of a folder, `NAME.meta.yaml`, front matter.

`metadata.yaml` (or .json) maps a file name to title, language, published, issuer and url;
`NAME.meta.yaml` beside NAME holds the same keys for one file and wins. Mistakes in them are
told, never fatal: the texts are read all the same.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import PurePosixPath
from typing import Any

import yaml

from loaders.read.reading import NO_FACTS, Facts

FOLDER_FILES = ("metadata.yaml", "metadata.yml", "metadata.json")
FILE_ENDINGS = (".meta.yaml", ".meta.yml", ".meta.json")
_KEYS = {
    "title": "title",
    "lang": "lang",
    "language": "lang",
    "published": "published",
    "date": "published",
    "issuer": "issuer",
    "publisher": "issuer",
    "url": "url",
}
_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


class _Loader(_BASE):  # type: ignore[misc]
    """YAML with dates left as they are written: one impossible date must not lose the whole file."""

    yaml_implicit_resolvers = {
        first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
        for first, rules in _BASE.yaml_implicit_resolvers.items()
    }


Read = Callable[[str], bytes | None]


def parse(text: str) -> object:
    """The data of a YAML text; None where it is not YAML."""
    try:
        return yaml.load(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def published_date(value: object) -> str | None:
    """`2024`, `2024-02` or `2024-02-07` as text; None for anything that is no date of the calendar."""
    text = str(value).strip()
    match = re.match(r"(\d{4}-\d\d-\d\d)[T ]\d\d:", text)
    text = match[1] if match else text
    if not _DATE.fullmatch(text):
        return None
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return None
    return text


def facts_of(entry: dict[Any, Any]) -> tuple[Facts, list[str]]:
    """The facts of one entry, and a line for each key or value that is not understood."""
    found: dict[str, str] = {}
    wrong: list[str] = []
    for key, value in entry.items():
        name = _KEYS.get(str(key).lower())
        if name is None:
            wrong.append(f"unknown key {str(key)!r} (known: title, language, published, issuer, url)")
        elif value is not None:
            text = _value(name, value)
            if text is None:
                wrong.append(f"{key}: {str(value)[:60]!r} is not understood ({_EXPECTED.get(name, 'expected text')})")
            else:
                found.setdefault(name, text)
    return Facts(**found), wrong


_EXPECTED = {"published": "expected a date such as 2024-02-07", "lang": "expected es or en"}


def _value(name: str, value: object) -> str | None:
    if name == "published":
        return published_date(value)
    if not isinstance(value, str | int | float):
        return None
    text = " ".join(str(value).encode("utf-8", "replace").decode().split())
    if name == "lang":
        text = text.lower().replace("_", "-").split("-")[0]
        return text if text in ("es", "en") else None
    return text or None


def file_facts(name: str, read: Read) -> tuple[Facts, list[str]]:
    """What NAME.meta.yaml says of `name`, and its mistakes. `read(sibling name)` gives bytes or None."""
    stem = str(PurePosixPath(name).with_suffix(""))
    facts, wrong = NO_FACTS, []
    for base in dict.fromkeys((name, stem)):
        for ending in FILE_ENDINGS:
            entry, error = _load(base + ending, read)
            if error:
                wrong.append(error)
            if isinstance(entry, dict):
                more, mistakes = facts_of(entry)
                facts = facts.over(more)
                wrong += [f"{base + ending}: {mistake}" for mistake in mistakes]
    return facts, wrong


def folder_facts(read: Read) -> tuple[dict[str, Facts], list[str]]:
    """What a folder's metadata file says: `same_name(file)` to facts, and a line for each mistake."""
    table: dict[str, Facts] = {}
    wrong: list[str] = []
    for name in FOLDER_FILES:
        entries, error = _load(name, read)
        if error:
            wrong.append(error)
        for file, entry in (entries if isinstance(entries, dict) else {}).items():
            if not isinstance(entry, dict):
                wrong.append(f"{name}: {str(file)[:80]!r} should hold title, language, published, issuer or url")
                continue
            facts, mistakes = facts_of(entry)
            table.setdefault(same_name(str(file)), facts)
            wrong += [f"{name}: {file}: {mistake}" for mistake in mistakes]
    return table, wrong


def same_name(name: str) -> str:
    """File names compare in NFC: a Mac writes accents apart."""
    return unicodedata.normalize("NFC", name)


def _load(name: str, read: Read) -> tuple[object, str | None]:
    data = read(name)
    if data is None:
        return None, None
    text = data.decode("utf-8-sig", errors="replace")
    entries = _parse_json(text) if name.endswith(".json") else parse(text)
    if isinstance(entries, dict):
        return entries, None
    return None, f"{name}: cannot be understood; expected keys with values, as in docs/readers.md"


def _parse_json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
