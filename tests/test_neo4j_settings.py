"""Where the database is: arguments, environment, config file; and no password in anything that is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.neo4j_store import Neo4jStore, Settings, settings

SECRET = "s3cret-word"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings from outside."""
    for name in ("URI", "USER", "PASSWORD", "DATABASE", "WORKSPACE"):
        monkeypatch.delenv(f"WHOMET_NEO4J_{name}", raising=False)
    monkeypatch.delenv("WHOMET_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path)


def test_arguments_come_before_environment_before_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "whomet.toml").write_text(
        '[neo4j]\nuri = "neo4j://file"\nuser = "file"\ndatabase = "file"\npassword_file = "word"\n', encoding="utf-8"
    )
    (tmp_path / "word").write_text(f"{SECRET}\n", encoding="utf-8")
    monkeypatch.setenv("WHOMET_NEO4J_URI", "neo4j://environment")
    monkeypatch.setenv("WHOMET_NEO4J_USER", "environment")
    expected = Settings("neo4j://argument", "environment", SECRET, "file", "whomet")
    assert settings(uri="neo4j://argument") == expected


def test_defaults_need_no_file() -> None:
    assert settings() == Settings("bolt://127.0.0.1:7687", "neo4j", "", "neo4j", "whomet")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[neo4j", "is not TOML"),
        ("[neo4j]\nport = '7'", "unknown keys (port)"),
        ("[neo4j]\nuri = 7", "texts only"),
        ("neo4j = 'x'", "texts only"),
        ("[neo4j]\npassword_file = 'none'", "password file"),
        ("[neo4j]\nworkspace = ' '", "workspace"),
    ],
)
def test_a_bad_config_file_is_said_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(StoreUnavailable) as error:
        settings(config=tmp_path / "own.toml")
    assert said in str(error.value) and "\n" not in str(error.value)


def test_a_config_file_that_is_named_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOMET_CONFIG", "nowhere.toml")
    with pytest.raises(StoreUnavailable, match=r"Cannot read the config file nowhere\.toml"):
        settings()


@pytest.mark.parametrize(
    "uri",
    [
        f"bolt://neo4j:{SECRET}@127.0.0.1:7687",
        f"http://neo4j:{SECRET}@127.0.0.1:7474",
        f"neo4j:{SECRET}@127.0.0.1",
        f"bolt://{SECRET}@127.0.0.1:port",
    ],
)
def test_a_password_is_never_shown(uri: str) -> None:
    given = settings(uri=uri, password=SECRET)
    assert SECRET not in repr(settings(password=SECRET)) and SECRET not in given.place
    with pytest.raises(StoreUnavailable) as error:
        Neo4jStore(given)
    assert SECRET not in str(error.value) and "\n" not in str(error.value)
