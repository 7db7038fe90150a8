"""Whether two mentions are one person: the names part by part, then what is known around them.

A conflict (another given name, another surname, another side, two names in one list) is never 'same'. A bare surname
of another document, a homonym, or a near agreement without support from the context is at most 'review'.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from graph.identity.alignment import Evidence, NameMatch, align_names

Verdict = Literal["same", "different", "review"]
SAME, REVIEW = 5.2, 1.0


@dataclass(frozen=True)
class PersonMention:
    """A person as one document names them. `date` is an ISO day, month or year; `meetings` are the lists they stand in.

    Two mentions of one document that share a meeting stood in one list, so they are two people.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    agency_id: str | None = None
    agency: str | None = None
    country: str | None = None
    date: str | None = None
    document: str = ""
    meetings: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`score` in points, about log-odds; `evidence` is (what was seen, its points) in the order it was looked at."""

    score: float
    verdict: Verdict
    evidence: list[Evidence]


def compare(a: PersonMention, b: PersonMention) -> Comparison:
    """Compare two mentions. Symmetric in the verdict and the score."""
    match = best_name_match(a, b)
    if match.conflict:
        return Comparison(-5.0, "different", [(match.conflict, -5.0)])
    context = context_terms(a, b)
    evidence = [*match.evidence, *context]
    score = round(match.score + sum(weight for _, weight in context), 2)
    barred = bars(a, b, match)
    evidence += [(reason, 0.0) for reason in barred]
    if score < REVIEW and not same_document(a, b):
        return Comparison(score, "different", evidence)
    return Comparison(score, "same" if score >= SAME and not barred else "review", evidence)


def best_name_match(a: PersonMention, b: PersonMention) -> NameMatch:
    """The names themselves, or the best pair of aliases where the names are bare."""
    match = align_names(a.name, b.name)
    if match.conflict or not match.bare:
        return match
    others = [align_names(x, y) for x in (a.name, *a.aliases) for y in (b.name, *b.aliases)]
    return max((other for other in others if not other.conflict), key=lambda other: (not other.bare, other.score))


def same_document(a: PersonMention, b: PersonMention) -> bool:
    return bool(a.document) and a.document == b.document


def bars(a: PersonMention, b: PersonMention, match: NameMatch) -> list[str]:
    """Why the pair may not be merged without a person, whatever its score."""
    reasons = []
    if a.country and b.country and a.country != b.country:
        reasons.append(f"they speak for different sides: {a.country} / {b.country}")
    if same_document(a, b) and a.meetings & b.meetings and a.id != b.id:
        reasons.append("both stand in one list")
    supported = bool(agency_term(a, b) > 0 or post_term(a, b) > 0) or same_document(a, b)
    if match.bare and not same_document(a, b):
        reasons.append("a bare surname is not enough across documents")
    if (match.loose or match.no_given) and not supported:
        reasons.append("the names agree only nearly, and nothing else supports them")
    return reasons


def context_terms(a: PersonMention, b: PersonMention) -> list[Evidence]:
    """What is known around the names: agency, post, side, time, document and meeting."""
    terms: list[Evidence] = []
    agency = agency_term(a, b)
    if agency:
        terms.append(("same agency" if agency > 0 else "different agencies", agency))
    post = post_term(a, b)
    if post:
        terms.append(("same post", post))
    if a.country and b.country:
        terms.append(("same side", 0.5) if a.country == b.country else ("different sides", -4.0))
    years = years_apart(a.date, b.date)
    if years is not None and years > 8:
        terms.append((f"{years:.0f} years apart", -1.0 if years <= 20 else -3.0))
    if same_document(a, b):
        terms.append(("same document", 2.0))
    elif a.meetings & b.meetings:
        terms.append(("reported at the same meeting", 1.5))
    return terms


def agency_term(a: PersonMention, b: PersonMention) -> float:
    """Known bodies that differ count against; an unknown one says nothing."""
    if a.agency_id and b.agency_id:
        return 2.0 if a.agency_id == b.agency_id else -1.5
    if a.agency and b.agency and a.country == b.country and plain(a.agency) == plain(b.agency):
        return 2.0
    return 0.0


def post_term(a: PersonMention, b: PersonMention) -> float:
    return 1.5 if a.role and b.role and plain(a.role) == plain(b.role) else 0.0


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    from graph.authority import name_key

    return name_key(text)


def years_apart(a: str | None, b: str | None) -> float | None:
    """Difference of two ISO dates in years, by year and month; None where one is missing."""
    if not a or not b:
        return None
    return abs(months(a) - months(b)) / 12


def months(date: str) -> int:
    year, _, rest = date.partition("-")
    return int(year) * 12 + (int(rest[:2]) - 1 if rest[:2].isdigit() else 6)
