"""Spanish verbs whose subject stands behind them, and clauses that say what was done at a meeting.

"Expusieron la directora X y el perito Y"   "El pacto lo ratificaron ayer la ministra X y el rector Y"
"En el muelle lo esperaba la gerente X"   "una audiencia en la que la rectora X pidió fondos"
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given
from ..words import Words
from .heads import head_at, negated

TO = small_words("spanish_to")
OF = small_words("of")
MARKS = frozenset(',;:.()—–«»“”"')
QUOTES = frozenset('«»“”"')
BETWEEN = 5  # tokens from a verb to its subject: "ratificaron este jueves en Lima la ministra"
ASIDE = 8  # tokens of words between commas behind a verb: ", en nombre de la rectora,"
WHERE = 7  # tokens from a meeting to "en la que"


def followed(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans of the verbs that somebody behind them is the subject of."""
    if words.lang != "es":
        return
    does, waits = words.verbs("followed"), words.set("waiting")
    for verb, token in enumerate(tokens):
        known = token.low in does and token.text.endswith(words.endings("told_endings"))
        waited = token.low in waits and verb > 0 and tokens[verb - 1].low in words.set("clitics")
        if not (known or waited) or verb and not token.text.islower():
            continue
        told = waited or _together(tokens, verb, words)
        if told and _opens_clause(tokens, verb, words) and _subject(tokens, verb + 1, words):
            yield verb, verb + 1


def _together(tokens: list[Token], verb: int, words: Words) -> bool:
    """Several did it, or one for a side or before others: not "el decreto lo firmó el juez X", "firmó el juez X"."""
    if negated(tokens, verb, words):
        return False
    if tokens[verb].low.endswith("n") or tokens[verb].low in words.set("done_alone"):
        return True
    first = verb
    while first and tokens[first - 1].kind != "punct":
        first -= 1
    side = tokens[first].low in words.set("for_a_side") or tokens[first + 1].low in words.set("on_behalf_of")
    return side or tokens[verb - 1].low in words.set("to_them")


def waited_for(spans: Sequence[tuple[int, int]], planned: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Phrases of what is to come, without those that say who was waiting: "lo esperaban la gerente X y el juez Y"."""
    return [span for span in planned if not any(first == span[1] - 1 for first, _ in spans)]


def done_there(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """`una audiencia en la que la rectora X pidió fondos`, `la sesión, en la que rindió cuentas el perito Y`."""
    if words.lang != "es":
        return
    for noun, token in enumerate(tokens):
        if token.low not in words.set("meetings_where"):
            continue
        for i in range(noun + 1, min(len(tokens) - 3, noun + WHERE)):
            at = tokens[i].low in words.set("at_a_meeting") and tokens[i + 1].low in words.set("articles")
            if at and tokens[i + 2].low in words.set("which") and _acts(tokens, i + 3, words):
                yield i + 1, i + 3
                break


def sworn_now(tokens: list[Token], spans: Sequence[tuple[int, int]], words: Words) -> Iterator[tuple[int, int]]:
    """`Juró ayer su cargo la jueza X`, `fue juramentada ante el pleno`; not "que tomó posesión en enero"."""
    if not spans or any(t.low in words.months for t in tokens):
        return
    days = words.set("weekdays") | words.relative_by_first.keys()
    here = any(t.low in words.set("before_links") or t.low in days for t in tokens)
    for first, stop in spans:
        told = not {t.low for t in tokens[max(0, first - 2) : first]} & words.sets(
            "relatives", "who_clauses", "as_said"
        )
        if here and told and not negated(tokens, first, words):
            yield first, stop


def asked(tokens: list[Token], spans: Sequence[tuple[int, int]], words: Words) -> Iterator[tuple[int, int]]:
    """`a preguntas de la diputada X`: asked by somebody with a post, and not by the press."""
    for first, stop in spans:
        at = stop
        while at < len(tokens) - 1 and tokens[at].low in words.set("articles"):
            at += 1
        post = head_at(tokens, at, words) if at < len(tokens) else None
        if post is not None and post.single["m"] not in words.set("press"):
            yield first, stop


def _acts(tokens: list[Token], index: int, words: Words) -> bool:
    """Somebody acts there: "la rectora X pidió", "rindieron informe la rectora X y el perito Y"."""
    if somebody_named(tokens, index, words):
        return True
    verb = tokens[index]
    finite = verb.text.islower() and verb.text.endswith(words.endings("told_endings"))
    return finite and _subject(tokens, index + 1, words)


def _opens_clause(tokens: list[Token], verb: int, words: Words) -> bool:
    """Not "el plan que presentó la ministra X" nor "“…”, presentó la ministra X": words or nothing stand before."""
    index = verb - 1
    while index >= 0 and tokens[index].low in words.set("clitics"):
        index -= 1
    if index < 0 or index < verb - 1 and tokens[index].text not in QUOTES:
        return index < 0 or tokens[index].low not in words.sets("told_by", "relatives", "subordinators", "as_said")
    apart = words.sets("relatives", "subordinators", "as_said", "who_clauses", "told_by")
    return tokens[index].text in ";." or tokens[index].kind != "punct" and tokens[index].low not in apart


def _subject(tokens: list[Token], index: int, words: Words) -> bool:
    """Somebody with a post, a title or a given name stands there, with no "a" or "de" before; adverbs may."""
    stop = index + BETWEEN
    aside = False
    while index < min(stop, len(tokens)):
        if somebody_named(tokens, index, words):
            return True
        if tokens[index].text == "," and not aside:
            closing = next(
                (i for i in range(index + 1, min(len(tokens), index + ASIDE)) if tokens[i].text == ","), None
            )
            if closing is None:
                return False
            index, stop, aside = closing, closing + BETWEEN, True
        elif tokens[index].text in MARKS or tokens[index].low in words.set("no_subject_behind"):
            return False
        elif (
            tokens[index].low in words.set("articles") and index + 1 < len(tokens) and not _timed(tokens, index, words)
        ):
            return False  # what was done: "firmó el convenio"
        index += 1
    return False


def _timed(tokens: list[Token], index: int, words: Words) -> bool:
    """`en la sede`, `el lunes`: an article that opens no object."""
    after = tokens[index + 1].low
    return after in words.sets("weekdays", "places") or index > 0 and tokens[index - 1].low in words.set("locatives")


def somebody_named(tokens: list[Token], index: int, words: Words) -> bool:
    """`la nueva titular`, `su acompañante, la …`, `don Olman`, `la bióloga Ana`, `Ana Ruiz`: a person, named or not."""
    article, start = False, index
    while index < len(tokens) - 1 and tokens[index].low in words.sets("articles", "possessives", "premodifiers"):
        if tokens[index].low in TO | OF or tokens[index].low in ("al", "del"):
            return False
        article, index = True, index + 1
    if index >= len(tokens) or tokens[index].kind == "punct":
        return False
    token = tokens[index]
    if token.low in words.set("honorifics") or article and head_at(tokens, index, words) is not None:
        return True
    if token.cap and index > start and tokens[index - 1].low in words.set("fresh"):
        return True  # "el propio Jara"
    if token.cap:
        return is_given(token.low) and index + 1 < len(tokens) and tokens[index + 1].cap
    named = index + 2 < len(tokens) and tokens[index + 1].cap and tokens[index + 2].cap
    return article and named and is_given(tokens[index + 1].low)
