"""What a model answers, as data: every field may be missing or nonsense, and nothing here is believed yet."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from loaders.llm.chat import NoAnswer


class Claim(BaseModel):
    """Something the model says, and the words of the text it says it of. Unknown fields are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)
    quote: str = ""

    @field_validator("*", mode="before")
    @classmethod
    def _nothing(cls, value: Any) -> Any:
        """`null` where a text or list should be counts as left out."""
        return value if value is not None else ""


class Named(Claim):
    """A person, body or topic."""

    name: str = ""
    role: str = ""
    agency: str = ""
    country: str = ""
    lead: bool | str = False
    reason: str = "mentioned"


class Meeting(Claim):
    """A meeting with everybody and everything at it."""

    status: str = ""
    label: str = ""
    date: str = ""
    date_basis: str = ""
    date_quote: str = ""
    place: str = ""
    place_quote: str = ""
    attendees: list[Named] | str = Field(default_factory=list)
    agencies: list[Named] | str = Field(default_factory=list)
    topics: list[Named] | str = Field(default_factory=list)


class Answer(Claim):
    """All that the model says of one document."""

    meetings: list[Meeting] | str = Field(default_factory=list)
    mentions: list[Named] | str = Field(default_factory=list)


def read_answer(words: str) -> Answer:
    """The JSON object in a model's words, which may stand between others. Raises NoAnswer where there is none."""
    start, end = words.find("{"), words.rfind("}")
    try:
        return Answer.model_validate(json.loads(words[start : end + 1]))
    except (ValueError, RecursionError) as error:
        what = "has not the shape" if isinstance(error, ValidationError) else "is not the JSON"
        raise NoAnswer(f"the model's answer {what} that was asked for") from error


def listed(claims: list[Any] | str) -> list[Any]:
    """A list that was given as one; anything else is none."""
    return claims if isinstance(claims, list) else []
