"""Benchmarks print to whoever reads; a reader that had enough (`| head`) ends them without a word."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

HAD_ENOUGH = 141  # what a shell says of a program that a closed pipe ended


def until_closed(main: Callable[[], None]) -> None:
    """Run a benchmark to its end, or until nobody reads any more."""
    try:
        main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains when it closes it
        sys.exit(HAD_ENOUGH)
