"""Verbs of what is to come: "will meet", "se reunirá", "would attend"; not those of a clause about something else, nor
of readers to whom the past is told ("Members will recall that X led").
"""

from __future__ import annotations

import re

from ..small_words import small_words
from ..tokens import Token
from ..words import FUTURE_ENDINGS, Words

CLAUSE = small_words("that", "who")
AT_WHICH = 24  # tokens from a meeting to "en la que estarán"
KNOWING = 6  # tokens from "will" to "that": "will no doubt be aware that"
NOUN = 2  # tokens before "that" in which the meeting stands
FUTURE = re.compile(r"[a-zñáéíóú]{2,}[aei]r(?:á|án)|[a-z]*(?:ten|ven)drán?")
SHORT_FUTURE = re.compile(r"(?:ve|ha|da|di|i|se|pod|sald|pond|sab|hab|querr?|reun[ií])rán?")


def futures(tokens: list[Token], words: Words) -> list[tuple[int, int]]:
    """The spans of such verbs."""
    return [
        (i, i + 1)
        for i, t in enumerate(tokens)
        if (_future(t, words) or _would(tokens, i, words) or _will_be(tokens, i, words))
        and (not relative(tokens, i, words) or _that_will_be(tokens, i, words))
        and not _told_to_know(tokens, i, words)
        and not (i and tokens[i - 1].low in words.set("negations"))
    ]


def relative(tokens: list[Token], index: int, words: Words) -> bool:
    """`results that will follow`: a clause about a noun, unlike "said that he will meet", which is what was said."""
    if not index or tokens[index - 1].low not in CLAUSE:
        return False
    return index < 2 or tokens[index - 2].low not in words.verbs("quote")


def _that_will_be(tokens: list[Token], index: int, words: Words) -> bool:
    """`las reuniones bilaterales que sostendrá`: the clause says that the meeting itself is to come."""
    that = index - 1
    near = AT_WHICH if that > 1 and tokens[that - 1].low in words.set("articles") else NOUN  # "una reunión, en la que"
    return not words.set("meeting_nouns").isdisjoint(t.low for t in tokens[max(0, that - near) : that])


def told_of_to_come(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`quien cumplirá una agenda`, `who will tour the port`: a clause about somebody's days to come."""
    return any(_future(tokens[i], words) and relative(tokens, i, words) for i in range(max(1, first), stop))


def is_future(token: Token) -> bool:
    """Any Spanish verb of what is to come, the short ones too: "verá", "hará"; but "Irán" is a country."""
    return FUTURE.fullmatch(token.text) is not None or SHORT_FUTURE.fullmatch(token.text) is not None


def _future(token: Token, words: Words) -> bool:
    """`will`, `would`; a Spanish future or conditional by its ending."""
    if words.lang == "en":
        return token.low == "will" and not token.cap
    return (
        token.low in words.future_verbs
        and not token.cap
        and token.text.endswith(FUTURE_ENDINGS)
        or FUTURE.fullmatch(token.text) is not None
    )


def _told_to_know(tokens: list[Token], index: int, words: Words) -> bool:
    """`Members will recall that X led`, `Los vecinos recordarán que X encabezó`: readers to whom the past is told."""
    if words.lang == "es":
        after = tokens[index + 1].low if index + 1 < len(tokens) else ""
        return tokens[index].low in words.set("will_know") and after in CLAUSE
    ahead = [t.low for t in tokens[index + 1 : index + KNOWING]]
    return any(low in words.set("will_know") and not CLAUSE.isdisjoint(ahead[i:]) for i, low in enumerate(ahead))


def _would(tokens: list[Token], index: int, words: Words) -> bool:
    """English: `would participate in the meeting`: what somebody was still to do."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return words.lang == "en" and tokens[index].low == "would" and after in words.set("would_come")


def _will_be(tokens: list[Token], index: int, words: Words) -> bool:
    """Spanish: `será presidida por`: a passive that is still to come."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return tokens[index].text in words.data["will_be"] and after.endswith(words.endings("participles"))
