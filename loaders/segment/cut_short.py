"""Titles cut short that no list has: "The minister, Surv. Ana Vela", "Asistieron L.E. Ana Vela".

Without this their stop would end the sentence, and their letters would open the name.
"""

from __future__ import annotations

import re

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import is_given, is_initial, is_known, place_words
from ..words import Words

TITLE = "title"  # the kind of such a token
LONGEST = 7  # letters
VOWEL = re.compile("[aeiou]")
DEGREE = re.compile(r"(?:[A-Z]\.){2,4}")
BODY = re.compile(r"(?:[A-Z]\.){4,}")
OF_THE = small_words("spanish_of_the")
ARTICLES = small_words("singular_articles")


def with_titles(tokens: list[Token], words: Words) -> list[Token]:
    """The tokens with each such title as one token, its stop in it; and so titles of two words: "Tan Sri"."""
    joined: list[Token] = []
    ends = words.set("title_ends")
    for index, token in enumerate(tokens):
        if token.text == "." and (_shortened(tokens, index) or index and _ends_title(joined[-1], tokens[index])):
            joined.append(_title(joined.pop(), token, "."))
        elif token.low.rstrip(".") in ends and index and _title_of_two(tokens[index - 1], token, words):
            joined.append(_title(joined.pop(), token, f" {token.text}"))
        elif words.lang == "en" and _hyphened(tokens, index, words):
            joined.append(_rank(joined, tokens[index]))
        elif words.lang == "es" and _rank_by_letters(tokens, index):
            slash, first = joined.pop(), joined.pop()
            joined.append(_title(first, token, slash.text + token.text))
        elif words.lang == "es" and token.kind == "abbr" and _degree(tokens, index):
            joined.append(Token(token.start, token.end, token.text, token.low, TITLE, True))
        else:
            joined.append(token)
    return joined


def before_another(tokens: list[Token], index: int, words: Words) -> bool:
    """`Dr. The Right Honourable X`: a title cut short, before one that has an article."""
    if tokens[index].low.rstrip(".") not in words.set("honorifics") or len(tokens) < index + 3:
        return False
    article, courtesy = tokens[index + 1 : index + 3]
    return article.low in words.set("articles") and courtesy.low.rstrip(".") in words.sets("excellencies", "honouring")


def _title(first: Token, last: Token, rest: str) -> Token:
    return Token(first.start, last.end, first.text + rest, first.low, TITLE, first.cap)


def _ends_title(title: Token, stop: Token) -> bool:
    """`Lt-Col` + `.`: a stop right behind a rank with a hyphen, which no sentence ends in."""
    return title.kind == TITLE and "-" in title.text and title.end == stop.start


def _title_of_two(first: Token, last: Token, words: Words) -> bool:
    return f"{first.low.rstrip('.')} {last.low.rstrip('.')}" in words.set("titles_of_two")


def _hyphened(tokens: list[Token], index: int, words: Words) -> bool:
    """`Lt.-Gen.`, `Lt.- Gen.`, `Lt-Col`, `Rear-Adm.`: ranks with a hyphen between them, where both make no post."""
    token = tokens[index]
    parts = [part.rstrip(".") for part in token.low.split("-")]
    if len(parts) == 1 and index > 1 and tokens[index - 1].text == "-":
        before = tokens[index - 2]
        parts = [before.low.rstrip("."), *parts] if before.kind == "abbr" else parts
    ranks = words.sets("honorifics", "rank_words")
    ranked = len(parts) > 1 and token.cap and ranks.issuperset(parts) and parts[-1] in words.set("honorifics")
    heads = (post for part in (parts[-1], "-".join(parts)) for post in words.posts.get(part, ()))
    return ranked and not any(len(post.words) == 1 for post in heads)


def _rank(joined: list[Token], last: Token) -> Token:
    """Such a rank as one token."""
    if "-" in last.low:
        return Token(last.start, last.end, last.text, last.low.rpartition("-")[2], TITLE, True)
    dash, first = joined.pop(), joined.pop()
    return Token(first.start, last.end, first.text + dash.text + last.text, last.low, TITLE, True)


def _shortened(tokens: list[Token], stop: int) -> bool:
    """A stop after letters that are all consonants, or apart behind a comma or an article, before a given name.

    "met with Putin. Dmitri Vela said" ends a sentence, and so does "in Lagos, Benin. Ana Vela said".
    """
    title = tokens[stop - 1]
    if not stop or title.end != tokens[stop].start or not _cut(title.text) or not _name_follows(tokens, stop):
        return False
    if VOWEL.search(title.low) is None or sum(letter.isupper() for letter in title.text) > 1:
        return True  # "PSSupt. Ana Vela", "LtGen. Ana Vela"
    before = tokens[stop - 2] if stop > 1 else None
    if before is None or is_given(title.low) or title.low in place_words():
        return False
    if before.kind == "abbr" and before.cap:
        return True  # "Dip. Fed. Ana Vela"
    return (before.text in ",/" or before.low in ARTICLES) and not is_known(title.text.lower())


def _cut(text: str) -> bool:
    """A few letters, the first a capital, and not all of them."""
    return 1 < len(text) <= LONGEST and text.isalpha() and text[0].isupper() and not text.isupper()


def _rank_by_letters(tokens: list[Token], last: int) -> bool:
    """`G/B Luis Peña`, `C/N Ana Ruiz`: a capital, a stroke and another capital right before a word in capitals."""
    letters = tokens[max(0, last - 2) : last + 1]
    if len(letters) < 3 or letters[1].text != "/" or any(len(t.text) != 1 or not t.cap for t in letters[::2]):
        return False
    tight = letters[0].end == letters[1].start and letters[1].end == letters[2].start
    return tight and last + 1 < len(tokens) and tokens[last + 1].cap and tokens[last + 1].kind == "word"


def _degree(tokens: list[Token], index: int) -> bool:
    """`L.E. Ana Vela`: in Spanish, letters with dots before a given name and a surname are a degree or a rank."""
    if index and BODY.fullmatch(tokens[index].text) and tokens[index - 1].low in OF_THE:
        return False  # "secretario general del S.O.E.M. Ana Vela"
    return DEGREE.fullmatch(tokens[index].text) is not None and _name_follows(tokens, index)


def _name_follows(tokens: list[Token], index: int) -> bool:
    """A space, a given name and a surname stand right after a token."""
    name = tokens[index + 1 : index + 3]
    whole = len(name) == 2 and name[0].kind == "word" and name[0].cap and name[1].cap
    whole = whole and (name[1].kind == "word" or is_initial(name[1]))  # "PMaj. Ana B. Vela"
    return whole and name[0].start > tokens[index].end and is_given(name[0].low)
