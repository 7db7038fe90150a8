"""Bodies that their row or the words around it show, and what is none: the texts of `bodies_by_row.yaml`."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.model import Document
from loaders.extract import extract

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "bodies_by_row.yaml").read_text("utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[row["what"] for row in ROWS])
def test_bodies_by_row(row: dict[str, Any]) -> None:
    text = row["text"]
    made = hashlib.sha256(text.encode()).hexdigest()
    report = extract(Document(id=made, path="a.txt", text=text, lang=row["lang"], published="2026-02-17"))
    held = [meeting for meeting in report.meetings if meeting.status == "held"]
    assert sorted(body.name for meeting in held for body in meeting.bodies) == sorted(row["bodies"])
    assert [attendee.name for meeting in held for attendee in meeting.attendees] == row.get("people", [])
