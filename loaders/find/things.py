"""What has a name's shape and is a thing beside a Spanish post: "la presidenta del sindicato Mar Bravo, Ana Ruiz"."""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known
from ..words import Words
from .heads import head_at, head_like, who_make_up
from .names import Candidate
from .premodifiers import function_words

DE = small_words("spanish_of")
LINKS = small_words("spanish_of", "spanish_articles")
AND_COMMA = small_words("and") | {","}
QUOTES = {"«": "»", "“": "”", '"': '"', "‘": "’"}
CAPITALS = 3  # of a word that has small letters too, and is an acronym: "ERSeP"
QUOTED = 3  # tokens between a quotation mark and the name in it: "«Dr. Ana Ruiz»"
MANY = 3  # of a row of bodies


def called_things(names: Sequence[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """The candidates that are no people."""
    if words.lang != "es":
        return []
    starts = {name.first for name in names}
    found = [name for name in names if _acronym(name, tokens) or _numbered(name, tokens, words)]
    found += [name for name in names if _of_noun(name, tokens, starts, words) or _quoted(name, tokens, words)]
    return [*found, *_rows_of_bodies(names, tokens, words)]


def _acronym(name: Candidate, tokens: list[Token]) -> bool:
    """`(ERSeP Guano)`: three capitals or more and small letters in one word."""
    word = tokens[name.first].text
    if name.single and tokens[name.first].kind == "abbr":
        before = tokens[name.first - 1].kind if name.first else ""
        return before == "abbr" and word.isupper() and word.count(".") > 1  # "Telmar S.A. E.S.P."
    return not word.isupper() and word.isalpha() and sum(c.isupper() for c in word) >= CAPITALS


def _numbered(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`la Séptima Región Sanitaria`: an ordinal, and what it counts."""
    first, after = tokens[name.first], tokens[name.first + 1 : name.stop]
    return first.low in words.set("ordinals") and after != [] and after[0].low in institutional()


def _noun(tokens: list[Token], index: int, words: Words) -> bool:
    """`del sindicato`, `de la comunidad`: a noun in small letters after "de", and no post or title."""
    token = tokens[index]
    small = token.kind == "word" and not token.cap and token.low not in function_words(words)
    small = small and not who_make_up(tokens, index, words)
    after_of = index > 0 and tokens[index - 1].low in LINKS
    return small and after_of and not head_like(token, words) and token.low not in words.set("honorifics")


def _of_noun(name: Candidate, tokens: list[Token], starts: set[int], words: Words) -> bool:
    """`la presidenta del sindicato` + `Mar Bravo` + `, Ana Ruiz`: the last word is no name, and somebody's follows."""
    last = tokens[name.stop - 1]
    strange = not name.given or is_known(last.text.lower()) and not is_given(last.low) and not name.single
    if not strange or not name.first or not _noun(tokens, name.first - 1, words):
        return False
    if name.given and _of_several(tokens, name.first - 1, words):
        return False
    after = name.stop + 1
    while after < len(tokens) and after not in starts and tokens[after].low.rstrip(".") in words.set("honorifics"):
        after += 1
    return after in starts and tokens[name.stop].text == ","


def _of_several(tokens: list[Token], noun: int, words: Words) -> bool:
    """`los concejales de la` + `oposición` + `Ana Casas, Luis Peña y …`: the first of those whose post it is."""
    head = noun - 1
    while head > 0 and tokens[head].low in LINKS:
        head -= 1
    post = head_at(tokens, head, words)
    return post is not None and post.plural


def _quoted(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`el hospital «Dr. Ana Ruiz»`: in quotation marks after a noun."""
    for start in range(name.first - 1, max(0, name.first - 1 - QUOTED), -1):
        if tokens[start].text in QUOTES:
            closed = name.stop < len(tokens) and tokens[name.stop].text == QUOTES[tokens[start].text]
            called = tokens[start - 1].low in institutional() or tokens[start - 1].kind == "abbr"  # "I.E. “Santa Ana”"
            return closed and (called or _noun(tokens, start - 1, words))
        if tokens[start].low.rstrip(".") not in words.set("honorifics"):
            return False
    return False


def _rows_of_bodies(names: Sequence[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """`gerentes de Banco Telmar, Guano Norte y Sur Vida`: a row after a plural post, and no given name in it."""
    found: list[Candidate] = []
    for i in range(len(tokens) - 1):
        post = head_at(tokens, i, words)
        stop = i + len(post.words) if post is not None and post.plural else 0
        if not stop or stop + 1 >= len(tokens) or tokens[stop].low not in DE or not tokens[stop + 1].cap:
            continue
        end = stop + 1
        while end < len(tokens) and (tokens[end].cap or tokens[end].low in AND_COMMA | DE):
            end += 1
        row = [name for name in names if stop < name.first and name.stop <= end]
        last = next((t.low for t in reversed(tokens[stop:end]) if t.low in AND_COMMA), ",")
        parts = sum(t.low in AND_COMMA for t in tokens[stop:end]) + 1
        if parts >= MANY and last != "," and row and not any(name.given for name in row):
            found += row
    return found
