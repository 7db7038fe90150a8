"""Names that a mark and a post beside them show, whatever their words are elsewhere. Spanish.

"y Andrea Mendoza, subsecretaria;" and "el alcalde, Olmedo Palma Rojas," leave no doubt about who holds the post,
though Mendoza and Palma are towns, Rojas a colour, and Olmedo in no list of given names.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, is_given, is_known, place_words
from ..words import Words
from .heads import Marks, head_at
from .names import Candidate, candidate
from .premodifiers import function_words

AND = small_words("and")
OPENS = frozenset(",;:(")
CLOSES = frozenset(",;.)")
BETWEEN = frozenset(",(:–—-")  # a name and its post
LONGEST = 5  # tokens of such a name
WHOLE = 3  # words of a name that need no given name known: "Olmedo Palma Rojas"
LONGEST_POST = 14  # tokens


def held_halves(
    names: Sequence[Candidate], tokens: list[Token], marks: Marks, words: Words, text: str
) -> list[Candidate]:
    """The candidates of a sentence, with those that fill the half of an item beside a post."""
    if words.lang != "es":
        return list(names)
    sure = [name for name in names if name.given and not name.single]
    free = [span for span in _runs(tokens, words) if not any(span[0] <= n.first < span[1] for n in sure)]
    spans = [span for span in free if _person(*span, tokens, marks, words)]
    spans = [span for span in spans if _before_post(*span, tokens, words) or _behind_post(*span, tokens, words)]
    for first, stop in spans:
        for i in range(first, stop):
            marks.inside[i] = False
            marks.place.pop(i, None)
    kept = [name for name in names if all(name.stop <= first or stop <= name.first for first, stop in spans)]
    return sorted([*kept, *(candidate(tokens, *span, text) for span in spans)], key=lambda name: name.first)


def _runs(tokens: list[Token], words: Words) -> list[tuple[int, int]]:
    """Capitals and particles that fill what lies between two marks, titles before them left out."""
    found, index = [], 0
    particles = words.set("particles")
    while index < len(tokens):
        if not tokens[index].cap or tokens[index].kind != "word":
            index += 1
            continue
        stop = index + 1
        while stop < len(tokens) and (tokens[stop].cap or tokens[stop].low in particles):
            stop += 1
        first = index
        while first < stop and _leads(tokens[first], words):
            first += 1
        end = stop
        while end > first and not tokens[end - 1].cap:
            end -= 1
        opened = not index or tokens[index - 1].text in OPENS or tokens[index - 1].low in AND or first > index
        opened = opened or _opening(tokens[index - 1], words)
        if opened and end == stop and 1 < stop - first <= LONGEST and tokens[first - 1].low not in particles:
            found.append((first, stop))
        index = stop
    return found


def _leads(token: Token, words: Words) -> bool:
    """`Dr.`, and at the start of a sentence `Asistieron`, `Estuvieron`."""
    title = token.low.rstrip(".") in words.set("honorifics") and not is_given(token.low)
    return title or token.low in words.verbs("attend") or token.low in words.set("starters")


def _opening(token: Token, words: Words) -> bool:
    """`Asistieron` + `Ana Ruiz`, `con` + `Ana Ruiz`, `Dr.` + `Luis Peña`."""
    title = token.low.rstrip(".") in words.set("honorifics")
    return title or token.low in words.verbs("attend") or token.low in words.set("company")


def _person(first: int, stop: int, tokens: list[Token], marks: Marks, words: Words) -> bool:
    """No body, no whole place, no post or word of bodies; a given name first, or a word that no dictionary has."""
    said = [t for t in tokens[first:stop] if t.cap]
    if len(said) < 2 or any(i in marks.body for i in range(first, stop)) or any(t.kind != "word" for t in said):
        return False
    if " ".join(t.low for t in tokens[first:stop]) in place_words() or said[0].low in function_words(words):
        return False
    given = is_given(said[0].low)
    if any(head_at(tokens, i, words) for i in range(first, stop - 1)) or said[0].text.isupper():
        return False
    if not given and (said[0].low in institutional() or said[0].low in place_words()):
        return False
    if any(t.low in institutional() and not is_given(t.low) for t in said[1:-1]):
        return False
    last = said[-1]
    body = last.low in institutional() and last.low not in place_words()
    if body and (not given or last.low in words.set("modifiers")):
        return False
    titled = first > 0 and tokens[first - 1].low.rstrip(".") in words.set("honorifics")
    return given or titled or len(said) >= WHOLE or not is_known(said[0].text.lower())


def _before_post(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """`Ana Ruiz` + `, la alcaldesa de Guano`."""
    if stop + 1 >= len(tokens) or tokens[stop].text not in BETWEEN:
        return False
    start = stop + 1 + (tokens[stop + 1].low in words.set("articles"))
    post = head_at(tokens, start, words) if start < len(tokens) else None
    return post is not None and not post.plural


def _behind_post(first: int, stop: int, tokens: list[Token], words: Words) -> bool:
    """`el alcalde de Guano,` + `Luis Peña`: nothing but one post in the half before, and a mark behind the name."""
    before = first - 1
    while before >= 0 and tokens[before].low.rstrip(".") in words.set("honorifics"):
        before -= 1
    closed = stop == len(tokens) or tokens[stop].text in CLOSES or tokens[stop].low in AND
    if before < 1 or tokens[before].text not in BETWEEN or not closed:
        return False
    start = before
    while start and before - start < LONGEST_POST and tokens[start - 1].text not in OPENS | {"."}:
        start -= 1
    heads = (i for i in range(start, before) if i == start or tokens[i - 1].low in words.set("articles"))
    post = next((post for i in heads if (post := head_at(tokens, i, words)) is not None), None)
    return post is not None and not post.plural and post.single["m"] not in words.set("weak_posts")
