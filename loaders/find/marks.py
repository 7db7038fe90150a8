"""What each token of a sentence is, and which tokens no name can hold."""

from __future__ import annotations

from itertools import pairwise

from graph.authority import authority

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_initial, is_known, place_words
from ..words import Words
from .heads import (
    Marks,
    first_surname,
    head_at,
    head_like,
    opens_head,
    opens_post,
    past_modifiers,
    plural_surname,
)
from .initials import PLURAL, dotted_initials, initials
from .names import Candidate
from .particles import capital_surname, day_surname, ends_town, fathers_title, lone_capitals
from .place_spans import place_spans
from .post_parts import dashed
from .titled_surnames import called_so, in_surname_row

OF = small_words("of")
DE = small_words("spanish_of")
OF_THE_PHRASES = small_words("spanish_of_the_phrases")
FOR = small_words("for")
BY_OR_WITH = small_words("by", "with") | {"and"}
ACRONYM = 5  # letters


def marks_of(tokens: list[Token], bodies: list[tuple[int, int]], words: Words) -> Marks:
    """Bodies (offsets in the text) and places of a sentence as token marks."""
    inside = [False] * len(tokens)
    body: dict[int, int] = {}
    for start, end in bodies:
        covered = [i for i, t in enumerate(tokens) if t.start >= start and t.end <= end and t.end > t.start]
        if covered:
            body[covered[0]] = covered[-1] + 1
            for i in range(covered[0], covered[-1] + 1):
                inside[i] = True
    place: dict[int, int] = {}
    for first, stop, _ in place_spans(tokens):
        owner = next((start for start, end in body.items() if start < first < end < stop), None)
        if owner is not None:  # "Unit for North" + "North America"
            body[owner] = stop
            inside[first:stop] = [True] * (stop - first)
        elif not any(inside[first:stop]) and not (stop - first == 1 and _surname(tokens, first, words)):
            place[first] = stop
            for i in range(first, stop):
                inside[i] = True
    return Marks(body, place, inside)


def _surname(tokens: list[Token], index: int, words: Words) -> bool:
    """A place alone that is part of a name, or one of a row: "Councillors Bragg, Brown and Tyler"."""
    return within_name(tokens, index, words) or in_surname_row(tokens, index, words)


def within_name(tokens: list[Token], index: int, words: Words) -> bool:
    """A word that is also a place or post goes on a name when a given name stands before it in the same row."""
    short = words.lang == "en" and tokens[index].text.isupper() and tokens[index].low in words.set("short_heads")
    if not tokens[index].cap or short:  # "NIA DG X", though Nia is a name too
        return False
    if (
        words.lang == "en"
        and tokens[index].low in words.set("deputies")
        and any(head_like(t, words) for t in tokens[index + 1 : index + 2])
    ):
        return False  # "Jala District Deputy Governor X"
    if words.lang == "en" and {t.low for t in tokens[max(0, index - 1) : index + 1]} <= words.set("honorifics"):
        return False  # "Maj Gen X", though Maj is a name too
    for back in range(index - 1, max(-1, index - 4), -1):
        token = tokens[back]
        if (
            not token.cap
            or token.kind not in ("word", "abbr")
            or token.low in institutional()
            and not is_given(token.low)
            and not (words.lang == "es" and first_surname(tokens, back))
            or head_like(token, words)
            and back == index - 1
            and not is_given(token.low)
        ):
            return False
        calendar = token.low in words.months or token.low in words.weekdays  # "Julio", "Abril", "Domingo"
        if is_given(token.low) and (token.low not in institutional() or calendar) and not head_like(token, words):
            return True
    return False


