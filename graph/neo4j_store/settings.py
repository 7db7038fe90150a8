"""Where the database is and who asks: from arguments, `WHOMET_NEO4J_*`, or a TOML file, in that order.

[neo4j]                          # whomet.toml in the working folder, or the file WHOMET_CONFIG names
uri = "neo4j+s://db.example.org"
user = "analyst"
password_file = "~/.neo4j-password"
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from graph.errors import StoreUnavailable

CONFIG = "whomet.toml"
_given: ContextVar[dict[str, Any]] = ContextVar("_given", default={})  # noqa: B039 (never changed)


@dataclass(frozen=True)
class Settings:
    """`workspace` marks all that is ours in the database, so that others' data and other workspaces stay untouched."""

    uri: str = "bolt://127.0.0.1:7687"
    user: str = "neo4j"
    password: str = field(default="", repr=False)
    database: str = "neo4j"
    workspace: str = "whomet"

    @property
    def place(self) -> str:
        """The address as it may be shown: what stands before an @, where people put passwords, is left out."""
        scheme, _, rest = self.uri.rpartition("://")
        return f"{scheme}://{rest.rpartition('@')[2]}" if scheme else rest.rpartition("@")[2]


def settings(
    *,
    uri: str | None = None,
    user: str | None = None,
    password: str | None = None,
    password_file: str | Path | None = None,
    database: str | None = None,
    workspace: str | None = None,
    config: str | Path | None = None,
) -> Settings:
    """Settings from the arguments given, then the environment, then the config file, then the defaults.

    Raises StoreUnavailable for a config or password file that is missing where named, is not TOML, or holds
    unknown keys.
    """
    named = {"uri": uri, "user": user, "password": password, "database": database, "workspace": workspace}
    chosen = {**_given.get(), **{name: value for name, value in named.items() if value is not None}}
    config = config or chosen.pop("config", None)
    if secret := password_file or chosen.pop("password_file", None):
        chosen.setdefault("password", _secret(Path(secret).expanduser()))
    values = {**_from_file(config), **_from_environment(), **chosen}
    if not values.get("workspace", "whomet").strip():
        raise StoreUnavailable("The workspace has no name: give it one, or leave it out to use `whomet`.")
    return Settings(**values)


@contextmanager
def given(**arguments: Any) -> Iterator[None]:
    """Inside the block, `settings` takes these arguments as given unless it is given others."""
    token = _given.set(arguments)
    try:
        yield
    finally:
        _given.reset(token)


def _from_environment() -> dict[str, str]:
    found = {f.name: os.environ.get(f"WHOMET_NEO4J_{f.name.upper()}") for f in fields(Settings)}
    return {name: value for name, value in found.items() if value}


def _from_file(config: str | Path | None) -> dict[str, str]:
    named = config or os.environ.get("WHOMET_CONFIG")
    path = Path(named or CONFIG)
    if not named and not path.is_file():
        return {}
    try:
        section = tomllib.loads(path.read_text(encoding="utf-8")).get("neo4j", {})
    except OSError as error:
        raise StoreUnavailable(f"Cannot read the config file {path}: {error.strerror}.") from error
    except ValueError as error:  # not TOML, or not UTF-8
        raise StoreUnavailable(f"The config file {path} is not TOML; see docs/neo4j.md for its form.") from error
    return _checked(path, section)


def _checked(path: Path, section: object) -> dict[str, str]:
    known = {f.name for f in fields(Settings)} | {"password_file"}
    if not isinstance(section, dict) or not all(isinstance(value, str) for value in section.values()):
        raise StoreUnavailable(f"In {path}, [neo4j] must hold texts only: {', '.join(sorted(known))}.")
    if unknown := sorted(section.keys() - known):
        raise StoreUnavailable(f"In {path}, [neo4j] has unknown keys ({', '.join(unknown)}); known: {sorted(known)}.")
    if secret := section.pop("password_file", None):
        section["password"] = _secret(path.parent / Path(secret).expanduser())
    return section


def _secret(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise StoreUnavailable(f"Cannot read the password file {path}.") from error
