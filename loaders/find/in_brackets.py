"""Candidates in a bracket behind a name, which are no people: where somebody is from, of which party, in what field."""

from __future__ import annotations

from ..tokens import Token
from ..vocabulary import institutional
from .names import Candidate

ACRONYM = 5  # letters
BRACKET = 14  # tokens that a bracket after a name holds at most


def bracketed(names: list[Candidate], tokens: list[Token]) -> list[Candidate]:
    """Candidates in a bracket right after a name: where that person is from, or of which party."""
    found: list[Candidate] = []
    ends = {name.stop for name in names}
    for name in names:
        after = tokens[name.stop].text if name.stop < len(tokens) else ""
        if name.first and tokens[name.first - 1].text in '"“«‘' and after and after in '"”»’':
            found.append(name)  # the plan “Crece Lara”
            continue
        near = range(name.first - 1, max(-1, name.first - BRACKET), -1)
        start = next((i for i in near if tokens[i].text in "()"), None)
        if start is None or tokens[start].text != "(":
            continue
        if not name.given and _acronym(tokens[start : name.stop + 1]):
            found.append(name)  # "the Force Commander (COM NFOR), General X"
            continue
        before = start - (start > 0 and tokens[start - 1].text == ",")
        field = all(t.low in institutional() for t in tokens[name.first : name.stop])  # "X (Salud Pública)"
        if before in ends and (field or not name.given or name.single or tokens[name.first - 1].text != "("):
            found.append(name)
    return found


def _acronym(bracket: list[Token]) -> bool:
    """A bracket that holds short words in capitals alone."""
    inner = bracket[1:-1]
    return bracket[-1].text == ")" and all(t.text.isupper() and len(t.text) <= ACRONYM for t in inner)
