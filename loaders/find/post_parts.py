"""Small parts that a post grows by: brackets, numbers, and what belongs to an acronym."""

from __future__ import annotations

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import institutional, place_words
from ..words import Words
from .heads import ENGLISH_LINKS, Marks

MARKS = small_words("bracket_marks")
OF_OR_FOR = small_words("of", "for")
DASHES = ("-", "–", "—")
ON = small_words("english_on")
AND = small_words("and")
APOSTROPHES = ("'", "’")
IN_OR_AT = small_words("in_or_at")
AT = small_words("at")
WITH = small_words("with")
ORDINAL = 4  # letters: "9/a", "9/na"


def at_venue(tokens: list[Token], index: int, words: Words) -> bool:
    """`presidenta de la Mesa` + `en el Palacio Legislativo`, `one of the mayors` + `at the talks`: where it was."""
    if tokens[index].low not in IN_OR_AT:
        return False
    after = index + 1 + (tokens[index + 1].low in words.set("articles"))
    if after < len(tokens) and tokens[after].low in words.set("venues"):
        return True
    near = tokens[after : after + 2] if tokens[index].low in AT and after > index + 1 else []
    met = next((i for i, t in enumerate(near) if t.low in words.set("meeting_nouns")), None)
    return met is not None and all(t.text.islower() for t in near[: met + 1])


def with_meetings(tokens: list[Token], index: int, words: Words) -> bool:
    """`her first visit as minister` + `with talks with X`: what else was done."""
    with_it = words.lang == "en" and tokens[index].low in WITH
    return with_it and index + 1 < len(tokens) and tokens[index + 1].low in words.set("meetings_between")


def bracket(tokens: list[Token], index: int, marks: Marks) -> int | None:
    """An acronym or mark in brackets: "(SRE)", "(e)"."""
    if tokens[index].text in DASHES and index + 2 < len(tokens):  # "la Universidad de Guano -UDG-, X"
        said, closing = tokens[index + 1 : index + 3]
        acronym = len(said.text) > 1 and sum(c.isupper() for c in said.text) * 2 > len(said.text)
        return index + 3 if acronym and closing.text in DASHES and not marks.name[index + 1] else None
    if tokens[index].text != "(":
        return None
    for stop in range(index + 1, min(index + 7, len(tokens))):
        if tokens[stop].text == ")":
            inner = tokens[index + 1 : stop]
            short = len(inner) == 1 and (
                inner[0].text.isupper() or len(inner[0].text) <= 12 and inner[0].cap or inner[0].low in MARKS
            )
            short = short or 0 < len(inner) < 4 and all(t.text.isupper() for t in inner)  # "(COM NFOR)"
            capitals = sum(c.isupper() for c in inner[0].text) if inner else 0
            short = short or 1 < len(inner) < 4 and capitals > 2 and all(t.cap for t in inner)  # "(ERSeP Guano)"
            return stop + 1 if short or all(marks.inside[index + 1 : stop]) and inner else None
    return None


