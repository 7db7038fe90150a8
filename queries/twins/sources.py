"""Twins of the queries about sources."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from queries.facts import Facts, Link, Props, flat

Rows = Iterator[tuple[Any, ...]]


def described(facts: Facts, document: str) -> tuple[Any, ...]:
    """Id, name, language, issuer and date of a document."""
    props = facts.nodes[document]
    return (
        document, props.get("title", props.get("path")), props.get("lang"), props.get("issuer"), props.get("published")
    )  # fmt: skip


def by_document(links: list[Link]) -> dict[str, list[Props]]:
    found: dict[str, list[Props]] = defaultdict(list)
    for link in links:
        found[link.target].append(link.props)
    return found


def documents(facts: Facts) -> Rows:
    reported: dict[str, set[str]] = defaultdict(set)
    for link in facts.links["REPORTED_IN"]:
        reported[link.target].add(link.source)
    for document in facts.ids["Document"]:
        yield *described(facts, document), len(reported.get(document, ()))


def documents_of_meeting(facts: Facts, meeting: str) -> Rows:
    for document, said in by_document(facts.sources.get(meeting, [])).items():
        yield *described(facts, document), said


def documents_of_person(facts: Facts, person: str) -> Rows:
    found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
    for source, meeting, seat in facts.links["ATTENDED"]:
        if source == person:
            for document in {link.target for link in facts.sources.get(meeting, ())} & set(seat.get("documents", ())):
                found[document][meeting].append(seat)
    for document, said in found.items():
        yield *described(facts, document), len(said), flat(said)


def documents_without_meetings(facts: Facts) -> Rows:
    reporting = {link.target for link in facts.links["REPORTED_IN"]}
    for document in facts.ids["Document"]:
        if document not in reporting:
            yield described(facts, document)


def coverage_by_month(facts: Facts) -> Rows:
    counts: Counter[tuple[str | None, str | None]] = Counter()
    for document in facts.ids["Document"]:
        published = facts.of(document, "published")
        counts[published and published[:7], facts.of(document, "issuer")] += 1
    for (month, issuer), number in counts.items():
        yield month, issuer, number


# ---------------------------------------------------------------------- who says so, and who does not


def one_source_meetings(facts: Facts) -> Rows:
    for m in facts.counted():
        reports = by_document(facts.sources.get(m, []))
        if len(reports) == 1:
            (document,) = reports
            yield m, facts.of(m, "date"), facts.title(m), document, described(facts, document)[1], flat(reports)


def one_sided_meetings(facts: Facts) -> Rows:
    for m in facts.counted():
        reports = by_document(facts.sources.get(m, []))
        issuers = {facts.of(document, "issuer") for document in reports} - {None}
        if len(issuers) == 1:
            (issuer,) = issuers
            yield m, facts.of(m, "date"), facts.title(m), issuer, len(reports), flat(reports)


def differing_roles(facts: Facts) -> Rows:
    found: dict[tuple[str, str], list[Props]] = defaultdict(list)
    for person, m, seat in facts.links["ATTENDED"]:
        if facts.is_a(person, "Person") and len(seat.get("roles", ())) > 1:
            found[person, m].append(seat)
    for (person, m), seats in found.items():
        roles = sorted({role for seat in seats for role in seat["roles"]})
        yield m, facts.of(m, "date"), facts.title(m), person, facts.of(person, "name"), roles, seats


def on_one_list_only(facts: Facts) -> Rows:
    for m, people in facts.rooms.items():
        lists = {
            person: {name for seat in seats for name in seat.get("documents", ())} for person, seats in people.items()
        }
        documents = set().union(*lists.values())
        for person, named in lists.items():
            if 0 < len(named) < len(documents):
                seats = [seat for seat in people[person] if seat.get("documents")]
                name = facts.of(person, "name")
                yield m, facts.of(m, "date"), facts.title(m), person, name, len(named), len(documents), seats
