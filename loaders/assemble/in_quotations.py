"""What is said inside quotation marks: there only whoever speaks tells of a meeting, and of their own.

"“We met Minister X”, said Y" puts X in the room; "“Minister X asked for it when he visited”, said Y" does not.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..find.found import Found
from ..find.own_words import stands
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
        return [s for s in spans if _told_outside(s, scene, words)]
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


def _told_outside(span: Span, scene: Scene, words: Words) -> bool:
    """Words of meeting count for who stands outside the quotation where they are not quoted, or tell of the speaker's
    own meeting: "“We met”, said X", not "“The meeting with the League was a sham”, said X".
    """
    start = quotation(scene.tokens, span[0])
    if start is None:
        return True
    noun = scene.tokens[span[0]].low in words.set("meeting_nouns")
    return stands(scene, span, start, words) and (not noun or of_the_speaker(scene.tokens, span, words))


def said_by(person: Found, scene: Scene, index: int) -> bool:
    """A token stands in a quotation, and the person outside it, beside the verb of saying."""
    if (
        not scene.cues.quote
        or quotation(scene.tokens, index) is None
        or quotation(scene.tokens, person.first) is not None
    ):
        return False
    return any(quotation(scene.tokens, first) is None for first, _ in scene.cues.quote)


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
