"""More of a body's name in the words of a post: "presidente de la Cámara de Pesca | y Servicios de Lumbria (CPSL)",
and the body that stands right behind a post, with nothing between: "Co-Chair | Reef Advisory Group"."""

from __future__ import annotations

from dataclasses import replace

from ..agencies import AgencyMention
from ..agencies.lexicon import lexicon as body_lexicon
from ..find.heads import head_at
from ..small_words import small_words
from ..tokens import Token, clean, fold, tokenise
from ..vocabulary import place_words
from ..words import Words
from .body_names import ARTICLES, ends_as_body, is_acronym
from .body_words import presence
from .named import Named, lexicon
from .units import is_part

OF = small_words("of", "for")
AND = small_words("and") | {"&"}
OF_OR_AT = small_words("of", "in_or_at") | ARTICLES
OPENING = 4  # words of a post before what it is of
FEWEST = 2  # words of a body right behind a post


def in_full(body: AgencyMention, role: str | None, words: Words) -> AgencyMention:
    """The body with the rest of the name that the post has; of a listed one the whole is one more of its names."""
    tokens = tokenise(role or "", abbreviations=words.abbreviations)
    place = _place(body, tokens)
    if not role or place is None:
        return body
    first, stop = place
    end = _end(tokens, stop, words)
    if end == stop or end == stop + 1 and tokens[stop].text.isupper():
        return body  # "Telmar" + " AG"
    name = clean(role[tokens[first].start : tokens[end - 1].end])
    others = tuple(n for n in dict.fromkeys((*body.aliases, body.name)) if n != name)
    return replace(body, aliases=(*body.aliases, name)) if body.agency_id else replace(body, name=name, aliases=others)


def _place(body: AgencyMention, tokens: list[Token]) -> tuple[int, int] | None:
    """The tokens of the post that are a name of the body, behind an "of" or an article."""
    lows = [t.low for t in tokens]
    for name in (body.name, *body.aliases):
        own = [t.low for t in tokenise(name)]
        for first in range(1, len(lows) - len(own) + 1):
            if lows[first : first + len(own)] == own and lows[first - 1] in OF_OR_AT:
                return first, first + len(own)
    return None


def _end(tokens: list[Token], stop: int, words: Words) -> int:
    """The token after the rest of a name: capitals, the small words between them, letters in brackets."""
    end = index = stop
    while index < len(tokens):
        token = tokens[index]
        if token.text == "(" and index + 2 < len(tokens) and tokens[index + 2].text == ")":
            index += 3
            end = index if index < len(tokens) else end
            continue
        if token.cap and token.kind in ("word", "abbr"):
            if head_at(tokens, index, words) is not None and tokens[index - 1].low in AND | {","}:
                break  # "presidente de la Liga y Alcalde de Faros"
            end = index + 1
        elif token.low in AND and tokens[index + 1 : index + 2] and tokens[index + 1].low in OF | ARTICLES:
            break  # "miembro de la Comisión Técnica y de la Comisión de Carne"
        elif not (token.low in OF | AND | ARTICLES or token.text == "," and _row(tokens, index)):
            land = token.low in presence(words.lang).territories and tokens[index + 1 : index + 2]
            if not land or tokens[index + 1].low not in OF:
                break
        index += 1
    return end


def _row(tokens: list[Token], comma: int) -> bool:
    """`Fiscalía en Delitos, Tráfico y Trata`: a row that "and" closes goes on behind a comma."""
    return any(t.low in AND for t in tokens[comma:]) and tokens[comma + 1 : comma + 2] != [] and tokens[comma + 1].cap


def right_behind(role: str, named: Named) -> AgencyMention | None:
    """`Secretaria | Concejo Municipal`, `Director | Harbour Ministry`, `Presidente | Faro Azul S.A.S.`."""
    words = named.words
    tokens = tokenise(role, abbreviations=words.abbreviations)
    stop = _after_post(tokens, words)
    rest = tokens[stop:] if stop else []
    if len(rest) < FEWEST or not rest[0].cap or not all(t.cap or t.low in OF | AND | ARTICLES for t in rest):
        return None
    body = AgencyMention(-1, -1, clean(role[rest[0].start : rest[-1].end]))
    if is_part(body, words) or fold(body.name) in place_words() or rest[-1].low in words.set("parts_of_bodies"):
        return None
    return body if _bodily(rest, words) else None


def _after_post(tokens: list[Token], words: Words) -> int:
    """The token after the post, and after what sort it is of ("Secretaria Auxiliar")."""
    first = next((i for i in range(min(OPENING, len(tokens))) if head_at(tokens, i, words)), None)
    stop = first
    while stop is not None and stop < len(tokens):
        post = head_at(tokens, stop, words)
        if post is None and not (stop > (first or 0) and tokens[stop].low in words.set("modifiers")):
            return stop
        stop += len(post.words) if post is not None else 1
    return 0


def _bodily(rest: list[Token], words: Words) -> bool:
    """A common noun for bodies opens the name, in English also ends it, or the form of a firm does."""
    if rest[-1].text in body_lexicon(words.lang).legal_forms:
        return True
    if rest[0].low in lexicon(words.lang).generic:
        return words.lang == "es" or rest[1].low in OF
    ends = rest[:-1] if words.lang == "en" and is_acronym(rest[-1].text, "en") else rest
    many = ends[-1].low.endswith("s")  # "Director Electoral Services"
    return words.lang == "en" and len(ends) >= FEWEST and not many and ends_as_body(ends[-1].low, words)


def first_of_two(role: str, words: Words) -> str:
    """`Rectora de la PXN` of "Rectora de la PXN y Presidenta del CNX": the first of two posts that each say of what
    they are; empty where there is but one."""
    tokens = tokenise(role, abbreviations=words.abbreviations)
    for index in range(2, len(tokens) - 2):
        joined = tokens[index].low in AND or tokens[index].text == ","
        post = head_at(tokens, index + 1, words) if joined else None
        if post is not None and not post.plural and any(t.low in OF for t in tokens[:index]):
            return clean(role[: tokens[index].start])
    return ""
