"""Bodies that a post names by a number or by letters: "comandante de la 35 zona militar", "director PXN", "IG PXN"."""

from __future__ import annotations

from itertools import pairwise

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.heads import head_at
from ..small_words import small_words
from ..tokens import Token, clean, fold, tokenise
from ..vocabulary import place_words
from ..words import Words
from .body_names import is_acronym

OF = small_words("of")
LETTERS = range(2, 7)  # of an acronym after a post


def in_post(role: str, words: Words) -> AgencyMention | None:
    """The unit, or the letters, that a post ends in."""
    tokens = tokenise(role, abbreviations=words.abbreviations)
    for index in range(1, len(tokens) - 1):
        first = index + 1
        while first < len(tokens) - 1 and tokens[first].low in words.set("articles"):
            first += 1
        if tokens[index].low in OF and _is_unit(tokens[first:], words):
            return AgencyMention(-1, -1, clean(role[tokens[first].start : tokens[-1].end]))
    return _by_letters(tokens, words)


def is_part(body: AgencyMention, words: Words) -> bool:
    """`División de Redes`, `Maritime Department`, `Food Safety Division 4`: a part of a body, which nobody speaks for
    where the words say what they are of; not one with letters of its own ("Departamento de Faros (DEFA)")."""
    if body.agency_id is not None or any(is_acronym(name, words.lang) for name in body.aliases):
        return False
    named = fold(body.name).split()
    if words.lang == "en":
        named = named[: next((i for i, word in enumerate(named) if word in OF), len(named))]
        named = named[:-1] if named[-1:] and named[-1].isdigit() else named
        last = named[-1] if len(named) > 1 else ""
        return last in words.set("units_by_last_word") or named[:1] != [] and named[0] in words.set("parts_of_bodies")
    return named[0] in words.set("parts_of_bodies") or " ".join(named[:2]) in words.set("parts_of_bodies")


def _is_unit(tokens: list[Token], words: Words) -> bool:
    """`35 zona militar`, `Fifth Military Region`: what is counted is a unit of soldiers or police."""
    first = tokens[0]
    counted = first.kind == "number" or first.low in words.set("ordinals") or first.cap and not first.text.strip("IVX")
    return counted and any(t.low in words.set("units") for t in tokens[1:4])


def _by_letters(tokens: list[Token], words: Words) -> AgencyMention | None:
    """`director PXN`, `jefe de operaciones SNX`, `Deputy Director General PXN`: letters that end a post."""
    last = tokens[-1].text
    if words.lang == "en":
        return _english(tokens, words)
    if len(tokens) < 2 or len(last) not in LETTERS or not (last.isalpha() and last.isupper()):
        return None
    numeral, grade = not last.strip("IVX"), fold(last) in words.sets("postnominals", "honorifics", "suffixes")
    if numeral or grade or head_at(tokens, len(tokens) - 1, words) or tokens[-2].text.isupper():
        return None
    return AgencyMention(-1, -1, last)


def _english(tokens: list[Token], words: Words) -> AgencyMention | None:
    """English letters after who heads a body, and after no "and" or preposition; not those of a country or a degree."""
    if service := _of_short_head(tokens, words) or _of_land(tokens, words):
        return service
    *before, last = tokens
    if not before or len(last.text) not in LETTERS or not is_acronym(last.text, words.lang):
        return None
    heads = [t.low for t in before]
    heads += [f"{a} {b}" for a, b in pairwise(heads)]
    headed = not words.set("heads_of_bodies").isdisjoint(heads)
    other = fold(last.text) in words.sets("postnominals", "honorifics", "suffixes") or before[-1].kind == "punct"
    linked = not before[-1].cap or authority().country_code(last.text)
    return None if other or linked or not headed else AgencyMention(-1, -1, last.text)


def _of_short_head(tokens: list[Token], words: Words) -> AgencyMention | None:
    """`Additional IG PXN`, `DG Wardens`, `GOC 7 Corps`: letters for a post lead to its body, if not to a place."""
    at = next((i for i, t in enumerate(tokens[:-1]) if t.low in words.set("short_heads") and t.cap), None)
    service = tokens[at + 1 :] if at is not None else []
    if not service or not all(t.cap or t.kind == "number" for t in service) or service[-1].kind == "number":
        return None
    name = " ".join(t.text for t in service)
    where = any(t.low in place_words() for t in service) or authority().country_code(name)
    return None if where or head_at(service, 0, words) else AgencyMention(-1, -1, name)


def _of_land(tokens: list[Token], words: Words) -> AgencyMention | None:
    """`Salt County` + ` Judge`, `Salt County` + ` Commissioner`: a county's name opens the post."""
    at = next((i for i, t in enumerate(tokens[:-1]) if i and t.cap and t.low in words.set("lands_of_posts")), 0)
    named = at > 0 and all(t.cap and head_at(tokens, i, words) is None for i, t in enumerate(tokens[:at]))
    if not named or head_at(tokens, len(tokens) - 1, words) is None:
        return None
    return AgencyMention(-1, -1, " ".join(t.text for t in tokens[: at + 1]))
