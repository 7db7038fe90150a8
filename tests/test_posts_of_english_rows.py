"""Rows of people with posts in English: which post goes to whom, whatever ranks and marks stand between them."""

from __future__ import annotations

from hashlib import sha256

import pytest

from graph.model import Document
from loaders.extract import extract


def posts(text: str) -> dict[str, str | None]:
    """Each attendee of a text with the post."""
    document = Document(id=sha256(text.encode()).hexdigest(), path="a.txt", text=text, lang="en")
    return {a.name: a.role for meeting in extract(document).meetings for a in meeting.attendees}


@pytest.mark.parametrize(
    "post", ["Vice-Chief", "Deputy-Mayor", "Co-Chair", "Vice-Principal", "Sub-Inspector", "Pro-Chancellor"]
)
def test_a_prefix_with_a_hyphen_makes_another_post(post: str) -> None:
    found = posts(f"Premier Ama Sefton met {post} Osman Tellaro and Adjutant-General Rufai Bannor on Monday.")
    assert found == {"Ama Sefton": "Premier", "Osman Tellaro": post, "Rufai Bannor": "Adjutant-General"}


def test_a_plural_post_with_a_prefix() -> None:
    found = posts("Mayor Ama Sefton met with the co-leaders of the Green List, Osman Tellaro and Rufai Bannor.")
    assert found["Osman Tellaro"] == found["Rufai Bannor"] == "co-leader of the Green List"
