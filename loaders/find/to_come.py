"""Words that leave a meeting to come without a future tense: "is scheduled to convene", "has promised to see both"."""

from __future__ import annotations

from ..tokens import Token
from ..words import Words


def to_come(tokens: list[Token], words: Words) -> list[tuple[int, int]]:
    """The spans of such words before "to" and a verb of meeting; who has promised it is not said to be there."""
    if words.lang != "en":
        return []
    found = []
    for i in range(1, len(tokens) - 2):
        if tokens[i].low not in words.sets("set_to", "promised_to") or tokens[i + 1].low != "to":
            continue
        is_set = tokens[i].low in words.set("set_to") and tokens[i - 1].low in words.set("present_auxiliaries")
        promised = tokens[i].low in words.set("promised_to") and tokens[i - 1].low in words.set("has")
        meets = tokens[i + 2].low in words.sets("bare_meetings", "attend_verbs", "sits_down")
        if (is_set or promised) and meets:
            found.append((i, i + 1))
    return found
