"""Write what can be made of the documents: `python -m tools.make_docs`.

docs/commands.md comes from the commands themselves; under each `$ whomet ...` of README.md stands what the command
prints after the seeds were loaded. A test compares both files with what this makes, so they cannot grow stale.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typer

from whomet.cli.app import app

ROOT = Path(__file__).parent.parent
COMMANDS, README = ROOT / "docs" / "commands.md", ROOT / "README.md"
HEAD = """# Commands

Written by `make docs` from the commands themselves; do not edit.

Data goes to stdout, words and progress to stderr. Exit code 0: all went well; 1: something a user can mend, told in one
line; 2: a command that is not understood; 130: stopped with Ctrl-C.
"""
_SHOWN = re.compile(r"```console\n\$ whomet (.*)\n(?:.*\n)*?```")


def commands() -> str:
    """The whole of docs/commands.md."""
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


def readme(text: str) -> str:
    """README.md with every command's output as it is now."""
    with TemporaryDirectory() as folder:
        database = str(Path(folder) / "whomet.db")
        printed("load seeds", database)
        return _SHOWN.sub(lambda block: shown(block[1], database), text)


def shown(arguments: str, database: str) -> str:
    """A command and what it prints."""
    return f"```console\n$ whomet {arguments}\n{printed(arguments, database)}```"


def printed(arguments: str, database: str) -> str:
    """What a command prints on stdout."""
    command = [sys.executable, "-m", "whomet", *shlex.split(arguments)]
    environment = {**os.environ, "WHOMET_DB": database, "COLUMNS": "100"}
    ran = subprocess.run(command, capture_output=True, env=environment, cwd=ROOT, check=True)
    return ran.stdout.decode()


if __name__ == "__main__":
    COMMANDS.write_text(commands(), encoding="utf-8", newline="\n")
    README.write_text(readme(README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
