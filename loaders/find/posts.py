"""Posts in a sentence: a head ("subsecretaria", "Adviser") with all that belongs to it.

The grammar is open: only heads come from a list. In Spanish a post grows to the right (modifiers,
then complements opened by a preposition: "de Derechos Humanos y Migración de la Secretaría de
Gobernación"); in English to both sides ("Canadian National Security Adviser to the Prime
Minister"). A post never swallows the start of a person's name.
"""

from __future__ import annotations

from dataclasses import replace

from graph.authority import authority

from ..tokens import Token
from ..vocabulary import institutional, is_known
from ..words import Words
from .fields import charged, fields_after
from .heads import Marks, PostSpan, head_at, head_like
from .initials import dotted_body
from .listed_places import called_after_post
from .no_posts import came_along, ends_field, handed_on, qualifies, titles
from .post_ends import demonym, last_of_field
from .post_parts import (
    at_venue,
    bracket,
    dashed,
    field_in_bracket,
    in_country,
    legal_form,
    numbered,
    of_acronym,
    of_many,
    on_a_day,
    opens_name,
    over_body,
    place_row,
    slashed,
    title_before_name,
    title_within,
    with_meetings,
)
from .premodifiers import (
    function_words,
    head_ahead,
    left_end,
    only_premodifies,
    opens_union,
    premodifies,
    title_only,
)
from .unlisted import adjoins

QUOTES = {"«": "»", "“": "”", '"': '"'}
QUOTED = 9  # tokens of a name in quotes
MOST_NESTED = 6
INTERIM = ["a", ".", "i"]  # "ministra a. i. de Salud", "Representative a.i in Peru"


def find_posts(tokens: list[Token], words: Words, marks: Marks) -> list[PostSpan]:
    """All posts of a sentence in order; posts inside another post's complement are not listed."""
    found: list[PostSpan] = []
    index = 0
    while index < len(tokens):
        free = not marks.inside[index] and not marks.name[index] and not only_premodifies(tokens, index, words, marks)
        free = free and not (opens_union(tokens, index, words) or ends_field(tokens, index, words, marks))
        free = free and not qualifies(tokens, index, words, marks) and not titles(tokens, index, words, marks)
        span = _post_at(tokens, index, words, marks) if free else None
        other = span is None or called_after_post(tokens, index, words) or handed_on(tokens, span, words)
        other = other or span is not None and came_along(tokens, span, words)
        if span is None or other or index and tokens[index - 1].low in words.set("having_done"):
            index += 1
            continue
        if _owns_post(tokens, span, words, marks):
            index = span.stop + 1
            continue
        floor = found[-1].stop if found else 0
        first = left_end(tokens, span.first, words, marks, floor)
        if found and first == floor and (within := _of_bodies(tokens, found[-1], words)):
            first = left_end(tokens, first, words, marks, within)
            found[-1] = replace(found[-1], stop=first)
        found.append(PostSpan(first, span.head, span.head_stop, span.stop, span.post))
        index = span.stop
    return found


def _of_bodies(tokens: list[Token], span: PostSpan, words: Words) -> int:
    """`representatives from Ports Agency Director X`: where the body begins that the next post opens with; else 0."""
    start = span.head_stop + 1
    if words.lang != "en" or not span.plural or tokens[span.head].low not in words.set("for_bodies"):
        return 0
    while start < span.stop and tokens[start].low in words.set("articles"):
        start += 1
    return start if tokens[span.head_stop].low in words.set("complement_prepositions") else 0


def _post_at(tokens: list[Token], index: int, words: Words, marks: Marks) -> PostSpan | None:
    post = head_at(tokens, index, words)
    if post is None:
        return None
    head_stop = index + len(post.words)
    if over_body(tokens, index, head_stop, words):
        return PostSpan(
            index, index, head_stop, complement_end(tokens, head_stop + 1, words, marks, plural=post.plural), post
        )
    if words.lang == "en":  # "Deputy Director", "Prime Minister": the last head of the row is the head
        following = head_at(tokens, head_stop, words) if head_stop < len(tokens) else None
        if (
            following
            and (following.plural or not post.plural)
            and not marks.name[head_stop]
            and not title_only(tokens, index, head_stop, words, marks)
        ):
            later = _post_at(tokens, head_stop, words, marks)
            if later:
                return PostSpan(index, later.head, later.head_stop, later.stop, later.post)
    return PostSpan(index, index, head_stop, complement_end(tokens, head_stop, words, marks, plural=post.plural), post)


