"""What follows the name of a body in a row and is no end of it: the rest of a name that no list knows."""

from __future__ import annotations

from dataclasses import replace

from ..agencies import AgencyMention
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import clean
from .body_groups import shown
from .body_names import ARTICLES, surely
from .body_words import presence
from .named import Named

AT, OF = small_words("in_or_at"), small_words("of")
TAIL = 7  # tokens of the rest of a name, at most
SPEAKS = 4  # tokens between a body and its verb of saying, at most


def over_tail(scene: Scene, stop: int, named: Named) -> int | None:
    """The comma or "and" after the rest of a body's name: "Laboratorio Científico" + "contra el Delito, la Policía".

    Only where a body that its name shows comes next; None where the row ends at token `stop`.
    """
    tokens, words = scene.tokens, named.words
    if stop >= len(tokens) or not (tokens[stop].cap or tokens[stop].low in presence(words.lang).inside):
        return None
    return None if tokens[stop].cap and head_at(tokens, stop, words) else over_item(scene, stop, named)


def over_item(scene: Scene, stop: int, named: Named) -> int | None:
    """The comma or "and" after words that no rule reads, where a body that its name shows comes next."""
    tokens, words = scene.tokens, named.words
    joins = words.set("conjunctions") | {",", ";"}
    end = next((i for i in range(stop, min(stop + TAIL, len(tokens))) if tokens[i].low in joins), None)
    if end is None or any(p.name.first < end and stop < p.name.stop for p in scene.people if surely(p)):
        return None
    verbs = {first for key in ("attend", "talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    ends = words.sets("list_ends", "who_clauses", "relatives", "auxiliaries")
    if any(i in verbs or t.low in ends or t.kind == "punct" for i, t in enumerate(tokens[stop:end], stop)):
        return None
    after = end + 1
    while after < len(tokens) and tokens[after].low in joins | ARTICLES and not tokens[after].cap:
        after += 1
    speaks = any(0 <= first - after <= SPEAKS for first, _ in scene.cues.quote)
    return end if shown(scene, after, named) and after not in scene.marks.place and not speaks else None


def in_full(scene: Scene, body: AgencyMention, stop: int, named: Named) -> AgencyMention:
    """An unknown body with the rest of its name, to token `stop`; where it is ("en Lima") is no part of that."""
    tokens = scene.tokens
    rest = [t for t in tokens[:stop] if t.start >= body.end]
    small = presence(named.words.lang).inside | ARTICLES | OF
    if body.agency_id or rest[0].low in AT or any(not t.cap and t.low not in small for t in rest):
        return body
    return replace(body, end=rest[-1].end, name=clean(named.text[body.start : rest[-1].end]))


def of_somebody(scene: Scene, stop: int, named: Named) -> bool:
    """`the National Security | Adviser`: a post follows the words in English, and they are whose it is."""
    tokens = scene.tokens
    if named.words.lang != "en" or stop >= len(tokens) or not tokens[stop].cap:
        return False
    post = head_at(tokens, stop, named.words)
    return post is not None and not post.plural
