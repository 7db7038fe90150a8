"""Verbs of meeting that tell of none: what is done before the press, what somebody leads at all times, and who was only
on the programme.

"was addressing a news conference"   "reporters gathered round X"   "X, who chairs the finance committee"
"estuvo anunciada la ministra X"   "X, cuyo nombre figuraba en la agenda"
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..words import Words

WHO = small_words("who", "that")
WHICH = small_words("that")
BEEN = small_words("been")
THE_THING = small_words("spanish_the_thing")
PRESS_REACH = 6  # tokens after a verb
OBJECT = 8  # tokens from "who chairs" to the body
CROWD = 3  # tokens before a verb in which its subject stands


def no_meeting(tokens: list[Token], verb: int, words: Words) -> bool:
    """Whether a verb of the lists, at `verb`, tells of something else than a meeting."""
    if _to_press(tokens, verb, words):
        return True
    asides = (
        (_by_press, _leads_always, led_always) if words.lang == "en" else (_announced, _on_programme, made_up_always)
    )
    return any(aside(tokens, verb, words) for aside in asides)


def thing_welcomed(tokens: list[Token], verb: int, words: Words) -> bool:
    """`The decision was welcomed by X`, `la propuesta fue bien recibida por X`: it was no visitor."""
    if tokens[verb].low not in words.set("welcoming"):
        return False
    was = verb - 1
    while was > 0 and tokens[was].low in words.sets("also", "well_or_ill"):
        was -= 1
    done = was > 0 and tokens[was].low in words.set("copulas") | BEEN
    thing = was - 1 - (was > 1 and tokens[was - 1].low in words.sets("has", "had"))
    return done and tokens[thing].low in words.set("welcomed_things") - words.set("people_welcomed")


def led_always(tokens: list[Token], verb: int, words: Words) -> bool:
    """`The committee is led by X`, `the opposition, led by X,`: whose body it is, and no side that came or met.

    Also `the government, which is led by X`, `the study was led by X`.
    """
    if words.lang != "en" or verb < 2 or tokens[verb].low not in words.set("led_by"):
        return False
    noun = verb - 1
    while noun and (
        tokens[noun].text == "," or tokens[noun].low in WHICH | words.sets("copulas", "being", "has") | BEEN
    ):
        noun -= 1
    if tokens[verb - 1].low in words.set("present_auxiliaries"):
        in_it = tokens[noun].low in words.set("led_bodies") - words.sets("side_words", "groups_that_come")
        return in_it or tokens[noun].low in words.set("standing_bodies")
    return tokens[noun].low in words.set("standing_bodies")


def made_up_always(tokens: list[Token], verb: int, words: Words) -> bool:
    """`The Port Board is | made up of X`, `La Junta está | integrada por X`: who is in it at all times."""
    if not verb or tokens[verb].low not in words.set("made_of") or tokens[verb - 1].low not in words.set("seats_held"):
        return False
    subject = {t.low for t in tokens[max(0, verb - OBJECT) : verb]}
    came = words.sets("delegation_words", "side_words", "groups_that_come", "meeting_nouns") - words.set("led_bodies")
    return bool(subject & words.set("led_bodies")) and not subject & came


def unable_to_meet(tokens: list[Token], stop: int, words: Words) -> bool:
    """`was unable` + `to meet with X`: whom they did not meet, and no absence."""
    to = stop + 1 < len(tokens) and tokens[stop].low == "to"
    return words.lang == "en" and to and tokens[stop + 1].low in words.set("bare_meetings")


def _to_press(tokens: list[Token], verb: int, words: Words) -> bool:
    """`was addressing a news conference`, `encabezó una rueda de prensa`: whom they spoke to are journalists."""
    after = " ".join(t.low for t in tokens[verb + 1 : verb + PRESS_REACH])
    return words.pattern("to_press").match(after) is not None


def _by_press(tokens: list[Token], verb: int, words: Words) -> bool:
    """`Reporters gathered round X`, `media persons had gathered outside`."""
    if tokens[verb].low not in words.set("crowding"):
        return False
    for token in reversed(tokens[max(0, verb - CROWD) : verb]):
        if token.low in words.set("press_people"):
            return True
        if token.low not in words.set("press_words"):
            return False
    return False


def _leads_always(tokens: list[Token], verb: int, words: Words) -> bool:
    """`who chairs the finance committee`, unlike "who chairs today's committee meeting"."""
    if not verb or tokens[verb].low not in words.set("leads_always") or tokens[verb - 1].low not in WHO:
        return False
    for i in range(verb + 1, min(len(tokens), verb + OBJECT)):
        if tokens[i].low in words.set("led_bodies"):
            return i + 1 == len(tokens) or tokens[i + 1].low not in words.set("meeting_nouns")
        if tokens[i].kind != "word" or tokens[i].low in words.sets("meeting_nouns", "delegation_words"):
            return False
    return False


def _announced(tokens: list[Token], verb: int, words: Words) -> bool:
    """`Estuvo anunciada la ministra X`, `estaban previstos el juez X y …`: who was to come."""
    after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    return tokens[verb].low in words.set("were_there") and after in words.set("announced")


def _on_programme(tokens: list[Token], verb: int, words: Words) -> bool:
    """`cuyo nombre figuraba en la lista`, `figuraba en el programa`: who was to come."""
    if tokens[verb].low not in words.set("figured"):
        return False
    before, after = ({t.low for t in part} for part in (tokens[max(0, verb - 2) : verb], tokens[verb + 1 : verb + 4]))
    return bool(before & words.set("their_names") or after & words.set("programmes"))


def what_was_done(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish: `De lo acordado`, `lo tratado`: a participle that names what was done."""
    done = tokens[index].low.endswith(words.endings("participles"))
    return words.lang == "es" and done and index > 0 and tokens[index - 1].low in THE_THING
