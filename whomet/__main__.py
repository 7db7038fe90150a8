"""The command `whomet`, also as `python -m whomet`.

Promises: data on stdout, words on stderr; 0 when all went well, 1 for what a user can mend (one clear
line, no traceback), 2 for a command that is not understood, 130 when stopped with Ctrl-C.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys

from graph.errors import WhometError


def main() -> None:
    """Run one command and exit."""
    atexit.register(gc.freeze)  # looking for garbage in a graph that ends with the process takes longer than an answer
    try:
        _run()
    except KeyboardInterrupt:
        sys.exit(130)


def _run() -> None:
    from whomet.cli.app import app
    from whomet.output import plain, say

    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # accents whatever the locale of the machine
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="whomet")
    except WhometError as error:
        say(f"whomet: {plain(str(error))}")
    except Exception as error:
        if os.environ.get("WHOMET_DEBUG"):
            raise
        say(f"whomet: internal error ({type(error).__name__}: {plain(str(error))[:300]}).")
        say("Please report it with the command you typed; WHOMET_DEBUG=1 shows where it happened.")
    sys.exit(1)


if __name__ == "__main__":
    main()
