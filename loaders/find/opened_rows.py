"""Rows of people behind or before words that open a list of who was there, in whatever way they say it.

"Her hosts were X, Y and Z"   "Round the table came X of A, Y of B"   "X, Y and Z were also with her"   "El equipo: X"

No phrase is known: every word beside the row is one for who takes part, for a meeting, or one that joins the two. A row
in which everybody stands for something ("X (Port Union), Mr. Y") bears other words too, but for those of other matters.
"""

from __future__ import annotations

from ..small_words import small_words
from ..words import Words
from .found import Found
from .scenes import Scene

AGAINST = (
    *("absent", "deceased", "denied", "planned_meeting", "letter", "past_meeting", "predecessor", "missing"),
    *("made_up", "critics", "invited", "is_invited", "invited_by", "thanked", "on_whose_order", "asking_to_meet"),
    *("elsewhere", "postponed", "remote", "sent_another"),
)
OF = small_words("of")
SMALL = (
    *("articles", "prepositions", "conjunctions", "copulas", "demonstratives", "possessives", "honorifics"),
    *("counts", "row_words", "premodifiers", "modifiers"),
)
ROOM = ("row_subjects", "those_there", "delegation_words", "groups_met", "meeting_nouns", "gatherings")
MARKS = frozenset({",", ";", "(", ")", "–", "-", "—", "&", "'s", "'", "’"})
FEWEST, MANY = 2, 3  # people of a row; those of one that bears other words
GAP = 14  # tokens between two of a row: "X (Union of the Northern Ports), | Y"
LABEL = 7  # tokens of a label with its colon
OTHERS = 30  # words beside a row


def mark_opened_rows(scenes: list[Scene], words: Words) -> None:
    """Whoever stands in such a row was there, once a meeting has been told of."""
    begun, sheet, plurals = False, False, set[str]()
    for scene in scenes:
        sheet = sheet or _heads_sheet(scene, words)
        labelled = sheet and any(t.text == ":" for t in scene.tokens[:LABEL])
        if (
            (begun and scene.kind == "prose" or labelled)
            and not scene.listed
            and not scene.cues.attend
            and _free(scene)
        ):
            row, rest = _row(scene, words)
            scene.listed = bool(row) and _opens(row, rest, scene, words, plurals)
        begun = begun or scene.kind == "prose" and scene.cues.there and not scene.past_year
        plurals |= {scene.tokens[post.head].low for post in scene.posts if post.plural}


def _heads_sheet(scene: Scene, words: Words) -> bool:
    """`Date and time: 18 November`, `Place: Town Hall`: one of the labels above those who took part."""
    colon = next((i for i, t in enumerate(scene.tokens[:LABEL]) if t.text == ":"), 0)
    return any(t.low in words.set("sheet_labels") for t in scene.tokens[:colon])


def _free(scene: Scene) -> bool:
    """Nothing in the sentence says that its people were not there, or were at another time."""
    away = scene.past_year or set(scene.region) != {"main"} or scene.cues.quote
    return not away and not any(scene.cues.of(key) for key in AGAINST)


def _row(scene: Scene, words: Words) -> tuple[list[Found], list[int]]:
    """The longest row of people of a sentence, and its other tokens outside of names, bodies, places and dates."""
    people = [person for person in scene.people if not person.nested]
    longest: list[Found] = []
    row: list[Found] = []
    for person in people:
        row = [*row, person] if row and _joined(scene, row[-1], person, words) else [person]
        longest = row if len(row) > len(longest) else longest
    if not longest:
        return [], []
    named = {i for p in scene.people for i in range(_begin(scene, p, words), _end(p))}
    named |= {i for d in scene.dates for i in range(d.first, d.stop)}
    named |= set(range(_begin(scene, longest[0], words), _past_tail(scene, _end(longest[-1]), words)))
    return longest, [i for i in range(len(scene.tokens)) if i not in named]


def _begin(scene: Scene, person: Found, words: Words) -> int:
    """Where the words for one person begin: "One of the delegates was | X"; a plural head goes with its row."""
    first = min(person.first, person.name.first)
    inside = range(first, first if person.shared else person.name.first)
    return max((i + 1 for i in inside if scene.tokens[i].low in words.set("copulas")), default=first)


