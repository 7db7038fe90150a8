"""Lists that give each person a place: "intendentes de Mar Azul, Ana Paz; General Ruiz, Luis Sol", or in turn.

Many places are called after people, so a name's shape does not tell them from one. The list does: every item is made
of a place and a name, always in the same order. Others are called after a post or a day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given
from ..words import Words
from .heads import head_at
from .name_weights import NAMESAKES
from .names import Candidate
from .singulars import singular

OF_OR_FROM = small_words("of_or_from")
AND_COMMA = small_words("and") | {","}
DE = small_words("spanish_of")
DE_Y = DE | {"y", "e"}
PAIR = 2
FEWEST = 3  # items that make a list
BRACKET = 14  # tokens that a bracket after a name holds at most


def listed_places(tokens: list[Token], names: Sequence[Candidate], words: Words) -> list[Candidate]:
    """The candidates of a list's items that stand where its places stand; none where the items do not agree."""
    if counted := _counted_places(tokens, names, words):
        return counted
    pairs = _pairs(tokens, words)
    if len(pairs) < FEWEST:
        return []
    openings, endings = [first for first, _ in pairs], [last for _, last in pairs]
    opens, ends = _given(tokens, openings), _given(tokens, endings)
    if ends == opens or 3 * max(ends, opens) < 2 * len(pairs):
        return []
    if opens > ends and words.set("of_places").isdisjoint(t.low for t in tokens[: openings[0][0]]):
        return []  # "los concejales Ana Ruiz, Luis Peña; Elsa Mora, Juan Vera;"
    places = openings if ends > opens else endings
    return [name for name in names if any(start <= name.first and name.stop <= stop for start, stop in places)]


def after_places(
    names: Sequence[Candidate], tokens: list[Token], places: Mapping[int, int], words: Words
) -> list[Candidate]:
    """`in Beijing, Shanghai, Hangzhou, and Seoul`: a lone word in a row of places that "in" opens.

    In English so is one behind "of" and a word that opens places: "the Governor of New" + "Delta".
    """
    ends = {stop: first for first, stop in places.items()}
    found: list[Candidate] = []
    for name in names:
        first, after = name.first, tokens[name.stop].low if name.stop < len(tokens) else ""
        if not name.single or name.given or after not in words.set("conjunctions") | {","}:
            continue
        opening = tokens[max(0, first - 2) : first] if words.lang == "en" else []
        if len(opening) > 1 and opening[0].low in OF_OR_FROM and opening[1].low in words.set("place_openings"):
            found.append(name)
            continue
        while first > 1 and tokens[first - 1].text == "," and tokens[first - 2].cap:
            first = ends.get(first - 1, first - 2)
        if first in places and first and tokens[first - 1].low in words.set("locatives"):
            found.append(name)
    return found


def called_after_post(tokens: list[Token], index: int, words: Words) -> bool:
    """`; de Presidente Rojas, Ana Ruiz`: between a list's mark with "de" and a comma, a place called after a post.

    Also without "de" in a list that opens with mayors or other heads of places.
    """
    if words.lang != "es" or index < 2 or not tokens[index].cap:
        return False
    bare, stop = tokens[index - 1].low != words.data["of"], index + 1
    mark = tokens[index - 2 + bare]
    if mark.text not in (";" if bare else ",;") and mark.low not in words.set("conjunctions"):
        return False
    while stop < len(tokens) and tokens[stop].cap and tokens[stop].low not in words.set("modifiers"):
        stop += 1
    if not 1 < stop - index < 4 or stop + 1 >= len(tokens) or tokens[stop].text != "," or not tokens[stop + 1].cap:
        return False
    if bare and is_given(tokens[index + 1].low):
        return False  # "; Presidente Ana Ruiz, Luis Peña"
    return not bare or any(t.low in words.set("of_places") for t in tokens[:index])


