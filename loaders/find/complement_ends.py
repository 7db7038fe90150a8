"""Where a post's complement ends and a name begins, with nothing between: "el alcalde de Ixtlán José Vela Ruiz".

A given name tells, if a surname follows it and what stands before it goes with the post.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .heads import head_at, head_before
from .name_weights import CUT_SHORT, NAMESAKES

POST_REACH = 12  # tokens of a post before its last complement
ITEM_POST = 3  # words of an item in which its post stands: "Opposition Finance Spokesman"
SHORT = 5  # letters; shorter common words may be names as well: "Young", "Park"
DE = small_words("spanish_of")
LINKS = small_words("spanish_of", "spanish_articles", "spanish_in") | {"por"}
ENGLISH_LINKS = small_words("english_of_posts")
AND = small_words("and")
DIRECTIONS = small_words("directions")


def name_after_complement(tokens: list[Token], first: int, stop: int, words: Words) -> int | None:
    """The given name with which a name begins in the run tokens[first:stop], or None."""
    if words.lang == "es" and _town_before_name(tokens, first, stop, words):
        return first + 1
    if words.lang == "en" and _state_before_name(tokens, first, stop, words):
        return first + 1
    if stop - first < 3 or is_given(tokens[first].low) or tokens[first].kind == "abbr" or not first:
        return None
    if words.lang == "en" and (fields := _last_fields(tokens, first, stop)) and _post_before(tokens, first, words):
        return first + fields
    given = next((i for i in range(first + 1, stop - 1) if is_given(tokens[i].low)), 0)
    if not given or not tokens[given - 1].cap or not _opens_name(tokens, given, stop):
        return None
    if any(token.cap and token.low in NAMESAKES["es"] for token in (tokens[first - 1], *tokens[first:stop])):
        return None  # "gobernadores en la Sala Qupac Amaru del Palacio"
    after = tokens[stop : stop + 2]
    if len(after) == 2 and after[0].text == "," and after[1].cap and not _post_opens(tokens, stop + 1, words):
        return None  # "intendente de Campo Juan Vela, Luis Peña"
    given -= tokens[given - 1].kind == "abbr" and tokens[given - 1].low.rstrip(".") in CUT_SHORT
    word = given - 1
    while word > first and tokens[word - 1].cap:
        word -= 1
    return given if _goes_on(tokens, word, words) and _post_before(tokens, word, words) else None


def _town_before_name(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`el alcalde de Guadalupe` + `Ruth Vela`: after the post of a place a place, though it is a given name too."""
    after = tokens[stop : stop + 2]
    if len(after) == 2 and after[0].text == "," and after[1].cap:
        return False  # "presidenta municipal de Plutarco Elías Vela, Ana Ruiz"
    if stop - first < 3 or first < 2 or tokens[first - 1].low not in DE or not is_given(tokens[first + 1].low):
        return False
    town = tokens[first].low in place_words() or is_given(tokens[first].low) and not is_given(tokens[first + 2].low)
    longer = f"{tokens[first].low} {tokens[first + 1].low}" in place_words()
    heads = words.set("of_places")  # in the plural
    return town and not longer and not heads.isdisjoint({f"{tokens[first - 2].low}{end}" for end in ("s", "es")})


def _state_before_name(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`the Foreign Minister of Georgia` + `Elam Vale`: after "of" a known place, though it is a given name too."""
    if stop - first < 3 or not first or tokens[first - 1].low not in ENGLISH_LINKS or not is_given(tokens[first].low):
        return False
    named = not any(t.low in institutional() or t.low in DIRECTIONS for t in tokens[first + 1 : stop])
    return tokens[first].low in place_words() and named and _post_before(tokens, first, words)


def _post_opens(tokens: list[Token], index: int, words: Words) -> bool:
    """English: an item opens with a post: "Member for Kintyre Ann Vale," + "Finance Minister Luis Reed"."""
    if words.lang != "en":
        return False
    for i in range(index, min(len(tokens), index + ITEM_POST)):
        if head_at(tokens, i, words) is not None:
            return True
        if tokens[i].kind == "punct" or not tokens[i].cap:
            return False
    return False


def _last_fields(tokens: list[Token], first: int, stop: int) -> int:
    """`the Minister of Energy and Public Utilities` + `Qochi Vela`: how many common words stand after "and"."""
    if first < 2 or tokens[first - 1].low not in AND or not tokens[first - 2].cap:
        return 0
    words = [len(t.text) > SHORT and is_known(t.text.lower()) and not is_given(t.low) for t in tokens[first:stop]]
    common = words.index(False) if False in words else 0
    return common if stop - first - common > 1 else 0


def _opens_name(tokens: list[Token], given: int, stop: int) -> bool:
    """Not so in "presidenta de Fedepesca Lara Norte", nor where the name may be a place's; no place is a "César"."""
    place = tokens[given].low in place_words() and tokens[given].text.lower() == tokens[given].low
    return not place and tokens[given].low not in institutional() and tokens[stop - 1].low not in DIRECTIONS


def _goes_on(tokens: list[Token], first: int, words: Words) -> bool:
    """The words from `first` on belong to the complement: they follow "de", or are no name there."""
    word, before = tokens[first], tokens[first - 1]
    if words.lang == "en":
        return before.low in ENGLISH_LINKS  # "the Mayor of Clarkton Luis Vela"
    if before.low in LINKS or word.low in institutional():
        return True
    if before.low in AND:
        return first > 1 and tokens[first - 2].cap and is_known(word.text.lower())
    if not before.cap or before.kind != "word":
        return False
    if head_before(tokens, first, words):
        return tokens[first - 2].low in DE  # "intendente de General Belgrano", not "el senador Kuxan José Vela"
    return is_known(word.text.lower()) or before.low not in institutional()


def _post_before(tokens: list[Token], first: int, words: Words) -> bool:
    """A post's head stands before, with no mark between but the commas of its fields: "Riego, Drenaje y Pesca"."""
    for start in range(first - 1, max(0, first - POST_REACH), -1):
        mark = tokens[start - 1].text
        if mark in ";:." or mark == "," and not (tokens[start].cap and is_known(tokens[start].text.lower())):
            return False
        if head_before(tokens, start, words):
            return True
    return False


def before_field(tokens: list[Token], first: int, stop: int, words: Words) -> int:
    """Spanish: `Óscar Vela` + `de Energía y Minas`: where what a minister is for begins, as no surname would."""
    if words.lang != "es":
        return stop
    for i in range(first + 2, stop - 1):
        field = tokens[i + 1].low
        if tokens[i].low == "de" and field in institutional() and len(field) >= SHORT and not is_given(field):
            return i if field not in place_words() and field not in words.set("surnames_too") else stop
    return stop
