"""A reader that had enough of a benchmark (`| head`) gets no traceback."""

from __future__ import annotations

import subprocess
import sys

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
