"""Whom a text puts in a room: what tests of rows and of names ask."""

from __future__ import annotations

import hashlib

from graph.model import Attendee, Document
from loaders.extract import extract


def attendees(text: str, lang: str) -> list[Attendee]:
    """Whoever attends, meeting after meeting."""
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang=lang)
    return [attendee for meeting in extract(document).meetings for attendee in meeting.attendees]


def posts(text: str, lang: str) -> dict[str, str | None]:
    """Whoever attends, each with their post."""
    return {attendee.name: attendee.role for attendee in attendees(text, lang)}
