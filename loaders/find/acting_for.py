"""Posts that a clause says by a verb: "Ann Roe, who chairs the Ports Board" is its chair. English."""

from __future__ import annotations

from ..tokens import Token, clean
from ..words import Words
from .found import Found

LONGEST = 12  # tokens of what somebody chairs


def take_acts(people: list[Found], tokens: list[Token], text: str, words: Words) -> None:
    """Give whoever has no post the one that such a clause right behind the name says."""
    acts = words.data["acts_as"]
    for person in people:
        verb = person.name.stop + 2
        if person.role or person.nested or verb + 1 >= len(tokens) or tokens[verb].low not in acts:
            continue
        who = tokens[verb - 2].text == "," and tokens[verb - 1].low in words.set("who")
        stop = _clause_end(tokens, verb + 1, words) if who else None
        if stop is not None:
            said = clean(text[tokens[verb + 1].start : tokens[stop - 1].end])
            person.role, person.rule = f"{acts[tokens[verb].low]} {words.data['of']} {said}", "list:clause"


def _clause_end(tokens: list[Token], start: int, words: Words) -> int | None:
    """The mark that closes a clause which says no more than what somebody chairs; None where it says more."""
    reach = range(start, min(len(tokens), start + LONGEST + 1))
    stop = next((i for i in reach if tokens[i].text in ",.;)"), reach.stop)
    verbs = words.verbs("attend") | words.verbs("talk") | words.verbs("quote")
    plain = not any(token.low in verbs for token in tokens[start:stop])
    return stop if plain and start < stop <= start + LONGEST else None
