"""Names that look like places or days, and the reverse.

Surnames with small words in them ("Jonás del Rosario", "Inés de Saint Paul de Vela"), towns that end in a given name.
"""

from __future__ import annotations

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import gender, institutional, is_given, is_initial, is_known, place_words
from ..words import Words
from .heads import head_at

DE = small_words("spanish_of")
OF_THE = small_words("spanish_of_the")
OF_THE_PHRASES = small_words("spanish_of_the_phrases")
SAINTS = small_words("saints")
PATRONYMICS = small_words("patronymics")
OF_BODIES_TOO = small_words("bodies_bear_too")
ENDS = small_words("and") | {",", ";", ".", ")"}


def in_surname(tokens: list[Token], index: int) -> bool:
    """What could open a place is a surname: a given name that stands by itself leads to it with "de" or "del"."""
    back = index - 1
    while back > 0 and not tokens[back].cap and tokens[back].low in OF_THE:
        back -= 1
    if back == index - 1 or back < 1 or not _alone(tokens, back):
        return False
    stop = index + 1 + (tokens[index].low in SAINTS)
    if tokens[index].low in SAINTS:  # a town's name goes no further
        return stop + 1 < len(tokens) and tokens[stop].low in DE and tokens[stop + 1].cap
    small, closed = " ".join(t.low for t in tokens[back + 1 : index]), stop >= len(tokens) or tokens[stop].low in ENDS
    country = authority().country_code(tokens[index].text) is not None
    return small in OF_THE_PHRASES and closed and not country


def _alone(tokens: list[Token], index: int) -> bool:
    """A given name that is nothing else, after a comma or a word in small letters or a post."""
    token, before = tokens[index], tokens[index - 1]
    given = token.cap and is_given(token.low) and token.low not in institutional() and token.low not in place_words()
    apart = before.text in ",;:" or before.kind == "abbr"
    return given and (apart or before.kind == "word" and before.low not in DE | {"en", "y"})


def saintly(tokens: list[Token], index: int) -> bool:
    """`Lic. Claudia` + `San Martín`: after a given name that stands by itself a saint is a surname, and no town."""
    return tokens[index].low in SAINTS and index > 1 and _alone(tokens, index - 1)


def ends_town(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """`el alcalde de Nuevo Abel, Ana Ruiz`: a given name alone ends what a post is of, and the holder follows."""
    before, after = first - 1, tokens[stop : stop + 3]
    while before > 1 and tokens[before].cap and tokens[before].kind == "word":
        before -= 1
    named = len(after) == 3 and after[0].text == "," and after[1].cap and after[2].cap
    named = named and after[1].low not in institutional()  # "Secretary of Energy Chu, Transport Secretary X"
    of = before < first - 1 and tokens[before].low == words.data["of"]
    return named and of and head_at(tokens, before - 1, words) is not None


def fathers_title(tokens: list[Token], index: int, words: Words) -> bool:
    """`Nur binti Pengiran Haji Saleh`, `Ali bin Dato' Karim`: a title after "son of" belongs to the father's name."""
    titles, back = words.set("honorifics"), index
    while back and tokens[back].cap and tokens[back].low.rstrip(".") in titles:
        back -= 1
    father = 0 < back < index and tokens[back].low in PATRONYMICS and not tokens[back].cap
    return father and tokens[back - 1].cap and index + 1 < len(tokens) and tokens[index + 1].cap


def day_surname(tokens: list[Token], index: int) -> bool:
    """`Prime Minister Godwin Friday`, `Jorge L. Mayo`: a day or month after a given name or initial."""
    before = tokens[index - 1] if index else None
    if before is None or not tokens[index].cap or not before.cap:
        return False
    number = index + 1 < len(tokens) and tokens[index + 1].kind == "number"
    initial = is_initial(before) and index > 1 and is_given(tokens[index - 2].low)
    return (is_given(before.low) or initial) and not number


def regnal(tokens: list[Token], index: int, words: Words) -> bool:
    """`el Rey Alfonso XIII`, `León XIV`: a number of kings and popes right after a given name."""
    numeral, titles = tokens[index].text, words.set("by_first_name")
    if not index or numeral.strip("IVX") or not is_given(tokens[index - 1].low) or not tokens[index - 1].cap:
        return False
    titled = any(t.low in titles for t in tokens[max(0, index - 4) : index - 1])
    return titled or len(numeral) > 1 and tokens[index - 2 : index - 1] != [] and not tokens[index - 2].cap


def capital_surname(tokens: list[Token], index: int, words: Words) -> bool:
    """`General Dario MOLVO`, `Mr. Ushim KELVO`: capitals after a given name in small letters are no acronym."""
    token, before = tokens[index], tokens[index - 1] if index else None
    if before is None or not before.cap or before.text.isupper() or before.kind != "word" or len(token.text) < 3:
        return False
    if before.low in institutional() or before.low in place_words() or authority().country_code(token.text):
        return False
    titled = index > 1 and tokens[index - 2].low.rstrip(".") in words.set("courtesies")
    second = index > 1 and tokens[index - 2].cap and is_given(tokens[index - 2].low)  # "Nguyen Van THANH"
    return titled or second or is_given(before.low)


def lone_capitals(tokens: list[Token], index: int, words: Words) -> bool:
    """`Director de Asia del MINREX,`: one long word in capitals after "de" is a body's, but for "Juan de LARREA"."""
    if _behind_post(tokens, index, words):
        return True
    if index < 2 or tokens[index - 1].low not in DE or tokens[index - 1].cap or is_given(tokens[index - 2].low):
        return False
    return index + 1 == len(tokens) or not tokens[index + 1].cap


def _behind_post(tokens: list[Token], index: int, words: Words) -> bool:
    """`Ana Ruiz, Directora MINREX;`: capitals that end an item after a name, a comma and a post say what it is of."""
    if words.lang != "es" or index < 4 or head_at(tokens, index - 1, words) is None:
        return False
    given, surname, comma = tokens[index - 4 : index - 1]
    named = comma.text == "," and surname.cap and not surname.text.isupper() and given.cap
    return named and (index + 1 == len(tokens) or tokens[index + 1].low in ENDS)


def honoured_body(before: Token, token: Token) -> bool:
    """`el Honorable` + `Concejo Deliberante`: after the title a word of the language, and nobody's given name."""
    honoured = before.low.rstrip(".") in OF_BODIES_TOO
    return honoured and not is_given(token.low) and is_known(token.text.lower())


def own_and_married(tokens: list[Token], first: int, stop: int) -> bool:
    """`Secretary Ana Ruiz - Lim,`: a woman's second surname after a dash with a space, right behind post and name.

    A body in the place of a surname is in capitals, and most often ends the item: "Ana Ruiz - ACME".
    """
    if tokens[stop].text not in "-–" or stop - first < len(("name", "surname")) or stop + 2 >= len(tokens):
        return False
    surname, after = tokens[stop + 1], tokens[stop + 2]
    posted = first > 0 and tokens[first - 1].cap
    goes_on = after.text in ",." or after.kind == "word" and not after.cap
    if not (posted and goes_on and any(gender(t.text) == "f" for t in tokens[first : stop - 1])):
        return False
    plain = surname.kind == "word" and surname.cap and not surname.text.isupper()
    return plain and surname.low not in institutional() and surname.low not in place_words()
