"""What is said inside quotation marks: there only whoever speaks tells of a meeting, and of their own.

"“We met Minister X”, said Y" puts X in the room; "“Minister X asked for it when he visited”, said Y" does not.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..find.found import Found
from ..find.scenes import Scene
from ..tokens import Token
from ..vocabulary import is_inflected
from ..words import Words

TO = "to"
STRAIGHT = '"'
SPEAKER, NEAR_SPEAKER = 10, 3  # tokens from "we", "nos" to a verb of meeting, and back
WISH = 4  # tokens from "queremos" to "reunión con"
QUOTED, SHORT_QUOTE = 60, 4  # tokens a quotation has at most, and more than those of a name in quotes

Span = tuple[int, int]


def told_by_speaker(spans: Iterable[Span], person: Found, scene: Scene, words: Words) -> list[Span]:
    """Of the words of meeting those that count for somebody, who may stand in a quotation."""
    quoted = quotation(scene.tokens, person.first)
    if quoted is None:
        return list(spans)
    own = [s for s in spans if quoted < s[0] and of_the_speaker(scene.tokens, s, words)]
    own = [s for s in own if not scene.tokens[s[0]].low.endswith(words.endings("infinitives"))]
    own = [s for s in own if not _wanted(scene.tokens, s[0], words)]
    return own + glad_to_meet(person, scene.tokens, quoted, words)


def quotation(tokens: list[Token], index: int) -> int | None:
    """Where the words begin that somebody is quoted with, if a token stands in them: “…, as the Governor asks us”."""
    for i in range(index - 1, max(-1, index - QUOTED), -1):
        if tokens[i].text in "”»" or tokens[i].text == STRAIGHT and _closes(tokens, i):
            return None
        if tokens[i].text in "“«" or tokens[i].text == STRAIGHT:
            speech = not i or tokens[i - 1].text in ",:." or index - i > SHORT_QUOTE
            return i if speech else None  # "the “Plan X”" names something
    return None


def _closes(tokens: list[Token], mark: int) -> bool:
    """As many of these marks open as close before it, with it: nothing is quoted behind it."""
    return sum(t.text == STRAIGHT for t in tokens[: mark + 1]) % 2 == 0


def of_the_speaker(tokens: list[Token], span: Span, words: Words) -> bool:
    """`“nos reunimos con el ministro X”`, `"we met Minister X"`: in a quotation only who speaks tells of a meeting."""
    first, stop = span
    near = tokens[max(0, first - SPEAKER) : stop + NEAR_SPEAKER]
    said = any(t.low in words.set("speaker_words") for t in near)
    return said or any(_we_form(t, words) for t in tokens[max(0, first - NEAR_SPEAKER) : stop])


def _we_form(token: Token, words: Words) -> bool:
    """`tuvimos`, `recibimos`; not "últimos"."""
    return token.low.endswith(words.endings("we_endings")) and is_inflected(token.text.lower())


def _wanted(tokens: list[Token], first: int, words: Words) -> bool:
    """`“Queremos una reunión con el ministro X”`: what the speaker asks for, and nobody has met."""
    return any(t.low in words.set("asked_by_speaker") for t in tokens[max(0, first - WISH) : first])


def glad_to_meet(person: Found, tokens: list[Token], quoted: int, words: Words) -> list[Span]:
    """English: `"I was glad to be able to meet with Minister X"`: said of what was, and nothing hoped for."""
    if words.lang != "en":
        return []
    found = []
    for i in range(quoted + 2, person.first):
        before = {t.low for t in tokens[max(quoted, i - SPEAKER) : i]}
        met = tokens[i].low in words.set("bare_meetings") and tokens[i - 1].low == TO
        if met and before & words.set("speaker_words") and before.isdisjoint(words.set("hoping")):
            found.append((i, i + 1))
    return found
