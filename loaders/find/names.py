"""Where a person's name can stand: runs of capitalised words, cut at their best left edge.

A candidate is only a shape. Whether it is a person is decided with the posts and titles around
it (`people.py`); a candidate that nothing supports is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..segment import Sentence
from ..segment.cut_short import TITLE
from ..small_words import small_words
from ..tokens import Token, clean
from ..vocabulary import institutional, is_given, is_initial, is_known, place_words
from ..words import Words
from .complement_ends import before_field, name_after_complement
from .heads import head_at, head_before
from .initials import after_field, after_place, after_town, dotted_body, joined
from .labels_behind import before_label, roll_label
from .name_weights import (
    NAMESAKES,
    apart,
    called_as_month,
    left_out,
    opens_given,
    plain,
    surname_first,
    two_given,
    two_part_given,
    worth,
)
from .nicknames import nickname
from .noun_fields import before_given, only_field
from .particles import honoured_body, own_and_married, regnal
from .post_parts import dashed
from .titled_surnames import titled_surname

NO_COURTESY = small_words("no_courtesy")
MOST_WORDS = 7
HEADLINE = 4  # words in capitals from which a run may be a headline
MOST_POSTED = 5  # words of a name that only the post behind it tells
BEFORE_NAMES = small_words("before_names")
LINE_GAP = 12  # characters between two words of one name: a line break and its indent
DEGREE = "MD"
FEWEST_LETTERS = 3  # of a body; two are initials ("PK Das")
ARABIC = re.compile(r"(?:al|el|ad|an|ar|as|at|az|ibn|bin|abu|d|l|o)['’-] ?[A-ZÁÉÍÓÚ]")  # "al-Harbi", "d'Almeida"
ARTICLED = frozenset(word.capitalize() for word in small_words("articled_names"))  # "Tarek El Aissami"
DE = small_words("spanish_of")
AND = small_words("and")
BY_OR_WITH = small_words("by", "with")
PREPOSED = frozenset(word.capitalize() for word in DE)
ARTICLES = small_words("spanish_articles")
PARTICLE_ENDS = small_words("particle_ends")
PATRONYMICS = small_words("patronymics")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first`..`stop` (exclusive) of a sentence. `given`: it opens with a known given name.

    `strange` counts words that no dictionary knows; `shout` marks a name in capitals throughout.
    """

    first: int
    stop: int
    text: str
    given: bool
    strange: int
    shout: bool = False

    @property
    def single(self) -> bool:
        return self.stop - self.first == 1


def candidates(sentence: Sentence, words: Words, blocked: list[bool], text: str) -> list[Candidate]:
    """All candidates of a sentence. `blocked[i]` marks tokens that belong to a body, a date or a place."""
    found = []
    for first, stop in _runs(sentence.tokens, words, blocked):
        stop = before_label(sentence.tokens, first, stop, words)
        if (
            words.lang == "en"
            and stop - first == 1 < len(sentence.tokens) - first
            and _courtesy(sentence.tokens[stop], words)
        ):
            continue  # "General Pfr Dr. X"
        cut = _best_cut(sentence.tokens, first, stop, words, blocked)
        if cut is None or headline(sentence.tokens[slice(*cut)]) or roll_label(sentence.tokens[slice(*cut)], words):
            continue
        cut = cut[0], before_field(sentence.tokens, *cut, words)
        if not _thing(sentence.tokens, *cut, words) and not graded(sentence.tokens[slice(*cut)]):
            found.append(candidate(sentence.tokens, *cut, text))
    return found


