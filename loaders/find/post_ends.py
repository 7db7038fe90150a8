"""What a post ends with right before a name: an adjective or the last word of a field that no list has; its marks."""

from __future__ import annotations

import re

from ..small_words import small_words
from ..tokens import Token, fold
from ..words import Words
from .heads import Marks
from .post_parts import names_place, title_before_name
from .premodifiers import function_words

DE = small_words("spanish_of")
OPEN_DASH = re.compile(r"(?<= )([-–—])([A-ZÁÉÍÓÚÑ]\w*)$")  # "la Universidad de Guano -UDG"


def demonym(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`el alcalde guaneño, X`, `el delegado demarcador, ingeniero X`: an adjective right after a post, and the name."""
    token, after = tokens[index], index + 1
    comma = tokens[after : after + 1] != [] and tokens[after].text == ","
    after += comma
    named = after < len(tokens) and marks.name[after]
    if token.cap or token.low in words.set("passing_adjectives"):
        return False
    if named and token.text.endswith(words.endings("demonym_endings")):
        return True
    adjective = token.text.endswith(words.endings("post_adjective_endings")) and not token.text.endswith("mente")
    return comma and adjective and (named or title_before_name(tokens, after, words, marks))


def last_of_field(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`vicerrector de investigación y` + `posgrados, X`: a word in small letters that ends a field before a name."""
    token, after = tokens[index], index + 2
    if words.lang != "es" or token.cap or token.low in function_words(words) or after >= len(tokens):
        return False
    closed = tokens[index + 1].text == "," and not token.text.endswith(words.endings("verb_endings"))
    return closed and (marks.name[after] or title_before_name(tokens, after, words, marks))


def tidy(role: str, words: Words) -> str:
    """A post without the marks around it, nor "who is" before it, nor what honours or says "new"."""
    said = OPEN_DASH.sub(r"\1\2\1", role.strip(' ,;-–—("“«')).split(" ")
    if len(said) > 2 and fold(said[0]) in words.set("who") and fold(said[1]) in words.set("copulas"):
        said = said[2:]  # "X, who is Minister of Finance"
    courtesies = words.sets("excellencies", "honouring")
    while len(said) > 2 and {fold(said[0]), fold(said[1])} <= courtesies:
        said.pop(0)  # "the Right Honorable Prime Minister X"
    while len(said) > 1 and fold(said[0]) in words.sets("fresh", "honouring") and not names_place(said):
        said.pop(0)
    if len(said) > 2 and said[-2] in DE and fold(said[-1]) in words.sets("demonstratives", "pointing_back"):
        said = said[:-2]  # "el presidente de esta, X"
    return " ".join(said)
