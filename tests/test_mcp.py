"""A Model Context Protocol client finds every canned query as a tool, and gets answers with their words."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from reports_from_gold import gold_reports, saved_gold

from graph.evidence import EvidenceStore
from queries.catalogue import catalogue
from whomet.loading import current_graph


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = saved_gold(tmp_path_factory.mktemp("mcp") / "w.db")
    with EvidenceStore(path) as store:
        current_graph(store)
    return path


def session(database: Path, talk: Callable[[ClientSession], Awaitable[None]]) -> None:
    """Start `whomet mcp` in a process of its own and talk to it as any client does."""
    parameters = StdioServerParameters(command=sys.executable, args=["-m", "whomet", "mcp", "--db", str(database)])

    async def run() -> None:
        async with stdio_client(parameters) as (read, write), ClientSession(read, write) as client:
            await client.initialize()
            await talk(client)

    asyncio.run(run())


def answer(called: Any) -> Any:
    assert not called.is_error, called.content
    assert json.loads(called.content[0].text) == called.structured_content
    return called.structured_content


def test_a_client_asks_over_standard_input_and_output(database: Path) -> None:
    before = database.read_bytes()

    async def talk(client: ClientSession) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"ask", "show", *catalogue()}
        assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools.values())
        assert tools["met_with"].input_schema["required"] == ["person"]
        assert tools["attended_all_but"].input_schema["properties"]["missing"]["type"] == "integer"

        asked = answer(await client.call_tool("ask", {"question": "¿quién asistió a todas las reuniones?"}))
        assert asked["answer"] == "Roberto Velasco Álvarez asistió a todas las reuniones: 4 de 4."
        assert asked["coverage"].startswith("Se contaron 5 documentos y 4 reuniones")
        (row,) = asked["rows"]
        texts = {report.document.id: report.document.text for report in gold_reports()}
        assert row["evidence"]
        for words in row["evidence"]:
            assert texts[words["document"]][words["start"] : words["end"]] == words["quote"]
            assert words["path"].endswith(".txt")

        met = answer(await client.call_tool("met_with", {"person": "Ken Salazar", "since": "2024"}))
        assert met["query"] == "met_with" and met["rows_in_all"] == len(met["rows"]) > 10
        shown = answer(await client.call_tool("show", {"name": "Mark Johnson"}))
        assert shown["found"][0]["label"] == "Person"

        for tool, given, words in [
            ("ask", {"question": "what colour is the moon"}, "moon"),
            ("met_with", {"person": "Nobody Atall"}, "No person is called"),
            ("met_with", {}, "needs person"),
            ("no_such_query", {}, "no query"),
            ("ask", {}, "question is needed"),
        ]:
            refused = await client.call_tool(tool, given)
            assert refused.is_error and words in refused.content[0].text, (tool, given, refused)

    session(database, talk)
    assert database.read_bytes() == before, "a tool wrote"


def test_documents_loaded_meanwhile_are_seen(tmp_path: Path) -> None:
    reports = gold_reports()
    database = tmp_path / "w.db"
    with EvidenceStore(database) as store:
        store.save(reports[0])

    async def talk(client: ClientSession) -> None:
        assert answer(await client.call_tool("documents"))["rows_in_all"] == 1
        with EvidenceStore(database) as store:
            store.save(reports[1])
        assert answer(await client.call_tool("documents"))["rows_in_all"] == 2

    session(database, talk)
