"""How much words with capitals look like a name: what each is elsewhere, and whether a given name opens them."""

from __future__ import annotations

import re
from collections.abc import Container

from graph.authority import authority, load_yaml

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import institutional, is_given, is_initial, is_known, place_words
from ..words import FOLDER

AND = small_words("and")
WITH = small_words("with")
CUT_SHORT = small_words("cut_short_names")
FEWEST_CAPITALS = 4  # letters of a surname written so; fewer are a body's
PAIR = 2  # a surname and a given name
LONG_SURNAME = 6  # letters: "Hwang" has five
SMALL_SECOND = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,5}")
FEWEST = 3  # two given names and a surname
LINKS = small_words("of", "and") | {"la", "the"}  # a word before them goes on a title, and opens no name
NAMESAKES = {lang: frozenset(map(fold, words)) for lang, words in load_yaml(FOLDER / "namesakes.yaml").items()}


def worth(tokens: list[Token], first: int, stop: int) -> float:
    """How much tokens[first:stop] look like a whole name; none where not above 0."""
    opening = tokens[first]
    before = tokens[first - 1].low if first else ""
    total = sum(_weight(tokens[i], i == first) for i in range(first, stop))
    if is_given(opening.low):
        total += 3.0
        linked = [t.low for t in tokens[first + 1 : first + 3]]  # "Marina del Pilar Soto"
        double = first + 3 < stop and linked[0] == "del" and is_given(linked[1])
        if double:
            total += 1.0
        elif opening.low in institutional() or opening.low in place_words():
            total -= 1.5 + 2 * (before in LINKS)
    return total


def two_given(tokens: list[Token], first: int, stop: int, *, within: bool = False) -> bool:
    """`Julio Enrique Ruiz`, `y César Alejandro Vela`: two given names and a surname, the first a month or place too.

    `within`: they may end a row of capitals.
    """
    pair = first > 0 and stop - first == FEWEST - 1 and tokens[first - 1].low in WITH  # "con Germán Martín"
    if not pair and (stop - first < FEWEST or not (within or apart(tokens, first))):
        return False
    second = tokens[first + 1].low
    placed = second in place_words() and not within
    return is_given(tokens[first].low) and is_given(second) and not placed


def called_as_month(tokens: list[Token], first: int, stop: int, months: Container[str]) -> bool:
    """`y Julio Campos (AEA)`, `, Abril Flores;`: in Spanish no month has a capital inside a sentence."""
    given = tokens[first].low in months and is_given(tokens[first].low) and first > 0 and apart(tokens, first)
    closed = stop == len(tokens) or tokens[stop].text in ",;.()" or tokens[stop].low in AND
    surname = tokens[stop - 1]
    return given and closed and surname.cap and surname.kind == "word" and surname.low not in place_words()


def two_part_given(run: list[Token]) -> bool:
    """`Shin Won-sik`, `Lin Chu-yin`: a short surname, and a given name whose second part is small."""
    surname, given = run
    shaped = surname.text.isalpha() and len(surname.text) < LONG_SURNAME and SMALL_SECOND.fullmatch(given.text)
    return bool(shaped) and not all(map(is_known, given.low.split("-")))  # not "Port High-level"


def opens_given(run: list[Token]) -> bool:
    """A name begins with a known given name, with initials or one cut short, or has a given name in two parts.

    Or it is two words, the surname in capitals before the given name: "TANAKA Kenji".
    """
    opening, after = run[0], next((token for token in run[1:] if not is_initial(token)), None)
    pair = len(run) == PAIR
    if is_given(opening.low) or pair and (two_part_given(run) or _surname_in_capitals(*run)):
        return True
    named = after is not None and after.kind == "word" and after.cap and not _ordinary(after.low)
    short = opening.low.rstrip(".") in CUT_SHORT and not opening.text.isupper()
    dotted = opening.kind == "abbr" and is_initial(opening) and authority().country_code(opening.text) is None
    return named and (short or dotted)


def _surname_in_capitals(surname: Token, given: Token) -> bool:
    large = surname.text.isalpha() and surname.text.isupper() and len(surname.text) >= FEWEST_CAPITALS
    return large and is_given(given.low) and not given.text.isupper() and not _ordinary(surname.low)


def surname_first(tokens: list[Token], first: int, cut: int, stop: int) -> bool:
    """`Tao` + `Jianming`, `Lin` + `Mei-hua`: a short word before a lone given name that ends the run is its surname."""
    if stop - cut != 1 or cut == first or not is_given(tokens[cut].low):
        return False
    word = tokens[cut - 1]
    shaped = word.kind == "word" and word.cap and word.text.isalpha() and 1 < len(word.text) < LONG_SURNAME
    return shaped and not word.text.isupper() and not _ordinary(word.low) and word.low not in NAMESAKES["es"]


def apart(tokens: list[Token], first: int) -> bool:
    """A mark, an "and" or nothing stands before a name."""
    return not first or tokens[first - 1].text in ",;:" or tokens[first - 1].low in AND


def plain(run: list[Token]) -> bool:
    """Two or more words, each of which may be a surname though a dictionary has it: "Nils Berg"."""
    named = [token for token in run if token.cap]
    return len(named) > 1 and not any(t.low in institutional() or t.low in place_words() for t in named)


def left_out(tokens: list[Token], run: int, first: int, anchored: bool) -> float:
    """How much the words before the cut look like part of the name after all."""
    return sum(_loss(token, anchored) for token in tokens[run:first] if token.cap)


def _loss(token: Token, anchored: bool) -> float:
    """What it costs to leave a word out of the name; more where the run opens right after a post or comma."""
    if (token.low in institutional() or token.low in place_words()) and not (anchored and is_given(token.low)):
        return -0.5
    if token.low in NAMESAKES["ranks"]:
        return -0.5
    return 1.5 if is_known(token.text.lower()) and not is_given(token.low) and not anchored else 4.0


def _weight(token: Token, opening: bool) -> float:
    low = token.low
    if "-" in low and not is_given(low):
        return (
            min((_part_weight(part) for part in low.split("-")), key=lambda w: -abs(w))
            if all(map(_ordinary, low.split("-")))
            else 1.2
        )
    if token.text[0].islower():
        return -0.2 if opening else 0.0
    if is_initial(token):
        return 0.5
    if is_given(low):
        return 1.0 if low not in institutional() else 0.0
    if low in institutional() or low in place_words():
        return -2.5 if opening else -1.0
    return -0.4 if is_known(token.text.lower()) else 1.2


def _ordinary(part: str) -> bool:
    return part in institutional() or part in place_words()


def _part_weight(part: str) -> float:
    return -2.5 if _ordinary(part) else 1.2
