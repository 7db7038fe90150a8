"""What stands below a picture: "X (left) and Y are seen with Z at a meeting in Leeds" puts all of them there."""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known
from ..words import Words
from .heads import head_at

AT = small_words("in_or_at") | {"during", "after", "following"}
OLD = small_words("old_pictures")
OPENING = 6  # tokens of "Pictured above from left to right are"
NEAR = 5  # tokens from "at" to the meeting: "at a recent high-level meeting"


def pictured(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The verbs of a picture that is of a meeting; not of an old one ("in this file photo")."""
    if not OLD.isdisjoint(t.low for t in tokens):
        return
    meeting = next((i for i, t in enumerate(tokens) if t.low in AT and _meeting_near(tokens, i + 1, words)), None)
    if meeting is None:
        return
    if tokens[0].low in words.set("pictured"):  # "Pictured from left are X and Y, at a meeting in Leeds"
        yield from ((i, i + 1) for i in range(1, min(meeting, OPENING)) if tokens[i].low in words.set("copulas"))
        return
    for i in range(1, meeting):
        verb = tokens[i].low in words.set("pictured") and tokens[i - 1].low in words.set("copulas")
        beside = tokens[i + 1].low in words.set("beside_pictured") or tokens[i + 1].low.endswith("ing")
        if verb and beside and _opens_with_people(tokens, words):
            yield i, i + 1


def _opens_with_people(tokens: list[Token], words: Words) -> bool:
    """A title, a post or a name opens the caption, or the words for which side; not "Supporters of Governor X are"."""
    opening = tokens[0]
    if opening.low in words.set("caption_openings") or opening.low.rstrip(".") in words.set("honorifics"):
        return True
    head = head_at(tokens, 0, words)
    titled = head is not None and not head.plural or opening.low in words.set("premodifiers")
    named = is_given(opening.low) or not is_known(opening.text.lower()) or opening.low in institutional()
    return opening.cap and (titled or named and head is None)


def _meeting_near(tokens: list[Token], first: int, words: Words) -> bool:
    """A noun of meeting stands soon after, with no mark or capital before it: "the Jobs Conference" is no meeting."""
    for token in tokens[first : first + NEAR]:
        if token.low in words.sets("meetings_had", "visits_paid"):
            return True
        if token.kind != "word" or token.cap:
            return False
    return False
