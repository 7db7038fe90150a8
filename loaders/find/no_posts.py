"""What has a post's word and is none: the end of a field, an adjective in a name, a seat handed on, a title."""

from __future__ import annotations

from ..tokens import Token
from ..vocabulary import institutional, is_known
from ..words import Words
from .heads import Marks, PostSpan, head_at, head_like
from .premodifiers import function_words
from .titles import trade_title

PREFIX = 3  # letters: "el Sub Coordinador", not "la Universidad Provincial"


def ends_field(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`X, de Política Fiscal;`: what could be a post ends a field in capitals that a preposition opens."""
    if words.lang != "es" or index < 2 or not (tokens[index].cap and tokens[index - 1].cap) or marks.name[index - 1]:
        return False
    field = tokens[index - 2].low in words.set("complement_prepositions") and head_at(tokens, index - 1, words) is None
    closed = index + 1 == len(tokens) or tokens[index + 1].text in ",;."
    return field and closed and index > 2 and tokens[index - 3].text == ","


def qualifies(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`; de la Universidad Provincial de Artes, X`: an adjective in a name, which is somebody's post elsewhere."""
    if words.lang == "es" and index > 1 and tokens[index].low in words.set("post_adjectives"):
        noun = tokens[index - 1]  # "la delegación oficial", "una comisión fiscal"
        if not (tokens[index].cap or noun.cap or head_like(noun, words) or noun.low in function_words(words)):
            return noun.kind == "word" and is_known(noun.text)
    if words.lang != "es" or index < 2 or tokens[index].low not in words.set("modifiers") or not tokens[index].cap:
        return False
    noun, before = tokens[index - 1], tokens[index - 2]
    named = noun.cap and len(noun.low) > PREFIX and not marks.name[index - 1] and not head_like(noun, words)
    noted = noun.low in institutional() and noun.low not in words.set("premodifiers")
    return named and noted and before.low in words.sets("articles", "complement_prepositions")


def titles(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`Secretary Works` + `Barrister X`: a trade that is no more than a title, right before a name."""
    return marks.name[index + 1 : index + 2] == [True] and trade_title(tokens, index, words)


def handed_on(tokens: list[Token], span: PostSpan, words: Words) -> bool:
    """`handed over the chair to X`: a seat that changes hands, and nobody's post here."""
    to = tokens[span.head_stop].low if span.head_stop < len(tokens) else ""
    return words.lang == "en" and to == "to" and tokens[span.head].low in words.set("handed_on")


def came_along(tokens: list[Token], span: PostSpan, words: Words) -> bool:
    """`Other members of the delegation included X, a manager, Y, …`: whoever came, and no post of theirs."""
    came = span.stop > span.head_stop and tokens[span.stop - 1].text in words.set("groups_that_came")
    return came and words.lang == "en" and span.post.single["m"] in words.set("sitting")
