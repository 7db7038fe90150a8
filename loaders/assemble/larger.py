"""The body an office is a part of, where its own name says it: "Dirección Ejecutiva de PXN"."""

from __future__ import annotations

from dataclasses import replace

from ..agencies import AgencyMention
from ..small_words import small_words
from ..tokens import Token, clean, tokenise
from ..words import Words
from .named import lexicon

OF = small_words("of")


def whole(body: AgencyMention, words: Words) -> AgencyMention:
    """What the name of an office ends in, where that is a body: letters, or a common noun for one with its name."""
    if body.agency_id is not None or words.lang != "es":
        return body
    tokens = tokenise(body.name, abbreviations=words.abbreviations)
    if tokens[0].low not in words.set("parts_of_bodies"):
        return body
    for index in range(1, len(tokens) - 1):
        first = index + 1 + (tokens[index + 1].low in words.set("articles"))
        rest = tokens[first:]
        if tokens[index].low in OF and rest and _body(rest, words):
            return replace(body, start=-1, end=-1, name=clean(body.name[rest[0].start :]), aliases=(), kind="agency")
    return body


def _body(tokens: list[Token], words: Words) -> bool:
    """`PXN`, `Cancillería`, `Secretaria de Aguas`."""
    first = tokens[0]
    letters = len(tokens) == 1 and first.text.isupper() and len(first.text) > 2
    common = first.cap and first.low in lexicon(words.lang).generic and len(tokens) > 2
    return letters or common or len(tokens) == 1 and first.low in words.set("bodies_by_one_word")
