"""`whomet sync` and `--store neo4j`: answers as offline, also after decisions and removals, and plain errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import CommandLine

from graph.neo4j_store import Neo4jStore, Settings, connect

TEXTS = {
    "a.txt": "La ministra de Salud, Ana Torres Vega, se reunió con el alcalde Luis Mora Sanz el 3 de mayo de 2024.\n",
    "b.txt": "La ministra Ana Torres se reunió con el gobernador de Piura, Ciro Paz Luna, el 9 de junio de 2024.\n",
    "c.txt": "Ana Torres Vega, directora de Puertos, se reunió con el alcalde Raúl Gil Soto el 2 de julio de 2024.\n",
}
QUESTION = ("ask", "who attended every meeting but one", "--json")


@pytest.fixture
def whomet(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    """Three short texts, loaded, with one pair of names left for review."""
    monkeypatch.setenv("WHOMET_DB", str(tmp_path / "w.db"))
    monkeypatch.chdir(tmp_path)
    for name in ("URI", "USER", "PASSWORD", "DATABASE", "WORKSPACE"):
        monkeypatch.delenv(f"WHOMET_NEO4J_{name}", raising=False)
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    run = CommandLine(monkeypatch, capsys)
    assert run("load", ".", "--jobs", "1").code == 0
    return run


@pytest.fixture
def there(neo4j_settings: Settings, tmp_path: Path) -> list[str]:
    """The options that name the test's server and workspace; everything by option, the password in a file."""
    (tmp_path / "word").write_text(neo4j_settings.password + "\n", encoding="utf-8")
    s = neo4j_settings
    return ["--uri", s.uri, "--user", s.user, "--password-file", "word", "--workspace", s.workspace]


def test_answers_equal_those_offline_after_every_change(whomet: CommandLine, there: list[str]) -> None:
    def same() -> None:
        written = whomet("sync", *there, "--json")
        assert written.code == 0
        assert not any(whomet("sync", *there, "--json").json.values()), "a second sync writes nothing"
        graph, answer = whomet("export", "json").out, whomet(*QUESTION).json
        assert whomet("export", "json", "--store", "neo4j", *there).out == graph
        assert whomet(*QUESTION, "--store", "neo4j", *there).json == answer

    same()
    assert whomet(*QUESTION).json["coverage"]["mentions_for_review"] > 0
    whomet("merge", "Luis Mora Sanz", "Ciro Paz Luna", "--because", "a test")
    same()
    whomet("undo", "1")
    same()
    assert whomet("remove", "c.txt").code == 0
    same()


def test_what_waits_for_review_is_told_even_where_the_graph_is_the_same(whomet: CommandLine, there: list[str]) -> None:
    whomet("sync", *there)
    (pair, *_) = whomet("review", "--json").json["rows"]
    whomet("split", pair["left"], pair["right"], "--because", "a test")
    whomet("sync", *there)
    counted = [whomet(*QUESTION, *store).json["coverage"] for store in ([], ["--store", "neo4j", *there])]
    assert counted[0] == counted[1]


def test_settings_from_a_named_file(whomet: CommandLine, neo4j_settings: Settings, tmp_path: Path) -> None:
    s = neo4j_settings
    (tmp_path / "word").write_text(s.password, encoding="utf-8")
    team = f'[neo4j]\nuri = "{s.uri}"\nuser = "{s.user}"\npassword_file = "word"\nworkspace = "{s.workspace}"\n'
    (tmp_path / "team.toml").write_text(team, encoding="utf-8")
    assert whomet("sync", "--config", "team.toml").code == 0
    with Neo4jStore(s) as store:
        assert store.complete and store.graph().nodes


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--password-file", "wrong", "refused the login of"),
        ("--user", "nobody", "refused the login of nobody"),
        ("--database", "nowhere", "has no database nowhere"),
        ("--uri", "bolt://127.0.0.1:1", "No Neo4j answers at bolt://127.0.0.1:1"),
        ("--uri", "http://127.0.0.1:7474", "say bolt://HOST:7687"),
        ("--password-file", "missing", "Cannot read the password file missing"),
        ("--config", "missing", "Cannot read the config file missing"),
    ],
)
def test_what_is_wrong_is_one_line(
    whomet: CommandLine, there: list[str], tmp_path: Path, option: str, value: str, said: str
) -> None:
    (tmp_path / "wrong").write_text("wrong-password\n", encoding="utf-8")
    commands = [["sync"], [*QUESTION, "--store", "neo4j"], ["cypher", "RETURN 1"]]
    for command in (
        commands[:1] if value == "wrong" else commands
    ):  # a third wrong password in a row would lock the user
        ran = whomet(*command, *there, option, value)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
        assert said in ran.err and "wrong-password" not in ran.err


def test_tls_to_a_server_without(whomet: CommandLine, there: list[str], neo4j_settings: Settings) -> None:
    if not neo4j_settings.uri.startswith(("bolt://", "neo4j://")):
        pytest.skip("this server has TLS")
    ran = whomet("sync", *there, "--uri", neo4j_settings.uri.replace("://", "+s://"))
    assert (ran.code, len(ran.err.splitlines())) == (1, 1)
    assert "without the +s if it has no TLS" in ran.err


def test_nothing_is_written_to_a_server_that_is_too_old(
    whomet: CommandLine, there: list[str], neo4j_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(connect, "OLDEST", (9999, 1))
        ran = whomet("sync", *there)
        assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
        assert "which is too old" in ran.err
    with Neo4jStore(neo4j_settings) as store:
        assert not store.complete and not store.graph().nodes