def _owns_post(tokens: list[Token], span: PostSpan, words: Words, marks: Marks) -> bool:
    """`the President's Secretary X`: the first of the two is no post of anybody named here."""
    after = span.stop + 1
    if words.lang != "en" or after >= len(tokens) or tokens[span.stop].low != "'s" or marks.name[after]:
        return False
    return span.bare and tokens[span.first].cap and tokens[after].cap and head_at(tokens, after, words) is not None


def complement_end(tokens: list[Token], index: int, words: Words, marks: Marks, *, plural: bool = False) -> int:
    """The end of a post whose head ends at `index`."""
    complement = False
    if words.lang == "es" and index < len(tokens) and not marks.name[index] and _second_head(tokens[index], words):
        index += 1  # "Consejera Presidenta", "comisionado presidente", "inspector fiscal"
    while index < len(tokens) and not marks.name[index]:
        grown = _modifier(tokens, index, words, complement, marks) or bracket(tokens, index, marks)
        if grown is None and words.lang == "en" and not complement:
            grown = field_in_bracket(tokens, index, words, marks)
        if grown is None:
            grown = _complement(tokens, charged(tokens, index, words) or index, words, marks)
            complement = complement or grown is not None
        if grown is None and (complement or _and_of(tokens, index, words, marks)):
            grown = _and_more(tokens, index, words, marks)
        if grown is None and complement and not plural:
            grown = place_row(tokens, index, words, marks) or in_country(tokens, index, marks)
            grown = grown or (fields_after(tokens, index, words, marks) if words.lang == "en" else None)
        if grown is None:
            break
        index = grown
    return index


def _second_head(token: Token, words: Words) -> bool:
    """Right behind a head another one goes on the same post; no two people stand so."""
    title = token.low.rstrip(".") in words.set("honorifics") and not token.cap  # "la gobernadora ingeniera X"
    return head_like(token, words) and not title or token.low in words.set("second_heads")


