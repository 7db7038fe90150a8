"""The body that a line of its own over some people of a list says: "From the Scottish Government", "Harbour Board"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean
from .body_names import phrase, telling
from .named import Named, again, lexicon

FROM = small_words("from")
LONGEST_ITEM = 60  # tokens within which a list's second item begins
MARKS = "-–—•*·▪◦o0123456789.) \t"


def headed(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body of the nearest line over somebody that is no item: in the list itself, else the heading before it."""
    key = scene.sentence.start
    if key not in named.titled:
        named.titled[key] = dict(_titled(scene, named))
    told = named.titled[key]
    return told[id(found)] if id(found) in told else _heading_before(scene, found, named)


def _titled(scene: Scene, named: Named) -> Iterator[tuple[int, AgencyMention | None]]:
    """(id of a person, body) for whoever stands under a line of the list that is no item."""
    over, parted = None, False
    people = sorted((min(p.first, p.name.first), id(p)) for p in scene.people)
    lines = list(pairwise(_lines(scene.tokens)))
    for k, (start, stop) in enumerate(lines[:-1] if len(people) else []):
        here = people[bisect_left(people, (start, 0)) : bisect_left(people, (stop, 0))]
        if here:
            yield from ((who, over) for _, who in here if parted)
            continue
        title = _title(scene, start, stop, lines[k + 1][0], named)
        if title is not None or _opens_part(scene.tokens[start], named.text):
            over, parted = title, True
    if lines and parted:
        yield from ((who, over) for first, who in people if first >= lines[-1][0])


def _lines(tokens: list[Token]) -> list[int]:
    """The first token of each line of a list, and the token after the last."""
    if not any(_ends_line(t) for t in tokens):
        return []
    return [0, *(i + 1 for i, t in enumerate(tokens) if _ends_line(t)), len(tokens)]


def _ends_line(token: Token) -> bool:
    return token.start == token.end and token.text == ";"


def _title(scene: Scene, start: int, stop: int, item: int, named: Named) -> AgencyMention | None:
    """The body that fills a line which stands apart from the items under it."""
    tokens = scene.tokens
    stop -= stop > start and _ends_line(tokens[stop - 1])
    colon = stop > start and tokens[stop - 1].text == ":"
    stop -= colon
    if start >= stop or not _apart(tokens[start], tokens[item], named.text, colon):
        return None
    start += tokens[start].low in named.words.set("sides_open") | FROM
    got = phrase(scene, start, named) if start < stop else None
    body = got[1] if got and got[0] >= stop else None
    if body is None or not telling(body, named):
        return None
    generic = lexicon(named.words.lang).generic
    bodily = start in named.in_scene(scene) or not generic.isdisjoint(body.name.lower().split())
    return again(body) if bodily or not body.name.isupper() else None  # "IN ATTENDANCE" is no body


def _apart(title: Token, item: Token, text: str, colon: bool) -> bool:
    """A colon ends the line, an empty line is over it, or only the items under it have marks."""
    return colon or _opens_part(title, text) or bool(_mark(item, text)) and not _mark(title, text)


def _opens_part(token: Token, text: str) -> bool:
    """An empty line, or nothing, stands over the line that a token opens."""
    line = text.rfind("\n", 0, token.start) + 1
    return line == 0 or not text[text.rfind("\n", 0, line - 1) + 1 : line].strip()


def _mark(token: Token, text: str) -> str:
    """`•`, `1)` before the first token of a line."""
    lead = text[text.rfind("\n", 0, token.start) + 1 : token.start]
    return lead.strip() if not lead.strip(MARKS) else ""


def _heading_before(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """A heading right before the list, and no sentence: with an opener, or a body and nothing else."""
    index = named.place[scene.sentence.start]
    while index and scene.listed and _is_row(named.scenes[index - 1]):
        index -= 1  # "Salt Board" / "X, chair" / "Y, clerk"
    above = named.scenes[index - 1] if index else None
    if above is None or above.kind != "heading" or above.people:
        return None
    last = above.bodies[-1] if above.bodies else _government(above, named) or _land(above, scene, named)
    if last is None:
        return None
    opens = above.tokens[0].low in named.words.set("sides_open") | FROM
    only = above.tokens[0].start >= last.start
    listed = any(_ends_line(t) for t in scene.tokens[:LONGEST_ITEM]) or only and found.rule.startswith("list:")
    listed = listed and (opens or scene.people[0].first <= 1)  # no sentence: "The Commission met. Present were:"
    end = above.tokens[-2 if above.tokens[-1].text == ":" else -1]
    return again(last) if (opens or only) and listed and last.end >= end.start else None


def _is_row(scene: Scene) -> bool:
    """`X, clerk`: a line of its own of a roll."""
    return scene.kind == "heading" and scene.listed and bool(scene.people)


def _land(above: Scene, scene: Scene, named: Named) -> AgencyMention | None:
    """`Salt County` over the rows of a roll."""
    row = [t for t in above.tokens if t.text != ":"]
    if not scene.listed or len(row) < 2 or not all(t.cap for t in row):
        return None
    land = row[-1].low in named.words.set("lands_of_posts")
    return AgencyMention(row[0].start, row[-1].end, clean(named.text[row[0].start : row[-1].end])) if land else None


def _government(scene: Scene, named: Named) -> AgencyMention | None:
    """`From the UK Government`: a whole country's, which no list of bodies has."""
    tokens = [t for t in scene.tokens if t.text != ":"]
    first = next((i for i, t in enumerate(tokens) if t.cap and t.low not in FROM), len(tokens))
    row = tokens[first:]
    if len(row) < 2 or not all(t.cap for t in row) or row[-1].low not in named.words.set("governing"):
        return None
    return AgencyMention(row[0].start, row[-1].end, clean(named.text[row[0].start : row[-1].end]))
