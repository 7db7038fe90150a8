"""Courtesy titles and ranks before a name: they go with the person, not with the post."""

from __future__ import annotations

from ..segment.cut_short import TITLE
from ..tokens import Token
from ..words import Words
from .found import Found
from .heads import head_at, head_like, is_field


def take_honorifics(person: Found, tokens: list[Token], words: Words) -> None:
    """Titles and ranks right before a name go with the person, not with the post."""
    first = person.name.first
    while first:
        if (
            is_title(tokens, first - 1, words)
            or words.lang == "en"
            and first < person.name.first
            and _rank_word(tokens, first - 1, words)
            and not _ends_post(tokens, first - 1, words)
        ):
            first -= 1
        elif _article_between(tokens, first, words) and first < person.name.first:
            first -= 2
        elif words.lang == "es" and (start := _long_rank(tokens, first, words)) is not None:
            first = start
        elif (
            first > 3
            and tokens[first - 1].text == ")"
            and tokens[first - 3].text == "("
            and is_title(tokens, first - 2, words)
        ):
            first -= 3
        elif first > 3 and _rank_bracket(tokens, first, words):
            first -= 4
        elif words.lang == "en" and first < person.name.first and tokens[first - 1].low in words.set("service_left"):
            first -= 1  # "retired Maj. Gen. X"
        elif first == person.name.first and (start := _comma_rank(tokens, first, words)) is not None:
            first = start
        else:
            break
    if first < person.name.first:
        person.honorific = " ".join(t.text for t in tokens[first : person.name.first])
        person.first = first


def _rank_word(tokens: list[Token], index: int, words: Words) -> bool:
    """`Air Chief Marshal`, `Staff Sergeant`; not the "Staff" of "Chief of Defence Staff General X"."""
    low = tokens[index].low
    after = words.data["rank_pairs"].get(low)
    return low in words.set("rank_words") and (after is None or tokens[index + 1].low.rstrip(".") in after)


def _article_between(tokens: list[Token], first: int, words: Words) -> bool:
    """`Dr the Hon. X`: a title before the article of another."""
    return words.lang == "en" and first > 1 and tokens[first - 1].low == "the" and is_title(tokens, first - 2, words)


def _rank_bracket(tokens: list[Token], stop: int, words: Words) -> bool:
    """`general (r)`, `General (Retd)`: a rank, and in brackets that its holder has left the service."""
    inside = tokens[stop - 3].text == "(" and tokens[stop - 1].text == ")"
    return inside and tokens[stop - 2].low in words.set("rank_brackets") and is_title(tokens, stop - 4, words)


def _long_rank(tokens: list[Token], stop: int, words: Words) -> int | None:
    """The start of a rank of several words right before a name: "General de Brigada Diplomado de Estado Mayor"."""
    for start in range(stop - 1, max(-1, stop - 9), -1):
        low = tokens[start].low.rstrip(".")  # "Gral. de Brig. D.E.M."
        if low not in words.set("rank_words") and low not in words.set("honorifics"):
            return None
        if low in words.set("honorifics") and low not in words.set("rank_tails") and start < stop - 1:
            return start
    return None


def _comma_rank(tokens: list[Token], stop: int, words: Words) -> int | None:
    """`de la Armada, vicealmirante, X`: the start of a rank between commas, in small letters; else None."""
    if words.lang != "es" or stop < 4 or tokens[stop - 1].text != ",":
        return None
    start = stop - 1
    while start > 1 and not tokens[start - 1].cap and tokens[start - 1].low in words.sets("ranks", "rank_words"):
        start -= 1
    ranked = start < stop - 1 and tokens[start].low in words.set("ranks") and tokens[start - 1].text == ","
    return start if ranked else None


def is_title(tokens: list[Token], index: int, words: Words) -> bool:
    """A title or rank that is not (part of) a post: "Dr.", "Almirante"; "Ambassador" only right after a post."""
    token = tokens[index]
    if token.kind == TITLE:
        return True
    trade = trade_title(tokens, index, words)
    if token.low.rstrip(".") not in words.set("honorifics") and not trade:
        return False
    if is_field(tokens, index, words):
        return False  # "Ministers for Justice X"
    before = tokens[index - 1] if index else None
    if _ends_post(tokens, index, words):
        return False
    if head_at(tokens, index, words) is None or trade:
        return True
    return before is not None and head_like(before, words) and before.low not in words.set("premodifiers")


def trade_title(tokens: list[Token], index: int, words: Words) -> bool:
    """`Secretary Works` + `Barrister X`: a trade behind a whole post; not "City Engineer X", nor "Engineer X"."""
    after = tokens[index + 1 : index + 2]
    if words.lang != "en" or tokens[index].low not in words.set("title_trades") or not tokens[index].cap:
        return False
    if not after or not after[0].cap or after[0].kind not in ("word", "abbr"):
        return False
    back = index - 1
    while back >= 0 and tokens[back].cap and tokens[back].kind == "word" and not _heads_alone(tokens, back, words):
        back -= 1
    return back >= 0 and tokens[back].cap


def _heads_alone(tokens: list[Token], index: int, words: Words) -> bool:
    """A post's head that goes on no other: `Secretary`, and not `Assistant`."""
    return head_like(tokens[index], words) and tokens[index].low not in words.sets("premodifiers", "title_trades")


def _ends_post(tokens: list[Token], index: int, words: Words) -> bool:
    """The last word of a longer post, and no rank: "Attorney General", "Director General Dr. X"."""
    if any(_reaches(tokens, back, index, words) for back in range(max(0, index - 3), index)):
        return True
    before = tokens[index - 1] if index and tokens[index].low in words.set("modifiers") else None
    return before is not None and head_like(before, words) and before.low not in words.set("honorifics")


def _reaches(tokens: list[Token], start: int, index: int, words: Words) -> bool:
    """A post of several words that begins at `start` takes in the token at `index`."""
    post = head_at(tokens, start, words)
    return post is not None and len(post.words) > index - start
