"""The quotes of a report, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.model import Evidence


def evidence_in(value: Any) -> Iterator[Evidence]:
    """All evidence of a report or a part of one, however deep."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from evidence_in(part)
    elif hasattr(value, "model_fields_set"):
        for key in type(value).model_fields:
            yield from evidence_in(getattr(value, key))
