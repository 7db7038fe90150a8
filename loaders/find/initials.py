"""Initials without dots, together or apart ("SL Thaosen", "A K Bose"), and letters that are none ("J&K", "IGPs")."""

from __future__ import annotations

import re

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .heads import head_at

OF_THE = small_words("spanish_of_the")
DOTTED = re.compile(r"(?:[A-Z]\.){4,}")
OF_BENGAL = small_words("initials_of_bengal")  # "joint secretary AHM Anwar"
TOWN_AND_NAME = 3  # words of a place of one word and a whole name
FIELD = 7  # tokens from a post's head to the initials behind its field
VOWELS = re.compile(r"[AEIOU]")
PLURAL = re.compile(r"[A-Z]{2,}s|[A-Z]+s[A-Z]")  # "IGPs", "IGsP": several who hold a post, or several bodies


def initials(tokens: list[Token], index: int, words: Words) -> bool:
    """A token that is the first initials of a name, though it looks like an article or an acronym."""
    return _apart(tokens, index) if len(tokens[index].text) == 1 else _of_two(tokens, index, words)


def dotted_body(tokens: list[Token], index: int, words: Words) -> bool:
    """`secretario general del` + `S.O.E.M.` + `Ana Vela`: four letters with dots after "del" are a body."""
    if words.lang != "es" or not index or DOTTED.fullmatch(tokens[index].text) is None:
        return False
    return tokens[index - 1].low in OF_THE


def _apart(tokens: list[Token], index: int) -> bool:
    """`A K Bose`: two lone capitals and a surname, with spaces and nothing else between them."""
    row = tokens[index : index + 3]
    return (
        len(row) == 3
        and lone(row[0])
        and lone(row[1])
        and row[2].cap
        and row[2].kind == "word"
        and row[1].start == row[0].end + 1
    )


def lone(token: Token) -> bool:
    """A capital letter without a dot."""
    return len(token.text) == 1 and token.text.isupper()


def joined(tokens: list[Token], index: int) -> bool:
    """`J&K`, `R&AW`: a capital that touches an ampersand is no initial."""
    token = tokens[index]
    if len(token.text) > 1:
        return False
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    before = tokens[index - 1] if index else None
    opens = after is not None and after.text == "&" and after.start == token.end
    return opens or before is not None and before.text == "&" and before.end == token.start


def dotted_initials(tokens: list[Token], index: int) -> bool:
    """`J.P.` + `Nair`: letters with dots that open a name, and do not close one."""
    opens = index + 1 < len(tokens) and tokens[index + 1].cap and tokens[index + 1].kind == "word"
    return tokens[index].kind == "abbr" and opens


def after_place(tokens: list[Token], first: int, stop: int, geography: frozenset[str]) -> int | None:
    """Where a name begins in `DGP Norland R R Bose`, `IG Samba Range Ana Bose`, after a post and the place of it."""
    if is_given(tokens[first].low):
        return None
    for i in range(stop - 2, first, -1):
        if tokens[i - 1].low in geography and (i - 1 == first or not is_given(tokens[i - 2].low)):
            return i
        if lone(tokens[i]) and not lone(tokens[i - 1]) and _apart(tokens, i):
            return i
    return None


def after_town(tokens: list[Token], first: int, stop: int, words: Words) -> int | None:
    """Where a name begins in `Mayor of Florence Ann Roe`: behind a place that is a given name too. English."""
    if words.lang != "en" or stop - first < TOWN_AND_NAME or first < 2 or tokens[first - 1].low != words.data["of"]:
        return None
    governs = tokens[first - 2].low in words.set("heads_of_places")
    return first + 1 if governs and all(is_given(t.low) for t in tokens[first : first + 2]) else None


def after_field(tokens: list[Token], first: int, cut: int, plain: frozenset[str]) -> bool:
    """`Minister of Foreign Affairs Alpha Bose`: a word that names no field goes with the surname, not with the post."""
    word = cut - 1
    strange = word > first and tokens[word].kind == "word" and tokens[word].low not in plain
    return strange and len(tokens[word].text) > 2 and tokens[word - 1].low in institutional()


def _of_two(tokens: list[Token], index: int, words: Words) -> bool:
    """`Director General SL Thaosen`: two initials without dots, right after a post and before a surname."""
    text = tokens[index].text
    if len(text) not in (2, 3) or not (text.isalpha() and text.isupper()) or not 0 < index < len(tokens) - 1:
        return False
    after = tokens[index + 1]
    if words.lang != "en" or not after.cap or after.text.isupper() or head_at(tokens, index, words):
        return False  # "IG Ana Bose", "FBI DIRECTOR"
    if len(text) == 3 and text.lower() in OF_BENGAL and (is_given(after.low) or not is_known(after.text.lower())):
        return after.low not in institutional() and after.low not in place_words()
    if len(text) == 3:  # "Sh. VSK Bose"
        courtesy = tokens[index - 1].low.rstrip(".") in words.set("honorifics") and tokens[index - 1].text.endswith(".")
        return courtesy or not VOWELS.search(text) and _surname_in_row(tokens, index, words)
    listed = tokens[index - 1].low in words.set("conjunctions") | {","} and is_given(after.low)
    if is_given(after.low) and text.lower() in words.set("honorifics"):
        return False  # "and TJ Oscar Hill", not "and HE Oscar Hill"
    other = after.low.rstrip(".") in words.set("honorifics") or text.lower() in words.set("postnominals")
    titles = words.set("rank_words") if other else words.sets("rank_words", "ranks", "honorifics")  # "Capt HS Bose"
    ranked = index > 0 and tokens[index - 1].cap and tokens[index - 1].low.rstrip(".") in titles
    posted = listed or ranked or any(head_at(tokens, back, words) for back in (index - 1, index - 2) if back >= 0)
    posted = posted or _behind_field(tokens, index, words)
    posted = posted or _between_names(tokens, index) and text.lower() not in words.set("postnominals")
    return (posted or _surname_in_row(tokens, index, words)) and authority().country_code(text) is None


def _behind_field(tokens: list[Token], index: int, words: Words) -> bool:
    """`Minister for Industries RK Zohar`: a post and what it is for, and a surname that no dictionary has."""
    if is_known(tokens[index + 1].text.lower()):
        return False
    links = words.sets("complement_prepositions", "conjunctions", "articles")
    for back in range(index - 1, max(-1, index - FIELD), -1):
        if head_at(tokens, back, words):
            return True
        if not tokens[back].cap and tokens[back].low not in links:
            return False
    return False


def _between_names(tokens: list[Token], index: int) -> bool:
    """`David` + `TC` + `Lowry`: letters between a given name and a word that no dictionary has."""
    before, after = tokens[index - 1], tokens[index + 1]
    strange = after.kind == "word" and not is_known(after.text.lower()) and after.low not in institutional()
    return before.cap and is_given(before.low) and strange and after.low not in place_words()


def _surname_in_row(tokens: list[Token], index: int, words: Words) -> bool:
    """`, PB Jayasundara,`, `Director VSK Bose and`: letters and one word that no dictionary has fill an item."""
    before, surname = tokens[index - 1], tokens[index + 1]
    opens = before.low in words.set("conjunctions") | {",", ";"} or head_at(tokens, index - 1, words) is not None
    strange = surname.kind == "word" and not is_known(surname.text.lower()) and surname.low not in institutional()
    after = tokens[index + 2] if index + 2 < len(tokens) else None
    closes = after is None or after.text in ",;.(" or after.low in words.set("conjunctions")
    return opens and strange and closes and surname.low not in place_words()
