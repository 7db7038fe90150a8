"""The body an office is a part of, where its own name says it: "Dirección Ejecutiva de PXN", "Board of Telmar"."""

from __future__ import annotations

from dataclasses import replace

from ..agencies import AgencyMention
from ..small_words import small_words
from ..tokens import Token, clean, tokenise
from ..vocabulary import institutional, is_known
from ..words import Words
from .named import lexicon

OF = small_words("of")


def whole(body: AgencyMention, words: Words) -> AgencyMention:
    """What the name of an office ends in, where that is a body: letters, or a common noun for one with its name."""
    if body.agency_id is not None:
        return body
    if words.lang == "en":
        return _of_board(body, words)
    tokens = tokenise(body.name, abbreviations=words.abbreviations)
    if tokens[0].low not in words.set("parts_of_bodies"):
        return _of_directors(body, tokens, words)
    for index in range(1, len(tokens) - 1):
        first = index + 1 + (tokens[index + 1].low in words.set("articles"))
        rest = tokens[first:]
        if tokens[index].low in OF and rest and _body(rest, words):
            return replace(body, start=-1, end=-1, name=clean(body.name[rest[0].start :]), aliases=(), kind="agency")
    return body


def _of_directors(body: AgencyMention, tokens: list[Token], words: Words) -> AgencyMention:
    """`Consejo Directivo del PXN`, `Junta Directiva de Telmar`: whose board it is, where a name of its own says so."""
    boards = {tuple(phrase.split()) for phrase in words.set("boards_of_bodies")}
    size = next((n for n in (3, 2, 1) if tuple(t.low for t in tokens[:n]) in boards), 0)
    if not size or len(tokens) < size + 2 or tokens[size].low not in OF:
        return body
    rest = tokens[size + 1 + (tokens[size + 1].low in words.set("articles")) :]
    if not rest or not rest[0].cap or not any(t.text.isupper() or _strange(t) for t in rest):
        return body
    return replace(body, start=-1, end=-1, name=clean(body.name[rest[0].start :]), aliases=(), kind="agency")


def _of_board(body: AgencyMention, words: Words) -> AgencyMention:
    """`Executive Board of Telmar AG`, `Board of Directors of Telmar`: whose board it is; not "Board of Trade"."""
    tokens = tokenise(body.name, abbreviations=words.abbreviations)
    at = next((i for i, t in enumerate(tokens) if t.low in words.set("parts_of_bodies")), len(tokens))
    of = at + 1
    if any(t.low not in words.set("of_boards") for t in tokens[:at]) or of >= len(tokens):
        return body
    if tokens[of].low in OF and tokens[of + 1 : of + 2] and tokens[of + 1].low in words.set("of_boards"):
        of += 2  # "of Directors"
    rest = tokens[of + 1 :]
    if of >= len(tokens) or tokens[of].low not in OF or not rest or not any(_strange(t) for t in rest):
        return body
    return replace(body, start=-1, end=-1, name=clean(body.name[rest[0].start :]), aliases=(), kind="agency")


def _strange(token: Token) -> bool:
    """No word of the language, and no field: part of a name."""
    return token.cap and not is_known(token.text.lower()) and token.low not in institutional()


def _body(tokens: list[Token], words: Words) -> bool:
    """`PXN`, `Cancillería`, `Secretaria de Aguas`."""
    first = tokens[0]
    letters = len(tokens) == 1 and first.text.isupper() and len(first.text) > 2
    common = first.cap and first.low in lexicon(words.lang).generic and len(tokens) > 2
    return letters or common or len(tokens) == 1 and first.low in words.set("bodies_by_one_word")
