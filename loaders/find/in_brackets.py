"""Candidates in a bracket behind a name, which are no people: where somebody is from, of which party, in what field."""

from __future__ import annotations

from bisect import bisect_left

from ..tokens import Token
from ..vocabulary import institutional
from .names import Candidate

ACRONYM = 5  # letters
BRACKET = 14  # tokens that a bracket after a name holds at most


def bracketed(names: list[Candidate], tokens: list[Token]) -> list[Candidate]:
    """Candidates in a bracket right after a name: where that person is from, or of which party."""
    found: list[Candidate] = []
    ends = {name.stop for name in names}
    whole = {name.stop for name in names if name.given and not name.single}
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
        if before in ends and (field or not name.given or name.single or not _opens_bracket(tokens, name)):
            found.append(name)
        elif (
            before in whole
            and tokens[name.first - 1].text == "("
            or not name.given
            and _behind_posted(names, name, start, tokens)
        ):
            found.append(name)  # "Ann Roe (Clyde Mutual)", "Ann Roe, Director (Boltex Tire)"
    return found


def _opens_bracket(tokens: list[Token], name: Candidate) -> bool:
    """`(X`, `(Dr. X`."""
    before = name.first - 1 - (tokens[name.first - 1].kind == "abbr")
    return tokens[before].text == "("


def _behind_posted(names: list[Candidate], name: Candidate, bracket: int, tokens: list[Token]) -> bool:
    """Another whole name and a comma stand before what a bracket follows, in the same item."""
    before = bisect_left(names, bracket, key=lambda one: one.stop) - 1
    one = names[before] if before >= 0 else name
    if one is name or not one.given or one.single or tokens[one.stop].text != ",":
        return False
    return not any(token.text in ";,:." for token in tokens[one.stop + 1 : bracket])


def _acronym(bracket: list[Token]) -> bool:
    """A bracket that holds short words in capitals alone."""
    inner = bracket[1:-1]
    return bracket[-1].text == ")" and all(t.text.isupper() and len(t.text) <= ACRONYM for t in inner)
