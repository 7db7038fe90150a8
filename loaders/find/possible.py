"""Meetings that may come or are asked for: what the words about one say happens to nobody yet.

"a potential bilateral between X and Y"   "solicitó una audiencia con X"   "X could meet Y"
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .dates import DateFound

FOR = small_words("for")
BETWEEN = small_words("between")
TO_MEET = small_words("to_meet")
OF = small_words("of")
WITH = small_words("with")
NEAR = 4  # tokens from the word of asking to the meeting: "requested a separate bilateral meeting"
DAY = 3  # tokens from "for" to the day, and from the day to the meeting: "para el próximo", ", a una"
HOUR = 7  # and to the day of "para las 9:00 horas de este martes"
LINK = 5  # and from the meeting to "with" or "between": "una reunión en Lima entre"


def may_be(tokens: list[Token], attend: Sequence[tuple[int, int]], words: Words) -> list[tuple[int, int]]:
    """`could meet`, `podría también recibir`: the verbs that make a verb of meeting a mere chance."""
    modals, lows = words.set("may_be"), {t.low for t in tokens}
    doubts = [(i, i + 1) for i, _ in attend if i and tokens[i - 1].text.lower() in words.data["whether"]]
    if doubts:
        return doubts  # "no se sabe si participa X"
    if modals.isdisjoint(lows) or not lows.isdisjoint(words.set("held_words")):
        return []  # "they could meet at the dinner that was held on Friday"
    verbs = {first for first, _ in attend} | {i for i, t in enumerate(tokens) if t.low in words.set("attend_verbs")}
    near = (i for verb in sorted(verbs) for i in range(max(0, verb - 2), verb))
    return [(i, i + 1) for i in near if tokens[i].low in modals and (not tokens[i].cap or i == 0)]


def asked_for(tokens: list[Token], asking: Sequence[tuple[int, int]], words: Words) -> Iterator[tuple[int, bool]]:
    """Where the words about such a meeting begin, and whether who asks would be at it ("a meeting with X")."""
    for first, stop in asking:
        if tokens[first].cap and first:
            continue  # in a title or a name
        noun = next((i for i in range(stop, min(len(tokens), stop + NEAR)) if _ends(tokens, i, words)), None)
        if noun is None or tokens[noun].low not in words.set("meetings_between") | TO_MEET:
            continue
        reach = range(noun + 1, min(len(tokens), noun + 1 + LINK))
        link = next((i for i in reach if tokens[i].kind != "word" or _links(tokens[i])), None)
        if tokens[noun].low in TO_MEET and words.lang == "en" and link != noun + 1:
            yield first, True  # "asked to meet X"
        elif link is not None and _links(tokens[link]):
            yield first, tokens[link].low not in BETWEEN


def set_for(tokens: list[Token], dates: Sequence[DateFound], words: Words) -> Iterator[tuple[int, bool]]:
    """`anunció para el viernes una reunión con X`, `announced for Friday a meeting with X`: where its day begins."""
    leads = words.sets("articles", "next_words", "this_words")
    for found in dates:
        first = found.first - 1
        while first > found.first - 1 - DAY and first > 0 and tokens[first].low in leads:
            first -= 1
        if first < 1 or tokens[first].low not in FOR:
            continue
        after = tokens[found.stop : found.stop + DAY + 1]
        pairs = zip(after, after[1:], strict=False)
        if any(
            one.low in words.set("indefinite_articles") and noun.low in words.set("meetings_between")
            for one, noun in pairs
        ):
            yield first, True


def summoned_for(tokens: list[Token], dates: Sequence[DateFound], words: Words) -> Iterator[tuple[int, bool]]:
    """`X convocó a los alcaldes para el viernes`, `summoned Y for Friday`: a meeting of another day than the call."""
    summons = [i for i, t in enumerate(tokens) if t.low in words.set("summons")]
    if not summons:
        return
    leads = words.sets("articles", "next_words", "this_words", "clock") | OF
    for found in dates:
        first = found.first - 1
        near = max(0, found.first - 1 - HOUR)
        while first > near and (tokens[first].low in leads or tokens[first].kind == "number"):
            first -= 1  # "para las 9:00 de este martes"
        if first >= 0 and tokens[first].low in FOR:
            yield from ((verb, True) for verb in summons)
            return


def _ends(tokens: list[Token], index: int, words: Words) -> bool:
    """What ends the search: the meeting, a mark, a name, or another verb of meeting."""
    token = tokens[index]
    return token.kind != "word" or token.cap or token.low in words.set("meetings_between") | TO_MEET


def _links(token: Token) -> bool:
    return token.low in BETWEEN | WITH
