"""Small documents from lines, for tests of resolution.

A line is one report of a meeting: `document key status date | people | other facts`. People marked * lead. A date
`-1` counts from an unknown day of publication.
"""

from __future__ import annotations

import hashlib
import re

from graph.model import Attendee, Document, Evidence, MeetingReport, Report, When

PEOPLE = {
    "ana": ("Ana Lucía Torres Vega", "MX"),
    "beto": ("Humberto Salgado Rincón", "MX"),
    "caro": ("Carolina Ibáñez Soto", "MX"),
    "dani": ("Daniel Fuentes Olvera", "MX"),
    "eva": ("Evangelina Prado Quiroz", "MX"),
    "kate": ("Katherine Whitfield", "US"),
    "liam": ("Liam O'Donnell", "US"),
    "mary": ("Mary Ellen Brandt", "US"),
    "noah": ("Noah Ashworth", "US"),
    "omar": ("Omar Pinsky", "US"),
}
ALL = "ana* beto caro dani kate* liam mary noah"


def told(*lines: str, published: dict[str, str] | None = None) -> list[Report]:
    """Reports from lines."""
    documents: dict[str, list[str]] = {}
    for line in lines:
        documents.setdefault(line.split()[0], []).append(line)
    return [report(name, rows, (published or {}).get(name)) for name, rows in documents.items()]


def report(name: str, lines: list[str], published: str | None) -> Report:
    text = "\n".join(lines)
    document = Document(
        id=hashlib.sha256(text.encode()).hexdigest(), path=name, text=text, lang="es", published=published
    )
    return Report(document=document, meetings=tuple(meeting(line, text) for line in lines))


def meeting(line: str, text: str) -> MeetingReport:
    head, people, facts = (part.strip() for part in f"{line}||".split("|")[:3])
    _, key, status, *rest = head.split()
    place = Evidence(start=text.index(line), end=text.index(line) + len(line), quote=line)
    others: dict[str, object] = dict(fact.split("=", 1) for fact in re.split(r"\s*;\s*", facts) if fact)
    if "countries" in others:
        others["countries"] = str(others["countries"]).split()
    return MeetingReport.model_validate(
        {
            "key": key,
            "status": status,
            "when": when(rest[0] if rest else ""),
            "attendees": [attendee(word, line, text) for word in people.split()],
            "evidence": [place],
            **others,
        }
    )


def when(word: str) -> When:
    if word.startswith("-"):
        return When(offset=(int(word), int(word)))
    return (
        When(partial=word) if word.startswith("XXXX") else When(date=word or None, basis="explicit" if word else None)
    )


def attendee(word: str, line: str, text: str) -> Attendee:
    name, country = PEOPLE[word.strip("*")]
    agency = f"Oficina de {name.split()[-1]}"
    start = text.index(line) + line.index(word)
    words = Evidence(start=start, end=start + len(word), quote=word)
    return Attendee(name=name, country=country, agency=agency, lead=word.endswith("*"), evidence=(words,))
