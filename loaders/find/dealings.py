"""What one does with, to or before others in the same room, which says that they met.

"toured the mill with the manager X"   "was questioned by Senators X and Y"   "testified before the Committee"
"llevaron a la ministra X la inquietud"   "fue juramentada por el presidente X"   "rindió cuentas ante el Concejo"
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .heads import head_at, negated
from .verb_ends import verb_end

BY = small_words("by")
TO = small_words("spanish_to")
OF = small_words("of")
CLAUSE = 15  # tokens back to the word that opens a clause
OF_OR = small_words("of", "by", "with", "between", "and")
FIELD = 3  # words of an English post in small letters up to its head
NEAR = 10  # tokens from "toured", "was questioned" to "with", "by"
OBJECT = 5  # tokens from "briefed", "escuchó este lunes" to whom
LONGEST_VERB = 3
KINDS = ("beside", "before", "from", "upon", "conveying")
MATTER = 20  # tokens from "llevaron a" to what they brought: "a la ministra X, la inquietud"


def dealings(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from the verb to the word behind which somebody else stands: with whom, by or before whom."""
    starts = words.verb_starts("beside") | words.verb_starts("before") | words.verb_starts("from")
    starts |= words.verb_starts("upon") | words.verb_starts("conveying")
    for verb, token in enumerate(tokens):
        if token.low not in starts or negated(tokens, verb, words) or _aside(tokens, verb, words):
            continue
        if token.low.endswith(words.endings("infinitives")) and verb and tokens[verb - 1].low in words.set("wanting"):
            continue  # "pidió interrogar al ministro X"
        for kind in KINDS:
            stop = _verb_end(tokens, verb, kind, words)
            to = _to_whom if kind in ("upon", "conveying") else _linked
            end = stop and to(tokens, verb, stop, kind, words)
            if kind == "conveying" and words.set("conveyed").isdisjoint(t.low for t in tokens[verb : end + MATTER]):
                continue  # "llevaron al alcalde a su casa"
            if end:
                yield verb, end
                break


def _aside(tokens: list[Token], verb: int, words: Words) -> bool:
    """`They met after the President had sworn in X`, `después de que …`: a clause on what came before or after."""
    for i in range(verb - 1, max(0, verb - CLAUSE), -1):
        if tokens[i].kind != "word" and tokens[i].text in ",;:":
            return False
        if words.lang == "es" and tokens[i].low == "que":
            return tokens[i - 1].low in OF and tokens[i - 2].low in words.set("before_or_after")
        if words.lang == "en" and tokens[i].low in words.set("recalling"):
            return True
    return False


def _verb_end(tokens: list[Token], verb: int, kind: str, words: Words) -> int:
    """Where a verb of a kind ends that begins at a token; 0 for none."""
    return verb_end(tokens, verb, words.verbs(kind), LONGEST_VERB)


def _linked(tokens: list[Token], verb: int, stop: int, kind: str, words: Words) -> int:
    """`recorrió la planta` + `con`, `informó` + `al`: past a link of the kind with somebody behind it; 0 for none."""
    for i in range(stop, min(len(tokens) - 1, stop + NEAR)):
        if tokens[i].low in words.set(f"{kind}_links"):
            return i + 1 if somebody(tokens, i + 1, words) else 0
        if kind == "beside" and tokens[i].low in words.set("company_of") and tokens[i + 1].low in OF:
            return i + 2 if somebody(tokens, i + 2, words) else 0  # "toured the port in the company of X"
        if kind == "before" and tokens[i].low in words.set("to_hearers"):
            return i + 1 if _hears(tokens, i + 1, words) else 0
        if tokens[i].kind == "punct" or tokens[i].low in words.set("relatives"):
            return 0
    return 0


def _to_whom(tokens: list[Token], verb: int, stop: int, kind: str, words: Words) -> int:
    """`swore in` Senator X, `was questioned by` Captain X, `escuchó a` los dirigentes; 0 where nobody follows."""
    if words.lang == "en" and somebody(tokens, stop, words):
        return stop
    passive = words.lang == "en" or tokens[verb].low.endswith(words.endings("participles"))
    if not passive and verb and tokens[verb - 1].low in words.set("whom_before"):
        return stop  # "la interrogaron X y Y"
    for i in range(stop, min(len(tokens) - 1, stop + NEAR)):
        whom = words.lang == "es" and i < stop + OBJECT and tokens[i].low in TO and somebody(tokens, i + 1, words)
        if whom or passive and tokens[i].low in BY:
            return i + 1 if whom or somebody(tokens, i + 1, words) else 0
        if tokens[i].kind == "punct" or tokens[i].low in words.set("sent_by_post"):
            return 0
    return 0


def _hears(tokens: list[Token], index: int, words: Words) -> bool:
    """`the State Board of Ports`, `la Comisión de Pesca`: one of the bodies that somebody comes to speak to."""
    while index < len(tokens) and (tokens[index].cap or tokens[index].low in words.sets("articles", "possessives")):
        if tokens[index].low in words.set("hearers"):
            return True
        index += 1
    return index < len(tokens) and tokens[index].low in words.set("hearers")


def somebody(tokens: list[Token], index: int, words: Words) -> bool:
    """A post, a title, a name or a group of people begins there: "plant manager X", "los dirigentes"."""
    skip = words.sets("articles", "possessives", "premodifiers", "modifiers", "who_come_along")
    if index >= len(tokens):
        return False
    while index < len(tokens) - 1 and (tokens[index].low in skip or tokens[index].kind == "number"):
        if head_at(tokens, index, words) is not None:
            return True  # "su delegada", which is an adjective too
        if tokens[index].cap and tokens[index].low not in words.set("articles"):
            return True
        index += 1
    ahead = range(index, min(len(tokens), index + (FIELD if words.lang == "en" else 1)))  # "plant manager X"
    fields = takewhile(lambda i: i == index or tokens[i].kind == "word" and tokens[i - 1].low not in OF_OR, ahead)
    return tokens[index].cap or any(
        tokens[i].low in words.sets("honorifics", "groups_met") or head_at(tokens, i, words) is not None for i in fields
    )
