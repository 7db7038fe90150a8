"""Rows of names beside a verb of meeting: where one is surely somebody, the others are people too."""

from __future__ import annotations

from ..find.found import Found
from ..find.names import Candidate
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words

FEWEST = 3  # names that make a row
LONG = 4  # letters that are no initials any more
MOST_LINKS = 3  # ", and the"
OF_OR_FROM = small_words("of_or_from")


def in_row(found: Found, scene: Scene, words: Words) -> bool:
    """`Nethmi Medaw, Dr. Elsa Ruiz, and Kavish Perul took part`: of a row beside a verb, one is surely somebody."""
    people = [p for p in scene.people if not p.name.single]
    k = next((i for i, p in enumerate(people) if p is found), None)
    if k is None:
        return False
    links = words.sets("conjunctions", "articles") | {","}
    first = last = k
    while first and _linked(people[first - 1], people[first], scene, links):
        first -= 1
    while last + 1 < len(people) and _linked(people[last], people[last + 1], scene, links):
        last += 1
    start, stop = people[first].first, people[last].name.stop
    came = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    met = any(span[0] == stop or 0 <= start - span[1] <= 1 for span in came)
    met = met or people[first].role is not None and not people[first].nested  # "Minister A B, C D, E F and …"
    sure = any(p.name.given or p.honorific or all_strange(p.name) for p in people[first : last + 1])
    return met and last - first >= FEWEST - 1 and sure


def all_strange(name: Candidate) -> bool:
    """Words that no dictionary has, and initials ("D Medaw", "PB Medaw")."""
    return name.strange > 0 and all(w.isupper() and len(w) < LONG for w in name.text.split()[: -name.strange])


def _linked(one: Found, other: Found, scene: Scene, links: frozenset[str]) -> bool:
    """Only a comma or conjunction stands between two items: names, with their posts or whom they are of."""
    between = _past_house(scene, max(one.stop, one.name.stop), other.first)
    return 0 < len(between) <= MOST_LINKS and all(t.low in links for t in between)


def _past_house(scene: Scene, start: int, stop: int) -> list[Token]:
    """What parts two items, without the body that the first is of, in a bracket or after "of" or "from"."""
    tokens = scene.tokens
    if start < stop and tokens[start].text == "(":
        closing = next((i for i in range(start, stop) if tokens[i].text == ")"), stop)
        return tokens[closing + 1 : stop]
    first = start + 1 + (start + 1 < stop and tokens[start + 1].low == "the")
    if start < stop and tokens[start].low in OF_OR_FROM and (end := scene.marks.span(first)):
        return tokens[end:stop]
    return tokens[start:stop]
