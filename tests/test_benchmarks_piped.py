"""A reader that had enough of a benchmark (`| head`) gets no traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.__main__ import PARTS
from benchmarks.piped import HAD_ENOUGH

ENDLESS = """
from benchmarks.piped import until_closed

def main():
    while True:
        print("a row", flush=True)

until_closed(main)
"""


def test_a_closed_pipe_ends_a_benchmark_without_a_word() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout and program.stderr
        assert program.stdout.readline() == "a row\n"
        program.stdout.close()
        assert program.stderr.read() == ""
    assert program.returncode == HAD_ENOUGH


def test_every_benchmark_is_a_part_of_all_of_them_and_ends_so() -> None:
    folder = Path(__file__).parent.parent / "benchmarks"
    own = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.stem[0] != "_"}
    runnable = {name for name, code in own.items() if '__name__ == "__main__"' in code}
    assert runnable == set(PARTS)
    assert all("until_closed(" in own[name] for name in runnable)