def in_complement(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """A lone word that goes on a post or body: "Director for Transborder", "alcaldes de A, X; B, Y"."""
    before = name.first - 1
    of = name.single and before > 0 and tokens[before].low == words.data["of"]  # "en el municipio de Guano"
    if name.single and before >= 0 and tokens[before - of].low in words.set("territories"):
        return not tokens[before - of].cap  # "gobernador del estado Miranda"
    short = tokens[before].text if name.single and before >= 0 else ""
    if not name.given and short.isalpha() and short.isupper() and len(short) > 2 - (tokens[before - 1].low in DE):
        return True  # "director del INTA Bordenave", "portavoz de EH Bildu"
    lone = name.single and not name.given and words.lang == "en" and name.stop < len(tokens)
    if lone and (head_at(tokens, name.stop, words) or before >= 0 and _before_name(name, tokens, words)):
        return True  # "Zamfara Governor"
    if before > 0 and (_linked(name, before, tokens, words) or _town_of_somebody(name, tokens, words)):
        return True
    if not name.given and before > 0 and _of_kind(name, tokens, words):
        return True
    if (
        name.single
        and before > 1
        and (_ends_ministry(name, tokens, words) or ends_town(name.first, name.stop, tokens, words))
    ):
        return True
    row = _placed(before, tokens, words) or _ends_row(before, tokens, words) if name.single and before >= 0 else False
    if row or name.single and " ".join(t.low for t in tokens[max(0, before - 1) : name.first]) in OF_THE_PHRASES:
        return True  # "alcalde del Distrito Municipal de la Victoria"
    code = tokens[name.stop : name.stop + 2]
    if before >= 0 and tokens[before].text == "," and len(code) == 2 and code[0].text == "," and len(code[1].text) == 2:
        letters = (
            code[1].text.isupper() and code[1].text.isalpha() and not postnominal(code[1], words)
        )  # "the Mayor, Tom Doe, MP"
        named = any(t.cap and t.kind == "word" for t in tokens[name.stop + 2 : name.stop + 3])  # "X Y, QU Xinlan"
        return letters and not named and not head_at(tokens, name.stop + 1, words)  # "Mayor X, Anaheim, CA", not "DG Y"
    if (
        name.single
        and before > 0
        and (
            not name.given or tokens[before].text in ",;" and name.stop < len(tokens) and tokens[name.stop].text == ","
        )
    ):
        if (
            tokens[before].low in words.set("conjunctions")
            and (tokens[before - 1].low in institutional() or tokens[before - 1].low in place_words())
            and tokens[before - 1].cap
        ):
            return True
        after = tokens[name.stop : name.stop + 2]
        opens = (
            tokens[before].text in ",;" or tokens[before].low in words.set("conjunctions") or tokens[before].low in OF
        )
        full = tokens[name.stop + 2 : name.stop + 3]
        named = len(after) == 2 and (is_given(after[1].low) or full != [] and full[0].cap)
        listed = named and after[0].text == "," and after[1].cap
        if opens and listed and any((post := head_at(tokens, i, words)) and post.plural for i in range(before)):
            return True
    the = words.lang == "en" and before > 0 and tokens[before].low == "the"
    return (the or not name.given) and before > 0 and _completes_post(before, tokens, words, name.single)


def _town_of_somebody(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`mayors Ann Roe of Kent, …`: one word after a whole name and "of" is a town, though a given name too."""
    row = tokens[max(0, name.first - 3) : name.first]
    if words.lang != "en" or not name.single or len(row) < 3 or row[2].low not in OF:
        return False
    return row[0].cap and row[1].cap and is_given(row[0].low) and row[0].low not in institutional()


def _linked(name: Candidate, before: int, tokens: list[Token], words: Words) -> bool:
    """`in Palo Alto`; `; de Tarija, Óscar Montes`: where something is, or what the next one heads."""
    heads_next = tokens[before].low in DE and tokens[before - 1].text == ";"
    return heads_next or not name.single and tokens[before].low in words.set("locatives")


def _before_name(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`Commissioner Jammu, Hema Rao, Inspector of Police Jammu, Mr S Gill`: the place of a post; who holds it follows.

    A courtesy is behind it, or the same post of two words or this very word is another's in the row too.
    """
    after, before = tokens[name.stop : name.stop + 3], range(name.first - 1, max(-1, name.first - 6), -1)
    if len(after) < 3 or after[0].text != "," or not after[1].cap or not tokens[name.first - 1].cap:
        return False
    comma = next((i for i in before if tokens[i].text in ",;"), before[-1] - 1)
    if not any(head_at(tokens, i, words) for i in before if i > comma):
        return False
    courtesy = after[1].low.rstrip(".") in words.set("courtesies")
    head = [token.low for token in tokens[name.first - 2 : name.first]]
    again = sum([one.low, other.low] == head for one, other in pairwise(tokens)) > 1
    return courtesy or again or sum(token.low == tokens[name.first].low for token in tokens) > 1


def _ends_ministry(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`la ministra de Justicia y Gracia, Ana Ruiz`: a given name alone is the last of several fields."""
    before, after = name.first - 1, tokens[name.stop : name.stop + 2]
    joined = tokens[before].low in words.set("conjunctions") and tokens[before - 1].cap
    follows = len(after) == 2 and after[0].text == "," and after[1].cap
    return joined and follows and tokens[before - 1].low in institutional() and _post_since_comma(tokens, before, words)


def _completes_post(before: int, tokens: list[Token], words: Words, single: bool) -> bool:
    """`titular de la Segego`, `alcaldes del Llano de Oro`: with an article what a post is of, and no person."""
    article = words.lang == "es" and tokens[before].low in words.set("articles")
    if article and tokens[before].low not in ("del", "al"):
        before -= 1
    if before < 1 or tokens[before].low not in words.sets("complement_prepositions", "articles"):
        return False
    if words.lang == "en" and tokens[before].low == "the":
        return tokens[before - 1].low in words.set("complement_prepositions")  # "Director for the Winston Centre"
    plain = words.lang == "es" and head_at(tokens, past_modifiers(tokens, before - 1, words), words) is not None
    if plain and tokens[before].low == words.data["of"]:
        return True  # "alcaldes de Palazuelos de Eresma"
    reach = 5 if article else 2  # "operadores de buses del Transnorte"
    return (single or article) and any(head_at(tokens, back, words) for back in range(max(0, before - reach), before))


def _of_kind(name: Candidate, tokens: list[Token], words: Words) -> bool:
    """`gerenta de la constructora Monte Azul, Ana Paz`: what sort of thing it is stands before, somebody else after."""
    kind, after = tokens[name.first - 1], tokens[name.stop : name.stop + 3]
    if words.lang != "es" or len(after) < 3 or after[0].text != "," or not after[1].cap or not after[2].cap:
        return False
    if not (is_given(after[1].low) or after[1].low.rstrip(".") in words.set("honorifics")):
        return False
    named = kind.kind == "word" and (not kind.cap and kind.low in institutional() or kind.text.isupper())
    named = named or kind.cap and kind.low in institutional() and is_known(tokens[name.first].text.lower())
    if not named and not (not kind.cap and kind.low.endswith("ora")):
        return False
    return _post_since_comma(tokens, name.first - 2, words)


def _placed(before: int, tokens: list[Token], words: Words) -> bool:
    """A lone word after `en` or `in` is where, and after a post's `para` or `for` it is what for."""
    if tokens[before].low in words.set("articles") and before:
        before -= 1
    if tokens[before].low in words.set("locatives") or tokens[before].low in words.set("origins"):
        return True
    if tokens[before].low not in FOR:
        return False
    return _post_since_comma(tokens, before, words)


def _post_since_comma(tokens: list[Token], stop: int, words: Words) -> bool:
    """A post begins before a token, in the same part of the sentence between commas."""
    start = next((i + 1 for i in range(stop, -1, -1) if tokens[i].text in ",;:"), 0)
    return any(head_at(tokens, i, words) for i in range(start, stop))


def _ends_row(before: int, tokens: list[Token], words: Words) -> bool:
    """A lone word right after another in capitals that is no title or post: "Complejo Fronterizo Norte"."""
    token = tokens[before]
    if not token.cap or token.kind != "word" or token.text.isupper() or not before:
        return before > 0 and dashed(tokens, before)  # "la SUDI Alto–Bajo"
    titled = token.low in words.sets("honorifics", "modifiers", "premodifiers") or head_like(token, words)
    posted = any(
        (post := head_at(tokens, i, words)) and i + len(post.words) > before for i in range(max(0, before - 3), before)
    )
    return not titled and not posted and token.low in institutional()


def blocked(tokens: list[Token], marks: Marks, words: Words) -> list[bool]:
    """Tokens no name can hold: bodies, places, post heads, titles, days, and a sentence's opening word."""
    blocked = list(marks.inside)
    functional = words.sets("starters", "articles", "conjunctions", "weekdays", "months")
    honorifics, articles = words.set("honorifics"), words.set("articles")
    weekdays, months = words.set("weekdays"), words.months.keys()
    premodifiers = words.set("premodifiers") if words.lang == "es" else frozenset()
    for i, token in ((i, t) for i, t in enumerate(tokens) if not _ordinary(t, tokens[i - 1], words)):
        title = token.low.rstrip(".") in honorifics and (token.low != "mayor" or not within_name(tokens, i, words))
        post = None if _given_head(tokens, i, words) else head_at(tokens, i, words)
        titled = _after_courtesy(tokens, i, words) or fathers_title(tokens, i, words)
        if post and len(post.words) == 1 and in_surname_row(tokens, i, words) or _town_of_rank(tokens, i, words):
            continue
        if _chinese_he(tokens, i, words) or initials(tokens, i, words) or plural_surname(tokens, i, post):
            continue
        if (
            _headline_verb(tokens, i, words)
            or _countries(token)
            or token.low in premodifiers
            and opens_head(tokens, i, words)
            or i
            and tokens[i - 1].kind == "number"
            and token.low.rstrip(".") in words.set("clock")  # "11:52 PM EDT"
        ):
            blocked[i] = True
            continue
        placed = title and i and marks.inside[i - 1]  # "Foreign Secretary of India Shri X"
        if (
            (post or title)
            and not titled
            and (placed or not within_name(tokens, i, words) or post and opens_post(tokens, i, post, words))
        ):
            blocked[i] = True
            if post:
                for k in range(i, i + len(post.words)):
                    blocked[k] = True
        elif token.low in weekdays | months and day_surname(tokens, i):
            continue
        elif token.low in functional and (not is_given(token.low) or token.low in articles):
            blocked[i] = not (within_name(tokens, i, words) and i + 1 < len(tokens) and tokens[i + 1].cap)
        elif (
            (token.low in weekdays or token.low in words.months)
            and not (token.cap and is_given(token.low) and i + 1 < len(tokens) and tokens[i + 1].cap)
            or postnominal(token, words)
            and not dotted_initials(tokens, i)
            or 0 < i < len(tokens) - 1
            and tokens[i - 1].text == "("
            and tokens[i + 1].text == ")"
        ):
            blocked[i] = True
        elif (
            (token.text.isupper() or PLURAL.fullmatch(token.text))
            and (len(token.text) <= ACRONYM or lone_capitals(tokens, i, words))
            and "." not in token.text
            and len(token.text) > 1
            and not any(t.text.isupper() and len(t.text) > 2 for t in _beside(tokens, i))
        ):
            acronym = token.low.rstrip(".") not in words.set("suffixes")
            blocked[i] = acronym and not capital_surname(tokens, i, words)
    return blocked


def _beside(tokens: list[Token], index: int) -> list[Token]:
    """The words before and after one, past an initial: both ends of `RAMON F. AMBEL`."""
    before, after = max(0, index - 1), index + 1
    before -= before > 0 and is_initial(tokens[before])
    after += after < len(tokens) and is_initial(tokens[after])
    return tokens[before : before + 1] * (index > 0) + tokens[after : after + 1]


def _ordinary(token: Token, before: Token, words: Words) -> bool:
    """Most words of a sentence: in small letters, and none of those that no name can hold."""
    plain = token.text.islower() and token.text.isalpha() and token.low not in words.blocking
    return plain and before.text != "("


def _chinese_he(tokens: list[Token], index: int, words: Words) -> bool:
    """`Vice Premier He Lifeng`: a surname that is a pronoun elsewhere."""
    if tokens[index].text != "He" or not 0 < index < len(tokens) - 1 or not tokens[index + 1].cap:
        return False
    return words.lang == "en" and any(head_at(tokens, back, words) for back in (index - 1, index - 2) if back >= 0)


def _town_of_rank(tokens: list[Token], index: int, words: Words) -> bool:
    """`Ana Ruiz de Comodoro Azul`, `Luis Peña de General Sosa`: a town called after a rank, behind a name."""
    if words.lang != "es" or index < 3 or index + 1 >= len(tokens) or tokens[index].kind == "abbr":
        return False
    named = all(t.cap and t.kind == "word" for t in tokens[index - 3 : index - 1]) and is_given(tokens[index - 3].low)
    return named and tokens[index - 1].low in DE and tokens[index].cap and tokens[index + 1].cap


def _countries(token: Token) -> bool:
    """`Reunión México-Cuba`, `Estados Unidos-CILA`: a pair of countries, or an acronym with something."""
    parts = token.text.split("-")
    if len(parts) != 2 or not all(parts):
        return False
    return (
        all(map(authority().country_code, parts)) or not parts[0].isupper() and parts[1].isupper() and len(parts[1]) > 2
    )


def _headline_verb(tokens: list[Token], index: int, words: Words) -> bool:
    """`Governor Abbott Hosts Florida Governor X`: headlines write verbs large; `Asistieron X` opens a sentence."""
    token = tokens[index]
    if not token.cap or token.low not in words.verbs("attend"):
        return False
    if words.lang == "es":
        return not is_given(token.low) and (not index or tokens[index - 1].text in ":;")
    return token.low.endswith("s")


def _after_courtesy(tokens: list[Token], index: int, words: Words) -> bool:
    """`Ms. Diani Prince`: the second word after a courtesy title is a surname, though a post is called so."""
    if called_so(tokens, index, words):
        return True
    if index < 2 or not (tokens[index].cap and tokens[index - 1].cap):
        return False
    return tokens[index - 2].low.rstrip(".") in words.set("courtesies") and not head_at(tokens, index - 1, words)


def _given_head(tokens: list[Token], index: int, words: Words) -> bool:
    """`Dr. Dean Foster`, `led by Dean Foster, Director`: a post that is a given name too."""
    token = tokens[index]
    if not (token.cap and is_given(token.low) and index and index + 1 < len(tokens)):
        return False
    after, before = tokens[index + 1], tokens[index - 1]
    if not (after.cap and after.kind == "word") or head_at(tokens, index + 1, words):
        return False
    row = before.text == "," and words.lang == "es" and (post := head_at(tokens, index, words)) and post.plural
    if row and is_given(token.low):
        return True  # "Cuncunul, Reyes Suaste Gutiérrez"
    stop = tokens[index + 2] if index + 2 < len(tokens) else None
    field = (
        before.cap and before.low not in words.set("premodifiers") and not (stop and stop.cap and stop.kind == "word")
    )
    if field and words.lang == "en" and head_at(tokens, index - 1, words) is None:
        return True  # "Assistant Secretary for Asian Affairs Dean Thompson"
    titled = before.low.rstrip(".") in words.set("honorifics") and head_at(tokens, index - 1, words) is None
    closed = index + 2 < len(tokens) and tokens[index + 2].text == "," and before.low in BY_OR_WITH
    return titled or closed


def postnominal(token: Token, words: Words) -> bool:
    """Letters after a name: "MP", "OBE", "M.P.", "Ph.D."."""
    letters = token.low.replace(".", "")
    return letters in words.set("postnominals" if token.text.isupper() else "small_postnominals")
