"""Write docs/commands.md from the commands themselves: `python -m tools.command_reference`.

A test compares the file with what this makes, so the reference cannot grow stale.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from whomet.cli.app import app

TARGET = Path(__file__).parent.parent / "docs" / "commands.md"
HEAD = """# Commands

Written by `make docs` from the commands themselves; do not edit.

Data goes to stdout, words and progress to stderr. Exit code 0: all went well; 1: something a user can mend, told in one
line; 2: a command that is not understood; 130: stopped with Ctrl-C.
"""


def reference() -> str:
    """The whole file."""
    group: Any = typer.main.get_command(app)
    parts = [HEAD, _part(group, "whomet", None)]
    with group.make_context("whomet", [], resilient_parsing=True) as parent:
        parts += [_part(command, name, parent) for name, command in group.commands.items()]
    return "\n".join(parts)


def _part(command: Any, name: str, parent: Any) -> str:
    options = {"parent": parent, "resilient_parsing": True, "terminal_width": 100, "max_content_width": 100}
    with command.make_context(name, [], **options) as context:
        lines = [line.rstrip() for line in command.get_help(context).splitlines()]
        path = context.command_path
    text = "\n".join(lines).strip()
    return f"## {path}\n\n```text\n{text}\n```\n"


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8", newline="\n")
    print(f"{TARGET} written")