def called_after_day(tokens: list[Token], index: int, words: Words) -> bool:
    """`intendente de 9 de Julio`, `municipio 3 de Febrero`: a day with a capital month and no article is a place."""
    month = tokens[index + 2] if index + 2 < len(tokens) and tokens[index + 1].low == words.data["of"] else None
    if words.lang != "es" or not index or month is None or not month.cap or month.text.isupper():
        return False
    before = tokens[index - 1].low
    return before == words.data["of"] or before in words.set("territories") or before in NAMESAKES["es"]


def _counted_places(tokens: list[Token], names: Sequence[Candidate], words: Words) -> list[Candidate]:
    """`from Upton, Tom Green, and Howard counties`: the names of a row that a plural noun of places ends.

    In Spanish it opens the row, "los cantones Alausí, Guamote y Colta"; none of them where a person stands among them.
    """
    plural = words.set("plural_places")
    if words.lang == "es":
        return [*_row_after(tokens, names, plural), *_row_of_post(tokens, names, words)]
    ends = [i for i, t in enumerate(tokens) if t.low in plural and not t.cap and i and tokens[i - 1].cap]
    found = _row_of_post(tokens, names, words)
    for end in ends:
        start = end
        while start and (tokens[start - 1].cap or tokens[start - 1].text == "," or tokens[start - 1].low == "and"):
            start -= 1
        found += [name for name in names if start <= name.first and name.stop <= end]
    return found


def _row_after(tokens: list[Token], names: Sequence[Candidate], plural: frozenset[str]) -> list[Candidate]:
    found: list[Candidate] = []
    for start in (i + 1 for i, t in enumerate(tokens) if t.low in plural and not t.cap):
        stop = start
        while stop < len(tokens) and (tokens[stop].cap or tokens[stop].text == "," or tokens[stop].low in DE_Y):
            stop += 1
        row = [name for name in names if start <= name.first and name.stop <= stop]
        closed = any(t.low in DE_Y - DE for t in tokens[start:stop]) or ";" not in [t.text for t in tokens[stop:]]
        if closed and not any(name.given and not name.single for name in row):
            found += row  # not "los departamentos Mar Azul, Ana Paz; Colta, Luis Sol"
    return found


def _row_of_post(tokens: list[Token], names: Sequence[Candidate], words: Words) -> list[Candidate]:
    """`alcaldes de La Cruz, Guatuso y Upala`, `mayors of Salem, Utica and Troy`: lone words after a plural post."""
    found: list[Candidate] = []
    for i in range(len(tokens)):
        post = head_at(tokens, i, words)
        if post is None or not post.plural:
            continue
        head = i + len(post.words)
        near = range(head, min(head + 2, len(tokens)))
        start = next((k + 1 for k in near if tokens[k].low in OF_OR_FROM), 0)
        over_places = words.set("of_places") & {t.low for t in tokens[i:start]}
        if not over_places and not (words.lang == "en" and start and tokens[start - 1].low == words.data["of"]):
            continue
        stop = start
        while start and stop < len(tokens) and (tokens[stop].cap or tokens[stop].text in AND_COMMA):
            stop += 1
        if words.lang == "es" and tokens[stop : stop + 1] and tokens[stop].text == "(":
            stop = _before_last(tokens, start, stop)  # "intendentes de Guano, Colta y Loja, Ana Paz (Alausí)"
        row = [name for name in names if start <= name.first and name.stop <= stop]
        lone = all(name.single and over_places or words.lang == "en" and not name.given for name in row)
        lone = lone or bool(over_places) and _mostly_single(tokens[start:stop])
        if lone and _items_of_row(tokens[start:stop]) >= FEWEST:
            found += row
    return found


def _before_last(tokens: list[Token], start: int, stop: int) -> int:
    """The comma that parts the item before a bracket, whose words are a name, from the row."""
    comma = next((k for k in range(stop - 1, start, -1) if tokens[k].text == ","), stop)
    return comma if stop - comma > PAIR else stop


