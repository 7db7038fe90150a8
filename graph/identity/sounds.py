"""How near two single words of a name are: the same, spelt otherwise, a short form, an initial, or one letter off."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from graph.identity.words import is_given, is_surname, same_spelling, sexes, short_for, surname_beginnings

# Letters that Spanish and English spelling confuses, in the order they are replaced.
SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("ph", "f"), ("ch", "x"), ("sh", "x"), ("ck", "k"), ("qu?", "k"), ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"),
        ("g(?=[eiy])", "j"), ("v", "b"), ("w", "u"), ("y", "i"), ("h", ""), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip


@lru_cache(maxsize=262_144)
def sound(word: str) -> str:
    """A word as it is heard: 'geovani' and 'giovanni', 'velasco' and 'belazco' are one."""
    for pattern, replacement in SOUNDS:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=524_288)
def surname_agreement(x: str, y: str) -> str | None:
    """'same', 'spelling' (sounds alike), 'slip' (one letter), or None. Two known surnames are never one slip apart."""
    if x == y:
        return "same"
    if sound(x) == sound(y):
        return "spelling"
    if is_surname(x) and is_surname(y):
        return None
    return "slip" if one_slip(x, y) else None


@lru_cache(maxsize=524_288)
def given_agreement(x: str, y: str) -> str | None:
    """'same', 'spelling', 'short' (Liz and Elizabeth), 'initial', 'slip', or None for two different names."""
    if x == y:
        return "same"
    if len(x) == 1 or len(y) == 1:
        return "initial" if x[0] == y[0] else None
    if same_spelling(x, y):
        return "spelling"
    if short_for(x, y):
        return "short"
    if is_given(x) and is_given(y) or gender_pair(x, y):
        return None
    if sound(x) == sound(y):
        return "spelling"
    return "slip" if one_slip(x, y) else None


def one_slip(x: str, y: str) -> bool:
    """One letter added, left out, changed or exchanged with its neighbour, in a word long enough to tell."""
    return max(len(x), len(y)) >= 5 and min(len(x), len(y)) >= 4 and OSA.distance(x, y, score_cutoff=1) == 1


def gender_pair(x: str, y: str) -> bool:
    """Marcelo and Marcela, Daniel and Daniela: one letter at the end makes another person."""
    if x in sexes() and y in sexes() and sexes()[x] != sexes()[y]:
        return True
    short, full = sorted((x, y), key=len)
    return full[:-1] in (short, short[:-1]) and x[-1] != y[-1] and bool({short[-1], full[-1]} & {"o", "a"})


def mangled(x: str, y: str) -> bool:
    """A long unusual surname that a translator got wrong at its end: the first five letters are the same.

    Not where many surnames begin so: Villarrama and Villacinto are two.
    """
    if x[:5] != y[:5] or min(len(x), len(y)) < 7 or x.startswith(surname_beginnings()):
        return False
    return not (is_surname(x) and is_surname(y))
