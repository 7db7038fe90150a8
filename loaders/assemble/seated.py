"""English: who sits in a body that met, and speaks in the report of it, was there.

"Upton City Council and the Tribal Council met … Tribal Councilmember X said …": the post names the seat, and holds no
word but those of the body's name. "Dunmore Councilman X" sits in another body, and so may a mere "chairman".
"""

from __future__ import annotations

from collections.abc import Iterator

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..words import Words
from .named import lexicon

OF = small_words("of", "singular_articles", "and")
WAS = small_words("was", "been")
BESIDE = 2  # tokens between a body and the verb of meeting, or "with"
JOINED = 12  # tokens of the other bodies of a row: "the Council and the Tribal Council met"
SURE = 3  # kinds of bodies in which such a seat is, at most: a chairman's may be any
OUTSIDE = 7  # tokens behind the verb in which the press or another place stands
AGAINST = ("remote", "absent", "elsewhere", "told_by", "past_meeting", "missing")

Span = tuple[int, int]


def mark_seated(scenes: list[Scene], words: Words) -> None:
    """Note who speaks for a seat in a body of which an earlier sentence says that it met."""
    if words.lang != "en":
        return
    met: list[list[str]] = []
    seated: set[str] = set()
    for scene in scenes:
        if scene.kind != "prose" or scene.past_year or scene.listed:
            continue
        for person in scene.people if met else ():
            if person.nested or scene.region[person.name.first] != "main":
                continue
            surname = fold(person.text).split()[-1]
            sits = _sits(person, met, words) if person.role else person.name.single and surname in seated
            if sits and not any(scene.cues.of(key) for key in AGAINST):
                seated.add(surname)
                if verb := _speaks(person, scene, words):
                    scene.acted.setdefault(person.name.first, verb)
        met += _bodies_met(scene, words)


def _bodies_met(scene: Scene, words: Words) -> Iterator[list[str]]:
    """The words of the names of bodies right before a verb of meeting, alone or in a row, or behind "met with"."""
    tokens = scene.tokens
    cues = [span for span in scene.cues.attend if scene.region[span[0]] == "main"]
    verbs = [span for span in cues if tokens[span[0]].low in words.set("meets_others")]
    small = words.sets("articles", "conjunctions", "prepositions")
    named = {i for first, stop in scene.marks.body.items() for i in range(first, stop)}
    for first, stop in sorted(scene.marks.body.items()):
        for verb, end in verbs:
            subject = 0 <= verb - stop < JOINED and all(i in named or tokens[i].low in small for i in range(stop, verb))
            if subject or 0 <= first - end <= BESIDE and all(t.low in small for t in tokens[end:first]):
                yield [t.low for t in tokens[first:stop]]


def _sits(person: Found, met: list[list[str]], words: Words) -> bool:
    """The post is a seat of such a body: "Councilmember", "Tribal Council Chairman"."""
    role = [low for low in fold(person.role or "").replace(",", " ").split() if low not in OF]
    seats = lexicon(words.lang).seats
    heads = {low for post in person.posts for low in fold(post.post.form).split()} | (seats.keys() & set(role))
    if not words.set("former").isdisjoint(role) or not heads:
        return False
    kinds = {kind for low in role for kind in seats.get(low, ())}
    rest = [low for low in role if low not in heads]
    for body in met:
        known = body[-1] in role or body[-1] in kinds and (len(kinds) <= SURE or bool(rest))
        if known and (kinds or body[-1] in role) and all(low in body for low in rest):
            return True
    return False


def _speaks(person: Found, scene: Scene, words: Words) -> Span | None:
    """The verb beside somebody: "X argued", "X pointed to", "said X"; none of another place."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    said = [*scene.cues.quote, *scene.cues.talk]
    verb = next((span for span in said if span[0] == stop or span[1] == person.first), None)
    if verb is None and stop < len(tokens) and tokens[stop].text.islower():
        past = tokens[stop].low.endswith(words.endings("participles")) and tokens[stop].low not in WAS
        verb = (stop, stop + 1) if past else None
    if verb is None:
        return None
    after = tokens[verb[1] : verb[1] + OUTSIDE]
    away = any(t.low in words.sets("said_elsewhere", "done_elsewhere") for t in after)
    return None if away else verb
