"""What stands before a post's head and belongs to it: adjectives, in English also nouns, bodies and countries."""

from __future__ import annotations

from graph.authority import authority

from ..agencies.lexicon import ends_english
from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known
from ..words import Words
from .heads import Marks, head_at, timed
from .post_parts import ON, seat_of_minister

MOST_SMALL = 4  # words in small letters before a post
HYPHENED = small_words("hyphened")
AND = small_words("and")


def only_premodifies(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """In English "Deputy" or "Chief" goes on the head that follows: "Deputy National Security Advisor"."""
    return (
        words.lang == "en"
        and tokens[index].low in words.set("premodifiers")
        and not title_only(tokens, index, index + 1, words, marks)
        and head_ahead(tokens, index + 1, words, marks)
    )


def opens_union(tokens: list[Token], index: int, words: Words) -> bool:
    """`Teachers Union`: what several are, before the word for the body of theirs."""
    if words.lang != "en" or index + 1 >= len(tokens) or not (tokens[index].cap and tokens[index + 1].cap):
        return False
    return tokens[index].low.endswith("s") and ends_english(tokens[index + 1].low, words.lang)


def head_ahead(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """A head follows with nothing but premodifying words before it."""
    start = index
    while index < len(tokens) and not marks.name[index]:
        if head_at(tokens, index, words) and not marks.inside[index]:
            return not seat_of_minister(tokens, start, index, words, marks)
        if not (marks.inside[index] or premodifies(tokens, index, words)) or tokens[index].low in ("and", "'s"):
            return False
        index += 1
    return False


def left_end(tokens: list[Token], first: int, words: Words, marks: Marks, floor: int) -> int:
    """Take in what stands before the head: adjectives, in English also nouns, bodies and countries."""
    if words.lang == "es":
        while first > floor and tokens[first - 1].low in words.set("premodifiers") and not marks.name[first - 1]:
            first -= 1
        if tokens[first].low in words.set("rank_heads"):
            while first > floor and not tokens[first - 1].cap and tokens[first - 1].low in words.set("ranks"):
                first -= 1  # "el teniente coronel jefe de la Comandancia"
        return first
    ends = {stop: start for table in (marks.body, marks.place) for start, stop in table.items()}
    while first > floor:
        before = first - 1
        if first in ends and ends[first] >= floor:
            first = ends[first]
        elif tokens[before].text == "/" and before > floor and _stroked(tokens, before - 1, words, marks):
            first = before - 1  # "PXN/PXO Representative", "Chief Financial/Operations Officer"
        elif tokens[before].low == "'s" and before in ends and ends[before] >= floor:
            first = ends[before]
        elif tokens[before].low == "'s" and before - 1 >= floor and _whose(tokens, before - 1, words, marks):
            first = before - 1
        elif (
            not marks.name[before]
            and not marks.inside[before]
            and (before > floor and not marks.name[before - 1] or tokens[before].low != "and")  # "the Commission and …"
            and premodifies(tokens, before, words)
        ):
            first = before
        elif start := _fields_before(tokens, first, floor, words, marks):
            first = start
        else:
            break
    return first


def _fields_before(tokens: list[Token], first: int, floor: int, words: Words, marks: Marks) -> int:
    """`Lands, Housing and` + `Ports Minister`, `policy, technical and` + `press officer`: where they begin; else 0.

    The fields stand one by one between the commas, and nothing before them goes on with "of" or "the".
    """
    start = first
    while start - 2 >= floor and tokens[start - 1].text == "," and _one_field(tokens, start - 2, words, marks):
        start -= 2
    if start == first or start and tokens[start - 1].low in function_words(words):
        return 0
    before = tokens[start - 1] if start else None
    parted = before is None or before.text in ",;:" or not before.cap or before.text.isupper()
    opened = parted or not tokens[start].cap
    joined = any(t.low in AND for t in tokens[first : first + MOST_SMALL])
    return start if joined and opened else 0


def _one_field(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    token = tokens[index]
    if marks.name[index] or marks.inside[index] or token.kind != "word" or head_at(tokens, index, words) is not None:
        return False
    return token.low in institutional() if token.cap else token.low in words.set("joined_fields")


def _stroked(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    return tokens[index].text.isupper() or not marks.name[index] and premodifies(tokens, index, words)


def _whose(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`President` + `'s Secretary`: a post that another belongs to."""
    return tokens[index].cap and not marks.name[index] and head_at(tokens, index, words) is not None


def premodifies(tokens: list[Token], index: int, words: Words) -> bool:
    token = tokens[index]
    if token.low in words.set("premodifiers") or authority().country_code(token.text):
        return True
    if _joined_small(tokens, index, words):
        return True
    if token.low == "and" and 0 < index < len(tokens) - 1:  # "National Security and Intelligence Advisor"
        return (
            head_at(tokens, index - 1, words) is None
            and tokens[index - 1].cap
            and index + 1 < len(tokens)
            and tokens[index + 1].cap
            and _fields(tokens[index - 1], tokens[index + 1])
            and head_at(tokens, index + 1, words) is None
        )
    if index and {token.low, tokens[index - 1].low} <= words.set("excellencies"):
        return False  # "Her Worship Mayor X"
    if token.low in words.set("opening_adverbs") or timed(tokens, index) and token.low in words.set("clock"):
        return False
    if token.kind == "number" and index and tokens[index - 1].low in words.set("numbered"):
        return True  # "FEMA Region 6 Administrator"
    if _ranked(tokens, index, words):
        return True
    if token.kind == "word" and token.cap and token.low not in function_words(words):
        return token.low not in words.set("honorifics") or token.low in institutional()
    if token.kind == "word" and "-" in token.text and token.low.split("-")[-1] in HYPHENED:
        return True
    if _goes_on_small(tokens, index, words):
        return True
    ahead = index + 1 + (tokens[index + 1 : index + 2] != [] and tokens[index + 1].low in words.set("field_ends"))
    after = tokens[ahead] if ahead < len(tokens) else None  # "business secretary", "external affairs minister"
    ministerial = after is not None and not after.cap and after.low in words.set("ministerial")
    return (
        ministerial
        and token.kind == "word"
        and not token.cap
        and token.low in institutional()
        and token.low not in function_words(words)
        and token.low not in words.verbs("attend") | words.verbs("quote") | words.verbs("talk")
    )


def _fields(one: Token, other: Token) -> bool:
    """`Communications and Multimedia Minister`: what bodies are named for, or one of the two at least beside a word."""
    named = [token.low in institutional() for token in (one, other)]
    common = all(is_known(token.text.lower()) and not is_given(token.low) for token in (one, other))
    return all(named) or any(named) and common


def _joined_small(tokens: list[Token], index: int, words: Words) -> bool:
    """`sales and` + `marketing director`: two fields of one post in small letters, and the "and" between them."""
    fields, low = words.set("joined_fields"), tokens[index].low
    middle = index if low in AND else index + 1
    if not 0 < middle < len(tokens) - 2 or tokens[middle].low not in AND:
        return False
    pair = tokens[middle - 1], tokens[middle + 1]
    return all(t.low in fields and not t.cap for t in pair) and premodifies(tokens, middle + 1, words)


def _goes_on_small(tokens: list[Token], index: int, words: Words) -> bool:
    """`shipping` + `executives`, `plant health` + `officer`: small letters before a post in small letters, no verb."""
    known = words.set("post_nouns")
    if tokens[index].low not in known or tokens[index].cap:
        return False
    if index and tokens[index - 1].low in words.set("no_noun_after"):
        return False
    stop = index + 1
    while stop < len(tokens) and not tokens[stop].cap and head_at(tokens, stop, words) is None:
        if stop - index > MOST_SMALL:
            return False
        if tokens[stop].low not in known and tokens[stop].low not in words.set("premodifiers"):
            return False
        stop += 1
    return stop < len(tokens) and not tokens[stop].cap


def _ranked(tokens: list[Token], index: int, words: Words) -> bool:
    """`1st` + `Vice President`: the number of a deputy, and no day ("on the 1st Deputy Minister X met")."""
    numbered = tokens[index].kind == "number" and tokens[index].text[-2:].isalpha()
    deputy = index + 1 < len(tokens) and tokens[index + 1].cap and tokens[index + 1].low in words.set("deputies")
    before = {token.low for token in tokens[max(0, index - 2) : index]}
    return numbered and deputy and before.isdisjoint(words.months.keys() | ON)


def function_words(words: Words) -> frozenset[str]:
    small = ("starters", "articles", "conjunctions", "prepositions", "weekdays", "possessives", "list_ends", "whose")
    return words.sets(*small)


def title_only(tokens: list[Token], index: int, following: int, words: Words, marks: Marks) -> bool:
    """The following head is a title before a name: "Policy Advisor Ambassador X", "Foreign Minister Senator X"."""
    after = following + 1
    if after >= len(tokens) or not marks.name[after]:
        return False
    if tokens[following].low in words.sets("federal_seats", "minister_titles") and tokens[index].low in words.set(
        "ministerial"
    ):
        return True
    return tokens[following].low in words.set("honorifics") and tokens[index].low not in words.set("premodifiers")
