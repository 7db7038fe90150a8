"""Rows that say whose each is in a bracket: "Ana Ruiz (UPXN); Iván Rojas (Obras Portuarias); Raúl Vela (Seguros)".

What stands in one bracket alone may be a place, a party or a nickname; a row of them tells by its acronyms, or by the
words of unions before it, that they are bodies.
"""

from __future__ import annotations

import re

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import place_words
from ..words import Words
from . import employers
from .body_names import OWNS, ends_as_body, is_acronym, telling
from .named import Named, lexicon

OPENS = frozenset("(")
UNDER = small_words("of", "for", "in_or_at")
PAIR = 2  # brackets that make a row where all of them are bodies
CODE = 2  # tokens of a country behind a body: ", IE"
COUNTRY = re.compile("[A-Z]{2}")
FEWEST = 3  # brackets that make a row
SHARE = 0.4  # of them acronyms
LONGEST = 8  # tokens in a bracket
CAPITALS = 3  # in a mixed acronym: "SOFGyTE"


def of_row(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body in the bracket after one person of such a row."""
    own = _bracket(scene, found, named) or _of_group(scene, found, named)
    if own is None or found.role and not found.shared and not _plain(found.role, named):
        return None
    if _seated(found, named.words) and not (UNDER & set(fold(found.role or "").split()) and _bodily(own, named)):
        return None  # "MPs X (Reef Union)", and not "members of the Board, X (Reef Union)"
    if _bodily(own, named):
        return own
    row = [body for p in scene.people if (body := _bracket(scene, p, named)) is not None]
    if len(row) < PAIR or any(_placed(body.name) for body in row):
        return None
    short = sum(_acronym(body.name, named.words.lang) or telling(body, named) for body in row)
    if short == len(row) or _of_firms(scene, found, named):
        return own
    bodies = short >= SHARE * len(row) if len(row) >= FEWEST else short and not (found.role or "")
    return own if bodies or len(row) >= FEWEST and _of_unions(scene, named.words) else None


def _bodily(body: AgencyMention, named: Named) -> bool:
    """`X (Reef Vaccine Fund)`: with a word for bodies at its end, or in Spanish in front, one bracket is enough."""
    name = fold(body.name).split()
    if len(name) < PAIR or _placed(body.name):
        return False
    if named.words.lang == "en":
        return ends_as_body(name[-1], named.words)
    return name[0] in lexicon(named.words.lang).generic


def _plain(role: str, named: Named) -> bool:
    """`Director X (PXN)`: a post inside some body, which the post does not say."""
    return employers.is_inner(role, named) and UNDER.isdisjoint(fold(role).split())


def bracketed(scene: Scene, found: Found, named: Named) -> bool:
    """A bracket behind the name says whose somebody is, or where they are from: nobody else's."""
    return _bracket(scene, found, named) is not None


def _of_firms(scene: Scene, found: Found, named: Named) -> bool:
    """`the executives X (Cape Line) and Y (Tidewater)`, `three lenders: X (Standfirst), Y (Reefbank)`."""
    nouns = named.words.set("people_of_firms")
    return found.role in nouns or any(t.low in nouns for t in scene.tokens[: found.name.first])


def _of_group(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X, Y y Z (PXN), V (QXN)`: those joined to a name with a bracket by "and" are of it too, where others follow."""
    if not scene.where(OPENS):
        return None
    people = [p for p in scene.people if not p.nested]
    start = next((k for k, p in enumerate(people) if p is found), len(people))
    joins = named.words.set("conjunctions")
    for k in range(start, len(people) - 1):
        one, other = people[k], people[k + 1]
        link = [t.low for t in scene.tokens[max(one.stop, one.name.stop) : other.first]]
        if one.role or other.role or not (link == [","] or len(link) == 1 and link[0] in joins):
            return None
        body = _bracket(scene, other, named)
        if body is not None:
            after = people[k + 2] if k + 2 < len(people) else None
            goes_on = after is not None and _bracket(scene, after, named) is not None
            return body if link[0] in joins and goes_on else None
    return None


def _bracket(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The capitalised words in the bracket right after a name, where they open no post."""
    tokens, first = scene.tokens, found.name.stop + 1
    if first >= len(tokens) or tokens[first - 1].text != "(":
        return None
    if known := named.in_scene(scene).get(first):
        return known
    if not tokens[first].cap:
        return None
    stop = next((i for i in range(first, min(first + LONGEST, len(tokens))) if tokens[i].text == ")"), first)
    if stop - first > CODE and tokens[stop - CODE].text == "," and COUNTRY.fullmatch(tokens[stop - 1].text):
        stop -= CODE  # "(CRU, IE)"
    stop = next((i for i in range(first, stop) if tokens[i].text == "("), stop)  # "(Ports Authority (PX))"
    if stop == first or any(not _wordy(t) for t in tokens[first:stop]) or head_at(tokens, first, named.words):
        return None
    start, end = tokens[first].start, tokens[stop - 1].end
    return AgencyMention(start, end, clean(named.text[start:end]))


def _wordy(token: Token) -> bool:
    return token.kind in ("word", "abbr") or token.text == "&" or token.low in OWNS


def _acronym(name: str, lang: str) -> bool:
    mixed = name.isalpha() and sum(c.isupper() for c in name) >= CAPITALS
    return is_acronym(name, lang) or mixed


def _placed(name: str) -> bool:
    return fold(name) in place_words() or authority().country_code(name) is not None


def _seated(found: Found, words: Words) -> bool:
    """After those who have a seat a bracket says the party, and after mayors the town."""
    heads = words.sets("seats_with_party", "of_places")
    post = found.posts[0].post if found.posts else None
    return post is not None and (post.single["m"] in heads or not heads.isdisjoint(post.words))


def _of_unions(scene: Scene, words: Words) -> bool:
    return any(t.low in words.set("union_words") for t in scene.tokens)