def _thing(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`Kofi Annan Conference Hall`: in English a thing named after somebody ends in what it is."""
    if words.lang == "en" and stop - first > 1 and tokens[stop - 1].low in NAMESAKES["geography"]:
        return True
    if words.lang == "en" and stop - first == 2 and _some_of_many(tokens, first, words):
        return True
    if stop - first > 1 and tokens[stop - 1].low in NAMESAKES["buildings"]:
        return True  # in a Spanish text too: "el Wilson Center"
    if words.lang != "en" or tokens[stop - 1].low not in NAMESAKES["en"] or tokens[stop - 2].low in PARTICLE_ENDS:
        return False
    return stop - first > 2 or stop - first == 2 and not is_given(tokens[first].low)


def _some_of_many(tokens: list[Token], first: int, words: Words) -> bool:
    """`SMC Corporators`, `various Ulst Panchayats`: a plural after letters, or after a word that counts some."""
    letters, plural = tokens[first], tokens[first + 1]
    if not plural.low.endswith("s") or plural.text.isupper() or is_given(letters.low):
        return False
    counted = first > 0 and tokens[first - 1].low in words.set("some_of_many")
    return counted or letters.text.isupper() and letters.kind == "word" and len(letters.text) >= FEWEST_LETTERS


def headline(run: list[Token]) -> bool:
    """`LOWE INSPECTS BORDER DETENTION CENTERS`: four words in capitals or more, and most of them plain, are no name."""
    if len(run) < HEADLINE or not all(t.text.isupper() for t in run):
        return False
    plain_words = [is_known(t.low) and not is_given(t.low) for t in run]
    return 2 * sum(plain_words) > len(run)


def graded(tokens: list[Token]) -> bool:
    """`Ana Ruiz, CESO III`, `Minister of Finance II`: a numeral, or letters and one, are a grade, and nobody."""
    if len(tokens) != 2:
        return len(tokens) == 1 < len(tokens[0].text) and not tokens[0].text.strip("IVX")
    letters, numeral = tokens[0].text, tokens[1].text
    return letters.isalpha() and letters.isupper() and 1 < len(letters) < 6 and not numeral.strip("IVX")


def _runs(tokens: list[Token], words: Words, blocked: list[bool]) -> Iterator[tuple[int, int]]:
    """Maximal runs of words a name can be made of, particles only between two of them."""
    index = 0
    while index < len(tokens):
        if not _nameable(tokens, index, words, blocked):
            index += 1
            continue
        stop = index + 1
        while stop < len(tokens):
            after = _past_particles(tokens, stop + nickname(tokens, stop), words)
            if stop < after < len(tokens) and tokens[after].low in words.set("offices"):
                break  # "Julio Arce" + "de la Alcaldía"
            if after < len(tokens) and _nameable(tokens, after, words, blocked):
                stop = after + 1
            elif words.lang == "en" and own_and_married(tokens, index, stop):
                stop += 2
                break
            elif (
                stop + 1 < len(tokens) and _double(tokens, index, stop) and _nameable(tokens, stop + 1, words, blocked)
            ):
                stop += 2  # "Clara Modest–Kerr"
            elif (
                _suffix(tokens, stop, words)
                or stop == index + 1 < len(tokens)
                and _degree_surname(tokens, index, words)
            ):
                stop += 2 if tokens[stop].text == "," else 1
                break
            else:
                break
        yield index, stop
        index = stop


def _double(tokens: list[Token], first: int, stop: int) -> bool:
    """`Clara Modest` + `–Kerr`: a surname of two with a long dash, behind a given name."""
    return stop - first > 1 and tokens[stop].kind == "punct" and is_given(tokens[first].low) and dashed(tokens, stop)


def _nameable(tokens: list[Token], index: int, words: Words, blocked: list[bool]) -> bool:
    token = tokens[index]
    if len(token.text) > 1 and not token.text.strip("IVXLC") and token.kind == "word":
        return False  # a numeral; as a suffix it is taken by _suffix
    if index and tokens[index - 1].kind == "number" and tokens[index - 1].end == token.start:
        return False  # "la 4T"
    if words.lang == "es" and not index and token.text.endswith("ó") and not any(t.cap for t in tokens[1:2]):
        return False  # "Tomó nota la ministra"
    if token.text in PREPOSED and _field_next(tokens, index, words):
        return False
    if dotted_body(tokens, index, words):
        return False
    short = token.kind == "abbr" and token.cap and token.low.rstrip(".") not in words.set("honorifics")  # "Ma.", "Wm."
    return not blocked[index] and (
        is_initial(token)
        and not joined(tokens, index)
        or short
        or token.kind == "word"
        and len(token.low) > 1
        and (token.cap or ARABIC.match(token.text) is not None)
    )


def _field_next(tokens: list[Token], index: int, words: Words) -> bool:
    """`Jefe De Estación del Centro`: after a post a large "De" is no surname's where a field of the post follows."""
    if words.lang != "es" or not index or index + 1 >= len(tokens) or not head_before(tokens, index, words):
        return False
    field = tokens[index + 1].low
    return not is_given(field) and (field in institutional() or field in NAMESAKES["es"]) and field not in ARTICLES


def _past_particles(tokens: list[Token], index: int, words: Words) -> int:
    particles, start = words.set("particles"), index
    middle = index and index + 1 < len(tokens) and tokens[index - 1].cap and tokens[index + 1].cap
    if middle and tokens[index].text in ARTICLED:
        return index + 1
    while index < len(tokens) and tokens[index].low in particles and not tokens[index].cap and index - start < 3:
        index += 1
    return index


def _suffix(tokens: list[Token], index: int, words: Words) -> bool:
    """`Jr.`, `III`, also after a comma."""
    if tokens[index].text == "," and index + 1 < len(tokens):
        index += 1
        titles_next = words.lang == "es" and index + 1 < len(tokens) and tokens[index + 1].cap  # "Paso Hondo, Sr. X"
        return tokens[index].low.rstrip(".") in ("jr", "sr") and tokens[index].cap and not titles_next
    return tokens[index].low.rstrip(".") in words.set("suffixes") and tokens[index].cap or regnal(tokens, index, words)


def _degree_surname(tokens: list[Token], index: int, words: Words) -> bool:
    """`the Coordinating Minister, Mahfud MD, …`: letters of a degree right after one given name go with it."""
    letters = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if words.lang != "en" or letters != DEGREE or not is_given(tokens[index].low):
        return False
    after = tokens[index + 2] if index + 2 < len(tokens) else None
    return after is None or after.text in ",;.(" or after.low in words.set("conjunctions")


def _best_cut(tokens: list[Token], first: int, stop: int, words: Words, blocked: list[bool]) -> tuple[int, int] | None:
    """The part of a run that looks most like a name, or None."""
    first = _past_office(tokens, first, stop, words)
    if first == stop:
        return None
    before = tokens[first - 1] if first else None
    complement = before is not None and blocked[first - 1] and before.cap and before.kind == "word"  # "to India X Y"
    anchored = before is not None and (
        complement or before.text == "," or head_before(tokens, first, words) or _met(before, words)
    )
    body = words.lang == "es" and before is not None and honoured_body(before, tokens[first])
    if body and not any(is_given(token.low) for token in tokens[first:stop]):
        return None
    titled = before is not None and not body and _courtesy(before, words)
    if before is not None and stop - first > 1 and (titled or _ranked(tokens, first, stop, words)):
        return first, stop
    if (begins := name_after_complement(tokens, first, stop, words)) is not None:
        return begins, stop
    if only_field(tokens, first, stop, words):
        return None
    if (begins := _past_complement(tokens, first, stop, words)) is not None:
        return begins, stop
    if _whole(tokens, first, stop, words) or titled_surname(tokens, first, stop, words):
        return first, stop
    posted = words.lang == "en" and stop - first > 2 and first and (complement or head_before(tokens, first, words))
    if posted and (begins := after_place(tokens, first, stop, NAMESAKES["geography"])) is not None:
        return begins, stop
    cut = _worthiest(tokens, first, stop, anchored)
    if cut is None:
        return None
    if words.lang == "es" and cut > first and _first_given(tokens, cut - 1, stop, words):
        return cut - 1, stop
    if words.lang == "en" and stop - cut == 1 and not _placeish(tokens[cut - 1]):
        cut -= after_field(tokens, first, cut, institutional() | words.set("premodifiers"))
    separated = words.lang == "es" and (before is None or before.text in ",;:")
    whole = separated and cut > first and stop - cut == 1 and stop - first == 2 and not _placeish(tokens[first])
    return (first if whole and tokens[first].kind == "word" else cut), stop  # "; Azul Peral, ministra"


def _past_complement(tokens: list[Token], first: int, stop: int, words: Words) -> int | None:
    begins = before_given(tokens, first, stop, words)
    return after_town(tokens, first, stop, words) if begins is None else begins


def _past_office(tokens: list[Token], first: int, stop: int, words: Words) -> int:
    """`the Hon. Regional Minister` + `X`, `His Excellency Deputy President` + `X`: what is honoured is a post.

    The post has a word of its own before its head; "Hon. Bishop Vale" is somebody's name.
    """
    before = tokens[first - 1].low.rstrip(".") if first else ""
    if words.lang != "en" or before not in words.sets("honouring", "excellencies") or is_given(tokens[first].low):
        return first
    for i in range(stop - 1, first, -1):
        post = head_at(tokens, i, words)
        if post is not None and not post.plural and tokens[i].low not in words.set("surnames_too"):
            return min(stop, i + len(post.words))
    return first


def _met(before: Token, words: Words) -> bool:
    """`Present were` + `Lai Benn`, `attended by` + `M Ravell`: an English list opens with somebody's name."""
    opens = words.sets("copulas", "list_verbs") | BY_OR_WITH if words.lang == "en" else ()
    return before.low in opens and not before.cap


def _whole(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """Something surely says that the run is a name from its first word on."""
    parts = stop - first == 2 and two_part_given(tokens[first:stop])
    month = words.lang == "es" and stop - first == 2 and called_as_month(tokens, first, stop, words.months)
    return parts or month or two_given(tokens, first, stop) or _posted(tokens, first, stop, words)


def _worthiest(tokens: list[Token], first: int, stop: int, anchored: bool) -> int | None:
    """Where the part of a run begins that looks most like a name to its end; None where no part does."""
    options = []
    for i in (i for i in range(first, stop) if tokens[i].cap):
        if stop - i > MOST_WORDS + 2 or i > first and tokens[i - 1].low in PATRONYMICS:
            continue
        own = worth(tokens, i, stop)
        if own > 0 or anchored and i == first and plain(tokens[i:stop]):
            options.append((own - left_out(tokens, first, i, anchored), -i))
    cut = -max(options)[1] if options else None
    return cut - surname_first(tokens, first, cut, stop) if cut is not None else None


def _first_given(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`viceministro de Defensa` + `Julio César Vela`, `Fco. Javier Vela`: a month's name or one cut short before it."""
    if tokens[first].kind == "abbr":
        return is_given(tokens[first + 1].low)
    return tokens[first].low in words.months and two_given(tokens, first, stop, within=True)


def _posted(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`a Julio Pérez Vela, consultor`, `with Gray Bell, director of …`: a name because a post stands behind it.

    In Spanish it opens with a given name that is a month or a place too; in English with any word of no body or place.
    """
    opened = apart(tokens, first) or tokens[first - 1].low in BEFORE_NAMES
    if not opened or stop + 2 >= len(tokens) or tokens[stop].text != "," or not 1 < stop - first <= MOST_POSTED:
        return False
    if words.lang == "es" and not is_given(tokens[first].low):
        return False
    named = tokens[first + (words.lang == "es") : stop]
    if any(t.low in institutional() or _placeish(t) or t.kind == "punct" for t in named):
        return False
    post = stop + 1 + (tokens[stop + 1].low in words.set("articles"))
    return head_at(tokens, post, words) is not None


def _placeish(token: Token) -> bool:
    return (
        token.low in place_words()
        or token.low in NAMESAKES["es"]
        or token.low in NAMESAKES["en"]
        and token.low not in NAMESAKES["surnames"]
    )


def _courtesy(token: Token, words: Words) -> bool:
    """A title that only people bear ("Mrs", "Dra."): whatever follows is the name's first word."""
    low = token.low.rstrip(".")
    return (
        token.kind == TITLE or low in words.set("honorifics") and low not in institutional() and low not in NO_COURTESY
    )


def _ranked(tokens: list[Token], first: int, stop: int, words: Words) -> bool:
    """`…, General Amara Camara, …`: two words between a rank with a capital after a comma, and another comma."""
    ranked = first > 1 and tokens[first - 1].cap and tokens[first - 1].low in words.set("ranks")
    closed = stop == len(tokens) or tokens[stop].text in ",;."
    plain = tokens[first].low not in institutional() and tokens[first].low not in place_words()
    return ranked and tokens[first - 2].text == "," and closed and stop - first == 2 and plain


def candidate(tokens: list[Token], first: int, stop: int, text: str) -> Candidate:
    span = tokens[first:stop]
    strange = sum(
        1 for t in span if t.cap and not is_initial(t) and not is_known(t.text.lower()) and t.low not in institutional()
    )
    shout = all(t.text.isupper() for t in span if len(t.text) > 2 and t.cap) and any(len(t.text) > 2 for t in span)
    broken = any(after.start - before.end > LINE_GAP for before, after in pairwise(span))  # noise lines in between
    name = " ".join(t.text for t in span) if broken else clean(text[span[0].start : span[-1].end])
    given = opens_given(span) or any(t.low in PATRONYMICS and not t.cap for t in span[1:])
    return Candidate(first, stop, name, given, strange, shout)
