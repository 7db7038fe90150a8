"""All mentions of a person together: who only told of a meeting, and whose meeting was still to come."""

from __future__ import annotations

from dataclasses import dataclass

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .presence import Judgement, speaks_for

WITH = small_words("with")
STANDS_IN = 4  # tokens from "on behalf of" to whom somebody stands in for
SO_AS_TO = small_words("so_as_to")


@dataclass(slots=True, eq=False)
class Seen:
    """One mention of a person: in which scene, how it was judged."""

    found: Found
    scene: Scene
    judgement: Judgement


def only_told(mentions: list[Seen], words: Words) -> None:
    """Who speaks for somebody told of the meeting, also where a later sentence leaves the post out."""
    if any(speaks_for(seen.found, words) for seen in mentions):
        for seen in mentions:
            said = seen.scene.cues.quote or seen.judgement.cue in seen.scene.cues.talk
            told = seen.found.role is None and said and not seen.scene.listed
            if told and seen.judgement.reason is None:
                seen.judgement = Judgement("quoted", seen.judgement.region)


def only_meant(mentions: list[Seen]) -> None:
    """`X llega para reunirse con Y`, and Y's meeting is announced elsewhere: it was still to come."""
    there = [seen for seen in mentions if seen.judgement.reason is None]
    meant = [seen for seen in there if seen.judgement.region == "main" and _purpose(seen)]
    coming = any(seen.judgement.region == "planned" for seen in there)
    if coming and all(seen in meant or seen.judgement.region == "planned" for seen in there):
        for seen in meant:
            seen.judgement = Judgement("mentioned", "planned", seen.judgement.cue)


def met_by_the_absent(casts: list[list[Seen]], words: Words) -> None:
    """`X no asistió y viajó a Lima, donde se reunió con Y`: whom an absent one met was elsewhere too."""
    gone = (mentions for mentions in casts if any(seen.judgement.reason == "absent" for seen in mentions))
    away = (mentions for mentions in gone if not only_elsewhere(mentions))
    absent = [seen for mentions in away for seen in mentions if _only_here(mentions, seen)]
    for mentions in casts if absent else ():
        there = [seen for seen in mentions if seen.judgement.reason is None]
        if there and all(any(_met(one, seen, words) for one in absent) for seen in there):
            for seen in there:
                seen.judgement = Judgement("mentioned", seen.judgement.region)


def only_elsewhere(mentions: list[Seen]) -> bool:
    """`X met Y. X, who is in Lima as an envoy, …`: nothing but where they are speaks against one who met."""
    away = [seen.scene.cues for seen in mentions if seen.judgement.reason in ("absent", "deceased")]
    met = any(seen.judgement.reason is None and seen.judgement.cue in seen.scene.cues.attend for seen in mentions)
    return met and all(cues.of("elsewhere") and not cues.of("absent") for cues in away)


def _only_here(mentions: list[Seen], here: Seen) -> bool:
    """Nothing puts somebody in the room but perhaps this one sentence."""
    return not any(seen.judgement.reason is None and seen.scene is not here.scene for seen in mentions)


def _met(absent: Seen, seen: Seen, words: Words) -> bool:
    """In one sentence the absent one is named first, then a verb of meeting and whom they met, and nobody between."""
    cue, first = seen.judgement.cue, seen.found.name.first
    if absent.scene is not seen.scene or cue is None or not absent.found.name.stop <= cue[0] < first:
        return False
    if any(0 <= absent.found.first - stop < STANDS_IN for _, stop in seen.scene.cues.of("missing")):
        return False  # "X, en representación de la gobernadora Y, se reunió con Z"
    between = [p for p in seen.scene.people if absent.found.name.stop <= p.first and p.name.first < cue[0]]
    if any(seen.scene.tokens[p.first - 1].low not in WITH for p in between):
        return False
    return cue in [
        span for span in seen.scene.cues.attend if seen.scene.tokens[span[0]].low in words.set("meets_others")
    ]


def _purpose(seen: Seen) -> bool:
    """The words that put somebody in the room only say what for: "para reunirse con", "to meet"."""
    cue = seen.judgement.cue
    return cue is not None and cue[0] > 0 and seen.scene.tokens[cue[0] - 1].low in SO_AS_TO
