"""The five seeds as `Report` objects, made from the gold by hand instead of by an extractor.

What the texts give of dates, series and places is in `TEXT_SAYS`; the gold itself holds what a reader
concludes from all five, which resolution has to find. Every quote is a slice of its text.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from graph.evidence import EvidenceStore
from graph.model import (
    Attendee,
    Body,
    Discussed,
    Document,
    Evidence,
    MeetingReport,
    Mention,
    Report,
    When,
)

ROOT = Path(__file__).parent.parent
GOLD = Path(__file__).parent / "gold"

# (document, meeting): the words that speak of the meeting, its date as far as the text gives it, and other facts.
TEXT_SAYS: dict[tuple[str, str], dict[str, Any]] = {
    ("000", "audience"): {
        "words": "recibió en Palacio Nacional",
        "when": {"date": "2024-02-06", "basis": "relative"},
        "kind": "audience",
    },
    ("000", "delegations"): {
        "words": "conversó con la comitiva estadounidense",
        "when": {"date": "2024-02-06", "basis": "relative"},
        "place": None,
    },
    ("000", "trilateral"): {
        "words": "III Reunión del Comité Trilateral de Fentanilo",
        "when": {"date": "2024-02-07", "basis": "relative"},
        "series": "Comité Trilateral de Fentanilo",
        "ordinal": 3,
    },
    ("001", "audience"): {"words": "met yesterday with", "when": {"offset": (-1, -1)}, "kind": "audience"},
    ("001", "delegations"): {"words": "spoke with the U.S. delegation", "when": {"offset": (-1, -1)}},
    ("001", "trilateral"): {
        "words": "third meeting of the Trilateral Fentanyl Committee",
        "when": {"offset": (0, 0)},
        "series": "Trilateral Fentanyl Committee",
        "ordinal": 3,
    },
    ("002", "washington"): {"words": "hosted Mexican Foreign Secretary", "when": {"offset": (-1, -1)}},
    ("002", "dec27"): {"words": "commitments made on December 27", "when": {"partial": "XXXX-12-27"}},
    ("002", "trilateral"): {
        "words": "Trilateral Fentanyl Committee meeting",
        "when": {"partial": "XXXX-02"},
        "series": "Trilateral Fentanyl Committee",
    },
    ("003", "mexico_city"): {"words": "met yesterday in Mexico City", "when": {"offset": (-1, -1)}},
    ("003", "call"): {
        "words": "last week's telephone conversation",
        "when": {"offset": (-13, -1)},
        "kind": "call",
    },
    ("003", "january"): {
        "words": "agreed to meet again in Washington, D.C. in January 2024",
        "when": {"date": "2024-01", "basis": "explicit"},
        "follows": "mexico_city",
    },
    ("004", "gis2"): {
        "words": "segunda reunión del Grupo de Implementación de Seguridad",
        "when": {"partial": "XXXX-12-11"},
        "series": "Grupo de Implementación de Seguridad",
        "ordinal": 2,
        "follows": "gis1",
    },
    ("004", "gis1"): {
        "words": "reunión anterior, celebrada en McAllen",
        "when": {},
        "series": "Grupo de Implementación de Seguridad",
    },
    ("004", "gis3"): {
        "words": "próxima reunión del GIS",
        "when": {"date": "2026-01", "basis": "explicit"},
        "series": "Grupo de Implementación de Seguridad",
        "follows": "gis2",
    },
}


@cache
def gold() -> dict[str, Any]:
    """Content of seeds.json."""
    return _json("seeds.json")


@cache
def identities() -> dict[str, Any]:
    """Content of seeds_identities.json."""
    return _json("seeds_identities.json")


@cache
def gold_reports() -> tuple[Report, ...]:
    """One report a seed, in the order of the gold."""
    return tuple(report_of(document) for document in gold()["documents"])


def saved_gold(path: Path) -> Path:
    """An evidence file with the reports of the five seeds."""
    with EvidenceStore(path) as store:
        for report in gold_reports():
            store.save(report)
    return path


def document_ids() -> dict[str, str]:
    """Id in the gold ('000') -> document id."""
    return {d["id"]: r.document.id for d, r in zip(gold()["documents"], gold_reports(), strict=True)}


def report_of(entry: dict[str, Any]) -> Report:
    """One document of the gold as a report."""
    text = (ROOT / "seeds" / entry["file"]).read_text(encoding="utf-8")
    document = Document(
        id=hashlib.sha256(text.encode()).hexdigest(),
        path=f"seeds/{entry['file']}",
        text=text,
        lang=entry["lang"],
        published=entry["published"],
        published_basis="text" if entry["published"] else None,
    )
    return Report(
        document=document,
        meetings=tuple(_meeting(text, entry["id"], meeting) for meeting in entry["meetings"]),
        mentions=tuple(Mention(name=name, evidence=_spans(text, name)) for name in entry["not_attending"]),
        issuers=tuple(Body(name=name, evidence=_spans(text, name)) for name in entry.get("issuing_agencies", [])),
    )


def _meeting(text: str, document: str, entry: dict[str, Any]) -> MeetingReport:
    says = TEXT_SAYS[document, entry["key"]]
    words = _spans(text, says["words"])
    attendees = tuple(_attendee(text, person, says) for person in entry["attendees"])
    return MeetingReport(
        key=entry["key"],
        status=entry["status"],
        kind=says.get("kind", "meeting"),
        label=entry["label"],
        when=When(**says["when"], evidence=words if says["when"] else ()),
        place=says.get("place", entry["place"]),
        part_of=entry.get("part_of"),
        follows=says.get("follows"),
        series=says.get("series"),
        ordinal=says.get("ordinal"),
        countries=tuple(entry.get("countries", sorted({p.country for p in attendees if p.country}))),
        attendees=attendees,
        bodies=tuple(_body(text, name) for name in entry["agencies"]),
        topics=tuple(Discussed(name=name, evidence=_spans(text, name) or words) for name in entry["topics"]),
        evidence=words,
    )


def _attendee(text: str, entry: dict[str, Any], says: dict[str, Any]) -> Attendee:
    variants = next(v for v in identities()["persons"].values() if entry["name"] in v)
    spans = _spans(text, entry["name"])
    return Attendee(
        name=entry["name"],
        role=entry["role"],
        agency=entry["agency"],
        agency_basis="implied" if entry["agency"] else None,
        country=entry["country"],
        lead=entry.get("lead", False),
        host=entry.get("host", False),
        aliases=tuple(v for v in variants if v != entry["name"] and v in text),
        evidence=spans[:1] if says.get("kind") == "audience" else spans[-1:],
    )


def _body(text: str, name: str) -> Body:
    """A body may share its first word with others ("departamentos de A, B"): then its last words are sought."""
    words = name.split()
    spans = next(found for i in range(len(words)) if (found := _spans(text, " ".join(words[i:]))))
    country = "US" if words[0] in ("Departamento", "Consejo", "Oficina") else "MX"
    return Body(name=name, country=country, evidence=spans[-1:])


def _spans(text: str, words: str) -> tuple[Evidence, ...]:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = re.finditer(pattern, text)
    return tuple(Evidence(start=m.start(), end=m.end(), quote=m.group(), rule="gold") for m in found)


def _json(name: str) -> Any:
    return json.loads((GOLD / name).read_text(encoding="utf-8"))
