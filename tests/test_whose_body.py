"""Whose body somebody speaks for, and which bodies were there as bodies: the texts of `whose_body.yaml`."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model import Document
from loaders.extract import extract

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "whose_body.yaml").read_text("utf-8"))


def read(lang: str, text: str) -> tuple[dict[str, str | None], set[str]]:
    """Whose body everybody in the room is of, and the bodies there."""
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang=lang, published="2026-02-17"))
    held = [meeting for meeting in report.meetings if meeting.status == "held"]
    of = {attendee.name: attendee.agency for meeting in held for attendee in meeting.attendees}
    return of, {body.name for meeting in held for body in meeting.bodies}


@pytest.mark.parametrize("row", ROWS, ids=[row["what"] for row in ROWS])
def test_whose_body(row: dict[str, Any]) -> None:
    of, bodies = read(row["lang"], row["text"])
    assert {name: of.get(name, "not there") for name in row.get("of", {})} == row.get("of", {})
    assert set(row.get("there", ())) <= bodies
    assert not set(row.get("absent", ())) & bodies
