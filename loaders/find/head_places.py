"""The place that a head of a place has behind the name: "Governor X of Utah" is Governor of Utah. English."""

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
    """Add the place to a post that names none; a country goes on no governor, and the body of a post has an article."""
    said = fold(person.role or "").split()
    if words.lang != "en" or not said or said[-1].rstrip(".") not in words.set("heads_of_places"):
        return
    first = person.name.stop + 1
    if first >= len(tokens) or tokens[first - 1].low not in OF or not tokens[first].cap:
        return
    own = said[1:] if authority().country_code(said[0]) else said  # "Mexican Governors X of Sonora and Y of Sinaloa"
    if any(word in place_words() for word in own):
        return  # "Utah Governor X of the Board"
    stop = marks.place.get(first) or _capitals(tokens, first)
    place = " ".join(token.text for token in tokens[first:stop])
    if not authority().country_code(place) and not any(head_at(tokens, i, words) for i in range(first, stop)):
        person.role = f"{person.role} of {place}"
        person.stop = max(person.stop, stop)


def _capitals(tokens: list[Token], first: int) -> int:
    """The end of a few words with capitals."""
    stop = first + 1
    while stop < len(tokens) and stop - first < LONGEST and tokens[stop].cap:
        stop += 1
    return stop
