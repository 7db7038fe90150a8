"""Whether two mentions are one person: the names part by part, then what is known around them.

A conflict (another given name, another surname, another side, two names in one list) is never 'same'. A bare surname
of another document, a homonym, or a near agreement without support from the context is at most 'review'.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from graph.authority import authority
from graph.identity.agencies import body_meaning, compare_agencies, identify, in_authority, related
from graph.identity.alignment import NameMatch, align_names
from graph.identity.comparison import Comparison, Evidence, Verdict
from graph.identity.names import parse
from graph.identity.posts import compare_posts, gender, heads_body, heads_country, held_by_one, names_domain
from graph.identity.words import SELDOM_SURNAME, read

SAME, REVIEW = 5.1, 1.0
SAME_COUNTED = 4.6  # where the bearers of short names were counted
SAME_AGENCY, OTHER_AGENCY = 2.0, -1.5
SAME_LEADER, SAME_POST = 3.0, 2.0
# A name of two common words is worth less.
COMMON_NAME = 2.8
# Years after which a post has passed to somebody else, a short name may have passed to a son, a career is over.
TENURE, LIFETIME, CAREER = 8, 12, 30


@dataclass(frozen=True, slots=True)
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
    meetings: frozenset[str] = frozenset()


def compare(a: PersonMention, b: PersonMention) -> Comparison:
    """Compare two mentions. Symmetric in the verdict and the score."""
    return weigh(a, b, best_name_match(a, b))


def weigh(
    a: PersonMention, b: PersonMention, match: NameMatch, more: tuple[Evidence, ...] = (), counted: bool = False
) -> Comparison:
    """The verdict on two mentions whose names were aligned, in words; `more` is evidence from elsewhere.

    `counted` says that a large collection was searched for other bearers of short names.
    """
    score, verdict = assess(a, b, match, more, counted)
    if match.conflict:
        return Comparison(score, verdict, match.evidence)
    barred = [(reason, 0.0) for reason in bars(a, b, match, more)]
    return Comparison(score, verdict, [*match.evidence, *context_terms(a, b), *more, *barred])


def assess(
    a: PersonMention, b: PersonMention, match: NameMatch, more: tuple[Evidence, ...] = (), counted: bool = False
) -> tuple[float, Verdict]:
    """Score and verdict alone."""
    if match.conflict:
        return -5.0, "different"
    score = round(match.score + sum(points for _, points in (*context_terms(a, b), *more)), 2)
    if score < REVIEW and not same_document(a, b):
        return score, "different"
    enough = score >= (SAME_COUNTED if counted else SAME)
    return score, "same" if enough and not bars(a, b, match, more) else "review"


def agency_of(mention: PersonMention) -> str | None:
    """The id of the mention's agency, given or found in the authority file."""
    return body_id(mention.agency, mention.agency_id, mention.country)


def best_name_match(a: PersonMention, b: PersonMention) -> NameMatch:
    """The names themselves, or the best pair of aliases where the names are bare."""
    match = align_names(a.name, b.name)
    if match.conflict or not match.bare:
        return match
    others = [align_names(x, y) for x in (a.name, *a.aliases) for y in (b.name, *b.aliases)]
    return max((other for other in others if not other.conflict), key=lambda other: (not other.bare, other.score))


def same_document(a: PersonMention, b: PersonMention) -> bool:
    return bool(a.document) and a.document == b.document


def bars(a: PersonMention, b: PersonMention, match: NameMatch, more: tuple[Evidence, ...] = ()) -> list[str]:
    """Why the pair may not be merged without a person, whatever its score."""
    years = years_apart(a.date, b.date) or 0
    agency, post = agency_term(a, b)[1], post_term(a, b)[1]
    near = same_document(a, b) or not a.meetings.isdisjoint(b.meetings)
    found = {
        f"they speak for different sides: {a.country} / {b.country}": other_side(a, b),
        "both stand in one list": in_one_list(a, b),
        "a bare surname is not enough across documents": match.bare
        and not same_document(a, b)
        and not lead_one_country(a, b, match),
        "the names agree only in part, and neither agency nor post supports them": (match.loose or match.no_given)
        and not (near or agency > 0 or post > 0),
        "an initial or a short form of many names, and a common surname": match.initial and not match.rare and not near,
        "a common name, and no post that one person holds": match.partial
        and match.shared < 2
        and match.score < COMMON_NAME
        and post < SAME_POST
        and not near
        and not any(points > 0 for _, points in more),
        "one has a given name more and serves another agency": match.uneven and agency < 0,
        "a generation apart": years > (LIFETIME if match.partial else CAREER),
    }
    return [reason for reason, holds in found.items() if holds]


def other_side(a: PersonMention, b: PersonMention) -> bool:
    return bool(a.country and b.country) and a.country != b.country


def in_one_list(a: PersonMention, b: PersonMention) -> bool:
    """Two entries of one list are two people, unless the list repeats name and post."""
    repeated = parse(a.name).words == parse(b.name).words and a.role == b.role
    return same_document(a, b) and bool(a.meetings & b.meetings) and not repeated


