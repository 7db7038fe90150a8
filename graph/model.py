"""What a text says, as data: the contract between the loaders and everything after them.

A `Report` is all that one document says. Every claim in it carries `Evidence`: the exact
words, and where they stand in the document's decoded text. Nothing here decides who is who
across documents; that is `graph.resolve`. This module imports nothing of ours.

Dates are EDTF level 0 (ISO 8601: `2024`, `2024-02`, `2024-02-06`, `2024-02-06/2024-02-08`);
countries are ISO 3166-1 alpha-2 codes, or `EU` and `UN`; offsets count Unicode code points.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Status = Literal["held", "planned", "referenced"]
Kind = Literal["meeting", "audience", "call"]
Basis = Literal["explicit", "relative", "inferred"]
Reason = Literal[
    "mentioned",
    "quoted",
    "thanked",
    "invited",
    "absent",
    "planned",
    "deceased",
    "author",
    "contact",
    "namesake",
    "unsure",
]


class Plain(BaseModel):
    """Frozen, strict about unknown fields: a misspelt key is an error, not a silent loss."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Evidence(Plain):
    """Words of one document: `quote == text[start:end]`.

    `rule` names the rule that read them (for example `list:post-name`). `sentence` is the
    (start, end) of the sentence or list around them, for showing the quote in its context.
    """

    start: int
    end: int
    quote: str
    rule: str = ""
    sentence: tuple[int, int] | None = None

    @classmethod
    def of(cls, text: str, start: int, end: int, rule: str, sentence: tuple[int, int] | None = None) -> Evidence:
        """The words of `text` from `start` to `end`."""
        return cls(start=start, end=end, quote=text[start:end], rule=rule, sentence=sentence)


class When(Plain):
    """A date as far as the text gives it.

    `date` is EDTF or None. Where the year is missing, `partial` keeps what is there
    (`XXXX-12-27`, `XXXX-12`). Where the text only counts from its own publication date and
    that is unknown, `offset` holds the days to add to it, first and last (`yesterday` is (-1, -1)).
    `weekday` (Monday is 0) is kept where the text names one, as a check and for later inference.
    `note` says in words what an inferred date rests on.
    """

    date: str | None = None
    basis: Basis | None = None
    partial: str | None = None
    offset: tuple[int, int] | None = None
    weekday: int | None = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()


class Attendee(Plain):
    """A person whom the text puts in the room.

    `name` is the fullest form of the document, without titles; `aliases` its other forms there.
    `role` is the post as written, `honorific` the ranks and courtesy titles kept apart from it.
    `agency` is the body served, named as the document names it or as the post implies;
    `agency_aliases` are other names of that body, `agency_id` its id in the authority file.
    `evidence[0]` is the person's own place in the text (name and post); further evidence is the
    words that say they attended, and later mentions.
    """

    name: str
    role: str | None = None
    agency: str | None = None
    agency_aliases: tuple[str, ...] = ()
    agency_id: str | None = None
    agency_basis: Literal["written", "implied"] | None = None
    country: str | None = None
    honorific: str | None = None
    lead: bool = False
    host: bool = False
    acting: bool = False
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Body(Plain):
    """An agency present as a body, without a named person."""

    name: str
    agency_id: str | None = None
    aliases: tuple[str, ...] = ()
    country: str | None = None
    evidence: tuple[Evidence, ...] = ()


class Discussed(Plain):
    """A topic that was discussed; `topic_id` is its id in the taxonomy, None for free wording."""

    name: str
    topic_id: str | None = None
    evidence: tuple[Evidence, ...] = ()


class MeetingReport(Plain):
    """One meeting as one document tells it.

    `key` is unique in its document; `part_of` and `follows` are keys of the same document
    (`follows` is the earlier meeting). `series` is the name of a recurring body
    ("Comité Trilateral de Fentanilo") and `ordinal` its number.
    """

    key: str
    status: Status
    kind: Kind = "meeting"
    label: str = ""
    when: When = When()
    place: str | None = None
    part_of: str | None = None
    follows: str | None = None
    series: str | None = None
    ordinal: int | None = None
    countries: tuple[str, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    bodies: tuple[Body, ...] = ()
    topics: tuple[Discussed, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Mention(Plain):
    """A person the text names without putting them in a room; `reason` says why not."""

    name: str
    role: str | None = None
    agency: str | None = None
    agency_id: str | None = None
    country: str | None = None
    reason: Reason = "mentioned"
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Dropped(Plain):
    """Words that looked like a claim and were left out, and why."""

    quote: str
    start: int
    end: int
    reason: str


class Document(Plain):
    """One text as read. `id` is the SHA-256 of its decoded text, in hex, so it names the content.

    `path` is where the file was found, as given; `text` is what all offsets refer to.
    `reader` is the name and version of what turned the file into text.
    """

    id: str
    path: str
    text: str
    url: str | None = None
    title: str | None = None
    lang: Literal["es", "en"] | None = None
    issuer: str | None = None
    published: str | None = None
    published_basis: Literal["text", "metadata", "page", "user"] | None = None
    reader: str = "text"


class Report(Plain):
    """All that one document says."""

    document: Document
    meetings: tuple[MeetingReport, ...] = ()
    mentions: tuple[Mention, ...] = ()
    issuers: tuple[Body, ...] = ()
    dropped: tuple[Dropped, ...] = ()
