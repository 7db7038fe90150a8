"""In whose name or on whose order somebody acts: "por instrucciones del presidente X y el ministro Y, Z asistió".

Also against whom something is, and whom others asked for: no word of meeting leads to them.
"""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..find.spoke_with import verb_of
from ..small_words import small_words
from ..words import Words
from .acted import before_articles

AGAINST = small_words("against")
BEFORE = 3  # tokens from the phrase to the first of those named
PRONOUN = 3  # tokens between "he" and its verb


def on_whose_order(person: Found, scene: Scene, words: Words) -> bool:
    """The phrase leads to the person, or to a row of names and posts that an "and" joins to the person."""
    if not scene.cues.of("on_whose_order"):
        return False
    row = person
    while not _led_by_phrase(row, scene, words):
        before = _joined_before(row, scene, words)
        if before is None:
            return False
        row = before
    return True


def _led_by_phrase(person: Found, scene: Scene, words: Words) -> bool:
    stops = [stop for _, stop in scene.cues.of("on_whose_order") if stop <= person.first + 1]
    if not stops or person.first - stops[-1] > BEFORE:
        return False
    posted = {i for post in scene.posts for i in range(post.first, post.stop)}
    small = words.sets("articles", "honorifics", "ranks") | {","}
    between = (i for i in range(stops[-1], person.first) if i not in posted)
    return all(scene.tokens[i].low.rstrip(".") in small or scene.tokens[i].text == "," for i in between)


def _joined_before(person: Found, scene: Scene, words: Words) -> Found | None:
    """`presidente X` + `y el ministro de Salud,` + `Y`: who stands before, posts and an "and" between."""
    before = next(scene.before(person.first), None)
    if before is None:
        return None
    posted = {i for post in scene.posts for i in range(post.first, post.stop)}
    between = [i for i in range(before.name.stop, person.first) if i not in posted]
    small = words.sets("articles", "conjunctions", "honorifics") | {","}
    plain = all(scene.tokens[i].low.rstrip(".") in small or scene.tokens[i].text == "," for i in between)
    joint = any(scene.tokens[i].low in words.set("conjunctions") for i in between)
    return before if plain and joint else None


def opposed(person: Found, scene: Scene, words: Words) -> bool:
    """`the lawsuit against President X`, `la denuncia contra el alcalde X`."""
    index = before_articles(scene.tokens, person.first - 1, words)
    return index > 0 and scene.tokens[index].low in AGAINST


def has_talked_before(first: int, scene: Scene, words: Words) -> bool:
    """English: `He said he | has talked about it with X`: of an earlier talk that somebody only tells of."""
    tokens = scene.tokens
    if words.lang != "en":
        return False
    first = verb_of(tokens, first, words)
    has = next((i for i in range(first - 1, max(0, first - PRONOUN), -1) if tokens[i].low in words.set("has")), 0)
    told = (i for i in range(max(0, has - PRONOUN), has) if tokens[i].low in words.verbs("quote"))
    return has > 1 and tokens[has - 1].low in words.set("subject_pronouns") and any(told)