def lead_one_country(a: PersonMention, b: PersonMention, match: NameMatch) -> bool:
    """A country has one president: the same uncommon surname in that post within two years is one person.

    Where one country or a date is not known, it takes a surname that no list has.
    """
    years = years_apart(a.date, b.date)
    country = a.country or b.country
    if not (a.role and b.role and country) or other_side(a, b) or (years or 0) > 2 or match.loose:
        return False
    enough = match.rare if a.country and b.country and years is not None else match.score > SELDOM_SURNAME
    both = leads(a.role, country, a.agency, a.agency_id) and leads(b.role, country, b.agency, b.agency_id)
    return enough and both and {gender(a.role), gender(b.role)} != {"f", "m"}


def both_head_country(a: PersonMention, b: PersonMention) -> bool:
    """Whether both lead the same country."""
    if not (a.role and b.role and a.country and a.country == b.country):
        return False
    return leads(a.role, a.country, a.agency, a.agency_id) and leads(b.role, b.country, b.agency, b.agency_id)


@lru_cache(maxsize=65536)
def leads(role: str, country: str, agency: str | None, agency_id: str | None) -> bool:
    """Head of the country itself: a president, but not of a chamber, a party or a company."""
    if not heads_country(role, country):
        return False
    kinds = read("agency_concepts.yaml")["bodies_of_leaders"]
    if known := authority().agency(body_id(agency, agency_id, country) or ""):
        return known.kind in kinds
    said = body_meaning(agency or "")
    named = said.head or said.domains or said.rest
    return not said.places and (said.head in kinds or not named)


def context_terms(a: PersonMention, b: PersonMention) -> list[Evidence]:
    """What is known around the names: agency, post, side, time, document and meeting."""
    terms = [agency_term(a, b), post_term(a, b)]
    if a.country and b.country:
        terms.append(("same side", 0.5) if a.country == b.country else ("different sides", -4.0))
    years = years_apart(a.date, b.date)
    if years is not None and years > TENURE:
        terms.append((f"{years:.0f} years apart", -1.0 if years <= 20 else -3.0))
    if same_document(a, b):
        terms.append(("same document", 2.0))
    elif a.meetings & b.meetings:
        terms.append(("reported at the same meeting", 1.5))
    return [term for term in terms if term[1]]


def agency_term(a: PersonMention, b: PersonMention) -> Evidence:
    """Two bodies that differ count against, most where both are known; a missing one says nothing.

    For the head of a country the post says enough: the same office has many names.
    """
    if both_head_country(a, b):
        return "", 0.0
    return agency_relation(a.agency, a.agency_id, a.country, b.agency, b.agency_id, b.country)


@lru_cache(maxsize=262_144)
def agency_relation(
    name_a: str | None,
    id_a: str | None,
    country_a: str | None,
    name_b: str | None,
    id_b: str | None,
    country_b: str | None,
) -> Evidence:
    one, other = body_id(name_a, id_a, country_a), body_id(name_b, id_b, country_b)
    if one and one == other:
        return f"same agency ({one})", SAME_AGENCY
    if one and other and in_authority(one) and in_authority(other):
        return ("", 0.0) if related(one, other) else (f"different agencies ({one} / {other})", OTHER_AGENCY)
    if name_a and name_b:
        found = compare_agencies(name_a, country_a, name_b, country_b).verdict
        if found != "different":
            return ("same agency", SAME_AGENCY) if found == "same" else ("perhaps the same agency", 0.5)
    if one and other:
        return f"different agencies ({one} / {other})", OTHER_AGENCY
    return ("agencies of different names", -1.0) if name_a and name_b else ("", 0.0)


@lru_cache(maxsize=262_144)
def body_id(name: str | None, given: str | None, country: str | None) -> str | None:
    """The id of a body; a node id of the graph for a known body is that body's own id."""
    if given:
        own = given.removeprefix("agency-")
        return own if in_authority(own) else given
    return identify(name, country) if name else None


def post_term(a: PersonMention, b: PersonMention) -> Evidence:
    """The same post counts, most if one person holds it at a time; another post says nothing, people move on."""
    if not a.role or not b.role:
        return "", 0.0
    if (years_apart(a.date, b.date) or 0) > TENURE:
        return "", 0.0
    country = a.country if a.country == b.country else None
    if agency_term(a, b)[1] < 0 and not (names_domain(a.role, country) and names_domain(b.role, country)):
        return "", 0.0  # the director of one body is not that of another
    relation = compare_posts(a.role, b.role, country)
    if relation == "like" and agency_term(a, b)[1] >= SAME_AGENCY and heads_body(a.role):
        relation = "same"  # a ministry has one secretary, however much of its name is said
    if relation != "same":
        return ("posts of the same rank", 0.5) if relation == "like" else ("", 0.0)
    if both_head_country(a, b):
        return "both lead the same country", SAME_LEADER
    return "same post", SAME_POST if held_by_one(a.role, country) else 1.2


def years_apart(a: str | None, b: str | None) -> float | None:
    """Difference of two ISO dates in years, by year and month; None where one has no year."""
    one, other = months(a or ""), months(b or "")
    return None if one is None or other is None else abs(one - other) / 12


@lru_cache(maxsize=65536)
def months(date: str) -> int | None:
    """Months since year 0 of an ISO day, month or year; July where the month is not known."""
    year, month = date[:4], date[5:7]
    return int(year) * 12 + (int(month) - 1 if month.isdecimal() else 6) if year.isdecimal() else None
