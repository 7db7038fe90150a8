"""How a verb of meeting stands: denied, or still to come, by the verb that governs it or a word of denial before it.

"no pudo asistir"   "declinó tomar parte"   "prevé participar"   "pidió que asista"   "sin que acudieran"
"did not attend"   "was unable to join"   "declined to take part"   "is to visit"   "may be present"   "nor did X"
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..paradigms import english, spanish
from ..small_words import small_words
from ..tokens import Token, fold
from ..words import Words
from .verb_ends import end_of_kinds

Span = tuple[int, int]
THAT = small_words("that")
WITHOUT = small_words("without")
NOR = small_words("nor", "neither")
TO = "to"
KINDS = ("coming", "attend", "meeting")
COMING = ("coming_verbs",)
AGREED = 4  # tokens from "did not reach" to what was not reached
ALL = {"es": ("attend_verbs", "coming_verbs", "meeting_verbs"), "en": ("coming_verbs", "meeting_verbs")}
LINKS = 3  # words between a verb and the one it governs: "se excusó | de no poder | asistir"
REACH = 60  # tokens back from a subjunctive to its "que"
LONGEST = 3


def denied_verbs(tokens: list[Token], words: Words) -> Iterator[Span]:
    """From the word that denies to the end of the verb."""
    for i, stop in _bare(tokens, words):
        governor = _governor(tokens, i, words)
        if governor is not None and _denies(tokens, governor, words):
            yield _begin(tokens, governor, words), stop
    for i, stop in _subjunctives(tokens, words):
        that = _that(tokens, i)
        if that is not None and tokens[that - 1].low in WITHOUT:
            yield that - 1, stop
    for i in range(len(tokens)):
        if (stop := end_of_kinds(tokens, i, KINDS, words, LONGEST)) and (
            denial := _denial(tokens, i, words)
        ) is not None:
            yield denial, stop
    yield from _nor_did(tokens, words)


def verbs_to_come(tokens: list[Token], words: Words) -> Iterator[Span]:
    """From the word that leaves a verb of meeting to come to the end of it; not of a meeting that was held."""
    if not words.set("held_words").isdisjoint(t.low for t in tokens):
        return  # "they could meet at the dinner that was held on Friday"
    for i, stop in _bare(tokens, words):
        governor = _governor(tokens, i, words)
        if governor is not None and not _denies(tokens, governor, words) and _to_come(tokens, governor, words):
            yield _begin(tokens, governor, words), stop


def wished(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`pidió | que la alcaldesa X asista |`: from the "que" to the end of the verb."""
    for i, stop in _subjunctives(tokens, words):
        that = _that(tokens, i)
        if that is not None and tokens[that - 1].low not in WITHOUT and _wish(tokens, that, i, words):
            yield that, stop


def _bare(tokens: list[Token], words: Words) -> Iterator[Span]:
    """The infinitives of verbs of meeting and coming; in English the bare verbs."""
    known = _forms(words, "infinitive")
    for i, token in enumerate(tokens):
        if token.low in known and (stop := _verb_end(tokens, i, known[token.low])):
            yield i, stop


def _subjunctives(tokens: list[Token], words: Words) -> Iterator[Span]:
    """The Spanish subjunctives of those verbs, as they are spelt: "participe" and not "partícipe"."""
    known = _forms(words, "subjunctive", "past subjunctive") if words.lang == "es" else {}
    for i, token in enumerate(tokens):
        low = token.text.lower()
        if low in known and token.low not in words.set("articles") and (stop := _verb_end(tokens, i, known[low])):
            yield i, stop


def _verb_end(tokens: list[Token], first: int, rests: frozenset[str]) -> int:
    """Where a verb ends that begins at a token, given what may follow its first word; 0 for none."""
    sizes = (n for n in range(LONGEST, 0, -1) if first + n <= len(tokens))
    return next((first + n for n in sizes if " ".join(t.low for t in tokens[first + 1 : first + n]) in rests), 0)


@cache
def _forms(words: Words, *tenses: str, keys: tuple[str, ...] = ()) -> dict[str, frozenset[str]]:
    """The first words of some forms of those verbs, as they are spelt, to what follows them."""
    table: dict[str, set[str]] = {}
    make = spanish if words.lang == "es" else english
    for key in keys or ALL[words.lang]:
        for lemma in map(str, words.data[key]):
            for form in (form for tense in tenses for form in make(lemma).get(tense, ())):
                first, _, rest = form.partition(" ")
                table.setdefault(first, set()).add(fold(rest))
                if words.lang == "es" and tenses == ("infinitive",):
                    table.setdefault(f"{first}se", set()).add(fold(rest))
    return {first: frozenset(rests) for first, rests in table.items()}


