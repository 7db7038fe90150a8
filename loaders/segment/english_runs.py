"""English minutes whose lines ran together: "Present: Ann Roe, Tom Doe Apologies: Omar Cruz In attendance: Ada Vale".

Where a line holds two labels of a roll call or more, each label begins a line of its own.
"""

from __future__ import annotations

import re

from ..tokens import fold
from ..vocabulary import is_given, is_known
from ..words import Words
from .labels import heads_a_list, names_a_post

Line = tuple[int, int]
COLON = re.compile(r"[ \t]?:(?=\s|$)")
WORD = re.compile(r"[^\W\d_][\w'’/-]*")
LONGEST = 6  # words of a label
FEWEST = 2  # labels of a roll call in one line
APOSTROPHES = ("'", "’")
FAR = 80  # characters


def labels_in_run(text: str, line: Line, words: Words) -> list[int]:
    """Where the labels begin from the first roll call on, if two or more of them tell who was there or stayed away."""
    found = [_label(text, line[0], colon.start(), words) for colon in COLON.finditer(text, *line)]
    labels = [label for label in found if label is not None]
    rolls = [start for start, roll in labels if roll]
    return [start for start, _ in labels if start >= rolls[0]] if len(rolls) >= FEWEST else []


def _label(text: str, start: int, colon: int, words: Words) -> tuple[int, bool] | None:
    """Where the label before a colon begins, and whether it is one of a roll call; None for no label."""
    said = list(WORD.finditer(text, max(start, colon - FAR), colon))[-LONGEST:]
    lows = [fold(word[0]) for word in said]
    for k in range(len(said) - 1, -1, -1):
        if any(mark in text[said[k].start() : colon] for mark in ".,;:()"):
            return None
        roll = _of_roll(lows[k:], words)
        if roll or names_a_post(lows[k:], words) or _heading(said[k:]):
            first = _from(said, k, words)
            return said[first].start(), roll or _of_roll(lows[first:], words)
    return None


def _of_roll(said: list[str], words: Words) -> bool:
    label = " ".join(said)
    return heads_a_list(label, words) or words.pattern("absent_labels").fullmatch(label) is not None


def _heading(said: list[re.Match[str]]) -> bool:
    """`LOCATION`, `TIME`: a common word in capitals, which ends the row before it."""
    return all(word[0].isupper() and len(word[0]) > 3 and is_known(word[0].lower()) for word in said)


def _from(said: list[re.Match[str]], k: int, words: Words) -> int:
    """The label with the words that go on it to the left: "Councillors" + "Present", "MEMBERS PRESENT VIA" + "ZOOM"."""
    while k and _goes_on(said[k - 1][0], said[k][0], words):
        k -= 1
    return k


def _goes_on(word: str, after: str, words: Words) -> bool:
    low = fold(word)
    if word[-1] in APOSTROPHES:
        return word[0].isupper()  # "Meetings’ Administrator"
    if after.isupper():
        return word.isupper() and (is_known(word.lower()) or len(word) < 3) and not is_given(low)
    leads = low in words.sets("premodifiers", "label_words") or any(post.plural for post in words.posts.get(low, ()))
    return leads and not is_given(low)
