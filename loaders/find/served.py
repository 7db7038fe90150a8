"""The body right after a name whose post says no more than its head: "el ministro X de la Embajada de Cuba"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import place_words
from ..words import Words
from .found import Found
from .heads import Marks

DE = small_words("spanish_of")
SHORTEST, LONGEST = 3, 8  # letters of an acronym


def take_served(people: list[Found], tokens: list[Token], text: str, marks: Marks, words: Words) -> None:
    """Give such people their whole post."""
    if words.lang != "es":
        return
    for person in people:
        stop = person.name.stop
        if person.role and not person.shared and stop < len(tokens) and tokens[stop].low in DE:
            end = _body_end(person, stop + 1, tokens, marks, words)
            if end:
                person.role = f"{person.role} {clean(text[tokens[stop].start : tokens[end - 1].end])}"
                person.stop = max(person.stop, end)


def acronym_at(tokens: list[Token], index: int) -> bool:
    """Capitals that name a body, whether or not a list has it: "del MAG"."""
    if index >= len(tokens):
        return False
    said = tokens[index].text
    short = said.isalpha() and said.isupper() and SHORTEST <= len(said) <= LONGEST and said.strip("IVXL")
    return bool(short) and fold(said) not in place_words()


def _body_end(person: Found, first: int, tokens: list[Token], marks: Marks, words: Words) -> int:
    """Where the body ends that begins at `first`, past its article; 0 for a party's, a place, or no body."""
    head = fold(person.role or "")
    of_places = {f"{head}s", f"{head}es"} & words.set("of_places")
    before = bool(person.posts) and person.posts[0].head < person.name.first
    if " " in head or not before or of_places or head in words.sets("seats_with_party", "weak_posts"):
        return 0
    first += first < len(tokens) and tokens[first].low in words.set("articles")
    if first >= len(tokens) or tokens[first].low in words.set("party_words"):
        return 0
    office = tokens[first].cap and tokens[first].low in words.set("offices")
    end = marks.body.get(first, 0) or (office or acronym_at(tokens, first)) and first + 1
    while end and end + 1 < len(tokens) and tokens[end].low in DE:
        after = end + 1 + (tokens[end + 1].low in words.set("articles"))
        if after not in marks.body:
            break
        end = marks.body[after]
    return end