def _mostly_single(row: list[Token]) -> bool:
    """`Loja, Azul, Morona y Ciro Paz`: most items are one word, so the others are places called after somebody."""
    cuts = [-1, *(i for i, t in enumerate(row) if t.text in AND_COMMA), len(row)]
    sizes = [b - a - 1 for a, b in pairwise(cuts) if b > a + 1]
    return 2 * sum(size == 1 for size in sizes) > len(sizes)


def _items_of_row(row: list[Token]) -> int:
    """`A, B, and C`, `A, B and C` are three."""
    return 1 + sum(t.text == "," or t.low in AND_COMMA and before.text != "," for before, t in pairwise(row))


def _given(tokens: list[Token], spans: Sequence[tuple[int, int]]) -> int:
    """How many spans open with a given name that another word follows."""
    return sum(stop - first > 1 and is_given(tokens[first].low) for first, stop in spans)


def _pairs(tokens: list[Token], words: Words) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The two halves of every item "A, B" under a plural head, as token spans without prepositions and articles."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for first, stop in _items(tokens, words):
        stop -= stop > first and tokens[stop - 1].text == ","  # "Mar Azul, Ana Paz, y"
        commas = [i for i in range(first, stop) if tokens[i].text == ","]
        if len(commas) == PAIR and words.lang == "es" and not tokens[commas[1] + 1].cap:
            stop = commas.pop()  # "Mar Azul, Ana Paz, además de"
        if len(commas) == 1:
            left, right = _bare(tokens, first, commas[0], words), _bare(tokens, commas[0] + 1, stop, words)
            if left and right:
                found.append((left, right))
    return found


def _items(tokens: list[Token], words: Words) -> list[tuple[int, int]]:
    """The stretches between semicolons after a plural post; the last two items may be joined by "and" alone."""
    head = next((i for i in range(len(tokens)) if (post := head_at(tokens, i, words)) and post.plural), None)
    if head is None:
        return []
    marks = [head, *(i for i in range(head, len(tokens)) if tokens[i].text == ";"), len(tokens)]
    if len(marks) <= FEWEST:
        return []
    items = []
    for before, after in pairwise(marks):
        before = _past_head(tokens, before, after, words)
        joint = [i for i in range(before + 1, after) if tokens[i].low in words.set("conjunctions")]
        inner = [i for i in joint if before + 1 < i and any(t.text == "," for t in tokens[before:i])]
        cuts = [before, *inner[:1], after]
        items += [(start + 1, stop) for start, stop in pairwise(cuts)]
    return items


def _past_head(tokens: Sequence[Token], before: int, after: int, words: Words) -> int:
    """`; los presidentes comunales` + `de Mar Azul, Ana Paz;`: past a second plural post that opens an item."""
    for i in range(before + 1, min(before + 4, after)):
        post = head_at(list(tokens), i, words) if tokens[before].text == ";" else None
        if post is not None and post.plural:
            last = i + len(post.words) - 1
            last += last + 1 < after and singular(tokens[last + 1].low, "m", words.lang) in words.set("modifiers")
            return last
    return before


def _bare(tokens: list[Token], first: int, stop: int, words: Words) -> tuple[int, int] | None:
    """A stretch of capitalised words without what stands before it; None where it is anything else."""
    small = words.sets("articles", "complement_prepositions")
    known = small | words.set("particles") | words.set("conjunctions")
    lower = [i for i in range(first, stop) if not tokens[i].cap and tokens[i].low not in known]
    opening = words.sets("plural_places", "present_words", "copulas") | words.verbs("attend") | {":"}
    if words.lang == "es" and lower and tokens[lower[-1]].low in opening:
        first = lower[-1] + 1  # "los jefes comunales de los departamentos" + "Mar Azul, Ana Paz;"
    while first < stop and not tokens[first].cap and tokens[first].low in small | words.set("conjunctions"):
        first += 1
    while stop > first and tokens[stop - 1].text in ".":
        stop -= 1
    inside = tokens[first:stop]
    named = all(t.cap or t.low in small or t.low in words.set("particles") for t in inside)
    return (first, stop) if inside and named and inside[0].cap else None