def field_in_bracket(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """`Joint Secretary (East and Southern Africa)`, `member (planning and operation)`: what the post is for."""
    if tokens[index].text != "(" or tokens[index].start != tokens[index - 1].end + 1:
        return None
    for stop in range(index + 2, min(index + 9, len(tokens))):
        if tokens[stop].text == ")":
            inner = tokens[index + 1 : stop]
            said = ENGLISH_LINKS | {"the", ","}
            field = all(t.cap or t.low in said or t.low in institutional() for t in inner) and len(inner) > 1
            return stop + 1 if field and not any(marks.name[index + 1 : stop]) else None
    return None


def on_a_day(tokens: list[Token], index: int, words: Words) -> bool:
    """`Secretary of Trade` + `on 3 March`, `on Tuesday`: when, and no part of what the post is on."""
    day, month = tokens[index + 1 : index + 2], tokens[index + 2 : index + 3]
    if tokens[index].low not in ON or not day:
        return False
    numbered_day = day[0].kind == "number" and bool(month) and month[0].low in words.months
    return numbered_day or day[0].cap and (day[0].low in words.months or day[0].low in words.data["weekdays"])


def numbered(tokens: list[Token], index: int) -> bool:
    """`WRC` + `-19`, `42` + `/a`: a number goes on an acronym, and how it is said on a number."""
    if index + 1 >= len(tokens):
        return False
    before, dash, number = tokens[index - 1 : index + 2]
    if dash.text == "/" and before.kind == "number":
        return before.end == dash.start and dash.end == number.start and len(number.text) < ORDINAL
    return dash.text in "-–" and number.kind == "number" and before.end == dash.start and dash.end == number.start


def dashed(tokens: list[Token], index: int) -> bool:
    """`SUDI Alto` + `–Bajo`: a dash between two words in capitals, without a space on either side."""
    if index + 1 >= len(tokens):
        return False
    before, dash, after = tokens[index - 1 : index + 2]
    joined = before.end == dash.start and dash.end == after.start
    return dash.text in "-–—" and joined and before.cap and after.cap


def title_before_name(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`Dra.` + `Ana Ruiz`, `Comisario Mayor (R)` + `Luis Peña`: a title, and its other words, up to a name."""
    if tokens[index].low.rstrip(".") not in words.set("honorifics"):
        return False
    after, known = index + 1, words.sets("rank_words", "rank_brackets") if words.lang == "es" else frozenset()
    while after < len(tokens) and (tokens[after].low in known or known and tokens[after].text in "()"):
        after += 1
    return after < len(tokens) and marks.name[after]


def of_acronym(tokens: list[Token], index: int, words: Words) -> bool:
    """`Chairman of the RSO` + `group`: what belongs to a body goes on its acronym, and no meeting of it does."""
    acronym = tokens[index - 1].text.isupper() and len(tokens[index - 1].text) > 2
    return acronym and tokens[index].low not in words.set("meeting_nouns")


def slashed(tokens: list[Token], index: int) -> bool:
    """`Director of Plant Facility` + `/Purchasing`: two fields with a stroke between them."""
    after = tokens[index + 1 : index + 2]
    return tokens[index].text == "/" and tokens[index - 1].cap and after != [] and after[0].cap


def place_row(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """`Director de América Central` + `, México y el Caribe`: the places go on to the last, which "and" joins."""
    goes_on = tokens[index].text == "," or tokens[index].low in words.set("conjunctions")
    if not goes_on or index not in marks.place.values():
        return None
    while index + 1 < len(tokens) and tokens[index].text == "," and index + 1 in marks.place:
        index = marks.place[index + 1]
    last = index + 1
    last += last < len(tokens) and tokens[last].low in words.set("articles")
    return marks.place.get(last) if index < len(tokens) and tokens[index].low in words.set("conjunctions") else None


def in_country(tokens: list[Token], index: int, marks: Marks) -> int | None:
    """`alcalde de Cuevas` + `- Bolivia`: after a dash the country that the place before it lies in."""
    stop = marks.place.get(index + 1)
    if stop is None or tokens[index].text not in "-–" or not tokens[index - 1].cap:
        return None
    country = authority().country_code(" ".join(t.text for t in tokens[index + 1 : stop])) is not None
    closed = stop == len(tokens) or tokens[stop].text in ",;." or marks.name[stop]
    return stop if country and closed else None


def over_body(tokens: list[Token], index: int, stop: int, words: Words) -> bool:
    """`DG Rangers Maj. Gen. X`: a plural in capitals after the letters of a post is whom it is over, no second head."""
    if words.lang != "en" or stop != index + 1 or stop >= len(tokens) or not tokens[index].text.isupper():
        return False
    body = tokens[stop].text
    return body[:1].isupper() and body.endswith("s") and tokens[index].low not in words.set("premodifiers")


def seat_of_minister(tokens: list[Token], start: int, seat: int, words: Words, marks: Marks) -> bool:
    """`Minister for Planning` + `Senator X`: before a name the seat or title of who has the post, not of another.

    `start` is the first word of what the minister is for; an adviser to a senator is not one.
    """
    titles, after = words.sets("ranks", "seats_with_party"), seat + 1
    while after < len(tokens) and tokens[after].low.rstrip(".") in words.sets("articles", "honorifics"):
        after += 1  # "Minister for Foreign Affairs Senator the Hon X"
    if tokens[seat].low not in titles or marks.name[after : after + 1] != [True]:
        return False
    joins = words.set("conjunctions") | OF_OR_FOR | {",", "&"}
    while start > 1 and (tokens[start - 1].low in joins or tokens[start - 1].cap):
        start -= 1
        if tokens[start].low in OF_OR_FOR and tokens[start - 1].low in words.set("ministerial"):
            return True
    return False


def title_within(tokens: list[Token], start: int, title: int, words: Words, marks: Marks) -> bool:
    """`Chief of Defence Staff` + `Brigadier X`: a title of the holder; not "adviser to Texas Senator X"."""
    after = title + 1
    while after < len(tokens) and tokens[after].low.rstrip(".") in words.sets("ranks", "rank_words"):
        after += 1  # "Chief of Air Staff Air Chief Marshal X"
    rank = tokens[title].low in words.set("ranks") and marks.name[after : after + 1] == [True]
    own = any(marks.inside[start:title])
    return rank and not own or seat_of_minister(tokens, start, title, words, marks)


def of_many(tokens: list[Token], index: int, marks: Marks) -> bool:
    """`Teachers` + `' Union`, `Roads` + `& Ports`: an apostrophe on a plural, or "&", before a word in capitals."""
    if index + 1 >= len(tokens) or not (tokens[index + 1].cap or tokens[index + 1].low in AND):
        return False
    before, mark = tokens[index - 1], tokens[index]
    if tokens[index + 1].low in AND:  # "Nurses' and Midwives' Union"
        return index + 2 < len(tokens) and tokens[index + 2].cap and mark.text in APOSTROPHES
    whose = mark.text in APOSTROPHES and before.cap and before.low.endswith("s") and before.end == mark.start
    return mark.text == "&" or whose and not marks.name[index + 1]


def opens_name(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`Director of Ports and` + `Mr X`: titles, which are no field of a post, up to somebody's name."""
    start = index
    while index < len(tokens) and tokens[index].low.rstrip(".") in words.set("honorifics"):
        if tokens[index].low in institutional():
            return False
        index += 1
    return start < index < len(tokens) and marks.name[index]


def legal_form(tokens: list[Token], index: int, marks: Marks) -> bool:
    """`gerente de Telmar` + `S.A.` + `E.S.P.,`: letters with dots behind a name of capitals, and nobody's name next."""
    form = tokens[index]
    named = tokens[index - 1].cap and (index + 1 >= len(tokens) or not marks.name[index + 1])
    return form.kind == "abbr" and named and form.text.isupper() and form.text.count(".") > 1


def names_place(words: list[str]) -> bool:
    """`New Zealand Minister`, `Nuevo León Governor`, `New Ulster Mayor`: known, or no word of posts after a capital."""
    strange = words[0][:1].isupper() and fold(words[1]) not in institutional()
    return strange or any(fold(" ".join(words[:size])) in place_words() for size in (2, 3))
