"""The body a post spells where no list has it, in the words of the post: "Minister for Roads", "Secretary Sports"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.authority import authority

from ..agencies import AgencyMention
from ..agencies.implied import SECOND_POST
from ..agencies.lexicon import grades
from ..small_words import small_parts, small_words
from ..tokens import fold
from ..vocabulary import institutional
from ..words import Words

MINISTERS = small_parts("ministers_only")
OF = small_words("of")
JOINS = small_words("and", "of") | {"&"}


def of_post(role: str, country: str | None, words: Words) -> AgencyMention | None:
    """`Minister for Roads` → "Ministry of Roads", where no country tells the body's own name.

    A name that only a body of another country bears is none: Mexico has no "Department of State".
    """
    for match, name in _spelt(role, words):
        said = " ".join(match.groups())
        if set(fold(said).split()) <= grades(words.lang):
            continue
        spelled = name.format(*match.groups())
        others = {body.country for body in authority().bodies_named(spelled)} if country else set()
        return None if others and country not in others else AgencyMention(-1, -1, spelled, basis="implied")
    return None


def later_minister(role: str) -> str | None:
    """`Minister of Fisheries` of "Chair of the Ports Council and Minister of Fisheries", "MLA, Minister of …"."""
    first, *others = SECOND_POST.split(role)
    seat = first.isupper() and " " not in first
    if fold(first).startswith(MINISTERS) or OF.isdisjoint(fold(first).split()) and not seat:
        return None
    return next((post for post in others if fold(post).startswith(MINISTERS)), None)


def says_field(role: str, words: Words) -> bool:
    """`Secretary Sports & Youth Affairs`: with a field right behind it a post is of that, and of nobody else's body."""
    match = next((match for match, _ in _spelt(role, words)), None)
    return match is not None and "field" in match.groupdict()


def _spelt(role: str, words: Words) -> Iterator[tuple[re.Match[str], str]]:
    """The posts in a role that spell a body, with how it is called."""
    posts = SECOND_POST.split(role)
    for pattern, name in words.data["spelled_bodies"].items():
        held = (re.fullmatch(pattern, post, re.IGNORECASE) for post in posts)
        match = next((match for match in held if match), None)
        if match is not None and _holds(match):
            yield match, name


def _holds(match: re.Match[str]) -> bool:
    """What stands for a region is one, and what stands right behind a post opens as a field does, or with letters."""
    parts = match.groupdict()
    region, own = parts.get("region"), parts.get("field")
    if region is not None and fold(region) not in authority().subdivisions:
        return False
    row = re.findall(r"[^\s,()/]+", own or "")
    opens = not row or row[0].isupper() or fold(row[0]) in institutional()
    return opens and all(word[0].isupper() or word in JOINS for word in row)
