"""Who is said not to have been there by a verb that is denied, far from the name or left out."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words

OWN = 9  # tokens between a denied verb and whose absence it is: "no ha acudido a la cumbre de Lima su presidente"
BESIDE = 2  # tokens from "meeting with" to whom it was with
REACH = 6  # tokens before it in which it is denied
REST = 10  # tokens between a name and the "didn't" that ends its clause


def denied(person: Found, scene: Scene, words: Words) -> bool:
    return (
        _verb_before(person, scene, words)
        or _own_absent(person, scene, words)
        or _left_out(person, scene, words)
        or _no_meeting(person, scene, words)
    )


def _verb_before(person: Found, scene: Scene, words: Words) -> bool:
    """`Tampoco ha participado en la reunión otro de los delegados, X`: a denied verb, and no other in the sentence."""
    if scene.cues.attend or scene.cues.talk or scene.cues.quote or not scene.people or person is not scene.people[0]:
        return False
    spans = (span for span in scene.cues.of("absent") if span[1] <= person.first)
    denials = (span for span in spans if any(t.low in words.set("negations") for t in scene.tokens[slice(*span)]))
    return any(not any(t.text in ";." for t in scene.tokens[stop : person.first]) for _, stop in denials)


def _own_absent(person: Found, scene: Scene, words: Words) -> bool:
    """`Por Andovia no ha acudido a la cumbre su presidente, X, y es Y quien …`: a denied verb, and whose."""
    tokens, own = scene.tokens, person.first - 1
    if own < 1 or tokens[own].low not in words.set("possessives"):
        return False
    for first, stop in scene.cues.of("absent"):
        denied_verb = any(t.low in words.set("negations") for t in tokens[first:stop])
        between = tokens[stop:own]
        if denied_verb and 0 <= own - stop < OWN and not any(t.text in ",;." for t in between):
            return True
    return False


def _left_out(person: Found, scene: Scene, words: Words) -> bool:
    """`X attended, but Chief Y of the north didn't.`, `pero la alcaldesa Y no.`: the verb is not said again."""
    tokens, start = scene.tokens, person.name.stop
    for i in range(start, min(len(tokens), start + REST)):
        if tokens[i].text in ";." or any(p.name.first == i and (p.role or p.name.given) for p in scene.people):
            return False
        if tokens[i].low.rstrip(".") in words.set("elided_denials"):  # "no." can be read as a number's abbreviation
            return i + 1 == len(tokens) or tokens[i + 1].kind == "punct"
    return False


def _no_meeting(person: Found, scene: Scene, words: Words) -> bool:
    """`did not hold any meeting with X`, `sin reunirse con X`: the words of meeting before a name are denied."""
    led = [first for first, stop in scene.cues.of("attend_phrases") if 0 <= person.first - stop <= BESIDE]
    if not led:
        return False
    before = scene.tokens[max(0, led[-1] - REACH) : led[-1]]
    start = max((i + 1 for i, t in enumerate(before) if t.text in ",;:"), default=0)
    return any(t.low in words.set("negations") for t in before[start:])
