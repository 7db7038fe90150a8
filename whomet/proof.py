"""What an answer rests on, for people: by row and meeting, the document and the words in their context."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from whomet.output import plain, show, show_wrapped

if TYPE_CHECKING:
    from graph.model import Document
    from queries.facts import Facts

AROUND = 70  # letters shown on each side of a quote
Proof = Mapping[str, Any]  # document, start, end, quote


@dataclass(frozen=True)
class Sources:
    """Where quotes come from: documents by id, and statements with the meetings they put somebody into."""

    documents: Mapping[str, Document]
    meetings: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, facts: Facts, documents: Sequence[Document], wanted: Container[str], undated: str) -> Sources:
        """Index what the facts and documents hold about the wanted statements."""
        meetings: dict[str, list[str]] = {}
        for source, target, props in (link for links in facts.links.values() for link in links):
            for statement in props.get("statements", ()):
                if statement in wanted:
                    ends = (end for end in (source, target) if facts.is_a(end, "Meeting"))
                    meetings.setdefault(statement, []).extend(_title(facts.nodes[end], end, undated) for end in ends)
        return cls({document.id: document for document in documents}, meetings)


def _title(props: Mapping[str, Any], meeting: str, undated: str) -> str:
    return f"{props.get('date', undated)}  {props.get('label', meeting)}"


def print_proofs(
    names: Sequence[str], proofs: Sequence[Sequence[Proof]], sources: Sources, *, more: str, most: int = 20
) -> None:
    """Under each row's name its meetings, and under each meeting the documents and words; `most` rows of them.

    A row that is itself the one meeting has no name of its own. `more` says that there are {number} more rows.
    """
    for name, rows in list(zip(names, proofs, strict=True))[:most]:
        found = list(_by_meeting(rows, sources))
        show()
        if " ".join(name.split()) not in (" ".join(meeting.split()) for meeting, _ in found):
            show(f"  {plain(name)}")
        for meeting, told in found:
            show(f"    {plain(meeting)}")
            for line in told:
                show_wrapped(line, 6)
    if len(names) > most:
        show(f"\n  {more.format(number=len(names) - most)}")


def _by_meeting(proofs: Sequence[Proof], sources: Sources) -> Iterator[tuple[str, list[str]]]:
    grouped: dict[str, list[Proof]] = {}
    for proof in proofs:
        statement = f"{proof['document']}:{proof['start']}-{proof['end']}"
        for meeting in dict.fromkeys(sources.meetings.get(statement, ["other"])):
            grouped.setdefault(meeting, []).append(proof)
    for meeting, told in sorted(grouped.items()):
        yield meeting, lines_of(told, sources.documents)


def lines_of(proofs: Iterable[Proof], documents: Mapping[str, Document]) -> list[str]:
    """`000.txt: … words before «quote» words after …`; quotes of one line of a text come together.

    Not yet safe to print.
    """
    ordered = sorted(proofs, key=lambda proof: (proof["document"], proof["start"], proof["end"]))
    return [
        _line(list(group), documents.get(document))
        for (document, _), group in groupby(ordered, key=lambda proof: _place(proof, documents))
    ]


def _place(proof: Proof, documents: Mapping[str, Document]) -> tuple[str, int]:
    """The document of a quote and where its line begins."""
    document = documents.get(proof["document"])
    return proof["document"], document.text.rfind("\n", 0, proof["start"]) if document else proof["start"]


def _line(proofs: Sequence[Proof], document: Document | None) -> str:
    if document is None:
        return f"{proofs[0]['document'][:12]}: «{proofs[0]['quote']}»"
    text, spans = document.text, _joined([(proof["start"], proof["end"]) for proof in proofs])
    before, after = context(text, spans[0][0], spans[-1][1])
    quoted = f"«{text[slice(*spans[0])]}»"
    for (_, end), (start, stop) in pairwise(spans):
        quoted += f"{_shortened(text[end:start])}«{text[start:stop]}»"
    return f"{PurePosixPath(document.path).name}: {before}{quoted}{after}"


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in their order, those that overlap as one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a quote on its line, cut between words."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else len(text)]
    return _tail(before), _head(after)


def _shortened(gap: str) -> str:
    return gap if len(gap) <= 2 * AROUND else _head(gap) + _tail(gap).removeprefix("…")


def _head(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + " …"


def _tail(text: str) -> str:
    return text if len(text) <= AROUND else "… " + text[-AROUND:].partition(" ")[2]
