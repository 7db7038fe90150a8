"""Who is said to have been or spoken at a meeting: "X was at Monday's emergency briefing", "habló en la reunión"."""

from __future__ import annotations

from collections.abc import Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .dealings import somebody
from .heads import head_at, negated
from .verb_ends import end_of_kinds

REACH = 7  # tokens from "at" to the meeting
NEAR = 6  # tokens from "at the" to the occasion
AMONG = 6  # tokens from "among the" to "at"
NOUN = 4  # tokens from "en la" to the meeting: "en la primera larga reunión"
BESIDE = 3  # tokens between the meeting and the verb
LONGEST = 3  # words of a verb
WHICH = small_words("that")
AT = small_words("in_or_at")
BETWEEN = small_words("between")
OF = small_words("of", "spanish_articles")


def was_at(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """The spans from "was" to the meeting; a "meeting room" is none."""
    if words.lang != "en":
        return
    for i in range(len(tokens) - 2):
        if tokens[i].low not in words.set("copulas") or tokens[i + 1].low != "at":
            continue
        for j in range(i + 2, min(len(tokens), i + 2 + REACH)):
            if tokens[j].low in words.set("meeting_nouns"):
                if j + 1 == len(tokens) or tokens[j + 1].low not in words.set("meeting_places"):
                    yield i, j + 1
                break
            if tokens[j].kind == "punct" and tokens[j].text != "'s" or tokens[j].low in words.set("prepositions"):
                break


def were_at(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """`were at the signing ceremony too`, `Also at the dinner was X`: from "at" to the meeting, with a copula before it
    or behind."""
    for at, token in enumerate(tokens):
        if token.low not in AT or words.lang != "en":
            continue
        reach = range(at + 2, min(len(tokens), at + 2 + NEAR))
        noun = next((i for i in reach if tokens[i].low in words.sets("meeting_nouns", "occasions")), None)
        if noun is None or tokens[noun + 1 : noun + 2] and tokens[noun + 1].low in words.set("meeting_places"):
            continue  # "was at the conference centre"
        if any(t.kind == "punct" or t.low in BETWEEN for t in tokens[at:noun]):
            continue
        beside = at > 1 and tokens[at - 1].low in words.sets("also", "both_words", "present_words")  # "were also at"
        was = at > 0 and tokens[at - 1 - beside].low in words.set("copulas")
        also = at == 1 and tokens[0].low in words.set("also")
        also = also or _those_at_it(tokens, at, noun + 1, words)
        if tokens[at + 1].low in words.sets("articles", "demonstratives") and (was or also):
            yield at, noun + 1


def only_one_there(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """English: `was the only premier | there`, `is the only one present`: from the copula to the last word."""
    for i in range(len(tokens) - 3 if words.lang == "en" else 0):
        only = tokens[i].low in words.set("copulas") and tokens[i + 2].low in words.set("only_words")
        if not only or negated(tokens, i, words):
            continue
        for j in range(i + 3, min(len(tokens), i + 3 + REACH)):
            if tokens[j].low in words.set("there_or_present"):
                yield i, j + 1
                break
            if tokens[j].kind != "word" or tokens[j].low in words.sets("prepositions", "relatives", "who"):
                break


def _those_at_it(tokens: list[Token], at: int, stop: int, words: Words) -> bool:
    """`were among the business leaders at the virtual meeting`, `One of the mayors at the talks was X`."""
    those = at > 0 and (tokens[at - 1].low in words.set("people_there") or head_at(tokens, at - 1, words) is not None)
    if not those:
        return False
    near = [t.low for t in tokens[max(0, at - AMONG) : at]]
    stop += tokens[stop : stop + 1] != [] and tokens[stop].low in words.set("also")
    copula = tokens[stop : stop + 1] != [] and tokens[stop].low in words.set("copulas")
    return copula and somebody(tokens, stop + 1, words) or not words.set("among").isdisjoint(near)


def at_the_meeting(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """`está en la reunión`, `en la sesión habló X`, `spoke at the meeting`: the verb, beside the words for where."""
    places = list(_at_meetings(tokens, words))
    for verb in range(len(tokens)) if places else ():
        stop = end_of_kinds(tokens, verb, ("being_at", "speaking_at"), words, LONGEST)
        if stop and not negated(tokens, verb, words) and any(_beside(tokens, verb, stop, at, words) for at in places):
            yield verb, stop


def _at_meetings(tokens: list[Token], words: Words) -> Iterator[tuple[int, int]]:
    """From "en la", "at the" to the end of the meeting; "en la que" behind one as well."""
    small = words.sets("articles", "demonstratives", "possessives")
    for i in range(len(tokens) - 2):
        if tokens[i].low not in AT | words.set("at_a_meeting") or tokens[i + 1].low not in small:
            continue
        if tokens[i + 2].low in WHICH and any(
            t.low in words.set("meeting_nouns") for t in tokens[max(0, i - NOUN) : i]
        ):
            yield i, i + 3
            continue
        reach = range(i + 2, min(len(tokens), i + 2 + NOUN))
        noun = next(
            (j for j in reach if tokens[j].low in words.set("meeting_nouns") or tokens[j].kind == "punct"), None
        )
        if noun is not None and tokens[noun].low in words.set("meeting_nouns"):
            rest = (j for j in range(noun + 1, len(tokens)) if tokens[j].low not in words.sets("meeting_nouns") | OF)
            yield i, next(rest, len(tokens))


def _beside(tokens: list[Token], verb: int, stop: int, at: tuple[int, int], words: Words) -> bool:
    """The words for where stand right before or behind the verb, past an adverb or an auxiliary."""
    between = tokens[stop : at[0]] if stop <= at[0] else tokens[at[1] : verb]
    if len(between) > BESIDE:
        return _of_one_clause(between, stop <= at[0], words)
    return all(t.kind == "word" and not t.cap for t in between)


def _of_one_clause(between: list[Token], behind: bool, words: Words) -> bool:
    """`En la sesión, la ministra X habló`: a comma and one who speaks."""
    return not behind and between[0].text == "," and sum(t.text in ",;:" for t in between) == 1 and between[-1].cap