def _governor(tokens: list[Token], verb: int, words: Words) -> int | None:
    """The verb right before an infinitive: "pudo | asistir", "declined to | attend", "se excusó de | asistir"."""
    i = verb - 1
    if (
        words.lang == "en"
        and i >= 0
        and tokens[i].low == TO
        or words.lang == "es"
        and i >= 0
        and tokens[i].low in words.set("before_infinitives")
    ):
        i -= 1
    for _ in range(LINKS):
        if i >= 0 and (tokens[i].low in words.set("also") or tokens[i].low.endswith("mente")):
            i -= 1
    return i if i >= 0 and tokens[i].kind == "word" and not (tokens[i].cap and i) else None


def _begin(tokens: list[Token], governor: int, words: Words) -> int:
    """`tenían | previsto`, `had been | unable`: where the governing verb begins."""
    while governor and tokens[governor - 1].low in words.sets("governing_auxiliaries", "negations"):
        governor -= 1
    return governor


def _denies(tokens: list[Token], governor: int, words: Words) -> bool:
    """`declinó`, `unable`, `couldn't`; `no | pudo`, `did | not`."""
    low = tokens[governor].low
    if (
        low in words.verbs("refusing") | words.set("refusing_verbs")
        or low in words.set("not_to_do")
        and tokens[governor + 1].low != TO
    ):
        return _denial(tokens, governor, words) is None
    if words.lang == "en" and low in words.set("not_to_do"):
        return True
    if words.lang == "en" and low in words.set("negations"):
        return governor > 0 and tokens[governor - 1].low in words.sets("auxiliaries_done", "modals")
    able = low in words.verbs("managing") or words.lang == "en" and low in words.set("auxiliaries_done")
    return able and _denial(tokens, governor, words) is not None


def stays_away(tokens: list[Token], span: Span, words: Words) -> bool:
    """What is denied is coming, and not whom somebody met, nor that they "no llegaron a un acuerdo"."""
    after = tokens[span[1] : span[1] + AGREED]
    if any(t.low in words.set("agreed_on") for t in after):
        return False
    lows = [t.low for t in tokens[slice(*span)]]
    return lows[0] in NOR or any(" ".join(lows[i:]) in _of_coming(words) for i in range(len(lows)))


@cache
def _of_coming(words: Words) -> frozenset[str]:
    """All forms of the verbs of coming."""
    bare = _forms(words, "infinitive", "subjunctive", "past subjunctive", keys=COMING)
    return words.verbs("coming") | {f"{fold(first)} {rest}".strip() for first, rests in bare.items() for rest in rests}


def _nor_did(tokens: list[Token], words: Words) -> Iterator[Span]:
    """`Nor did | X attend`."""
    doing = words.set("auxiliaries_done")
    pairs = zip(tokens, tokens[1:], strict=False)
    yield from ((i, i + 2) for i, (nor, did) in enumerate(pairs) if nor.low in NOR and did.low in doing)


def _denial(tokens: list[Token], verb: int, words: Words) -> int | None:
    """The word of denial up to three words before a verb."""
    near = range(verb - 1, max(-1, verb - 1 - LINKS), -1)
    return next((i for i in near if tokens[i].low in words.set("negations")), None)


def _to_come(tokens: list[Token], governor: int, words: Words) -> bool:
    """`prevé`, `deberá`, `podría`; `plans`, `is`, `may`: and the verb behind is not yet done."""
    low, after = tokens[governor].low, tokens[governor + 1].low
    if words.lang == "en":
        copula = after == TO and low in words.set("copulas")
        modal = after != TO and low in words.sets("modals", "may_be")
        return copula or modal or after == TO and low in words.verbs("intending") | words.set("intending_verbs")
    return low in words.verbs("intending") or low in words.sets("may_be", "modals")


def _that(tokens: list[Token], verb: int) -> int | None:
    """The "que" that opens the clause of a subjunctive."""
    for i in range(verb - 1, max(0, verb - REACH), -1):
        if tokens[i].text in ";:.":
            return None
        if tokens[i].low in THAT:
            return i
    return None


def _wish(tokens: list[Token], that: int, verb: int, words: Words) -> bool:
    """`pidió que`, `se espera que`, `para que`: a present subjunctive whatever leads to it, a past one after these."""
    before = tokens[that - 1].low
    asked = before in words.verbs("intending") or before in words.set("asking_that")
    return asked or tokens[verb].text.lower() in _forms(words, "subjunctive")
