"""A sentence that does nothing but name officials, once a meeting has been told of, lists who was there.

Not where its other words tell of something else: "The visit was arranged through X and Y", "fiscales investigan a X".
"""

from __future__ import annotations

from ..small_words import small_words
from ..words import Words
from .context import mostly_people
from .cues import purpose
from .found import Found
from .items_of_people import items_of_people
from .scenes import Scene

ABOUT = small_words("about")
THAT = small_words("that")
THAT_WAS = small_words("that", "was") | {"se"}
AGAINST = (
    "letter",
    "predecessor",
    "past_meeting",
    "remote",
    "made_up",
    "denied",
    "critics",
    "is_invited",
    "on_whose_order",
)
FOR = ("attend_phrases", "at_the_head", "came_with", "alongside", "among_others", "sent_another")
SMALL = (
    "articles",
    "prepositions",
    "conjunctions",
    "complement_prepositions",
    "copulas",
    "demonstratives",
    "possessives",
    "honorifics",
    "modifiers",
    "locatives",
    "origins",
    "starters",
)
OF_BODY = 4  # tokens from a plural post to the verb behind its body
OPENING = 6  # tokens of a sentence in which "this meeting" stands


def mark_officials(scenes: list[Scene], words: Words) -> None:
    """A sentence that does nothing but name officials, once a meeting has been told of, lists who was there."""
    begun = False
    for scene in scenes:
        posts = sum(p.role is not None and not p.nested for p in scene.people)
        free = not any(scene.cues.of(key) for key in AGAINST)
        free = free and not scene.past_year and "planned" not in scene.region
        away = scene.cues.attend and all(purpose(scene.tokens, first, words) for first, _ in scene.cues.attend)
        told = scene.cues.quote or away or scene.cues.talk and (_recalls(scene) or _talks_about(scene, words))
        told = told or _asks_that(scene, words)
        only = begun and scene.kind == "prose" and free and not told
        if only and posts >= 2 and mostly_people(scene):
            scene.officials = _of_the_room(scene, words)
        if only and (opening := items_of_people(scene)):
            _list_items(scene, opening)
        begun = begun or scene.kind == "prose" and scene.cues.there


def _list_items(scene: Scene, opening: list[Found]) -> None:
    """Whoever opens an item of a list was there; the capitals behind their comma are whose they are, and nobody."""
    ends = {max(p.stop, p.name.stop) + 1 for p in opening}
    scene.listed = True
    scene.people = [p for p in scene.people if p in opening or p.role or p.honorific or p.first not in ends]


def _of_the_room(scene: Scene, words: Words) -> bool:
    """Its other words say who was there or what was done there, or are fewer than those it names."""
    if scene.cues.attend or scene.cues.talk or any(scene.cues.of(key) for key in FOR):
        return True
    rest = _other_words(scene)
    told = not words.set("room_words").isdisjoint(rest)
    if _hold_seats(scene, words) or not (told or words.set("other_matters").isdisjoint([scene.tokens[0].low, *rest])):
        return False  # "The winners of the prize were the mayor, X, and the judge, Y"
    side = scene.tokens[0].low in words.sets(
        "sides_open", "origins"
    )  # "Por parte portuguesa", "From the private sector"
    if side or told or _this_meeting(scene, words):
        return True
    small = words.sets(*SMALL)
    return sum(low not in small for low in rest) < sum(p.role is not None for p in scene.people)


def _hold_seats(scene: Scene, words: Words) -> bool:
    """`The members of the Port Board are X and Y`: who they are at all times."""
    bodies, held = words.sets("led_bodies", "standing_bodies"), words.set("seats_held")
    seats = (post for post in scene.posts if post.plural)
    after = ({t.low for t in scene.tokens[post.head_stop : post.stop + OF_BODY]} for post in seats)
    return any(lows & bodies and lows & held for lows in after)


def _other_words(scene: Scene) -> list[str]:
    """The words in small letters outside names, posts, dates and brackets."""
    named = {i for p in scene.people for i in range(min(p.first, p.name.first), max(p.stop, p.name.stop))}
    named |= {i for d in scene.dates for i in range(d.first, d.stop)}
    found, depth = [], 0
    for i, token in enumerate(scene.tokens):
        depth += (token.text == "(") - (token.text == ")")
        if not depth and i not in named and token.kind == "word" and token.text.islower():
            found.append(token.low)
    return found


def _this_meeting(scene: Scene, words: Words) -> bool:
    """`In the course of this meeting,`, `De esa cita salieron`: told of the meeting that was told of before."""
    lows = [t.low for t in scene.tokens[:OPENING]]
    pairs = zip(lows, lows[1:], strict=False)
    return any(that in words.set("demonstratives") and noun in words.set("meeting_nouns") for that, noun in pairs)


def _talks_about(scene: Scene, words: Words) -> bool:
    """`gave a report on Director X and Judge Y`, `asked about Mayor X and Judge Y`: of whom something is said."""
    first = scene.people[0].first - 1 if scene.people else 0
    while first > 0 and scene.tokens[first].low in words.set("articles"):
        first -= 1
    return first > 0 and scene.tokens[first].low in ABOUT


def _asks_that(scene: Scene, words: Words) -> bool:
    """`The Minister recommended that High Commissioner X keep in touch with Ambassador Y`: a wish, and no list."""
    asking = words.set("asking_that")
    pairs = zip(scene.tokens, scene.tokens[1:], strict=False)
    return any(one.low in asking and other.low in THAT for one, other in pairs)


def _recalls(scene: Scene) -> bool:
    """`which was agreed between the presidents X and Y`: what they did is in a relative clause about something else."""
    lows = [t.low for t in scene.tokens]
    return any(
        first and lows[first - 1] in THAT_WAS and THAT & set(lows[max(0, first - 3) : first])
        for first, _ in scene.cues.talk
    )
