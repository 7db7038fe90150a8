"""How well people and agencies are told apart, on files of pairs that somebody has judged.

Three shapes of file, all a JSON list of `{"same": bool, "a": ..., "b": ...}`:
  people     a and b are {"name", "post", "agency", "country", "date"}
  agencies   a and b are {"name", "country"}
  documents  a and b are [file stem, name]; needs the reports of those documents
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from graph.authority import name_key
from graph.errors import WhometError
from graph.identity.agencies import compare_agencies
from graph.identity.cluster import Clusters, cluster
from graph.identity.comparison import Comparison
from graph.identity.people import PersonMention, compare
from graph.model import Attendee, Mention, Report

MISSING = Comparison(0.0, "different", [("not found in the documents", 0.0)])


@dataclass
class Figures:
    """`precision` of what was merged and `recall` of what is the same; `reach` is the recall with what is up for
    review. `wrong` lists merges of two, and pairs of one that were kept apart, with the evidence; `review` counts the
    pairs left to a person. A precision without merges is None."""

    pairs: int = 0
    same: int = 0
    merged: int = 0
    right: int = 0
    review: int = 0
    review_same: int = 0
    precision: float | None = None
    recall: float | None = None
    reach: float | None = None
    wrong: list[dict[str, Any]] = field(default_factory=list)
    unsure: list[dict[str, Any]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def evaluate_pairs(path: Path | str, reports: Iterable[Report] | None = None) -> Figures:
    """Figures of one file of pairs. Raises WhometError where the file is of no known shape."""
    rows = read_pairs(Path(path))
    shape = shape_of(rows[0])
    if shape == "documents":
        if reports is None:
            raise WhometError(f"{path} names people in documents; give the folder of those documents as well.")
        return tally(rows, in_documents(rows, reports))
    return tally(rows, map(compare_people if shape == "people" else compare_bodies, rows))


def read_pairs(path: Path) -> list[dict[str, Any]]:
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WhometError(f"{path} cannot be read as JSON: {error}.") from error
    if not isinstance(rows, list) or not rows or not all(map(is_pair, rows)):
        raise WhometError(f'{path} is not a list of pairs: each needs "a", "b" and "same".')
    return rows


def is_pair(row: object) -> bool:
    return isinstance(row, dict) and {"a", "b", "same"} <= set(row)


def shape_of(row: Mapping[str, Any]) -> str:
    """'people', 'agencies' or 'documents'."""
    a = row["a"]
    if isinstance(a, list) and len(a) == 2:
        return "documents"
    if isinstance(a, dict) and "name" in a:
        return "people" if {"post", "agency", "date"} & set(a) else "agencies"
    raise WhometError('A pair must hold names with "country", people with "post" and "agency", or [document, name].')


def compare_people(row: Mapping[str, Any]) -> Comparison:
    return compare(*(mention(str(side), row[side]) for side in ("a", "b")))


def mention(ident: str, said: Mapping[str, Any]) -> PersonMention:
    """A row's person, in a document of their own."""
    return PersonMention(
        id=ident,
        name=said["name"],
        role=said.get("post"),
        agency=said.get("agency"),
        country=said.get("country"),
        date=said.get("date"),
        document=ident,
    )


def compare_bodies(row: Mapping[str, Any]) -> Comparison:
    a, b = row["a"], row["b"]
    return compare_agencies(a["name"], a.get("country"), b["name"], b.get("country"))


def tally(rows: Sequence[Mapping[str, Any]], found: Iterable[Comparison]) -> Figures:
    """Count verdicts against what is known."""
    figures = Figures(pairs=len(rows), same=sum(bool(row["same"]) for row in rows))
    for row, comparison in zip(rows, found, strict=True):
        merged, same = comparison.verdict == "same", bool(row["same"])
        figures.merged += merged
        figures.right += merged and same
        entry = {"a": row["a"], "b": row["b"], "same": same, "verdict": comparison.verdict}
        entry |= {"score": comparison.score, "evidence": comparison.evidence}
        if comparison.verdict == "review":
            figures.review += 1
            figures.review_same += same
            figures.unsure.append(entry)
        elif merged != same:
            figures.wrong.append(entry)
    figures.precision = round(figures.right / figures.merged, 4) if figures.merged else None
    if figures.same:
        figures.recall = round(figures.right / figures.same, 4)
        figures.reach = round((figures.right + figures.review_same) / figures.same, 4)
    return figures


def in_documents(rows: Sequence[Mapping[str, Any]], reports: Iterable[Report]) -> Iterator[Comparison]:
    """The verdicts on people of documents, all of whose mentions are clustered together."""
    mentions = {stem: list(mentions_of(stem, report)) for stem, report in by_stem(reports)}
    clusters = cluster([one for found in mentions.values() for one in found])
    home = {member: number for number, group in enumerate(clusters.groups) for member in group}
    for row in rows:
        a, b = (find(mentions.get(stem, []), name) for stem, name in (row["a"], row["b"]))
        yield between(a, b, home, clusters) if a and b else MISSING


def by_stem(reports: Iterable[Report]) -> Iterator[tuple[str, Report]]:
    return ((Path(report.document.path).stem, report) for report in reports)


def between(a: PersonMention, b: PersonMention, home: Mapping[str, int], clusters: Clusters) -> Comparison:
    """What became of two mentions: one group, two groups up for review, or two people."""
    direct = compare(a, b)
    if home[a.id] == home[b.id]:
        return Comparison(direct.score, "same", direct.evidence)
    open_pairs = {frozenset((home[x], home[y])) for x, y, _ in clusters.review}
    waiting = frozenset((home[a.id], home[b.id])) in open_pairs
    return Comparison(direct.score, "review" if waiting else "different", direct.evidence)


def find(mentions: Sequence[PersonMention], name: str) -> PersonMention | None:
    """The mention with this name, or else the only one with all its words or within them."""
    wanted = set(name_key(name).split())
    words = [(one, [set(name_key(n).split()) for n in (one.name, *one.aliases)]) for one in mentions]
    exact = [one for one, forms in words if wanted in forms]
    near = [one for one, forms in words if any(wanted <= form or form <= wanted for form in forms if form)]
    return exact[0] if exact else near[0] if len(near) == 1 else None


def mentions_of(stem: str, report: Report) -> Iterator[PersonMention]:
    """One mention for each name of a report, whether they attended or were only named."""
    told: dict[str, PersonMention] = {}
    said: list[tuple[Attendee | Mention, str]] = [
        (claim, f"{stem}#{meeting.key}") for meeting in report.meetings for claim in meeting.attendees
    ]
    for claim, meeting in [*said, *((claim, "") for claim in report.mentions)]:
        key = name_key(claim.name)
        told[key] = widen(told.get(key), claim, f"{stem} {key}", report, meeting)
    return iter(told.values())


def widen(
    before: PersonMention | None, claim: Attendee | Mention, ident: str, report: Report, meeting: str
) -> PersonMention:
    """A mention with what one more claim says."""
    return PersonMention(
        id=ident,
        name=claim.name,
        aliases=tuple(dict.fromkeys((*(before.aliases if before else ()), *claim.aliases))),
        role=before.role if before and before.role else claim.role,
        agency_id=before.agency_id if before and before.agency_id else claim.agency_id,
        agency=before.agency if before and before.agency else claim.agency,
        country=before.country if before and before.country else claim.country,
        date=report.document.published,
        document=report.document.id,
        meetings=(before.meetings if before else frozenset()) | ({meeting} if meeting else frozenset()),
    )
