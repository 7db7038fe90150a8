"""Spanish: who opened, led or closed a meeting, and whom somebody went to see and met, told without a verb of meeting.

"La moderación corrió a cargo de X"   "la bienvenida quedó en manos de X"   "llegó al despacho de X, con quien trató …"
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .dealings import somebody
from .heads import negated

OF = small_words("of")
WITH = small_words("with")
CHARGE = 12  # tokens from "la bienvenida" to "a cargo de"
OFFICE = 5  # tokens from the verb to the office: "llegó este martes hasta el despacho"
WHOM = 30  # tokens from the office to the clause that says what was done there
SIDE = 2  # tokens that say for whom: "En representación"
CLAUSE = 3  # tokens from "donde" to its verb: "donde durante una hora trataron"
Span = tuple[int, int]


def in_charge(tokens: list[Token], spans: list[Span], words: Words) -> Iterator[Span]:
    """The "a cargo de" of a part of a meeting; not of a work, nor of what somebody always presides."""
    for first, stop in spans:
        reach = range(first - 1, max(-1, first - CHARGE), -1)
        part = next((i for i in reach if tokens[i].low in words.sets("parts_of_meetings", "leading_parts")), None)
        if part is None or any(t.kind == "punct" for t in tokens[part:first]):
            continue
        meets = words.sets("meeting_nouns", "gatherings") - words.set("sitting_bodies")
        its_own = any(t.low in meets for t in tokens[part:first])
        opens = any(t.low in meets for t in tokens[:part])  # "En el encuentro, la bienvenida …"
        if (its_own or opens or tokens[part].low in words.set("parts_of_meetings")) and not negated(
            tokens, first - 1, words
        ):
            yield first, stop


def went_to_see(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`acudió al despacho` + `de X, donde trataron …`: an office, and words that say they met there."""
    for verb, token in enumerate(tokens):
        if token.low not in words.verbs("going") or negated(tokens, verb, words):
            continue
        near = range(verb + 1, min(len(tokens) - 2, verb + 1 + OFFICE))
        office = next((i for i in near if tokens[i].low in words.set("offices_of_people")), None)
        if office is None or tokens[office + 1].low not in OF or not somebody(tokens, office + 2, words):
            continue
        if _what_for(tokens, verb, words) or _met_there(tokens, office + 2, words):
            yield verb, office + 2


def stood_for(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`En representación de la Liga` + `han estado` + `X, Y y Z`, `Por la Liga estuvo X`: for whom they were there."""
    for i, token in enumerate(tokens[:-1]):
        if token.low not in words.set("was_there") or negated(tokens, i, words) or i < SIDE:
            continue
        first = i
        while first and tokens[first - 1].kind != "punct" and i - first < CHARGE:
            first -= 1
        opening = {t.low for t in tokens[first : first + SIDE]}
        sided = tokens[first].low in words.set("sides_open") or not opening.isdisjoint(words.set("on_behalf_of"))
        sided = sided or _at_which(tokens, i, words)
        after = i + 1 + (tokens[i + 1].text == ",")
        if sided and after < len(tokens) and somebody(tokens, after, words):
            yield i, i + 1


def _at_which(tokens: list[Token], verb: int, words: Words) -> bool:
    """`una reunión …, y en la que han | estado`: the clause tells of a meeting named before it."""
    start = verb - (tokens[verb - 1].low in words.set("having_done"))
    lows = [t.low for t in tokens[max(0, start - 3) : start]]
    which = len(lows) == 3 and lows[0] in words.set("at_a_meeting") and lows[2] in words.set("which")
    return which and any(t.low in words.sets("meeting_nouns", "gatherings") for t in tokens[: start - 3])


def _what_for(tokens: list[Token], verb: int, words: Words) -> bool:
    """`Para tratar el plan, X acudió …`: what opens the sentence is to be dealt with together."""
    opening = [t.low for t in tokens[:2]]
    return (
        len(opening) == 2
        and opening[0] in words.set("purposes")
        and opening[1] in words.set("dealing_with")
        and verb > 2
    )


def _met_there(tokens: list[Token], start: int, words: Words) -> bool:
    """`…, donde trataron`, `…, con quien habló`, `…, quien atendió`, `… para tratar`."""
    for i in range(start, min(len(tokens) - 1, start + WHOM)):
        low = tokens[i].low
        behind = {t.low for t in tokens[i + 1 : i + 1 + CLAUSE]}
        if low in words.set("where_words") and _ahead(tokens, i, words.verbs("treating")):
            return True
        if low in words.set("who_clauses"):
            with_whom = tokens[i - 1].low in WITH and _ahead(tokens, i, words.verbs("treating"))
            return with_whom or not behind.isdisjoint(words.verbs("hearing"))
        if low in words.set("purposes") and not behind.isdisjoint(words.set("dealing_with")):
            return True
    return False


def _ahead(tokens: list[Token], index: int, verbs: frozenset[str]) -> bool:
    """One of the verbs before the next mark."""
    for token in tokens[index + 1 : index + 1 + WHOM]:
        if token.kind == "punct":
            return False
        if token.low in verbs:
            return True
    return False
