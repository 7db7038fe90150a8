"""The body written beside a person's item: after it, before it, at the head of the list, or said to be represented.

"X, Vice-President, Grid Operations, SaskNorth Power"   "Name of the BODY"   "Iris Holt, Dover, DE"
"the Agency's Director, X"   "BAI Director X"   "from the BODY, post X"
"Por la Comisión: X, comisionada"
"BODY was represented by X"
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.posts import head_at
from ..find.scenes import Scene
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .named import Named, lexicon

LONGEST = 10  # words of an unknown body's name
LINKS = frozenset({"of", "de", "del", "la", "las", "los", "el", "y", "and", "for", "para", "&", "the", "e"})
OWNERS = LINKS - {"the", "and", "y", "e"} | {"'s"}
INSIDE = LINKS | {"'s", "’", "'", "on", "in"}
OF = frozenset({"of", "de", "del", "from", "at"})
VERB = frozenset(["was", "were", "is", "are", "estuvo", "fue", "estuvieron", "fueron", "also", "tambien"])
STOPS = frozenset({",", ";", ".", "(", ")", ":"})
REGION_CODE = re.compile(r"[A-Z]{2}\.?")


def phrase(scene: Scene, first: int, named: Named, *, linked: bool = True) -> tuple[int, AgencyMention | None] | None:
    """(token after it, the body or None for a place) of the capitalised words that begin at `first`.

    `linked`: "and" may go on the name; in a list it parts two.
    """
    tokens, words = scene.tokens, named.words
    while first < len(tokens) and tokens[first].low in words.set("articles") and not tokens[first].cap:
        first += 1
    here = named.in_scene(scene)
    if first >= len(tokens) or first not in here and not _may_open(tokens[first]):
        return None
    stop = first
    taken = {i for p in scene.people if surely(p) for i in range(p.name.first, p.name.stop)}
    headed = tokens[first].low in lexicon(words.lang).generic
    while stop < len(tokens) and stop - first < LONGEST and stop not in taken:
        token = tokens[stop]
        if not linked and token.low in ("y", "e", "and"):
            break
        if stop in here:
            stop = after_body(scene, here[stop])
            if not linked and here.get(first) and stop == after_body(scene, here[first]):
                break
        elif (
            token.kind == "number"
            or token.cap
            and (stop == first or headed or head_at(tokens, stop, words) is None or _owns(tokens, stop + 1))
            or stop > first
            and token.low in INSIDE
            and _goes_on(tokens, stop, words, headed)
        ):
            stop += 1
        else:
            break
    if stop == first or head_at(tokens, first, words) and first not in here and not _owns(tokens, first + 1):
        return None
    if stop - first > 1 and tokens[stop - 1].low in LINKS:
        stop -= 1
    known = here.get(first)
    if known and after_body(scene, known) >= stop:
        return stop, known
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    if fold(name) in place_words() or authority().country_code(name):
        return stop, None
    return stop, AgencyMention(tokens[first].start, tokens[stop - 1].end, name)


def _owns(tokens: list[Token], index: int) -> bool:
    """`Prosecutor` + `'s Office`."""
    return index + 1 < len(tokens) and tokens[index].low == "'s" and tokens[index + 1].cap


def _may_open(token: Token) -> bool:
    return token.cap and token.kind in ("word", "abbr")


def surely(person: Found) -> bool:
    """More than capitals speaks for a person."""
    return person.role is not None or person.honorific is not None or person.name.given


def after_body(scene: Scene, body: AgencyMention) -> int:
    return bisect_left([t.start for t in scene.tokens], body.end)


def _goes_on(tokens: list[Token], index: int, words: Words, headed: bool) -> bool:
    """After a small word another capital follows that opens no post, unless a head ("Colegio de Médicos") allows it."""
    linked = tokens[index].low in ("y", "e", "and")
    while index < len(tokens) and tokens[index].low in INSIDE:
        index += 1
    if index >= len(tokens) or not tokens[index].cap:
        return False
    return headed and not linked or head_at(tokens, index, words) is None


# -- after and before the item --------------------------------------------------------------


def after(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`Name, post, BODY`, `post Name of the BODY`, `Name (BODY)`, `Iris Holt, Dover, DE`."""
    tokens = scene.tokens
    index = max(found.stop, found.name.stop)
    if index < len(tokens) and tokens[index].text == ")":
        index += 1
    if index < len(tokens) and tokens[index].text == "(":
        body = named.in_scene(scene).get(index + 1)
        close = next((i for i in range(index, min(index + 9, len(tokens))) if tokens[i].text == ")"), None)
        if close is None:
            return None
        if body and after_body(scene, body) == close:
            return body
        index = close + 1
    if index + 1 >= len(tokens):
        return None
    if tokens[index].low in OF:
        return _of(scene, index + 1, named)
    return _apposed(scene, index, named) if tokens[index].text == "," else None


