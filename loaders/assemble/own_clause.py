"""Who has a clause of their own beside the meeting: "While X was abroad, Y met Z", "Y met Z, but X stayed in Rome"."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words


def in_own_clause(person: Found, scene: Scene, words: Words) -> bool:
    """English only; never in a list."""
    if words.lang != "en" or scene.listed:
        return False
    return _in_opening(person, scene, words) or _subject_of_other(person, scene, words)


def _spans(scene: Scene) -> list[tuple[int, int]]:
    cues = scene.cues
    keys = ("attend_phrases", "speaker_in_room", "alongside", "such_meetings")
    return [*cues.attend, *cues.talk, *(span for key in keys for span in cues.of(key))]


def _in_opening(person: Found, scene: Scene, words: Words) -> bool:
    """`Unlike X,`, `While X was abroad,`, `Hours before X spoke,`: no word of meeting in it, and who met behind it."""
    tokens = scene.tokens
    hours = tokens[0].low in words.set("spans_of_time") and len(tokens) > 1
    if tokens[hours].low not in words.set("opening_clauses"):
        return False
    stop = max(person.stop, person.name.stop)
    end = next((i for i in range(stop, len(tokens)) if tokens[i].text == ","), 0)
    if not end or any(t.text == "," for t in tokens[: person.first]) or any(at < end for at, _ in _spans(scene)):
        return False
    subjects = [p for p in scene.people if p.first > end]
    before = [p for p in scene.people if p.first < person.first]
    return bool(subjects) and not before and any(first > subjects[0].first for first, _ in scene.cues.attend)


def _subject_of_other(person: Found, scene: Scene, words: Words) -> bool:
    """`Y met Z, and X stayed in Rome`: a verb of something else stands right behind the name, and none of meeting."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    if stop + 1 >= len(tokens) or not any(p.name.stop <= person.first for p in scene.people):
        return False
    if not any(at < person.first for at, _ in scene.cues.attend) or any(at >= stop for at, _ in _spans(scene)):
        return False
    verb = tokens[stop]
    if verb.cap or any(at == stop for at, _ in scene.cues.quote):
        return False
    if verb.low in words.set("copulas"):
        after = tokens[stop + 1]  # and not "Also present with X were the ministers Y and Z"
        away = after.low in words.sets("prepositions", "away") or after.low.endswith("ed")
        return away and not after.cap
    return verb.low in words.sets("elsewhere_verbs", "has", "had") or verb.low.endswith("ed")
