"""Lists behind a meeting that somebody went to or was at, in Spanish.

"Al encuentro fueron X, Y y Z"   "A la actividad fueron la alcaldesa X y …"   "En la sesión se hallaron X, director; Y"
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given
from ..words import Words
from .heads import head_at, negated

TO = small_words("spanish_to") | {"al"}
IN = small_words("in")
BY = small_words("by")
NEAR = 4  # tokens from "a" to the meeting: "a esta segunda reunión"
FAR = 9  # and from the meeting to the verb: "a la reunión de trabajo en Salta fueron"
SKIPPED = 3  # words between the verb and who went: ", además,"


def went_there(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The verbs of such lists; not "al encuentro fueron invitados X y Y"."""
    for i, token in enumerate(tokens):
        if token.low not in words.set("went_there") or not _who_follows(tokens, i + 1, words):
            continue
        if negated(tokens, i, words):
            continue
        at = token.low in words.set("found_there")
        if at and (not i or tokens[i - 1].low != "se"):
            continue
        if _at_meeting(tokens, i - at, IN if at else TO, words):
            yield i, i + 1


def _at_meeting(tokens: list[Token], stop: int, links: frozenset[str], words: Words) -> bool:
    """`al encuentro de hoy` + `fueron`: the meeting right before the verb, with no comma between."""
    nouns = words.sets("meeting_nouns", "gatherings")
    for i in range(stop - 1, max(-1, stop - FAR), -1):
        if tokens[i].text in ",;:.":
            return False
        if tokens[i].low in nouns and not tokens[i].low.endswith("s"):
            return any(t.low in links for t in tokens[max(0, i - NEAR) : i])
    return False


def _who_follows(tokens: list[Token], index: int, words: Words) -> bool:
    """A name, a title or an article and a post, past a comma and words such as "también"."""
    adverbs = {",", ":"} | words.set("small_adverbs")
    stop = min(len(tokens) - 1, index + SKIPPED)
    while index < stop and tokens[index].low in adverbs:
        index += 1
    if index >= len(tokens) - 1:
        return False
    token = tokens[index]
    if token.low in BY:
        return True  # "fueron por la Liga X y Y"
    if token.cap:
        return is_given(token.low) or token.low.rstrip(".") in words.set("honorifics") or token.kind == "abbr"
    post = index + (token.low in words.set("articles"))
    post += tokens[post].low in words.set("premodifiers")
    return head_at(tokens, post, words) is not None