def _of(scene: Scene, first: int, named: Named) -> AgencyMention | None:
    got = phrase(scene, first, named)
    if got is None or got[1] is None:
        return None
    body = got[1]
    if not body.agency_id and not _ends(scene.tokens, got[0], named.words):
        return None
    return body if body.start in _starts(scene) or " " in body.name or body.name.isupper() else None


def _starts(scene: Scene) -> set[int]:
    return {b.start for b in scene.bodies}


def _apposed(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """The last body among the capitalised parts after the item; places and codes of states beside it aside."""
    tokens, best, place = scene.tokens, None, None
    while index < len(tokens) and tokens[index].text == ",":
        got = phrase(scene, index + 1, named)
        if got is not None and _within(scene, got[0], named):
            index = got[0]
            break
        if got is None or not _ends(tokens, got[0], named.words):
            break
        stop, body = got
        if place and REGION_CODE.fullmatch(tokens[index + 1].text) and stop == index + 2:
            start = tokens[place].start
            return AgencyMention(start, tokens[stop - 1].end, clean(named.text[start : tokens[stop - 1].end]))
        place = index + 1
        best = body or best
        index = stop
    return _within(scene, index, named) or best


def _within(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """`…, New Zealand and the Pacific in the BODY`: what comes after the parts is where they belong."""
    tokens = scene.tokens
    if index + 1 < len(tokens) and tokens[index].low in ("in", "at", "en"):
        first = index + 2 if tokens[index + 1].low in named.words.set("articles") else index + 1
        return named.in_scene(scene).get(first)
    return None


def telling(body: AgencyMention, named: Named) -> bool:
    """The words say that it is a body: found as one, or with a head word of bodies among them."""
    return (
        body.kind != "agency"
        or bool(body.agency_id)
        or not lexicon(named.words.lang).generic.isdisjoint(fold(body.name).split())
    )


def _ends(tokens: Sequence[Token], stop: int, words: Words) -> bool:
    """The item ends there: a separator, a bracket or the end of the sentence."""
    return stop >= len(tokens) or tokens[stop].text in STOPS or tokens[stop].low in words.set("conjunctions")


def before(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`BODY's post Name`, `BODY post Name`, `from BODY, post Name`; of somebody without a post also `… BODY, Name`."""
    tokens, first = scene.tokens, min(found.first, found.name.first)
    ended = {after_body(scene, b): (i, b) for i, b in named.in_scene(scene).items()}
    last = first - 1 if first and tokens[first - 1].text in ("'s", "’", "'") else first
    if last in ended and (last < first or named.words.lang == "en" and found.role):
        return ended[last][1]
    if last < first:
        return _owner(scene, last, named)
    if found.role is None and first > 2 and tokens[first - 1].text == ",":
        spot = next((i for i, stop in scene.marks.place.items() if stop == first - 1), None)
        if spot and tokens[spot - 1].low in ("en", "in") and spot - 1 in ended:
            return ended[spot - 1][1]
    comma = first - 1 if first and tokens[first - 1].low in named.words.set("articles") else first
    if comma and tokens[comma - 1].text == "," and comma - 1 in ended:
        opens, body = ended[comma - 1]
        if _opened(tokens, opens, named) or found.role is None and _alone(scene, opens):
            return body
    return _in_post(scene, found, named) if named.words.lang == "en" else None


def _alone(scene: Scene, opens: int) -> bool:
    """The words before the body say what somebody is there: "el representante de la OPS en México, Name"."""
    return any(t.low in OF for t in scene.tokens[max(0, opens - 2) : opens])


def _opened(tokens: Sequence[Token], first: int, named: Named) -> bool:
    """`from the …`, `por la …` before token `first`."""
    while first and tokens[first - 1].low in named.words.set("articles"):
        first -= 1
    openers = lexicon(named.words.lang).openers
    return any(" ".join(t.low for t in tokens[max(0, first - n) : first]) in openers for n in (1, 2, 3))


def _owner(scene: Scene, stop: int, named: Named, surely: bool = False) -> AgencyMention | None:
    """Capitalised words that end at `stop`, before "'s": a body no list has, or one named before ("the Agency's")."""
    tokens, first = scene.tokens, stop
    while first and stop - first < LONGEST and (tokens[first - 1].cap or tokens[first - 1].low in OWNERS):
        first -= 1
    while first < stop and not tokens[first].cap:
        first += 1
    if first == stop:
        word = tokens[stop - 1].low
        return named.meant(word, tokens[stop - 1].start) if word in lexicon(named.words.lang).generic else None
    if stop - first == 1 and tokens[first].low in lexicon(named.words.lang).generic:
        return named.meant(tokens[first].low, tokens[first].start)
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    if (
        stop - first < 2
        or fold(name) in place_words()
        or authority().country_code(name)
        or scene.marks.place.get(first)
    ):
        return None
    if not surely and not any(t.low in institutional() for t in tokens[first:stop]):
        return None
    return AgencyMention(tokens[first].start, tokens[stop - 1].end, name)


def _in_post(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """English posts begin with their body: "State Bank Governor", "HPEB Chief Commissioner", "Commission Chairman"."""
    post = next((p for p in found.posts if p.first <= found.name.first), found.posts[0] if found.posts else None)
    if post is None or post.head <= post.first:
        return None
    tokens, words = scene.tokens, named.words
    first, stop = post.first, post.head
    while stop > first and (tokens[stop - 1].low in words.set("premodifiers") or not tokens[stop - 1].cap):
        stop -= 1
    if stop == first:
        return None
    if first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].cap:
        first -= 2
    key = tokens[stop - 1].low
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    if stop - first == 1:
        if key in lexicon(words.lang).generic:
            return named.meant(key, tokens[first].start)
        acronym = tokens[first].text.isupper() and len(tokens[first].text) > 2 and not authority().country_code(name)
        return (named.called(name) or AgencyMention(tokens[first].start, tokens[first].end, name)) if acronym else None
    bodily = key in lexicon(words.lang).generic or tokens[first].low in lexicon(words.lang).generic
    return AgencyMention(tokens[first].start, tokens[stop - 1].end, name) if bodily else None


# -- the head of the list, and what is said to be represented ----------------------------------


def label(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body before the last colon: "Por la Comisión: X", "Amazónica Móvil S. A. A.: X (gerenta)"."""
    tokens, first = scene.tokens, min(found.first, found.name.first)
    colon = next((i for i in range(first - 1, max(-1, first - 120), -1) if tokens[i].text == ":"), None)
    if not colon:
        return None
    start = colon
    while start and colon - start < 14 and tokens[start - 1].text not in ";:–—•":
        start -= 1
    opener = next((i for i in range(colon - 1, start - 1, -1) if tokens[i].low in ("por", "for", "from")), None)
    start = opener if opener is not None else start
    if any(start <= a < colon for a, _ in scene.cues.attend) and opener is None:
        return None
    opened = start
    while start < colon and (
        tokens[start].low in LINKS | {"por", "for", "from", "parte"} or tokens[start].kind == "punct"
    ):
        start += 1
    span = tokens[start:colon]
    if any(t.kind == "number" or t.text == "," and opener is None for t in span):
        return None
    if (
        not span
        or not span[0].cap
        and opener is None
        or any(head_at(tokens, i, named.words) for i in range(start, colon))
    ):
        return None
    if body := next((b for i, b in named.in_scene(scene).items() if start <= i < colon), None):
        return body
    name = clean(named.text[span[0].start : span[-1].end])
    if len(span) == 1 and span[0].low in lexicon(named.words.lang).generic:
        return named.meant(span[0].low, span[0].start)
    capitals = [t for t in span if t.cap]
    plain = all(is_known(t.text.lower()) for t in capitals) and opened == start
    if plain or not span[0].cap or fold(name) in place_words() or authority().country_code(name):
        return None
    return AgencyMention(span[0].start, span[-1].end, name)


def represented(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`BODY was represented by X, Y and Z`, `and BODY by W`; `la BODY, representada por …`."""
    tokens, first = scene.tokens, min(found.first, found.name.first)
    by = next((k for k in range(first - 1, max(-1, first - 40), -1) if tokens[k].low in ("by", "por")), None)
    if not by or not any(t.low.startswith("represent") for t in tokens[:by]):
        return None
    stop = by
    while stop and (tokens[stop - 1].low in VERB or tokens[stop - 1].low.startswith("represent")):
        stop -= 1
    stop = _over_place(scene, stop)
    ended = {after_body(scene, b): b for b in scene.bodies}
    close = stop > 2 and tokens[stop - 1].text == ")"
    return next((ended[k] for k in (stop, stop + 1) if k in ended), None) or _owner(
        scene, stop - 3 if close else stop, named, True
    )


def _over_place(scene: Scene, stop: int) -> int:
    """Before a place between commas: "the University, Mona, was …"."""
    if stop > 2 and scene.tokens[stop - 1].text == ",":
        stop -= 1
        comma = next((k for k in range(stop - 1, max(0, stop - 5), -1) if scene.tokens[k].text == ","), None)
        return comma if comma and all(t.cap for t in scene.tokens[comma + 1 : stop]) else stop
    return stop
