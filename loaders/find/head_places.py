"""The place behind a name that belongs to its post: "governors X of Utah and Y of Idaho", "Governor X of Utah",
"Prime Minister X of Malta", "Bishop X of Tuam". English.

"Mayor X of Kent" is a mayor: the town is whom he is there for.
"""

from __future__ import annotations

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import place_words
from ..words import Words
from .found import Found
from .heads import Marks, head_at

OF = small_words("of")
LONGEST = 4  # words of a place no list has


def take_place(person: Found, tokens: list[Token], marks: Marks, words: Words) -> None:
    """Add the place to the post of one of several, if it names none; no country to a governor, no body either."""
    said = fold(person.role or "").split()
    if words.lang != "en":
        return
    if " ".join(said) in words.set("heads_of_lands") and not person.shared:
        _of_land(person, tokens, marks, words)
        return
    if not person.shared or not said or said[-1].rstrip(".") not in words.set("heads_of_places"):
        return
    first = _of_capital(person, tokens)
    if first is None:
        return
    own = said[1:] if authority().country_code(said[0]) else said  # "Mexican Governors X of Sonora and Y of Sinaloa"
    if any(word in place_words() for word in own):
        return  # "Utah Governor X of the Board"
    stop = marks.place.get(first) or _capitals(tokens, first)
    place = " ".join(token.text for token in tokens[first:stop])
    if not authority().country_code(place) and not any(head_at(tokens, i, words) for i in range(first, stop)):
        person.role = f"{person.role} of {place}"
        person.stop = max(person.stop, stop)


def _of_land(person: Found, tokens: list[Token], marks: Marks, words: Words) -> None:
    """`Governor X of Utah`, `President X of the Philippines`: a bare post before a name, a known place behind it."""
    start = person.name.stop
    first = start + 1 + (tokens[start + 1 : start + 2] != [] and tokens[start + 1].low in words.set("articles"))
    stop = marks.place.get(first)
    if stop is None or tokens[start].low not in OF or not person.direct:
        return
    person.role = " ".join([person.role or "", *(token.text for token in tokens[start:stop])])


def take_see(person: Found, tokens: list[Token], words: Words) -> range:
    """`Bishop X of Ardagh & Clonmacnois`: a see stands behind the name, and belongs to the post; its tokens."""
    stop = _of_capital(person, tokens)
    start = person.name.stop
    if stop is None or tokens[start].low != "of" or fold(person.role or "").split(" ")[-1] not in words.set("sees"):
        return range(0)
    while stop < len(tokens) and (tokens[stop].cap or tokens[stop].text == "&" and stop + 1 < len(tokens)):
        stop += 1
    person.role = " ".join([person.role or "", *(t.text for t in tokens[start:stop])])
    person.stop = max(person.stop, stop)
    return range(start, stop)


def _of_capital(person: Found, tokens: list[Token]) -> int | None:
    """The first token of what "of" and a capital say right behind a name."""
    first = person.name.stop + 1
    opens = first < len(tokens) and tokens[first - 1].low in OF and tokens[first].cap
    return first if opens else None


def _capitals(tokens: list[Token], first: int) -> int:
    """The end of a few words with capitals."""
    stop = first + 1
    while stop < len(tokens) and stop - first < LONGEST and tokens[stop].cap:
        stop += 1
    return stop
