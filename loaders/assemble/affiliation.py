"""The body a person serves, from the nearest words that say so.

In order: a known body written in the person's item; the body the post implies; an unknown body
after the post ("Chief Executive, Umbrelia NV", "Governor X of the Pueblo Y") or inside it
("presidente de Energía Argentina"); the body the whole list speaks for ("representantes de
PEMEX, entre ellos …", "Por la Comisión: …"); a ministry named by the post's own words.
"""

from __future__ import annotations

import re

from ..agencies import AgencyMention, implied_agency
from ..find.posts import head_at
from ..tokens import clean, fold, tokenise
from ..vocabulary import place_words
from ..words import Words
from .cast import Seen

LONGEST = 9  # words of an unknown body's name
REGION_CODE = re.compile(r"[A-Z]{2}\.?")


def affiliation(seen: Seen, role: str | None, country: str | None, words: Words, text: str) -> AgencyMention | None:
    """The body of one person, or None where nothing says it."""
    if not role:
        return _after(seen, words, text)
    inside = _in_item(seen)
    if inside is not None and inside.agency_id is not None:
        return inside
    implied = implied_agency(role, country, words.lang)
    if implied is not None and (implied.agency_id is not None or inside is None):
        return implied
    return (
        inside or _after(seen, words, text) or _in_role(role, words) or _of_list(seen, words) or _spelled(role, words)
    )


def _in_item(seen: Seen) -> AgencyMention | None:
    """A recognised body in the post itself, else right after it."""
    tokens, found = seen.scene.tokens, seen.found
    first, stop = tokens[found.first].start, tokens[max(found.stop, found.name.stop) - 1].end
    role_words = fold(found.role or "")
    inside = [
        b for b in seen.scene.bodies if first <= b.start and b.end <= stop and fold(b.name.split(" (")[0]) in role_words
    ]
    if inside:
        return max(inside, key=lambda b: (b.agency_id is not None, b.end))
    after = [b for b in seen.scene.bodies if stop <= b.start <= stop + 8]
    return after[0] if after and found.rule in ("list:name-post", "name") else None


def _after(seen: Seen, words: Words, text: str) -> AgencyMention | None:
    """Capitalised words after the item, parted by a comma or "of the": "Iris Holt, Dover, DE"."""
    tokens, found = seen.scene.tokens, seen.found
    index = max(found.stop, found.name.stop)
    if index + 1 >= len(tokens):
        return None
    links = words.set("articles") | {"of", "de", "del", "from"}
    comma = tokens[index].text == ","
    if not comma and tokens[index].low not in ("of", "de", "del", "from"):
        return None
    first = index + 1
    while first < len(tokens) and tokens[first].low in links and not tokens[first].cap:
        first += 1
    stop = first
    while (
        stop < len(tokens)
        and stop - first < LONGEST
        and not seen.scene.marks.name[stop]
        and (
            tokens[stop].cap
            and head_at(tokens, stop, words) is None
            or stop > first
            and tokens[stop].low in ("of", "de", "del", "la", "y", "and", "for", "&")
        )
    ):
        stop += 1
    while stop > first and not tokens[stop - 1].cap:
        stop -= 1
    if stop == first or tokens[first].kind not in ("word", "abbr") or not _ends(tokens, stop, words):
        return None
    place = " ".join(t.low for t in tokens[first:stop]) in place_words()
    if stop + 1 < len(tokens) and tokens[stop].text == "," and REGION_CODE.fullmatch(tokens[stop + 1].text):
        stop += 2
    elif place or not comma and stop - first == 1:
        return None
    return AgencyMention(
        tokens[first].start, tokens[stop - 1].end, clean(text[tokens[first].start : tokens[stop - 1].end])
    )


def _ends(tokens: list, stop: int, words: Words) -> bool:  # type: ignore[type-arg]
    """The item ends there: a separator, a bracket or the end of the sentence."""
    return stop >= len(tokens) or tokens[stop].text in ",;.()" or tokens[stop].low in words.set("conjunctions")


def _in_role(role: str, words: Words) -> AgencyMention | None:
    """The complement of a post that heads a body of its own: "Chair of the Minerals Guild"."""
    tokens = tokenise(role, abbreviations=words.abbreviations)
    if not any(t.low in words.set("heads_of_bodies") for t in tokens):
        return None
    for index in range(len(tokens) - 2, 0, -1):
        if tokens[index].low not in ("of", "de", "del", "at", "en", "for"):
            continue
        first = index + 1
        while first < len(tokens) - 1 and tokens[first].low in words.set("articles"):
            first += 1
        rest = tokens[first:]
        named = rest[0].cap and " ".join(t.low for t in rest) not in place_words()
        if named and (len(rest) > 1 or rest[0].text.isupper()) and tokens[index - 1].low not in ("de", "of"):
            longer = index > 1 and any(t.cap for t in tokens[1:index]) and tokens[index].low in ("de", "del", "of")
            if not longer:
                return AgencyMention(-1, -1, clean(role[rest[0].start : rest[-1].end]))
    return None


def _of_list(seen: Seen, words: Words) -> AgencyMention | None:
    """The one body that a list's opening speaks for."""
    scene, first = seen.scene, min((p.first for p in seen.scene.people), default=0)
    before = [b for b in scene.bodies if b.end <= scene.tokens[first].start]
    opening = {t.low for t in scene.tokens[:first]}
    speaks = (
        opening & words.set("bodies_lead")
        or opening & words.set("delegation_words")
        or any(t.text == ":" for t in scene.tokens[:first])
    )
    return before[-1] if len(before) == 1 and speaks else None


def _spelled(role: str, words: Words) -> AgencyMention | None:
    """`Minister for Roads` → "Ministry of Roads", where no country tells the body's own name."""
    for pattern, name in words.data["spelled_bodies"].items():
        match = re.fullmatch(pattern, role, re.IGNORECASE)
        if match:
            return AgencyMention(-1, -1, name.format(*match.groups()), basis="implied")
    return None
