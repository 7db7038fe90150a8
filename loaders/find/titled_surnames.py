"""A surname that is also an ordinary word, right after a title: "Minister Bell", "Senator White"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_foreign, place_words
from ..words import Words
from .heads import head_at, head_like
from .name_weights import NAMESAKES

OF = small_words("of")
PARTS = 3  # tokens from one of a row to the next: ", and"
REACH = 40  # tokens on each side in which a row of posts with a surname each is looked for
FEWEST = 3  # of them
OF_OR_FOR = small_words("of_or_for")


def titled_surname(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Minister Bell met`, `junior Minister Wells;`: one word after such a title, and no "of" behind it."""
    if stop - first != 1 or not first:
        return False
    token, title = tokens[first], tokens[first - 1]
    if titled_in_row(tokens, first, words):
        return True
    if title.low not in words.set("before_surnames") and not _spanish(tokens, first, words):
        return False
    if words.lang == "en" and not title.cap or not token.cap or token.text.isupper() or _field(token, words):
        return False
    if words.lang == "en" and token.low in words.verbs("attend"):
        return False  # a headline: "Ports Minister Led a Delegation"
    after = tokens[stop] if stop < len(tokens) else None
    if after is None or after.kind == "punct":
        return after is None or after.text != "-"
    placed = after.low in OF and stop + 1 < len(tokens) and tokens[stop + 1].cap  # "Governor Reed of Utah"
    return placed or not after.cap and after.low not in OF_OR_FOR and head_at(tokens, stop, words) is None


def _spanish(tokens: list[Token], index: int, words: Words) -> bool:
    """`Energy Secretary Montesano`: after a post in an English text a word that Spanish has, and English has not.

    No square or building is one ("Mayor Plaza"), nor is what stands after "the" ("at the President Mirador").
    """
    token, title = tokens[index], tokens[index - 1]
    if words.lang != "en" or not title.cap or token.low in NAMESAKES["es"] or not head_like(title, words):
        return False
    opened = index - 2
    while opened > 0 and tokens[opened].cap:
        opened -= 1
    plain = opened < 0 or tokens[opened].low not in words.set("articles")
    return plain and is_foreign(token.text.lower(), "en")


def in_surname_row(tokens: list[Token], index: int, words: Words) -> bool:
    """`Senators Carver, Wren and Mason were`: a word alone in such a row after the plural of a title.

    In a row of four or more it may be a place or post elsewhere: "Councillors Bragg, Brown, Prince and Tyler".
    """
    if words.lang != "en" or not tokens[index].cap:
        return False
    row = _row(tokens, index, words)
    title = head_at(tokens, row[0] - 1, words) if len(row) > 1 and row[0] else None
    if title is None or not title.plural or not tokens[row[0] - 1].cap:
        return False
    last = row[-1]
    joined = tokens[last - 1].low in words.set("conjunctions")
    closed = last + 1 == len(tokens) or not tokens[last + 1].cap
    lone = [i for i in row if _lone(tokens, i, words)]
    sure = index in lone and len(lone) == len(row) or len(row) > FEWEST and 2 * len(lone) > len(row)
    return joined and closed and sure and title.single["m"] in words.sets("seats_with_party", "before_surnames")


def _row(tokens: list[Token], index: int, words: Words) -> list[int]:
    """The words alone in capitals around a token that commas and an "and" part, in order."""
    row = [index]
    while (before := _before_mark(tokens, row[0], words)) >= 0 and _alone(tokens, before, words):
        row.insert(0, before)
    while (after := _past_mark(tokens, row[-1], words)) < len(tokens) and _alone(tokens, after, words):
        row.append(after)
    return row


def _alone(tokens: list[Token], index: int, words: Words) -> bool:
    """One word in capitals right before a mark, right after a mark or a post."""
    token, before = tokens[index], tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    opens = before is None or _parts(before, words) or head_like(before, words)
    closes = after is None or not after.cap
    return token.cap and token.kind == "word" and not token.text.isupper() and opens and closes


def titled_in_row(tokens: list[Token], index: int, words: Words) -> bool:
    """A word alone in a row of surnames under one title, or of titles with a surname each."""
    return in_titled_row(tokens, index, words) or in_surname_row(tokens, index, words)


def in_titled_row(tokens: list[Token], index: int, words: Words) -> bool:
    """`City Manager Doyle, City Attorney Price, City Engineer Dye and …`: one of several posts with a surname each."""
    if words.lang != "en" or not _titled_alone(tokens, index, words):
        return False
    near = range(max(1, index - REACH), min(len(tokens), index + REACH))
    return sum(_titled_alone(tokens, i, words) for i in near) >= FEWEST


def _titled_alone(tokens: list[Token], index: int, words: Words) -> bool:
    """One word in capitals between a post in capitals and a mark."""
    title = tokens[index - 1] if index else None
    if title is None or not title.cap or not tokens[index].cap or not head_like(title, words):
        return False
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    closed = after is None or after.text in ",;." or after.low in words.set("conjunctions")
    return closed and _lone(tokens, index, words)


def _before_mark(tokens: list[Token], index: int, words: Words) -> int:
    """The token before a comma, an "and" or both; -1 for none."""
    back = index - 1
    while back > 0 and index - back < PARTS and _parts(tokens[back], words):
        back -= 1
    return back if back < index - 1 else -1


def _past_mark(tokens: list[Token], index: int, words: Words) -> int:
    after = index + 1
    while after < len(tokens) and after - index < PARTS and _parts(tokens[after], words):
        after += 1
    return after if after > index + 1 else len(tokens)


def _parts(token: Token, words: Words) -> bool:
    return token.text == "," or token.low in words.set("conjunctions")


def _field(token: Token, words: Words) -> bool:
    return token.low in institutional() and token.low not in words.set("surnames_too")


def _lone(tokens: list[Token], index: int, words: Words) -> bool:
    """A word in capitals that may be a surname, and is no field, place or acronym."""
    token = tokens[index]
    plain = not _field(token, words) and token.low not in place_words()
    plain = plain and (token.low not in NAMESAKES["en"] or token.low in NAMESAKES["surnames"])  # "the Senators Club"
    return token.cap and token.kind == "word" and not token.text.isupper() and plain


def called_so(tokens: list[Token], index: int, words: Words) -> bool:
    """`Mr Boss Adeyo`: a post that says little is a given name between a courtesy title and a surname."""
    if words.lang != "en" or not index or tokens[index - 1].low.rstrip(".") not in words.set("courtesies"):
        return False
    surname = index + 1 < len(tokens) and tokens[index + 1].cap and tokens[index + 1].kind == "word"
    weak = tokens[index].low in words.set("weak_posts") and tokens[index].low not in words.set("honorifics")
    return tokens[index].cap and surname and weak and head_at(tokens, index + 1, words) is None