def _and_of(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`secretario Técnico` + `y de Planificación`, `secretaria arancelaria` + `y de Rentas`."""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if words.lang != "es" or after != words.data["of"]:
        return False
    return tokens[index - 1].low in words.set("modifiers") or adjoins(tokens, index - 1, words, marks)


def _modifier(tokens: list[Token], index: int, words: Words, complement: bool, marks: Marks) -> int | None:
    token = tokens[index]
    known = words.set("modifiers")
    if [t.low for t in tokens[index : index + 3]] == INTERIM:
        stop = index + len(INTERIM)
        return stop + (stop + 1 < len(tokens) and tokens[stop].text == ".")
    if index + 1 < len(tokens) and f"{token.low} {tokens[index + 1].low}" in known:
        return index + 2  # "no residente", "ad hoc"
    if token.kind != "word":
        return index + 1 if token.kind == "abbr" and token.low in known else None  # "a.i."
    if token.low in known and (words.lang == "es" or not complement):
        return index + 1
    if words.lang != "es":
        return None
    touches = not complement and not token.cap and index + 1 < len(tokens) and marks.name[index + 1]
    touches = touches and not is_known(token.text) or not complement and demonym(tokens, index, words, marks)
    touches = touches or not complement and adjoins(tokens, index, words, marks)
    if touches and token.low not in function_words(words):
        return index + 1  # "la líder bribri X": a people's name that no dictionary has
    plural = token.low.endswith("s") and (token.low[:-1] in known or token.low[:-2] in known)
    return index + 1 if plural or not token.cap and authority().country_code(token.text) else None


def _complement(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """Preposition, articles and a noun phrase; None where they do not all stand there."""
    if words.lang == "es" and tokens[index].low.startswith(("d'", "d’")) and not marks.name[index]:
        return _more_words(tokens, index + 1, words, marks)  # "consellera d'Agricultura"
    after = index + 1
    stroke = tokens[index].text == "/" and words.lang == "en" and head_like(tokens[index - 1], words)
    if stroke and after < len(tokens) and tokens[after].cap and not head_ahead(tokens, after, words, marks):
        return _more_words(tokens, after + 1, words, marks)  # "Director/Political and Economic"
    if tokens[index].low not in words.set("complement_prepositions") or after >= len(tokens):
        return None
    met = tokens[index].low in words.set("company") and tokens[index - 1].low not in words.set("relating")
    if met and tokens[after].low in words.sets("articles", "possessives"):
        return None  # "los ministros con el presidente"
    if f"{tokens[index].low} {tokens[after].low}" in words.sets("present_phrases", "stands_in"):
        return None  # "legislators in attendance", "vice-president on behalf of the president"
    if on_a_day(tokens, index, words) or at_venue(tokens, index, words) or with_meetings(tokens, index, words):
        return None
    skip = words.sets("articles", "demonstratives", "same") | (
        words.set("possessives") if words.lang == "es" else frozenset()
    )
    while after < len(tokens) - 1 and tokens[after].low in skip:
        after += 1
    if tokens[after].text in QUOTES:
        return _quoted(tokens, after, marks)
    return _noun_phrase(tokens, after, words, marks)


def _quoted(tokens: list[Token], index: int, marks: Marks) -> int | None:
    """`presidente del` + `«Club Guano»`: a name in quotes, to its closing mark."""
    closing = QUOTES[tokens[index].text]
    stop = next((i for i in range(index + 1, min(len(tokens), index + QUOTED)) if tokens[i].text == closing), None)
    whole = stop is not None and stop > index + 1 and tokens[index + 1].cap and not any(marks.name[index:stop])
    return stop + 1 if stop is not None and whole else None


def _noun_phrase(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """The end of a body, a place, a nested post, capitalised words or known lower-case words; None for a name."""
    if index >= len(tokens) or marks.name[index]:
        return None
    stop = marks.span(index)
    if stop:
        holder = _of_body(tokens, index, stop, words, marks)
        return holder or _more_words(tokens, stop, words, marks)
    nested = _nested(tokens, index, words, marks)
    if nested:
        own = nested.stop < len(tokens) - 1 and tokens[nested.stop].low == "'s"  # "the Prime Minister's Office"
        own = own or of_many(tokens, nested.stop, marks)
        if not own:
            return nested.stop
        joined = tokens[nested.stop + 1].low in words.set("conjunctions")
        return _more_words(tokens, nested.stop + 1 + joined, words, marks)
    token = tokens[index]
    if words.lang == "en" and (head := _holder(tokens, index, words, marks)):
        return _noun_phrase(tokens, head, words, marks)
    if token.kind == "number" or token.kind == "word" and token.cap or dotted_body(tokens, index, words):
        return _more_words(tokens, index + 1, words, marks)
    if token.low.endswith(("ar", "er", "ir")) and words.lang == "es" and tokens[index - 1].low == "para":
        return None  # "funcionarios para tratar los aranceles"
    noun = tokens[index - 1].low in words.set("articles") or not _verb(token, words)  # "de la consellería"
    if token.kind == "word" and token.low not in function_words(words) and noun:
        return _more_words(tokens, index + 1, words, marks)
    return None


def _nested(tokens: list[Token], index: int, words: Words, marks: Marks) -> PostSpan | None:
    """A post inside another one's complement; nobody writes more than a few inside each other."""
    if marks.nesting >= MOST_NESTED:
        return None
    marks.nesting += 1
    found = _post_at(tokens, index, words, marks)
    marks.nesting -= 1
    return found


def _of_body(tokens: list[Token], index: int, stop: int, words: Words, marks: Marks) -> int | None:
    """`of the` + `UN Secretary-General for Mali`: the end of a body's post in a complement, with nobody's name after.

    Without the article the body ends what the first post is of: "Director of Ports Commissioner X".
    """
    if words.lang != "en" or index not in marks.body or tokens[index - 1].low not in words.set("articles"):
        return None
    holder = _post_at(tokens, stop, words, marks) if stop < len(tokens) and tokens[stop].cap else None
    if holder is None or holder.plural or marks.name[holder.stop : holder.stop + 1] == [True]:
        return None
    return holder.stop


def _holder(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """The head of another post inside a complement: "to the National Security and Intelligence Advisor"."""
    start = index
    while index < len(tokens) and not marks.name[index] and index - start < 8:
        if index > start and head_at(tokens, index, words) and not marks.inside[index]:
            return None if title_within(tokens, start, index, words, marks) else index
        if not (marks.inside[index] or premodifies(tokens, index, words)) or tokens[index].low == "'s":
            return None
        index += 1
    return None


def _more_words(tokens: list[Token], index: int, words: Words, marks: Marks) -> int:
    while index < len(tokens) and not marks.name[index]:
        stop = marks.span(index)
        token = tokens[index]
        quoted = _quoted(tokens, index, marks) if token.text in QUOTES and words.lang == "es" else None
        if quoted or stop and token.cap:
            index = quoted or stop or index
        elif legal_form(tokens, index, marks):
            index += 1
        elif any(parts(tokens, index) for parts in (numbered, dashed, slashed)) or of_many(tokens, index, marks):
            index += 2
        elif (
            words.lang == "en"
            and token.low == "'s"
            and index + 1 < len(tokens)
            and (tokens[index + 1].cap or _of_country(tokens, index, words, marks))
            and not marks.name[index + 1]
        ):
            index += 1  # "the Executive Yuan's Office"
        elif (
            (
                token.kind == "word"
                and token.cap
                and (head_at(tokens, index, words) is None or _adjective(tokens, index, words, marks))
                and token.low not in function_words(words)
            )
            or words.lang == "es"
            and token.kind == "word"
            and not token.cap
            and _field_word(token, words)
        ):
            if title_before_name(tokens, index, words, marks):
                break
            index += 1
        elif (
            words.lang == "en"
            and token.kind == "word"
            and not token.cap
            and (not tokens[index - 1].cap or of_acronym(tokens, index, words) or _closes(tokens, index))
            and (token.low in institutional() or token.low in words.set("post_nouns"))
            and token.low not in function_words(words)
        ):
            index += 1
        else:
            break
    return index


def _closes(tokens: list[Token], index: int) -> bool:
    """`director of the Al-Amal` + `clinic, X`: what has the name, right before the comma of who heads it."""
    after = tokens[index + 1 : index + 3]
    return len(after) == 2 and after[0].text == "," and after[1].cap


def _of_country(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`political director at Estonia` + `'s foreign ministry`: a country's body in small letters, and nobody's post."""
    own = marks.inside[index - 1] and tokens[index + 1].low in institutional()
    return own and not head_ahead(tokens, index + 1, words, marks)


def _adjective(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`Área Rectora`, `Comité Asesor`: what could be a post goes on a name in capitals, with nobody's name after it."""
    after = index + 1
    return words.lang == "es" and tokens[index - 1].cap and after < len(tokens) and not marks.name[after]


def _field_word(token: Token, words: Words) -> bool:
    """A lower-case word that goes on a field's name: "defensa nacional", "crédito público"."""
    if token.low in function_words(words) or _verb(token, words) or head_like(token, words):
        return False
    return (
        token.low in words.set("modifiers")
        or token.low in institutional()
        or token.text.endswith(words.endings("adjective_endings"))
    )


def _verb(token: Token, words: Words) -> bool:
    """A Spanish finite verb by its ending, as far as spelling tells."""
    return not token.cap and token.low not in institutional() and token.text.endswith(words.endings("verb_endings"))


def _and_more(tokens: list[Token], index: int, words: Words, marks: Marks) -> int | None:
    """`y Protección Ciudadana`, `y de Defensa`, `and Urban Development`: the complement goes on."""
    if tokens[index].low not in words.set("conjunctions") or index + 1 >= len(tokens) or marks.name[index + 1]:
        return None
    following = tokens[index + 1]
    if following.low in words.sets("articles", "hosts") or head_at(tokens, index + 1, words):
        return None
    if opens_name(tokens, index + 1, words, marks):
        return None
    if words.lang == "en" and head_ahead(tokens, index + 1, words, marks):
        return None
    if following.low in words.set("complement_prepositions"):
        parted = words.lang != "es" or following.low in words.set("agents")  # "la ministra de Salud y por el alcalde X"
        return None if parted else _complement(tokens, index + 1, words, marks)
    if (
        marks.span(index + 1)
        or following.kind == "word"
        and (
            following.cap
            or following.low in institutional()
            and is_known(following.text.lower())
            and not _verb(following, words)
            or last_of_field(tokens, index + 1, words, marks)
        )
    ):
        return _noun_phrase(tokens, index + 1, words, marks)
    return None
