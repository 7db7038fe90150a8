"""Claims held against the text: kept where the words they give are there and say it, else dropped with the reason.

A person's quote must hold every word of the name. A post and a body's name must be made of the quote's or text's
own words (their endings may differ: "secretarios" for "secretario"). A date needs its words, and a year that the
text or its publication date gives. What an agency is called in the authority file is ours to say, not the model's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, cast, get_args

from graph.authority import fold
from graph.model import (
    Attendee,
    Basis,
    Body,
    Discussed,
    Document,
    Dropped,
    Evidence,
    MeetingReport,
    Mention,
    Reason,
    Report,
    Status,
    When,
)
from loaders.agencies import find_agencies, implied_agency
from loaders.language import language
from loaders.llm.answer import Answer, Meeting, Named, listed

EDTF = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
COUNTRY = re.compile(r"[A-Z]{2}")
STEM = 5  # letters of a word that must agree; Spanish and English endings come after them
SHORT = 4  # a shorter word carries little
LONGEST_QUOTE = 1000


def verified(answer: Answer, document: Document) -> Report:
    """The report of all claims that the document bears out."""
    return _Check(document).report(answer)


class _Check:
    """One document, and what was dropped so far."""

    def __init__(self, document: Document) -> None:
        lang = document.lang or language(document.text) or "en"
        self.document = document.model_copy(update={"lang": lang})
        self.text, self.lang = document.text, lang
        self.stems = _stems(document.text)
        self.dropped: list[Dropped] = []

    def report(self, answer: Answer) -> Report:
        numbered = enumerate(listed(answer.meetings), 1)
        meetings = [meeting for number, claim in numbered if (meeting := self._meeting(f"m{number}", claim))]
        present = {attendee.name for meeting in meetings for attendee in meeting.attendees}
        mentions = [m for claim in listed(answer.mentions) if (m := self._mention(claim)) and m.name not in present]
        return Report(
            document=self.document, meetings=tuple(meetings), mentions=tuple(mentions), dropped=tuple(self.dropped)
        )

    def _meeting(self, key: str, claim: Meeting) -> MeetingReport | None:
        if claim.status not in get_args(Status):
            self._drop("meeting", claim.label, f"no status {claim.status!r}")
            return None
        words = self._quote("meeting", claim.label, claim.quote)
        people = tuple(a for c in listed(claim.attendees) if (a := self._attendee(c)))
        bodies = tuple(b for c in listed(claim.agencies) if (b := self._body(c)))
        if words is None:
            return None
        if claim.status == "held" and not people and not bodies:
            self._drop("meeting", claim.label, "nobody is left of it", words)
            return None
        place = claim.place if claim.place and self._found(claim.place) else None
        return MeetingReport(
            key=key,
            status=cast(Status, claim.status),
            label=" ".join(claim.label.split()),
            when=self._when(claim),
            place=place,
            countries=tuple(sorted({person.country for person in people if person.country})),
            attendees=_once(people),
            bodies=bodies,
            topics=tuple(t for c in listed(claim.topics) if (t := self._topic(c))),
            evidence=(words,),
        )

    def _attendee(self, claim: Named) -> Attendee | None:
        words = self._person("attendee", claim)
        if words is None:
            return None
        role, country = self._role(claim), claim.country if COUNTRY.fullmatch(claim.country) else None
        name, agency_id, basis = self._agency(claim, role, country)
        return Attendee(
            name=_plain(claim.name),
            role=role,
            agency=name,
            agency_id=agency_id,
            agency_basis=basis,
            country=country,
            lead=claim.lead is True,
            evidence=(words,),
        )

    def _mention(self, claim: Named) -> Mention | None:
        words = self._person("mention", claim)
        if words is None:
            return None
        reason = claim.reason if claim.reason in get_args(Reason) else "mentioned"
        return Mention(name=_plain(claim.name), role=self._role(claim), reason=cast(Reason, reason), evidence=(words,))

    def _person(self, what: str, claim: Named) -> Evidence | None:
        words = self._quote(what, claim.name, claim.quote)
        if words is not None and not (claim.name.strip() and set(_words(claim.name)) <= set(_words(words.quote))):
            self._drop(what, claim.name, "the quote does not hold the name", words)
            return None
        return words

    def _role(self, claim: Named) -> str | None:
        if not claim.role.strip():
            return None
        if _stems(claim.role) <= self.stems:
            return _plain(claim.role)
        self._drop("post", f"{claim.name}: {claim.role}", "its words are not in the text")
        return None

    def _agency(
        self, claim: Named, role: str | None, country: str | None
    ) -> tuple[str | None, str | None, Literal["written", "implied"] | None]:
        """The body's name as the text has it, else as the post implies it."""
        if claim.agency and self._found(claim.agency):
            known = next((a.agency_id for a in find_agencies(claim.agency, self.lang) if a.agency_id), None)
            return _plain(claim.agency), known, "written"
        if claim.agency:
            self._drop("agency", f"{claim.name}: {claim.agency}", "its name is not in the text")
        implied = implied_agency(role, country, self.lang) if role else None
        return (implied.name, implied.agency_id, "implied") if implied else (None, None, None)

    def _body(self, claim: Named) -> Body | None:
        words = self._quote("body", claim.name, claim.quote)
        if words is not None and not (claim.name.strip() and _stems(claim.name) <= _stems(words.quote)):
            self._drop("body", claim.name, "the quote does not hold the name", words)
            return None
        country = claim.country if COUNTRY.fullmatch(claim.country) else None
        known = next((a.agency_id for a in find_agencies(claim.name, self.lang) if a.agency_id), None)
        return Body(name=_plain(claim.name), agency_id=known, country=country, evidence=(words,)) if words else None

    def _topic(self, claim: Named) -> Discussed | None:
        words = self._quote("topic", claim.name, claim.quote)
        return Discussed(name=_plain(claim.name), evidence=(words,)) if words and claim.name.strip() else None

    def _when(self, claim: Meeting) -> When:
        if not claim.date:
            return When()
        words = self._quote("date", claim.date, claim.date_quote)
        ends = claim.date.split("/")
        if words is None or claim.date_basis not in ("explicit", "relative"):
            return When()
        if len(ends) > 2 or not all(map(EDTF.fullmatch, ends)):
            self._drop("date", claim.date, "it is no date", words)
        elif claim.date_basis == "relative" and not self.document.published:
            self._drop("date", claim.date, "nothing is known to count it from", words)
        elif not all(end[:4] in self._years() for end in ends):
            self._drop("date", claim.date, "the text gives no such year", words)
        else:
            return When(date=claim.date, basis=cast(Basis, claim.date_basis), evidence=(words,))
        return When()

    def _years(self) -> set[str]:
        """Years that the text names, and those around its publication."""
        years = set(re.findall(r"(?<!\d)\d{4}(?!\d)", self.text))
        if self.document.published:
            published = int(self.document.published[:4])
            years.update(str(year) for year in (published - 1, published, published + 1))
        return years

    # -- words ------------------------------------------------------------------------------

    def _quote(self, what: str, about: str, quote: str) -> Evidence | None:
        """The claimed words where they stand in the text; otherwise the claim is dropped."""
        place = self._found(quote)
        if place is None:
            self._drop(what, about, f"its words are not in the text: {_shortened(quote)!r}")
            return None
        return Evidence.of(self.text, *place, rule="llm")

    def _found(self, quote: str) -> tuple[int, int] | None:
        """Whole words, letter by letter but for the kind and number of spaces."""
        parts = quote.split()
        if not parts or len(quote) > LONGEST_QUOTE:
            return None
        match = re.search(r"(?<!\w)" + r"\s+".join(map(re.escape, parts)) + r"(?!\w)", self.text)
        return match.span() if match else None

    def _drop(self, what: str, about: str, reason: str, words: Evidence | None = None) -> None:
        start, end = (words.start, words.end) if words else (0, 0)
        said = f"{what} {_shortened(about)!r} claimed by the model: {reason}"
        self.dropped.append(Dropped(quote=self.text[start:end], start=start, end=end, reason=said))


def _once(people: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """The first of several claims for one person."""
    found: dict[str, Attendee] = {}
    for person in people:
        found.setdefault(" ".join(_words(person.name)), person)
    return tuple(found.values())


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _words(text) if len(word) >= SHORT}


def _plain(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}..."
