"""A YAML file of names that are one, for bulk knowledge: each becomes a decision in the log, with author and file.

people:
  Beatriz Olmos Quiñenco: [Bety Olmos, doctora Olmos]
agencies:
  Secretaría de Marina: [SEMAR, Mexican Navy]
topics:
  malecón viejo: old seawall
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.authority import load_yaml, name_key
from graph.decisions import Decision, Subject
from graph.errors import UnreadableFile

KINDS: dict[str, Subject] = {"people": "person", "agencies": "agency", "topics": "topic"}
SUFFIXES = (".yaml", ".yml")


def aliases(path: Path) -> Iterator[Decision]:
    """The decisions of an alias file, without author and time. Raises UnreadableFile."""
    for section, names in _sections(path).items():
        if section not in KINDS:
            raise UnreadableFile(f"{path}: {section!r} is none of {', '.join(KINDS)}.")
        if not isinstance(names, dict):
            raise UnreadableFile(f"{path}: {section} should hold lines such as `Name: [other name, another]`.")
        for name, others in names.items():
            for other in _names(path, name, others):
                if name_key(other) != name_key(str(name)):
                    yield Decision(
                        verdict="alias", kind=KINDS[section], left=other, right=str(name), why=f"aliases: {path.name}"
                    )


def _sections(path: Path) -> dict[str, Any]:
    try:
        found = load_yaml(path)
    except OSError as error:
        raise UnreadableFile(f"{path} cannot be opened ({(error.strerror or str(error)).lower()}).") from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{path} is not YAML in UTF-8.") from error
    if not isinstance(found, dict):
        raise UnreadableFile(f"{path} should hold {', '.join(KINDS)}, each with names and their other names.")
    return {str(section): names for section, names in found.items()}


def _names(path: Path, name: object, others: object) -> list[str]:
    listed = others if isinstance(others, list) else [others]
    found = [other for other in listed if isinstance(other, str) and name_key(other)]
    if not isinstance(name, str) or len(found) < len(listed):
        raise UnreadableFile(f"{path}: the other names of {name!r} should be text, or a list of it.")
    return found
