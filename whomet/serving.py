"""The canned queries as tools of a Model Context Protocol server on standard input and output; nothing is written.

Every query is a tool of its name that takes the query's parameters; `ask` takes a question, `show` a name. An answer
is one JSON object: a sentence, rows with the words each rests on, and what was counted. What a caller can mend comes
back as an error that says what to do.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import WhometError
from queries.catalogue import Param, Query, catalogue

if TYPE_CHECKING:
    from mcp import types
    from mcp.server.lowlevel import Server

    from queries.run import Result
    from whomet.answering import Answering

INSTRUCTIONS = (
    "Who met whom at official meetings, for which agency, about what, and the words of the documents that say so. "
    "`ask` takes a question in English or Spanish; the other tools are the canned queries behind it. Quote the "
    "evidence, and tell what the coverage says is not known. Nothing here is a guess: no row means no document says so."
)
ROWS, WORDS = 100, 3  # most rows of an answer, and most quotes of a row
JSON_TYPES = {"integer": "integer"}


@dataclass
class Opened:
    """The store that answers, opened again when another program changed what the database file holds."""

    db: Path
    where: str
    _by: Answering | None = None
    _seen: tuple[int, ...] = ()
    _closing: ExitStack = field(default_factory=ExitStack)

    def by(self) -> Answering:
        from whomet.answering import answering

        if self._by is None or self._revision(self._by) != self._seen:
            self.close()
            self._by = self._closing.enter_context(answering(self.db, self.where))
            self._seen = self._revision(self._by)
        return self._by

    @staticmethod
    def _revision(by: Answering) -> tuple[int, ...]:
        return by.evidence.revision() if by.evidence else ()

    def close(self) -> None:
        self._closing.close()


def serve(db: Path, where: str) -> None:
    """Answer on standard input and output until the client goes. Raises BadDatabase, StoreUnavailable, WhometError."""
    try:
        from mcp.server.stdio import stdio_server
    except ImportError:
        raise WhometError("The MCP server needs the extra `mcp`: pip install 'whomet[mcp]'.") from None
    opened = Opened(db, where)
    opened.by()  # what is wrong with the database is told before the first question
    server = made(opened)

    async def run() -> None:
        async with stdio_server() as (read, write):
            await server.run(read, write, server.create_initialization_options())

    try:
        asyncio.run(run())
    finally:
        opened.close()


def made(opened: Opened) -> Server[Any]:
    """The server with its tools."""
    from mcp import types
    from mcp.server.lowlevel import Server

    async def tools_of(_ctx: Any, _params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=list(tools()))

    async def called(_ctx: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            answer = answered(params.name, params.arguments or {}, opened.by())
        except WhometError as error:
            told = types.TextContent(type="text", text=str(error))
            return types.CallToolResult(content=[told], is_error=True)
        text = json.dumps(answer, ensure_ascii=False)
        return types.CallToolResult(content=[types.TextContent(type="text", text=text)], structured_content=answer)

    return Server(
        "whomet", version=version("whomet"), instructions=INSTRUCTIONS, on_list_tools=tools_of, on_call_tool=called
    )


# ---------------------------------------------------------------------- tools


def tools() -> Iterator[types.Tool]:
    """All tools; none of them changes anything."""
    yield tool("ask", "Answer a question in English or Spanish.", {"question": {"type": "string"}}, ["question"])
    yield tool(
        "show",
        "All that is known of one person, agency, meeting or topic.",
        {"name": {"type": "string", "description": "a name, an alias or an id"}},
        ["name"],
    )
    for query in catalogue().values():
        needed = [param.name for param in query.params if not param.optional]
        yield tool(query.name, described(query), {param.name: schema(param) for param in query.params}, needed)


def tool(name: str, description: str, properties: dict[str, Any], required: list[str]) -> types.Tool:
    from mcp import types

    return types.Tool(
        name=name,
        description=description,
        input_schema={
            "type": "object", "properties": properties, "required": required, "additionalProperties": False,
        },
        annotations=types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False),
    )  # fmt: skip


def described(query: Query) -> str:
    """What a query answers: its title, what it counts, the question it stands for."""
    return " ".join(part for part in (f"{query.title}.", query.note, f"“{query.questions['en']}”") if part)


def schema(param: Param) -> dict[str, Any]:
    kinds = {"date": "a day, month or year such as 2024-02-06, 2024-02 or 2024", "country": "a name or code such as MX"}
    named = f"{param.type}, by name or id" if param.type not in ("string", "integer") else ""
    about = "; ".join(part for part in (kinds.get(param.type, named), param.about) if part)
    default = {} if param.default is None else {"default": param.default}
    return {"type": JSON_TYPES.get(param.type, "string"), **default, **({"description": about} if about else {})}


# ---------------------------------------------------------------------- answers


def answered(name: str, given: Mapping[str, Any], by: Answering) -> dict[str, Any]:
    """The answer of a tool. Raises UnknownName and WhometError."""
    from queries.ask import Refusal, compile_question
    from queries.names import names_of
    from queries.refuse import in_words
    from whomet.answering import answer
    from whomet.joining import current
    from whomet.showing import account_of, find

    if name == "show":
        nodes = find(current(text_of(given, "name"), by.evidence), by.graph)
        return {"found": [account_of(node, by.graph) for node in nodes]}
    if name != "ask":
        return told(answer(name, given, by), by, "en")
    understood = compile_question(text_of(given, "question"), by.store)
    if isinstance(understood, Refusal):
        raise WhometError(" ".join([understood.reason, *understood.suggestions]))
    result = answer(understood.query, understood.params, by)
    read_as = in_words(understood, names_of(by.store))
    return told(result, by, understood.lang) | {"read_as": read_as, "notes": list(understood.notes)}


def text_of(given: Mapping[str, Any], name: str) -> str:
    if not isinstance(given.get(name), str):
        raise WhometError(f"{name} is needed, as text.")
    return str(given[name])


def told(result: Result, by: Answering, lang: str) -> dict[str, Any]:
    """A result as a model reads it: the first rows with a few words each; `rows_in_all` says how many there are."""
    from queries.answer import sentence
    from whomet.answers import counted

    paths = {document.id: document.path for document in by.documents}
    proofs = [[{**words, "path": paths.get(words["document"])} for words in row[:WORDS]] for row in result.row_evidence]
    rows = [{**row, "evidence": words} for row, words in zip(result.rows, proofs, strict=True)]
    return {
        "answer": sentence(result, lang, by.store),
        "query": result.query,
        "params": result.params,
        "rows": rows[:ROWS],
        "rows_in_all": len(rows),
        "coverage": counted(result, lang),
    }
