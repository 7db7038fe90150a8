"""Words and punctuation of a text, each with its place in the original.

The text itself is never changed: cleaning happens in the tokens, whose offsets always refer to
the decoded text. Soft hyphens, zero-width characters and bidi marks inside a word are left out
of its `text` but stay inside its span.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

INVISIBLE = "\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
LETTER = r"[^\W\d_]"
INNER = rf"(?:{LETTER}++|[\u0300-\u036f{INVISIBLE}]|[0-9](?={LETTER}))*+"
RAISED = r"['’\u02bc]|(?<=[a-zA-Z])‘(?=[a-z])"  # "Hawai‘i"
ELIDED = r"\b[dDO]['’\u02bc][ ](?=[A-ZÁÉÍÓÚÑ][a-z])"  # "d’ Orsini", "O' Brien": a space typed too many
TOKEN = re.compile(
    rf"""
      (?P<abbr>(?:[A-ZÁÉÍÓÚÑ]\.){{2,}}|[A-Z][a-z]{{1,4}}\.(?:[A-Z]\.|D)(?!\w)|[BM]\.[A-Z][a-z]{{1,2}}\.(?!\w)|\b(?:[A-Z]\.){{1,3}}[A-Z](?![\w.'’-])|\ba\.i\.|[A-ZÁÉÍÓÚÑ]\.(?=[\s,-]|[A-Z])|(?:[CDKSZ]h|Dz|Ts|Y[aeu])\.(?=[A-Z][a-z]))
    | (?P<word>(?:{ELIDED})?{LETTER}{INNER}(?:(?:{RAISED}|[-\u2010\u2011](?:[ \t]*\r?\n[ \t]*)?){LETTER}{INNER})*\.?)
    | (?P<number>\d+(?:[.,:/]\d+)*(?:[ªº°](?:\.(?=[ \t]+\w))?|\.[ªºo]|th\b|st\b|nd\b|rd\b)?)
    | (?P<punct>[^\s\w]|_)
    """,
    re.VERBOSE,
)
POSSESSIVE = re.compile(r"['’\u02bc]s?$", re.IGNORECASE)
BROKEN = re.compile(r"-\s*\n\s*(?=[a-zà-ÿ])")  # hyphenated at the end of a line
SPLIT = re.compile(r"-\s*\n\s*")
HIDDEN = re.compile(f"[{INVISIBLE}]")
DONA = (
    "Dª",
    "Dª.",
    "dª",
    "dª.",
)  # "doña", as "dña."; folded like other words it would be the "da" of Portuguese surnames
APOSTROPHES = frozenset("'’\u02bc")
ENDINGS = frozenset(".sS'’\u02bc")  # of words that may be abbreviations or possessives


@dataclass(slots=True, eq=False)  # not frozen, which makes them three times as slow to make
class Token:
    """`text` is cleaned, `low` is folded (lower case, no accents); `text` of a virtual separator is ';'.

    `cap`: it begins with a capital letter.
    """

    start: int
    end: int
    text: str
    low: str
    kind: str  # word, abbr, number, punct
    cap: bool = False


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents; ñ becomes n. For look-up only, never for display."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)).replace(
        "’", "'"
    )


def tokenise(
    text: str, start: int = 0, end: int | None = None, abbreviations: frozenset[str] = frozenset()
) -> list[Token]:
    """Tokens of `text[start:end]`. `abbreviations` are folded words that keep a dot or apostrophe ("dr", "dato'")."""
    found: list[Token] = []
    for token in _tokens(text, start, len(text) if end is None else end, abbreviations):
        last = found[-1] if found and token.text in APOSTROPHES else None
        if last is not None and last.end == token.start and f"{last.low}'" in abbreviations:
            found[-1] = replace(last, end=token.end, text=last.text + token.text, low=f"{last.low}'")
        else:
            found.append(token)
    return found


def _tokens(text: str, start: int, end: int, abbreviations: frozenset[str]) -> Iterator[Token]:
    for match in TOKEN.finditer(text, start, end):
        raw, kind = match[0], match.lastgroup or "punct"
        if kind == "word" and raw[-1] in ENDINGS:
            yield from _word(match, abbreviations)
        elif kind != "punct" or not HIDDEN.fullmatch(raw):
            yield _token(match.start(), match.end(), raw, kind)


def _word(match: re.Match[str], abbreviations: frozenset[str]) -> Iterator[Token]:
    """A word, its possessive ending apart, its full stop apart unless it is an abbreviation."""
    raw, start, end = match[0], match.start(), match.end()
    stop = raw.endswith(".")
    if stop:
        raw, end = raw[:-1], end - 1
    if stop and _forms(raw)[1] in abbreviations:
        yield _token(start, end + 1, raw + ".", "abbr")
        return
    own = POSSESSIVE.search(raw)
    if own and own.start() > 1:
        yield _token(start, start + own.start(), raw[: own.start()], "word")
        yield _token(start + own.start(), end, "'s", "word")
    else:
        yield _token(start, end, raw, "word")
    if stop:
        yield _token(end, end + 1, ".", "punct")


def _token(start: int, end: int, raw: str, kind: str) -> Token:
    text, low, cap = _forms(raw)
    return Token(start, end, text, low, kind, cap)


@lru_cache(maxsize=65536)
def _forms(raw: str) -> tuple[str, str, bool]:
    """A word cleaned, folded, and whether it begins with a capital."""
    text = unicodedata.normalize("NFC", HIDDEN.sub("", raw)).replace("\u2011", "-").replace("\u2010", "-")
    if "\n" in text:
        text = SPLIT.sub("-", BROKEN.sub("", text))
    return text, "dna" if text in DONA else fold(text), text[:1].isupper()


def clean(text: str) -> str:
    """Words for display: one space between them, no invisible characters, plain hyphens."""
    visible = unicodedata.normalize("NFC", HIDDEN.sub("", text)).replace("\u2011", "-").replace("\u2010", "-")
    visible = SPLIT.sub("-", BROKEN.sub("", visible))
    return " ".join(visible.replace("**", "").replace("__", "").split())
