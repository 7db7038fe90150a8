"""Whom a text puts in a room: what tests of rows and of names ask."""

from __future__ import annotations

import hashlib

from graph.model import Attendee, Document
from loaders.extract import extract


def attendees(text: str, lang: str, published: str | None = None) -> list[Attendee]:
    """Whoever attends a meeting held, one after another."""
    document = Document(
        id=hashlib.sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang=lang, published=published
    )
    held = (meeting for meeting in extract(document).meetings if meeting.status == "held")
    return [attendee for meeting in held for attendee in meeting.attendees]


def names(text: str, lang: str = "es", published: str | None = None) -> set[str]:
    """Whoever attends, by name."""
    return {attendee.name for attendee in attendees(text, lang, published)}


def posts(text: str, lang: str, published: str | None = None) -> dict[str, str | None]:
    """Whoever attends, each with their post."""
    return {attendee.name: attendee.role for attendee in attendees(text, lang, published)}
