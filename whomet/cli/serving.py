"""The command that serves other programs: mcp."""

from __future__ import annotations

from whomet.cli.options import DATABASE, Database, Store, Where


def mcp(db: Database = DATABASE, store: Store = Where.memory) -> None:
    """Serve the canned queries to a language model, over the Model Context Protocol.

    Reads standard input and writes standard output, as MCP clients expect; needs the extra `mcp`. Nothing is changed
    by any tool, and every answer comes with the words it rests on.
    """
    from whomet.serving import serve

    serve(db, store.value)
