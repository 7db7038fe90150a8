"""Rows of names beside a verb of meeting: where one is surely somebody, the others are people too."""

from __future__ import annotations

from ..find.found import Found
from ..find.marks import postnominal
from ..find.names import Candidate
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import institutional
from ..words import Words

FEWEST = 3  # names that make a row
LEAST = 2  # letters that are no surname
LONG = 4  # letters that are no initials any more
MOST_LINKS = 3  # ", and the"
OF_OR_FROM = small_words("of_or_from")


def beside_verb(row: list[Found], scene: Scene) -> bool:
    """`Nethmi Medaw, Dr. Elsa Ruiz, and Kavish Perul took part`: of a row beside a verb, one is surely somebody."""
    came = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    met = any(row and (span[0] == row[-1].name.stop or 0 <= row[0].first - span[1] <= 1) for span in came)
    met = met or bool(row) and row[0].role is not None and not row[0].nested  # "Minister A B, C D, E F and …"
    return met and len(row) >= FEWEST and any(sure(p) or all_strange(p.name) for p in row)


def among_two(found: Found, row: list[Found]) -> bool:
    """`Elsa Ruiz, Gray Medaw and Luis Sol`: of a row in which two are surely somebody; no common words at an end."""
    inside = found.name.strange > 0 or found in row[1:-1]
    return inside and len(row) >= FEWEST and sum(map(sure, row)) > 1


def row_of(found: Found, scene: Scene, words: Words) -> list[Found]:
    """The names that stand in one row with somebody's, who is among them; none for a lone word."""
    people = [p for p in scene.people if not p.name.single]
    k = next((i for i, p in enumerate(people) if p is found), None)
    if k is None:
        return []
    links = words.sets("conjunctions", "articles") | {","}
    first = last = k
    while first and _linked(people[first - 1], people[first], scene, links):
        first -= 1
    while last + 1 < len(people) and _linked(people[last], people[last + 1], scene, links):
        last += 1
    return people[first : last + 1]


def sure(person: Found) -> bool:
    """A known given name or a title says that it is somebody."""
    return person.name.given or person.honorific is not None


def initialled(found: Found, scene: Scene) -> bool:
    """`W Foden (Chair), M Barlow, J van Beeren`: two or more with an initial and a surname between a list's marks."""
    if not scene.listed or not _initial(found, scene):
        return False
    return any(p is not found and _initial(p, scene) for p in scene.people)


def lettered(found: Found, scene: Scene, words: Words) -> bool:
    """`A.M. Ariff, MP`, `Alun Moss MP,`: letters behind a name; not "Upper Tyne MP Ann Roe", where they lead to one."""
    after = [*scene.tokens[found.name.stop : found.name.stop + 2], None, None]
    first, second = after[:2]
    if first is None or second is not None and first.text == ",":
        return first is not None and second is not None and postnominal(second, words)
    if words.lang != "en" or not first.text.isupper() or not postnominal(first, words):
        return False
    return second is None or second.kind == "punct" or second.low in words.set("conjunctions")


def _initial(found: Found, scene: Scene) -> bool:
    """Nothing but lone capitals stand before the surname, and a mark on either side of the name and its title."""
    opening, surname = found.name.text.split()[0], found.name.text.split()[-1]
    before = scene.tokens[found.first - 1].text if found.first else ";"
    after = scene.tokens[found.name.stop].text if found.name.stop < len(scene.tokens) else ";"
    marked = before in ":,;" and after in ",;.()-–—"
    return marked and len(opening) == 1 and len(surname) > LEAST and fold(surname) not in institutional()


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
