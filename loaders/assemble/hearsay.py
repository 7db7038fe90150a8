"""All mentions of a person together: who only told of a meeting, and whose meeting was still to come."""

from __future__ import annotations

from dataclasses import dataclass

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .presence import Judgement, speaks_for

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
            told = seen.found.role is None and seen.scene.cues.quote and not seen.scene.listed
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


def _purpose(seen: Seen) -> bool:
    """The words that put somebody in the room only say what for: "para reunirse con", "to meet"."""
    cue = seen.judgement.cue
    return cue is not None and cue[0] > 0 and seen.scene.tokens[cue[0] - 1].low in SO_AS_TO
