"""When two spellings are the same name: accents, case, articles and possessives do not count, order does."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Words that come and go inside one name ("Secretaría de [la] Marina", "Ministry for [the] Environment").
LOOSE_WORDS = frozenset({"de", "del", "la", "las", "el", "los", "lo", "para", "of", "the", "for", "s"})
SAME_WORD = {"e": "y", "&": "y", "and": "y", "defence": "defense", "labour": "labor", "centre": "center"}
SAME_WORD |= {"organisation": "organization", "organisations": "organizations", "programme": "program"}
# "U.S." and "EE.UU." are one word each; an ampersand is a word; a comma belongs to some names.
WORD = re.compile(r"EE\.? ?UU\b|(?:[^\W\d_]\.){2,}|[^\W_]+|[&,]")
COMMA_BEFORE_AND = re.compile(r", (?=y )")
INVERTED = re.compile(r"^(Ministry|Department|Secretariat|Office) (?:of|for) (?:the )?(.+)$")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents: 'Secretaría' and 'SECRETARIA' fold to the same."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """One word as it is compared; '' for a word that does not count."""
    folded = fold(word).replace(".", "").replace(" ", "")
    return "" if folded in LOOSE_WORDS else SAME_WORD.get(folded, folded)


def name_key(name: str) -> str:
    """The words of a name that count, in order: 'Ministry of the Interior' -> 'ministry interior'."""
    key = " ".join(filter(None, map(word_key, WORD.findall(name))))
    return COMMA_BEFORE_AND.sub("", key) if "," in key else key


def english_order(name: str) -> str | None:
    """'Ministry of the Interior' -> 'Interior Ministry'; None where English does not turn the name round."""
    match = INVERTED.match(name)
    return f"{match[2]} {match[1]}" if match and "," not in name else None
