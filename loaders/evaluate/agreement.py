"""When do two names, posts, agencies or dates say the same? The measures that an evaluation counts with.

They are kinder than identity needs and are used nowhere else: a name agrees when it holds all words of the
other, a post when three quarters of the words are shared.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from graph.authority import load_yaml

LISTS: dict[str, list[str]] = load_yaml(Path(__file__).with_suffix(".yaml"))
SMALL, HONORIFICS = frozenset(LISTS["small_words"]), frozenset(LISTS["honorifics"])
SAME_POST, SAME_AGENCY, SAME_TOPIC = 0.75, 0.6, 0.5  # shares of words from which two count as the same


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case without accents, everything but letters and digits as one space."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", " ", bare.casefold()).strip()


def name_key(name: str) -> str:
    """A name to compare by: folded, without the titles before it."""
    words = fold(name).split()
    while len(words) > 2 and words[0] in HONORIFICS:
        words.pop(0)
    return " ".join(words)


def same_person(one: str, other: str) -> bool:
    """Two names agree when they have the same words, or one has all of the other's two or more."""
    a, b = set(name_key(one).split()), set(name_key(other).split())
    return a == b or (min(len(a), len(b)) >= 2 and (a <= b or b <= a))


def likeness(one: str, other: str) -> float:
    """The share of words that two phrases have in common (F1), small words left out."""
    a, b = set(_counting(one)), set(_counting(other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else float(a == b)


def same_post(one: str, other: str) -> bool:
    """Two posts agree in most of their words."""
    return likeness(one, other) >= SAME_POST


def same_topic(one: str, other: str) -> bool:
    """Two topics agree in half of their words."""
    return likeness(one, other) >= SAME_TOPIC


def same_agency(one: str, other: str) -> bool:
    """Two agencies agree in most of their words, or one is the other's acronym."""
    a, b = fold(one).replace(" ", ""), fold(other).replace(" ", "")
    return likeness(one, other) >= SAME_AGENCY or a == _acronym(other) or b == _acronym(one)


def same_date(one: str, other: str) -> bool:
    """Two EDTF dates agree when one is the other or its beginning: `2024-02` and `2024-02-06`."""
    return one.startswith(other) or other.startswith(one)


def _counting(text: str) -> list[str]:
    return [word for word in fold(text).split() if word not in SMALL]


def _acronym(text: str) -> str:
    return "".join(word[0] for word in _counting(text))
