"""Words of a post that no list has, right before the name: "el dirigente barrial X", "la jefa de la obra parada, X".

Spanish. What stands there belongs to the post unless it is a verb, a title, or says when or where.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_inflected
from ..words import Words
from .heads import Marks, head_like
from .premodifiers import function_words

DE = small_words("spanish_of")
AND = small_words("and")
LINKS = small_words("spanish_of", "spanish_articles") | {"por", "para"}
HERE = small_words("here")
OPENS, CLOSES = frozenset(",(;–—"), frozenset(",;.)")
MOST = 7  # tokens between a post and the comma before its name


def adjoins(tokens: list[Token], index: int, words: Words, marks: Marks) -> bool:
    """`el dirigente` + `barrial` + `Luis Peña`: one word between a post's head and the name, with no comma."""
    if index + 1 >= len(tokens) or not plain(tokens[index], words):
        return False
    strange = not head_like(tokens[index], words) or tokens[index].low in words.set("weak_posts")  # "portavoz obrero X"
    if marks.name[index + 1]:
        return strange
    if strange and _closes_item(tokens, index, words):
        return True
    adjective = tokens[index].text.endswith(words.endings("adjective_endings") + words.endings("doer_endings"))
    joined = tokens[index + 1].low in AND and tokens[index + 2 : index + 3] != [] and tokens[index + 2].low in DE
    return adjective and strange and (joined or tokens[index + 1].low in DE)  # "comisario ejidal (y) de Guano"


def _closes_item(tokens: list[Token], index: int, words: Words) -> bool:
    """`Luis Peña, vicario` + `episcopal;`: one word between the head of half an item and the mark that ends it."""
    articled = index > 2 and tokens[index - 2].low in words.set("articles")
    opened = index > 1 and head_like(tokens[index - 1], words) and (articled or tokens[index - 2].text in OPENS)
    return opened and tokens[index + 1].text in CLOSES


def runs_to_name(tokens: list[Token], start: int, stop: int, words: Words, marks: Marks) -> bool:
    """`la directora de la obra` + `parada,` + `Ana Ruiz`: what no list has, from a post to the comma before a name."""
    inside = tokens[start : stop - 1]
    if words.lang != "es" or not 0 < len(inside) <= MOST or tokens[stop - 1].text != ",":
        return False
    if any(marks.name[start:stop]) or inside[-1].low in LINKS or inside[0].text == ",":
        return False
    return all(marks.inside[i] or _goes_on(tokens[i], words) for i in range(start, stop - 1))


def _goes_on(token: Token, words: Words) -> bool:
    if token.cap or token.kind == "number" or token.low in LINKS:
        return token.kind != "punct"
    return plain(token, words)


def plain(token: Token, words: Words) -> bool:
    """A word in small letters that is no verb, title, or word of grammar, and says neither when nor who was there."""
    low = token.low
    if token.cap or token.kind != "word" or low in function_words(words) or low.endswith("mente"):
        return False
    other = words.sets("passing_adjectives", "also", "who_clauses", "honorifics", "ranks", "conjunctions", "negations")
    other = other | words.set("exemplified")  # "alcaldes como Luis Peña"
    if low in other or low in words.relative_by_first or low in HERE or low in words.set("kin"):
        return False
    verbs = words.verbs("attend") | words.verbs("talk") | words.verbs("quote")
    return low not in verbs and not token.text.endswith(words.endings("verb_endings")) and not is_inflected(token.text)
