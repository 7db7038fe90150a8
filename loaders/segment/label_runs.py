"""Minutes whose lines ran together, in Spanish: labels in capitals inside a line, rows of names with a title each.

"… del día dos de julio REGIDORES PROPIETARIOS: Señor Luis Peña, señora Ana Ruiz SUPLENTES: Señor Omar Cruz"
"ASISTENTES SR. LUIS PEÑA R. SRA. ANA RUIZ T. SR. OMAR CRUZ"

The labels of English minutes are read in `english_runs`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..small_words import small_words
from ..tokens import Token, fold
from ..words import Words
from .english_runs import labels_in_run
from .labels import heads_a_list, names_a_post

Line = tuple[int, int]
LABEL = re.compile(r"\b[A-ZÁÉÍÓÚÑÜ]{4,}(?:[ \t]+[A-ZÁÉÍÓÚÑÜ]{2,}){0,6}(?=[ \t]*:)")
OPENING = re.compile(r"[\s*_#]*([^\W\d_][^:;.,\n]{4,60}?)[ \t]*(?::|(?=[ \t]+S[rR][aA]?\.))")
FEWEST = 2  # labels, or people with a title
LONGEST_NAME = 7  # words
APART = 12  # tokens of an item behind a full stop
JOINS = small_words("and", "articles", "of", "by", "with")
DON = small_words("dons")


def labelled_runs(text: str, lines: list[Line], words: Words) -> Iterator[Line]:
    """The lines, or their parts, each from a label on; and the people of a row each apart."""
    for line in lines:
        yield from _parts(text, line, words)


def _parts(text: str, line: Line, words: Words) -> list[Line]:
    if words.lang == "en":
        cuts = labels_in_run(text, line, words)
        bounds = [line[0], *(cut for cut in cuts if cut > line[0]), line[1]]
        return [part for part in zip(bounds, bounds[1:], strict=False) if text[slice(*part)].strip()] or [line]
    if not any(mark in text[slice(*line)] for mark in (":", "S")):
        return [line]
    cuts = _labels(text, line, words)
    parts = [line]
    if len(cuts) >= FEWEST:
        bounds = [line[0], *(cut for cut in cuts if cut > line[0]), line[1]]
        parts = [part for part in zip(bounds, bounds[1:], strict=False) if text[slice(*part)].strip()]
    return [piece for part in parts for piece in _row(text, part, words)]


def _labels(text: str, line: Line, words: Words) -> list[int]:
    """Where labels in capitals begin: `REGIDORES SUPLENTES:`, without the surname in capitals before them."""
    found = []
    for match in LABEL.finditer(text, *line):
        starts = [match.start() + word.start() for word in re.finditer(r"\S+", match[0])]
        said = fold(match[0]).split()
        first = next((k for k in range(len(said)) if _is_label(said[k:], words)), None)
        if first is not None:
            found.append(starts[first])
    return found


def _is_label(said: list[str], words: Words) -> bool:
    return heads_a_list(" ".join(said), words) or names_a_post(said, words)


def _row(text: str, line: Line, words: Words) -> list[Line]:
    """A label and those named behind it, where nothing but a title parts one from the next."""
    opening = OPENING.match(text, *line)
    if opening is None or not heads_a_list(" ".join(fold(opening[1]).split()), words):
        return [line]
    cuts = [match.start() for match in _titles(words).finditer(text, opening.end(), line[1])]
    bounds = [*cuts, line[1]]
    items = list(zip(bounds, bounds[1:], strict=False))
    alone = all(_name_alone(text[slice(*item)]) for item in items)
    if len(cuts) < FEWEST or not alone or text[opening.end() : cuts[0]].strip(" :\t"):
        return [line]
    return [(line[0], opening.end()), *items]


@lru_cache(maxsize=2)
def _titles(words: Words) -> re.Pattern[str]:
    """`Sr.`, `SRA.`, `don` before a capital."""
    courtesies = "|".join(sorted(words.set("courtesies") | DON, key=len, reverse=True))
    return re.compile(rf"\b(?:{courtesies})\b\.?(?=\s*[A-ZÁÉÍÓÚÑ])", re.IGNORECASE)


def _name_alone(item: str) -> bool:
    """A title and capitals, and no mark that parts this name from the next."""
    said = item.strip().rstrip(".").split()
    return 1 < len(said) <= LONGEST_NAME and not any(mark in item for mark in ",;:(") and said[-1] not in JOINS


def items_behind_stops(tokens: list[Token], words: Words) -> list[Token]:
    """In the line of a label: `Señor X, síndico. Señora Y, regidora.`, where a full stop parts two items."""
    mended = list(tokens)
    for i, token in enumerate(tokens[:-2]):
        titled = token.text == "." and tokens[i + 1].low.rstrip(".") in words.set("courtesies") and tokens[i + 2].cap
        if titled and _item(tokens, i + 1, words):
            mended[i] = Token(token.start, token.end, ";", ";", "punct")
    return mended


def _item(tokens: list[Token], first: int, words: Words) -> bool:
    """A title, a name and a post behind a comma, or nothing more, up to the next full stop."""
    stop = next((i for i in range(first, len(tokens)) if tokens[i].text == "."), len(tokens))
    name = first + 1
    while name < stop and (tokens[name].cap or tokens[name].low in words.set("particles")):
        name += 1
    return stop - first <= APART and (name == stop or tokens[name].text == "," and name - first > 1)
