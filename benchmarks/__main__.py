"""All benchmarks one after the other, each in a process of its own, so that none warms or fills another's memory.

    python -m benchmarks [PART ...]      `make bench`; parts: extraction, lists, frames, bodies,
    sentences, mentions, strangers, whose, meetings, people, canned_queries, neo4j_sync

A part that lacks something (Java for Neo4j) says so and is left out. Takes a quarter of an hour on two cores.
"""

from __future__ import annotations

import subprocess
import sys

from benchmarks.piped import HAD_ENOUGH, until_closed

PARTS = (
    "extraction",
    "lists",
    "frames",
    "bodies",
    "sentences",
    "mentions",
    "strangers",
    "whose",
    "meetings",
    "people",
    "canned_queries",
    "neo4j_sync",
)


def main() -> None:
    """Exit code 1 where a part failed."""
    chosen = sys.argv[1:] or PARTS
    if unknown := [part for part in chosen if part not in PARTS]:
        sys.exit(f"no benchmark {', '.join(unknown)}: there are {', '.join(PARTS)}")
    failed = []
    for part in chosen:
        print(f"\n== {part}: python -m benchmarks.{part}", flush=True)
        code = subprocess.run([sys.executable, "-m", f"benchmarks.{part}"]).returncode
        if code == HAD_ENOUGH:
            sys.exit(code)
        failed += [part] if code else []
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    until_closed(main)
