"""Verbs of leading that tell of an office and of no meeting: "quien preside la Corte", "la lista encabezada por X".

They are no words of meeting unless what is led is a meeting, or a group that came to one.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_parts, small_words
from ..tokens import Token
from ..words import Words
from .dealings import somebody

THAT = small_words("that", "who")
OF = small_words("of")
BY = small_words("by")
LED = small_parts("headed")
REACH = 8  # tokens from a verb to what is led: "preside desde hoy la nueva Corte"
NOUN = 6  # tokens back from "presidido por" to what is led


def tells_office(tokens: list[Token], verb: int, others: Sequence[int], words: Words) -> bool:
    """A verb of leading at `verb` tells of an office; `others` are the other verbs of meeting of the sentence."""
    return _who_leads(tokens, verb, others, words) or _led_by(tokens, verb, others, words)


def _who_leads(tokens: list[Token], verb: int, others: Sequence[int], words: Words) -> bool:
    """`X, quien preside la Corte`, `del bloque que encabeza X`: in the present, with a thing that is no meeting.

    Unlike "el bloque que encabeza X se reunió", where X came with those who are led.
    """
    if verb < 2 or verb + 1 >= len(tokens) or tokens[verb].low not in words.set("governs"):
        return False
    if tokens[verb - 1].low not in THAT:
        return False
    named = verb + 1
    while named + 1 < len(tokens) and tokens[named].low in words.sets("demonstratives", "possessives", "companions"):
        named += 1  # "que lidera nuestra compañera X"
    if somebody(tokens, named, words):  # "la delegación, que encabeza X": what is led stands before
        end = verb - 1 - (tokens[verb - 2].text == ",")
        whose = end > 1 and tokens[end - 1].text.islower() and tokens[end - 2].low in OF
        came = not whose and any(at > verb for at in others)
        return not came and not _of_meeting(tokens[max(0, end - NOUN) : end], words)
    led = tokens[verb + 1 : verb + REACH]
    stop = next((i for i, t in enumerate(led) if t.text in ",;.:"), len(led))
    return led[0].low in words.sets("articles", "possessives") and not _of_meeting(led[:stop], words)


def _led_by(tokens: list[Token], verb: int, others: Sequence[int], words: Words) -> bool:
    """`La lista encabezada por X ganó`: in a sentence that meets with no other word."""
    if not tokens[verb].low.startswith(LED) or not tokens[verb].low.endswith(words.endings("participles")):
        return False
    if verb + 1 >= len(tokens) or tokens[verb + 1].low not in BY or any(at != verb for at in others):
        return False
    before = verb - 1 - (tokens[verb - 1].text == ",")
    start = next((i + 1 for i in range(before, -1, -1) if tokens[i].text in ",;:"), 0)
    thing = tokens[max(start, verb - NOUN) : verb]
    done = words.sets("auxiliaries", "copulas", "passive_infinitive")
    named = any(t.cap for t in thing[1:])  # "la Comisión de Pesca, presidida por X": a body that may have come
    return bool(thing) and not (named or _of_meeting(tokens, words) or any(t.low in done for t in thing))


def _of_meeting(tokens: Sequence[Token], words: Words) -> bool:
    """A meeting, a delegation or work in progress stands there."""
    met = words.sets("meeting_nouns", "delegation_words", "side_words", "meetings_between", "led_groups")
    return any(t.low in met for t in tokens)