def _end(person: Found) -> int:
    return max(person.stop, person.name.stop)


def _joined(scene: Scene, one: Found, other: Found, words: Words) -> bool:
    """Marks, "and" and what the one is of stand between two of a row."""
    gap = range(_end(one), _begin(scene, other, words))
    marks = [i for i in gap if scene.tokens[i].text in ",;" or scene.tokens[i].low in words.set("conjunctions")]
    return bool(marks) and len(gap) <= GAP and all(_of_row(scene, i, words) for i in gap)


def _of_row(scene: Scene, index: int, words: Words) -> bool:
    token = scene.tokens[index]
    small = words.sets("articles", "prepositions", "conjunctions", "courtesies", "honorifics")
    return token.text in MARKS or token.cap or scene.marks.inside[index] or token.low.rstrip(".") in small


def _past_tail(scene: Scene, start: int, words: Words) -> int:
    """Behind what the last of a row is of: "Z" + `of the Coast Guard`, `(Port Union)`."""
    tokens, stop = scene.tokens, start
    if start < len(tokens) and (tokens[start].text in "(," or tokens[start].low in words.set("prepositions")):
        while stop < len(tokens) and stop - start < GAP and _of_row(scene, stop, words):
            stop += 1
        while stop > start and tokens[stop - 1].low in words.sets("prepositions", "articles", "conjunctions"):
            stop -= 1
    return stop


def _opens(row: list[Found], rest: list[int], scene: Scene, words: Words, plurals: set[str]) -> bool:
    """Whether the words of a sentence outside its row, at these tokens, say that those in it were there."""
    head = range(row[0].first, row[0].name.first) if row[0].shared else range(0)
    whole = {scene.tokens[i].low for i in (*rest, *head)}
    lows = [scene.tokens[i].low for i in rest if _common(scene, i)] or [scene.tokens[i].low for i in head]
    if not lows or len(lows) > OTHERS or not words.set("other_matters").isdisjoint(whole):
        return False
    known, back = words.sets(*ROOM), plurals.intersection(lows)  # "The chiefs were X, Y": those told of before
    subjects = [low for low in lows if low in known or low in back]
    bodies = words.sets("led_bodies", "standing_bodies") - words.sets(
        "groups_that_come", "delegation_words", "side_words"
    )
    seats = words.set("standing_members") | back
    if not bodies.isdisjoint(whole) and all(low in seats for low in subjects):
        return False  # "The members of the Port Board are X, Y and Z"
    joins = words.sets(*SMALL) | known | back
    strange = [low for low in lows if low not in joins and low not in words.posts]
    if subjects and not strange:
        return len(row) >= FEWEST or _one_of(lows, words)
    apart = all(_stands_for(person, scene) for person in row)
    label = scene.tokens[max(0, _begin(scene, row[0], words) - 1)].text == ":"  # "Logged in for organised labour: X, Y"
    few = len(strange) < (MANY + 1 if label else len(row))
    return len(row) >= (FEWEST if label else MANY) and apart and few and not scene.cues.talk


def _common(scene: Scene, index: int) -> bool:
    """A word in small letters, or the first one, of no body or place."""
    token = scene.tokens[index]
    return token.kind == "word" and not scene.marks.inside[index] and (not token.cap or index == 0)


def _one_of(lows: list[str], words: Words) -> bool:
    """`One of the representatives was X`."""
    return len(lows) > 1 and lows[0] in words.set("one_of") and lows[1] in OF


def _stands_for(person: Found, scene: Scene) -> bool:
    """A post, a title, a bracket or "of" and a name: `X, harbour master`, `Mr. X`, `X (Port Union)`, `X of Marlow`."""
    after = scene.tokens[person.name.stop : person.name.stop + 3]
    after = after[1:] if after and after[0].text == "," else after
    tail = len(after) > 1 and (after[0].text == "(" or after[0].low in OF)
    return person.role is not None or person.honorific is not None or tail
