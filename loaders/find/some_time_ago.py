"""Words of time that make a whole sentence another day's, below a meeting already told of.

"Last month, X met the drivers"   "Recently she received Y"   "At the beginning of April a delegation led by X went …"
"""

from __future__ import annotations

from ..small_words import small_words
from ..words import Words
from .scenes import Scene

OPENS = 2  # tokens before such words where they open a sentence: "And only last month"
WITH = small_words("with")
WHOSE = 4  # tokens from "his" to the meeting: "his recent official talks"
WORDS = 8  # tokens in which they stand: "at the very beginning of April"
BESIDE = 2  # tokens from them to the verb: "he recently also met"


def mark_some_time_ago(scenes: list[Scene], words: Words) -> None:
    """Only below a meeting of which no such words are said: "Recently, X met Y" can be what a text reports."""
    told: Scene | None = None
    for scene in (s for s in scenes if s.kind == "prose" and not s.listed):
        met = bool(scene.cues.there)
        ago = met and _some_time_ago(scene, told, words)
        if ago and told is None:
            return
        if ago:
            scene.past_year = True
        elif told is not None:
            _mark_accounts(scene, words)
        elif met:
            told = scene


def _mark_accounts(scene: Scene, words: Words) -> None:
    """`gave details of | his talks with X`, `resultados de | su encuentro con X`: told of to others."""
    tokens = scene.tokens
    nouns = [first for first, stop in scene.cues.of("meeting_nouns") if stop < len(tokens)]
    for noun in (n for n in nouns if tokens[n + 1].low in WITH):
        whose = next(
            (i for i in range(noun - 1, max(0, noun - WHOSE), -1) if tokens[i].low in words.set("possessives")), 0
        )
        before = " ".join(t.low for t in tokens[max(0, whose - 2) : whose])
        if whose and words.pattern("accounts_of").fullmatch(before):
            scene.region[whose:] = ["referenced" if r == "main" else r for r in scene.region[whose:]]
            return


def _some_time_ago(scene: Scene, told: Scene | None, words: Words) -> bool:
    lows = [t.low for t in scene.tokens]
    for first in range(OPENS + 1):
        line = " ".join(lows[first : first + WORDS])
        if words.pattern("some_time_ago").match(line):
            return True
        if words.pattern("this_week").match(line) and told is not None and _to_the_day(told):
            return True
        if (month := _early_in(scene, first, words)) is not None:
            return told is None or all(d.month != month for d in told.dates)
    return _beside_verb(scene, words)


def _early_in(scene: Scene, first: int, words: Words) -> int | None:
    """`At the beginning of | April`, `A fines de | enero`: the month."""
    lows = [t.low for t in scene.tokens[: first + WORDS]]
    found = words.pattern("early_in").match(" ".join(lows[first:]))
    if found is None:
        return None
    at = first + len(found[0].split())
    return words.months.get(lows[at]) if at < len(lows) else None


def _beside_verb(scene: Scene, words: Words) -> bool:
    """`She recently met X`, `se reunió recientemente con X`: beside the one verb of meeting of the sentence."""
    verbs = [first for first, _ in scene.cues.attend]
    if len(verbs) != 1 or any(d.day or d.weekday is not None for d in scene.dates):
        return False
    near = scene.tokens[max(0, verbs[0] - BESIDE) : verbs[0] + BESIDE]
    return any(t.low in words.set("lately") for t in near)


def _to_the_day(scene: Scene) -> bool:
    return any(d.day or d.weekday is not None or d.offset and d.direction == 0 for d in scene.dates)
