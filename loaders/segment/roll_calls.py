"""Roll calls of minutes: a label with the first name on its own line, the others below it, one a line.

PRESENT: Philip A. Renshaw, Chairman
Roland Clode, Sr.
ALSO ATTENDING: Dennis Caskill, Clerk
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token, fold
from ..words import Words
from .labels import label_of

PARTICLES = small_words("spanish_of", "spanish_of_the")
LABEL = re.compile(r"\s*([^\W\d_][^:\n]{2,40}):\s+(?=\S)")
AFTER_NAME = re.compile(r"\s*[,(]\s*|\s+[-–—]\s+")  # between a name and the post behind it
NAME_ALONE = re.compile(
    r"[A-ZÁÉÍÓÚÑ][\w.'’-]*(?:[ \t]+(?:[A-ZÁÉÍÓÚÑ][\w.'’-]*|de|del|la|van|der|al)){1,5}(?=[ \t]*\n\s*[A-ZÁÉÍÓÚÑ])"
)
LONGEST_LABEL = 5  # words
LONGEST_NAME = 6
WIDEST_ROW = 90  # characters

Line = tuple[int, int]


def parted(text: str, lines: list[Line], words: Words) -> Iterator[list[Line]]:
    """The lines of a chunk, each roll call apart from the rest and its label on a line of its own.

    A label of absence alone on its line opens another: "Excusan su asistencia:" under those who were there.
    """
    rest: list[Line] = []
    index = 0
    while index < len(lines):
        start, end = lines[index]
        label = LABEL.match(text, start, end)
        stop = index + 1
        if label and names_a_roll(label[1], words) and is_row(text[label.end() : end], words):
            while stop < len(lines) and is_row(text[slice(*lines[stop])], words):
                stop += 1
        if label and stop > index + 1:
            if rest:
                yield rest
            yield [(start, label.end(1) + 1), (label.end(), end), *lines[index + 1 : stop]]
            rest, index = [], stop
        else:
            alone = text[start:end].rstrip(" *_\t").endswith(":")
            if rest and alone and label_of(text[start:end], words) == "absent":
                yield rest
                rest = []
            rest.append((start, end))
            index += 1
    if rest:
        yield rest


def names_a_roll(label: str, words: Words) -> bool:
    """`PRESENT`, `Board Members Absent`, `Also attending`."""
    said = fold(label).split()
    return len(said) <= LONGEST_LABEL and any(word in words.set("roll_call") for word in said)


def is_row(line: str, words: Words) -> bool:
    """One person of a roll: a name in capitals, alone or with a post behind it: "Roland Clode, Clerk"."""
    line = line.strip(" \t,;.)")
    if not line or len(line) > WIDEST_ROW or ":" in line:
        return False
    name, *posts = AFTER_NAME.split(line)
    parts = name.split()
    capital = all(part[:1].isupper() or fold(part) in PARTICLES for part in parts)
    return (
        1 < len(parts) <= LONGEST_NAME and capital and parts[-1][:1].isupper() and all(_post(p, words) for p in posts)
    )


def _post(part: str, words: Words) -> bool:
    """`County Clerk`, `Jr.`; not a second name: "Roland Clode, Dennis Caskill"."""
    said = re.findall(r"\w+", fold(part))
    return any(word in words.posts or word in words.set("suffixes") for word in said)


def parted_name(text: str, start: int, end: int, tokens: list[Token], words: Words) -> list[Token]:
    """A comma of no width after a name that stands alone on the first line of an item, its post on the next."""
    line = NAME_ALONE.match(text, start, end)
    after = [] if line is None else [t.low for t in tokens if t.start >= line.end()]
    if line is None or not any(low in words.posts or low in words.set("premodifiers") for low in after[:2]):
        return tokens
    comma = Token(line.end(), line.end(), ",", ",", "punct")
    return sorted([*tokens, comma], key=lambda t: (t.start, t.end))
