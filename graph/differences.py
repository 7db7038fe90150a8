"""How two wordings differ: in spelling, in language, in how much is said, or in what is said.

`substance` is kept for what cannot be two ways of saying one thing; where the words are not known well enough to
tell, the answer is `unclear`, never a guess. None means that they do not differ at all, or one merely says less.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from rapidfuzz.distance import OSA

from graph.authority import fold, load_yaml, name_key
from graph.identity.concepts import meaning
from graph.identity.posts import compare_posts
from graph.identity.words import short_for

Nature = Literal["substance", "unclear", "spelling", "translation", "wording"]
SLIPS = 2  # letters that a misspelt word may differ by, and no more than one in four


def names_differ(a: str, b: str) -> Nature | None:
    """Two names of one person. A missing part, an initial or a nickname is no difference."""
    if a == b:
        return None
    one, other = _parts(a), _parts(b)
    for word in [w for w in one if w in other]:
        one.remove(word)
        other.remove(word)
    if not one and not other:
        return "spelling"  # accents, hyphens, order
    found: list[Nature | None] = []
    short, long = sorted((one, other), key=len)
    for word in short:
        nearest = min(long, key=lambda w: (_words_differ(word, w) == "substance", OSA.distance(word, w), w))
        long.remove(nearest)
        found.append(_words_differ(word, nearest))
    return "substance" if "substance" in found else "spelling" if "spelling" in found else None


def posts_differ(
    a: str, b: str, *, languages: tuple[str | None, str | None], country: str | None, one_agency: bool
) -> Nature | None:
    """Two wordings of the post one person held at one time; `one_agency` where both are known to be of one body."""
    if name_key(a) == name_key(b):
        return None
    abroad = languages[0] != languages[1]
    otherwise: Nature = "translation" if abroad else "wording"
    if compare_posts(a, b, country) != "other":
        return otherwise
    ranks = meaning(a, "posts").head, meaning(b, "posts").head
    if not all(ranks):
        return "unclear"
    if ranks[0] != ranks[1] and not (abroad and _one_rank(*ranks)):
        return "substance"
    return otherwise if one_agency and abroad else "unclear"


def _parts(name: str) -> list[str]:
    """Words of a name, folded; hyphens part them, initials lose their full stop."""
    return [word.strip(".,'’") for word in fold(name).replace("-", " ").split()]


def _words_differ(a: str, b: str) -> Nature | None:
    if len(a) == 1 or len(b) == 1:
        return None if a[0] == b[0] else "substance"
    if short_for(a, b) or short_for(b, a):
        return None
    slips = OSA.distance(a, b)
    return "spelling" if slips <= SLIPS and slips * 4 <= max(len(a), len(b)) else "substance"


def _one_rank(a: str, b: str) -> bool:
    return any({a, b} <= set(group) for group in _translated_ranks())


@cache
def _translated_ranks() -> list[list[str]]:
    groups: list[list[str]] = load_yaml(Path(__file__).with_name("conflicts.yaml"))["one_rank_in_translation"]
    return groups
