"""Meetings said to have happened, with those who met after "between" or "of".

"Hubo hoy un encuentro entre X y Y"   "Arrancó la reunión de los presidentes X y Y"
"La reunión de trabajo de la ministra X con los rectores se realizó ayer"
"A meeting took place between X and Y"   "The talks between X and Y centred on ports"
"""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import head_at, negated

BETWEEN = small_words("between")
OF = small_words("of")
WITH = small_words("with")
WAS_HELD = small_words("was_held")
CLAUSE = small_words("that", "who")
FIELDS = 12  # tokens from a meeting to "of" and whose it is: "reunión de coordinación y evaluación de proyectos del"
WHOSE = 20  # and from there to "with"
NEAR = 6  # tokens between the meeting, the verb and "between"
BESIDE = 2  # and between the meeting and "of": one adjective
OPENS = 1  # tokens before the meeting in a sentence without a verb: "Nueva reunión ayer entre"
MARKS = frozenset(",;:()")


def took_place(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from the meeting or the verb, whichever comes later, to "between" or "of"."""
    nouns = [i for i, t in enumerate(tokens) if t.low in words.set("meetings_between")]
    if nouns and _without_verb(tokens, nouns[0], words):
        yield nouns[0], nouns[0] + 1
    for noun in nouns:
        near = range(max(0, noun - NEAR), min(len(tokens), noun + NEAR + 1))
        verbs = [i for i in near if tokens[i].low in words.set("took_place") and not negated(tokens, i, words)]
        for verb in verbs:
            last = max(noun, verb)
            reach = range(last + 1, min(len(tokens), last + NEAR + 1))
            link = next((i for i in reach if _links(tokens, i, noun, words)), None)
            if link is not None and not MARKS & {t.text for t in tokens[noun:link]}:
                yield last, link + 1
                break
        else:
            yield from _was_with(tokens, noun, words)
            yield from _between_some(tokens, noun, words)
            yield from _of_and_with(tokens, noun, words)


def _was_with(tokens: list[Token], noun: int, words: Words) -> Iterator[tuple[int, int]]:
    """`The second meeting was with X`, `Otra reunión se llevó a cabo con X`: held, and with whom."""
    link = noun + 1
    while link < len(tokens) and tokens[link].low in WAS_HELD:
        link += 1
    if noun + 1 < link < len(tokens) and tokens[link].low in WITH and not negated(tokens, noun + 1, words):
        yield noun, link + 1


def _between_some(tokens: list[Token], noun: int, words: Words) -> Iterator[tuple[int, int]]:
    """`The two-hour talks between X and Y centred on ports`: what the meeting did stands behind those who met."""
    reach = range(noun + 1, min(len(tokens), noun + NEAR + 1))
    link = next((i for i in reach if tokens[i].low in BETWEEN), None)
    if link is None or MARKS & {t.text for t in tokens[noun:link]}:
        return
    verbs = (i for i in range(link + 2, len(tokens)) if tokens[i].low in words.sets("took_place", "went_on"))
    if any(_held(tokens, verb, words) for verb in verbs):
        yield noun, link + 1


def _without_verb(tokens: list[Token], noun: int, words: Words) -> bool:
    """`Videoconferencia ayer entre X y Y`, `Almuerzo, este lunes, de X con Y`: no verb, and a day that is past."""
    lows = {t.low for t in tokens}
    if words.lang != "es" or noun > OPENS or lows.isdisjoint(words.sets("weekdays", "just_past")):
        return False
    if not lows.isdisjoint(words.sets("tomorrow", "next_words", "called_off", "past_forms")) or lows.isdisjoint(
        BETWEEN | WITH
    ):
        return False
    endings = words.endings("verb_endings")
    return not any(t.text.islower() and t.text.endswith(endings) for t in tokens) and tokens[-1].text == "."


def _of_and_with(tokens: list[Token], noun: int, words: Words) -> Iterator[tuple[int, int]]:
    """`La reunión de evaluación del presidente X con los alcaldes arrancó`: from the meeting to whose it was."""
    lows = [t.low for t in tokens]
    if words.lang != "es" or not noun or lows[noun - 1] not in words.set("articles") or WITH.isdisjoint(lows[noun:]):
        return
    others = words.sets("attributive", "body_nouns", "groups_met", "delegation_words", "side_words", "negations")
    for of in range(noun + 1, min(len(tokens), noun + FIELDS)):
        if tokens[of].kind != "word" or lows[of] in others | WITH or head_at(tokens, of, words) is not None:
            return
        after = of + 1 + (of + 1 < len(tokens) and lows[of + 1] in words.set("articles"))
        if lows[of] not in OF or after >= len(tokens) or head_at(tokens, after, words) is None:
            continue
        beside = next((i for i in range(after, min(len(tokens), after + WHOSE)) if lows[i] in WITH), len(tokens))
        verbs = (i for i in range(beside, len(tokens)) if lows[i] in words.sets("took_place", "went_on"))
        if any(_held(tokens, verb, words) for verb in verbs):
            yield of, of + 1
        return


def _held(tokens: list[Token], verb: int, words: Words) -> bool:
    """`se realizó ayer`, not `que se realizó`, `fue cancelada`, `no se realizó`."""
    done = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    undone = done.endswith(words.endings("participles")) and done not in words.set("held_words")
    start = verb - (tokens[verb - 1].low in words.set("auxiliaries"))
    return not (undone or tokens[start - 1].low in CLAUSE or negated(tokens, verb, words))


def _links(tokens: list[Token], index: int, noun: int, words: Words) -> bool:
    """`entre`, or `la reunión bilateral de los presidentes`: "of" between the meeting and a post."""
    if tokens[index].low in BETWEEN:
        return True
    after = index + 1
    while after < len(tokens) and tokens[after].low in words.set("articles"):
        after += 1
    beside = index - noun <= BESIDE and tokens[index].low in OF
    return beside and after < len(tokens) and head_at(tokens, after, words) is not None
